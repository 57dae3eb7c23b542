-- Lets one kind of event more be recorded, beside whatever kinds there are by then.
create procedure app.allow_event_kind(kind text)
language plpgsql as $$
declare
  kinds text;
begin
  select string_agg(distinct quote_literal(known[1]), ', ') into strict kinds
  from pg_constraint c, regexp_matches(pg_get_constraintdef(c.oid), '''([A-Z_]+)''', 'g') known
  where c.conrelid = 'monitoring_event'::regclass and c.conname = 'monitoring_event_kind_check';
  alter table monitoring_event drop constraint monitoring_event_kind_check;
  execute format('alter table monitoring_event
    add constraint monitoring_event_kind_check check (kind in (%s, %L))', kinds, kind);
end $$;

-- Takes a kind back. Not checked against the rows there are: what was recorded stays.
create procedure app.refuse_event_kind(kind text)
language plpgsql as $$
declare
  kinds text;
begin
  select string_agg(distinct quote_literal(known[1]), ', ') into strict kinds
  from pg_constraint c, regexp_matches(pg_get_constraintdef(c.oid), '''([A-Z_]+)''', 'g') known
  where c.conrelid = 'monitoring_event'::regclass and c.conname = 'monitoring_event_kind_check'
    and known[1] <> kind;
  alter table monitoring_event drop constraint monitoring_event_kind_check;
  execute format('alter table monitoring_event
    add constraint monitoring_event_kind_check check (kind in (%s)) not valid', kinds);
end $$;
revoke execute on procedure app.allow_event_kind, app.refuse_event_kind from public;
