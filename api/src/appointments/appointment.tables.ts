import type { ColumnType, Generated } from 'kysely';
import type {
  AppointmentCancelReason,
  AppointmentKind,
  AppointmentState,
  StaffAbsenceInput,
  StaffHoursEntryInput,
} from '../generated/schema.ts';

export interface AppointmentTable {
  organization_id: string;
  id: string;
  member_id: string;
  person_id: string;
  kind: AppointmentKind;
  state: AppointmentState;
  starts_at: string;
  ends_at: string;
  place: string | null;
  join_url: string | null;
  booked_at: string;
  booked_by: string;
  moved_from: string | null;
  cancel_reason: AppointmentCancelReason | null;
  canceled_by_member: boolean | null;
  version: Generated<number>;
}

export interface StaffHoursTable {
  organization_id: string;
  person_id: string;
  weekly: ColumnType<StaffHoursEntryInput[], string, string>;
  absences: ColumnType<StaffAbsenceInput[], string, string>;
  version: Generated<number>;
}
