import { sql, type UpdateObject } from 'kysely';
import type { Command } from '../../app/lane.ts';
import type { Context } from '../../app/operation-context.ts';
import type { Tables } from '../../app/tables.ts';
import { requireViewer } from '../../auth/require-viewer.ts';
import { once } from '../../common/idempotency.ts';
import { keyOf } from '../../common/ids.ts';
import { later } from '../../common/instant.ts';
import type { LocalDate } from '../../common/local-date.ts';
import { nothingToUndo } from '../../common/moves.ts';
import { Refusal, userError } from '../../common/user-error.ts';
import { isThere, type Hand } from './chore-rotation.ts';
import { selectTurns, type TurnRow } from './chore.rows.ts';
import { holdHouse, takesPart } from './house-life.ts';
import { handsOf } from './plan-chores.ts';
import { UNDO_WINDOW } from './presence.rows.ts';
import { tellEvening } from '../residence-news.service.ts';
import { managedResidences } from '../residence-policy.ts';

type Key = string | null | undefined;

/** Says that a chore is done. @returns the key of the turn @throws Refusal with what is wrong */
export const turnDone = (ctx: Context, id: string, key: Key): Promise<string> =>
  changeTurn(ctx, { mutation: 'choreDone', id, key }, async (command, turn, by) => {
    if (turn.done_at !== null) throw notSo(['id'], 'It is done.');
    if (turn.on_day > turn.today) throw notSo(['id'], 'Its day lies ahead.');
    await write(command, turn, { done_at: command.now, done_by: by });
  });

/** Takes back that a chore is done. @returns the key of the turn @throws Refusal with what is wrong */
export const undoTurn = (ctx: Context, id: string, key: Key): Promise<string> =>
  changeTurn(ctx, { mutation: 'choreUndo', id, key }, async (command, turn, by) => {
    if (turn.done_at === null || turn.done_by !== by) throw nothingToUndo();
    if (Date.parse(command.now) > Date.parse(later(turn.done_at, UNDO_WINDOW))) {
      throw new Refusal(userError('TOO_LATE', ['id']));
    }
    await write(command, turn, { done_at: null, done_by: null });
  });

/**
 * Gives each of two turns to whoever had the other.
 * @returns the keys of both
 * @throws Refusal with what is wrong
 */
export async function swapTurns(
  ctx: Context,
  { id, withId, key }: { id: string; withId: string; key: Key },
): Promise<string[]> {
  const viewer = requireViewer(ctx);
  const actorId = viewer.membershipId;
  return ctx.lane.command(async (command) => {
    const call = { actorId, mutation: 'choreSwap', key, input: { id, withId } };
    const { turns } = await once(command, call, async () => {
      const manages = managedResidences(viewer, 'chore_turn.residence_id');
      const seen = await seenTurn(ctx, command, { id, field: ['id'] }, manages);
      const timeZone = await holdHouse(command, seen.residence_id);
      const one = await seenTurn(ctx, command, { id, field: ['id'] }, manages);
      const other = await seenTurn(ctx, command, { id: withId, field: ['withId'] }, manages);
      if (one.residence_id !== other.residence_id) {
        throw new Refusal(userError('NOT_FOUND', ['withId']));
      }
      if (isOver(one)) throw notSo(['id'], OVER);
      if (isOver(other)) throw notSo(['withId'], OVER);
      const hands = await handsOf(command, one.residence_id, timeZone);
      if (!isAtHome(hands, other.member_id, one.on_day)) throw notSo(['id'], AWAY);
      if (!isAtHome(hands, one.member_id, other.on_day)) throw notSo(['withId'], AWAY);
      await write(command, one, { member_id: other.member_id });
      await write(command, other, { member_id: one.member_id });
      await tellEvening(command, one.residence_id, 'CHORE');
      return { turns: [one.id, other.id] };
    });
    return turns;
  });
}

async function changeTurn(
  ctx: Context,
  { mutation, id, key }: { mutation: string; id: string; key: Key },
  work: (command: Command, turn: TurnRow, by: string) => Promise<void>,
): Promise<string> {
  const viewer = requireViewer(ctx);
  const by = viewer.membershipId;
  return ctx.lane.command(async (command) => {
    const ids = await once(command, { actorId: by, mutation, key, input: { id } }, async () => {
      const row = { residence: 'chore_turn.residence_id', member: 'chore_turn.member_id' };
      const may = takesPart(viewer, row);
      const seen = await seenTurn(ctx, command, { id, field: ['id'] }, may);
      await holdHouse(command, seen.residence_id);
      // Before the lock it may have gone to somebody else.
      const turn = await seenTurn(ctx, command, { id, field: ['id'] }, may);
      await work(command, turn, by);
      await tellEvening(command, turn.residence_id, 'CHORE');
      return { turn: turn.id };
    });
    return ids.turn;
  });
}

/** @throws Refusal NOT_FOUND when the viewer may not see the turn, or not change it */
async function seenTurn(
  ctx: Context,
  { db }: Command,
  { id, field }: { id: string; field: string[] },
  may: ReturnType<typeof takesPart>,
): Promise<TurnRow> {
  const key = keyOf('ChoreTurn', id);
  const turn =
    key &&
    (await selectTurns(db, requireViewer(ctx))
      .where('chore_turn.id', '=', key)
      .where(may)
      .executeTakeFirst());
  if (!turn) throw new Refusal(userError('NOT_FOUND', field));
  ctx.trail.saw(turn.member_id);
  return turn;
}

const isOver = ({ done_at: doneAt, on_day: on, today }: TurnRow) => doneAt !== null || on < today;

/** Else the next plan would take the day from them again. */
function isAtHome(hands: readonly Hand[], memberKey: string, on: LocalDate): boolean {
  const hand = hands.find(({ memberId }) => memberId === memberKey);
  return hand !== undefined && isThere(hand, on);
}

const OVER = 'It is done, or its day has passed.';
const AWAY = 'Who would get it is away on its day.';

const notSo = (field: string[], message: string) =>
  new Refusal(userError('STATE_NOT_ALLOWED', field, message));

async function write(
  { db }: Command,
  { id }: TurnRow,
  values: UpdateObject<Tables, 'chore_turn'>,
): Promise<void> {
  await db
    .updateTable('chore_turn')
    .set({ ...values, version: sql`version + 1` })
    .where('id', '=', id)
    .execute();
}
