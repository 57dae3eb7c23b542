import { expect, test } from '@jest/globals';
import { WEEKDAY_NAMES } from '../../common/weekday.ts';
import { standing, type LivePass, type Mark } from './standing.ts';

// Curfew at 22:00, which is 03:00 in UTC.
const house = {
  timeZone: 'America/New_York',
  curfew: WEEKDAY_NAMES.map((weekday) => ({ weekday, at: '22:00' })),
};
const mark = (direction: 'IN' | 'OUT', at: string): Mark => ({
  id: 'm',
  direction,
  at,
  recordedAt: at,
  by: 'p',
});
const pass = (from: string, until: string, state: LivePass['state'] = 'APPROVED'): LivePass => ({
  id: 'pass',
  state,
  from,
  until,
});
const at = (now: string, of: Mark | null, ...passes: LivePass[]) =>
  standing(house, { mark: of, passes }, now);

test('who was never marked is unknown, at curfew too: it is not read as out', () => {
  expect(at('2026-11-27T04:00:00Z', null)).toMatchObject({ state: 'UNKNOWN', lateSince: null });
});

test('who is out is late from the curfew on, also on the next day, until a mark says otherwise', () => {
  const out = mark('OUT', '2026-11-26T22:00:00Z');
  expect(at('2026-11-27T02:59:59Z', out).state).toBe('OUT');
  for (const now of ['2026-11-27T03:00:00Z', '2026-11-27T18:00:00Z']) {
    expect(at(now, out)).toMatchObject({ state: 'LATE', lateSince: '2026-11-27T03:00:00.000Z' });
  }
  expect(at('2026-11-27T18:00:00Z', mark('IN', '2026-11-27T07:00:00Z')).state).toBe('IN');
});

test('who goes out at night after the curfew is late from then, and for work in the morning is not', () => {
  const night = mark('OUT', '2026-11-27T05:00:00Z');
  expect(at('2026-11-27T05:00:00Z', night)).toMatchObject({ state: 'LATE', lateSince: night.at });
  expect(at('2026-11-27T14:00:00Z', mark('OUT', '2026-11-27T10:00:00Z')).state).toBe('OUT');
});

test('while a pass runs nobody is late; after its end whoever is not back is', () => {
  const weekend = pass('2026-11-26T20:00:00Z', '2026-11-28T20:00:00Z');
  const out = mark('OUT', '2026-11-26T20:30:00Z');
  expect(at('2026-11-27T04:00:00Z', out, weekend)).toMatchObject({
    state: 'ON_PASS',
    pass: weekend,
  });
  expect(at('2026-11-27T04:00:00Z', null, weekend).state).toBe('ON_PASS');
  expect(at('2026-11-28T20:00:00Z', out, weekend)).toMatchObject({
    state: 'LATE',
    lateSince: weekend.until,
  });
  expect(at('2026-11-28T21:00:00Z', mark('IN', '2026-11-28T20:40:00Z'), weekend).state).toBe('IN');
  expect(at('2026-11-27T04:00:00Z', mark('IN', '2026-11-27T01:00:00Z'), weekend).state).toBe('IN');
});

test('who came back after a pass and went out again is late by the curfew alone', () => {
  const over = pass('2026-11-20T20:00:00Z', '2026-11-22T20:00:00Z');
  const out = mark('OUT', '2026-11-26T22:00:00Z');
  expect(at('2026-11-26T23:00:00Z', out, over)).toMatchObject({ state: 'OUT', pass: null });
});

test('what was only asked for, or lies ahead, lets nobody stay out', () => {
  const out = mark('OUT', '2026-11-26T22:00:00Z');
  const asked = pass('2026-11-26T20:00:00Z', '2026-11-28T20:00:00Z', 'REQUESTED');
  expect(at('2026-11-27T04:00:00Z', out, asked)).toMatchObject({ state: 'LATE', pass: asked });
  const ahead = pass('2026-11-29T20:00:00Z', '2026-11-30T20:00:00Z');
  expect(at('2026-11-27T04:00:00Z', out, ahead)).toMatchObject({ state: 'LATE', pass: ahead });
});
