import {
  GraphQLObjectType,
  GraphQLSchema,
  isObjectType,
  lexicographicSortSchema,
  printSchema,
  specifiedDirectives,
} from 'graphql';
import * as TG from 'type-graphql';
import { argsClassName } from '../type-graphql/classes.ts';

/** What a generated file exports: classes, constants and contracts by name. */
export type Generated = Record<string, unknown>;
type Contracts = Record<string, Parameters<typeof TG.Query>>;

/** Builds a schema from a generated file alone, with a resolver for each field that needs one. */
export function builtFromContracts(truth: GraphQLSchema, generated: Generated): GraphQLSchema {
  return built(
    Object.values(truth.getTypeMap())
      .filter(isObjectType)
      .filter((type) => !type.name.startsWith('__'))
      .map((type) => resolverOf(type, generated)),
  );
}

export function built(resolvers: TG.ClassType[]): GraphQLSchema {
  return TG.buildSchemaSync({
    resolvers: resolvers as [TG.ClassType, ...TG.ClassType[]],
    // Subscriptions bring their own source; type-graphql asks for one all the same.
    pubSub: { publish() {}, subscribe: () => [] as never },
    validate: false,
  });
}

/** A resolver class as it would be written by hand: `@Query(...QueryFields.member) member(...)`. */
function resolverOf(type: GraphQLObjectType, generated: Generated): TG.ClassType {
  class Resolver {}
  const prototype: Record<string, unknown> = Resolver.prototype as never;
  const contracts = generated[`${type.name}Fields`] as Contracts;
  const objectClass = generated[type.name] as TG.ClassType | undefined;
  (objectClass ? TG.Resolver(objectClass) : TG.Resolver())(Resolver);
  for (const { name, args } of Object.values(type.getFields())) {
    if (objectClass && args.length === 0) continue;
    prototype[name] = () => null;
    contractDecorator(type.name, contracts[name]!)(prototype, name, {});
    if (args.length === 0) continue;
    TG.Args(() => generated[argsClassName(type.name, name)] as TG.ClassType)(prototype, name, 0);
  }
  return Resolver;
}

function contractDecorator(owner: string, contract: Contracts[string]): MethodDecorator {
  if (owner === 'Query') return TG.Query(...contract);
  if (owner === 'Mutation') return TG.Mutation(...contract);
  if (owner === 'Subscription')
    return TG.Subscription(contract[0], { ...contract[1], topics: 'x' });
  return TG.FieldResolver(...contract);
}

/**
 * The text by which the server compares what it built with the SDL: sorted, without directives and
 * the types that only they use, and without the descriptions that type-graphql cannot give to a
 * root type.
 */
export function comparable(schema: GraphQLSchema): string {
  const { types, ...config } = schema.toConfig();
  const root = (type: GraphQLObjectType | null | undefined) =>
    type && new GraphQLObjectType({ ...type.toConfig(), description: null });
  return printSchema(
    lexicographicSortSchema(
      new GraphQLSchema({
        ...config,
        query: root(config.query),
        mutation: root(config.mutation),
        subscription: root(config.subscription),
        types: types.filter(isObjectType).filter((type) => !isRoot(schema, type)),
        directives: specifiedDirectives,
      }),
    ),
  );
}

const isRoot = (schema: GraphQLSchema, type: GraphQLObjectType): boolean =>
  [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()].includes(type);
