import { useI18n } from 'vue-i18n';
import type { ResidenceFieldsFragment } from '../../../generated/graphql.ts';

/** What a house has, in the order in which it is told. */
export const TRAITS = ['wheelchair', 'medicationStorage', 'children', 'pets'] as const;

/** A residence in words. */
export function useResidenceWords() {
  const { t } = useI18n();

  return {
    /** Its level and for whom it is. */
    levelLine: ({ level, welcomes }: Pick<ResidenceFieldsFragment, 'level' | 'welcomes'>) =>
      [t('residences.narr', { level }), t(`residences.welcomes.${welcomes}`)].join(' · '),
  };
}
