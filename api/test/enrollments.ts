import { randomUUID } from 'node:crypto';
import { globalId } from '../src/common/ids.ts';
import type { ProgramInput } from '../src/generated/schema.ts';
import type { AnyData } from './harness.ts';
import type { TestMember, TestNetwork, TestPerson } from './test-network.ts';

/** What the tests read of an enrollment. */
const ENROLLMENT = `id state stateSince plannedFor startedOn endedOn backOn priority waitingPosition
  leaveReason undoUntil version phase { id name } program { id name } member { id alias }`;

/** A program of a test, by key and by global id. */
export interface TestProgram {
  key: string;
  id: string;
}

/** A program, with phases of these names. */
export async function makeProgram(
  { api, organizationId }: TestNetwork,
  {
    capacity = null,
    phases = [],
    name,
  }: { capacity?: number | null; phases?: string[]; name?: string } = {},
): Promise<TestProgram & { phases: string[] }> {
  const key = randomUUID();
  await api.owner.query(
    `insert into program (organization_id, id, name, kind, capacity) values ($1, $2, $3, 'GROUP', $4)`,
    [organizationId, key, name ?? `Program ${key.slice(0, 8)}`, capacity],
  );
  const ids: string[] = [];
  for (const [position, phase] of phases.entries()) {
    const id = randomUUID();
    ids.push(globalId('ProgramPhase', id));
    await api.owner.query(
      `insert into program_phase (organization_id, id, program_id, position, name)
       values ($1, $2, $3, $4, $5)`,
      [organizationId, id, key, position, phase],
    );
  }
  return { key, id: globalId('Program', key), phases: ids };
}

/** Enrolls a member. @returns the payload */
export async function plan(
  person: TestPerson,
  program: TestProgram,
  member: TestMember,
  input: AnyData = {},
  key?: string,
): Promise<AnyData> {
  const { data, errors } = await person.ask(
    `mutation ($input: EnrollmentPlanInput!, $key: String) {
      enrollmentPlan(input: $input, idempotencyKey: $key) {
        userErrors { code field } enrollment { ${ENROLLMENT} }
      }
    }`,
    { input: { programId: program.id, memberId: member.id, ...input }, key },
  );
  if (errors) throw new Error(JSON.stringify(errors));
  return data.enrollmentPlan;
}

/** The moves with what each takes besides the enrollment. */
const moves = {
  Prioritize: { priority: 'WaitingPriority!', note: 'String' },
  Admit: { plannedFor: 'Date', note: 'String' },
  Start: { startedOn: 'Date', phaseId: 'ID', note: 'String' },
  Hold: { backOn: 'Date', note: 'String' },
  Resume: { note: 'String' },
  ChangePhase: { phaseId: 'ID!', note: 'String' },
  Complete: { endedOn: 'Date', note: 'String' },
  Leave: { reason: 'LeaveReason!', endedOn: 'Date', note: 'String' },
  Undo: {},
} as const;

export type Move = keyof typeof moves;

/** Moves an enrollment. @returns the payload */
export async function move(
  person: TestPerson,
  name: Move,
  id: string,
  args: AnyData = {},
): Promise<AnyData> {
  const own = Object.entries(moves[name]).map(([arg, type]) => [arg, type as string] as const);
  const declared = own.map(([arg, type]) => `, $${arg}: ${type}`).join('');
  const given = own.map(([arg]) => `, ${arg}: $${arg}`).join('');
  const { data, errors } = await person.ask(
    `mutation ($id: ID!, $expectedVersion: Int, $idempotencyKey: String${declared}) {
      enrollment${name}(id: $id, expectedVersion: $expectedVersion, idempotencyKey: $idempotencyKey${given}) {
        userErrors { code field } enrollment { ${ENROLLMENT} }
      }
    }`,
    { id, ...args },
  );
  if (errors) throw new Error(JSON.stringify(errors));
  return data[`enrollment${name}`];
}

/** Somebody who is in a program, started today. @returns the enrollment */
export async function enrolled(
  person: TestPerson,
  program: TestProgram,
  member: TestMember,
  args: AnyData = {},
): Promise<AnyData> {
  const { enrollment } = await plan(person, program, member);
  return (await move(person, 'Start', enrollment.id, args)).enrollment;
}

/** What a program is like, as an input. */
export const programInput = (changes: Partial<ProgramInput> = {}) => ({
  name: `Program ${randomUUID()}`,
  kind: 'GROUP',
  ...changes,
});
