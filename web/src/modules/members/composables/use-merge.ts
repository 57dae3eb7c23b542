import { useQuery } from '@urql/vue';
import { computed } from 'vue';
import { useI18n } from 'vue-i18n';
import { problemOf } from '../../../app/problem.ts';
import { useSteps } from '../../../composables/use-steps.ts';
import {
  MemberMergeDocument,
  MemberMergePreviewDocument,
  MemberMergeUndoDocument,
} from '../../../generated/graphql.ts';
import type {
  MemberMergeMutationVariables,
  MemberMergePreviewQuery,
} from '../../../generated/graphql.ts';

export type MergePreview = NonNullable<MemberMergePreviewQuery['memberMergePreview']>;

/** What would come of making one record of two, read anew whenever it is looked at. */
export function useMergePreview(pair: () => { fromId: string; intoId: string } | null) {
  const { data, error, fetching, executeQuery } = useQuery({
    query: MemberMergePreviewDocument,
    variables: computed(() => pair() ?? { fromId: '', intoId: '' }),
    pause: computed(() => pair() === null),
    requestPolicy: 'network-only',
  });
  return {
    preview: computed(() => data.value?.memberMergePreview ?? null),
    fetching,
    problem: computed(() => (error.value ? problemOf(error.value) : null)),
    read: () => executeQuery({ requestPolicy: 'network-only' }),
  };
}

/** Makes one record of two, and two of one, and says what became of it. */
export function useMerge() {
  const { t } = useI18n();
  const { busy, send, complain, refuse, say } = useSteps();

  return { busy, merge, undo };

  /** @returns whether the two are one now */
  async function merge(
    input: Omit<MemberMergeMutationVariables, 'idempotencyKey'>,
  ): Promise<boolean> {
    const { data, error } = await send('member-merge', MemberMergeDocument, input);
    if (error) complain(error);
    const [mistake] = data?.memberMerge.userErrors ?? [];
    if (mistake) refuse(mistake);
    const done = data?.memberMerge.merge != null;
    if (done) say(t('members.merge.done'));
    return done;
  }

  /** @returns whether they are two again */
  async function undo(id: string): Promise<boolean> {
    const { data, error } = await send('member-merge-undo', MemberMergeUndoDocument, { id });
    if (error) complain(error);
    const [mistake] = data?.memberMergeUndo.userErrors ?? [];
    if (mistake) refuse(mistake);
    const done = data?.memberMergeUndo.restored != null;
    if (done) say(t('members.merge.undone'));
    return done;
  }
}
