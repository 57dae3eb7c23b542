import { dateFormat } from '../../../composables/formatters.ts';

/** When a meeting is next held, as the viewer's clock shows it, and its own where that differs. */
export interface NextTime {
  /** The viewer's time of its start, `19:00`, and of its end. */
  from: string;
  to: string;
  /** The viewer's day: `Tue, Nov 24`. */
  day: string;
  /** What the meeting's own clock shows, with its zone: `Tue, 16:00 PST`. Null when it shows the same. */
  there: string | null;
}

const TIME = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;
const DAY_TIME = { ...TIME, weekday: 'short' } as const;

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
    from: write(startsAt, zones.here, TIME),
    to: write(endsAt, zones.here, TIME),
    day: write(startsAt, zones.here, { weekday: 'short', month: 'short', day: 'numeric' }),
    there: same ? null : write(startsAt, zones.there, { ...DAY_TIME, timeZoneName: 'short' }),
  };
}

/** The calendar day of an instant, such as `2026-11-24`. Canada writes days as ISO 8601 does. */
export function dateIn(instant: string | number, timeZone: string): string {
  return dateFormat('en-CA', { timeZone }).format(new Date(instant));
}

/** `19:00:00` and 90 minutes: `19:00` to `20:30`. Beyond midnight the clock begins anew. */
export function clockSpan(
  startTime: string,
  durationMinutes: number,
): { from: string; to: string } {
  const [hours = 0, minutes = 0] = startTime.split(':').map(Number);
  const begin = hours * 60 + minutes;
  return { from: clock(begin), to: clock(begin + durationMinutes) };
}

function clock(minutes: number): string {
  const ofDay = minutes % 1440;
  return [Math.floor(ofDay / 60), ofDay % 60]
    .map((part) => String(part).padStart(2, '0'))
    .join(':');
}
