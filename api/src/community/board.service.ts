import { v7 as uuidv7 } from 'uuid';
import type { Command } from '../app/lane.ts';
import type { Context } from '../app/operation-context.ts';
import { requireViewer } from '../auth/require-viewer.ts';
import { once } from '../common/idempotency.ts';
import { keyOf, NOTHING } from '../common/ids.ts';
import { Refusal, refuseIfAny, userError } from '../common/user-error.ts';
import type { MutationBoardCloseArgs, MutationBoardOpenArgs } from '../generated/schema.ts';
import { moderates } from './board-policy.ts';
import { tellBoard } from './board-news.ts';
import { checkHouseRules } from './board-rules.ts';
import { isOpen, selectBoards, type BoardRow } from './board.rows.ts';

/**
 * Opens the board of a group, again, or with other house rules.
 * @returns its key
 * @throws Refusal with what is wrong
 */
export async function openBoard(
  ctx: Context,
  { idempotencyKey: key, ...input }: MutationBoardOpenArgs,
): Promise<string> {
  const viewer = requireViewer(ctx);
  refuseIfAny(checkHouseRules(input.houseRules));
  return ctx.lane.command(async (command) => {
    const call = { actorId: viewer.membershipId, mutation: 'boardOpen', key, input };
    const ids = await once(command, call, async () => {
      const { db, organizationId, now } = command;
      const group = await db
        .selectFrom('support_group')
        .select(['id', 'ended_at'])
        .where('id', '=', keyOf('Group', input.groupId) ?? NOTHING)
        .where(moderates(viewer, 'support_group.id'))
        .forShare()
        .executeTakeFirst();
      if (!group) throw new Refusal(userError('NOT_FOUND', ['groupId']));
      if (group.ended_at !== null) {
        throw new Refusal(userError('STATE_NOT_ALLOWED', ['groupId'], 'The group has ended.'));
      }
      const house_rules = input.houseRules.trim();
      const { id } = await db
        .insertInto('group_board')
        .values({
          organization_id: organizationId,
          id: uuidv7(),
          group_id: group.id,
          house_rules,
          opened_at: now,
        })
        .onConflict((conflict) =>
          conflict.columns(['organization_id', 'group_id']).doUpdateSet(({ eb, ref }) => ({
            house_rules,
            closed_at: null,
            version: eb(ref('group_board.version'), '+', 1),
          })),
        )
        .returning('id')
        .executeTakeFirstOrThrow();
      await tellBoard(command, { boardId: id, change: 'BOARD' });
      return { board: id };
    });
    return ids.board;
  });
}

/**
 * Closes a board.
 * @returns its key
 * @throws Refusal with what is wrong
 */
export async function closeBoard(
  ctx: Context,
  { idempotencyKey: key, ...input }: MutationBoardCloseArgs,
): Promise<string> {
  const { membershipId: actorId } = requireViewer(ctx);
  return ctx.lane.command(async (command) => {
    const call = { actorId, mutation: 'boardClose', key, input };
    const ids = await once(command, call, async () => {
      const board = await boardFor(ctx, command, input.id, ['id']);
      if (!board.moderates) throw new Refusal(userError('NOT_FOUND', ['id']));
      const closed = await command.db
        .updateTable('group_board')
        .set(({ eb, ref }) => ({
          closed_at: command.now,
          version: eb(ref('version'), '+', 1),
        }))
        .where('id', '=', board.id)
        .where('version', '=', input.expectedVersion)
        .where('closed_at', 'is', null)
        .returning('id')
        .executeTakeFirst();
      if (!closed) {
        const stale = board.version !== input.expectedVersion;
        throw new Refusal(
          stale
            ? userError('STALE_VERSION', ['expectedVersion'])
            : userError('STATE_NOT_ALLOWED', ['id'], 'The board is closed.'),
        );
      }
      await tellBoard(command, { boardId: board.id, change: 'BOARD' });
      return { board: board.id };
    });
    return ids.board;
  });
}

/** A board that the viewer may know of. @throws Refusal NOT_FOUND */
export async function boardFor(
  ctx: Context,
  { db }: Command,
  id: string,
  field: string[],
): Promise<BoardRow> {
  const board = await selectBoards(db, requireViewer(ctx))
    .where('group_board.id', '=', keyOf('Board', id) ?? NOTHING)
    .executeTakeFirst();
  if (!board) throw new Refusal(userError('NOT_FOUND', field));
  return board;
}

/** Keeps a board as it is until this command is done. @throws Refusal STATE_NOT_ALLOWED where it is closed */
export async function requireOpen(
  { db }: Command,
  { id }: Pick<BoardRow, 'id'>,
  field: string[],
): Promise<void> {
  const board = await db
    .selectFrom('group_board')
    .innerJoin('support_group', (join) =>
      join
        .onRef('support_group.organization_id', '=', 'group_board.organization_id')
        .onRef('support_group.id', '=', 'group_board.group_id'),
    )
    .select(['group_board.closed_at', 'support_group.ended_at as group_ended_at'])
    .where('group_board.id', '=', id)
    .forShare()
    .executeTakeFirstOrThrow();
  if (!isOpen(board)) {
    throw new Refusal(userError('STATE_NOT_ALLOWED', field, 'The board is closed.'));
  }
}
