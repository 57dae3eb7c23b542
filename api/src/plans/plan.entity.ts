import { EntitySchema } from '@mikro-orm/core';
import { InstantType } from '../common/instant.ts';
import type { LocalDate } from '../common/local-date.ts';
import { stateAfter } from '../common/moves.ts';
import { Refusal, userError } from '../common/user-error.ts';
import type { PlanSigner, PlanState } from '../generated/schema.ts';
import { planMoves, type PlanMove } from './plan-states.ts';

/** A signature as it is given. */
export interface Signing {
  signer: PlanSigner;
  by: string;
  /** Whether the member signed on paper, and `by` recorded it. */
  onPaper: boolean;
}

/** One version of a member's relapse prevention plan. */
export class Plan {
  organizationId!: string;
  id!: string;
  memberId!: string;
  number!: number;
  basedOnId: string | null = null;
  state: PlanState = 'DRAFT';
  /** Sealed. */
  content!: string;
  reviewDue: LocalDate | null = null;
  memberSignedAt: string | null = null;
  memberSignedBy: string | null = null;
  memberSignedOnPaper = false;
  staffSignedAt: string | null = null;
  staffSignedBy: string | null = null;
  startedAt!: string;
  startedBy: string | null = null;
  updatedAt!: string;
  updatedBy: string | null = null;
  inForceAt: string | null = null;
  supersededAt: string | null = null;
  discardedAt: string | null = null;
  reviewRemindedAt: string | null = null;
  reviewAlertedAt: string | null = null;
  version = 1;

  isSigned(): boolean {
    return this.memberSignedAt !== null && this.staffSignedAt !== null;
  }

  /** Another wording: who signed the one before has not signed this one. */
  write(content: string, reviewDue: LocalDate | null, by: string, now: string): void {
    this.move('WRITE');
    this.memberSignedAt = null;
    this.memberSignedBy = null;
    this.memberSignedOnPaper = false;
    this.staffSignedAt = null;
    this.staffSignedBy = null;
    Object.assign(this, { content, reviewDue, updatedAt: now, updatedBy: by });
  }

  /** @throws Refusal when it is signed so already, or no draft */
  sign({ signer, by, onPaper }: Signing, now: string): void {
    this.move('SIGN');
    const signed = signer === 'MEMBER' ? this.memberSignedAt : this.staffSignedAt;
    if (signed) {
      const message = `It has the signature of ${signer} already.`;
      throw new Refusal(userError('STATE_NOT_ALLOWED', ['input', 'as'], message));
    }
    if (signer === 'MEMBER') {
      this.memberSignedAt = now;
      this.memberSignedBy = by;
      this.memberSignedOnPaper = onPaper;
    } else {
      this.staffSignedAt = now;
      this.staffSignedBy = by;
    }
  }

  enterIntoForce(now: string): void {
    this.move('ENTER_INTO_FORCE');
    this.inForceAt = now;
  }

  supersede(now: string): void {
    this.move('SUPERSEDE');
    this.supersededAt = now;
  }

  discard(now: string): void {
    this.move('DISCARD');
    this.discardedAt = now;
  }

  private move(move: PlanMove): void {
    this.state = stateAfter(planMoves, this.state, move, { thing: 'A plan' });
    this.version += 1;
  }
}

const moment = { type: InstantType, nullable: true } as const;
const person = { type: 'uuid', nullable: true } as const;

export const planSchema = new EntitySchema<Plan>({
  class: Plan,
  tableName: 'plan',
  properties: {
    organizationId: { type: 'uuid', primary: true },
    id: { type: 'uuid', primary: true },
    memberId: { type: 'uuid' },
    number: { type: 'integer' },
    basedOnId: { type: 'uuid', nullable: true },
    state: { type: 'text' },
    content: { type: 'text' },
    reviewDue: { type: 'date', nullable: true },
    memberSignedAt: moment,
    memberSignedBy: person,
    memberSignedOnPaper: { type: 'boolean' },
    staffSignedAt: moment,
    staffSignedBy: person,
    startedAt: { type: InstantType },
    startedBy: person,
    updatedAt: { type: InstantType },
    updatedBy: person,
    inForceAt: moment,
    supersededAt: moment,
    discardedAt: moment,
    reviewRemindedAt: moment,
    reviewAlertedAt: moment,
    version: { type: 'integer' },
  },
});
