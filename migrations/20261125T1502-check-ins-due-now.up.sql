-- Of members who are there already: as `monitoring/cadence.ts` has it.
update member m set check_in_due_on = case
    when c.answered_on < c.started_on + 56 then c.answered_on + case when c.high then 3 else 7 end
    when c.answered_on < (c.started_on + interval '10 months 56 days')::date then c.answered_on + case when c.high then 7 else 14 end
    when c.high then c.answered_on + 7
    else (c.answered_on + interval '1 month')::date end
  from (
    select organization_id, id, risk_band in ('HIGH', 'CRITICAL') as high,
      (enrolled_at at time zone time_zone)::date as started_on,
      (coalesce(last_check_in_at, enrolled_at) at time zone time_zone)::date as answered_on
    from member) c
  where c.organization_id = m.organization_id and c.id = m.id;
