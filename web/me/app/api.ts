import type { TypedDocument } from '../../src/generated/graphql.ts';

/** What went wrong, in a form that can be translated (`problem.<code>`) and quoted to support. */
export interface Problem {
  /** A code of the API, or NETWORK, or INTERNAL. */
  code: string;
  /** Names the request in the server's log; null when none reached it. */
  requestId: string | null;
}

/** Either what was asked for, or what went wrong. */
export type Reply<Data> = { data: Data; problem: null } | { data: null; problem: Problem };

interface Body<Data> {
  data?: Data | null;
  errors?: { extensions?: { code?: string; requestId?: string } }[];
}

const TIME_LIMIT_MS = 15_000;

/** Asks the API with the session's cookie. Whose session has ended is led to sign in again. */
export async function ask<Data, Variables extends object>(
  document: TypedDocument<Data, Variables>,
  ...[variables]: object extends Variables ? [variables?: Variables] : [variables: Variables]
): Promise<Reply<Data>> {
  const reply = await send<Data>(JSON.stringify({ query: document, variables }));
  if (reply.problem?.code === 'UNAUTHENTICATED') signInAgain();
  return reply;
}

/** Leaves for the page where one signs in, which leads back here. */
export function signInAgain(): void {
  const here = location.pathname + location.search;
  location.replace(`/login?redirect=${encodeURIComponent(here)}`);
}

async function send<Data>(body: string): Promise<Reply<Data>> {
  try {
    const response = await fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
      signal: AbortSignal.timeout(TIME_LIMIT_MS),
    });
    const { data, errors } = (await response.json()) as Body<Data>;
    const [error] = errors ?? [];
    if (data && !error) return { data, problem: null };
    const { code = 'INTERNAL', requestId = null } = error?.extensions ?? {};
    return { data: null, problem: { code, requestId } };
  } catch {
    return { data: null, problem: { code: 'NETWORK', requestId: null } };
  }
}
