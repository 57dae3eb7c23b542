import type { TestApi } from '../../../test/harness.ts';
import type { TestPerson } from '../../../test/test-network.ts';

const RUN = `id state cause partial problem canRollBack decidedAt startedBy { id } decidedBy { id }
  result { rows created updated unchanged ended rejected mendings { row reason field } }`;
const FEED = `id name location timeZone importedAt meetingCount refreshHours nextRunAt pausedAt endedAt version
  problem { at message attempts } lastImport { rows created updated unchanged ended }
  heldRun { ${RUN} } runs(first: 20) { nodes { ${RUN} } }`;

/** A feed with its readings, by id. */
export async function feedOf(person: TestPerson, id: string) {
  const { data, errors } = await person.ask(
    `query ($id: ID!) { node(id: $id) { ... on MeetingFeed { ${FEED} } } }`,
    { id },
  );
  if (errors) throw new Error(errors[0]?.message);
  return data.node;
}

/** Decides on a reading: Confirm, Discard or Rollback. @returns the payload */
export async function decide(person: TestPerson, what: string, runId: string, key?: string) {
  const { data, errors } = await person.ask(
    `mutation ($runId: ID!, $key: String) { change: meetingFeed${what}(runId: $runId, idempotencyKey: $key) {
       userErrors { code field } run { ${RUN} feed { ${FEED} } } } }`,
    { runId, key },
  );
  if (errors) throw new Error(errors[0]?.message);
  return data.change;
}

/** Pauses, resumes or ends a feed: Pause, Resume, End. @returns the payload */
export async function changeFeed(person: TestPerson, what: string, id: string, version: number) {
  const { data, errors } = await person.ask(
    `mutation ($id: ID!, $version: Int!) { change: meetingFeed${what}(id: $id, expectedVersion: $version) {
       userErrors { code field } feed { ${FEED} } } }`,
    { id, version },
  );
  if (errors) throw new Error(errors[0]?.message);
  return data.change;
}

/** Changes what a feed is. @returns the payload */
export async function editFeed(person: TestPerson, id: string, version: number, input: object) {
  const { data, errors } = await person.ask(
    `mutation ($id: ID!, $version: Int!, $input: MeetingFeedEditInput!) {
       meetingFeedEdit(id: $id, expectedVersion: $version, input: $input) {
         userErrors { code field } feed { ${FEED} } } }`,
    { id, version, input },
  );
  if (errors) throw new Error(errors[0]?.message);
  return data.meetingFeedEdit;
}

/** All that is kept of the meetings that have not ended, as the database has it. */
export async function heldMeetings(api: TestApi, organizationId: string): Promise<unknown[]> {
  const { rows } = await api.owner.query(
    'select * from meeting where organization_id = $1 and ended_at is null order by id',
    [organizationId],
  );
  return rows;
}
