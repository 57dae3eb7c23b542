import { sql, type SqlBool } from 'kysely';
import type { Context } from '../app/operation-context.ts';
import { toPerson } from '../auth/person.rows.ts';
import type { Role, StaffMember } from '../generated/schema.ts';

const MOST = 500;

/** The members that somebody cares for. */
const theirs = sql`
  from care_team c
  join member m on m.organization_id = c.organization_id and m.id = c.member_id
  where c.organization_id = membership.organization_id and c.membership_id = membership.id
    and c.ended_at is null and m.merged_into_id is null and m.status in ('ACTIVE', 'PAUSED')`;
const hasMembers = sql<SqlBool>`exists (select ${theirs})`;

/** Everybody with an account other than members, by name, with how many members each cares for. */
export async function listStaff(
  ctx: Context,
  { role, former }: { role?: Role | null | undefined; former: boolean },
): Promise<StaffMember[]> {
  const db = await ctx.lane.read();
  let query = db
    .selectFrom('membership')
    .select(['id', 'name', 'roles', 'languages', 'ended_at'])
    .select(sql<number>`(select count(distinct c.member_id)::int ${theirs})`.as('caseload'))
    .where((is) =>
      former ? is.or([is('ended_at', 'is', null), hasMembers]) : is('ended_at', 'is', null),
    )
    .where(sql<boolean>`membership.roles <> '{MEMBER}'`)
    .orderBy('name')
    .orderBy('id')
    .limit(MOST);
  if (role != null) query = query.where(sql<boolean>`${role} = any (membership.roles)`);
  const rows = await query.execute();
  return rows.map((row) => ({
    person: toPerson(row),
    caseload: row.caseload,
    endedAt: row.ended_at,
    languages: row.languages,
  }));
}
