-- Whether the database has a clock for a zone. Its table of zones may be older or newer than Node's, and
-- `at time zone` ends the whole statement over a name it does not have. The view of all names reads every file
-- of the table; this asks for one.
create function app.knows_zone(zone text) returns boolean
language plpgsql stable as $$
begin
  perform app.now() at time zone zone;
  return true;
exception when invalid_parameter_value then
  return false;
end
$$;
