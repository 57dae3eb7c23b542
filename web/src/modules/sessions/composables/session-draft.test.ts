import { expect, test } from '@jest/globals';
import type { Occurrence } from './held-days.ts';
import { draftOf, rebased, toSessionInput } from './session-draft.ts';

/** A Thursday's circle, which this time is held on Friday, longer, and elsewhere. */
const moved = {
  id: 'O1',
  date: '2026-11-19',
  startsAt: '2026-11-20T22:00:00Z',
  endsAt: '2026-11-21T00:00:00Z',
  title: 'Circle by the sea',
  modality: 'IN_PERSON',
  room: 'Pier',
  joinUrl: null,
  facilitators: [{ id: 'P2' }],
  session: {
    id: 'S1',
    title: 'Circle',
    startsOn: '2025-11-27',
    endsOn: null,
    startTime: '18:30:00',
    durationMinutes: 90,
    timeZone: 'America/New_York',
    rrule: 'FREQ=WEEKLY;BYDAY=TH',
    exceptions: [],
    modality: 'IN_PERSON',
    room: 'Hall',
    joinUrl: null,
    heldBy: { id: 'G1' },
    facilitators: [{ id: 'P1' }],
    addedMembers: [],
  },
} as unknown as Occurrence;

test('one time is edited as it is held, so that saving it unchanged moves nothing back', () => {
  const input = toSessionInput(draftOf(moved, 'THIS'), 'America/New_York');
  expect(input).toMatchObject({
    title: 'Circle by the sea',
    room: 'Pier',
    facilitatorIds: ['P2'],
    schedule: { startsOn: '2026-11-20', startTime: '17:00', durationMinutes: 120 },
  });
});

test.each(['FOLLOWING', 'ALL'] as const)(
  'what is otherwise this one time does not spread to others (%s)',
  (scope) => {
    const input = toSessionInput(draftOf(moved, scope), 'America/New_York');
    expect(input).toMatchObject({
      title: 'Circle',
      room: 'Hall',
      facilitatorIds: ['P1'],
      schedule: { startsOn: '2025-11-27', startTime: '18:30', durationMinutes: 90 },
    });
  },
);

test('another scope keeps what was typed, and shows its own for the rest', () => {
  const [one, all] = [draftOf(moved, 'THIS'), draftOf(moved, 'ALL')];
  const typed = { ...one, title: 'Circle with tea' };
  expect(rebased(typed, one, all)).toEqual({ ...all, title: 'Circle with tea' });
  expect(rebased(one, one, all)).toEqual(all);
});
