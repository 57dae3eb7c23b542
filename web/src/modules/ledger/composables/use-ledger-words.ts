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
  /** Rent · March. */
  const purpose = ({
    chargeFor,
    note,
  }: Pick<HouseLedgerEntryFieldsFragment, 'chargeFor' | 'note'>): string =>
    [chargeFor === 'OTHER' || !chargeFor ? null : t(`ledger.for.${chargeFor}`), note]
      .filter(Boolean)
      .join(' · ');

  return {
    sum,
    purpose,
    /** Rent · March; Paid: In cash; Waived: Rent · March. */
    entryName: (entry: HouseLedgerEntryFieldsFragment): string => {
      const { kind, paidBy, charge, reverses } = entry;
      if (kind === 'CHARGE') return purpose(entry);
      if (kind === 'PAYMENT') {
        return t('ledger.paidBy', { way: t(`ledger.way.${paidBy ?? 'OTHER'}`) });
      }
      if (kind === 'WAIVER') return t('ledger.waiverOf', { charge: charge ? purpose(charge) : '' });
      return t(`ledger.back.${reverses?.kind ?? 'CHARGE'}`);
    },
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
    /** $600.00 due, where something is. */
    dueNow: ({ due, currency }: HouseAccountFieldsFragment): string | null =>
      due > 0 ? t('ledger.due', { sum: sum(due, currency) }) : null,
    /** What is to be known beside that: $50.00 due later; $20.50 overpaid; even. */
    besides: ({ due, balance, overpaid, currency }: HouseAccountFieldsFragment): string | null => {
      if (overpaid > 0) return t('ledger.overpaid', { sum: sum(overpaid, currency) });
      if (balance === 0) return t('ledger.even');
      return balance > due ? t('ledger.later', { sum: sum(balance - due, currency) }) : null;
    },
    day,
  };
}
