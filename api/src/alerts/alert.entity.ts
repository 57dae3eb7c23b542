import { later } from '../common/instant.ts';
import { nothingToUndo, stateAfter } from '../common/moves.ts';
import { Refusal, userError } from '../common/user-error.ts';
import type {
  AlertResolution,
  AlertSeverity,
  AlertState,
  ContactOutcome,
  RuleKind,
} from '../generated/schema.ts';
import type { Reason } from '../monitoring/assess-risk.ts';
import { alertMoves, type AlertMove, type UndoStep } from './alert-states.ts';
import { isBefore, isContact, isOfItsOwnDay, severityRank } from './alert-urgency.ts';
import { HOLD, timeToAct, UNDO_WINDOW } from './response-times.ts';

/**
 * Something about a member that a person should act on; one lives a member and rule.
 *
 * The ORM makes instances without the constructor, so an entity has no `#private` members.
 */
export class Alert {
  organizationId!: string;
  id!: string;
  memberId!: string;
  rule!: string;
  kind!: RuleKind;
  severity!: AlertSeverity;
  state: AlertState = 'OPEN';
  level = 0;
  reason!: Reason;
  occurrences = 1;
  raisedAt!: string;
  /** The member's day when it was raised. */
  localDate!: string;
  lastRaisedAt!: string;
  dueAt!: string;
  /** When the next step of its ladder is told: of what is open always, of all else never. */
  climbsAt: string | null = null;
  unattendedAt: string | null = null;
  acknowledgedBy: string | null = null;
  acknowledgedAt: string | null = null;
  holdUntil: string | null = null;
  contactOutcome: ContactOutcome | null = null;
  contactedBy: string | null = null;
  contactedAt: string | null = null;
  resolution: AlertResolution | null = null;
  resolvedBy: string | null = null;
  resolvedAt: string | null = null;
  undo: UndoStep | null = null;
  version = 1;

  /** A new alert from a rule that fired. */
  static raise(
    place: { organizationId: string; id: string; memberId: string; localDate: string },
    reason: Reason,
    now: string,
  ): Alert {
    return Object.assign(new Alert(), place, {
      rule: reason.rule,
      kind: reason.kind,
      severity: reason.severity,
      reason,
      raisedAt: now,
      lastRaisedAt: now,
      dueAt: later(now, timeToAct[reason.severity]),
      climbsAt: now,
    });
  }

  /** Takes the alert for a while. */
  acknowledge(by: string, now: string): void {
    const before = this.standing();
    this.move('ACKNOWLEDGE');
    this.hold(by, now, later(now, HOLD));
    this.stopClimbing();
    this.undo = { by, until: later(now, UNDO_WINDOW), before };
  }

  /** A contact with the member, or an attempt at one, which holds the alert only for a while. */
  logContact(by: string, outcome: ContactOutcome, now: string): void {
    this.move('LOG_CONTACT');
    if (!this.acknowledgedBy) this.hold(by, now, null);
    this.stopClimbing();
    this.holdUntil = isContact(outcome) ? null : later(now, HOLD);
    this.contactedBy = by;
    this.contactedAt = now;
    this.contactOutcome = outcome;
    this.undo = null;
  }

  /** Settles the alert; that the member is supported can be said only after speaking with them. */
  resolve(by: string, resolution: AlertResolution, now: string): void {
    const spoke = this.contactOutcome !== null && isContact(this.contactOutcome);
    if (resolution === 'SUPPORTED' && this.state === 'CONTACTED' && !spoke) {
      const message = 'Nobody has spoken with the member yet.';
      throw new Refusal(userError('STATE_NOT_ALLOWED', ['input', 'resolution'], message));
    }
    const dismissed = resolution === 'RAISED_IN_ERROR' || resolution === 'COVERED_BY_OTHER';
    const before = this.standing();
    this.settle(dismissed ? 'DISMISS' : 'RESOLVE', by, resolution, now);
    this.undo = { by, until: later(now, UNDO_WINDOW), before };
  }

  /** Takes the newest acknowledgment or settlement back. */
  undoNewestStep(by: string, now: string): void {
    const step = this.undo;
    if (!step || step.by !== by) throw nothingToUndo();
    if (Date.parse(now) > Date.parse(step.until)) throw new Refusal(userError('TOO_LATE', ['id']));
    Object.assign(this, step.before);
    this.resolution = null;
    this.resolvedBy = null;
    this.resolvedAt = null;
    this.undo = null;
    this.version += 1;
  }

  /**
   * The rule fired again. Its severity never falls; what is CRITICAL now opens the alert again, and so does what nobody
   * is to call about any more: a contact was about what was before it.
   * @returns whether it was opened again
   */
  repeat(reason: Reason, now: string): boolean {
    const isUrgent = severityRank[reason.severity] >= severityRank.HIGH;
    const isLeft = this.state === 'CONTACTED' && this.holdUntil === null;
    const reopens =
      (reason.severity === 'CRITICAL' && this.state !== 'OPEN') ||
      (isLeft && (isUrgent || isOfItsOwnDay(reason.rule)));
    this.move(reopens ? 'REOPEN' : 'REPEAT');
    if (severityRank[reason.severity] > severityRank[this.severity]) {
      this.severity = reason.severity;
      this.dueAt = later(now, timeToAct[reason.severity]);
      this.beginLadder(now);
    } else if (reason.severity === 'CRITICAL' && this.state === 'OPEN') {
      this.climbSooner(now);
    }
    this.reason = reason;
    this.occurrences += 1;
    this.lastRaisedAt = now;
    if (reopens) {
      this.release(now);
      this.beginLadder(now);
    }
    return reopens;
  }

