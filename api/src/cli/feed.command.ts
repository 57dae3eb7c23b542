import { feedCliUsage, importFeedFromCli, readFeedOptions } from '../groups/feed-cli.ts';
import { CliError } from '../common/cli-error.ts';
import type { CliCommand } from './command.ts';
import { withServices } from './with-services.ts';

/** Brings the meetings of a published list in. */
export const feedCommand: CliCommand = {
  usage: feedCliUsage,
  summary: 'brings the meetings of a published list in, or into step with it',
  run: async ([action, ...args]) => {
    if (action !== 'import') throw new CliError('`feed import` is what there is');
    const options = readFeedOptions(args);
    await withServices(async (cli) => {
      for (const line of await importFeedFromCli(cli, options)) console.log(line);
    });
  },
};
