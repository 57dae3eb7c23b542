import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { pairOf } from '../../../test/conversations.ts';
import { startApi, type AnyData, type TestApi } from '../../../test/harness.ts';
import { active, move } from '../../../test/mentorships.ts';
import { statementsOf } from '../../../test/statements.ts';
import type { TestPerson } from '../../../test/test-network.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

const STEP = 'id position title state stateSince addedBy note noteShared version';

const codesOf = ({ userErrors }: AnyData): string[] =>
  userErrors.map(({ code }: { code: string }) => code);

async function call(person: TestPerson, mutation: string, fields: string): Promise<AnyData> {
  const { data, errors } = await person.ask(
    `mutation { ${mutation} { userErrors { code field } ${fields} } }`,
  );
  if (errors) throw new Error(JSON.stringify(errors));
  return Object.values(data)[0] as AnyData;
}

const add = (person: TestPerson, id: string, what: string) =>
  call(person, `mentorshipStepsAdd(id: "${id}", ${what})`, `mentorship { steps { ${STEP} } }`);
const stand = (person: TestPerson, id: string, state: string, more = '') =>
  call(person, `mentorshipStepMove(id: "${id}", state: ${state}${more})`, `step { ${STEP} }`);
const note = (person: TestPerson, id: string, words: string, shared = false) =>
  call(
    person,
    `mentorshipStepNote(id: "${id}", note: ${JSON.stringify(words)}, shared: ${String(shared)})`,
    `step { ${STEP} }`,
  );
const remove = (person: TestPerson, id: string, key: string = randomUUID()) =>
  call(
    person,
    `mentorshipStepRemove(id: "${id}", idempotencyKey: "${key}")`,
    `mentorship { steps { id } }`,
  );

async function stepsOf(person: TestPerson, id: string): Promise<AnyData[]> {
  const { data } = await person.ask(`{ mentorship(id: "${id}") { steps { ${STEP} } } }`);
  return data.mentorship?.steps ?? [];
}

test('a list to begin with, once, in the language asked for, and goals of one’s own after it', async () => {
  const { mentor, account, id } = await pairOf(api);
  const twelve = await add(mentor, id, 'template: TWELVE_STEPS, locale: "es"');
  expect(twelve.mentorship.steps).toHaveLength(12);
  expect(twelve.mentorship.steps[0]).toMatchObject({
    position: 1,
    title: 'Paso 1: ver que a solas no puedo',
    state: 'OPEN',
    addedBy: 'MENTOR',
  });
  expect(codesOf(await add(account, id, 'template: TWELVE_STEPS'))).toEqual(['ALREADY_EXISTS']);
  await add(account, id, 'title: "Call my sister"');
  expect((await stepsOf(mentor, id)).at(-1)).toMatchObject({
    position: 13,
    title: 'Call my sister',
    addedBy: 'MEMBER',
  });
  const { rows } = await api.owner.query('select title from mentorship_step');
  expect(JSON.stringify(rows)).not.toContain('sister');
});

test('either says where a step stands; taking it up again takes nothing back', async () => {
  const { mentor, account, id } = await pairOf(api);
  const { mentorship } = await add(mentor, id, 'title: "Walk on Sundays"');
  const [step] = mentorship.steps;
  expect((await stand(account, step.id, 'IN_WORK')).step).toMatchObject({
    state: 'IN_WORK',
    version: 2,
  });
  expect((await stand(mentor, step.id, 'DONE')).step).toMatchObject({ state: 'DONE', version: 3 });
  expect((await stand(account, step.id, 'DONE')).step).toMatchObject({ version: 3 });
  expect((await stand(account, step.id, 'IN_WORK')).step.state).toBe('IN_WORK');
  const stale = await stand(mentor, step.id, 'OPEN', ', expectedVersion: 1');
  expect(codesOf(stale)).toEqual(['STALE_VERSION']);
  expect(stale.step.state).toBe('IN_WORK');
});

