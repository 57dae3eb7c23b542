import type {
  EnrollmentState,
  MemberStatus,
  ProgramKind,
  RecordCategory,
  RecoveryGoal,
  Role,
  SubstanceClass,
} from '../generated/schema.ts';

export const DEMO_NETWORK = 'Harbor Network';
export const DEMO_TIME_ZONE = 'America/New_York';

/** Days of history. */
export const HISTORY = 365;

/** Somebody with a membership; who can sign in stands in `demo-accounts.ts`. */
export interface DemoPerson {
  email: string;
  name: string;
  role: Role;
}

export interface DemoProgram {
  name: string;
  kind: ProgramKind;
  asamLevel: string | null;
  /** The weekly session, as it is called. */
  session: string;
  /** ISO weekday of the session. */
  weekday: number;
}

export const demoPrograms: readonly DemoProgram[] = [
  {
    name: 'Aftercare Counseling',
    kind: 'COUNSELING',
    asamLevel: '1.0',
    session: 'Aftercare session',
    weekday: 2,
  },
  {
    name: 'Evening Skills Group',
    kind: 'GROUP',
    asamLevel: '2.1',
    session: 'Evening skills group',
    weekday: 4,
  },
  {
    name: 'Medication and Recovery',
    kind: 'MEDICATION',
    asamLevel: '1.7',
    session: 'Medication visit',
    weekday: 3,
  },
  {
    name: 'Recovery Coaching',
    kind: 'RECOVERY_COACHING',
    asamLevel: null,
    session: 'Coaching hour',
    weekday: 5,
  },
  {
    name: 'Steady Ground Therapy',
    kind: 'THERAPY',
    asamLevel: '1.0',
    session: 'Therapy session',
    weekday: 1,
  },
];

export interface DemoEnrollment {
  /** Place in `demoPrograms`. */
  program: number;
  state: EnrollmentState;
  /** Null while it is planned. */
  startedDaysAgo: number | null;
  endedDaysAgo: number | null;
}

/** How a member's months go. */
export type Course = 'STEADY' | 'IMPROVING' | 'WOBBLING' | 'SLIPPING' | 'SILENT';

/** A member; other people stand in it by their e-mail address. */
export interface DemoMember {
  /** From 1 on. */
  number: number;
  alias: string;
  legalName: string;
  pronouns: string | null;
  ageInDays: number;
  phone: string;
  email: string | null;
  /** The address of the member's own account; null for who checks in by telephone. */
  account: string | null;
  timeZone: string;
  locale: 'en' | 'es';
  status: MemberStatus;
  goal: RecoveryGoal;
  /** Days since the stated start of recovery; null when none was stated. */
  recoveryDaysAgo: number | null;
  longestRunDays: number;
  enrolledDaysAgo: number;
  /** From then on nothing is recorded; null while the member is supported. */
  endedDaysAgo: number | null;
  course: Course;
  /** The last day with a check-in, for who went silent; null for everybody else. */
  silentDaysAgo: number | null;
  /** The first and the last day of a hard stretch; null for who had none of its own. */
  hardStretch: { from: number; to: number } | null;
  /** What a slip is likely to be with. */
  substance: SubstanceClass;
  /** Takes medication for opioid use disorder. */
  medication: boolean;
  counselor: string;
  houseManager: string | null;
  mentor: string | null;
  mentorShares: RecordCategory[];
  enrollments: DemoEnrollment[];
}
