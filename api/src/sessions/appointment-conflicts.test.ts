import { expect, test } from '@jest/globals';
import { inTheWay, newlyInTheWay, type BookedTime } from './appointment-conflicts.ts';

const held = (room: string | null, ...facilitatorKeys: string[]) => ({
  startsAt: '2026-03-02T15:00:00Z',
  endsAt: '2026-03-02T16:00:00Z',
  room,
  facilitatorKeys,
});
const booked = (starts: string, ends: string, more: Partial<BookedTime> = {}): BookedTime => ({
  id: `${starts} ${ends}`,
  person_id: 'dana',
  place: null,
  starts_at: `2026-03-02T${starts}:00Z`,
  ends_at: `2026-03-02T${ends}:00Z`,
  ...more,
});

test('what only touches a session is not in its way', () => {
  const touching = [booked('14:30', '15:00'), booked('16:00', '16:30')];
  expect(inTheWay([held(null, 'dana')], touching)).toEqual({ ofPeople: [], ofRooms: [] });
});

test('whoever holds a session is not with somebody else meanwhile', () => {
  const meets = booked('14:30', '15:10');
  expect(inTheWay([held(null, 'teo', 'dana')], [meets]).ofPeople).toEqual([meets]);
  expect(inTheWay([held(null, 'teo')], [meets]).ofPeople).toEqual([]);
});

test('a room is one by its words, and no room is nobody’s', () => {
  const there = booked('15:30', '15:45', { place: ' room 4' });
  expect(inTheWay([held('Room 4', 'teo')], [there]).ofRooms).toEqual([there]);
  expect(inTheWay([held('Room 5', 'teo')], [there]).ofRooms).toEqual([]);
  expect(inTheWay([held(null, 'teo')], [booked('15:30', '15:45', { place: ' ' })]).ofRooms).toEqual(
    [],
  );
});

test('what stood against it before is no reason against a change that does not touch it', () => {
  const meets = booked('15:30', '15:45', { place: 'Room 4' });
  const [was, is] = [held(null, 'dana'), held('Room 4', 'dana')];
  expect(newlyInTheWay([was], [was], [meets])).toEqual({ ofPeople: [], ofRooms: [] });
  expect(newlyInTheWay([was], [is], [meets])).toEqual({ ofPeople: [], ofRooms: [meets] });
  expect(newlyInTheWay([held(null, 'teo')], [was], [meets]).ofPeople).toEqual([meets]);
  expect(newlyInTheWay([], [was], [meets]).ofPeople).toEqual([meets]);
});
