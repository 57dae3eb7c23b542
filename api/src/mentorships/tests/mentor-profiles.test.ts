import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { startApi, type AnyData, type TestApi } from '../../../test/harness.ts';
import { active, mentorOf, move, offer, propose } from '../../../test/mentorships.ts';
import { statementsOf } from '../../../test/statements.ts';
import type { TestPerson } from '../../../test/test-network.ts';
import { Sealer } from '../../common/sealed.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

const codesOf = ({ userErrors }: AnyData): string[] =>
  userErrors.map(({ code }: { code: string }) => code);
const evenings = [{ weekday: 'TUESDAY', from: '18:00:00', until: '21:00:00' }];

const PROFILE = `id languages capacity placesHeld placesFree boundaries livedExperience gender mentorsGender
  accepting quietFrom version mentor { id }`;

async function profileOf(person: TestPerson, mentor: TestPerson): Promise<AnyData> {
  const { data, errors } = await person.ask(
    `{ mentorProfile(personId: "${mentor.id}") { ${PROFILE} } }`,
  );
  expect(errors).toBeUndefined();
  return data.mentorProfile;
}

async function setWish(person: TestPerson, memberId: string, input: AnyData, version?: number) {
  const { data, errors } = await person.ask(
    `mutation ($id: ID!, $version: Int, $input: MentorWishInput!) {
      mentorWishSet(memberId: $id, expectedVersion: $version, input: $input) {
        userErrors { code field }
        wish { languages gender mentorGender version availability { weekday from until } }
      }
    }`,
    { id: memberId, version, input },
  );
  expect(errors).toBeUndefined();
  return data.mentorWishSet;
}

test('a mentor says what they offer, by version, and what is theirs is sealed', async () => {
  const network = await api.network();
  const mentor = await network.person('MENTOR');
  expect(await profileOf(mentor, mentor)).toMatchObject({
    version: 0,
    capacity: null,
    accepting: false,
  });
  const words = {
    availability: evenings,
    boundaries: 'I do not lend money.',
    livedExperience: 'Nine years this spring.',
    gender: 'woman',
    quietFrom: '22:00:00',
    quietUntil: '07:00:00',
  };
  const { profile } = await offer(mentor, mentor, words, 0);
  expect(profile).toMatchObject({ ...words, version: 1, capacity: 3, placesFree: 3 });
  const { rows } = await api.owner.query(
    'select content from mentor_profile where mentor_id = $1',
    [mentor.key],
  );
  expect(rows[0].content).not.toContain('money');
  expect((await offer(mentor, mentor, words, 0)).userErrors).toEqual([
    { code: 'STALE_VERSION', field: ['expectedVersion'] },
  ]);
  expect((await offer(mentor, mentor, {}, 1)).profile).toMatchObject({
    boundaries: null,
    version: 2,
  });
});

test('a coordinator says it for a mentor; another mentor and who is none do not', async () => {
  const network = await api.network();
  const [mentor, other] = [await network.person('MENTOR'), await network.person('MENTOR')];
  const [coordinator, counselor] = [
    await network.person('COORDINATOR'),
    await network.person('COUNSELOR'),
  ];
  expect((await offer(coordinator, mentor)).profile.version).toBe(1);
  expect(codesOf(await offer(other, mentor))).toEqual(['NOT_FOUND']);
  expect(codesOf(await offer(coordinator, counselor))).toEqual(['NOT_FOUND']);
  expect(await profileOf(coordinator, counselor)).toBeNull();
});

test('what cannot be is refused, each at its field', async () => {
  const mentor = await (await api.network()).person('MENTOR');
  const refused = await offer(mentor, mentor, {
    languages: ['en', 'english please'],
    capacity: 21,
    availability: [...evenings, ...evenings],
    boundaries: 'x'.repeat(2001),
    quietFrom: '22:00:00',
  });
  expect(refused.userErrors).toEqual([
    { code: 'INVALID', field: ['input', 'languages', '1'] },
    { code: 'INVALID', field: ['input', 'availability', '1'] },
    { code: 'OUT_OF_RANGE', field: ['input', 'capacity'] },
    { code: 'TOO_LONG', field: ['input', 'boundaries'] },
    { code: 'REQUIRED', field: ['input', 'quietUntil'] },
  ]);
});