test('a note is the member’s alone until they share it, and again when they stop', async () => {
  const { mentor, account, id } = await pairOf(api);
  const { mentorship } = await add(mentor, id, 'title: "Whom I hurt"');
  const [step] = mentorship.steps;
  await note(account, step.id, 'My brother, first of all');
  expect((await stepsOf(account, id))[0]).toMatchObject({
    note: 'My brother, first of all',
    noteShared: false,
  });
  expect((await stepsOf(mentor, id))[0]).toMatchObject({ note: null, noteShared: null });
  await note(account, step.id, 'My brother, first of all', true);
  expect((await stepsOf(mentor, id))[0]?.note).toBe('My brother, first of all');
  await note(account, step.id, 'My brother, first of all', false);
  expect((await stepsOf(mentor, id))[0]?.note).toBeNull();
  expect(codesOf(await note(mentor, step.id, 'Mine'))).toEqual(['NOT_FOUND']);
  expect(codesOf(await note(account, step.id, 'x'.repeat(4001)))).toEqual(['TOO_LONG']);
  const { rows } = await api.owner.query('select note from mentorship_step where note is not null');
  expect(JSON.stringify(rows)).not.toContain('brother');
});

test('a mentor who takes off what the member wrote to learns nothing of it, and the member keeps it', async () => {
  const { mentor, account, id } = await pairOf(api);
  const { mentorship } = await add(mentor, id, 'template: FIRST_WEEKS');
  const [first, second] = mentorship.steps;
  await note(account, first.id, 'Mine');
  for (const [i, step] of [first, second].entries()) {
    const done = await remove(mentor, step.id);
    expect(codesOf(done)).toEqual([]);
    expect(done.mentorship.steps).toHaveLength(4 - i);
    expect(codesOf(await remove(mentor, step.id))).toEqual(['NOT_FOUND']);
    expect(codesOf(await stand(mentor, step.id, 'DONE'))).toEqual(['NOT_FOUND']);
  }
  expect(await stepsOf(account, id)).toHaveLength(4);
  expect((await stepsOf(account, id))[0]).toMatchObject({ note: 'Mine', noteShared: false });
  // Theirs alone from here on, also where they would share it.
  expect((await stand(account, first.id, 'DONE')).step).toMatchObject({ state: 'DONE' });
  expect(codesOf(await note(account, first.id, 'Still mine', true))).toEqual([]);
  expect((await stepsOf(account, id))[0]).toMatchObject({ note: 'Still mine', noteShared: false });
  expect(await stepsOf(mentor, id)).toHaveLength(3);
  const { data } = await mentor.ask(`{ node(id: "${first.id}") { id } }`);
  expect(data.node).toBeNull();
  for (const step of await stepsOf(mentor, id)) await remove(mentor, step.id);
  // What is left to the member alone is not in the mentor's way.
  expect(codesOf(await add(mentor, id, 'template: FIRST_WEEKS'))).toEqual([]);
});

test('the member takes off what they wrote to, and a repeat of the call is harmless', async () => {
  const { mentor, account, id } = await pairOf(api);
  const { mentorship } = await add(mentor, id, 'template: FIRST_WEEKS');
  const [first] = mentorship.steps;
  await note(account, first.id, 'Mine');
  const key = randomUUID();
  expect((await remove(account, first.id, key)).mentorship.steps).toHaveLength(4);
  expect(codesOf(await remove(account, first.id, key))).toEqual([]);
  expect(codesOf(await remove(account, first.id))).toEqual(['NOT_FOUND']);
  expect(codesOf(await add(mentor, id, 'template: FIRST_WEEKS'))).toEqual(['ALREADY_EXISTS']);
});

test('nobody but the two sees a step, a note or a change of it', async () => {
  const { mentor, account, coordinator, counselor, network, id } = await pairOf(api);
  const { mentorship } = await add(account, id, 'title: "Only ours"');
  const [step] = mentorship.steps;
  await note(account, step.id, 'Secret words', true);
  const others = [
    coordinator,
    counselor,
    await network.person('ADMINISTRATOR'),
    await network.person('MENTOR'),
    await network.person('MEMBER'),
  ];
  for (const person of others) {
    expect(await stepsOf(person, id)).toEqual([]);
    const { data } = await person.ask(
      `{ node(id: "${step.id}") { id ... on MentorshipStep { title note } } }`,
    );
    expect(data.node).toBeNull();
    expect(codesOf(await add(person, id, 'title: "Ours?"'))).toEqual(['NOT_FOUND']);
    expect(codesOf(await stand(person, step.id, 'DONE'))).toEqual(['NOT_FOUND']);
    expect(codesOf(await note(person, step.id, 'x'))).toEqual(['NOT_FOUND']);
    expect(codesOf(await remove(person, step.id))).toEqual(['NOT_FOUND']);
  }
  expect(await stepsOf(mentor, id)).toMatchObject([{ title: 'Only ours', state: 'OPEN' }]);
});

