import { sql, type Expression, type SqlBool } from 'kysely';
import { permissionsOf } from '../auth/permissions.ts';
import { isProgramStaff, type Viewer } from '../auth/viewer.ts';
import {
  RecordCategory,
  type CareRole,
  type Permission,
  type RestrictionReason,
} from '../generated/schema.ts';
import type { HiddenParts } from '../common/restrictions.ts';

const everything = Object.values(RecordCategory);

/** What a viewer must be allowed at all to see these parts of any record, their own included. */
const permissionFor: Partial<Record<RecordCategory, Permission>> = {
  ALERTS: 'ALERT_READ',
  APPOINTMENTS: 'APPOINTMENT_BOOK',
  ATTENDANCE: 'MONITORING_READ',
  CHECK_INS: 'MONITORING_READ',
  CONTACTS: 'MONITORING_READ',
  INSTRUMENTS: 'MONITORING_READ',
  LESSONS: 'LESSON_READ',
  PLAN: 'PLAN_READ',
  REFERRALS: 'REFERRAL_HANDLE',
  SCREENS: 'MONITORING_READ',
  SLIPS: 'MONITORING_READ',
  TASKS: 'TASK_HANDLE',
};

/**
 * The parts that tell of a slip, which reaches a house manager only with consent: until consents are
 * kept, never. Drug screens are the house's own to take.
 */
const tellOfSlips: readonly RecordCategory[] = [
  'INSTRUMENTS',
  'LESSONS',
  'PLAN',
  'RECOVERY',
  'REFERRALS',
  'RISK',
  'SLIPS',
];

/** What others are to act on. */
const forOthers: readonly RecordCategory[] = ['ALERTS', 'REFERRALS', 'TASKS'];

/** The parts of their record that a member can share with mentors: those that both may see at all. */
export const sharedWithMentors: readonly RecordCategory[] = everything.filter((part) => {
  const permission = permissionFor[part];
  const seen = permission === undefined || permissionsOf(['MENTOR']).has(permission);
  return seen && !forOthers.includes(part);
});

/** What stands between a viewer and a member. */
export interface Relationship {
  /** The record is the viewer's own. */
  self: boolean;
  /** As whom the viewer is on the care team. */
  careRoles: readonly CareRole[];
  /** What the member shares with the mentor. */
  mentorShares: readonly RecordCategory[];
}

/**
 * Whether a viewer may see one part of a member's record: the seam where consent is asked. Today
 * program staff, the care team and the member see all, a house manager nothing that tells of a slip, a
 * mentor what the member shares, and nobody else anything. `visibleMembers` is the same rule for the
 * database.
 */
export function consentAllows(
  viewer: Viewer,
  relationship: Relationship,
  category: RecordCategory,
): boolean {
  const { self, careRoles, mentorShares } = relationship;
  if (isProgramStaff(viewer) || self) return true;
  return careRoles.some((role) => {
    if (role === 'MENTOR') return mentorShares.includes(category);
    return role !== 'HOUSE_MANAGER' || !tellOfSlips.includes(category);
  });
}

/**
 * As whom the viewer is on the care team of the member a row is about.
 * @param row names the row's columns with the keys of the organization and of the member
 */
export function careRoles(viewer: Viewer, row: { organization: string; member: string }) {
  return sql<CareRole[]>`array(
    select c.role from care_team c
    where c.organization_id = ${sql.ref(row.organization)} and c.member_id = ${sql.ref(row.member)}
      and c.membership_id = ${viewer.membershipId}::uuid and c.ended_at is null)`;
}

/**
 * The parts of the record that are hidden from this viewer, and why. Alerts, follow-ups and hand-offs are
 * for others to act on: nobody sees those about themselves, staff who are members neither.
 */
export function hiddenFrom(viewer: Viewer, relationship: Relationship): HiddenParts {
  const hidden = new Map<RecordCategory, RestrictionReason>();
  for (const part of everything) {
    const isForOthers = relationship.self && forOthers.includes(part);
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

/** Which entries `c` of care teams reach a part of the record, in SQL: the rule of `consentAllows`. */
export function teamSees(category: RecordCategory): string {
  return `(case c.role
    when 'MENTOR' then exists (
      select from member m where m.organization_id = c.organization_id and m.id = c.member_id
        and '${category}' = any (m.mentor_shares))
    when 'HOUSE_MANAGER' then ${String(!tellOfSlips.includes(category))}
    else true end)`;
}

/**
 * Which members a viewer may see at all; with `category`, of which they may see that part. A mentor
 * sees that a mentee is there, and of the record what is shared.
 * @param member how the query names the column with the member's key
 */
export function visibleMembers(
  viewer: Viewer,
  member: string,
  category?: RecordCategory,
): Expression<SqlBool> {
  if (category && !maySeePart(viewer, category)) return sql<SqlBool>`false`;
  if (isProgramStaff(viewer)) return sql<SqlBool>`true`;
  const me = viewer.membershipId;
  const reached = sql.raw(category ? teamSees(category) : 'true');
  return sql<SqlBool>`${sql.ref(member)} in (
    select c.member_id from care_team c
    where c.membership_id = ${me}::uuid and c.ended_at is null and ${reached}
    union all
    select m.id from member m where m.membership_id = ${me}::uuid)`;
}
