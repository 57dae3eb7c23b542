import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startApi, type AnyData, type TestApi } from '../../../test/harness.ts';
import { statementsOf } from '../../../test/statements.ts';
import type { TestPerson } from '../../../test/test-network.ts';
import { globalId, keyOf } from '../../common/ids.ts';
import { libraryKey } from '../library/lesson-library.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

const SURF = globalId('Lesson', libraryKey('urges-surf'));
const HALT = globalId('Lesson', libraryKey('halt'));

const OWN = {
  kind: 'VIDEO',
  topic: 'OTHER',
  minutes: 5,
  url: 'https://video.example.org/house',
  contents: [
    {
      locale: 'en',
      title: 'Welcome to the house',
      summary: 'Who lives here and how.',
      blocks: [{ kind: 'PARAGRAPH', text: 'Watch it with somebody.' }],
    },
  ],
};

const documents = {
  lessonCreate: `mutation ($input: LessonInput!, $key: String) {
    lessonCreate(input: $input, idempotencyKey: $key) { userErrors { code field } lesson { id version ended url } } }`,
  lessonEdit: `mutation ($id: ID!, $version: Int!, $input: LessonInput!) {
    lessonEdit(id: $id, expectedVersion: $version, input: $input) {
      userErrors { code field } lesson { id version minutes } } }`,
  lessonEnd: `mutation ($id: ID!) { lessonEnd(id: $id) { userErrors { code field } lesson { ended } } }`,
  lessonAssign: `mutation ($input: LessonAssignInput!, $key: String) {
    lessonAssign(input: $input, idempotencyKey: $key) {
      userErrors { code field } assignment { id dueOn lesson { id } program { id } assignedBy { id } } } }`,
  lessonAssignmentEnd: `mutation ($id: ID!) {
    lessonAssignmentEnd(id: $id) { userErrors { code field } assignment { id } } }`,
  lessonComplete: `mutation ($input: LessonCompleteInput!, $key: String) {
    lessonComplete(input: $input, idempotencyKey: $key) {
      userErrors { code field } completion { id rating helpedWhen answers { key text } lesson { id } } } }`,
};

async function ask(
  person: TestPerson,
  name: keyof typeof documents,
  variables: AnyData,
): Promise<AnyData> {
  const { data, errors } = await person.ask(documents[name], variables);
  if (errors) throw new Error(JSON.stringify(errors));
  return data[name];
}

const LESSONS_OF = `query ($id: ID!) { member(id: $id) {
  lessons { lesson { id } assignments { id program { id } }
    completions { rating answersShared answers { text } } }
  restricted { field reason } } }`;

async function lessonsOf(person: TestPerson, id: string): Promise<AnyData> {
  const { data, errors } = await person.ask(LESSONS_OF, { id });
  if (errors) throw new Error(JSON.stringify(errors));
  return data.member;
}

async function caseOf() {
  const network = await api.network();
  const dana = await network.person('COUNSELOR');
  const kim = await network.person('MEMBER');
  const member = await network.member({ counselor: dana, account: kim });
  const coordinator = await network.person('COORDINATOR');
  return { network, dana, kim, member, coordinator };
}

