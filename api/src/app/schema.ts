import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { MapperKind, mapSchema } from '@graphql-tools/utils';
import {
  buildSchema as parseSchema,
  defaultFieldResolver,
  GraphQLObjectType,
  GraphQLSchema,
  isObjectType,
  Kind,
  lexicographicSortSchema,
  printSchema,
  specifiedDirectives,
  type GraphQLField,
  type GraphQLFieldConfig,
  type GraphQLFieldResolver,
} from 'graphql';
import { buildSchema, type NonEmptyArray } from 'type-graphql';
import { requireViewer } from '../auth/require-viewer.ts';
import { forbidden } from '../common/api-error.ts';
import { recordCategories, rootAccess } from '../generated/access-rules.ts';
import type { Permission, RecordCategory } from '../generated/schema.ts';
import { restrictionsOf, type Restrictable } from '../common/restrictions.ts';
import type { Context } from './operation-context.ts';

type Resolver = GraphQLFieldResolver<unknown, Context>;
type Field = GraphQLFieldConfig<unknown, Context>;

/** The SDL of the whole folder. */
export function readSdl(folder: string): string {
  return globSync('**/*.{type,api}.graphql', { cwd: folder })
    .sort()
    .map((file) => readFileSync(path.join(folder, file), 'utf8'))
    .join('\n');
}

/**
 * The schema that is served: built from the resolvers, the same as the SDL, and guarded as the SDL's
 * directives say.
 * @throws Error that lists the differing lines, unresolved and unguarded root fields
 */
export async function servedSchema(
  sdl: string,
  // eslint-disable-next-line @typescript-eslint/no-unsafe-function-type -- type-graphql's own type
  resolvers: NonEmptyArray<Function>,
): Promise<GraphQLSchema> {
  const truth = parseSchema(sdl);
  // Subscriptions bring their own source; type-graphql asks for a pubSub all the same.
  const pubSub = {
    publish: () => undefined,
    subscribe: (): never => {
      throw new Error('Subscriptions bring their own source.');
    },
  };
  const built = withRootTexts(await buildSchema({ resolvers, pubSub, validate: false }), truth);
  const problems = [...differences(truth, built), ...unresolved(built), ...unguarded(truth)];
  if (problems.length > 0) {
    throw new Error(`The resolvers are not the schema:\n${problems.join('\n')}`);
  }
  return mapSchema(built, {
    [MapperKind.ROOT_FIELD]: (config, field, type) => guarded(config, `${type}.${field}`),
    [MapperKind.OBJECT_FIELD]: (config, field, type) => hideable(config, type, field),
  });
}

/** type-graphql cannot describe the root types; they get the SDL's words. */
function withRootTexts(built: GraphQLSchema, truth: GraphQLSchema): GraphQLSchema {
  return mapSchema(built, {
    [MapperKind.ROOT_OBJECT]: (type) =>
      new GraphQLObjectType({
        ...type.toConfig(),
        description: truth.getType(type.name)?.description,
      }),
  });
}

/** Fields with arguments of an object that nobody resolves; root fields without a resolver are not there. */
function unresolved(built: GraphQLSchema): string[] {
  return Object.values(built.getTypeMap())
    .filter((type) => isObjectType(type) && !type.name.startsWith('__'))
    .flatMap((type) =>
      Object.values((type as GraphQLObjectType).getFields()).map((field) => ({ type, field })),
    )
    .filter(({ field }) => field.args.length > 0 && !field.resolve)
    .map(({ type, field }) => `${type.name}.${field.name} has arguments and no resolver`);
}

/** Lines that one has and the other has not: `-` in the SDL only, `+` in the resolvers only. */
function differences(truth: GraphQLSchema, built: GraphQLSchema): string[] {
  const [wanted, got] = [comparable(truth), comparable(built)];
  if (wanted === got) return [];
  const [wantedLines, gotLines] = [placedLines(wanted), placedLines(got)];
  return [
    ...without(wantedLines, gotLines).map((line) => `- ${line}`),
    ...without(gotLines, wantedLines).map((line) => `+ ${line}`),
  ];
}

/** Each line with the type it stands in, since another type may have one of the same words. */
function placedLines(printed: string): string[] {
  let type = '';
  return printed.split('\n').map((line) => {
    type = /^[a-z]+ (\w+)/.exec(line)?.[1] ?? type;
    return line.startsWith(' ') ? `${type}: ${line.trim()}` : line;
  });
}

/** What is in the lines more often than in the others. */
function without(lines: string[], others: string[]): string[] {
  const left = [...others];
  return lines.filter((line) => {
    const at = left.indexOf(line);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

/** Sorted and without the directives that only the SDL has, and the types that only these use. */
function comparable(schema: GraphQLSchema): string {
  const config = schema.toConfig();
  const plain = new GraphQLSchema({
    ...config,
    types: config.types.filter(isObjectType),
    directives: specifiedDirectives,
  });
  return printSchema(lexicographicSortSchema(plain));
}

/** Root fields that the SDL leaves open by omission, or that are guarded otherwise than it says. */
function unguarded(truth: GraphQLSchema): string[] {
  const roots = [truth.getQueryType(), truth.getMutationType(), truth.getSubscriptionType()];
  return roots.flatMap((type) =>
    Object.values(type?.getFields() ?? {}).flatMap((field) => {
      const name = `${type?.name ?? ''}.${field.name}`;
      const required = requiredBy(field);
      if (required === undefined) return [`${name} has neither @auth nor @public`];
      const guard: Permission | null | undefined = rootAccess[name as keyof typeof rootAccess];
      return guard === required ? [] : [`${name} is not guarded as it says; run codegen`];
    }),
  );
}

/** The permission of `@auth`, null for `@public`, undefined without either. */
function requiredBy({ astNode }: GraphQLField<unknown, unknown>): Permission | null | undefined {
  for (const { name, arguments: args } of astNode?.directives ?? []) {
    if (name.value === 'public') return null;
    const value = args?.[0]?.value;
    if (name.value === 'auth' && value?.kind === Kind.ENUM) return value.value as Permission;
  }
  return undefined;
}

/** A root field that only who holds the permission may call. */
function guarded(config: Field, name: string): Field {
  const permission: Permission | null = rootAccess[name as keyof typeof rootAccess];
  if (permission === null) return config;
  const guard = (next: Resolver): Resolver => {
    return (root, args, ctx, info) => {
      if (!requireViewer(ctx).permissions.has(permission)) throw forbidden();
      return next(root, args, ctx, info) as unknown;
    };
  };
  return {
    ...config,
    resolve: guard(config.resolve ?? defaultFieldResolver),
    ...(config.subscribe && { subscribe: guard(config.subscribe) }),
  };
}

/** A field that is null where consent does not reach; `restricted` lists those of its object. */
function hideable(config: Field, type: string, field: string): Field | undefined {
  const categories: Record<string, RecordCategory> | undefined =
    recordCategories[type as keyof typeof recordCategories];
  if (!categories) return undefined;
  if (field === 'restricted') {
    return { ...config, resolve: (root) => restrictionsOf(root as Restrictable, categories) };
  }
  const category = categories[field];
  if (!category) return undefined;
  const next: Resolver = config.resolve ?? defaultFieldResolver;
  return {
    ...config,
    resolve: (root, args, ctx, info) =>
      (root as Restrictable).hidden.has(category) ? null : (next(root, args, ctx, info) as unknown),
  };
}
