import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { checkIn } from '../../../test/check-in.ts';
import { startApi, type TestApi } from '../../../test/harness.ts';
import type { TestMember, TestPerson } from '../../../test/test-network.ts';
import { addInterval, localDay } from '../../common/local-date.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

const RECOVERY = `query ($id: ID!, $days: Int!) {
  member(id: $id) {
    version recoveryStart
    recoveryDays { current longest cumulative }
    recoveryEpisodes { startedOn endedOn days endedBy { substances localDate } }
    daysAbstinent(days: $days) { percent abstinentDays daysAnswered daysDue }
    restricted { field reason }
  }
}`;
const SET = `mutation ($id: ID!, $date: Date!, $version: Int!, $key: String) {
  recoveryStartSet(memberId: $id, date: $date, expectedVersion: $version, idempotencyKey: $key) {
    userErrors { code field }
    member { version recoveryStart recoveryDays { current longest cumulative } }
  }
}`;

const ago = (days: number) =>
  addInterval(localDay(new Date().toISOString(), 'America/New_York'), { days: -days });

async function recovery(person: TestPerson, { id }: TestMember, days = 30) {
  const { data, errors } = await person.ask(RECOVERY, { id, days });
  expect(errors).toBeUndefined();
  return data.member;
}

async function set(person: TestPerson, { id }: TestMember, date: string, version: number) {
  const { data, errors } = await person.ask(SET, { id, date, version });
  expect(errors).toBeUndefined();
  return data.recoveryStartSet;
}

async function inRecovery(days: number | null) {
  const network = await api.network();
  const counselor = await network.person('COUNSELOR');
  const recoveryStart = days === null ? {} : { recoveryStart: ago(days) };
  return { network, counselor, member: await network.member({ counselor, ...recoveryStart }) };
}

const slip = (person: TestPerson, { id }: TestMember, localDate: string) =>
  checkIn(person, { memberId: id, slip: { substances: ['ALCOHOL'], localDate } });

test('a slip that is told late splits the run it falls into, and told twice changes nothing', async () => {
  const { counselor, member } = await inRecovery(40);
  await slip(counselor, member, ago(3));
  await slip(counselor, member, ago(10));
  const once = await recovery(counselor, member);
  await slip(counselor, member, ago(10));
  const twice = await recovery(counselor, member);

  const endedBy = (localDate: string) => ({ substances: ['ALCOHOL'], localDate });
  expect(once).toMatchObject({
    recoveryStart: ago(2),
    recoveryDays: { current: 2, longest: 30, cumulative: 38 },
    recoveryEpisodes: [
      { startedOn: ago(2), endedOn: null, days: 2, endedBy: null },
      { startedOn: ago(9), endedOn: ago(3), days: 6, endedBy: endedBy(ago(3)) },
      { startedOn: ago(40), endedOn: ago(10), days: 30, endedBy: endedBy(ago(10)) },
    ],
  });
  expect(twice.recoveryDays).toEqual(once.recoveryDays);
  expect(twice.recoveryEpisodes).toEqual(once.recoveryEpisodes);
});

test('milestones are told with their day, and a slip takes none of them', async () => {
  const { counselor, member } = await inRecovery(40);
  const told = async () => {
    const document = `query ($id: ID!) { member(id: $id) {
      milestones { unit count reachedOn inOneRunOn } nextMilestones { unit count on ofRun } } }`;
    return (await counselor.ask(document, { id: member.id })).data.member;
  };
  const before = await told();
  expect(before.milestones[0]).toEqual({
    unit: 'DAY',
    count: 30,
    reachedOn: ago(10),
    inOneRunOn: ago(10),
  });
  expect(before.nextMilestones).toEqual([{ unit: 'DAY', count: 60, on: ago(-20), ofRun: true }]);
  await slip(counselor, member, ago(5));
  const after = await told();
  expect(after.milestones).toEqual(before.milestones);
  expect(after.nextMilestones).toEqual([
    { unit: 'DAY', count: 7, on: ago(-3), ofRun: true },
    { unit: 'DAY', count: 60, on: ago(-21), ofRun: false },
  ]);
});

