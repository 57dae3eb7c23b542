import { sql } from 'kysely';
import type { Command } from '../app/lane.ts';
import { Refusal, userError } from '../common/user-error.ts';
import { oneOf } from '../common/one-of.ts';
import { lockMembers } from '../members/locked-member.service.ts';
import { Program } from './program.entity.ts';

/** How many wait for a place in a program, and how many could be given one. */
export interface Places {
  /** Infinite without a capacity; below zero where more are held than there are. */
  free: number;
  waiting: number;
}

/** Somebody who waits for a place. */
export interface Waiting {
  id: string;
  memberId: string;
}

/**
 * The program, for this command alone until it ends: whoever counts its places or orders its waiting list
 * comes through here. The program is locked before members are. Others may refer to it meanwhile.
 * @returns null when there is none
 */
export async function lockedProgram(
  { db, em, organizationId }: Command,
  key: string,
): Promise<Program | null> {
  await db.selectFrom('program').select('id').where('id', '=', key).forNoKeyUpdate().execute();
  // One that was read before the lock is read again: by key alone it would be given as it was then.
  return em.findOne(Program, { organizationId, id: key }, { refresh: true });
}

/**
 * Locks members: those who are moved, and with them who is next in programs that are locked, since a
 * follow-up about them may be opened.
 */
export async function lockMembersWithNext(
  command: Command,
  programKeys: readonly string[],
  memberKeys: readonly string[] = [],
): Promise<void> {
  const keys = [...memberKeys];
  for (const programKey of programKeys) {
    const next = await nextWaiting(command, programKey, 2);
    keys.push(...next.map(({ memberId }) => memberId));
  }
  await lockMembers(command, keys);
}

/** The places of a program that is locked. */
export async function placesOf({ db }: Command, { id, capacity }: Program): Promise<Places> {
  const { held, waiting } = await db
    .selectFrom('enrollment')
    .select([
      sql<number>`(count(*) filter (where ${oneOf('state', ['PLANNED', 'ACTIVE', 'ON_HOLD'])}))::int`.as(
        'held',
      ),
      sql<number>`(count(*) filter (where state = 'WAITING'))::int`.as('waiting'),
    ])
    .where('program_id', '=', id)
    .executeTakeFirstOrThrow();
  return { free: capacity === null ? Infinity : capacity - held, waiting };
}

/** Whether who comes now is given a place: one is free that nobody waits for. */
export const isPlaceToGive = ({ free, waiting }: Places): boolean => free > waiting;

/** @throws Refusal when every place of the program is held */
export async function requirePlace(command: Command, program: Program): Promise<void> {
  const { free } = await placesOf(command, program);
  if (free < 1) throw new Refusal(userError('NO_PLACE', ['id']));
}

/** Who is next on the waiting list of a program that is locked, in order. */
export async function nextWaiting(
  { db }: Command,
  programKey: string,
  most: number,
): Promise<Waiting[]> {
  const rows = await db
    .selectFrom('enrollment')
    .select(['id', 'member_id'])
    .where('program_id', '=', programKey)
    .where('state', '=', 'WAITING')
    .orderBy('waiting_rank', 'desc')
    .orderBy('state_since')
    .orderBy('id')
    .limit(most)
    .execute();
  return rows.map((row) => ({ id: row.id, memberId: row.member_id }));
}
