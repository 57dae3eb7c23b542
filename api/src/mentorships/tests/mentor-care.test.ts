import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { pairOf } from '../../../test/conversations.ts';
import { startApi, type AnyData, type TestApi } from '../../../test/harness.ts';
import { inCommand } from '../../../test/tasks.ts';
import type { TestPerson } from '../../../test/test-network.ts';
import { keyOf } from '../../common/ids.ts';
import { monthOf } from '../mentor-care.service.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

const codesOf = ({ userErrors }: AnyData): string[] =>
  userErrors.map(({ code }: { code: string }) => code);

async function call(person: TestPerson, mutation: string, fields: string): Promise<AnyData> {
  const { data, errors } = await person.ask(
    `mutation { ${mutation} { userErrors { code field } ${fields} } }`,
  );
  if (errors) throw new Error(JSON.stringify(errors));
  return Object.values(data)[0] as AnyData;
}

const record = (person: TestPerson, answers: string, summary?: string) =>
  call(
    person,
    `mentorWellbeingRecord(answers: ${answers}${summary === undefined ? '' : `, summary: ${JSON.stringify(summary)}`})`,
    'check { id month answers { question value } summary } safety { level code }',
  );
const write = (person: TestPerson, personId: string, text: string, shared = false) =>
  call(
    person,
    `supervisionNoteWrite(personId: "${personId}", text: ${JSON.stringify(text)}, shared: ${String(shared)})`,
    'note { id text shared author { id } mentor { id } }',
  );
const share = (person: TestPerson, id: string, shared: boolean) =>
  call(
    person,
    `supervisionNoteShare(id: "${id}", shared: ${String(shared)})`,
    'note { id shared }',
  );

/** What somebody reads of a mentor; `FORBIDDEN` where their role does not ask for it. */
async function careOf(person: TestPerson, personId: string): Promise<AnyData | 'FORBIDDEN'> {
  const { data, errors } = await person.ask(
    `{ mentorWellbeingChecks(personId: "${personId}") { answers { question value } summary }
       supervisionNotes(personId: "${personId}") { text shared } }`,
  );
  if (errors) return errors[0]?.extensions.code;
  return { checks: data.mentorWellbeingChecks, notes: data.supervisionNotes };
}

test('a check is the mentor’s; whoever supervises reads what was written for them, and no answer', async () => {
  const { mentor, coordinator } = await pairOf(api);
  const first = await record(mentor, '[{ question: ENERGY, value: 2 }]');
  expect(first.check).toMatchObject({
    answers: [{ question: 'ENERGY', value: 2 }],
    summary: null,
    month: expect.stringMatching(/-01$/),
  });
  expect(await careOf(coordinator, mentor.id)).toEqual({ checks: [], notes: [] });
  // Again in the same month takes its place.
  const again = await record(mentor, '[{ question: ENERGY, value: 4 }]', 'Two are enough for me.');
  expect(again.check.id).toBe(first.check.id);
  expect(await careOf(coordinator, mentor.id)).toMatchObject({
    checks: [{ answers: [], summary: 'Two are enough for me.' }],
  });
  expect(await careOf(mentor, mentor.id)).toMatchObject({
    checks: [{ answers: [{ question: 'ENERGY', value: 4 }] }],
  });
  const { rows } = await api.owner.query('select answers, summary from mentor_wellbeing');
  expect(JSON.stringify(rows)).not.toMatch(/ENERGY|enough/);
});

test('the mentor reads of the notes about them what is shared; members and other mentors nothing', async () => {
  const { mentor, coordinator, account, counselor, network } = await pairOf(api);
  const { note } = await write(coordinator, mentor.id, 'Carries a lot this month.');
  await write(coordinator, mentor.id, 'We agreed on a break in spring.', true);
  expect(await careOf(coordinator, mentor.id)).toMatchObject({ notes: [{}, {}] });
  expect(await careOf(mentor, mentor.id)).toMatchObject({
    notes: [{ text: 'We agreed on a break in spring.' }],
  });
  await share(coordinator, note.id, true);
  expect(await careOf(mentor, mentor.id)).toMatchObject({ notes: [{}, {}] });
  await share(coordinator, note.id, false);
  expect(await careOf(mentor, mentor.id)).toMatchObject({ notes: [{ shared: true }] });
  const other = await network.person('MENTOR');
  expect(await careOf(other, mentor.id)).toEqual({ checks: [], notes: [] });
  for (const person of [account, counselor]) {
    expect(await careOf(person, mentor.id)).toBe('FORBIDDEN');
  }
  const { data } = await mentor.ask(`{ node(id: "${note.id}") { id } }`);
  expect(data.node).toBeNull();
});

