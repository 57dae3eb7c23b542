import { sql } from 'kysely';
import { v7 as uuidv7 } from 'uuid';
import { eachDue, type DueRow } from '../../app/each-due.ts';
import type { Command } from '../../app/lane.ts';
import type { Services } from '../../app/services.ts';
import { later } from '../../common/instant.ts';
import { addInterval, localDay, type LocalDate } from '../../common/local-date.ts';
import { isDue, isThere, rotate, type Hand, type RotatedChore } from './chore-rotation.ts';
import { tellEvening } from '../residence-news.service.ts';

const BATCH = 100;
/** Days ahead that everybody knows their turns of, today included. */
const AHEAD_DAYS = 7;
/** How far back turns are read: as far as a turn of the last day ahead counts them. */
const BACK_DAYS = 28;
/** How often turns are looked at, in milliseconds: whoever leaves or goes away leaves theirs to others. */
const PERIOD = 5 * 60_000;

/** Shares out the turns of the houses where it is due. */
export async function planChores(services: Services): Promise<void> {
  const { rows } = await services.worker.query<DueRow>(
    `select organization_id, id from residence
     where ended_at is null and chores_due_at <= app.now() order by chores_due_at limit $1`,
    [BATCH],
  );
  await eachDue(services, rows, 'the chores of a house could not be shared out', planHouse);
}

async function planHouse(command: Command, { id }: DueRow): Promise<void> {
  const house = await command.db
    .selectFrom('residence')
    .select('time_zone')
    .where('id', '=', id)
    .where('chores_due_at', '<=', command.now)
    .where('ended_at', 'is', null)
    .forNoKeyUpdate()
    .executeTakeFirst();
  // Another process was first.
  if (!house || !(await planTurns(command, id, house.time_zone))) return;
  await tellEvening(command, id, 'CHORE');
}

interface PlannedTurn {
  id: string;
  choreId: string;
  memberId: string;
  on: LocalDate;
  weight: number;
  done: boolean;
}

/**
 * Shares out the turns of the week ahead in a house that is locked. What somebody has stays theirs, as long as they
 * live there and are not away on its day.
 * @returns whether anything changed
 */
export async function planTurns(command: Command, id: string, timeZone: string): Promise<boolean> {
  const { db, now } = command;
  const today = localDay(now, timeZone);
  const chores = await choresOf(command, id);
  const hands = await handsOf(command, id, timeZone);
  const turns = await turnsOf(command, id, addInterval(today, { days: -BACK_DAYS }));
  await db
    .updateTable('residence')
    .set({ chores_due_at: chores.length === 0 ? null : later(now, PERIOD) })
    .where('id', '=', id)
    .execute();
  const stale = turns.filter(
    (turn) => turn.on >= today && !turn.done && !stands(turn, chores, hands),
  );
  const staleIds = new Set(stale.map((turn) => turn.id));
  const standing = turns.filter((turn) => !staleIds.has(turn.id));
  const days = Array.from({ length: AHEAD_DAYS }, (_, i) => addInterval(today, { days: i }));
  const fresh = rotate({ chores, hands, turns: standing }, days);
  if (stale.length > 0) {
    await db
      .updateTable('chore_turn')
      .set({ ended_at: now, version: sql`version + 1` })
      .where('id', 'in', [...staleIds])
      .execute();
  }
  if (fresh.length > 0) {
    const rows = fresh.map(({ choreId, memberId, on, weight }) => ({
      organization_id: command.organizationId,
      id: uuidv7(),
      residence_id: id,
      chore_id: choreId,
      member_id: memberId,
      on_day: on,
      weight,
    }));
    await db.insertInto('chore_turn').values(rows).execute();
  }
  return stale.length + fresh.length > 0;
}

function stands(
  { choreId, memberId, on }: PlannedTurn,
  chores: readonly RotatedChore[],
  hands: readonly Hand[],
): boolean {
  const chore = chores.find((one) => one.id === choreId);
  const hand = hands.find((one) => one.memberId === memberId);
  return chore !== undefined && isDue(chore, on) && hand !== undefined && isThere(hand, on);
}

const choresOf = ({ db }: Command, id: string): Promise<RotatedChore[]> =>
  db
    .selectFrom('chore')
    .select(['id', 'weight', 'weekdays'])
    .where('residence_id', '=', id)
    .where('ended_at', 'is', null)
    .execute();

/** Who lives in the house, since when without a break, and when they are away for the night. */
export async function handsOf({ db }: Command, id: string, timeZone: string): Promise<Hand[]> {
  const { rows } = await sql<Hand>`
    select s.member_id as "memberId",
      (select max(b.started_on) from stay b
        left join stay f on f.organization_id = b.organization_id and f.id = b.previous_id
        where b.organization_id = s.organization_id and b.member_id = s.member_id
          and b.residence_id = s.residence_id and f.residence_id is distinct from b.residence_id)::text as since,
      coalesce((
        select jsonb_agg(jsonb_build_object(
          'from', (h.begins_at at time zone ${timeZone})::date, 'to', (h.ends_at at time zone ${timeZone})::date))
        from house_pass h where h.organization_id = s.organization_id and h.member_id = s.member_id
          and h.residence_id = s.residence_id and h.state = 'APPROVED' and h.ends_at > app.now()), '[]') as away
    from stay s where s.residence_id = ${id}::uuid and s.ended_on is null`.execute(db);
  return rows;
}

async function turnsOf({ db }: Command, id: string, from: LocalDate): Promise<PlannedTurn[]> {
  const rows = await db
    .selectFrom('chore_turn')
    .select(['id', 'chore_id', 'member_id', 'on_day', 'weight', 'done_at'])
    .where('residence_id', '=', id)
    .where('ended_at', 'is', null)
    .where('on_day', '>=', from)
    .execute();
  return rows.map((row) => ({
    id: row.id,
    choreId: row.chore_id,
    memberId: row.member_id,
    on: row.on_day,
    weight: row.weight,
    done: row.done_at !== null,
  }));
}
