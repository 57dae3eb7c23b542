import { v7 as uuidv7 } from 'uuid';
import type { Command } from '../../app/lane.ts';
import type { Context } from '../../app/operation-context.ts';
import { requireViewer } from '../../auth/require-viewer.ts';
import { isSeen } from '../../common/bounds.ts';
import { once } from '../../common/idempotency.ts';
import { keyOf, NOTHING } from '../../common/ids.ts';
import { localDay } from '../../common/local-date.ts';
import { Refusal, refuseIfAny, userError } from '../../common/user-error.ts';
import type {
  MeetingAttendanceInput,
  MutationMeetingAttendanceLogArgs,
  MutationMeetingAttendanceRemoveArgs,
} from '../../generated/schema.ts';
import { lockOwnMember } from '../../members/locked-member.service.ts';
import { selectMeetings } from '../meeting.rows.ts';
import { selectGroups } from '../own/group.rows.ts';
import { checkAttendance } from './attendance-rules.ts';
import { meetingWithCode } from './host-code.service.ts';

/** How far ahead a phone's clock may be, in milliseconds. */
const CLOCKS_APART = 15 * 60_000;
/** How far back a meeting is logged, in milliseconds. */
const A_YEAR = 366 * 86_400_000;

/**
 * Logs a meeting that the viewer attended as a member.
 * @returns its key
 * @throws Refusal with what is wrong
 */
export async function logAttendance(
  ctx: Context,
  { input, idempotencyKey: key }: MutationMeetingAttendanceLogArgs,
): Promise<string> {
  const { membershipId: actorId } = requireViewer(ctx);
  refuseIfAny(checkAttendance(input));
  return ctx.lane.command(async (command) => {
    const call = { actorId, mutation: 'meetingAttendanceLog', key, input };
    const ids = await once(command, call, async () => {
      const { db, organizationId, now } = command;
      const member = await lockOwnMember(ctx, command);
      const seal = (text: string | null | undefined) =>
        text != null && isSeen(text) ? ctx.services.sealer.seal(organizationId, text.trim()) : null;
      const attended = await placeOf(ctx, command, input);
      await refuseShownBefore(command, member.id, attended);
      const id = uuidv7();
      await db
        .insertInto('meeting_attendance')
        .values({
          organization_id: organizationId,
          id,
          member_id: member.id,
          ...attended,
          local_date: localDay(attended.attended_at, member.timeZone),
          place: seal(input.place),
          recorded_at: now,
          proof: attended.proof ?? (isSeen(input.signedBy) ? 'SIGNATURE' : null),
          signed_by: seal(input.signedBy),
        })
        .execute();
      return { attendance: id };
    });
    return ids.attendance;
  });
}

/**
 * Takes back what the viewer logged.
 * @throws Refusal with what is wrong
 */
export async function removeAttendance(
  ctx: Context,
  { id, idempotencyKey: key }: MutationMeetingAttendanceRemoveArgs,
): Promise<void> {
  const { membershipId: actorId } = requireViewer(ctx);
  await ctx.lane.command(async (command) => {
    const call = { actorId, mutation: 'meetingAttendanceRemove', key, input: id };
    await once(command, call, async () => {
      const member = await lockOwnMember(ctx, command);
      const removed = await command.db
        .updateTable('meeting_attendance')
        .set({ removed_at: command.now })
        .where('id', '=', keyOf('MeetingAttendance', id) ?? NOTHING)
        .where('member_id', '=', member.id)
        .where('removed_at', 'is', null)
        .returning('id')
        .executeTakeFirst();
      if (!removed) throw new Refusal(userError('NOT_FOUND', ['id']));
      return { attendance: removed.id };
    });
  });
}

/** Which meeting it was and when, with what a code has shown. @throws Refusal for what the viewer does not see */
async function placeOf(ctx: Context, command: Command, input: MeetingAttendanceInput) {
  const { db, now } = command;
  const { meetingId, groupId, code } = input;
  // A phone's clock may be a little ahead.
  const ago = Date.parse(now) - Date.parse(input.attendedAt ?? now);
  const attendedAt = sooner(input.attendedAt ?? now, now);
  if (ago < -CLOCKS_APART || ago > A_YEAR) {
    throw new Refusal(userError('OUT_OF_RANGE', ['input', 'attendedAt'], 'Within a year back.'));
  }
  const at = {
    meeting_id: null,
    group_id: null,
    attended_at: attendedAt,
    proof: null,
    session_id: null,
    on_date: null,
  };
  if (meetingId != null) {
    const meeting = await selectMeetings(db)
      .where('meeting.id', '=', keyOf('Meeting', meetingId) ?? NOTHING)
      .executeTakeFirst();
    if (!meeting) throw new Refusal(userError('NOT_FOUND', ['input', 'meetingId']));
    // What tells of a group is for who may see both attendance and groups.
    return meeting.group_id === null
      ? { ...at, meeting_id: meeting.id }
      : { ...at, group_id: meeting.group_id };
  }
  if (groupId == null) return at;
  const group = await selectGroups(db, requireViewer(ctx))
    .where('support_group.id', '=', keyOf('Group', groupId) ?? NOTHING)
    .executeTakeFirst();
  if (!group) throw new Refusal(userError('NOT_FOUND', ['input', 'groupId']));
  if (!code?.trim()) return { ...at, group_id: group.id };
  const held = await meetingWithCode(ctx, command, group.id, code);
  if (!held) {
    const message = 'The code that the host shows while the group meets.';
    throw new Refusal(userError('INVALID', ['input', 'code'], message));
  }
  return {
    ...at,
    group_id: group.id,
    attended_at: sooner(held.startsAt, now),
    proof: 'CODE' as const,
    session_id: held.sessionKey,
    on_date: held.date,
  };
}

/** A code shows one meeting to a member once. The member is locked by then. @throws Refusal ALREADY_EXISTS */
async function refuseShownBefore(
  { db }: Command,
  memberId: string,
  { session_id: session, on_date: date }: Awaited<ReturnType<typeof placeOf>>,
): Promise<void> {
  if (session === null || date === null) return;
  const before = await db
    .selectFrom('meeting_attendance')
    .select('id')
    .where('member_id', '=', memberId)
    .where('session_id', '=', session)
    .where('on_date', '=', date)
    .where('removed_at', 'is', null)
    .executeTakeFirst();
  const message = 'This code was used already.';
  if (before) throw new Refusal(userError('ALREADY_EXISTS', ['input', 'code'], message));
}

/** Who is early has attended nothing in the future. */
const sooner = (one: string, other: string) => (Date.parse(one) < Date.parse(other) ? one : other);
