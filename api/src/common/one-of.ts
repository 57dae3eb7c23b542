import { sql, type RawBuilder, type SqlBool } from 'kysely';

/** Whether a text column holds one of these. None of them is no row, where `in ()` would be no SQL. */
export const oneOf = (column: string, values: readonly string[]): RawBuilder<SqlBool> =>
  sql<SqlBool>`${sql.ref(column)} = any (${values}::text[])`;
