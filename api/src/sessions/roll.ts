import { sql } from 'kysely';
import type { Db } from '../app/database.ts';
import type { Context } from '../app/operation-context.ts';
import { globalId, keyOf } from '../common/ids.ts';
import type { AttendanceReason, AttendanceState, RollEntry } from '../generated/schema.ts';
import type { HeldOccurrence, SessionRow } from './occurrences.ts';
import type { OccurrenceNode } from './session.rows.ts';
import { takesRoll } from './takes-roll.service.ts';

/** A member on a roll. */
export interface OnRoll {
  memberKey: string;
  alias: string;
  expected: boolean;
  state: AttendanceState | null;
  reason: string | null;
  /** The event that says so, which a correction refers to. */
  eventKey: string | null;
}

/** A roll as queries answer it. */
export interface RollNode {
  __typename: 'SessionRoll';
  occurrence: OccurrenceNode;
  entries: RollEntry[];
  version: number;
  recordedAt: string | null;
  recordedByKey: string | null;
}

/** The roll of an occurrence; null when unknown or not the viewer's to take. */
export async function readRoll(ctx: Context, occurrenceId: string): Promise<RollNode | null> {
  const key = keyOf('SessionOccurrence', occurrenceId);
  const occurrence = key ? await ctx.loaders.sessionOccurrence.load(key) : null;
  if (!occurrence) return null;
  const { held } = occurrence;
  if (!(await takesRoll(ctx, held))) return null;
  const session = await ctx.loaders.programSession.load(held.sessionKey);
  if (!session) return null;
  const entries = await onRoll(await ctx.lane.read(), session.row, held);
  for (const { memberKey } of entries) ctx.trail.saw(memberKey);
  return {
    __typename: 'SessionRoll',
    occurrence,
    entries: entries.map(toEntry),
    version: held.rollVersion,
    recordedAt: held.rollAt,
    recordedByKey: held.rollBy,
  };
}

const toEntry = (entry: OnRoll): RollEntry => ({
  memberId: globalId('Member', entry.memberKey),
  alias: entry.alias,
  expected: entry.expected,
  state: entry.state,
  reason: reasonOf(entry.reason),
});

const reasonOf = (code: string | null) =>
  code === null ? null : (code.toUpperCase() as AttendanceReason);

/**
 * Who is on the roll: whoever was enrolled in the program or lived in the house that day, was in the group when it began
 * or was added to the session, and whoever was recorded, whatever became of them since. Who joined a group that day came
 * because of it, perhaps late.
 */
export async function onRoll(
  db: Db,
  session: SessionRow,
  { date, startsAt }: Pick<HeldOccurrence, 'date' | 'startsAt'>,
): Promise<OnRoll[]> {
  const { rows } = await sql<OnRoll>`
    select m.id as "memberKey", m.alias, coalesce(a.expected, true) as expected, a.state, a.reason,
      a.event_id as "eventKey"
    from (
      select e.member_id from enrollment e
      where e.program_id = ${session.program_id}::uuid
        and coalesce(e.started_on, '-infinity') <= ${date}::date
        and (e.state = 'ACTIVE' or (e.state in ('COMPLETED', 'LEFT') and e.ended_on >= ${date}::date))
      union
      select p.member_id from group_membership p
      where p.group_id = ${session.group_id}::uuid
        and (p.joined_at at time zone ${session.time_zone})::date <= ${date}::date
        and (p.ended_at is null or p.ended_at > ${startsAt}::timestamptz)
      union
      select t.member_id from stay t
      where t.residence_id = ${session.residence_id}::uuid and t.started_on <= ${date}::date
        and (t.ended_on is null or t.ended_on > ${date}::date)
      union
      select s.member_id from session_member s
      where s.session_id = ${session.id}::uuid and s.ended_at is null
      union
      select t.member_id from attendance t
      where t.session_id = ${session.id}::uuid and t.on_date = ${date}::date) expected
    join member m on m.id = expected.member_id and m.merged_into_id is null
    left join attendance a on a.session_id = ${session.id}::uuid and a.on_date = ${date}::date
      and a.member_id = m.id
    where m.status = 'ACTIVE' or a.member_id is not null
    order by m.alias_search, m.id`.execute(db);
  return rows;
}
