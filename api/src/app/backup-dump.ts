import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import pg from 'pg';
import { copyKept } from './backup-cluster.ts';
import { BackupError } from './backup-error.ts';

const execute = promisify(execFile);
const DUMP = 'database.dump';

/** Dumps what the owner role owns, with pg_dump of this machine. */
export async function dumpDatabase(
  ownerUrl: string,
  dataDir: string,
  target: string,
): Promise<void> {
  const schemas = await ownSchemas(ownerUrl);
  if (schemas.length === 0) throw new BackupError('There is nothing to back up in the database');
  const file = path.join(target, DUMP);
  const only = schemas.map((schema) => `--schema="${schema}"`);
  // The owner sees every row through a policy; without the option pg_dump refuses policies at all.
  await runTool('pg_dump', ownerUrl, [
    ...['--format=custom', '--enable-row-security', '--no-owner', '--file', file],
    ...only,
  ]);
  await copyKept(dataDir, target);
}

/** Fills an empty database, all or nothing. Row level security is enabled after the rows are in. */
export async function restoreDump(
  source: string,
  ownerUrl: string,
  dataDir: string,
): Promise<void> {
  const present = await ownSchemas(ownerUrl);
  if (present.length > 0) {
    throw new BackupError('The database holds data already: let HOLDFAST_DATABASE name a new one');
  }
  await runTool('pg_restore', ownerUrl, [
    ...['--single-transaction', '--exit-on-error', '--no-owner'],
    path.join(source, DUMP),
  ]);
  await copyKept(source, dataDir);
}
