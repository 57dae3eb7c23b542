import type { FieldRestriction, RecordCategory } from '../generated/schema.ts';

/** An object of a member's record, with what of it is hidden from this viewer. */
export interface Restrictable {
  hidden: ReadonlySet<RecordCategory>;
}

/** One entry for each field of the object that is hidden. */
export function restrictionsOf(
  object: Restrictable,
  categories: Record<string, RecordCategory>,
): FieldRestriction[] {
  return Object.entries(categories)
    .filter(([, category]) => object.hidden.has(category))
    .map(([field, category]) => ({ field, category, reason: 'NO_CONSENT' }));
}
