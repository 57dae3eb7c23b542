import {
  isInterfaceType,
  isIntrospectionType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isUnionType,
  type GraphQLFieldMap,
  type GraphQLOutputType,
  type GraphQLSchema,
} from 'graphql';
import { generatedHeader, literal } from '../source.ts';

/**
 * Generates as much of the schema as a normalized cache reads: which fields an object or interface
 * has, which of them may be null, and which objects are behind an interface or union. Scalars and
 * enums are one leaf type, and nothing is said of arguments and inputs. It is written as short as it
 * can be, since every page of the portal loads it.
 */
export function plugin(schema: GraphQLSchema): string {
  const outline: Record<'objects' | 'interfaces' | 'possible', Record<string, string>> = {
    objects: {},
    interfaces: {},
    possible: {},
  };
  for (const type of Object.values(schema.getTypeMap())) {
    if (isIntrospectionType(type)) continue;
    const { name } = type;
    if (isObjectType(type)) outline.objects[name] = fieldsOf(type.getFields());
    if (isInterfaceType(type)) outline.interfaces[name] = fieldsOf(type.getFields());
    if (isInterfaceType(type) || isUnionType(type)) {
      outline.possible[name] = schema
        .getPossibleTypes(type)
        .map((possible) => possible.name)
        .join(' ');
    }
  }
  return `
    ${generatedHeader}

    /**
     * What a normalized cache has to know of the schema. Of each object and interface its fields, each with its
     * type after a colon as the schema writes it, where a leaf has no name; and what is behind each interface
     * and union.
     */
    export const outline = ${literal(outline)} as const;
  `;
}

const fieldsOf = (fields: GraphQLFieldMap<unknown, unknown>): string =>
  Object.values(fields)
    .map(({ name, type }) => [name, textOf(type)].filter((part) => part !== '').join(':'))
    .join(' ');

function textOf(type: GraphQLOutputType): string {
  if (isNonNullType(type)) return `${textOf(type.ofType)}!`;
  if (isListType(type)) return `[${textOf(type.ofType)}]`;
  return isLeafType(type) ? '' : type.name;
}
