import { logSteps } from '../../alerts/alert-log.ts';
import { raiseAlerts, type Firing } from '../../alerts/raise-alerts.ts';
import { eachDue, type DueRow } from '../../app/each-due.ts';
import type { Command } from '../../app/lane.ts';
import type { Services } from '../../app/services.ts';
import { later } from '../../common/instant.ts';
import { localDay } from '../../common/local-date.ts';
import type { Sealer } from '../../common/sealed.ts';
import { lockMembers } from '../../members/locked-member.service.ts';
import { nextNight, type HouseHours } from './curfew.ts';
import { selectEvenings, standingOf, type EveningRow } from './presence.rows.ts';
import { tellEvening } from '../residence-news.service.ts';
import type { Standing } from './standing.ts';

const BATCH = 100;
const RULE = 'LATE_AT_CURFEW';
/** A house is looked at as often at least, in milliseconds. */
const LONGEST_WAIT = 3_600_000;

/**
 * Raises an alert of engagement for everybody who is late in the houses where somebody may be, one a night. It
 * tells that somebody is to be called, and nothing of the member's risk: the band stays. While the past of an
 * organization is brought in its houses are not yet where they are.
 */
export async function raiseLate(services: Services): Promise<void> {
  const { rows } = await services.worker.query<DueRow>(
    `select organization_id, id from residence
     where ended_at is null and late_check_at <= app.now()
       and organization_id not in (select organization_id from import_run where completed_at is null)
     order by late_check_at limit $1`,
    [BATCH],
  );
  await eachDue(services, rows, 'a house could not be looked at', (command, { id }) =>
    raiseLateIn(command, services.sealer, id),
  );
}

/** Looks at one house, when it is due: another process may have been first. */
export async function raiseLateIn(command: Command, sealer: Sealer, id: string): Promise<void> {
  const { db, now } = command;
  const house = await db
    .selectFrom('residence')
    .select(['id', 'curfew', 'time_zone'])
    .where('id', '=', id)
    .where('late_check_at', '<=', now)
    .where('ended_at', 'is', null)
    .forNoKeyUpdate()
    .executeTakeFirst();
  if (!house) return;
  const rows = await selectEvenings(db).where('stay.residence_id', '=', id).execute();
  const hours = { curfew: house.curfew, timeZone: house.time_zone };
  await db
    .updateTable('residence')
    .set({ late_check_at: nextLook(hours, rows, now) })
    .where('id', '=', id)
    .execute();
  const late = rows.flatMap((row) => {
    const standing = standingOf(row, now);
    return isToTell(row, standing) ? [{ row, standing }] : [];
  });
  if (late.length > 0) await tellLate(command, sealer, { id, timeZone: house.time_zone, late });
}

interface Late {
  row: EveningRow;
  standing: Standing;
}

function isToTell({ late_alerted_at: told }: EveningRow, { alertFrom }: Standing): boolean {
  if (alertFrom === null) return false;
  return told === null || Date.parse(told) < Date.parse(alertFrom);
}

async function tellLate(
  command: Command,
  sealer: Sealer,
  { id, timeZone, late }: { id: string; timeZone: string; late: Late[] },
): Promise<void> {
  const { db, now } = command;
  const members = await lockMembers(
    command,
    late.map(({ row }) => row.member_id),
  );
  const zones = new Map(members.map((member) => [member.id, member.timeZone]));
  await db
    .updateTable('stay')
    .set({ late_alerted_at: now })
    .where(
      'id',
      'in',
      late.map(({ row }) => row.id),
    )
    .execute();
  const firings = late.map(({ row, standing }): Firing => {
    const localDate = localDay(now, zones.get(row.member_id) ?? timeZone);
    return { memberId: row.member_id, localDate, reason: reasonOf(row, standing), causeId: null };
  });
  await logSteps(command, sealer, await raiseAlerts(command, firings));
  await tellEvening(command, id, 'PRESENCE');
}

function reasonOf({ id, time_zone: timeZone }: EveningRow, { lateSince }: Standing) {
  const occurredAt = later(lateSince ?? '', 0);
  const time = new Intl.DateTimeFormat('sv-SE', { timeZone, timeStyle: 'short' });
  return {
    rule: RULE,
    severity: 'MODERATE' as const,
    kind: 'ENGAGEMENT' as const,
    inputs: [
      { eventId: id, name: 'lateSince', value: time.format(new Date(occurredAt)), occurredAt },
    ],
    source: 'The time is the house’s own, or that of the pass.',
  };
}

/** When somebody may become late next: at the curfew, or at the end of a pass. */
function nextLook(hours: HouseHours, rows: readonly EveningRow[], now: string): string {
  const ends = rows.flatMap(({ passes }) =>
    passes.filter(({ state }) => state === 'APPROVED').map(({ until }) => Date.parse(until)),
  );
  const night = nextNight(hours, now);
  const moments = [
    ...ends.filter((end) => end > Date.parse(now)),
    ...(night ? [Date.parse(night.curfewAt)] : []),
    Date.parse(now) + LONGEST_WAIT,
  ];
  return new Date(Math.min(...moments)).toISOString();
}
