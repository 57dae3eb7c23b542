drop table group_membership;
drop table group_host;
drop table support_group;
