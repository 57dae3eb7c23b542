import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startApi, type TestApi } from '../../../test/harness.ts';
import { demoMembers } from '../demo-members.ts';
import { demoStaff } from '../demo-people.ts';
import { loadDemoOnce, planSteps } from '../load-demo.ts';
import { programEvents } from '../set-up-programs.ts';

const MINUTES = 60_000;
let api: TestApi;

/** Loads it into a database of its own; the first load is interrupted in the middle. */
beforeAll(async () => {
  api = await startApi({ database: `demo_${randomUUID().replaceAll('-', '')}` });
  const interrupt = () => {
    throw new Error('interrupted');
  };
  await expect(loadDemoOnce(api.app, interrupt)).rejects.toThrow('interrupted');
  await loadDemoOnce(api.app);
}, 4 * MINUTES);
afterAll(async () => {
  await api.close();
});

async function one(sql: string): Promise<unknown> {
  const { rows } = await api.owner.query<Record<string, unknown>>(sql);
  return Object.values(rows[0] ?? {})[0];
}

test('what was interrupted went on, and nothing is there twice', async () => {
  const startedAt = await one(
    `select to_char(started_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') from import_run`,
  );
  const members = demoMembers(demoStaff());
  const organizationId = String(await one('select organization_id from organization'));
  const moves = await programEvents(api.owner, organizationId, members);
  const steps = planSteps(members, String(startedAt), moves);
  const planned = steps.reduce((sum, { entries }) => sum + entries.length, 0);
  const recorded = await one(
    `select count(*)::int from monitoring_event
     where (kind <> 'CONTACT_LOGGED' or coalesce(details ->> 'alert', details ->> 'mentorship') is null)
       and kind not in ('LESSON_COMPLETED', 'REFERRAL_CHANGED', 'MILESTONE_REACHED', 'APPOINTMENT_CHANGED',
         'STAY_CHANGED')
       and kind not like 'PLAN\\_%'`,
  );
  expect(recorded).toBe(planned);
  const handOffs = `select count(*)::int from monitoring_event where kind = 'REFERRAL_CHANGED'`;
  expect(await one(handOffs)).toBe(6);
  // Each once, of a member and a run or all days together, also where a step was done again.
  expect(
    await one(`select count(*)::int - count(distinct source_key)::int from monitoring_event
      where kind = 'MILESTONE_REACHED'`),
  ).toBe(0);
  // Whoever goes with a mentor has the mentor on the care team, and none carries more than they can.
  expect(
    await one(`select count(*)::int from mentorship m
      where m.state in ('ACTIVE', 'PAUSED') and not exists (
        select from care_team c where c.member_id = m.member_id and c.membership_id = m.mentor_id
          and c.role = 'MENTOR' and c.ended_at is null)`),
  ).toBe(0);
  expect(
    await one(`select count(*)::int from mentor_profile p where p.capacity < (
      select count(*) from mentorship m where m.mentor_id = p.mentor_id and m.state in ('ACTIVE', 'PAUSED'))`),
  ).toBe(0);
  expect(await one('select count(distinct state)::int from mentorship')).toBe(6);
  expect(await one('select count(*)::int from organization')).toBe(1);
  expect(await one('select count(*)::int from member')).toBe(300);
  expect(await one('select count(*)::int from meeting')).toBe(135);
});

test('a second start finds it there and changes nothing', async () => {
  const newest = 'select max(recorded_at)::text from monitoring_event';
  const before = await one(newest);
  await loadDemoOnce(api.app);
  expect(await one(newest)).toBe(before);
});

