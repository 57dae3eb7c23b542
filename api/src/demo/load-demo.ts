import type pg from 'pg';
import type { App } from '../app/app.ts';
import type { Services } from '../app/services.ts';
import { later } from '../common/instant.ts';
import { noteCompleted, noteSteps, openRun, withImportLock } from '../imports/import-run.ts';
import type { ImportRun } from '../imports/import-run.ts';
import { PastCommands } from '../imports/past-commands.ts';
import { reassessStale } from '../monitoring/reassess-stale.ts';
import { recordEvents, type EventDraft, type MemberEvents } from '../monitoring/record-events.ts';
import { demoMembers } from './demo-members.ts';
import type { DemoMember, DemoPerson } from './demo-network.ts';
import { demoStaff } from './demo-people.ts';
import { lastDay, lastDayResponse } from './last-day.ts';
import { memberYear } from './member-year.ts';
import { demoMoments, lastDayBegins, type Moment } from './moments.ts';
import { setUpPlans } from './plans.ts';
import type { PlannedEvent } from './planned-event.ts';
import { setUpAppointments } from './demo-appointments.ts';
import { setUpCare } from './demo-care.ts';
import { setUpLessons } from './demo-lessons.ts';
import { setUpConcerns } from './demo-concerns.ts';
import { setUpEvening } from './demo-evening.ts';
import { setUpHouseMeetings } from './demo-house-meetings.ts';
import { setUpLedgers } from './demo-ledger.ts';
import { setUpMentorships } from './demo-mentorships.ts';
import { setUpReferrals } from './demo-referrals.ts';
import { setUpResidences } from './demo-residences.ts';
import { setUpTasks } from './demo-tasks.ts';
import { setUpBoards } from './set-up-boards.ts';
import { setUpGroups } from './set-up-groups.ts';
import { setUpMeetings } from './set-up-meetings.ts';
import { setUpSessions } from './set-up-sessions.ts';
import {
  dayOfLoading,
  memberKeys,
  membershipKeys,
  setUpMembers,
  setUpOrganization,
} from './set-up-network.ts';
import { demoMilestones } from './demo-milestones.ts';
import { openPlace, programEvents } from './set-up-programs.ts';
import { Directory } from './directory.ts';
import { actOnAlerts } from './staff-work.ts';

const SOURCE = 'demo';
const MINUTE = 60_000;
const REPORT_EVERY = 100;

/**
 * Loads the demo network into a database that has none, and goes on with one that was interrupted.
 * @param say told of the progress, a line at a time
 */
export async function loadDemoOnce(
  { services, urls }: Pick<App, 'services' | 'urls'>,
  say: (line: string) => void = () => undefined,
): Promise<void> {
  const members = demoMembers(demoStaff());
  const onWait = () => {
    say('Another process loads the demo network; waiting for it.');
  };
  await withImportLock(urls.owner, SOURCE, onWait, async (owner) => {
    const run = await openRun(owner, SOURCE, () =>
      setUpOrganization(owner, services.passwords, demoPeople(members)),
    );
    if (!run.completed) await new DemoLoad(services, run, members).load(owner, say);
  });
}

/** Everybody with a membership. */
export function demoPeople(members: readonly DemoMember[]): DemoPerson[] {
  const accounts = members.flatMap(({ account, alias }): DemoPerson[] =>
    account === null ? [] : [{ email: account, name: alias, role: 'MEMBER' }],
  );
  return [...demoStaff(), ...accounts];
}

/** What happens with a member. */
interface Entry {
  member: DemoMember;
  event: PlannedEvent;
}

/** What is recorded at one moment. */
interface Step extends Moment {
  entries: Entry[];
  isLast: boolean;
}

class DemoLoad {
  readonly #services: Services;
  readonly #run: ImportRun;
  readonly #members: readonly DemoMember[];
  readonly #past: PastCommands;

  constructor(services: Services, run: ImportRun, members: readonly DemoMember[]) {
    this.#services = services;
    this.#run = run;
    this.#members = members;
    this.#past = new PastCommands(services, run.organizationId);
  }

