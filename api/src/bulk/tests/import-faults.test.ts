import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { makeProgram, plan } from '../../../test/enrollments.ts';
import { startApi, type TestApi } from '../../../test/harness.ts';
import { csvOf, faultsOf, runOver, type CsvRow } from '../../../test/imports.ts';
import type { TestNetwork, TestPerson } from '../../../test/test-network.ts';

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

/** The faults of a dry run and of the import after it, which are the same. */
async function faultsIn(rows: CsvRow[]) {
  const told = [];
  for (const dryRun of [true, false]) {
    const { id } = await runOver(network, coordinator, csvOf(rows), { dryRun });
    const faults = await faultsOf(coordinator, id);
    told.push(faults.map(({ row, column, code, otherRow }) => [row, column, code, otherRow]));
  }
  const [dry, real] = told;
  expect(real).toEqual(dry);
  return dry;
}

const ana = { alias: 'Ana', legal_name: 'Ana Torres', birth_date: '1988-03-14' };

test('everything that is wrong with a row is told at once, also what is looked up', async () => {
  const { email: counselor } = await network.account('COUNSELOR');
  const full = await makeProgram(network, { name: 'Full', capacity: 1 });
  await plan(coordinator, full, await network.member());
  await runOver(network, coordinator, csvOf([{ ...ana, key: 'here' }]));
  const rows: CsvRow[] = [
    { key: '1', care_email: 'nobody@example.org', program: 'None', phone: '12' },
    { ...ana, key: '2', goal: 'none', program: 'Full', enrollment: 'active' },
    { key: '3', alias: 'Em', care_email: counselor, care_role: 'chief', program: 'None' },
    { key: '4', alias: 'Kit', care_email: counselor, care_role: 'mentor', language: '?' },
    { key: '5', alias: 'Lu', care_email: 'nobody@example.org', care_role: 'chief' },
  ];
  expect(await faultsIn(rows)).toEqual([
    [2, 'phone', 'INVALID', null],
    [2, 'alias', 'REQUIRED', null],
    [2, 'care_email', 'NOT_FOUND', null],
    [2, 'program', 'NOT_FOUND', null],
    [3, 'goal', 'INVALID', null],
    [3, null, 'LOOKS_ALIKE', null],
    [3, 'program', 'NO_PLACE', null],
    [4, 'care_role', 'INVALID', null],
    [4, 'program', 'NOT_FOUND', null],
    [5, 'language', 'INVALID', null],
    [5, 'care_role', 'INVALID', null],
    [6, 'care_role', 'INVALID', null],
    [6, 'care_email', 'NOT_FOUND', null],
  ]);
});

test('also what stands against it in the file; a row that is wrong by itself stands against none', async () => {
  const rows: CsvRow[] = [
    { ...ana, key: '1', goal: 'none' },
    { ...ana, key: '2' },
    { ...ana, key: '3', goal: 'none', program: 'None' },
    { key: '2', alias: '', program: 'None' },
  ];
  expect(await faultsIn(rows)).toEqual([
    [2, 'goal', 'INVALID', null],
    [4, 'goal', 'INVALID', null],
    [4, null, 'LOOKS_ALIKE', 3],
    [4, 'program', 'NOT_FOUND', null],
    [5, 'alias', 'REQUIRED', null],
    [5, 'key', 'ALREADY_EXISTS', 3],
  ]);
});

test('a row that is wrong takes no place from those after it', async () => {
  await makeProgram(network, { name: 'Small', capacity: 1 });
  const begins = { program: 'Small', enrollment: 'active' };
  const rows: CsvRow[] = [
    { key: '1', alias: 'Kit', goal: 'none', ...begins },
    { key: '2', alias: 'Em', ...begins },
  ];
  expect(await faultsIn(rows)).toEqual([[2, 'goal', 'INVALID', null]]);
});

test('a program is found by its name, however its case, blanks and letters are written', async () => {
  const program = await makeProgram(network, { name: 'Café  Évening' });
  const names = ['café évening', 'CAFE\u0301  E\u0301VENING', 'Cafe evening'];
  const rows = names.map((name, i) => ({ key: String(i), alias: 'Kit', program: name }));
  expect(await faultsIn(rows)).toEqual([[4, 'program', 'NOT_FOUND', null]]);
  const { rows: enrolled } = await api.owner.query(
    'select program_id as id, count(*)::int from enrollment where organization_id = $1 group by 1',
    [network.organizationId],
  );
  expect(enrolled).toEqual([{ id: program.key, count: 2 }]);
});
