import type { App } from '../app/app.ts';

/** A command of `holdfast`. */
export interface CliCommand {
  /** How it is called, for the help. */
  usage: string;
  /** What it does, in a line. */
  summary: string;
  /** @throws CliError with one line for whoever called */
  run: (args: string[]) => Promise<void>;
}

/** What commands on the running database work with. */
export type CliServices = Pick<App, 'services' | 'urls'>;