test('a wish that cannot be is refused, each part at its place', async () => {
  const network = await api.network();
  const counselor = await network.person('COUNSELOR');
  const member = await network.member({ counselor });
  const turned = { weekday: 'MONDAY', from: '21:00:00', until: '18:00:00' };
  const wish = { languages: ['en', 'es', 'no language'], availability: [...evenings, turned] };
  expect((await setWish(counselor, member.id, wish)).userErrors).toEqual([
    { code: 'INVALID', field: ['input', 'languages', '2'] },
    { code: 'INVALID', field: ['input', 'availability', '1', 'until'] },
  ]);
});

test('a member reads of who is proposed to them what is said to them, and no numbers', async () => {
  const network = await api.network();
  const counselor = await network.person('COUNSELOR');
  const account = await network.person('MEMBER');
  const member = await network.member({ counselor, account });
  const mentor = await mentorOf(network, { livedExperience: 'Nine years.', gender: 'woman' });
  expect(await profileOf(account, mentor)).toBeNull();
  const { mentorship } = await propose(counselor, member, mentor);
  expect(await profileOf(account, mentor)).toMatchObject({
    livedExperience: 'Nine years.',
    capacity: null,
    placesHeld: null,
    placesFree: null,
    gender: null,
    mentorsGender: null,
  });
  await move(account, 'Decline', mentorship.id);
  expect(await profileOf(account, mentor)).toBeNull();
  const { data } = await account.ask('{ mentorProfiles { nodes { id } } }');
  expect(data.mentorProfiles.nodes).toEqual([]);
});

describe('what a member wishes', () => {
  test('they and staff who care for them say and read; a mentor does neither', async () => {
    const network = await api.network();
    const counselor = await network.person('COUNSELOR');
    const account = await network.person('MEMBER');
    const mentor = await mentorOf(network);
    const member = await network.member({ counselor, account, mentor, mentorShares: ['IDENTITY'] });
    const wish = {
      languages: ['es'],
      gender: 'woman',
      mentorGender: 'SAME',
      availability: evenings,
    };
    expect((await setWish(account, member.id, wish, 0)).wish).toEqual({ ...wish, version: 1 });
    expect((await setWish(counselor, member.id, wish, 1)).wish.version).toBe(2);
    expect(codesOf(await setWish(counselor, member.id, wish, 1))).toEqual(['STALE_VERSION']);
    expect(await setWish(mentor, member.id, wish)).toEqual({
      userErrors: [{ code: 'NOT_FOUND', field: ['memberId'] }],
      wish: null,
    });
    const { data } = await mentor.ask(`{ mentorWish(memberId: "${member.id}") { gender } }`);
    expect(data.mentorWish).toBeNull();
    const { rows } = await api.owner.query('select gender from mentor_wish where member_id = $1', [
      member.key,
    ]);
    expect(rows[0].gender).toMatch(/^v1\./);
  });
});

