import { v7 as uuidv7 } from 'uuid';
import { later } from '../common/instant.ts';
import { addInterval, localDay, type LocalDate } from '../common/local-date.ts';
import type { Command } from '../app/lane.ts';
import type { Sealer } from '../common/sealed.ts';
import type { BedNeed, NarrLevel, ResidenceWelcome, WaitingPriority } from '../generated/schema.ts';
import { momentAt } from '../imports/local-time.ts';
import type { EventDraft, MemberEvents } from '../monitoring/record-events.ts';
import { DEMO_TIME_ZONE, type DemoMember, type DemoPerson } from './demo-network.ts';
import { Random } from './random.ts';

const HOUR = 3_600_000;
const NOON = 12 * 60;
/** How long the houses have been there, in days. */
const OPENED_DAYS_AGO = 400;
const LONGEST_STAY_DAYS = 240;

interface DemoHouse {
  name: string;
  level: NarrLevel;
  welcomes: ResidenceWelcome;
  address: string;
  phone: string;
  description: string;
  rooms: number;
  wheelchair: boolean;
  pets: boolean;
  children: boolean;
  medicationStorage: boolean;
}

/** One for each house manager, in their order. */
const houses: readonly DemoHouse[] = [
  {
    name: 'Harbor House',
    level: 'II',
    welcomes: 'EVERYONE',
    address: '12 Quay Street, Port Alder',
    phone: '+12125550141',
    description: 'A quiet house by the water, ten minutes by bus from the center.',
    rooms: 11,
    wheelchair: true,
    pets: false,
    children: false,
    medicationStorage: true,
  },
  {
    name: 'Beacon House',
    level: 'III',
    welcomes: 'WOMEN',
    address: '4 Signal Hill, Port Alder',
    phone: '+12125550142',
    description: 'Staff in the evenings, life skills on weekdays, room for children.',
    rooms: 8,
    wheelchair: false,
    pets: false,
    children: true,
    medicationStorage: true,
  },
  {
    name: 'Willow House',
    level: 'I',
    welcomes: 'EVERYONE',
    address: '31 Mill Lane, Eastbrook',
    phone: '+12125550143',
    description: 'Run by those who live there. Dogs have a garden.',
    rooms: 7,
    wheelchair: false,
    pets: true,
    children: false,
    medicationStorage: false,
  },
];

const RULES = [
  'Be in by curfew, or tell whoever runs the house before it.',
  'Visitors sign in, and leave by ten.',
  'Medication stays in your own locked drawer.',
  'Whoever cooks does not wash up.',
  'House meeting on Sunday at six.',
];
const CURFEW = [
  ['SUNDAY', 'MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY'].map((weekday) => ({
    weekday,
    at: '22:00:00',
  })),
  ['FRIDAY', 'SATURDAY'].map((weekday) => ({ weekday, at: '00:00:00' })),
].flat();

interface DemoRequest {
  priority: WaitingPriority;
  housing: ResidenceWelcome;
  needs: BedNeed[];
  daysAgo: number;
  note: string | null;
}

const requests: readonly DemoRequest[] = [
  {
    priority: 'URGENT',
    housing: 'EVERYONE',
    needs: ['MEDICATION_STORAGE'],
    daysAgo: 2,
    note: 'Leaves the clinic on Friday.',
  },
  {
    priority: 'SOON',
    housing: 'EVERYONE',
    needs: ['CHILDREN'],
    daysAgo: 9,
    note: 'A boy of four.',
  },
  { priority: 'SOON', housing: 'EVERYONE', needs: ['WHEELCHAIR'], daysAgo: 5, note: null },
  { priority: 'ORDINARY', housing: 'EVERYONE', needs: ['PET'], daysAgo: 21, note: 'A small dog.' },
  { priority: 'ORDINARY', housing: 'EVERYONE', needs: [], daysAgo: 12, note: null },
];

/** What residences of the last day stand on. */
export interface ResidencePlace {
  command: Command;
  sealer: Sealer;
  keyOf: (member: DemoMember) => string;
  personOf: (email: string) => string;
}

interface Bed {
  id: string;
  residenceId: string;
  name: string;
}

/**
 * Houses with whoever lives in them, a bed that is held, one to be repaired, and who waits.
 * @returns what belongs to members, to be recorded
 */
export async function setUpResidences(
  place: ResidencePlace,
  members: readonly DemoMember[],
  staff: readonly DemoPerson[],
): Promise<MemberEvents[]> {
  const managers = staff.filter(({ role }) => role === 'HOUSE_MANAGER');
  const events: MemberEvents[] = [];
  const free: Bed[] = [];
  for (const [index, house] of houses.entries()) {
    const manager = managers[index];
    if (!manager) continue;
    const beds = await openHouse(place, house, place.personOf(manager.email));
    const residents = members.filter(
      ({ houseManager, status }) => houseManager === manager.email && status === 'ACTIVE',
    );
    // Two beds stay free in each house.
    const living = residents.slice(0, beds.length - 2);
    for (const [at, member] of living.entries()) {
      const bed = beds[at];
      if (bed) events.push(await moveIn(place, member, bed));
    }
    free.push(...beds.slice(living.length));
  }
  const waiting = members.filter(
    ({ houseManager, status, account }) =>
      houseManager === null && status === 'ACTIVE' && account === null,
  );
  await ask(place, waiting.slice(20, 20 + requests.length), free, place.personOf);
  return events;
}

