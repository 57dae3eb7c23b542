import type {
  AlertLogTable,
  AlertNoticeTable,
  AlertTable,
  EscalationLadderTable,
} from '../alerts/alert.tables.ts';
import type { AppointmentTable, StaffHoursTable } from '../appointments/appointment.tables.ts';
import type { MembershipTable, OrganizationTable, SessionTable } from '../auth/auth.tables.ts';
import type {
  BulkImportFaultTable,
  BulkImportTable,
  ImportFileTable,
} from '../bulk/bulk.tables.ts';
import type { KeptMeetingTable } from '../groups/kept/kept-meeting.tables.ts';
import type { CalendarFeedTable } from '../calendar/calendar.tables.ts';
import type { CaseloadViewTable } from '../caseload/caseload-view.tables.ts';
import type { ConcernTable } from '../concerns/concern.tables.ts';
import type {
  AccessEventTable,
  EventStreamTable,
  IdempotencyTable,
  StreamEventTable,
} from '../common/streams.tables.ts';
import type {
  LessonAssignmentTable,
  LessonCompletionTable,
  LessonTable,
} from '../education/lesson.tables.ts';
import type {
  MeetingDuplicateTable,
  MeetingExportTable,
  MeetingFeedChangeTable,
  MeetingFeedRunTable,
  MeetingFeedTable,
} from '../groups/feed.tables.ts';
import type {
  HostCodeTable,
  MeetingAttendanceTable,
  MeetingSharingTable,
} from '../groups/attended/attendance.tables.ts';
import type { MeetingTable } from '../groups/meeting.tables.ts';
import type {
  GroupHostTable,
  GroupMembershipTable,
  SupportGroupTable,
} from '../groups/own/group.tables.ts';
import type {
  BoardEncouragementTable,
  BoardPostTable,
  BoardReportTable,
  BoardReviewTable,
  BoardSeatTable,
  GroupBoardTable,
} from '../community/board.tables.ts';
import type { ImportRunTable } from '../imports/import.tables.ts';
import type { InvitationTable } from '../invitations/invitation.tables.ts';
import type { CaseloadHandOverTable } from '../members/hand-over.tables.ts';
import type { MemberMergeTable } from '../members/member-merge.tables.ts';
import type { CareTeamTable, MemberTable } from '../members/member.tables.ts';
import type { RecoveryEpisodeTable } from '../members/recovery.tables.ts';
import type {
  MentorWellbeingTable,
  SupervisionNoteTable,
} from '../mentorships/mentor-care.tables.ts';
import type {
  MentorProfileTable,
  MentorshipConversationTable,
  MentorshipMessageTable,
  MentorshipReportTable,
  MentorshipStepTable,
  MentorshipTable,
  MentorWishTable,
} from '../mentorships/mentorship.tables.ts';
import type { MonitoringEventTable, RiskAssessmentTable } from '../monitoring/monitoring.tables.ts';
import type { TaskTable } from '../tasks/task.tables.ts';
import type { PlanTable } from '../plans/plan.tables.ts';
import type { PlanTemplateTable } from '../plans/templates/plan-template.tables.ts';
import type {
  EnrollmentTable,
  ExternalIdentifierTable,
  ProgramLeadTable,
  ProgramPhaseTable,
  ProgramTable,
} from '../programs/program.tables.ts';
import type {
  BedHoldTable,
  BedRequestDeclineTable,
  BedRequestTable,
  BedTable,
  ResidenceManagerTable,
  ResidenceTable,
  RoomTable,
  StayTable,
} from '../residences/residence.tables.ts';
import type {
  ChoreTable,
  ChoreTurnTable,
  HousePassTable,
  PresenceTable,
} from '../residences/evening/evening.tables.ts';
import type {
  HouseIncidentMemberTable,
  HouseIncidentTable,
} from '../residences/incidents/incident.tables.ts';
import type { HouseLedgerEntryTable } from '../residences/ledger/ledger.tables.ts';
import type { ReferralTable, ReferralTellingTable } from '../referrals/referral.tables.ts';
import type {
  AttendanceTable,
  HouseMeetingNoteTable,
  ProgramSessionTable,
  SessionMemberTable,
  SessionOccurrenceTable,
} from '../sessions/session.tables.ts';

