-- Processes of before cannot read follow-ups of the new kind.
delete from task where kind = 'ACCOMMODATION';
alter table task drop constraint task_kind_check;
alter table task add constraint task_kind_check check (kind in (
  'FOLLOW_UP', 'ABSENCE', 'PLAN_REVIEW', 'HAND_OVER', 'PLACE_OPEN', 'FIRST_CONTACT', 'APPOINTMENT_MISSED',
  'CONCERN'));
call app.refuse_event_kind('STAY_CHANGED');
drop table stay, bed_hold, bed_request_decline, bed_request, bed, room, residence_manager, residence;
