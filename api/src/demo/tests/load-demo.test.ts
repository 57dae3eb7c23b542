import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startApi, type TestApi } from '../../../test/harness.ts';
import { demoMembers } from '../demo-members.ts';
import { demoStaff } from '../demo-people.ts';
import { loadDemoOnce, planSteps } from '../load-demo.ts';

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
  const steps = planSteps(demoMembers(demoStaff()), String(startedAt));
  const planned = steps.reduce((sum, { entries }) => sum + entries.length, 0);
  const recorded = await one(
    `select count(*)::int from monitoring_event
     where kind <> 'CONTACT_LOGGED' or details ->> 'alert' is null`,
  );
  expect(recorded).toBe(planned);
  expect(await one('select count(*)::int from organization')).toBe(1);
  expect(await one('select count(*)::int from member')).toBe(300);
  expect(await one('select count(*)::int from meeting')).toBe(120);
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

test('all of it is marked as a demonstration', async () => {
  const tables = ['member', 'monitoring_event', 'alert', 'alert_log', 'meeting'];
  for (const table of tables) {
    expect(await one(`select count(*)::int from ${table} where data_class <> 'DEMO'`)).toBe(0);
  }
});

test('who can sign in signs in', async () => {
  const answer = await api.ask(
    undefined,
    `mutation { sessionCreate(input: { email: "counselor@demo.holdfast.example", password: "holdfast-demo", transport: TOKEN }) {
      userErrors { code } session { viewer { person { name } } } } }`,
  );
  expect(answer.data?.sessionCreate.userErrors).toEqual([]);
});
