import { useKeptDraft } from '../../../composables/use-kept-draft.ts';
import { computed, ref, shallowRef, watch } from 'vue';
import { graphqlClient } from '../../../app/graphql-client.ts';
import { problemOf, type Problem } from '../../../app/problem.ts';
import { SessionRollDocument } from '../../../generated/graphql.ts';
import type { SessionRollFieldsFragment } from '../../../generated/graphql.ts';
import { allPresent, marksOf, toInput, type Mark, type Marks, type WalkIn } from './roll-marks.ts';
import { useRollOutbox } from './use-roll-outbox.ts';

interface Draft {
  marks: Marks;
  walkIns: WalkIn[];
}

/** One roll as it is being taken. What was marked outlives a reload, but neither tab nor sign-out. */
export function useRoll(occurrenceId: string) {
  const draft = useKeptDraft<Draft>(`roll:${occurrenceId}`, {
    marks: {},
    walkIns: [],
  });
  const roll = shallowRef<SessionRollFieldsFragment | null>(null);
  const loading = ref(true);
  const gone = ref(false);
  const problem = shallowRef<Problem | null>(null);
  const { standingOf, save: keep, drop, correct } = useRollOutbox();
  const standing = standingOf(occurrenceId);

  const entries = computed(() => roll.value?.entries ?? []);
  const recorded = computed(() => marksOf(entries.value));
  const marks = computed<Marks>(() => ({ ...recorded.value, ...draft.value.marks }));
  const changed = computed(
    () =>
      draft.value.walkIns.length > 0 ||
      Object.entries(draft.value.marks).some(([id, mark]) => {
        const before = recorded.value[id];
        return before?.state !== mark.state || before.reason !== mark.reason;
      }),
  );

  watch(standing, (now) => {
    if (now?.state !== 'sent') return;
    if (now.recorded) roll.value = now.recorded;
    clear();
  });
  void read();

  return {
    roll,
    entries,
    marks,
    walkIns: computed(() => draft.value.walkIns),
    unmarked: computed(() => entries.value.filter(({ memberId }) => !marks.value[memberId]).length),
    changed,
    loading,
    gone,
    problem,
    standing,
    read,
    mark,
    markAll,
    addWalkIn,
    removeWalkIn,
    save,
    keepTheirs,
    keepMine,
  };

  async function read(): Promise<void> {
    loading.value = roll.value === null;
    const { data, error } = await graphqlClient.value
      .query(SessionRollDocument, { occurrenceId }, { requestPolicy: 'network-only' })
      .toPromise();
    loading.value = false;
    problem.value = error ? problemOf(error) : null;
    if (data) {
      roll.value = data.sessionRoll;
      gone.value = data.sessionRoll === null;
    }
  }

  function mark(memberId: string, change: Mark): void {
    draft.value = { ...draft.value, marks: { ...draft.value.marks, [memberId]: change } };
  }

  function markAll(): void {
    draft.value = { ...draft.value, marks: allPresent(entries.value, marks.value) };
  }

  function addWalkIn(walkIn: WalkIn): void {
    if (entries.value.some(({ memberId }) => memberId === walkIn.memberId)) {
      return mark(walkIn.memberId, { state: 'PRESENT', reason: null });
    }
    const others = draft.value.walkIns.filter(({ memberId }) => memberId !== walkIn.memberId);
    draft.value = { ...draft.value, walkIns: [...others, walkIn] };
  }

  function removeWalkIn(id: string): void {
    const walkIns = draft.value.walkIns.filter(({ memberId }) => memberId !== id);
    draft.value = { ...draft.value, walkIns };
  }

  async function save(): Promise<void> {
    if (!roll.value) return;
    const input = toInput(entries.value, marks.value, draft.value.walkIns);
    await keep(occurrenceId, roll.value.version, input);
  }

  async function keepTheirs(): Promise<void> {
    await drop(occurrenceId);
    clear();
    await read();
  }

  async function keepMine(): Promise<void> {
    if (standing.value) await correct(standing.value);
  }

  function clear(): void {
    draft.value = { marks: {}, walkIns: [] };
  }
}
