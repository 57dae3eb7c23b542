import { bearer } from './auth.ts';
import { HoldfastError, NetworkError, TimeoutError } from './errors.ts';
import { fromStatus, type Circumstances } from './failure.ts';
import { persistently, type HttpSettings, type RequestOptions } from './http.ts';
import { linkedAbort, type LinkedAbort } from './linked-abort.ts';
import { dataOf } from './reply.ts';

/** A file that is read beside GraphQL. */
export interface Download {
  /** Names the call in errors. */
  name: string;
  /** From the endpoint's folder on. */
  path: string;
  /** Its media type; an answer of another is none. */
  type: string;
}

export type Read = (file: Download, options?: RequestOptions) => AsyncGenerator<string, undefined>;

interface Opened {
  response: Response;
  stop: LinkedAbort;
}

/** Reads a file piece by piece. Opening it is tried again; what has begun is not begun anew. */
export function makeRead(settings: HttpSettings): Read {
  return async function* (file, options = {}): AsyncGenerator<string, undefined> {
    const about = { operation: file.name, repeatable: true };
    const call = { settings, file, options, about };
    const { response, stop } = await persistently(settings, about, options, (token) =>
      open(call, token),
    );
    try {
      const reader = response.body!.getReader();
      // The mark at the start is for spreadsheets: whoever saves the text saves it with it.
      const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
      for (;;) {
        const { done, value } = await inTime(call, stop, 'BROKEN_OFF', () => reader.read());
        const text = decoder.decode(value, { stream: !done });
        if (text !== '') yield text;
        if (done) return;
      }
    } finally {
      stop.abort();
      stop.unlink();
    }
  };
}

interface OpenCall {
  settings: HttpSettings;
  file: Download;
  options: RequestOptions;
  about: Circumstances;
}

async function open(call: OpenCall, token: string | null | undefined): Promise<Opened> {
  const { settings, file, options, about } = call;
  const { fetch, url, credentials } = settings;
  const stop = linkedAbort(options.signal);
  try {
    const headers = { accept: file.type, ...bearer(token) };
    const request = { headers, credentials, redirect: 'error', signal: stop.signal } as const;
    const response = await inTime(call, stop, 'NETWORK', () =>
      fetch(new URL(file.path, url).href, request),
    );
    if (response.ok && response.headers.get('content-type')?.startsWith(file.type)) {
      return { response, stop };
    }
    const text = await inTime(call, stop, 'NETWORK', () => response.text());
    dataOf({ status: response.status, headers: response.headers, text }, about);
    throw fromStatus(response.status, about);
  } catch (error) {
    stop.abort();
    stop.unlink();
    throw error;
  }
}

/** One step, for which it is waited as long as for an answer: how slow the caller reads does not count. */
async function inTime<Value>(
  { settings, options, about }: OpenCall,
  stop: LinkedAbort,
  code: string,
  step: () => Promise<Value>,
): Promise<Value> {
  const timer = setTimeout(stop.abort, options.timeoutMs ?? settings.timeoutMs);
  try {
    return await step();
  } catch (error) {
    if (error instanceof HoldfastError) throw error;
    if (options.signal?.aborted) throw options.signal.reason;
    const details = { ...about, retryable: true };
    if (stop.signal.aborted) throw new TimeoutError({ ...details, code: 'TIMEOUT' });
    throw new NetworkError({ ...details, code, cause: error });
  } finally {
    clearTimeout(timer);
  }
}
