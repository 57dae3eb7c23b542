import type { CombinedError } from '@urql/core';
import { useI18n } from 'vue-i18n';
import { useSteps, type Mistakes } from '../../../composables/use-steps.ts';
import {
  PassApproveDocument,
  PassCancelDocument,
  PassDeclineDocument,
  PassRequestDocument,
  PresenceMarkDocument,
  PresenceUndoDocument,
} from '../../../generated/graphql.ts';
import type { PassRequestInput } from '../../../generated/graphql.ts';
import type { Lodger, Pass } from './use-evening.ts';

/**
 * What whoever runs a house does in its evening. Each tells `onChanged` when it is through; those that are asked in a
 * dialog give what was refused, null when it was done.
 */
export function useEveningActions(onChanged: () => void) {
  const { t } = useI18n();
  const { busy, send, complain, refuse, say, answered, offerUndo } = useSteps();

  return { busy, mark, approve, decline, cancel, request };

  async function mark({ stay }: Lodger, direction: 'IN' | 'OUT'): Promise<void> {
    const [sentAt, stayId] = [Date.now(), stay.id];
    const { data, error } = await send('presence-mark', PresenceMarkDocument, {
      stayId,
      direction,
    });
    if (settle(data?.presenceMark.userErrors, error)) {
      const words = t(`evening.marked.${direction}`, { member: stay.member?.alias ?? '' });
      offerUndo(stayId, sentAt, words, () => unmark(stayId));
    }
    onChanged();
  }

  async function unmark(stayId: string): Promise<void> {
    const { data, error } = await send('presence-undo', PresenceUndoDocument, { stayId });
    if (settle(data?.presenceUndo.userErrors, error)) say(t('evening.unmarked'));
    onChanged();
  }

  async function approve({ id, version: expectedVersion }: Pass): Promise<void> {
    const step = { id, expectedVersion };
    const { data, error } = await send('pass-approve', PassApproveDocument, step);
    if (settle(data?.passApprove.userErrors, error)) say(t('evening.pass.approved'));
    onChanged();
  }

  async function cancel({ id, version: expectedVersion }: Pass): Promise<Mistakes | null> {
    const step = { id, expectedVersion };
    const { data, error } = await send('pass-cancel', PassCancelDocument, step);
    return outcome(data?.passCancel.userErrors, error, t('evening.pass.canceled'));
  }

  async function decline({ id, version }: Pass, reason: string): Promise<Mistakes | null> {
    const step = { id, expectedVersion: version, reason };
    const { data, error } = await send('pass-decline', PassDeclineDocument, step);
    return outcome(data?.passDecline.userErrors, error, t('evening.pass.declined'));
  }

  async function request(input: PassRequestInput): Promise<Mistakes | null> {
    const { data, error } = await send('pass-request', PassRequestDocument, { input });
    return outcome(data?.passRequest.userErrors, error, t('evening.pass.asked'));
  }

  /** Whether it was done; says why when it was not. */
  function settle(mistakes: Mistakes | undefined, error: CombinedError | undefined): boolean {
    if (error) complain(error);
    mistakes?.slice(0, 1).forEach(refuse);
    return mistakes?.length === 0;
  }

  function outcome(
    mistakes: Mistakes | undefined,
    error: CombinedError | undefined,
    words: string,
  ): Mistakes | null {
    const refused = answered(mistakes, error, words);
    if (refused === null) onChanged();
    return refused;
  }
}
