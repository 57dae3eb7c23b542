import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startApi, type AnyData, type TestApi } from '../../../test/harness.ts';
import { countOf, csvOf, keepFile, sendFile, startRun } from '../../../test/imports.ts';
import { MOST_FILES } from '../import-file.service.ts';

const CALLS = 20;

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

const ana = { key: '1', alias: 'Ana' };
const times = <Value>(work: () => Promise<Value>) =>
  Promise.all(Array.from({ length: CALLS }, work));

test('of many runs that are started at once ten are taken', async () => {
  const network = await api.network();
  const coordinator = await network.person('COORDINATOR');
  const fileId = await keepFile(network, coordinator, csvOf([ana]));
  const client = await api.owner.connect();
  let answers: AnyData[];
  try {
    // No batch is read meanwhile, so that none of them ends.
    await client.query('begin');
    await client.query('select pg_advisory_xact_lock(4837011, hashtext($1))', [
      network.organizationId,
    ]);
    answers = await times(() => startRun(coordinator, { fileId }));
  } finally {
    await client.query('rollback');
    client.release();
  }
  const refused = answers.filter(({ run }) => run === null);
  expect(refused).toHaveLength(CALLS - 10);
  expect(refused[0]!.userErrors).toEqual([
    { code: 'STATE_NOT_ALLOWED', field: ['input', 'fileId'] },
  ]);
  expect(await countOf(network, 'bulk_import')).toBe(10);
});

test('of many files that are sent at once no more are kept than there is room for', async () => {
  const network = await api.network();
  const coordinator = await network.person('COORDINATOR');
  await keepFile(network, coordinator, csvOf([ana]));
  await api.owner.query(
    `insert into import_file select organization_id, gen_random_uuid(), name, content, row_count,
       ignored_columns, uploaded_at, uploaded_by, kept_until
     from import_file, generate_series(1, $2) where organization_id = $1`,
    [network.organizationId, 2 * MOST_FILES - 6],
  );
  const statuses = (await times(() => sendFile(network, coordinator, csvOf([ana])))).map(
    ({ status }) => status,
  );
  expect(statuses.filter((status) => status === 201)).toHaveLength(5);
  expect(statuses.filter((status) => status === 429)).toHaveLength(CALLS - 5);
  expect(await countOf(network, 'import_file')).toBe(2 * MOST_FILES);
});
