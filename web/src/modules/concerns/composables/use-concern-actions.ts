import type { CombinedError } from '@urql/core';
import { useI18n } from 'vue-i18n';
import { useSteps } from '../../../composables/use-steps.ts';
import {
  ConcernCloseDocument,
  ConcernLinkDocument,
  ConcernMarkReadDocument,
  type UserErrorFieldsFragment,
} from '../../../generated/graphql.ts';

/** What staff do with a concern. Each tells whether it was done. */
export function useConcernActions() {
  const { t } = useI18n();
  const { busy, send, complain, refuse, say } = useSteps();

  return { busy, markRead, close, link };

  async function markRead(id: string): Promise<boolean> {
    const { data, error } = await send('concern-read', ConcernMarkReadDocument, { id });
    return told(data?.concernMarkRead.userErrors, error, t('concerns.said.read'));
  }

  async function close(id: string, note: string): Promise<boolean> {
    const { data, error } = await send('concern-close', ConcernCloseDocument, { id, note });
    return told(data?.concernClose.userErrors, error, t('concerns.said.closed'));
  }

  async function link(id: string, memberId: string | null): Promise<boolean> {
    const { data, error } = await send('concern-link', ConcernLinkDocument, { id, memberId });
    const words = t(memberId === null ? 'concerns.said.unlinked' : 'concerns.said.linked');
    return told(data?.concernLink.userErrors, error, words);
  }

  function told(
    mistakes: UserErrorFieldsFragment[] | undefined,
    error: CombinedError | undefined,
    words: string,
  ): boolean {
    if (error) complain(error);
    const [mistake] = mistakes ?? [];
    if (mistake) refuse(mistake);
    const done = !error && mistakes?.length === 0;
    if (done) say(words);
    return done;
  }
}