test('after a pause or an end the list stays readable, and only the member’s notes change', async () => {
  const { mentor, account, id } = await pairOf(api);
  const { mentorship } = await add(account, id, 'title: "One goal"');
  const [step] = mentorship.steps;
  for (const name of ['Pause', 'End'] as const) {
    await move(account, name, id);
    expect(codesOf(await stand(mentor, step.id, 'DONE'))).toEqual(['STATE_NOT_ALLOWED']);
    expect(codesOf(await add(mentor, id, 'title: "More"'))).toEqual(['STATE_NOT_ALLOWED']);
    expect(codesOf(await note(account, step.id, `After ${name}`))).toEqual([]);
    expect(await stepsOf(mentor, id)).toHaveLength(1);
  }
});

test('nothing, both at once, too long and too many are refused', async () => {
  const { mentor, id } = await pairOf(api);
  expect(codesOf(await add(mentor, id, 'title: "  "'))).toEqual(['REQUIRED']);
  expect(codesOf(await add(mentor, id, 'title: "x", template: FIRST_WEEKS'))).toEqual(['INVALID']);
  expect(codesOf(await add(mentor, id, `title: "${'x'.repeat(201)}"`))).toEqual(['TOO_LONG']);
  for (let i = 0; i < 40; i += 1) await add(mentor, id, `title: "Goal ${String(i)}"`);
  expect(codesOf(await add(mentor, id, 'title: "One more"'))).toEqual(['OUT_OF_RANGE']);
});

test('the steps of a page of mentorships take one statement', async () => {
  const { mentor, id, network, counselor } = await pairOf(api);
  await add(mentor, id, 'template: TWELVE_STEPS');
  const ask = () =>
    mentor.ask('{ mentorships { nodes { steps { title } conversation { unread } } } }');
  const one = await statementsOf(ask);
  for (let i = 0; i < 2; i += 1)
    await active(counselor, await network.member({ counselor }), mentor);
  expect(await statementsOf(ask)).toHaveLength(one.length);
});

test('a block is no way around: nothing that the other reads is added meanwhile, one’s own notes are', async () => {
  const { mentor, account, id } = await pairOf(api);
  const { mentorship } = await add(mentor, id, 'title: "Call my sister"');
  const [step] = mentorship.steps;
  await call(account, `mentorshipBlock(id: "${id}")`, 'mentorship { id }');
  expect(codesOf(await add(mentor, id, 'title: "I know where you live"'))).toEqual([
    'STATE_NOT_ALLOWED',
  ]);
  expect(codesOf(await note(account, step.id, 'For you', true))).toEqual(['STATE_NOT_ALLOWED']);
  expect(codesOf(await note(account, step.id, 'For me'))).toEqual([]);
  expect(await stepsOf(mentor, id)).toHaveLength(1);
});

test('a note that is not shared tells the mentor nothing: neither by the version, nor by the stream', async () => {
  const { mentor, account, id } = await pairOf(api);
  const { mentorship } = await add(mentor, id, 'title: "Walk on Sundays"');
  const [step] = mentorship.steps;
  const seen = async () => {
    const { rows } = await api.owner.query<{ head: string }>(
      `select head from event_stream where id like 'mentorship:%' and id like '%' || $1`,
      [Buffer.from(id, 'base64url').toString().split(':')[1]],
    );
    return { steps: await stepsOf(mentor, id), head: rows[0]?.head };
  };
  const before = await seen();
  expect((await note(account, step.id, 'I am afraid of it')).step).toMatchObject({ version: 2 });
  expect((await note(account, step.id, 'Less now')).step).toMatchObject({ version: 3 });
  expect(await seen()).toEqual(before);
  // Two of the member's own devices do not write over each other.
  const stale = await call(
    account,
    `mentorshipStepNote(id: "${step.id}", note: "Old", shared: false, expectedVersion: 2)`,
    'step { version }',
  );
  expect(codesOf(stale)).toEqual(['STALE_VERSION']);
  await note(account, step.id, 'Less now', true);
  const shared = await seen();
  expect(shared.steps).toMatchObject([{ note: 'Less now', version: 2 }]);
  expect(shared.head).not.toBe(before.head);
  // That it is shared no longer is a change for the mentor too.
  await note(account, step.id, 'Mine again');
  expect((await seen()).steps).toMatchObject([{ note: null, version: 3 }]);
});
