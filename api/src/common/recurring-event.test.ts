import { expect, test } from '@jest/globals';
import ical from 'ical-generator';
import ICAL from 'ical.js';
import { addRecurring, useZones, type RecurringEvent } from './recurring-event.ts';
import { occurrencesBetween } from './recurrence.ts';

const STAMP = '2026-01-01T00:00:00Z';
const YEAR = ['2026-01-01T00:00:00Z', '2027-01-01T00:00:00Z'] as const;
const DAY_MS = 86_400_000;

const saturdays: RecurringEvent = {
  uid: 'a@holdfast',
  summary: 'Meeting, the "old" one; by the river',
  location:
    'A hall with a name that is long enough, together with its address, to be folded: ñandú 🌊',
  startsOn: '2026-01-31',
  startTime: '02:30',
  durationMinutes: 90,
  timeZone: 'America/New_York',
  rrule: 'FREQ=MONTHLY;BYDAY=-1SA',
};

function written(event: RecurringEvent): string {
  const calendar = ical({ prodId: { company: 'Holdfast', product: 'Calendar' } });
  useZones(calendar);
  addRecurring(calendar, event, STAMP);
  return calendar.toString();
}

/** When another implementation has it held in 2026, by the zone that the file describes. */
function readStarts(text: string): string[] {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  for (const zone of calendar.getAllSubcomponents('vtimezone')) {
    ICAL.TimezoneService.register(new ICAL.Timezone(zone));
  }
  const all = calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
  const series = all.find((event) => !event.isRecurrenceException());
  for (const other of all) if (other !== series) series?.relateException(other);
  const starts: string[] = [];
  const times = series?.iterator();
  for (let time = times?.next(); series && time; time = times?.next()) {
    const moment = series.getOccurrenceDetails(time).startDate.toJSDate();
    if (moment.getTime() >= Date.parse(YEAR[1])) break;
    if (moment.getTime() >= Date.parse(YEAR[0])) starts.push(moment.toISOString());
  }
  return starts;
}

const ours = (event: RecurringEvent): string[] =>
  occurrencesBetween(event, ...YEAR).map(({ startsAt }) => new Date(startsAt).toISOString());

const RULES = [
  ['FREQ=MONTHLY;BYDAY=-1SA', '2026-01-31'],
  ['FREQ=WEEKLY;INTERVAL=2;BYDAY=SU', '2026-01-04'],
  ['FREQ=WEEKLY;BYDAY=MO,WE,SU', '2026-01-04'],
  ['FREQ=DAILY', '2026-01-01'],
  ['FREQ=WEEKLY;BYDAY=SU;COUNT=20', '2026-01-04'],
];
const ZONES = ['America/New_York', 'Europe/London', 'Australia/Lord_Howe', 'America/Phoenix'];

test.each(RULES.flatMap(([rule = '', first = '']) => ZONES.map((zone) => [rule, first, zone])))(
  '%s from %s in %s is held at the same times in another implementation',
  (rrule = '', startsOn = '', timeZone = '') => {
    const event = { ...saturdays, rrule, startsOn, timeZone, startTime: '19:15' };
    expect(ours(event).length).toBeGreaterThan(10);
    expect(readStarts(written(event))).toEqual(ours(event));
  },
);

test('a date that is left out and one that is moved are read as they are meant', () => {
  const exceptions = ['2026-03-28'];
  const moved = [
    { date: '2026-05-30', startsOn: '2026-05-31', startTime: '10:00', durationMinutes: 30 },
  ];
  const event = { ...saturdays, startTime: '19:15', exceptions, moved };
  const expected = ours(event).map((start) =>
    start === '2026-05-30T23:15:00.000Z' ? '2026-05-31T14:00:00.000Z' : start,
  );
  expect(expected).toContain('2026-05-31T14:00:00.000Z');
  expect(expected).not.toContain('2026-03-28T23:15:00.000Z');
  expect(readStarts(written(event))).toEqual(expected);
});

test('what is held once has no rule', () => {
  const text = written({ ...saturdays, rrule: null, startTime: '19:15' });
  expect(text.split('BEGIN:VEVENT')[1]).not.toContain('RRULE');
  expect(readStarts(text)).toEqual(['2026-02-01T00:15:00.000Z']);
});

test('lines end and are folded as RFC 5545 has it, and words with a meaning of their own are kept', () => {
  const text = written(saturdays);
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  const lengths = text.split('\r\n').map((line) => Buffer.byteLength(line));
  expect(Math.max(...lengths)).toBeLessThanOrEqual(75);
  const read = new ICAL.Component(ICAL.parse(text) as unknown[]).getFirstSubcomponent('vevent');
  expect(read?.getFirstPropertyValue('summary')).toBe(saturdays.summary);
  expect(read?.getFirstPropertyValue('location')).toBe(saturdays.location);
  expect(text).toContain('UID:a@holdfast\r\n');
  expect(text).toContain('DTSTAMP:20260101T000000Z\r\n');
  expect(text).toContain('DTSTART;TZID=America/New_York:20260131T023000\r\n');
  expect(text).toContain('BEGIN:VTIMEZONE\r\nTZID:America/New_York\r\n');
});

test('every zone there is can be described', () => {
  const zones = [...Intl.supportedValuesOf('timeZone'), 'US/Eastern', 'Asia/Calcutta'];
  const undescribed = zones.filter(
    (timeZone) =>
      !written({ ...saturdays, timeZone }).includes(`BEGIN:VTIMEZONE\r\nTZID:${timeZone}\r\n`),
  );
  expect(undescribed).toEqual([]);
});

test('an hour that the clocks skip is the same in both only where calendars agree', () => {
  // In 2026 the last Saturday of a month is never the night of a change; daily at half past two, one is.
  const daily = { ...saturdays, rrule: 'FREQ=DAILY', startsOn: '2026-01-01' };
  const [here, there] = [ours(daily), readStarts(written(daily))];
  const change = Date.parse('2026-03-08T07:30:00Z');
  const besides = (starts: string[]) =>
    starts.filter((start) => Math.abs(Date.parse(start) - change) > DAY_MS / 2);
  expect(besides(there)).toEqual(besides(here));
  expect(besides(here)).toHaveLength(364);
});
