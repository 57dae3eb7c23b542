import type { Context } from '../../app/operation-context.ts';
import type { Command } from '../../app/lane.ts';
import { requireViewer } from '../../auth/require-viewer.ts';
import { keyOf } from '../../common/ids.ts';
import { later } from '../../common/instant.ts';
import { heldByGroup, mayShowCode } from '../../sessions/group-sessions.service.ts';
import type { HeldOccurrence } from '../../sessions/session.rows.ts';

/** Somebody is early, and somebody still talks when it is over. */
const BEFORE = 60 * 60_000;
const AFTER = 2 * 60 * 60_000;
/** No session lasts longer. */
const LONGEST = 24 * 60 * 60_000;
/** Without what is read as another: no 0 and O, no 1, I and L. */
const LETTERS = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789';
const LENGTH = 6;

/** The letters that a host shows, from what only this installation can work out of a meeting. */
export function codeFrom(secretOf: (text: string) => string, held: HeldOccurrence): string {
  const bytes = Buffer.from(
    secretOf(`meeting code ${held.sessionKey} ${held.date} ${held.startsAt}`),
    'base64url',
  );
  return [...bytes.subarray(0, LENGTH)].map((byte) => LETTERS[byte % LETTERS.length]).join('');
}

/** Whether its code is shown at a moment. */
export function isShown({ state, startsAt, endsAt }: HeldOccurrence, now: string): boolean {
  const at = Date.parse(now);
  const since = Date.parse(startsAt) - BEFORE;
  return state !== 'CANCELED' && at >= since && at <= Date.parse(endsAt) + AFTER;
}

const secretIn = (ctx: Context) => (text: string) =>
  ctx.services.sealer.blindIndex(requireViewer(ctx).organizationId, text);

/** The code for who may take the roll of a group's meeting that is held now; null else. */
export async function readCode(ctx: Context, occurrenceId: string): Promise<string | null> {
  const key = keyOf('SessionOccurrence', occurrenceId);
  const occurrence = key ? await ctx.loaders.sessionOccurrence.load(key) : null;
  const session = occurrence && (await ctx.loaders.programSession.load(occurrence.held.sessionKey));
  if (!occurrence || !session || session.row.group_id === null) return null;
  const db = await ctx.lane.read();
  const { now } = await db
    .selectNoFrom(({ fn }) => fn<string>('app.now', []).as('now'))
    .executeTakeFirstOrThrow();
  const { held } = occurrence;
  if (!mayShowCode(requireViewer(ctx), held) || !isShown(held, now)) return null;
  return codeFrom(secretIn(ctx), held);
}

/** The meeting of a group that shows this code now; undefined when none does. */
export async function meetingWithCode(
  ctx: Context,
  { db, now }: Command,
  groupKey: string,
  code: string,
): Promise<HeldOccurrence | undefined> {
  const held = await heldByGroup(db, groupKey, later(now, -LONGEST - AFTER), later(now, LONGEST));
  const given = code.trim().toUpperCase();
  return held.find((one) => isShown(one, now) && codeFrom(secretIn(ctx), one) === given);
}
