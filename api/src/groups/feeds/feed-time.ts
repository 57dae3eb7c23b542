const CLOCK = /^(\d{1,2})(?:[:.](\d{2}))?(?:[:.]\d{2})?(?:\s*([ap])\.?\s?m\.?)?$/i;
const DAY_MINUTES = 24 * 60;

/**
 * A wall time as `HH:MM`: from `19:00`, `9:00`, `19:00:00`, `7 PM`, `8:00 p.m.`. Null for what is
 * none; "24:00" is none either.
 */
export function parseClock(text: string): string | null {
  const [, hourText, minuteText, half] = CLOCK.exec(text.trim()) ?? [];
  if (hourText === undefined || (minuteText === undefined && half === undefined)) return null;
  const hour = half ? hourOfHalf(Number(hourText), half.toLowerCase()) : Number(hourText);
  const minute = Number(minuteText ?? 0);
  if (hour === null || hour > 23 || minute > 59) return null;
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}

/** Minutes from one wall time to the next of the other: an earlier end is on the next day. 1 to 1440. */
export function minutesBetween(start: string, end: string): number {
  const difference = minuteOfDay(end) - minuteOfDay(start);
  return difference > 0 ? difference : difference + DAY_MINUTES;
}

/** Minutes of an `HH:MM:SS` duration; null unless it is 1 to 1440. */
export function parseDuration(text: string): number | null {
  const [, hours, minutes] = /^(\d{1,2}):([0-5]\d)(?::[0-5]\d)?$/.exec(text.trim()) ?? [];
  if (hours === undefined || minutes === undefined) return null;
  const total = Number(hours) * 60 + Number(minutes);
  return total >= 1 && total <= DAY_MINUTES ? total : null;
}

const ISO_LIKE = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ](.+))?$/;
const SLASHED = /^(\d{1,2})\/(\d{1,2})\/(\d{4})(?:,? (.+))?$/;
const ZONED = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:?\d\d)$/i;

/**
 * When a list says a row was changed, as RFC 3339 in UTC; null for what cannot be read. The
 * specification's form is `YYYY-MM-DD HH:MM:SS` in UTC; found are also ISO 8601 with an offset,
 * `8/28/2021` and `8/16/2021 7:25:34 AM` (month first, unless that is no month).
 */
export function parseUpdated(text: string): string | null {
  const value = text.trim();
  if (ZONED.test(value)) return instant(Date.parse(value));
  const iso = ISO_LIKE.exec(value);
  if (iso) return utcInstant(Number(iso[1]), Number(iso[2]), Number(iso[3]), iso[4]);
  const slashed = SLASHED.exec(value);
  if (!slashed) return null;
  const [first, second] = [Number(slashed[1]), Number(slashed[2])];
  const [month, day] = first > 12 ? [second, first] : [first, second];
  return utcInstant(Number(slashed[3]), month, day, slashed[4]);
}

function hourOfHalf(hour: number, half: string): number | null {
  if (hour < 1 || hour > 12) return null;
  return (hour % 12) + (half === 'p' ? 12 : 0);
}

function minuteOfDay(clock: string): number {
  return Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5));
}

function utcInstant(year: number, month: number, day: number, time = '00:00'): string | null {
  const clock = parseClock(time.replace(/\.\d+$/, ''));
  if (clock === null || month < 1 || month > 12) return null;
  const seconds = Number(/^\d{1,2}:\d{2}:([0-5]\d)/.exec(time)?.[1] ?? 0);
  const midnight = Date.UTC(year, month - 1, day);
  // A day that the month does not have would otherwise become one of the next month.
  if (new Date(midnight).getUTCDate() !== day) return null;
  return instant(midnight + (minuteOfDay(clock) * 60 + seconds) * 1000);
}

/** Null outside of the years 1000 to 9999: others have more or fewer digits, or PostgreSQL refuses them. */
function instant(milliseconds: number): string | null {
  const text = Number.isFinite(milliseconds) ? new Date(milliseconds).toISOString() : '';
  return /^[1-9]\d{3}-/.test(text) ? `${text.slice(0, 19)}Z` : null;
}
