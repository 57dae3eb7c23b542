import type { Command } from '../app/lane.ts';
import type { Context } from '../app/operation-context.ts';
import { requireViewer } from '../auth/require-viewer.ts';
import { isProgramStaff } from '../auth/viewer.ts';
import { once } from '../common/idempotency.ts';
import { keyOf } from '../common/ids.ts';
import { Refusal, userError } from '../common/user-error.ts';
import type {
  MutationGroupSessionCreateArgs,
  MutationHouseSessionCreateArgs,
  MutationProgramSessionCancelArgs,
  MutationProgramSessionCreateArgs,
  MutationProgramSessionEditArgs,
  ProgramSessionInput,
} from '../generated/schema.ts';
import { keepListed } from '../groups/listed/listed-meetings.service.ts';
import { visibleMembers } from '../members/member-policy.ts';
import { heldOf, refuseOverAppointments } from './appointment-conflicts.ts';
import { runningHouse } from '../residences/locked-houses.service.ts';
import { cancelOccurrence, carryOver, moveOccurrence } from './occurrence-changes.ts';
import { isRunning } from './running-holder.ts';
import { lockedChoice, splitAt, type Choice } from './session-choice.ts';
import { checkedSession, type CheckedSession } from './session-rules.ts';
import {
  type Holder,
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
export function createSession(
  ctx: Context,
  { programId, ...rest }: MutationProgramSessionCreateArgs,
): Promise<string> {
  const call = { mutation: 'programSessionCreate', held: { programId } };
  return begin(ctx, { ...call, ...rest }, async (command) => ({
    programKey: await runningProgram(ctx, command, programId),
    groupKey: null,
    residenceKey: null,
  }));
}

/**
 * Makes what a group holds.
 * @returns the session's key
 * @throws Refusal with what is wrong
 */
export function createGroupSession(
  ctx: Context,
  { groupId, ...rest }: MutationGroupSessionCreateArgs,
): Promise<string> {
  const call = { mutation: 'groupSessionCreate', held: { groupId } };
  return begin(ctx, { ...call, ...rest }, async (command) => ({
    programKey: null,
    groupKey: await runningGroup(ctx, command, groupId),
    residenceKey: null,
  }));
}

/**
 * Makes what a house holds.
 * @returns the session's key
 * @throws Refusal with what is wrong
 */
export function createHouseSession(
  ctx: Context,
  { residenceId, ...rest }: MutationHouseSessionCreateArgs,
): Promise<string> {
  const call = { mutation: 'houseSessionCreate', held: { residenceId } };
  return begin(ctx, { ...call, ...rest }, async (command) => ({
    programKey: null,
    groupKey: null,
    residenceKey: await runningHouse(ctx, command, residenceId),
  }));
}

interface Beginning {
  mutation: string;
  held: object;
  input: ProgramSessionInput;
  idempotencyKey?: string | null | undefined;
}

async function begin(
  ctx: Context,
  { mutation, held, input, idempotencyKey }: Beginning,
  holderIn: (command: Command) => Promise<Holder>,
): Promise<string> {
  const { membershipId: actorId } = requireViewer(ctx);
  return ctx.lane.command(async (command) => {
    const call = { actorId, mutation, key: idempotencyKey };
    const ids = await once(command, { ...call, input: { ...held, input } }, async () => {
      const holder = await holderIn(command);
      const checked = await checkedSession(ctx, command, input);
      const session = await insertSession(command, checked, holder);
      await refuseOverAppointments(command, session, { since: null });
      if (holder.groupKey !== null) await keepListed(command, holder.groupKey);
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
      const chosen = await lockedChoice(ctx, command, occurrenceId, expectedVersion);
      // What has ended holds nothing more; what is left of it can be called off.
      if (!chosen.goesOn) throw new Refusal(userError('NOT_FOUND', ['occurrenceId']));
      const checked = await checkedSession(ctx, command, input);
      const before = await heldOf(
        command,
        chosen.pieces.map(({ id }) => id),
      );
      if (scope === 'THIS') {
        await moveOccurrence(command, chosen, checked);
        await raiseVersion(command, chosen.session);
        await refuseOverAppointments(command, chosen.session.id, { on: chosen.date }, before);
        await tellFinder(command, chosen);
        return { session: chosen.session.id };
      }
      const split = await splitAt(command, chosen, scope === 'ALL');
      const unseen = await unseenMembers(ctx, command, chosen.session.id);
      const whole = { ...checked, addedKeys: [...checked.addedKeys, ...unseen] };
      const session = await replaceFrom(command, chosen, split, whole);
      await refuseOverAppointments(command, session, { since: split.from }, before);
      await tellFinder(command, chosen);
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
      const chosen = await lockedChoice(ctx, command, occurrenceId, expectedVersion);
      const { session } = chosen;
      if (scope === 'THIS') {
        await cancelOccurrence(command, chosen);
        await raiseVersion(command, session);
      } else {
        const split = await splitAt(command, chosen, scope === 'ALL');
        await endPieces(command, split);
        if (split.inPlace) await endWhole(command, [session.id]);
      }
      await tellFinder(command, chosen);
      return { session: session.id };
    });
    return ids.session;
  });
}

/** What a group holds may be listed for everybody to find. */
async function tellFinder(command: Command, { session }: Choice): Promise<void> {
  if (session.group_id !== null) await keepListed(command, session.group_id);
}

/** Who was added to a session and is not in the editor's sight: nobody takes off whom they do not see. */
async function unseenMembers(ctx: Context, { db }: Command, key: string): Promise<string[]> {
  const rows = await db
    .selectFrom('session_member')
    .select('member_id')
    .where('session_id', '=', key)
    .where('ended_at', 'is', null)
    .where((is) => is.not(visibleMembers(requireViewer(ctx), 'session_member.member_id')))
    .execute();
  return rows.map(({ member_id }) => member_id);
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
  if (!schedule) {
    const message = 'A day is left of it after the one that is changed.';
    throw new Refusal(userError('OUT_OF_RANGE', ['input', 'schedule', 'endsOn'], message));
  }
  const next = { ...checked, input: { ...checked.input, schedule } };
  await endPieces(command, split);
  if (!split.inPlace) {
    const place = { ...holderOf(session), seriesKey: session.series_id };
    const key = await insertSession(command, next, place);
    await carryOver(command, { from: session, to: key, since: split.from, checked: next });
    return key;
  }
  await updateSession(command, session, next);
  await carryOver(command, { from: session, to: session.id, since: split.from, checked: next });
  return session.id;
}

const holderOf = (session: Choice['session']): Holder => ({
  programKey: session.program_id,
  groupKey: session.group_id,
  residenceKey: session.residence_id,
});

/** A group that goes on until this command is done. */
async function runningGroup(ctx: Context, command: Command, id: string): Promise<string> {
  const key = isProgramStaff(requireViewer(ctx)) ? keyOf('Group', id) : undefined;
  if (!key || !(await isRunning(command, 'support_group', key))) {
    throw new Refusal(userError('NOT_FOUND', ['groupId']));
  }
  return key;
}

async function runningProgram(ctx: Context, command: Command, id: string): Promise<string> {
  const key = isProgramStaff(requireViewer(ctx)) ? keyOf('Program', id) : undefined;
  if (!key || !(await isRunning(command, 'program', key))) {
    throw new Refusal(userError('NOT_FOUND', ['programId']));
  }
  return key;
}
