import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { checkIn } from '../../../test/check-in.ts';
import { startApi, type AnyData, type TestApi } from '../../../test/harness.ts';
import { ago } from '../../../test/merges.ts';
import { inCommand } from '../../../test/tasks.ts';
import type { TestMember, TestNetwork, TestPerson } from '../../../test/test-network.ts';
import { recordEvents } from '../../monitoring/record-events.ts';
import { milestonesToTell, tellMilestones } from '../tell-milestones.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

const TOLD = `query ($id: ID!) {
  member(id: $id) {
    timeline(filter: { kinds: [MILESTONE_REACHED] }, first: 50) {
      nodes { ... on MilestoneReached { localDate unit count ofRun occurredAt recordedBy { id } } }
    }
  }
}`;

async function told(person: TestPerson, { id }: TestMember): Promise<AnyData[]> {
  const { data, errors } = await person.ask(TOLD, { id });
  expect(errors).toBeUndefined();
  return data.member.timeline.nodes;
}
const words = (nodes: AnyData[]) =>
  nodes.map(({ localDate, unit, count, ofRun }) =>
    [localDate, count, unit, ofRun ? 'run' : 'all'].join(' '),
  );

/** Looks at a member as if nobody had since a day; the timers of the test's own server may be first. */
async function lookSince(network: TestNetwork, { key }: TestMember, day: string): Promise<void> {
  await network.api.owner.query('update member set milestone_due_on = $2 where id = $1', [
    key,
    day,
  ]);
  await tellMilestones(network.api.app.services);
}

const dueOn = async (network: TestNetwork, { key }: TestMember): Promise<string | null> => {
  const text = 'select milestone_due_on::text as day from member where id = $1';
  const { rows } = await network.api.owner.query(text, [key]);
  return rows[0].day;
};

test('a milestone is told on its day, at the beginning of it where the member is, and the next is waited for', async () => {
  const network = await api.network();
  const counselor = await network.person('COUNSELOR');
  const member = await network.member({ counselor, recoveryStart: ago(30) });
  await lookSince(network, member, ago(0));
  const [milestone] = await told(counselor, member);
  expect(milestone).toMatchObject({
    localDate: ago(0),
    unit: 'DAY',
    count: 30,
    ofRun: true,
    recordedBy: null,
  });
  const clock = new Intl.DateTimeFormat('en-US', {
    timeZone: 'America/New_York',
    timeStyle: 'short',
    hourCycle: 'h23',
  });
  expect(clock.format(new Date(milestone?.['occurredAt']))).toBe('00:00');
  expect(await dueOn(network, member)).toBe(ago(-30));
});

test('who looks twice, or two at once, tell of it once', async () => {
  const network = await api.network();
  const counselor = await network.person('COUNSELOR');
  const member = await network.member({ counselor, recoveryStart: ago(7) });
  await Promise.all([1, 2].map(() => lookSince(network, member, ago(0))));
  await lookSince(network, member, ago(3));
  expect(words(await told(counselor, member))).toEqual([`${ago(0)} 7 DAY run`]);
});

test('nobody is told before the day has begun where the member is', async () => {
  const network = await api.network();
  const counselor = await network.person('COUNSELOR');
  const member = await network.member({ counselor, recoveryStart: ago(6) });
  await lookSince(network, member, ago(-1));
  expect(await told(counselor, member)).toEqual([]);
  expect(await dueOn(network, member)).toBe(ago(-1));
});

test('a slip that is told late takes back nothing, and all days together do not come to the same twice', async () => {
  const network = await api.network();
  const counselor = await network.person('COUNSELOR');
  const member = await network.member({ counselor, recoveryStart: ago(30) });
  await lookSince(network, member, ago(0));
  const before = words(await told(counselor, member));
  await checkIn(counselor, {
    memberId: member.id,
    slip: { substances: ['ALCOHOL'], localDate: ago(8) },
  });
  expect(words(await told(counselor, member))).toEqual(before);
  // The day after, all days together come to 30 for the second time, and the new run is a week long.
  expect(await dueOn(network, member)).not.toBeNull();
  await lookSince(network, member, ago(1));
  expect(words(await told(counselor, member)).sort()).toEqual(
    [...before, `${ago(0)} 7 DAY run`].sort(),
  );
});

test('who has left, or died, is told nothing', async () => {
  const network = await api.network();
  const counselor = await network.person('COUNSELOR');
  for (const status of ['LEFT', 'DIED', 'PAUSED'] as const) {
    const member = await network.member({ counselor, recoveryStart: ago(30), status });
    await lookSince(network, member, ago(0));
    const events = await inCommand(network, (command) => milestonesToTell(command, [member.key]));
    expect(events).toEqual([]);
  }
});

test('a house manager, and a mentor with whom recovery is not shared, learn nothing', async () => {
  const network = await api.network();
  const [counselor, house, mentor] = [
    await network.person('COUNSELOR'),
    await network.person('HOUSE_MANAGER'),
    await network.person('MENTOR'),
  ];
  const member = await network.member({ counselor, mentor, recoveryStart: ago(30) });
  await network.careTeam(member.key, house, 'HOUSE_MANAGER');
  await lookSince(network, member, ago(0));
  expect(await told(counselor, member)).toHaveLength(1);
  expect(await told(house, member)).toEqual([]);
  expect(await told(mentor, member)).toEqual([]);
  const share = `update member set mentor_shares = '{RECOVERY}' where id = $1`;
  await api.owner.query(share, [member.key]);
  expect(await told(mentor, member)).toHaveLength(1);
});

test('what was reached longer than a week ago is no news', async () => {
  const network = await api.network();
  const counselor = await network.person('COUNSELOR');
  const member = await network.member({ counselor, recoveryStart: ago(95) });
  const events = await inCommand(network, async (command) => {
    await command.db
      .updateTable('member')
      .set({ milestone_due_on: ago(95) })
      .where('id', '=', member.key)
      .execute();
    const due = await milestonesToTell(command, [member.key]);
    const recorder = { sealer: api.app.services.sealer, actorId: null, app: 'test' };
    await recordEvents(command, recorder, due);
    return due;
  });
  expect(events.flatMap(({ drafts }) => drafts.map(({ localDate }) => localDate))).toEqual([
    ago(5),
  ]);
});

test('a member whose record takes no milestone holds up nobody else', async () => {
  const network = await api.network();
  const counselor = await network.person('COUNSELOR');
  const held = await network.member({ counselor, recoveryStart: ago(7) });
  const free = await network.member({ counselor, recoveryStart: ago(7) });
  await api.owner.query(
    `alter table member add constraint held
       check (id <> '${held.key}' or milestone_due_on <= '${ago(0)}') not valid`,
  );
  try {
    await api.owner.query('update member set milestone_due_on = $2 where id = any($1)', [
      [held.key, free.key],
      ago(0),
    ]);
    await tellMilestones(api.app.services);
    expect(await told(counselor, held)).toEqual([]);
    expect(words(await told(counselor, free))).toEqual([`${ago(0)} 7 DAY run`]);
  } finally {
    await api.owner.query('alter table member drop constraint held');
  }
});
