import { sql } from 'kysely';
import type { Db } from '../app/database.ts';
import type { MemberMergeConflict } from '../generated/schema.ts';

/** What two records both have, of what one record has once. */
export interface Overlap {
  conflicts: MemberMergeConflict[];
  /** Keys of the programs in which two episodes cannot stand side by side. */
  programs: string[];
  bothPlansInForce: boolean;
  keptAside: number;
}

interface Counts {
  programs: string[];
  drafts: number;
  in_force: number;
  invitations: number;
  appointments: number;
  beds: number;
  requests: number;
  aside: number;
}

/** The same rule as that of `app.merge_rows`, which has the last word. */
export async function readOverlap(db: Db, fromId: string, intoId: string): Promise<Overlap> {
  const { rows } = await sql<Counts>`
    with episode as (
      select a.id, a.program_id, a.ended_on is null as running,
        a.ended_on is null and b.ended_on is null as both_running,
        coalesce(a.days && b.days, false) as overlapping
      from (${daysOf(fromId)}) a join (${daysOf(intoId)}) b using (program_id)),
    double as (
      select a.id, a.state from (${timesOf(fromId)}) a join (${timesOf(intoId)}) b on a.at && b.at),
    stays as (
      select a.id, a.ended_on is null as going, exists (
        select from stay b where b.member_id = ${intoId}::uuid
          and daterange(a.started_on, a.ended_on) && daterange(b.started_on, b.ended_on)) as overlapping
      from stay a where a.member_id = ${fromId}::uuid)
    select
      array(select distinct program_id from episode
        where both_running or (running and overlapping)) as programs,
      (select count(distinct member_id)::integer from plan
        where member_id in (${fromId}::uuid, ${intoId}::uuid) and state = 'DRAFT') as drafts,
      (select count(distinct member_id)::integer from plan
        where member_id in (${fromId}::uuid, ${intoId}::uuid) and state = 'IN_FORCE') as in_force,
      (select count(*)::integer from invitation
        where member_id in (${fromId}::uuid, ${intoId}::uuid)
          and used_at is null and revoked_at is null) as invitations,
      (select count(distinct id)::integer from double where state = 'BOOKED') as appointments,
      (select count(*)::integer from stays where going and overlapping) as beds,
      (select count(*)::integer from bed_request a
        where a.member_id in (${fromId}::uuid, ${intoId}::uuid) and a.state = 'WAITING'
          and exists (
            select from (
              select member_id from bed_request where state = 'WAITING'
              union all select member_id from stay where ended_on is null) b
            where b.member_id in (${fromId}::uuid, ${intoId}::uuid) and b.member_id <> a.member_id)) as requests,
      (select count(distinct id)::integer from stays where overlapping and not going)
      + (select count(distinct id)::integer from episode where overlapping and not running)
      + (select count(distinct id)::integer from double where state <> 'BOOKED')
      + (select count(*)::integer from attendance a
          join attendance b on b.member_id = ${intoId}::uuid
            and (b.session_id, b.on_date) = (a.session_id, a.on_date)
          where a.member_id = ${fromId}::uuid)
      + (select count(*)::integer from lesson_assignment a
          join lesson_assignment b on b.member_id = ${intoId}::uuid
            and b.lesson_id = a.lesson_id and b.ended_at is null
          where a.member_id = ${fromId}::uuid and a.ended_at is null) as aside`.execute(db);
  const [row] = rows;
  const {
    programs = [],
    drafts = 0,
    in_force: inForce = 0,
    aside = 0,
    invitations = 0,
    appointments = 0,
    beds = 0,
    requests = 0,
  } = row ?? {};
  return {
    conflicts: [
      ...(programs.length > 0 ? (['ENROLLMENT'] as const) : []),
      ...(drafts === 2 ? (['PLAN_DRAFT'] as const) : []),
      ...(invitations === 2 ? (['INVITATION'] as const) : []),
      ...(appointments > 0 ? (['APPOINTMENT'] as const) : []),
      ...(beds > 0 ? (['BED'] as const) : []),
      ...(requests > 0 ? (['BED_REQUEST'] as const) : []),
    ],
    programs,
    bothPlansInForce: inForce === 2,
    keptAside: aside,
  };
}

/** The episodes of a member, with their days as the database compares them. */
const daysOf = (memberId: string) => sql`
  select id, program_id, ended_on,
    case when started_on is not null then daterange(started_on,
      case when ended_on is not null then greatest(ended_on, started_on + 1) end) end as days
  from enrollment where member_id = ${memberId}::uuid`;

/** The appointments of a member that take their time, or took it. */
const timesOf = (memberId: string) => sql`
  select id, state, tstzrange(starts_at, ends_at) as at
  from appointment where member_id = ${memberId}::uuid and state in ('BOOKED', 'HELD', 'NO_SHOW')`;
