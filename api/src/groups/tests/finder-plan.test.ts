import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startApi, type TestApi } from '../../../test/harness.ts';
import { statementsOf } from '../../../test/statements.ts';
import type { TestNetwork } from '../../../test/test-network.ts';

const MEETINGS = 20_000;

let api: TestApi;
let network: TestNetwork;
beforeAll(async () => {
  api = await startApi();
  network = await api.network();
  await manyMeetings(api, network.organizationId);
}, 60_000);
afterAll(() => api.close());

const FIND = `query ($filter: MeetingFilter, $by: MeetingOrder) {
  meetings(filter: $filter, orderBy: $by) { nodes { id } }
}`;

test('within some hours the plan does not hang on how many rows are thought to be there', async () => {
  const person = await network.person('MEMBER');
  const filter = { within: { hours: 2 } };
  const [list] = (
    await statementsOf(() => person.ask(FIND, { filter, by: { field: 'OCCURRENCE' } }))
  ).filter(({ text }) => text.includes('distance_meters'));
  const plan = await planOf(list?.text ?? '', list?.values ?? []);
  expect(plan).not.toMatch(/Join Filter: .*meeting\w*\.id/);
  expect(plan).toMatch(/Index Scan using meeting_pkey on meeting/);
});

describe('once the rows were counted', () => {
  beforeAll(() => api.owner.query('analyze meeting'));

  test.each([
    [
      'near a place',
      { near: { latitude: 40, longitude: -90, radiusMeters: 150_000 } },
      'DISTANCE',
      'meeting_near',
    ],
    ['within some hours', { within: { hours: 2 } }, 'OCCURRENCE', 'meeting_by_clock'],
    [
      'near a place, within some hours',
      { near: { latitude: 40, longitude: -90, radiusMeters: 200_000 }, within: { hours: 24 } },
      'OCCURRENCE',
      'meeting_near',
    ],
  ])(
    '%s an index serves behind the policy, and no list is read whole',
    async (_, filter, field, index) => {
      const person = await network.person('MEMBER');
      const statements = await statementsOf(async () => {
        const { data } = await person.ask(FIND, { filter, by: { field } });
        expect(data.meetings.nodes).toHaveLength(25);
      });
      const [list] = statements.filter(({ text }) => text.includes('distance_meters'));
      const plan = await planOf(list?.text ?? '', list?.values ?? []);
      expect(plan).toContain(index);
      expect(plan).not.toMatch(/Seq Scan on meeting\b/);
      expect(plan).toMatch(/Index Cond: .*organization_id/);
      // Read whole in the order asked for, which a page cuts short.
      expect(plan).not.toContain('Sort Key: meeting.starts_at');
    },
  );

  test('what bounds a place is an index condition, since only leakproof operators are one', async () => {
    const person = await network.person('MEMBER');
    const filter = { near: { latitude: 40, longitude: -90 } };
    const [list] = (
      await statementsOf(() => person.ask(FIND, { filter, by: { field: 'DISTANCE' } }))
    ).filter(({ text }) => text.includes('distance_meters'));
    const plan = await planOf(list?.text ?? '', list?.values ?? []);
    expect(plan).toMatch(/Index Cond: .*latitude >= .*latitude <= .*longitude >= .*longitude <= /);
  });
});

/** The plan as the role of requests has it, in this organization. */
async function planOf(text: string, values: unknown[]): Promise<string> {
  const client = await api.app.services.app.connect();
  try {
    await client.query('begin');
    await client.query(`select set_config('app.organization', $1, true)`, [network.organizationId]);
    const { rows } = await client.query(`explain ${text}`, values);
    return rows.map((line) => line['QUERY PLAN'] as string).join('\n');
  } finally {
    await client.query('rollback');
    client.release();
  }
}

/** Meetings all over a continent, in four zones, at all times of the week. */
async function manyMeetings({ owner }: TestApi, organizationId: string): Promise<void> {
  await owner.query(
    `with feed as (
      insert into meeting_feed (organization_id, id, name, kind, location, time_zone)
      values ($1, gen_random_uuid(), 'Many', 'BMLT', 'many.json', 'America/New_York') returning id
    )
    insert into meeting (organization_id, id, feed_id, external_id, hash, fetched_at, name, weekdays,
      start_time, duration_minutes, time_zone, rrule, venue, suspended, types, raw_types, languages,
      regions, latitude, longitude, approximate, search)
    select $1, gen_random_uuid(), feed.id, i::text, i::text, app.now(), 'Meeting ' || i,
      array[1 + i % 7]::smallint[], make_time(i % 24, i % 60, 0),
      case when i % 50 = 0 then 300 else 60 end,
      (array['America/New_York', 'America/Chicago', 'America/Denver', 'America/Los_Angeles'])[1 + i % 4],
      'FREQ=WEEKLY', 'IN_PERSON', false, '{}', '{}', '{}', '{}',
      30 + (i::bigint * 7919 % 20000) / 1000.0, -120 + (i::bigint * 104729 % 50000) / 1000.0, false, 'meeting'
    from feed, generate_series(1, $2) i`,
    [organizationId, MEETINGS],
  );
}
