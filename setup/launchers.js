import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';

/**
 * npm starts shells, which end on a signal without passing it on, and it may be killed itself.
 * So the end of any process between npm and this one counts as a request to stop.
 * @param {() => void} gone called once
 */
export function watchLaunchers(gone) {
  if (!process.env.npm_lifecycle_event || process.platform === 'win32') return;
  const launchers = launchersOf(process.pid);
  const { group } = describe(process.pid);
  const adopted = launchers.some((pid) => describe(pid).group !== group);
  const timer = setInterval(() => {
    if (!adopted && launchers.every(isAlive)) return;
    clearInterval(timer);
    gone();
  }, 500);
  timer.unref();
}

/**
 * The shells that run this script, and the npm above them, all of one process group. When one ended
 * before this one looked, another took its place as parent, from another group.
 */
function launchersOf(pid) {
  const { parent, command } = describe(pid);
  if (!parent || !command.includes(path.basename(process.argv[1]))) return [];
  return [parent, ...launchersOf(parent)];
}

/** What the system knows of a process: in Linux without `ps`, which small images lack. */
function describe(pid) {
  try {
    return process.platform === 'linux' ? fromProc(pid) : fromPs(pid);
  } catch {
    return {};
  }
}

function fromProc(pid) {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  // The name, in parentheses, may hold blanks.
  const [, parent, group] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
  return { parent: Number(parent), group: Number(group), command };
}

function fromPs(pid) {
  const args = ['-ww', '-o', 'ppid=,pgid=,args=', '-p', String(pid)];
  const { stdout } = spawnSync('ps', args, { encoding: 'utf8' });
  const [, parent, group, command] = /^\s*(\d+)\s+(\d+)\s+(.*)$/s.exec(stdout) ?? [];
  return { parent: Number(parent), group: Number(group), command };
}

function isAlive(pid) {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error.code === 'EPERM';
  }
}
