import { sql, type SqlBool } from 'kysely';
import type { Context } from '../app/operation-context.ts';
import { requireViewer } from '../auth/require-viewer.ts';
import { selectAppointments } from './appointment.rows.ts';

/** When somebody has an appointment, and nothing of what or with whom. */
export interface AgreedTime {
  key: string;
  startsAt: string;
  endsAt: string;
  isCanceled: boolean;
}

/** The viewer's own appointments of a span, by start. What was moved stands where it went alone. */
export async function agreedTimes(
  ctx: Context,
  { from, to }: { from: string; to: string },
): Promise<AgreedTime[]> {
  const viewer = requireViewer(ctx);
  const own = sql<SqlBool>`(appointment.person_id = ${viewer.membershipId}::uuid
    or appointment.member_id in (
      select m.id from member m where m.membership_id = ${viewer.membershipId}::uuid))`;
  const rows = await selectAppointments(await ctx.lane.read(), viewer)
    .where(own)
    .where('state', '<>', 'MOVED')
    .where('starts_at', '>=', from)
    .where('starts_at', '<', to)
    .orderBy('starts_at')
    .execute();
  return rows.map(({ id, starts_at: startsAt, ends_at: endsAt, state }) => ({
    key: id,
    startsAt,
    endsAt,
    isCanceled: state === 'CANCELED',
  }));
}
