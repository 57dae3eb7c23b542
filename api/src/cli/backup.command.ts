import { parseArgs } from 'node:util';
import { backup, restore } from '../app/backup.ts';
import { BackupError } from '../app/backup-error.ts';
import { readConfig } from '../app/config.ts';
import { CliError } from '../common/cli-error.ts';
import type { CliCommand } from './command.ts';

/** Copies the database and what belongs to it into a new folder. */
export const backupCommand: CliCommand = {
  usage: 'backup <folder>',
  summary:
    'copies the database, its secret and accesses that wait to be recorded into a new folder',
  run: (args) =>
    told(async () => {
      const folder = folderOf(parseArgs({ args, allowPositionals: true }).positionals);
      const { bytes } = await backup(readConfig(), folder);
      console.log(`Backed up into ${folder} (${String(Math.ceil(bytes / 1e6))} MB).`);
    }),
};

/** Brings a backup back. */
export const restoreCommand: CliCommand = {
  usage: 'restore <folder> [--replace]',
  summary: 'brings a backup back; with --replace what is there is set aside first',
  run: (args) =>
    told(async () => {
      const { positionals, values } = parseArgs({
        args,
        allowPositionals: true,
        options: { replace: { type: 'boolean', default: false } },
      });
      const folder = folderOf(positionals);
      const { replace } = values;
      const { completedAt, setAside } = await restore(readConfig(), folder, { replace });
      console.log(`Restored what was backed up at ${completedAt}.`);
      if (setAside) console.log(`What was there is in ${setAside}, to be deleted by you.`);
    }),
};

function folderOf(positionals: string[]): string {
  const [folder, ...rest] = positionals;
  if (!folder || rest.length > 0) throw new CliError('one folder is needed');
  return folder;
}

async function told(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (error instanceof BackupError) throw new CliError(error.message);
    throw error;
  }
}
