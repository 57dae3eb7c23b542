import { Random } from './random.ts';

const MEETINGS = 120;
/** Share of meetings that are online or both; the others are in a room. */
const ONLINE = 0.12;
const HYBRID = 0.1;

/** Towns that do not exist, around a bay, with their place on the map. */
const towns = [
  { name: 'Harbor Point', region: 'Harbor', latitude: 41.62, longitude: -71.28 },
  { name: 'Lower Mills', region: 'Harbor', latitude: 41.66, longitude: -71.33 },
  { name: 'Kestrel Bay', region: 'East Shore', latitude: 41.58, longitude: -71.15 },
  { name: 'Eastmoor', region: 'East Shore', latitude: 41.7, longitude: -71.1 },
  { name: 'Quarry Hill', region: 'Upland', latitude: 41.78, longitude: -71.36 },
  { name: 'Saltmarsh', region: 'Upland', latitude: 41.83, longitude: -71.24 },
];
const places = [
  'Pier Hall',
  'Union Library, lower room',
  'Community Center',
  'Lighthouse Church, hall',
  'The Old Ropeworks',
  'Firehouse No. 2',
  'Garden Clubhouse',
  'Ferry Street Clinic, room 4',
];
const streets = ['Pilot Street', 'Ropewalk Lane', 'Cooper Street', 'Quay Road', 'Orchard Avenue'];
const groupNames = [
  'Morning Tide',
  'Lunch on the Quay',
  'One Day',
  'Keep Coming Back',
  'First Light',
  'Steady Ground',
  'Open Water',
  'Women of the Bay',
  'Men of the Harbor',
  'Newcomers Welcome',
  'Step by Step',
  'Evening of Speakers',
  'Candle Hour',
  'Young and Sober',
  'Rainbow Bridge',
  'Luz del Puerto',
];
const alwaysWith: Record<string, string[]> = {
  'Women of the Bay': ['W'],
  'Men of the Harbor': ['M'],
  'Newcomers Welcome': ['BE'],
  'Step by Step': ['ST'],
  'Evening of Speakers': ['SP'],
  'Candle Hour': ['CAN'],
  'Young and Sober': ['Y'],
  'Rainbow Bridge': ['LGBTQ'],
  'Luz del Puerto': ['S'],
};
const times = [
  '06:30',
  '07:00',
  '10:00',
  '12:00',
  '12:15',
  '17:30',
  '18:00',
  '19:00',
  '19:30',
  '20:00',
];

/** A list of invented meetings as a Meeting Guide document. */
export function demoMeetings(): string {
  const random = new Random('meetings');
  const meetings = Array.from({ length: MEETINGS }, (_, index) => meeting(random, index));
  return JSON.stringify(meetings, undefined, 2);
}

function meeting(random: Random, index: number) {
  const group = groupNames[index % groupNames.length] ?? '';
  const town = random.pick(towns);
  const kind = random.next();
  const isOnline = kind < ONLINE;
  const hasVideo = kind < ONLINE + HYBRID;
  const time = random.pick(times);
  return {
    slug: `meeting-${String(index + 1)}`,
    name: isOnline ? `${group} Online` : `${group} ${town.name}`,
    group,
    day: index % 7,
    time,
    end_time: hoursLater(time, random.chance(0.3) ? 90 : 60),
    timezone: 'America/New_York',
    types: typesOf(random, group),
    region: town.region,
    ...(hasVideo && {
      conference_url: `https://meet.holdfast.example/j/${String(100_000 + index)}`,
      conference_url_notes: 'The passcode is read out before the meeting opens.',
    }),
    ...(isOnline ? { formatted_address: `${town.name}, RI, USA` } : placeOf(random, town)),
    updated: '2026-10-01 12:00:00',
  };
}

function typesOf(random: Random, group: string): string[] {
  const types = [
    random.chance(0.7) ? 'O' : 'C',
    ...(alwaysWith[group] ?? [random.pick(['D', 'B'])]),
  ];
  if (random.chance(0.4)) types.push('X');
  return types;
}

function placeOf(random: Random, town: (typeof towns)[number]) {
  const street = `${String(random.int(1, 90))} ${random.pick(streets)}`;
  return {
    location: random.pick(places),
    formatted_address: `${street}, ${town.name}, RI, USA`,
    latitude: Number((town.latitude + random.noise() * 0.01).toFixed(5)),
    longitude: Number((town.longitude + random.noise() * 0.01).toFixed(5)),
  };
}

function hoursLater(time: string, minutes: number): string {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  const end = (hour * 60 + minute + minutes) % (24 * 60);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${two(Math.floor(end / 60))}:${two(end % 60)}`;
}
