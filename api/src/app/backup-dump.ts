import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import pg from 'pg';
import { ACCESS_SPOOL } from './access-spool.ts';
import { copyPrivate, copySpool, SECRET } from './backup-cluster.ts';
import { BackupError } from './backup-error.ts';
import { makeFolder } from './postgres-home.ts';

const execute = promisify(execFile);
const DUMP = 'database.dump';

/** The database that was dumped may still be there, and have accesses that wait for it alone. */
const NEW_ID = 'update app.installation set id = gen_random_uuid() returning id';

/** What every database has before its owner fills it: roles may not make it again. */
const THERE_ALREADY = / (EXTENSION|SCHEMA - public|(ACL|COMMENT) - (SCHEMA public|EXTENSION)) /;

/** Dumps what the owner role may read, with this machine's pg_dump. */
export async function dumpDatabase(
  ownerUrl: string,
  dataDir: string,
  target: string,
): Promise<void> {
  if (!(await holdsTables(ownerUrl))) throw new BackupError('The database is empty');
  const id = await installationId(ownerUrl, 'select id from app.installation');
  // What leaves the spool before the moment that the dump is of is recorded in it, and what comes after
  // the first copy is in the second.
  const copyWaiting = () =>
    id && copySpool(path.join(dataDir, ACCESS_SPOOL, id), path.join(target, ACCESS_SPOOL));
  await copyWaiting();
  const file = path.join(target, DUMP);
  // A policy shows the owner every row; without the option pg_dump refuses tables with policies.
  const options = ['--format=custom', '--enable-row-security', '--no-owner', '--file', file];
  await onDatabase(ownerUrl, (address) => runTool('pg_dump', [...options, '--dbname', address]));
  await copyWaiting();
  await copyPrivate(dataDir, target, [SECRET]);
}

/** Fills an empty database, all or nothing. Policies are made after the rows are in. */
export async function restoreDump(
  source: string,
  ownerUrl: string,
  dataDir: string,
): Promise<void> {
  if (await holdsTables(ownerUrl)) {
    throw new BackupError('The database holds data already: let HOLDFAST_DATABASE name a new one');
  }
  await refuseOtherSecret(source, dataDir);
  const file = path.join(source, DUMP);
  const contents = await runTool('pg_restore', ['--list', file]);
  const wanted = contents.split('\n').filter((line) => !THERE_ALREADY.test(`${line} `));
  await withPrivateFile(wanted.join('\n'), (list) =>
    onDatabase(ownerUrl, (address) => {
      const options = ['--single-transaction', '--exit-on-error', '--no-owner'];
      return runTool('pg_restore', [...options, '--use-list', list, '--dbname', address, file]);
    }),
  );
  await makeFolder(path.resolve(dataDir));
  await copyPrivate(source, dataDir, [SECRET]);
  const id = await installationId(ownerUrl, NEW_ID);
  if (id) await copySpool(path.join(source, ACCESS_SPOOL), path.join(dataDir, ACCESS_SPOOL, id));
}

/** Without its secret the database cannot be read, and another database may need the other one. */
async function refuseOtherSecret(source: string, dataDir: string): Promise<void> {
  const [kept, brought] = await Promise.all(
    [dataDir, source].map((folder) =>
      readFile(path.join(folder, SECRET), 'utf8').catch(() => undefined),
    ),
  );
  if (kept !== undefined && brought !== undefined && kept !== brought) {
    throw new BackupError(
      `${path.join(dataDir, SECRET)} belongs to another database: move it away`,
    );
  }
}

async function holdsTables(ownerUrl: string): Promise<boolean> {
  const tables = `select from pg_tables where schemaname not in ('pg_catalog', 'information_schema')`;
  return (await ask(ownerUrl, `${tables} limit 1`)).rowCount === 1;
}

/** Undefined for a database from before installations had ids. */
async function installationId(ownerUrl: string, question: string): Promise<string | undefined> {
  const known = `select from pg_attribute
    where attrelid = to_regclass('app.installation') and attname = 'id'`;
  if ((await ask(ownerUrl, known)).rowCount === 0) return undefined;
  return (await ask<{ id: string }>(ownerUrl, question)).rows[0]?.id;
}

async function ask<Row extends pg.QueryResultRow>(ownerUrl: string, question: string) {
  const client = new pg.Client({ connectionString: ownerUrl, connectionTimeoutMillis: 10_000 });
  try {
    await client.connect();
    return await client.query<Row>(question);
  } finally {
    await client.end();
  }
}

/** Hands out the address without its password, which other users could read in the list of processes. */
async function onDatabase(url: string, use: (address: string) => Promise<unknown>): Promise<void> {
  const address = new URL(url);
  const password = decodeURIComponent(address.password).replaceAll(/[\\:]/g, '\\$&');
  address.password = '';
  await withPrivateFile(`*:*:*:*:${password}\n`, (passfile) => {
    address.searchParams.set('passfile', passfile);
    return use(address.href);
  });
}

async function withPrivateFile<T>(text: string, use: (file: string) => Promise<T>): Promise<T> {
  const file = path.join(tmpdir(), `holdfast-${randomUUID()}`);
  await writeFile(file, text, { mode: 0o600, flag: 'wx' });
  try {
    return await use(file);
  } finally {
    await rm(file);
  }
}

/** @returns what it printed */
async function runTool(tool: string, args: string[]): Promise<string> {
  try {
    return (await execute(tool, args, { maxBuffer: 64 * 1024 * 1024 })).stdout;
  } catch (error) {
    const { code, stderr = '' } = error as { code?: string | number; stderr?: string };
    const reason =
      code === 'ENOENT'
        ? "it is not on the PATH: install PostgreSQL's client programs, or use your provider's backups"
        : stderr.trim().replaceAll('\n', ' ');
    throw new BackupError(`${tool}: ${reason}`, { cause: error });
  }
}
