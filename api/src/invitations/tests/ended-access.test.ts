import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { meanwhile, untilBlocked, whileLocked } from '../../../test/blocked.ts';
import { conversationOf, pairOf } from '../../../test/conversations.ts';
import { programInput } from '../../../test/enrollments.ts';
import { editGroup, groupOf, holdOf } from '../../../test/groups.ts';
import { startApi, type AnyData, type TestApi } from '../../../test/harness.ts';
import { MENTORSHIP, active, mentorOf, move, propose } from '../../../test/mentorships.ts';
import { house, houseEdit, houseInput, makeHouse, stayStart } from '../../../test/residences.ts';
import { tuesdays } from '../../../test/sessions.ts';
import type { TestMember, TestPerson } from '../../../test/test-network.ts';
import { keyOf } from '../../common/ids.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

async function asked(person: TestPerson, document: string, variables: AnyData = {}) {
  const { data, errors } = await person.ask(document, variables);
  if (errors) throw new Error(JSON.stringify(errors));
  return data;
}

async function endAccess(admin: TestPerson, person: TestPerson): Promise<void> {
  const { staffEndAccess: done } = await asked(
    admin,
    'mutation ($id: ID!) { staffEndAccess(personId: $id) { userErrors { code } } }',
    { id: person.id },
  );
  expect(done.userErrors).toEqual([]);
}

/** What somebody is asked to find a successor for, by the kind of thing and its name. */
async function successorsOf(person: TestPerson): Promise<string[]> {
  const { tasks } = await asked(
    person,
    `{ tasks { nodes { kind owner { id } subject { type node {
       ... on Group { name } ... on Program { name } ... on Residence { name }
       ... on Mentorship { memberAlias } } } } } }`,
  );
  return tasks.nodes
    .filter(({ kind, owner }: AnyData) => kind === 'SUCCESSOR' && owner === null)
    .map(({ subject: { type, node } }: AnyData) => `${type} ${node.name ?? node.memberAlias}`)
    .toSorted();
}

const careOf = async (person: TestPerson, { id }: TestMember): Promise<string[]> =>
  (
    await asked(person, 'query ($id: ID!) { member(id: $id) { careTeam { person { id } } } }', {
      id,
    })
  ).member.careTeam.map((place: AnyData) => place.person.id);

const mentorshipOf = async (person: TestPerson, id: string): Promise<AnyData> =>
  (await asked(person, `query ($id: ID!) { mentorship(id: $id) { ${MENTORSHIP} } }`, { id }))
    .mentorship;

test('with the access of a mentor their mentorships end, and whoever coordinates is asked for another', async () => {
  const { network, coordinator, counselor, mentor, account, member, id } = await pairOf(api);
  const admin = await network.person('ADMINISTRATOR');
  const waiting = await network.member({ counselor, alias: 'Fern' });
  const { mentorship: proposed } = await propose(counselor, waiting, mentor);
  const other = await mentorOf(network);
  const { id: going } = await active(counselor, await network.member({ counselor }), other);
  await endAccess(admin, mentor);

  expect(await mentorshipOf(coordinator, id)).toMatchObject({
    state: 'ENDED',
    endReason: 'CARE_ENDED',
    changedBy: 'STAFF',
  });
  expect(await mentorshipOf(coordinator, proposed.id)).toMatchObject({ state: 'WITHDRAWN' });
  expect(await mentorshipOf(coordinator, going)).toMatchObject({ state: 'ACTIVE' });
  expect(await conversationOf(account, id)).toMatchObject({ state: 'ENDED' });
  expect(await careOf(coordinator, member)).toEqual([counselor.id]);
  const { member: record } = await asked(
    counselor,
    `query ($id: ID!) { member(id: $id) { timeline(filter: { kinds: [CARE_TEAM_CHANGED] }) {
       nodes { ... on CareTeamChanged { move person { id } } } } } }`,
    { id: member.id },
  );
  expect(record.timeline.nodes[0]).toEqual({ move: 'LEAVE', person: { id: mentor.id } });
  expect(await successorsOf(coordinator)).toEqual(['Mentorship Wren']);
  await active(counselor, member, other);
  expect(await successorsOf(coordinator)).toEqual([]);
});

