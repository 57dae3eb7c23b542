import type { FoundMeeting } from './meeting-days.ts';
import { CLOCK, dateFormat, wallClock, ZONED_CLOCK } from '../../../composables/formatters.ts';

/** When a meeting is next held, as the viewer's clock shows it, and its own where that differs. */
export interface NextTime {
  /** The viewer's time of its start, `7:00 PM`, and of its end. */
  from: string;
  to: string;
  /** The viewer's day: `Tue, Nov 24`. */
  day: string;
  /** What the meeting's own clock shows, with its zone: `Tue, 4:00 PM Pacific Time`. Null when it shows the same. */
  there: string | null;
}

const DAY_TIME = { ...CLOCK, weekday: 'short' } as const;

/** When a meeting is held that was found, or else next. */
export function nextOf(
  { occurrence, nextOccurrences, timeZone }: FoundMeeting,
  here: string,
  locale: string,
): NextTime | null {
  const held = occurrence ?? nextOccurrences[0] ?? null;
  return held && nextTime(held, { here, there: timeZone }, locale);
}

/** The day that all meetings are on, which is said once; null where they are on several. */
export function onlyDay(
  meetings: readonly FoundMeeting[],
  here: string,
  locale: string,
): string | null {
  const days = new Set(meetings.flatMap((meeting) => nextOf(meeting, here, locale)?.day ?? []));
  const [only = null] = days;
  return days.size === 1 ? only : null;
}

/** Two clocks count as one when they show the same at that moment, whatever their zones are called. */
export function nextTime(
  { startsAt, endsAt }: { startsAt: string; endsAt: string },
  zones: { here: string; there: string },
  locale: string,
): NextTime {
  const write = (instant: string, timeZone: string, shown: Intl.DateTimeFormatOptions) =>
    dateFormat(locale, { ...shown, timeZone }).format(new Date(instant));
  const same = write(startsAt, zones.here, DAY_TIME) === write(startsAt, zones.there, DAY_TIME);
  return {
    from: write(startsAt, zones.here, CLOCK),
    to: write(endsAt, zones.here, CLOCK),
    day: write(startsAt, zones.here, { weekday: 'short', month: 'short', day: 'numeric' }),
    there: same ? null : write(startsAt, zones.there, { ...ZONED_CLOCK, weekday: 'short' }),
  };
}

/** `19:00:00` and 90 minutes: `7:00 PM` to `8:30 PM`. Beyond midnight the clock begins anew. */
export function clockSpan(
  startTime: string,
  durationMinutes: number,
  locale: string,
): { from: string; to: string } {
  const [hours = 0, minutes = 0] = startTime.split(':').map(Number);
  const begin = hours * 60 + minutes;
  return { from: clock(begin, locale), to: clock(begin + durationMinutes, locale) };
}

function clock(minutes: number, locale: string): string {
  const ofDay = minutes % 1440;
  const time = [Math.floor(ofDay / 60), ofDay % 60]
    .map((part) => String(part).padStart(2, '0'))
    .join(':');
  return wallClock(locale, time);
}
