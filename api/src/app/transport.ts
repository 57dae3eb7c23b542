import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { fastifyCookie } from '@fastify/cookie';
import proxyAddr from '@fastify/proxy-addr';
import ipaddr from 'ipaddr.js';
import type { Sessions } from '../auth/sessions.ts';
import type { Viewer } from '../auth/viewer.ts';

/** `__Host-`: only over TLS (or on localhost), for this host and all of its paths. */
export const SESSION_COOKIE = '__Host-holdfast';

export const newRequestId = (): string => randomUUID();

/**
 * Finds whom a request counts for in limits, over HTTP and WebSocket alike: the peer, or whom trusted
 * proxies name in `X-Forwarded-For`. What is no address there counts for the proxy that passed it on.
 * @throws TypeError when an entry is neither address nor range
 */
export function clientAddresses(trustedProxies: string[]): (request: IncomingMessage) => string {
  const isTrusted = proxyAddr.compile(trustedProxies);
  return (request) =>
    proxyAddr
      .all(request, (entry, i) => isTrusted(withoutPort(entry), i))
      .flatMap((entry) => countedAs(withoutPort(entry)) ?? [])
      .at(-1) ?? '';
}

/** Some proxies write the port, too. */
function withoutPort(entry: string): string {
  const [, inBrackets, dotted] = /^\[(.+)\](?::\d+)?$|^([\d.]+):\d+$/.exec(entry) ?? [];
  return inBrackets ?? dotted ?? entry;
}

/** An IPv4 address by itself; an IPv6 address by its network of 64 bits, all of which is one client's. */
function countedAs(entry: string): string | undefined {
  if (!ipaddr.IPv4.isValidFourPartDecimal(entry) && !ipaddr.IPv6.isValid(entry)) return undefined;
  const address = ipaddr.process(entry);
  if (address instanceof ipaddr.IPv4) return address.toString();
  const network = address.parts.slice(0, 4).map((part) => part.toString(16));
  return `${network.join(':')}::/64`;
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