test('nobody whose access ended hosts, leads or runs anything, and what has nobody else is said', async () => {
  const { coordinator, ...home } = await makeHouseCase();
  const { admin, manager, other, network } = home;
  const alone = await groupOf(coordinator, { hostIds: [manager.id] });
  const shared = await groupOf(coordinator, { hostIds: [manager.id, other.id] });
  await holdOf(coordinator, shared, tuesdays({ facilitatorIds: [manager.id, other.id] }));
  const { programCreate } = await asked(
    coordinator,
    `mutation ($input: ProgramInput!) { programCreate(input: $input) { program { id name } } }`,
    { input: programInput({ leadIds: [manager.id] }) },
  );
  await endAccess(admin, manager);

  const { group } = await asked(
    coordinator,
    'query ($id: ID!) { group(id: $id) { hosts { id } } }',
    { id: shared.id },
  );
  expect(group.hosts).toEqual([{ id: other.id }]);
  const { rows } = await api.owner.query(
    'select facilitator_ids as ids from program_session where organization_id = $1',
    [network.organizationId],
  );
  expect(rows).toEqual([{ ids: [other.key] }]);
  expect((await house(coordinator, home.house.id)).managers).toEqual([]);
  expect(await careOf(coordinator, home.member)).toEqual([]);
  expect(await successorsOf(coordinator)).toEqual([
    `Group ${alone.name}`,
    `Program ${programCreate.program.name}`,
    'Residence Harbor House',
  ]);
  // Who is named in their place takes over.
  const next = await network.person('HOUSE_MANAGER');
  await editGroup(coordinator, alone, { hostIds: [other.id] });
  const { programEdit } = await asked(
    coordinator,
    `mutation ($id: ID!, $input: ProgramInput!) {
      programEdit(id: $id, expectedVersion: 1, input: $input) { userErrors { code } } }`,
    { id: programCreate.program.id, input: programInput({ leadIds: [other.id] }) },
  );
  expect(programEdit.userErrors).toEqual([]);
  const { version, rooms } = await house(coordinator, home.house.id);
  const kept = rooms.map(({ id, name, beds }: AnyData) => {
    return { id, name, beds: beds.map((bed: AnyData) => ({ id: bed.id, name: bed.name })) };
  });
  const given = houseInput({ rooms: kept, managerIds: [next.id] });
  expect((await houseEdit(coordinator, home.house.id, version, given)).userErrors).toEqual([]);
  expect(await successorsOf(coordinator)).toEqual([]);
});

type HouseCase = Awaited<ReturnType<typeof makeHouseCase>>;

async function makeHouseCase({ managed = true } = {}) {
  const network = await api.network();
  const admin = await network.person('ADMINISTRATOR');
  const manager = await network.person('HOUSE_MANAGER', 'MENTOR');
  const other = await network.person('COUNSELOR');
  const member = await network.member({ alias: 'Wren' });
  const made = await makeHouse(network, { managerIds: managed ? [manager.id] : [] });
  const { coordinator, ...home } = made;
  const { userErrors } = await stayStart(coordinator, {
    memberId: member.id,
    bedId: home.beds[0],
  });
  expect(userErrors).toEqual([]);
  return { network, admin, manager, other, member, coordinator, house: home };
}

/** Somebody's access ends while they are given something. */
const whileEnding = <T>({ key }: TestPerson, work: () => Promise<T>) =>
  meanwhile(api, [['update membership set ended_at = app.now() where id = $1', [key]]], work);

