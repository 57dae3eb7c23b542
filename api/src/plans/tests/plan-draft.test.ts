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

/** A member with an account, and their counselor. */
async function pair() {
  const network = await api.network();
  const counselor = await network.person('COUNSELOR');
  const self = await network.person('MEMBER');
  const member = await network.member({ counselor, account: self });
  return { network, counselor, self, member };
}

test('a draft begins empty, from a template in the member’s language, or with a wording', async () => {
  const { network, counselor, member, self } = await pair();
  await api.owner.query(`update member set locale = 'es' where id = $1`, [member.key]);
  const { plan } = await draftPlan(counselor, { memberId: member.id, template: 'FIRST_MONTHS' });
  expect(plan).toMatchObject({ number: 1, state: 'DRAFT', version: 1, basedOn: null });
  expect(plan.strategies.map(({ words }: { words: string }) => words)).toContain(
    'Esperar 20 minutos: las ganas suben y bajan',
  );
  expect(plan.reviewDue).toMatch(/^\d{4}-\d\d-\d\d$/);

  const other = await network.member({ counselor });
  const empty = await draftPlan(counselor, { memberId: other.id, template: null });
  expect(empty.plan.triggers).toEqual([]);

  const none = await draftPlan(counselor, { memberId: other.id, template: 'NONE' });
  expect(none.userErrors).toEqual([{ code: 'ALREADY_EXISTS', field: ['memberId'] }]);
  expect(none.plan.id).toBe(empty.plan.id);
  expect((await plansOf(self, member)).planDraft.id).toBe(plan.id);
});

test('an unknown template is named as what is wrong', async () => {
  const { counselor, member } = await pair();
  const { userErrors, plan } = await draftPlan(counselor, {
    memberId: member.id,
    template: 'NONE',
  });
  expect(userErrors).toEqual([{ code: 'NOT_FOUND', field: ['input', 'template'] }]);
  expect(plan).toBeNull();
});

test('a member begins their own, without naming themselves', async () => {
  const { self, member, counselor } = await pair();
  const { plan, userErrors } = await draftPlan(self, { content: someWording() });
  expect(userErrors).toEqual([]);
  expect((await plansOf(counselor, member)).planDraft).toEqual(plan);
});

test('who writes second gets the draft as it is, and nothing of the first is lost', async () => {
  const { self, counselor, member } = await pair();
  const { plan } = await draftPlan(counselor, { memberId: member.id, content: someWording() });
  const first = await draftPlan(self, {
    version: plan.version,
    content: someWording({ commitments: [{ key: 'commitment-1', words: 'From the member' }] }),
  });
  expect(first.plan.version).toBe(2);

  const second = await draftPlan(counselor, {
    memberId: member.id,
    version: plan.version,
    content: someWording({ commitments: [{ key: 'commitment-1', words: 'From the counselor' }] }),
  });
  expect(second.userErrors).toEqual([{ code: 'STALE_VERSION', field: ['expectedVersion'] }]);
  expect(second.plan).toEqual(first.plan);
  expect(second.plan.commitments[0].words).toBe('From the member');
});

test('of two that begin at once one draft comes', async () => {
  const { self, counselor, member } = await pair();
  const [one, other] = await Promise.all([
    draftPlan(self, { content: someWording() }),
    draftPlan(counselor, { memberId: member.id, content: someWording() }),
  ]);
  const codes = [one, other].map(({ userErrors }) => userErrors[0]?.code ?? 'none').sort();
  expect(codes).toEqual(['ALREADY_EXISTS', 'none']);
  expect(one.plan.id).toBe(other.plan.id);
});

test('the same words again change nothing, and leave a signature under them', async () => {
  const { self } = await pair();
  const { plan } = await draftPlan(self, { content: someWording() });
  const signed = await signPlan(self, plan, 'MEMBER');
  const { reviewDue } = plan;
  const again = await draftPlan(self, {
    version: signed.plan.version,
    content: someWording({ reviewDue }),
  });
  expect(again.plan).toEqual(signed.plan);
  const changed = await draftPlan(self, {
    version: signed.plan.version,
    content: someWording({ reviewDue, warningSigns: [] }),
  });
  expect(changed.plan.memberSignature).toBeNull();
  expect(changed.plan.version).toBe(signed.plan.version + 1);
});

test('a repeat with the same key gives the same draft, and writes once', async () => {
  const { self } = await pair();
  const key = 'begin-my-plan';
  const input = { content: someWording(), key };
  const [one, other] = [await draftPlan(self, input), await draftPlan(self, input)];
  expect(other).toEqual(one);
});

test('what is too long is named, and nothing is written', async () => {
  const { self, member } = await pair();
  const content = someWording({ crisisSteps: [{ words: 'x'.repeat(501) }] });
  const { userErrors } = await draftPlan(self, { content });
  expect(userErrors).toEqual([
    { code: 'TOO_LONG', field: ['input', 'content', 'crisisSteps', '0', 'words'] },
  ]);
  expect((await plansOf(self, member)).planDraft).toBeNull();
});

test('there is nothing to write to once the draft is signed or given up', async () => {
  const { self, counselor, member } = await pair();
  const { plan } = await draftPlan(counselor, { memberId: member.id, content: someWording() });
  const gone = await planMove(self, 'planDiscard', { id: plan.id, version: plan.version });
  expect(gone.plan.state).toBe('DISCARDED');
  const late = await draftPlan(counselor, {
    memberId: member.id,
    version: plan.version,
    content: someWording(),
  });
  expect(late.userErrors).toEqual([{ code: 'STATE_NOT_ALLOWED', field: ['expectedVersion'] }]);
  expect((await plansOf(counselor, member)).planVersions).toEqual([]);
  const next = await draftPlan(self, { content: someWording() });
  expect(next.plan.number).toBe(1);
});

test('a revision begins with the words in force, which stay in force', async () => {
  const people = await pair();
  const { self, counselor, member } = people;
  const inForce = await planInForce(people);
  const { plan } = await planMove(counselor, 'planRevise', {
    id: inForce.id,
    version: inForce.version,
    input: {},
  });
  expect(plan).toMatchObject({ number: 2, state: 'DRAFT', basedOn: { id: inForce.id } });
  expect(plan.strategies).toEqual(inForce.strategies);
  expect((await plansOf(self, member)).plan.id).toBe(inForce.id);

  const again = await planMove(self, 'planRevise', {
    id: inForce.id,
    version: inForce.version,
    input: {},
  });
  expect(again.userErrors).toEqual([{ code: 'ALREADY_EXISTS', field: ['id'] }]);
  expect(again.plan.id).toBe(plan.id);
});

test('no word of a plan stands readable in the database', async () => {
  const { network, self } = await pair();
  await draftPlan(self, { content: someWording() });
  const { rows } = await api.owner.query(
    `select row_to_json(p)::text as row from plan p where organization_id = $1`,
    [network.organizationId],
  );
  for (const word of ['Payday', 'Ines', '5550123', 'sister']) {
    expect(rows[0].row).not.toContain(word);
  }
});
