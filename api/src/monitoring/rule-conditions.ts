import { addInterval } from '../common/local-date.ts';
import { cravingOf } from './observation.ts';
import type { CheckInObservation, InstrumentObservation, Observation } from './observation.ts';
import { countsFromTelling, type RuleCondition } from './risk-rules.ts';
import { endsRecoveryRun, isOpioidOrStreetDrug } from './substances.ts';

/** A value that made a rule fire: its name and value are for clients to put into words. */
export interface ReasonInput {
  eventId: string;
  occurredAt: string;
  /** For example `craving`, `PHQ_9.9`, `BAM.RISK`. */
  name: string;
  value: string;
}

/** Why a condition holds, newest input first, and until when it does without new events. */
export interface Finding {
  inputs: ReasonInput[];
  /** Milliseconds since the epoch. */
  expiresAt: number;
}

type ConditionOf<Type extends RuleCondition['type']> = Extract<RuleCondition, { type: Type }>;

const millisecondsADay = 86_400_000;

/** `observations` newest first; `now` in milliseconds since the epoch. */
export function evaluateCondition(
  condition: RuleCondition,
  observations: readonly Observation[],
  now: number,
): Finding | null {
  if (condition.type === 'CHECK_IN_MISSED') return missedSinceAnswer(observations);
  if (condition.type === 'SCORE_ROSE') return risenScore(condition, observations, now);
  const counted = countsFromTelling(condition) ? observations.map(asTold) : observations;
  const recent = counted.filter((observation) => isWithin(observation, condition.withinDays, now));
  switch (condition.type) {
    case 'ANY_ITEM_AT_LEAST':
      return newestAnswers(condition, recent);
    case 'SCORE_AT_LEAST':
    case 'SCORE_AT_MOST':
      return newestScore(condition, recent);
    case 'DAYS_AT_MOST':
    case 'DAYS_BELOW':
      return lowDays(condition, recent);
    default:
      return found(
        condition,
        inputsOf(recent, (observation) => readEvent(condition, observation)),
      );
  }
}

/** The observation as of its telling, when that came later. */
function asTold(observation: Observation): Observation {
  const { occurredAt, toldAt = occurredAt } = observation;
  return Date.parse(toldAt) > Date.parse(occurredAt)
    ? { ...observation, occurredAt: toldAt }
    : observation;
}

/** The value and name that an event gives to a condition which any single event fulfills. */
function readEvent(
  condition: ConditionOf<
    'SUPPORT_REQUESTED' | 'ITEM_AT_LEAST' | 'SLIP_REPORTED' | 'SCREEN_POSITIVE' | 'CRAVING_AT_LEAST'
  >,
  observation: Observation,
): Reading | null {
  switch (condition.type) {
    case 'SUPPORT_REQUESTED':
      return observation.kind === 'SUPPORT_REQUESTED'
        ? { name: 'supportRequest', value: 'SENT' }
        : null;
    case 'ITEM_AT_LEAST':
      return readItem(condition, observation);
    case 'SLIP_REPORTED':
      return readSlip(condition, observation);
    case 'SCREEN_POSITIVE':
      return observation.kind === 'DRUG_SCREEN_RESULT' &&
        observation.result === 'POSITIVE' &&
        observation.confirmed
        ? { name: 'drugScreen', value: 'POSITIVE' }
        : null;
    case 'CRAVING_AT_LEAST': {
      const craving = cravingOf(observation);
      return craving !== null && craving >= condition.value
        ? { name: 'craving', value: craving }
        : null;
    }
  }
}

interface Reading {
  name: string;
  value: string | number;
}

function readItem(
  { instrument, item, value }: Pick<ConditionOf<'ITEM_AT_LEAST'>, 'instrument' | 'item' | 'value'>,
  observation: Observation,
): Reading | null {
  if (observation.kind !== 'INSTRUMENT_RESPONSE' || observation.instrument !== instrument) {
    return null;
  }
  const answer = observation.items[item];
  return answer !== undefined && answer >= value
    ? { name: `${instrument}.${item}`, value: answer }
    : null;
}

function readSlip(
  { opioidOrStreetDrug }: ConditionOf<'SLIP_REPORTED'>,
  observation: Observation,
): Reading | null {
  if (observation.kind !== 'SLIP_REPORTED' || !endsRecoveryRun(observation.substances)) return null;
  if (observation.substances.some(isOpioidOrStreetDrug) !== opioidOrStreetDrug) return null;
  return { name: 'slip', value: opioidOrStreetDrug ? 'OPIOID_OR_STREET_DRUG' : 'OTHER_SUBSTANCE' };
}

function newestScore(
  condition: ConditionOf<'SCORE_AT_LEAST' | 'SCORE_AT_MOST'>,
  recent: readonly Observation[],
): Finding | null {
  const [newest] = scoresOf(condition, recent);
  if (newest === undefined) return null;
  const holds =
    condition.type === 'SCORE_AT_LEAST'
      ? newest.score >= condition.value
      : newest.score <= condition.value;
  return holds ? found(condition, [newest.input]) : null;
}

/** Any answer that reaches the value is certain; that none does is, once all items are answered. */
function newestAnswers(
  condition: ConditionOf<'ANY_ITEM_AT_LEAST'>,
  recent: readonly Observation[],
): Finding | null {
  const { instrument, items, value } = condition;
  for (const observation of recent) {
    const readings = items.flatMap(
      (item) => readItem({ instrument, item, value }, observation) ?? [],
    );
    if (readings.length > 0) {
      return found(
        condition,
        readings.map((reading) => inputOf(observation, reading)),
      );
    }
    if (answersAll(condition, observation)) return null;
  }
  return null;
}

