import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startApi, type TestApi } from '../../../test/harness.ts';
import { reassessStale } from '../reassess-stale.ts';

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
const RISK = `query ($id: ID!) {
  member(id: $id) { risk { band reasons { rule } } alerts(first: 5) { nodes { occurrences } } }
}`;

test('a band that time has overtaken becomes UNKNOWN, never LOW, and raises nothing', async () => {
  const network = await api.network();
  const counselor = await network.person('COUNSELOR');
  const member = await network.member({ counselor });
  await counselor.ask(RECORD, { input: { memberId: member.id, craving: 9 } });
  const before = await counselor.ask(RISK, { id: member.id });
  expect(before.data.member.risk.band).toBe('HIGH');

  // As if it had all happened four months ago.
  await api.owner.query(
    `update monitoring_event set occurred_at = occurred_at - interval '120 days',
       recorded_at = recorded_at - interval '120 days' where member_id = $1`,
    [member.key],
  );
  await api.owner.query(
    `update member set risk_stale_after = app.now() - interval '1 day',
       enrolled_at = enrolled_at - interval '120 days',
       last_check_in_at = last_check_in_at - interval '120 days' where id = $1`,
    [member.key],
  );
  await reassessStale(api.app.services);

  const after = await counselor.ask(RISK, { id: member.id });
  expect(after.data.member.risk).toEqual({ band: 'UNKNOWN', reasons: [] });
  expect(after.data.member.alerts.nodes).toEqual([{ occurrences: 1 }]);
});