describe('the library', () => {
  test('is there for everybody, in both languages, also one topic alone', async () => {
    const { network, kim } = await caseOf();
    for (const person of [kim, await network.person('MENTOR')]) {
      const { data } = await person.ask('{ lessons(topic: URGES) { code contents { locale } } }');
      expect(data.lessons).toEqual(
        ['urges-waves', 'urges-surf'].map((code) => ({
          code,
          contents: [{ locale: 'en' }, { locale: 'es' }],
        })),
      );
    }
  });

  test('holds the organization’s own, which nobody else sees', async () => {
    const { coordinator, kim } = await caseOf();
    const key = randomUUID();
    const { lesson } = await ask(coordinator, 'lessonCreate', { input: OWN, key });
    expect((await ask(coordinator, 'lessonCreate', { input: OWN, key })).lesson.id).toBe(lesson.id);
    const idsFor = async (person: TestPerson) =>
      (await person.ask('{ lessons { id } }')).data.lessons.map(({ id }: AnyData) => id);
    expect(await idsFor(kim)).toContain(lesson.id);
    const other = await caseOf();
    expect(await idsFor(other.coordinator)).not.toContain(lesson.id);

    const edit = { id: lesson.id, version: 1, input: { ...OWN, minutes: 9 } };
    expect((await ask(coordinator, 'lessonEdit', edit)).lesson).toMatchObject({
      version: 2,
      minutes: 9,
    });
    const stale = await ask(coordinator, 'lessonEdit', edit);
    expect(stale).toMatchObject({
      userErrors: [{ code: 'STALE_VERSION' }],
      lesson: { version: 2 },
    });

    const ended = await ask(coordinator, 'lessonEnd', { id: lesson.id });
    expect(ended.lesson.ended).toBe(true);
    expect(await idsFor(kim)).not.toContain(lesson.id);
    const again = await ask(coordinator, 'lessonEnd', { id: lesson.id });
    expect(again.userErrors).toMatchObject([{ code: 'STATE_NOT_ALLOWED', field: ['id'] }]);
  });

  test('is not changed by anybody where it comes with the software', async () => {
    const { coordinator } = await caseOf();
    const input = { ...OWN, kind: 'TEXT', url: null };
    for (const [name, rest] of [
      ['lessonEdit', { version: 1, input }],
      ['lessonEnd', {}],
    ] as const) {
      const { userErrors } = await ask(coordinator, name, { id: HALT, ...rest });
      expect(userErrors).toMatchObject([{ code: 'NOT_FOUND', field: ['id'] }]);
    }
  });
});

describe('an assignment', () => {
  test('is made once, seen by the member, and taken back', async () => {
    const { dana, kim, member } = await caseOf();
    const input = { lessonId: SURF, memberId: member.id, dueOn: '2999-01-01' };
    const { assignment } = await ask(dana, 'lessonAssign', { input });
    expect(assignment).toMatchObject({ dueOn: '2999-01-01', assignedBy: { id: dana.id } });
    const twice = await ask(dana, 'lessonAssign', { input });
    expect(twice.userErrors).toMatchObject([{ code: 'ALREADY_EXISTS' }]);
    expect((await lessonsOf(kim, member.id)).lessons).toMatchObject([
      { lesson: { id: SURF }, assignments: [{ id: assignment.id }], completions: [] },
    ]);
    await ask(dana, 'lessonAssignmentEnd', { id: assignment.id });
    expect((await lessonsOf(kim, member.id)).lessons).toEqual([]);
    const again = await ask(dana, 'lessonAssignmentEnd', { id: assignment.id });
    expect(again.userErrors).toMatchObject([{ code: 'STATE_NOT_ALLOWED' }]);
  });

  test('to a program reaches who is active in it, now and later', async () => {
    const { network, dana, member } = await caseOf();
    const [program, enrollment] = [randomUUID(), randomUUID()];
    await api.owner.query(
      `insert into program (organization_id, id, name, kind) values ($1, $2, 'Evenings', 'GROUP')`,
      [network.organizationId, program],
    );
    const programId = globalId('Program', program);
    await ask(dana, 'lessonAssign', { input: { lessonId: HALT, programId } });
    expect((await lessonsOf(dana, member.id)).lessons).toEqual([]);
    await api.owner.query(
      `insert into enrollment (organization_id, id, member_id, program_id, state, started_on)
       values ($1, $2, $3, $4, 'ACTIVE', '2026-01-01')`,
      [network.organizationId, enrollment, member.key, program],
    );
    expect((await lessonsOf(dana, member.id)).lessons).toMatchObject([
      { lesson: { id: HALT }, assignments: [{ program: { id: programId } }] },
    ]);
    const { data } = await dana.ask(
      'query ($id: ID!) { programLessons(programId: $id) { lesson { id } } }',
      { id: programId },
    );
    expect(data.programLessons).toEqual([{ lesson: { id: HALT } }]);
  });

  test.each([
    ['nobody', {}, 'REQUIRED', 'memberId'],
    ['an unknown member', { memberId: SURF }, 'NOT_FOUND', 'memberId'],
    ['an unknown program', { programId: SURF }, 'NOT_FOUND', 'programId'],
  ])('to %s is refused', async (_, to, code, field) => {
    const { dana } = await caseOf();
    const { userErrors } = await ask(dana, 'lessonAssign', { input: { lessonId: SURF, ...to } });
    expect(userErrors).toMatchObject([{ code, field: ['input', field] }]);
  });

  test('of no lesson, to both, to a stranger’s member, or by a day that has passed is refused', async () => {
    const { network, dana, member } = await caseOf();
    const hidden = await network.member();
    const to = { lessonId: SURF, memberId: member.id };
    for (const [input, code] of [
      [{ ...to, lessonId: member.id }, 'NOT_FOUND'],
      [{ ...to, programId: SURF }, 'INVALID'],
      [{ ...to, memberId: hidden.id }, 'NOT_FOUND'],
      [{ ...to, dueOn: '2026-01-01' }, 'OUT_OF_RANGE'],
    ] as const) {
      expect((await ask(dana, 'lessonAssign', { input })).userErrors).toMatchObject([{ code }]);
    }
  });
});

