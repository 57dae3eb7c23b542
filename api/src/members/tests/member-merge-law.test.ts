import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { acknowledge } from '../../../test/alert-moves.ts';
import { alertsOf, checkIn } from '../../../test/check-in.ts';
import { enrolled, makeProgram, move, type TestProgram } from '../../../test/enrollments.ts';
import { startApi, type AnyData, type TestApi } from '../../../test/harness.ts';
import { ago, mergeOf, previewOf, recordOf, still, undoOf } from '../../../test/merges.ts';
import { draftPlan, planInForce } from '../../../test/plans.ts';
import { createTask, opened, tasksOf } from '../../../test/tasks.ts';
import { libraryByKey } from '../../education/library/lesson-library.ts';
import type { TestMember, TestNetwork, TestPerson } from '../../../test/test-network.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

/** What can happen with a member, each as the product does it. */
const happenings = [
  'GOOD_DAY',
  'CRAVING',
  'LOW_MOOD',
  'SLIP',
  'ACKNOWLEDGE',
  'FOLLOW_UP',
  'ABSENCE',
  'ENROLL',
  'COMPLETE',
  'PLAN_DRAFT',
  'PLAN_IN_FORCE',
  'LESSON',
  'TEAM',
] as const;
type Happening = (typeof happenings)[number];

interface Cast {
  network: TestNetwork;
  coordinator: TestPerson;
  counselor: TestPerson;
  house: TestPerson;
  program: TestProgram;
  lesson: string;
}

async function happen(cast: Cast, what: Happening, member: TestMember): Promise<void> {
  const { network, coordinator, counselor, program } = cast;
  const { id: memberId, key } = member;
  switch (what) {
    case 'GOOD_DAY':
      await checkIn(counselor, { memberId, mood: 8, craving: 1 });
      return;
    case 'CRAVING':
      await checkIn(counselor, { memberId, craving: 9 });
      return;
    case 'LOW_MOOD':
      await checkIn(counselor, { memberId, mood: 1 });
      return;
    case 'SLIP':
      await checkIn(counselor, { memberId, slip: { substances: ['ALCOHOL'], localDate: ago(5) } });
      return;
    case 'ACKNOWLEDGE': {
      const open = (await alertsOf(counselor, member)).find(({ state }) => state === 'OPEN');
      if (open) await acknowledge(counselor, open.id);
      return;
    }
    case 'FOLLOW_UP':
      await createTask(counselor, { memberId });
      return;
    case 'ABSENCE':
      await opened(network, {
        kind: 'ABSENCE',
        memberId: key,
        causeKey: `absence:${key}:${program.key}`,
      });
      return;
    case 'ENROLL':
    case 'COMPLETE': {
      const { enrollments } = await recordOf(coordinator, member);
      const running = enrollments.find(({ state }: AnyData) => state === 'ACTIVE');
      if (what === 'ENROLL' && !running) await enrolled(coordinator, program, member);
      if (what === 'COMPLETE' && running) await move(coordinator, 'Complete', running.id);
      return;
    }
    case 'PLAN_DRAFT':
      await draftPlan(counselor, { memberId });
      return;
    case 'PLAN_IN_FORCE': {
      const self = await network.person('MEMBER');
      const account = 'update member set membership_id = $2 where id = $1';
      await network.api.owner.query(account, [key, self.key]);
      const { planVersions } = await recordOf(coordinator, member);
      if (planVersions.length === 0) await planInForce({ counselor, self, member });
      await network.api.owner.query(account, [key, null]);
      return;
    }
    case 'LESSON':
      await network.api.owner.query(
        `insert into lesson_assignment
           (organization_id, id, lesson_id, member_id, assigned_at, assigned_by)
         values ($1, $2, $3, $4, app.now(), $5) on conflict do nothing`,
        [network.organizationId, randomUUID(), cast.lesson, key, counselor.key],
      );
      return;
    case 'TEAM':
      await network.api.owner.query(
        `insert into care_team (organization_id, id, member_id, membership_id, role, since)
         values ($1, $2, $3, $4, 'HOUSE_MANAGER', app.now()) on conflict do nothing`,
        [network.organizationId, randomUUID(), key, cast.house.key],
      );
  }
}

async function castOf(): Promise<Cast & { pair: [TestMember, TestMember] }> {
  const network = await api.network();
  const counselor = await network.person('COUNSELOR');
  const from = await network.member({ counselor, alias: 'Sam', recoveryStart: ago(50) });
  const into = await network.member({ counselor, alias: 'Samuel', recoveryStart: ago(30) });
  return {
    network,
    counselor,
    coordinator: await network.person('COORDINATOR'),
    house: await network.person('HOUSE_MANAGER'),
    program: await makeProgram(network),
    lesson: [...libraryByKey.keys()][0] ?? '',
    pair: [from, into],
  };
}

/** Everything that is known of a member, in an order of its own where the lists' is by the moment. */
async function whole(person: TestPerson, member: TestMember): Promise<AnyData> {
  const byId = (list: AnyData[]) => list.toSorted((a, b) => (a['id'] < b['id'] ? -1 : 1));
  const record = still(await recordOf(person, member));
  const { careTeam, ...rest } = record;
  const roles = careTeam.map(({ role, person: who }: AnyData) => `${role} ${who.id}`).sort();
  return { ...rest, roles, tasks: byId(await tasksOf(person, { memberId: member.id })) };
}

