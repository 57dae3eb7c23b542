import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { groupOf } from '../../../test/groups.ts';
import { startApi, type AnyData, type TestApi } from '../../../test/harness.ts';
import { mentorOf } from '../../../test/mentorships.ts';
import { makeHouse } from '../../../test/residences.ts';
import { statementsOf } from '../../../test/statements.ts';
import type { TestNetwork, TestPerson } from '../../../test/test-network.ts';
import { keyOf } from '../../common/ids.ts';

let api: TestApi;
let network: TestNetwork;
let coordinator: TestPerson;
beforeAll(async () => {
  api = await startApi();
  network = await api.network();
  coordinator = await network.person('COORDINATOR');
});
afterAll(() => api.close());

const LISTS = `query Lists($first: Int!) { members(first: $first, orderBy: { field: ALIAS, direction: ASC }) { nodes {
  stays { id residence { name } bed { name } }
  groups { id group { name } }
  mentorships { id mentor { name } }
} } }`;

/** What was once: stays one after the other, places in a group and mentorships, so many of each of a member. */
async function past(memberKey: string, count: number): Promise<void> {
  const house = await makeHouse(network, { name: `House ${memberKey.slice(0, 8)}` });
  const group = await groupOf(coordinator, { name: `Group ${memberKey.slice(0, 8)}` });
  const mentor = await mentorOf(network);
  const { organizationId } = network;
  await api.owner.query(
    `insert into stay (organization_id, id, member_id, bed_id, residence_id, started_on, ended_on, moved_on)
     select $1, gen_random_uuid(), $2, bed.id, $3, date '2020-01-01' + n, date '2020-01-01' + n + 1, true
     from (select id from bed where residence_id = $3 limit 1) bed cross join generate_series(1, $4::int) n`,
    [organizationId, memberKey, keyOf('Residence', house.id), count],
  );
  await api.owner.query(
    `insert into group_membership (organization_id, id, group_id, member_id, joined_at, joined_by, ended_at, ended_by)
     select $1, gen_random_uuid(), $3, $2, app.now(), $5, app.now(), $5 from generate_series(1, $4::int)`,
    [organizationId, memberKey, keyOf('Group', group.id), count, coordinator.key],
  );
  await api.owner.query(
    `insert into mentorship (organization_id, id, member_id, mentor_id, state, state_since, additional, proposed_at,
       started_at, ended_at, end_reason)
     select $1, gen_random_uuid(), $2, $3, 'ENDED', app.now(), false, app.now(), app.now(), app.now(), 'OTHER'
     from generate_series(1, $4::int)`,
    [organizationId, memberKey, mentor.key, count],
  );
}

/** What was sent for so many members, and how many stays, places and mentorships each has. */
async function listed(first: number) {
  let nodes: AnyData[] = [];
  const sent = await statementsOf(async () => {
    const { data, errors } = await coordinator.ask(LISTS, { first });
    expect(errors).toBeUndefined();
    nodes = data.members.nodes;
  });
  const counts = nodes.map(({ stays, groups, mentorships }) => [
    stays.length,
    groups.length,
    mentorships.length,
  ]);
  return { sent: sent.length, counts };
}

test('stays, groups and mentorships of many members cost what one of each of one does, and end at 100', async () => {
  await past((await network.member({ alias: 'A' })).key, 1);
  const one = await listed(1);
  expect(one.counts).toEqual([[1, 1, 1]]);
  await past((await network.member({ alias: 'B' })).key, 3);
  await past((await network.member({ alias: 'C' })).key, 101);
  const many = await listed(3);
  expect(many.counts).toEqual([
    [1, 1, 1],
    [3, 3, 3],
    [100, 100, 100],
  ]);
  expect(many.sent).toBe(one.sent);
  expect(one.sent).toBeLessThanOrEqual(16);
});
