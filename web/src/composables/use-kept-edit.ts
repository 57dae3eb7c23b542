import { computed, ref } from 'vue';
import { useKeptDraft } from './use-kept-draft.ts';

interface Begun<Draft> {
  draft: Draft;
  /** Of what is edited: the server says when somebody was first. */
  version: number;
}

/**
 * Something that is edited as a whole. What is written is kept, with the version from which it was begun.
 * @param place what is edited, such as `hours:` with the id of the person
 * @param there what is there now
 */
export function useKeptEdit<Draft extends object>(place: string, there: () => Begun<Draft>) {
  const begin = () => {
    const { draft, version } = there();
    return { draft, version, saved: JSON.stringify(draft) };
  };
  const written = useKeptDraft(place, begin());
  const draft = computed({
    get: () => written.value.draft,
    set: (next) => (written.value.draft = next),
  });
  const dirty = computed(() => JSON.stringify(draft.value) !== written.value.saved);
  /** Whether it is what was begun earlier. */
  const returned = ref(dirty.value);
  // Kept as it was saved it says nothing of what is there now.
  if (!dirty.value) clear();

  return { draft, dirty, returned, version: () => written.value.version, clear, settle };

  function clear(): void {
    written.value = begin();
    returned.value = false;
  }

  /** What is written was saved, as this version. */
  function settle(version: number): void {
    written.value = { draft: draft.value, version, saved: JSON.stringify(draft.value) };
    returned.value = false;
  }
}
