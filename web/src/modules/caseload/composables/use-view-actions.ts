import type { CombinedError } from '@urql/core';
import { useI18n } from 'vue-i18n';
import { useSteps } from '../../../composables/use-steps.ts';
import {
  CaseloadViewCreateDocument,
  CaseloadViewEditDocument,
  CaseloadViewEndDocument,
  type CaseloadViewInput,
  type UserErrorFieldsFragment,
} from '../../../generated/graphql.ts';
import type { CaseloadFilter } from './caseload-filter.ts';
import type { CaseloadView } from './use-caseload-views.ts';

/** A view as it is sent. What is shared has no alias. */
export function toViewInput(
  name: string,
  shared: boolean,
  { bands, mine, alias, order }: CaseloadFilter,
): CaseloadViewInput {
  const search = alias.trim();
  return {
    name: name.trim(),
    shared,
    bands,
    mine,
    alias: shared || search.length < 2 ? null : search,
    order,
  };
}

/**
 * What the viewer does with views of the caseload.
 * @param refresh reads the views anew
 */
export function useViewActions(refresh: () => Promise<void>) {
  const { t } = useI18n();
  const { busy, send, complain, refuse, say } = useSteps();

  return { busy, create, edit, end };

  /** @returns the new view; null when it was refused, which was said */
  async function create(input: CaseloadViewInput): Promise<CaseloadView | null> {
    const { data: answer, error } = await send('view-create', CaseloadViewCreateDocument, {
      input,
    });
    const outcome = answer?.caseloadViewCreate;
    await told(outcome?.userErrors, error, t('caseload.views.said.saved'));
    return outcome?.view ?? null;
  }

  async function edit(view: CaseloadView, input: CaseloadViewInput): Promise<boolean> {
    const { id, version: expectedVersion } = view;
    const step = { id, expectedVersion, input };
    const { data: answer, error } = await send('view-edit', CaseloadViewEditDocument, step);
    return told(answer?.caseloadViewEdit.userErrors, error, t('caseload.views.said.saved'));
  }

  async function end({ id }: CaseloadView): Promise<boolean> {
    const { data: answer, error } = await send('view-end', CaseloadViewEndDocument, { id });
    return told(answer?.caseloadViewEnd.userErrors, error, t('caseload.views.said.ended'));
  }

  async function told(
    mistakes: UserErrorFieldsFragment[] | undefined,
    error: CombinedError | undefined,
    words: string,
  ): Promise<boolean> {
    if (error) complain(error);
    const [mistake] = mistakes ?? [];
    if (mistake) refuse(mistake);
    const done = !error && mistakes?.length === 0;
    if (done) say(words);
    await refresh();
    return done;
  }
}
