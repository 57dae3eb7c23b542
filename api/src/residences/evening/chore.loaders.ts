import DataLoader from 'dataloader';
import { sql } from 'kysely';
import type { Context } from '../../app/operation-context.ts';
import { requireViewer } from '../../auth/require-viewer.ts';
import { nestedPageLoader } from '../../common/nested-page.ts';
import {
  selectChores,
  selectTurns,
  toChore,
  toTurn,
  type ChoreNode,
  type TurnNode,
} from './chore.rows.ts';
import { seesBoards } from './presence.rows.ts';
import { livedInResidences } from '../residence-policy.ts';

/** Chores by key, those that have ended too; null when unknown or not visible to the viewer. */
export const choreLoader = (ctx: Context) =>
  new DataLoader<string, ChoreNode | null>(async (keys) => {
    const viewer = requireViewer(ctx);
    if (!seesBoards(viewer)) return keys.map(() => null);
    const rows = await selectChores(await ctx.lane.read(), viewer)
      .where('chore.id', 'in', [...keys])
      .execute();
    const found = new Map(rows.map((row) => [row.id, toChore(row)]));
    return keys.map((key) => found.get(key) ?? null);
  });

/** The chores of residences whose life the viewer may see, by name. */
export const choresOfResidenceLoader = (ctx: Context) =>
  new DataLoader<string, ChoreNode[]>(async (residences) => {
    const viewer = requireViewer(ctx);
    const rows = await selectChores(await ctx.lane.read(), viewer)
      .where(livedInResidences(viewer, 'chore.residence_id'))
      .where('chore.residence_id', 'in', [...residences])
      .where('chore.ended_at', 'is', null)
      .orderBy('chore.name')
      .execute();
    const chores = Map.groupBy(rows, (row) => row.residence_id);
    return residences.map((key) => (chores.get(key) ?? []).map(toChore));
  });

/** Turns by key; null when unknown, ended, or not visible to the viewer. */
export const choreTurnLoader = (ctx: Context) =>
  new DataLoader<string, TurnNode | null>(async (keys) => {
    const viewer = requireViewer(ctx);
    if (!seesBoards(viewer)) return keys.map(() => null);
    const rows = await selectTurns(await ctx.lane.read(), viewer)
      .where('chore_turn.id', 'in', [...keys])
      .execute();
    const found = new Map(rows.map((row) => [row.id, toTurn(ctx, row)]));
    return keys.map((key) => found.get(key) ?? null);
  });

/** The turns of seven days in residences, by day and name. */
export const choreTurnsLoader = (ctx: Context) =>
  nestedPageLoader<{ from?: string | null | undefined }, TurnNode[]>(async (residences, args) => {
    const first = sql<string>`coalesce(${args.from ?? null}::date,
      (app.now() at time zone residence.time_zone)::date)`;
    const rows = await selectTurns(await ctx.lane.read(), requireViewer(ctx))
      .innerJoin('chore', (join) =>
        join
          .onRef('chore.organization_id', '=', 'chore_turn.organization_id')
          .onRef('chore.id', '=', 'chore_turn.chore_id'),
      )
      .where('chore_turn.residence_id', 'in', [...residences])
      .where('chore_turn.on_day', '>=', first)
      .where('chore_turn.on_day', '<', sql<string>`${first} + 7`)
      .orderBy('chore_turn.on_day')
      .orderBy('chore.name')
      .orderBy('chore_turn.id')
      .execute();
    const turns = Map.groupBy(rows, (row) => row.residence_id);
    return new Map(
      residences.map((key) => [key, (turns.get(key) ?? []).map((row) => toTurn(ctx, row))]),
    );
  });
