import type { AnyData } from './harness.ts';
import type { TestPerson } from './test-network.ts';

const ENTRY = `id kind amount currency on chargeFor paidBy note open recordedAt viewerReverses recordedBy { id }
  charge { id } reverses { id } reversedBy { id note } member { id } residence { id }`;
const ACCOUNT = `currency charged paid waived balance due overpaid viewerRecords member { id alias }
  residence { id } stay { id }`;
const FULL = `${ACCOUNT} openCharges { ${ENTRY} } entries(first: 50) { nodes { ${ENTRY} } }`;

/** A day so many days from now, in the zone of the houses of tests. */
export const houseDay = (days: number): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone: 'America/New_York' }).format(
    new Date(Date.now() + days * 86_400_000),
  );

/** Writes down what is owed: 600 dollars of rent since two days by everybody. @returns the payload */
export const addCharge = (
  person: TestPerson,
  residenceId: string,
  input: AnyData = {},
  key?: string,
) =>
  answered(
    person,
    'houseChargeAdd',
    `mutation ($residenceId: ID!, $input: HouseChargeInput!, $key: String) {
      houseChargeAdd(residenceId: $residenceId, input: $input, idempotencyKey: $key) {
        userErrors { code field } accounts { ${FULL} } } }`,
    {
      residenceId,
      input: { chargeFor: 'RENT', amount: 60000, dueOn: houseDay(-2), ...input },
      key,
    },
  );

/** Writes down what was paid: 100 dollars in cash today. @returns the payload */
export const recordPayment = (
  person: TestPerson,
  stayId: string,
  input: AnyData = {},
  key?: string,
) =>
  answered(
    person,
    'housePaymentRecord',
    `mutation ($stayId: ID!, $input: HousePaymentInput!, $key: String) {
      housePaymentRecord(stayId: $stayId, input: $input, idempotencyKey: $key) {
        userErrors { code field } account { ${FULL} } } }`,
    { stayId, input: { amount: 10000, paidBy: 'CASH', ...input }, key },
  );

export const waiveCharge = (person: TestPerson, id: string, input: AnyData = {}, key?: string) =>
  answered(
    person,
    'houseChargeWaive',
    `mutation ($id: ID!, $input: HouseWaiverInput!, $key: String) {
      houseChargeWaive(id: $id, input: $input, idempotencyKey: $key) {
        userErrors { code field } account { ${FULL} } } }`,
    { id, input: { reason: 'Lost the job.', ...input }, key },
  );

export const reverseEntry = (
  person: TestPerson,
  id: string,
  { reason = 'Written twice.', key }: { reason?: string; key?: string } = {},
) =>
  answered(
    person,
    'houseLedgerReverse',
    `mutation ($id: ID!, $reason: String!, $key: String) {
      houseLedgerReverse(id: $id, reason: $reason, idempotencyKey: $key) {
        userErrors { code field } account { ${FULL} } } }`,
    { id, reason, key },
  );

/** The account that a stay counts in, as somebody sees it. */
export async function accountOf(person: TestPerson, stayId: string): Promise<AnyData | null> {
  const document = `query ($id: ID!) { node(id: $id) { ... on Stay { account { ${FULL} } } } }`;
  return (await answered(person, 'node', document, { id: stayId }))?.account ?? null;
}

/** The accounts of a house, as somebody sees them; null when they keep no ledger there. */
export async function accountsOf(person: TestPerson, id: string): Promise<AnyData[] | null> {
  const document = `query ($id: ID!) { residence(id: $id) { accounts { ${ACCOUNT} openCharges { ${ENTRY} } } } }`;
  return (await answered(person, 'residence', document, { id }))?.accounts ?? null;
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