async function openHouse(
  { command }: ResidencePlace,
  { rooms, name, ...house }: DemoHouse,
  managerId: string,
): Promise<Bed[]> {
  const { db, organizationId: organization_id, now } = command;
  const opened = addInterval(localDay(now, DEMO_TIME_ZONE), { days: -OPENED_DAYS_AGO });
  const { medicationStorage: medication_storage, ...traits } = house;
  const residence_id = uuidv7();
  await db
    .insertInto('residence')
    .values({
      organization_id,
      id: residence_id,
      name,
      ...traits,
      medication_storage,
      time_zone: DEMO_TIME_ZONE,
      curfew: JSON.stringify(CURFEW),
      house_rules: RULES,
      opened_on: opened,
    })
    .execute();
  const manager = { organization_id, id: uuidv7(), residence_id, membership_id: managerId };
  await db
    .insertInto('residence_manager')
    .values({ ...manager, since: now })
    .execute();
  const made = Array.from({ length: rooms }, (_, position) => ({
    organization_id,
    id: uuidv7(),
    residence_id,
    position,
    name: `Room ${String(position + 1)}`,
  }));
  await db.insertInto('room').values(made).execute();
  const beds = made.flatMap((room) =>
    ['Window', 'Door'].map((bed, position) => ({
      organization_id,
      id: uuidv7(),
      residence_id,
      room_id: room.id,
      position,
      name: bed,
      added_on: opened,
    })),
  );
  await db.insertInto('bed').values(beds).execute();
  const roomOf = new Map(made.map((room) => [room.id, room.name]));
  return beds.map(({ id, room_id: room, name: bed }) => ({
    id,
    residenceId: residence_id,
    name: `${roomOf.get(room) ?? ''} ${bed}`,
  }));
}

async function moveIn(
  { command, keyOf }: ResidencePlace,
  member: DemoMember,
  bed: Bed,
): Promise<MemberEvents> {
  const { db, organizationId: organization_id, now } = command;
  const memberId = keyOf(member);
  const random = new Random(`stay ${String(member.number)}`);
  const longest = Math.min(member.enrolledDaysAgo, LONGEST_STAY_DAYS);
  const today = localDay(now, DEMO_TIME_ZONE);
  const startedOn = addInterval(today, { days: -random.int(1, Math.max(1, longest)) });
  const expected = addInterval(today, { days: random.int(10, 120) });
  await db
    .insertInto('stay')
    .values({
      organization_id,
      id: uuidv7(),
      member_id: memberId,
      bed_id: bed.id,
      residence_id: bed.residenceId,
      request_id: null,
      recorded_at: now,
      started_on: startedOn,
      expected_end_on: random.chance(0.4) ? expected : null,
    })
    .execute();
  return { memberId, drafts: [startOf(bed, startedOn)] };
}

const startOf = (bed: Bed, startedOn: LocalDate): EventDraft => ({
  kind: 'STAY_CHANGED',
  details: {
    move: 'START',
    residence: bed.residenceId,
    fromResidence: null,
    bedName: bed.name,
    reason: null,
    destination: null,
  },
  occurredAt: momentAt(startedOn, NOON, DEMO_TIME_ZONE),
  localDate: startedOn,
});

/** Who waits; the first has a bed held, and another bed is to be repaired. */
async function ask(
  { command, sealer, keyOf }: ResidencePlace,
  members: readonly DemoMember[],
  free: readonly Bed[],
  personOf: (email: string) => string,
): Promise<void> {
  const { db, organizationId: organization_id, now } = command;
  const rows = requests.flatMap(({ daysAgo, note, ...request }, index) => {
    const member = members[index];
    if (!member) return [];
    return [
      {
        organization_id,
        id: uuidv7(),
        member_id: keyOf(member),
        state: 'WAITING' as const,
        requested_at: later(now, -daysAgo * 24 * HOUR),
        requested_by: personOf(member.counselor),
        any_house: true,
        residence_ids: [],
        note: note === null ? null : sealer.seal(organization_id, note),
        ...request,
      },
    ];
  });
  await db.insertInto('bed_request').values(rows).execute();
  const [held, broken] = free;
  const [first] = rows;
  if (!held || !broken || !first) return;
  await db
    .insertInto('bed_hold')
    .values({
      organization_id,
      id: uuidv7(),
      bed_id: held.id,
      request_id: first.id,
      held_at: now,
      held_by: first.requested_by,
      until: later(now, 48 * HOUR),
      note: sealer.seal(organization_id, 'Comes by taxi after four.'),
    })
    .execute();
  await db
    .updateTable('bed')
    .set({ out_reason: 'REPAIR', out_note: 'The frame is being mended.' })
    .where('id', '=', broken.id)
    .execute();
}
