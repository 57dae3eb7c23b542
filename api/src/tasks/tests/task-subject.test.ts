import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startApi, type AnyData, type TestApi } from '../../../test/harness.ts';
import { statementsOf } from '../../../test/statements.ts';
import { opened } from '../../../test/tasks.ts';
import { globalId, keyOf } from '../../common/ids.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startApi({ concernsPerQuarter: { fromOne: 1000, toOne: 1000 } });
});
afterAll(() => api.close());

const SUBJECTS = `query ($first: Int!) { tasks(first: $first) { nodes { subject { type id node {
  __typename id ... on Concern { about } } } } } }`;

/** Two concerns from outside, each with the follow-up that it opens. */
async function concerned() {
  const network = await api.network();
  const coordinator = await network.person('COORDINATOR');
  for (const about of ['Jo Doe', 'Sam Roe']) {
    const { errors } = await api.ask(
      undefined,
      `mutation ($to: ID!, $input: ConcernSendInput!) {
         concernSend(organizationId: $to, input: $input) { userErrors { code } } }`,
      {
        to: globalId('Organization', network.organizationId),
        input: { about, text: 'She does not answer' },
      },
    );
    expect(errors).toBeUndefined();
  }
  return { network, coordinator };
}

test('what a follow-up is about comes with it, in as many statements for one as for many', async () => {
  const { coordinator } = await concerned();
  const { data } = await coordinator.ask(SUBJECTS, { first: 100 });
  const subjects = data.tasks.nodes.map(({ subject }: AnyData) => subject);
  expect(subjects.map(({ node }: AnyData) => node.about).sort()).toEqual(['Jo Doe', 'Sam Roe']);
  for (const { type, id, node } of subjects) expect(node).toMatchObject({ __typename: type, id });
  const counts: number[] = [];
  for (const first of [1, 2]) {
    counts.push((await statementsOf(() => coordinator.ask(SUBJECTS, { first }))).length);
  }
  expect(counts[0]).toBe(counts[1]);
});

test('and stays hidden from who may not see it, also where the follow-up is theirs', async () => {
  const { network, coordinator } = await concerned();
  const { data } = await coordinator.ask(SUBJECTS, { first: 1 });
  const id = data.tasks.nodes[0].subject.id as string;
  const house = await network.person('HOUSE_MANAGER');
  await opened(network, {
    kind: 'FOLLOW_UP',
    memberId: null,
    ownerId: house.key,
    subject: { type: 'Concern', id: keyOf('Concern', id) ?? '' },
  });
  const answer = await house.ask(SUBJECTS, { first: 1 });
  expect(answer.errors).toBeUndefined();
  expect(answer.data.tasks.nodes).toEqual([{ subject: { type: 'Concern', id, node: null } }]);
});
