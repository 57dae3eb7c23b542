import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './root.js';

const MADE = new Set(['node_modules', 'dist', 'coverage', '.cache', '.data']);

/**
 * One hash over the names and contents of files and folders, leaving out what is made from them.
 * @param {string[]} paths below the repository's folder; absent ones count as absent
 */
export function contentHash(paths) {
  const hash = createHash('sha256');
  for (const file of paths.flatMap(filesBelow)) {
    const content = readFileSync(path.join(root, file));
    hash.update(`${file}\0${content.length}\0`).update(content);
  }
  return hash.digest('hex');
}

/** @param {string} relative */
function filesBelow(relative) {
  const absolute = path.join(root, relative);
  if (!existsSync(absolute)) return [];
  if (!statSync(absolute).isDirectory()) return [relative];
  const names = readdirSync(absolute).filter((name) => !MADE.has(name));
  return names.sort().flatMap((name) => filesBelow(path.join(relative, name)));
}

/**
 * What was last done, kept in a file, so that it is not done again.
 * @param {string} relative the file
 */
export function mark(relative) {
  const file = path.join(root, relative);
  return {
    /** @param {string} hash */
    is: (hash) => existsSync(file) && readFileSync(file, 'utf8') === hash,
    /** @param {string} hash */
    set: (hash) => {
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(file, hash);
    },
  };
}
