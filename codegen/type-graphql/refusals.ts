import {
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isScalarType,
  validateSchema,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import { argsClassName } from './classes.ts';
import { contractsName } from './contracts.ts';
import type { InputField, OutputField } from './fields.ts';
import { isBuiltIn, itemNullabilities, type ScalarConfig } from './types.ts';

/** Names that the generated file uses itself. */
const reservedNames = ['TG', 'Contracts', 'Record', 'Parameters', 'typenameOf'];

/** Every place of the SDL that type-graphql cannot say, with the reason; empty when it can. */
export function refusals(schema: GraphQLSchema, config: ScalarConfig): string[] {
  const invalid = validateSchema(schema).map(({ message }) => message);
  if (invalid.length) return invalid;
  const types = Object.values(schema.getTypeMap()).filter(isGenerated);
  return [
    ...refusedRoots(schema),
    ...types.flatMap((type) => [...refusedInType(type, config)]),
    ...refusedNames(types),
  ];
}

const isGenerated = (type: GraphQLNamedType): boolean =>
  !type.name.startsWith('__') && !(isScalarType(type) && isBuiltIn(type));

/** A description of a root type is not refused: the server copies it from the SDL. */
function* refusedRoots(schema: GraphQLSchema): Generator<string> {
  if (schema.description != null) yield 'schema: it can have no description';
  yield* refusedRoot(schema.getQueryType(), 'Query');
  yield* refusedRoot(schema.getMutationType(), 'Mutation');
  yield* refusedRoot(schema.getSubscriptionType(), 'Subscription');
}

function* refusedRoot(root: GraphQLObjectType | null | undefined, name: string): Generator<string> {
  if (!root) return;
  if (root.name !== name) yield `${root.name}: the root type must be named ${name}`;
  if (root.getInterfaces().length) yield `${root.name}: a root type can have no interface`;
}

function* refusedInType(type: GraphQLNamedType, { scalars }: ScalarConfig): Generator<string> {
  if (isScalarType(type) && !(type.name in scalars)) {
    yield `${type.name}: the scalar is missing in codegen.ts`;
  }
  if (isInputObjectType(type)) {
    if (type.isOneOf) yield `${type.name}: an input can have no @oneOf`;
    for (const field of Object.values(type.getFields())) yield* refusedField(type.name, field);
  }
  if (isObjectType(type) || isInterfaceType(type)) {
    for (const field of Object.values(type.getFields())) {
      yield* refusedField(type.name, field);
      for (const arg of field.args) yield* refusedField(`${type.name}.${field.name}`, arg);
    }
  }
}

function* refusedField(owner: string, field: OutputField | InputField): Generator<string> {
  const place = `${owner}.${field.name}`;
  if (new Set(itemNullabilities(field.type)).size > 1) {
    yield `${place}: nested lists must agree on whether their items are nullable`;
  }
  if (field.name === 'constructor') yield `${place}: a class can have no property of this name`;
}

/** Two declarations of one name in the generated file. */
function* refusedNames(types: GraphQLNamedType[]): Generator<string> {
  const owners = new Map(reservedNames.map((name) => [name, 'the generated file itself']));
  for (const type of types) {
    for (const name of declaredNames(type)) {
      const owner = owners.get(name);
      if (owner) yield `${type.name}: the name ${name} is taken by ${owner}`;
      owners.set(name, type.name);
    }
  }
}

function* declaredNames(type: GraphQLNamedType): Generator<string> {
  yield type.name;
  if (isObjectType(type)) yield contractsName(type.name);
  if (!isObjectType(type) && !isInterfaceType(type)) return;
  for (const field of Object.values(type.getFields())) {
    if (field.args.length) yield argsClassName(type.name, field.name);
  }
}
