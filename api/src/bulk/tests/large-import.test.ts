import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { plan, makeProgram } from '../../../test/enrollments.ts';
import { startApi, type AnyData, type TestApi } from '../../../test/harness.ts';
import {
  countOf,
  csvOf,
  faultsOf,
  keepFile,
  startRun,
  untilEnd,
  type CsvRow,
} from '../../../test/imports.ts';
import { memberRows, plants, withFaults } from '../../../test/member-file.ts';
import type { TestNetwork, TestPerson } from '../../../test/test-network.ts';

const ROWS = 5000;
const FAULTS = 37;

let api: TestApi;
let network: TestNetwork;
let coordinator: TestPerson;
let fileId: string;
let rows: CsvRow[];
let told: { row: number; column: string | null; code: string }[];

beforeAll(async () => {
  api = await startApi();
  network = await api.network();
  coordinator = await network.person('COORDINATOR');
  const counselors = await Promise.all([1, 2, 3].map(() => network.account('COUNSELOR')));
  const stranger = await (await api.network()).account('COUNSELOR');
  await makeProgram(network, { name: 'Mornings', phases: ['Arriving', 'Staying'] });
  await makeProgram(network, { name: 'Evenings', capacity: 4000 });
  const full = await makeProgram(network, { name: 'Full', capacity: 1 });
  await plan(coordinator, full, await network.member());
  const ended = await makeProgram(network, { name: 'Ended' });
  await api.owner.query('update program set ended_at = app.now() where id = $1', [ended.key]);
  const here = { legal_name: 'Robin Here Already', birth_date: '1970-07-07', phone: '' };
  await coordinator.ask(
    `mutation { memberEnroll(input: { alias: "Robin", legalName: "${here.legal_name}",
       birthDate: "${here.birth_date}" }) { member { id } } }`,
  );
  const emails = counselors.map(({ email }) => email);
  const right = memberRows(ROWS, 'large', {
    counselors: emails,
    programs: ['Mornings', 'evenings'],
  });
  const traps = {
    stranger: stranger.email,
    counselor: emails[0]!,
    open: 'Mornings',
    full: 'Full',
    ended: 'Ended',
    missing: 'Nowhere',
    here,
  };
  ({ rows, told } = withFaults(right, plants(traps), 'large'));
  fileId = await keepFile(network, coordinator, csvOf(rows));
}, 60_000);
afterAll(() => api.close());

const tables = ['member', 'care_team', 'enrollment', 'external_identifier', 'monitoring_event'];
const counts = async () =>
  Object.fromEntries(
    await Promise.all(tables.map(async (table) => [table, await countOf(network, table)] as const)),
  ) as Record<string, number>;

async function run(dryRun: boolean): Promise<{ told: AnyData[]; last: AnyData }> {
  const { run: started, userErrors } = await startRun(coordinator, { fileId, dryRun });
  expect(userErrors).toEqual([]);
  const steps = await untilEnd(network, coordinator, started.id);
  return { told: steps, last: steps.at(-1) };
}

const summary = (faults: AnyData[]) =>
  faults.map(({ row, column, code }) => ({ row, column, code }));

test('a dry run finds each of 37 faults in 5,000 rows, and changes nothing', async () => {
  expect(told).toHaveLength(FAULTS);
  const before = await counts();
  const { last } = await run(true);
  expect(last).toMatchObject({
    state: 'DONE',
    dryRun: true,
    rowCount: ROWS,
    readCount: ROWS,
    importedCount: ROWS - FAULTS,
    unchangedCount: 0,
    faultyCount: FAULTS,
  });
  expect(summary(await faultsOf(coordinator, last.id))).toEqual(told);
  expect(await counts()).toEqual(before);
}, 120_000);

test('the import brings the others in whole, and tells how far it is', async () => {
  const before = await counts();
  const { last, told: steps } = await run(false);
  expect(last).toMatchObject({ state: 'DONE', importedCount: ROWS - FAULTS, faultyCount: FAULTS });
  expect(summary(await faultsOf(coordinator, last.id))).toEqual(told);
  // A stream that is far behind tells of the run as it is when read: never backwards, and of its end.
  const read = steps.map(({ readCount }) => readCount as number);
  expect(read).toEqual(read.toSorted((a, b) => a - b));
  expect(steps.length).toBeGreaterThan(10);

  const faulty = new Set(told.map(({ row }) => row - 2));
  const right = rows.filter((_row, i) => !faulty.has(i));
  const after = await counts();
  const grown = tables.map((table) => after[table]! - before[table]!);
  const withCare = right.filter(({ care_email: email }) => email !== '').length;
  const enrolled = right.filter(({ program }) => program !== '');
  const active = enrolled.filter(({ enrollment }) => enrollment === 'active').length;
  expect(grown).toEqual([
    right.length,
    withCare,
    enrolled.length,
    right.length,
    enrolled.length + active,
  ]);
}, 120_000);

test('who was brought in is as staff would have entered them, sealed and recorded', async () => {
  const [row] = rows;
  const { rows: found } = await api.owner.query(
    `select m.id, m.phone, m.alias, m.recovery_start::text, m.enrolled_at = m.enrolled_at as there
     from external_identifier x join member m on m.id = x.subject_id
     where x.organization_id = $1 and x.value = $2`,
    [network.organizationId, row!.key],
  );
  expect(found).toHaveLength(1);
  expect(found[0]).toMatchObject({ alias: row!.alias, phone: expect.stringMatching(/^v1\./) });
  const { rows: seen } = await api.owner.query(
    `select sum(cardinality(member_ids))::int as members, count(*)::int as batches from access_event
     where organization_id = $1 and operation = 'import members' and actor_id = $2`,
    [network.organizationId, coordinator.key],
  );
  // Of the dry run and the import each whom they found alike, and whom a key that comes twice is of.
  expect(seen).toEqual([{ members: ROWS - FAULTS + 3, batches: 21 }]);
});

test('a second run changes nothing, and finds the same faults', async () => {
  const before = await counts();
  const { last } = await run(false);
  expect(last).toMatchObject({
    state: 'DONE',
    importedCount: 0,
    unchangedCount: ROWS - FAULTS,
    faultyCount: FAULTS,
  });
  expect(await counts()).toEqual(before);
  expect(summary(await faultsOf(coordinator, last.id))).toEqual(told);
}, 120_000);
