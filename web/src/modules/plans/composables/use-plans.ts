import { useClientHandle, useQuery } from '@urql/vue';
import { computed, shallowRef } from 'vue';
import { useI18n } from 'vue-i18n';
import { openFile } from '../../../app/open-file.ts';
import { problemOf, type Problem } from '../../../app/problem.ts';
import {
  MemberPlansDocument,
  PlanDiscardDocument,
  PlanDraftDocument,
  PlanPageDocument,
  PlanReviseDocument,
  PlanSignDocument,
  PlanTemplateListDocument,
  type PlanFieldsFragment,
  type PlanSigner,
  type UserErrorFieldsFragment,
} from '../../../generated/graphql.ts';

type Target = Pick<PlanFieldsFragment, 'id' | 'version'>;

/** One member's plans, and what can be done with them. */
export function usePlans(memberId: () => string) {
  const { locale } = useI18n();
  const { client } = useClientHandle();
  /** By itself: what is read gives the page another object of the same member, which is no new question. */
  const id = computed(memberId);
  const failed = shallowRef<Problem | null>(null);
  /** What the server refused, as a key of words. */
  const mistake = shallowRef<string | null>(null);
  const { data, error, fetching, executeQuery } = useQuery({
    query: MemberPlansDocument,
    variables: computed(() => ({ id: id.value })),
  });
  const plans = computed(() => data.value?.member ?? null);
  const { data: templateList } = useQuery({
    query: PlanTemplateListDocument,
    // Somebody may have written one meanwhile.
    requestPolicy: 'cache-and-network',
  });

  return {
    plans,
    loading: computed(() => fetching.value && !plans.value?.restricted),
    problem: computed(() => failed.value ?? (error.value ? problemOf(error.value) : null)),
    mistake,
    templates: computed(() => templateList.value?.planTemplates ?? []),
    refresh,
    begin,
    revise,
    sign,
    discard,
    print,
  };

  async function refresh(): Promise<void> {
    failed.value = null;
    await executeQuery({ requestPolicy: 'network-only' });
  }

  /** @returns whether there is a draft to write to */
  async function begin(template?: string): Promise<boolean> {
    const input = template === undefined ? {} : { template };
    const variables = { memberId: memberId(), input, idempotencyKey: crypto.randomUUID() };
    const { data: done, error: wrong } = await client.mutation(PlanDraftDocument, variables);
    return settle(done?.planDraft.userErrors, wrong);
  }

  async function revise({ id, version }: Target): Promise<boolean> {
    const variables = { ...target({ id, version }), input: {} };
    const { data: done, error: wrong } = await client.mutation(PlanReviseDocument, variables);
    return settle(done?.planRevise.userErrors, wrong);
  }

  async function sign(plan: Target, as: PlanSigner): Promise<boolean> {
    const variables = { ...target(plan), input: { as } };
    const { data: done, error: wrong } = await client.mutation(PlanSignDocument, variables);
    return settle(done?.planSign.userErrors, wrong);
  }

  async function discard(plan: Target): Promise<boolean> {
    const { data: done, error: wrong } = await client.mutation(PlanDiscardDocument, target(plan));
    return settle(done?.planDiscard.userErrors, wrong);
  }

  async function print({ id }: Target): Promise<void> {
    const variables = { id, locale: locale.value };
    const { data: page, error: wrong } = await client.query(PlanPageDocument, variables, {
      requestPolicy: 'network-only',
    });
    failed.value = wrong ? problemOf(wrong) : null;
    if (page?.planPage) openFile(page.planPage);
  }

  /** Reads again whatever came of it: whoever comes second sees who was first. */
  async function settle(
    mistakes: readonly UserErrorFieldsFragment[] | undefined,
    wrong: Parameters<typeof problemOf>[0] | undefined,
  ): Promise<boolean> {
    const [first] = mistakes ?? [];
    mistake.value = first && first.code !== 'ALREADY_EXISTS' ? keyOf(first) : null;
    await refresh();
    failed.value = wrong ? problemOf(wrong) : null;
    return !wrong && !mistake.value;
  }
}

const target = ({ id, version }: Target) => ({
  id,
  expectedVersion: version,
  idempotencyKey: crypto.randomUUID(),
});

function keyOf({ code, field }: UserErrorFieldsFragment): string {
  if (code === 'STATE_NOT_ALLOWED' && field?.includes('as')) return 'notYours';
  if (code === 'REQUIRED' || code === 'OUT_OF_RANGE') return 'gaps';
  return code === 'STALE_VERSION' ? 'changed' : 'other';
}
