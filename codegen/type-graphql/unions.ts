import type { GraphQLUnionType } from 'graphql';
import { literal, objectLiteral, optionalLiteral } from '../source.ts';

/** A union as a type whose values must say what they are, and as what type-graphql takes. */
export function unionSource(type: GraphQLUnionType): string {
  const members = type.getTypes().map(({ name }) => name);
  const tagged = members.map((name) => `(${name} & { readonly __typename: ${literal(name)} })`);
  const options = objectLiteral({
    name: literal(type.name),
    description: optionalLiteral(type.description),
    types: `() => [${members.join(', ')}] as const`,
    resolveType: 'typenameOf',
  });
  return `
    export type ${type.name} = ${tagged.join(' | ')};
    export const ${type.name} = TG.createUnionType(${options});
  `;
}
