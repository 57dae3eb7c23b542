import { sql } from 'kysely';
import type { AlertStep } from '../alerts/alert-log.ts';
import type { Command } from '../app/lane.ts';
import {
  joinCareTeam,
  leaveCareTeam,
  teamDraft,
  type Place,
} from '../members/care-team.service.ts';
import type { EventDraft } from '../monitoring/record-events.ts';

/** What came of a change of who runs somebody's house: to be recorded and logged last in the command. */
export interface TeamChanges {
  drafts: EventDraft[];
  steps: AlertStep[];
}

/**
 * Whoever runs the house that a member lives in is on the member's care team, as long as both lasts: that is how
 * they see whom they look after. The member is locked.
 * @param from the house that is left, if any
 * @param to the house that is moved into, if any
 */
export async function followHouse(
  command: Command,
  memberId: string,
  { from, to, by }: { from: string | null; to: string | null; by: string },
): Promise<TeamChanges> {
  const changes: TeamChanges = { drafts: [], steps: [] };
  if (from === to) return changes;
  const coming = to === null ? [] : await managersOf(command, to, memberId);
  const there = await houseManagersOn(command, memberId);
  for (const person of there.filter((key) => !coming.includes(key))) {
    await leave(command, { memberId, person, role: 'HOUSE_MANAGER' }, by, changes);
  }
  await join(command, memberId, coming, changes);
  return changes;
}

/** Ends one place, when there is one. */
export async function leave(
  command: Command,
  place: Place,
  by: string,
  { drafts, steps }: TeamChanges,
): Promise<void> {
  const released = await leaveCareTeam(command, place, by);
  if (!released) return;
  drafts.push(teamDraft(command, 'LEAVE', place));
  steps.push(...released);
}

/** Puts those of these people on the member's care team who are not there as house managers. */
export async function join(
  command: Command,
  memberId: string,
  people: readonly string[],
  { drafts }: TeamChanges,
): Promise<void> {
  if (people.length === 0) return;
  const there = new Set(await houseManagersOn(command, memberId));
  const places = people
    .filter((person) => !there.has(person))
    .map((person): Place => ({ memberId, person, role: 'HOUSE_MANAGER' }));
  await joinCareTeam(command, places);
  drafts.push(...places.map((place) => teamDraft(command, 'JOIN', place)));
}

/** Keys of those who run a house and work as that, without the member's own. */
async function managersOf(
  { db }: Command,
  residenceId: string,
  memberId: string,
): Promise<string[]> {
  const rows = await db
    .selectFrom('residence_manager')
    .innerJoin('membership', (join) =>
      join
        .onRef('membership.organization_id', '=', 'residence_manager.organization_id')
        .onRef('membership.id', '=', 'residence_manager.membership_id'),
    )
    .select('residence_manager.membership_id')
    .where('residence_manager.residence_id', '=', residenceId)
    .where('residence_manager.ended_at', 'is', null)
    .where('membership.ended_at', 'is', null)
    .where(sql<boolean>`'HOUSE_MANAGER' = any (membership.roles)`)
    .where(
      sql<boolean>`not exists (select from member m
        where m.organization_id = residence_manager.organization_id
          and m.id = ${memberId}::uuid and m.membership_id = membership.id)`,
    )
    .orderBy('residence_manager.since')
    // Whose access ends at this moment comes before, or after.
    .forShare('membership')
    .execute();
  return rows.map((row) => row.membership_id);
}

/** Keys of those who are on a member's care team as house managers, whichever house they run, or none. */
async function houseManagersOn({ db }: Command, memberId: string): Promise<string[]> {
  const rows = await db
    .selectFrom('care_team')
    .select('membership_id')
    .where('member_id', '=', memberId)
    .where('role', '=', 'HOUSE_MANAGER')
    .where('ended_at', 'is', null)
    .execute();
  return rows.map((row) => row.membership_id);
}
