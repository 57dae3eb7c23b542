import { describe, expect, test } from '@jest/globals';
import { assessRisk } from './assess-risk.ts';
import type { Observation } from './observation.ts';
import { defaultRuleSet, lookBackDays, lookBackDaysOf } from './risk-rules.ts';
import type { RecoveryGoal } from './risk-rules.ts';
import type { SubstanceClass } from './substances.ts';

const now = '2026-11-20T12:00:00.000Z';

function ago({ days = 0, hours = 0 }: { days?: number; hours?: number }): string {
  return new Date(Date.parse(now) - (days * 24 + hours) * 3_600_000).toISOString();
}

/** The rules that fire, each with its severity. */
function fired(observations: Observation[], goal: RecoveryGoal = 'ABSTINENCE') {
  const { reasons } = assessRisk({
    ruleSet: defaultRuleSet,
    goal,
    observations,
    now,
    windowDays: 10,
  });
  return reasons.map(({ rule, severity }) => `${rule} ${severity}`);
}

function checkIn(
  occurredAt: string,
  answers: { craving?: number; mood?: number; sleepHours?: number },
): Observation {
  return {
    kind: 'CHECK_IN',
    eventId: `check-in ${occurredAt}`,
    occurredAt,
    localDate: occurredAt.slice(0, 10),
    craving: answers.craving ?? null,
    mood: answers.mood ?? null,
    sleepHours: answers.sleepHours ?? null,
  };
}

function bam(
  occurredAt: string,
  scores: Record<string, number | null>,
  items: Record<string, number> = {},
): Observation {
  const eventId = `bam ${occurredAt}`;
  return { kind: 'INSTRUMENT_RESPONSE', eventId, occurredAt, instrument: 'BAM', scores, items };
}

function phq9(occurredAt: string, items: Record<string, number>): Observation {
  const eventId = `phq9 ${occurredAt}`;
  const scores = { TOTAL: null };
  return { kind: 'INSTRUMENT_RESPONSE', eventId, occurredAt, instrument: 'PHQ_9', scores, items };
}

function slip(occurredAt: string, ...substances: SubstanceClass[]): Observation {
  return { kind: 'SLIP_REPORTED', eventId: `slip ${occurredAt}`, occurredAt, substances };
}

describe('help and thoughts of self-harm', () => {
  test('a call for help is critical for a day', () => {
    const request = (occurredAt: string): Observation => ({
      kind: 'SUPPORT_REQUESTED',
      eventId: 'support',
      occurredAt,
    });
    expect(fired([request(ago({ hours: 1 }))])).toEqual(['SUPPORT_REQUESTED CRITICAL']);
    expect(fired([request(ago({ hours: 25 }))])).toEqual([]);
  });

  test('PHQ-9 item 9 at 1 is critical although nothing else was answered', () => {
    expect(fired([phq9(ago({ hours: 1 }), { 9: 1 })])).toEqual(['PHQ_9_ITEM_9 CRITICAL']);
  });

  test('a later 0 on item 9 does not end it, since 0 never means no risk', () => {
    const responses = [phq9(ago({ days: 1 }), { 9: 0 }), phq9(ago({ days: 3 }), { 9: 2 })];
    expect(fired(responses)).toEqual(['PHQ_9_ITEM_9 CRITICAL']);
  });

  test('item 9 stands for 14 days', () => {
    expect(fired([phq9(ago({ days: 14 }), { 9: 1 })])).toHaveLength(1);
    expect(fired([phq9(ago({ days: 14, hours: 1 }), { 9: 1 })])).toEqual([]);
  });
});

test('calls for help count from the telling, also when somebody tells late', () => {
  const told = (observation: Observation, toldAt: string) => fired([{ ...observation, toldAt }]);
  const [item9, other] = [phq9(ago({ days: 29 }), { 9: 1 }), slip(ago({ days: 29 }), 'ALCOHOL')];
  expect(told(item9, ago({ days: 14 }))).toEqual(['PHQ_9_ITEM_9 CRITICAL']);
  expect(told(item9, ago({ days: 14, hours: 1 }))).toEqual([]);
  expect(told(other, ago({ days: 7 }))).toEqual(['SLIP_REPORTED HIGH']);
  expect(told(other, ago({ days: 7, hours: 1 }))).toEqual([]);
  expect(told(checkIn(ago({ days: 3 }), { craving: 9 }), now)).toEqual([]);
});

test('of several calls for help the one told last decides how long they stand', () => {
  const early = { ...phq9(ago({ days: 20 }), { 9: 2 }), toldAt: ago({ days: 1 }) };
  const { reasons, staleAfter } = assessRisk({
    ruleSet: defaultRuleSet,
    goal: 'ABSTINENCE',
    observations: [early, phq9(ago({ days: 10 }), { 9: 1 })],
    now,
    windowDays: 10,
  });
  expect(reasons[0]?.inputs.map(({ value }) => value)).toEqual(['2', '1']);
  expect(staleAfter).not.toBe(ago({ days: -4 }));
});

