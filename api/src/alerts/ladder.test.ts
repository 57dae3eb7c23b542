import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { AlertSeverity, type EscalationLadderInput } from '../generated/schema.ts';
import { builtInLadders, levelsOf, minutesAt, stepAfter, type Ladder } from './ladder.ts';
import { checkLadder } from './ladder-rules.ts';

const ladders: fc.Arbitrary<Ladder> = fc.record({
  steps: fc.array(fc.integer({ min: 1, max: 2880 }), { minLength: 1, maxLength: 8 }).map((waits) =>
    waits.map((afterMinutes, at) => ({
      targets: ['CARE_TEAM' as const],
      people: [],
      afterMinutes: at === 0 ? 0 : afterMinutes,
    })),
  ),
  repeats: fc.integer({ min: 0, max: 10 }),
  alarmMinutes: fc.integer({ min: 1, max: 2880 }),
});

test('every ladder ends: each step is told in each of its rounds, and then the alarm', () => {
  fc.assert(
    fc.property(ladders, (ladder) => {
      const told = [];
      let level = 0;
      for (let step = stepAfter(ladder, level); step; step = stepAfter(ladder, level)) {
        told.push(step);
        level += 1;
      }
      expect(level).toBe(levelsOf(ladder));
      expect(told).toEqual(Array.from({ length: ladder.repeats + 1 }, () => ladder.steps).flat());
    }),
  );
});

test('there is always a time at which it goes on', () => {
  fc.assert(
    fc.property(ladders, fc.integer({ min: 1, max: 100 }), (ladder, level) => {
      expect(minutesAt(ladder, level)).toBeGreaterThan(0);
    }),
  );
});

test('what is CRITICAL climbs after 5 minutes, and is unattended after 30', () => {
  const ladder = builtInLadders.CRITICAL;
  const waits = Array.from({ length: levelsOf(ladder) }, (_, at) => minutesAt(ladder, at + 1));
  expect(waits).toEqual([5, 5, 5, 5, 5, 5]);
});

test('what is HIGH climbs when its 4 hours have passed', () => {
  expect(minutesAt(builtInLadders.HIGH, 1)).toBe(240);
});

const codes = (changes: Partial<EscalationLadderInput>) =>
  checkLadder({
    steps: [{ targets: ['CARE_TEAM'], personIds: [], afterMinutes: 0 }],
    repeats: 0,
    alarmMinutes: 5,
    ...changes,
  }).map(({ code, field }) => `${code} ${field?.join('.') ?? ''}`);

test('the ladders that come along are such as can be set', () => {
  for (const severity of Object.values(AlertSeverity)) {
    const { steps, repeats, alarmMinutes } = builtInLadders[severity];
    const input = steps.map(({ people, ...step }) => ({ ...step, personIds: people }));
    expect(codes({ steps: [...input], repeats, alarmMinutes })).toEqual([]);
  }
});

test('a ladder has steps that tell somebody, the first at once, and an alarm', () => {
  const step = { targets: ['CARE_TEAM' as const], personIds: [], afterMinutes: 5 };
  expect(codes({ steps: [] })).toEqual(['REQUIRED input.steps']);
  expect(codes({ steps: [step] })).toEqual(['OUT_OF_RANGE input.steps.0.afterMinutes']);
  const first = { ...step, afterMinutes: 0 };
  expect(codes({ steps: [first, first] })).toEqual(['OUT_OF_RANGE input.steps.1.afterMinutes']);
  expect(codes({ steps: [first, { ...step, targets: [] }] })).toEqual([
    'REQUIRED input.steps.1.targets',
  ]);
  expect(codes({ steps: [first, ...Array.from({ length: 8 }, () => step)] })).toEqual([
    'OUT_OF_RANGE input.steps',
  ]);
  expect(codes({ repeats: 11, alarmMinutes: 0 })).toEqual([
    'OUT_OF_RANGE input.repeats',
    'OUT_OF_RANGE input.alarmMinutes',
  ]);
});
