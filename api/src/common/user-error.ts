import type { UserError, UserErrorCode } from '../generated/schema.ts';

const generalMessages: Record<UserErrorCode, string> = {
  REQUIRED: 'This is needed.',
  INVALID: 'This is not of the form asked for.',
  OUT_OF_RANGE: 'This is outside its range.',
  TOO_LONG: 'This is too long.',
  NOT_FOUND: 'There is no such thing, or you may not see it.',
  ALREADY_EXISTS: 'There is one already.',
  STATE_NOT_ALLOWED: 'The present state does not allow this.',
  STALE_VERSION: 'Somebody changed it since you read it.',
  IDEMPOTENCY_KEY_REUSED: 'This idempotency key was used with other input.',
  CREDENTIALS_INVALID: 'E-mail address or password is wrong.',
  TOO_LATE: 'The time for this has passed.',
  FEED_UNREADABLE: 'The feed could not be read.',
  NO_PLACE: 'Every place is held.',
  BED_OCCUPIED: 'Somebody has this bed.',
  BED_HELD: 'This bed is kept for somebody else.',
  SLOT_TAKEN: 'Somebody is taken at that time.',
  LOOKS_ALIKE: 'Somebody is there who may be the same person.',
};

/** Codes that help nobody alone: with them it is said what would be right. */
type SaidInFull = 'INVALID' | 'OUT_OF_RANGE' | 'STATE_NOT_ALLOWED';

/** A mistake that a careful caller can mend; `field` is the path of the argument it concerns. */
export function userError(
  code: Exclude<UserErrorCode, SaidInFull>,
  field?: string[] | null,
  message?: string,
): UserError;
export function userError(code: UserErrorCode, field: string[] | null, message: string): UserError;
export function userError(
  code: UserErrorCode,
  field: string[] | null = null,
  message = generalMessage(code),
): UserError {
  return { __typename: 'UserError', code, field, message };
}

/** What a code says by itself, where nothing but the code was kept. */
export function generalMessage(code: UserErrorCode): string {
  return generalMessages[code];
}

/** What is wrong where a caller says of a list what only the software says. */
export const ownWord = (value: string, field: string[]): UserError =>
  userError('INVALID', field, `${value} is the software's own word: another of the list.`);

/** Thrown inside a command: rolls everything back and becomes the payload's `userErrors`. */
export class Refusal extends Error {
  readonly userErrors: UserError[];

  constructor(...userErrors: UserError[]) {
    super(userErrors.map((error) => error.code).join(', '));
    this.userErrors = userErrors;
  }
}

/** Refuses when there is anything to refuse. */
export function refuseIfAny(userErrors: UserError[]): void {
  if (userErrors.length > 0) throw new Refusal(...userErrors);
}
