import type { FastifyInstance } from 'fastify';
import { pendingMigrations } from './database.ts';
import { registry } from './metrics.ts';
import type { Services } from './services.ts';

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
  fastify.get('/metrics', async (_request, reply) =>
    reply.type(registry.contentType).send(await registry.metrics()),
  );
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
