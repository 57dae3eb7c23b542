import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startApi, type AnyData, type TestApi } from '../../../test/harness.ts';
import { active, MENTORSHIP, mentorOf, move, propose } from '../../../test/mentorships.ts';
import { statementsOf } from '../../../test/statements.ts';
import type { TestPerson } from '../../../test/test-network.ts';
import { globalId } from '../../common/ids.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

const CONTACTS = 'contacts(first: 5) { id outcome note loggedBy occurredAt }';

async function list(person: TestPerson, args = 'first: 50'): Promise<AnyData> {
  const { data, errors } = await person.ask(
    `{ mentorships(${args}) { nodes { ${MENTORSHIP} ${CONTACTS} } pageInfo { endCursor hasNextPage } } }`,
  );
  expect(errors).toBeUndefined();
  return data.mentorships;
}

async function log(person: TestPerson, id: string, input: AnyData = {}): Promise<AnyData> {
  const { data, errors } = await person.ask(
    `mutation ($id: ID!, $input: MentorshipContactInput!) {
      mentorshipLogContact(id: $id, input: $input) {
        userErrors { code field } mentorship { lastContactAt ${CONTACTS} }
      }
    }`,
    { id, input: { outcome: 'REACHED', ...input } },
  );
  expect(errors).toBeUndefined();
  return data.mentorshipLogContact;
}

async function caseOf() {
  const network = await api.network();
  const counselor = await network.person('COUNSELOR');
  const account = await network.person('MEMBER');
  const mentor = await mentorOf(network);
  const member = await network.member({ counselor, account });
  return { network, counselor, account, mentor, member };
}

const hoursAgo = (hours: number) => new Date(Date.now() - hours * 3_600_000).toISOString();

describe('lists', () => {
  test('each sees their own, newest change first, by state, member and mentor', async () => {
    const { network, counselor, account, mentor, member } = await caseOf();
    const other = await network.member({ counselor });
    const one = await active(counselor, member, mentor);
    const two = (await propose(counselor, other, mentor)).mentorship;
    const idsOf = async (person: TestPerson, args?: string) =>
      (await list(person, args)).nodes.map(({ id }: AnyData) => id);
    expect(await idsOf(counselor)).toEqual([two.id, one.id]);
    expect(await idsOf(mentor)).toEqual([two.id, one.id]);
    expect(await idsOf(account)).toEqual([one.id]);
    expect(await idsOf(counselor, 'filter: { states: [PROPOSED] }')).toEqual([two.id]);
    expect(await idsOf(counselor, `filter: { memberId: "${member.id}" }`)).toEqual([one.id]);
    expect(await idsOf(counselor, `filter: { mentorId: "${mentor.id}" }`)).toHaveLength(2);
    expect(await idsOf(counselor, 'filter: { mentorId: "nonsense" }')).toEqual([]);
    const first = await list(counselor, 'first: 1');
    const after = first.pageInfo.endCursor as string;
    expect(await idsOf(counselor, `first: 1, after: "${after}"`)).toEqual([one.id]);
  });

  test('many cost what one does, with contacts, members and profiles', async () => {
    const { network, counselor, mentor } = await caseOf();
    const others = [mentor, await mentorOf(network), await mentorOf(network)];
    for (const one of others) {
      const { id } = await active(counselor, await network.member({ counselor }), one);
      await log(counselor, id);
    }
    const few = await statementsOf(() => list(counselor, 'first: 1'));
    const many = await statementsOf(() => list(counselor, 'first: 50'));
    expect(many.length).toBe(few.length);
  });

  test('a member’s own are on the record, too, for staff', async () => {
    const { counselor, mentor, member } = await caseOf();
    const { id } = await active(counselor, member, mentor);
    const { data } = await counselor.ask(
      `{ member(id: "${member.id}") { mentorships { id state mentor { id } } } }`,
    );
    expect(data.member.mentorships).toEqual([{ id, state: 'ACTIVE', mentor: { id: mentor.id } }]);
  });
});

