import { useI18n } from 'vue-i18n';
import { useSteps } from '../../../composables/use-steps.ts';
import {
  LessonAssignDocument,
  LessonAssignmentEndDocument,
  LessonCreateDocument,
  LessonEditDocument,
  LessonEndDocument,
} from '../../../generated/graphql.ts';
import type { LessonAssignInput, LessonInput } from '../../../generated/graphql.ts';

/** What staff do with lessons. Each gives what was refused; null when it was done. */
export function useLessonActions() {
  const { t } = useI18n();
  const { busy, send, answered, refuse } = useSteps();

  return { busy, assign, endAssignment, save, end, refuse };

  async function assign(input: LessonAssignInput) {
    const { data, error } = await send('lesson-assign', LessonAssignDocument, { input });
    return answered(data?.lessonAssign.userErrors, error, t('lessons.assigned'));
  }

  async function endAssignment(id: string) {
    const { data, error } = await send('lesson-unassign', LessonAssignmentEndDocument, { id });
    return answered(data?.lessonAssignmentEnd.userErrors, error, t('lessons.takenBack'));
  }

  /** @param of the lesson to change; a new one when null */
  async function save(of: { id: string; version: number } | null, input: LessonInput) {
    if (!of) {
      const { data, error } = await send('lesson-create', LessonCreateDocument, { input });
      return answered(data?.lessonCreate.userErrors, error, t('lessons.saved'));
    }
    const step = { id: of.id, expectedVersion: of.version, input };
    const { data, error } = await send('lesson-edit', LessonEditDocument, step);
    return answered(data?.lessonEdit.userErrors, error, t('lessons.saved'));
  }

  async function end(id: string) {
    const { data, error } = await send('lesson-end', LessonEndDocument, { id });
    return answered(data?.lessonEnd.userErrors, error, t('lessons.ended'));
  }
}
