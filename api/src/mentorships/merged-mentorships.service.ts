import { LockMode } from '@mikro-orm/core';
import type { Command } from '../app/lane.ts';
import { isCarried, openStates } from './mentorship-states.ts';
import { Mentorship, type Mover } from './mentorship.entity.ts';

const lock = { lockMode: LockMode.PESSIMISTIC_WRITE, orderBy: { id: 'asc' } } as const;
const KEPT = [
  'state',
  'stateSince',
  'endedAt',
  'additional',
  'pauseReason',
  'endReason',
  'changedBy',
  'changedAs',
] as const satisfies readonly (keyof Mentorship)[];

/** A mentorship that a merge changed, as it was. */
export interface MentorshipBefore {
  id: string;
  versionAfter: number;
  /** The key of the one that stands for it, of the same mentor; null for one that goes on. */
  twin?: string | null;
  was: Pick<Mentorship, (typeof KEPT)[number]>;
}

/** Two records of one person that become one. */
export interface MergedPair {
  fromId: string;
  intoId: string;
  /** The person's own memberships. */
  accounts: readonly string[];
}

/**
 * Two records of one person have the same mentor once, nobody mentors themselves, and of two mentors one is
 * additional: whoever goes with the member already stays before who was proposed.
 */
export async function foldMentorships(
  { em, organizationId, now }: Command,
  { fromId, intoId, accounts }: MergedPair,
  by: string,
): Promise<MentorshipBefore[]> {
  const state = { $in: [...openStates] };
  const memberId = { $in: [fromId, intoId] };
  const open = await em.find(Mentorship, { organizationId, memberId, state }, lock);
  const mover: Mover = { by, as: 'STAFF', now };
  const before: MentorshipBefore[] = [];
  const change = (one: Mentorship, twin: string | null, work: () => void) => {
    const was = Object.fromEntries(KEPT.map((field) => [field, one[field]]));
    work();
    const kept = { id: one.id, versionAfter: one.version, twin };
    before.push({ ...kept, was: was as unknown as MentorshipBefore['was'] });
  };
  for (const one of open.filter(({ mentorId }) => accounts.includes(mentorId))) {
    change(one, null, () => close(one, mover));
  }
  for (const twins of Map.groupBy(open, ({ mentorId }) => mentorId).values()) {
    const [stays, ...others] = twins
      .filter(isOpen)
      .toSorted((a, b) => rank(a, intoId) - rank(b, intoId));
    for (const other of others) change(other, stays?.id ?? null, () => close(other, mover));
  }
  const carried = open.filter((one) => isCarried(one.state));
  const moved = carried.filter((one) => one.memberId === fromId && !one.additional);
  if (carried.some((one) => one.memberId === intoId && !one.additional)) {
    for (const one of moved) change(one, null, () => one.stepAside());
  }
  await em.flush();
  return before;
}

const isOpen = ({ state }: Mentorship) => openStates.some((open) => open === state);

/** Lower stays: who goes with the member, then whose time goes on, then the record that stays. */
function rank({ state, memberId }: Mentorship, intoId: string): number {
  return ['ACTIVE', 'PAUSED', 'PROPOSED'].indexOf(state) * 2 + Number(memberId !== intoId);
}

function close(one: Mentorship, mover: Mover): void {
  if (one.state === 'PROPOSED') one.withdraw(mover);
  else one.end('CARE_ENDED', null, mover);
}

/**
 * Opens again what folding closed, where nobody has touched it since, nor ended the one that stood for it. It gives
 * back what was, also over the places a mentor has now.
 */
export async function unfoldMentorships(
  command: Command,
  before: readonly MentorshipBefore[],
): Promise<void> {
  if (before.length === 0) return;
  const { em, organizationId } = command;
  const ids = before.flatMap(({ id, twin }) => (twin ? [id, twin] : [id]));
  const found = await em.find(Mentorship, { organizationId, id: { $in: ids } }, lock);
  for (const { id, versionAfter, twin, was } of before) {
    const mentorship = found.find((one) => one.id === id);
    if (mentorship?.version !== versionAfter) continue;
    const stood = twin ? found.find((one) => one.id === twin) : null;
    if (stood && !isOpen(stood)) {
      await leaveTeam(command, mentorship);
      continue;
    }
    Object.assign(mentorship, was);
    mentorship.version += 1;
  }
  await em.flush();
}

/** Whoever ended it for one record did so for the person: no place on the other's care team comes back. */
async function leaveTeam({ db, now }: Command, { memberId, mentorId }: Mentorship): Promise<void> {
  await db
    .updateTable('care_team')
    .set({ ended_at: now })
    .where('member_id', '=', memberId)
    .where('membership_id', '=', mentorId)
    .where('role', '=', 'MENTOR')
    .where('ended_at', 'is', null)
    .execute();
}
