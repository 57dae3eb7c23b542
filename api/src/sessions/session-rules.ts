import type { Command } from '../app/lane.ts';
import type { Context } from '../app/operation-context.ts';
import { organizationZone } from '../auth/organization.rows.ts';
import { requireViewer } from '../auth/require-viewer.ts';
import { checkCount, checkNeeded, checkText } from '../common/bounds.ts';
import { keyOf } from '../common/ids.ts';
import { localDay } from '../common/local-date.ts';
import { Refusal, refuseIfAny, userError } from '../common/user-error.ts';
import type { ProgramSessionInput, UserError } from '../generated/schema.ts';
import { selectMembers } from '../members/member.rows.ts';
import { checkSchedule } from './schedule-rules.ts';
import { serversOfOurOwn, TELEHEALTH_LINK, type Telehealth } from '../common/telehealth.ts';

const LONGEST_TITLE = 120;
const LONGEST_ROOM = 120;
const LONGEST_URL = 500;
const MOST_FACILITATORS = 20;
const MOST_ADDED = 100;

/** What is wrong with an input before anything is read. */
function checkSession(input: ProgramSessionInput, telehealth: Telehealth): UserError[] {
  const errors: UserError[] = [];
  const { title, room, joinUrl, modality } = input;
  errors.push(
    ...checkNeeded(title, LONGEST_TITLE, ['input', 'title']),
    ...checkText(room, LONGEST_ROOM, ['input', 'room']),
  );
  if (joinUrl != null) {
    const tooLong = checkText(joinUrl, LONGEST_URL, ['input', 'joinUrl']);
    if (tooLong.length > 0) errors.push(...tooLong);
    else if (modality !== 'VIDEO' || !telehealth.accepts(joinUrl)) {
      const message =
        modality === 'VIDEO' ? TELEHEALTH_LINK : 'Only what is held by video has a link.';
      errors.push(userError('INVALID', ['input', 'joinUrl'], message));
    }
  }
  return [
    ...errors,
    ...checkCount(input.facilitatorIds, MOST_FACILITATORS, ['input', 'facilitatorIds']),
    ...checkCount(input.addedMemberIds, MOST_ADDED, ['input', 'addedMemberIds']),
  ];
}

/** An input whose people are known, with their keys, its words without spaces around them. */
export interface CheckedSession {
  input: ProgramSessionInput;
  facilitatorKeys: string[];
  addedKeys: string[];
}

/** @throws Refusal with everything that is wrong with the input */
export async function checkedSession(
  ctx: Context,
  command: Command,
  input: ProgramSessionInput,
): Promise<CheckedSession> {
  const { db, now } = command;
  const timeZone = await organizationZone(db);
  refuseIfAny([
    ...checkSession(input, serversOfOurOwn(ctx.services.config.telehealthHosts)),
    ...checkSchedule(input.schedule, localDay(now, timeZone)),
  ]);
  const facilitatorKeys = keysOf('Person', input.facilitatorIds, 'facilitatorIds');
  const addedKeys = keysOf('Member', input.addedMemberIds, 'addedMemberIds');
  await knownFacilitators(command, facilitatorKeys);
  await visibleTo(ctx, command, addedKeys);
  const { title, room } = input;
  const words = { title: title.trim(), room: room?.trim() || null };
  return { input: { ...input, ...words }, facilitatorKeys, addedKeys };
}

function keysOf(type: 'Person' | 'Member', ids: readonly string[], field: string): string[] {
  const keys = new Set(ids.map((id) => keyOf(type, id)));
  if (keys.has(undefined)) throw new Refusal(userError('NOT_FOUND', ['input', field]));
  return [...keys] as string[];
}

async function knownFacilitators({ db }: Command, keys: readonly string[]): Promise<void> {
  if (keys.length === 0) return;
  const people = await db
    .selectFrom('membership')
    .select('roles')
    .where('id', 'in', [...keys])
    .where('ended_at', 'is', null)
    .orderBy('id')
    // Whose access ends at this moment comes before, or after.
    .forShare()
    .execute();
  const hold = people.filter(({ roles }) => roles.some((role) => role !== 'MEMBER'));
  if (hold.length < keys.length) {
    throw new Refusal(userError('NOT_FOUND', ['input', 'facilitatorIds']));
  }
}

async function visibleTo(ctx: Context, { db }: Command, keys: readonly string[]): Promise<void> {
  if (keys.length === 0) return;
  const members = await selectMembers(db, requireViewer(ctx))
    .where('member.id', 'in', [...keys])
    .execute();
  if (members.length < keys.length) {
    throw new Refusal(userError('NOT_FOUND', ['input', 'addedMemberIds']));
  }
  for (const key of keys) ctx.trail.saw(key);
}