test('who supervises and mentors writes no note about themselves, and reads of theirs what is shared', async () => {
  const { coordinator, network } = await pairOf(api);
  const both = await network.person('MENTOR', 'COORDINATOR');
  expect(codesOf(await write(both, both.id, 'All is well'))).toEqual(['NOT_FOUND']);
  const { note } = await write(coordinator, both.id, 'Not for them');
  expect(await careOf(both, both.id)).toEqual({ checks: [], notes: [] });
  expect(codesOf(await share(both, note.id, true))).toEqual(['NOT_FOUND']);
  await share(coordinator, note.id, true);
  expect(await careOf(both, both.id)).toMatchObject({ notes: [{ text: 'Not for them' }] });
  expect(codesOf(await share(both, note.id, false))).toEqual(['NOT_FOUND']);
});

test('what cannot be is refused and changes nothing', async () => {
  const { mentor, coordinator, member } = await pairOf(api);
  const outside = '[{ question: BOUNDARIES, value: 1 }, { question: ENERGY, value: 5 }]';
  expect((await record(mentor, outside)).userErrors).toEqual([
    { code: 'OUT_OF_RANGE', field: ['answers', '1', 'value'] },
  ]);
  const twice = '[{ question: ENERGY, value: 1 }, { question: ENERGY, value: 2 }]';
  expect((await record(mentor, twice)).userErrors).toEqual([
    { code: 'INVALID', field: ['answers', '1', 'question'] },
  ]);
  expect(codesOf(await record(mentor, '[]', 'x'.repeat(1001)))).toEqual(['TOO_LONG']);
  // Who is no mentor has no check.
  expect(codesOf(await record(coordinator, '[]'))).toEqual(['NOT_FOUND']);
  expect(codesOf(await write(coordinator, mentor.id, ' '))).toEqual(['REQUIRED']);
  expect(codesOf(await write(coordinator, mentor.id, 'x'.repeat(4001)))).toEqual(['TOO_LONG']);
  expect(codesOf(await write(coordinator, member.id, 'x'))).toEqual(['NOT_FOUND']);
  expect(await careOf(mentor, mentor.id)).toEqual({ checks: [], notes: [] });
});

test('words that speak of danger are answered with help, also where the check is refused', async () => {
  const { mentor } = await pairOf(api);
  const help = { level: 'URGENT', code: 'SELF_HARM_THOUGHTS' };
  const words = 'Some nights I want to kill myself.';
  const recorded = await record(mentor, '[]', words);
  expect(recorded).toMatchObject({ userErrors: [], check: { summary: words }, safety: help });
  const refused = await record(mentor, '[{ question: ENERGY, value: 9 }]', words);
  expect(refused).toMatchObject({ check: null, safety: help });
  expect(codesOf(refused)).toEqual(['OUT_OF_RANGE']);
  expect((await record(mentor, '[]', 'Two are enough for me.')).safety).toBeNull();
});

test('who looks at the wellbeing of a mentor, or at their profile, is in the trail', async () => {
  const { network, mentor, coordinator } = await pairOf(api);
  const { check } = await record(mentor, '[]', 'A hard month');
  await careOf(coordinator, mentor.id);
  await coordinator.ask(`{ mentorProfile(personId: "${mentor.id}") { boundaries } }`);
  const { rows } = await api.owner.query(
    'select root_fields as fields, other_ids as others from access_event where actor_id = $1 and organization_id = $2',
    [coordinator.key, network.organizationId],
  );
  const othersOf = (field: string) =>
    rows.filter(({ fields }) => fields.includes(field)).flatMap(({ others }) => others);
  expect(othersOf('mentorWellbeingChecks')).toContain(keyOf('MentorWellbeingCheck', check.id));
  expect(othersOf('mentorProfile')).toContain(mentor.key);
});

test.each([
  ['2026-06-01T02:00:00Z', 'America/New_York', '2026-05-01'],
  ['2026-05-31T12:00:00Z', 'Pacific/Kiritimati', '2026-06-01'],
])('at %s it is in %s the month of %s', async (moment, timeZone, month) => {
  const network = await api.network({ timeZone });
  const asked = await inCommand(network, ({ db }) =>
    db.selectNoFrom(monthOf(moment).as('month')).executeTakeFirstOrThrow(),
  );
  expect(asked.month).toBe(month);
});
