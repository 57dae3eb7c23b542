import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';

const execute = promisify(execFile);

/** What PostgreSQL writes about itself into postmaster.pid. */
export interface Postmaster {
  pid: number;
  port: number;
  /** True from when it accepts connections until it begins to stop. */
  ready: boolean;
}

/** Reads postmaster.pid, which a crash leaves behind: it does not prove that anything runs. */
export async function readPostmaster(data: string): Promise<Postmaster | undefined> {
  const text = await readFile(path.join(data, 'postmaster.pid'), 'utf8').catch(() => '');
  const [pid, , , port, , , , status] = text.split('\n').map((line) => line.trim());
  if (!pid) return undefined;
  return { pid: Number(pid), port: Number(port), ready: status === 'ready' };
}

/** Whether the process is alive and the postmaster of `data`: process ids are used again. */
export async function isPostmaster(pid: number, data: string): Promise<boolean> {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ESRCH') return false;
  }
  return (await commandLine(pid)).includes(data);
}

/** Empty for a process that is gone or waits to be reaped. */
async function commandLine(pid: number): Promise<string> {
  if (process.platform === 'linux') {
    return readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '');
  }
  const [program, args] =
    process.platform === 'win32'
      ? [
          'powershell',
          ['-c', `(Get-CimInstance Win32_Process -Filter ProcessId=${pid}).CommandLine`],
        ]
      : ['ps', ['-ww', '-o', 'command=', '-p', String(pid)]];
  return execute(program, args).then(
    ({ stdout }) => stdout,
    () => '',
  );
}
