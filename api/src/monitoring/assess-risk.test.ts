import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { assessRisk } from './assess-risk.ts';
import { isValidData } from './observation.ts';
import type { CheckInObservation, MissedCheckInObservation, Observation } from './observation.ts';
import { defaultRuleSet } from './risk-rules.ts';
import type { RecoveryGoal, RiskBand } from './risk-rules.ts';

const now = '2026-11-20T12:00:00.000Z';
const windowDays = 10;

function assess(observations: Observation[], goal: RecoveryGoal = 'ABSTINENCE', at = now) {
  return assessRisk({ ruleSet: defaultRuleSet, goal, observations, now: at, windowDays });
}

function checkIn(occurredAt: string, craving: number | null): CheckInObservation {
  return {
    kind: 'CHECK_IN',
    eventId: `check-in ${occurredAt}`,
    occurredAt,
    localDate: occurredAt.slice(0, 10),
    craving,
    mood: null,
    sleepHours: null,
  };
}

function missed(dueOn: string, occurredAt: string): MissedCheckInObservation {
  return { kind: 'MISSED_CHECK_IN', eventId: `missed ${dueOn}`, occurredAt, dueOn };
}

describe('the band', () => {
  test('is UNKNOWN without any data, and stale at once', () => {
    expect(assess([])).toEqual({
      band: 'UNKNOWN',
      reasons: [],
      ruleSetVersion: 'default-1',
      staleAfter: now,
    });
  });

  test('is UNKNOWN when the data is older than the window', () => {
    expect(assess([checkIn('2026-11-10T12:00:00.000Z', 1)]).band).toBe('LOW');
    expect(assess([checkIn('2026-11-10T11:59:59.000Z', 1)]).band).toBe('UNKNOWN');
  });

  test('is UNKNOWN when a check-in says nothing that can be read', () => {
    expect(assess([checkIn('2026-11-20T08:00:00.000Z', null)]).band).toBe('UNKNOWN');
  });

  test('is UNKNOWN, not LOW, once a slip has run out and nothing was heard since', () => {
    const slip: Observation = {
      kind: 'SLIP_REPORTED',
      eventId: 'slip',
      occurredAt: '2026-11-12T08:00:00.000Z',
      substances: ['ALCOHOL'],
    };
    expect(assess([slip]).band).toBe('UNKNOWN');
  });

  test('is not hidden by UNKNOWN where a rule outlasts the window', () => {
    const response: Observation = {
      kind: 'INSTRUMENT_RESPONSE',
      eventId: 'phq9',
      occurredAt: '2026-11-08T12:00:00.000Z',
      instrument: 'PHQ_9',
      scores: { TOTAL: 6 },
      items: { 9: 1 },
    };
    expect(assess([response])).toMatchObject({
      band: 'CRITICAL',
      staleAfter: '2026-11-22T12:00:00.000Z',
    });
  });

  test('is LOW with data where nothing fired', () => {
    expect(assess([checkIn('2026-11-20T08:00:00.000Z', 2)])).toEqual({
      band: 'LOW',
      reasons: [],
      ruleSetVersion: 'default-1',
      staleAfter: '2026-11-30T08:00:00.000Z',
    });
  });
});

describe('reasons', () => {
  test('name the rule, its inputs newest first, and its source', () => {
    const later = checkIn('2026-11-20T08:00:00.000Z', 8);
    const earlier = checkIn('2026-11-19T08:00:00.000Z', 10);
    expect(assess([earlier, later])).toEqual({
      band: 'HIGH',
      reasons: [
        {
          rule: 'CRAVING_HIGH',
          severity: 'HIGH',
          kind: 'RISK',
          inputs: [
            { eventId: later.eventId, occurredAt: later.occurredAt, name: 'craving', value: '8' },
            {
              eventId: earlier.eventId,
              occurredAt: earlier.occurredAt,
              name: 'craving',
              value: '10',
            },
          ],
          source: expect.stringContaining('McHugh'),
        },
      ],
      ruleSetVersion: 'default-1',
      staleAfter: '2026-11-22T08:00:00.000Z',
    });
  });

  test('are all listed, the most severe first', () => {
    const slip: Observation = {
      kind: 'SLIP_REPORTED',
      eventId: 'slip',
      occurredAt: '2026-11-19T08:00:00.000Z',
      substances: ['OPIOID'],
    };
    const { band, reasons } = assess([checkIn('2026-11-20T08:00:00.000Z', 9), slip]);
    expect(band).toBe('CRITICAL');
    expect(reasons.map(({ rule }) => rule)).toEqual(['SLIP_OPIOID_OR_STREET_DRUG', 'CRAVING_HIGH']);
  });

  test('count an event that a wrong clock put into the future', () => {
    expect(assess([checkIn('2026-11-20T13:00:00.000Z', 9)]).band).toBe('HIGH');
  });
});