test('every band and every state of an alert is there to be seen', async () => {
  const { rows: bands } = await api.owner.query<{ risk_band: string; members: number }>(
    `select risk_band, count(*)::int as members from member where status = 'ACTIVE' group by 1`,
  );
  expect(bands.map(({ risk_band: band }) => band).sort()).toEqual([
    'CRITICAL',
    'HIGH',
    'LOW',
    'MODERATE',
    'UNKNOWN',
  ]);
  const { rows: open } = await api.owner.query<{ severity: string; alerts: number }>(
    `select severity, count(*)::int as alerts from alert where state <> 'RESOLVED' group by 1`,
  );
  for (const severity of ['CRITICAL', 'HIGH', 'MODERATE', 'LOW']) {
    const alerts = open.find((row) => row.severity === severity)?.alerts ?? 0;
    expect(alerts).toBeGreaterThanOrEqual(2);
    expect(alerts).toBeLessThanOrEqual(25);
  }
  const states = await one('select array_agg(distinct state order by state) from alert');
  expect(states).toEqual(['ACKNOWLEDGED', 'CONTACTED', 'OPEN', 'RESOLVED']);
  expect(
    await one('select array_agg(distinct resolution order by resolution) from alert'),
  ).toContain('SUPPORTED');
});

test('most members have a plan in force, some a draft, and a few reviews are due', async () => {
  const { rows } = await api.owner.query<{ state: string; plans: number }>(
    `select state, count(*)::int as plans from plan group by 1`,
  );
  const plans = Object.fromEntries(rows.map(({ state, plans: count }) => [state, count]));
  const active = Number(await one(`select count(*)::int from member where status = 'ACTIVE'`));
  expect(plans['IN_FORCE']).toBeGreaterThan(active / 2);
  expect(plans['DRAFT']).toBeGreaterThan(10);
  expect(plans['SUPERSEDED']).toBeGreaterThan(10);
  const due = `select count(*)::int from plan where state = 'IN_FORCE' and review_due <= current_date`;
  expect(await one(due)).toBeGreaterThanOrEqual(4);
  expect(
    await one(`select count(*)::int from monitoring_event where kind = 'PLAN_USED'`),
  ).toBeGreaterThan(100);
});

test('all of it is marked as a demonstration', async () => {
  const tables = ['plan', 'member', 'monitoring_event', 'alert', 'alert_log', 'meeting'];
  for (const table of tables) {
    expect(await one(`select count(*)::int from ${table} where data_class <> 'DEMO'`)).toBe(0);
  }
});

test('groups are there, with who is in them and what they hold', async () => {
  expect(await one('select count(*)::int from support_group')).toBe(3);
  expect(await one('select count(distinct group_id)::int from group_membership')).toBe(3);
  expect(await one('select count(*)::int from group_membership')).toBe(30);
});

test('what programs, groups and houses hold is there, with rolls of the last weeks', async () => {
  const { rows } = await api.owner.query(
    `select count(distinct s.id)::integer as sessions, count(distinct (o.session_id, o.on_date))::integer as rolls,
       (select count(*)::integer from attendance) as attendances
     from program_session s left join session_occurrence o on o.session_id = s.id`,
  );
  expect(rows[0].sessions).toBe(14);
  expect(rows[0].rolls).toBeGreaterThan(30);
  expect(rows[0].attendances).toBeGreaterThan(rows[0].rolls * 5);
});

test('appointments lie behind and ahead, in hours in which somebody works', async () => {
  const { rows } = await api.owner.query<{ state: string; appointments: number }>(
    `select state, count(*)::int as appointments from appointment group by 1`,
  );
  const by = Object.fromEntries(rows.map(({ state, appointments }) => [state, appointments]));
  expect(by['BOOKED']).toBeGreaterThan(20);
  expect(by['HELD']).toBeGreaterThan(20);
  expect(by['NO_SHOW']).toBeGreaterThan(0);
  expect(by['CANCELED']).toBeGreaterThan(0);
  const odd = `select count(*)::int from (
      select starts_at at time zone 'America/New_York' as at from appointment) a
    where extract(isodow from at) > 5 or at::time < '09:00' or at::time >= '17:00'`;
  expect(await one(odd)).toBe(0);
  const settled = `select count(*)::int from appointment
    where (state = 'BOOKED') and starts_at < app.now() - interval '1 day'`;
  expect(await one(settled)).toBe(0);
});

test('who can sign in signs in', async () => {
  const answer = await api.ask(
    undefined,
    `mutation { sessionCreate(input: { email: "counselor@demo.holdfast.example", password: "holdfast-demo", transport: TOKEN }) {
      userErrors { code } session { viewer { person { name } } } } }`,
  );
  expect(answer.data?.sessionCreate.userErrors).toEqual([]);
});
