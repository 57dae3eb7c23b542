import type { AnyData } from './harness.ts';
import { makeHouse, stayStart, type TestHouse } from './residences.ts';
import type { TestMember, TestNetwork, TestPerson } from './test-network.ts';

const PASS = `id state from until destination reason version member { id } residence { id }
  requestedBy { id } decidedBy { id } decidedAt requestedAt`;
const PRESENCE = `state since curfewAt lateSince undoUntil markedBy { id }
  stay { id member { alias } } pass { id state }`;

/** Every evening of the week at one time. */
export const everyEvening = (at: string): AnyData[] =>
  ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'].map((weekday) => ({
    weekday,
    at,
  }));

/** A house with its manager and somebody who lives there and has an entry of their own. */
export interface LivedIn {
  network: TestNetwork;
  house: TestHouse & { coordinator: TestPerson };
  manager: TestPerson;
  self: TestPerson;
  member: TestMember;
  stayId: string;
}

export async function livedIn(network: TestNetwork, changes: AnyData = {}): Promise<LivedIn> {
  const [manager, self] = [await network.person('HOUSE_MANAGER'), await network.person('MEMBER')];
  const house = await makeHouse(network, { managerIds: [manager.id], ...changes });
  const member = await network.member({ alias: 'Fox', account: self });
  const stayId = await moveIn(house, member, 0);
  return { network, house, manager, self, member, stayId };
}

/** Gives the house's n-th bed to a member. @returns the id of the stay */
export async function moveIn(
  { beds, coordinator }: TestHouse & { coordinator: TestPerson },
  member: TestMember,
  bed: number,
): Promise<string> {
  const { stay, userErrors } = await stayStart(coordinator, {
    memberId: member.id,
    bedId: beds[bed],
  });
  if (!stay) throw new Error(JSON.stringify(userErrors));
  return stay.id;
}

async function answered(
  person: TestPerson,
  name: string,
  document: string,
  variables: AnyData,
): Promise<AnyData> {
  const { data, errors } = await person.ask(document, variables);
  if (errors) throw new Error(JSON.stringify(errors));
  return data[name];
}

/** Says that somebody came in or went out. @returns the payload */
export const mark = (
  person: TestPerson,
  stayId: string,
  direction: 'IN' | 'OUT',
  { at, key }: { at?: string; key?: string } = {},
) =>
  answered(
    person,
    'presenceMark',
    `mutation ($stayId: ID!, $direction: PresenceDirection!, $at: DateTime, $key: String) {
      presenceMark(stayId: $stayId, direction: $direction, at: $at, idempotencyKey: $key) {
        userErrors { code field } presence { ${PRESENCE} } } }`,
    { stayId, direction, at, key },
  );

export const undoMark = (person: TestPerson, stayId: string) =>
  answered(
    person,
    'presenceUndo',
    `mutation ($stayId: ID!) { presenceUndo(stayId: $stayId) {
      userErrors { code field } presence { ${PRESENCE} } } }`,
    { stayId },
  );

/** The board of a house as somebody sees it. */
export async function boardOf(person: TestPerson, id: string): Promise<AnyData[] | null> {
  const document = `query ($id: ID!) { residence(id: $id) { board { ${PRESENCE} } } }`;
  return (await answered(person, 'residence', document, { id }))?.board ?? null;
}

/** Asks for nights away, by default the next two. @returns the payload */
export const askPass = (person: TestPerson, stayId: string, input: AnyData = {}) =>
  answered(
    person,
    'passRequest',
    `mutation ($input: PassRequestInput!) { passRequest(input: $input) {
      userErrors { code field } pass { ${PASS} } } }`,
    {
      input: { stayId, from: fromNow(0), until: fromNow(48), destination: 'My sister.', ...input },
    },
  );

/** A moment so many hours from now. */
export const fromNow = (hours: number) => new Date(Date.now() + hours * 3_600_000).toISOString();

export const movePass = (
  person: TestPerson,
  move: 'passApprove' | 'passDecline' | 'passCancel',
  id: string,
  version?: number,
) =>
  answered(
    person,
    move,
    `mutation ($id: ID!, $version: Int) {
      ${move}(id: $id, expectedVersion: $version${move === 'passDecline' ? ', reason: "The house meets."' : ''}) {
        userErrors { code field } pass { ${PASS} } } }`,
    { id, version },
  );

export async function passesOf(
  person: TestPerson,
  id: string,
  args = '',
): Promise<AnyData[] | null> {
  const document = `query ($id: ID!) { residence(id: $id) { passes${args} { nodes { ${PASS} } } } }`;
  return (await answered(person, 'residence', document, { id }))?.passes?.nodes ?? null;
}

const CHORE = 'id name weight weekdays endedAt version';
const TURN = `id on doneAt undoUntil version doneBy { id } member { id alias } chore { id name }`;

/** Something to do every day. */
export const choreInput = (changes: AnyData = {}): AnyData => ({
  name: 'Kitchen',
  weight: 2,
  weekdays: everyEvening('').map(({ weekday }) => weekday),
  ...changes,
});

/** Sets what has to be done in a house. @returns the payload */
export const saveChore = (
  person: TestPerson,
  residenceId: string,
  { id, version, ...input }: AnyData = {},
) =>
  answered(
    person,
    'choreSave',
    `mutation ($residenceId: ID!, $id: ID, $version: Int, $input: ChoreInput!) {
      choreSave(residenceId: $residenceId, id: $id, expectedVersion: $version, input: $input) {
        userErrors { code field } chore { ${CHORE} } } }`,
    { residenceId, id, version, input: choreInput(input) },
  );

export const endChore = (person: TestPerson, id: string) =>
  answered(
    person,
    'choreEnd',
    `mutation ($id: ID!) { choreEnd(id: $id) { userErrors { code field } chore { ${CHORE} } } }`,
    { id },
  );

export const moveTurn = (person: TestPerson, move: 'choreDone' | 'choreUndo', id: string) =>
  answered(
    person,
    move,
    `mutation ($id: ID!) { ${move}(id: $id) { userErrors { code field } turn { ${TURN} } } }`,
    { id },
  );

export const swapTurns = (person: TestPerson, id: string, withId: string) =>
  answered(
    person,
    'choreSwap',
    `mutation ($id: ID!, $withId: ID!) { choreSwap(id: $id, withId: $withId) {
      userErrors { code field } turns { ${TURN} } } }`,
    { id, withId },
  );

/** What has to be done in a house in the week ahead, as somebody sees it. */
export const choresOf = (person: TestPerson, id: string): Promise<AnyData> =>
  answered(
    person,
    'residence',
    `query ($id: ID!) { residence(id: $id) { chores { ${CHORE} } choreTurns { ${TURN} } } }`,
    { id },
  );

/** A zone in which it is the given hour at this moment, without a change of clocks. */
export function zoneAt(hour: number): string {
  const ahead = ((hour - new Date().getUTCHours() + 36) % 24) - 12;
  return ahead === 0 ? 'UTC' : `Etc/GMT${ahead > 0 ? '-' : '+'}${Math.abs(ahead)}`;
}
