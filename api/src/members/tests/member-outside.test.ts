import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startApi, type AnyData, type TestApi } from '../../../test/harness.ts';
import { globalId } from '../../common/ids.ts';
import type { TestMember, TestPerson } from '../../../test/test-network.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

const CHECK_IN = `mutation CheckIn($id: ID!) {
  checkInRecord(input: { memberId: $id, craving: 9, note: "theirs" }) {
    userErrors { code field message } checkIn { id } responses { id } safety { code }
  }
}`;

interface Ids {
  member: string;
  alert: string;
  event: string;
}

/** Every way to ask for something by an id, with the ids of one member. */
const READ = `query Read($member: ID!, $alert: ID!, $event: ID!) {
  member(id: $member) { alias }
  memberNode: node(id: $member) { id }
  alertNode: node(id: $alert) { id }
  eventNode: node(id: $event) { id }
  nodes(ids: [$member, $alert, $event]) { id }
  monitoringEvents(memberId: $member) { nodes { id } }
}`;
const moves = [
  'alertAcknowledge(id: $alert)',
  'alertLogContact(id: $alert, input: { outcome: REACHED })',
  'alertResolve(id: $alert, input: { resolution: RAISED_IN_ERROR })',
  'alertUndo(id: $alert)',
].map(
  (call) => `mutation ($alert: ID!) { ${call} { alert { id } userErrors { code field message } } }`,
);

/** A member of somebody else's caseload, with a check-in and an alert. */
async function outside() {
  const network = await api.network();
  const theirs = await network.person('COUNSELOR');
  const mine = await network.person('COUNSELOR');
  const member = await network.member({ alias: 'Outside', counselor: theirs });
  const own = await network.member({ alias: 'Inside', counselor: mine });
  await theirs.ask(CHECK_IN, { id: member.id });
  return { network, theirs, mine, own, ids: await idsOf(theirs, member) };
}

async function idsOf(person: TestPerson, member: TestMember): Promise<Ids> {
  const { data } = await person.ask(
    `query ($id: ID!) {
      member(id: $id) { alerts { nodes { id } } monitoringEvents { nodes { id } } }
    }`,
    { id: member.id },
  );
  const { alerts, monitoringEvents } = data.member;
  return { member: member.id, alert: alerts.nodes[0].id, event: monitoringEvents.nodes[0].id };
}

/** Ids of the same form that are nobody's. */
const madeUp = (): Ids => ({
  member: globalId('Member', randomUUID()),
  alert: globalId('Alert', randomUUID()),
  event: globalId('CheckIn', randomUUID()),
});

/** All that a caller gets, without what differs between any two calls. */
const everything = ({ status, data, errors, extensions }: AnyData) => ({
  status,
  data,
  errors: errors?.map(({ message, extensions: { code } }: AnyData) => ({ message, code })),
  extensions,
});

test('everything of a member outside the caseload is answered as if it were unknown', async () => {
  const { mine, ids } = await outside();

  const theirs = await mine.ask(READ, { ...ids });
  const unknown = await mine.ask(READ, { ...madeUp() });

  expect(everything(theirs)).toEqual(everything(unknown));
  expect(theirs.data).toEqual({
    member: null,
    memberNode: null,
    alertNode: null,
    eventNode: null,
    nodes: [null, null, null],
    monitoringEvents: null,
  });
});

test('nothing can be done with them, with the same words as for what is unknown', async () => {
  const { mine, theirs, ids } = await outside();
  for (const document of [...moves, CHECK_IN]) {
    const known = await mine.ask(document, { ...ids, id: ids.member });
    const made = madeUp();
    const unknown = await mine.ask(document, { ...made, id: made.member });
    expect(everything(known)).toEqual(everything(unknown));
    expect(JSON.stringify(known.data)).toContain('NOT_FOUND');
  }
  const { data } = await theirs.ask(
    `query ($alert: ID!) { node(id: $alert) { ... on Alert { state log { type } } } }`,
    { ...ids },
  );
  expect(data.node).toEqual({ state: 'OPEN', log: [{ type: 'RAISED' }] });
});

test('lists and filters leave them out', async () => {
  const { mine } = await outside();
  const { data } = await mine.ask(`{
    all: members { nodes { alias } }
    searched: members(filter: { alias: "outside" }) { nodes { alias } }
    high: members(filter: { bands: [HIGH] }) { nodes { alias } }
    alerts { nodes { id } }
    alertStream { events { seq } headSeq }
  }`);
  expect(data).toEqual({
    all: { nodes: [{ alias: 'Inside' }] },
    searched: { nodes: [] },
    high: { nodes: [] },
    alerts: { nodes: [] },
    alertStream: { events: [], headSeq: null },
  });
});

test('the cursor of somebody who sees more opens nothing', async () => {
  const { network, mine } = await outside();
  const coordinator = await network.person('COORDINATOR');
  const { data } = await coordinator.ask('{ members(first: 1) { pageInfo { endCursor } } }');
  const after = data.members.pageInfo.endCursor;
  const page = await mine.ask(
    `query ($after: Cursor) { members(first: 10, after: $after) { nodes { alias } } }`,
    { after },
  );
  expect(page.data.members.nodes).not.toContainEqual({ alias: 'Outside' });
});

test('a member of another organization is unknown to everybody here', async () => {
  const { ids } = await outside();
  const elsewhere = await api.network();
  for (const role of ['ADMINISTRATOR', 'COORDINATOR', 'COUNSELOR'] as const) {
    const person = await elsewhere.person(role);
    const theirs = await person.ask(READ, { ...ids });
    expect(everything(theirs)).toEqual(everything(await person.ask(READ, { ...madeUp() })));
  }
});

test('ids that are none, or of another type, are answered as unknown', async () => {
  const { mine, own, ids } = await outside();
  const strange = ['', 'x', 'Member:1', globalId('Member', randomUUID()).slice(1), ids.alert];
  for (const id of strange) {
    const { data } = await mine.ask(`query ($id: ID!) { member(id: $id) { alias } }`, { id });
    expect(data.member).toBeNull();
  }
  // The key of a member under the id of an alert, and the other way round.
  for (const id of [globalId('Alert', own.key), globalId('CheckIn', own.key)]) {
    const { data } = await mine.ask(`query ($id: ID!) { node(id: $id) { id } }`, { id });
    expect(data.node).toBeNull();
  }
});

test('a member who asks for another member learns nothing either', async () => {
  const { network, ids } = await outside();
  const account = await network.person('MEMBER');
  await network.member({ account });
  const theirs = await account.ask(READ, { ...ids });
  expect(everything(theirs)).toEqual(everything(await account.ask(READ, { ...madeUp() })));
  const checkIn = await account.ask(CHECK_IN, { id: ids.member });
  expect(checkIn.data.checkInRecord.userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
});
