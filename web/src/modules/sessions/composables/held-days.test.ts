import { expect, test } from '@jest/globals';
import type { AppointmentFieldsFragment } from '../../../generated/graphql.ts';
import { heldDays, type Occurrence } from './held-days.ts';

const dayOf = (moment: string) => moment.slice(0, 10);
const occurrence = (id: string, startsAt: string) => ({ id, startsAt }) as Occurrence;
const appointment = (id: string, startsAt: string) =>
  ({ id, startsAt }) as AppointmentFieldsFragment;

test('sessions and appointments of a day stand by the clock', () => {
  const days = heldDays(
    [occurrence('circle', '2026-03-02T15:00:00Z'), occurrence('later', '2026-03-04T15:00:00Z')],
    [appointment('kim', '2026-03-02T14:00:00Z'), appointment('ana', '2026-03-03T14:00:00Z')],
    dayOf,
  );
  expect(days.map(({ day, entries }) => [day, entries.map(({ id }) => id)])).toEqual([
    ['2026-03-02', ['kim', 'circle']],
    ['2026-03-03', ['ana']],
    ['2026-03-04', ['later']],
  ]);
});
