import type { CombinedError } from '@urql/core';
import { useI18n } from 'vue-i18n';
import { useSteps } from '../../../composables/use-steps.ts';
import {
  HouseChargeAddDocument,
  HouseChargeWaiveDocument,
  HouseLedgerReverseDocument,
  HousePaymentRecordDocument,
  type HouseChargeInput,
  type HousePaymentInput,
  type HouseWaiverInput,
  type UserErrorFieldsFragment,
} from '../../../generated/graphql.ts';

type Mistakes = readonly UserErrorFieldsFragment[];

/** What whoever keeps a ledger writes into it. Each gives what has to be mended; null when it is done. */
export function useLedgerActions() {
  const { t } = useI18n();
  const { busy, send, complain, say } = useSteps();

  return { busy, charge, pay, waive, reverse };

  async function charge(residenceId: string, input: HouseChargeInput): Promise<Mistakes | null> {
    const step = { residenceId, input };
    const { data, error } = await send('house-charge', HouseChargeAddDocument, step);
    return told(data?.houseChargeAdd.userErrors, error, 'ledger.charged');
  }

  async function pay(stayId: string, input: HousePaymentInput): Promise<Mistakes | null> {
    const step = { stayId, input };
    const { data, error } = await send('house-payment', HousePaymentRecordDocument, step);
    return told(data?.housePaymentRecord.userErrors, error, 'ledger.paid');
  }

  async function waive(id: string, input: HouseWaiverInput): Promise<Mistakes | null> {
    const { data, error } = await send('house-waiver', HouseChargeWaiveDocument, { id, input });
    return told(data?.houseChargeWaive.userErrors, error, 'ledger.waived');
  }

  async function reverse(id: string, reason: string): Promise<Mistakes | null> {
    const step = { id, reason };
    const { data, error } = await send('house-reversal', HouseLedgerReverseDocument, step);
    return told(data?.houseLedgerReverse.userErrors, error, 'ledger.reversed');
  }

  /** Without an answer nothing is to be mended, and nothing is done. */
  function told(
    mistakes: Mistakes | undefined,
    error: CombinedError | undefined,
    words: string,
  ): Mistakes | null {
    if (error) complain(error);
    if (mistakes?.length !== 0) return mistakes ?? [];
    say(t(words));
    return null;
  }
}
