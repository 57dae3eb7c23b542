import type { MonitoringEventKind, RecordCategory } from '../generated/schema.ts';

/** The part of the record that events of a kind belong to. */
export const categoryOfKind: Record<MonitoringEventKind, RecordCategory> = {
  CHECK_IN: 'CHECK_INS',
  INSTRUMENT_RESPONSE: 'INSTRUMENTS',
  SLIP_REPORTED: 'SLIPS',
  DRUG_SCREEN_RESULT: 'SCREENS',
  ATTENDANCE_RECORDED: 'ATTENDANCE',
  CONTACT_LOGGED: 'CONTACTS',
};
