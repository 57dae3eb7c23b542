import type { InstrumentCode } from './instruments/instrument-definition.ts';

/** Equals the GraphQL enum `AlertSeverity`. */
export type AlertSeverity = 'LOW' | 'MODERATE' | 'HIGH' | 'CRITICAL';

/** Equals the GraphQL enum `RiskBand`. UNKNOWN is no data, never a low risk. */
export type RiskBand = AlertSeverity | 'UNKNOWN';

/** Of the GraphQL enum `RuleKind` what rules have: ENGAGEMENT never enters the band and predicts nothing. */
export type RuleKind = 'RISK' | 'ENGAGEMENT';

/** Equals the GraphQL enum `RecoveryGoal`. */
export type RecoveryGoal = 'ABSTINENCE' | 'REDUCED_USE' | 'SAFER_USE';

/**
 * When a rule fires. `withinDays` is how long it stays fired after the event that fired it; rules on
 * a score read the newest response alone, so that a better one ends them early.
 */
export type RuleCondition =
  | { type: 'SUPPORT_REQUESTED'; withinDays: number }
  | {
      type: 'ITEM_AT_LEAST';
      instrument: InstrumentCode;
      item: string;
      value: number;
      withinDays: number;
    }
  /** Of the newest response that tells: any answer this high does, and all items answered below. */
  | {
      type: 'ANY_ITEM_AT_LEAST';
      instrument: InstrumentCode;
      items: readonly string[];
      value: number;
      withinDays: number;
    }
  | { type: 'SLIP_REPORTED'; opioidOrStreetDrug: boolean; withinDays: number }
  | { type: 'SCREEN_POSITIVE'; withinDays: number }
  | { type: 'CRAVING_AT_LEAST'; value: number; withinDays: number }
  | {
      type: 'SCORE_AT_LEAST' | 'SCORE_AT_MOST';
      instrument: InstrumentCode;
      subscale: string;
      value: number;
      withinDays: number;
    }
  /** The newest response lies `by` or more above the one before it. */
  | {
      type: 'SCORE_ROSE';
      instrument: InstrumentCode;
      subscale: string;
      by: number;
      withinDays: number;
      previousWithinDays: number;
    }
  /** The member's local days on which the measure was at most, or below, the value. */
  | {
      type: 'DAYS_AT_MOST' | 'DAYS_BELOW';
      measure: 'mood' | 'sleepHours';
      value: number;
      days: number;
      /** A day without an answer breaks a run as a better day does. */
      consecutive: boolean;
      withinDays: number;
    }
  /** A check-in was missed and nothing was answered since, however long ago. */
  | { type: 'CHECK_IN_MISSED' };

export interface RiskRule {
  /** Clients translate it. */
  code: string;
  severity: AlertSeverity;
  kind: RuleKind;
  /** For members with one of these goals; for all when absent. */
  goals?: readonly RecoveryGoal[];
  condition: RuleCondition;
  /** Who may not see slips does not see that it fired. */
  tellsOfUse?: true;
  source: string;
}

export interface RuleSet {
  /** Kept with every assessment made by it. */
  version: string;
  rules: readonly RiskRule[];
}

const bamSource =
  'Cacciola JS et al. J Subst Abuse Treat 2013;44:256-263 (BAM); flags of the Philadelphia VA CESATE.';

// A monthly cadence has months of 31 days and the grace of a missed check-in.
const newestBam = { instrument: 'BAM', withinDays: 35 } as const;

/**
 * Default rule set v1. How long rules stay fired, and where no publication gives a threshold the
 * threshold, are defaults of this project that the organization's clinicians confirm or change.
 *
 * On use the rules read the member's own goal: with abstinence any use in BAM is HIGH, as a slip told
 * in other words; with reduced use only an increase counts; with safer use BAM Use fires nothing by
 * itself.
 */
