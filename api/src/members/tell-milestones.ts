import { sql } from 'kysely';
import { eachOrganization, type DueRow } from '../app/each-due.ts';
import type { Command } from '../app/lane.ts';
import type { Services } from '../app/services.ts';
import { addInterval, localDay } from '../common/local-date.ts';
import { recordEvents, type EventDraft, type MemberEvents } from '../monitoring/record-events.ts';
import { lockMembers } from './locked-member.service.ts';
import type { Member } from './member.entity.ts';
import { milestonesOn, nextMilestoneOn, type Milestone } from './milestones.ts';

const BATCH = 100;
/** What was reached longer ago, while nobody counted or nothing ran, is no news. */
const NEWS_DAYS = 7;

/**
 * Puts the milestones whose day has begun, in the member's own days, into the timelines. While the past of
 * an organization is brought in its members are not yet where they are now.
 */
export async function tellMilestones(services: Services): Promise<void> {
  // The first condition on the day lets the index begin: nowhere on earth the day is farther.
  const { rows } = await services.worker.query<DueRow>(
    `select organization_id, id from member
     where status = 'ACTIVE' and merged_into_id is null and milestone_due_on <= app.now()::date + 1
       and milestone_due_on <= (app.now() at time zone time_zone)::date
       and organization_id not in (select organization_id from import_run where completed_at is null)
     order by milestone_due_on limit $1`,
    [BATCH],
  );
  const recorder = { sealer: services.sealer, actorId: null, app: 'timer' };
  await eachOrganization(services, rows, async (command, keys) => {
    await recordEvents(command, recorder, await milestonesToTell(command, keys));
  });
}

/**
 * Which milestones are to be told of now of members, each once: `recordEvents` leaves out what is known by
 * its source key. The members are locked, and wait for their next.
 */
export async function milestonesToTell(
  command: Command,
  keys: readonly string[],
): Promise<MemberEvents[]> {
  const told: MemberEvents[] = [];
  for (const member of await lockMembers(command, keys)) {
    const today = localDay(command.now, member.timeZone);
    // Between the look and the lock another process may have been first, or a slip was told.
    const due = member.milestoneDueOn;
    if (due === null || due > today || member.status !== 'ACTIVE') continue;
    const oldest = addInterval(today, { days: -NEWS_DAYS });
    const reached = milestonesOn(member, due < oldest ? oldest : due, today);
    const fresh = await withoutTold(command, member, reached);
    if (fresh.length > 0) {
      const days = await beginnings(command, member, fresh);
      const drafts = fresh.map((one) => draftOf(member, one, days.get(one.on) ?? command.now));
      told.push({ memberId: member.id, drafts });
    }
    member.milestoneDueOn = nextMilestoneOn(member, today);
  }
  await command.em.flush();
  return told;
}

/** Without what all days together came to before, in whatever run: a slip that is told late does not repeat it. */
async function withoutTold(
  { db }: Command,
  member: Member,
  reached: readonly Milestone[],
): Promise<Milestone[]> {
  if (reached.every(({ ofRun }) => ofRun)) return [...reached];
  const { rows } = await sql<{ unit: string; count: number }>`
    select details ->> 'unit' as unit, (details ->> 'count')::integer as count
    from monitoring_event
    where member_id = ${member.id}::uuid and kind = 'MILESTONE_REACHED'`.execute(db);
  const known = new Set(rows.map(({ unit, count }) => `${unit} ${String(count)}`));
  return reached.filter(
    ({ ofRun, unit, count }) => ofRun || !known.has(`${unit} ${String(count)}`),
  );
}

/** When the days of milestones began where the member is. */
async function beginnings(
  { db }: Command,
  { timeZone }: Member,
  reached: readonly Milestone[],
): Promise<Map<string, string>> {
  const days = reached.map(({ on }) => on);
  const { rows } = await sql<{ day: string; at: string }>`
    select day::text, (day::timestamp at time zone ${timeZone}) as at
    from unnest(${days}::date[]) day`.execute(db);
  return new Map(rows.map(({ day, at }) => [day, at]));
}

function draftOf(
  member: Member,
  { unit, count, on, ofRun }: Milestone,
  occurredAt: string,
): EventDraft {
  const run = ofRun ? (member.recoveryStart ?? '') : 'all';
  return {
    kind: 'MILESTONE_REACHED',
    details: { unit, count, ofRun },
    occurredAt,
    localDate: on,
    sourceKey: `milestone:${member.id}:${run}:${unit}:${String(count)}`,
  };
}
