import type { TestApi } from './harness.ts';
import type { TestNetwork, TestPerson } from './test-network.ts';

export const MEMBERS = 5000;
const COUNSELORS = 40;
const EVENTS = 10;

/** A network of 5,000 members, each with counselor, assessment and ten events, and 2,500 alerts. */
export interface LargeNetwork {
  network: TestNetwork;
  coordinator: TestPerson;
  /** With a caseload of 125. */
  counselor: TestPerson;
  /** With 125 mentees who share all but their identity. */
  mentor: TestPerson;
}

export async function largeNetwork(api: TestApi): Promise<LargeNetwork> {
  const network = await api.network();
  const coordinator = await network.person('COORDINATOR');
  const mentor = await network.person('MENTOR');
  const counselors = await Promise.all(
    Array.from({ length: COUNSELORS }, () => network.person('COUNSELOR')),
  );
  const [counselor] = counselors;
  if (!counselor) throw new Error('No counselor.');
  const keys = counselors.map(({ key }) => key);
  for (const statement of statements) {
    const values = [network.organizationId, keys, mentor.key, MEMBERS, EVENTS];
    const used = values.slice(0, statement.values);
    await api.owner.query(statement.text, used);
  }
  await api.owner.query('analyze');
  return { network, coordinator, counselor, mentor };
}

const band = `(array['LOW', 'MODERATE', 'HIGH', 'CRITICAL', 'UNKNOWN'])[1 + i % 5]`;
const shares = `array['CONTACT', 'CARE_TEAM', 'PROGRAMS', 'RECOVERY', 'CHECK_INS', 'SCREENS', 'ATTENDANCE',
  'RISK', 'ALERTS', 'CONTACTS']`;
const reason = `jsonb_build_object('rule', 'CRAVING_HIGH', 'severity', 'HIGH', 'kind', 'RISK',
  'source', 'Test 2026', 'inputs', jsonb_build_array(jsonb_build_object('name', 'craving',
  'value', '9', 'eventId', m.id, 'occurredAt', '2026-03-01T00:00:00Z')))`;

/** In order; each takes the first so many of organization, counselors, mentor, members, events. */
const statements: { text: string; values: number }[] = [
  {
    values: 4,
    text: `with given as (select $2::uuid[], $3::uuid)
      insert into member (organization_id, id, alias, time_zone, enrolled_at, risk_band, mentor_shares,
        risk_assessment_id, risk_stale_after)
      select $1, gen_random_uuid(), 'Member ' || i, 'America/New_York', app.now() - interval '90 days',
        ${band}, ${shares}, gen_random_uuid(), app.now() + interval '30 days'
      from given, generate_series(1, $4) i`,
  },
  {
    values: 2,
    text: `insert into care_team (organization_id, id, member_id, membership_id, role, since)
      select $1, gen_random_uuid(), id, ($2::uuid[])[1 + (row_number() over (order by id)) % ${String(COUNSELORS)}],
        'COUNSELOR', app.now() from member where organization_id = $1`,
  },
  {
    values: 3,
    text: `with given as (select $2::uuid[])
      insert into care_team (organization_id, id, member_id, membership_id, role, since)
      select $1, gen_random_uuid(), id, $3, 'MENTOR', app.now()
      from given, (select id from member where organization_id = $1 order by id limit 125) m`,
  },
  {
    values: 1,
    text: `insert into risk_assessment (organization_id, id, member_id, band, reasons, rule_set_version,
        assessed_at, stale_after)
      select organization_id, risk_assessment_id, id, risk_band, jsonb_build_array(${reason}),
        'default-1', app.now(), risk_stale_after
      from member m where organization_id = $1`,
  },
  {
    values: 5,
    text: `with given as (select $2::uuid[], $3::uuid, $4::int)
      insert into monitoring_event (organization_id, id, member_id, kind, occurred_at, recorded_at,
        local_date, time_zone, recorded_by, app, schema_version, details)
      select $1, gen_random_uuid(), m.id, 'CHECK_IN', app.now() - make_interval(days => i), app.now(),
        current_date - i, 'America/New_York', null, 'test', 1,
        jsonb_build_object('craving', i, 'mood', 5, 'sleepHours', 7)
      from given, member m, generate_series(1, $5) i where m.organization_id = $1`,
  },
  {
    values: 1,
    text: `insert into alert (organization_id, id, member_id, rule, kind, severity, state, reason,
        climbs_at, raised_at, last_raised_at, due_at, resolved_by, resolved_at, resolution)
      select $1, gen_random_uuid(), m.id, 'CRAVING_HIGH', 'RISK', 'HIGH',
        case when i % 5 = 0 then 'OPEN' else 'RESOLVED' end, ${reason},
        case when i % 5 = 0 then app.now() + interval '1 day' end, app.now() - make_interval(mins => i), app.now(), app.now(), c.membership_id, app.now(), 'SUPPORTED'
      from (select id, (row_number() over (order by id))::int as i from member
        where organization_id = $1 limit 2500) m
      join care_team c on c.organization_id = $1 and c.member_id = m.id and c.role = 'COUNSELOR'`,
  },
];
