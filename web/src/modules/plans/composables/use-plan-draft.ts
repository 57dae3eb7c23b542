import { useClientHandle } from '@urql/vue';
import { useEventListener, useTimeoutFn, watchDebounced } from '@vueuse/core';
import { computed, ref, shallowRef } from 'vue';
import { PlanDraftDocument, type PlanFieldsFragment } from '../../../generated/graphql.ts';
import {
  inputOf,
  merge,
  same,
  withTheirs,
  wordsOf,
  type Clash,
  type PlanWords,
} from './plan-merge.ts';

const PAUSE_MS = 900;
const RETRY_MS = 5000;

/** `GONE`: the draft was signed by both, or given up, and can no longer be written to. */
export type SaveState = 'SAVED' | 'WAITING' | 'SAVING' | 'OFFLINE' | 'CLASH' | 'REFUSED' | 'GONE';

/**
 * A draft that saves itself, a moment after the last key. When somebody else was first, what does not
 * clash is put together, and the rest is asked for; nothing typed is lost.
 */
export function usePlanDraft(memberId: string, draft: PlanFieldsFragment) {
  const { client } = useClientHandle();
  const words = ref<PlanWords>(wordsOf(draft));
  const base = shallowRef<PlanWords>(wordsOf(draft));
  const version = shallowRef(draft.version);
  const state = shallowRef<SaveState>('SAVED');
  const savedAt = shallowRef<string | null>(null);
  const clashes = shallowRef<Clash[]>([]);
  const dirty = computed(() => !same(words.value, base.value));
  const retry = useTimeoutFn(() => void save(), RETRY_MS, { immediate: false });

  watchDebounced(words, () => void save(), { deep: true, debounce: PAUSE_MS });
  useEventListener('online', () => void save());

  return { words, version, state, savedAt, clashes, dirty, save, useMine, useTheirs };

  async function save(): Promise<void> {
    const busy = state.value === 'SAVING' || state.value === 'CLASH' || state.value === 'GONE';
    if (busy || !dirty.value) return;
    state.value = 'SAVING';
    const sent = inputOf(JSON.parse(JSON.stringify(words.value)) as PlanWords);
    const { data, error } = await client
      .mutation(PlanDraftDocument, {
        memberId,
        expectedVersion: version.value,
        input: { content: sent },
      })
      .toPromise();
    const [mistake] = data?.planDraft.userErrors ?? [];
    const plan = data?.planDraft.plan;
    if (error) {
      state.value = 'OFFLINE';
      retry.start();
    } else if (mistake?.code === 'STALE_VERSION' && plan) meet(plan);
    else if (mistake) state.value = mistake.code === 'STATE_NOT_ALLOWED' ? 'GONE' : 'REFUSED';
    else if (plan) saved(plan, sent);
  }

  /** What was typed meanwhile is saved next. */
  function saved(plan: PlanFieldsFragment, sent: unknown): void {
    const unchanged = same(inputOf(words.value), sent);
    base.value = wordsOf(plan);
    if (unchanged) words.value = wordsOf(plan);
    version.value = plan.version;
    savedAt.value = plan.updatedAt;
    state.value = 'SAVED';
    if (!unchanged) void save();
  }

  function meet(plan: PlanFieldsFragment): void {
    const theirs = wordsOf(plan);
    const merged = merge(base.value, words.value, theirs);
    words.value = merged.words;
    base.value = theirs;
    version.value = plan.version;
    clashes.value = merged.clashes;
    state.value = merged.clashes.length > 0 ? 'CLASH' : 'WAITING';
    if (merged.clashes.length === 0) void save();
  }

  function useMine(clash: Clash): void {
    settle(clash);
  }

  function useTheirs(clash: Clash): void {
    words.value = withTheirs(words.value, clash);
    settle(clash);
  }

  function settle(clash: Clash): void {
    clashes.value = clashes.value.filter((other) => other !== clash);
    if (clashes.value.length > 0) return;
    state.value = dirty.value ? 'WAITING' : 'SAVED';
    void save();
  }
}
