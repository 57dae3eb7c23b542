import { LockMode } from '@mikro-orm/core';
import type { Command } from '../app/lane.ts';
import type { Context } from '../app/operation-context.ts';
import { requireViewer } from '../auth/require-viewer.ts';
import { isProgramStaff } from '../auth/viewer.ts';
import { unavailable } from '../common/api-error.ts';
import { keyOf } from '../common/ids.ts';
import { Refusal, userError } from '../common/user-error.ts';
import type { CareRole, MemberStatus, UserError } from '../generated/schema.ts';
import { Member } from './member.entity.ts';
import { selectMembers } from './member.rows.ts';
import { isSupported } from './member-states.ts';

const caring: readonly CareRole[] = ['COUNSELOR', 'COORDINATOR'];

/**
 * The key of a member whose record the viewer may change: as program staff, or on the care team other than
 * as a mentor or house manager. Nobody changes their own by the permissions of staff.
 * @throws Refusal NOT_FOUND also when the viewer may see the member and not change the record
 */
export async function changeableMember(
  ctx: Context,
  { db }: Command,
  id: string,
  field: string[],
): Promise<string> {
  const viewer = requireViewer(ctx);
  const key = keyOf('Member', id);
  const member =
    key && (await selectMembers(db, viewer).where('member.id', '=', key).executeTakeFirst());
  const may =
    member &&
    !member.is_self &&
    (isProgramStaff(viewer) || member.care_roles.some((role) => caring.includes(role)));
  if (!may) throw new Refusal(userError('NOT_FOUND', field));
  ctx.trail.saw(member.id);
  return member.id;
}

/**
 * Members, for this command alone, in the order of their keys, so that two commands never wait for each
 * other. Everybody locks members so, and before what hangs on them.
 * @throws UNAVAILABLE when a record has gone into another since it was looked up: nothing is written into a
 * record that nobody reads, and whoever asks again reaches the one that stayed
 */
export async function lockMembers(command: Command, keys: readonly string[]): Promise<Member[]> {
  const members = await lockRecords(command, keys);
  if (members.some(({ mergedIntoId }) => mergedIntoId !== null)) throw unavailable();
  return members;
}

/** The member, for this command alone. */
export async function lockMember(command: Command, key: string): Promise<Member> {
  const [member] = await lockMembers(command, [key]);
  if (!member) throw new Error('A member to be locked is not there.');
  return member;
}

/** What is said where the network supports a member no more; how it came to that is not for everybody. */
export const unsupported = (field: string[]): UserError =>
  userError('STATE_NOT_ALLOWED', field, 'Of a member who is ACTIVE or PAUSED.');

/** @throws Refusal for a member whom the network supports no more */
export function refuseUnlessSupported(
  { status }: { status: MemberStatus },
  field: string[],
  otherwise = unsupported(field),
): void {
  if (!isSupported(status)) throw new Refusal(otherwise);
}

/** The viewer's own record as a member, for this command alone. @throws Refusal NOT_FOUND for who has none */
export async function lockOwnMember(ctx: Context, command: Command): Promise<Member> {
  const viewer = requireViewer(ctx);
  const own = await selectMembers(command.db, viewer)
    .where('member.membership_id', '=', viewer.membershipId)
    .executeTakeFirst();
  if (!own) throw new Refusal(userError('NOT_FOUND', null));
  ctx.trail.saw(own.id);
  return lockMember(command, own.id);
}

/** As `lockMembers`, with records that have gone into others: for who makes one of two, and two of one. */
function lockRecords({ em, organizationId }: Command, keys: readonly string[]): Promise<Member[]> {
  return em.find(
    Member,
    { organizationId, id: { $in: [...keys] } },
    { lockMode: LockMode.PESSIMISTIC_WRITE, orderBy: { id: 'asc' } },
  );
}

/** Two records in the order in which they are named, locked in that of their keys; undefined where one is not there. */
export async function lockPair(
  command: Command,
  one: string,
  other: string,
): Promise<[Member | undefined, Member | undefined]> {
  const records = await lockRecords(command, [one, other]);
  return [records.find(({ id }) => id === one), records.find(({ id }) => id === other)];
}

/** @throws Refusal STALE_VERSION when somebody changed the member since they were read */
export function requireVersion(member: Member, expected: number | null | undefined): void {
  if (expected != null && expected !== member.version) {
    throw new Refusal(userError('STALE_VERSION', ['expectedVersion']));
  }
}
