import { computed } from 'vue';
import { useI18n } from 'vue-i18n';

const USUAL = [15, 20, 30, 45, 60, 90];

/** How long an appointment can be, in words; one of an unusual length keeps it. */
export function useLengths(own: () => number = () => 30) {
  const { t } = useI18n();
  return computed(() =>
    [...new Set([...USUAL, own()])]
      .toSorted((a, b) => a - b)
      .map((value) => ({ value, label: t('appointments.book.length', { count: value }) })),
  );
}
