import {
  introspectionFromSchema,
  type GraphQLSchema,
  type IntrospectionField,
  type IntrospectionNamedTypeRef,
  type IntrospectionOutputTypeRef,
  type IntrospectionType,
} from 'graphql';
import { generatedHeader, literal } from '../source.ts';

/**
 * Generates as much of the schema as a normalized cache reads: which fields an object or interface
 * has, which of them may be null, and which objects are behind an interface or union. Scalars and
 * enums are one leaf type, and nothing is said of arguments and inputs.
 */
export function plugin(schema: GraphQLSchema): string {
  const { __schema } = introspectionFromSchema(schema, { descriptions: false });
  const minimal = {
    queryType: root(__schema.queryType),
    mutationType: root(__schema.mutationType),
    subscriptionType: root(__schema.subscriptionType),
    types: [...__schema.types.flatMap(minimalType), leaf],
  };
  return `
    ${generatedHeader}

    /** What a normalized cache has to know of the schema. */
    export const introspection = { __schema: ${literal(minimal)} } as const;
  `;
}

const leaf = { kind: 'SCALAR', name: 'Leaf' };

const root = (type: { name: string } | null | undefined) =>
  type ? { kind: 'OBJECT', name: type.name } : null;

const reference = ({ kind, name }: IntrospectionNamedTypeRef) => ({ kind, name });

function minimalType(type: IntrospectionType): object[] {
  if (type.name.startsWith('__')) return [];
  if (type.kind === 'UNION') {
    return [{ ...reference(type), possibleTypes: type.possibleTypes.map(reference) }];
  }
  if (type.kind !== 'OBJECT' && type.kind !== 'INTERFACE') return [];
  return [
    {
      ...reference(type),
      fields: type.fields.map(minimalField),
      interfaces: type.interfaces.map(reference),
      ...(type.kind === 'INTERFACE' && { possibleTypes: type.possibleTypes.map(reference) }),
    },
  ];
}

const minimalField = ({ name, type }: IntrospectionField) => ({
  name,
  type: minimalReference(type),
  args: [],
});

function minimalReference(type: IntrospectionOutputTypeRef): object {
  if (type.kind === 'NON_NULL' || type.kind === 'LIST') {
    return { kind: type.kind, ofType: minimalReference(type.ofType) };
  }
  return type.kind === 'SCALAR' || type.kind === 'ENUM' ? leaf : reference(type);
}
