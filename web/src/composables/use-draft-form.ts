import type { CombinedError } from '@urql/vue';
import { computed, reactive, ref, shallowRef } from 'vue';
import { problemOf, type Problem } from '../app/problem.ts';
import type { UserErrorFieldsFragment } from '../generated/graphql.ts';
import { useKeptDraft } from './use-kept-draft.ts';

/** What became of a draft that was sent. */
interface Sent {
  /** The id of what was made or changed. */
  id: string | undefined;
  userErrors: UserErrorFieldsFragment[] | undefined;
  error: CombinedError | undefined;
}

interface DraftFormOptions<Draft extends object> {
  /** What is written, and of what: `program:new`, or with the id and the version that is edited. */
  place: string;
  /** What stands in it at first. */
  start: Draft;
  send: (draft: Draft, idempotencyKey: string) => Promise<Sent>;
}

/** What `DraftForm` shows. */
export type DraftState<Draft extends object> = ReturnType<typeof useDraftForm<Draft>>;

/** Something that is made or edited on a page of its own. The draft outlives a reload, but not the tab. */
export function useDraftForm<Draft extends object>({
  place,
  start,
  send,
}: DraftFormOptions<Draft>) {
  const draft = useKeptDraft<Draft>(place, copy(start));
  const sending = ref(false);
  const problem = shallowRef<Problem | null>(null);
  const mistakes = shallowRef<UserErrorFieldsFragment[]>([]);
  const done = ref(false);
  const dirty = computed(
    () => !done.value && JSON.stringify(draft.value) !== JSON.stringify(start),
  );
  /** Whether it is what was begun earlier. */
  const returned = ref(dirty.value);
  /** One key a draft, so that a second press after a lost answer makes nothing twice. */
  let key = crypto.randomUUID();

  return reactive({
    draft,
    dirty,
    returned,
    sending,
    problem,
    mistakes,
    clear,
    save,
  });

  function clear(): void {
    draft.value = copy(start);
    returned.value = false;
  }

  /** Gives the id; null when something has to be mended first. */
  async function save(): Promise<string | null> {
    sending.value = true;
    const { id, userErrors = [], error } = await send(draft.value, key);
    sending.value = false;
    problem.value = error ? problemOf(error) : null;
    mistakes.value = userErrors;
    // Without an answer it may have happened: only then the same key is sent again.
    if (!error?.networkError) key = crypto.randomUUID();
    if (error || userErrors.length > 0) return null;
    done.value = true;
    clear();
    return id ?? null;
  }
}

const copy = <Draft extends object>(draft: Draft): Draft =>
  JSON.parse(JSON.stringify(draft)) as Draft;
