import type { CombinedError } from '@urql/core';
import { useI18n } from 'vue-i18n';
import { useSteps, type Mistakes } from '../../../composables/use-steps.ts';
import {
  ChoreDoneDocument,
  ChoreEndDocument,
  ChoreSaveDocument,
  ChoreSwapDocument,
  ChoreUndoDocument,
} from '../../../generated/graphql.ts';
import type { ChoreInput } from '../../../generated/graphql.ts';
import type { Chore, Turn } from './use-chores.ts';

/** What whoever runs a house does with its chores. Each tells `onChanged` when it is through. */
export function useChoreActions(onChanged: () => void) {
  const { t } = useI18n();
  const { send, complain, refuse, say, answered, offerUndo } = useSteps();

  return { done, swap, save, end };

  async function done({ id, chore }: Turn): Promise<void> {
    const sentAt = Date.now();
    const { data, error } = await send('chore-done', ChoreDoneDocument, { id });
    if (settle(data?.choreDone.userErrors, error)) {
      offerUndo(id, sentAt, t('evening.chore.done', { chore: chore?.name ?? '' }), () => undo(id));
    }
    onChanged();
  }

  async function undo(id: string): Promise<void> {
    const { data, error } = await send('chore-undo', ChoreUndoDocument, { id });
    if (settle(data?.choreUndo.userErrors, error)) say(t('evening.chore.undone'));
    onChanged();
  }

  /** Gives what was refused; null when it was done. */
  async function swap({ id }: Turn, withId: string): Promise<Mistakes | null> {
    const { data, error } = await send('chore-swap', ChoreSwapDocument, { id, withId });
    onChanged();
    return answered(data?.choreSwap.userErrors, error, t('evening.chore.swapped'));
  }

  /** Gives what was refused; null when it was done. */
  async function end({ id, version: expectedVersion }: Chore): Promise<Mistakes | null> {
    const step = { id, expectedVersion };
    const { data, error } = await send('chore-end', ChoreEndDocument, step);
    onChanged();
    return answered(data?.choreEnd.userErrors, error, t('evening.chore.ended'));
  }

  /** Gives what was refused; null when it was done. */
  async function save(
    residenceId: string,
    chore: Chore | null,
    input: ChoreInput,
  ): Promise<Mistakes | null> {
    const known = chore && { id: chore.id, expectedVersion: chore.version };
    const step = { residenceId, input, ...known };
    const { data, error } = await send('chore-save', ChoreSaveDocument, step);
    const refused = answered(data?.choreSave.userErrors, error, t('evening.chore.saved'));
    if (refused === null) onChanged();
    return refused;
  }

  /** Whether it was done; says why when it was not. */
  function settle(mistakes: Mistakes | undefined, error: CombinedError | undefined): boolean {
    if (error) complain(error);
    mistakes?.slice(0, 1).forEach(refuse);
    return mistakes?.length === 0;
  }
}
