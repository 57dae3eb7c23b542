import { sql, type Expression, type RawBuilder, type SqlBool } from 'kysely';
import type { Db } from '../app/database.ts';
import { permissionsOf } from '../auth/permissions.ts';
import { isProgramStaff, type Viewer } from '../auth/viewer.ts';
import { Role } from '../generated/schema.ts';
import { teamSees, visibleMembers } from '../members/member-policy.ts';
import { plainKinds } from './task-kinds.ts';

const allRoles = Object.values(Role);
const asArray = (values: readonly string[]) => sql.lit(`{${values.join(',')}}`);
const handling = asArray(allRoles.filter((role) => permissionsOf([role]).has('TASK_HANDLE')));
const coordinating = asArray(allRoles.filter((role) => isProgramStaff({ roles: [role] })));

/** Whether a membership `o` can do a follow-up about a member: is there, may, and sees the member. */
const canOwn = (member: RawBuilder<unknown>) => sql<SqlBool>`(
  o.ended_at is null and o.roles && ${handling}::text[]
  and (${member} is null or o.roles && ${coordinating}::text[] or exists (
    select from care_team c
    where c.organization_id = o.organization_id and c.member_id = ${member}
      and c.membership_id = o.id and c.ended_at is null)))`;

/**
 * Who is to do a follow-up: its owner, and whoever coordinates (null) once the owner has left, or may no
 * longer see the member. So that it never is nobody's.
 */
export const presentOwner = sql<string | null>`(
  select o.id from membership o
  where o.organization_id = task.organization_id and o.id = task.owner_id
    and ${canOwn(sql.ref('task.member_id'))})`;

/** People who can do a follow-up about this member, or about nobody. */
export function taskOwners(db: Db, memberKey: string | null) {
  return db
    .selectFrom('membership')
    .select('membership.id')
    .where(
      sql<SqlBool>`exists (
        select from membership o
        where o.organization_id = membership.organization_id and o.id = membership.id
          and ${canOwn(sql`${memberKey}::uuid`)})`,
    );
}

/** Whether a follow-up is the viewer's own; for whoever coordinates also when it is nobody's. */
export function ownTasks(viewer: Viewer): Expression<SqlBool> {
  const mine = sql<SqlBool>`(task.owner_id = ${viewer.membershipId}::uuid and ${presentOwner} is not null)`;
  if (!isProgramStaff(viewer)) return mine;
  return sql<SqlBool>`(task.owner_id = ${viewer.membershipId}::uuid or ${presentOwner} is null)`;
}

/**
 * Which follow-ups a viewer may see. Program staff see all, others their own and those about the members
 * of whom the care team lets them see follow-ups; a house manager of the latter those that tell nothing of
 * use. Nobody sees those about themselves, or about a mentorship of their own, or what concerned them in a house.
 */
export function visibleTasks(viewer: Viewer): Expression<SqlBool> {
  const me = viewer.membershipId;
  const own = sql`(select own.id from member own where own.membership_id = ${me}::uuid)`;
  const others = sql<SqlBool>`((task.member_id is null or task.member_id is distinct from ${own})
    and (task.subject_type is distinct from 'Mentorship' or not exists (
      select from mentorship m
      where m.organization_id = task.organization_id and m.id = task.subject_id
        and (m.mentor_id = ${me}::uuid or m.member_id = ${own})))
    and (task.subject_type is distinct from 'HouseIncident' or not exists (
      select from house_incident_member x
      where x.organization_id = task.organization_id and x.incident_id = task.subject_id
        and x.member_id = ${own})))`;
  if (isProgramStaff(viewer)) return others;
  const ofMembers = sql<SqlBool>`(${visibleMembers(viewer, 'task.member_id', 'TASKS')} and exists (
    select from care_team c
    where c.organization_id = task.organization_id and c.member_id = task.member_id
      and c.membership_id = ${me}::uuid and c.ended_at is null
      and ${sql.raw(teamSees('TASKS'))}
      and (c.role <> 'HOUSE_MANAGER' or task.kind = any (${asArray(plainKinds)}::text[]))))`;
  return sql<SqlBool>`(${others} and (${ownTasks(viewer)} or ${ofMembers}))`;
}

/**
 * Whether what is written to a follow-up is hidden: from who sees it as a house manager alone and does not
 * own it, since it may tell of use.
 */
export function isTextHidden(viewer: Viewer): RawBuilder<boolean> {
  if (isProgramStaff(viewer)) return sql<boolean>`false`;
  return sql<boolean>`(task.owner_id is distinct from ${viewer.membershipId}::uuid and not exists (
    select from care_team c
    where c.organization_id = task.organization_id and c.member_id = task.member_id
      and c.membership_id = ${viewer.membershipId}::uuid and c.ended_at is null
      and c.role <> 'HOUSE_MANAGER'))`;
}
