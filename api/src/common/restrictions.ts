import type { FieldRestriction, RecordCategory, RestrictionReason } from '../generated/schema.ts';

/** The parts of a record that are hidden from a viewer, each with the reason. */
export type HiddenParts = ReadonlyMap<RecordCategory, RestrictionReason>;

/** An object of a member's record, with what of it is hidden from this viewer. */
export interface Restrictable {
  hidden: HiddenParts;
}

/** One entry for each field of the object that is hidden. */
export function restrictionsOf(
  object: Restrictable,
  categories: Record<string, RecordCategory>,
): FieldRestriction[] {
  return Object.entries(categories).flatMap(([field, category]) => {
    const reason = object.hidden.get(category);
    return reason ? [{ field, category, reason }] : [];
  });
}
