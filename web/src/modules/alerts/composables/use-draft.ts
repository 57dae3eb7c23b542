import { useKeptDraft } from '../../../composables/use-kept-draft.ts';
import { computed } from 'vue';

/** What somebody has begun to write about an alert. */
export interface Draft {
  choice: string | undefined;
  note: string;
}

const EMPTY: Draft = { choice: undefined, note: '' };

/**
 * A draft that survives a reload and the end of the session, but neither the tab nor the sign-out: it
 * may hold what a member said.
 */
export function useDraft(alertId: string, form: 'contact' | 'resolve') {
  const draft = useKeptDraft<Draft>(`${form}:${alertId}`, { ...EMPTY });
  return {
    draft,
    dirty: computed(() => draft.value.choice !== undefined || draft.value.note.trim() !== ''),
    clear: () => (draft.value = { ...EMPTY }),
  };
}
