import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { writeAccess, type AccessRow } from '../common/access-trail.ts';
import { Lane } from './lane.ts';
import type { Services } from './services.ts';

const BATCH = 100;
const ENDING = '.json';

type Spool = Pick<Services, 'config'>;

const folderOf = ({ config }: Spool) => path.join(config.dataDir, 'access-spool');

/**
 * Keeps an access in a file of its own until it can be recorded. It is on the disk, whole, when this
 * resolves.
 */
export async function spoolAccess(services: Spool, row: AccessRow): Promise<void> {
  const folder = folderOf(services);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const file = path.join(folder, `${row.id}${ENDING}`);
  await writeFile(`${file}.draft`, JSON.stringify(row), { mode: 0o600, flag: 'wx', flush: true });
  await rename(`${file}.draft`, file);
}

/** Records what was kept. Of several processes that read one file each records the same row, once. */
export async function recordSpooled(services: Services): Promise<void> {
  const folder = folderOf(services);
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  for (const name of names.filter((entry) => entry.endsWith(ENDING)).slice(0, BATCH)) {
    const file = path.join(folder, name);
    try {
      const row = JSON.parse(await readFile(file, 'utf8')) as AccessRow;
      const scope = { organizationId: row.organization_id };
      const lane = new Lane(services.em, scope, services.hints);
      await lane.statement((db) => writeAccess(db, row));
      await rm(file);
    } catch (err) {
      // Another process may have been first; one that cannot be recorded does not keep the others.
      if ((err as NodeJS.ErrnoException).code === 'ENOENT') continue;
      services.log.error({ err }, 'a spooled access could not be recorded and is tried again');
    }
  }
}
