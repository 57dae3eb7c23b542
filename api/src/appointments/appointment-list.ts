import { sql } from 'kysely';
import type { Context } from '../app/operation-context.ts';
import { requireViewer } from '../auth/require-viewer.ts';
import { isProgramStaff } from '../auth/viewer.ts';
import { badInput } from '../common/api-error.ts';
import { keyOf, NOTHING } from '../common/ids.ts';
import { oneOf } from '../common/one-of.ts';
import { instant, later } from '../common/instant.ts';
import type { AppointmentSlot, QueryAppointmentsArgs } from '../generated/schema.ts';
import { isLength, LONGEST_SPAN_DAYS, LONGEST_SPAN_OF_MEMBER_DAYS } from './appointment-rules.ts';
import { selectAppointments, toAppointment, type AppointmentNode } from './appointment.rows.ts';
import { freeSlots } from './free-slots.ts';
import { availabilityOf, hoursOf, staffByKey, type StaffHoursNode } from './staff-hours.rows.ts';

const MOST = 500;
const DAY = 86_400_000;
/** How far a look for other slots goes. */
const OTHER_DAYS = 14;
const MOST_OTHER = 6;

/** The appointments of a span that the viewer may see, by start. */
export async function listAppointments(
  ctx: Context,
  { from, to, memberId, personId, states }: QueryAppointmentsArgs,
): Promise<AppointmentNode[]> {
  checkSpan(from, to, memberId == null ? LONGEST_SPAN_DAYS : LONGEST_SPAN_OF_MEMBER_DAYS);
  let query = selectAppointments(await ctx.lane.read(), requireViewer(ctx))
    .where('starts_at', '>=', from)
    .where('starts_at', '<', to)
    .orderBy('starts_at')
    .orderBy('appointment.id')
    .limit(MOST);
  // An id of nothing is like one of nobody.
  if (memberId != null) query = query.where('member_id', '=', keyOf('Member', memberId) ?? NOTHING);
  if (personId != null) query = query.where('person_id', '=', keyOf('Person', personId) ?? NOTHING);
  if (states) query = query.where(oneOf('state', states));
  const rows = await query.execute();
  return rows.map((row) => toAppointment(ctx, row));
}

/** When somebody is free; null for who is unknown, or whom this viewer may not book. */
export async function listSlots(
  ctx: Context,
  wanted: { personId: string; from: string; to: string; minutes: number },
): Promise<AppointmentSlot[] | null> {
  checkSpan(wanted.from, wanted.to);
  if (!isLength(wanted.minutes)) throw badInput('`minutes` is 10 to 240.');
  const person = await bookable(ctx, wanted.personId);
  return person ? slotsOf(ctx, person, wanted) : null;
}

/** Other times at which somebody is free, near one that was taken. */
export async function otherSlots(
  ctx: Context,
  personId: string | undefined,
  { startsAt, minutes }: { startsAt: string; minutes: number },
): Promise<AppointmentSlot[]> {
  const person = personId && isLength(minutes) ? await bookable(ctx, personId) : undefined;
  if (!person) return [];
  const from = later(startsAt, -DAY);
  const slots = await slotsOf(ctx, person, { from, to: later(from, OTHER_DAYS * DAY), minutes });
  return slots.slice(0, MOST_OTHER);
}

/** The hours of somebody of the staff; null for who is unknown. */
export async function readHours(ctx: Context, personId: string): Promise<StaffHoursNode | null> {
  const db = await ctx.lane.read();
  const person = await staffByKey(db, keyOf('Person', personId));
  return person ? hoursOf(db, person) : null;
}

async function slotsOf(
  ctx: Context,
  person: string,
  { from, to, minutes }: { from: string; to: string; minutes: number },
): Promise<AppointmentSlot[]> {
  const db = await ctx.lane.read();
  const { rows } = await sql<{ first: string }>`
    select greatest(${from}::timestamptz, app.now()) as first`.execute(db);
  const first = instant(rows[0]?.first ?? from);
  return freeSlots(await availabilityOf(db, person, first, to), { from: first, to, minutes });
}

/** Somebody of the staff whom the viewer may book: a member their counselor, staff everybody. */
async function bookable(ctx: Context, personId: string): Promise<string | undefined> {
  const viewer = requireViewer(ctx);
  const db = await ctx.lane.read();
  const person = await staffByKey(db, keyOf('Person', personId));
  if (!person || isProgramStaff(viewer) || viewer.permissions.has('APPOINTMENT_HANDLE')) {
    return person;
  }
  const counselor = await db
    .selectFrom('care_team')
    .innerJoin('member', (join) =>
      join
        .onRef('member.organization_id', '=', 'care_team.organization_id')
        .onRef('member.id', '=', 'care_team.member_id'),
    )
    .select('care_team.id')
    .where('member.membership_id', '=', viewer.membershipId)
    .where('care_team.membership_id', '=', person)
    .where('care_team.role', '=', 'COUNSELOR')
    .where('care_team.ended_at', 'is', null)
    .executeTakeFirst();
  return counselor ? person : undefined;
}

function checkSpan(from: string, to: string, most = LONGEST_SPAN_DAYS): void {
  const days = (Date.parse(to) - Date.parse(from)) / DAY;
  if (days <= 0 || days > most) {
    throw badInput(`\`to\` comes after \`from\`, at most ${String(most)} days.`);
  }
}
