import { LockMode } from '@mikro-orm/core';
import { logSteps, type AlertStep } from '../alerts/alert-log.ts';
import { Alert } from '../alerts/alert.entity.ts';
import type { Command } from '../app/lane.ts';
import { later } from '../common/instant.ts';
import { localDay } from '../common/local-date.ts';
import type { Sealer } from '../common/sealed.ts';
import type { AlertResolution, AlertSeverity, ContactOutcome } from '../generated/schema.ts';
import type { MemberEvents } from '../monitoring/record-events.ts';
import { DEMO_TIME_ZONE } from './demo-network.ts';
import { contactNotes } from './member-notes.ts';
import { Random } from './random.ts';

const MINUTE = 60_000;

/** How long staff take to act, in minutes. */
const timeTaken: Record<AlertSeverity, readonly [number, number]> = {
  CRITICAL: [2, 25],
  HIGH: [20, 330],
  MODERATE: [90, 1700],
  LOW: [240, 2400],
};
/** On the day of loading only these are acted on, so that something is left to do. */
const ACTED_ON_TODAY = 0.25;

/** Who may act on a member's alerts, by the keys of their memberships. */
export interface StaffOf {
  counselor: string;
  others: readonly string[];
}

/** What staff do on the day that this command is of. */
export interface StaffDay {
  /** Whether this is the day of loading. */
  isToday: boolean;
  /** Whether this is its last moment. */
  isLast: boolean;
  staffOf: (memberKey: string) => StaffOf | undefined;
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
  day: StaffDay,
): Promise<MemberEvents[]> {
  const { em, organizationId } = command;
  const living = await em.find(
    Alert,
    { organizationId, state: { $ne: 'RESOLVED' } },
    { lockMode: LockMode.PESSIMISTIC_WRITE, orderBy: { id: 'asc' } },
  );
  const work = new StaffWork(command.now, day);
  for (const alert of living) work.see(alert);
  await em.flush();
  await logSteps(command, sealer, work.steps);
  return work.contacts;
}

class StaffWork {
  readonly steps: AlertStep[] = [];
  readonly contacts: MemberEvents[] = [];
  readonly #now: string;
  readonly #day: StaffDay;

  constructor(now: string, day: StaffDay) {
    this.#now = now;
    this.#day = day;
  }

  see(alert: Alert): void {
    const staff = this.#day.staffOf(alert.memberId);
    if (!staff || alert.state === 'ACKNOWLEDGED') return;
    const random = new Random(
      `${this.#day.seedOf(alert.memberId)} ${alert.rule} ${localDay(alert.lastRaisedAt, DEMO_TIME_ZONE)}`,
    );
    const who = random.chance(0.85) ? staff.counselor : random.pick(staff.others);
    if (alert.state === 'OPEN') this.#answer(alert, who, random);
    if (alert.state === 'CONTACTED') this.#settle(alert, who, random);
  }

  /** Takes the alert and makes contact; a few are seen to be wrong at once. */
  #answer(alert: Alert, who: string, random: Random): void {
    const [least, most] = timeTaken[alert.severity];
    const at = later(alert.lastRaisedAt, random.int(least, most) * MINUTE);
    const leaves = this.#day.isToday && !random.chance(ACTED_ON_TODAY);
    if (this.#day.isLast && random.chance(0.4)) return this.#take(alert, who, this.#now);
    if (leaves || at > this.#now) return;
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
    this.#contact(alert, who, outcome, later(at, random.int(1, 9) * MINUTE), random);
  }

  /** Tries again when nobody was reached; settles the alert some hours after the contact. */
  #settle(alert: Alert, who: string, random: Random): void {
    const contactedAt = alert.contactedAt ?? this.#now;
    if (alert.contactOutcome === 'NO_ANSWER' || alert.contactOutcome === 'LEFT_MESSAGE') {
      const again = later(contactedAt, random.int(100, 300) * MINUTE);
      if (again <= this.#now) this.#contact(alert, who, 'REACHED', again, random);
      return;
    }
    const at = later(contactedAt, random.int(180, 3000) * MINUTE);
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
