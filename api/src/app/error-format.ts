import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { ApiError, unavailable } from '../common/api-error.ts';
import * as generated from '../generated/schema.ts';
import { scalarTexts } from '../generated/scalar-texts.ts';
import { isNotLetIn } from './database.ts';
import type { Logger } from './logger.ts';

/** More errors than this are not answered. */
export const MOST_ERRORS = 5;

const LONGEST_MESSAGE = 500;
/** More values of an enum than this are not listed. */
const MOST_VALUES = 16;

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
  if (isNotLetIn(cause)) {
    const { message, extensions } = unavailable();
    return { message, ...at, extensions: { ...extensions, requestId } };
  }
  if (isRefusal(formatted, cause)) {
    const { message, ...which } = refusalOf(formatted.message, cause);
    return { message, ...at, extensions: { code: 'BAD_USER_INPUT', ...which, requestId } };
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

function refusalOf(message: string, cause: unknown): { message: string; field?: string[] } {
  const why = cause instanceof GraphQLError ? cause.originalError?.message : undefined;
  const isOfVariable = message.startsWith('Variable "$');
  if (isOfVariable && why !== undefined && message.endsWith(`; ${why}`))
    return ofVariable(message, why);
  const [, absent] = /^Variable "\$(\w+)" of (?:required|non-null) type/.exec(message) ?? [];
  return { message: withoutValues(message), ...(absent && { field: [absent] }) };
}

/**
 * GraphQL's messages quote the value they refuse, which may be a member's data: the quoted value goes,
 * names of variables, types and fields stay, with what the schema says of a scalar. Suggestions of names go too.
 */
function withoutValues(message: string): string {
  // The patterns are for GraphQL's own sentences, not for text of any length that a caller put in.
  if (message.length > LONGEST_MESSAGE) return 'The request holds a value that cannot be used.';
  return message
    .replace(/^POST body missing.*$/s, 'The body holds no `query`.')
    .replace(/ ?Did you mean .*\?$/s, '')
    .replace(/(cannot represent [^:]*value): .*$/s, '$1.')
    .replace(/Value "[^"]*" does not exist in "(\w+)" enum.*$/s, (_, name: string) => oneOf(name))
    .replace(
      /Expected value of type "([^"]*)", found .*$/s,
      (_, type: string) => `Expected value of type "${type}".${formOf(type)}`,
    )
    .replace(/Enum "(\w+)" cannot represent .*$/s, (_, name: string) => oneOf(name))
    .replace(/^(Syntax Error: .*\b(?:BlockString|String|Int|Float)) ".*"\.$/s, '$1.')
    .replace(/Syntax Error: Unterminated string.*$/s, 'Syntax Error: Unterminated string.');
}

/**
 * The same of a variable, with the path of what is to be mended. The value stands in the middle, as long as what was
 * sent; where it is stands behind it, and then why, which GraphQL says by itself as well.
 */
function ofVariable(message: string, why: string): { message: string; field: string[] } {
  const [, name = ''] = /^Variable "\$(\w+)"/.exec(message) ?? [];
  const quoted = message.slice(0, -why.length - '; '.length);
  const [, place] = / at "([\w.[\]]+)"$/.exec(quoted) ?? [];
  const [, named] = OF_A_FIELD.exec(why) ?? [];
  const at = place === undefined ? '' : ` at "${place}"`;
  return {
    message: `Variable "$${name}" got an invalid value${at}${wanted(why)}`,
    field: [...((place ?? name).match(/\w+/g) ?? []), ...(named ? [named] : [])],
  };
}

/** What is said of one field of an object: that it is missing, or, where its name is that of a field, unknown. */
const OF_A_FIELD = /^Field "([_A-Za-z]\w{0,40})" (?:of required type|is not defined by type)/;

/** What GraphQL says it wants instead, as far as it names nothing but the schema. */
const WANTED: readonly [RegExp, (name: string) => string][] = [
  [/^Expected type "(\w+)"\. /, (type) => `Expected type "${type}".${formOf(type)}`],
  [/^(Expected (?:non-nullable )?type "[\w![\]]+"(?: not to be null| to be an object)?)/, said],
  [/^(Field "\w+" of required type "[\w![\]]+" was not provided)/, said],
  [/^(Exactly one key must be specified for OneOf type "\w+")/, said],
  [/^((?:Int|Float|String|Boolean|ID) cannot represent [\w -]*value)/, said],
  [/^(Field "[_A-Za-z]\w{0,40}" is not defined by type "\w+")/, said],
  // A caller's own word stands before these: as the name of a field it may be anything.
  [/ (is not defined by type "\w+")/, (it) => `a field ${it}.`],
  [/ does not exist in "(\w+)" enum/, oneOf],
  [/^Enum "(\w+)" cannot represent/, oneOf],
];

function wanted(why: string): string {
  for (const [pattern, say] of WANTED) {
    const [, name] = pattern.exec(why.slice(-LONGEST_MESSAGE)) ?? [];
    if (name) return `: ${say(name)}`;
  }
  return '.';
}

function said(sentence: string): string {
  return `${sentence}.`;
}

/** Which values an enum has. */
function oneOf(name: string): string {
  const values = Object.keys((generated as Record<string, unknown>)[name] ?? {});
  const told = values.slice(0, MOST_VALUES).join(', ');
  const more =
    values.length > MOST_VALUES ? ` and ${String(values.length - MOST_VALUES)} more` : '';
  return `Expected a value of enum "${name}": ${told}${more}.`;
}

/** What the schema says of a scalar of its own; nothing of other types. */
function formOf(type: string): string {
  const { description } = Object.values(scalarTexts).find(({ name }) => name === type) ?? {};
  return description ? ` ${description}` : '';
}
