import type { HoldfastError } from '@holdfast/sdk';
import type { CombinedError } from '@urql/core';

/** What went wrong, in a form that can be translated and quoted to support. */
export interface Problem {
  /** A code of the API, or NETWORK, or INTERNAL. Translated under `errors.<code>`. */
  code: string;
  /** Names the request in the server's log; null when none reached it. */
  requestId: string | null;
}

const KNOWN = [
  'NETWORK',
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'BAD_USER_INPUT',
  'RATE_LIMITED',
  'CONFLICT',
  'UNAVAILABLE',
  'INTERNAL',
] as const;

/** Reads code and request id out of an error of urql. */
export function problemOf(error: CombinedError): Problem {
  const [first] = error.graphQLErrors;
  if (!first)
    return { code: error.networkError ? 'NETWORK' : 'INTERNAL', requestId: requestIdOf(error) };
  const { code, requestId } = first.extensions;
  return {
    code: isKnown(code) ? code : 'INTERNAL',
    requestId: typeof requestId === 'string' ? requestId : requestIdOf(error),
  };
}

/** Reads code and request id out of an error of the SDK. */
export function problemOfSdk({ code, requestId }: HoldfastError): Problem {
  return { code: isKnown(code) ? code : 'INTERNAL', requestId };
}

function requestIdOf({ response }: CombinedError): string | null {
  const { headers } = (response ?? {}) as Partial<Response>;
  return headers?.get('x-request-id') ?? null;
}

function isKnown(code: unknown): code is string {
  return typeof code === 'string' && (KNOWN as readonly string[]).includes(code);
}
