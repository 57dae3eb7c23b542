import { sql, type Expression, type SqlBool } from 'kysely';
import { isProgramStaff, type Viewer } from '../auth/viewer.ts';
import { RecordCategory, type Permission, type RestrictionReason } from '../generated/schema.ts';
import type { HiddenParts } from './restrictions.ts';

const everything = Object.values(RecordCategory);

/** What a viewer must be allowed at all to see these parts of any record, their own included. */
const permissionFor: Partial<Record<RecordCategory, Permission>> = {
  ALERTS: 'ALERT_READ',
  ATTENDANCE: 'MONITORING_READ',
  CHECK_INS: 'MONITORING_READ',
  CONTACTS: 'MONITORING_READ',
  SCREENS: 'MONITORING_READ',
};

/** What stands between a viewer and a member. */
export interface Relationship {
  /** The record is the viewer's own. */
  self: boolean;
  /** The viewer is on the care team, other than as a mentor. */
  careTeam: boolean;
  /** The viewer is the member's mentor. */
  mentor: boolean;
  /** What the member shares with the mentor. */
  mentorShares: readonly RecordCategory[];
}

/**
 * Whether a viewer may see one part of a member's record: the seam where consent is asked. Today
 * program staff, the care team and the member see all, a mentor what the member shares, and nobody
 * else anything. `visibleMembers` is the same rule for the database.
 */
export function consentAllows(
  viewer: Viewer,
  relationship: Relationship,
  category: RecordCategory,
): boolean {
  if (isProgramStaff(viewer) || relationship.self || relationship.careTeam) return true;
  return relationship.mentor && relationship.mentorShares.includes(category);
}

/**
 * The parts of the record that are hidden from this viewer, and why. Alerts are for others to act on:
 * nobody sees those about themselves, staff who are members neither.
 */
export function hiddenFrom(viewer: Viewer, relationship: Relationship): HiddenParts {
  const hidden = new Map<RecordCategory, RestrictionReason>();
  for (const part of everything) {
    const isForOthers = relationship.self && part === 'ALERTS';
    if (isForOthers || !maySeePart(viewer, part)) hidden.set(part, 'NO_PERMISSION');
    else if (!consentAllows(viewer, relationship, part)) hidden.set(part, 'NO_CONSENT');
  }
  return hidden;
}

/** Whether the viewer's roles include this part of records. */
export function maySeePart(viewer: Viewer, part: RecordCategory): boolean {
  const permission = permissionFor[part];
  return permission === undefined || viewer.permissions.has(permission);
}

/**
 * Which members a viewer may see at all; with `category`, of which they may see that part. A mentor
 * sees that a mentee is there, and of the record what is shared. A slip reaches a house manager only
 * with consent, and until consents are kept it does not.
 * @param member how the query names the column with the member's key
 */
export function visibleMembers(
  viewer: Viewer,
  member: string,
  category?: RecordCategory,
  about: 'ANYTHING' | 'SLIPS' = 'ANYTHING',
): Expression<SqlBool> {
  if (category && !maySeePart(viewer, category)) return sql<SqlBool>`false`;
  if (isProgramStaff(viewer)) return sql<SqlBool>`true`;
  const me = viewer.membershipId;
  const shared = category
    ? sql<SqlBool>`(c.role <> 'MENTOR' or exists (
        select from member m where m.organization_id = c.organization_id and m.id = c.member_id
          and ${category} = any (m.mentor_shares)))`
    : sql<SqlBool>`true`;
  const reached = about === 'SLIPS' ? sql<SqlBool>`c.role <> 'HOUSE_MANAGER'` : sql<SqlBool>`true`;
  return sql<SqlBool>`${sql.ref(member)} in (
    select c.member_id from care_team c
    where c.membership_id = ${me}::uuid and c.ended_at is null and ${shared}
      and ${reached}
    union all
    select m.id from member m where m.membership_id = ${me}::uuid)`;
}