describe('slips, screens and craving', () => {
  test('a slip with opioids or street drugs is critical, another one high', () => {
    expect(fired([slip(ago({ days: 1 }), 'OPIOID')])).toEqual([
      'SLIP_OPIOID_OR_STREET_DRUG CRITICAL',
    ]);
    expect(fired([slip(ago({ days: 1 }), 'ALCOHOL', 'STIMULANT')])).toEqual([
      'SLIP_OPIOID_OR_STREET_DRUG CRITICAL',
    ]);
    expect(fired([slip(ago({ days: 1 }), 'ALCOHOL')])).toEqual(['SLIP_REPORTED HIGH']);
  });

  test('medication is recovery and nicotine no slip: alone they fire nothing', () => {
    expect(fired([slip(ago({ days: 1 }), 'OPIOID_MEDICATION', 'NICOTINE')])).toEqual([]);
    expect(fired([slip(ago({ days: 1 }), 'NICOTINE', 'CANNABIS')])).toEqual(['SLIP_REPORTED HIGH']);
  });

  test('a slip stands for 7 days', () => {
    expect(fired([slip(ago({ days: 7 }), 'ALCOHOL')])).toHaveLength(1);
    expect(fired([slip(ago({ days: 7, hours: 1 }), 'ALCOHOL')])).toEqual([]);
  });

  test.each([
    ['POSITIVE', true, ['SCREEN_POSITIVE HIGH']],
    ['POSITIVE', false, []],
    ['EXPECTED', true, []],
    ['NEGATIVE', true, []],
    ['NOT_PROVIDED', false, []],
    ['INVALID', false, []],
  ] as const)('a screen %s, confirmed %j, fires %j', (result, confirmed, expected) => {
    const occurredAt = ago({ days: 2 });
    const screen = {
      kind: 'DRUG_SCREEN_RESULT',
      eventId: 's',
      occurredAt,
      result,
      confirmed,
    } as const;
    expect(fired([screen])).toEqual(expected);
  });

  test('craving fires at 8, for 48 hours, also when it fell since', () => {
    expect(fired([checkIn(ago({ hours: 1 }), { craving: 7 })])).toEqual([]);
    expect(fired([checkIn(ago({ hours: 1 }), { craving: 8 })])).toEqual(['CRAVING_HIGH HIGH']);
    const fallen = [
      checkIn(ago({ hours: 1 }), { craving: 1 }),
      checkIn(ago({ hours: 47 }), { craving: 9 }),
    ];
    expect(fired(fallen)).toEqual(['CRAVING_HIGH HIGH']);
    expect(fired([checkIn(ago({ hours: 49 }), { craving: 10 })])).toEqual([]);
  });

  test('craving told as an instrument counts the same', () => {
    const response: Observation = {
      kind: 'INSTRUMENT_RESPONSE',
      eventId: 'craving',
      occurredAt: ago({ hours: 2 }),
      instrument: 'CRAVING',
      scores: { TOTAL: 9 },
      items: { 1: 9 },
    };
    expect(fired([response])).toEqual(['CRAVING_HIGH HIGH']);
  });
});

