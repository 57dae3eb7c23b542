import type { Command } from '../app/lane.ts';
import type { Context } from '../app/operation-context.ts';
import { requireViewer } from '../auth/require-viewer.ts';
import { once } from '../common/idempotency.ts';
import { keyOf } from '../common/ids.ts';
import { Refusal, userError } from '../common/user-error.ts';
import type {
  MutationProgramSessionCancelArgs,
  MutationProgramSessionCreateArgs,
  MutationProgramSessionEditArgs,
} from '../generated/schema.ts';
import { heldOf, refuseOverAppointments } from './appointment-conflicts.ts';
import { cancelOccurrence, carryOver, moveOccurrence } from './occurrence-changes.ts';
import { lockedChoice, splitAt, type Choice } from './session-choice.ts';
import { checkedSession, type CheckedSession } from './session-rules.ts';
import {
  endPieces,
  endWhole,
  insertSession,
  raiseVersion,
  updateSession,
} from './session-writes.ts';
import { continuedFrom, type Split } from './split-series.ts';

/**
 * Makes what a program holds.
 * @returns the session's key
 * @throws Refusal with what is wrong
 */
export async function createSession(
  ctx: Context,
  { programId, input, idempotencyKey }: MutationProgramSessionCreateArgs,
): Promise<string> {
  const { membershipId: actorId } = requireViewer(ctx);
  return ctx.lane.command(async (command) => {
    const call = { actorId, mutation: 'programSessionCreate', key: idempotencyKey };
    const ids = await once(command, { ...call, input: { programId, input } }, async () => {
      const programKey = await runningProgram(command, programId);
      const checked = await checkedSession(ctx, command, input);
      const session = await insertSession(command, checked, { programKey });
      await refuseOverAppointments(command, session, { since: null });
      return { session };
    });
    return ids.session;
  });
}

/**
 * Changes one occurrence, it and what follows, or the series.
 * @returns the key of the session that holds what was changed
 * @throws Refusal with what is wrong
 */
export async function editSession(
  ctx: Context,
  args: MutationProgramSessionEditArgs,
): Promise<string> {
  const { occurrenceId, scope, expectedVersion, input, idempotencyKey } = args;
  const { membershipId: actorId } = requireViewer(ctx);
  return ctx.lane.command(async (command) => {
    const call = { actorId, mutation: 'programSessionEdit', key: idempotencyKey };
    const said = { occurrenceId, scope, expectedVersion, input };
    const ids = await once(command, { ...call, input: said }, async () => {
      const chosen = await lockedChoice(command, occurrenceId, expectedVersion);
      const checked = await checkedSession(ctx, command, input);
      const before = await heldOf(
        command,
        chosen.pieces.map(({ id }) => id),
      );
      if (scope === 'THIS') {
        await moveOccurrence(command, chosen, checked);
        await raiseVersion(command, chosen.session);
        await refuseOverAppointments(command, chosen.session.id, { on: chosen.date }, before);
        return { session: chosen.session.id };
      }
      const split = await splitAt(command, chosen, scope === 'ALL');
      const session = await replaceFrom(command, chosen, split, checked);
      await refuseOverAppointments(command, session, { since: split.from }, before);
      return { session };
    });
    return ids.session;
  });
}

/**
 * Cancels one occurrence, it and what follows, or all that has no roll.
 * @returns the session's key
 * @throws Refusal with what is wrong
 */
export async function cancelSession(
  ctx: Context,
  args: MutationProgramSessionCancelArgs,
): Promise<string> {
  const { occurrenceId, scope, expectedVersion, idempotencyKey } = args;
  const { membershipId: actorId } = requireViewer(ctx);
  return ctx.lane.command(async (command) => {
    const call = { actorId, mutation: 'programSessionCancel', key: idempotencyKey };
    const said = { occurrenceId, scope, expectedVersion };
    const ids = await once(command, { ...call, input: said }, async () => {
      const chosen = await lockedChoice(command, occurrenceId, expectedVersion);
      const { session } = chosen;
      if (scope === 'THIS') {
        await cancelOccurrence(command, chosen);
        await raiseVersion(command, session);
      } else {
        const split = await splitAt(command, chosen, scope === 'ALL');
        await endPieces(command, split);
        if (split.inPlace) await endWhole(command, [session.id]);
      }
      return { session: session.id };
    });
    return ids.session;
  });
}

/** @returns the key of the session that goes on */
async function replaceFrom(
  command: Command,
  { session }: Choice,
  split: Split,
  checked: CheckedSession,
): Promise<string> {
  const schedule = split.inPlace
    ? checked.input.schedule
    : continuedFrom(checked.input.schedule, split.from);
  if (!schedule) throw new Refusal(userError('OUT_OF_RANGE', ['input', 'schedule', 'endsOn']));
  const next = { ...checked, input: { ...checked.input, schedule } };
  await endPieces(command, split);
  if (!split.inPlace) {
    const place = { programKey: session.program_id, seriesKey: session.series_id };
    const key = await insertSession(command, next, place);
    await carryOver(command, { from: session, to: key, since: split.from, checked: next });
    return key;
  }
  await updateSession(command, session, next);
  await carryOver(command, { from: session, to: session.id, since: split.from, checked: next });
  return session.id;
}

async function runningProgram({ db }: Command, id: string): Promise<string> {
  const key = keyOf('Program', id);
  const program =
    key &&
    (await db
      .selectFrom('program')
      .select('id')
      .where('id', '=', key)
      .where('ended_at', 'is', null)
      .executeTakeFirst());
  if (!program) throw new Refusal(userError('NOT_FOUND', ['programId']));
  return program.id;
}
