import {
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isScalarType,
  isUnionType,
  type GraphQLInterfaceType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import { argsClasses, inputClass, interfaceClass, objectClass } from './classes.ts';
import { contractsSource } from './contracts.ts';
import { enumSource } from './enums.ts';
import { refusals } from './refusals.ts';
import { generatedHeader, literal } from '../source.ts';
import { isBuiltIn, type ScalarConfig } from './types.ts';
import { unionSource } from './unions.ts';

/**
 * Generates the classes that type-graphql builds the schema from, and the contracts of all fields,
 * so that a resolver repeats nothing of the SDL.
 * @throws where the SDL has something that type-graphql cannot say, with every place.
 */
export function plugin(schema: GraphQLSchema, _documents: unknown, config: ScalarConfig): string {
  const refused = refusals(schema, config);
  if (refused.length) throw new Error(`type-graphql cannot say this:\n${refused.join('\n')}`);

  const types = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'));
  const objects = types.filter(isObjectType);
  const isRoot = (type: GraphQLObjectType) => rootTypes(schema).includes(type);
  return [
    header(types, config),
    ...types.filter(isEnumType).map(enumSource),
    ...inOrderOfInheritance(types.filter(isInterfaceType)).map(
      (type) => argsClasses(type, config) + interfaceClass(type, config),
    ),
    ...types.filter(isInputObjectType).map((type) => inputClass(type, config)),
    ...objects.map(
      (type) =>
        argsClasses(type, config) +
        contractsSource(type) +
        (isRoot(type) ? '' : objectClass(type, config)),
    ),
    ...types.filter(isUnionType).map(unionSource),
  ].join('\n');
}

function header(types: GraphQLNamedType[], { scalarModule }: ScalarConfig): string {
  const scalars = types.filter(isScalarType).filter((type) => !isBuiltIn(type));
  const names = scalars.map(({ name }) => name).join(', ');
  return `
    ${generatedHeader}
    import 'reflect-metadata';
    import * as TG from 'type-graphql';
    ${names && `import { ${names} } from ${literal(scalarModule)};`}

    /** What the SDL says about a field, as the arguments of type-graphql's decorators. */
    type Contracts = Record<string, Parameters<typeof TG.Query>>;

    /** Values of interfaces and unions say what they are. */
    const typenameOf = (value: { __typename?: string }): string | undefined => value.__typename;
  `;
}

const rootTypes = (schema: GraphQLSchema) => [
  schema.getQueryType(),
  schema.getMutationType(),
  schema.getSubscriptionType(),
];

/** A decorator names the interfaces it implements, so these come first. All of them are listed. */
const inOrderOfInheritance = (types: GraphQLInterfaceType[]): GraphQLInterfaceType[] =>
  types.toSorted((a, b) => a.getInterfaces().length - b.getInterfaces().length);
