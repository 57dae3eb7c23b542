import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { Command } from '../app/lane.ts';
import type { UserError } from '../generated/schema.ts';
import { Refusal, refuseIfAny, userError } from './user-error.ts';

/** How long a key is remembered. */
const KEPT = '24 hours';
const SHORTEST_KEY = 8;
const LONGEST_KEY = 200;

/** Keys of what a command made or changed, by name. */
export type ResultIds = Record<string, string | string[]>;

/** One call that may be repeated. */
export interface KeyedCall {
  actorId: string;
  mutation: string;
  key: string | null | undefined;
  input: unknown;
}

/**
 * Does the work once for a key; a repeat gives the ids of the first time, which the caller resolves
 * again under the policy of that moment. Calls in parallel with one key wait for the first.
 *
 * A refused command leaves nothing behind, not even its key, so that its repeat is judged anew.
 * @throws Refusal IDEMPOTENCY_KEY_REUSED when the key came with other input
 */
export async function once<Ids extends ResultIds>(
  command: Command,
  call: KeyedCall,
  work: () => Promise<Ids>,
): Promise<Ids> {
  if (call.key == null) return work();
  refuseIfAny(checkKey(call.key));
  const earlier = await claim(command, call, call.key);
  if (earlier) return earlier as Ids;
  const ids = await work();
  await command.db
    .updateTable('idempotency')
    .set({ result_ids: sql`${JSON.stringify(ids)}::jsonb` })
    .where('actor_id', '=', call.actorId)
    .where('mutation', '=', call.mutation)
    .where('key', '=', call.key)
    .execute();
  return ids;
}

/** What is wrong with the key of a call. */
export function checkKey(key: string | null | undefined): UserError[] {
  if (key == null || (key.length >= SHORTEST_KEY && key.length <= LONGEST_KEY)) return [];
  const message = `${String(SHORTEST_KEY)} to ${String(LONGEST_KEY)} characters, such as a UUID.`;
  return [userError('INVALID', ['idempotencyKey'], message)];
}

/** Takes the key; the ids of the first call when there was one. */
async function claim(
  command: Command,
  call: KeyedCall,
  key: string,
): Promise<ResultIds | undefined> {
  const keptUntil = sql<string>`${command.now}::timestamptz + ${KEPT}::interval`;
  const hash = createHash('sha256').update(canonical(call.input)).digest('base64url');
  const taken = await command.db
    .insertInto('idempotency')
    .values({
      organization_id: command.organizationId,
      actor_id: call.actorId,
      mutation: call.mutation,
      key,
      input_hash: hash,
      result_ids: sql`'{}'::jsonb`,
      recorded_at: command.now,
      kept_until: keptUntil,
    })
    .onConflict((conflict) =>
      conflict
        .columns(['organization_id', 'actor_id', 'mutation', 'key'])
        .doUpdateSet({ input_hash: hash, recorded_at: command.now, kept_until: keptUntil })
        .where(sql<boolean>`idempotency.kept_until < ${command.now}::timestamptz`),
    )
    .returning('key')
    .executeTakeFirst();
  if (taken) return undefined;
  const earlier = await command.db
    .selectFrom('idempotency')
    .select(['input_hash', 'result_ids'])
    .where('actor_id', '=', call.actorId)
    .where('mutation', '=', call.mutation)
    .where('key', '=', key)
    .executeTakeFirstOrThrow();
  if (earlier.input_hash !== hash) {
    throw new Refusal(userError('IDEMPOTENCY_KEY_REUSED', ['idempotencyKey']));
  }
  return earlier.result_ids;
}

/** The same text for the same input, in whatever order its fields were sent. */
function canonical(input: unknown): string {
  return JSON.stringify(input, (_key, value: unknown) =>
    value !== null && typeof value === 'object' && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
}
