import { createHmac, hkdfSync, randomBytes } from 'node:crypto';
import { chmod, link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type pg from 'pg';
import { ConfigError, type Config } from './config.ts';

const FILE = 'secret';

/**
 * The secret that seals text and authenticates cursors: HOLDFAST_SECRET, or one that is made once and
 * kept beside the data, readable by its owner only.
 */
export async function installationSecret(
  config: Pick<Config, 'secret' | 'dataDir'>,
): Promise<Buffer> {
  if (config.secret) return Buffer.from(config.secret, 'base64');
  const file = path.join(config.dataDir, FILE);
  await mkdir(config.dataDir, { recursive: true });
  const kept = await readFile(file, 'utf8').catch(() => undefined);
  return Buffer.from(kept ?? (await makeSecret(file)), 'base64');
}

/** By a link, so that of two processes that start at once one secret wins for both. */
async function makeSecret(file: string): Promise<string> {
  const draft = `${file}.${String(process.pid)}`;
  await writeFile(draft, randomBytes(32).toString('base64'), { mode: 0o600 });
  await chmod(draft, 0o600);
  await link(draft, file).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error;
  });
  await rm(draft);
  return readFile(file, 'utf8');
}

/**
 * Refuses a secret other than the one this database was written with: what was sealed could not be
 * opened, and processes would not take each other's cursors.
 * @returns the installation's id, which is its database's alone
 */
export async function checkSecret(app: pg.Pool, secret: Buffer): Promise<string> {
  const check = createHmac('sha256', secret).update('holdfast installation').digest('base64url');
  await app.query(
    'insert into app.installation (secret_check) values ($1) on conflict do nothing',
    [check],
  );
  const { rows } = await app.query<{ id: string; secret_check: string }>(
    'select id, secret_check from app.installation',
  );
  const [found] = rows;
  if (found?.secret_check !== check) {
    throw new ConfigError('HOLDFAST_SECRET: is not the one this database was written with');
  }
  return found.id;
}

/** A key for one use, so that no key serves two. */
export function derivedKey(secret: Buffer, use: string): Buffer {
  return Buffer.from(hkdfSync('sha256', secret, 'holdfast', use, 32));
}
