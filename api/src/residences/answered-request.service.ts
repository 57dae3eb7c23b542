import { sql } from 'kysely';
import type { Command } from '../app/lane.ts';
import { unavailable } from '../common/api-error.ts';
import { closeTasks } from '../tasks/open-task.ts';
import { releasedAt, type LockedBed } from './locked-beds.service.ts';
import { keepOpen } from './locked-houses.service.ts';
import { waitingNews, type AskedHouses, type BoardNews } from './residence-news.service.ts';

/** A request that waits, of a member who is locked. */
export type Waiting = AskedHouses & { id: string };

/** What names the follow-up on what a house has to arrange for somebody. */
export const accommodationCause = (requestId: string, residenceId: string) =>
  `accommodation:${requestId}:${residenceId}`;

/** The bed that is kept for a member's request, to be locked before the member is; none for most. */
export async function keptBedOf({ db }: Command, memberId: string): Promise<string[]> {
  const { rows } = await sql<{ bed_id: string }>`
    select h.bed_id from bed_hold h join bed_request r
      on r.organization_id = h.organization_id and r.id = h.request_id
    where r.member_id = ${memberId}::uuid and r.state = 'WAITING'
      and h.released_at is null and h.until > app.now()`.execute(db);
  return rows.map((row) => row.bed_id);
}

/** What a member who is locked waits for; undefined for nothing. */
export async function waitingOf({ db }: Command, memberId: string): Promise<Waiting | undefined> {
  return db
    .selectFrom('bed_request')
    .select(['id', 'any_house', 'residence_ids'])
    .where('member_id', '=', memberId)
    .where('state', '=', 'WAITING')
    .executeTakeFirst();
}

/** Who has a bed waits for none: the request is answered, and what was kept for it is free. */
export async function answer(command: Command, requestId: string, by: string): Promise<void> {
  const { db, now } = command;
  await db
    .updateTable('bed_request')
    .set({ state: 'HOUSED', ended_at: now, version: sql`version + 1` })
    .where('id', '=', requestId)
    .execute();
  await settleRequest(command, requestId, by);
}

/** Frees what is kept for a request that has ended, and settles what was to be arranged for it. */
export async function settleRequest(
  command: Command,
  requestId: string,
  by: string | null,
): Promise<void> {
  const { db, now } = command;
  await db
    .updateTable('bed_hold')
    .set({ released_at: releasedAt(now) })
    .where('request_id', '=', requestId)
    .where('released_at', 'is', null)
    .where(sql<boolean>`until > app.now()`)
    .execute();
  const declines = await db
    .selectFrom('bed_request_decline')
    .select('residence_id')
    .where('request_id', '=', requestId)
    .execute();
  for (const { residence_id: residence } of declines) {
    const closing = { state: 'CANCELED', by, reason: 'SETTLED' } as const;
    await closeTasks(command, accommodationCause(requestId, residence), closing);
  }
}

/** Those of the houses that a request asked for that go on: none closes until this command is done. */
export async function keepAskedOpen(command: Command, requestId: string): Promise<Set<string>> {
  const asked = await command.db
    .selectFrom('bed_request')
    .select('residence_ids')
    .where('id', '=', requestId)
    .executeTakeFirst();
  return keepOpen(command, asked?.residence_ids ?? []);
}

/**
 * The stay that answered it was recorded in error: who waited has their place in the line again, for the houses of
 * before that go on, which are locked. Where all have closed these remain named: that is no wish for any, and staff see
 * that they closed.
 */
export async function waitAgain(command: Command, requestId: string): Promise<BoardNews[]> {
  const open = await keepAskedOpen(command, requestId);
  const request = await command.db
    .updateTable('bed_request')
    .set({
      state: 'WAITING',
      ended_at: null,
      ...(open.size > 0 && { residence_ids: [...open] }),
      version: sql`version + 1`,
    })
    .where('id', '=', requestId)
    .where('state', '=', 'HOUSED')
    .where(
      sql<boolean>`not exists (select from bed_request other
        where other.organization_id = bed_request.organization_id
          and other.member_id = bed_request.member_id and other.state = 'WAITING')`,
    )
    .returning(['any_house', 'residence_ids'])
    .executeTakeFirst();
  return request ? waitingNews(command, request) : [];
}

/** What the board is told of a bed that is no longer kept. */
export const holdNews = ({ residenceId, id }: LockedBed): BoardNews => ({
  residenceId,
  change: 'HOLD',
  beds: [id],
});

/**
 * @param locked beds that were locked before the member was
 * @throws UNAVAILABLE when another bed was kept for the member meanwhile: whoever asks again locks that, too
 */
export async function requireKeptLocked(
  command: Command,
  memberId: string,
  locked: ReadonlyMap<string, LockedBed>,
): Promise<void> {
  const kept = await keptBedOf(command, memberId);
  if (kept.some((bed) => !locked.has(bed))) throw unavailable();
}
