import { sql } from 'kysely';
import { v7 as uuidv7 } from 'uuid';
import type { Db } from '../app/database.ts';
import { daysBetween, type LocalDate } from '../common/local-date.ts';
import type { RecoveryEpisode } from '../generated/schema.ts';
import type { RecoveryRuns } from './recovery-days.ts';
import { episodesOf, type Episode } from './recovery-episodes.ts';

/** A member with the sums of their runs. */
export interface MemberRuns extends RecoveryRuns {
  id: string;
}

/**
 * Runs by member, newest first. Whose sums were written by a process of the version before, or by an
 * import, has those that come to the sums; `stored` tells them apart.
 */
export async function readEpisodes(
  db: Db,
  members: readonly MemberRuns[],
): Promise<Map<string, { episodes: Episode[]; stored: boolean }>> {
  if (members.length === 0) return new Map();
  const rows = await db
    .selectFrom('recovery_episode')
    .select(['member_id', 'id', 'started_on', 'ended_on', 'ended_by'])
    .where(sql<boolean>`recovery_episode.member_id = any (${members.map(({ id }) => id)}::uuid[])`)
    .orderBy('started_on', 'desc')
    .orderBy(sql`ended_on desc nulls first`)
    .execute();
  const byMember = Map.groupBy(rows, (row) => row.member_id);
  return new Map(
    members.map((member) => {
      const stored = byMember.get(member.id);
      const episodes = stored?.map((row) => ({
        id: row.id,
        startedOn: row.started_on,
        endedOn: row.ended_on,
        endedBy: row.ended_by,
      }));
      return [
        member.id,
        { episodes: episodes ?? episodesOf(member, uuidv7), stored: episodes !== undefined },
      ];
    }),
  );
}

/** A run as queries answer it, with the key by which what ended it is loaded. */
export interface EpisodeNode extends RecoveryEpisode {
  endedByKey: string | null;
}

/** Runs as the schema has them, without those that have no days and do not go on. */
export function toEpisodes(episodes: readonly Episode[], today: LocalDate): EpisodeNode[] {
  return episodes
    .filter(({ startedOn, endedOn }) => startedOn !== endedOn)
    .map(({ startedOn, endedOn, endedBy }) => ({
      __typename: 'RecoveryEpisode',
      startedOn,
      endedOn,
      days: Math.max(0, daysBetween(startedOn, endedOn ?? today)),
      endedByKey: endedBy,
    }));
}
