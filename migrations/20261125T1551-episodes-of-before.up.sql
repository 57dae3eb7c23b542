-- The runs of before, from the present numbers: the one that goes on, the longest ended one before it, and
-- the other ended days before that. They are the same in number as they were, and end where slips are
-- known to have ended them.
do $$
declare
  m record;
  slip record;
  run_end date; -- the day of use after the run that is being made
  left_over integer; -- ended days not yet in a run
  length integer;
  longest integer;
begin
  for m in
    select organization_id, id, recovery_start, longest_run_days, earlier_runs_days, data_class
    from member where recovery_start is not null
  loop
    insert into recovery_episode (organization_id, id, member_id, started_on, data_class)
    values (m.organization_id, gen_random_uuid(), m.id, m.recovery_start, m.data_class);
    left_over := m.earlier_runs_days;
    longest := least(m.longest_run_days, left_over);
    run_end := m.recovery_start - 1;
    -- From the newest slip back: between two of them lies a run, as long as there are days left for it.
    for slip in
      select used.local_date, (select e.id from monitoring_event e
          where e.organization_id = m.organization_id and e.member_id = m.id
            and e.kind = 'SLIP_REPORTED' and e.local_date = used.local_date
          order by e.recorded_at limit 1) as id,
        lead(used.local_date) over (order by used.local_date desc) as before
      from (select distinct e.local_date from monitoring_event e
        where e.organization_id = m.organization_id and e.member_id = m.id
          and e.kind = 'SLIP_REPORTED' and e.local_date < m.recovery_start
          and exists (select from jsonb_array_elements_text(e.details -> 'substances') s
            where s not in ('OPIOID_MEDICATION', 'NICOTINE'))) used
      order by used.local_date desc
    loop
      exit when left_over <= 0 or slip.local_date <> run_end;
      length := least(coalesce(run_end - slip.before - 1, left_over), left_over, longest);
      insert into recovery_episode
        (organization_id, id, member_id, started_on, ended_on, ended_by, data_class)
      values (m.organization_id, gen_random_uuid(), m.id, run_end - length, run_end, slip.id, m.data_class);
      left_over := left_over - length;
      exit when slip.before is null or length < run_end - slip.before - 1;
      run_end := slip.before;
    end loop;
    run_end := coalesce((select min(started_on) - 1 from recovery_episode r
      where r.organization_id = m.organization_id and r.member_id = m.id), run_end);
    -- Runs from before the network, none longer than the longest.
    while left_over > 0 and longest > 0 loop
      length := least(longest, left_over);
      insert into recovery_episode (organization_id, id, member_id, started_on, ended_on, data_class)
      values (m.organization_id, gen_random_uuid(), m.id, run_end - length, run_end, m.data_class);
      left_over := left_over - length;
      run_end := run_end - length - 1;
    end loop;
  end loop;
end $$;
