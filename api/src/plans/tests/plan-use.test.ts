import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { alertsOf } from '../../../test/check-in.ts';
import { startApi, type TestApi } from '../../../test/harness.ts';
import { draftPlan, planInForce, planMove, someWording } from '../../../test/plans.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

async function withPlan() {
  const network = await api.network();
  const counselor = await network.person('COUNSELOR');
  const self = await network.person('MEMBER');
  const member = await network.member({ counselor, account: self });
  const plan = await planInForce({ counselor, self, member });
  return { network, counselor, self, member, plan };
}

const used = { strategy: 'strategy-2', cravingBefore: 8, cravingAfter: 3, helped: 'YES' };

test('what a member used is on the timeline in the words of the plan, and alerts nobody', async () => {
  const { counselor, self, member, plan } = await withPlan();
  const { use, userErrors } = await planMove(self, 'planUse', { id: plan.id, input: used });
  expect(userErrors).toEqual([]);
  expect(use).toMatchObject({
    strategy: 'Walk to the pier',
    cravingBefore: 8,
    cravingAfter: 3,
    helped: 'YES',
  });
  const { data } = await counselor.ask(
    `query ($id: ID!) { member(id: $id) { monitoringEvents(kinds: [PLAN_USED]) { nodes {
       recordedBy { id } ... on PlanUsed { strategy helped } } } } }`,
    { id: member.id },
  );
  expect(data.member.monitoringEvents.nodes).toEqual([
    { recordedBy: { id: self.id }, strategy: 'Walk to the pier', helped: 'YES' },
  ]);
  expect(await alertsOf(counselor, member)).toEqual([]);
});

test('the words stay those of the version that was used', async () => {
  const { counselor, self, plan } = await withPlan();
  const { use } = await planMove(self, 'planUse', { id: plan.id, input: used });
  const content = someWording({
    strategies: [{ key: 'strategy-2', words: 'Swim', triggers: [] }],
  });
  const { plan: draft } = await planMove(self, 'planRevise', {
    id: plan.id,
    version: plan.version,
    input: { content },
  });
  const half = await planMove(self, 'planSign', {
    id: draft.id,
    version: draft.version,
    input: { as: 'MEMBER' },
  });
  await planMove(counselor, 'planSign', {
    id: draft.id,
    version: half.plan.version,
    input: { as: 'STAFF' },
  });
  const { data } = await self.ask(
    'query ($id: ID!) { node(id: $id) { ... on PlanUsed { strategy } } }',
    { id: use.id },
  );
  expect(data.node.strategy).toBe('Walk to the pier');
});

test('a repeat with the same key is recorded once', async () => {
  const { self, plan } = await withPlan();
  const call = { id: plan.id, input: used, key: 'used-it-just-now' };
  const [one, other] = [
    await planMove(self, 'planUse', call),
    await planMove(self, 'planUse', call),
  ];
  expect(other.use.id).toBe(one.use.id);
});

test.each([
  [{ ...used, cravingBefore: 11 }, 'OUT_OF_RANGE', ['input', 'cravingBefore']],
  [{ ...used, cravingAfter: -1 }, 'OUT_OF_RANGE', ['input', 'cravingAfter']],
  [{ ...used, strategy: 'none-of-it' }, 'NOT_FOUND', ['input', 'strategy']],
])('%j is %s', async (input, code, field) => {
  const { self, plan } = await withPlan();
  const { userErrors, use } = await planMove(self, 'planUse', { id: plan.id, input });
  expect(userErrors).toEqual([{ code, field }]);
  expect(use).toBeNull();
});

test('a draft is nothing to use yet', async () => {
  const network = await api.network();
  const self = await network.person('MEMBER');
  await network.member({ account: self });
  const { plan } = await draftPlan(self, { content: someWording() });
  const { userErrors } = await planMove(self, 'planUse', { id: plan.id, input: used });
  expect(userErrors).toEqual([{ code: 'STATE_NOT_ALLOWED', field: ['id'] }]);
});
