import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { startApi, type AnyData, type TestApi } from '../../../test/harness.ts';
import { csvOf, faultsOf, runOver, type CsvRow } from '../../../test/imports.ts';
import type { TestNetwork, TestPerson } from '../../../test/test-network.ts';
import { BATCH_ROWS } from '../import-batch.ts';

let api: TestApi;
let network: TestNetwork;
let coordinator: TestPerson;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());
/** Each test has an organization of its own. */
beforeEach(async () => {
  network = await api.network();
  coordinator = await network.person('COORDINATOR');
});

const ana = { alias: 'Ana', legal_name: 'Ana Torres', birth_date: '1988-03-14' };
const run = (rows: CsvRow[], dryRun = false) =>
  runOver(network, coordinator, csvOf(rows), { dryRun });
const told = async ({ id }: AnyData) =>
  (await faultsOf(coordinator, id)).map(({ row, code, otherRow }) => [row, code, otherRow]);

/** Whose records were recorded as seen by runs of the coordinator, by run. */
async function seen(): Promise<string[][]> {
  const { rows } = await api.owner.query<{ member_ids: string[] }>(
    `select member_ids from access_event
     where actor_id = $1 and operation = 'import members' order by at, id`,
    [coordinator.key],
  );
  return rows.map(({ member_ids: ids }) => ids);
}

test('who was said to be another is seen by rows that come after, in batches to come too', async () => {
  const others = Array.from({ length: BATCH_ROWS }, (_, i) => ({
    key: `other-${String(i)}`,
    alias: 'Kit',
  }));
  const rows = [
    { ...ana, key: '1', not_a_duplicate: 'yes' },
    { ...ana, key: '2' },
    { ...ana, key: '3', not_a_duplicate: 'yes' },
    ...others,
    { ...ana, key: '4', legal_name: 'Ana Tores' },
  ];
  const faults = [
    [3, 'LOOKS_ALIKE', 2],
    [rows.length + 1, 'LOOKS_ALIKE', 2],
  ];
  expect(await told(await run(rows, true))).toEqual(faults);
  expect(await told(await run(rows))).toEqual(faults);
});

test('where many share a birth date, the same name is found among all of them', async () => {
  const many = Array.from({ length: 60 }, (_, i) => ({
    key: String(i),
    alias: 'A',
    legal_name: `${'abcdefghijkl'.charAt(i % 12).repeat(5)} ${String(i * 7919)}`,
    birth_date: '1970-01-01',
  }));
  const same = { ...many[0]!, key: 'same', legal_name: many[0]!.legal_name.toUpperCase() };
  expect(await told(await run([...many, same], true))).toEqual([[62, 'LOOKS_ALIKE', 2]]);
  expect(await run(many)).toMatchObject({ importedCount: 60 });
  const later = await run([same]);
  expect(await told(later)).toEqual([[2, 'LOOKS_ALIKE', null]]);
});

test('who is here by their key is left as they are, whatever is wrong with their row now', async () => {
  const kit = { key: '2', alias: 'Kit' };
  await run([{ ...ana, key: '1' }, kit]);
  const rows = [{ ...ana, key: '1', birth_date: 'May' }, kit, { ...kit, alias: 'Kit again' }];
  const again = await run(rows);
  expect(again).toMatchObject({ unchangedCount: 2, importedCount: 0, faultyCount: 1 });
  expect(await told(again)).toEqual([[4, 'ALREADY_EXISTS', 3]]);
});

test('whom a run finds by their key, or alike, is recorded as seen; of a dry run too', async () => {
  await run([{ ...ana, key: '1' }]);
  const [[made]] = (await seen()) as [[string]];
  await run([{ key: '1', alias: 'Ana' }], true);
  await run([{ ...ana, key: '2' }], true);
  await run([{ ...ana, key: '3' }]);
  // Nobody was seen by this one.
  await run([{ key: '9', alias: 'Kit' }], true);
  expect(await seen()).toEqual([[made], [made], [made], [made]]);
});