  /** Step 1 sets the members up; each further one is a moment of the year. */
  async load(owner: pg.Client, say: (line: string) => void): Promise<void> {
    const { organizationId, startedAt, stepsDone } = this.#run;
    const people = await membershipKeys(owner, organizationId);
    const [first] = demoMoments(startedAt);
    if (stepsDone === 0) await this.#setUp(first?.at ?? startedAt, people);
    const moves = await programEvents(owner, organizationId, this.#members);
    const steps = planSteps(this.#members, startedAt, moves);
    const directory = new Directory(this.#members, await memberKeys(owner, organizationId), people);
    for (const [index, step] of steps.entries()) {
      const done = index + 2;
      if (done <= stepsDone) continue;
      await this.#step(step, done, directory);
      if (done % REPORT_EVERY === 0) {
        say(
          `Loading the demo network: ${String(done)} of ${String(steps.length)} steps. It answers, and is not whole yet.`,
        );
      }
    }
    await noteCompleted(owner, this.#run, true);
    // Who has been silent for long is seen as such from the first look.
    await reassessStale(this.#services);
  }

  async #setUp(at: string, people: ReadonlyMap<string, string>): Promise<void> {
    const { sealer } = this.#services;
    const today = dayOfLoading(this.#run.startedAt);
    await this.#past.at(at, async (command) => {
      await setUpMembers({ command, sealer, today, people }, this.#members);
      await noteSteps(command, this.#run, 1);
    });
  }

  async #step(step: Step, done: number, directory: Directory): Promise<void> {
    const { sealer } = this.#services;
    await this.#past.at(step.at, async (command) => {
      const contacts = await actOnAlerts(command, sealer, {
        lastDayBegins: lastDayBegins(this.#run.startedAt),
        isLast: step.isLast,
        staffOf: (key) => directory.staffOf(key),
        lastDayResponse: (key) => lastDayResponse(directory.numberOf(key)),
        seedOf: (key) => String(directory.numberOf(key)),
      });
      const entries = step.entries.map(({ member, event }): MemberEvents => ({
        memberId: directory.keyOf(member),
        actorId: directory.actorOf(member, event.by),
        drafts: [toDraft(event, step)],
      }));
      entries.push(...(await demoMilestones(command)));
      if (step.isLast) {
        await setUpMeetings(command);
        const keyOf = (member: DemoMember) => directory.keyOf(member);
        const staffOf = (key: string) => directory.staffOf(key);
        await setUpTasks({ command, sealer, keyOf, staffOf }, this.#members);
        contacts.push(...(await setUpLessons({ command, keyOf, staffOf }, this.#members)));
        const personOf = (email: string) => directory.personOf(email);
        const place = { command, sealer, keyOf, staffOf, personOf };
        contacts.push(...(await setUpReferrals(place, this.#members)));
        await setUpConcerns(place, this.#members);
        await openPlace(command);
        await setUpSessions(command, (email) => directory.personOf(email));
        await setUpGroups(command, (email) => directory.personOf(email));
        await setUpBoards({ command, sealer, personOf });
        const staff = demoStaff();
        contacts.push(...(await setUpAppointments(place, this.#members, staff)));
        contacts.push(...(await setUpResidences(place, this.#members, staff)));
        await setUpEvening(command, sealer);
        await setUpLedgers(command, sealer);
        await setUpHouseMeetings(command, sealer);
        contacts.push(...(await setUpMentorships(place, this.#members, staff)));
        await setUpCare(command, sealer, staff, personOf);
      }
      const plans = step.isLast
        ? await setUpPlans({ command, sealer, directory }, this.#members)
        : [];
      const recorder = { sealer, actorId: null, app: SOURCE };
      await recordEvents(command, recorder, [...contacts, ...entries, ...plans]);
      await noteSteps(command, this.#run, done);
    });
  }
}

const toDraft = ({ draft, minutesBefore }: PlannedEvent, { at }: Step): EventDraft => ({
  ...draft,
  occurredAt: later(at, -minutesBefore * MINUTE),
});

/**
 * Everything that happens, at the moments at which it is recorded.
 * @param others what happens besides, of things that have keys of their own
 */
export function planSteps(
  members: readonly DemoMember[],
  now: string,
  others: readonly Entry[] = [],
): Step[] {
  const today = dayOfLoading(now);
  const steps = demoMoments(now).map((moment, index, all): Step => ({
    ...moment,
    entries: [],
    isLast: index === all.length - 1,
  }));
  const byDay = Map.groupBy(steps, ({ daysAgo }) => daysAgo);
  const put = ({ member, event }: Entry) => {
    const ofDay = byDay.get(event.daysAgo);
    const step = ofDay?.[Math.floor(event.part * ofDay.length)];
    step?.entries.push({ member, event });
  };
  for (const member of members) {
    for (const event of memberYear(member, today)) put({ member, event });
    for (const event of lastDay(member, today)) put({ member, event });
  }
  others.forEach(put);
  return steps;
}
