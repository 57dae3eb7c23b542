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

test('an event that cannot be read holds up its own member alone, not others of the same organization or of another', async () => {
  const bandsOf = async () => {
    const network = await api.network();
    const counselor = await network.person('COUNSELOR');
    return {
      counselor,
      members: [await network.member({ counselor }), await network.member({ counselor })],
    };
  };
  const [one, other] = [await bandsOf(), await bandsOf()];
  const stale = [...one.members, ...other.members].map(({ key }) => key);
  for (const { counselor, members } of [one, other]) {
    for (const { id } of members)
      await counselor.ask(RECORD, { input: { memberId: id, craving: 9 } });
  }
  await api.owner.query(
    `update monitoring_event set occurred_at = occurred_at - interval '120 days',
       recorded_at = recorded_at - interval '120 days' where member_id = any($1)`,
    [stale],
  );
  await api.owner.query(
    `insert into monitoring_event
       (organization_id, id, member_id, kind, occurred_at, recorded_at, local_date, time_zone, app,
        schema_version, details)
     select organization_id, gen_random_uuid(), member_id, 'INSTRUMENT_RESPONSE', app.now(), app.now(),
       app.now()::date, time_zone, 'test', 1, '{}'
     from monitoring_event where member_id = $1`,
    [stale[0]],
  );
  await api.owner.query(
    `update member set risk_stale_after = app.now() - interval '1 day',
       enrolled_at = enrolled_at - interval '120 days',
       last_check_in_at = last_check_in_at - interval '120 days' where id = any($1)`,
    [stale],
  );
  await reassessStale(api.app.services);
  const { rows } = await api.owner.query(
    'select id, risk_band from member where id = any($1) order by array_position($1, id)',
    [stale],
  );
  expect(rows.map((row) => row.risk_band)).toEqual(['HIGH', 'UNKNOWN', 'UNKNOWN', 'UNKNOWN']);
  // What cannot be read is not to be tried again by what else looks at the members here.
  await api.owner.query(`update member set risk_stale_after = null where id = $1`, [stale[0]]);
});
