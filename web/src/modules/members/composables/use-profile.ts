import { useKeptDraft } from '../../../composables/use-kept-draft.ts';
import { computed, ref, shallowRef } from 'vue';
import { useSteps } from '../../../composables/use-steps.ts';
import { problemOf, type Problem } from '../../../app/problem.ts';
import { MemberEditDocument } from '../../../generated/graphql.ts';
import type { MemberRecordFragment, UserErrorFieldsFragment } from '../../../generated/graphql.ts';
import {
  draftOf,
  merged,
  sameDraft,
  toInput,
  type ProfileClash,
  type ProfileDraft,
} from './profile-draft.ts';

interface Kept {
  /** The version that was read, and what stood in it. */
  version: number;
  base: ProfileDraft;
  draft: ProfileDraft;
}

/**
 * A member's profile as it is edited. The draft outlives a reload and the end of the session, but not the
 * tab: it names somebody. When somebody else was first, what does not clash is put together.
 */
export function useProfile(member: MemberRecordFragment) {
  const { busy, send } = useSteps();
  const kept = useKeptDraft<Kept>(`profile:${member.id}`, begin(member));
  // Nothing was typed: what was read now is newer than what was read then.
  if (sameDraft(kept.value.draft, kept.value.base)) kept.value = begin(member);
  const problem = shallowRef<Problem | null>(null);
  const mistakes = shallowRef<UserErrorFieldsFragment[]>([]);
  const clashes = ref<ProfileClash[]>([]);
  const draft = computed({
    get: () => kept.value.draft,
    set: (typed) => (kept.value.draft = typed),
  });
  if (kept.value.version !== member.version) meet(member);

  return {
    draft,
    dirty: computed(() => !sameDraft(kept.value.draft, kept.value.base)),
    sending: busy,
    problem,
    mistakes,
    clashes,
    discard,
    save,
    settle,
  };

  function discard(): void {
    kept.value = { ...kept.value, draft: { ...kept.value.base } };
    clashes.value = [];
  }

  /** Whether it is saved; otherwise something has to be mended or chosen first. */
  async function save(): Promise<boolean> {
    const { version, draft: typed } = kept.value;
    const variables = { id: member.id, expectedVersion: version, input: toInput(typed) };
    const { data, error } = await send('edit', MemberEditDocument, variables);
    problem.value = error ? problemOf(error) : null;
    const outcome = data?.memberEdit;
    if (!outcome) return false;
    const stale = outcome.userErrors.some(({ code }) => code === 'STALE_VERSION');
    mistakes.value = outcome.userErrors.filter(({ code }) => code !== 'STALE_VERSION');
    if (stale && outcome.member) {
      const foreign = meet(outcome.member);
      return foreign ? false : save();
    }
    if (outcome.userErrors.length > 0 || !outcome.member) return false;
    kept.value = begin(outcome.member);
    return true;
  }

  /** Puts together what was typed with what was saved meanwhile. @returns whether something clashes */
  function meet(now: MemberRecordFragment): boolean {
    const theirs = draftOf(now);
    const met = merged(kept.value.base, kept.value.draft, theirs);
    kept.value = { version: now.version, base: theirs, draft: met.draft };
    clashes.value = met.clashes;
    return met.clashes.length > 0;
  }

  function settle(clash: ProfileClash, whose: 'mine' | 'theirs'): void {
    kept.value.draft = { ...kept.value.draft, [clash.field]: clash[whose] };
    clashes.value = clashes.value.filter(({ field }) => field !== clash.field);
  }
}

const begin = (member: MemberRecordFragment): Kept => ({
  version: member.version,
  base: draftOf(member),
  draft: draftOf(member),
});
