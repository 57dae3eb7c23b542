import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startApi, type AnyData, type TestApi } from '../../../test/harness.ts';
import { addInterval, localDay } from '../../common/local-date.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

const RECEIVE = `mutation ($input: ReferralReceiveInput!) {
  referralReceive(input: $input) { referral { id } userErrors { code } } }`;
const LIST = `query ($orderBy: ReferralOrder, $after: Cursor) {
  referrals(orderBy: $orderBy, first: 2, after: $after) {
    nodes { personName } pageInfo { endCursor hasNextPage } } }`;

test('hand-offs are listed by how soon somebody has to speak with them, or as they came, page by page', async () => {
  const coordinator = await (await api.network()).person('COORDINATOR');
  const today = localDay(new Date().toISOString(), 'America/New_York');
  for (const [personName, days] of [
    ['late', 9],
    ['soon', 0],
    ['next', 5],
  ] as const) {
    const input = {
      senderName: 'Harbor Detox',
      personName,
      dischargeOn: addInterval(today, { days }),
    };
    const { data } = await coordinator.ask(RECEIVE, { input });
    expect(data.referralReceive.userErrors).toEqual([]);
  }
  const names = async (orderBy?: { field: string; direction?: string }) => {
    const found: string[] = [];
    let after: string | null = null;
    do {
      const answer: AnyData = await coordinator.ask(LIST, { orderBy, after });
      const { nodes, pageInfo }: AnyData = answer.data.referrals;
      found.push(...nodes.map((node: { personName: string }) => node.personName));
      after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
    } while (after !== null);
    return found;
  };
  expect(await names({ field: 'CONTACT_DUE', direction: 'ASC' })).toEqual(['soon', 'next', 'late']);
  expect(await names({ field: 'CONTACT_DUE' })).toEqual(['late', 'next', 'soon']);
  expect(await names()).toEqual(['next', 'soon', 'late']);
});
