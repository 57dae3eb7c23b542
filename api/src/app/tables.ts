import type { AlertLogTable, AlertTable } from '../alerts/alert.tables.ts';
import type { MembershipTable, OrganizationTable, SessionTable } from '../auth/auth.tables.ts';
import type {
  AccessEventTable,
  EventStreamTable,
  IdempotencyTable,
  StreamEventTable,
} from '../common/streams.tables.ts';
import type { MeetingFeedTable, MeetingTable } from '../groups/meeting.tables.ts';
import type { ImportRunTable } from '../imports/import.tables.ts';
import type { CareTeamTable, MemberTable } from '../members/member.tables.ts';
import type { MonitoringEventTable, RiskAssessmentTable } from '../monitoring/monitoring.tables.ts';
import type {
  EnrollmentTable,
  ExternalIdentifierTable,
  ProgramTable,
} from '../programs/program.tables.ts';

/** The tables as Kysely reads them. Moments are text, RFC 3339 but for PostgreSQL's blank and `+00`. */
export interface Tables {
  access_event: AccessEventTable;
  alert: AlertTable;
  alert_log: AlertLogTable;
  care_team: CareTeamTable;
  enrollment: EnrollmentTable;
  event_stream: EventStreamTable;
  external_identifier: ExternalIdentifierTable;
  idempotency: IdempotencyTable;
  import_run: ImportRunTable;
  meeting: MeetingTable;
  meeting_feed: MeetingFeedTable;
  member: MemberTable;
  membership: MembershipTable;
  monitoring_event: MonitoringEventTable;
  organization: OrganizationTable;
  program: ProgramTable;
  risk_assessment: RiskAssessmentTable;
  session: SessionTable;
  stream_event: StreamEventTable;
}
