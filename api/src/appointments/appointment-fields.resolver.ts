import * as TG from 'type-graphql';
import type { Context } from '../app/operation-context.ts';
import {
  Appointment,
  AppointmentChanged,
  AppointmentChangedFields,
  AppointmentFields,
  Member,
  MemberFields,
  StaffHours,
  StaffHoursFields,
  type Person,
} from '../generated/schema.ts';
import type { MemberNode } from '../members/member.rows.ts';
import type { AppointmentNode } from './appointment.rows.ts';
import type { StaffHoursNode } from './staff-hours.rows.ts';

@TG.Resolver(() => Appointment)
export class AppointmentFieldsResolver {
  @TG.FieldResolver(...AppointmentFields.member)
  member(
    @TG.Root() { memberKey }: AppointmentNode,
    @TG.Ctx() ctx: Context,
  ): Promise<Member | null> {
    return ctx.loaders.member.load(memberKey);
  }

  @TG.FieldResolver(...AppointmentFields.person)
  person(
    @TG.Root() { personKey }: AppointmentNode,
    @TG.Ctx() ctx: Context,
  ): Promise<Person | null> {
    return ctx.loaders.person.load(personKey);
  }

  @TG.FieldResolver(...AppointmentFields.bookedBy)
  bookedBy(
    @TG.Root() { bookedByKey }: AppointmentNode,
    @TG.Ctx() ctx: Context,
  ): Promise<Person | null> {
    return ctx.loaders.person.load(bookedByKey);
  }
}

@TG.Resolver(() => AppointmentChanged)
export class AppointmentChangedFieldsResolver {
  @TG.FieldResolver(...AppointmentChangedFields.appointment)
  appointment(
    @TG.Root() { appointmentKey }: { appointmentKey: string },
    @TG.Ctx() ctx: Context,
  ): Promise<Appointment | null> {
    return ctx.loaders.appointment.load(appointmentKey);
  }
}

@TG.Resolver(() => StaffHours)
export class StaffHoursFieldsResolver {
  @TG.FieldResolver(...StaffHoursFields.person)
  person(@TG.Root() { personKey }: StaffHoursNode, @TG.Ctx() ctx: Context): Promise<Person | null> {
    return ctx.loaders.person.load(personKey);
  }
}

@TG.Resolver(() => Member)
export class MemberAppointmentFieldsResolver {
  @TG.FieldResolver(...MemberFields.nextAppointment)
  nextAppointment(
    @TG.Root() { key }: MemberNode,
    @TG.Ctx() ctx: Context,
  ): Promise<Appointment | null> {
    return ctx.loaders.nextAppointment.load(key);
  }
}
