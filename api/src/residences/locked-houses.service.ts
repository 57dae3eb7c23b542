import type { Command } from '../app/lane.ts';
import type { Context } from '../app/operation-context.ts';
import { requireViewer } from '../auth/require-viewer.ts';
import { keyOf, NOTHING } from '../common/ids.ts';
import { Refusal, userError } from '../common/user-error.ts';
import { managedResidences } from './residence-policy.ts';

/**
 * Those of the houses that go on. None of them closes until this command is done. Everybody locks houses in the
 * order of their keys, before beds and members.
 */
export async function keepOpen(
  { db }: Command,
  keys: readonly (string | undefined)[],
): Promise<Set<string>> {
  const wanted = keys.filter((key) => key !== undefined);
  if (wanted.length === 0) return new Set();
  const rows = await db
    .selectFrom('residence')
    .select('id')
    .where('id', 'in', wanted)
    .where('ended_at', 'is', null)
    .orderBy('id')
    .forShare()
    .execute();
  return new Set(rows.map(({ id }) => id));
}

/** As `keepOpen`, of one house whose beds the viewer gives. @throws Refusal NOT_FOUND */
export async function runningHouse(ctx: Context, { db }: Command, id: string): Promise<string> {
  const house = await db
    .selectFrom('residence')
    .select('id')
    .where('id', '=', keyOf('Residence', id) ?? NOTHING)
    .where('ended_at', 'is', null)
    .where(managedResidences(requireViewer(ctx), 'residence.id'))
    .forShare()
    .executeTakeFirst();
  if (!house) throw new Refusal(userError('NOT_FOUND', ['residenceId']));
  return house.id;
}
