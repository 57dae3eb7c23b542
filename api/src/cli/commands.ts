import { backupCommand, restoreCommand } from './backup.command.ts';
import type { CliCommand } from './command.ts';
import { feedCommand } from './feed.command.ts';
import { importCommand } from './import.command.ts';
import { setupCommand } from './setup.command.ts';

/** Every command of `holdfast`, by its name. */
export const commands: Record<string, CliCommand> = {
  setup: setupCommand,
  feed: feedCommand,
  import: importCommand,
  backup: backupCommand,
  restore: restoreCommand,
};
