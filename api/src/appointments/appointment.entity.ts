import { EntitySchema } from '@mikro-orm/core';
import { InstantType } from '../common/instant.ts';
import { stateAfter } from '../common/moves.ts';
import { Refusal, userError } from '../common/user-error.ts';
import type {
  AppointmentCancelReason,
  AppointmentKind,
  AppointmentMove,
  AppointmentState,
} from '../generated/schema.ts';
import { appointmentMoves } from './appointment-states.ts';

/** A time at which a member and somebody of the staff meet or speak. */
export class Appointment {
  organizationId!: string;
  id!: string;
  memberId!: string;
  personId!: string;
  kind!: AppointmentKind;
  state: AppointmentState = 'BOOKED';
  startsAt!: string;
  endsAt!: string;
  place: string | null = null;
  joinUrl: string | null = null;
  bookedAt!: string;
  bookedBy!: string;
  movedFrom: string | null = null;
  cancelReason: AppointmentCancelReason | null = null;
  canceledByMember: boolean | null = null;
  version = 1;

  move(move: AppointmentMove): void {
    this.state = stateAfter(appointmentMoves, this.state, move, { thing: 'An appointment' });
    this.version += 1;
  }

  cancel(reason: AppointmentCancelReason, byMember: boolean): void {
    this.move('CANCEL');
    Object.assign(this, { cancelReason: reason, canceledByMember: byMember });
  }

  /** Says whether it was held; nobody knows before it has begun. */
  settle(move: 'HOLD' | 'MISS', now: string): void {
    if (Date.parse(now) < Date.parse(this.startsAt)) {
      throw new Refusal(userError('STATE_NOT_ALLOWED', ['id'], 'It has not begun yet.'));
    }
    this.move(move);
  }
}

const text = { type: 'text', nullable: true } as const;

export const appointmentSchema = new EntitySchema<Appointment>({
  class: Appointment,
  tableName: 'appointment',
  properties: {
    organizationId: { type: 'uuid', primary: true },
    id: { type: 'uuid', primary: true },
    memberId: { type: 'uuid' },
    personId: { type: 'uuid' },
    kind: { type: 'text' },
    state: { type: 'text' },
    startsAt: { type: InstantType },
    endsAt: { type: InstantType },
    place: text,
    joinUrl: text,
    bookedAt: { type: InstantType },
    bookedBy: { type: 'uuid' },
    movedFrom: { type: InstantType, nullable: true },
    cancelReason: text,
    canceledByMember: { type: 'boolean', nullable: true },
    version: { type: 'integer' },
  },
});