describe('contacts', () => {
  test('mentor, member and staff log them into the one record, and all three read them', async () => {
    const { counselor, account, mentor, member } = await caseOf();
    const { id } = await active(counselor, member, mentor);
    await log(mentor, id, { note: 'We walked.', occurredAt: hoursAgo(30) });
    await log(account, id, { note: 'A good call.', occurredAt: hoursAgo(5) });
    const { mentorship } = await log(counselor, id, { outcome: 'NO_ANSWER' });
    expect(mentorship.contacts).toMatchObject([
      { loggedBy: 'STAFF', outcome: 'NO_ANSWER', note: null },
      { loggedBy: 'MEMBER', note: 'A good call.' },
      { loggedBy: 'MENTOR', note: 'We walked.' },
    ]);
    // That nobody answered is no contact.
    expect(Date.parse(mentorship.lastContactAt)).toBeLessThan(Date.now() - 4 * 3_600_000);
    for (const person of [mentor, account]) {
      const [own] = (await list(person)).nodes;
      expect(own.contacts).toEqual(mentorship.contacts);
    }
    const { data } = await counselor.ask(
      `{ monitoringEvents(memberId: "${member.id}", kinds: [CONTACT_LOGGED]) { nodes { id ... on ContactLogged { note } } } }`,
    );
    expect(data.monitoringEvents.nodes.map(({ note }: AnyData) => note)).toEqual([
      null,
      'A good call.',
      'We walked.',
    ]);
    expect(data.monitoringEvents.nodes[0].id).toBe(mentorship.contacts[0].id);
  });

  test('one that is logged late does not hide a newer one', async () => {
    const { counselor, mentor, member } = await caseOf();
    const { id } = await active(counselor, member, mentor);
    const newest = (await log(mentor, id)).mentorship.lastContactAt;
    const { mentorship } = await log(mentor, id, { occurredAt: hoursAgo(50) });
    expect(mentorship.lastContactAt).toBe(newest);
  });

  test('older ones are read from a moment back, at most a hundred at once', async () => {
    const { counselor, mentor, member } = await caseOf();
    const { id } = await active(counselor, member, mentor);
    await log(mentor, id, { occurredAt: hoursAgo(50), note: 'Before.' });
    await log(mentor, id);
    const ask = (args: string) =>
      mentor.ask(`{ mentorship(id: "${id}") { contacts(${args}) { note } } }`);
    const { data } = await ask(`before: "${hoursAgo(20)}"`);
    expect(data.mentorship.contacts).toEqual([{ note: 'Before.' }]);
    for (const first of [0, 101]) {
      const { errors } = await ask(`first: ${String(first)}`);
      expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    }
  });

  test('those of one moment are read page by page, each once', async () => {
    const { counselor, mentor, member } = await caseOf();
    const { id } = await active(counselor, member, mentor);
    const occurredAt = hoursAgo(5);
    for (let i = 0; i < 5; i += 1) await log(mentor, id, { occurredAt, note: `Word ${i}` });
    const read: string[] = [];
    for (let after = ''; ;) {
      const { data } = await mentor.ask(
        `{ mentorship(id: "${id}") { contacts(first: 2${after && `, after: "${after}"`}) { id note } } }`,
      );
      const { contacts } = data.mentorship;
      if (contacts.length === 0) break;
      read.push(...contacts.map(({ note }: AnyData) => note as string));
      after = contacts.at(-1).id;
    }
    expect(read.toSorted()).toEqual([0, 1, 2, 3, 4].map((i) => `Word ${i}`));
    const { data } = await mentor.ask(
      `{ mentorship(id: "${id}") { contacts(after: "nonsense") { id } } }`,
    );
    expect(data.mentorship.contacts).toEqual([]);
  });

  test('other contacts of the member are not the mentorship’s', async () => {
    const { network, counselor, mentor, member } = await caseOf();
    const { id } = await active(counselor, member, mentor);
    await api.owner.query(
      `insert into monitoring_event (organization_id, id, member_id, kind, occurred_at, recorded_at,
         local_date, time_zone, app, schema_version, details)
       values ($1, gen_random_uuid(), $2, 'CONTACT_LOGGED', app.now(), app.now(), current_date, 'UTC',
         'test', 1, '{"outcome": "REACHED", "alert": null}')`,
      [network.organizationId, member.key],
    );
    const { mentorship } = await log(mentor, id);
    expect(mentorship.contacts).toHaveLength(1);
  });

  test('a house manager who reads contacts reads not what was said with a mentor, as it may tell of a slip', async () => {
    const { network, counselor, mentor, member } = await caseOf();
    const house = await network.person('HOUSE_MANAGER');
    await network.careTeam(member.key, house, 'HOUSE_MANAGER');
    const { id } = await active(counselor, member, mentor);
    await log(mentor, id, { note: 'We spoke of Friday night.' });
    const { data } = await house.ask(
      `{ monitoringEvents(memberId: "${member.id}", kinds: [CONTACT_LOGGED]) { nodes { ... on ContactLogged { outcome note } } } }`,
    );
    expect(data.monitoringEvents.nodes).toEqual([{ outcome: 'REACHED', note: null }]);
  });

  test.each([
    ['in the future', { occurredAt: hoursAgo(-1) }, 'OUT_OF_RANGE'],
    ['long ago', { occurredAt: hoursAgo(31 * 24) }, 'OUT_OF_RANGE'],
    ['of many words', { note: 'x'.repeat(2001) }, 'TOO_LONG'],
  ])('one %s is refused', async (_, input, code) => {
    const { counselor, mentor, member } = await caseOf();
    const { id } = await active(counselor, member, mentor);
    expect((await log(mentor, id, input)).userErrors).toMatchObject([{ code }]);
  });

  test('before it begins and after it ended there are none to log, nor for the mentor to read', async () => {
    const { counselor, mentor, member } = await caseOf();
    const { mentorship } = await propose(counselor, member, mentor);
    const early = await log(mentor, mentorship.id);
    expect(early.userErrors).toEqual([{ code: 'STATE_NOT_ALLOWED', field: ['id'] }]);
    await move(counselor, 'Accept', mentorship.id, { memberAgreedInPerson: true });
    await move(mentor, 'Accept', mentorship.id);
    await log(mentor, mentorship.id, { note: 'We walked.' });
    await move(mentor, 'End', mentorship.id);
    expect((await log(mentor, mentorship.id)).mentorship).toEqual({
      lastContactAt: null,
      contacts: [],
    });
    const [kept] = (await list(counselor)).nodes;
    expect(kept.contacts).toHaveLength(1);
  });

  test('of a mentorship that there is not nothing is logged', async () => {
    const { mentor } = await caseOf();
    const id = globalId('Mentorship', '00000000-0000-4000-8000-000000000000');
    expect((await log(mentor, id)).userErrors).toEqual([{ code: 'NOT_FOUND', field: ['id'] }]);
  });
});

test('of many mentorships of a member the newest hundred are told', async () => {
  const network = await api.network();
  const counselor = await network.person('COUNSELOR');
  const member = await network.member({ counselor });
  const { mentorship } = await propose(counselor, member, await mentorOf(network));
  await api.owner.query(
    `insert into mentorship (organization_id, id, member_id, mentor_id, state, state_since, additional, proposed_at, ended_at)
     select organization_id, gen_random_uuid(), member_id, mentor_id, 'WITHDRAWN',
       state_since - make_interval(days => n), true, proposed_at, proposed_at
     from mentorship, generate_series(1, 120) n where member_id = $1`,
    [member.key],
  );
  const { data } = await counselor.ask(
    'query ($id: ID!) { member(id: $id) { mentorships { id } } }',
    { id: member.id },
  );
  expect(data.member.mentorships).toHaveLength(100);
  expect(data.member.mentorships[0]).toEqual({ id: mentorship.id });
});
