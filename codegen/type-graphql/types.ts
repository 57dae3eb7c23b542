import {
  getNamedType,
  getNullableType,
  isCompositeType,
  isListType,
  isNonNullType,
  isScalarType,
  type GraphQLScalarType,
  type GraphQLType,
} from 'graphql';

/** What codegen.ts says about the scalars: their TypeScript types, and the module they come from. */
export interface ScalarConfig {
  /** TypeScript type by scalar name. */
  scalars: Record<string, string>;
  /** The module that exports every scalar under its own name, as the generated file imports it. */
  scalarModule: string;
}

interface BuiltInScalar {
  value: string;
  typescript: string;
}

const builtInScalars: Record<string, BuiltInScalar> = {
  ID: { value: 'TG.ID', typescript: 'string' },
  Int: { value: 'TG.Int', typescript: 'number' },
  Float: { value: 'TG.Float', typescript: 'number' },
  String: { value: 'String', typescript: 'string' },
  Boolean: { value: 'Boolean', typescript: 'boolean' },
};

export const isBuiltIn = (scalar: GraphQLScalarType): boolean => scalar.name in builtInScalars;

/** The value that type-graphql takes for a type: `TG.ID`, `Member`, `[Alert]`. */
export function typeValue(type: GraphQLType): string {
  const bare = getNullableType(type);
  if (isListType(bare)) return `[${typeValue(bare.ofType)}]`;
  return builtInScalars[bare.name]?.value ?? bare.name;
}

/** The TypeScript type of a value: `string`, `Member | null`, `(string | null)[]`. */
export function typescriptType(type: GraphQLType, config: ScalarConfig): string {
  const bare = getNullableType(type);
  const text = isListType(bare)
    ? `(${typescriptType(bare.ofType, config)})[]`
    : isScalarType(bare)
      ? (builtInScalars[bare.name]?.typescript ?? config.scalars[bare.name]!)
      : bare.name;
  return isNonNullType(type) ? text : `${text} | null`;
}

/** Objects, interfaces, unions and lists of them: what a row of the database does not carry. */
export const isRelation = (type: GraphQLType): boolean => isCompositeType(getNamedType(type));

/** Type-graphql's `nullable` option. It knows one nullability for the items of all nested lists. */
export function nullability(type: GraphQLType): true | 'items' | 'itemsAndList' | undefined {
  const nullableItems = itemNullabilities(type).includes(true);
  if (isNonNullType(type)) return nullableItems ? 'items' : undefined;
  return nullableItems ? 'itemsAndList' : true;
}

/** Whether the items are nullable, from the outermost list to the innermost; empty for no list. */
export function itemNullabilities(type: GraphQLType): boolean[] {
  const bare = getNullableType(type);
  if (!isListType(bare)) return [];
  return [!isNonNullType(bare.ofType), ...itemNullabilities(bare.ofType)];
}
