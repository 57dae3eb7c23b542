import { EntitySchema } from '@mikro-orm/core';
import { InstantType } from '../common/instant.ts';
import { stateAfter } from '../common/moves.ts';
import type {
  ReferralDeclineReason,
  ReferralLostReason,
  ReferralMove,
  ReferralState,
} from '../generated/schema.ts';
import { referralMoves } from './referral-states.ts';

/** A person whom a treatment center hands over to the network. */
export class Referral {
  organizationId!: string;
  id!: string;
  state: ReferralState = 'RECEIVED';
  senderName!: string;
  senderReference: string | null = null;
  /** Sealed: the person, the contact, note and medication. */
  content!: string;
  dischargeOn: string | null = null;
  /** Null when nobody has asked. */
  consentGiven: boolean | null = null;
  consentUntil: string | null = null;
  consentAt: string | null = null;
  memberId: string | null = null;
  /** Who is to make the first contact; whoever coordinates when null. */
  ownerId: string | null = null;
  receivedAt!: string;
  receivedBy: string | null = null;
  contactDueAt!: string;
  acceptedAt: string | null = null;
  attempts = 0;
  firstContactAt: string | null = null;
  closedAt: string | null = null;
  declineReason: ReferralDeclineReason | null = null;
  lostReason: ReferralLostReason | null = null;
  version = 1;

  accept(memberId: string, ownerId: string | null, now: string): void {
    this.move('ACCEPT');
    Object.assign(this, { memberId, ownerId, acceptedAt: now });
  }

  /** @throws Refusal when nobody can become a member by it any more */
  mayAccept(): void {
    this.next('ACCEPT');
  }

  /** Somebody spoke with the person. */
  contact(now: string): void {
    this.move('CONTACT');
    this.attempts += 1;
    this.firstContactAt ??= now;
  }

  /** Somebody tried and did not reach the person. */
  attempt(): void {
    // What cannot be contacted cannot be tried either.
    this.next('CONTACT');
    this.attempts += 1;
    this.version += 1;
  }

  close(now: string): void {
    this.move('CLOSE');
    this.closedAt = now;
  }

  decline(reason: ReferralDeclineReason, now: string): void {
    this.move('DECLINE');
    Object.assign(this, { declineReason: reason, closedAt: now });
  }

  lose(reason: ReferralLostReason, now: string): void {
    this.move('LOSE');
    Object.assign(this, { lostReason: reason, closedAt: now });
  }

  /** Whether the sender may be told what became of it: in any state, since a consent can always be taken back. */
  consent(given: boolean, until: string | null, now: string): void {
    Object.assign(this, { consentGiven: given, consentUntil: until, consentAt: now });
    this.version += 1;
  }

  private move(move: ReferralMove): void {
    this.state = this.next(move);
    this.version += 1;
  }

  private next(move: ReferralMove): ReferralState {
    return stateAfter(referralMoves, this.state, move, { thing: 'A hand-off' });
  }
}

const text = { type: 'text', nullable: true } as const;
const moment = { type: InstantType, nullable: true } as const;
const key = { type: 'uuid', nullable: true } as const;
const day = { type: 'date', nullable: true } as const;

export const referralSchema = new EntitySchema<Referral>({
  class: Referral,
  tableName: 'referral',
  properties: {
    organizationId: { type: 'uuid', primary: true },
    id: { type: 'uuid', primary: true },
    state: { type: 'text' },
    senderName: { type: 'text' },
    senderReference: text,
    content: { type: 'text' },
    dischargeOn: day,
    consentGiven: { type: 'boolean', nullable: true },
    consentUntil: day,
    consentAt: moment,
    memberId: key,
    ownerId: key,
    receivedAt: { type: InstantType },
    receivedBy: key,
    contactDueAt: { type: InstantType },
    acceptedAt: moment,
    attempts: { type: 'integer' },
    firstContactAt: moment,
    closedAt: moment,
    declineReason: text,
    lostReason: text,
    version: { type: 'integer' },
  },
});
