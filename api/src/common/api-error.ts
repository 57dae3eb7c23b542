import { GraphQLError } from 'graphql';

/** The codes of top-level errors, in `extensions.code`. */
export type ApiErrorCode =
  | 'UNAUTHENTICATED'
  | 'CONFIRMATION_REQUIRED'
  | 'FORBIDDEN'
  | 'BAD_USER_INPUT'
  | 'RATE_LIMITED'
  | 'UNAVAILABLE'
  | 'INTERNAL';

/**
 * An error that a caller may read: coded, and without anything of a member in its message. Whatever
 * else is thrown leaves as INTERNAL.
 */
export class ApiError extends GraphQLError {
  readonly code: ApiErrorCode;

  constructor(code: ApiErrorCode, message: string, extensions: Record<string, unknown> = {}) {
    super(message, { extensions: { ...extensions, code } });
    this.code = code;
  }
}

export const unauthenticated = () => new ApiError('UNAUTHENTICATED', 'Sign in first.');
export const forbidden = () => new ApiError('FORBIDDEN', 'You may not do this.');
export const confirmationRequired = () =>
  new ApiError(
    'CONFIRMATION_REQUIRED',
    'Confirm the session by the password first: sessionConfirm.',
  );
/** @param field the path of what is to be mended, as in a user error */
export const badInput = (message: string, field?: string[]) =>
  new ApiError('BAD_USER_INPUT', message, field && { field });
export const rateLimited = (retryAfter: number) =>
  new ApiError('RATE_LIMITED', 'Too many requests. Try again later.', { retryAfter });
/** Nothing was done: whoever asks again, with a key or without, does it once. */
export const unavailable = () =>
  new ApiError('UNAVAILABLE', 'Busy. Try again in a moment.', { retryAfter: 1 });
/**
 * Something was stored, and without a connection it cannot be said what.
 * @param certain false where it may have been refused
 */
export const storedUnread = (certain = true) =>
  new ApiError(
    'INTERNAL',
    `This ${certain ? 'was' : 'may have been'} stored, and cannot be read again now. ` +
      'Repeat it with its idempotency key only.',
  );
