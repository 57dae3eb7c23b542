import { sql, type RawBuilder } from 'kysely';

/**
 * Whether a column holds a name, without regard to case, blanks and the form in which letters are written, as the
 * unique indexes of names have it.
 */
export const sameName = (column: string, name: string): RawBuilder<boolean> =>
  sql<boolean>`(app.name_key(${sql.ref(column)}) = app.name_key(${name}))`;
