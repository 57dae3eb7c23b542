// Compares what our calendars say is held with what two other programs read there: node api/scripts/compare-calendars.ts
import { spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import ical from 'ical-generator';
import ICAL from 'ical.js';
import { occurrencesBetween } from '../src/common/recurrence.ts';
import { addRecurring, useZones, type RecurringEvent } from '../src/common/recurring-event.ts';
import { eventOf, realMeetings } from '../test/real-meetings.ts';

const MEETINGS = 200;
/** A year with both changes of the clocks in each zone that has them. */
const [FROM, TO] = ['2026-01-01T00:00:00Z', '2027-01-01T00:00:00Z'] as const;
const SINCE = '2025-12-20T00:00:00Z';
/** Where Python says that what it needs is not there. */
const UNAVAILABLE = 69;

const ZONES = ['America/New_York', 'Europe/London', 'Australia/Lord_Howe', 'America/Phoenix'];
/** Series as groups hold them: by every kind of rule, with an end, with what is left out and what is moved. */
const SERIES: Partial<RecurringEvent>[] = [
  { rrule: 'FREQ=WEEKLY;BYDAY=SU', endsOn: '2026-11-01' },
  { rrule: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=SU', exceptions: ['2026-03-15', '2026-10-25'] },
  { rrule: 'FREQ=MONTHLY;BYDAY=1SU' },
  { rrule: 'FREQ=WEEKLY;BYDAY=SU;COUNT=20', endsOn: '2026-04-05' },
  {
    rrule: 'FREQ=WEEKLY;BYDAY=SU',
    moved: [
      { date: '2026-03-29', startsOn: '2026-03-30', startTime: '10:00', durationMinutes: 30 },
      { date: '2026-11-01', startsOn: '2026-11-01', startTime: '08:00', durationMinutes: 60 },
    ],
  },
];

const ofGroups = ZONES.flatMap((timeZone) =>
  SERIES.map((series): RecurringEvent => ({
    uid: 'a@holdfast',
    summary: 'Meeting',
    startsOn: '2026-01-04',
    startTime: '19:15',
    durationMinutes: 60,
    timeZone,
    rrule: null,
    ...series,
  })),
);
const ofLists = realMeetings(MEETINGS).map((meeting) => eventOf(meeting, SINCE));
if (ofLists.length === 0) console.info('No published meeting lists here: series of groups alone.');
const events = [...ofLists, ...ofGroups];

function written(event: RecurringEvent): string {
  const calendar = ical({ prodId: { company: 'Holdfast', product: 'Calendar' } });
  useZones(calendar);
  addRecurring(calendar, event, FROM);
  return calendar.toString();
}

const isIn = (moment: number) => moment >= Date.parse(FROM) && moment < Date.parse(TO);
const inOrder = (moments: number[]) => moments.filter(isIn).toSorted((a, b) => a - b);

/** When we say that it is held. */
function ours(event: RecurringEvent): number[] {
  const { endsOn, moved = [] } = event;
  return inOrder(
    occurrencesBetween(event, FROM, TO)
      .filter(({ localDate }) => endsOn == null || localDate <= endsOn)
      .map(({ startsAt, localDate }) => {
        const other = moved.find(({ date }) => date === localDate);
        if (!other) return Date.parse(startsAt);
        const once = { ...event, ...other, exceptions: [], rrule: 'FREQ=DAILY;COUNT=1' };
        return Date.parse(occurrencesBetween(once, FROM, TO)[0]?.startsAt ?? '');
      }),
  );
}

/** When ical.js has it held, by the zone that the file describes. */
function byIcalJs(text: string): number[] {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  for (const zone of calendar.getAllSubcomponents('vtimezone')) {
    ICAL.TimezoneService.register(new ICAL.Timezone(zone));
  }
  const all = calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
  const series = all.find((event) => !event.isRecurrenceException());
  for (const other of all) if (other !== series) series?.relateException(other);
  const starts: number[] = [];
  const times = series?.iterator();
  for (let time = times?.next(); series && time; time = times?.next()) {
    if (time.toJSDate().getTime() >= Date.parse(TO)) break;
    starts.push(series.getOccurrenceDetails(time).startDate.toJSDate().getTime());
  }
  return inOrder(starts);
}

/** When Python has it held, by its own tables of zones; why it cannot say so where it cannot. */
async function byPython(texts: readonly string[]): Promise<number[][] | string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'holdfast-calendars-'));
  try {
    const files = texts.map((_, i) => path.join(folder, `${String(i)}.ics`));
    await Promise.all(files.map((file, i) => writeFile(file, texts[i] ?? '')));
    let why = 'there is no python3';
    for (const python of ['python3', '/usr/bin/python3']) {
      const program = path.join(import.meta.dirname, 'read_calendars.py');
      const input = JSON.stringify({ from: FROM, to: TO, files });
      const { status, stdout, stderr } = spawnSync(python, [program], { input, encoding: 'utf8' });
      if (status === 0) {
        return (JSON.parse(stdout) as number[][]).map((all) => all.map((one) => one * 1000));
      }
      if (status !== null && status !== UNAVAILABLE) throw new Error(stderr);
      if (status === UNAVAILABLE) why = stderr.trim();
    }
    return why;
  } finally {
    await rm(folder, { recursive: true });
  }
}

let differing = 0;
function compare(name: string, theirs: readonly number[][]): void {
  const other = events.filter((event, i) => String(ours(event)) !== String(theirs[i]));
  differing += other.length;
  const times = theirs.reduce((sum, { length }) => sum + length, 0);
  console.info(
    `${name}: ${String(theirs.length)} calendars, ${String(times)} times, ${String(other.length)} calendars differ`,
  );
  for (const { timeZone, rrule, startTime } of other.slice(0, 5)) {
    console.info(`  ${timeZone} ${startTime} ${rrule ?? 'once'}`);
  }
}

const texts = events.map(written);
console.info(
  `${String(ofLists.length)} meetings of lists, ${String(ofGroups.length)} series of groups, 2026.`,
);
compare('ical.js', texts.map(byIcalJs));
const python = await byPython(texts);
if (typeof python === 'string') {
  console.info(`python-icalendar: skipped, ${python} (python3-recurring-ical-events of Debian)`);
} else compare('python-icalendar', python);
process.exitCode = differing > 0 ? 1 : 0;