export const defaultRuleSet: RuleSet = {
  version: 'default-1',
  rules: [
    {
      code: 'SUPPORT_REQUESTED',
      severity: 'CRITICAL',
      kind: 'RISK',
      condition: { type: 'SUPPORT_REQUESTED', withinDays: 1 },
      source:
        'A call for help is answered at once: Gustafson DH et al. JAMA Psychiatry 2014;71:566-572 (A-CHESS).',
    },
    {
      // 14 days are what the item asks about. A later answer of 0 does not end the rule: 0 never
      // means that there is no risk, a person decides.
      code: 'PHQ_9_ITEM_9',
      severity: 'CRITICAL',
      kind: 'RISK',
      condition: {
        type: 'ITEM_AT_LEAST',
        instrument: 'PHQ_9',
        item: '9',
        value: 1,
        withinDays: 14,
      },
      source:
        'Simon GE et al. Psychiatr Serv 2013;64:1195-1202 (PHQ-9 item 9 and later suicide attempt or death).',
    },
    {
      code: 'SLIP_OPIOID_OR_STREET_DRUG',
      severity: 'CRITICAL',
      kind: 'RISK',
      condition: { type: 'SLIP_REPORTED', opioidOrStreetDrug: true, withinDays: 7 },
      tellsOfUse: true,
      source:
        'Strang J et al. BMJ 2003;326:959-960 (loss of tolerance and overdose after detoxification).',
    },
    {
      code: 'SLIP_REPORTED',
      severity: 'HIGH',
      kind: 'RISK',
      condition: { type: 'SLIP_REPORTED', opioidOrStreetDrug: false, withinDays: 7 },
      tellsOfUse: true,
      source:
        'Witkiewitz K, Marlatt GA. Am Psychol 2004;59:224-235 (from a lapse to a return to use).',
    },
    {
      code: 'SCREEN_POSITIVE',
      severity: 'HIGH',
      kind: 'RISK',
      condition: { type: 'SCREEN_POSITIVE', withinDays: 7 },
      source:
        'Jarvis M et al. J Addict Med 2017;11:163-173 (ASAM: drug testing in clinical addiction medicine).',
    },
    {
      code: 'CRAVING_HIGH',
      severity: 'HIGH',
      kind: 'RISK',
      condition: { type: 'CRAVING_AT_LEAST', value: 8, withinDays: 2 },
      source:
        'McHugh RK et al. Addiction 2016;111:1004-1010 (craving and drinking in the following week); threshold: network default.',
    },
    {
      code: 'BAM_USE',
      severity: 'HIGH',
      kind: 'RISK',
      goals: ['ABSTINENCE'],
      // The items of the subscale USE, one of which is enough: use is certain before all are answered.
      condition: { type: 'ANY_ITEM_AT_LEAST', ...newestBam, items: ['4', '5', '6'], value: 1 },
      tellsOfUse: true,
      source: bamSource,
    },
    {
      code: 'BAM_USE_INCREASED',
      severity: 'MODERATE',
      kind: 'RISK',
      goals: ['REDUCED_USE'],
      condition: {
        type: 'SCORE_ROSE',
        ...newestBam,
        subscale: 'USE',
        by: 1,
        previousWithinDays: 70,
      },
      tellsOfUse: true,
      source: bamSource,
    },
    {
      code: 'BAM_RISK_HIGH',
      severity: 'MODERATE',
      kind: 'RISK',
      condition: { type: 'SCORE_AT_LEAST', ...newestBam, subscale: 'RISK', value: 12 },
      source: bamSource,
    },
    {
      code: 'BAM_RISK_RISING',
      severity: 'MODERATE',
      kind: 'RISK',
      condition: {
        type: 'SCORE_ROSE',
        ...newestBam,
        subscale: 'RISK',
        by: 4,
        previousWithinDays: 70,
      },
      source: bamSource,
    },
    {
      code: 'BAM_PROTECTIVE_LOW',
      severity: 'MODERATE',
      kind: 'RISK',
      condition: { type: 'SCORE_AT_MOST', ...newestBam, subscale: 'PROTECTIVE', value: 12 },
      source: bamSource,
    },
    {
      code: 'MOOD_LOW',
      severity: 'MODERATE',
      kind: 'RISK',
      condition: {
        type: 'DAYS_AT_MOST',
        measure: 'mood',
        value: 2,
        days: 3,
        consecutive: true,
        withinDays: 7,
      },
      source:
        'Witkiewitz K, Villarroel NA. J Consult Clin Psychol 2009;77:633-644 (negative affect and lapses); threshold: network default.',
    },
    {
      code: 'SLEEP_SHORT',
      severity: 'LOW',
      kind: 'RISK',
      condition: {
        type: 'DAYS_BELOW',
        measure: 'sleepHours',
        value: 5,
        days: 3,
        consecutive: false,
        withinDays: 7,
      },
      source:
        'Brower KJ. Sleep Med Rev 2003;7:523-539 (insomnia and relapse); threshold: network default.',
    },
    {
      code: 'CHECK_IN_MISSED',
      severity: 'MODERATE',
      kind: 'ENGAGEMENT',
      condition: { type: 'CHECK_IN_MISSED' },
      source:
        'Engagement, not a forecast: use of A-CHESS did not predict a first lapse (Gustafson DH et al. JAMA Psychiatry 2014;71:566-572).',
    },
  ],
};

