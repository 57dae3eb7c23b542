-- Somebody's access ended: who looks for somebody in their place has a follow-up of its own kind.
alter table task drop constraint task_kind_check;
alter table task add constraint task_kind_check check (kind in (
  'FOLLOW_UP', 'ABSENCE', 'PLAN_REVIEW', 'HAND_OVER', 'PLACE_OPEN', 'FIRST_CONTACT', 'APPOINTMENT_MISSED',
  'CONCERN', 'ACCOMMODATION', 'MENTORSHIP_ATTENTION', 'MENTORSHIP_REPORT', 'SUCCESSOR'));