  /** Lives on for another of the same rule, whose urgency it takes over. */
  takeOver(other: Alert): void {
    if (severityRank[other.severity] > severityRank[this.severity]) {
      this.severity = other.severity;
      this.beginLadder(this.lastRaisedAt);
    }
    if (other.climbsAt && this.climbsAt && isBefore(other.climbsAt, this.climbsAt)) {
      this.climbsAt = other.climbsAt;
    }
    if (isBefore(other.dueAt, this.dueAt)) this.dueAt = other.dueAt;
    if (isBefore(this.lastRaisedAt, other.lastRaisedAt)) this.lastRaisedAt = other.lastRaisedAt;
    this.occurrences += other.occurrences;
    this.undo = null;
    this.version += 1;
  }

  /** Another of the same rule lives on for it. */
  cover(by: string, now: string): void {
    this.settle('DISMISS', by, 'COVERED_BY_OTHER', now);
  }

  /** The time to make contact has passed. */
  endHold(now: string): void {
    this.move('HOLD_ENDED');
    this.release(now);
  }

  /** Who has it no longer cares for the member. */
  letGo(now: string): void {
    this.move('LET_GO');
    this.release(now);
    this.acknowledgedBy = null;
    this.acknowledgedAt = null;
  }

  /** The member has died: there is nobody to act for. */
  settleAfterDeath(by: string, now: string): void {
    this.settle('DISMISS', by, 'MEMBER_DIED', now);
  }

  /** The death was recorded in error: somebody has to act again. */
  openAfterDeathTakenBack(now: string): void {
    if (this.resolution !== 'MEMBER_DIED') throw new Error('It was not settled by a death.');
    this.state = 'OPEN';
    this.resolution = null;
    this.resolvedBy = null;
    this.resolvedAt = null;
    this.version += 1;
    this.release(now);
  }

  /**
   * Nobody has answered, or it is new: the next step of the ladder is told.
   * @param wait milliseconds until the one after it
   */
  climb(now: string, wait: number): void {
    this.mustClimb();
    this.level += 1;
    this.unattendedAt = null;
    this.climbsAt = later(now, wait);
  }

  /**
   * Somebody wants the next step of the ladder told now.
   * @param wait milliseconds until the one after it, where nobody has the alert
   */
  escalate(now: string, wait: number): void {
    this.move('ESCALATE');
    this.level += 1;
    this.unattendedAt = null;
    if (this.state === 'OPEN') this.climbsAt = later(now, wait);
  }

  /**
   * The whole ladder was told, and nobody has answered.
   * @param wait milliseconds until the next alarm
   */
  leaveUnattended(now: string, wait: number): void {
    this.mustClimb();
    this.unattendedAt ??= now;
    this.climbsAt = later(now, wait);
  }

  private settle(
    move: 'RESOLVE' | 'DISMISS',
    by: string,
    resolution: AlertResolution,
    now: string,
  ): void {
    this.move(move);
    this.holdUntil = null;
    this.stopClimbing();
    this.resolvedBy = by;
    this.resolvedAt = now;
    this.resolution = resolution;
    this.undo = null;
  }

  /** It climbs by itself without a new version: that nobody answered refuses no answer. */
  private mustClimb(): void {
    this.state = stateAfter(alertMoves, this.state, 'CLIMB', { thing: 'An alert' });
  }

  /** What is graver now is told from the first step; of what somebody has, once it opens again. */
  private beginLadder(now: string): void {
    this.level = 0;
    this.unattendedAt = null;
    this.undo = null;
    if (this.state === 'OPEN') this.climbsAt = now;
  }

  /** It happened again, CRITICAL, and the first step alone is no answer: of what nobody answered at all from there. */
  private climbSooner(now: string): void {
    if (this.unattendedAt) this.beginLadder(now);
    else if (this.level > 1) this.climbsAt = now;
  }

  private stopClimbing(): void {
    this.climbsAt = null;
    this.unattendedAt = null;
  }

  /** It opens again, and climbs at once. */
  private release(now: string): void {
    this.climbsAt = now;
    this.holdUntil = null;
    this.dueAt = later(now, timeToAct[this.severity]);
    this.undo = null;
  }

  private hold(by: string, now: string, until: string | null): void {
    this.acknowledgedBy = by;
    this.acknowledgedAt = now;
    this.holdUntil = until;
  }

  private standing(): UndoStep['before'] {
    const { state, acknowledgedBy, acknowledgedAt, holdUntil, climbsAt, unattendedAt } = this;
    return { state, acknowledgedBy, acknowledgedAt, holdUntil, climbsAt, unattendedAt };
  }

  private move(move: AlertMove): void {
    this.state = stateAfter(alertMoves, this.state, move, { thing: 'An alert' });
    this.version += 1;
  }
}
