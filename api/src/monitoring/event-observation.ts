import { instant } from '../common/instant.ts';
import type { EventDetails } from './monitoring.tables.ts';
import type { EventRow } from './monitoring.rows.ts';
import type { Observation } from './observation.ts';

/** A recorded event as the rules see it; null for kinds that no rule reads. */
export function toObservation(
  row: Pick<EventRow, 'id' | 'kind' | 'occurred_at' | 'recorded_at' | 'local_date' | 'details'>,
): Observation | null {
  const base = {
    eventId: row.id,
    occurredAt: instant(row.occurred_at),
    toldAt: instant(row.recorded_at),
  };
  switch (row.kind) {
    case 'CHECK_IN': {
      const { craving, mood, sleepHours } = row.details as EventDetails['CHECK_IN'];
      return { ...base, kind: row.kind, localDate: row.local_date, craving, mood, sleepHours };
    }
    case 'INSTRUMENT_RESPONSE': {
      const response = row.details as EventDetails['INSTRUMENT_RESPONSE'];
      const scores = Object.fromEntries(response.scores.map((s) => [s.subscale, s.value]));
      const { instrument, answers: items } = response;
      return { ...base, kind: row.kind, instrument, scores, items };
    }
    case 'SLIP_REPORTED': {
      const { substances } = row.details as EventDetails['SLIP_REPORTED'];
      return { ...base, kind: row.kind, substances };
    }
    case 'DRUG_SCREEN_RESULT': {
      const { result, confirmed } = row.details as EventDetails['DRUG_SCREEN_RESULT'];
      return { ...base, kind: row.kind, result, confirmed };
    }
    case 'ATTENDANCE_RECORDED':
    case 'CONTACT_LOGGED':
    case 'LESSON_COMPLETED':
    case 'ENROLLMENT_CHANGED':
    case 'PLAN_SIGNED':
    case 'PLAN_IN_FORCE':
    case 'PLAN_USED':
    case 'STATUS_CHANGED':
    case 'CARE_TEAM_CHANGED':
    case 'REFERRAL_CHANGED':
    case 'MEMBER_MERGED':
    case 'APPOINTMENT_CHANGED':
    case 'STAY_CHANGED':
    case 'MILESTONE_REACHED':
      return null;
  }
}
