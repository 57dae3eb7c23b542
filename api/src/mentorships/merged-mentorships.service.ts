import { LockMode } from '@mikro-orm/core';
import type { Command } from '../app/lane.ts';
import { openStates } from './mentorship-states.ts';
import { Mentorship, type Mover } from './mentorship.entity.ts';

const lock = { lockMode: LockMode.PESSIMISTIC_WRITE, orderBy: { id: 'asc' } } as const;
const KEPT = [
  'state',
  'stateSince',
  'endedAt',
  'pauseReason',
  'endReason',
  'changedBy',
  'changedAs',
] as const satisfies readonly (keyof Mentorship)[];

/** A mentorship that was closed, since the same mentor is there in the record that stayed, as it was. */
export interface MentorshipBefore {
  id: string;
  versionAfter: number;
  was: Pick<Mentorship, (typeof KEPT)[number]>;
}

/** Two records of one person have the same mentor once. */
export async function foldMentorships(
  { em, organizationId, now }: Command,
  fromId: string,
  intoId: string,
  by: string,
): Promise<MentorshipBefore[]> {
  const state = { $in: [...openStates] };
  const memberId = { $in: [fromId, intoId] };
  const open = await em.find(Mentorship, { organizationId, memberId, state }, lock);
  const mover: Mover = { by, as: 'STAFF', now };
  const before: MentorshipBefore[] = [];
  for (const mentorship of open.filter((one) => one.memberId === fromId)) {
    const { id, mentorId } = mentorship;
    const isTwice = open.some((one) => one.memberId === intoId && one.mentorId === mentorId);
    if (!isTwice) continue;
    const was = Object.fromEntries(KEPT.map((field) => [field, mentorship[field]]));
    if (mentorship.state === 'PROPOSED') mentorship.withdraw(mover);
    else mentorship.end('CARE_ENDED', null, mover);
    before.push({
      id,
      versionAfter: mentorship.version,
      was: was as unknown as MentorshipBefore['was'],
    });
  }
  await em.flush();
  return before;
}

/** Opens again what folding closed, where nobody has touched it since. */
export async function unfoldMentorships(
  { em, organizationId }: Command,
  before: readonly MentorshipBefore[],
): Promise<void> {
  if (before.length === 0) return;
  const ids = before.map(({ id }) => id);
  const found = await em.find(Mentorship, { organizationId, id: { $in: ids } }, lock);
  for (const { id, versionAfter, was } of before) {
    const mentorship = found.find((one) => one.id === id);
    if (mentorship?.version !== versionAfter) continue;
    Object.assign(mentorship, was);
    mentorship.version += 1;
  }
  await em.flush();
}
