import { checkCount } from '../common/bounds.ts';
import { keyOf } from '../common/ids.ts';
import type { Sealer } from '../common/sealed.ts';
import { refuseIfAny, userError } from '../common/user-error.ts';
import type { BedRequestEditInput, UserError } from '../generated/schema.ts';
import { checkNote } from './residence-rules.ts';

const MOST_HOUSES = 20;

/** Keys of houses by their ids; undefined for what is no id of one. */
export const housesOf = (ids: readonly string[]) => ids.map((id) => keyOf('Residence', id));

/** @throws Refusal when too much is written or asked for */
export function checkAsked({ note, residenceIds }: BedRequestEditInput): void {
  checkNote(note, ['input', 'note']);
  refuseIfAny(checkCount(residenceIds, MOST_HOUSES, ['input', 'residenceIds']));
}

/**
 * What is wrong with which houses are asked for: whoever runs one learns who waits, so that any is never asked for by
 * a list that was left out.
 * @param wasAny whether no houses and no word mean any
 */
export function checkAny(
  { anyHouse, residenceIds }: BedRequestEditInput,
  wasAny: boolean,
): UserError[] {
  const isNamed = residenceIds.length > 0;
  if (anyHouse === true && isNamed) {
    return [userError('INVALID', ['input', 'anyHouse'], 'Any house, or those that are named.')];
  }
  return isNamed || (anyHouse ?? wasAny) ? [] : [userError('REQUIRED', ['input', 'residenceIds'])];
}

/**
 * What is asked for, as it is kept.
 * @param open those of the houses that go on
 * @throws Refusal for houses that are not there
 */
export function askedFor(
  sealer: Sealer,
  organizationId: string,
  input: BedRequestEditInput,
  open: ReadonlySet<string>,
) {
  refuseIfAny(
    housesOf(input.residenceIds).flatMap((key, i) =>
      key && open.has(key) ? [] : [userError('NOT_FOUND', ['input', 'residenceIds', String(i)])],
    ),
  );
  const words = input.note?.trim();
  return {
    priority: input.priority,
    housing: input.housing,
    needs: [...new Set(input.needs)],
    any_house: input.residenceIds.length === 0,
    residence_ids: [...open],
    note: words ? sealer.seal(organizationId, words) : null,
  };
}
