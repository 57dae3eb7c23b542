-- What happened to few members is found without reading everybody's events.
create index stream_event_by_member on stream_event
  (organization_id, stream_id, (ids ->> 'member'), seq);
