import { v7 as uuidv7 } from 'uuid';
import type { Command } from '../app/lane.ts';
import { localDay, type LocalDate } from '../common/local-date.ts';
import type { Member } from './member.entity.ts';
import { afterUse, runsOf, type Episode } from './recovery-episodes.ts';
import { readEpisodes } from './recovery.rows.ts';

/** A day of use of a member, by the key of the slip that told of it. */
export interface DayOfUse {
  member: Member;
  day: LocalDate;
  slipId: string;
}

/** Ends the runs that days of use fall into. The members' rows must be locked. */
export async function endRuns(command: Command, uses: readonly DayOfUse[]): Promise<void> {
  const counting = uses.filter(({ member }) => member.recoveryStart !== null);
  const episodes = await episodesToChange(command, [...new Set(counting.map((u) => u.member))]);
  for (const { member, day, slipId } of counting) {
    const runs = episodes.get(member.id) ?? [];
    const split = afterUse(runs, day, slipId, uuidv7());
    if (!split) continue;
    // The shortened run first: at no moment is a day of two.
    await changeEpisode(command, split.ended);
    await addEpisodes(command, [{ memberId: member.id, episodes: [split.begun] }]);
    const rest = runs.filter(({ id }) => id !== split.ended.id);
    episodes.set(member.id, [split.begun, split.ended, ...rest]);
    const today = localDay(command.now, member.timeZone);
    member.counted(runsOf([split.begun, split.ended, ...rest]), today);
  }
}

/** Runs by member, each of them stored. The members' rows must be locked. */
export async function episodesToChange(
  command: Command,
  members: readonly Member[],
): Promise<Map<string, Episode[]>> {
  const found = await readEpisodes(command.db, members);
  const unstored = [...found].filter(([, { stored }]) => !stored);
  await addEpisodes(
    command,
    unstored.map(([memberId, { episodes }]) => ({ memberId, episodes })),
  );
  return new Map([...found].map(([memberId, { episodes }]) => [memberId, episodes]));
}

/** New runs of members. */
export async function addEpisodes(
  { db, organizationId }: Command,
  added: readonly { memberId: string; episodes: readonly Episode[] }[],
): Promise<void> {
  const rows = added.flatMap(({ memberId, episodes }) =>
    episodes.map(({ id, startedOn, endedOn, endedBy }) => ({
      organization_id: organizationId,
      id,
      member_id: memberId,
      started_on: startedOn,
      ended_on: endedOn,
      ended_by: endedBy,
    })),
  );
  if (rows.length > 0) await db.insertInto('recovery_episode').values(rows).execute();
}

export async function changeEpisode(
  { db }: Command,
  { id, startedOn, endedOn, endedBy }: Episode,
): Promise<void> {
  await db
    .updateTable('recovery_episode')
    .set({ started_on: startedOn, ended_on: endedOn, ended_by: endedBy })
    .where('id', '=', id)
    .execute();
}
