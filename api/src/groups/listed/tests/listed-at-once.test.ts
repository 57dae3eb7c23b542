import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { untilBlocked, whileLocked } from '../../../../test/blocked.ts';
import { editGroup, groupOf, holdOf } from '../../../../test/groups.ts';
import { startApi, type AnyData, type TestApi } from '../../../../test/harness.ts';
import { tuesdays } from '../../../../test/sessions.ts';
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
  const { editing } = await whileCompared(async () => {
    const changed = editGroup(coordinator, group, { listing: {}, locationName: 'Pier' });
    await untilBlocked(api, 1);
    await api.owner.query('select from support_group where id = $1 for key share nowait', [
      keyOf('Group', group.id),
    ]);
    return { editing: changed };
  });
  expect((await editing).userErrors).toEqual([]);
});
