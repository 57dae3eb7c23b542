drop index task_climbing;
create index task_climbing on task (due_at)
  where state = 'OPEN' and escalated_at is null and kind in ('FIRST_CONTACT', 'HAND_OVER', 'CONCERN');
-- Processes of before cannot read follow-ups of the new kinds.
delete from task where kind in ('MENTORSHIP_ATTENTION', 'MENTORSHIP_REPORT');
alter table task drop constraint task_kind_check;
alter table task add constraint task_kind_check check (kind in (
  'FOLLOW_UP', 'ABSENCE', 'PLAN_REVIEW', 'HAND_OVER', 'PLACE_OPEN', 'FIRST_CONTACT', 'APPOINTMENT_MISSED',
  'CONCERN', 'ACCOMMODATION'));
drop table mentorship_report, mentorship_message, mentorship_conversation;
