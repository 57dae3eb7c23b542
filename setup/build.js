import { existsSync } from 'node:fs';
import path from 'node:path';
import { contentHash, mark } from './content-hash.js';
import { runScript } from './processes.js';
import { root } from './root.js';

const COMMON = ['pnpm-lock.yaml', 'tsconfig.json'];

/** What is built, from which files, and a file that shows that it was. */
const PARTS = {
  api: {
    inputs: ['api/src', 'api/package.json', 'api/tsconfig.build.json'],
    proof: 'api/dist/server.js',
  },
  sdk: { inputs: ['sdk'], proof: 'sdk/dist' },
  web: { inputs: ['web', 'sdk/src', 'sdk/package.json'], proof: 'web/dist', after: 'sdk' },
};

/**
 * Builds the parts whose files changed since they were last built.
 * @param {(keyof typeof PARTS)[]} names
 * @returns {Promise<number>} 0, or the exit code of what failed
 */
export async function ensureBuilt(names = Object.keys(PARTS)) {
  const begun = {};
  const build = (name) =>
    (begun[name] ??= (async () => {
      const { after } = PARTS[name];
      const before = names.includes(after) ? await build(after) : 0;
      return before || buildPart(name);
    })());
  const codes = await Promise.all(names.map(build));
  return codes.find((code) => code !== 0) ?? 0;
}

async function buildPart(name) {
  const { inputs, proof } = PARTS[name];
  const built = mark(`.cache/built-${name}`);
  const hash = contentHash([...COMMON, ...inputs]);
  if (built.is(hash) && existsSync(path.join(root, proof))) return 0;
  console.error(`Building ${name} (only when it changed) ...`);
  const { code, output } = await runScript(name, 'build', { buffered: true });
  if (code === 0) built.set(hash);
  else console.error(`${output}\nBuilding ${name} failed.`);
  return code;
}
