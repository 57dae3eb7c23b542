import { sql } from 'kysely';
import type { Db } from '../../app/database.ts';
import type { Context } from '../../app/operation-context.ts';
import { requireViewer } from '../../auth/require-viewer.ts';
import type { Viewer } from '../../auth/viewer.ts';
import { later } from '../../common/instant.ts';
import type { Presence } from '../../generated/schema.ts';
import { visibleMembers } from '../../members/member-policy.ts';
import { nightAt } from './curfew.ts';
import type { KeptCurfew } from '../residence.tables.ts';
import { standing, type LivePass, type Mark, type Standing } from './standing.ts';

/** How long whoever made a mark can take it back, in milliseconds. */
export const UNDO_WINDOW = 8000;

/** Where somebody is as queries answer it, with the keys its fields are loaded by. */
export interface PresenceNode extends Presence {
  stayKey: string;
  markedByKey: string | null;
  passKey: string | null;
}

/** Somebody who lives in a house, with what tells where they are. */
export interface EveningRow {
  id: string;
  member_id: string;
  bed_id: string;
  residence_id: string;
  late_alerted_at: string | null;
  curfew: KeptCurfew[];
  time_zone: string;
  mark: Mark | null;
  made_last: Mark | null;
  passes: LivePass[];
  now: string;
}

/** When the member moved into the house of the stay: what was marked and agreed before is of another time there. */
const movedIn = sql<string>`(
  select max(b.recorded_at) from stay b
  left join stay f on f.organization_id = b.organization_id and f.id = b.previous_id
  where b.organization_id = stay.organization_id and b.member_id = stay.member_id
    and b.residence_id = stay.residence_id and f.residence_id is distinct from b.residence_id)`;

/** The mark that is the newest by when they came or went, or by when it was made. */
const newestMark = (by: 'at' | 'recorded_at') => sql<Mark | null>`(
  select jsonb_build_object('id', p.id, 'direction', p.direction, 'at', p.at, 'recordedAt', p.recorded_at,
    'by', p.recorded_by)
  from presence p
  where p.organization_id = stay.organization_id and p.member_id = stay.member_id
    and p.residence_id = stay.residence_id and p.direction is not null and p.recorded_at >= ${movedIn}
    and not exists (
      select from presence c where c.organization_id = p.organization_id and c.corrects_id = p.id)
  order by ${sql.ref(`p.${by}`)} desc, p.id desc limit 1)`;

const livePasses = sql<LivePass[]>`coalesce((
  select jsonb_agg(jsonb_build_object('id', h.id, 'state', h.state, 'from', h.begins_at, 'until', h.ends_at))
  from house_pass h
  where h.organization_id = stay.organization_id and h.member_id = stay.member_id
    and h.residence_id = stay.residence_id and h.state in ('REQUESTED', 'APPROVED')
    and h.requested_at >= ${movedIn}), '[]')`;

/** Everybody who lives in a house, as the house itself knows it: for a command that acts for nobody. */
export function selectEvenings(db: Db) {
  return db
    .selectFrom('stay')
    .innerJoin('residence', (join) =>
      join
        .onRef('residence.organization_id', '=', 'stay.organization_id')
        .onRef('residence.id', '=', 'stay.residence_id'),
    )
    .select([
      'stay.id',
      'stay.member_id',
      'stay.bed_id',
      'stay.residence_id',
      'stay.late_alerted_at',
      'residence.curfew',
      'residence.time_zone',
      newestMark('at').as('mark'),
      newestMark('recorded_at').as('made_last'),
      livePasses.as('passes'),
      sql<string>`app.now()`.as('now'),
    ])
    .where('stay.ended_on', 'is', null);
}

/** Those of them whose stays the viewer may see. */
export const selectPresences = (db: Db, viewer: Viewer) =>
  selectEvenings(db).where(visibleMembers(viewer, 'stay.member_id', 'STAYS'));

/** Whether the viewer sees where people are at all. */
export const seesBoards = ({ permissions }: Viewer): boolean =>
  permissions.has('RESIDENCE_READ') || permissions.has('HOUSE_LIFE');

const hoursOf = ({ curfew, time_zone: timeZone }: EveningRow) => ({ curfew, timeZone });

export const standingOf = (row: EveningRow, now: string): Standing =>
  standing(hoursOf(row), row, now);

/** Where somebody is as the schema has it; remembers that the member's record was seen. */
export function toPresence(ctx: Context, row: EveningRow): PresenceNode {
  ctx.trail.saw(row.member_id);
  const { state, lateSince, pass } = standingOf(row, row.now);
  const moment = (text: string | null | undefined) => (text == null ? null : later(text, 0));
  return {
    __typename: 'Presence',
    stayKey: row.id,
    markedByKey: row.mark?.by ?? null,
    passKey: pass?.id ?? null,
    state,
    since: moment(row.mark?.at),
    curfewAt: nightAt(hoursOf(row), row.now)?.curfewAt ?? null,
    lateSince: moment(lateSince),
    undoUntil: undoUntil(row, requireViewer(ctx)),
  };
}

function undoUntil({ made_last: mark, now }: EveningRow, viewer: Viewer): string | null {
  if (mark?.by !== viewer.membershipId) return null;
  const until = later(mark.recordedAt, UNDO_WINDOW);
  return Date.parse(now) <= Date.parse(until) ? until : null;
}
