drop index stream_event_by_member;
