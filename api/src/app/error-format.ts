import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { ApiError, unavailable } from '../common/api-error.ts';
import { isWithoutConnection } from './database.ts';
import type { Logger } from './logger.ts';

/** More errors than this are not answered. */
export const MOST_ERRORS = 5;

const LONGEST_MESSAGE = 500;

const REFUSED_BY_GRAPHQL = new Set([
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
]);

/**
 * What may leave of an error: our own coded ones as they are, GraphQL's refusals of a document without
 * the values it holds, anything else as INTERNAL with the request's id to look it up by.
 */
export function formatError(
  formatted: GraphQLFormattedError,
  error: unknown,
  requestId: string,
  log: Logger,
): GraphQLFormattedError {
  const cause = unwrapResolverError(error);
  const at = {
    ...(formatted.locations && { locations: formatted.locations }),
    ...(formatted.path && { path: formatted.path }),
  };
  if (cause instanceof ApiError) {
    return { message: cause.message, ...at, extensions: { ...formatted.extensions, requestId } };
  }
  if (isWithoutConnection(cause)) {
    const { message, extensions } = unavailable();
    return { message, ...at, extensions: { ...extensions, requestId } };
  }
  if (isRefusal(formatted, cause)) {
    const extensions = { code: 'BAD_USER_INPUT', requestId };
    return { message: withoutValues(formatted.message), ...at, extensions };
  }
  // As it was thrown: the log knows of an error of PostgreSQL what it may not repeat.
  const err = cause instanceof GraphQLError ? (cause.originalError ?? cause) : cause;
  log.error({ requestId, path: formatted.path?.join('.'), err }, 'operation failed');
  return {
    message: 'Something went wrong on our side.',
    ...at,
    extensions: { code: 'INTERNAL', requestId },
  };
}

function isRefusal(formatted: GraphQLFormattedError, cause: unknown): boolean {
  const code = formatted.extensions?.code;
  return cause instanceof GraphQLError && REFUSED_BY_GRAPHQL.has(String(code));
}

/**
 * GraphQL's messages quote the value they refuse, which may be a member's data: the quoted value goes,
 * names of variables, types and fields stay. Suggestions of names go too.
 */
export function withoutValues(message: string): string {
  // The patterns are for GraphQL's own sentences, not for text of any length that a caller put in.
  if (message.length > LONGEST_MESSAGE) return 'The request holds a value that cannot be used.';
  return message
    .replace(/^POST body missing.*$/s, 'The body holds no `query`.')
    .replace(/ ?Did you mean .*\?$/s, '')
    .replace(
      /got invalid value .*?( at "[^"]*")?; (.*)$/s,
      (_, at: string | undefined, why: string) => {
        return `got an invalid value${at ?? ''}${expected(why)}.`;
      },
    )
    .replace(/(cannot represent [^:]*value): .*$/s, '$1.')
    .replace(/Value "[^"]*" does not exist in/s, 'The value does not exist in')
    .replace(/Expected value of type "([^"]*)", found .*$/s, 'Expected value of type "$1".')
    .replace(/Enum "([^"]*)" cannot represent .*$/s, 'Enum "$1" cannot represent the value.')
    .replace(/^(Syntax Error: .*\b(?:BlockString|String|Int|Float)) ".*"\.$/s, '$1.')
    .replace(/Syntax Error: Unterminated string.*$/s, 'Syntax Error: Unterminated string.');
}

/** What GraphQL says it wants instead, as far as it names nothing but the schema. */
const EXPECTED = [
  /^Expected (?:non-nullable )?type "[\w![\]]+"(?: not to be null| to be an object)?/,
  /^Field "\w+" of required type "[\w![\]]+" was not provided/,
  // A caller's own word stands before this.
  /is not defined by type "\w+"/,
  /^(?:Int|Float|String|Boolean|ID) cannot represent [\w -]*value/,
];

function expected(why: string): string {
  const [said] = EXPECTED.flatMap((pattern) => pattern.exec(why)?.[0] ?? []);
  if (!said) return '';
  return said.startsWith('is not') ? `: a field ${said}` : `: ${said}`;
}
