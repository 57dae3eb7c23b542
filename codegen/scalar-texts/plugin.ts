import { isScalarType, isSpecifiedScalarType, type GraphQLSchema } from 'graphql';
import { generatedHeader, literal, objectLiteral, optionalLiteral } from '../source.ts';

/** What the SDL says about each scalar of its own, for the module that says how it behaves. */
export function plugin(schema: GraphQLSchema): string {
  const scalars = Object.values(schema.getTypeMap())
    .filter(isScalarType)
    .filter((type) => !isSpecifiedScalarType(type));
  const entries = scalars.map((type): [string, string] => [
    type.name,
    objectLiteral({
      name: literal(type.name),
      description: optionalLiteral(type.description),
      specifiedByURL: optionalLiteral(type.specifiedByURL),
    }),
  ]);
  return `
    ${generatedHeader}

    /** Name, description and specification of each scalar, as the SDL gives them. */
    export const scalarTexts = ${objectLiteral(Object.fromEntries(entries))};
  `;
}
