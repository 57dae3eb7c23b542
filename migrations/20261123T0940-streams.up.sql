-- The event stream: a dense sequence that equals the order of commit. `head` is taken last in a
-- command's transaction, so that a later commit never has an earlier place.
create table event_stream (
  organization_id uuid not null references organization,
  id text not null, -- `alerts:<organization>` or `member:<id>`
  head bigint not null default 0,
  floor bigint not null default 0 check (floor <= head), -- events up to here are no longer kept
  data_class text not null default app.data_class() check (data_class in ('LIVE', 'DEMO')),
  primary key (organization_id, id)
);
call app.protect('event_stream', 'select, insert, update', 'select, update');

create table stream_event (
  organization_id uuid not null,
  stream_id text not null,
  seq bigint not null,
  type text not null,
  schema_version smallint not null,
  occurred_at timestamptz not null,
  recorded_at timestamptz not null,
  actor_id uuid,
  cause_id uuid,
  ids jsonb not null, -- what it is about; never clinical text
  data_class text not null default app.data_class() check (data_class in ('LIVE', 'DEMO')),
  primary key (organization_id, stream_id, seq),
  foreign key (organization_id, stream_id) references event_stream
);
call app.protect('stream_event', 'select, insert', 'select, delete');

-- What a command with an idempotency key did: never its reply, which would outlive consent.
create table idempotency (
  organization_id uuid not null references organization,
  actor_id uuid not null,
  mutation text not null,
  key text not null check (length(key) between 8 and 200),
  input_hash text not null,
  result_ids jsonb not null,
  recorded_at timestamptz not null,
  data_class text not null default app.data_class() check (data_class in ('LIVE', 'DEMO')),
  primary key (organization_id, actor_id, mutation, key)
);
create index idempotency_age on idempotency (recorded_at);
call app.protect('idempotency', 'select, insert, update', 'select, delete');

-- Who read or wrote whose record. Append only, ids and no values.
create table access_event (
  organization_id uuid not null references organization,
  id uuid not null,
  at timestamptz not null,
  session_id uuid,
  actor_id uuid,
  operation text not null, -- kind and name of the operation
  root_fields text[] not null,
  field_set_hash text not null, -- of the document, so that what was asked can be told later
  member_ids uuid[] not null,
  outcome text not null check (outcome in ('OK', 'ERROR', 'REFUSED')),
  request_id text not null,
  data_class text not null default app.data_class() check (data_class in ('LIVE', 'DEMO')),
  primary key (organization_id, id)
);
create index access_event_age on access_event (organization_id, at desc);
call app.protect('access_event', 'select, insert');
