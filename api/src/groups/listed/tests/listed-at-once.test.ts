import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { untilBlocked, whileLocked } from '../../../../test/blocked.ts';
import { editGroup, groupOf, heldByGroups, holdOf } from '../../../../test/groups.ts';
import { startApi, type AnyData, type TestApi } from '../../../../test/harness.ts';
import { editSession, tuesdays } from '../../../../test/sessions.ts';
import { keyOf } from '../../../common/ids.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

/** A group that holds something on Tuesdays. */
async function caseOf(input: AnyData = {}) {
  const network = await api.network();
  const coordinator = await network.person('COORDINATOR');
  const group = await groupOf(coordinator, input);
  await holdOf(coordinator, group, tuesdays());
  /** Does something while somebody compares meetings, as a reading of a feed does. */
  const whileCompared = <T>(work: () => Promise<T>) =>
    whileLocked(
      api,
      {
        sql: 'select pg_advisory_xact_lock(hashtextextended($1, 0))',
        values: [`meeting duplicates ${network.organizationId}`],
      },
      work,
    );
  return { coordinator, group, whileCompared };
}

test('what refers to a group does not wait for who changes it, who may wait for that', async () => {
  const { coordinator, group, whileCompared } = await caseOf({ listing: {} });
  const [changed] = await whileCompared(async () => {
    const editing = editGroup(coordinator, group, { listing: {}, locationName: 'Pier' });
    await untilBlocked(api, 1);
    await api.owner.query('select from support_group where id = $1 for key share nowait', [
      keyOf('Group', group.id),
    ]);
    return [editing];
  });
  expect((await changed)?.userErrors).toEqual([]);
});

test('nothing that is not listed waits for who reads a feed', async () => {
  const { coordinator, group, whileCompared } = await caseOf();
  await whileCompared(async () => {
    const { userErrors } = await editGroup(coordinator, group, { locationName: 'Pier' });
    expect(userErrors).toEqual([]);
    expect((await holdOf(coordinator, group, tuesdays())).userErrors).toEqual([]);
  });
});

test('a group that is listed while what it holds is changed, is listed with the change', async () => {
  const { coordinator, group, whileCompared } = await caseOf();
  const [time] = await heldByGroups(coordinator, { groupId: group.id });
  const renamed = tuesdays({ title: 'Lantern evening' });
  const both = await whileCompared(async () => {
    const listed = editGroup(coordinator, group, { listing: {} });
    await untilBlocked(api, 1);
    const changed = editSession(
      coordinator,
      { ...time, version: time?.session.version },
      'ALL',
      renamed,
    );
    await untilBlocked(api, 2);
    return [listed, changed];
  });
  for (const done of both) expect((await done).userErrors).toEqual([]);
  const { data } = await coordinator.ask('{ meetings { nodes { name } } }');
  expect(data.meetings.nodes).toEqual([{ name: 'Lantern evening' }]);
});
