import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { dangers, type Danger } from '../common/danger-words.ts';
import type { CrisisAudience } from './crisis-resources.ts';
import type { Observation } from './observation.ts';
import { safetyResponse, safetyWords } from './safety-response.ts';
import type { SubstanceClass } from './substances.ts';

const audience: CrisisAudience = { country: 'US', language: 'en', groups: [] };
const event = { eventId: 'event', occurredAt: '2026-11-20T12:00:00.000Z' };

function checkIn(craving: number | null): Observation {
  return { ...event, kind: 'CHECK_IN', localDate: '2026-11-20', craving, mood: 5, sleepHours: 7 };
}

function phq9(items: Record<string, number>): Observation {
  const scores = { TOTAL: null };
  return { ...event, kind: 'INSTRUMENT_RESPONSE', instrument: 'PHQ_9', scores, items };
}

function slip(...substances: SubstanceClass[]): Observation {
  return { ...event, kind: 'SLIP_REPORTED', substances };
}

test('an ordinary check-in calls for nothing', () => {
  expect(safetyResponse([checkIn(7), phq9({ 9: 0 })], [], audience)).toEqual({
    level: 'NONE',
    messageCode: null,
    messageCodes: [],
    resourceCodes: [],
  });
});

test('PHQ-9 item 9 at 1 is urgent, also in a partial answer, with 988 first', () => {
  expect(safetyResponse([phq9({ 9: 1 })], [], audience)).toEqual({
    level: 'URGENT',
    messageCode: 'SELF_HARM_THOUGHTS',
    messageCodes: ['SELF_HARM_THOUGHTS'],
    resourceCodes: ['988', 'CRISIS_TEXT_LINE', '911'],
  });
});

test('item 9 of another instrument is another question', () => {
  const response: Observation = {
    ...event,
    kind: 'INSTRUMENT_RESPONSE',
    instrument: 'BARC_10',
    scores: { TOTAL: 50 },
    items: { 9: 6 },
  };
  expect(safetyResponse([response], [], audience).level).toBe('NONE');
});

test('a slip with opioids shows 911, naloxone and not to use alone, before anything else', () => {
  expect(safetyResponse([checkIn(9), slip('OPIOID')], [], audience)).toEqual({
    level: 'EMERGENCY',
    messageCode: 'OVERDOSE_RISK',
    messageCodes: ['OVERDOSE_RISK'],
    resourceCodes: [
      '911',
      'NALOXONE',
      'NEVER_USE_ALONE',
      '988',
      'CRISIS_TEXT_LINE',
      'SAMHSA_HELPLINE',
    ],
  });
});

test('a slip with opioids and thoughts of self-harm are both answered', () => {
  const response = safetyResponse([phq9({ 9: 3 }), slip('OPIOID')], [], audience);
  expect(response.level).toBe('EMERGENCY');
  expect(response.messageCodes).toEqual(['OVERDOSE_RISK', 'SELF_HARM_THOUGHTS']);
  expect(safetyWords(response, 'en')).toMatch(/naloxone[^]*988/);
  expect(safetyWords(response, 'es')).toMatch(/naloxona[^]*988/);
});

test.each<[SubstanceClass, string, string]>([
  ['STIMULANT', 'EMERGENCY', 'OVERDOSE_RISK'],
  ['SEDATIVE', 'EMERGENCY', 'OVERDOSE_RISK'],
  ['ALCOHOL', 'SUPPORT', 'SLIP_REPORTED'],
  ['CANNABIS', 'SUPPORT', 'SLIP_REPORTED'],
  ['OPIOID_MEDICATION', 'SUPPORT', 'SLIP_REPORTED'],
  ['OTHER', 'SUPPORT', 'SLIP_OTHER_SUBSTANCE'],
])('a slip with %s is answered with %s, %s', (substance, level, messageCode) => {
  expect(safetyResponse([slip(substance)], [], audience)).toMatchObject({ level, messageCode });
});

test('a slip with something unknown shows naloxone too', () => {
  expect(safetyResponse([slip('OTHER')], [], audience).resourceCodes).toContain('NALOXONE');
});

test('craving calls for support from 8 on', () => {
  expect(safetyResponse([checkIn(8)], [], audience)).toMatchObject({
    level: 'SUPPORT',
    messageCode: 'CRAVING_HIGH',
    resourceCodes: ['988', 'CRISIS_TEXT_LINE', 'SAMHSA_HELPLINE'],
  });
});

test('a call for help is urgent', () => {
  const request: Observation = { ...event, kind: 'SUPPORT_REQUESTED' };
  expect(safetyResponse([request], [], audience)).toMatchObject({
    level: 'URGENT',
    messageCode: 'SUPPORT_REQUESTED',
  });
});

test.each<[Danger, string, string]>([
  ['OVERDOSE', 'EMERGENCY', 'OVERDOSE_NOW'],
  ['SUICIDE', 'URGENT', 'SELF_HARM_THOUGHTS'],
  ['CRAVING', 'SUPPORT', 'CRAVING_HIGH'],
])('words that speak of %s are answered with %s, %s', (danger, level, messageCode) => {
  expect(safetyResponse([checkIn(2)], [danger], audience)).toMatchObject({ level, messageCode });
});

test('what answers and words tell alike is said once', () => {
  const { messageCodes } = safetyResponse([phq9({ 9: 2 })], ['SUICIDE'], audience);
  expect(messageCodes).toEqual(['SELF_HARM_THOUGHTS']);
});

test('nothing else that was told ever lowers the level', () => {
  const levels = ['NONE', 'SUPPORT', 'URGENT', 'EMERGENCY'];
  const told = fc.constantFrom(
    checkIn(2),
    checkIn(9),
    phq9({ 9: 0 }),
    phq9({ 9: 2 }),
    slip('ALCOHOL'),
    slip('OPIOID'),
    slip('OTHER'),
  );
  fc.assert(
    fc.property(fc.array(told), told, fc.subarray([...dangers]), (before, added, words) => {
      const first = levels.indexOf(safetyResponse(before, [], audience).level);
      const then = levels.indexOf(safetyResponse([...before, added], words, audience).level);
      expect(then).toBeGreaterThanOrEqual(first);
    }),
  );
});
