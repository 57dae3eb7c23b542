import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startApi, type TestApi } from '../../../test/harness.ts';
import {
  draftPlan,
  planInForce,
  planMove,
  plansOf,
  signPlan,
  someWording,
} from '../../../test/plans.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

async function pair() {
  const network = await api.network();
  const counselor = await network.person('COUNSELOR');
  const self = await network.person('MEMBER');
  const member = await network.member({ counselor, account: self });
  const { plan } = await draftPlan(counselor, { memberId: member.id, content: someWording() });
  return { network, counselor, self, member, plan };
}

test('it is in force once both have signed, in whichever order, and who signed is told', async () => {
  const { counselor, self, member, plan } = await pair();
  const half = await signPlan(counselor, plan, 'STAFF');
  expect(half.plan).toMatchObject({ state: 'DRAFT', memberSignature: null });
  const { plan: whole } = await signPlan(self, half.plan, 'MEMBER');
  expect(whole.state).toBe('IN_FORCE');
  expect(whole.staffSignature).toMatchObject({ onPaper: false, by: { id: counselor.id } });
  expect(whole.memberSignature).toMatchObject({ onPaper: false, by: { id: self.id } });
  expect((await plansOf(self, member)).plan.id).toBe(plan.id);

  const { data } = await counselor.ask(
    `query ($id: ID!) { member(id: $id) { monitoringEvents { nodes { __typename
       ... on PlanSigned { number signer } ... on PlanInForce { number } } } } }`,
    { id: member.id },
  );
  const kinds = data.member.monitoringEvents.nodes;
  expect(kinds).toHaveLength(3);
  expect(kinds).toEqual(
    expect.arrayContaining([
      { __typename: 'PlanInForce', number: 1 },
      { __typename: 'PlanSigned', number: 1, signer: 'MEMBER' },
      { __typename: 'PlanSigned', number: 1, signer: 'STAFF' },
    ]),
  );
});

test('what was in force is superseded, and its wording stays readable', async () => {
  const people = await pair();
  const { counselor, self, member, plan } = people;
  const first = await signPlan(self, (await signPlan(counselor, plan, 'STAFF')).plan, 'MEMBER');
  const { plan: draft } = await planMove(self, 'planRevise', {
    id: first.plan.id,
    version: first.plan.version,
    input: { content: someWording({ commitments: [{ words: 'Something new' }] }) },
  });
  await signPlan(counselor, (await signPlan(self, draft, 'MEMBER')).plan, 'STAFF');
  const { plan: now, planVersions, planDraft } = await plansOf(self, member);
  expect(now.number).toBe(2);
  expect(planDraft).toBeNull();
  expect(
    planVersions.map(({ number, state }: { number: number; state: string }) => [number, state]),
  ).toEqual([
    [2, 'IN_FORCE'],
    [1, 'SUPERSEDED'],
  ]);
  const { data } = await self.ask(
    `query ($id: ID!, $from: ID!) { plan(id: $id) { commitments { words } }
       old: plan(id: $from) { commitments { words } supersededAt }
       next: plan(id: $id) { differences { section change label } }
       back: plan(id: $from) { differences(from: $id) { change label } } }`,
    { id: now.id, from: first.plan.id },
  );
  expect(data.old.commitments).toEqual([{ words: 'Group on Thursday' }]);
  expect(data.old.supersededAt).not.toBeNull();
  expect(
    data.next.differences.map(({ change, label }: Record<string, string>) => [change, label]),
  ).toEqual([
    ['ADDED', 'Something new'],
    ['REMOVED', 'Group on Thursday'],
  ]);
  expect(data.back.differences.map(({ change }: Record<string, string>) => change)).toEqual([
    'ADDED',
    'REMOVED',
  ]);
});

test('whoever signs has read these very words', async () => {
  const { counselor, self, member, plan } = await pair();
  await draftPlan(counselor, {
    memberId: member.id,
    version: plan.version,
    content: someWording({ warningSigns: [] }),
  });
  const { userErrors, plan: current } = await signPlan(self, plan, 'MEMBER');
  expect(userErrors).toEqual([{ code: 'STALE_VERSION', field: ['expectedVersion'] }]);
  expect(current.warningSigns).toEqual([]);
  expect(current.memberSignature).toBeNull();
});

test('nobody signs for the other, nor twice', async () => {
  const { network, counselor, self, plan } = await pair();
  const refused = { code: 'STATE_NOT_ALLOWED', field: ['input', 'as'] };
  expect((await signPlan(counselor, plan, 'MEMBER')).userErrors).toEqual([refused]);
  expect((await signPlan(self, plan, 'STAFF')).userErrors).toEqual([refused]);
  const signed = await signPlan(self, plan, 'MEMBER');
  expect((await signPlan(self, signed.plan, 'MEMBER')).userErrors).toEqual([refused]);
  const coordinator = await network.person('COORDINATOR');
  expect((await signPlan(coordinator, signed.plan, 'STAFF')).plan.state).toBe('IN_FORCE');
});

test('a member without an account signs on paper, which staff record', async () => {
  const network = await api.network();
  const counselor = await network.person('COUNSELOR');
  const member = await network.member({ counselor });
  const { plan } = await draftPlan(counselor, { memberId: member.id, content: someWording() });
  const signed = await signPlan(counselor, plan, 'MEMBER');
  expect(signed.plan.memberSignature).toMatchObject({ onPaper: true, by: { id: counselor.id } });
  expect((await signPlan(counselor, signed.plan, 'STAFF')).plan.state).toBe('IN_FORCE');
});

test('a draft with gaps is not signed, and each gap is named', async () => {
  const { self, plan } = await pair();
  const content = someWording({ warningSigns: [{ words: ' ' }], reviewDue: '2020-01-01' });
  const gaps = await draftPlan(self, { version: plan.version, content });
  expect(gaps.userErrors).toEqual([]);
  expect((await signPlan(self, gaps.plan, 'MEMBER')).userErrors).toEqual([
    { code: 'REQUIRED', field: ['warningSigns', '0', 'words'] },
    { code: 'OUT_OF_RANGE', field: ['reviewDue'] },
  ]);
});

test('what is in force is not discarded, written to or signed again', async () => {
  const people = await pair();
  const { self, plan } = people;
  const gone = await planMove(self, 'planDiscard', { id: plan.id, version: plan.version });
  expect(gone.userErrors).toEqual([]);
  const inForce = await planInForce(people);
  for (const name of ['planDiscard', 'planSign'] as const) {
    const { userErrors } = await planMove(self, name, {
      id: inForce.id,
      version: inForce.version,
      input: { as: 'MEMBER' },
    });
    expect({ name, userErrors }).toEqual({
      name,
      userErrors: [{ code: 'STATE_NOT_ALLOWED', field: ['id'] }],
    });
  }
});

test('of two signatures at once both count, and one plan is in force', async () => {
  const { counselor, self, member, plan } = await pair();
  const answers = await Promise.all([
    signPlan(counselor, plan, 'STAFF', 'staff-signature'),
    signPlan(self, plan, 'MEMBER', 'member-signature'),
  ]);
  // The second is told of the first, reads that the words are the same, and signs again.
  const second = answers.findIndex(({ userErrors }) => userErrors[0]?.code === 'STALE_VERSION');
  expect(second).toBeGreaterThanOrEqual(0);
  const again =
    second === 0
      ? await signPlan(counselor, answers[0].plan, 'STAFF')
      : await signPlan(self, answers[1].plan, 'MEMBER');
  expect(again.plan.state).toBe('IN_FORCE');
  expect((await plansOf(self, member)).plan.id).toBe(plan.id);
});
