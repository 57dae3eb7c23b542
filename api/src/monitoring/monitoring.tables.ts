import type { ColumnType } from 'kysely';
import type {
  AppointmentMove,
  AttendanceState,
  CareRole,
  CareTeamMove,
  ContactOutcome,
  DrugScreenOutcome,
  EnrollmentMove,
  EnrollmentState,
  InstrumentCode,
  LessonHelpedWhen,
  LeaveDestination,
  LeaveReason,
  MemberMergeMove,
  MemberMove,
  MemberStatus,
  MentorshipParty,
  MilestoneUnit,
  MonitoringEventKind,
  PlanHelp,
  PlanSigner,
  PauseReason,
  ReferralMove,
  RiskBand,
  StayEndReason,
  StayMove,
  SubstanceClass,
  WaitingPriority,
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
  ATTENDANCE_RECORDED: {
    state: AttendanceState;
    occasion: string;
    reason: string | null;
    /** The session and the day it was held on, where a roll was taken. */
    session?: string;
    date?: string;
    walkIn?: boolean;
  };
  /** Alert and mentorship by their keys. */
  CONTACT_LOGGED: {
    outcome: ContactOutcome;
    alert: string | null;
    mentorship?: string;
    /** Who logged it, of a mentorship. */
    party?: MentorshipParty;
  };
  /** Enrollment, program and phase by their keys. */
  ENROLLMENT_CHANGED: {
    enrollment: string;
    program: string;
    move: EnrollmentMove;
    from: EnrollmentState | null;
    to: EnrollmentState;
    phase: string | null;
    priority: WaitingPriority | null;
    reason: LeaveReason | null;
  };
  LESSON_COMPLETED: { lesson: string; rating: number | null; helpedWhen: LessonHelpedWhen | null };
  /** `plan` is its key. */
  PLAN_SIGNED: { plan: string; number: number; signer: PlanSigner };
  PLAN_IN_FORCE: { plan: string; number: number };
  /** `strategy` is the key of an entry, whose words are sealed with the plan. */
  PLAN_USED: {
    plan: string;
    strategy: string;
    cravingBefore: number | null;
    cravingAfter: number | null;
    helped: PlanHelp;
  };
  STATUS_CHANGED: {
    move: MemberMove;
    from: MemberStatus;
    to: MemberStatus;
    pauseReason: PauseReason | null;
    until: string | null;
    leaveReason: LeaveReason | null;
    destination: LeaveDestination | null;
    naloxoneOffered: boolean | null;
  };
  /** The person by the key of their membership. */
  CARE_TEAM_CHANGED: { move: CareTeamMove; person: string; role: CareRole };
  /** The hand-off by its key. */
  REFERRAL_CHANGED: { referral: string; move: ReferralMove };
  MILESTONE_REACHED: { unit: MilestoneUnit; count: number; ofRun: boolean };
  /** `merge` is its key. */
  MEMBER_MERGED: { move: MemberMergeMove; merge: string };
  /** The appointment by its key. */
  APPOINTMENT_CHANGED: { appointment: string; move: AppointmentMove };
  /** Houses by their keys. */
  STAY_CHANGED: {
    move: StayMove;
    residence: string;
    fromResidence: string | null;
    bedName: string;
    reason: StayEndReason | null;
    destination: LeaveDestination | null;
  };
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
  corrects_id: string | null;
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
