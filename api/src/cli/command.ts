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

/** A mistake of whoever called, in one line. */
export class CliError extends Error {}

/** What commands on the running database work with. */
export type CliServices = Pick<App, 'services' | 'urls'>;
