/** What is read of a file, in the order of the template; `docs/imports.md` says what stands where. */
const COLUMNS = [
  'key',
  'alias',
  'legal_name',
  'birth_date',
  'phone',
  'email',
  'language',
  'goal',
  'recovery_start',
  'care_email',
  'care_role',
  'program',
  'enrollment',
  'starts_on',
  'not_a_duplicate',
] as const;

export type Column = (typeof COLUMNS)[number];

/** An empty file with the names of the columns. */
export const template = {
  fileName: 'members.csv',
  mediaType: 'text/csv',
  content: btoa(`${COLUMNS.join(',')}\r\n`),
};
