import { useI18n } from 'vue-i18n';
import { useFormat } from '../../../composables/use-format.ts';
import { money } from '../../../composables/money.ts';
import type {
  HouseAccountFieldsFragment,
  HouseLedgerEntryFieldsFragment,
} from '../../../generated/graphql.ts';

/** What ledgers say, in words. */
export function useLedgerWords() {
  const { t, locale } = useI18n();
  const { day } = useFormat();
  const sum = (amount: number, currency: string) => money(locale.value, amount, currency);

  return {
    sum,
    /** Rent · March. */
    purpose: ({ chargeFor, note }: Pick<HouseLedgerEntryFieldsFragment, 'chargeFor' | 'note'>) =>
      [chargeFor === 'OTHER' || !chargeFor ? null : t(`ledger.for.${chargeFor}`), note]
        .filter(Boolean)
        .join(' · '),
    /** $600.00 due now; $50.00 overpaid; even. */
    standing: ({ due, balance, overpaid, currency }: HouseAccountFieldsFragment): string => {
      if (overpaid > 0) return t('ledger.overpaid', { sum: sum(overpaid, currency) });
      if (balance === 0) return t('ledger.even');
      if (due === 0) return t('ledger.later', { sum: sum(balance, currency) });
      const later = balance - due;
      return later === 0
        ? t('ledger.due', { sum: sum(due, currency) })
        : t('ledger.dueAndLater', { due: sum(due, currency), later: sum(later, currency) });
    },
    day,
  };
}
