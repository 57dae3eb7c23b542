import type { Selectable } from 'kysely';
import type { Db } from '../app/database.ts';
import type { Context } from '../app/operation-context.ts';
import { requireViewer } from '../auth/require-viewer.ts';
import { isProgramStaff, type Viewer } from '../auth/viewer.ts';
import { badInput } from '../common/api-error.ts';
import { keyOf } from '../common/ids.ts';
import { oneOf } from '../common/one-of.ts';
import { LARGEST_PAGE } from '../common/pagination.ts';
import { offsetAt } from '../common/zone-offset.ts';
import type { MentorSuggestion, MentorWish } from '../generated/schema.ts';
import { selectMembers, type MemberRow } from '../members/member.rows.ts';
import { matchMentor, type Match, type MemberFacts, type MentorFacts } from './mentor-match.ts';
import { contentOf, selectProfiles, toProfile, type ProfileRow } from './mentor-profile.rows.ts';
import { openStates } from './mentorship-states.ts';
import type { MentorWishTable } from './mentorship.tables.ts';

const MOST = 500;
const MINUTE = 60_000;

/** What a member wishes; null when the member is not visible, and for mentors. */
export async function readWish(ctx: Context, memberId: string): Promise<MentorWish | null> {
  const db = await ctx.lane.read();
  const viewer = requireViewer(ctx);
  const member = await memberRow(db, viewer, memberId);
  if (!member || !(member.is_self || caresFor(viewer, member))) return null;
  ctx.trail.saw(member.id);
  const wish = await wishOf(db, member.id);
  return {
    languages: wish?.languages ?? [],
    availability: wish?.availability ?? [],
    gender: genderOf(ctx, wish),
    mentorGender: wish?.mentor_gender ?? null,
    version: wish?.version ?? 0,
  };
}

/**
 * Mentors for a member, who suits best first; null for who may not change the record. All are scored, and of those
 * that are given alone what is sealed is opened.
 */
export async function suggestMentors(
  ctx: Context,
  memberId: string,
  first: number,
): Promise<MentorSuggestion[] | null> {
  if (first < 1 || first > LARGEST_PAGE) {
    throw badInput(`\`first\` is 1 to ${String(LARGEST_PAGE)}.`);
  }
  const db = await ctx.lane.read();
  const viewer = requireViewer(ctx);
  const member = await memberRow(db, viewer, memberId);
  if (!member || member.is_self || !caresFor(viewer, member)) return null;
  ctx.trail.saw(member.id);
  const wish = await wishOf(db, member.id);
  const there = await mentorsOf(db, member.id);
  const mentors = await selectProfiles(db, viewer)
    .where('membership.ended_at', 'is', null)
    .orderBy('membership.name')
    .orderBy('membership.id')
    .limit(MOST)
    .execute();
  const wishes = memberFacts(ctx, member, wish);
  const scored = mentors.map((row) => ({
    row,
    match: matchMentor(mentorFacts(ctx, row, { member, wishes, there }), wishes),
  }));
  const isOut = ({ ruledOut }: Match) => Number(ruledOut.length > 0);
  return scored
    .sort((a, b) => isOut(a.match) - isOut(b.match) || b.match.score - a.match.score)
    .slice(0, first)
    .map(({ row, match }) => ({ profile: toProfile(ctx, row), ...match }));
}

async function memberRow(db: Db, viewer: Viewer, id: string): Promise<MemberRow | undefined> {
  const key = keyOf('Member', id);
  return key
    ? selectMembers(db, viewer).where('member.id', '=', key).executeTakeFirst()
    : undefined;
}

/** Whether the viewer may change the record, as `changeableMember` has it. */
const caresFor = (viewer: Viewer, { care_roles: roles }: MemberRow): boolean =>
  isProgramStaff(viewer) || roles.includes('COUNSELOR') || roles.includes('COORDINATOR');

type Wish = Selectable<MentorWishTable>;

const wishOf = (db: Db, memberKey: string): Promise<Wish | undefined> =>
  db.selectFrom('mentor_wish').selectAll().where('member_id', '=', memberKey).executeTakeFirst();

async function mentorsOf(db: Db, memberKey: string): Promise<Set<string>> {
  const rows = await db
    .selectFrom('mentorship')
    .select('mentor_id')
    .where('member_id', '=', memberKey)
    .where(oneOf('state', openStates))
    .execute();
  return new Set(rows.map((row) => row.mentor_id));
}

function genderOf(ctx: Context, wish: Wish | undefined): string | null {
  if (!wish?.gender) return null;
  return ctx.services.sealer.open(wish.organization_id, wish.gender);
}

function memberFacts(ctx: Context, member: MemberRow, wish: Wish | undefined): MemberFacts {
  const spoken = wish?.languages ?? [];
  return {
    languages: spoken.length > 0 ? spoken : [member.locale],
    availability: wish?.availability ?? [],
    offset: offsetOf(member.now, member.time_zone),
    gender: genderOf(ctx, wish),
    mentorGender: wish?.mentor_gender ?? null,
  };
}

function mentorFacts(
  ctx: Context,
  row: ProfileRow,
  { member, wishes, there }: { member: MemberRow; wishes: MemberFacts; there: ReadonlySet<string> },
): MentorFacts {
  // Sealed, and read only where one of the two wishes for their own gender.
  const counts = row.mentors_gender === 'SAME' || wishes.mentorGender === 'SAME';
  return {
    hasProfile: row.capacity !== null,
    accepting: row.accepting ?? false,
    placesFree: (row.capacity ?? 0) - row.held,
    languages: row.languages ?? [],
    availability: row.availability ?? [],
    offset: offsetOf(member.now, row.time_zone),
    quietFrom: row.quiet_from,
    quietUntil: row.quiet_until,
    gender: counts ? contentOf(ctx, row).gender : null,
    mentorsGender: row.mentors_gender,
    isThere: there.has(row.id),
    isSelf: row.id === member.membership_id,
  };
}

const offsetOf = (now: string, timeZone: string): number =>
  offsetAt(Date.parse(now), timeZone) / MINUTE;
