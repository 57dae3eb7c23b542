import type { AnyData } from './harness.ts';
import type { TestPerson } from './test-network.ts';

const INCIDENT = `id kind at what recordedAt retractedAt viewerRetracts recordedBy { id } residence { id }
  concerned { id alias } followUp { id state dueAt note member { id } owner { id } subject { id } }`;

/** Something that happened a moment ago and concerned nobody. */
export const incidentInput = (changes: AnyData = {}): AnyData => ({
  kind: 'BUILDING',
  at: new Date(Date.now() - 60_000).toISOString(),
  what: 'The heating went off at nine.',
  ...changes,
});

/** What is to be done about it by tomorrow. */
export const followUpInput = (changes: AnyData = {}): AnyData => ({
  dueAt: new Date(Date.now() + 86_400_000).toISOString(),
  note: 'Call the plumber.',
  ...changes,
});

/** Writes down what happened in a house. @returns the payload */
export const recordIncident = (
  person: TestPerson,
  residenceId: string,
  input: AnyData = {},
  key?: string,
) =>
  answered(
    person,
    'houseIncidentRecord',
    `mutation ($residenceId: ID!, $input: HouseIncidentInput!, $key: String) {
      houseIncidentRecord(residenceId: $residenceId, input: $input, idempotencyKey: $key) {
        userErrors { code field } incident { ${INCIDENT} } } }`,
    { residenceId, input: incidentInput(input), key },
  );

export const followUpIncident = (person: TestPerson, id: string, input: AnyData = {}) =>
  answered(
    person,
    'houseIncidentFollowUp',
    `mutation ($id: ID!, $input: HouseIncidentFollowUpInput!) {
      houseIncidentFollowUp(id: $id, input: $input) {
        userErrors { code field } incident { ${INCIDENT} } } }`,
    { id, input: followUpInput(input) },
  );

export const retractIncident = (person: TestPerson, id: string) =>
  answered(
    person,
    'houseIncidentRetract',
    `mutation ($id: ID!) { houseIncidentRetract(id: $id) {
      userErrors { code field } incident { ${INCIDENT} } } }`,
    { id },
  );

/** What happened in a house, as somebody sees it; null when they see no incidents at all. */
export async function incidentsOf(
  person: TestPerson,
  id: string,
  args = '',
): Promise<AnyData[] | null> {
  const document = `query ($id: ID!) { residence(id: $id) { incidents${args} { nodes { ${INCIDENT} } } } }`;
  return (await answered(person, 'residence', document, { id }))?.incidents?.nodes ?? null;
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
