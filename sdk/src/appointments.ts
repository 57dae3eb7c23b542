import { found, type Api, type MutationOptions } from './api.ts';
import {
  AppointmentBookDocument,
  AppointmentCancelDocument,
  AppointmentHeldDocument,
  AppointmentListDocument,
  AppointmentMoveDocument,
  AppointmentNoShowDocument,
  AppointmentSlotsDocument,
  StaffHoursDetailDocument,
  StaffHoursSetDocument,
  type AppointmentBookMutation,
  type AppointmentCancelMutation,
  type AppointmentCancelReason,
  type AppointmentFieldsFragment,
  type AppointmentHeldMutation,
  type AppointmentInput,
  type AppointmentListQueryVariables,
  type AppointmentMoveMutation,
  type AppointmentNoShowMutation,
  type AppointmentSlotsQuery,
  type AppointmentSlotsQueryVariables,
  type StaffHoursFieldsFragment,
  type StaffHoursInput,
  type StaffHoursSetMutation,
} from './generated/graphql.ts';
import type { RequestOptions } from './http.ts';

/** An appointment of a member with somebody of the staff. */
export type Appointment = AppointmentFieldsFragment;
/** A time at which somebody is free. */
export type AppointmentSlot = NonNullable<AppointmentSlotsQuery['appointmentSlots']>[number];
/** When somebody may be booked. */
export type StaffHours = StaffHoursFieldsFragment;
/** With other free slots where the time was taken. */
export type AppointmentBookPayload = AppointmentBookMutation['appointmentBook'];
export type AppointmentMovePayload = AppointmentMoveMutation['appointmentMove'];
export type AppointmentCancelPayload = AppointmentCancelMutation['appointmentCancel'];
export type AppointmentHeldPayload = AppointmentHeldMutation['appointmentHeld'];
export type AppointmentNoShowPayload = AppointmentNoShowMutation['appointmentNoShow'];
export type StaffHoursSetPayload = StaffHoursSetMutation['staffHoursSet'];

/** An appointment to change. */
export interface AppointmentTarget {
  id: string;
  /** Refuse when the appointment is of another version. */
  expectedVersion?: number;
}

export class Appointments {
  readonly #api: Api;

  constructor(api: Api) {
    this.#api = api;
  }

  /** The appointments of at most 62 days that the caller may see, by their start. */
  async list(
    span: AppointmentListQueryVariables,
    request?: RequestOptions,
  ): Promise<Appointment[]> {
    const { appointments } = await this.#api.query(AppointmentListDocument, span, request);
    return found(appointments, 'AppointmentList');
  }

  /** When somebody is free; null for who is unknown or not for the caller to book. */
  async slots(
    wanted: AppointmentSlotsQueryVariables,
    request?: RequestOptions,
  ): Promise<AppointmentSlot[] | null> {
    const { appointmentSlots } = await this.#api.query(AppointmentSlotsDocument, wanted, request);
    return appointmentSlots ?? null;
  }

  /** Books one; taken meanwhile gives SLOT_TAKEN and other slots. */
  async book(input: AppointmentInput, options?: MutationOptions): Promise<AppointmentBookPayload> {
    const data = await this.#api.mutateOnce(AppointmentBookDocument, { input }, options);
    return data.appointmentBook;
  }

  /** Moves it to another time: the payload carries the new one. */
  async move(
    target: AppointmentTarget & { startsAt: string; minutes?: number },
    options?: MutationOptions,
  ): Promise<AppointmentMovePayload> {
    const data = await this.#api.mutateOnce(AppointmentMoveDocument, target, options);
    return data.appointmentMove;
  }

  /** Calls it off. */
  async cancel(
    target: AppointmentTarget & { reason: AppointmentCancelReason },
    options?: MutationOptions,
  ): Promise<AppointmentCancelPayload> {
    const data = await this.#api.mutateOnce(AppointmentCancelDocument, target, options);
    return data.appointmentCancel;
  }

  /** Says that it was held. */
  async held(
    target: AppointmentTarget,
    options?: MutationOptions,
  ): Promise<AppointmentHeldPayload> {
    const data = await this.#api.mutateOnce(AppointmentHeldDocument, target, options);
    return data.appointmentHeld;
  }

  /** Says that the member did not come; a follow-up is opened. */
  async noShow(
    target: AppointmentTarget,
    options?: MutationOptions,
  ): Promise<AppointmentNoShowPayload> {
    const data = await this.#api.mutateOnce(AppointmentNoShowDocument, target, options);
    return data.appointmentNoShow;
  }

  /** When somebody may be booked; null for who is unknown. */
  async hours(personId: string, request?: RequestOptions): Promise<StaffHours | null> {
    const { staffHours } = await this.#api.query(StaffHoursDetailDocument, { personId }, request);
    return staffHours ?? null;
  }

  /** Sets somebody's hours and absences as a whole. */
  async setHours(
    target: { personId: string; expectedVersion?: number; input: StaffHoursInput },
    options?: MutationOptions,
  ): Promise<StaffHoursSetPayload> {
    const data = await this.#api.mutateOnce(StaffHoursSetDocument, target, options);
    return data.staffHoursSet;
  }
}
