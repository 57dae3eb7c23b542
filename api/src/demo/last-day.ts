import type { LocalDate } from '../common/local-date.ts';
import type { SubstanceClass } from '../generated/schema.ts';
import { answersTo, phqWithThoughtsOfDeath, respond } from './answers.ts';
import type { DemoMember } from './demo-network.ts';
import type { PlannedEvent } from './planned-event.ts';
import { Random } from './random.ts';
import type { LastDayResponse } from './staff-work.ts';

type Draft = PlannedEvent['draft'];

/** What happens to somebody today; `part` 0 is some hours ago and 0.99 a few minutes. */
type Happening = { part: number; note?: string; response?: LastDayResponse } & (
  | { what: 'CRAVING'; craving: number }
  | { what: 'SLIP' | 'SCREEN'; substance: SubstanceClass }
  | { what: 'THOUGHTS_OF_DEATH' | 'HARD_MONTH' | 'LOW_MOOD' | 'SHORT_NIGHTS' }
);

/** By member's number: the first forty are on the caseload of the counselor who can sign in. */
const happenings: ReadonlyMap<number, Happening> = new Map<number, Happening>([
  [5, { what: 'THOUGHTS_OF_DEATH', part: 0.8 }],
  [
    17,
    { what: 'SLIP', substance: 'OPIOID', part: 0.99, note: 'It was half a pill. I am at home.' },
  ],
  [143, { what: 'SLIP', substance: 'STIMULANT', part: 0.6, response: 'TAKEN' }],
  [3, { what: 'CRAVING', craving: 9, part: 0.9, note: 'Bad afternoon. I am at the library.' }],
  [22, { what: 'SLIP', substance: 'ALCOHOL', part: 0.35, note: 'Two beers. Telling you now.' }],
  [33, { what: 'SCREEN', substance: 'CANNABIS', part: 0.3, response: 'CONTACTED' }],
  [45, { what: 'CRAVING', craving: 8, part: 0.65 }],
  [97, { what: 'CRAVING', craving: 8, part: 0.5 }],
  [188, { what: 'SCREEN', substance: 'STIMULANT', part: 0.2, response: 'TAKEN' }],
  [9, { what: 'HARD_MONTH', part: 0.1 }],
  [28, { what: 'LOW_MOOD', part: 0.45, response: 'TAKEN' }],
  [120, { what: 'HARD_MONTH', part: 0.3, response: 'CONTACTED' }],
  [38, { what: 'SHORT_NIGHTS', part: 0.25 }],
  [14, { what: 'SHORT_NIGHTS', part: 0.7, response: 'CONTACTED' }],
  [166, { what: 'SHORT_NIGHTS', part: 0.15 }],
]);

/** Members to whom something happens today. */
export const lastDayNumbers: ReadonlySet<number> = new Set(happenings.keys());

/** What staff did by now with what happened to a member today. */
export const lastDayResponse = (number: number | undefined): LastDayResponse =>
  happenings.get(number ?? 0)?.response ?? 'OPEN';

/** Ordinary check-ins and what needs somebody, on the last day, with the days before it needs. */
export function lastDay(member: DemoMember, today: LocalDate): PlannedEvent[] {
  if (member.status !== 'ACTIVE') return [];
  const random = new Random(`last day ${String(member.number)}`);
  const happening = happenings.get(member.number);
  if (happening) return tell(member, happening, today, random);
  return random.chance(0.14) && member.course !== 'SILENT' ? [ordinary(member, random)] : [];
}

function ordinary(member: DemoMember, random: Random): PlannedEvent {
  const details = {
    craving: random.int(0, 4),
    mood: random.int(5, 9),
    sleepHours: random.int(6, 8),
  };
  return planned(member, 0, random.next(), { kind: 'CHECK_IN', details });
}

function planned(member: DemoMember, daysAgo: number, part: number, draft: Draft): PlannedEvent {
  const told = draft.kind !== 'DRUG_SCREEN_RESULT' && member.account !== null;
  return { daysAgo, part, minutesBefore: 1, by: told ? 'MEMBER' : 'COUNSELOR', draft };
}

function tell(
  member: DemoMember,
  happening: Happening,
  today: LocalDate,
  random: Random,
): PlannedEvent[] {
  const { part } = happening;
  const checkIn = (craving: number, mood: number, sleepHours: number, note?: string): Draft => ({
    kind: 'CHECK_IN',
    details: { craving, mood, sleepHours },
    note,
  });
  const now = (draft: Draft) => planned(member, 0, part, draft);
  const before = (daysAgo: number, draft: Draft) => planned(member, daysAgo, 0, draft);
  switch (happening.what) {
    case 'CRAVING':
      return [now(checkIn(happening.craving, 4, 6, happening.note))];
    case 'SLIP': {
      const details = { substances: [happening.substance] };
      const slip: Draft = { kind: 'SLIP_REPORTED', details, localDate: today };
      return [now(checkIn(6, 4, 5.5, happening.note)), now(slip)];
    }
    case 'THOUGHTS_OF_DEATH': {
      const details = respond('PHQ_9', phqWithThoughtsOfDeath(random));
      return [now(checkIn(5, 3, 5)), now({ kind: 'INSTRUMENT_RESPONSE', details })];
    }
    case 'SCREEN': {
      const substances = [happening.substance];
      const details = { result: 'POSITIVE', confirmed: true, substances } as const;
      return [now({ kind: 'DRUG_SCREEN_RESULT', details })];
    }
    case 'HARD_MONTH': {
      const who = { strain: 0.78, alcoholDays: 0, drugDays: 0, drugItem: null };
      const details = respond('BAM', answersTo('BAM', who, random));
      return [now(checkIn(6, 4, 6)), now({ kind: 'INSTRUMENT_RESPONSE', details })];
    }
    case 'LOW_MOOD':
      return [before(2, checkIn(5, 2, 6)), before(1, checkIn(5, 2, 6)), now(checkIn(4, 1, 6))];
    case 'SHORT_NIGHTS':
      return [before(4, checkIn(3, 6, 4)), before(2, checkIn(3, 5, 4.5)), now(checkIn(4, 5, 4))];
  }
}
