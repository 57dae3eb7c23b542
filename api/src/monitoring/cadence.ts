import { addInterval, daysBetween } from '../common/local-date.ts';
import type { Interval, LocalDate } from '../common/local-date.ts';
import type { RiskBand } from './risk-rules.ts';

/** One stretch of a cadence whose intervals shorten with time. */
interface CadenceStep {
  every: Interval;
  /** Instead of `every`, while the member's band is HIGH or CRITICAL. */
  whileRiskIsHigh: Interval;
  /** Since the member's start; null for the last step. */
  until: Interval | null;
}

/**
 * Telephone Monitoring and Adaptive Counseling: weekly for 8 weeks, twice monthly for up to 10 more
 * months, then monthly; more often while risk is high (McKay JR et al. J Consult Clin Psychol
 * 2010;78:912-923).
 */
const tmac: readonly CadenceStep[] = [
  { every: { days: 7 }, whileRiskIsHigh: { days: 3 }, until: { days: 56 } },
  { every: { days: 14 }, whileRiskIsHigh: { days: 7 }, until: { months: 10, days: 56 } },
  { every: { months: 1 }, whileRiskIsHigh: { days: 7 }, until: null },
];

/** Where a member stands in their cadence. */
export interface CadenceState {
  startedOn: LocalDate;
  /** The day of the newest check-in; null before the first. */
  answeredOn: LocalDate | null;
  band: RiskBand;
}

/** How long a check-in may be overdue before it counts as missed. */
export const graceDays = 3;

/** When the next check-in is due. It stays due until it is answered: a missed one moves nothing. */
export function nextDue(state: CadenceState): LocalDate {
  return addInterval(lastAnswered(state), interval(state));
}

/** How many days a member's data counts: from the last answer until the next is missed. */
export function cadenceWindowDays(state: CadenceState): number {
  return daysBetween(lastAnswered(state), nextDue(state)) + graceDays;
}

function lastAnswered({ answeredOn, startedOn }: CadenceState): LocalDate {
  return answeredOn ?? startedOn;
}

function interval(state: CadenceState): Interval {
  const from = lastAnswered(state);
  const step = tmac.find(
    ({ until }) => until === null || from < addInterval(state.startedOn, until),
  );
  if (step === undefined) throw new RangeError('a cadence needs a last step without end');
  const isHigh = state.band === 'HIGH' || state.band === 'CRITICAL';
  return isHigh ? step.whileRiskIsHigh : step.every;
}
