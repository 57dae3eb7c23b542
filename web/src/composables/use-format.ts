import { useI18n } from 'vue-i18n';
import { useSession } from '../app/session.ts';
import {
  CLOCK,
  dateFormat,
  numberFormat,
  percentFormat,
  relativeFormat,
  ZONED_CLOCK,
} from './formatters.ts';
import { relativeParts } from './relative-time.ts';
import { useNow } from './use-now.ts';

/** Dates and figures in the viewer's language and the organization's zone. */
export function useFormat() {
  const { locale } = useI18n();
  const { timeZone } = useSession();
  const now = useNow();

  return { time, clock, day, fullTime, relative, number, percent, phone };

  /** 8:12 AM */
  function time(instant: string): string {
    return format(instant, CLOCK);
  }

  /** 8:12 AM Eastern Time: the zone is named where nothing beside it tells whose clock it is. */
  function clock(instant: string): string {
    return format(instant, ZONED_CLOCK);
  }

  /** A calendar day such as `2026-03-01`, which is in no zone: Mar 1, 2026 */
  function day(date: string): string {
    return dateFormat(locale.value, { dateStyle: 'medium', timeZone: 'UTC' }).format(
      new Date(`${date}T00:00:00Z`),
    );
  }

  /** Sunday, March 1, 2026 at 8:12 AM Eastern Time */
  function fullTime(instant: string): string {
    return format(instant, {
      weekday: 'long',
      year: 'numeric',
      month: 'long',
      day: 'numeric',
      ...ZONED_CLOCK,
    });
  }

  /** 4 min. ago, in 2 hr., 1 day ago: 45 hours ago it need not have been yesterday. */
  function relative(instant: string): string {
    const { value, unit } = relativeParts(Date.parse(instant) - now.value);
    // A short month is an "m" in Spanish, which minutes would be read from.
    const style = unit === 'month' ? 'long' : 'short';
    const numeric = unit === 'day' ? 'always' : 'auto';
    return relativeFormat(locale.value, { style, numeric }).format(value, unit);
  }

  function number(value: number): string {
    return numberFormat(locale.value).format(value);
  }

  /** 0 to 100 as the language writes it: 60%, 60 % */
  function percent(value: number): string {
    return percentFormat(locale.value).format(value / 100);
  }

  /** A number of North America as people read it; any other as it is. */
  function phone(e164: string): string {
    return e164.replace(/^\+1(\d{3})(\d{3})(\d{4})$/, '+1 $1 $2 $3');
  }

  function format(instant: string, options: Intl.DateTimeFormatOptions): string {
    return dateFormat(locale.value, { ...options, timeZone: timeZone.value }).format(
      new Date(instant),
    );
  }
}
