import { addInterval, type LocalDate } from '../common/local-date.ts';
import type { AttendanceState, ContactOutcome, SubstanceClass } from '../generated/schema.ts';
import type { EventDetails } from '../monitoring/monitoring.tables.ts';
import { answersTo, respond, type Answering } from './answers.ts';
import { strainOf } from './course.ts';
import { demoPrograms, type DemoEnrollment, type DemoMember } from './demo-network.ts';
import { lastDayNumbers } from './last-day.ts';
import { contactNotes, memberNotes } from './member-notes.ts';
import type { PlannedEvent } from './planned-event.ts';
import { Random } from './random.ts';

type Asked = Parameters<typeof answersTo>[0];
type Draft = PlannedEvent['draft'];

/** Days between two of the same questionnaire, and the first day. */
const questionnaires: readonly { instrument: Asked; every: number; first: number }[] = [
  { instrument: 'BAM', every: 30, first: 1 },
  { instrument: 'PHQ_9', every: 30, first: 8 },
  { instrument: 'BARC_10', every: 90, first: 14 },
  { instrument: 'GAD_7', every: 60, first: 21 },
];
const drugItems: Partial<Record<SubstanceClass, string>> = {
  CANNABIS: '7A',
  SEDATIVE: '7B',
  STIMULANT: '7C',
  OPIOID: '7E',
};
/** Until this day of an enrollment check-ins are frequent and screens weekly. */
const EARLY = 56;
const SCREENED = new Set([0, 2]);
/** Days before something happens on the last day, so that it is that day's. */
const QUIET = 7;
/** The first members check in more often: it is they who are looked at. */
const CLOSELY_SEEN = 40;

/**
 * Everything that is recorded of a member, oldest first, except what happens on the last day: that
 * stands in `last-day.ts`.
 * @param today the day of loading
 */
export function memberYear(member: DemoMember, today: LocalDate): PlannedEvent[] {
  return new MemberYear(member, today).tell();
}

class MemberYear {
  readonly #member: DemoMember;
  readonly #today: LocalDate;
  readonly #random: Random;
  readonly #strain: (daysAgo: number) => number;
  readonly #slips: number[] = [];
  readonly #asked = new Map<Asked, number>();
  readonly #events: PlannedEvent[] = [];
  #contactedDaysAgo: number;

  constructor(member: DemoMember, today: LocalDate) {
    this.#member = member;
    this.#today = today;
    this.#random = new Random(`year ${String(member.number)}`);
    this.#strain = strainOf(member);
    this.#contactedDaysAgo = member.enrolledDaysAgo;
  }

