drop table appointment;
drop table staff_hours;
call app.refuse_event_kind('APPOINTMENT_CHANGED');
