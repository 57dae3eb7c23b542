import type { Config } from './config.ts';
import { migrate } from './database.ts';
import { provision, type DatabaseUrls } from './database-roles.ts';
import { embeddedPostgres } from './embedded-postgres.ts';
import { installationSecret } from './installation-secret.ts';

/** A database at the newest migration. */
export interface OpenDatabase {
  urls: DatabaseUrls;
  secret: Buffer;
  /** Stops the embedded PostgreSQL when this process was its last user. */
  close: () => Promise<void>;
}

/** The configured PostgreSQL, or the embedded one, with its roles, migrations and secret. */
export async function openDatabase(config: Config): Promise<OpenDatabase> {
  const elsewhere = config.databaseUrl ?? config.databaseUrls;
  const embedded = elsewhere ? undefined : await embeddedPostgres(config.dataDir);
  try {
    const urls =
      config.databaseUrls ??
      (await provision(config.databaseUrl ?? embedded?.url ?? '', config.database));
    await migrate(urls.owner, config.migrationsDir);
    const secret = await installationSecret(config);
    return { urls, secret, close: async () => embedded?.stop() };
  } catch (error) {
    await embedded?.stop();
    throw error;
  }
}