describe('suggestions', () => {
  const ask = async (person: TestPerson, memberId: string) =>
    (
      await person.ask(
        `{ mentorSuggestions(memberId: "${memberId}") {
          score ruledOut reasons { code points } profile { mentor { id } } } }`,
      )
    ).data.mentorSuggestions as AnyData[];

  test('name every mentor, who suits best first, with what counted and why not', async () => {
    const network = await api.network();
    const counselor = await network.person('COUNSELOR');
    const member = await network.member({ counselor });
    await setWish(counselor, member.id, { availability: evenings, mentorGender: 'ANY' });
    const best = await mentorOf(network, { availability: evenings });
    const good = await mentorOf(network, { capacity: 1 });
    const spanish = await mentorOf(network, { languages: ['es'] });
    const plain = await network.person('MENTOR');
    const suggestions = await ask(counselor, member.id);
    expect(suggestions.map(({ profile, score }) => [profile.mentor.id, score])).toEqual([
      [best.id, 93],
      [good.id, 60],
      ...[spanish, plain].map(({ id }) => [id, 0]),
    ]);
    expect(suggestions.map(({ ruledOut }) => ruledOut).slice(2)).toEqual([
      ['NO_SHARED_LANGUAGE'],
      ['NO_PROFILE'],
    ]);
    await active(counselor, member, best);
    expect((await ask(counselor, member.id)).at(-1)?.ruledOut).toContain('NO_PROFILE');
    const first = (await ask(counselor, member.id)).find(
      ({ profile }) => profile.mentor.id === best.id,
    );
    expect(first?.ruledOut).toEqual(['ALREADY_THERE']);
  });

  test('of 500 mentors all are scored, few are given, and of those alone what is sealed is opened', async () => {
    const network = await api.network();
    const counselor = await network.person('COUNSELOR');
    const member = await network.member({ counselor });
    await setWish(counselor, member.id, { availability: evenings, mentorGender: 'ANY' });
    const plain = await mentorOf(network, { capacity: 1 });
    for (let made = 2; made < 500; made += 1) await network.person('MENTOR');
    await api.owner.query(
      `insert into mentor_profile (organization_id, mentor_id, languages, availability, time_zone, capacity,
         content, mentors_gender, accepting, updated_at, updated_by)
       select p.organization_id, m.id, p.languages, p.availability, p.time_zone, p.capacity, p.content,
         p.mentors_gender, p.accepting, p.updated_at, p.updated_by
       from mentor_profile p join membership m on m.organization_id = p.organization_id
       where p.mentor_id = $1 and 'MENTOR' = any (m.roles) and m.id <> p.mentor_id`,
      [plain.key],
    );
    // By name the last of all.
    const best = await mentorOf(network, { availability: evenings });
    await api.owner.query(`update membership set name = 'zz' where id = $1`, [best.key]);
    const open = jest.spyOn(Sealer.prototype, 'open');
    try {
      const wanted = async (first: number) => {
        open.mockClear();
        let given: AnyData[] = [];
        const sent = await statementsOf(async () => {
          const { data } = await counselor.ask(
            `{ mentorSuggestions(memberId: "${member.id}", first: ${String(first)}) {
              score profile { boundaries mentor { id } } } }`,
          );
          given = data.mentorSuggestions;
        });
        return { given, statements: sent.length, opened: open.mock.calls.length };
      };
      const few = await wanted(5);
      expect(few.given).toHaveLength(5);
      expect(few.given[0]?.profile.mentor.id).toBe(best.id);
      expect(few.opened).toBe(5);
      const more = await wanted(100);
      expect(more.given).toHaveLength(100);
      expect(more.opened).toBe(100);
      expect(more.statements).toBe(few.statements);
    } finally {
      open.mockRestore();
    }
    const { errors } = await counselor.ask(
      `{ mentorSuggestions(memberId: "${member.id}", first: 101) { score } }`,
    );
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });

  test('medication, programs and houses change nothing', async () => {
    const network = await api.network();
    const counselor = await network.person('COUNSELOR');
    const member = await network.member({ counselor });
    await mentorOf(network, { availability: evenings });
    const before = await ask(counselor, member.id);
    const program = await api.owner.query(
      `insert into program (organization_id, id, name, kind)
       values ($1, gen_random_uuid(), 'Medication and Recovery', 'MEDICATION') returning id`,
      [network.organizationId],
    );
    await api.owner.query(
      `insert into enrollment (organization_id, id, member_id, program_id, state, started_on)
       values ($1, gen_random_uuid(), $2, $3, 'ACTIVE', current_date)`,
      [network.organizationId, member.key, program.rows[0].id],
    );
    expect(await ask(counselor, member.id)).toEqual(before);
  });

  test('are for who may change the record, at a cost that does not grow with the mentors', async () => {
    const network = await api.network();
    const counselor = await network.person('COUNSELOR');
    const member = await network.member({ counselor });
    const stranger = await network.person('COUNSELOR');
    expect(await ask(stranger, member.id)).toBeNull();
    await mentorOf(network);
    const few = await statementsOf(() => ask(counselor, member.id));
    for (let i = 0; i < 4; i += 1) await mentorOf(network);
    const many = await statementsOf(() => ask(counselor, member.id));
    expect(many.length).toBe(few.length);
  });
});

test('the list of profiles costs the same for one as for many, and pages by name', async () => {
  const network = await api.network();
  const coordinator = await network.person('COORDINATOR');
  for (let i = 0; i < 5; i += 1) await mentorOf(network);
  const page = (args: string) =>
    coordinator.ask(
      `{ mentorProfiles(${args}) { nodes { ${PROFILE} } pageInfo { endCursor hasNextPage } } }`,
    );
  const few = await statementsOf(() => page('first: 1'));
  const many = await statementsOf(() => page('first: 50'));
  expect(many.length).toBe(few.length);
  const { data } = await page('first: 2');
  expect(data.mentorProfiles.pageInfo.hasNextPage).toBe(true);
  const rest = await page(`first: 50, after: "${data.mentorProfiles.pageInfo.endCursor}"`);
  expect(rest.data.mentorProfiles.nodes).toHaveLength(3);
});
