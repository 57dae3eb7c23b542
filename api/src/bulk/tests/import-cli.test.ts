import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startApi, type TestApi } from '../../../test/harness.ts';
import { countOf, csvOf, runOver, type CsvRow } from '../../../test/imports.ts';
import { globalId } from '../../common/ids.ts';
import type { TestNetwork } from '../../../test/test-network.ts';
import { importMembersFromCli, readImportOptions } from '../import-cli.ts';

let api: TestApi;
let folder: string;
beforeAll(async () => {
  api = await startApi();
  folder = await mkdtemp(path.join(tmpdir(), 'holdfast-imports-'));
});
afterAll(async () => {
  await api.close();
  await rm(folder, { recursive: true });
});

/** An organization with a coordinator, and the command as run for them. */
async function commandLine() {
  const network = await api.network();
  const { email } = await network.account('COORDINATOR');
  const run = async (file: string, ...args: string[]) => {
    const options = readImportOptions([file, '--system', 'Old', '--as', email, ...args]);
    const lines: string[] = [];
    const ended = await importMembersFromCli(api.app, options, (line) => lines.push(line));
    return { ended, lines };
  };
  return { network, run };
}

async function fileOf(name: string, content: readonly CsvRow[] | string): Promise<string> {
  const file = path.join(folder, name);
  await writeFile(file, typeof content === 'string' ? content : csvOf(content));
  return file;
}

const ana = { key: '1', alias: 'Ana', legal_name: 'Ana Torres', birth_date: '1988-03-14' };

test('members come in as by the API, and a second time nobody', async () => {
  const { network, run } = await commandLine();
  const file = await fileOf('members.csv', [
    ana,
    { key: '2', alias: '' },
    { key: '3', alias: 'Em' },
  ]);
  const dry = await run(file, '--dry-run');
  expect(dry.lines.slice(-2)).toEqual([
    '3 rows read: 2 would be brought in, 0 were there, 1 rejected.',
    'Nothing was changed: this was a dry run.',
  ]);
  expect(await countOf(network, 'member')).toBe(0);

  const rejected = path.join(folder, 'rejected.csv');
  const first = await run(file, '--rejected', rejected);
  expect(first.ended.state).toBe('DONE');
  expect(first.lines[0]).toMatch(/^3 alias REQUIRED /);
  expect(first.lines[1]).toBe('3 rows read: 2 brought in, 0 were there, 1 rejected.');
  expect(await readFile(rejected, 'utf8')).toMatch(/^row,column,.*\n3,alias,REQUIRED,/);
  expect((await run(file)).lines[1]).toBe('3 rows read: 0 brought in, 2 were there, 1 rejected.');

  const admin = await network.person('ADMINISTRATOR');
  const { data } = await admin.ask(
    '{ imports(first: 9) { nodes { state fileName system startedBy { name } } } }',
  );
  expect(data.imports.nodes).toHaveLength(3);
  expect(data.imports.nodes[0]).toEqual({
    state: 'DONE',
    fileName: 'members.csv',
    system: 'Old',
    startedBy: { name: 'coordinator with a password' },
  });
  expect(await countOf(network, 'member')).toBe(2);
});

test('the trail tells who answers for a run, and that it came by the command line, whoever reads it', async () => {
  const { network, run } = await commandLine();
  // The server beside it reads batches too.
  const { ended } = await run(await fileOf('one.csv', [ana]));
  const { rows } = await api.owner.query(
    `select actor_id, operation from access_event where organization_id = $1 and request_id = $2`,
    [network.organizationId, ended.id],
  );
  expect(rows).toEqual([{ actor_id: ended.started_by, operation: 'holdfast import members' }]);

  const coordinator = await network.person('COORDINATOR');
  const sent = await runOver(network, coordinator, csvOf([{ key: '2', alias: 'Em' }]));
  const { rows: other } = await api.owner.query(
    `select operation from access_event where organization_id = $1 and actor_id = $2
       and 'importStart' = any (root_fields) and cardinality(member_ids) > 0`,
    [network.organizationId, coordinator.key],
  );
  expect([sent.state, other]).toEqual(['DONE', [{ operation: 'import members' }]]);
});

