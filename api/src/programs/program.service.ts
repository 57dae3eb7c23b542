import { v7 as uuidv7 } from 'uuid';
import type { Command } from '../app/lane.ts';
import type { Context } from '../app/operation-context.ts';
import { requireViewer } from '../auth/require-viewer.ts';
import { countAlone } from '../common/count-alone.ts';
import { once } from '../common/idempotency.ts';
import { keyOf, NOTHING } from '../common/ids.ts';
import { oneOf } from '../common/one-of.ts';
import { sameName } from '../common/same-name.ts';
import { Refusal, refuseIfAny, userError } from '../common/user-error.ts';
import type { ProgramInput, ProgramPhaseInput } from '../generated/schema.ts';
import { endSessionsOf } from '../sessions/held-sessions.service.ts';
import { successorFound, successorNotNeeded } from '../tasks/successor.service.ts';
import { openStates } from './enrollment-states.ts';
import { keepingPlaceTask } from './place-tasks.ts';
import { lockedProgram, lockMembersWithNext } from './places.ts';
import { checkProgram } from './program-rules.ts';
import { Program, type ProgramTraits } from './program.entity.ts';

type Key = string | null | undefined;

/**
 * Begins to offer a program.
 * @returns its key
 * @throws Refusal with what is wrong
 */
export async function createProgram(ctx: Context, input: ProgramInput, key: Key): Promise<string> {
  refuseIfAny(checkProgram(input));
  const actorId = requireViewer(ctx).membershipId;
  return ctx.lane.command(async (command) => {
    const call = { actorId, mutation: 'programCreate', key, input };
    const ids = await once(command, call, async () => {
      const { organizationId, em } = command;
      const program = Object.assign(
        new Program(),
        { organizationId, id: uuidv7() },
        traitsOf(input),
      );
      await refuseSameName(command, program);
      em.persist(program);
      await em.flush();
      await writeParts(command, program, input);
      return { program: program.id };
    });
    return ids.program;
  });
}

/**
 * Changes what a program is like.
 * @returns its key
 * @throws Refusal with what is wrong
 */
export async function editProgram(
  ctx: Context,
  id: string,
  expectedVersion: number,
  input: ProgramInput,
  key: Key,
): Promise<string> {
  refuseIfAny(checkProgram(input));
  const by = requireViewer(ctx).membershipId;
  return changeProgram(
    ctx,
    { mutation: 'programEdit', id, expectedVersion, key, input },
    async (command, program) => {
      await lockMembersWithNext(command, [program.id]);
      await keepingPlaceTask(command, program, null, async () => {
        program.edit(traitsOf(input));
        await refuseSameName(command, program);
        await command.em.flush();
      });
      await writeParts(command, program, input);
      if (input.leadIds.length > 0) await successorFound(command, program.id, by);
    },
  );
}

/**
 * Ends a program in which nobody is any more.
 * @returns its key
 * @throws Refusal with what is wrong
 */
export async function endProgram(
  ctx: Context,
  id: string,
  expectedVersion: number,
  key: Key,
): Promise<string> {
  return changeProgram(
    ctx,
    { mutation: 'programEnd', id, expectedVersion, key },
    async (command, program) => {
      program.end(command.now);
      const open = await command.db
        .selectFrom('enrollment')
        .select('id')
        .where('program_id', '=', program.id)
        .where(oneOf('state', openStates))
        .executeTakeFirst();
      if (open) {
        const message = 'Somebody is in the program, or waits for a place.';
        throw new Refusal(userError('STATE_NOT_ALLOWED', ['id'], message));
      }
      await command.em.flush();
      await endSessionsOf(command, ['program_id', program.id]);
      await successorNotNeeded(command, program.id);
    },
  );
}

interface ProgramChange {
  mutation: string;
  id: string;
  expectedVersion: number;
  key: Key;
  input?: ProgramInput;
}

function changeProgram(
  ctx: Context,
  { mutation, id, expectedVersion, key, input }: ProgramChange,
  change: (command: Command, program: Program) => Promise<void>,
): Promise<string> {
  const actorId = requireViewer(ctx).membershipId;
  return ctx.lane.command(async (command) => {
    const call = { actorId, mutation, key, input: { id, expectedVersion, input } };
    const ids = await once(command, call, async () => {
      const programKey = keyOf('Program', id);
      const program = programKey ? await lockedProgram(command, programKey) : null;
      if (!program) throw new Refusal(userError('NOT_FOUND', ['id']));
      if (expectedVersion !== program.version) {
        throw new Refusal(userError('STALE_VERSION', ['expectedVersion']));
      }
      await change(command, program);
      return { program: program.id };
    });
    return ids.program;
  });
}