describe('what was done', () => {
  const answers = [{ key: 'before', text: 'A canary in the chest, 7' }];

  test('is in the timeline without a word of what was answered, and sealed in the database', async () => {
    const { dana, kim, member } = await caseOf();
    const input = { lessonId: SURF, rating: 4, helpedWhen: 'URGE', answers };
    const key = randomUUID();
    const { completion } = await ask(kim, 'lessonComplete', { input, key });
    expect(completion).toMatchObject({ rating: 4, helpedWhen: 'URGE', answers });
    const again = await ask(kim, 'lessonComplete', { input, key });
    expect(again.completion.id).toBe(completion.id);
    const { data } = await dana.ask(
      `query ($id: ID!) { monitoringEvents(memberId: $id) { nodes {
         __typename ... on LessonCompleted { rating helpedWhen lesson { id } recordedBy { id } } } } }`,
      { id: member.id },
    );
    expect(data.monitoringEvents.nodes).toEqual([
      {
        __typename: 'LessonCompleted',
        rating: 4,
        helpedWhen: 'URGE',
        lesson: { id: SURF },
        recordedBy: { id: kim.id },
      },
    ]);
    const { rows } = await api.owner.query(
      `select c.answers || e.details::text as kept from lesson_completion c, monitoring_event e
       where c.id = $1 and e.member_id = c.member_id`,
      [keyOf('LessonCompletion', completion.id)],
    );
    expect(rows[0].kept).not.toContain('canary');
  });

  test('keeps its answers with the member until they share them', async () => {
    const { dana, kim, member, coordinator } = await caseOf();
    await ask(kim, 'lessonComplete', { input: { lessonId: SURF, answers } });
    for (const person of [dana, coordinator]) {
      const [{ completions }] = (await lessonsOf(person, member.id)).lessons;
      expect(completions).toEqual([{ rating: null, answersShared: false, answers: null }]);
    }
    const [{ completions: own }] = (await lessonsOf(kim, member.id)).lessons;
    expect(own[0].answers).toEqual([{ text: answers[0]?.text }]);
    await ask(kim, 'lessonComplete', { input: { lessonId: SURF, answers, shareAnswers: true } });
    const [{ completions }] = (await lessonsOf(dana, member.id)).lessons;
    expect(completions).toMatchObject([
      { answersShared: true, answers: [{ text: answers[0]?.text }] },
      { answersShared: false, answers: null },
    ]);
  });

  test('beside staff is recorded by them, but never answered for the member', async () => {
    const { network, dana, member } = await caseOf();
    const input = { lessonId: SURF, memberId: member.id };
    expect((await ask(dana, 'lessonComplete', { input })).userErrors).toEqual([]);
    const spoken = await ask(dana, 'lessonComplete', { input: { ...input, answers } });
    expect(spoken.userErrors).toMatchObject([{ code: 'INVALID', field: ['input', 'answers'] }]);
    const mentor = await network.person('MENTOR');
    await network.careTeam(member.key, mentor, 'MENTOR');
    await api.owner.query(`update member set mentor_shares = '{LESSONS}' where id = $1`, [
      member.key,
    ]);
    const foreign = await ask(mentor, 'lessonComplete', { input });
    expect(foreign.userErrors).toMatchObject([{ code: 'NOT_FOUND', field: ['input', 'memberId'] }]);
  });

  test.each([
    [{ rating: 6 }, 'OUT_OF_RANGE', 'rating'],
    [{ answers: [{ key: 'nothing', text: 'x' }] }, 'INVALID', 'answers'],
    [{ answers: [{ key: 'after', text: 'x'.repeat(2001) }] }, 'TOO_LONG', 'answers'],
    [{ lessonId: 'nonsense' }, 'NOT_FOUND', 'lessonId'],
  ])('is refused with %j', async (changes, code, field) => {
    const { kim } = await caseOf();
    const { userErrors } = await ask(kim, 'lessonComplete', {
      input: { lessonId: SURF, ...changes },
    });
    expect(userErrors).toMatchObject([{ code, field: ['input', field] }]);
  });
});

