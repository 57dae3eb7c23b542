import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
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

describe('metrics', () => {
  const TOKEN = 'a-token-of-the-scraper';
  const behindProxy = { 'x-forwarded-for': '198.51.100.1' };
  const bearing = (token: string) => ({ authorization: `Bearer ${token}` });

  /** How `/metrics` answers a request from this address. */
  async function scraped(remoteAddress: string, headers: Record<string, string> = {}) {
    const fastify = Fastify();
    const config = { ...api.app.services.config, metricsToken: TOKEN };
    serveHealth(fastify, { ...api.app.services, config }, () => false);
    const { statusCode } = await fastify.inject({ url: '/metrics', headers, remoteAddress });
    await fastify.close();
    return statusCode;
  }

  test('are there for a scraper on the same machine', async () => {
    const response = await fetch(`${api.app.url}/metrics`);
    expect(response.headers.get('content-type')).toMatch(/^text\/plain/);
    expect(await response.text()).toMatch(/holdfast_sockets \d/);
    for (const address of ['127.0.0.1', '127.0.0.2', '::1', '::ffff:127.0.0.1']) {
      expect({ address, status: await scraped(address) }).toEqual({ address, status: 200 });
    }
  });

  test('are nowhere for anybody else', async () => {
    for (const address of ['192.0.2.7', '10.0.0.7', '::ffff:192.0.2.7', '2001:db8::7']) {
      expect({ address, status: await scraped(address) }).toEqual({ address, status: 404 });
    }
    for (const accept of ['text/html', '*/*']) {
      const headers = { ...behindProxy, accept };
      const response = await fetch(`${api.app.url}/metrics`, { headers });
      expect(response.status).toBe(404);
      expect(await response.json()).toEqual({ message: 'Not found' });
    }
  });

  test('are nowhere beside a frontend either, which answers unknown paths with its page', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'holdfast-frontend-'));
    await writeFile(path.join(folder, 'index.html'), '<p>the page</p>');
    const beside = await startApi({ frontends: [{ name: 'page', path: '/', folder }] });
    const headers = { ...behindProxy, accept: 'text/html' };
    const metrics = await fetch(`${beside.app.url}/metrics`, { headers });
    const unknown = await fetch(`${beside.app.url}/unknown`, { headers });
    await beside.close();
    await rm(folder, { recursive: true });
    expect(metrics.status).toBe(404);
    expect(await unknown.text()).toBe('<p>the page</p>');
  });

  test('are not given to what a proxy passed on, though the proxy is on the same machine', async () => {
    expect(await scraped('127.0.0.1', behindProxy)).toBe(404);
    expect(await scraped('127.0.0.1', { forwarded: 'for=198.51.100.1' })).toBe(404);
  });

  test('are there for who bears the token, from everywhere', async () => {
    expect(await scraped('192.0.2.7', bearing(TOKEN))).toBe(200);
    expect(await scraped('127.0.0.1', { ...behindProxy, ...bearing(TOKEN) })).toBe(200);
    for (const wrong of ['', TOKEN.slice(1), `${TOKEN}x`]) {
      expect(await scraped('192.0.2.7', bearing(wrong))).toBe(404);
    }
  });

  test('without a token in the configuration none opens them', async () => {
    const headers = { ...behindProxy, authorization: 'Bearer ' };
    expect((await fetch(`${api.app.url}/metrics`, { headers })).status).toBe(404);
  });
});
