import {
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isScalarType,
  validateSchema,
  type GraphQLNamedType,
  type GraphQLSchema,
} from 'graphql';
import { argsClassName } from './classes.ts';
import { contractsName } from './contracts.ts';
import type { InputField, OutputField } from './fields.ts';
import { isBuiltIn, itemNullabilities, type ScalarConfig } from './types.ts';

/** Names that the generated file uses itself. */
const reservedNames = ['TG', 'Contracts', 'Record', 'Parameters', 'typenameOf'];

const rootNames = ['Query', 'Mutation', 'Subscription'];

/** Every place of the SDL that type-graphql cannot say, with the reason; empty when it can. */
export function refusals(schema: GraphQLSchema, config: ScalarConfig): string[] {
  const invalid = validateSchema(schema).map(({ message }) => message);
  if (invalid.length) return invalid;
  const types = generatedTypes(schema);
  return [
    ...schemaRefusals(schema),
    ...types.flatMap((type) => typeRefusals(type, config)),
    ...nameRefusals(types),
  ];
}

const generatedTypes = (schema: GraphQLSchema): GraphQLNamedType[] =>
  Object.values(schema.getTypeMap()).filter(
    (type) => !type.name.startsWith('__') && !(isScalarType(type) && isBuiltIn(type)),
  );

/** A description of a root type is not refused: the server copies it from the SDL. */
function schemaRefusals(schema: GraphQLSchema): string[] {
  const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()];
  return roots.flatMap((root, index) => {
    if (!root) return [];
    const expected = rootNames[index]!;
    return [
      ...(root.name === expected ? [] : [`${root.name}: the root type must be named ${expected}`]),
      ...(root.getInterfaces().length ? [`${root.name}: a root type can have no interface`] : []),
    ];
  });
}

function typeRefusals(type: GraphQLNamedType, { scalars }: ScalarConfig): string[] {
  if (isScalarType(type)) {
    return type.name in scalars ? [] : [`${type.name}: the scalar is missing in codegen.ts`];
  }
  if (isInputObjectType(type)) {
    const oneOf = type.isOneOf ? [`${type.name}: an input can have no @oneOf`] : [];
    return [
      ...oneOf,
      ...Object.values(type.getFields()).flatMap((f) => fieldRefusals(type.name, f)),
    ];
  }
  if (isObjectType(type) || isInterfaceType(type)) {
    return Object.values(type.getFields()).flatMap((field) => [
      ...fieldRefusals(type.name, field),
      ...field.args.flatMap((arg) => fieldRefusals(`${type.name}.${field.name}`, arg)),
    ]);
  }
  return [];
}

function fieldRefusals(owner: string, field: OutputField | InputField): string[] {
  const place = `${owner}.${field.name}`;
  const mixed = new Set(itemNullabilities(field.type)).size > 1;
  return [
    ...(mixed ? [`${place}: nested lists must agree on whether their items are nullable`] : []),
    ...(field.name === 'constructor'
      ? [`${place}: a class can have no property of this name`]
      : []),
  ];
}

/** Two declarations of one name in the generated file. */
function nameRefusals(types: GraphQLNamedType[]): string[] {
  const taken = new Map(reservedNames.map((name) => [name, 'the generated file itself']));
  return types.flatMap((type) =>
    exportedNames(type).flatMap((name) => {
      const other = taken.get(name);
      taken.set(name, type.name);
      return other ? [`${type.name}: the name ${name} is taken by ${other}`] : [];
    }),
  );
}

function exportedNames(type: GraphQLNamedType): string[] {
  if (isScalarType(type) || isEnumType(type)) return [type.name];
  if (!isObjectType(type) && !isInterfaceType(type)) return [type.name];
  const args = Object.values(type.getFields())
    .filter((field) => field.args.length > 0)
    .map((field) => argsClassName(type.name, field.name));
  return [type.name, ...args, ...(isObjectType(type) ? [contractsName(type.name)] : [])];
}
