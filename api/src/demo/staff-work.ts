import { LockMode } from '@mikro-orm/core';
import { logSteps, type AlertStep } from '../alerts/alert-log.ts';
import { Alert } from '../alerts/alert.entity.ts';
import type { Command } from '../app/lane.ts';
import { later } from '../common/instant.ts';
import type { Sealer } from '../common/sealed.ts';
import type { AlertResolution, AlertSeverity, ContactOutcome } from '../generated/schema.ts';
import { lockMembers } from '../members/locked-member.service.ts';
import type { MemberEvents } from '../monitoring/record-events.ts';
import { contactNotes } from './member-notes.ts';
import { Random } from './random.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** How long staff take to act, in minutes. */
const timeTaken: Record<AlertSeverity, readonly [number, number]> = {
  CRITICAL: [2, 25],
  HIGH: [20, 330],
  MODERATE: [90, 1700],
  LOW: [240, 2400],
};

/** Who may act on a member's alerts, by the keys of their memberships. */
export interface StaffOf {
  counselor: string;
  others: readonly string[];
}

/** What staff did by now with an alert raised on the last day; OPEN leaves it to whoever looks. */
export type LastDayResponse = 'OPEN' | 'TAKEN' | 'CONTACTED';

/** What staff go by at one moment. */
export interface StaffMoment {
  /** When the last day begins, whose alerts are left as `lastDayResponse` says. */
  lastDayBegins: string;
  /** Whether this is the last moment of all. */
  isLast: boolean;
  staffOf: (memberKey: string) => StaffOf | undefined;
  lastDayResponse: (memberKey: string) => LastDayResponse;
  /** What stands for a member in the seeds of chance: keys are other ones each time. */
  seedOf: (memberKey: string) => string;
}

/**
 * Lets staff act on the alerts that live: take them, make contact, settle them, each when its time has
 * come. The moves are those of the service, one command for all.
 * @returns the contacts made, to be recorded
 */
export async function actOnAlerts(
  command: Command,
  sealer: Sealer,
  moment: StaffMoment,
): Promise<MemberEvents[]> {
  const { db, em, organizationId } = command;
  const about = await db
    .selectFrom('alert')
    .select('member_id')
    .distinct()
    .where('state', '<>', 'RESOLVED')
    .execute();
  const members = about.map(({ member_id: key }) => key);
  // Members before their alerts, as everybody locks them.
  await lockMembers(command, members);
  const living = await em.find(
    Alert,
    { organizationId, memberId: { $in: members }, state: { $ne: 'RESOLVED' } },
    { lockMode: LockMode.PESSIMISTIC_WRITE, orderBy: { id: 'asc' } },
  );
  const work = new StaffWork(command.now, moment);
  for (const alert of living) work.see(alert);
  await em.flush();
  await logSteps(command, sealer, work.steps);
  return work.contacts;
}

class StaffWork {
  readonly steps: AlertStep[] = [];
  readonly contacts: MemberEvents[] = [];
  readonly #now: string;
  readonly #moment: StaffMoment;

  constructor(now: string, moment: StaffMoment) {
    this.#now = now;
    this.#moment = moment;
  }

  see(alert: Alert): void {
    const { staffOf, seedOf, lastDayBegins } = this.#moment;
    const staff = staffOf(alert.memberId);
    if (!staff || alert.state === 'ACKNOWLEDGED') return;
    const age = Math.round((Date.parse(lastDayBegins) - Date.parse(alert.lastRaisedAt)) / DAY);
    const random = new Random(`${seedOf(alert.memberId)} ${alert.rule} ${String(age)}`);
    const who = random.chance(0.85) ? staff.counselor : random.pick(staff.others);
    if (alert.lastRaisedAt >= lastDayBegins) return this.#leave(alert, staff, random);
    if (alert.state === 'OPEN') this.#answer(alert, who, random);
    if (alert.state === 'CONTACTED') this.#settle(alert, who, random);
  }

  /** What was raised on the last day is left as it should be found, by the end of it. */
  #leave(alert: Alert, staff: StaffOf, random: Random): void {
    if (!this.#moment.isLast || alert.state !== 'OPEN') return;
    const response = this.#moment.lastDayResponse(alert.memberId);
    const colleague = staff.others[0] ?? staff.counselor;
    if (response === 'TAKEN') this.#take(alert, colleague, this.#now);
    if (response === 'CONTACTED') {
      this.#contact(alert, colleague, 'REACHED', later(this.#now, -3 * MINUTE), random);
    }
  }

  /** Takes the alert and makes contact; a few are seen to be wrong at once. */
  #answer(alert: Alert, who: string, random: Random): void {
    const [least, most] = timeTaken[alert.severity];
    const at = later(alert.lastRaisedAt, random.int(least, most) * MINUTE);
    if (at > this.#now) return;
    if (alert.severity !== 'CRITICAL' && random.chance(0.04)) {
      return this.#resolve(alert, who, 'RAISED_IN_ERROR', at);
    }
    if (random.chance(0.75)) this.#take(alert, who, at);
    const outcome = random.weighted<ContactOutcome>({
      REACHED: 66,
      LEFT_MESSAGE: 14,
      NO_ANSWER: 15,
      DECLINED: 3,
      OTHER_PERSON: 2,
    });
    const called = later(at, random.int(1, 9) * MINUTE);
    this.#contact(alert, who, outcome, called, random);
    if (outcome === 'REACHED' || outcome === 'DECLINED') return;
    // Tries again before the hold ends.
    this.#contact(alert, who, 'REACHED', later(called, random.int(4, 14) * MINUTE), random);
  }

  /** Settles the alert some hours after the contact. */
  #settle(alert: Alert, who: string, random: Random): void {
    const { contactedAt, lastRaisedAt } = alert;
    const since = contactedAt && contactedAt > lastRaisedAt ? contactedAt : lastRaisedAt;
    const at = later(since, random.int(180, 3000) * MINUTE);
    if (at > this.#now) return;
    const resolution = random.weighted<AlertResolution>({
      SUPPORTED: 82,
      HANDED_OVER: 9,
      COVERED_BY_OTHER: 9,
    });
    this.#resolve(alert, who, resolution, at);
  }

  #take(alert: Alert, who: string, at: string): void {
    alert.acknowledge(who, at);
    this.steps.push({ alert, type: 'ACKNOWLEDGED', at, actorId: who });
  }

  #contact(alert: Alert, who: string, outcome: ContactOutcome, at: string, random: Random): void {
    const told = outcome === 'REACHED' && random.chance(0.6);
    const note = told ? random.pick(contactNotes) : null;
    alert.logContact(who, outcome, at);
    this.steps.push({ alert, type: 'CONTACT_LOGGED', at, actorId: who, note });
    const details = { outcome, alert: alert.id };
    this.contacts.push({
      memberId: alert.memberId,
      actorId: who,
      drafts: [{ kind: 'CONTACT_LOGGED', details, occurredAt: at, note }],
    });
  }

  #resolve(alert: Alert, who: string, resolution: AlertResolution, at: string): void {
    alert.resolve(who, resolution, at);
    this.steps.push({ alert, type: 'RESOLVED', at, actorId: who });
  }
}
