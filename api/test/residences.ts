import type { AnyData } from './harness.ts';
import type { TestMember, TestNetwork, TestPerson } from './test-network.ts';

const STAY = `id startedOn endedOn expectedEndOn nights endReason destination naloxoneOffered version
  member { id alias } bed { id name state } residence { id name }`;
const REQUEST = `id state alias priority housing needs note version member { id } residences { id }
  heldBed { id name } matches { fits available residence { name } reasons { code fits } }`;
const BED = `id name state version outReason outNote stay { id member { alias } }
  hold { until note heldBy { id } member { alias } request { id alias } }`;
const HOUSE = `id name version level timeZone welcomes curfew { weekday at } houseRules viewerManages
  managers { id } rooms { id name beds { ${BED} } }
  bedCounts { total available held occupied outOfService }`;

/** A house of a test. */
export interface TestHouse {
  id: string;
  key: string;
  /** The ids of its beds, in order. */
  beds: string[];
}

/** What the tests give a house when it does not matter. */
export const houseInput = (changes: AnyData = {}): AnyData => ({
  name: 'Harbor House',
  level: 'II',
  timeZone: 'America/New_York',
  rooms: [{ name: '1', beds: [{ name: 'Window' }, { name: 'Door' }] }],
  ...changes,
});

/** A house with beds, made by a coordinator. */
export async function makeHouse(
  network: TestNetwork,
  changes: AnyData = {},
): Promise<TestHouse & { coordinator: TestPerson }> {
  const coordinator = await network.person('COORDINATOR');
  const { residence, userErrors } = await houseCreate(coordinator, houseInput(changes));
  if (!residence) throw new Error(JSON.stringify(userErrors));
  const beds = residence.rooms.flatMap((room: AnyData) => room.beds.map((bed: AnyData) => bed.id));
  const key = Buffer.from(residence.id, 'base64url').toString().split(':')[1] ?? '';
  return { id: residence.id, key, beds, coordinator };
}

async function answered(
  person: TestPerson,
  name: string,
  { document, variables }: { document: string; variables: AnyData },
): Promise<AnyData> {
  const { data, errors } = await person.ask(document, variables);
  if (errors) throw new Error(JSON.stringify(errors));
  return data[name];
}

export const houseCreate = (person: TestPerson, input: AnyData, key?: string) =>
  answered(person, 'residenceCreate', {
    document: `mutation ($input: ResidenceInput!, $key: String) {
      residenceCreate(input: $input, idempotencyKey: $key) {
        userErrors { code field } residence { ${HOUSE} } } }`,
    variables: { input, key },
  });

export const houseEdit = (person: TestPerson, id: string, version: number, input: AnyData) =>
  answered(person, 'residenceEdit', {
    document: `mutation ($id: ID!, $version: Int!, $input: ResidenceInput!) {
      residenceEdit(id: $id, expectedVersion: $version, input: $input) {
        userErrors { code field } residence { ${HOUSE} } } }`,
    variables: { id, version, input },
  });

export const houseClose = (person: TestPerson, id: string, version: number) =>
  answered(person, 'residenceClose', {
    document: `mutation ($id: ID!, $version: Int!) {
      residenceClose(id: $id, expectedVersion: $version) {
        userErrors { code field } residence { id endedAt } } }`,
    variables: { id, version },
  });

export async function house(person: TestPerson, id: string): Promise<AnyData> {
  const { data } = await person.ask(`query ($id: ID!) { residence(id: $id) { ${HOUSE} } }`, { id });
  return data.residence;
}

/** Gives a bed to a member. @returns the payload */
export const stayStart = (person: TestPerson, input: AnyData, key?: string) =>
  answered(person, 'stayStart', {
    document: `mutation ($input: StayStartInput!, $key: String) {
      stayStart(input: $input, idempotencyKey: $key) {
        userErrors { code field } stay { ${STAY} } occupiedBy { member { alias } } } }`,
    variables: { input, key },
  });

export const stayTransfer = (person: TestPerson, id: string, bedId: string, version?: number) =>
  answered(person, 'stayTransfer', {
    document: `mutation ($id: ID!, $bedId: ID!, $version: Int) {
      stayTransfer(id: $id, bedId: $bedId, expectedVersion: $version) {
        userErrors { code field } stay { ${STAY} } occupiedBy { member { alias } } } }`,
    variables: { id, bedId, version },
  });

export const stayEnd = (person: TestPerson, id: string, input: AnyData = {}) =>
  answered(person, 'stayEnd', {
    document: `mutation ($id: ID!, $input: StayEndInput!) {
      stayEnd(id: $id, input: $input) { userErrors { code field } stay { ${STAY} } } }`,
    variables: {
      id,
      input: { reason: 'COMPLETED', destination: 'OWN_HOME', naloxoneOffered: true, ...input },
    },
  });

export const stayEdit = (person: TestPerson, id: string, expectedEndOn: string | null) =>
  answered(person, 'stayEdit', {
    document: `mutation ($id: ID!, $on: Date) {
      stayEdit(id: $id, expectedEndOn: $on) { userErrors { code field } stay { ${STAY} } } }`,
    variables: { id, on: expectedEndOn },
  });

/** One of the moves of a bed. @returns the payload */
export const bedMove = (
  person: TestPerson,
  name: 'bedRelease' | 'bedReturn' | 'bedTakeOut',
  id: string,
) =>
  answered(person, name, {
    document: `mutation ($id: ID!) {
      ${name}(id: $id${name === 'bedTakeOut' ? ', reason: REPAIR, note: "The frame."' : ''}) {
        userErrors { code field } bed { ${BED} } } }`,
    variables: { id },
  });

export const bedHold = (person: TestPerson, input: AnyData) =>
  answered(person, 'bedHold', {
    document: `mutation ($input: BedHoldInput!) {
      bedHold(input: $input) { userErrors { code field } bed { ${BED} } } }`,
    variables: { input: { until: new Date(Date.now() + 3_600_000).toISOString(), ...input } },
  });

/** Puts a member on the waiting list. @returns the payload */
export const bedRequest = (person: TestPerson, member: TestMember, input: AnyData = {}) =>
  answered(person, 'bedRequestCreate', {
    document: `mutation ($input: BedRequestInput!) {
      bedRequestCreate(input: $input) { userErrors { code field } request { ${REQUEST} } } }`,
    variables: { input: { memberId: member.id, ...input } },
  });

export const bedRequestChange = (
  person: TestPerson,
  move: 'bedRequestEdit' | 'bedRequestWithdraw' | 'bedRequestDecline',
  { args, ...variables }: AnyData,
) =>
  answered(person, move, {
    document: `mutation ($id: ID!) {
      ${move}(id: $id, ${String(args)}) { userErrors { code field } request { ${REQUEST} } } }`,
    variables,
  });

/** Who waits for a bed, as somebody sees it. */
export async function waiting(person: TestPerson, houseId?: string): Promise<AnyData[]> {
  if (houseId === undefined) {
    const { data } = await person.ask(`{ bedRequests { nodes { ${REQUEST} } } }`);
    return data.bedRequests.nodes;
  }
  const { data } = await person.ask(
    `query ($id: ID!) { residence(id: $id) { waitingList { nodes { ${REQUEST} } } } }`,
    { id: houseId },
  );
  return data.residence.waitingList?.nodes;
}
