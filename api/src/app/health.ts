import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { BlockList, isIPv6 } from 'node:net';
import type { FastifyInstance } from 'fastify';
import { pendingMigrations } from './database.ts';
import { registry } from './metrics.ts';
import type { Services } from './services.ts';
import { tokenOf } from './transport.ts';

const SLOWEST_CHECK = 2000;

/** `/livez`, `/readyz` and `/metrics`. Liveness knows nothing of the database. */
export function serveHealth(
  fastify: FastifyInstance,
  services: Services,
  isDraining: () => boolean,
): void {
  fastify.get('/livez', () => ({ status: 'ok' }));
  fastify.get('/readyz', async (_request, reply) => {
    const checks = {
      database: await databaseIsReady(services),
      listening: services.hints.alive,
      serving: !isDraining(),
    };
    const ready = Object.values(checks).every(Boolean);
    return reply.code(ready ? 200 : 503).send({ status: ready ? 'ok' : 'unready', checks });
  });
  fastify.get('/metrics', async (request, reply) => {
    if (!maySeeMetrics(request.raw, services.config.metricsToken)) {
      // By itself: what a frontend answers to an unknown path is for that frontend's own.
      return reply.code(404).send({ message: 'Not found' });
    }
    return reply.type(registry.contentType).send(await registry.metrics());
  });
}

const loopback = new BlockList();
loopback.addSubnet('127.0.0.0', 8);
loopback.addAddress('::1', 'ipv6');

/**
 * Whoever bears the token, and what runs on this machine. What a proxy passed on comes from elsewhere,
 * also where the proxy itself runs here.
 */
function maySeeMetrics(request: IncomingMessage, token: string | undefined): boolean {
  const { authorization, 'x-forwarded-for': passedOn, forwarded } = request.headers;
  if (token !== undefined && isSame(tokenOf(authorization, undefined) ?? '', token)) return true;
  const { remoteAddress = '' } = request.socket;
  const isHere = loopback.check(remoteAddress, isIPv6(remoteAddress) ? 'ipv6' : 'ipv4');
  return isHere && passedOn === undefined && forwarded === undefined;
}

/** In a time that does not tell how much of it was right. */
function isSame(given: string, token: string): boolean {
  const hashed = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(hashed(given), hashed(token));
}

/** Whether it answers in time and has every migration. */
async function databaseIsReady({ app, config }: Services): Promise<boolean> {
  const late = new Promise<boolean>((resolve) => {
    setTimeout(resolve, SLOWEST_CHECK, false).unref();
  });
  const upToDate = pendingMigrations(app, config.migrationsDir).then(
    (pending) => pending.length === 0,
    () => false,
  );
  return Promise.race([upToDate, late]);
}
