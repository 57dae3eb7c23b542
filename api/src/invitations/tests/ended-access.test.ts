import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { conversationOf, pairOf } from '../../../test/conversations.ts';
import { programInput } from '../../../test/enrollments.ts';
import { editGroup, groupOf, holdOf } from '../../../test/groups.ts';
import { startApi, type AnyData, type TestApi } from '../../../test/harness.ts';
import { MENTORSHIP, active, mentorOf, propose } from '../../../test/mentorships.ts';
import { house, makeHouse, stayStart } from '../../../test/residences.ts';
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
});

async function makeHouseCase() {
  const network = await api.network();
  const admin = await network.person('ADMINISTRATOR');
  const manager = await network.person('HOUSE_MANAGER');
  const other = await network.person('COUNSELOR');
  const member = await network.member({ alias: 'Wren' });
  const made = await makeHouse(network, { managerIds: [manager.id] });
  const { coordinator, ...home } = made;
  const { userErrors } = await stayStart(coordinator, {
    memberId: member.id,
    bedId: home.beds[0],
  });
  expect(userErrors).toEqual([]);
  return { network, admin, manager, other, member, coordinator, house: home };
}

test('who is given a group while their access ends does not host it', async () => {
  const network = await api.network();
  const admin = await network.person('ADMINISTRATOR');
  const [host, leaving] = [await network.person('COUNSELOR'), await network.person('COUNSELOR')];
  const group = await groupOf(admin, { hostIds: [host.id] });
  await Promise.all([
    endAccess(admin, leaving),
    editGroup(admin, group, { hostIds: [host.id, leaving.id] }),
  ]);
  const { rows } = await api.owner.query(
    'select membership_id as id from group_host where group_id = $1 and ended_at is null',
    [keyOf('Group', group.id)],
  );
  expect(rows).toEqual([{ id: host.key }]);
});

test('a mentor who agrees while their access ends mentors nobody', async () => {
  const network = await api.network();
  const admin = await network.person('ADMINISTRATOR');
  const counselor = await network.person('COUNSELOR');
  const mentor = await mentorOf(network);
  const member = await network.member({ counselor });
  await Promise.all([
    active(counselor, member, mentor).catch(() => null),
    endAccess(admin, mentor),
  ]);
  const { rows } = await api.owner.query(
    `select state from mentorship where mentor_id = $1 and state in ('ACTIVE', 'PAUSED')`,
    [mentor.key],
  );
  expect(rows).toEqual([]);
});
