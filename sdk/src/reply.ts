import type { GraphQLFailure } from './errors.ts';
import { fromGraphQL, fromStatus, type Circumstances } from './failure.ts';

interface GraphQLAnswer {
  data?: unknown;
  errors?: readonly GraphQLFailure[];
}

/** What came back over HTTP. */
export interface Reply {
  status: number;
  headers: { get(name: string): string | null };
  text: string;
}

/**
 * The data of an answer; throws the error it stands for. What counts is the answer itself: a refusal may
 * come under HTTP 200.
 */
export function dataOf({ status, headers, text }: Reply, call: Circumstances): unknown {
  const circumstances = {
    ...call,
    requestId: headers.get('x-request-id'),
    retryAfter: secondsOf(headers.get('retry-after')),
  };
  const answer = parseAnswer(text);
  if (answer?.errors?.length) throw fromGraphQL(answer.errors, answer.data, circumstances);
  if (answer?.data == null) throw fromStatus(status, circumstances);
  return answer.data;
}

/** Null when it is not GraphQL. A parser's own error would quote the answer, so it is dropped. */
function parseAnswer(text: string): GraphQLAnswer | null {
  try {
    const answer: unknown = JSON.parse(text);
    return typeof answer === 'object' ? answer : null;
  } catch {
    return null;
  }
}

/** `Retry-After` is a number of seconds or a date. */
function secondsOf(header: string | null): number | null {
  if (!header) return null;
  const seconds = /^\d+$/.test(header) ? Number(header) : (Date.parse(header) - Date.now()) / 1000;
  return Number.isNaN(seconds) ? null : Math.max(0, Math.ceil(seconds));
}
