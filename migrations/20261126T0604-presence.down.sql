alter table stay drop column late_alerted_at;
revoke select on residence from holdfast_worker;
drop policy worker on residence;
alter table residence drop column late_check_at;
drop table presence;
