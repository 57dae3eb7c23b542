import type { Selectable } from 'kysely';
import type { Db } from '../app/database.ts';
import type { Context } from '../app/operation-context.ts';
import type { Viewer } from '../auth/viewer.ts';
import { globalId } from '../common/ids.ts';
import type { Appointment } from '../generated/schema.ts';
import { visibleAppointments } from './appointment-policy.ts';
import type { AppointmentTable } from './appointment.tables.ts';

const MINUTE = 60_000;

/** An appointment as queries answer it, with the keys its fields are loaded by. */
export interface AppointmentNode extends Appointment {
  memberKey: string;
  personKey: string;
  bookedByKey: string;
}

export type AppointmentRow = Selectable<AppointmentTable>;

/** Appointments that the viewer may see. */
export const selectAppointments = (db: Db, viewer: Viewer) =>
  db.selectFrom('appointment').selectAll('appointment').where(visibleAppointments(viewer));

/** The appointment as the schema has it; remembers that the member's record was seen. */
export function toAppointment(ctx: Context, row: AppointmentRow): AppointmentNode {
  ctx.trail.saw(row.member_id);
  return {
    __typename: 'Appointment',
    memberKey: row.member_id,
    personKey: row.person_id,
    bookedByKey: row.booked_by,
    id: globalId('Appointment', row.id),
    kind: row.kind,
    state: row.state,
    startsAt: row.starts_at,
    endsAt: row.ends_at,
    minutes: Math.round((Date.parse(row.ends_at) - Date.parse(row.starts_at)) / MINUTE),
    place: row.place,
    joinUrl: row.join_url,
    bookedAt: row.booked_at,
    movedFrom: row.moved_from,
    cancelReason: row.cancel_reason,
    canceledByMember: row.canceled_by_member,
    version: row.version,
  };
}
