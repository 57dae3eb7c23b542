import { useI18n } from 'vue-i18n';
import { useSteps } from '../../../composables/use-steps.ts';
import {
  HouseIncidentFollowUpDocument,
  HouseIncidentRecordDocument,
  HouseIncidentRetractDocument,
  type HouseIncidentFollowUpInput,
  type HouseIncidentInput,
  type UserErrorFieldsFragment,
} from '../../../generated/graphql.ts';

type Mistakes = readonly UserErrorFieldsFragment[];

/** What somebody does with incidents of a house. Each gives what has to be mended; null when it is done. */
export function useIncidentActions() {
  const { t } = useI18n();
  const { busy, send, complain, refuse, say } = useSteps();

  return { busy, record, followUp, retract };

  async function record(residenceId: string, input: HouseIncidentInput): Promise<Mistakes | null> {
    const step = { residenceId, input };
    const { data, error } = await send('incident-record', HouseIncidentRecordDocument, step);
    if (error) complain(error);
    return told(data?.houseIncidentRecord.userErrors, 'incidents.recorded');
  }

  async function followUp(id: string, input: HouseIncidentFollowUpInput): Promise<Mistakes | null> {
    const step = { id, input };
    const { data, error } = await send('incident-follow-up', HouseIncidentFollowUpDocument, step);
    if (error) complain(error);
    return told(data?.houseIncidentFollowUp.userErrors, 'incidents.followed');
  }

  async function retract(id: string): Promise<boolean> {
    const { data, error } = await send('incident-retract', HouseIncidentRetractDocument, { id });
    if (error) complain(error);
    const mistakes = told(data?.houseIncidentRetract.userErrors, 'incidents.retracted');
    for (const mistake of mistakes ?? []) refuse(mistake);
    return mistakes === null;
  }

  /** Without an answer nothing is to be mended, and nothing is done. */
  function told(mistakes: Mistakes | undefined, words: string): Mistakes | null {
    if (mistakes?.length !== 0) return mistakes ?? [];
    say(t(words));
    return null;
  }
}
