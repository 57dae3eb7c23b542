import type { Context } from '../../app/operation-context.ts';
import { requireViewer } from '../../auth/require-viewer.ts';
import { countAlone } from '../../common/count-alone.ts';
import { once } from '../../common/idempotency.ts';
import { keyOf } from '../../common/ids.ts';
import { Refusal, userError } from '../../common/user-error.ts';
import { linkDuplicates } from './link-duplicates.ts';

/** Says that two meetings are two. @returns the pair's key @throws Refusal with what is wrong */
export async function undoDuplicate(
  ctx: Context,
  id: string,
  key: string | null | undefined,
): Promise<string> {
  const { membershipId: actorId } = requireViewer(ctx);
  return ctx.lane.command(async (command) => {
    const call = { actorId, mutation: 'meetingDuplicateUndo', key, input: id };
    const ids = await once(command, call, async () => {
      await countAlone(command, 'meeting duplicates');
      const pairKey = keyOf('MeetingDuplicate', id);
      const pair =
        pairKey &&
        (await command.db
          .selectFrom('meeting_duplicate')
          .select(['id', 'ended_at'])
          .where('id', '=', pairKey)
          .executeTakeFirst());
      if (!pair) throw new Refusal(userError('NOT_FOUND', ['id']));
      if (pair.ended_at !== null) {
        const message = 'It was taken back already.';
        throw new Refusal(userError('STATE_NOT_ALLOWED', ['id'], message));
      }
      await command.db
        .updateTable('meeting_duplicate')
        .set({ undone_at: command.now, undone_by: actorId })
        .where('id', '=', pair.id)
        .execute();
      await linkDuplicates(command);
      return { pair: pair.id };
    });
    return ids.pair;
  });
}
