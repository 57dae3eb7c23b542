-- Processes of before cannot read follow-ups of the new kind.
delete from task where kind = 'SUCCESSOR';
alter table task drop constraint task_kind_check;
alter table task add constraint task_kind_check check (kind in (
  'FOLLOW_UP', 'ABSENCE', 'PLAN_REVIEW', 'HAND_OVER', 'PLACE_OPEN', 'FIRST_CONTACT', 'APPOINTMENT_MISSED',
  'CONCERN', 'ACCOMMODATION', 'MENTORSHIP_ATTENTION', 'MENTORSHIP_REPORT'));
