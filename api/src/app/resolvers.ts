import type { NonEmptyArray } from 'type-graphql';
import {
  AlertFieldsResolver,
  AlertLogFieldsResolver,
  AlertNoticeFieldsResolver,
} from '../alerts/alert-fields.resolver.ts';
import { AlertEventFieldsResolver, AlertStreamResolver } from '../alerts/alert-stream.resolver.ts';
import { AlertResolver } from '../alerts/alert.resolver.ts';
import {
  EscalationLadderFieldsResolver,
  LadderResolver,
  LadderStepFieldsResolver,
} from '../alerts/ladder.resolver.ts';
import { DangerResolver } from '../alerts/danger.resolver.ts';
import {
  AppointmentChangedFieldsResolver,
  AppointmentFieldsResolver,
  MemberAppointmentFieldsResolver,
  StaffHoursFieldsResolver,
} from '../appointments/appointment-fields.resolver.ts';
import { AppointmentResolver } from '../appointments/appointment.resolver.ts';
import { AuthResolver } from '../auth/auth.resolver.ts';
import {
  ImportFaultFieldsResolver,
  ImportRunFieldsResolver,
} from '../bulk/import-fields.resolver.ts';
import { ImportStreamResolver } from '../bulk/import-stream.resolver.ts';
import { ImportResolver } from '../bulk/import.resolver.ts';
import { CalendarFeedResolver } from '../calendar/calendar-feed.resolver.ts';
import { NodeResolver } from '../common/node.resolver.ts';
import { CaseloadViewResolver } from '../caseload/caseload-view.resolver.ts';
import { ConcernFieldsResolver } from '../concerns/concern-fields.resolver.ts';
import { ConcernResolver } from '../concerns/concern.resolver.ts';
import {
  LessonAssignmentFieldsResolver,
  LessonCompletedFieldsResolver,
  LessonCompletionFieldsResolver,
  MemberLessonFieldsResolver,
} from '../education/lesson-fields.resolver.ts';
import { LessonResolver } from '../education/lesson.resolver.ts';
import { InvitationResolver } from '../invitations/invitation.resolver.ts';
import {
  MeetingAttendanceFieldsResolver,
  MeetingAttendanceResolver,
} from '../groups/attended/attendance.resolver.ts';
import { FeedRunResolver } from '../groups/feed-run.resolver.ts';
import { FeedResolver } from '../groups/feed.resolver.ts';
import {
  MeetingDuplicateFieldsResolver,
  MeetingFeedFieldsResolver,
  MeetingFeedRunFieldsResolver,
} from '../groups/feed-fields.resolver.ts';
import {
  MeetingExportFieldsResolver,
  MeetingExportResolver,
} from '../groups/export/meeting-export.resolver.ts';
import { MeetingFieldsResolver } from '../groups/meeting-fields.resolver.ts';
import { MeetingResolver } from '../groups/meeting.resolver.ts';
import { KeptMeetingResolver } from '../groups/kept/kept-meeting.resolver.ts';
import {
  GroupFieldsResolver,
  GroupMembershipFieldsResolver,
  MemberGroupFieldsResolver,
} from '../groups/own/group-fields.resolver.ts';
import {
  BoardFieldsResolver,
  BoardPostFieldsResolver,
  BoardReviewFieldsResolver,
  BoardWriterFieldsResolver,
} from '../community/board-fields.resolver.ts';
import { BoardReviewResolver } from '../community/board-review.resolver.ts';
import { BoardStreamResolver } from '../community/board-stream.resolver.ts';
import { BoardResolver } from '../community/board.resolver.ts';
import { GroupResolver } from '../groups/own/group.resolver.ts';
import { CareTeamChangedFieldsResolver, CareTeamResolver } from '../members/care-team.resolver.ts';
import { MemberFieldsResolver } from '../members/member-fields.resolver.ts';
import { HandOverResolver } from '../members/hand-over.resolver.ts';
import { MemberProfileResolver } from '../members/member-profile.resolver.ts';
import { MemberStatusResolver } from '../members/member-status.resolver.ts';
import {
  MemberMergedFieldsResolver,
  MemberMergeResolver,
} from '../members/member-merge.resolver.ts';
import { MemberResolver } from '../members/member.resolver.ts';
import { RecoveryResolver } from '../members/recovery.resolver.ts';
import {
  MentorWellbeingResolver,
  SupervisionNoteResolver,
} from '../mentorships/mentor-care.resolver.ts';
import { MentorProfileResolver } from '../mentorships/mentor-profile.resolver.ts';
import { MentorSharingResolver } from '../mentorships/mentor-sharing.resolver.ts';
import {
  MemberMentorshipFieldsResolver,
  MentorshipFieldsResolver,
  MentorshipReportFieldsResolver,
} from '../mentorships/mentorship-fields.resolver.ts';
import { MentorshipResolver } from '../mentorships/mentorship.resolver.ts';
import { ConversationResolver } from '../mentorships/conversation.resolver.ts';
import { MentorshipStepResolver } from '../mentorships/step.resolver.ts';
import { MentorshipStreamResolver } from '../mentorships/mentorship-stream.resolver.ts';
import { eventFieldsResolvers } from '../monitoring/monitoring-fields.resolver.ts';
import { MonitoringResolver } from '../monitoring/monitoring.resolver.ts';
import {
  EnrollmentChangedFieldsResolver,
  EnrollmentFieldsResolver,
} from '../programs/enrollment-fields.resolver.ts';
import { EnrollmentResolver } from '../programs/enrollment.resolver.ts';
import { ProgramFieldsResolver } from '../programs/program-fields.resolver.ts';
import {
  MemberPlanFieldsResolver,
  PlanFieldsResolver,
  PlanSignatureFieldsResolver,
  PlanStrategyFieldsResolver,
  PlanUsedFieldsResolver,
} from '../plans/plan-fields.resolver.ts';
import { PlanResolver } from '../plans/plan.resolver.ts';
import { PlanTemplateResolver } from '../plans/templates/plan-template.resolver.ts';
import { ProgramResolver } from '../programs/program.resolver.ts';
import {
  ReferralChangedFieldsResolver,
  ReferralFieldsResolver,
} from '../referrals/referral-fields.resolver.ts';
import {
  BedFieldsResolver,
  BedHoldFieldsResolver,
  RoomFieldsResolver,
} from '../residences/bed-fields.resolver.ts';
import { BedResolver } from '../residences/bed.resolver.ts';
import {
  ChoreFieldsResolver,
  ChoreTurnFieldsResolver,
  ResidenceChoresResolver,
} from '../residences/evening/chore-fields.resolver.ts';
import { ChoreResolver } from '../residences/evening/chore.resolver.ts';
import { BedRequestFieldsResolver } from '../residences/bed-request-fields.resolver.ts';
import { BedRequestResolver } from '../residences/bed-request.resolver.ts';
import {
  PassFieldsResolver,
  PresenceFieldsResolver,
  ResidenceEveningResolver,
} from '../residences/evening/evening-fields.resolver.ts';
import { EveningResolver } from '../residences/evening/evening.resolver.ts';
import {
  IncidentFieldsResolver,
  ResidenceIncidentsResolver,
} from '../residences/incidents/incident-fields.resolver.ts';
import { IncidentResolver } from '../residences/incidents/incident.resolver.ts';
import {
  HouseAccountFieldsResolver,
  HouseLedgerEntryFieldsResolver,
  ResidenceAccountsResolver,
  StayAccountResolver,
} from '../residences/ledger/ledger-fields.resolver.ts';
import {
  HouseMeetingResolver,
  HouseNotesFieldsResolver,
  HouseNotesOfOccurrenceResolver,
  NextMeetingResolver,
} from '../sessions/house/house-meeting.resolver.ts';
import { LedgerResolver } from '../residences/ledger/ledger.resolver.ts';
import { ResidenceFieldsResolver } from '../residences/residence-fields.resolver.ts';
import { ResidenceResolver } from '../residences/residence.resolver.ts';
import { ResidenceStreamResolver } from '../residences/residence-stream.resolver.ts';
import {
  StayChangedFieldsResolver,
  StayFieldsResolver,
} from '../residences/stay-fields.resolver.ts';
import { StayResolver } from '../residences/stay.resolver.ts';
import { ReferralResolver } from '../referrals/referral.resolver.ts';
import { TaskFieldsResolver, TaskSubjectResolver } from '../tasks/task-fields.resolver.ts';
import { TaskResolver } from '../tasks/task.resolver.ts';
import {
  MemberAttendanceFieldsResolver,
  OccurrenceFieldsResolver,
  RollFieldsResolver,
  SessionFieldsResolver,
} from '../sessions/session-fields.resolver.ts';
import { SessionResolver } from '../sessions/session.resolver.ts';
import {
  MemberEventFieldsResolver,
  MemberStreamResolver,
} from '../timeline/member-stream.resolver.ts';