test('days about which nothing is known are no days without use', async () => {
  const { counselor, member } = await inRecovery(40);
  expect((await recovery(counselor, member, 90)).daysAbstinent).toEqual({
    percent: null,
    abstinentDays: 0,
    daysAnswered: 0,
    daysDue: 61,
  });
  await slip(counselor, member, ago(3));
  await slip(counselor, member, ago(5));
  await checkIn(counselor, { memberId: member.id, slip: { substances: ['OPIOID_MEDICATION'] } });
  expect((await recovery(counselor, member)).daysAbstinent).toEqual({
    percent: 33.3,
    abstinentDays: 1,
    daysAnswered: 3,
    daysDue: 30,
  });
});

test('recovery begins when somebody says so, and the member may say it too', async () => {
  const { network, counselor, member } = await inRecovery(null);
  expect(await recovery(counselor, member)).toMatchObject({
    recoveryDays: null,
    recoveryEpisodes: [],
  });
  const first = await set(counselor, member, ago(20), 1);
  expect(first).toMatchObject({
    userErrors: [],
    member: { version: 2, recoveryStart: ago(20), recoveryDays: { current: 20, longest: 20 } },
  });
  const account = await network.person('MEMBER');
  await api.owner.query('update member set membership_id = $2 where id = $1', [
    member.key,
    account.key,
  ]);
  expect(await set(account, member, ago(25), 2)).toMatchObject({
    userErrors: [],
    member: { recoveryDays: { current: 25, longest: 25, cumulative: 25 } },
  });
});

test('an earlier run stays when the beginning of the present one is corrected', async () => {
  const { counselor, member } = await inRecovery(40);
  await slip(counselor, member, ago(10));
  const { member: now } = await set(counselor, member, ago(5), 1);
  expect(now.recoveryDays).toEqual({ current: 5, longest: 30, cumulative: 35 });
});

test('a run cannot begin where use is known, in the future, or on a record that somebody changed', async () => {
  const { counselor, member } = await inRecovery(40);
  await slip(counselor, member, ago(10));
  const refused = async (date: string, version: number) =>
    (await set(counselor, member, date, version)).userErrors;
  expect(await refused(ago(10), 1)).toEqual([{ code: 'OUT_OF_RANGE', field: ['date'] }]);
  expect(await refused(ago(-1), 1)).toEqual([{ code: 'OUT_OF_RANGE', field: ['date'] }]);
  expect(await refused(ago(5), 2)).toEqual([{ code: 'STALE_VERSION', field: ['expectedVersion'] }]);
  expect((await recovery(counselor, member)).recoveryStart).toBe(ago(9));
});

test('a repeat of the key sets it once', async () => {
  const { counselor, member } = await inRecovery(40);
  const variables = { id: member.id, date: ago(30), version: 1, key: 'once and again' };
  const answers = [await counselor.ask(SET, variables), await counselor.ask(SET, variables)];
  for (const { data } of answers) {
    expect(data.recoveryStartSet).toMatchObject({ userErrors: [], member: { version: 2 } });
  }
});

test('a house manager learns of a slip from none of it, and cannot set what is hidden', async () => {
  const { network, counselor, member } = await inRecovery(40);
  const house = await network.person('HOUSE_MANAGER');
  await network.careTeam(member.key, house, 'HOUSE_MANAGER');
  const before = await recovery(house, member);
  await slip(counselor, member, ago(3));
  const after = await recovery(house, member);
  expect(after).toEqual(before);
  expect(after).toMatchObject({ recoveryEpisodes: null, daysAbstinent: null });
  const { errors } = await house.ask(SET, { id: member.id, date: ago(1), version: 1 });
  expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
});

test('of a member whom one does not see nothing can be set', async () => {
  const { member } = await inRecovery(40);
  const stranger = await (await api.network()).person('COUNSELOR');
  const { userErrors } = await set(stranger, member, ago(1), 1);
  expect(userErrors).toEqual([{ code: 'NOT_FOUND', field: ['memberId'] }]);
});

test('two who tell of use at once end the run once', async () => {
  const { counselor, member } = await inRecovery(40);
  await Promise.all([slip(counselor, member, ago(3)), slip(counselor, member, ago(3))]);
  expect((await recovery(counselor, member)).recoveryDays).toEqual({
    current: 2,
    longest: 37,
    cumulative: 39,
  });
});
