import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import { startApi } from '../../../test/harness.ts';
import { csvOf } from '../../../test/imports.ts';
import { openDatabase } from '../../app/open-database.ts';
import { openServices } from '../../app/services.ts';
import { importMembersFromCli, readImportOptions } from '../import-cli.ts';

test('where no server runs the command reads the file to its end', async () => {
  const api = await startApi();
  const network = await api.network();
  const { email } = await network.account('COORDINATOR');
  const { config, log } = api.app.services;
  await api.close();

  const folder = await mkdtemp(path.join(tmpdir(), 'holdfast-imports-'));
  const file = path.join(folder, 'members.csv');
  const rows = Array.from({ length: 600 }, (_, at) => ({
    key: String(at),
    alias: `A${String(at)}`,
  }));
  await writeFile(file, csvOf(rows));
  const database = await openDatabase(config);
  const services = await openServices(config, database.urls, database.secret, log);
  try {
    const cli = { services, urls: database.urls };
    const options = readImportOptions([file, '--system', 'Old', '--as', email]);
    const run = await importMembersFromCli(cli, options, () => undefined);
    expect(run).toMatchObject({ state: 'DONE', imported_count: 600, faulty_count: 0 });
  } finally {
    await services.close();
    await database.close();
    await rm(folder, { recursive: true });
  }
});
