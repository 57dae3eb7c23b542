import { request } from 'node:http';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import pg from 'pg';
import { meanwhile } from '../../../test/blocked.ts';
import { makeProgram } from '../../../test/enrollments.ts';
import { startApi, type AnyData, type TestApi } from '../../../test/harness.ts';
import {
  countOf,
  csvOf,
  faultsOf,
  keepFile,
  runOver,
  sendFile,
  startRun,
  untilEnd,
} from '../../../test/imports.ts';
import type { TestNetwork, TestPerson } from '../../../test/test-network.ts';
import { removeOldRows } from '../../app/remove-old-rows.ts';
import { MOST_FILES } from '../import-file.service.ts';

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

const brief = (faults: AnyData[]) => faults.map(({ row, column, code }) => [row, column, code]);
const people = (count: number, more = {}) =>
  csvOf(Array.from({ length: count }, (_, i) => ({ key: String(i), alias: 'Kit', ...more })));
const ended = async (by: TestPerson, of: TestNetwork, id: string) =>
  (await untilEnd(of, by, id)).at(-1);

/** Does something in a transaction of somebody else. */
async function whileOpen(work: (client: pg.PoolClient) => Promise<void>): Promise<void> {
  const client = await api.owner.connect();
  try {
    await client.query('begin');
    await work(client);
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    throw error;
  } finally {
    client.release();
  }
}

/** Nothing of the organization is read meanwhile, as if another process were at it. */
const whileTaken = (work: (client: pg.PoolClient) => Promise<void>) =>
  whileOpen(async (client) => {
    await client.query('select pg_advisory_xact_lock(4837011, hashtext($1))', [
      network.organizationId,
    ]);
    await work(client);
  });

test.each([
  ['has fewer places', 'update program set capacity = 1 where id = $1', [3, 4], 'NO_PLACE'],
  ['has ended', 'update program set ended_at = app.now() where id = $1', [2, 3, 4], 'NOT_FOUND'],
] as const)('a program that %s by the time it is locked is taken as it is then', async (...row) => {
  const [, change, faulty, code] = row;
  const program = await makeProgram(network, { name: 'Small', capacity: 3 });
  const text = people(3, { program: 'Small', enrollment: 'active', starts_on: '2024-03-01' });
  const fileId = await keepFile(network, coordinator, text);
  const { run } = await meanwhile(api, [[change, [program.key]]], () =>
    startRun(coordinator, { fileId }),
  );
  expect(await ended(coordinator, network, run.id)).toMatchObject({ faultyCount: faulty.length });
  expect(brief(await faultsOf(coordinator, run.id))).toEqual(
    faulty.map((at) => [at, 'program', code]),
  );
  expect(await countOf(network, 'enrollment')).toBe(3 - faulty.length);
});

test('whose access ends while a file puts them on care teams is put on none', async () => {
  const { email, key } = await network.account('COUNSELOR');
  const text = people(1, { care_email: email, care_role: 'counselor' });
  const fileId = await keepFile(network, coordinator, text);
  const change = 'update membership set ended_at = app.now() where id = $1';
  const { run } = await meanwhile(api, [[change, [key]]], () => startRun(coordinator, { fileId }));
  await ended(coordinator, network, run.id);
  expect(brief(await faultsOf(coordinator, run.id))).toEqual([[2, 'care_email', 'NOT_FOUND']]);
  expect(await countOf(network, 'care_team')).toBe(0);
});

test('a run that another process is at is theirs, and is not counted as tried in vain', async () => {
  const fileId = await keepFile(network, coordinator, people(1));
  let run: AnyData;
  const elsewhere = await api.network();
  const other = await elsewhere.person('COORDINATOR');
  await whileTaken(async () => {
    ({ run } = await startRun(coordinator, { fileId }));
    // Nobody else waits for them.
    expect(await runOver(elsewhere, other, people(1))).toMatchObject({ state: 'DONE' });
    const { rows } = await api.owner.query(
      'select attempts, state from bulk_import where file_id = $1',
      [Buffer.from(fileId, 'base64url').toString().split(':')[1]],
    );
    expect(rows).toEqual([{ attempts: 0, state: 'WAITING' }]);
  });
  expect(await ended(coordinator, network, run.id)).toMatchObject({ importedCount: 1 });
});

test('a run that cannot be read holds up no other, of its own organization neither', async () => {
  const [bad, good] = [
    await keepFile(network, coordinator, people(1)),
    await keepFile(network, coordinator, people(2)),
  ];
  let run: AnyData;
  await whileTaken(async (client) => {
    await startRun(coordinator, { fileId: bad });
    ({ run } = await startRun(coordinator, { fileId: good }));
    await client.query(
      `update import_file set content = 'v1.broken' where row_count = 1
      and organization_id = $1`,
      [network.organizationId],
    );
  });
  expect(await ended(coordinator, network, run.id)).toMatchObject({ importedCount: 2 });
  const { rows } = await api.owner.query(
    'select state from bulk_import where organization_id = $1 and row_count = 1',
    [network.organizationId],
  );
  expect(rows).toEqual([{ state: 'WAITING' }]);
});

