import { EntitySchema } from '@mikro-orm/core';
import { InstantType } from '../common/instant.ts';
import type {
  MemberMove,
  MemberStatus,
  RecordCategory,
  RecoveryGoal,
  RiskBand,
} from '../generated/schema.ts';
import type { LocalDate } from '../common/local-date.ts';
import { stateAfter } from '../common/moves.ts';
import { nextMilestoneOn } from './milestones.ts';
import { memberMoves } from './member-states.ts';
import type { RecoveryRuns } from './recovery-days.ts';

/** The days that belong to a status. */
interface StatusDays {
  /** The day agreed as the end of a break. */
  pausedUntil?: string | null;
  diedOn?: string | null;
}

/** What of a member is edited as a whole; telephone and e-mail are sealed. */
export type Profile = Pick<
  Member,
  | 'alias'
  | 'legalName'
  | 'birthDate'
  | 'pronouns'
  | 'phone'
  | 'phoneIndex'
  | 'email'
  | 'emailIndex'
  | 'timeZone'
  | 'locale'
  | 'goal'
  | 'voicemailAllowed'
  | 'phoneShared'
  | 'callFrom'
  | 'callUntil'
>;

/** A person in recovery whom the network supports. */
export class Member {
  organizationId!: string;
  id!: string;
  membershipId: string | null = null;
  alias!: string;
  legalName: string | null = null;
  birthDate: string | null = null;
  pronouns: string | null = null;
  /** Sealed. */
  phone: string | null = null;
  phoneIndex: string | null = null;
  /** Sealed. */
  email: string | null = null;
  emailIndex: string | null = null;
  timeZone!: string;
  locale = 'en';
  status: MemberStatus = 'ACTIVE';
  goal: RecoveryGoal = 'ABSTINENCE';
  recoveryStart: string | null = null;
  longestRunDays = 0;
  earlierRunsDays = 0;
  enrolledAt!: string;
  /** The day agreed as the end of a break. */
  pausedUntil: string | null = null;
  diedOn: string | null = null;
  /** Null when nobody has asked. */
  voicemailAllowed: boolean | null = null;
  phoneShared: boolean | null = null;
  callFrom: string | null = null;
  callUntil: string | null = null;
  mentorShares: RecordCategory[] = [];
  lastCheckInAt: string | null = null;
  /** The day on which the next milestone is to be told of. */
  milestoneDueOn: string | null = null;
  /** The day by which they are asked to check in next. */
  checkInDueOn: string | null = null;
  riskAssessmentId: string | null = null;
  riskBand: RiskBand = 'UNKNOWN';
  riskStaleAfter: string | null = null;
  /** The record of the same person that this one went into. */
  mergedIntoId: string | null = null;
  version = 1;

  /** @throws Refusal when the status does not have the move */
  move(move: MemberMove, { pausedUntil = null, diedOn = null }: StatusDays = {}): void {
    const next = stateAfter(memberMoves, this.status, move, { thing: 'A membership' });
    Object.assign(this, { status: next, pausedUntil, diedOn });
    this.version += 1;
  }

  edit(profile: Profile): void {
    Object.assign(this, profile);
    this.version += 1;
  }

  /**
   * The sums of the member's runs, which a day of use changes. Nobody edited the record then: its version
   * stays, which those see whom a slip does not reach.
   */
  counted(runs: RecoveryRuns, today: LocalDate): void {
    const { recoveryStart, longestRunDays, earlierRunsDays } = runs;
    Object.assign(this, { recoveryStart, longestRunDays, earlierRunsDays });
    this.milestoneDueOn = nextMilestoneOn(runs, today);
  }

  /** The member checked in; one that is recorded late does not hide a newer one. */
  checkedIn(at: string): void {
    const newest = this.lastCheckInAt;
    if (newest === null || Date.parse(newest) < Date.parse(at)) this.lastCheckInAt = at;
  }

  /** The newest assessment of the member's risk. */
  assessed(assessment: { id: string; band: RiskBand; staleAfter: string }): void {
    this.riskAssessmentId = assessment.id;
    this.riskBand = assessment.band;
    // Nothing but new data changes what is unknown.
    this.riskStaleAfter = assessment.band === 'UNKNOWN' ? null : assessment.staleAfter;
  }
}

const text = { type: 'text', nullable: true } as const;
const moment = { type: InstantType, nullable: true } as const;

export const memberSchema = new EntitySchema<Member>({
  class: Member,
  tableName: 'member',
  properties: {
    organizationId: { type: 'uuid', primary: true },
    id: { type: 'uuid', primary: true },
    membershipId: { type: 'uuid', nullable: true },
    alias: { type: 'text' },
    legalName: text,
    birthDate: { type: 'date', nullable: true },
    pronouns: text,
    phone: text,
    phoneIndex: text,
    email: text,
    emailIndex: text,
    timeZone: { type: 'text' },
    locale: { type: 'text' },
    status: { type: 'text' },
    goal: { type: 'text' },
    recoveryStart: { type: 'date', nullable: true },
    longestRunDays: { type: 'integer' },
    earlierRunsDays: { type: 'integer' },
    enrolledAt: { type: InstantType },
    pausedUntil: { type: 'date', nullable: true },
    diedOn: { type: 'date', nullable: true },
    voicemailAllowed: { type: 'boolean', nullable: true },
    phoneShared: { type: 'boolean', nullable: true },
    callFrom: { type: 'time', nullable: true },
    callUntil: { type: 'time', nullable: true },
    mentorShares: { type: 'string[]' },
    lastCheckInAt: moment,
    milestoneDueOn: { type: 'date', nullable: true },
    checkInDueOn: { type: 'date', nullable: true },
    riskAssessmentId: { type: 'uuid', nullable: true },
    riskBand: { type: 'text' },
    riskStaleAfter: moment,
    mergedIntoId: { type: 'uuid', nullable: true },
    version: { type: 'integer' },
  },
});
