import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { BackupError } from './backup-error.ts';
import { dumpDatabase, restoreDump } from './backup-dump.ts';
import { copyCluster, restoreCluster } from './backup-cluster.ts';
import { readManifest, writeManifest, type BackupManifest } from './backup-manifest.ts';
import type { Config } from './config.ts';
import { provision } from './database-roles.ts';

export type BackupConfig = Pick<
  Config,
  'dataDir' | 'databaseUrl' | 'databaseUrls' | 'database' | 'version'
>;

/**
 * Copies everything that another machine needs to go on: the database, the secret that opens what is
 * sealed in it, and the accesses that wait to be recorded in it. A server may run meanwhile. The folder
 * appears when it is complete.
 * @throws BackupError in one line
 */
export async function backup(config: BackupConfig, folder: string): Promise<BackupManifest> {
  const target = path.resolve(folder);
  if (await hasFiles(target)) throw new BackupError(`${target} is not empty`);
  const partial = `${target}.partial`;
  await rm(partial, { recursive: true, force: true });
  await mkdir(partial, { recursive: true, mode: 0o700 });
  try {
    const ownerUrl = await ownerUrlOf(config);
    const kind = ownerUrl === undefined ? 'cluster' : 'dump';
    if (ownerUrl === undefined) await copyCluster(config.dataDir, partial);
    else await dumpDatabase(ownerUrl, config.dataDir, partial);
    const manifest = await writeManifest(partial, { kind, version: config.version });
    await rm(target, { recursive: true, force: true });
    await rename(partial, target);
    return manifest;
  } catch (error) {
    await rm(partial, { recursive: true, force: true });
    throw error;
  }
}

/**
 * Brings a backup back, after every file of it was found whole. What is there already is refused, or
 * with `replace` set aside in the data folder, at `setAside`.
 * @throws BackupError in one line
 */
export async function restore(
  config: BackupConfig,
  folder: string,
  { replace = false } = {},
): Promise<BackupManifest & { setAside: string | undefined }> {
  const source = path.resolve(folder);
  const manifest = await readManifest(source);
  const ownerUrl = await ownerUrlOf(config);
  if ((manifest.kind === 'cluster') !== (ownerUrl === undefined)) {
    const [made, wanted] = ownerUrl === undefined ? ['with', 'set it'] : ['without', 'unset it'];
    throw new BackupError(`This backup was made ${made} DATABASE_URL: ${wanted} to restore it`);
  }
  if (ownerUrl === undefined) {
    return { ...manifest, setAside: await restoreCluster(source, config.dataDir, replace) };
  }
  await restoreDump(source, ownerUrl, config.dataDir);
  return { ...manifest, setAside: undefined };
}

/** Of a database elsewhere; undefined for the embedded one. */
async function ownerUrlOf(config: BackupConfig): Promise<string | undefined> {
  if (config.databaseUrls) return config.databaseUrls.owner;
  if (config.databaseUrl === undefined) return undefined;
  return (await provision(config.databaseUrl, config.database)).owner;
}

const hasFiles = async (folder: string) => (await readdir(folder).catch(() => [])).length > 0;
