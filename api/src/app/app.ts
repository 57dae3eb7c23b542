import 'reflect-metadata';
import { fastifyApolloDrainPlugin } from '@as-integrations/fastify';
import cookie from '@fastify/cookie';
import Fastify, { type FastifyBaseLogger, type FastifyInstance } from 'fastify';
import { serveCalendarFeeds } from '../calendar/calendar-feed.route.ts';
import { serveMeetingExports } from '../groups/export/meeting-export.route.ts';
import { serveImportFiles } from '../bulk/import-file.route.ts';
import { serveMemberExport } from '../bulk/member-export.route.ts';
import type { Config } from './config.ts';
import type { DatabaseUrls } from './database-roles.ts';
import { openDatabase } from './open-database.ts';
import { executeOperationWith, makeApollo } from './execute-operation.ts';
import { mountFrontends } from './frontends.ts';
import { allowOrigins, serveGraphql } from './graphql-route.ts';
import { serveHealth } from './health.ts';
import { LARGEST_BODY } from './limits.ts';
import { makeLogger } from './logger.ts';
import { resolvers } from './resolvers.ts';
import { servePortalSettings } from './portal-settings.ts';
import { readSdl, servedSchema } from './schema.ts';
import { openServices, type Services } from './services.ts';
import { serveSubscriptions } from './subscriptions.ts';
import { startTimers } from './timers.ts';
import { newRequestId } from './transport.ts';

const LONGEST_DRAIN = 30_000;

/** A server that runs. */
export interface App {
  /** Where it listens. */
  url: string;
  services: Services;
  urls: DatabaseUrls;
  /** Stops taking requests, ends sockets and jobs, and closes what was opened; at most 30 seconds. */
  close: () => Promise<void>;
}

/** Starts everything: the schema's gate, the database, the services, HTTP and WebSocket. */
export async function bootstrap(config: Config, log = makeLogger(config.logLevel)): Promise<App> {
  const schema = await servedSchema(readSdl(config.schemaDir), resolvers);
  const database = await openDatabase(config);
  try {
    const services = await openServices(config, database.urls, database.secret, log);
    let draining = false;
    const fastify = makeFastify(config, log);
    const apollo = makeApollo(schema, log);
    apollo.addPlugin(fastifyApolloDrainPlugin(fastify));
    await apollo.start();
    await fastify.register(cookie);
    fastify.addHook('onSend', async (_request, reply) => {
      // A client that keeps its connection would hold the closing up.
      if (draining) reply.header('connection', 'close');
    });
    await allowOrigins(fastify, config.origins);
    let refusing = false;
    fastify.addHook('preClose', (done) => {
      refusing = true;
      done();
    });
    serveGraphql(fastify, apollo, services, () => refusing);
    serveHealth(fastify, services, () => draining);
    serveCalendarFeeds(fastify, services);
    serveMeetingExports(fastify, services);
    const executeOperation = executeOperationWith(apollo);
    await serveImportFiles(fastify, services);
    serveMemberExport(fastify, services, executeOperation);
    servePortalSettings(fastify, config);
    await mountFrontends(fastify, services);
    // From the last opened to the first.
    const closing: (() => Promise<void>)[] = [
      database.close,
      services.close,
      () => fastify.close(),
      () => apollo.stop(),
    ];
    const close = once(async () => {
      draining = true;
      const giveUp = setTimeout(() => process.exit(1), LONGEST_DRAIN).unref();
      for (const step of closing.toReversed()) await step();
      clearTimeout(giveUp);
    });
    try {
      const url = await fastify.listen({ port: config.port, host: config.host });
      // Only now: the WebSocket server would tell of a port in use by itself, at length.
      closing.push(startTimers(services));
      closing.push(serveSubscriptions(fastify.server, executeOperation, services));
      return { url, services, urls: database.urls, close };
    } catch (error) {
      await close();
      throw error;
    }
  } catch (error) {
    await database.close();
    throw error;
  }
}

function makeFastify(config: Config, log: FastifyBaseLogger): FastifyInstance {
  return Fastify({
    bodyLimit: LARGEST_BODY,
    genReqId: newRequestId,
    forceCloseConnections: 'idle',
    // What comes too late is refused by the route, in a form that clients can read.
    return503OnClosing: false,
    // Ours, which leaves out of a request what it asks.
    ...(config.logLevel === 'debug' && { loggerInstance: log }),
  });
}

function once(work: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | undefined;
  return () => (running ??= work());
}