/** Rules with an alert that is not settled. */
const living = (record: AnyData): string[] =>
  record['alerts'].nodes
    .filter(({ state }: AnyData) => state !== 'RESOLVED')
    .map(({ reason }: AnyData) => reason.rule);

const causes = (tasks: AnyData[]) => tasks.filter(({ state }) => state === 'OPEN').length;

const history = fc.array(fc.tuple(fc.constantFrom(...happenings), fc.constantFrom<0 | 1>(0, 1)), {
  minLength: 4,
  maxLength: 12,
});

test('whatever happened with two records, an undo makes both as they were, and no alert is lost between', async () => {
  let merged = 0;
  await fc.assert(
    fc.asyncProperty(history, async (steps) => {
      const { pair, ...cast } = await castOf();
      const { coordinator } = cast;
      const [from, into] = pair;
      for (const [what, side] of steps) await happen(cast, what, pair[side]);
      const [went, stayed] = [await whole(coordinator, from), await whole(coordinator, into)];
      const preview = await previewOf(coordinator, from, into);

      const done = await mergeOf(coordinator, from, into);

      // What the preview says stands against it does, and nothing else.
      expect(done.userErrors.length > 0).toBe(preview['conflicts'].length > 0);
      if (!done.merge) {
        expect(await whole(coordinator, from)).toEqual(went);
        expect(await whole(coordinator, into)).toEqual(stayed);
        return;
      }
      merged += 1;
      const one = await whole(coordinator, into);
      const ids = (list: AnyData[]) => list.map(({ id }) => id).sort();
      expect(ids(one['events'])).toEqual(ids([...went['events'], ...stayed['events']]));
      const rules = [went, stayed].flatMap(living);
      expect(living(one).sort()).toEqual([...new Set(rules)].sort());
      expect(ids(one['planVersions'])).toEqual(
        ids([...went['planVersions'], ...stayed['planVersions']]),
      );
      const numbers = one['planVersions'].map(({ number }: AnyData) => number);
      expect(new Set(numbers).size).toBe(numbers.length);
      expect(causes(one['tasks'])).toBeGreaterThanOrEqual(
        Math.max(causes(went['tasks']), causes(stayed['tasks'])),
      );

      expect((await undoOf(coordinator, done.merge.id)).userErrors).toEqual([]);
      expect(await whole(coordinator, from)).toEqual(went);
      expect(await whole(coordinator, into)).toEqual(stayed);
    }),
    { numRuns: 10, seed: 1700 },
  );
  expect(merged).toBeGreaterThan(4);
}, 180_000);

test('a follow-up that software opened for a record is found by the one that stays, and once', async () => {
  const { pair, ...cast } = await castOf();
  const [from, into] = pair;
  await happen(cast, 'ABSENCE', from);
  await happen(cast, 'ABSENCE', into);
  await mergeOf(cast.coordinator, from, into);
  const open = (await tasksOf(cast.coordinator, { memberId: into.id })).filter(
    ({ state }) => state === 'OPEN',
  );
  expect(open).toEqual([expect.objectContaining({ occurrences: 2 })]);
  await happen(cast, 'ABSENCE', into);
  const again = await tasksOf(cast.coordinator, { memberId: into.id });
  expect(again.find(({ state }) => state === 'OPEN')).toMatchObject({ occurrences: 3 });
});

test('two plans in force are one in force, with the other among its earlier versions', async () => {
  const { pair, ...cast } = await castOf();
  const [from, into] = pair;
  await happen(cast, 'PLAN_IN_FORCE', from);
  await happen(cast, 'PLAN_IN_FORCE', into);
  expect(await previewOf(cast.coordinator, from, into)).toMatchObject({
    conflicts: [],
    bothPlansInForce: true,
  });
  await mergeOf(cast.coordinator, from, into);
  const { planVersions } = await recordOf(cast.coordinator, into);
  expect(planVersions.map(({ number, state }: AnyData) => [number, state])).toEqual([
    [2, 'SUPERSEDED'],
    [1, 'IN_FORCE'],
  ]);
});

test('an episode that has ended does not stand against a merge, one that runs in both does', async () => {
  const { pair, ...cast } = await castOf();
  const [from, into] = pair;
  await happen(cast, 'ENROLL', from);
  await happen(cast, 'ENROLL', into);
  const conflict = { conflicts: ['ENROLLMENT'], programs: [expect.anything()] };
  expect(await previewOf(cast.coordinator, from, into)).toMatchObject(conflict);
  await happen(cast, 'COMPLETE', into);
  expect(await previewOf(cast.coordinator, from, into)).toMatchObject(conflict);
  // The other way round the one that runs is in the record that stays.
  expect(await previewOf(cast.coordinator, into, from)).toMatchObject({
    conflicts: [],
    keptAside: 1,
  });
  expect((await mergeOf(cast.coordinator, into, from)).userErrors).toEqual([]);
});
