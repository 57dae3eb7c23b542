import { sql } from 'kysely';
import { v7 as uuidv7 } from 'uuid';
import type { Command } from '../app/lane.ts';
import { addInterval, localDay, type LocalDate } from '../common/local-date.ts';
import { WEEKDAY_CODES } from '../common/weekday.ts';
import type { SessionModality } from '../generated/schema.ts';
import { DEMO_TIME_ZONE, demoPrograms } from './demo-network.ts';

/** Weeks with a roll; what lies further back stands in the members' timelines alone. */
const WEEKS_OF_ROLLS = 8;
const A_YEAR = 364;

interface DemoSession {
  title: string;
  /** Place in `demoPrograms`. */
  program: number;
  rrule: string;
  startsOn: LocalDate;
  startTime: string;
  durationMinutes: number;
  modality: SessionModality;
  room: string;
  facilitator: string;
}

const rooms = ['Room 2', 'Hall, ground floor', 'Room 5', 'Library', 'Room 3'];
const hours = ['10:00', '18:30', '13:00', '16:00', '11:00'];

/** What the demo's programs hold, with one that begins in the hour of loading. */
function demoSessions(now: string): DemoSession[] {
  const today = localDay(now, DEMO_TIME_ZONE);
  const back = (days: number) => addInterval(today, { days: -days });
  const weekday = (day: LocalDate) => new Date(`${day}T00:00:00Z`).getUTCDay() || 7;
  const counselor = 'counselor@demo.holdfast.example';
  const coordinator = 'coordinator@demo.holdfast.example';
  const weekly = demoPrograms.map((program, index): DemoSession => ({
    title: program.session,
    program: index,
    rrule: `FREQ=WEEKLY;BYDAY=${WEEKDAY_CODES[program.weekday - 1] ?? 'MO'}`,
    startsOn: back(A_YEAR),
    startTime: hours[index] ?? '10:00',
    durationMinutes: index === 2 ? 30 : 90,
    modality: 'IN_PERSON',
    room: rooms[index] ?? 'Room 2',
    facilitator: index % 2 === 0 ? counselor : coordinator,
  }));
  return [
    ...weekly,
    {
      title: 'Open circle',
      program: 1,
      rrule: `FREQ=WEEKLY;BYDAY=${WEEKDAY_CODES[weekday(today) - 1] ?? 'MO'}`,
      startsOn: today,
      startTime: `${hourOf(now)}:00`,
      durationMinutes: 60,
      modality: 'IN_PERSON',
      room: 'Hall, ground floor',
      facilitator: counselor,
    },
    {
      title: 'Family evening',
      program: 0,
      rrule: 'FREQ=MONTHLY;BYDAY=-1SA',
      startsOn: back(A_YEAR),
      startTime: '17:00',
      durationMinutes: 120,
      modality: 'IN_PERSON',
      room: 'Hall, ground floor',
      facilitator: coordinator,
    },
    {
      title: 'Telephone hour',
      program: 3,
      rrule: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=MO',
      startsOn: back(A_YEAR),
      startTime: '09:00',
      durationMinutes: 60,
      modality: 'PHONE',
      room: '+1 555 555 0144',
      facilitator: coordinator,
    },
  ];
}

const hourOf = (now: string) =>
  new Intl.DateTimeFormat('en-GB', { timeZone: DEMO_TIME_ZONE, hour: '2-digit' }).format(
    new Date(now),
  );

/**
 * Puts what programs hold in, and makes rolls of the last weeks' attendance.
 * @param keyOf gives the membership of an address
 */
export async function setUpSessions(
  command: Command,
  keyOf: (email: string) => string,
): Promise<void> {
  const { db, organizationId, now } = command;
  const programs = await db.selectFrom('program').select(['id', 'name']).execute();
  const sessions = demoSessions(now).map((session) => ({ ...session, id: uuidv7() }));
  await db
    .insertInto('program_session')
    .values(
      sessions.map((session) => ({
        organization_id: organizationId,
        id: session.id,
        series_id: session.id,
        program_id:
          programs.find(({ name }) => name === demoPrograms[session.program]?.name)?.id ?? '',
        title: session.title,
        rrule: session.rrule,
        starts_on: session.startsOn,
        ends_on: null,
        start_time: session.startTime,
        duration_minutes: session.durationMinutes,
        time_zone: DEMO_TIME_ZONE,
        exceptions: [],
        modality: session.modality,
        room: session.room,
        join_url: null,
        facilitator_ids: [keyOf(session.facilitator)],
        created_at: now,
      })),
    )
    .execute();
  const since = addInterval(localDay(now, DEMO_TIME_ZONE), { days: -7 * WEEKS_OF_ROLLS });
  for (const { id } of sessions.slice(0, demoPrograms.length)) await rollsOf(command, id, since);
}

/** The attendance that members' timelines tell of, as rolls of what it was at. */
async function rollsOf({ db, now }: Command, sessionKey: string, since: LocalDate): Promise<void> {
  const held = sql`
    select s.organization_id, s.id as session_id, e.local_date as on_date, s.program_id,
      (e.local_date + s.start_time) at time zone s.time_zone as starts_at, e.member_id, e.id, e.details,
      s.duration_minutes, s.title, s.modality, s.room, s.facilitator_ids
    from program_session s
    join monitoring_event e on e.organization_id = s.organization_id
      and e.kind = 'ATTENDANCE_RECORDED' and e.details ->> 'occasion' = s.title
    where s.id = ${sessionKey}::uuid and e.local_date >= ${since}::date
      and s.rrule like '%' || (array['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'])[
        extract(isodow from e.local_date)::integer]
      and (e.local_date + s.start_time) at time zone s.time_zone < ${now}::timestamptz`;
  await sql`
    insert into session_occurrence (organization_id, session_id, on_date, starts_at, duration_minutes,
      title, modality, room, facilitator_ids, roll_version, roll_at, roll_by)
    select distinct organization_id, session_id, on_date, starts_at, duration_minutes, title, modality,
      room, facilitator_ids, 1, starts_at + interval '20 minutes', facilitator_ids[1]
    from (${held}) held`.execute(db);
  await sql`
    insert into attendance (organization_id, session_id, on_date, member_id, program_id, starts_at,
      expected, state, reason, event_id)
    select distinct on (on_date, member_id) organization_id, session_id, on_date, member_id, program_id,
      starts_at, true, details ->> 'state', details ->> 'reason', id
    from (${held}) held order by on_date, member_id, id`.execute(db);
}
