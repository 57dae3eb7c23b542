import { globalId } from '../common/ids.ts';
import type { Person, Role } from '../generated/schema.ts';

/** Somebody with an account, as everybody in the organization may see them. */
export function toPerson(row: { id: string; name: string; roles: Role[] }): Person {
  const { name, roles } = row;
  return { __typename: 'Person', id: globalId('Person', row.id), name, roles };
}
