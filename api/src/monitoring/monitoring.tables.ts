import type { ColumnType } from 'kysely';
import type {
  AttendanceState,
  ContactOutcome,
  DrugScreenOutcome,
  InstrumentCode,
  MonitoringEventKind,
  RiskBand,
  SubstanceClass,
} from '../generated/schema.ts';
import type { Reason } from './assess-risk.ts';

/** A subscale's result as it is kept. */
export interface KeptScore {
  subscale: string;
  value: number | null;
  min: number;
  max: number;
  band: string | null;
}

/** What an event holds by its kind, without free text. */
export interface EventDetails {
  CHECK_IN: { craving: number | null; mood: number | null; sleepHours: number | null };
  INSTRUMENT_RESPONSE: {
    instrument: InstrumentCode;
    version: number;
    answers: Record<string, number>;
    scores: KeptScore[];
  };
  SLIP_REPORTED: { substances: SubstanceClass[] };
  DRUG_SCREEN_RESULT: {
    result: DrugScreenOutcome;
    confirmed: boolean;
    substances: SubstanceClass[];
  };
  ATTENDANCE_RECORDED: { state: AttendanceState; occasion: string; reason: string | null };
  CONTACT_LOGGED: { outcome: ContactOutcome; alert: string | null };
}

export interface MonitoringEventTable {
  organization_id: string;
  id: string;
  member_id: string;
  kind: MonitoringEventKind;
  occurred_at: string;
  recorded_at: string;
  local_date: string;
  time_zone: string;
  recorded_by: string | null;
  app: string;
  schema_version: number;
  source_key: string | null;
  details: EventDetails[MonitoringEventKind];
  /** Sealed. */
  note: string | null;
}

export interface RiskAssessmentTable {
  organization_id: string;
  id: string;
  member_id: string;
  band: RiskBand;
  reasons: ColumnType<Reason[], string>;
  rule_set_version: string;
  assessed_at: string;
  stale_after: string;
}
