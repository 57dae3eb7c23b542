import type { UserErrorFieldsFragment } from './generated/graphql.ts';

/** What a careful caller can mend: a code, the argument it concerns, a text for developers. */
export type UserError = UserErrorFieldsFragment;

/** One entry of `errors` in a GraphQL answer. */
export interface GraphQLFailure {
  readonly message?: string;
  readonly path?: readonly (string | number)[];
  readonly extensions?: { readonly [key: string]: unknown };
}

export interface ErrorDetails {
  code: string;
  /** Name of the operation, for example `MemberList`. */
  operation?: string | null;
  requestId?: string | null;
  path?: readonly (string | number)[] | null;
  retryable?: boolean;
  /** Seconds. */
  retryAfter?: number | null;
  idempotencyKey?: string | null;
  data?: unknown;
  errors?: readonly GraphQLFailure[];
  cause?: unknown;
}

/**
 * Anything that goes wrong between the caller and the API. Its message and what a logger prints of it
 * hold codes and ids only, never variables and never a member's data.
 */
export class HoldfastError extends Error {
  /** For programs, for example `RATE_LIMITED`. */
  readonly code: string;
  /** Name of the operation that failed; null when it has none. */
  readonly operation: string | null;
  /** Names the request in the server's log; null when the server did not answer. */
  readonly requestId: string | null;
  /** Where in the answer it went wrong; null when it concerns the whole of it. */
  readonly path: readonly (string | number)[] | null;
  /** Whether the same call, with the same idempotency key, is safe and may succeed later. */
  readonly retryable: boolean;
  /** Seconds the server asks to wait; null when it did not say. */
  readonly retryAfter: number | null;
  /** The key the mutation was sent with: give it back to repeat the call without doing it twice. */
  readonly idempotencyKey: string | null;
  // Private, so that a logger that prints an error's properties does not print a member's record.
  readonly #data: unknown;
  readonly #errors: readonly GraphQLFailure[];

  constructor(text: string, details: ErrorDetails) {
    super(messageOf(text, details), 'cause' in details ? { cause: details.cause } : undefined);
    this.code = details.code;
    this.operation = details.operation ?? null;
    this.requestId = details.requestId ?? null;
    this.path = details.path ?? null;
    this.retryable = details.retryable ?? false;
    this.retryAfter = details.retryAfter ?? null;
    this.idempotencyKey = details.idempotencyKey ?? null;
    this.#data = details.data ?? null;
    this.#errors = details.errors ?? [];
  }

  /** What was answered beside the error; null when nothing was. */
  get data(): unknown {
    return this.#data;
  }

  /** The errors as the server sent them. */
  get graphqlErrors(): readonly GraphQLFailure[] {
    return this.#errors;
  }

  static {
    this.prototype.name = 'HoldfastError';
  }
}

function messageOf(text: string, { operation, code, requestId }: ErrorDetails): string {
  const request = requestId ? `, request ${requestId}` : '';
  return `${operation ? `${operation}: ` : ''}${text} (${code}${request})`;
}

/** The API could not be reached, or the connection broke before it answered, or amid a file: BROKEN_OFF. */
export class NetworkError extends HoldfastError {
  constructor(details: ErrorDetails) {
    super('The API could not be reached.', details);
  }
  static {
    this.prototype.name = 'NetworkError';
  }
}

/** The API did not answer within `timeoutMs`. */
export class TimeoutError extends HoldfastError {
  constructor(details: ErrorDetails) {
    super('The API did not answer in time.', details);
  }
  static {
    this.prototype.name = 'TimeoutError';
  }
}

/** Nobody is signed in, or the session has ended, or the password is wrong. */
export class AuthenticationError extends HoldfastError {
  constructor(details: ErrorDetails & { fields?: readonly UserError[] }) {
    super(['The caller is not signed in.', ...reasonsOf(details)].join(' '), details);
  }
  static {
    this.prototype.name = 'AuthenticationError';
  }
}

/** The caller lacks the permission. */
export class PermissionError extends HoldfastError {
  constructor(details: ErrorDetails) {
    super('The caller may not do this.', details);
  }
  static {
    this.prototype.name = 'PermissionError';
  }
}

/** No consent in force allows this. */
export class ConsentError extends HoldfastError {
  constructor(details: ErrorDetails) {
    super('No consent in force allows this.', details);
  }
  static {
    this.prototype.name = 'ConsentError';
  }
}

/** The input is not as it must be. */
export class ValidationError extends HoldfastError {
  /** What to mend, by argument, also where the schema itself refused it. Empty when it was the request as a whole. */
  readonly fields: readonly UserError[];

  constructor(details: ErrorDetails & { fields?: readonly UserError[] }) {
    super(['The input was refused.', ...reasonsOf(details)].join(' '), details);
    this.fields = details.fields ?? (details.errors ?? []).flatMap(fieldOf);
  }
  static {
    this.prototype.name = 'ValidationError';
  }
}

/** What to mend of an argument that is not of its type. */
function fieldOf({ message = '', extensions }: GraphQLFailure): UserError[] {
  const field = extensions?.field;
  if (!Array.isArray(field)) return [];
  return [{ code: 'INVALID', field: field.map(String), message }];
}

/** Why, in the API's own words, which hold no value: of each argument, or of the request as a whole. */
function reasonsOf({
  fields = [],
  errors = [],
}: ErrorDetails & { fields?: readonly UserError[] }): string[] {
  const ofFields = fields.map(({ field, message }) =>
    field?.length ? `${field.join('.')}: ${message}` : message,
  );
  return [...ofFields, ...errors.flatMap(({ message }) => message ?? [])];
}

/** There is no such thing, or the caller may not see it: the API answers both alike. */
export class NotFoundError extends HoldfastError {
  constructor(details: ErrorDetails) {
    super('There is no such thing, or the caller may not see it.', details);
  }
  static {
    this.prototype.name = 'NotFoundError';
  }
}

/** It is there or taken already, or its state or version is not what the caller took it for. */
export class ConflictError<Current = unknown> extends HoldfastError {
  /** What stands in the way, by argument. */
  readonly fields: readonly UserError[];
  readonly #current: Current | null;

  constructor(details: ErrorDetails & { current?: Current | null; fields?: readonly UserError[] }) {
    super(['It is not as the call takes it to be.', ...reasonsOf(details)].join(' '), details);
    this.fields = details.fields ?? [];
    this.#current = details.current ?? null;
  }

  /** The thing as it is now; null when the answer did not carry it. */
  get current(): Current | null {
    return this.#current;
  }
  static {
    this.prototype.name = 'ConflictError';
  }
}

/** Too many requests. `retryAfter` says how many seconds to wait. */
export class RateLimitError extends HoldfastError {
  constructor(details: ErrorDetails) {
    super('Too many requests.', details);
  }
  static {
    this.prototype.name = 'RateLimitError';
  }
}

/** The API failed, or answered something that is not the API's. */
export class ServerError extends HoldfastError {
  constructor(details: ErrorDetails) {
    super('The API failed.', details);
  }
  static {
    this.prototype.name = 'ServerError';
  }
}
