drop table organization;
drop schema auth cascade;
drop schema app cascade;