test('only in the name of somebody who may, of the organization named', async () => {
  const { network, run } = await commandLine();
  const file = await fileOf('fine.csv', [ana]);
  const { email: counselor } = await network.account('COUNSELOR');
  await expect(run(file, '--as', counselor)).rejects.toThrow('may not bring members in');
  await expect(run(file, '--as', 'no@example.org')).rejects.toThrow(
    'is nobody of any organization',
  );
  await expect(run(file, '--organization', 'Nowhere')).rejects.toThrow('is nobody of Nowhere');
  const { email, key } = await network.account('ADMINISTRATOR');
  await api.owner.query('update membership set ended_at = app.now() where id = $1', [key]);
  await expect(run(file, '--as', email)).rejects.toThrow('is nobody of any organization');
  expect(await countOf(network, 'import_file')).toBe(0);
});

test('what cannot be read or written is told in one line, before anything is kept', async () => {
  const { network, run } = await commandLine();
  const gone = path.join(folder, 'none.csv');
  await expect(run(gone)).rejects.toThrow('cannot be read: ENOENT');
  await expect(run(folder)).rejects.toThrow('it is no file');
  const other = await fileOf('other.csv', 'name,born\nAna,1988\n');
  await expect(run(other)).rejects.toThrow('The file has no column key and alias.');
  const large = await fileOf('large.csv', 'x'.repeat(5 * 1024 * 1024 + 1));
  await expect(run(large)).rejects.toThrow('The file is too large.');
  const file = await fileOf('right.csv', [ana]);
  await expect(run(file, '--rejected', folder)).rejects.toThrow('--rejected:');
  expect(await countOf(network, 'import_file')).toBe(0);
});

test('of two organizations with one name neither is taken by chance, and each by its id', async () => {
  const { network, run } = await commandLine();
  const other = await commandLine();
  const name = `Twins ${network.organizationId}`;
  const ids = [network.organizationId, other.network.organizationId];
  await api.owner.query('update organization set name = $1 where organization_id = any ($2)', [
    name,
    ids,
  ]);
  const { email, accountId } = await accountOf(other.network);
  await api.owner.query(
    `insert into membership (organization_id, id, account_id, name, roles)
     values ($1, gen_random_uuid(), $2, 'Twin', '{COORDINATOR}')`,
    [network.organizationId, accountId],
  );
  const file = await fileOf('twins.csv', [ana]);
  const refused = run(file, '--as', email, '--organization', name);
  await expect(refused).rejects.toThrow('more than one has this name');
  for (const id of ids) {
    await expect(run(file, '--as', email, '--organization', name)).rejects.toThrow(id);
  }
  expect(await countOf(network, 'import_file')).toBe(0);
  const [id] = ids;
  const { ended } = await run(file, '--as', email, '--organization', id!);
  expect(ended).toMatchObject({ organization_id: id, state: 'DONE' });
  const opaque = globalId('Organization', ids[1]!);
  const { ended: second } = await run(file, '--as', email, '--organization', opaque);
  expect(second).toMatchObject({ organization_id: ids[1], state: 'DONE' });
});

async function accountOf(network: TestNetwork) {
  const { email } = await network.account('COORDINATOR');
  const { rows } = await api.owner.query<{ id: string }>(
    'select id from account where email = $1',
    [email],
  );
  return { email, accountId: rows[0]!.id };
}

test('a run that can no longer be watched is named, with where to look at it', async () => {
  const network = await api.network();
  const { email } = await network.account('COORDINATOR');
  const { services, urls } = api.app;
  const worker = Object.create(services.worker, {
    query: { value: () => Promise.reject(new Error('Connection terminated')) },
  }) as typeof services.worker;
  const file = await fileOf('lost.csv', [ana]);
  const lines: string[] = [];
  const options = readImportOptions([file, '--system', 'Old', '--as', email]);
  const lost = importMembersFromCli({ services: { ...services, worker }, urls }, options, (line) =>
    lines.push(line),
  );
  await expect(lost).rejects.toThrow('Connection terminated');
  const { rows } = await api.owner.query<{ id: string }>(
    'select id from bulk_import where organization_id = $1',
    [network.organizationId],
  );
  expect(lines).toHaveLength(1);
  expect(lines[0]).toContain(globalId('ImportRun', rows[0]!.id));
});