function answersAll(
  { instrument, items }: ConditionOf<'ANY_ITEM_AT_LEAST'>,
  observation: Observation,
): boolean {
  return (
    observation.kind === 'INSTRUMENT_RESPONSE' &&
    observation.instrument === instrument &&
    items.every((item) => observation.items[item] !== undefined)
  );
}

function risenScore(
  condition: ConditionOf<'SCORE_ROSE'>,
  observations: readonly Observation[],
  now: number,
): Finding | null {
  const known = observations.filter((observation) =>
    isWithin(observation, condition.previousWithinDays, now),
  );
  const [newest, previous] = scoresOf(condition, known);
  if (newest === undefined || previous === undefined) return null;
  const expiresAt = Math.min(
    expiry(newest.input, condition.withinDays),
    expiry(previous.input, condition.previousWithinDays),
  );
  return expiresAt >= now && newest.score - previous.score >= condition.by
    ? { inputs: [newest.input, previous.input], expiresAt }
    : null;
}

function lowDays(
  condition: ConditionOf<'DAYS_AT_MOST' | 'DAYS_BELOW'>,
  recent: readonly Observation[],
): Finding | null {
  const days = [...lowestByDay(condition, recent).values()].filter(({ value }) =>
    condition.type === 'DAYS_AT_MOST' ? value <= condition.value : value < condition.value,
  );
  days.sort((a, b) => b.checkIn.localDate.localeCompare(a.checkIn.localDate));
  const chosen = condition.consecutive
    ? newestRun(days, condition.days)
    : days.slice(0, condition.days);
  if (chosen.length < condition.days) return null;
  const inputs = chosen.map(({ checkIn, value }) =>
    inputOf(checkIn, { name: condition.measure, value }),
  );
  return {
    inputs,
    expiresAt: Math.min(...inputs.map((input) => expiry(input, condition.withinDays))),
  };
}

interface DayReading {
  checkIn: CheckInObservation;
  value: number;
}

/** A day is as hard as its hardest check-in. */
function lowestByDay(
  { measure }: ConditionOf<'DAYS_AT_MOST' | 'DAYS_BELOW'>,
  recent: readonly Observation[],
): Map<string, DayReading> {
  const days = new Map<string, DayReading>();
  for (const checkIn of recent) {
    if (checkIn.kind !== 'CHECK_IN') continue;
    const value = checkIn[measure];
    const known = days.get(checkIn.localDate);
    if (value !== null && (known === undefined || value < known.value)) {
      days.set(checkIn.localDate, { checkIn, value });
    }
  }
  return days;
}

function newestRun(days: readonly DayReading[], length: number): DayReading[] {
  const start = days.findIndex(
    (newest, index) =>
      days[index + length - 1]?.checkIn.localDate ===
      addInterval(newest.checkIn.localDate, { days: 1 - length }),
  );
  return start < 0 ? [] : days.slice(start, start + length);
}

/** Compares days and not instants: an answer given offline may arrive after it was missed. */
function missedSinceAnswer(observations: readonly Observation[]): Finding | null {
  const answeredOn = observations.flatMap((observation) => answerDay(observation) ?? []);
  const inputs = inputsOf(observations, (observation) =>
    observation.kind === 'MISSED_CHECK_IN' && answeredOn.every((day) => day < observation.dueOn)
      ? { name: 'checkInDue', value: observation.dueOn }
      : null,
  );
  return inputs.length === 0 ? null : { inputs, expiresAt: Infinity };
}

function answerDay(observation: Observation): string | null {
  if (observation.kind === 'CHECK_IN') return observation.localDate;
  return observation.kind === 'INSTRUMENT_RESPONSE' ? observation.occurredAt.slice(0, 10) : null;
}

function scoresOf(
  { instrument, subscale }: { instrument: string; subscale: string },
  observations: readonly Observation[],
): { score: number; input: ReasonInput }[] {
  return observations
    .filter(
      (observation): observation is InstrumentObservation =>
        observation.kind === 'INSTRUMENT_RESPONSE' && observation.instrument === instrument,
    )
    .flatMap((response) => {
      const score = response.scores[subscale] ?? null;
      const name = `${instrument}.${subscale}`;
      return score === null ? [] : [{ score, input: inputOf(response, { name, value: score }) }];
    });
}

function inputsOf(
  observations: readonly Observation[],
  read: (observation: Observation) => Reading | null,
): ReasonInput[] {
  return observations.flatMap((observation) => {
    const reading = read(observation);
    return reading === null ? [] : [inputOf(observation, reading)];
  });
}

function inputOf({ eventId, occurredAt }: Observation, { name, value }: Reading): ReasonInput {
  return { eventId, occurredAt, name, value: String(value) };
}

/** A condition that each of its inputs fulfills alone holds as long as the newest of them counts. */
function found({ withinDays }: { withinDays: number }, read: ReasonInput[]): Finding | null {
  const inputs = read.toSorted((a, b) => Date.parse(b.occurredAt) - Date.parse(a.occurredAt));
  const [newest] = inputs;
  return newest === undefined ? null : { inputs, expiresAt: expiry(newest, withinDays) };
}

/** An event that a wrong clock put into the future counts as recent: it is never overlooked. */
export function isWithin(event: { occurredAt: string }, withinDays: number, now: number): boolean {
  return expiry(event, withinDays) >= now;
}

/** When an event stops counting, in milliseconds since the epoch. */
export function expiry({ occurredAt }: { occurredAt: string }, withinDays: number): number {
  return Date.parse(occurredAt) + withinDays * millisecondsADay;
}
