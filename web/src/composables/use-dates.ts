import { useI18n } from 'vue-i18n';
import { useSession } from '../app/session.ts';

/** Moments of which only the day matters. */
export function useDates() {
  const { locale } = useI18n();
  const { timeZone } = useSession();

  return {
    /** The organization's day of a moment: Mar 1, 2026 */
    dateOf: (instant: string) =>
      new Intl.DateTimeFormat(locale.value, {
        dateStyle: 'medium',
        timeZone: timeZone.value,
      }).format(new Date(instant)),
  };
}
