import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startApi, type AnyData, type TestApi } from '../../../test/harness.ts';
import {
  draftPlan,
  inDays,
  planInForce,
  planMove,
  signPlan,
  someWording,
} from '../../../test/plans.ts';
import type { TestMember, TestPerson } from '../../../test/test-network.ts';
import { globalId } from '../../common/ids.ts';
import { libraryKey } from '../../education/library/lesson-library.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

const SURF = globalId('Lesson', libraryKey('urges-surf'));
const HALT = globalId('Lesson', libraryKey('halt'));

const learning = (...lessons: (string | null)[]) =>
  someWording({
    strategies: lessons.map((lessonId, at) => ({
      key: `strategy-${at + 1}`,
      words: `What helps, ${at + 1}`,
      lessonId,
    })),
  });

async function people() {
  const network = await api.network();
  const counselor = await network.person('COUNSELOR');
  const self = await network.person('MEMBER');
  const member = await network.member({ counselor, account: self });
  return { network, counselor, self, member };
}

async function given(person: TestPerson, member: TestMember): Promise<AnyData[]> {
  const { data, errors } = await person.ask(
    `query ($id: ID!) { member(id: $id) { lessons {
       lesson { id } assignments { id fromPlan assignedBy { id } } } } }`,
    { id: member.id },
  );
  if (errors) throw new Error(JSON.stringify(errors));
  return data.member.lessons.flatMap(({ lesson, assignments }: AnyData) =>
    assignments.map(({ id, fromPlan, assignedBy }: AnyData) => ({
      id,
      lesson: lesson.id,
      fromPlan,
      by: assignedBy.id,
    })),
  );
}

/** The next version, signed by both. */
async function revised(who: Awaited<ReturnType<typeof people>>, plan: AnyData, content: AnyData) {
  const { plan: draft } = await planMove(who.counselor, 'planRevise', {
    id: plan.id,
    version: plan.version,
    input: { content },
  });
  const half = await signPlan(who.counselor, draft, 'STAFF');
  return (await signPlan(who.self, half.plan, 'MEMBER')).plan;
}

test('a lesson that a strategy names is given once the plan is in force, not while it is a draft', async () => {
  const who = await people();
  const { plan } = await draftPlan(who.counselor, {
    memberId: who.member.id,
    content: learning(SURF, null),
  });
  expect(plan.strategies.map(({ lesson }: AnyData) => lesson)).toEqual([{ id: SURF }, null]);
  expect(await given(who.self, who.member)).toEqual([]);
  const half = await signPlan(who.counselor, plan, 'STAFF');
  await signPlan(who.self, half.plan, 'MEMBER');
  // The member signed last, and yet it is staff who answers for what was given.
  expect(await given(who.self, who.member)).toMatchObject([
    { lesson: SURF, fromPlan: true, by: who.counselor.id },
  ]);
});

test('a later plan brings its own, and takes back what came with the one before', async () => {
  const who = await people();
  const first = await planInForce(who, learning(SURF, SURF));
  const kept = await revised(who, first, learning(SURF, HALT));
  const both = await given(who.counselor, who.member);
  expect(both.map(({ lesson }) => lesson).toSorted()).toEqual([HALT, SURF].toSorted());
  await revised(who, kept, learning(HALT));
  expect(await given(who.counselor, who.member)).toMatchObject([{ lesson: HALT, fromPlan: true }]);
});

test('what was given by hand stays, also when a plan with it has gone', async () => {
  const who = await people();
  const assign = `mutation ($input: LessonAssignInput!) { lessonAssign(input: $input) { userErrors { code } } }`;
  await who.counselor.ask(assign, { input: { lessonId: SURF, memberId: who.member.id } });
  const plan = await planInForce(who, learning(SURF));
  expect(await given(who.self, who.member)).toMatchObject([{ lesson: SURF, fromPlan: false }]);
  await revised(who, plan, someWording());
  expect(await given(who.self, who.member)).toMatchObject([{ lesson: SURF, fromPlan: false }]);
});

test('a lesson that has ended is not given, and a plan that names it can be written on', async () => {
  const who = await people();
  const manager = await who.network.person('COORDINATOR');
  const { data } = await manager.ask(
    `mutation ($input: LessonInput!) { lessonCreate(input: $input) { userErrors { code field } lesson { id } } }`,
    {
      input: {
        kind: 'TEXT',
        topic: 'OTHER',
        minutes: 5,
        contents: [
          {
            locale: 'en',
            title: 'The house',
            summary: 'How we live.',
            blocks: [{ kind: 'PARAGRAPH', text: 'Read it.' }],
          },
        ],
      },
    },
  );
  const own = data.lessonCreate.lesson.id;
  const begun = await draftPlan(who.counselor, { memberId: who.member.id, content: learning(own) });
  await manager.ask(`mutation ($id: ID!) { lessonEnd(id: $id) { userErrors { code } } }`, {
    id: own,
  });
  const written = await draftPlan(who.counselor, {
    memberId: who.member.id,
    version: begun.plan.version,
    content: { ...learning(own), commitments: [], reviewDue: inDays(30) },
  });
  expect(written.userErrors).toEqual([]);
  const half = await signPlan(who.counselor, written.plan, 'STAFF');
  const { plan } = await signPlan(who.self, half.plan, 'MEMBER');
  expect(plan.state).toBe('IN_FORCE');
  expect(await given(who.self, who.member)).toEqual([]);
});

test.each([
  ['of another organization', async () => foreignLesson()],
  ['that is none', async () => globalId('Member', libraryKey('halt'))],
])('a lesson %s is named by its strategy, and nothing is written', async (_, lesson) => {
  const { counselor, member } = await people();
  const answer = await draftPlan(counselor, {
    memberId: member.id,
    content: learning(null, await lesson()),
  });
  expect(answer).toEqual({
    userErrors: [{ code: 'NOT_FOUND', field: ['input', 'content', 'strategies', '1', 'lessonId'] }],
    plan: null,
  });
});

test('the difference between versions names lessons by their titles', async () => {
  const who = await people();
  const first = await planInForce(who, learning(SURF));
  const next = await revised(who, first, learning(null));
  const { data } = await who.counselor.ask(
    `query ($id: ID!) { plan(id: $id) { differences { section fields { field before after } } } }`,
    { id: next.id },
  );
  expect(data.plan.differences).toEqual([
    {
      section: 'STRATEGIES',
      fields: [{ field: 'lesson', before: 'Ride it out', after: null }],
    },
  ]);
});

async function foreignLesson(): Promise<string> {
  const manager = await (await api.network()).person('COORDINATOR');
  const { data } = await manager.ask(
    `mutation ($input: LessonInput!) { lessonCreate(input: $input) { lesson { id } } }`,
    {
      input: {
        kind: 'TEXT',
        topic: 'OTHER',
        minutes: 5,
        contents: [
          {
            locale: 'en',
            title: 'Elsewhere',
            summary: 'Of another house.',
            blocks: [{ kind: 'PARAGRAPH', text: 'Read it.' }],
          },
        ],
      },
    },
  );
  return data.lessonCreate.lesson.id;
}
