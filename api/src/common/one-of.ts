import { sql, type RawBuilder, type SqlBool } from 'kysely';

/** Whether a text column holds one of these. None of them is no row, where `in ()` would be no SQL. */
export const oneOf = (column: string, values: readonly string[]): RawBuilder<SqlBool> =>
  sql<SqlBool>`${sql.ref(column)} = any (${values}::text[])`;

/** Whether a column of keys holds one of these. */
export const oneOfKeys = (column: string, keys: readonly string[]): RawBuilder<SqlBool> =>
  sql<SqlBool>`${sql.ref(column)} = any (${keys}::uuid[])`;
