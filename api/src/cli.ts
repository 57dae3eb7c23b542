import 'reflect-metadata';
import { ConfigError } from './app/config.ts';
import { explain } from './app/start-failure.ts';
import { CliError } from './common/cli-error.ts';
import type { CliCommand } from './cli/command.ts';
import { commands } from './cli/commands.ts';

const WRONG_USE = 2;

function help(): string {
  const lines = Object.values(commands).map(
    ({ usage, summary }) => `  holdfast ${usage}\n      ${summary}`,
  );
  return ['Usage:', ...lines].join('\n');
}

const [name = '', ...args] = process.argv.slice(2);
const command: CliCommand | undefined = commands[name];
if (!command) {
  console.log(help());
  process.exit(name === '' || name === 'help' || name === '--help' ? 0 : WRONG_USE);
}
try {
  await command.run(args);
} catch (error) {
  const wrongOption = (error as { code?: string }).code?.startsWith('ERR_PARSE_ARGS');
  const told = error instanceof CliError || wrongOption;
  console.error(told ? `${(error as Error).message}\n  holdfast ${command.usage}` : explain(error));
  process.exitCode = told || error instanceof ConfigError ? WRONG_USE : 1;
}
