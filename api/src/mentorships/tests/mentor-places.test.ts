import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { startApi, type AnyData, type TestApi } from '../../../test/harness.ts';
import { active, mentorOf, move, offer, propose } from '../../../test/mentorships.ts';
import type { TestMember, TestPerson } from '../../../test/test-network.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

const codesOf = ({ userErrors }: AnyData): string[] =>
  userErrors.map(({ code }: { code: string }) => code);

async function caseOf(capacity: number, count: number) {
  const network = await api.network();
  const coordinator = await network.person('COORDINATOR');
  const mentor = await mentorOf(network, { capacity });
  const members: TestMember[] = [];
  for (let i = 0; i < count; i += 1) members.push(await network.member());
  return { network, coordinator, mentor, members };
}

/** How many the mentor carries, and how many places there are. */
async function heldBy(mentor: TestPerson): Promise<[held: number, capacity: number]> {
  const { data } = await mentor.ask(
    `{ mentorProfile(personId: "${mentor.id}") { placesHeld capacity } }`,
  );
  return [data.mentorProfile.placesHeld, data.mentorProfile.capacity];
}

test('of many who agree at once as many begin as there are places', async () => {
  const { coordinator, mentor, members } = await caseOf(2, 6);
  const ids: string[] = [];
  for (const member of members) {
    const { mentorship } = await propose(coordinator, member, mentor);
    await move(coordinator, 'Accept', mentorship.id, { memberAgreedInPerson: true });
    ids.push(mentorship.id);
  }
  const all = await Promise.all(ids.map((id) => move(mentor, 'Accept', id)));
  expect(all.flatMap(codesOf)).toEqual(Array(4).fill('NO_PLACE'));
  expect(all.filter(({ mentorship }) => mentorship.state === 'ACTIVE')).toHaveLength(2);
  expect(await heldBy(mentor)).toEqual([2, 2]);
});

test('of two mentors who begin with one member at once one does, unless it was said that there may be two', async () => {
  for (const additional of [false, true]) {
    const { network, coordinator, mentor } = await caseOf(1, 0);
    const other = await mentorOf(network);
    const member = await network.member();
    const proposals = [
      await propose(coordinator, member, mentor, { additional: true }),
      await propose(coordinator, member, other, { additional: true }),
    ];
    await api.owner.query('update mentorship set additional = $2 where member_id = $1', [
      member.key,
      additional,
    ]);
    for (const { mentorship } of proposals) {
      await move(coordinator, 'Accept', mentorship.id, { memberAgreedInPerson: true });
    }
    const [one, two] = proposals.map(({ mentorship }) => mentorship.id);
    const both = await Promise.all([move(mentor, 'Accept', one), move(other, 'Accept', two)]);
    expect(both.flatMap(codesOf)).toEqual(additional ? [] : ['STATE_NOT_ALLOWED']);
  }
});

/** What is said where a proposal is of a state that does not allow it. */
async function whyNot(by: TestPerson, member: TestMember, mentor: TestPerson): Promise<string> {
  const { data } = await by.ask(
    `mutation { mentorshipPropose(input: { memberId: "${member.id}", mentorId: "${mentor.id}" }) {
      userErrors { code message } } }`,
  );
  const [{ code, message }] = data.mentorshipPropose.userErrors;
  expect(code).toBe('STATE_NOT_ALLOWED');
  return message;
}

test('a full mentor, one who takes on nobody and one without a profile are not proposed', async () => {
  const { network, coordinator, mentor, members } = await caseOf(1, 2);
  const [first, second] = members as [TestMember, TestMember];
  await active(coordinator, first, mentor);
  expect((await propose(coordinator, second, mentor)).userErrors).toEqual([
    { code: 'NO_PLACE', field: ['input', 'mentorId'] },
  ]);
  await offer(mentor, mentor, { accepting: false });
  expect(await whyNot(coordinator, second, mentor)).toMatch(/not `accepting`/);
  const plain = await network.person('MENTOR');
  expect(await whyNot(coordinator, second, plain)).toMatch(/no profile yet.*`mentorProfileSet`/);
  const counselor = await network.person('COUNSELOR');
  expect(codesOf(await propose(coordinator, second, counselor))).toEqual(['NOT_FOUND']);
});

