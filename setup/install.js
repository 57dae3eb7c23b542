import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { contentHash, mark } from './content-hash.js';
import { run } from './processes.js';
import { node24, root } from './root.js';

const installed = mark('node_modules/.holdfast-lock');

/**
 * Installs the locked dependencies with the pinned pnpm, unless that was done already.
 * @returns {Promise<number>} 0, or the exit code of what failed
 */
export async function ensureInstalled() {
  const hash = `${process.platform}-${process.arch} ${contentHash(['pnpm-lock.yaml'])}`;
  if (installed.is(hash) && isComplete()) return 0;
  console.error('Installing dependencies (only when they changed) ...');
  const { code } = await run('npx', ['--yes', pinnedPnpm(), 'install', ...OPTIONS], {
    shell: process.platform === 'win32',
    // Its progress is no result: what a command prints stays alone on the standard output.
    stdio: ['ignore', process.stderr, process.stderr],
  });
  if (code === 0) installed.set(hash);
  return code;
}

const OPTIONS = [
  '--frozen-lockfile',
  // Also where NODE_ENV says production: Node 24 and the compilers are devDependencies.
  '--prod=false',
  '--config.confirmModulesPurge=false',
];

const isComplete = () =>
  [node24, ...['api', 'sdk', 'web'].map((name) => path.join(root, name, 'node_modules'))].every(
    existsSync,
  );

function pinnedPnpm() {
  const { packageManager } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  return packageManager;
}