/** The tables as Kysely reads them. Moments are text, RFC 3339 but for PostgreSQL's blank and `+00`. */
export interface Tables {
  access_event: AccessEventTable;
  alert: AlertTable;
  alert_log: AlertLogTable;
  alert_notice: AlertNoticeTable;
  escalation_ladder: EscalationLadderTable;
  appointment: AppointmentTable;
  attendance: AttendanceTable;
  bed: BedTable;
  bed_hold: BedHoldTable;
  bed_request: BedRequestTable;
  bed_request_decline: BedRequestDeclineTable;
  bulk_import: BulkImportTable;
  bulk_import_fault: BulkImportFaultTable;
  calendar_feed: CalendarFeedTable;
  kept_meeting: KeptMeetingTable;
  care_team: CareTeamTable;
  caseload_hand_over: CaseloadHandOverTable;
  caseload_view: CaseloadViewTable;
  chore: ChoreTable;
  chore_turn: ChoreTurnTable;
  concern: ConcernTable;
  board_encouragement: BoardEncouragementTable;
  board_post: BoardPostTable;
  board_report: BoardReportTable;
  board_review: BoardReviewTable;
  board_seat: BoardSeatTable;
  enrollment: EnrollmentTable;
  event_stream: EventStreamTable;
  external_identifier: ExternalIdentifierTable;
  group_board: GroupBoardTable;
  group_host: GroupHostTable;
  group_membership: GroupMembershipTable;
  house_incident: HouseIncidentTable;
  house_incident_member: HouseIncidentMemberTable;
  house_meeting_note: HouseMeetingNoteTable;
  house_ledger_entry: HouseLedgerEntryTable;
  house_pass: HousePassTable;
  idempotency: IdempotencyTable;
  import_file: ImportFileTable;
  import_run: ImportRunTable;
  invitation: InvitationTable;
  lesson: LessonTable;
  lesson_assignment: LessonAssignmentTable;
  lesson_completion: LessonCompletionTable;
  meeting: MeetingTable;
  host_code: HostCodeTable;
  meeting_attendance: MeetingAttendanceTable;
  meeting_sharing: MeetingSharingTable;
  meeting_duplicate: MeetingDuplicateTable;
  meeting_export: MeetingExportTable;
  meeting_feed: MeetingFeedTable;
  meeting_feed_change: MeetingFeedChangeTable;
  meeting_feed_run: MeetingFeedRunTable;
  member: MemberTable;
  member_merge: MemberMergeTable;
  membership: MembershipTable;
  mentor_profile: MentorProfileTable;
  mentor_wish: MentorWishTable;
  mentor_wellbeing: MentorWellbeingTable;
  supervision_note: SupervisionNoteTable;
  mentorship: MentorshipTable;
  mentorship_conversation: MentorshipConversationTable;
  mentorship_message: MentorshipMessageTable;
  mentorship_report: MentorshipReportTable;
  mentorship_step: MentorshipStepTable;
  monitoring_event: MonitoringEventTable;
  organization: OrganizationTable;
  plan: PlanTable;
  plan_template: PlanTemplateTable;
  presence: PresenceTable;
  program: ProgramTable;
  program_lead: ProgramLeadTable;
  program_phase: ProgramPhaseTable;
  program_session: ProgramSessionTable;
  recovery_episode: RecoveryEpisodeTable;
  referral: ReferralTable;
  referral_telling: ReferralTellingTable;
  residence: ResidenceTable;
  residence_manager: ResidenceManagerTable;
  risk_assessment: RiskAssessmentTable;
  room: RoomTable;
  session: SessionTable;
  session_member: SessionMemberTable;
  session_occurrence: SessionOccurrenceTable;
  staff_hours: StaffHoursTable;
  stay: StayTable;
  stream_event: StreamEventTable;
  support_group: SupportGroupTable;
  task: TaskTable;
}
