import { readConfig } from '../app/config.ts';
import { makeLogger } from '../app/logger.ts';
import { openDatabase } from '../app/open-database.ts';
import { openServices } from '../app/services.ts';
import type { CliServices } from './command.ts';

/** Opens the configured database beside a server that may run, for as long as the work takes. */
export async function withServices(work: (services: CliServices) => Promise<void>): Promise<void> {
  const config = readConfig();
  const database = await openDatabase(config);
  try {
    const log = makeLogger(config.logLevel);
    const services = await openServices(config, database.urls, database.secret, log);
    try {
      await work({ services, urls: database.urls });
    } finally {
      await services.close();
    }
  } finally {
    await database.close();
  }
}
