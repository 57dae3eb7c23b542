import { addInterval } from '../common/local-date.ts';
import { userError } from '../common/user-error.ts';
import type { MemberEnrollInput, UserError } from '../generated/schema.ts';

export const LONGEST_ALIAS = 60;
export const LONGEST_NAME = 200;
const YOUNGEST_YEARS = 18;

/** What is wrong with an enrollment; `today` is the organization's day. */
export function checkEnrollment(input: MemberEnrollInput, today: string): UserError[] {
  const errors: UserError[] = [];
  const alias = input.alias.trim();
  if (alias === '') errors.push(userError('REQUIRED', ['input', 'alias']));
  if (alias.length > LONGEST_ALIAS) errors.push(userError('TOO_LONG', ['input', 'alias']));
  if ((input.legalName?.length ?? 0) > LONGEST_NAME) {
    errors.push(userError('TOO_LONG', ['input', 'legalName']));
  }
  if (
    input.birthDate != null &&
    input.birthDate > addInterval(today, { months: -12 * YOUNGEST_YEARS })
  ) {
    errors.push(userError('OUT_OF_RANGE', ['input', 'birthDate']));
  }
  if (input.recoveryStart != null && input.recoveryStart > today) {
    errors.push(userError('OUT_OF_RANGE', ['input', 'recoveryStart']));
  }
  return errors;
}
