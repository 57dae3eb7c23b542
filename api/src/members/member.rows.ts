import { sql, type Selectable } from 'kysely';
import type { Db } from '../app/database.ts';
import type { Context } from '../app/operation-context.ts';
import { requireViewer } from '../auth/require-viewer.ts';
import type { Viewer } from '../auth/viewer.ts';
import { globalId } from '../common/ids.ts';
import { localDay } from '../common/local-date.ts';
import type { CareRole, Member, RecordCategory } from '../generated/schema.ts';
import { careRoles, hiddenFrom, visibleMembers } from './member-policy.ts';
import type { MemberTable } from './member.tables.ts';
import { recoveryDays, type RecoveryRuns } from './recovery-days.ts';
import type { Restrictable } from '../common/restrictions.ts';

/** A member as queries answer it, with its keys and what of it is hidden. */
export interface MemberNode extends Member, Restrictable {
  key: string;
  riskAssessmentKey: string | null;
  runs: RecoveryRuns;
  /** The moment of reading. */
  now: string;
}

/** A member's row, with what stands between the viewer and the member. */
export type MemberRow = Selectable<MemberTable> & {
  is_self: boolean;
  care_roles: CareRole[];
  now: string;
};

/** Members that the viewer may see, with what stands between the two. */
export function selectMembers(db: Db, viewer: Viewer, category?: RecordCategory) {
  return db
    .selectFrom('member')
    .selectAll('member')
    .select([
      sql<boolean>`coalesce(member.membership_id = ${viewer.membershipId}::uuid, false)`.as(
        'is_self',
      ),
      careRoles(viewer, { organization: 'member.organization_id', member: 'member.id' }).as(
        'care_roles',
      ),
      sql<string>`app.now()`.as('now'),
    ])
    .where('member.merged_into_id', 'is', null)
    .where(visibleMembers(viewer, 'member.id', category));
}

/** The member as the schema has it; remembers that the record was seen. */
export function toMember(ctx: Context, row: MemberRow): MemberNode {
  ctx.trail.saw(row.id);
  const open = (sealed: string | null) =>
    sealed === null ? null : ctx.services.sealer.open(row.organization_id, sealed);
  const runs = {
    recoveryStart: row.recovery_start,
    longestRunDays: row.longest_run_days,
    earlierRunsDays: row.earlier_runs_days,
  };
  return {
    __typename: 'Member',
    key: row.id,
    riskAssessmentKey: row.risk_assessment_id,
    runs,
    now: row.now,
    hidden: hiddenFrom(requireViewer(ctx), {
      self: row.is_self,
      careRoles: row.care_roles,
      mentorShares: row.mentor_shares,
    }),
    id: globalId('Member', row.id),
    alias: row.alias,
    status: row.status,
    timeZone: row.time_zone,
    locale: row.locale,
    enrolledAt: row.enrolled_at,
    legalName: row.legal_name,
    birthDate: row.birth_date,
    pronouns: row.pronouns,
    phone: open(row.phone),
    email: open(row.email),
    goal: row.goal,
    recoveryStart: row.recovery_start,
    recoveryDays: recoveryDays(runs, localDay(row.now, row.time_zone)),
    safeContact: {
      voicemail: row.voicemail_allowed,
      sharedPhone: row.phone_shared,
      callFrom: row.call_from,
      callUntil: row.call_until,
    },
    pausedUntil: row.paused_until,
    diedOn: row.died_on,
    lastCheckInAt: row.last_check_in_at,
    version: row.version,
  };
}
