import { useI18n } from 'vue-i18n';
import { CLOCK, dateFormat } from '../../../composables/formatters.ts';
import { firstWords } from '../../../composables/first-words.ts';
import type { HouseIncidentFieldsFragment } from '../../../generated/graphql.ts';

/** What incidents are called. @param timeZone the zone of the house */
export function useIncidentWords(timeZone: () => string) {
  const { t, locale } = useI18n();

  return { moment, name, quote };

  /** Sat, Nov 28, 3:12 AM */
  function moment({ at }: Pick<HouseIncidentFieldsFragment, 'at'>): string {
    const day = { weekday: 'short', month: 'short', day: 'numeric' } as const;
    return dateFormat(locale.value, { ...day, ...CLOCK, timeZone: timeZone() }).format(
      new Date(at),
    );
  }

  /** Building, Sat, Nov 28, 3:12 AM */
  function name(incident: HouseIncidentFieldsFragment): string {
    return `${t(`incidents.kind.${incident.kind}`)}, ${moment(incident)}`;
  }

  /** “The boiler stopped…” */
  function quote({ what }: Pick<HouseIncidentFieldsFragment, 'what'>): string {
    return t('incidents.quote', { words: firstWords(what) });
  }
}
