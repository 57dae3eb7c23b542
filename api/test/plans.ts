import type { AnyData } from './harness.ts';
import type { TestMember, TestPerson } from './test-network.ts';

const PLAN = `id number state version reviewDue inForceAt supersededAt
  triggers { key kind intensity words }
  warningSigns { key words }
  strategies { key words triggers lesson { id } }
  contacts { key name relation phone nightCalls }
  commitments { key words }
  crisisSteps { key words }
  memberSignature { at onPaper by { id } }
  staffSignature { at onPaper by { id } }
  basedOn { id }`;
const PAYLOAD = `userErrors { code field } plan { ${PLAN} }`;
const ARGS = '$id: ID!, $version: Int!, $key: String';
const PASSED = 'id: $id, expectedVersion: $version, idempotencyKey: $key';

const documents = {
  planDraft: `mutation ($memberId: ID, $version: Int, $input: PlanDraftInput!, $key: String) {
    planDraft(memberId: $memberId, expectedVersion: $version, input: $input, idempotencyKey: $key) { ${PAYLOAD} }
  }`,
  planRevise: `mutation (${ARGS}, $input: PlanReviseInput!) {
    planRevise(${PASSED}, input: $input) { ${PAYLOAD} }
  }`,
  planSign: `mutation (${ARGS}, $input: PlanSignInput!) {
    planSign(${PASSED}, input: $input) { ${PAYLOAD} }
  }`,
  planDiscard: `mutation (${ARGS}) { planDiscard(${PASSED}) { ${PAYLOAD} } }`,
  planUse: `mutation ($id: ID!, $input: PlanUseInput!, $key: String) {
    planUse(id: $id, input: $input, idempotencyKey: $key) {
      userErrors { code field } use { id strategy cravingBefore cravingAfter helped }
    }
  }`,
};

/** A wording in which every part says something. */
export const someWording = (changes: AnyData = {}): AnyData => ({
  triggers: [{ key: 'trigger-1', kind: 'MONEY', intensity: 4, words: 'Payday' }],
  warningSigns: [{ key: 'sign-0001', words: 'I stop answering' }],
  strategies: [
    { key: 'strategy-1', words: 'Give my card to my sister', triggers: ['trigger-1'] },
    { key: 'strategy-2', words: 'Walk to the pier', triggers: [] },
  ],
  contacts: [
    { key: 'contact-1', name: 'Ines', relation: 'sister', phone: '+12125550123', nightCalls: true },
  ],
  commitments: [{ key: 'commitment-1', words: 'Group on Thursday' }],
  crisisSteps: [{ key: 'step-0001', words: 'Leave, then call Ines' }],
  ...changes,
});

/** A day so many days from now, as every zone of the tests has it give or take one. */
export const inDays = (days: number) =>
  new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

/** Asks for a change; an answer with errors fails the test. */
export async function planMove(
  person: TestPerson,
  name: keyof typeof documents,
  variables: AnyData,
): Promise<AnyData> {
  const { data, errors } = await person.ask(documents[name], variables);
  if (errors) throw new Error(JSON.stringify(errors));
  return data[name];
}

/** Begins a draft, or writes to it with `version`. @returns the payload */
export const draftPlan = (
  person: TestPerson,
  { memberId, version, key, ...input }: AnyData = {},
): Promise<AnyData> =>
  planMove(person, 'planDraft', {
    memberId,
    version,
    key,
    input: Object.keys(input).length > 0 ? input : { content: someWording() },
  });

/** Signs. @returns the payload */
export const signPlan = (person: TestPerson, plan: AnyData, as: 'MEMBER' | 'STAFF', key?: string) =>
  planMove(person, 'planSign', { id: plan.id, version: plan.version, input: { as }, key });

/** A plan in force, signed by both. @returns it */
export async function planInForce(
  { counselor, self, member }: { counselor: TestPerson; self: TestPerson; member: TestMember },
  content: AnyData = someWording(),
): Promise<AnyData> {
  const begun = await draftPlan(counselor, { memberId: member.id, content });
  if (!begun.plan || begun.userErrors.length > 0) throw new Error(JSON.stringify(begun));
  const half = await signPlan(self, begun.plan, 'MEMBER');
  const whole = await signPlan(counselor, half.plan, 'STAFF');
  if (whole.plan.state !== 'IN_FORCE') throw new Error(JSON.stringify(whole));
  return whole.plan;
}

/** A member's plans as somebody sees them. */
export async function plansOf(person: TestPerson, member: TestMember): Promise<AnyData> {
  const { data, errors } = await person.ask(
    `query ($id: ID!) { member(id: $id) {
       plan { ${PLAN} } planDraft { ${PLAN} } planVersions { id number state }
       restricted { field category reason } } }`,
    { id: member.id },
  );
  if (errors) throw new Error(JSON.stringify(errors));
  return data.member;
}
