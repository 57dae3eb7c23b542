import { randomUUID } from 'node:crypto';
import {
  chmod,
  chown,
  copyFile,
  mkdir,
  readdir,
  realpath,
  rename,
  rm,
  stat,
  writeFile,
} from 'node:fs/promises';
import path from 'node:path';
import pg from 'pg';
import { ACCESS_SPOOL } from './access-spool.ts';
import { BackupError } from './backup-error.ts';
import { embeddedPostgres } from './embedded-postgres.ts';
import { makeFolder, processAccount } from './postgres-home.ts';
import { isPostmaster, readPostmaster } from './postmaster.ts';

/** Below the data folder: the cluster, the superuser's password, the installation's secret. */
const CLUSTER = 'postgres';
const PASSWORD = 'password';
export const SECRET = 'secret';

/** Folders whose content PostgreSQL makes anew; the log of changes is copied last. */
const EMPTIED = new Set([
  'pg_dynshmem',
  'pg_notify',
  'pg_replslot',
  'pg_serial',
  'pg_snapshots',
  'pg_stat_tmp',
  'pg_subtrans',
  'pg_wal',
]);
const LEFT_OUT = /^(postmaster\.(pid|opts)|pg_internal\.init|pgsql_tmp.*)$/;
const CHANGES = /^[0-9A-F]{24}$|\.history$/;

/**
 * An online base backup as PostgreSQL's manual describes it ("Making a Base Backup Using the Low
 * Level API"): the files may change while they are copied, and the log of changes from the start to
 * the end of the copy makes them consistent at the next start.
 */
export async function copyCluster(dataDir: string, target: string): Promise<void> {
  if (!(await exists(path.join(dataDir, CLUSTER)))) {
    throw new BackupError(`There is nothing to back up in ${dataDir}`);
  }
  const postgres = await embeddedPostgres(dataDir);
  const client = new pg.Client({ connectionString: postgres.url });
  try {
    await client.connect();
    await copyOnline(client, dataDir, target);
    await copyPrivate(dataDir, target, [PASSWORD, SECRET]);
  } finally {
    await client.end();
    await postgres.stop();
  }
}

async function copyOnline(client: pg.Client, dataDir: string, folder: string): Promise<void> {
  const [data, target] = [path.join(dataDir, CLUSTER), path.join(folder, CLUSTER)];
  // Ends with this session; until then PostgreSQL keeps the log of changes that the copy needs.
  const slot = `backup_${randomUUID().replaceAll('-', '_')}`;
  await client.query('select pg_create_physical_replication_slot($1, true, true)', [slot]);
  await client.query(`select pg_backup_start('holdfast backup', true)`);
  await copyFolder(data, target, (name) => !EMPTIED.has(name));
  const copyWaiting = () =>
    copySpool(path.join(dataDir, ACCESS_SPOOL), path.join(folder, ACCESS_SPOOL));
  // What leaves the spool before the moment that the copy is of is recorded in it, and what comes after
  // the first copy is in the second.
  await copyWaiting();
  const { rows } = await client.query<{ labelfile: string; spcmapfile: string }>(
    'select labelfile, spcmapfile from pg_backup_stop(false)',
  );
  await copyWaiting();
  const { labelfile = '', spcmapfile = '' } = rows[0] ?? {};
  await writeFile(path.join(target, 'backup_label'), labelfile, { mode: 0o600 });
  if (spcmapfile) throw new BackupError('Tablespaces outside of the data folder are not backed up');
  for (const name of await readdir(path.join(data, 'pg_wal'))) {
    if (CHANGES.test(name)) await copyIfThere(data, target, path.join('pg_wal', name));
  }
}

/** Copies folders and files; `enter` says which folders of the first level have content to copy. */
async function copyFolder(
  source: string,
  target: string,
  enter: (name: string) => boolean = () => true,
): Promise<void> {
  await mkdir(target, { recursive: true, mode: 0o700 });
  for (const entry of await readdir(source, { withFileTypes: true })) {
    if (LEFT_OUT.test(entry.name)) continue;
    const from = path.join(source, entry.name);
    const to = path.join(target, entry.name);
    if (!entry.isDirectory()) await copyIfThere(source, target, entry.name);
    else if (enter(entry.name)) await copyFolder(from, to);
    else await mkdir(to, { mode: 0o700 });
  }
}

/** Copies the accesses that wait to be recorded beside those that the target has, if there are any. */
export async function copySpool(source: string, target: string): Promise<void> {
  if (await exists(source)) await copyFolder(source, target);
}

/** Tables may be dropped while they are copied. */
async function copyIfThere(source: string, target: string, name: string): Promise<void> {
  await copyFile(path.join(source, name), path.join(target, name)).catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code !== 'ENOENT') throw error;
    },
  );
}

/** Copies those of the files that are there, readable by their owner alone. */
export async function copyPrivate(source: string, target: string, names: string[]): Promise<void> {
  for (const name of names) {
    await copyIfThere(source, target, name);
    if (await exists(path.join(target, name))) await chmod(path.join(target, name), 0o600);
  }
}

/**
 * Puts the copy in place, and starts it once: what PostgreSQL has to say is said now.
 * @returns where what was there before has been moved
 */
export async function restoreCluster(
  source: string,
  dataDir: string,
  replace: boolean,
): Promise<string | undefined> {
  await makeFolder(path.resolve(dataDir));
  const setAside = await makeRoom(dataDir, replace);
  const partial = path.join(dataDir, `${CLUSTER}.${randomUUID()}`);
  try {
    await copyFolder(path.join(source, CLUSTER), partial);
    await copyPrivate(source, dataDir, [PASSWORD, SECRET]);
    await giveToPostgres([partial, path.join(dataDir, PASSWORD)]);
    await copySpool(path.join(source, ACCESS_SPOOL), path.join(dataDir, ACCESS_SPOOL));
    await rename(partial, path.join(dataDir, CLUSTER));
  } catch (error) {
    await rm(partial, { recursive: true, force: true });
    throw error;
  }
  const postgres = await embeddedPostgres(dataDir);
  await postgres.stop();
  return setAside;
}

/**
 * Refuses a folder in use, and moves aside what is replaced: nothing is deleted here.
 * @returns where it is now
 */
async function makeRoom(dataDir: string, replace: boolean): Promise<string | undefined> {
  const data = path.join(await realpath(dataDir), CLUSTER);
  const running = await readPostmaster(data);
  if (running && (await isPostmaster(running.pid, data))) {
    throw new BackupError('A server is running on this data: stop it first');
  }
  const present: string[] = [];
  for (const name of [CLUSTER, PASSWORD, SECRET]) {
    if (await exists(path.join(dataDir, name))) present.push(name);
  }
  if (present.length === 0) return undefined;
  if (!replace) throw new BackupError(`${dataDir} holds data already`);
  const aside = path.join(dataDir, `replaced-${new Date().toISOString().replaceAll(':', '')}`);
  await mkdir(aside, { mode: 0o700 });
  for (const name of present) await rename(path.join(dataDir, name), path.join(aside, name));
  return aside;
}

/** Under root PostgreSQL runs as another account. */
async function giveToPostgres(files: string[]): Promise<void> {
  const account = await processAccount();
  if (!account) return;
  for (const file of files) {
    const below = (await stat(file)).isDirectory() ? await readdir(file, { recursive: true }) : [];
    for (const name of ['', ...below]) await chown(path.join(file, name), account.uid, account.gid);
  }
}

const exists = (file: string) =>
  stat(file).then(
    () => true,
    () => false,
  );
