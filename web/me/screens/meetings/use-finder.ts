import { computed, shallowRef, watch, type Ref } from 'vue';
import { MeetingListDocument } from '../../../src/generated/graphql.ts';
import {
  lacksPlace,
  nextOnes,
  questionOf,
  type Wanted,
} from '../../../src/modules/meetings/composables/finder.ts';
import {
  foundPage,
  type FoundMeeting,
} from '../../../src/modules/meetings/composables/meeting-days.ts';
import { ask, type Problem } from '../../app/api.ts';

const PAGE = 20;

/** What was asked, and the pages that came. */
interface Asked {
  at: number;
  /** Whether it is read what is held next. */
  isNext: boolean;
  meetings: FoundMeeting[];
  /** Where the next page begins; null when there is none. */
  next: string | null;
}

/** The meetings that somebody looks for, page by page, all of one moment. */
export function useFinder(wanted: Ref<Wanted>) {
  const found = shallowRef<Asked | null>(null);
  const loading = shallowRef(true);
  const problem = shallowRef<Problem | null>(null);
  /** Answers to what is no longer looked for are left. */
  let turn = 0;
  watch(wanted, () => void look(), { immediate: true });

  return {
    meetings: computed(() => found.value?.meetings ?? []),
    /** The moment they are of. */
    at: computed(() => found.value?.at ?? 0),
    /** Whether they are what is held next, because the hours asked for hold none. */
    isNext: computed(() => found.value?.isNext === true && found.value.meetings.length > 0),
    hasMore: computed(() => found.value?.next != null),
    loading,
    problem,
    look,
    more,
  };

  async function look(): Promise<void> {
    found.value = null;
    turn++;
    if (lacksPlace(wanted.value)) return;
    await read({ at: Date.now(), isNext: false, meetings: [], next: null });
  }

  async function more(): Promise<void> {
    if (found.value?.next && !loading.value) await read(found.value);
  }

  async function read(before: Asked): Promise<void> {
    const own = ++turn;
    [loading.value, problem.value] = [true, null];
    const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
    const asked = questionOf(wanted.value, before.at, zone);
    const further = nextOnes(asked);
    const question = (before.isNext && further) || asked;
    const reply = await ask(MeetingListDocument, { ...question, first: PAGE, after: before.next });
    if (own !== turn) return;
    const page = reply.data?.meetings && foundPage(reply.data.meetings);
    // Somebody who looks at night needs the first of the morning, not the word that there is none.
    if (page?.nodes.length === 0 && further && !before.isNext) {
      return read({ ...before, isNext: true });
    }
    loading.value = false;
    problem.value = reply.problem;
    if (!page) return;
    const { nodes, pageInfo } = page;
    const next = pageInfo.hasNextPage ? pageInfo.endCursor : null;
    found.value = { ...before, meetings: [...before.meetings, ...nodes], next };
  }
}