  tell(): PlannedEvent[] {
    const last = Math.max(1, this.#member.endedDaysAgo ?? 1);
    for (let daysAgo = this.#member.enrolledDaysAgo; daysAgo >= last; daysAgo -= 1) {
      if (this.#checksIn(daysAgo)) this.#checkIn(daysAgo);
      for (const enrollment of this.#member.enrollments) this.#attend(daysAgo, enrollment);
      this.#screen(daysAgo);
      this.#contact(daysAgo);
    }
    return this.#events;
  }

  #day(daysAgo: number): number {
    return this.#member.enrolledDaysAgo - daysAgo;
  }

  #isSilent(daysAgo: number): boolean {
    const { silentDaysAgo } = this.#member;
    return silentDaysAgo !== null && daysAgo < silentDaysAgo;
  }

  /** More often at first, and while it is hard. */
  #checksIn(daysAgo: number): boolean {
    if (this.#isSilent(daysAgo)) return false;
    if (daysAgo <= QUIET && lastDayNumbers.has(this.#member.number)) return false;
    if (this.#day(daysAgo) === 0) return true;
    const hard = this.#strain(daysAgo) > 0.6;
    const often = this.#day(daysAgo) < EARLY ? 0.22 : 0.1;
    return this.#random.chance(
      (hard ? 0.4 : often) * (this.#member.number <= CLOSELY_SEEN ? 1.6 : 1),
    );
  }

  #checkIn(daysAgo: number): void {
    const random = this.#random;
    const strain = this.#strain(daysAgo);
    const scale = (value: number) => Math.min(10, Math.max(0, Math.round(value)));
    const craving = scale(strain * 10 - 0.6 + random.noise() * 0.8);
    const mood = scale(8.8 - strain * 7.5 + random.noise() * 0.8);
    const slept = 8.1 - strain * 3.4 + random.noise();
    const sleepHours = Math.min(11, Math.max(2, Math.round(slept * 2) / 2));
    const words = memberNotes[this.#member.locale];
    const note = random.chance(0.06) ? random.pick(strain > 0.5 ? words.hard : words.good) : null;
    const part = random.next();
    const minutesBefore = random.int(2, 40);
    const add = (draft: Draft) => this.#add(daysAgo, draft, { part, minutesBefore });
    add({ kind: 'CHECK_IN', details: { craving, mood, sleepHours }, note });
    if (random.chance(Math.max(0, strain - 0.35) ** 2 * 0.7)) this.#slip(daysAgo, add);
    for (const { instrument, every, first } of questionnaires) {
      const due = this.#asked.get(instrument) ?? first;
      if (this.#day(daysAgo) < due) continue;
      this.#asked.set(instrument, this.#day(daysAgo) + every);
      const answers = answersTo(instrument, this.#answering(daysAgo), random);
      add({ kind: 'INSTRUMENT_RESPONSE', details: respond(instrument, answers) });
    }
  }

  #slip(daysAgo: number, add: (draft: Draft) => void): void {
    const { substance } = this.#member;
    const also = substance !== 'ALCOHOL' && this.#random.chance(0.15);
    const substances: SubstanceClass[] = also ? [substance, 'ALCOHOL'] : [substance];
    const before = this.#random.chance(0.4) && this.#day(daysAgo) > 1 ? 1 : 0;
    this.#slips.push(daysAgo + before);
    const localDate = addInterval(this.#today, { days: -(daysAgo + before) });
    add({ kind: 'SLIP_REPORTED', details: { substances }, localDate });
  }

  #answering(daysAgo: number): Answering {
    const { substance } = this.#member;
    const days = new Set(this.#slips.filter((slip) => slip - daysAgo < 30)).size;
    const [alcoholDays, drugDays] = substance === 'ALCOHOL' ? [days, 0] : [0, days];
    const drugItem = drugItems[substance] ?? null;
    return { strain: this.#strain(daysAgo), alcoholDays, drugDays, drugItem };
  }

  #attend(daysAgo: number, { program, startedDaysAgo, endedDaysAgo }: DemoEnrollment): void {
    const session = demoPrograms[program];
    if (!session || startedDaysAgo === null || daysAgo > startedDaysAgo) return;
    if (endedDaysAgo !== null && daysAgo < endedDaysAgo) return;
    if (this.#weekday(daysAgo) !== session.weekday) return;
    const hard = this.#isSilent(daysAgo) ? 0.8 : this.#strain(daysAgo);
    const state = this.#random.weighted<AttendanceState>({
      PRESENT: 92 - hard * 60,
      LATE: 5,
      EXCUSED: 4,
      ABSENT: 4 + hard * 45,
    });
    const reason = state === 'EXCUSED' ? this.#random.pick(['illness', 'work', 'family']) : null;
    const details = { state, occasion: session.session, reason };
    this.#add(daysAgo, { kind: 'ATTENDANCE_RECORDED', details }, { by: 'COUNSELOR' });
  }

  /** Weekly at first, then every other week. */
  #screen(daysAgo: number): void {
    const { number, enrollments } = this.#member;
    const day = this.#day(daysAgo);
    if (!enrollments.some(({ program }) => SCREENED.has(program))) return;
    if ((day + number) % (day < EARLY ? 7 : 14) !== 3) return;
    const details = this.#result(daysAgo);
    this.#add(daysAgo, { kind: 'DRUG_SCREEN_RESULT', details }, { by: 'COUNSELOR' });
  }

  #result(daysAgo: number): EventDetails['DRUG_SCREEN_RESULT'] {
    const { substance, medication } = this.#member;
    const random = this.#random;
    const strain = this.#isSilent(daysAgo) ? 0.8 : this.#strain(daysAgo);
    const seen = this.#slips.some((slip) => slip - daysAgo < 4);
    if (random.chance(0.02 + strain * 0.12)) {
      return { result: 'NOT_PROVIDED', confirmed: false, substances: [] };
    }
    if (seen || random.chance(Math.max(0, strain - 0.5) * 0.2)) {
      return { result: 'POSITIVE', confirmed: true, substances: [substance] };
    }
    if (random.chance(0.01)) return { result: 'INVALID', confirmed: false, substances: [] };
    return medication
      ? { result: 'EXPECTED', confirmed: true, substances: ['OPIOID_MEDICATION'] }
      : { result: 'NEGATIVE', confirmed: true, substances: [] };
  }

  /** The counselor's own calls, beside those on alerts; sooner when a member is silent. */
  #contact(daysAgo: number): void {
    const since = this.#contactedDaysAgo - daysAgo;
    const wait = this.#isSilent(daysAgo) ? 10 : 40;
    if (since < wait || !this.#random.chance(0.25)) return;
    this.#contactedDaysAgo = daysAgo;
    const outcome = this.#random.weighted<ContactOutcome>(
      this.#isSilent(daysAgo)
        ? { NO_ANSWER: 6, LEFT_MESSAGE: 3, REACHED: 1 }
        : { REACHED: 8, LEFT_MESSAGE: 1, NO_ANSWER: 1 },
    );
    const told = outcome === 'REACHED' && this.#random.chance(0.5);
    const note = told ? this.#random.pick(contactNotes) : null;
    const details = { outcome, alert: null };
    this.#add(daysAgo, { kind: 'CONTACT_LOGGED', details, note }, { by: 'COUNSELOR' });
  }

  #weekday(daysAgo: number): number {
    const day = new Date(`${addInterval(this.#today, { days: -daysAgo })}T00:00:00Z`).getUTCDay();
    return day === 0 ? 7 : day;
  }

  #add(
    daysAgo: number,
    draft: Draft,
    { part, minutesBefore, by }: Partial<Omit<PlannedEvent, 'daysAgo' | 'draft'>> = {},
  ): void {
    this.#events.push({
      daysAgo,
      part: part ?? this.#random.next(),
      minutesBefore: minutesBefore ?? this.#random.int(5, 120),
      by: by ?? (this.#member.account === null ? 'COUNSELOR' : 'MEMBER'),
      draft,
    });
  }
}
