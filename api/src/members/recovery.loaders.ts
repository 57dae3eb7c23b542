import DataLoader from 'dataloader';
import { sql } from 'kysely';
import type { Context } from '../app/operation-context.ts';
import { badInput } from '../common/api-error.ts';
import { localDay } from '../common/local-date.ts';
import { nestedPageLoader } from '../common/nested-page.ts';
import type { DaysAbstinent } from '../generated/schema.ts';
import { endsRecoveryRun, type SubstanceClass } from '../monitoring/substances.ts';
import { daysAbstinent, windowOf } from './days-abstinent.ts';
import type { Episode } from './recovery-episodes.ts';
import { readEpisodes, type MemberRuns } from './recovery.rows.ts';

const MOST_DAYS = 366;

/** Runs in recovery by member, newest first, of members whose recovery the viewer was let see. */
export const recoveryEpisodesLoader = (ctx: Context) =>
  new DataLoader<MemberRuns, Episode[], string>(
    async (members) => {
      const found = await readEpisodes(await ctx.lane.read(), members);
      return members.map(({ id }) => found.get(id)?.episodes ?? []);
    },
    { cacheKeyFn: ({ id }) => id },
  );

interface DayRow {
  member_id: string;
  local_date: string;
  substances: SubstanceClass[] | null;
}

interface MemberDays {
  id: string;
  time_zone: string;
  enrolled_at: string;
  now: string;
}

/** Percent days abstinent by member, of members whose recovery the viewer was let see. */
export const daysAbstinentLoader = (ctx: Context) =>
  nestedPageLoader<{ days: number }, DaysAbstinent>(async (memberKeys, { days }) => {
    if (days < 1 || days > MOST_DAYS) {
      throw badInput(`\`days\` is between 1 and ${String(MOST_DAYS)}.`);
    }
    const db = await ctx.lane.read();
    const { rows: members } = await sql<MemberDays>`
      select id, time_zone, enrolled_at, app.now() as now from member
      where id = any (${memberKeys}::uuid[])`.execute(db);
    // What is said of a day is said on it or later; no zone is more than a day away.
    const { rows } = await sql<DayRow>`
      select e.member_id, e.local_date, e.details -> 'substances' as substances
      from monitoring_event e
      where e.member_id = any (${memberKeys}::uuid[]) and e.kind in ('CHECK_IN', 'SLIP_REPORTED')
        and e.occurred_at > app.now() - make_interval(days => ${days + 1})`.execute(db);
    const byMember = Map.groupBy(rows, (row) => row.member_id);
    return new Map(
      members.map(({ id, time_zone: zone, enrolled_at: enrolledAt, now }) => {
        const window = windowOf(days, localDay(enrolledAt, zone), localDay(now, zone));
        const known = (byMember.get(id) ?? []).flatMap(({ local_date: day, substances }) => {
          if (substances === null) return [{ day, used: false }];
          // Medication says nothing of use, and nothing of a day without it.
          return endsRecoveryRun(substances) ? [{ day, used: true }] : [];
        });
        return [id, { __typename: 'DaysAbstinent' as const, ...daysAbstinent(known, window) }];
      }),
    );
  });