/** Every resolver class. */
// eslint-disable-next-line @typescript-eslint/no-unsafe-function-type -- type-graphql's own type
export const resolvers: NonEmptyArray<Function> = [
  AlertEventFieldsResolver,
  AlertFieldsResolver,
  AlertLogFieldsResolver,
  AlertNoticeFieldsResolver,
  AlertResolver,
  EscalationLadderFieldsResolver,
  LadderResolver,
  LadderStepFieldsResolver,
  AlertStreamResolver,
  DangerResolver,
  AppointmentChangedFieldsResolver,
  AppointmentFieldsResolver,
  AppointmentResolver,
  MemberAppointmentFieldsResolver,
  StaffHoursFieldsResolver,
  AuthResolver,
  CalendarFeedResolver,
  CareTeamChangedFieldsResolver,
  CareTeamResolver,
  CaseloadViewResolver,
  ConcernFieldsResolver,
  ConcernResolver,
  EnrollmentChangedFieldsResolver,
  EnrollmentFieldsResolver,
  EnrollmentResolver,
  LessonAssignmentFieldsResolver,
  LessonCompletedFieldsResolver,
  LessonCompletionFieldsResolver,
  HandOverResolver,
  BedFieldsResolver,
  BedHoldFieldsResolver,
  BedRequestFieldsResolver,
  BedRequestResolver,
  BedResolver,
  ChoreFieldsResolver,
  ChoreResolver,
  ChoreTurnFieldsResolver,
  EveningResolver,
  ImportFaultFieldsResolver,
  ImportResolver,
  ImportRunFieldsResolver,
  ImportStreamResolver,
  InvitationResolver,
  LessonResolver,
  FeedResolver,
  FeedRunResolver,
  BoardFieldsResolver,
  BoardPostFieldsResolver,
  BoardResolver,
  BoardReviewFieldsResolver,
  BoardReviewResolver,
  BoardStreamResolver,
  BoardWriterFieldsResolver,
  GroupFieldsResolver,
  GroupMembershipFieldsResolver,
  GroupResolver,
  MeetingAttendanceFieldsResolver,
  MeetingAttendanceResolver,
  MeetingDuplicateFieldsResolver,
  MeetingExportFieldsResolver,
  MeetingExportResolver,
  MeetingFeedFieldsResolver,
  MeetingFeedRunFieldsResolver,
  MeetingFieldsResolver,
  MeetingResolver,
  KeptMeetingResolver,
  MemberEventFieldsResolver,
  MemberFieldsResolver,
  MemberGroupFieldsResolver,
  MemberLessonFieldsResolver,
  MemberProfileResolver,
  MemberMergedFieldsResolver,
  MemberMergeResolver,
  MemberResolver,
  MemberStatusResolver,
  MemberStreamResolver,
  MemberMentorshipFieldsResolver,
  MentorProfileResolver,
  MentorSharingResolver,
  ConversationResolver,
  MentorshipFieldsResolver,
  MentorshipReportFieldsResolver,
  MentorshipResolver,
  MentorshipStepResolver,
  MentorWellbeingResolver,
  SupervisionNoteResolver,
  MentorshipStreamResolver,
  MonitoringResolver,
  NodeResolver,
  ProgramFieldsResolver,
  MemberPlanFieldsResolver,
  PlanFieldsResolver,
  PlanResolver,
  PlanSignatureFieldsResolver,
  PlanStrategyFieldsResolver,
  PlanTemplateResolver,
  PlanUsedFieldsResolver,
  ProgramResolver,
  PassFieldsResolver,
  PresenceFieldsResolver,
  ResidenceChoresResolver,
  IncidentFieldsResolver,
  IncidentResolver,
  HouseAccountFieldsResolver,
  HouseLedgerEntryFieldsResolver,
  HouseMeetingResolver,
  HouseNotesFieldsResolver,
  HouseNotesOfOccurrenceResolver,
  NextMeetingResolver,
  LedgerResolver,
  ResidenceAccountsResolver,
  StayAccountResolver,
  ResidenceIncidentsResolver,
  ResidenceEveningResolver,
  ResidenceFieldsResolver,
  ResidenceResolver,
  ResidenceStreamResolver,
  RoomFieldsResolver,
  StayChangedFieldsResolver,
  StayFieldsResolver,
  StayResolver,
  ReferralChangedFieldsResolver,
  ReferralFieldsResolver,
  ReferralResolver,
  TaskFieldsResolver,
  TaskSubjectResolver,
  TaskResolver,
  MemberAttendanceFieldsResolver,
  OccurrenceFieldsResolver,
  RollFieldsResolver,
  SessionFieldsResolver,
  SessionResolver,
  RecoveryResolver,
  ...eventFieldsResolvers,
];
