import DataLoader from 'dataloader';
import type { Db } from '../app/database.ts';
import type { Context } from '../app/operation-context.ts';
import { requireViewer } from '../auth/require-viewer.ts';
import type { Viewer } from '../auth/viewer.ts';
import { globalId } from '../common/ids.ts';
import type { MentorshipStep } from '../generated/schema.ts';
import { isMember, ownConversations } from './mentorship-policy.ts';

type StepRow = Awaited<ReturnType<ReturnType<typeof selectSteps>['execute']>>[number];

/** Steps of the viewer's own mentorships, for the same two as their messages; also those that were taken off. */
export function selectSteps(db: Db, viewer: Viewer) {
  return db
    .selectFrom('mentorship_step as step')
    .innerJoin('mentorship', (join) =>
      join
        .onRef('mentorship.organization_id', '=', 'step.organization_id')
        .onRef('mentorship.id', '=', 'step.mentorship_id'),
    )
    .selectAll('step')
    .select(['mentorship.member_id', isMember(viewer).as('as_member')])
    .where(ownConversations(viewer));
}

/** Whether a step is on the viewer's list: what the mentor took off may still be on the member's. */
export const isOnList = ({
  as_member: asMember,
  removed_at: removedAt,
  off_for_mentor_at: offForMentorAt,
}: Pick<StepRow, 'as_member' | 'removed_at' | 'off_for_mentor_at'>): boolean =>
  removedAt === null && (asMember || offForMentorAt === null);

/** The step as the schema has it; a note that is not shared is the member's alone. */
function toStep(ctx: Context, row: StepRow): MentorshipStep {
  ctx.trail.saw(row.member_id);
  const open = (sealed: string) => ctx.services.sealer.open(row.organization_id, sealed);
  return {
    __typename: 'MentorshipStep',
    id: globalId('MentorshipStep', row.id),
    mentorshipId: globalId('Mentorship', row.mentorship_id),
    position: row.position,
    title: open(row.title),
    state: row.state,
    stateSince: row.state_since,
    addedBy: row.added_by,
    note: row.note !== null && (row.as_member || row.note_shared) ? open(row.note) : null,
    noteShared: row.as_member ? row.note_shared : null,
    version: versionFor(row),
  };
}

/** As the two see it: a note that is not shared is a change for the member alone. */
export const versionFor = ({
  as_member: asMember,
  version,
  note_version: ofNotes,
}: Pick<StepRow, 'as_member' | 'version' | 'note_version'>): number =>
  asMember ? version + ofNotes : version;

/** Steps by key; null for anybody but the two. */
export const stepLoader = (ctx: Context) =>
  new DataLoader<string, MentorshipStep | null>(async (keys) => {
    const rows = await selectSteps(await ctx.lane.read(), requireViewer(ctx))
      .where('step.id', 'in', [...keys])
      .execute();
    const found = new Map(rows.filter(isOnList).map((row) => [row.id, toStep(ctx, row)]));
    return keys.map((key) => found.get(key) ?? null);
  });

/** Steps of mentorships, in order. */
export const stepsOfMentorshipLoader = (ctx: Context) =>
  new DataLoader<string, MentorshipStep[]>(async (keys) => {
    const rows = await selectSteps(await ctx.lane.read(), requireViewer(ctx))
      .where('step.mentorship_id', 'in', [...keys])
      .where('step.removed_at', 'is', null)
      .orderBy('step.position')
      .execute();
    const found = Map.groupBy(rows.filter(isOnList), (row) => row.mentorship_id);
    return keys.map((key) => (found.get(key) ?? []).map((row) => toStep(ctx, row)));
  });
