import { importMembersFromCli, readImportOptions } from '../bulk/import-cli.ts';
import type { CliCommand } from './command.ts';
import { withServices } from './with-services.ts';

/** Brings members in from a file, in the name of somebody who may. */
export const importMembers: CliCommand = {
  usage:
    'import members <file.csv> --system <name> --as <e-mail of who answers for it> ' +
    '[--organization <name or id>] [--dry-run] [--rejected <file>]',
  summary: 'brings members in from a CSV, as the portal does',
  run: async (args) => {
    const options = readImportOptions(args);
    await withServices(async (cli) => {
      const { state } = await importMembersFromCli(cli, options, console.log);
      if (state === 'CANCELED') process.exitCode = 1;
    });
  },
};
