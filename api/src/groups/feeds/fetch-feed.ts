import { open } from 'node:fs/promises';
import { type IncomingMessage, request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import { PassThrough, type Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { ADDRESS_REFUSED, isRefusedHost, publicLookup, type ResolveAll } from './public-address.ts';

/** 20 MB: a list of every meeting of a continent is smaller. */
const MAX_BYTES = 20 * 1024 * 1024;
/** For everything, redirects included. */
const TIMEOUT_MS = 20_000;
const MAX_REDIRECTS = 5;

const UNPACKERS: ReadonlyMap<string, () => Transform> = new Map<string, () => Transform>([
  ['identity', () => new PassThrough()],
  ['gzip', createGunzip],
  ['x-gzip', createGunzip],
  ['br', createBrotliDecompress],
  ['deflate', createInflate],
]);

export type FetchErrorCode =
  | 'URL_INVALID'
  | 'FILE_NOT_ALLOWED'
  | 'FILE_UNREADABLE'
  | 'ADDRESS_REFUSED'
  | 'HOST_UNKNOWN'
  | 'UNREACHABLE'
  | 'TIMEOUT'
  | 'TOO_MANY_REDIRECTS'
  | 'HTTP_STATUS'
  | 'ENCODING_UNKNOWN'
  | 'TOO_LARGE';

/** A feed that could not be fetched. `code` is for programs, `detail` a status or the system's word. */
export class FetchFeedError extends Error {
  readonly code: FetchErrorCode;
  readonly detail: string | null;

  constructor(code: FetchErrorCode, detail: string | null = null, cause?: unknown) {
    super(detail === null ? code : `${code}: ${detail}`, { cause });
    this.name = 'FetchFeedError';
    this.code = code;
    this.detail = detail;
  }
}

export interface FetchOptions {
  /** From the last time; an unchanged feed is then not sent again. */
  etag?: string | null;
  lastModified?: string | null;
  /** Paths and file: URLs: for the command line only, where the person may read the file anyway. */
  allowFiles?: boolean;
  /** Loopback and private networks: for tests, and lists that an organization serves itself. */
  allowPrivateAddresses?: boolean;
  maxBytes?: number;
  timeoutMs?: number;
  /** Gives it up: it fails as TIMEOUT. */
  signal?: AbortSignal;
  /** Names to addresses, in tests. */
  resolve?: ResolveAll;
}

export type FetchedFeed =
  | { unchanged: true }
  | { unchanged: false; text: string; etag: string | null; lastModified: string | null };

/**
 * The text of a feed.
 *
 * Redirects are followed by hand, so that every hop is judged: http or https, no credentials, and
 * an address on the public internet unless private ones are allowed.
 *
 * @param source an http(s) URL; a path or file: URL where files are allowed.
 * @throws FetchFeedError
 */
export async function fetchFeed(source: string, options: FetchOptions = {}): Promise<FetchedFeed> {
  if (!/^https?:\/\//i.test(source)) {
    if (!options.allowFiles) throw new FetchFeedError(fileLike(source));
    return readFeedFile(source, options.maxBytes ?? MAX_BYTES);
  }
  const timeout = AbortSignal.timeout(options.timeoutMs ?? TIMEOUT_MS);
  const signal = options.signal ? AbortSignal.any([timeout, options.signal]) : timeout;
  try {
    return await followFrom(source, options, signal);
  } catch (error) {
    throw asFetchError(error, signal);
  }
}

async function followFrom(
  source: string,
  options: FetchOptions,
  signal: AbortSignal,
): Promise<FetchedFeed> {
  let url = checkedUrl(source, options);
  for (let hop = 0; hop <= MAX_REDIRECTS; hop += 1) {
    const response = await send(url, options, signal);
    const { location } = response.headers;
    const status = response.statusCode ?? 0;
    if (status >= 300 && status < 400 && status !== 304 && location !== undefined) {
      response.destroy();
      url = checkedUrl(URL.parse(location, url.href)?.href ?? '', options);
    } else {
      return readResponse(response, options);
    }
  }
  throw new FetchFeedError('TOO_MANY_REDIRECTS');
}

function checkedUrl(source: string, options: FetchOptions): URL {
  const url = URL.parse(source);
  const plain = url !== null && url.username === '' && url.password === '';
  if (!plain || !/^https?:$/.test(url.protocol)) throw new FetchFeedError('URL_INVALID');
  // A literal address is never looked up, so it is judged here.
  if (!options.allowPrivateAddresses && isRefusedHost(url.hostname)) {
    throw new FetchFeedError('ADDRESS_REFUSED');
  }
  return url;
}

function send(url: URL, options: FetchOptions, signal: AbortSignal): Promise<IncomingMessage> {
  const { etag, lastModified, allowPrivateAddresses, resolve } = options;
  const headers: Record<string, string> = {
    accept: 'application/json, */*;q=0.5',
    'accept-encoding': 'gzip, br, deflate',
    'user-agent': 'Holdfast meeting import',
    ...(etag && { 'if-none-match': etag }),
    ...(lastModified && { 'if-modified-since': lastModified }),
  };
  const lookup = allowPrivateAddresses ? undefined : publicLookup(resolve);
  const request = url.protocol === 'https:' ? requestHttps : requestHttp;
  return new Promise((answer, fail) => {
    // A connection of its own: one from a pool may lead to an address that was judged for others.
    request(url, { headers, signal, agent: false, ...(lookup && { lookup }) }, answer)
      .on('error', fail)
      .end();
  });
}

async function readResponse(
  response: IncomingMessage,
  options: FetchOptions,
): Promise<FetchedFeed> {
  const { statusCode = 0, headers } = response;
  const maxBytes = options.maxBytes ?? MAX_BYTES;
  if (statusCode === 304 || statusCode < 200 || statusCode >= 300) {
    response.destroy();
    if (statusCode === 304) return { unchanged: true };
    throw new FetchFeedError('HTTP_STATUS', String(statusCode));
  }
  if (Number(headers['content-length'] ?? 0) > maxBytes) {
    response.destroy();
    throw new FetchFeedError('TOO_LARGE');
  }
  const text = decode(await readBody(response, maxBytes), headers['content-type']);
  const { etag = null, 'last-modified': lastModified = null } = headers;
  return { unchanged: false, text, etag, lastModified };
}

async function readBody(response: IncomingMessage, maxBytes: number): Promise<Buffer> {
  const encoding = response.headers['content-encoding']?.toLowerCase() ?? 'identity';
  const unpack = UNPACKERS.get(encoding);
  if (!unpack) {
    response.destroy();
    throw new FetchFeedError('ENCODING_UNKNOWN', encoding.slice(0, 40));
  }
  return pipeline(response, unpack(), (bytes: AsyncIterable<Buffer>) => collect(bytes, maxBytes));
}

/** The limit is on what comes out: a few kilobytes can unpack to gigabytes. */
async function collect(bytes: AsyncIterable<Buffer>, maxBytes: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of bytes) {
    size += chunk.length;
    if (size > maxBytes) throw new FetchFeedError('TOO_LARGE');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** JSON is UTF-8; older lists say otherwise in their content type. */
function decode(bytes: Buffer, contentType: string | undefined): string {
  const charset = /charset="?([\w-]+)/i.exec(contentType ?? '')?.[1] ?? 'utf-8';
  try {
    return new TextDecoder(charset).decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}

async function readFeedFile(source: string, maxBytes: number): Promise<FetchedFeed> {
  try {
    const path = /^file:/i.test(source) ? fileURLToPath(source) : source;
    await using file = await open(path);
    const facts = await file.stat();
    // A device or a pipe may never end.
    if (!facts.isFile()) throw new FetchFeedError('FILE_UNREADABLE', 'not a file');
    if (facts.size > maxBytes) throw new FetchFeedError('TOO_LARGE');
    const text = new TextDecoder().decode(await file.readFile());
    return { unchanged: false, text, etag: null, lastModified: null };
  } catch (error) {
    if (error instanceof FetchFeedError) throw error;
    throw new FetchFeedError('FILE_UNREADABLE', systemCode(error), error);
  }
}

function fileLike(source: string): FetchErrorCode {
  return /^[a-z][a-z0-9+.-]+:/i.test(source) && !/^file:/i.test(source)
    ? 'URL_INVALID'
    : 'FILE_NOT_ALLOWED';
}

function asFetchError(error: unknown, signal: AbortSignal): FetchFeedError {
  if (error instanceof FetchFeedError) return error;
  if (signal.aborted) return new FetchFeedError('TIMEOUT', null, error);
  const code = systemCode(error);
  if (code === ADDRESS_REFUSED) return new FetchFeedError('ADDRESS_REFUSED', null, error);
  const unknownHost = code === 'ENOTFOUND' || code === 'EAI_AGAIN';
  return new FetchFeedError(unknownHost ? 'HOST_UNKNOWN' : 'UNREACHABLE', code, error);
}

function systemCode(error: unknown): string | null {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : null;
  return typeof code === 'string' ? code : null;
}
