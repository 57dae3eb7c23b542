import type { AnyData } from './harness.ts';
import type { TestPerson } from './test-network.ts';

const ALERT = `userErrors { code field message } alert {
  id state severity version occurrences level climbsAt unattendedSince
  told { level person { id } }
  acknowledgedBy { id } acknowledgedAt holdUntil
  contactOutcome contactedBy { id } contactedAt
  resolution resolvedBy { id } resolvedAt undoUntil dueAt
  log { type actor { id } note }
}`;

const ARGS = '$id: ID!, $version: Int, $key: String';
const PASSED = 'id: $id, expectedVersion: $version, idempotencyKey: $key';

const documents = {
  alertAcknowledge: `mutation (${ARGS}, $note: String) {
    alertAcknowledge(${PASSED}, note: $note) { ${ALERT} }
  }`,
  alertLogContact: `mutation (${ARGS}, $input: AlertContactInput!) {
    alertLogContact(${PASSED}, input: $input) { ${ALERT} }
  }`,
  alertResolve: `mutation (${ARGS}, $input: AlertResolveInput!) {
    alertResolve(${PASSED}, input: $input) { ${ALERT} }
  }`,
  alertEscalate: `mutation (${ARGS}, $note: String) {
    alertEscalate(${PASSED}, note: $note) { ${ALERT} }
  }`,
  alertUndo: `mutation (${ARGS}) { alertUndo(${PASSED}) { ${ALERT} } }`,
};

/** What every move of an alert can be asked with. */
export interface MoveOptions {
  version?: number;
  key?: string;
  note?: string;
}

type Move = keyof typeof documents;

async function move(person: TestPerson, name: Move, variables: AnyData): Promise<AnyData> {
  const { data, errors } = await person.ask(documents[name], variables);
  if (errors) throw new Error(JSON.stringify(errors));
  return data[name];
}

export const acknowledge = (person: TestPerson, id: string, options: MoveOptions = {}) =>
  move(person, 'alertAcknowledge', { id, ...options });

export const logContact = (
  person: TestPerson,
  id: string,
  { note, outcome = 'REACHED', ...options }: MoveOptions & { outcome?: string } = {},
) => move(person, 'alertLogContact', { id, ...options, input: { outcome, note } });

export const resolve = (
  person: TestPerson,
  id: string,
  { note, resolution = 'SUPPORTED', ...options }: MoveOptions & { resolution?: string } = {},
) => move(person, 'alertResolve', { id, ...options, input: { resolution, note } });

export const undo = (person: TestPerson, id: string, options: MoveOptions = {}) =>
  move(person, 'alertUndo', { id, ...options });

export const escalate = (person: TestPerson, id: string, options: MoveOptions = {}) =>
  move(person, 'alertEscalate', { id, ...options });
