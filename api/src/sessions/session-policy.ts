import { sql, type Expression, type RawBuilder, type SqlBool } from 'kysely';
import { permissionsOf } from '../auth/permissions.ts';
import { isProgramStaff, type Viewer } from '../auth/viewer.ts';
import { visibleGroups } from '../groups/own/group-policy.ts';
import type { HeldOccurrence } from './occurrences.ts';
import { livedInResidences, managedResidences } from '../residences/residence-policy.ts';

/** Who holds something, as far as it decides who takes its roll. */
export type Holders = Pick<HeldOccurrence, 'groupKey' | 'residenceKey' | 'facilitatorKeys'>;

/** What the viewer is in charge of now, by its key. */
interface Charge {
  hosts: (groupKey: string) => Promise<boolean>;
  runs: (residenceKey: string) => Promise<boolean>;
}

/**
 * Whether the viewer may take a roll, and read who is on it: staff who run programs any, hosts those of what the groups
 * hold that they host now, whoever runs a house those of what it holds, others those of what they hold for a program.
 * They need to know the name used of who sits before them, also of members who are not on their caseload; the record
 * stays closed. A roll once taken keeps who held that evening: of a group or a house that opens nothing to them. Mentors
 * take rolls as hosts alone.
 */
export async function mayRecordRoll(
  viewer: Viewer,
  { groupKey, residenceKey, facilitatorKeys }: Holders,
  { hosts, runs }: Charge,
): Promise<boolean> {
  if (!viewer.permissions.has('ROLL_RECORD')) return false;
  if (isProgramStaff(viewer)) return true;
  if (groupKey !== null) return hosts(groupKey);
  if (residenceKey !== null) return runs(residenceKey);
  const beside = permissionsOf(viewer.roles.filter((role) => role !== 'MENTOR'));
  return beside.has('ROLL_RECORD') && facilitatorKeys.includes(viewer.membershipId);
}

/**
 * What is held is for everybody in the organization to read, but for what is held by a group they do not see, or by a
 * house of whose life they see nothing.
 */
export function visibleSessions(viewer: Viewer): Expression<SqlBool> {
  return sql<SqlBool>`((program_session.residence_id is null
      or ${livedInResidences(viewer, 'program_session.residence_id')})
    and (program_session.group_id is null or exists (
    select from support_group
    where support_group.organization_id = program_session.organization_id
      and support_group.id = program_session.group_id and ${visibleGroups(viewer)})))`;
}

/** Sessions that the viewer may change: program staff any, who runs a house what it holds. */
export function managedSessions(viewer: Viewer): RawBuilder<boolean> {
  if (!viewer.permissions.has('SESSION_MANAGE')) return sql<boolean>`false`;
  if (isProgramStaff(viewer)) return sql<boolean>`true`;
  return sql<boolean>`(program_session.residence_id is not null
    and ${managedResidences(viewer, 'program_session.residence_id')})`;
}

/** Sessions that the viewer holds, or at which they are expected as a member. */
export function isOfViewer(viewer: Viewer): Expression<SqlBool> {
  const me = viewer.membershipId;
  return sql<SqlBool>`(
    ${me}::uuid = any (program_session.facilitator_ids)
    or exists (
      select from session_occurrence o
      where o.organization_id = program_session.organization_id
        and o.session_id = program_session.id and ${me}::uuid = any (o.facilitator_ids))
    or ${expectsMemberOf(me)})`;
}

/** Sessions at which the member with this membership is expected. */
export function expectsMemberOf(membershipKey: string): Expression<SqlBool> {
  return sql<SqlBool>`exists (
    select from member m
    where m.organization_id = program_session.organization_id
      and m.membership_id = ${membershipKey}::uuid
      and (exists (
          select from enrollment e
          where e.organization_id = m.organization_id and e.member_id = m.id
            and e.program_id = program_session.program_id and e.state = 'ACTIVE')
        or exists (
          select from group_membership p
          where p.organization_id = m.organization_id and p.member_id = m.id
            and p.group_id = program_session.group_id and p.ended_at is null)
        or exists (
          select from stay s
          where s.organization_id = m.organization_id and s.member_id = m.id
            and s.residence_id = program_session.residence_id and s.ended_on is null)
        or exists (
          select from session_member a
          where a.organization_id = m.organization_id and a.member_id = m.id
            and a.session_id = program_session.id and a.ended_at is null)))`;
}
