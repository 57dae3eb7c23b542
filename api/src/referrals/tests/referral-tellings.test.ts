import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startApi, type AnyData, type TestApi } from '../../../test/harness.ts';
import { statementsOf } from '../../../test/statements.ts';
import type { TestPerson } from '../../../test/test-network.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

const REFERRAL = `id state version report { state }
  tellings { toldAt toldBy { id } way state acceptedAt firstSeenAt closedAt } member { id }`;
const documents = {
  referralReceive: `mutation ($input: ReferralReceiveInput!) {
    referralReceive(input: $input) { userErrors { code } referral { ${REFERRAL} } } }`,
  referralAccept: `mutation ($id: ID!, $input: ReferralAcceptInput!) {
    referralAccept(id: $id, input: $input) { userErrors { code } referral { ${REFERRAL} } } }`,
  referralConsentSet: `mutation ($id: ID!, $given: Boolean!) {
    referralConsentSet(id: $id, given: $given) { userErrors { code } referral { ${REFERRAL} } } }`,
  referralTell: `mutation ($id: ID!, $way: ReferralTellingWay!, $key: String) {
    referralTell(id: $id, way: $way, idempotencyKey: $key) {
      userErrors { code field } referral { ${REFERRAL} } } }`,
};

async function ask(
  person: TestPerson,
  name: keyof typeof documents,
  variables: AnyData,
): Promise<AnyData> {
  const { data, errors } = await person.ask(documents[name], variables);
  if (errors) throw new Error(JSON.stringify(errors));
  return data[name];
}

async function received(consentGiven: boolean | null = true) {
  const network = await api.network();
  const coordinator = await network.person('COORDINATOR');
  const { referral } = await ask(coordinator, 'referralReceive', {
    input: { senderName: 'Harbor', personName: 'Jo Doe', consentGiven },
  });
  return { network, coordinator, id: referral.id as string };
}

test('what the sender is told is kept as it was told, by whom and how, also when the consent ends', async () => {
  const { coordinator, id } = await received();
  const first = await ask(coordinator, 'referralTell', { id, way: 'COPIED' });
  expect(first.userErrors).toEqual([]);
  await ask(coordinator, 'referralAccept', {
    id,
    input: { enroll: { alias: 'Jo', goal: 'ABSTINENCE' } },
  });
  await ask(coordinator, 'referralTell', { id, way: 'PRINTED' });
  const { referral } = await ask(coordinator, 'referralConsentSet', { id, given: false });
  expect(referral.report).toBeNull();
  const toldBy = { id: coordinator.id };
  expect(referral.tellings).toMatchObject([
    {
      way: 'PRINTED',
      state: 'ACCEPTED',
      acceptedAt: expect.any(String),
      firstSeenAt: null,
      toldBy,
    },
    { way: 'COPIED', state: 'RECEIVED', acceptedAt: null, toldBy },
  ]);
});

test('without a consent that holds nothing is told, and nothing is kept', async () => {
  for (const consent of [null, false]) {
    const { coordinator, id } = await received(consent);
    const answer = await ask(coordinator, 'referralTell', { id, way: 'SPOKEN' });
    expect(answer.userErrors).toEqual([{ code: 'STATE_NOT_ALLOWED', field: ['id'] }]);
    expect(answer.referral.tellings).toEqual([]);
  }
  const { network, coordinator, id } = await received();
  await api.owner.query(
    'update referral set consent_until = current_date - 2 where organization_id = $1',
    [network.organizationId],
  );
  const { userErrors } = await ask(coordinator, 'referralTell', { id, way: 'COPIED' });
  expect(userErrors).toMatchObject([{ code: 'STATE_NOT_ALLOWED' }]);
});

test('it stands in the member’s timeline for those who see hand-offs, and a repeat of the key tells once', async () => {
  const { coordinator, id } = await received();
  const { referral } = await ask(coordinator, 'referralAccept', {
    id,
    input: { enroll: { alias: 'Jo', goal: 'ABSTINENCE' } },
  });
  const key = randomUUID();
  for (let i = 0; i < 2; i += 1) await ask(coordinator, 'referralTell', { id, way: 'COPIED', key });
  const { data } = await coordinator.ask(
    `query ($id: ID!) { member(id: $id) { timeline { nodes { ... on ReferralChanged { move } } } } }`,
    { id: referral.member.id },
  );
  const moves = data.member.timeline.nodes.map(({ move }: AnyData) => move).filter(Boolean);
  expect(moves.toSorted()).toEqual(['ACCEPT', 'TELL']);
});

test('nobody tells of a hand-off of another organization', async () => {
  const { id } = await received();
  const stranger = await (await api.network()).person('COORDINATOR');
  const answer = await ask(stranger, 'referralTell', { id, way: 'COPIED' });
  expect(answer).toMatchObject({ userErrors: [{ code: 'NOT_FOUND' }], referral: null });
});

test('a page of any size takes the same statements, with what was told', async () => {
  const { coordinator } = await received();
  for (let i = 0; i < 6; i += 1) {
    const { referral } = await ask(coordinator, 'referralReceive', {
      input: { senderName: 'Harbor', personName: 'Jo', consentGiven: true },
    });
    await ask(coordinator, 'referralTell', { id: referral.id, way: 'COPIED' });
  }
  const cost = async (first: number) =>
    (
      await statementsOf(async () => {
        const { data } = await coordinator.ask(
          `query ($first: Int!) { referrals(first: $first) { nodes { ${REFERRAL} } } }`,
          { first },
        );
        expect(data.referrals.nodes).toHaveLength(first);
      })
    ).length;
  expect(await cost(6)).toBe(await cost(1));
});
