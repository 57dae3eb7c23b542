import path from 'node:path';
import { ensureBuilt } from './build.js';
import { ensureInstalled } from './install.js';
import { forwardSignals, run } from './processes.js';
import { node24, root } from './root.js';

/** @param {string[]} args none to serve, `build`, or `holdfast` and what follows it */
export async function start([verb, ...rest]) {
  const signals = forwardSignals();
  const parts = verb === 'holdfast' ? ['api'] : undefined;
  for (const prepare of [ensureInstalled, () => ensureBuilt(parts)]) {
    const code = await prepare();
    signals.exitIfAsked();
    if (code !== 0) process.exit(code);
  }
  if (verb === 'build') return;
  const { code } = verb === 'holdfast' ? await commandLine(rest) : await serve();
  process.exit(code);
}

const serve = () => run(node24, [path.join(root, 'api/dist/server.js')]);

/** Paths in its arguments are relative to where the person is, which npm changes. */
const commandLine = (args) =>
  run(node24, [path.join(root, 'api/dist/cli.js'), ...args], {
    cwd: process.env.INIT_CWD ?? process.cwd(),
  });
