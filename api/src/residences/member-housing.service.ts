import { sql } from 'kysely';
import type { Command } from '../app/lane.ts';
import type { LocalDate } from '../common/local-date.ts';
import { Refusal, userError } from '../common/user-error.ts';
import type { BedRequestEndReason, LeaveDestination, StayEndReason } from '../generated/schema.ts';
import type { Member } from '../members/member.entity.ts';
import type { EventDraft } from '../monitoring/record-events.ts';
import { keptBedOf, waitingOf } from './answered-request.service.ts';
import { withdraw } from './bed-request.service.ts';
import { endPasses } from './evening/pass.service.ts';
import { lockBeds, touchBeds, type LockedBed } from './locked-beds.service.ts';
import { waitingNews, type BoardNews } from './residence-news.service.ts';
import { stayDraft } from './stay-change.service.ts';

/** How somebody goes who leaves the network or dies. */
export interface Going {
  reason: StayEndReason;
  destination: LeaveDestination;
  naloxoneOffered: boolean;
  /** The day of it; today when absent. */
  on?: LocalDate | null;
}

/** What came of it: to be recorded, and told to boards, last in the command. */
export interface HousingEnded {
  drafts: EventDraft[];
  news: BoardNews[];
}

/**
 * Locks the bed a member has and the one that is kept for them. Call it before programs and the member are
 * locked: beds come first.
 */
export async function lockBedsOf(command: Command, memberKey: string): Promise<LockedBed[]> {
  const stays = await command.db
    .selectFrom('stay')
    .select('bed_id')
    .where('member_id', '=', memberKey)
    .where('ended_on', 'is', null)
    .execute();
  const kept = await keptBedOf(command, memberKey);
  const beds = await lockBeds(command, [...stays.map((row) => row.bed_id), ...kept]);
  return [...beds.values()];
}

/**
 * Ends the stay of a member who goes, and what they wait for.
 * @param beds those of `lockBedsOf`
 * @throws Refusal STALE_VERSION when the member came into another bed before they were locked
 */
export async function endHousing(
  command: Command,
  member: Member,
  beds: readonly LockedBed[],
  { reason, destination, naloxoneOffered, on }: Going,
): Promise<HousingEnded> {
  const { db } = command;
  const waiting = await withdrawOf(
    command,
    member,
    reason === 'NO_CONTACT' ? 'NO_CONTACT' : 'LEFT',
  );
  const stay = await db
    .selectFrom('stay')
    .select(['id', 'bed_id', 'started_on'])
    .where('member_id', '=', member.id)
    .where('ended_on', 'is', null)
    .executeTakeFirst();
  const drafts: EventDraft[] = [];
  if (stay) {
    const bed = beds.find(({ id }) => id === stay.bed_id);
    if (!bed) throw new Refusal(userError('STALE_VERSION', ['id']));
    const going = on != null && on < bed.today ? on : bed.today;
    const day = going > stay.started_on ? going : stay.started_on;
    await db
      .updateTable('stay')
      .set({
        ended_on: day,
        end_reason: reason,
        destination,
        naloxone_offered: naloxoneOffered,
        version: sql`version + 1`,
      })
      .where('id', '=', stay.id)
      .execute();
    await endPasses(command, { memberId: member.id, residenceId: bed.residenceId });
    const news = { memberId: member.id, move: 'END', from: bed, to: null, day } as const;
    drafts.push(stayDraft(command, { ...news, reason, destination }));
  }
  if (beds.length > 0)
    await touchBeds(
      command,
      beds.map(({ id }) => id),
    );
  const news = beds.map(({ residenceId, id, state }): BoardNews => {
    return { residenceId, change: state === 'OCCUPIED' ? 'STAY' : 'HOLD', beds: [id] };
  });
  return { drafts, news: [...news, ...waiting] };
}

async function withdrawOf(
  command: Command,
  { id }: Member,
  reason: BedRequestEndReason,
): Promise<BoardNews[]> {
  const waits = await waitingOf(command, id);
  if (!waits) return [];
  await withdraw(command, waits.id, reason);
  return waitingNews(command, waits);
}