/** The kinds of recorded event that rules read. */
export type ReadKind = 'CHECK_IN' | 'INSTRUMENT_RESPONSE' | 'SLIP_REPORTED' | 'DRUG_SCREEN_RESULT';

const kindsRead: Record<RuleCondition['type'], readonly ReadKind[]> = {
  SUPPORT_REQUESTED: [],
  ITEM_AT_LEAST: ['INSTRUMENT_RESPONSE'],
  ANY_ITEM_AT_LEAST: ['INSTRUMENT_RESPONSE'],
  SLIP_REPORTED: ['SLIP_REPORTED'],
  SCREEN_POSITIVE: ['DRUG_SCREEN_RESULT'],
  CRAVING_AT_LEAST: ['CHECK_IN', 'INSTRUMENT_RESPONSE'],
  SCORE_AT_LEAST: ['INSTRUMENT_RESPONSE'],
  SCORE_AT_MOST: ['INSTRUMENT_RESPONSE'],
  SCORE_ROSE: ['INSTRUMENT_RESPONSE'],
  DAYS_AT_MOST: ['CHECK_IN'],
  DAYS_BELOW: ['CHECK_IN'],
  CHECK_IN_MISSED: [],
};

/** How many days after it happened something may be told. */
export const mostDaysLate = 30;

/** Whether a rule calls for help that counts from the telling, also when somebody tells late. */
export function countsFromTelling({ type }: RuleCondition): boolean {
  return type === 'ITEM_AT_LEAST' || type === 'SLIP_REPORTED';
}

/**
 * How many days of a member's events an assessment needs. Check-ins missed since the last answer are
 * needed beside them, however old.
 */
export function lookBackDays(ruleSet: RuleSet, windowDays: number): number {
  const days = ruleSet.rules.map(
    ({ condition }) => daysRead(condition) + (countsFromTelling(condition) ? mostDaysLate : 0),
  );
  return Math.max(windowDays, ...days);
}

/** How many days back rules read events of one kind; 0 when none does. */
export function lookBackDaysOf(ruleSet: RuleSet, kind: ReadKind): number {
  const reading = ruleSet.rules.filter(({ condition }) => kindsRead[condition.type].includes(kind));
  return Math.max(0, ...reading.map(({ condition }) => daysRead(condition)));
}

function daysRead(condition: RuleCondition): number {
  if (condition.type === 'CHECK_IN_MISSED') return 0;
  return condition.type === 'SCORE_ROSE' ? condition.previousWithinDays : condition.withinDays;
}
