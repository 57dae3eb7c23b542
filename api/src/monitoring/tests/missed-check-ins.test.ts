import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { checkIn } from '../../../test/check-in.ts';
import { startApi, type AnyData, type TestApi } from '../../../test/harness.ts';
import { statementsOf } from '../../../test/statements.ts';
import type { TestMember, TestPerson } from '../../../test/test-network.ts';
import { addInterval, localDay } from '../../common/local-date.ts';
import { nextDue } from '../cadence.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

const ZONE = 'America/New_York';
const today = () => localDay(new Date().toISOString(), ZONE);

async function missed(person: TestPerson, mine = false): Promise<string[]> {
  const { data, errors } = await person.ask(
    'query ($mine: Boolean) { missedCheckIns(mine: $mine) { nodes { alias } } }',
    { mine },
  );
  if (errors) throw new Error(JSON.stringify(errors));
  return data.missedCheckIns.nodes.map(({ alias }: AnyData) => alias);
}

const dueOn = (member: TestMember, day: string) =>
  api.owner.query('update member set check_in_due_on = $2 where id = $1', [member.key, day]);

const dueOf = async (key: string): Promise<string | null> => {
  const { rows } = await api.owner.query(
    'select check_in_due_on::text as due from member where id = $1',
    [key],
  );
  return rows[0].due;
};

test('a check-in counts as missed from the fourth day after it was due, the longest due first', async () => {
  const network = await api.network();
  const coordinator = await network.person('COORDINATOR');
  const daysAgo = (days: number) => addInterval(today(), { days: -days });
  for (const [alias, days] of [
    ['Due today', 0],
    ['Within grace', 3],
    ['Just missed', 4],
    ['Long missed', 40],
  ] as const) {
    await dueOn(await network.member({ alias }), daysAgo(days));
  }
  const paused = await network.member({ alias: 'On a break', status: 'PAUSED' });
  await dueOn(paused, daysAgo(40));
  await network.member({ alias: 'Nothing known' });
  expect(await missed(coordinator)).toEqual(['Long missed', 'Just missed']);
});

test('a check-in moves it by the cadence, sooner while risk is high', async () => {
  const network = await api.network();
  const dana = await network.person('COUNSELOR');
  const member = await network.member({ counselor: dana });
  await api.owner.query('update member set enrolled_at = app.now() where id = $1', [member.key]);
  await checkIn(dana, { memberId: member.id, craving: 2 });
  expect(await dueOf(member.key)).toBe(addInterval(today(), { days: 7 }));
  await checkIn(dana, { memberId: member.id, craving: 9 });
  expect(await dueOf(member.key)).toBe(addInterval(today(), { days: 3 }));
});

test('who is enrolled is asked within a week', async () => {
  const network = await api.network();
  const coordinator = await network.person('COORDINATOR');
  await coordinator.ask('mutation { memberEnroll(input: { alias: "Robin" }) { member { id } } }');
  const { rows } = await api.owner.query(
    'select check_in_due_on::text as due from member where organization_id = $1',
    [network.organizationId],
  );
  expect(rows[0].due).toBe(addInterval(today(), { days: 7 }));
});

test('who is late would tell of risk: whom risk does not reach is told of nobody', async () => {
  const network = await api.network();
  const [dana, house, mentor] = [
    await network.person('COUNSELOR'),
    await network.person('HOUSE_MANAGER'),
    await network.person('MENTOR'),
  ];
  const member = await network.member({
    alias: 'Late',
    counselor: dana,
    mentor,
    mentorShares: ['CHECK_INS'],
  });
  await network.careTeam(member.key, house, 'HOUSE_MANAGER');
  await dueOn(member, '2026-01-01');
  expect(await missed(dana)).toEqual(['Late']);
  expect(await missed(house)).toEqual([]);
  expect(await missed(mentor)).toEqual([]);
  await api.owner.query(`update member set mentor_shares = '{CHECK_INS,RISK}' where id = $1`, [
    member.key,
  ]);
  expect(await missed(mentor)).toEqual(['Late']);
  expect(await missed(await network.person('COUNSELOR'))).toEqual([]);
  const coordinator = await network.person('COORDINATOR');
  expect(await missed(coordinator)).toEqual(['Late']);
  expect(await missed(coordinator, true)).toEqual([]);
});

test('the number of statements does not grow with the page', async () => {
  const network = await api.network();
  const coordinator = await network.person('COORDINATOR');
  for (let i = 0; i < 4; i += 1) await dueOn(await network.member(), `2026-01-0${String(i + 1)}`);
  const LIST = `query ($first: Int!, $after: Cursor) { missedCheckIns(first: $first, after: $after) {
    nodes { alias risk { band } } pageInfo { endCursor } } }`;
  const counts: number[] = [];
  for (const first of [1, 3, 100]) {
    counts.push((await statementsOf(() => coordinator.ask(LIST, { first }))).length);
  }
  expect(new Set(counts).size).toBe(1);
  const one = await coordinator.ask(LIST, { first: 2 });
  const { endCursor } = one.data.missedCheckIns.pageInfo;
  const two = await coordinator.ask(LIST, { first: 9, after: endCursor });
  expect(two.data.missedCheckIns.nodes).toHaveLength(2);
});

test('members who are there already are given the day that the cadence gives', async () => {
  const network = await api.network();
  const cases = ['LOW', 'UNKNOWN', 'HIGH', 'CRITICAL'].flatMap((band) =>
    [null, 0, 55, 56, 200, 361, 362, 400].map((after) => ({ band, after })),
  );
  const started = '2025-01-31';
  const made = [];
  for (const { band, after } of cases) {
    const member = await network.member();
    const answeredOn = after === null ? null : addInterval(started, { days: after });
    await api.owner.query(
      `update member set risk_band = $2, enrolled_at = $3::date + time '17:00',
         last_check_in_at = $4::date + time '17:00' where id = $1`,
      [member.key, band, started, answeredOn],
    );
    made.push({ member, band: band as 'LOW', answeredOn });
  }
  const folder = path.join(import.meta.dirname, '../../../../migrations');
  const file = path.join(folder, '20261125T1502-check-ins-due-now.up.sql');
  await api.owner.query(await readFile(file, 'utf8'));
  for (const { member, band, answeredOn } of made) {
    expect({ band, answeredOn, due: await dueOf(member.key) }).toEqual({
      band,
      answeredOn,
      due: nextDue({ startedOn: started, answeredOn, band }),
    });
  }
});
