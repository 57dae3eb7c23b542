import { CliError } from '../common/cli-error.ts';
import type { CliCommand } from './command.ts';
import { importStudy } from './import-ctn0094.ts';
import { importMembers } from './import-members.ts';

const imports: Record<string, CliCommand> = { members: importMembers, ctn0094: importStudy };
const known = Object.values(imports);

/** Brings in what the first word says. */
export const importCommand: CliCommand = {
  usage: known.map(({ usage }) => usage).join('\n  holdfast '),
  summary: known.map(({ summary }) => summary).join('; or '),
  run: ([what = '', ...args]) => {
    const found = Object.hasOwn(imports, what) ? imports[what] : undefined;
    if (!found) throw new CliError('what is brought in is `members` or `ctn0094`');
    return found.run(args);
  },
};
