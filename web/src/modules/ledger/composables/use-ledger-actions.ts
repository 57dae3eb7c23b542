import { useI18n } from 'vue-i18n';
import { useSteps, type Mistakes } from '../../../composables/use-steps.ts';
import {
  HouseChargeAddDocument,
  HouseChargeWaiveDocument,
  HouseLedgerReverseDocument,
  HousePaymentRecordDocument,
  type HouseChargeInput,
  type HousePaymentInput,
  type HouseWaiverInput,
} from '../../../generated/graphql.ts';

/** What whoever keeps a ledger writes into it. Each gives what has to be mended; null when it is done. */
export function useLedgerActions() {
  const { t } = useI18n();
  const { send, answered } = useSteps();

  return { charge, pay, waive, reverse };

  async function charge(residenceId: string, input: HouseChargeInput): Promise<Mistakes | null> {
    const step = { residenceId, input };
    const { data, error } = await send('house-charge', HouseChargeAddDocument, step);
    return answered(data?.houseChargeAdd.userErrors, error, t('ledger.charged'));
  }

  async function pay(stayId: string, input: HousePaymentInput): Promise<Mistakes | null> {
    const step = { stayId, input };
    const { data, error } = await send('house-payment', HousePaymentRecordDocument, step);
    return answered(data?.housePaymentRecord.userErrors, error, t('ledger.paid'));
  }

  async function waive(id: string, input: HouseWaiverInput): Promise<Mistakes | null> {
    const { data, error } = await send('house-waiver', HouseChargeWaiveDocument, { id, input });
    return answered(data?.houseChargeWaive.userErrors, error, t('ledger.waived'));
  }

  async function reverse(id: string, reason: string): Promise<Mistakes | null> {
    const step = { id, reason };
    const { data, error } = await send('house-reversal', HouseLedgerReverseDocument, step);
    return answered(data?.houseLedgerReverse.userErrors, error, t('ledger.reversed'));
  }
}
