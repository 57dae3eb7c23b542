import type { MemberMergeSide, MemberMergeSideFieldsFragment } from '../../../generated/graphql.ts';

/** What of a record is kept from one of the two, in the order in which it is asked. */
export const MERGE_FIELDS = [
  'alias',
  'legalName',
  'birthDate',
  'pronouns',
  'phone',
  'email',
  'goal',
] as const;
export type MergeField = (typeof MERGE_FIELDS)[number];

/** From which record each field is kept, where the two differ. */
export type Kept = Partial<Record<MergeField, MemberMergeSide>>;

/** Whether somebody has to say which is right: both records have something there, and not the same. */
export const differs = (
  field: MergeField,
  from: MemberMergeSideFieldsFragment,
  into: MemberMergeSideFieldsFragment,
): boolean => from[field] !== null && into[field] !== null && from[field] !== into[field];

/** What is sent: of the fields that differ, where nothing was said, those of the record that stays. */
export const keptOf = (
  kept: Kept,
  from: MemberMergeSideFieldsFragment,
  into: MemberMergeSideFieldsFragment,
): Kept =>
  Object.fromEntries(
    MERGE_FIELDS.filter((field) => differs(field, from, into)).map((field) => [
      field,
      kept[field] ?? 'INTO',
    ]),
  );

/** The same choices when the two change places. */
export const turned = (kept: Kept): Kept =>
  Object.fromEntries(
    Object.entries(kept).map(([field, side]) => [field, side === 'INTO' ? 'FROM' : 'INTO']),
  );
