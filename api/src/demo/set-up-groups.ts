import { sql } from 'kysely';
import { v7 as uuidv7 } from 'uuid';
import type { Command } from '../app/lane.ts';
import { addInterval, localDay } from '../common/local-date.ts';
import type { FellowshipCode, GroupAdmission, MeetingAudience } from '../generated/schema.ts';
import { keepListed } from '../groups/listed/listed-meetings.service.ts';
import { DEMO_TIME_ZONE } from './demo-network.ts';

interface DemoGroup {
  name: string;
  description: string;
  fellowship: FellowshipCode;
  secular: boolean;
  audiences: MeetingAudience[];
  languages: string[];
  place: string;
  admission: GroupAdmission;
  /** Where it is on the map, for a group that everybody finds. */
  listedAt?: { latitude: number; longitude: number };
  host: string;
  /** How many of the active members are in it. */
  members: number;
  rrule: string;
  startTime: string;
}

const counselor = 'counselor@demo.holdfast.example';
const coordinator = 'coordinator@demo.holdfast.example';
const A_YEAR = 364;

const groups: DemoGroup[] = [
  {
    name: 'Evening circle',
    description: 'Talking and listening, with tea. Come as you are, and as often as you like.',
    fellowship: 'OWN',
    secular: true,
    audiences: [],
    languages: ['en'],
    place: 'Hall, ground floor',
    admission: 'OPEN',
    listedAt: { latitude: 41.632, longitude: -71.297 },
    host: counselor,
    members: 14,
    rrule: 'FREQ=WEEKLY;BYDAY=WE',
    startTime: '19:00',
  },
  {
    name: 'Círculo de mujeres',
    description: 'Un espacio para mujeres, en español.',
    fellowship: 'OWN',
    secular: true,
    audiences: ['WOMEN'],
    languages: ['es'],
    place: 'Room 3',
    admission: 'BY_INVITATION',
    host: coordinator,
    members: 7,
    rrule: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TH',
    startTime: '18:00',
  },
  {
    name: 'Veterans breakfast',
    description: 'Breakfast on the last Saturday of the month, for who served.',
    fellowship: 'SMART',
    secular: true,
    audiences: ['VETERANS'],
    languages: ['en'],
    place: 'Harbor kitchen',
    admission: 'OPEN',
    listedAt: { latitude: 41.618, longitude: -71.271 },
    host: counselor,
    members: 9,
    rrule: 'FREQ=MONTHLY;BYDAY=-1SA',
    startTime: '09:00',
  },
];

/**
 * Groups of the organization's own, with who is in them and what they hold.
 * @param keyOf gives the membership of an address
 */
export async function setUpGroups(
  command: Command,
  keyOf: (email: string) => string,
): Promise<void> {
  const members = await command.db
    .selectFrom('member')
    .select('id')
    .where('status', '=', 'ACTIVE')
    .where('merged_into_id', 'is', null)
    .orderBy('alias')
    .limit(groups.reduce((sum, { members: count }) => sum + count, 0))
    .execute();
  let taken = 0;
  for (const group of groups) {
    const of = members.slice(taken, taken + group.members).map(({ id }) => id);
    taken += group.members;
    await setUp(command, group, keyOf(group.host), of);
  }
}

async function setUp(
  command: Command,
  group: DemoGroup,
  host: string,
  members: readonly string[],
): Promise<void> {
  const { db, organizationId: organization_id, now } = command;
  const id = uuidv7();
  const since = sql<string>`${now}::timestamptz - interval '90 days'`;
  await db
    .insertInto('support_group')
    .values({
      organization_id,
      id,
      name: group.name,
      description: group.description,
      fellowship: group.fellowship,
      secular: group.secular,
      medication_welcoming: true,
      audiences: group.audiences,
      types: ['O', 'D'],
      languages: group.languages,
      venue: 'IN_PERSON',
      location_name: group.place,
      address: null,
      join_url: null,
      time_zone: DEMO_TIME_ZONE,
      admission: group.admission,
      listed: group.listedAt !== undefined,
      ...group.listedAt,
      created_at: now,
    })
    .execute();
  await db
    .insertInto('group_host')
    .values({ organization_id, id: uuidv7(), group_id: id, membership_id: host, since: now })
    .execute();
  await db
    .insertInto('group_membership')
    .values(
      members.map((member_id) => ({
        organization_id,
        id: uuidv7(),
        group_id: id,
        member_id,
        joined_at: since,
        joined_by: host,
      })),
    )
    .execute();
  const session = uuidv7();
  await db
    .insertInto('program_session')
    .values({
      organization_id,
      id: session,
      series_id: session,
      program_id: null,
      group_id: id,
      title: group.name,
      rrule: group.rrule,
      starts_on: addInterval(localDay(now, DEMO_TIME_ZONE), { days: -A_YEAR }),
      ends_on: null,
      start_time: group.startTime,
      duration_minutes: 60,
      time_zone: DEMO_TIME_ZONE,
      exceptions: [],
      modality: 'IN_PERSON',
      room: group.place,
      join_url: null,
      facilitator_ids: [host],
      created_at: now,
    })
    .execute();
  await keepListed(command, id);
}
