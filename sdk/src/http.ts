import { bearer, type Auth } from './auth.ts';
import { backoffMs, sleep } from './backoff.ts';
import { AuthenticationError, HoldfastError, NetworkError, TimeoutError } from './errors.ts';
import type { Circumstances } from './failure.ts';
import { linkedAbort } from './linked-abort.ts';
import type { Operation } from './operation.ts';
import { dataOf } from './reply.ts';

const BACKOFF = { baseMs: 250, capMs: 8_000 };
/** Who is asked to wait longer than this is told so instead. */
const LONGEST_WAIT_S = 60;

export interface HttpSettings {
  url: string;
  auth: Auth | undefined;
  credentials: 'omit' | 'same-origin' | 'include';
  fetch: typeof fetch;
  retries: number;
  timeoutMs: number;
}

export interface RequestOptions {
  /** Gives the call up; it then rejects with the signal's reason. */
  signal?: AbortSignal;
  /** How long one attempt may take, in milliseconds. */
  timeoutMs?: number;
  /** How often to try again after the first attempt. */
  retries?: number;
}

interface AnyCall {
  /** Whether it may be made twice: a query, or a mutation with an idempotency key. */
  repeatable: boolean;
  idempotencyKey?: string;
  /** Sends no token: for signing in. */
  anonymous?: boolean;
}

export interface OperationCall extends AnyCall {
  operation: Operation;
  variables: object;
}

/** A file that is sent beside GraphQL, and answered in its form. */
export interface FileCall extends AnyCall {
  /** Names the call in errors. */
  name: string;
  /** From the endpoint's folder on. */
  path: string;
  type: string;
  fileName: string;
  body: Blob | string;
}

export type HttpCall = OperationCall | FileCall;

export type Send = (call: HttpCall, options?: RequestOptions) => Promise<unknown>;

/** Sends an operation over HTTP and resolves to its data, trying again where that is safe. */
export function makeSend(settings: HttpSettings): Send {
  return (call, options = {}) =>
    persistently(settings, call, options, (token) => sendOnce(settings, call, token, options));
}

/** Makes a call, signed in, and again after a failure that may pass, where that is safe. */
export async function persistently<Value>(
  settings: HttpSettings,
  call: AnyCall,
  options: RequestOptions,
  once: (token: string | null | undefined) => Promise<Value>,
): Promise<Value> {
  const retries = options.retries ?? settings.retries;
  for (let attempt = 0; ; attempt++) {
    try {
      return await signedIn(call.anonymous ? undefined : settings.auth, once);
    } catch (error) {
      if (!mayRepeat(error, call) || attempt >= retries) throw error;
      const asked = (error.retryAfter ?? 0) * 1000;
      await sleep(asked + backoffMs(attempt, BACKOFF), options.signal);
    }
  }
}

function mayRepeat(error: unknown, call: AnyCall): error is HoldfastError {
  if (!call.repeatable || !(error instanceof HoldfastError)) return false;
  return error.retryable && (error.retryAfter ?? 0) <= LONGEST_WAIT_S;
}

/** Asks for another token when the first is refused: nothing was executed, so any call may go again. */
async function signedIn<Value>(
  auth: Auth | undefined,
  once: (token: string | null | undefined) => Promise<Value>,
): Promise<Value> {
  const token = await auth?.();
  try {
    return await once(token);
  } catch (error) {
    if (!token || !auth || !(error instanceof AuthenticationError)) throw error;
    const fresh = await auth(token);
    if (!fresh || fresh === token) throw error;
    return once(fresh);
  }
}

async function sendOnce(
  settings: HttpSettings,
  call: HttpCall,
  token: string | null | undefined,
  options: RequestOptions,
): Promise<unknown> {
  const about: Circumstances = {
    operation: 'operation' in call ? call.operation.name : call.name,
    repeatable: call.repeatable,
    idempotencyKey: call.idempotencyKey,
  };
  const { url, ...request } = requestOf(settings, call, token);
  const { fetch } = settings; // A browser's own would not take `settings` for its `this`.
  const stop = linkedAbort(options.signal);
  const timer = setTimeout(stop.abort, options.timeoutMs ?? settings.timeoutMs);
  try {
    const response = await fetch(url, { ...request, signal: stop.signal });
    const { status, headers } = response;
    return dataOf({ status, headers, text: await response.text() }, about);
  } catch (error) {
    if (error instanceof HoldfastError) throw error;
    if (options.signal?.aborted) throw options.signal.reason;
    const details = { ...about, retryable: call.repeatable };
    if (stop.signal.aborted) throw new TimeoutError({ ...details, code: 'TIMEOUT' });
    throw new NetworkError({ ...details, code: 'NETWORK', cause: error });
  } finally {
    clearTimeout(timer);
    stop.unlink();
  }
}

function requestOf(
  { credentials, url: endpoint }: HttpSettings,
  call: HttpCall,
  token: string | null | undefined,
): RequestInit & { url: string } {
  const { url, headers, body } =
    'operation' in call ? operationRequest(endpoint, call) : fileRequest(endpoint, call);
  return {
    url,
    method: 'POST',
    headers: { ...headers, ...bearer(token) },
    credentials,
    // A record goes to the address that was given and to no other.
    redirect: 'error',
    body,
  };
}

function operationRequest(url: string, { operation, variables }: OperationCall) {
  const operationName = operation.name ?? undefined;
  const headers = {
    'content-type': 'application/json',
    accept: 'application/graphql-response+json, application/json;q=0.9',
  };
  const body = JSON.stringify({ query: operation.text, variables, operationName });
  return { url, headers, body };
}

function fileRequest(endpoint: string, { path, type, fileName, body }: FileCall) {
  const headers = { 'content-type': type, 'x-file-name': encodeURIComponent(fileName) };
  return { url: new URL(path, endpoint).href, headers, body };
}
