import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { BackupError } from './backup-error.ts';

/** What a backup holds, so that a restore can tell whether it is whole. */
export interface BackupManifest {
  format: 1;
  /** `cluster`: PostgreSQL's own files; `dump`: what pg_dump writes. */
  kind: 'cluster' | 'dump';
  /** Of Holdfast. */
  version: string;
  /** RFC 3339 in UTC. */
  completedAt: string;
  /** Of all files together. */
  bytes: number;
  files: { path: string; bytes: number; sha256: string }[];
}

const NAME = 'manifest.json';

/** Lists all files below the folder, and writes the list into it. */
export async function writeManifest(
  folder: string,
  about: Pick<BackupManifest, 'kind' | 'version'>,
): Promise<BackupManifest> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files: BackupManifest['files'] = [];
  for (const entry of entries.filter((found) => found.isFile())) {
    const file = path.join(entry.parentPath, entry.name);
    const { size } = await stat(file);
    files.push({ path: path.relative(folder, file), bytes: size, sha256: await sha256(file) });
  }
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
  const completedAt = new Date().toISOString();
  const manifest: BackupManifest = { format: 1, ...about, completedAt, bytes, files };
  await writeFile(path.join(folder, NAME), JSON.stringify(manifest, null, 1), { mode: 0o600 });
  return manifest;
}

/** Reads the list and compares every file with it. */
export async function readManifest(folder: string): Promise<BackupManifest> {
  const text = await readFile(path.join(folder, NAME), 'utf8').catch(() => undefined);
  if (text === undefined) throw new BackupError(`${folder} is no backup: it has no ${NAME}`);
  const manifest = JSON.parse(text) as BackupManifest;
  for (const { path: name, sha256: expected } of manifest.files) {
    const found = await sha256(path.join(folder, name)).catch(() => undefined);
    if (found !== expected) throw new BackupError(`The backup is damaged: ${name} differs`);
  }
  return manifest;
}

async function sha256(file: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file), hash);
  return hash.digest('hex');
}
