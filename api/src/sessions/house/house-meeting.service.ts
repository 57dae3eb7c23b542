import { sql } from 'kysely';
import type { Command } from '../../app/lane.ts';
import type { Context } from '../../app/operation-context.ts';
import { requireViewer } from '../../auth/require-viewer.ts';
import { checkText } from '../../common/bounds.ts';
import { once } from '../../common/idempotency.ts';
import { keyOf, NOTHING } from '../../common/ids.ts';
import { Refusal, refuseIfAny, userError } from '../../common/user-error.ts';
import type { MutationHouseMeetingWriteArgs } from '../../generated/schema.ts';
import { managedResidences } from '../../residences/residence-policy.ts';
import { occurrenceRow } from '../occurrence-changes.ts';
import { occurrenceOn } from '../occurrences.ts';
import { partsOf, selectSessions } from '../session.rows.ts';

const LONGEST = 8000;

/**
 * Writes the notes of a meeting of a house.
 * @throws Refusal with what is wrong
 */
export async function writeNotes(
  ctx: Context,
  { occurrenceId, expectedVersion, words, idempotencyKey: key }: MutationHouseMeetingWriteArgs,
): Promise<void> {
  const by = requireViewer(ctx).membershipId;
  refuseIfAny(checkText(words, LONGEST, ['words']));
  await ctx.lane.command(async (command) => {
    const input = { occurrenceId, expectedVersion, words };
    const call = { actorId: by, mutation: 'houseMeetingWrite', key, input };
    await once(command, call, async () => {
      const { db, organizationId, now } = command;
      const place = await lockedMeeting(ctx, command, occurrenceId);
      const known = await db
        .selectFrom('house_meeting_note')
        .select('version')
        .where('series_id', '=', place.series_id)
        .where('on_date', '=', place.on_date)
        .executeTakeFirst();
      if ((known?.version ?? 0) !== expectedVersion) {
        throw new Refusal(userError('STALE_VERSION', ['expectedVersion']));
      }
      const written = {
        words: ctx.services.sealer.seal(organizationId, words.trim()),
        written_at: now,
        written_by: by,
      };
      await db
        .insertInto('house_meeting_note')
        .values({ organization_id: organizationId, ...place, ...written, version: 1 })
        .onConflict((conflict) =>
          conflict
            .columns(['organization_id', 'series_id', 'on_date'])
            .doUpdateSet({ ...written, version: sql`house_meeting_note.version + 1` }),
        )
        .execute();
      return {};
    });
  });
}

/** A meeting of a house that the viewer runs, its session locked. @throws Refusal NOT_FOUND */
async function lockedMeeting(ctx: Context, command: Command, occurrenceId: string) {
  const { sessionKey, date } = partsOf(keyOf('SessionOccurrence', occurrenceId) ?? '');
  const session = await selectSessions(command.db)
    .where('id', '=', sessionKey || NOTHING)
    .where('residence_id', 'is not', null)
    .where(managedResidences(requireViewer(ctx), 'program_session.residence_id'))
    .forUpdate()
    .executeTakeFirst();
  const held =
    session && occurrenceOn(session, await occurrenceRow(command, sessionKey, date), date);
  if (!held || session.residence_id === null) {
    throw new Refusal(userError('NOT_FOUND', ['occurrenceId']));
  }
  return { series_id: session.series_id, on_date: date, residence_id: session.residence_id };
}
