import type { Answers, InstrumentCode } from './instruments/instrument-definition.ts';
import type { LocalDate } from '../common/local-date.ts';
import type { SubstanceClass } from './substances.ts';

/** Equals the GraphQL enum `DrugScreenOutcome`; EXPECTED is what a recorded prescription explains. */
export type DrugScreenOutcome = 'NEGATIVE' | 'POSITIVE' | 'EXPECTED' | 'INVALID' | 'NOT_PROVIDED';

interface ObservationBase {
  eventId: string;
  /** When it was told or taken, ISO 8601 in UTC. */
  occurredAt: string;
  /** When the network heard of it, ISO 8601 in UTC; at `occurredAt` when absent. */
  toldAt?: string;
}

export interface CheckInObservation extends ObservationBase {
  kind: 'CHECK_IN';
  /** The member's own day, in the zone the check-in was taken in. */
  localDate: LocalDate;
  /** 0 none to 10 strongest. */
  craving: number | null;
  /** 0 lowest to 10 best. */
  mood: number | null;
  sleepHours: number | null;
}

export interface InstrumentObservation extends ObservationBase {
  kind: 'INSTRUMENT_RESPONSE';
  instrument: InstrumentCode;
  /** By subscale; null where answers are missing. */
  scores: Readonly<Record<string, number | null>>;
  items: Answers;
}

/** The day of use is no matter of the rules: help counts from the telling. */
export interface SlipObservation extends ObservationBase {
  kind: 'SLIP_REPORTED';
  substances: readonly SubstanceClass[];
}

export interface DrugScreenObservation extends ObservationBase {
  kind: 'DRUG_SCREEN_RESULT';
  result: DrugScreenOutcome;
  confirmed: boolean;
}

export interface SupportRequestObservation extends ObservationBase {
  kind: 'SUPPORT_REQUESTED';
}

/** Noticed when no check-in came within the grace of the cadence. */
export interface MissedCheckInObservation extends ObservationBase {
  kind: 'MISSED_CHECK_IN';
  dueOn: LocalDate;
}

/**
 * One recent event of one member, as a plain value. Events that a correction replaced are left out by
 * whoever reads them.
 */
export type Observation =
  | CheckInObservation
  | InstrumentObservation
  | SlipObservation
  | DrugScreenObservation
  | SupportRequestObservation
  | MissedCheckInObservation;

/** The craving told in a check-in or as an instrument, 0 to 10; null when none was told. */
export function cravingOf(observation: Observation): number | null {
  if (observation.kind === 'CHECK_IN') return observation.craving;
  if (observation.kind === 'INSTRUMENT_RESPONSE' && observation.instrument === 'CRAVING') {
    return observation.scores['TOTAL'] ?? null;
  }
  return null;
}

/**
 * Whether the observation says how the member is, so that silence of all rules may be read as LOW.
 * A slip or a call for help raises the band while its rule lasts, but shows afterwards neither that
 * all is well nor that it is not. A positive screen that no laboratory confirmed yet says nothing.
 */
export function isValidData(observation: Observation): boolean {
  switch (observation.kind) {
    case 'CHECK_IN':
      return [observation.craving, observation.mood, observation.sleepHours].some(
        (answer) => answer !== null,
      );
    case 'INSTRUMENT_RESPONSE':
      return Object.values(observation.scores).some((score) => score !== null);
    case 'DRUG_SCREEN_RESULT':
      return (
        observation.result === 'NEGATIVE' ||
        observation.result === 'EXPECTED' ||
        (observation.result === 'POSITIVE' && observation.confirmed)
      );
    default:
      return false;
  }
}
