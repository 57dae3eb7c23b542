import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startApi, type TestApi } from '../../../test/harness.ts';
import { endHolds } from '../end-holds.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(async () => {
  await api.close();
});

const RECORD = `mutation ($input: CheckInInput!) {
  checkInRecord(input: $input) { userErrors { code } checkIn { id } }
}`;
const OPEN = '{ alerts(first: 5) { nodes { id state holdUntil } } }';
const CONTACT = `mutation ($id: ID!, $outcome: ContactOutcome!) {
  alertLogContact(id: $id, input: { outcome: $outcome }) {
    userErrors { code field } alert { state holdUntil }
  }
}`;
const SETTLE = `mutation ($id: ID!) {
  alertResolve(id: $id, input: { resolution: SUPPORTED }) {
    userErrors { code field } alert { state }
  }
}`;

test('an attempt that reached nobody settles nothing, and opens the alert again in time', async () => {
  const network = await api.network();
  const counselor = await network.person('COUNSELOR');
  const member = await network.member({ counselor });
  const slip = { substances: ['OPIOID'] };
  await counselor.ask(RECORD, { input: { memberId: member.id, slip } });
  const { id } = (await counselor.ask(OPEN)).data.alerts.nodes[0];

  const tried = await counselor.ask(CONTACT, { id, outcome: 'NO_ANSWER' });
  expect(tried.data.alertLogContact).toMatchObject({
    userErrors: [],
    alert: { state: 'CONTACTED', holdUntil: expect.any(String) },
  });
  const settled = await counselor.ask(SETTLE, { id });
  expect(settled.data.alertResolve).toEqual({
    userErrors: [{ code: 'STATE_NOT_ALLOWED', field: ['input', 'resolution'] }],
    alert: { state: 'CONTACTED' },
  });

  await api.owner.query(
    `update alert set hold_until = app.now() - interval '1 second' where organization_id = $1`,
    [network.organizationId],
  );
  await endHolds(api.app.services);
  expect((await counselor.ask(OPEN)).data.alerts.nodes[0].state).toBe('OPEN');

  const spoke = await counselor.ask(CONTACT, { id, outcome: 'REACHED' });
  expect(spoke.data.alertLogContact.alert).toEqual({ state: 'CONTACTED', holdUntil: null });
  expect((await counselor.ask(SETTLE, { id })).data.alertResolve.userErrors).toEqual([]);
});
