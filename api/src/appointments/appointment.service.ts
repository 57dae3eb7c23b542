import { LockMode } from '@mikro-orm/core';
import { v7 as uuidv7 } from 'uuid';
import type { Command } from '../app/lane.ts';
import type { Context } from '../app/operation-context.ts';
import { requireViewer } from '../auth/require-viewer.ts';
import { once } from '../common/idempotency.ts';
import { keyOf } from '../common/ids.ts';
import { later } from '../common/instant.ts';
import { Refusal, refuseIfAny, userError } from '../common/user-error.ts';
import type { AppointmentCancelReason, AppointmentMove } from '../generated/schema.ts';
import { lockMember } from '../members/locked-member.service.ts';
import { recordEvents } from '../monitoring/record-events.ts';
import { closeTasks, openTask } from '../tasks/open-task.ts';
import { checkTime } from './appointment-rules.ts';
import { Appointment } from './appointment.entity.ts';
import { selectAppointments } from './appointment.rows.ts';
import { reserve } from './reserve.ts';

const DAY = 86_400_000;

/** An appointment to change. */
export interface AppointmentTarget {
  id: string;
  expectedVersion?: number | null | undefined;
  idempotencyKey?: string | null | undefined;
}

interface AppointmentChange extends AppointmentTarget {
  mutation: string;
  /** The rest of the input, which a repeat of the key must share. */
  input?: unknown;
  move: AppointmentMove;
  /**
   * Changes the appointment, locked together with its member.
   * @returns the key of the one that is booked now
   * @throws Refusal with what is wrong
   */
  work: (appointment: Appointment, command: Command, by: Asker) => Promise<string>;
}

/** Who changes an appointment. */
interface Asker {
  by: string;
  /** The member themselves. */
  isMember: boolean;
}

/** Moves it: another is booked in its stead. @returns the key of the new one */
export function moveAppointment(
  ctx: Context,
  {
    startsAt,
    minutes,
    ...target
  }: AppointmentTarget & { startsAt: string; minutes?: number | null | undefined },
): Promise<string> {
  return changeAppointment(ctx, {
    ...target,
    mutation: 'appointmentMove',
    input: { startsAt, minutes },
    move: 'MOVE',
    work: async (appointment, command, { by, isMember }) => {
      const before = Date.parse(appointment.endsAt) - Date.parse(appointment.startsAt);
      const length = minutes ?? before / 60_000;
      refuseIfAny(checkTime({ startsAt, minutes: length }, command.now, []));
      appointment.move('MOVE');
      // What gives its time away must not be in the way of where it goes.
      await command.em.flush();
      return reserve(command, {
        id: uuidv7(),
        memberId: appointment.memberId,
        personId: appointment.personId,
        kind: appointment.kind,
        startsAt,
        minutes: length,
        place: appointment.place,
        joinUrl: appointment.joinUrl,
        bookedBy: by,
        movedFrom: appointment.startsAt,
        onlyFree: isMember,
        field: ['startsAt'],
      });
    },
  });
}

/** Calls it off. @returns its key */
export function cancelAppointment(
  ctx: Context,
  { reason, ...target }: AppointmentTarget & { reason: AppointmentCancelReason },
): Promise<string> {
  return changeAppointment(ctx, {
    ...target,
    mutation: 'appointmentCancel',
    input: reason,
    move: 'CANCEL',
    work: async (appointment, { em }, { isMember }) => {
      appointment.cancel(reason, isMember);
      await em.flush();
      return appointment.id;
    },
  });
}

/** Says that it was held. @returns its key */
export function holdAppointment(ctx: Context, target: AppointmentTarget): Promise<string> {
  return changeAppointment(ctx, {
    ...target,
    mutation: 'appointmentHeld',
    move: 'HOLD',
    work: async (appointment, command, { by, isMember }) => {
      refuseIf(isMember);
      appointment.settle('HOLD', command.now);
      await command.em.flush();
      await closeTasks(command, causeOf(appointment), {
        state: 'CANCELED',
        by,
        reason: 'OPENED_IN_ERROR',
      });
      return appointment.id;
    },
  });
}

/** Says that the member did not come, and opens a follow-up for whoever waited. @returns its key */
export function missAppointment(ctx: Context, target: AppointmentTarget): Promise<string> {
  return changeAppointment(ctx, {
    ...target,
    mutation: 'appointmentNoShow',
    move: 'MISS',
    work: async (appointment, command, { isMember }) => {
      refuseIf(isMember);
      appointment.settle('MISS', command.now);
      await command.em.flush();
      await openTask(command, {
        kind: 'APPOINTMENT_MISSED',
        memberId: appointment.memberId,
        ownerId: appointment.personId,
        dueAt: later(command.now, DAY),
        causeKey: causeOf(appointment),
        subject: { type: 'Appointment', id: appointment.id },
      });
      return appointment.id;
    },
  });
}

const causeOf = ({ id }: Appointment) => `appointment:${id}`;

/** Nobody says of themselves whether they came. */
function refuseIf(isMember: boolean): void {
  if (isMember) throw new Refusal(userError('NOT_FOUND', ['id']));
}

/** Puts a step into the member's timeline: last in a command. */
export async function recordStep(
  ctx: Context,
  command: Command,
  step: { memberId: string; appointment: string; move: AppointmentMove },
): Promise<void> {
  const { memberId, appointment, move } = step;
  const actorId = requireViewer(ctx).membershipId;
  const recorder = { sealer: ctx.services.sealer, actorId, app: 'api' };
  const details = { appointment, move };
  await recordEvents(command, recorder, [
    { memberId, drafts: [{ kind: 'APPOINTMENT_CHANGED', details, occurredAt: command.now }] },
  ]);
}

async function changeAppointment(ctx: Context, change: AppointmentChange): Promise<string> {
  const viewer = requireViewer(ctx);
  const { mutation, id, expectedVersion, idempotencyKey: key, input, move } = change;
  return ctx.lane.command(async (command) => {
    const { em, db, organizationId } = command;
    const call = { actorId: viewer.membershipId, mutation, key };
    const given = { id, expectedVersion, input };
    const ids = await once(command, { ...call, input: given }, async () => {
      const appointmentKey = keyOf('Appointment', id);
      const seen =
        appointmentKey &&
        (await selectAppointments(db, viewer)
          .where('appointment.id', '=', appointmentKey)
          .executeTakeFirst());
      if (!seen) throw new Refusal(userError('NOT_FOUND', ['id']));
      ctx.trail.saw(seen.member_id);
      const member = await lockMember(command, seen.member_id);
      const appointment = await em.findOneOrFail(
        Appointment,
        { organizationId, id: seen.id },
        { lockMode: LockMode.PESSIMISTIC_WRITE },
      );
      if (expectedVersion != null && expectedVersion !== appointment.version) {
        throw new Refusal(userError('STALE_VERSION', ['expectedVersion']));
      }
      const by = viewer.membershipId;
      const isMember = member.membershipId === by;
      const booked = await change.work(appointment, command, { by, isMember });
      await recordStep(ctx, command, { memberId: member.id, appointment: booked, move });
      return { appointment: booked };
    });
    return ids.appointment;
  });
}
