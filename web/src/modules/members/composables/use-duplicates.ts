import { watchDebounced } from '@vueuse/core';
import { computed, onMounted, ref, shallowRef, type Ref } from 'vue';
import { graphqlClient } from '../../../app/graphql-client.ts';
import { MemberDuplicatesDocument } from '../../../generated/graphql.ts';
import type { MemberDuplicatesQuery } from '../../../generated/graphql.ts';
import { toLookFor, type EnrollDraft } from './enroll-draft.ts';

export type Duplicate = NonNullable<MemberDuplicatesQuery['memberDuplicates']>[number];

/** As long as somebody types without a stop they are not interrupted. */
const PAUSE_MS = 500;

/** Who is here already and may be the person of the draft; looked for whenever the typing rests. */
export function useDuplicates(draft: Ref<EnrollDraft>) {
  const found = shallowRef<readonly Duplicate[]>([]);
  /** Of whom somebody has said that they are somebody else. */
  const others = ref<ReadonlySet<string>>(new Set());
  const duplicates = computed(() => found.value.filter((one) => !others.value.has(keyOf(one))));
  let turn = 0;

  watchDebounced(draft, look, { debounce: PAUSE_MS, deep: true });
  onMounted(look);

  return { duplicates, look, none };

  /** Asks at once. Without an answer nobody is found: the enrollment must not wait for this help. */
  async function look(): Promise<void> {
    turn += 1;
    const mine = turn;
    const input = toLookFor(draft.value);
    const { data } =
      Object.keys(input).length > 0
        ? await graphqlClient.value
            .query(MemberDuplicatesDocument, { input }, { requestPolicy: 'network-only' })
            .toPromise()
        : {};
    if (mine === turn) found.value = data?.memberDuplicates ?? [];
  }

  function none(): void {
    others.value = new Set([...others.value, ...found.value.map(keyOf)]);
  }
}

/** Who is hidden has no id: the same reasons stand for the same person. */
const keyOf = ({ member, reasons }: Duplicate) => member?.id ?? reasons.join();
