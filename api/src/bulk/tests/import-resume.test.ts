import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { blockedBy } from '../../../test/blocked.ts';
import { makeProgram } from '../../../test/enrollments.ts';
import { startApi, type AnyData, type TestApi } from '../../../test/harness.ts';
import {
  countOf,
  csvOf,
  keepFile,
  readRun,
  startRun,
  untilEnd,
  type CsvRow,
} from '../../../test/imports.ts';
import { memberRows } from '../../../test/member-file.ts';
import type { TestNetwork, TestPerson } from '../../../test/test-network.ts';
import { BATCH_ROWS } from '../import-batch.ts';

const ROWS = BATCH_ROWS * 4;

let api: TestApi;
/** Another process on the same database. */
let other: TestApi;
beforeAll(async () => {
  api = await startApi();
  other = await startApi();
});
afterAll(async () => {
  await other.close();
  await api.close();
});

interface Setting {
  network: TestNetwork;
  coordinator: TestPerson;
  rows: CsvRow[];
  fileId: string;
  program: string;
}

async function setting(): Promise<Setting> {
  const network = await api.network();
  const coordinator = await network.person('COORDINATOR');
  const { email } = await network.account('COUNSELOR');
  const { key: program } = await makeProgram(network, { name: 'Mornings', phases: ['Arriving'] });
  const rows = memberRows(ROWS, 'resume', { counselors: [email], programs: ['Mornings'] });
  const fileId = await keepFile(network, coordinator, csvOf(rows));
  return { network, coordinator, rows, fileId, program };
}

/** Everything of a person is there, or nothing: by what the file says. */
async function expectWhole({ network, rows }: Setting): Promise<void> {
  const found = await Promise.all(
    ['member', 'external_identifier', 'care_team', 'enrollment'].map((table) =>
      countOf(network, table),
    ),
  );
  const withCare = rows.filter(({ care_email: email }) => email !== '').length;
  const enrolled = rows.filter(({ program }) => program !== '').length;
  expect(found).toEqual([ROWS, ROWS, withCare, enrolled]);
}

test('a process that is killed within a batch leaves nothing of it, and another goes on', async () => {
  const set = await setting();
  const { coordinator, network, fileId, program } = set;
  const client = await api.owner.connect();
  let run: AnyData;
  try {
    // A batch waits for the program once it has begun.
    await client.query('begin');
    await client.query('select from program where id = $1 for update', [program]);
    ({ run } = await startRun(coordinator, { fileId }));
    const killed = await blockedBy(client);
    const { rows } = await other.app.services.app.query(
      `select pg_terminate_backend(pid) as done from unnest($1::int[]) pid`,
      [killed],
    );
    expect(rows).toEqual(killed.map(() => ({ done: true })));
    expect(await countOf(network, 'member')).toBe(0);
  } finally {
    await client.query('rollback');
    client.release();
  }
  expect((await untilEnd(network, coordinator, run.id)).at(-1)).toMatchObject({
    state: 'DONE',
    importedCount: ROWS,
    faultyCount: 0,
  });
  await expectWhole(set);
}, 60_000);

test('a server that stops in the middle hands over between two batches', async () => {
  const set = await setting();
  const stopping = await startApi();
  const { run } = await startRun(set.coordinator, { fileId: set.fileId });
  await stopping.close();
  await untilEnd(set.network, set.coordinator, run.id);
  await expectWhole(set);
}, 60_000);

test('two imports of one file at once bring each person in once', async () => {
  const set = await setting();
  const { network, coordinator, fileId } = set;
  const started = await Promise.all([1, 2].map(() => startRun(coordinator, { fileId })));
  const ended = await Promise.all(
    started.map(async ({ run }) => (await untilEnd(network, coordinator, run.id)).at(-1)),
  );
  for (const run of ended) {
    expect(run).toMatchObject({ state: 'DONE', readCount: ROWS, faultyCount: 0 });
  }
  expect(ended[0].importedCount + ended[1].importedCount).toBe(ROWS);
  await expectWhole(set);
}, 60_000);

test('a run that is canceled keeps whom it brought in whole, and a new one goes on', async () => {
  const set = await setting();
  const { network, coordinator, fileId } = set;
  const { run } = await startRun(coordinator, { fileId });
  const { data } = await coordinator.ask(
    'mutation ($id: ID!) { importCancel(id: $id) { userErrors { code } run { state cancelReason } } }',
    { id: run.id },
  );
  // It may have been too fast.
  const ended = await readRun(coordinator, run.id);
  if (data.importCancel.userErrors.length === 0) {
    expect(ended).toMatchObject({ state: 'CANCELED', cancelReason: 'ASKED' });
  }
  expect(await countOf(network, 'member')).toBe(ended.importedCount);
  expect(await countOf(network, 'external_identifier')).toBe(ended.importedCount);
  const again = await startRun(coordinator, { fileId });
  expect((await untilEnd(network, coordinator, again.run.id)).at(-1)).toMatchObject({
    unchangedCount: ended.importedCount,
    importedCount: ROWS - ended.importedCount,
  });
  await expectWhole(set);
}, 60_000);
