import { randomUUID } from 'node:crypto';
import { globalId } from '../src/common/ids.ts';
import type { AnyData } from './harness.ts';
import type { TestMember, TestNetwork, TestPerson } from './test-network.ts';

const SESSION = `userErrors { code field }
  session { id title startsOn endsOn startTime rrule exceptions version room joinUrl
    facilitators { id } addedMembers { id } }`;

/** Every Tuesday at 18:00 in New York, since before the autumn change of 2026. */
export const tuesdays = (changes: AnyData = {}, schedule: AnyData = {}): AnyData => ({
  title: 'Evening group',
  modality: 'IN_PERSON',
  room: 'Room 2',
  ...changes,
  schedule: {
    startsOn: '2026-10-06',
    startTime: '18:00',
    durationMinutes: 90,
    timeZone: 'America/New_York',
    rrule: 'FREQ=WEEKLY;BYDAY=TU',
    ...schedule,
  },
});

/** A program with a member enrolled for each alias. */
export async function programWith(network: TestNetwork, members: readonly TestMember[]) {
  const key = randomUUID();
  await network.api.owner.query(
    `insert into program (organization_id, id, name, kind) values ($1, $2, $3, 'GROUP')`,
    [network.organizationId, key, `Program ${key}`],
  );
  for (const member of members) {
    await network.api.owner.query(
      `insert into enrollment (organization_id, id, member_id, program_id, state, started_on)
       values ($1, $2, $3, $4, 'ACTIVE', '2026-01-01')`,
      [network.organizationId, randomUUID(), member.key, key],
    );
  }
  return { key, id: globalId('Program', key) };
}

async function asked(person: TestPerson, document: string, variables: AnyData): Promise<AnyData> {
  const { data, errors } = await person.ask(document, variables);
  if (errors) throw new Error(JSON.stringify(errors));
  return Object.values(data as AnyData)[0];
}

export const createSession = (
  person: TestPerson,
  programId: string,
  input: AnyData,
  key?: string,
) =>
  asked(
    person,
    `mutation ($programId: ID!, $input: ProgramSessionInput!, $key: String) {
      programSessionCreate(programId: $programId, input: $input, idempotencyKey: $key) { ${SESSION} }
    }`,
    { programId, input, key },
  );

export const editSession = (
  person: TestPerson,
  { id, version }: AnyData,
  scope: string,
  input: AnyData,
) =>
  asked(
    person,
    `mutation ($id: ID!, $scope: OccurrenceScope!, $version: Int!, $input: ProgramSessionInput!) {
      programSessionEdit(occurrenceId: $id, scope: $scope, expectedVersion: $version, input: $input) {
        ${SESSION}
      }
    }`,
    { id, scope, version, input },
  );

export const cancelSession = (person: TestPerson, { id, version }: AnyData, scope: string) =>
  asked(
    person,
    `mutation ($id: ID!, $scope: OccurrenceScope!, $version: Int!) {
      programSessionCancel(occurrenceId: $id, scope: $scope, expectedVersion: $version) { ${SESSION} }
    }`,
    { id, scope, version },
  );

/** What is held in a span, by default October and November of 2026. */
export const occurrences = (person: TestPerson, changes: AnyData = {}): Promise<AnyData[]> =>
  asked(
    person,
    `query ($from: DateTime!, $to: DateTime!, $programId: ID, $mine: Boolean! = false) {
      sessionOccurrences(from: $from, to: $to, programId: $programId, mine: $mine) {
        id date startsAt endsAt state changed title room joinUrl rollRecordedAt
        facilitators { id } attendance { expected attended excused rate }
        session { id version title program { id } mayRecordRoll attendance { attended rate } }
      }
    }`,
    { from: '2026-10-01T00:00:00Z', to: '2026-12-01T00:00:00Z', ...changes },
  );

/** The occurrence of a day, as the changes want it. */
export async function occurrenceOn(person: TestPerson, date: string): Promise<AnyData> {
  const found = (await occurrences(person)).find((one) => one.date === date);
  if (!found) throw new Error(`Nothing is held on ${date}.`);
  return { ...found, version: found.session.version };
}

const ROLL = `occurrence { id title } version recordedAt recordedBy { id }
  entries { memberId alias expected state reason }`;

export const readRoll = (person: TestPerson, occurrenceId: string) =>
  asked(person, `query ($id: ID!) { sessionRoll(occurrenceId: $id) { ${ROLL} } }`, {
    id: occurrenceId,
  });

export const recordRoll = (
  person: TestPerson,
  occurrenceId: string,
  version: number,
  input: AnyData,
  key?: string,
) =>
  asked(
    person,
    `mutation ($id: ID!, $version: Int!, $input: RollRecordInput!, $key: String) {
      rollRecord(occurrenceId: $id, expectedVersion: $version, input: $input, idempotencyKey: $key) {
        userErrors { code field } roll { ${ROLL} }
      }
    }`,
    { id: occurrenceId, version, input, key },
  );
