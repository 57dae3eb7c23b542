import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { constants } from 'node:os';
import path from 'node:path';
import { watchLaunchers } from './launchers.js';
import { node24, root } from './root.js';

/** @typedef {{ code: number, output: string }} Ended */

const running = new Set();

/**
 * Runs a program to its end.
 * @param {string} program
 * @param {string[]} args
 * @param {import('node:child_process').SpawnOptions & { buffered?: boolean, limit?: number }} options
 *   `buffered` keeps the output for the caller instead of showing it; `limit` is in seconds
 * @returns {Promise<Ended>} with the exit code that a shell would report
 */
export function run(program, args, { buffered = false, limit, ...options } = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: root,
      stdio: buffered ? ['ignore', 'pipe', 'pipe'] : 'inherit',
      // A group of its own, so that a time limit ends all that it started.
      detached: buffered,
      ...options,
    });
    const stop = (signal) => signalTo(child, signal, buffered);
    running.add(stop);
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (text) => (output += text));
    }
    const timers = limit
      ? endAfter(limit, stop, () => (output += `\nEnded after ${limit} s.\n`))
      : [];
    const end = (code) => {
      running.delete(stop);
      timers.forEach(clearTimeout);
      resolve({ code, output });
    };
    child.once('error', (error) => {
      if (buffered) output += `${error.message}\n`;
      else console.error(error.message);
      end(127);
    });
    child.once('close', (code, signal) => end(code ?? 128 + constants.signals[signal]));
  });
}

function endAfter(seconds, stop, say) {
  const first = setTimeout(() => {
    say();
    stop('SIGTERM');
  }, seconds * 1000);
  return [first, setTimeout(() => stop('SIGKILL'), (seconds + 5) * 1000)];
}

function signalTo(child, signal, group) {
  try {
    process.kill(group && process.platform !== 'win32' ? -child.pid : child.pid, signal);
  } catch (error) {
    if (error.code !== 'ESRCH') throw error;
  }
}

/** Passes a request to stop on to whatever runs; the end of that ends this process. */
export function forwardSignals() {
  let asked;
  const forward = (signal) => {
    asked ??= signal;
    for (const stop of running) stop(signal);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => forward(signal));
  watchLaunchers(() => forward('SIGTERM'));
  return {
    /** Ends this process when a stop was asked for while something ran. */
    exitIfAsked: () => {
      if (asked) process.exit(128 + constants.signals[asked]);
    },
  };
}

/**
 * The command of a script in a package.json, run as pnpm would, without its start-up time.
 * @param {string} folder of the package, '' for the repository's own
 * @param {string} script
 */
export async function runScript(folder, script, options = {}) {
  const cwd = path.join(root, folder);
  const { scripts = {} } = JSON.parse(readFileSync(path.join(cwd, 'package.json'), 'utf8'));
  if (!scripts[script]) return { code: 1, output: `${folder || '.'} has no script "${script}"\n` };
  const { args = [], env = {}, ...rest } = options;
  const command = [scripts[script], ...args].join(' ');
  return run(command, [], { ...rest, cwd, shell: true, env: { ...environment(cwd), ...env } });
}

/** Node 24 and the programs of the package come before those of the machine. */
function environment(cwd) {
  const folders = [path.dirname(node24), path.join(cwd, 'node_modules/.bin')];
  folders.push(path.join(root, 'node_modules/.bin'), process.env.PATH);
  // What a step starts is not npm's own child, and has no launchers of npm's to watch.
  return { ...process.env, npm_lifecycle_event: undefined, PATH: folders.join(path.delimiter) };
}