test('lessons are a part of the record: hidden from a house manager, and from a mentor until shared', async () => {
  const { network, dana, kim, member } = await caseOf();
  const [house, mentor] = [await network.person('HOUSE_MANAGER'), await network.person('MENTOR')];
  await network.careTeam(member.key, house, 'HOUSE_MANAGER');
  await network.careTeam(member.key, mentor, 'MENTOR');
  await ask(dana, 'lessonAssign', { input: { lessonId: SURF, memberId: member.id } });
  await ask(kim, 'lessonComplete', { input: { lessonId: SURF, rating: 5 } });
  for (const person of [house, mentor]) {
    const { lessons, restricted } = await lessonsOf(person, member.id);
    expect(lessons).toBeNull();
    expect(restricted).toContainEqual({ field: 'lessons', reason: 'NO_CONSENT' });
  }
  await api.owner.query(`update member set mentor_shares = '{LESSONS}' where id = $1`, [
    member.key,
  ]);
  expect((await lessonsOf(mentor, member.id)).lessons).toHaveLength(1);
});

test('the number of statements does not grow with members or lessons', async () => {
  const { network, coordinator, dana, member: first } = await caseOf();
  await ask(dana, 'lessonAssign', { input: { lessonId: SURF, memberId: first.id } });
  await ask(dana, 'lessonComplete', { input: { lessonId: SURF, memberId: first.id } });
  for (let i = 0; i < 3; i += 1) {
    const member = await network.member({ counselor: dana });
    for (const lessonId of i === 0 ? [SURF] : [SURF, HALT]) {
      await ask(dana, 'lessonAssign', { input: { lessonId, memberId: member.id } });
      await ask(dana, 'lessonComplete', { input: { lessonId, memberId: member.id } });
    }
  }
  const LIST = `query ($first: Int!) { members(first: $first, orderBy: { field: ALIAS }) { nodes { lessons {
    lesson { code } assignments { assignedBy { name } program { name } } completions { rating } } } } }`;
  const counts: number[] = [];
  for (const most of [1, 4, 50]) {
    counts.push((await statementsOf(() => coordinator.ask(LIST, { first: most }))).length);
  }
  expect(new Set(counts).size).toBe(1);
  expect(counts[0]).toBeLessThanOrEqual(12);
  expect((await statementsOf(() => coordinator.ask('{ lessons { code } }'))).length).toBeLessThan(
    6,
  );
});
