import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { fastifyCookie } from '@fastify/cookie';
import proxyAddr from '@fastify/proxy-addr';
import type { Sessions } from '../auth/sessions.ts';
import type { Viewer } from '../auth/viewer.ts';

/** `__Host-`: only over TLS (or on localhost), for this host and all of its paths. */
export const SESSION_COOKIE = '__Host-holdfast';

export const newRequestId = (): string => randomUUID();

/**
 * Finds the address that a request comes from, over HTTP and WebSocket alike: the peer's, or what
 * trusted proxies tell of it in `X-Forwarded-For`.
 * @throws TypeError when an entry is neither address nor range
 */
export function clientAddresses(trustedProxies: string[]): (request: IncomingMessage) => string {
  const trusted = proxyAddr.compile(trustedProxies);
  return (request) => proxyAddr(request, trusted);
}

/** The bearer token, else the session's cookie. */
export function tokenOf(authorization: unknown, cookies: string | undefined): string | undefined {
  if (typeof authorization === 'string') {
    return /^Bearer (\S+)$/i.exec(authorization)?.[1] ?? '';
  }
  return cookies ? fastifyCookie.parse(cookies)[SESSION_COOKIE] : undefined;
}

/** The viewer of a token; undefined without one and for one that is not good any more. */
export async function viewerOfToken(
  sessions: Sessions,
  token: string | undefined,
): Promise<Viewer | undefined> {
  return token ? sessions.viewerOf(token) : undefined;
}

/**
 * Whether a browser's page may call: one of our own origin or of a configured one. What is no browser
 * sends no origin.
 */
export function originAllowed(request: IncomingMessage, origins: readonly string[]): boolean {
  const { origin, host } = request.headers;
  if (origin === undefined) return true;
  if (origins.includes(origin)) return true;
  return URL.canParse(origin) && new URL(origin).host === host;
}
