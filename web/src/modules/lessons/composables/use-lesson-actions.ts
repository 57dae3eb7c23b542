import type { CombinedError } from '@urql/core';
import { useI18n } from 'vue-i18n';
import { useSteps } from '../../../composables/use-steps.ts';
import {
  LessonAssignDocument,
  LessonAssignmentEndDocument,
  LessonCreateDocument,
  LessonEditDocument,
  LessonEndDocument,
} from '../../../generated/graphql.ts';
import type {
  LessonAssignInput,
  LessonInput,
  UserErrorFieldsFragment,
} from '../../../generated/graphql.ts';

/** What staff do with lessons. Each gives what was refused; null when it was done. */
export function useLessonActions() {
  const { t } = useI18n();
  const { busy, send, complain, say, refuse } = useSteps();

  return { busy, assign, endAssignment, save, end, refuse };

  async function assign(input: LessonAssignInput) {
    const { data, error } = await send('lesson-assign', LessonAssignDocument, { input });
    return settle(data?.lessonAssign.userErrors, error, t('lessons.assigned'));
  }

  async function endAssignment(id: string) {
    const { data, error } = await send('lesson-unassign', LessonAssignmentEndDocument, { id });
    return settle(data?.lessonAssignmentEnd.userErrors, error, t('lessons.takenBack'));
  }

  /** @param of the lesson to change; a new one when null */
  async function save(of: { id: string; version: number } | null, input: LessonInput) {
    if (!of) {
      const { data, error } = await send('lesson-create', LessonCreateDocument, { input });
      return settle(data?.lessonCreate.userErrors, error, t('lessons.saved'));
    }
    const step = { id: of.id, expectedVersion: of.version, input };
    const { data, error } = await send('lesson-edit', LessonEditDocument, step);
    return settle(data?.lessonEdit.userErrors, error, t('lessons.saved'));
  }

  async function end(id: string) {
    const { data, error } = await send('lesson-end', LessonEndDocument, { id });
    return settle(data?.lessonEnd.userErrors, error, t('lessons.ended'));
  }

  function settle(
    mistakes: UserErrorFieldsFragment[] | undefined,
    error: CombinedError | undefined,
    words: string,
  ): UserErrorFieldsFragment[] | null {
    if (error) complain(error);
    if (!mistakes) return [];
    if (mistakes.length > 0) return mistakes;
    say(words);
    return null;
  }
}
