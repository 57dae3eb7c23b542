import type { AnyData } from './harness.ts';
import type { TestPerson } from './test-network.ts';

const MEMBER = `userErrors { code field message } member {
  id alias status version legalName birthDate pronouns phone email timeZone locale goal
  pausedUntil diedOn safeContact { voicemail sharedPhone callFrom callUntil }
  externalIdentifiers { system value }
  careTeam { role since until person { id } } careTeamHistory { role until person { id } }
  enrollments { state }
}`;
const ARGS = '$id: ID!, $version: Int, $key: String';
const PASSED = 'id: $id, expectedVersion: $version, idempotencyKey: $key';
const IDENTIFIER = '$id: ID!, $system: String!, $value: String!';
const PLACE = '$id: ID!, $personId: ID!, $role: CareRole!, $key: String';
const PLACED = 'memberId: $id, personId: $personId, role: $role, idempotencyKey: $key';

const documents = {
  memberPause: `mutation (${ARGS}, $reason: PauseReason = OWN_WISH, $until: Date) {
    memberPause(${PASSED}, reason: $reason, until: $until) { ${MEMBER} } }`,
  memberResume: `mutation (${ARGS}) { memberResume(${PASSED}) { ${MEMBER} } }`,
  memberLeave: `mutation (${ARGS}) {
    memberLeave(${PASSED}, reason: MOVED, destination: OWN_HOME, naloxoneOffered: true) { ${MEMBER} } }`,
  memberReturn: `mutation (${ARGS}) { memberReturn(${PASSED}) { ${MEMBER} } }`,
  memberRecordDeath: `mutation (${ARGS}, $on: Date) {
    memberRecordDeath(${PASSED}, on: $on) { ${MEMBER} } }`,
  memberTakeBackDeath: `mutation (${ARGS}) { memberTakeBackDeath(${PASSED}) { ${MEMBER} } }`,
  memberEdit: `mutation ($id: ID!, $version: Int!, $input: MemberProfileInput!, $key: String) {
    memberEdit(${PASSED}, input: $input) { ${MEMBER} } }`,
  memberIdentifierAdd: `mutation (${IDENTIFIER}) {
    memberIdentifierAdd(memberId: $id, system: $system, value: $value) { ${MEMBER} } }`,
  memberIdentifierEnd: `mutation (${IDENTIFIER}) {
    memberIdentifierEnd(memberId: $id, system: $system, value: $value) { ${MEMBER} } }`,
  careTeamJoin: `mutation (${PLACE}) { careTeamJoin(${PLACED}) { ${MEMBER} } }`,
  careTeamLeave: `mutation (${PLACE}) { careTeamLeave(${PLACED}) { ${MEMBER} } }`,
};

/** Asks for a change of a member; an answer with errors fails the test. */
export async function memberMove(
  person: TestPerson,
  name: keyof typeof documents,
  variables: AnyData,
): Promise<AnyData> {
  const { data, errors } = await person.ask(documents[name], variables);
  if (errors) throw new Error(JSON.stringify(errors));
  return data[name];
}

/** What changed of a membership and a care team, newest first, as this person sees it. */
export async function changesOf(person: TestPerson, id: string): Promise<AnyData[]> {
  const { data, errors } = await person.ask(
    `query ($id: ID!) { monitoringEvents(memberId: $id, kinds: [STATUS_CHANGED, CARE_TEAM_CHANGED]) {
       nodes { __typename
         ... on StatusChanged { memberMove: move from to leaveReason destination naloxoneOffered until }
         ... on CareTeamChanged { teamMove: move role person { id } } } } }`,
    { id },
  );
  if (errors) throw new Error(JSON.stringify(errors));
  return data.monitoringEvents.nodes;
}
