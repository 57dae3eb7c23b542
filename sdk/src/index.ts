// The package's entry: what it offers, by name.
export { createClient, type Holdfast } from './client.ts';
export type { ClientOptions, Connection } from './connection.ts';
export type { Auth } from './auth.ts';
export type { Api, MutationOptions } from './api.ts';
export type { RequestOptions } from './http.ts';
export type { Items, IterateOptions, Page, PageOptions } from './iterate.ts';
export type { TypedDocument } from './operation.ts';
export { orThrow, type MutationPayload } from './or-throw.ts';
export {
  AuthenticationError,
  ConflictError,
  ConsentError,
  HoldfastError,
  NetworkError,
  NotFoundError,
  PermissionError,
  RateLimitError,
  ServerError,
  TimeoutError,
  ValidationError,
  type GraphQLFailure,
  type UserError,
} from './errors.ts';
export type {
  Alert,
  AlertAcknowledgePayload,
  AlertDetail,
  AlertEscalatePayload,
  AlertEvent,
  AlertItem,
  AlertLogContactPayload,
  AlertResolvePayload,
  AlertSelection,
  AlertStream,
  AlertStreamOptions,
  AlertTarget,
  AlertUndoPayload,
  AlertWatchOptions,
  EscalationLadder,
  EscalationLadderChange,
  EscalationLadderSetPayload,
} from './alerts.ts';
export type {
  CalendarFeed,
  CalendarFeedCreatePayload,
  CalendarFeedRevokePayload,
} from './calendar.ts';
export type { CheckInRecordPayload } from './check-ins.ts';
export type {
  Enrollment,
  EnrollmentDetail,
  EnrollmentMovePayload,
  EnrollmentPlanPayload,
  EnrollmentTarget,
} from './enrollments.ts';
export type {
  ImportCancelPayload,
  ImportEvent,
  ImportFault,
  ImportFile,
  ImportFileRemovePayload,
  ImportItem,
  ImportRun,
  ImportStartPayload,
} from './imports.ts';
export type { Instrument } from './instruments.ts';
export type {
  Lesson,
  LessonAssignPayload,
  LessonAssignmentEndPayload,
  LessonCompletePayload,
  LessonCreatePayload,
  LessonEditPayload,
  LessonEndPayload,
  MemberLesson,
  ProgramLesson,
} from './lessons.ts';
export type {
  Appointment,
  AppointmentBookPayload,
  AppointmentCancelPayload,
  AppointmentHeldPayload,
  AppointmentMovePayload,
  AppointmentNoShowPayload,
  AppointmentSlot,
  AppointmentTarget,
  StaffHours,
  StaffHoursSetPayload,
} from './appointments.ts';
export type {
  CaseloadView,
  CaseloadViewCreatePayload,
  CaseloadViewEditPayload,
  CaseloadViewEndPayload,
} from './caseload-views.ts';
export type {
  Concern,
  ConcernClosePayload,
  ConcernLinkPayload,
  ConcernMarkReadPayload,
  ConcernRow,
  ConcernSendPayload,
  ConcernTarget,
} from './concerns.ts';
export type {
  Referral,
  ReferralDetail,
  ReferralAcceptPayload,
  ReferralClosePayload,
  ReferralConsentSetPayload,
  ReferralContactLoggedPayload,
  ReferralDeclinePayload,
  ReferralReceivePayload,
  ReferralTarget,
  ReferralTellPayload,
} from './referrals.ts';
export type {
  EventSelection,
  MemberChangePayload,
  MemberDetail,
  MemberDuplicate,
  MemberEnrollPayload,
  MemberExport,
  MemberMergeInput,
  MemberMergePayload,
  MemberMergePreview,
  MemberMergeUndoPayload,
  MemberRecovery,
  MemberSelection,
  MemberSummary,
  MonitoringEvent,
  RecoveryStart,
  RecoveryStartSetPayload,
  StaffMember,
  MemberEvent,
  MemberItem,
  TimelineEntry,
} from './members.ts';
export type {
  EnrollmentSelection,
  Program,
  ProgramCreatePayload,
  ProgramDetail,
  ProgramEditPayload,
  ProgramEndPayload,
  ProgramSelection,
  ProgramTarget,
} from './programs.ts';
export type {
  MemberAttendance,
  OccurrenceSelection,
  OccurrenceTarget,
  ProgramSession,
  ProgramSessionCancelPayload,
  ProgramSessionCreatePayload,
  ProgramSessionEditPayload,
  RecurrencePreview,
  RollRecordPayload,
  SessionOccurrence,
  SessionRoll,
} from './program-sessions.ts';
export type {
  PlanTemplate,
  PlanTemplateCreatePayload,
  PlanTemplateDetail,
  PlanTemplateEditPayload,
  PlanTemplateEndPayload,
} from './plan-templates.ts';
export type {
  MemberPlans,
  Plan,
  PlanDetail,
  PlanDiscardPayload,
  PlanDraftPayload,
  PlanPage,
  PlanRevisePayload,
  PlanSignPayload,
  PlanTarget,
  PlanUsePayload,
  PlanWriting,
} from './plans.ts';
export type {
  Session,
  SessionConfirmPayload,
  SessionCreatePayload,
  SessionEndPayload,
  Viewer,
} from './sessions.ts';
export type { EventItem, GapItem, HeartbeatItem, StreamItem } from './stream-item.ts';
export type {
  Task,
  TaskCancelPayload,
  TaskCompletePayload,
  TaskCreatePayload,
  TaskOwner,
  TaskReassignPayload,
  TaskReopenPayload,
  TaskSnoozePayload,
  TaskTarget,
} from './tasks.ts';
export type { Watch, WatchOptions, WatchSettings, WatchState } from './watch.ts';
