import type { FastifyInstance } from 'fastify';
import { DEMO_PASSWORD, demoAccounts } from '../demo/demo-accounts.ts';
import type { Config } from './config.ts';

/** `/config.json`: what a frontend has to know of this installation, also before anybody has signed in. */
export function servePortalSettings(fastify: FastifyInstance, config: Config): void {
  const accounts = config.demo
    ? demoAccounts.map(({ email, role }) => ({ email, role, password: DEMO_PASSWORD }))
    : [];
  const mapTiles = config.mapTiles ?? null;
  fastify.get('/config.json', () => ({ demo: config.demo, demoAccounts: accounts, mapTiles }));
}
