import * as TG from 'type-graphql';
import type { Context } from '../app/operation-context.ts';
import { globalId, keyOf } from '../common/ids.ts';
import { payload } from '../common/payload.ts';
import {
  MutationAppointmentBookArgs,
  MutationAppointmentCancelArgs,
  MutationAppointmentHeldArgs,
  MutationAppointmentMoveArgs,
  MutationAppointmentNoShowArgs,
  MutationFields,
  MutationStaffHoursSetArgs,
  QueryAppointmentsArgs,
  QueryAppointmentSlotsArgs,
  QueryFields,
  QueryStaffHoursArgs,
  type Appointment,
  type AppointmentBookPayload,
  type AppointmentCancelPayload,
  type AppointmentHeldPayload,
  type AppointmentMovePayload,
  type AppointmentNoShowPayload,
  type AppointmentSlot,
  type StaffHours,
  type StaffHoursSetPayload,
} from '../generated/schema.ts';
import { listAppointments, listSlots, otherSlots, readHours } from './appointment-list.ts';
import {
  cancelAppointment,
  holdAppointment,
  missAppointment,
  moveAppointment,
} from './appointment.service.ts';
import { bookAppointment } from './book-appointment.service.ts';
import { setHours } from './staff-hours.service.ts';

/** The appointment as it is after a change, also when the change was refused. */
function changed(ctx: Context, id: string, change: () => Promise<string>) {
  const appointment = async (key: string | undefined) => ({
    appointment: key ? await ctx.loaders.appointment.load(key) : null,
  });
  return payload(
    async () => appointment(await change()),
    () => appointment(keyOf('Appointment', id)),
  );
}

@TG.Resolver()
export class AppointmentResolver {
  @TG.Query(...QueryFields.appointments)
  appointments(
    @TG.Args(() => QueryAppointmentsArgs) args: QueryAppointmentsArgs,
    @TG.Ctx() ctx: Context,
  ): Promise<Appointment[]> {
    return listAppointments(ctx, args);
  }

  @TG.Query(...QueryFields.appointmentSlots)
  appointmentSlots(
    @TG.Args(() => QueryAppointmentSlotsArgs) args: QueryAppointmentSlotsArgs,
    @TG.Ctx() ctx: Context,
  ): Promise<AppointmentSlot[] | null> {
    return listSlots(ctx, args);
  }

  @TG.Query(...QueryFields.staffHours)
  staffHours(
    @TG.Args(() => QueryStaffHoursArgs) { personId }: QueryStaffHoursArgs,
    @TG.Ctx() ctx: Context,
  ): Promise<StaffHours | null> {
    return readHours(ctx, personId);
  }

  @TG.Mutation(...MutationFields.appointmentBook)
  appointmentBook(
    @TG.Args(() => MutationAppointmentBookArgs)
    { input, idempotencyKey }: MutationAppointmentBookArgs,
    @TG.Ctx() ctx: Context,
  ): Promise<AppointmentBookPayload> {
    return payload<Pick<AppointmentBookPayload, 'appointment' | 'otherSlots'>>(
      async () => {
        const key = await bookAppointment(ctx, input, idempotencyKey);
        return { appointment: await ctx.loaders.appointment.load(key), otherSlots: null };
      },
      async () => ({ otherSlots: await otherSlots(ctx, input.personId, input) }),
    );
  }

  @TG.Mutation(...MutationFields.appointmentMove)
  appointmentMove(
    @TG.Args(() => MutationAppointmentMoveArgs) args: MutationAppointmentMoveArgs,
    @TG.Ctx() ctx: Context,
  ): Promise<AppointmentMovePayload> {
    return payload<Pick<AppointmentMovePayload, 'appointment' | 'otherSlots'>>(
      async () => {
        const key = await moveAppointment(ctx, args);
        return { appointment: await ctx.loaders.appointment.load(key), otherSlots: null };
      },
      async () => {
        const key = keyOf('Appointment', args.id);
        const appointment = key ? await ctx.loaders.appointment.load(key) : null;
        const person = appointment ? globalId('Person', appointment.personKey) : undefined;
        const minutes = args.minutes ?? appointment?.minutes ?? 0;
        return {
          appointment,
          otherSlots: await otherSlots(ctx, person, { startsAt: args.startsAt, minutes }),
        };
      },
    );
  }

  @TG.Mutation(...MutationFields.appointmentCancel)
  appointmentCancel(
    @TG.Args(() => MutationAppointmentCancelArgs) args: MutationAppointmentCancelArgs,
    @TG.Ctx() ctx: Context,
  ): Promise<AppointmentCancelPayload> {
    return changed(ctx, args.id, () => cancelAppointment(ctx, args));
  }

  @TG.Mutation(...MutationFields.appointmentHeld)
  appointmentHeld(
    @TG.Args(() => MutationAppointmentHeldArgs) args: MutationAppointmentHeldArgs,
    @TG.Ctx() ctx: Context,
  ): Promise<AppointmentHeldPayload> {
    return changed(ctx, args.id, () => holdAppointment(ctx, args));
  }

  @TG.Mutation(...MutationFields.appointmentNoShow)
  appointmentNoShow(
    @TG.Args(() => MutationAppointmentNoShowArgs) args: MutationAppointmentNoShowArgs,
    @TG.Ctx() ctx: Context,
  ): Promise<AppointmentNoShowPayload> {
    return changed(ctx, args.id, () => missAppointment(ctx, args));
  }

  @TG.Mutation(...MutationFields.staffHoursSet)
  staffHoursSet(
    @TG.Args(() => MutationStaffHoursSetArgs) args: MutationStaffHoursSetArgs,
    @TG.Ctx() ctx: Context,
  ): Promise<StaffHoursSetPayload> {
    const hours = async () => ({ hours: await readHours(ctx, args.personId) });
    return payload(async () => {
      await setHours(ctx, args);
      return hours();
    }, hours);
  }
}
