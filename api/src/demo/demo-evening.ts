import { v7 as uuidv7 } from 'uuid';
import type { Command } from '../app/lane.ts';
import { later } from '../common/instant.ts';
import { addInterval, localDay } from '../common/local-date.ts';
import type { Sealer } from '../common/sealed.ts';
import { WEEKDAY_NAMES } from '../common/weekday.ts';
import type { PresenceDirection, Weekday } from '../generated/schema.ts';
import { momentAt } from '../imports/local-time.ts';
import { planTurns } from '../residences/evening/plan-chores.ts';
import { DEMO_TIME_ZONE } from './demo-network.ts';
import { Random } from './random.ts';

const MINUTE = 60_000;
const SIX_IN_THE_EVENING = 18 * 60;

interface DemoChore {
  name: string;
  weight: number;
  weekdays: readonly Weekday[];
}

const chores: readonly DemoChore[] = [
  { name: 'Kitchen after supper', weight: 3, weekdays: WEEKDAY_NAMES },
  { name: 'Bathrooms', weight: 3, weekdays: ['TUESDAY', 'FRIDAY'] },
  { name: 'Trash and recycling', weight: 1, weekdays: ['MONDAY', 'THURSDAY'] },
  { name: 'Shopping', weight: 4, weekdays: ['SATURDAY'] },
];

interface Lodger {
  residence_id: string;
  member_id: string;
  manager: string;
}

/**
 * The evening of every house: who came in and who is out, a night away that was agreed on and one that is asked for,
 * and chores with their turns. Somebody in each house was not marked yet.
 */
export async function setUpEvening(command: Command, sealer: Sealer): Promise<void> {
  const { db } = command;
  const lodgers = await db
    .selectFrom('stay')
    .innerJoin('residence_manager as m', 'm.residence_id', 'stay.residence_id')
    .select(['stay.residence_id', 'stay.member_id', 'm.membership_id as manager'])
    .where('stay.ended_on', 'is', null)
    .orderBy('stay.residence_id')
    .orderBy('stay.bed_id')
    .execute();
  for (const [residenceId, house] of Map.groupBy(lodgers, (lodger) => lodger.residence_id)) {
    const [away, asks, unmarked, ...others] = house;
    if (!away || !asks || !unmarked) continue;
    await mark(command, [asks, ...others]);
    await addPasses(command, sealer, away, asks);
    await addChores(command, residenceId);
  }
}

async function mark(command: Command, lodgers: readonly Lodger[]): Promise<void> {
  const { db, organizationId: organization_id, now } = command;
  const rows = lodgers.map(({ manager, ...lodger }, index) => {
    const random = new Random(`evening ${lodger.member_id}`);
    const direction: PresenceDirection = index % 5 === 2 ? 'OUT' : 'IN';
    const at = later(now, -random.int(10, 180) * MINUTE);
    const marked = { direction, at, recorded_at: now, recorded_by: manager };
    return { organization_id, id: uuidv7(), ...lodger, ...marked };
  });
  await db.insertInto('presence').values(rows).execute();
}

async function addPasses(
  command: Command,
  sealer: Sealer,
  { manager, ...away }: Lodger,
  { manager: _, ...asks }: Lodger,
): Promise<void> {
  const { db, organizationId: organization_id, now } = command;
  const today = localDay(now, DEMO_TIME_ZONE);
  const evening = (days: number) =>
    momentAt(addInterval(today, { days }), SIX_IN_THE_EVENING, DEMO_TIME_ZONE);
  const asked = { organization_id, requested_at: now, requested_by: manager };
  await db
    .insertInto('house_pass')
    .values({
      id: uuidv7(),
      ...away,
      ...asked,
      state: 'APPROVED',
      begins_at: evening(-1),
      ends_at: evening(2),
      destination: sealer.seal(organization_id, 'With a sister in Eastbrook'),
      decided_at: now,
      decided_by: manager,
    })
    .execute();
  await db
    .insertInto('house_pass')
    .values({
      id: uuidv7(),
      ...asks,
      ...asked,
      state: 'REQUESTED',
      begins_at: evening(3),
      ends_at: evening(5),
      destination: sealer.seal(organization_id, 'A wedding in the family'),
    })
    .execute();
}

async function addChores(command: Command, residence_id: string): Promise<void> {
  const { db, organizationId: organization_id } = command;
  const rows = chores.map(({ weekdays, ...chore }) => ({
    organization_id,
    id: uuidv7(),
    residence_id,
    weekdays: [...weekdays],
    ...chore,
  }));
  await db.insertInto('chore').values(rows).execute();
  await planTurns(command, residence_id, DEMO_TIME_ZONE);
}
