import { v7 as uuidv7 } from 'uuid';
import type { Command } from '../app/lane.ts';
import type { Context } from '../app/operation-context.ts';
import { requireViewer } from '../auth/require-viewer.ts';
import { once } from '../common/idempotency.ts';
import { keyOf } from '../common/ids.ts';
import { serversOfOurOwn } from '../common/telehealth.ts';
import { Refusal, refuseIfAny, userError } from '../common/user-error.ts';
import type { AppointmentInput } from '../generated/schema.ts';
import { lockMember, refuseUnlessSupported } from '../members/locked-member.service.ts';
import { selectMembers } from '../members/member.rows.ts';
import { ownerAmong } from '../tasks/task.service.ts';
import { checkPlace, checkTime } from './appointment-rules.ts';
import { recordStep } from './appointment.service.ts';
import { reserve } from './reserve.ts';

/**
 * Books an appointment.
 * @returns its key
 * @throws Refusal with what is wrong
 */
export async function bookAppointment(
  ctx: Context,
  input: AppointmentInput,
  idempotencyKey: string | null | undefined,
): Promise<string> {
  const { membershipId: by } = requireViewer(ctx);
  return ctx.lane.command(async (command) => {
    const call = { actorId: by, mutation: 'appointmentBook', key: idempotencyKey, input };
    const { appointment } = await once(command, call, async () => {
      const { memberId, isSelf } = await memberOf(ctx, command, input.memberId);
      const telehealth = serversOfOurOwn(ctx.services.config.telehealthHosts);
      refuseIfAny([
        ...checkTime(input, command.now, ['input']),
        ...checkPlace(input, isSelf, telehealth),
      ]);
      const personId = await personOf(command, memberId, input.personId, isSelf);
      const member = await lockMember(command, memberId);
      refuseUnlessSupported(member, ['input', 'memberId']);
      const { kind, startsAt, minutes } = input;
      const booked = await reserve(command, {
        id: uuidv7(),
        memberId,
        personId,
        kind,
        startsAt,
        minutes,
        place: input.place?.trim() || null,
        joinUrl: input.joinUrl ?? null,
        bookedBy: by,
        movedFrom: null,
        onlyFree: isSelf,
        field: ['input', 'startsAt'],
      });
      await recordStep(ctx, command, { memberId, appointment: booked, move: 'BOOK' });
      return { appointment: booked };
    });
    return appointment;
  });
}

async function memberOf(
  ctx: Context,
  { db }: Command,
  id: string,
): Promise<{ memberId: string; isSelf: boolean }> {
  const key = keyOf('Member', id);
  const member =
    key &&
    (await selectMembers(db, requireViewer(ctx), 'APPOINTMENTS')
      .where('member.id', '=', key)
      .executeTakeFirst());
  if (!member) throw new Refusal(userError('NOT_FOUND', ['input', 'memberId']));
  ctx.trail.saw(member.id);
  return { memberId: member.id, isSelf: member.is_self };
}

/** Who is to be there: for a member their counselor, else anybody of the staff who may see the member. */
async function personOf(
  command: Command,
  memberId: string,
  id: string,
  isSelf: boolean,
): Promise<string> {
  const field = ['input', 'personId'];
  const key = await ownerAmong(command, memberId, keyOf('Person', id), field);
  if (!isSelf || (await isCounselorOf(command, key, memberId))) return key;
  throw new Refusal(userError('NOT_FOUND', field));
}

async function isCounselorOf({ db }: Command, person: string, memberId: string): Promise<boolean> {
  const place = await db
    .selectFrom('care_team')
    .select('id')
    .where('member_id', '=', memberId)
    .where('membership_id', '=', person)
    .where('role', '=', 'COUNSELOR')
    .where('ended_at', 'is', null)
    .executeTakeFirst();
  return place !== undefined;
}
