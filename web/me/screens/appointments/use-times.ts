import { CLOCK } from '../../../src/composables/formatters.ts';
import { useI18n } from '../../app/i18n.ts';

/** Days and times in words, by the phone's own clock. */
export function useTimes() {
  const { locale } = useI18n();
  const format = (options: Intl.DateTimeFormatOptions, at: Date) =>
    new Intl.DateTimeFormat(locale.value, options).format(at);
  const day = { weekday: 'long', month: 'long', day: 'numeric' } as const;

  return {
    /** Sunday, March 1: of a day such as `2026-03-01`, which is in no zone. */
    dayOf: (date: string) => format({ ...day, timeZone: 'UTC' }, new Date(`${date}T00:00:00Z`)),
    /** 9:30 AM */
    clock: (moment: string) => format(CLOCK, new Date(moment)),
    /** Sunday, March 1 at 9:30 AM */
    whole: (moment: string) => format({ ...day, ...CLOCK }, new Date(moment)),
  };
}
