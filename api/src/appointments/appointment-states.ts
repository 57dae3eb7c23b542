import type { AppointmentMove, AppointmentState } from '../generated/schema.ts';

/** The transition table. Whether it was held can be corrected; what was moved or called off stays so. */
export const appointmentMoves: Record<
  AppointmentState,
  Partial<Record<AppointmentMove, AppointmentState>>
> = {
  BOOKED: { MOVE: 'MOVED', CANCEL: 'CANCELED', HOLD: 'HELD', MISS: 'NO_SHOW' },
  MOVED: {},
  CANCELED: {},
  HELD: { MISS: 'NO_SHOW' },
  NO_SHOW: { HOLD: 'HELD' },
};