function traitsOf(input: ProgramInput): ProgramTraits {
  const text = (value: string | null | undefined) => value?.trim() || null;
  return {
    name: input.name.trim(),
    kind: input.kind,
    asamLevel: text(input.asamLevel),
    description: text(input.description),
    languages: [...new Set(input.languages)],
    capacity: input.capacity ?? null,
  };
}

/** Two programs that go on are not called the same. */
async function refuseSameName(command: Command, { id, name }: Program): Promise<void> {
  const { db } = command;
  await countAlone(command, 'programs');
  const other = await db
    .selectFrom('program')
    .select('id')
    .where(sameName('name', name))
    .where('id', '<>', id)
    .where('ended_at', 'is', null)
    .executeTakeFirst();
  if (other) throw new Refusal(userError('ALREADY_EXISTS', ['input', 'name']));
}

/** Phases and who leads it, as they are to be. */
async function writeParts(command: Command, program: Program, input: ProgramInput): Promise<void> {
  await writePhases(command, program, input.phases);
  await writeLeads(command, program, input.leadIds);
}

async function writePhases(
  { db, organizationId, now }: Command,
  program: Program,
  phases: ProgramPhaseInput[],
): Promise<void> {
  const present = await db
    .selectFrom('program_phase')
    .select('id')
    .where('program_id', '=', program.id)
    .where('ended_at', 'is', null)
    .execute();
  const left = new Set(present.map(({ id }) => id));
  for (const [position, { id, name, weeks }] of phases.entries()) {
    const as = { position, name: name.trim(), weeks: weeks ?? null };
    if (id == null) {
      const row = { organization_id: organizationId, id: uuidv7(), program_id: program.id };
      await db
        .insertInto('program_phase')
        .values({ ...row, ...as })
        .execute();
      continue;
    }
    const key = keyOf('ProgramPhase', id);
    // Also when it is named twice: a phase has one place.
    if (!key || !left.delete(key)) {
      throw new Refusal(userError('NOT_FOUND', ['input', 'phases', String(position), 'id']));
    }
    await db.updateTable('program_phase').set(as).where('id', '=', key).execute();
  }
  if (left.size === 0) return;
  const taken = await db
    .selectFrom('enrollment')
    .select('id')
    .where('phase_id', 'in', [...left])
    .where(oneOf('state', ['ACTIVE', 'ON_HOLD']))
    .executeTakeFirst();
  if (taken) {
    const message = 'Somebody is in a phase that is to be left out.';
    throw new Refusal(userError('STATE_NOT_ALLOWED', ['input', 'phases'], message));
  }
  await db
    .updateTable('program_phase')
    .set({ ended_at: now })
    .where('id', 'in', [...left])
    .execute();
}

async function writeLeads(
  { db, organizationId, now }: Command,
  program: Program,
  ids: string[],
): Promise<void> {
  const keys = await leadKeys(db, ids);
  const present = await db
    .selectFrom('program_lead')
    .select('membership_id')
    .where('program_id', '=', program.id)
    .where('ended_at', 'is', null)
    .execute();
  const leading = new Set(present.map((row) => row.membership_id));
  const gone = [...leading].filter((key) => !keys.has(key));
  if (gone.length > 0) {
    await db
      .updateTable('program_lead')
      .set({ ended_at: now })
      .where('program_id', '=', program.id)
      .where('membership_id', 'in', gone)
      .where('ended_at', 'is', null)
      .execute();
  }
  const added = [...keys].filter((key) => !leading.has(key));
  if (added.length === 0) return;
  await db
    .insertInto('program_lead')
    .values(
      added.map((key) => ({
        organization_id: organizationId,
        id: uuidv7(),
        program_id: program.id,
        membership_id: key,
        since: now,
      })),
    )
    .execute();
}

/** Keys of the people who are to lead. @throws Refusal for who is nobody here, or a member alone */
async function leadKeys(db: Command['db'], ids: string[]): Promise<Set<string>> {
  const keys = ids.map((id) => keyOf('Person', id));
  const rows = await db
    .selectFrom('membership')
    .select(['id', 'roles'])
    .where('id', 'in', [...keys.filter((key) => key !== undefined), NOTHING])
    .where('ended_at', 'is', null)
    // Whose access ends at this moment comes before, or after.
    .forShare()
    .execute();
  const able = new Set(
    rows.filter(({ roles }) => roles.some((role) => role !== 'MEMBER')).map(({ id }) => id),
  );
  refuseIfAny(
    keys.flatMap((key, i) =>
      key && able.has(key) ? [] : [userError('NOT_FOUND', ['input', 'leadIds', String(i)])],
    ),
  );
  return able;
}
