import DataLoader from 'dataloader';
import { sql, type Selectable, type SqlBool } from 'kysely';
import type { Db } from '../app/database.ts';
import type { Context } from '../app/operation-context.ts';
import { requireViewer } from '../auth/require-viewer.ts';
import type { Viewer } from '../auth/viewer.ts';
import { globalId, keyOf, NOTHING } from '../common/ids.ts';
import type {
  MentorWellbeingCheck,
  MentorWellbeingQuestion,
  SupervisionNote,
} from '../generated/schema.ts';
import type { MentorWellbeingTable, SupervisionNoteTable } from './mentor-care.tables.ts';

const MONTHS = 12;
const MOST_NOTES = 100;

/** A check with the key its mentor is loaded by. */
export interface WellbeingNode extends Omit<MentorWellbeingCheck, 'mentor'> {
  readonly __typename: 'MentorWellbeingCheck';
  mentorKey: string;
}

/** A note with the keys its people are loaded by. */
export interface NoteNode extends Omit<SupervisionNote, 'mentor' | 'author'> {
  readonly __typename: 'SupervisionNote';
  mentorKey: string;
  authorKey: string;
}

/** One's own; of others what they wrote for whoever supervises. */
export function selectWellbeing(db: Db, viewer: Viewer) {
  const own = sql<SqlBool>`(mentor_wellbeing.mentor_id = ${viewer.membershipId}::uuid)`;
  const supervised = viewer.permissions.has('MENTOR_SUPERVISE')
    ? sql<SqlBool>`(mentor_wellbeing.summary is not null)`
    : sql<SqlBool>`false`;
  return db
    .selectFrom('mentor_wellbeing')
    .selectAll()
    .where(sql<SqlBool>`(${own} or ${supervised})`);
}

/** Notes about others for who supervises; about oneself what is shared, also for who supervises others. */
export function selectNotes(db: Db, viewer: Viewer) {
  const own = sql<SqlBool>`(supervision_note.mentor_id = ${viewer.membershipId}::uuid)`;
  const supervised = viewer.permissions.has('MENTOR_SUPERVISE')
    ? sql<SqlBool>`not ${own}`
    : sql<SqlBool>`false`;
  return db
    .selectFrom('supervision_note')
    .selectAll()
    .where(sql<SqlBool>`((${own} and supervision_note.shared) or ${supervised})`);
}

function toWellbeing(ctx: Context, row: Selectable<MentorWellbeingTable>): WellbeingNode {
  // Of no member's record: who read it is kept by its own key.
  ctx.trail.sawOther(row.id);
  const open = (sealed: string) => ctx.services.sealer.open(row.organization_id, sealed);
  const isOwn = row.mentor_id === requireViewer(ctx).membershipId;
  const answers = JSON.parse(open(row.answers)) as Record<MentorWellbeingQuestion, number>;
  return {
    __typename: 'MentorWellbeingCheck',
    mentorKey: row.mentor_id,
    id: globalId('MentorWellbeingCheck', row.id),
    month: row.month,
    answers: isOwn
      ? Object.entries(answers).map(([question, value]) => ({
          question: question as MentorWellbeingQuestion,
          value,
        }))
      : [],
    summary: row.summary === null ? null : open(row.summary),
    recordedAt: row.recorded_at,
  };
}

function toNote(ctx: Context, row: Selectable<SupervisionNoteTable>): NoteNode {
  ctx.trail.sawOther(row.id);
  return {
    __typename: 'SupervisionNote',
    mentorKey: row.mentor_id,
    authorKey: row.author_id,
    id: globalId('SupervisionNote', row.id),
    text: ctx.services.sealer.open(row.organization_id, row.body),
    shared: row.shared,
    writtenAt: row.written_at,
  };
}

/** The newest months of a mentor that the viewer may read. */
export async function listWellbeing(ctx: Context, personId: string): Promise<WellbeingNode[]> {
  const rows = await selectWellbeing(await ctx.lane.read(), requireViewer(ctx))
    .where('mentor_id', '=', keyOf('Person', personId) ?? NOTHING)
    .orderBy('month', 'desc')
    .limit(MONTHS)
    .execute();
  return rows.map((row) => toWellbeing(ctx, row));
}

/** The newest notes about a mentor that the viewer may read. */
export async function listNotes(ctx: Context, personId: string): Promise<NoteNode[]> {
  const rows = await selectNotes(await ctx.lane.read(), requireViewer(ctx))
    .where('mentor_id', '=', keyOf('Person', personId) ?? NOTHING)
    .orderBy('written_at', 'desc')
    .orderBy('id', 'desc')
    .limit(MOST_NOTES)
    .execute();
  return rows.map((row) => toNote(ctx, row));
}

export const wellbeingLoader = (ctx: Context) =>
  new DataLoader<string, WellbeingNode | null>(async (keys) => {
    const rows = await selectWellbeing(await ctx.lane.read(), requireViewer(ctx))
      .where('id', 'in', [...keys])
      .execute();
    const found = new Map(rows.map((row) => [row.id, toWellbeing(ctx, row)]));
    return keys.map((key) => found.get(key) ?? null);
  });

export const supervisionNoteLoader = (ctx: Context) =>
  new DataLoader<string, NoteNode | null>(async (keys) => {
    const rows = await selectNotes(await ctx.lane.read(), requireViewer(ctx))
      .where('id', 'in', [...keys])
      .execute();
    const found = new Map(rows.map((row) => [row.id, toNote(ctx, row)]));
    return keys.map((key) => found.get(key) ?? null);
  });
