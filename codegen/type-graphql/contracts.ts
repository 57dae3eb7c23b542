import type { GraphQLObjectType } from 'graphql';
import { decoratorArguments } from './fields.ts';

export const contractsName = (type: string): string => `${type}Fields`;
export const contractOf = (type: string, field: string): string =>
  `${contractsName(type)}.${field}`;

/**
 * What the SDL says about each field of an object or root type, as the arguments of a decorator:
 * `@Query(...QueryFields.member)`, `@FieldResolver(...MemberFields.careTeam)`.
 */
export function contractsSource(type: GraphQLObjectType): string {
  const fields = Object.values(type.getFields());
  return `
    export const ${contractsName(type.name)} = {
      ${fields.map((field) => `${field.name}: [${decoratorArguments(field)}],`).join('\n')}
    } satisfies Contracts;
  `;
}
