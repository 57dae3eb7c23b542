import DataLoader from 'dataloader';
import { sql, type SqlBool } from 'kysely';
import type { WeeklyHours } from '../common/weekly-hours.ts';
import type { Db } from '../app/database.ts';
import type { Context } from '../app/operation-context.ts';
import { toPerson } from '../auth/person.rows.ts';
import { requireViewer } from '../auth/require-viewer.ts';
import type { Viewer } from '../auth/viewer.ts';
import { globalId } from '../common/ids.ts';
import { page, type Connection, type OrderColumn, type PageArgs } from '../common/pagination.ts';
import type { MentorGenderPreference, MentorProfile, Role } from '../generated/schema.ts';

/** What of a profile is sealed. */
export interface ProfileContent {
  boundaries: string | null;
  livedExperience: string | null;
  gender: string | null;
}

/** A mentor's row with the profile, empty where there is none. */
export interface ProfileRow {
  organization_id: string;
  id: string;
  name: string;
  roles: Role[];
  languages: string[] | null;
  availability: WeeklyHours[] | null;
  time_zone: string;
  capacity: number | null;
  content: string | null;
  mentors_gender: MentorGenderPreference | null;
  quiet_from: string | null;
  quiet_until: string | null;
  accepting: boolean | null;
  version: number | null;
  held: number;
}

/** Whether the viewer reads profiles as whoever proposes mentors. */
const proposes = (viewer: Viewer) => viewer.permissions.has('MENTORSHIP_PROPOSE');

/** Profiles of mentors: who proposes reads all, a mentor their own, a member those of mentors they are to have. */
export function selectProfiles(db: Db, viewer: Viewer) {
  const me = viewer.membershipId;
  const visible = proposes(viewer)
    ? sql<SqlBool>`true`
    : sql<SqlBool>`(membership.id = ${me}::uuid or exists (
        select from mentorship s
        join member own on own.organization_id = s.organization_id and own.id = s.member_id
        where s.organization_id = membership.organization_id and s.mentor_id = membership.id
          and s.state in ('PROPOSED', 'ACTIVE', 'PAUSED') and own.membership_id = ${me}::uuid))`;
  return db
    .selectFrom('membership')
    .leftJoin('mentor_profile as p', (join) =>
      join
        .onRef('p.organization_id', '=', 'membership.organization_id')
        .onRef('p.mentor_id', '=', 'membership.id'),
    )
    .select(['membership.organization_id', 'membership.id', 'membership.name', 'membership.roles'])
    .select(['p.languages', 'p.availability', 'p.capacity', 'p.content', 'p.mentors_gender'])
    .select(['p.quiet_from', 'p.quiet_until', 'p.accepting', 'p.version'])
    .select([
      sql<string>`coalesce(p.time_zone, (select o.time_zone from organization o))`.as('time_zone'),
      sql<number>`(
        select count(*)::int from mentorship s
        where s.organization_id = membership.organization_id and s.mentor_id = membership.id
          and s.state in ('ACTIVE', 'PAUSED'))`.as('held'),
    ])
    .where(sql<SqlBool>`'MENTOR' = any (membership.roles)`)
    .where(visible);
}

/** Profiles by the mentor's key; null when they are no mentor, or not visible to the viewer. */
export const mentorProfileLoader = (ctx: Context) =>
  new DataLoader<string, MentorProfile | null>(async (keys) => {
    const rows = await selectProfiles(await ctx.lane.read(), requireViewer(ctx))
      .where('membership.id', 'in', [...keys])
      .execute();
    const found = new Map(rows.map((row) => [row.id, toProfile(ctx, row)]));
    return keys.map((key) => found.get(key) ?? null);
  });

const byName: OrderColumn<ProfileRow>[] = [
  { column: 'membership.name', type: 'text', direction: 'asc', value: (row) => row.name },
  { column: 'membership.id', type: 'uuid', direction: 'asc', value: (row) => row.id },
];

/** A page of the profiles of those who mentor here, by name. */
export async function listProfiles(
  ctx: Context,
  args: PageArgs,
): Promise<Connection<MentorProfile>> {
  const viewer = requireViewer(ctx);
  const asked = page<ProfileRow>(args, byName, {
    cursors: ctx.services.cursors,
    organizationId: viewer.organizationId,
    list: 'mentorProfiles',
  });
  const rows = await selectProfiles(await ctx.lane.read(), viewer)
    .where('membership.ended_at', 'is', null)
    .where(asked.where)
    .orderBy(asked.orderBy)
    .limit(asked.limit)
    .execute();
  return asked.connection(rows, (row) => toProfile(ctx, row));
}

/** What of a profile is sealed; nothing where there is none. */
export function contentOf(ctx: Context, row: ProfileRow): ProfileContent {
  if (row.content === null) return { boundaries: null, livedExperience: null, gender: null };
  return JSON.parse(ctx.services.sealer.open(row.organization_id, row.content)) as ProfileContent;
}

/**
 * The profile as the schema has it: a member reads what the mentor says to them, and no numbers. Who read it is kept by
 * the mentor's key.
 */
export function toProfile(ctx: Context, row: ProfileRow): MentorProfile {
  const viewer = requireViewer(ctx);
  ctx.trail.sawOther(row.id);
  const isWhole = proposes(viewer) || row.id === viewer.membershipId;
  const { boundaries, livedExperience, gender } = contentOf(ctx, row);
  const { capacity, held } = row;
  const numbers = {
    capacity,
    placesHeld: held,
    placesFree: capacity === null ? null : Math.max(0, capacity - held),
    gender,
    mentorsGender: row.mentors_gender,
  };
  const none = {
    capacity: null,
    placesHeld: null,
    placesFree: null,
    gender: null,
    mentorsGender: null,
  };
  return {
    __typename: 'MentorProfile',
    id: globalId('MentorProfile', row.id),
    mentor: toPerson(row),
    languages: row.languages ?? [],
    availability: row.availability ?? [],
    timeZone: row.time_zone,
    boundaries,
    livedExperience,
    quietFrom: row.quiet_from,
    quietUntil: row.quiet_until,
    accepting: row.accepting ?? false,
    version: row.version ?? 0,
    ...(isWhole ? numbers : none),
  };
}