describe('missed check-ins', () => {
  const due = missed('2026-11-12', '2026-11-15T12:00:00.000Z');

  test('are an engagement reason and leave the band alone', () => {
    const { band, reasons } = assess([due]);
    expect(band).toBe('UNKNOWN');
    expect(reasons).toMatchObject([
      {
        rule: 'CHECK_IN_MISSED',
        severity: 'MODERATE',
        kind: 'ENGAGEMENT',
        inputs: [{ name: 'checkInDue', value: '2026-11-12' }],
      },
    ]);
  });

  test('stand until something is answered, however long that takes', () => {
    expect(assess([missed('2026-01-12', '2026-01-15T12:00:00.000Z')]).reasons).toHaveLength(1);
    expect(assess([due, checkIn('2026-11-16T08:00:00.000Z', 1)]).reasons).toEqual([]);
  });

  test('are settled by an answer that was given offline and arrived after they were noticed', () => {
    expect(assess([due, checkIn('2026-11-13T08:00:00.000Z', 1)]).reasons).toEqual([]);
    expect(assess([due, checkIn('2026-11-11T08:00:00.000Z', 1)]).reasons).toHaveLength(1);
  });
});

describe('for any observations', () => {
  const order: RiskBand[] = ['UNKNOWN', 'LOW', 'MODERATE', 'HIGH', 'CRITICAL'];
  const eventId = fc.uuid();
  const occurredAt = fc
    .integer({ min: 0, max: 60 * 24 })
    .map((hours) => new Date(Date.parse(now) - hours * 3_600_000).toISOString());
  const base = fc.record({ eventId, occurredAt });
  const optional = (max: number) => fc.option(fc.integer({ min: 0, max }), { nil: null });

  const observation: fc.Arbitrary<Observation> = fc.oneof(
    fc
      .tuple(base, optional(10), optional(10), optional(24))
      .map(([event, craving, mood, sleepHours]) => ({
        ...event,
        kind: 'CHECK_IN' as const,
        localDate: event.occurredAt.slice(0, 10),
        craving,
        mood,
        sleepHours,
      })),
    fc
      .tuple(base, optional(12), optional(24), optional(24))
      .map(([event, USE, RISK, PROTECTIVE]) => ({
        ...event,
        kind: 'INSTRUMENT_RESPONSE' as const,
        instrument: 'BAM' as const,
        scores: { USE, RISK, PROTECTIVE },
        items: {},
      })),
    fc.tuple(base, fc.integer({ min: 0, max: 3 })).map(([event, item9]) => ({
      ...event,
      kind: 'INSTRUMENT_RESPONSE' as const,
      instrument: 'PHQ_9' as const,
      scores: { TOTAL: null },
      items: { 9: item9 },
    })),
    fc.tuple(base, fc.constantFrom('OPIOID', 'ALCOHOL', 'CANNABIS')).map(([event, substance]) => ({
      ...event,
      kind: 'SLIP_REPORTED' as const,
      substances: [substance] as ('OPIOID' | 'ALCOHOL' | 'CANNABIS')[],
    })),
    base.map((event) => ({ ...event, kind: 'SUPPORT_REQUESTED' as const })),
  );
  const observations = fc.array(observation, { maxLength: 12 });
  const goal = fc.constantFrom<RecoveryGoal>('ABSTINENCE', 'REDUCED_USE', 'SAFER_USE');

  test('the band is UNKNOWN exactly when no rule fired and no valid data lies in the window', () => {
    const oldest = Date.parse(now) - windowDays * 86_400_000;
    fc.assert(
      fc.property(observations, goal, (known, own) => {
        const { band, reasons } = assess(known, own);
        const data = known.some(
          (event) => isValidData(event) && Date.parse(event.occurredAt) >= oldest,
        );
        expect(band === 'UNKNOWN').toBe(reasons.length === 0 && !data);
      }),
    );
  });

  test('the band is that of its most severe reason', () => {
    fc.assert(
      fc.property(observations, goal, (known, own) => {
        const { band, reasons } = assess(known, own);
        if (reasons[0] !== undefined) expect(band).toBe(reasons[0].severity);
        else expect(['LOW', 'UNKNOWN']).toContain(band);
      }),
    );
  });

  test('something more severe that happens now never leaves the band lower', () => {
    fc.assert(
      fc.property(observations, observation, goal, (known, event, own) => {
        const added = { ...event, occurredAt: now };
        const alone = order.indexOf(assess([added], own).band);
        const before = order.indexOf(assess(known, own).band);
        fc.pre(alone >= before);
        expect(order.indexOf(assess([...known, added], own).band)).toBeGreaterThanOrEqual(alone);
      }),
    );
  });

  test('a missed check-in never changes the band', () => {
    fc.assert(
      fc.property(observations, goal, (known, own) => {
        const withMissed = [...known, missed('2026-11-17', now)];
        expect(assess(withMissed, own).band).toBe(assess(known, own).band);
      }),
    );
  });

  test('the order in which events arrive changes nothing', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(observation, { selector: (event) => event.occurredAt, maxLength: 12 }),
        (known) => expect(assess(known.toReversed())).toEqual(assess(known)),
      ),
    );
  });

  test('until it is stale, time alone changes nothing', () => {
    fc.assert(
      fc.property(observations, fc.double({ min: 0, max: 1, noNaN: true }), (known, part) => {
        const first = assess(known);
        const span = Date.parse(first.staleAfter) - Date.parse(now);
        const later = new Date(Date.parse(now) + Math.floor(span * part)).toISOString();
        const second = assess(known, 'ABSTINENCE', later);
        expect(second.band).toBe(first.band);
      }),
    );
  });
});
