import { v7 as uuidv7 } from 'uuid';
import type { Command } from '../app/lane.ts';
import { freeSlots, type Span } from '../appointments/free-slots.ts';
import { availabilityOf } from '../appointments/staff-hours.rows.ts';
import { later } from '../common/instant.ts';
import { localDay } from '../common/local-date.ts';
import type { AppointmentKind, AppointmentMove, AppointmentState } from '../generated/schema.ts';
import type { EventDraft, MemberEvents } from '../monitoring/record-events.ts';
import { openTask } from '../tasks/open-task.ts';
import { DEMO_TIME_ZONE, type DemoMember, type DemoPerson } from './demo-network.ts';
import { Random } from './random.ts';

const DAY = 86_400_000;
const HOUR = 3_600_000;
/** How far what was agreed reaches back and ahead. */
const SPAN_DAYS = 14;
/** With how many of their members a counselor has appointments. */
const MEMBERS = 8;
/** How many of them on the day of loading. */
const OF_TODAY = 2;
const WORKING_DAYS = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY'] as const;
const KINDS: readonly AppointmentKind[] = ['COUNSELING', 'COUNSELING', 'PHONE_CALL', 'OTHER'];

/** What appointments of the last day stand on. */
export interface AppointmentPlace {
  command: Command;
  keyOf: (member: DemoMember) => string;
  personOf: (email: string) => string;
}

/** One of a member and their counselor. */
interface Planned {
  member: DemoMember;
  slot: Span;
  state: AppointmentState;
  kind: AppointmentKind;
}

/**
 * Hours of the counselors, and what is agreed in them with some of their members: held, missed, called
 * off, and to come.
 * @returns what belongs to members, to be recorded
 */
export async function setUpAppointments(
  place: AppointmentPlace,
  members: readonly DemoMember[],
  staff: readonly DemoPerson[],
): Promise<MemberEvents[]> {
  const events: MemberEvents[] = [];
  for (const { email, role } of staff) {
    if (role !== 'COUNSELOR') continue;
    const personId = place.personOf(email);
    await setHours(place, personId);
    const theirs = members.filter(
      ({ counselor, status, enrolledDaysAgo }) =>
        counselor === email && status === 'ACTIVE' && enrolledDaysAgo > SPAN_DAYS,
    );
    for (const planned of planAppointments(
      await slotsOf(place, personId),
      place.command.now,
      theirs,
    )) {
      events.push(await book(place, personId, planned));
    }
  }
  return events;
}

/** Which slots are taken by whom: one behind and one ahead for each, and more for who has an account. */
function planAppointments(
  slots: readonly Span[],
  now: string,
  members: readonly DemoMember[],
): Planned[] {
  const dayOf = ({ startsAt }: Span) => localDay(startsAt, DEMO_TIME_ZONE);
  const today = localDay(now, DEMO_TIME_ZONE);
  const random = new Random(`appointments ${String(members[0]?.number)}`);
  const behind = random.shuffled(slots.filter((slot) => dayOf(slot) < today));
  const ahead = random.shuffled(slots.filter((slot) => dayOf(slot) > today));
  const ofToday = slots.filter((slot) => dayOf(slot) === today);
  const withAccount = members.filter(({ account }) => account !== null);
  const others = members.filter(({ account }) => account === null).slice(0, MEMBERS);
  const of = (member: DemoMember, slot: Span | undefined, state: AppointmentState) =>
    slot ? [{ member, slot, state, kind: random.pick(KINDS) }] : [];
  return [
    ...withAccount.flatMap((member) => [
      ...of(member, behind.pop(), 'HELD'),
      ...of(member, behind.pop(), 'HELD'),
      ...of(member, ahead.pop(), 'BOOKED'),
    ]),
    ...others.flatMap((member, index) => [
      ...of(member, behind.pop(), index === 2 ? 'NO_SHOW' : index === 4 ? 'CANCELED' : 'HELD'),
      ...of(member, index < OF_TODAY ? ofToday[index * 2] : ahead.pop(), 'BOOKED'),
    ]),
  ];
}

async function setHours({ command }: AppointmentPlace, personId: string): Promise<void> {
  const weekly = WORKING_DAYS.flatMap((weekday) => [
    { weekday, from: '09:00:00', until: '12:00:00' },
    { weekday, from: '13:00:00', until: weekday === 'FRIDAY' ? '15:00:00' : '17:00:00' },
  ]);
  await command.db
    .insertInto('staff_hours')
    .values({
      organization_id: command.organizationId,
      person_id: personId,
      weekly: JSON.stringify(weekly),
      absences: JSON.stringify([]),
    })
    .execute();
}

async function slotsOf({ command }: AppointmentPlace, personId: string): Promise<Span[]> {
  const { db, now } = command;
  const [from, to] = [later(now, -SPAN_DAYS * DAY), later(now, SPAN_DAYS * DAY)];
  return freeSlots(await availabilityOf(db, personId, from, to), { from, to, minutes: 60 });
}

async function book(
  { command, keyOf }: AppointmentPlace,
  personId: string,
  { member, slot, state, kind }: Planned,
): Promise<MemberEvents> {
  const { db, organizationId, now } = command;
  const [id, memberId] = [uuidv7(), keyOf(member)];
  // Agreed some days before, and not after the moment of loading.
  const bookedAt = [later(slot.startsAt, -5 * DAY), later(now, -HOUR)].sort()[0] ?? now;
  await db
    .insertInto('appointment')
    .values({
      organization_id: organizationId,
      id,
      member_id: memberId,
      person_id: personId,
      kind,
      state,
      starts_at: slot.startsAt,
      ends_at: kind === 'PHONE_CALL' ? later(slot.startsAt, HOUR / 2) : slot.endsAt,
      place: kind === 'COUNSELING' ? 'Room 4' : null,
      join_url: null,
      booked_at: bookedAt,
      booked_by: personId,
      moved_from: null,
      ...(state === 'CANCELED'
        ? { cancel_reason: 'MEMBER_CANNOT', canceled_by_member: false }
        : {}),
    })
    .execute();
  if (state === 'NO_SHOW') await followUp(command, { id, memberId, personId });
  return { memberId, actorId: personId, drafts: stepsOf(id, state, slot, bookedAt) };
}

const ENDS: Partial<Record<AppointmentState, AppointmentMove>> = {
  HELD: 'HOLD',
  NO_SHOW: 'MISS',
  CANCELED: 'CANCEL',
};

function stepsOf(
  appointment: string,
  state: AppointmentState,
  { startsAt, endsAt }: Span,
  bookedAt: string,
): EventDraft[] {
  const step = (move: AppointmentMove, occurredAt: string): EventDraft => ({
    kind: 'APPOINTMENT_CHANGED',
    details: { appointment, move },
    occurredAt,
  });
  const end = ENDS[state];
  const at = end === 'CANCEL' ? later(startsAt, -DAY) : endsAt;
  return [step('BOOK', bookedAt), ...(end ? [step(end, at)] : [])];
}

async function followUp(
  command: Command,
  { id, memberId, personId }: { id: string; memberId: string; personId: string },
): Promise<void> {
  await openTask(command, {
    kind: 'APPOINTMENT_MISSED',
    memberId,
    ownerId: personId,
    dueAt: later(command.now, DAY),
    causeKey: `appointment:${id}`,
    subject: { type: 'Appointment', id },
  });
}
