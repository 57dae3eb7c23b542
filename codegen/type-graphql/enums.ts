import type { GraphQLEnumType } from 'graphql';
import { literal, objectLiteral, optionalLiteral } from '../source.ts';

/**
 * An enum as a constant object and the union of its values, so that a column's text is a value of
 * it without a cast. Enums that only directives use are generated too: the server reads them.
 */
export function enumSource(type: GraphQLEnumType): string {
  const values = type.getValues();
  return `
    export const ${type.name} = {
      ${values.map(({ name }) => `${name}: ${literal(name)},`).join('\n')}
    } as const;
    export type ${type.name} = (typeof ${type.name})[keyof typeof ${type.name}];
    TG.registerEnumType(${type.name}, ${registration(type)});
  `;
}

function registration(type: GraphQLEnumType): string {
  const documented = type
    .getValues()
    .filter((value) => value.description != null || value.deprecationReason != null)
    .map((value): [string, string] => [
      value.name,
      objectLiteral({
        description: optionalLiteral(value.description),
        deprecationReason: optionalLiteral(value.deprecationReason),
      }),
    ]);
  return objectLiteral({
    name: literal(type.name),
    description: optionalLiteral(type.description),
    valuesConfig: documented.length ? objectLiteral(Object.fromEntries(documented)) : undefined,
  });
}
