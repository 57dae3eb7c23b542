import { useI18n } from 'vue-i18n';
import { useSession } from '../../../app/session.ts';
import { CLOCK, dateFormat, zoneName } from '../../../composables/formatters.ts';
import { isMidnight } from '../../../composables/midnight.ts';
import { dayIn } from '../../../composables/zone-days.ts';

/** Moments by the clock of a house, which is where its days and its curfew are. */
export function useHouseClock(timeZone: () => string) {
  const { t, locale } = useI18n();
  const { timeZone: own } = useSession();

  return {
    /** 10:00 PM */
    clock: (instant: string) => write(instant, CLOCK),
    /** 10:00 PM, midnight; las 22:00, la medianoche: after a word such as "by". */
    by: (instant: string) =>
      isMidnight(instant, timeZone())
        ? t('evening.midnight')
        : t('evening.at', { time: write(instant, CLOCK) }),
    /** Fri, Mar 6, 6:00 PM */
    moment,
    /** 6:00 PM where it is of this day of the house; Fri, Mar 6, 6:00 PM where it is not. */
    since: (instant: string) => {
      const isToday = dayIn(timeZone(), Date.parse(instant)) === dayIn(timeZone(), Date.now());
      return isToday ? write(instant, CLOCK) : moment(instant);
    },
    /** The name of the house's zone where it is not the organization's; null where it is. */
    zone: () => (timeZone() === own.value ? null : zoneName(locale.value, timeZone())),
  };

  function moment(instant: string): string {
    return write(instant, { weekday: 'short', month: 'short', day: 'numeric', ...CLOCK });
  }

  function write(instant: string, options: Intl.DateTimeFormatOptions): string {
    return dateFormat(locale.value, { ...options, timeZone: timeZone() }).format(new Date(instant));
  }
}
