import { sql, type Selectable } from 'kysely';
import type { Db } from '../../app/database.ts';
import type { Context } from '../../app/operation-context.ts';
import { requireViewer } from '../../auth/require-viewer.ts';
import type { Viewer } from '../../auth/viewer.ts';
import { globalId } from '../../common/ids.ts';
import { later } from '../../common/instant.ts';
import { WEEKDAY_NAMES } from '../../common/weekday.ts';
import type { Chore, ChoreTurn } from '../../generated/schema.ts';
import { visibleMembers } from '../../members/member-policy.ts';
import type { ChoreTable, ChoreTurnTable } from './evening.tables.ts';
import { UNDO_WINDOW } from './presence.rows.ts';
import { visibleResidences } from '../residence-policy.ts';

/** A chore as queries answer it, with the keys its fields are loaded by. */
export interface ChoreNode extends Chore {
  key: string;
  residenceKey: string;
}

/** Whose turn it is as queries answer it, with the keys its fields are loaded by. */
export interface TurnNode extends ChoreTurn {
  key: string;
  choreKey: string;
  memberKey: string;
  doneByKey: string | null;
}

export type TurnRow = Selectable<ChoreTurnTable> & { today: string; now: string };

/** Chores of residences that the viewer may see, those that have ended too. */
export const selectChores = (db: Db, viewer: Viewer) =>
  db.selectFrom('chore').selectAll('chore').where(visibleResidences(viewer, 'chore.residence_id'));

/** Turns of members whose stays the viewer may see, with the house's today. */
export const selectTurns = (db: Db, viewer: Viewer) =>
  db
    .selectFrom('chore_turn')
    .innerJoin('residence', (join) =>
      join
        .onRef('residence.organization_id', '=', 'chore_turn.organization_id')
        .onRef('residence.id', '=', 'chore_turn.residence_id'),
    )
    .selectAll('chore_turn')
    .select([
      sql<string>`(app.now() at time zone residence.time_zone)::date`.as('today'),
      sql<string>`app.now()`.as('now'),
    ])
    .where('chore_turn.ended_at', 'is', null)
    .where(visibleMembers(viewer, 'chore_turn.member_id', 'STAYS'));

/** The chore as the schema has it. */
export const toChore = (row: Selectable<ChoreTable>): ChoreNode => ({
  __typename: 'Chore',
  key: row.id,
  residenceKey: row.residence_id,
  id: globalId('Chore', row.id),
  name: row.name,
  weight: row.weight,
  weekdays: WEEKDAY_NAMES.filter((name) => row.weekdays.includes(name)),
  endedAt: row.ended_at,
  version: row.version,
});

/** The turn as the schema has it; remembers that the member's record was seen. */
export function toTurn(ctx: Context, row: TurnRow): TurnNode {
  ctx.trail.saw(row.member_id);
  return {
    __typename: 'ChoreTurn',
    key: row.id,
    choreKey: row.chore_id,
    memberKey: row.member_id,
    doneByKey: row.done_by,
    id: globalId('ChoreTurn', row.id),
    on: row.on_day,
    doneAt: row.done_at,
    undoUntil: undoUntil(row, requireViewer(ctx)),
    version: row.version,
  };
}

function undoUntil({ done_at: at, done_by: by, now }: TurnRow, viewer: Viewer): string | null {
  if (at === null || by !== viewer.membershipId) return null;
  const until = later(at, UNDO_WINDOW);
  return Date.parse(now) <= Date.parse(until) ? until : null;
}