test('a second mentor is proposed where it is said that they are additional, never the same twice', async () => {
  const { network, coordinator, mentor, members } = await caseOf(3, 1);
  const [member] = members as [TestMember];
  await propose(coordinator, member, mentor);
  const other = await mentorOf(network);
  expect((await propose(coordinator, member, other)).userErrors).toEqual([
    { code: 'ALREADY_EXISTS', field: ['input', 'memberId'] },
  ]);
  const second = await propose(coordinator, member, other, { additional: true });
  expect(second.userErrors).toEqual([]);
  const again = await propose(coordinator, member, mentor, { additional: true });
  expect(codesOf(again)).toEqual(['ALREADY_EXISTS']);
});

test('nobody mentors themselves, and nobody is proposed to who is not supported any more', async () => {
  const { network, coordinator } = await caseOf(1, 0);
  const both = await network.person('MENTOR', 'MEMBER');
  await offer(both, both);
  const own = await network.member({ account: both });
  expect(codesOf(await propose(coordinator, own, both))).toEqual(['NOT_FOUND']);
  const gone = await network.member({ status: 'LEFT' });
  expect(codesOf(await propose(coordinator, gone, both))).toEqual(['STATE_NOT_ALLOWED']);
});

test('fewer places than are held take nobody’s away, and give none', async () => {
  const { coordinator, mentor, members } = await caseOf(2, 3);
  const [first, second, third] = members as [TestMember, TestMember, TestMember];
  const one = await active(coordinator, first, mentor);
  const two = await active(coordinator, second, mentor);
  expect((await offer(mentor, mentor, { capacity: 1 })).profile).toMatchObject({
    placesHeld: 2,
    placesFree: 0,
  });
  await move(coordinator, 'End', one.id);
  expect(codesOf(await propose(coordinator, third, mentor))).toEqual(['NO_PLACE']);
  await move(coordinator, 'End', two.id);
  expect(codesOf(await propose(coordinator, third, mentor))).toEqual([]);
});

/** What happens at once, of one mentor and their proposals. */
type Act = { type: 'ACCEPT' | 'PAUSE' | 'RESUME' | 'END' | 'DECLINE'; of: number };

test('whatever happens at once, a mentor never carries more than they have places', async () => {
  const act = fc.record({
    type: fc.constantFrom<Act['type']>(
      'ACCEPT',
      'ACCEPT',
      'ACCEPT',
      'PAUSE',
      'RESUME',
      'END',
      'DECLINE',
    ),
    of: fc.integer({ min: 0, max: 4 }),
  });
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 1, max: 3 }),
      fc.array(fc.array(act, { minLength: 2, maxLength: 5 }), { minLength: 1, maxLength: 3 }),
      async (capacity, rounds) => {
        const { coordinator, mentor, members } = await caseOf(capacity, 5);
        const ids: string[] = [];
        for (const member of members) {
          const { mentorship } = await propose(coordinator, member, mentor);
          await move(coordinator, 'Accept', mentorship.id, { memberAgreedInPerson: true });
          ids.push(mentorship.id);
        }
        for (const round of rounds) {
          await Promise.all(round.map(({ type, of }) => move(mentor, named[type], ids[of] ?? '')));
          const [held] = await heldBy(mentor);
          expect(held).toBeLessThanOrEqual(capacity);
          const { rows } = await api.owner.query(
            `select (select count(*)::int from mentorship where mentor_id = $1 and state in ('ACTIVE', 'PAUSED')) as held,
               (select count(*)::int from care_team where membership_id = $1 and role = 'MENTOR' and ended_at is null) as places`,
            [mentor.key],
          );
          expect(rows[0]).toEqual({ held, places: held });
        }
      },
    ),
    { numRuns: 12 },
  );
});

const named = {
  ACCEPT: 'Accept',
  PAUSE: 'Pause',
  RESUME: 'Resume',
  END: 'End',
  DECLINE: 'Decline',
} as const;
