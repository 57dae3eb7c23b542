import { expect, test } from '@jest/globals';
import { emptyDraft, schemaOf, toEnd, toHold, toStart } from './bed-draft.ts';

const TODAY = '2026-03-01';
const empty = emptyDraft(null, TODAY);

const faults = (move: keyof typeof schemaOf, changes: object = {}) =>
  (schemaOf[move].safeParse({ ...empty, ...changes }).error?.issues ?? []).map(({ path }) =>
    path.join('.'),
  );

test('a bed is given to somebody, by their request or by name', () => {
  expect(faults('GIVE')).toEqual(['requestId']);
  expect(faults('GIVE', { byName: true })).toEqual(['memberId']);
  expect(faults('GIVE', { requestId: 'r' })).toEqual([]);
  expect(faults('GIVE', { memberId: 'm' })).toEqual([]);
  expect(toStart('bed', { ...emptyDraft('r', TODAY), note: ' Keen. ' })).toMatchObject({
    bedId: 'bed',
    requestId: 'r',
    memberId: null,
    startedOn: TODAY,
    note: 'Keen.',
  });
});

test('nobody goes without it being said where to, why, and whether naloxone was offered', () => {
  expect(faults('END')).toEqual(['reason', 'destination', 'naloxone']);
  const said = { reason: 'COMPLETED', destination: 'OWN_HOME', naloxone: 'no' } as const;
  expect(faults('END', said)).toEqual([]);
  expect(toEnd({ ...empty, ...said })).toMatchObject({
    naloxoneOffered: false,
    endedOn: TODAY,
  });
});

test('a bed is kept for hours from now on', () => {
  const now = Date.parse('2026-03-01T20:00:00Z');
  expect(toHold('bed', { ...empty, hours: 2 }, now)).toMatchObject({
    until: '2026-03-01T22:00:00.000Z',
    requestId: null,
  });
});