/** What is to become somebody's charge: somebody gives it to them, and is told what stands against it. */
const charges: [string, string, (home: HouseCase) => Promise<() => Promise<AnyData>>][] = [
  [
    'a group',
    'NOT_FOUND input.hostIds.0',
    async ({ coordinator, manager }) => {
      const group = await groupOf(coordinator);
      return () => editGroup(coordinator, group, { hostIds: [manager.id] });
    },
  ],
  [
    'what a group holds',
    'NOT_FOUND input.facilitatorIds',
    async ({ coordinator, manager }) => {
      const group = await groupOf(coordinator);
      return () => holdOf(coordinator, group, tuesdays({ facilitatorIds: [manager.id] }));
    },
  ],
  [
    'a member',
    'NOT_FOUND personId',
    ({ coordinator, manager, member }) =>
      Promise.resolve(async () => {
        const { careTeamJoin } = await asked(
          coordinator,
          `mutation ($id: ID!, $personId: ID!) {
            careTeamJoin(memberId: $id, personId: $personId, role: MENTOR) {
              userErrors { code field } } }`,
          { id: member.id, personId: manager.id },
        );
        return careTeamJoin;
      }),
  ],
];

test.each(charges)('who is given %s while their access ends does not get it', async (...row) => {
  const [, refused, prepare] = row;
  const home = await makeHouseCase({ managed: false });
  const give = await prepare(home);
  const { userErrors } = await whileEnding(home.manager, give);
  expect(userErrors.map(({ code, field }: AnyData) => `${code} ${field.join('.')}`)).toEqual([
    refused,
  ]);
});

test('who moves in while the access of who runs the house ends does not have them on the care team', async () => {
  const { coordinator, house: home, manager, network } = await makeHouseCase();
  const fern = await network.member({ alias: 'Fern' });
  const moved = await whileEnding(manager, () =>
    stayStart(coordinator, { memberId: fern.id, bedId: home.beds[1] }),
  );
  expect(moved.userErrors).toEqual([]);
  expect(await careOf(coordinator, fern)).toEqual([]);
});

test('what two are in charge of whose access ends at once has nobody, and that is said', async () => {
  const { admin, coordinator, manager, other, house: home } = await makeHouseCase();
  const group = await groupOf(coordinator, { hostIds: [manager.id, other.id] });
  const lock = {
    sql: 'select from support_group where id = $1 for update',
    values: [keyOf('Group', group.id)],
  };
  const ending = await whileLocked(api, lock, async () => {
    const both = [manager, other].map((person) => endAccess(admin, person));
    await untilBlocked(api, 2);
    return both;
  });
  await Promise.all(ending);
  expect(await successorsOf(coordinator)).toEqual([
    `Group ${group.name}`,
    'Residence Harbor House',
  ]);
  expect((await house(coordinator, home.id)).managers).toEqual([]);
});

test.each([
  ['before', { mentorships: 'ENDED', refused: [] }],
  ['after', { mentorships: 'WITHDRAWN', refused: ['STATE_NOT_ALLOWED id'] }],
])('a mentor who agrees just %s their access ends mentors nobody', async (when, expected) => {
  const network = await api.network();
  const admin = await network.person('ADMINISTRATOR');
  const counselor = await network.person('COUNSELOR');
  const mentor = await mentorOf(network);
  const { mentorship } = await propose(counselor, await network.member({ counselor }), mentor);
  await move(counselor, 'Accept', mentorship.id, { memberAgreedInPerson: true });
  const lock = {
    sql: 'select from mentor_profile where mentor_id = $1 for update',
    values: [mentor.key],
  };
  const agree = () => move(mentor, 'Accept', mentorship.id);
  const end = () => endAccess(admin, mentor);
  const { agreed, ended } = await whileLocked(api, lock, async () => {
    const first = when === 'before' ? { agreed: agree() } : { ended: end() };
    await untilBlocked(api, 1);
    const both = { agreed: first.agreed ?? agree(), ended: first.ended ?? end() };
    await untilBlocked(api, 2);
    return both;
  });
  await ended;
  const { userErrors } = await agreed;
  expect(userErrors.map(({ code, field }: AnyData) => `${code} ${field.join('.')}`)).toEqual(
    expected.refused,
  );
  expect(await mentorshipOf(counselor, mentorship.id)).toMatchObject({
    state: expected.mentorships,
  });
});
