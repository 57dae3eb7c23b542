import { expect, test } from '@jest/globals';
import { likelyPerson, movesOf, splitByTime } from './appointment-moves.ts';

const NOW = Date.parse('2026-03-02T15:00:00Z');
const at = (state: Parameters<typeof movesOf>[0]['state'], startsAt: string) => ({
  state,
  startsAt,
});

test('whether it was held is asked once it has begun, and can be corrected', () => {
  expect(movesOf(at('BOOKED', '2026-03-02T15:30:00Z'), NOW)).toEqual(['MOVE', 'CANCEL']);
  expect(movesOf(at('BOOKED', '2026-03-02T14:30:00Z'), NOW)).toEqual([
    'HOLD',
    'MISS',
    'MOVE',
    'CANCEL',
  ]);
  expect(movesOf(at('HELD', '2026-03-02T14:30:00Z'), NOW)).toEqual(['MISS']);
  expect(movesOf(at('NO_SHOW', '2026-03-02T14:30:00Z'), NOW)).toEqual(['HOLD']);
  expect(movesOf(at('CANCELED', '2026-03-02T15:30:00Z'), NOW)).toEqual([]);
});

test('what nobody has settled stays with what is to come, and what was moved is told once', () => {
  const old = at('BOOKED', '2026-02-01T14:00:00Z');
  const next = at('BOOKED', '2026-03-09T14:00:00Z');
  const held = at('HELD', '2026-02-20T14:00:00Z');
  const canceled = at('CANCELED', '2026-03-05T14:00:00Z');
  const moved = at('MOVED', '2026-03-06T14:00:00Z');
  expect(splitByTime([old, held, canceled, moved, next])).toEqual({
    ahead: [old, next],
    behind: [canceled, held],
  });
});

test('the viewer is meant, else the counselor, and nobody who cannot be booked', () => {
  const people = [{ id: 'dana' }, { id: 'teo' }];
  const team = [
    { role: 'MENTOR', person: { id: 'sam' } },
    { role: 'COUNSELOR', person: { id: 'dana' } },
  ];
  expect(likelyPerson(people, 'teo', team)).toBe('teo');
  expect(likelyPerson(people, 'ruth', team)).toBe('dana');
  expect(likelyPerson([{ id: 'teo' }], 'ruth', team)).toBeUndefined();
  expect(likelyPerson(people, undefined, null)).toBeUndefined();
});
