import { EntitySchema } from '@mikro-orm/core';
import { InstantType } from '../common/instant.ts';
import { stateAfter } from '../common/moves.ts';
import { Refusal, userError } from '../common/user-error.ts';
import type {
  MentorshipDeclineReason,
  MentorshipEndReason,
  MentorshipMove,
  MentorshipParty,
  MentorshipPauseReason,
  MentorshipState,
} from '../generated/schema.ts';
import { mayResume, mentorshipMoves } from './mentorship-states.ts';

/** Who makes a move, as whom, and when. */
export interface Mover {
  by: string;
  as: MentorshipParty;
  now: string;
}

/**
 * A mentor and a member.
 *
 * The ORM makes instances without the constructor, so an entity has no `#private` members.
 */
export class Mentorship {
  organizationId!: string;
  id!: string;
  memberId!: string;
  mentorId!: string;
  state: MentorshipState = 'PROPOSED';
  stateSince!: string;
  additional!: boolean;
  proposedAt!: string;
  proposedBy: string | null = null;
  mentorAcceptedAt: string | null = null;
  memberAcceptedAt: string | null = null;
  memberAcceptedBy: string | null = null;
  startedAt: string | null = null;
  endedAt: string | null = null;
  pauseReason: MentorshipPauseReason | null = null;
  declineReason: MentorshipDeclineReason | null = null;
  endReason: MentorshipEndReason | null = null;
  /** Sealed. */
  endNote: string | null = null;
  changedBy: string | null = null;
  changedAs: MentorshipParty | null = null;
  lastContactAt: string | null = null;
  version = 1;

  /** A new proposal. */
  static propose(
    between: { organizationId: string; id: string; memberId: string; mentorId: string },
    { additional, by, now }: { additional: boolean; by: string; now: string },
  ): Mentorship {
    const made = { additional, proposedBy: by, proposedAt: now, stateSince: now };
    return Object.assign(new Mentorship(), between, made);
  }

  /**
   * One of the two agrees; it begins with the second. What staff say is what the member said.
   * @throws Refusal when it is no proposal any more, or they have agreed before
   */
  accept({ by, as, now }: Mover): void {
    const next = this.nextBy('ACCEPT');
    const before = as === 'MENTOR' ? this.mentorAcceptedAt : this.memberAcceptedAt;
    if (before !== null) {
      const message = 'This was agreed to already; the other of the two is waited for.';
      throw new Refusal(userError('STATE_NOT_ALLOWED', ['id'], message));
    }
    if (as === 'MENTOR') this.mentorAcceptedAt = now;
    else Object.assign(this, { memberAcceptedAt: now, memberAcceptedBy: by });
    // The first agreement is nobody else's to know, and two at once are no conflict: it makes no new version.
    if (this.mentorAcceptedAt === null || this.memberAcceptedAt === null) return;
    this.version += 1;
    this.state = next;
    this.stateSince = now;
    this.startedAt = now;
  }

  decline(reason: MentorshipDeclineReason, mover: Mover): void {
    this.close('DECLINE', mover);
    this.declineReason = reason;
  }

  withdraw(mover: Mover): void {
    this.close('WITHDRAW', mover);
  }

  pause(reason: MentorshipPauseReason, mover: Mover): void {
    this.move('PAUSE', mover);
    this.pauseReason = reason;
  }

  /** @throws Refusal when it is not paused, or when the other asked for the distance */
  resume(mover: Mover): void {
    const { changedAs: pausedAs } = this;
    this.nextBy('RESUME');
    if (!mayResume(mover.as, pausedAs)) {
      const message = 'Whoever asked for the pause ends it, or staff.';
      throw new Refusal(userError('STATE_NOT_ALLOWED', ['id'], message));
    }
    this.move('RESUME', mover);
    this.pauseReason = null;
  }

  /** @param note sealed */
  end(reason: MentorshipEndReason, note: string | null, mover: Mover): void {
    this.close('END', mover);
    Object.assign(this, { endReason: reason, endNote: note, pauseReason: null });
  }

  /** The member turned out to have another mentor as well. */
  stepAside(): void {
    this.additional = true;
    this.version += 1;
  }

  /** They spoke; what is logged late does not hide a newer contact. */
  spoke(at: string): void {
    const newest = this.lastContactAt;
    if (newest === null || Date.parse(newest) < Date.parse(at)) this.lastContactAt = at;
  }

  private close(move: MentorshipMove, mover: Mover): void {
    this.move(move, mover);
    this.endedAt = mover.now;
  }

  private move(move: MentorshipMove, { by, as, now }: Mover): void {
    this.state = this.nextBy(move);
    Object.assign(this, { stateSince: now, changedBy: by, changedAs: as });
    this.version += 1;
  }

  private nextBy(move: MentorshipMove): MentorshipState {
    return stateAfter(mentorshipMoves, this.state, move, { thing: 'A mentorship' });
  }
}

const text = { type: 'text', nullable: true } as const;
const key = { type: 'uuid', nullable: true } as const;
const moment = { type: InstantType, nullable: true } as const;

export const mentorshipSchema = new EntitySchema<Mentorship>({
  class: Mentorship,
  tableName: 'mentorship',
  properties: {
    organizationId: { type: 'uuid', primary: true },
    id: { type: 'uuid', primary: true },
    memberId: { type: 'uuid' },
    mentorId: { type: 'uuid' },
    state: { type: 'text' },
    stateSince: { type: InstantType },
    additional: { type: 'boolean' },
    proposedAt: { type: InstantType },
    proposedBy: key,
    mentorAcceptedAt: moment,
    memberAcceptedAt: moment,
    memberAcceptedBy: key,
    startedAt: moment,
    endedAt: moment,
    pauseReason: text,
    declineReason: text,
    endReason: text,
    endNote: text,
    changedBy: key,
    changedAs: text,
    lastContactAt: moment,
    version: { type: 'integer' },
  },
});
