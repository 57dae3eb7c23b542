import type { MikroORM } from '@mikro-orm/postgresql';
import pg from 'pg';
import { AlertStreamSource, type AlertStreamEntry } from '../alerts/alert-stream-source.ts';
import { Passwords } from '../auth/passwords.ts';
import { Sessions } from '../auth/sessions.ts';
import { residenceStreamSource, type BoardEntry } from '../residences/residence-stream-source.ts';
import {
  mentorshipStreamSource,
  type MentorshipEntry,
} from '../mentorships/mentorship-stream-source.ts';
import { importStreamSource, type ImportStreamEntry } from '../bulk/import-stream-source.ts';
import { boardStreamSource, type GroupBoardEntry } from '../community/board-stream-source.ts';
import { Cursors } from '../common/cursor.ts';
import { Hints } from '../common/hints.ts';
import { Sealer } from '../common/sealed.ts';
import { StreamHub } from '../common/stream-hub.ts';
import { memberStreamSource, type MemberStreamEntry } from '../timeline/member-stream-source.ts';
import type { Config } from './config.ts';
import { openOrm, poolSettings, type Em } from './database.ts';
import type { DatabaseUrls } from './database-roles.ts';
import { checkSecret, derivedKey } from './installation-secret.ts';
import type { Logger } from './logger.ts';
import { makeRateLimits, type RateLimits } from './rate-limits.ts';
import { clientAddresses } from './transport.ts';

/** What every operation stands on, made once a process. */
export interface Services {
  config: Config;
  /** The id of this installation, known also while its database cannot be asked. */
  installation: string;
  log: Logger;
  em: Em;
  /** The app role's connections for what runs outside of an operation's lane. */
  app: pg.Pool;
  /** The worker role's connections. */
  worker: pg.Pool;
  hints: Hints;
  cursors: Cursors;
  sealer: Sealer;
  limits: RateLimits;
  passwords: Passwords;
  sessions: Sessions;
  /** The client's address, for limits. */
  addressOf: ReturnType<typeof clientAddresses>;
  alertSource: AlertStreamSource;
  alertHub: StreamHub<AlertStreamEntry>;
  memberHub: StreamHub<MemberStreamEntry>;
  importHub: StreamHub<ImportStreamEntry>;
  residenceHub: StreamHub<BoardEntry>;
  mentorshipHub: StreamHub<MentorshipEntry>;
  boardHub: StreamHub<GroupBoardEntry>;
  close: () => Promise<void>;
}

const SIDE_POOL = 4;

/** Opens everything; what was opened is closed again when a later step fails. */
export async function openServices(
  config: Config,
  urls: DatabaseUrls,
  secret: Buffer,
  log: Logger,
): Promise<Services> {
  const app = openPool(urls.app, config.longestSilence.app, log);
  const worker = openPool(urls.worker, config.longestSilence.worker, log);
  let orm: MikroORM | undefined;
  let hints: Hints | undefined;
  const close = async () => {
    await hints?.close();
    await orm?.close();
    await Promise.all([app.end(), worker.end()]);
  };
  try {
    const installation = await checkSecret(app, secret);
    orm = await openOrm(urls.app, config.poolSize, config.longestSilence.app);
    hints = await Hints.open(urls.worker);
    const alertSource = new AlertStreamSource(worker);
    const alertHub = new StreamHub(alertSource, hints, log);
    const memberHub = new StreamHub(memberStreamSource(worker), hints, log);
    const importHub = new StreamHub(importStreamSource(worker), hints, log);
    const residenceHub = new StreamHub(residenceStreamSource(worker), hints, log);
    const mentorshipHub = new StreamHub(mentorshipStreamSource(worker), hints, log);
    const boardHub = new StreamHub(boardStreamSource(worker), hints, log);
    return {
      config,
      installation,
      log,
      em: orm.em,
      app,
      worker,
      hints,
      cursors: new Cursors(derivedKey(secret, 'cursors')),
      sealer: new Sealer(derivedKey(secret, 'sealing')),
      limits: makeRateLimits(app, config),
      passwords: new Passwords(),
      sessions: new Sessions(app),
      addressOf: clientAddresses(config.trustedProxies),
      alertSource,
      alertHub,
      memberHub,
      importHub,
      residenceHub,
      mentorshipHub,
      boardHub,
      close: async () => {
        alertHub.close();
        memberHub.close();
        importHub.close();
        residenceHub.close();
        mentorshipHub.close();
        boardHub.close();
        await close();
      },
    };
  } catch (error) {
    await close();
    throw error;
  }
}

/**
 * A connection that breaks is only told of: its query fails by itself, and the next one opens another.
 * While one is lent out the pool does not listen, and an error that nobody listens to ends the process.
 */
function openPool(connectionString: string, longestSilence: number, log: Logger): pg.Pool {
  const pool = new pg.Pool({
    connectionString,
    max: SIDE_POOL,
    ...poolSettings(longestSilence),
  });
  pool.on('connect', (client) => {
    client.on('error', (err) => {
      log.warn({ err }, 'a database connection broke');
    });
  });
  pool.on('error', () => undefined);
  return pool;
}
