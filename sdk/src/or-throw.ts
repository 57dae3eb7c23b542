import {
  AuthenticationError,
  ConflictError,
  NotFoundError,
  ValidationError,
  type UserError,
} from './errors.ts';
import type { UserErrorCode } from './generated/graphql.ts';

/** What every mutation resolves to. Where `userErrors` is not empty nothing was changed. */
export interface MutationPayload {
  userErrors: UserError[];
}

const CONFLICTS = new Set<UserErrorCode>([
  'ALREADY_EXISTS',
  'BED_HELD',
  'BED_OCCUPIED',
  'NO_PLACE',
  'SLOT_TAKEN',
  'STALE_VERSION',
  'STATE_NOT_ALLOWED',
  'TOO_LATE',
]);

// A payload does not say which mutation it is of.
const operations = new WeakMap<object, string | null>();

/** Notes which operation the payloads of an answer belong to, for the errors that `orThrow` makes. */
export function rememberOperation(data: object, operation: string | null): void {
  for (const payload of Object.values(data)) {
    if (payload !== null && typeof payload === 'object') operations.set(payload, operation);
  }
}

/**
 * A payload without user errors, or the error they stand for: `ConflictError` with the thing as it is now,
 * `NotFoundError`, `AuthenticationError` for wrong credentials, `ValidationError` for all else. With a
 * name, what the payload holds under it: `const alert = orThrow(payload, 'alert')`.
 */
export function orThrow<Payload extends MutationPayload>(payload: Payload): Payload;
export function orThrow<Payload extends MutationPayload, Name extends keyof Payload>(
  payload: Payload,
  name: Name,
): NonNullable<Payload[Name]>;
export function orThrow(payload: MutationPayload, name?: string): unknown {
  const operation = operations.get(payload);
  const [first] = payload.userErrors;
  if (first) throw errorOf(first, payload, operation);
  if (name === undefined) return payload;
  const thing = (payload as unknown as Record<string, unknown>)[name];
  // Done, but the caller may no longer see it: a repeat is answered by the policy of its moment.
  if (thing == null) throw new NotFoundError({ code: 'NOT_FOUND', operation });
  return thing;
}

function errorOf({ code }: UserError, payload: MutationPayload, operation?: string | null) {
  const details = { code, operation, data: payload, fields: payload.userErrors };
  if (CONFLICTS.has(code)) return new ConflictError({ ...details, current: thingIn(payload) });
  if (code === 'NOT_FOUND') return new NotFoundError(details);
  if (code === 'CREDENTIALS_INVALID') return new AuthenticationError(details);
  return new ValidationError(details);
}

function thingIn({ userErrors: _, ...rest }: MutationPayload): object | undefined {
  const isThing = (value: unknown): value is object => typeof value === 'object' && value !== null;
  return Object.values(rest).find(isThing);
}
