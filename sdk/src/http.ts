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

export interface HttpCall {
  operation: Operation;
  variables: object;
  /** Whether it may be made twice: a query, or a mutation with an idempotency key. */
  repeatable: boolean;
  idempotencyKey?: string;
  /** Sends no token: for signing in. */
  anonymous?: boolean;
}

export type Send = (call: HttpCall, options?: RequestOptions) => Promise<unknown>;

/** Sends an operation over HTTP and resolves to its data, trying again where that is safe. */
export function makeSend(settings: HttpSettings): Send {
  return async (call, options = {}) => {
    const retries = options.retries ?? settings.retries;
    for (let attempt = 0; ; attempt++) {
      try {
        return await sendSignedIn(settings, call, options);
      } catch (error) {
        if (!mayRepeat(error, call) || attempt >= retries) throw error;
        const asked = (error.retryAfter ?? 0) * 1000;
        await sleep(asked + backoffMs(attempt, BACKOFF), options.signal);
      }
    }
  };
}

function mayRepeat(error: unknown, call: HttpCall): error is HoldfastError {
  if (!call.repeatable || !(error instanceof HoldfastError)) return false;
  return error.retryable && (error.retryAfter ?? 0) <= LONGEST_WAIT_S;
}

/** Asks for another token when the first is refused: nothing was executed, so any call may go again. */
async function sendSignedIn(settings: HttpSettings, call: HttpCall, options: RequestOptions) {
  const auth = call.anonymous ? undefined : settings.auth;
  const token = await auth?.();
  try {
    return await sendOnce(settings, call, token, options);
  } catch (error) {
    if (!token || !auth || !(error instanceof AuthenticationError)) throw error;
    const fresh = await auth(token);
    if (!fresh || fresh === token) throw error;
    return sendOnce(settings, call, fresh, options);
  }
}

async function sendOnce(
  settings: HttpSettings,
  call: HttpCall,
  token: string | null | undefined,
  options: RequestOptions,
): Promise<unknown> {
  const about: Circumstances = {
    operation: call.operation.name,
    repeatable: call.repeatable,
    idempotencyKey: call.idempotencyKey,
  };
  const request = requestOf(settings, call, token);
  const { fetch } = settings; // A browser's own would not take `settings` for its `this`.
  const stop = linkedAbort(options.signal);
  const timer = setTimeout(stop.abort, options.timeoutMs ?? settings.timeoutMs);
  try {
    const response = await fetch(settings.url, { ...request, signal: stop.signal });
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
  { credentials }: HttpSettings,
  { operation, variables }: HttpCall,
  token: string | null | undefined,
): RequestInit {
  const operationName = operation.name ?? undefined;
  return {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'application/graphql-response+json, application/json;q=0.9',
      ...bearer(token),
    },
    credentials,
    // A record goes to the address that was given and to no other.
    redirect: 'error',
    body: JSON.stringify({ query: operation.text, variables, operationName }),
  };
}
