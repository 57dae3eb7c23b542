import { addInterval, daysBetween } from '../common/local-date.ts';
import type { Interval, LocalDate } from '../common/local-date.ts';
import type { RiskBand } from './risk-rules.ts';

/** One stretch of a cadence whose intervals shorten with time. */
export interface CadenceStep {
  every: Interval;
  /** Instead of `every`, while the member's band is HIGH or CRITICAL. */
  whileRiskIsHigh: Interval;
  /** Since the member's start; null for the last step. */
  until: Interval | null;
}

/** Intervals depend on how long the member has been there. */
export interface SteppedCadence {
  kind: 'STEPPED';
  code: string;
  steps: readonly CadenceStep[];
  source: string;
}

/** Intervals depend on whether the member needed anything. */
export interface AdaptiveCadence {
  kind: 'ADAPTIVE';
  code: string;
  /** The first interval, and the one that need returns to. */
  months: number;
  /** How many check-ups come at that interval before it may lengthen. */
  steadyCheckUps: number;
  lengthenByMonths: number;
  source: string;
}

export type Cadence = SteppedCadence | AdaptiveCadence;

/** Telephone Monitoring and Adaptive Counseling: weekly, twice monthly, then monthly. */
export const tmac: SteppedCadence = {
  kind: 'STEPPED',
  code: 'TMAC',
  steps: [
    { every: { days: 7 }, whileRiskIsHigh: { days: 3 }, until: { days: 56 } },
    { every: { days: 14 }, whileRiskIsHigh: { days: 7 }, until: { months: 10, days: 56 } },
    { every: { months: 1 }, whileRiskIsHigh: { days: 7 }, until: null },
  ],
  source:
    'McKay JR et al. J Consult Clin Psychol 2010;78:912-923 (TMAC): weekly for 8 weeks, twice monthly for up to 10 more months, then monthly; more often while risk is high.',
};

/** Recovery Management Checkups, adaptive. */
export const rmcAdaptive: AdaptiveCadence = {
  kind: 'ADAPTIVE',
  code: 'RMC_ADAPTIVE',
  months: 1,
  steadyCheckUps: 2,
  lengthenByMonths: 1,
  source:
    'Scott CK, Dennis ML. RMC-Adaptive (ClinicalTrials.gov NCT04365920): monthly for 2 months, a month longer after each check-up without need, monthly again with need.',
};

export const cadences: readonly Cadence[] = [tmac, rmcAdaptive];

export interface CheckUp {
  on: LocalDate;
  /** See `showsNeed`; a stepped cadence does not read it. */
  need: boolean;
}

export interface CadenceState {
  startedOn: LocalDate;
  /** The check-ups that were answered, oldest first. */
  checkUps: readonly CheckUp[];
  band: RiskBand;
}

/** How long a check-in may be overdue before that is an engagement alert. */
export const graceDays = 3;

/** When the next check-in is due. It stays due until it is answered: a missed one moves nothing. */
export function nextDue(cadence: Cadence, state: CadenceState): LocalDate {
  const interval =
    cadence.kind === 'STEPPED'
      ? steppedInterval(cadence, state)
      : { months: adaptiveMonths(cadence, state.checkUps) };
  return addInterval(lastAnswered(state), interval);
}

/** How many days a member's data counts: from the last answer until the next is missed. */
export function cadenceWindowDays(cadence: Cadence, state: CadenceState): number {
  return daysBetween(lastAnswered(state), nextDue(cadence, state)) + graceDays;
}

/** Whether a check-in is so late that somebody should be in touch. Silence predicts nothing. */
export function isCheckInMissed(dueOn: LocalDate, today: LocalDate): boolean {
  return daysBetween(dueOn, today) >= graceDays;
}

/** What a check-up of the adaptive cadence asks. */
export interface NeedAnswers {
  /** Use in a week or more often since the last check-up. */
  weeklyUse: boolean;
  symptomInPastMonth: boolean;
  selfPerceivedNeed: boolean;
}

export function showsNeed(answers: NeedAnswers): boolean {
  return answers.weeklyUse || answers.symptomInPastMonth || answers.selfPerceivedNeed;
}

function lastAnswered({ checkUps, startedOn }: CadenceState): LocalDate {
  return checkUps.at(-1)?.on ?? startedOn;
}

function steppedInterval({ steps }: SteppedCadence, state: CadenceState): Interval {
  const from = lastAnswered(state);
  const step = steps.find(
    ({ until }) => until === null || from < addInterval(state.startedOn, until),
  );
  if (step === undefined) throw new RangeError('a stepped cadence needs a last step without end');
  const isHigh = state.band === 'HIGH' || state.band === 'CRITICAL';
  return isHigh ? step.whileRiskIsHigh : step.every;
}

function adaptiveMonths(cadence: AdaptiveCadence, checkUps: readonly CheckUp[]): number {
  return checkUps.reduce((months, { need }, index) => {
    if (need) return cadence.months;
    const mayLengthen = index + 1 >= cadence.steadyCheckUps;
    return mayLengthen ? months + cadence.lengthenByMonths : months;
  }, cadence.months);
}
