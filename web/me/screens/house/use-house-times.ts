import { onScopeDispose, shallowRef } from 'vue';
import { CLOCK, dateFormat } from '../../../src/composables/formatters.ts';
import { isMidnight } from '../../../src/composables/midnight.ts';
import type { PresenceState } from '../../../src/generated/graphql.ts';
import { useI18n } from '../../app/i18n.ts';

/** Days and times by the clock of the house. @param timeZone its zone */
export function useHouseTimes(timeZone: () => string) {
  const { t, locale } = useI18n();
  const format = (options: Intl.DateTimeFormatOptions, at: Date) =>
    dateFormat(locale.value, options).format(at);
  const day = { weekday: 'long', month: 'long', day: 'numeric' } as const;

  // `useNow` would weigh half a kilobyte on every page of the members' entry.
  const now = shallowRef(Date.now());
  const timer = setInterval(() => (now.value = Date.now()), 30_000);
  onScopeDispose(() => clearInterval(timer));

  const clock = (moment: string) => format({ ...CLOCK, timeZone: timeZone() }, new Date(moment));
  const by = (moment: string) =>
    isMidnight(moment, timeZone()) ? t('house.midnight') : t('house.at', { time: clock(moment) });

  return {
    /** Sunday, March 1: of a day such as `2026-03-01`, which is in no zone. */
    dayOf: (date: string) => format({ ...day, timeZone: 'UTC' }, new Date(`${date}T00:00:00Z`)),
    /** 10:00 PM */
    clock,
    /** 10:00 PM, midnight; las 22:00, la medianoche: after a word such as "by". */
    by,
    /** When to be in, or when it was to be, for who is not in by then; nothing for whoever was, or is away as agreed. */
    curfew: ({ curfewAt, state }: { curfewAt: string | null; state: PresenceState }) => {
      if (curfewAt === null) return null;
      const at = by(curfewAt);
      if (Date.parse(curfewAt) > now.value) return t('house.evening.curfew', { at });
      return state === 'IN' || state === 'ON_PASS' ? null : t('house.evening.curfewWas', { at });
    },
    /** Sunday, March 1 at 9:30 AM */
    whole: (moment: string) => format({ ...day, ...CLOCK, timeZone: timeZone() }, new Date(moment)),
  };
}
