drop table access_event, idempotency, stream_event, event_stream;
