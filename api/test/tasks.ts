import { Lane, type Command } from '../src/app/lane.ts';
import { globalId } from '../src/common/ids.ts';
import { openTask, type TaskDraft } from '../src/tasks/open-task.ts';
import type { AnyData } from './harness.ts';
import type { TestNetwork, TestPerson } from './test-network.ts';

const HOUR = 3_600_000;

/** A moment so many hours from now. */
export const inHours = (hours: number) => new Date(Date.now() + hours * HOUR).toISOString();

const TASK = `userErrors { code field message } task {
  id kind state dueAt note outcome occurrences escalatedAt cancelReason undoUntil closedAt version
  member { id } owner { id } createdBy { id } closedBy { id } restricted { field reason }
}`;
const ARGS = '$id: ID!, $version: Int, $key: String';
const PASSED = 'id: $id, expectedVersion: $version, idempotencyKey: $key';

const documents = {
  taskCreate: `mutation ($input: TaskCreateInput!, $key: String) {
    taskCreate(input: $input, idempotencyKey: $key) { ${TASK} }
  }`,
  taskComplete: `mutation (${ARGS}, $outcome: String) {
    taskComplete(${PASSED}, outcome: $outcome) { ${TASK} }
  }`,
  taskReopen: `mutation (${ARGS}) { taskReopen(${PASSED}) { ${TASK} } }`,
  taskReassign: `mutation (${ARGS}, $ownerId: ID) {
    taskReassign(${PASSED}, ownerId: $ownerId) { ${TASK} }
  }`,
  taskSnooze: `mutation (${ARGS}, $until: DateTime!) {
    taskSnooze(${PASSED}, until: $until) { ${TASK} }
  }`,
  taskCancel: `mutation (${ARGS}, $reason: TaskCancelReason!) {
    taskCancel(${PASSED}, reason: $reason) { ${TASK} }
  }`,
};

/** Asks for a change; an answer with errors fails the test. */
export async function taskMove(
  person: TestPerson,
  name: keyof typeof documents,
  variables: AnyData,
): Promise<AnyData> {
  const { data, errors } = await person.ask(documents[name], variables);
  if (errors) throw new Error(JSON.stringify(errors));
  return data[name];
}

/** Opens a follow-up by hand. @returns its payload */
export const createTask = (person: TestPerson, input: AnyData = {}, key?: string) =>
  taskMove(person, 'taskCreate', {
    input: { dueAt: inHours(24), note: 'Call about the new job', ...input },
    key,
  });

/** The follow-ups that a list gives somebody. */
export async function tasksOf(person: TestPerson, filter: AnyData = {}): Promise<AnyData[]> {
  const { data, errors } = await person.ask(
    `query ($filter: TaskFilter) { tasks(filter: $filter, first: 100) { nodes {
       id kind state note occurrences escalatedAt dueAt outcome
       member { id } owner { id } closedBy { id } subject { type id } restricted { field } } } }`,
    { filter },
  );
  if (errors) throw new Error(JSON.stringify(errors));
  return data.tasks.nodes;
}

/** Runs something as a command of the network. */
export function inCommand<T>(
  network: TestNetwork,
  work: (command: Command) => Promise<T>,
): Promise<T> {
  const { organizationId } = network;
  return new Lane(network.api.app.services, { organizationId }).command(work);
}

/** Opens a follow-up as software does. @returns its global id */
export async function opened(
  network: TestNetwork,
  draft: Partial<TaskDraft> & Pick<TaskDraft, 'kind' | 'memberId'>,
): Promise<string> {
  const { key } = await inCommand(network, (command) =>
    openTask(command, { dueAt: inHours(24), ...draft }),
  );
  return globalId('Task', key);
}
