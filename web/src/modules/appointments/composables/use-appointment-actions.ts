import type { CombinedError } from '@urql/core';
import { createEventHook } from '@vueuse/core';
import { useI18n } from 'vue-i18n';
import { useSteps } from '../../../composables/use-steps.ts';
import {
  AppointmentBookDocument,
  AppointmentCancelDocument,
  AppointmentHeldDocument,
  AppointmentMoveDocument,
  AppointmentNoShowDocument,
} from '../../../generated/graphql.ts';
import type {
  AppointmentCancelReason,
  AppointmentInput,
  UserErrorFieldsFragment,
} from '../../../generated/graphql.ts';
import type { Appointment } from './appointment-moves.ts';
import type { Slot } from './use-free-slots.ts';

interface Outcome {
  userErrors: UserErrorFieldsFragment[];
  appointment: Appointment | null;
  otherSlots?: Slot[] | null;
}

/** Why nothing was changed, and when the person is free instead. */
export interface Refused {
  mistakes: UserErrorFieldsFragment[];
  otherSlots: Slot[];
}

const changed = createEventHook<Appointment>();

/** Told of each appointment that was changed here: lists read it again. */
export const onAppointmentChanged = changed.on;

/** What staff do with appointments. Each gives what was refused; null when it was done. */
export function useAppointmentActions() {
  const { t } = useI18n();
  const { busy, send, complain, refuse, say } = useSteps();

  return { busy, book, move, cancel, settle };

  async function book(input: AppointmentInput): Promise<Refused | null> {
    const { data, error } = await send('appointment-book', AppointmentBookDocument, { input });
    return outcome(data?.appointmentBook, error, t('appointments.done.BOOK'));
  }

  async function move(
    { id, version }: Appointment,
    startsAt: string,
    minutes: number,
  ): Promise<Refused | null> {
    const step = { id, expectedVersion: version, startsAt, minutes };
    const { data, error } = await send('appointment-move', AppointmentMoveDocument, step);
    return outcome(data?.appointmentMove, error, t('appointments.done.MOVE'));
  }

  async function cancel(
    { id, version }: Appointment,
    reason: AppointmentCancelReason,
  ): Promise<Refused | null> {
    const step = { id, expectedVersion: version, reason };
    const { data, error } = await send('appointment-cancel', AppointmentCancelDocument, step);
    return outcome(data?.appointmentCancel, error, t('appointments.done.CANCEL'));
  }

  /** Says whether it was held; there is no form, so that a refusal is said at once. */
  async function settle({ id, version }: Appointment, how: 'HOLD' | 'MISS'): Promise<void> {
    const step = { id, expectedVersion: version };
    const words = t(`appointments.done.${how}`);
    const refused = how === 'HOLD' ? await hold(step, words) : await miss(step, words);
    refused?.mistakes.slice(0, 1).forEach(refuse);
  }

  async function hold(step: { id: string; expectedVersion: number }, words: string) {
    const { data, error } = await send('appointment-held', AppointmentHeldDocument, step);
    return outcome(data?.appointmentHeld, error, words);
  }

  async function miss(step: { id: string; expectedVersion: number }, words: string) {
    const { data, error } = await send('appointment-no-show', AppointmentNoShowDocument, step);
    return outcome(data?.appointmentNoShow, error, words);
  }

  function outcome(
    result: Outcome | undefined,
    error: CombinedError | undefined,
    words: string,
  ): Refused | null {
    if (error) complain(error);
    if (!result) return { mistakes: [], otherSlots: [] };
    const { userErrors: mistakes, appointment, otherSlots } = result;
    // Also after a refusal: somebody else may have been first.
    if (appointment) void changed.trigger(appointment);
    if (mistakes.length > 0) return { mistakes, otherSlots: otherSlots ?? [] };
    say(words);
    return null;
  }
}
