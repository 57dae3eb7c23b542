import DataLoader from 'dataloader';
import { sql } from 'kysely';
import type { Context } from '../app/operation-context.ts';
import { requireViewer } from '../auth/require-viewer.ts';
import { selectAppointments, toAppointment, type AppointmentNode } from './appointment.rows.ts';

/** Appointments by key; null when unknown or not visible to the viewer. */
export const appointmentLoader = (ctx: Context) =>
  new DataLoader<string, AppointmentNode | null>(async (keys) => {
    const db = await ctx.lane.read();
    const rows = await selectAppointments(db, requireViewer(ctx))
      .where('appointment.id', 'in', [...keys])
      .execute();
    const found = new Map(rows.map((row) => [row.id, toAppointment(ctx, row)]));
    return keys.map((key) => found.get(key) ?? null);
  });

/** The next booked appointment of members, also one that is going on. */
export const nextAppointmentLoader = (ctx: Context) =>
  new DataLoader<string, AppointmentNode | null>(async (members) => {
    const db = await ctx.lane.read();
    const rows = await selectAppointments(db, requireViewer(ctx))
      .distinctOn('appointment.member_id')
      .where('appointment.member_id', 'in', [...members])
      .where('state', '=', 'BOOKED')
      .where('ends_at', '>', sql<string>`app.now()`)
      .orderBy('appointment.member_id')
      .orderBy('starts_at')
      .execute();
    const found = new Map(rows.map((row) => [row.member_id, toAppointment(ctx, row)]));
    return members.map((member) => found.get(member) ?? null);
  });
