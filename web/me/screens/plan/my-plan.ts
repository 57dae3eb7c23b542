import { computed, shallowRef } from 'vue';
import { MyPlanDocument, type MyPlanQuery } from '../../../src/generated/graphql.ts';
import { ask, type Problem } from '../../app/api.ts';

type Member = NonNullable<NonNullable<MyPlanQuery['viewer']>['member']>;
export type Plan = NonNullable<Member['plan']>;

/** The member's plan and the draft of the next, read anew by each screen that shows them. */
export function useMyPlan() {
  const member = shallowRef<Member | null>(null);
  const loading = shallowRef(true);
  const problem = shallowRef<Problem | null>(null);
  void load();

  return {
    plan: computed(() => member.value?.plan ?? null),
    draft: computed(() => member.value?.planDraft ?? null),
    loading,
    problem,
    load,
  };

  /** Reads again; what is there stays on the screen meanwhile. */
  async function load(): Promise<void> {
    const reply = await ask(MyPlanDocument, {});
    problem.value = reply.problem;
    if (reply.data) member.value = reply.data.viewer?.member ?? null;
    loading.value = false;
  }
}