test('a file that is read otherwise than when it was taken ends its run, before anything is done', async () => {
  const fileId = await keepFile(network, coordinator, people(2));
  let run: AnyData;
  await whileTaken(async (client) => {
    ({ run } = await startRun(coordinator, { fileId }));
    await client.query('update bulk_import set row_count = 3 where organization_id = $1', [
      network.organizationId,
    ]);
  });
  expect(await ended(coordinator, network, run.id)).toMatchObject({
    state: 'CANCELED',
    cancelReason: 'BROKEN',
    readCount: 0,
  });
  expect(await countOf(network, 'external_identifier')).toBe(0);
});

test('ten runs of an organization are open at once, and no more', async () => {
  const fileId = await keepFile(network, coordinator, people(1));
  await whileTaken(async () => {
    for (let i = 0; i < 10; i += 1) {
      expect((await startRun(coordinator, { fileId, dryRun: true })).userErrors).toEqual([]);
    }
    expect((await startRun(coordinator, { fileId, dryRun: true })).userErrors).toEqual([
      { code: 'STATE_NOT_ALLOWED', field: ['input', 'fileId'] },
    ]);
  });
});

/** Files of before, by a connection of its own: those of the pool are all taken. */
async function keepMany(count: number): Promise<void> {
  const client = new pg.Client({ connectionString: api.app.urls.owner });
  await client.connect();
  try {
    await client.query(
      `insert into import_file (organization_id, id, name, content, row_count, ignored_columns,
         uploaded_at, uploaded_by, kept_until)
       select $1, gen_random_uuid(), 'v1.a', 'v1.b', 1, '{}', app.now(), $2,
         app.now() + interval '8 days' from generate_series(1, $3::int)`,
      [network.organizationId, coordinator.key, count],
    );
  } finally {
    await client.end();
  }
}

test('of many files the newest are kept, and those over which a run is open', async () => {
  const first = await keepFile(network, coordinator, people(1));
  await whileTaken(async () => {
    await startRun(coordinator, { fileId: first });
    await whileOpen(async (client) => {
      // Housekeeping has its turn afterwards.
      await client.query('select pg_advisory_xact_lock(4837004)');
      await keepMany(2 * MOST_FILES);
      const refused = await sendFile(network, coordinator, people(1));
      expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '60']);
    });
    await removeOldRows(api.app.services);
    expect(await countOf(network, 'import_file')).toBe(MOST_FILES + 1);
    expect((await sendFile(network, coordinator, people(1))).status).toBe(201);
  });
});

test('a file over which a run begins while old ones are removed is kept', async () => {
  const fileId = await keepFile(network, coordinator, people(1));
  await keepMany(MOST_FILES);
  await whileOpen(async (client) => {
    const key = Buffer.from(fileId, 'base64url').toString().split(':')[1];
    // As `importStart` does, before its commit.
    await client.query('select from import_file where id = $1 for share', [key]);
    await removeOldRows(api.app.services);
  });
  expect(await countOf(network, 'import_file')).toBe(MOST_FILES + 1);
  await removeOldRows(api.app.services);
  expect(await countOf(network, 'import_file')).toBe(MOST_FILES);
});

test('what was wrong goes eight weeks after the end, and its run stays', async () => {
  const run = await runOver(network, coordinator, csvOf([{ key: '9' }]), { dryRun: true });
  const aged = (weeks: number) =>
    api.owner.query(
      `update bulk_import set ended_at = app.now() - make_interval(weeks => $2) where organization_id = $1`,
      [network.organizationId, weeks],
    );
  await aged(7);
  await removeOldRows(api.app.services);
  expect(await faultsOf(coordinator, run.id)).toHaveLength(1);
  await aged(9);
  await removeOldRows(api.app.services);
  expect(await faultsOf(coordinator, run.id)).toEqual([]);
  expect(await countOf(network, 'bulk_import')).toBe(1);
});

test('who may not send a file is answered before any of it is read', async () => {
  const answered = (token: string) =>
    new Promise<number | undefined>((resolve, reject) => {
      const sent = request(`${api.app.url}/files/imports`, {
        method: 'POST',
        headers: {
          'content-type': 'text/csv',
          'content-length': 5 * 1024 * 1024,
          authorization: `Bearer ${token}`,
        },
      });
      sent.on('response', ({ statusCode }) => {
        sent.destroy();
        resolve(statusCode);
      });
      sent.on('error', reject);
      // Of the body nothing is sent.
      sent.flushHeaders();
    });
  expect(await answered('nobody')).toBe(401);
  expect(await answered((await network.person('MEMBER')).token)).toBe(403);
});