describe('BAM', () => {
  const before = ago({ days: 30 });
  const lately = ago({ days: 1 });

  test.each<[RecoveryGoal, number, number, string[]]>([
    ['REDUCED_USE', 2, 3, ['BAM_USE_INCREASED MODERATE']],
    ['REDUCED_USE', 3, 3, []],
    ['REDUCED_USE', 6, 3, []],
    ['SAFER_USE', 2, 8, []],
  ])('with the goal %s, Use from %i to %i fires %j', (goal, from, to, expected) => {
    expect(fired([bam(lately, { USE: to }), bam(before, { USE: from })], goal)).toEqual(expected);
  });

  const none = { 4: 0, 5: 0, 6: 0 };

  test.each([
    ['any use', { ...none, 6: 1 }, none, ['BAM_USE HIGH']],
    ['less use than before', { ...none, 4: 1 }, { ...none, 4: 9 }, ['BAM_USE HIGH']],
    ['no use any more', none, { ...none, 4: 9 }, []],
    ['use in an incomplete response', { 6: 2 }, none, ['BAM_USE HIGH']],
    ['an incomplete response without use after none', { 4: 0 }, none, []],
    ['an incomplete response without use after use', { 4: 0 }, { 5: 3 }, ['BAM_USE HIGH']],
  ])('with abstinence, %s', (_, newest, earlier, expected) => {
    expect(fired([bam(lately, {}, newest), bam(before, {}, earlier)])).toEqual(expected);
    expect(fired([bam(lately, {}, newest)], 'SAFER_USE')).toEqual([]);
  });

  test('the first response shows no increase', () => {
    expect(fired([bam(lately, { USE: 5 })], 'REDUCED_USE')).toEqual([]);
  });

  test('Risk fires at 12, and when it rose by 4 since the response before', () => {
    expect(fired([bam(lately, { RISK: 11 })])).toEqual([]);
    expect(fired([bam(lately, { RISK: 12 })])).toEqual(['BAM_RISK_HIGH MODERATE']);
    expect(fired([bam(lately, { RISK: 8 }), bam(before, { RISK: 4 })])).toEqual([
      'BAM_RISK_RISING MODERATE',
    ]);
    expect(fired([bam(lately, { RISK: 7 }), bam(before, { RISK: 4 })])).toEqual([]);
  });

  test('a response without a score is passed over, not read as 0', () => {
    const scores = [bam(lately, { RISK: null }), bam(before, { RISK: 13 })];
    expect(fired(scores)).toEqual(['BAM_RISK_HIGH MODERATE']);
  });

  test('Protective fires at 12 and below; a better response ends it', () => {
    expect(fired([bam(lately, { PROTECTIVE: 12 })])).toEqual(['BAM_PROTECTIVE_LOW MODERATE']);
    expect(fired([bam(lately, { PROTECTIVE: 13 }), bam(before, { PROTECTIVE: 5 })])).toEqual([]);
  });
});

describe('days', () => {
  const moods = (...byDay: (number | null)[]) =>
    byDay.flatMap((mood, days) => (mood === null ? [] : [checkIn(ago({ days }), { mood })]));
  const nights = (...byDay: number[]) =>
    byDay.map((sleepHours, days) => checkIn(ago({ days }), { sleepHours }));

  test('low mood fires on three days in a row', () => {
    expect(fired(moods(2, 1, 0))).toEqual(['MOOD_LOW MODERATE']);
    expect(fired(moods(2, 1))).toEqual([]);
    expect(fired(moods(2, 3, 1, 2))).toEqual([]);
  });

  test('a day without an answer breaks the run', () => {
    expect(fired(moods(2, null, 1, 2))).toEqual([]);
    expect(fired(moods(2, null, 1, 2, 0))).toEqual(['MOOD_LOW MODERATE']);
  });

  test('three check-ins on one day are one day', () => {
    const day = [1, 2, 3].map((hours) => checkIn(ago({ hours }), { mood: 1 }));
    expect(fired(day)).toEqual([]);
  });

  test('days are the local days of the member, not those of UTC', () => {
    const late = [
      '2026-11-18T04:30:00.000Z',
      '2026-11-18T23:00:00.000Z',
      '2026-11-20T04:30:00.000Z',
    ];
    const localDates = ['2026-11-17', '2026-11-18', '2026-11-19'];
    const days = late.map((at, day) => ({
      ...checkIn(at, { mood: 1 }),
      localDate: localDates[day]!,
    }));
    expect(fired(days)).toEqual(['MOOD_LOW MODERATE']);
  });

  test('sleep under 5 hours fires on any three days of the week', () => {
    expect(fired(nights(4.5, 8, 4, 8, 3))).toEqual(['SLEEP_SHORT LOW']);
    expect(fired(nights(5, 5, 5, 4))).toEqual([]);
    expect(fired(nights(4, 8, 4, 8, 8, 8, 8, 8, 3))).toEqual([]);
  });
});

test('every rule has a code of its own and a source', () => {
  const codes = defaultRuleSet.rules.map(({ code }) => code);
  expect(new Set(codes).size).toBe(codes.length);
  for (const { source } of defaultRuleSet.rules) expect(source).not.toBe('');
});

test('an assessment by the default rules needs the events of 70 days, or of a longer window', () => {
  expect(lookBackDays(defaultRuleSet, 10)).toBe(70);
  expect(lookBackDays(defaultRuleSet, 95)).toBe(95);
});

test('only questionnaires are read back over months', () => {
  expect(lookBackDaysOf(defaultRuleSet, 'INSTRUMENT_RESPONSE')).toBe(70);
  expect(lookBackDaysOf(defaultRuleSet, 'CHECK_IN')).toBe(7);
  expect(lookBackDaysOf(defaultRuleSet, 'SLIP_REPORTED')).toBe(7);
  expect(lookBackDaysOf(defaultRuleSet, 'DRUG_SCREEN_RESULT')).toBe(7);
});

test('rules are plain data, to be kept as rows', () => {
  expect(JSON.parse(JSON.stringify(defaultRuleSet))).toEqual(defaultRuleSet);
});
