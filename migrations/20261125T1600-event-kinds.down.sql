drop procedure app.allow_event_kind;
drop procedure app.refuse_event_kind;
