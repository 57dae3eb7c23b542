import { mkdir, open, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { writeAccess, type AccessRow } from '../common/access-trail.ts';
import { Lane } from './lane.ts';
import type { Services } from './services.ts';

/** Below the data folder: a folder for each installation, whose name is its id. */
export const ACCESS_SPOOL = 'access-spool';

const BATCH = 100;
const ENDING = '.json';
/** Nobody writes a file for so long. */
const LONGEST_WRITE_MS = 60_000;
/** PostgreSQL's classes of errors that are the row's own: no time mends them. */
const NEVER = /^2[23]/;

type Spool = Pick<Services, 'config' | 'installation'>;

const spooledRow = z.strictObject({
  organization_id: z.guid(),
  id: z.guid(),
  at: z.string().optional(),
  session_id: z.guid().nullable(),
  actor_id: z.guid().nullable(),
  operation: z.string(),
  root_fields: z.array(z.string()),
  field_set_hash: z.string(),
  member_ids: z.array(z.guid()),
  // An older process left it out.
  other_ids: z.array(z.guid()).default([]),
  outcome: z.enum(['OK', 'ERROR', 'REFUSED']),
  request_id: z.string(),
}) satisfies z.ZodType<AccessRow>;

/** Another database that is used with the same data folder has a folder of its own. */
const folderOf = ({ config, installation }: Spool) =>
  path.join(config.dataDir, ACCESS_SPOOL, installation);

/**
 * Keeps an access in a file of its own until it can be recorded. It is on the disk, whole and with its
 * name, when this resolves.
 */
export async function spoolAccess(services: Spool, row: AccessRow): Promise<void> {
  const folder = folderOf(services);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const file = path.join(folder, `${row.id}${ENDING}`);
  await writeFile(file, JSON.stringify(row), { mode: 0o600, flag: 'wx', flush: true });
  for (const above of [folder, path.dirname(folder), services.config.dataDir]) {
    await flushFolder(above);
  }
}

/** A new name outlives a power cut only once its folder is on the disk; Windows flushes no folders. */
async function flushFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder);
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/**
 * Records what was kept. Of several processes that read one file each records the same row, once.
 * @throws where the trail cannot be written still, which holds for all files
 */
export async function recordSpooled(services: Services): Promise<void> {
  const folder = folderOf(services);
  const names = await readdir(folder).catch(unlessGone);
  let recorded = 0;
  for (const name of names ?? []) {
    if (!name.endsWith(ENDING)) continue;
    if (recorded === BATCH) return;
    if (await recordFile(services, path.join(folder, name))) recorded += 1;
  }
}

async function recordFile(services: Services, file: string): Promise<boolean> {
  const row = await readRow(services, file);
  if (!row) return false;
  const lane = new Lane(services, { organizationId: row.organization_id });
  try {
    await lane.statement((db) => writeAccess(db, row));
  } catch (err) {
    if (!NEVER.test(String((err as { code?: unknown }).code))) throw err;
    await setAside(services, file, err);
    return false;
  }
  await rm(file, { force: true });
  return true;
}

/**
 * Undefined where the file holds no row, or not yet.
 * @throws where this process cannot read files now
 */
async function readRow(services: Services, file: string): Promise<AccessRow | undefined> {
  const text = await readFile(file, 'utf8').catch(unlessGone);
  if (text === undefined) return undefined;
  try {
    return spooledRow.parse(JSON.parse(text));
  } catch (err) {
    const found = await stat(file).catch(unlessGone);
    const age = Date.now() - (found?.mtimeMs ?? Infinity);
    if (age > LONGEST_WRITE_MS) await setAside(services, file, err);
    return undefined;
  }
}

/** Kept, and told once, so that it neither keeps the others nor fills the log. */
async function setAside({ log }: Services, file: string, err: unknown): Promise<void> {
  await rename(file, `${file}.unusable`).catch(unlessGone);
  log.error({ err, file }, 'a spooled access cannot be recorded and is set aside');
}

/** Another process may have been first. */
function unlessGone(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT') throw error;
}
