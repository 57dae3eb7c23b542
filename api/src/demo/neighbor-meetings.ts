import { demoMeetings } from './meetings.ts';

type Row = Record<string, unknown>;

/** What the list of the counties around has in common with that of the bay. */
const SHARED = 6;

const own: readonly Row[] = [
  ['Gravel Road Group', 'Grange Hall', '14 Gravel Road', 'Millbrook', 1, '18:30', ['O', 'D']],
  ['Tuesday Lanterns', 'Quaker House', '3 Well Lane', 'Ashby', 2, '19:30', ['C', 'CAN']],
  ['Noon at the Depot', 'The Depot', '1 Station Square', 'Millbrook', 3, '12:00', ['O', 'X']],
  ['Orchard Women', 'Chapel, side door', '40 Orchard Way', 'Fenwick', 4, '18:00', ['C', 'W']],
  ['Friday Speakers', 'Town Hall', '2 Main Street', 'Ashby', 5, '20:00', ['O', 'SP']],
  ['Sunrise on the Hill', 'Hill School', '9 School Street', 'Fenwick', 6, '07:00', ['O', 'MED']],
].map(([name, location, street, town, day, time, types]) => ({
  slug: String(name).toLowerCase().replaceAll(' ', '-'),
  name,
  location,
  formatted_address: `${String(street)}, ${String(town)}, RI, USA`,
  day,
  time,
  types,
  region: town,
  timezone: 'America/New_York',
}));

/** An invented list of the counties around the bay: some meetings are on both lists, as they are in life. */
export function neighborMeetings(): Row[] {
  const bay = JSON.parse(demoMeetings()) as Row[];
  const rooms = bay.filter((row) => 'latitude' in row).slice(0, SHARED);
  return [...rooms.map((row, at) => ({ ...row, slug: `bay-${String(at + 1)}` })), ...own];
}

/** The same list some days later: a meeting has moved, one is new, one row is not as it should be. */
export function neighborMeetingsLater(): Row[] {
  const rows = neighborMeetings().map((row) =>
    row['slug'] === 'tuesday-lanterns' ? { ...row, time: '19:00', end_time: '20:15' } : row,
  );
  const [first = {}] = own;
  const fresh = { ...first, slug: 'gravel-road-beginners', name: 'Gravel Road Beginners', day: 4 };
  return [...rows, fresh, { slug: 'to-be-told', name: 'To be told', day: 'the first full moon' }];
}
