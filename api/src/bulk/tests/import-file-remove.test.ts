import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startApi, type AnyData, type TestApi } from '../../../test/harness.ts';
import {
  countOf,
  csvOf,
  faultsOf,
  keepFile,
  readRun,
  startRun,
  untilEnd,
} from '../../../test/imports.ts';
import type { TestPerson } from '../../../test/test-network.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

async function setting() {
  const network = await api.network();
  const coordinator = await network.person('COORDINATOR');
  const rows = [{ key: '1', alias: 'Ana' }, { key: '2' }];
  return { network, coordinator, fileId: await keepFile(network, coordinator, csvOf(rows)) };
}

async function remove(person: TestPerson, id: string, key?: string): Promise<AnyData> {
  const { data, errors } = await person.ask(
    `mutation ($id: ID!, $key: String) { importFileRemove(id: $id, idempotencyKey: $key) {
      userErrors { code field } runs { id state cancelReason file { id } }
    } }`,
    { id, key },
  );
  return errors ? { errors } : data.importFileRemove;
}

const unknown = { userErrors: [{ code: 'NOT_FOUND', field: ['id'] }], runs: null };

test('a file is gone at once; its run, the faults and who came in stay', async () => {
  const { network, coordinator, fileId } = await setting();
  const { run } = await startRun(coordinator, { fileId });
  await untilEnd(network, coordinator, run.id);
  const removed = { id: run.id, state: 'DONE', cancelReason: null, file: null };
  const first = await remove(coordinator, fileId, 'remove-once');
  expect(first).toEqual({ userErrors: [], runs: [removed] });
  expect(await remove(coordinator, fileId, 'remove-once')).toEqual(first);
  const { rows } = await api.owner.query(
    'select content, kept_until > app.now() as kept from import_file where organization_id = $1',
    [network.organizationId],
  );
  expect(rows).toEqual([{ content: expect.any(String), kept: false }]);
  expect(api.app.services.sealer.open(network.organizationId, rows[0].content)).toBe('');
  expect(await readRun(coordinator, run.id)).toMatchObject({ importedCount: 1, faultyCount: 1 });
  expect(await faultsOf(coordinator, run.id)).toHaveLength(1);
  expect(await countOf(network, 'member')).toBe(1);
  expect((await startRun(coordinator, { fileId })).userErrors[0].code).toBe('NOT_FOUND');
  expect(await remove(coordinator, fileId)).toEqual(unknown);
});

test('a run that waits ends with it, and whoever follows it is told', async () => {
  const { network, coordinator, fileId } = await setting();
  const client = await api.owner.connect();
  try {
    // Its batch waits meanwhile.
    await client.query('begin');
    await client.query('select pg_advisory_xact_lock(4837011, hashtext($1))', [
      network.organizationId,
    ]);
    const { run } = await startRun(coordinator, { fileId });
    const { runs } = await remove(await network.person('ADMINISTRATOR'), fileId);
    expect(runs).toEqual([
      { id: run.id, state: 'CANCELED', cancelReason: 'FILE_GONE', file: null },
    ]);
    const told = await untilEnd(network, coordinator, run.id);
    expect(told.at(-1)).toMatchObject({ cancelReason: 'FILE_GONE', importedCount: 0 });
  } finally {
    await client.query('rollback');
    client.release();
  }
  expect(await countOf(network, 'member')).toBe(0);
});

test('not by who may not bring members in, nor in another organization', async () => {
  const { network, fileId } = await setting();
  const stranger = await (await api.network()).person('COORDINATOR');
  expect(await remove(stranger, fileId)).toEqual(unknown);
  const { errors } = await remove(await network.person('COUNSELOR'), fileId);
  expect(errors[0].extensions.code).toBe('FORBIDDEN');
  expect(await countOf(network, 'import_file')).toBe(1);
});

test('no run is left over a file that is removed while it is started', async () => {
  const { network, coordinator, fileId } = await setting();
  const starting = Array.from({ length: 8 }, () => startRun(coordinator, { fileId }));
  const [{ userErrors }, ...started] = await Promise.all([
    remove(coordinator, fileId),
    ...starting,
  ]);
  expect(userErrors).toEqual([]);
  for (const { run, userErrors: refused } of started) {
    if (!run) {
      expect(refused[0].code).toBe('NOT_FOUND');
      continue;
    }
    await untilEnd(network, coordinator, run.id);
    const { state, cancelReason } = await readRun(coordinator, run.id);
    expect(['DONE', 'FILE_GONE']).toContain(cancelReason ?? state);
  }
});
