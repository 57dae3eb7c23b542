import { expect, test } from '@jest/globals';
import { AppointmentState } from '../generated/schema.ts';
import { appointmentMoves } from './appointment-states.ts';

test('only what is booked can be moved or called off', () => {
  for (const state of Object.values(AppointmentState)) {
    const { MOVE, CANCEL } = appointmentMoves[state];
    expect([MOVE, CANCEL]).toEqual(
      state === 'BOOKED' ? ['MOVED', 'CANCELED'] : [undefined, undefined],
    );
  }
});

test('a wrong word on whether it was held can be mended either way', () => {
  expect(appointmentMoves.HELD).toEqual({ MISS: 'NO_SHOW' });
  expect(appointmentMoves.NO_SHOW).toEqual({ HOLD: 'HELD' });
});

test('what gave its time away never takes it again, so that nobody is double booked by a correction', () => {
  expect(appointmentMoves.MOVED).toEqual({});
  expect(appointmentMoves.CANCELED).toEqual({});
});
