import { useI18n } from 'vue-i18n';
import { useSteps, type Mistakes } from '../../../composables/use-steps.ts';
import {
  HouseIncidentFollowUpDocument,
  HouseIncidentRecordDocument,
  HouseIncidentRetractDocument,
  type HouseIncidentFollowUpInput,
  type HouseIncidentInput,
} from '../../../generated/graphql.ts';

/** What somebody does with incidents of a house. Each gives what has to be mended; null when it is done. */
export function useIncidentActions() {
  const { t } = useI18n();
  const { send, answered } = useSteps();

  return { record, followUp, retract };

  async function record(residenceId: string, input: HouseIncidentInput): Promise<Mistakes | null> {
    const step = { residenceId, input };
    const { data, error } = await send('incident-record', HouseIncidentRecordDocument, step);
    return answered(data?.houseIncidentRecord.userErrors, error, t('incidents.recorded'));
  }

  async function followUp(id: string, input: HouseIncidentFollowUpInput): Promise<Mistakes | null> {
    const step = { id, input };
    const { data, error } = await send('incident-follow-up', HouseIncidentFollowUpDocument, step);
    return answered(data?.houseIncidentFollowUp.userErrors, error, t('incidents.followed'));
  }

  async function retract(id: string): Promise<Mistakes | null> {
    const { data, error } = await send('incident-retract', HouseIncidentRetractDocument, { id });
    return answered(data?.houseIncidentRetract.userErrors, error, t('incidents.retracted'));
  }
}
