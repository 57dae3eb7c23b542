import { afterAll, beforeAll, expect, test } from '@jest/globals';
import Fastify from 'fastify';
import { startApi, type TestApi } from '../../../test/harness.ts';
import { serveHealth } from '../health.ts';
import type { Services } from '../services.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

/** The health routes of a server with these services. */
async function healthOf(services: Partial<Services>, draining = false) {
  const fastify = Fastify();
  serveHealth(fastify, { ...api.app.services, ...services }, () => draining);
  const get = async (url: string) => {
    const response = await fastify.inject({ url });
    return { status: response.statusCode, body: response.json() as object };
  };
  const answers = { livez: await get('/livez'), readyz: await get('/readyz') };
  await fastify.close();
  return answers;
}

/** Services like those of the server whose database answers in its own way. */
const withDatabase = (query: () => Promise<unknown>): Partial<Services> => ({
  app: { query } as unknown as Services['app'],
});

test('a server that is up lives and is ready', async () => {
  for (const path of ['/livez', '/readyz']) {
    const response = await fetch(`${api.app.url}${path}`);
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({ status: 'ok' });
  }
});

test('while it drains it lives, and takes no new work', async () => {
  const { livez, readyz } = await healthOf({}, true);
  expect(livez.status).toBe(200);
  expect(readyz).toEqual({
    status: 503,
    body: { status: 'unready', checks: { database: true, listening: true, serving: false } },
  });
});

test('liveness knows nothing of the database, readiness does and says no more than that', async () => {
  const gone = () => Promise.reject(new Error('connect ECONNREFUSED 10.0.0.7:5432'));
  const { livez, readyz } = await healthOf(withDatabase(gone));
  expect(livez).toEqual({ status: 200, body: { status: 'ok' } });
  expect(readyz).toMatchObject({ status: 503, body: { checks: { database: false } } });
  expect(JSON.stringify(readyz)).not.toContain('10.0.0.7');
});

test('a database that does not answer makes it unready, not silent', async () => {
  const began = performance.now();
  const { readyz } = await healthOf(withDatabase(() => new Promise(() => undefined)));
  expect(readyz.status).toBe(503);
  expect(performance.now() - began).toBeLessThan(4000);
});

test('a migration that has not run makes it unready', async () => {
  const { readyz } = await healthOf(withDatabase(() => Promise.resolve({ rows: [] })));
  expect(readyz).toMatchObject({ status: 503, body: { checks: { database: false } } });
});

test('without its connection for hints it is unready until that is back', async () => {
  const { readyz } = await healthOf({ hints: { alive: false } as Services['hints'] });
  expect(readyz).toMatchObject({ status: 503, body: { checks: { listening: false } } });
});

test('metrics are there for a scraper', async () => {
  const response = await fetch(`${api.app.url}/metrics`);
  expect(response.headers.get('content-type')).toMatch(/^text\/plain/);
  expect(await response.text()).toMatch(/holdfast_sockets \d/);
});
