import type { Selectable } from 'kysely';
import type { Db } from '../app/database.ts';
import type { Context } from '../app/operation-context.ts';
import type { Viewer } from '../auth/viewer.ts';
import { globalId, type NodeType } from '../common/ids.ts';
import type { OrderColumn } from '../common/pagination.ts';
import type {
  AttendanceRecorded,
  CheckIn,
  ContactLogged,
  DrugScreenResult,
  InstrumentResponse,
  MonitoringEventKind,
  RiskAssessment,
  SlipReported,
} from '../generated/schema.ts';
import { defaultRuleSet } from './risk-rules.ts';
import { isNoteHidden, visibleEvents } from './monitoring-policy.ts';
import type { EventDetails, MonitoringEventTable } from './monitoring.tables.ts';

export type EventRow = Selectable<MonitoringEventTable> & { note_hidden: boolean };

/** The keys by which the fields of an event are loaded. */
export interface EventKeys {
  memberKey: string;
  recordedByKey: string | null;
}

/** Any monitoring event as queries answer it. */
export type MonitoringEventNode = EventKeys &
  (
    | CheckIn
    | InstrumentResponse
    | SlipReported
    | DrugScreenResult
    | AttendanceRecorded
    | ContactLogged
  );

/** The type of an event in the schema, by its kind. */
export const typeOfKind = {
  CHECK_IN: 'CheckIn',
  INSTRUMENT_RESPONSE: 'InstrumentResponse',
  SLIP_REPORTED: 'SlipReported',
  DRUG_SCREEN_RESULT: 'DrugScreenResult',
  ATTENDANCE_RECORDED: 'AttendanceRecorded',
  CONTACT_LOGGED: 'ContactLogged',
} as const satisfies Record<MonitoringEventKind, NodeType>;

/** Newest first. */
export const newestEventsFirst: OrderColumn<EventRow>[] = [
  { column: 'occurred_at', type: 'timestamptz', direction: 'desc', value: (r) => r.occurred_at },
  { column: 'monitoring_event.id', type: 'uuid', direction: 'desc', value: (row) => row.id },
];

/** How a member is before anything was recorded: nobody knows, which is never a low risk. */
export const notYetAssessed = (enrolledAt: string): RiskAssessment => ({
  band: 'UNKNOWN',
  reasons: [],
  assessedAt: enrolledAt,
  staleAfter: enrolledAt,
  ruleSetVersion: defaultRuleSet.version,
});

/** Events that the viewer may see. */
export function selectEvents(db: Db, viewer: Viewer) {
  return db
    .selectFrom('monitoring_event')
    .selectAll('monitoring_event')
    .select(isNoteHidden(viewer).as('note_hidden'))
    .where(visibleEvents(viewer));
}

type Details = { [Kind in MonitoringEventKind]: (row: EventRow, note: string | null) => object };

const details: Details = {
  CHECK_IN: (row, note) => ({ ...(row.details as EventDetails['CHECK_IN']), note }),
  INSTRUMENT_RESPONSE: (row) => {
    const { instrument, answers, scores } = row.details as EventDetails['INSTRUMENT_RESPONSE'];
    const items = Object.entries(answers).map(([item, value]) => ({ item, value }));
    return { instrument, scores, answers: items };
  },
  SLIP_REPORTED: (row) => row.details,
  DRUG_SCREEN_RESULT: (row) => row.details,
  ATTENDANCE_RECORDED: (row) => row.details,
  CONTACT_LOGGED: (row, note) => {
    const { outcome } = row.details as EventDetails['CONTACT_LOGGED'];
    return { outcome, note };
  },
};

/** The event as the schema has it; remembers that the member's record was seen. */
export function toEvent(ctx: Context, row: EventRow): MonitoringEventNode {
  ctx.trail.saw(row.member_id);
  const note =
    row.note === null || row.note_hidden
      ? null
      : ctx.services.sealer.open(row.organization_id, row.note);
  return {
    __typename: typeOfKind[row.kind],
    memberKey: row.member_id,
    recordedByKey: row.recorded_by,
    id: globalId(typeOfKind[row.kind], row.id),
    occurredAt: row.occurred_at,
    recordedAt: row.recorded_at,
    localDate: row.local_date,
    ...details[row.kind](row, note),
  } as MonitoringEventNode;
}
