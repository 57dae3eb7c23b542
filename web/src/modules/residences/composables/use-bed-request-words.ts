import { useI18n } from 'vue-i18n';
import type { BedRequestFieldsFragment } from '../../../generated/graphql.ts';

/** A request for a bed in words. */
export function useBedRequestWords() {
  const { t } = useI18n();

  return {
    /** What the house has to have; empty when it does not matter. */
    needsLine: ({ needs, housing }: Pick<BedRequestFieldsFragment, 'needs' | 'housing'>) =>
      [
        ...(housing === 'EVERYONE' ? [] : [t(`residences.housing.${housing}`)]),
        ...needs.map((need) => t(`residences.need.${need}`)),
      ].join(' · '),
  };
}
