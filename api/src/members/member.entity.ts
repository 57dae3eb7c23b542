import { EntitySchema } from '@mikro-orm/core';
import { InstantType } from '../common/instant.ts';
import type { MemberStatus, RecordCategory, RecoveryGoal, RiskBand } from '../generated/schema.ts';
import { afterUse } from './recovery-days.ts';

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
  mentorShares: RecordCategory[] = [];
  lastCheckInAt: string | null = null;
  riskAssessmentId: string | null = null;
  riskBand: RiskBand = 'UNKNOWN';
  riskStaleAfter: string | null = null;
  version = 1;

  /**
   * The member used on one of their days. Nobody edited the record: its version stays, which those see
   * whom a slip does not reach.
   */
  used(day: string): void {
    Object.assign(this, afterUse(this, day));
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
    mentorShares: { type: 'string[]' },
    lastCheckInAt: moment,
    riskAssessmentId: { type: 'uuid', nullable: true },
    riskBand: { type: 'text' },
    riskStaleAfter: moment,
    version: { type: 'integer' },
  },
});
