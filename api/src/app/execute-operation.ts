import { ApolloServer, type GraphQLRequest } from '@apollo/server';
import type { GatewayExecutor } from '@apollo/server-gateway-interface';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import {
  createSourceEventStream,
  execute,
  GraphQLError,
  type DocumentNode,
  type ExecutionResult,
  type FormattedExecutionResult,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { badInput } from '../common/api-error.ts';
import { accessRow, writeAccess, type AccessRow } from '../common/access-trail.ts';
import { LONGEST_BEFORE_HELP } from '../common/help-first.ts';
import { spoolAccess } from './access-spool.ts';
import { formatError, MOST_ERRORS } from './error-format.ts';
import { helpAlone } from './help-alone.ts';
import { limitRules, limitsPlugin, MOST_TOKENS } from './limits.ts';
import type { Logger } from './logger.ts';
import { metricsPlugin } from './metrics.ts';
import type { ApolloContext, Context } from './operation-context.ts';
import { currentRequestId } from './request-scope.ts';
import { statusPlugin } from './status-plugin.ts';

/** How graphql-ws and HTTP ask: one result, or one for each event of a subscription. */
export type ExecuteOperation = (
  request: GraphQLRequest,
  makeContext: (extra?: Partial<Pick<Context, 'stream' | 'event'>>) => Context,
) => Promise<FormattedExecutionResult | AsyncGenerator<FormattedExecutionResult, undefined>>;

const isStream = (result: object): result is AsyncIterable<unknown> =>
  Symbol.asyncIterator in result;

/**
 * The inside of every operation: what is parsed, validated and within limits is executed in one
 * database lane, which is ended, and the access recorded, before the first byte leaves.
 */
function executorOf(schema: GraphQLSchema): GatewayExecutor {
  return async ({ document, operation, request, context }) => {
    const ctx = (context as ApolloContext).operation;
    const args = {
      schema,
      document,
      contextValue: ctx,
      variableValues: request.variables,
      operationName: request.operationName,
    };
    if (operation.operation !== 'subscription') return finished(ctx, document, operation, args);
    if (ctx.event !== undefined) {
      return finished(ctx, document, operation, { ...args, rootValue: ctx.event });
    }
    if (!ctx.stream) throw badInput('Subscriptions are served over WebSocket.');
    const source = await createSourceEventStream(args);
    if (!isStream(source)) return source as never;
    ctx.stream.source = source;
    return { data: null as never };
  };
}

async function finished(
  ctx: Context,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  args: Parameters<typeof execute>[0],
) {
  const result = await Promise.resolve(execute(args)).catch(async (error: unknown) => {
    await ctx.lane.close();
    throw error;
  });
  return (await recorded(ctx, document, operation, result)) as never;
}

/**
 * The result, once the access is recorded. Without that row no member's data leaves: a failure to write
 * it fails the operation, and leaves of what a person has told the help alone.
 */
async function recorded(
  ctx: Context,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  result: ExecutionResult,
): Promise<ExecutionResult> {
  const help = helpAlone(document, operation, result);
  const closing = ctx.lane.close();
  // On a connection that has fallen silent even the end of a snapshot would keep the help waiting.
  if (help) closing.catch(() => undefined);
  else await closing;
  const { viewer, requestId } = ctx;
  const { members: memberIds, others: otherIds } = ctx.trail;
  const touched = operation.operation === 'mutation' || memberIds.length + otherIds.length > 0;
  if (!viewer || !touched) return result;
  const outcome = result.errors ? 'ERROR' : 'OK';
  const row = accessRow({ viewer, requestId, document, operation, memberIds, otherIds, outcome });
  try {
    await ctx.lane.statement((db) => writeAccess(db, row), help && LONGEST_BEFORE_HELP);
    return result;
  } catch (err) {
    if (!help) throw err;
    await keepForLater(ctx, row, err);
    return help;
  }
}

/** To be recorded as soon as that is possible. Not even a full disk stands before the help. */
async function keepForLater(ctx: Context, row: AccessRow, err: unknown): Promise<void> {
  const { log } = ctx.services;
  const { requestId } = ctx;
  log.error(
    { err, requestId },
    'an access could not be recorded: it is spooled, and help alone given',
  );
  await spoolAccess(ctx.services, { ...row, at: ctx.lane.commandAt }).catch((failure: unknown) => {
    log.error({ err: failure, requestId }, 'an access could be neither recorded nor spooled');
  });
}

/** Apollo around our executor: parsing, validation, limits, masking, metrics. */
export function makeApollo(schema: GraphQLSchema, log: Logger): ApolloServer<ApolloContext> {
  return new ApolloServer<ApolloContext>({
    gateway: {
      onSchemaLoadOrUpdate: (use) => {
        use({ apiSchema: schema, coreSupergraphSdl: '' });
        return () => undefined;
      },
      load: () => Promise.resolve({ executor: executorOf(schema) }),
      stop: () => Promise.resolve(),
    },
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      limitsPlugin(schema),
      statusPlugin,
      metricsPlugin,
    ],
    parseOptions: { maxTokens: MOST_TOKENS },
    validationRules: limitRules,
    // What no answer tells of is not looked for.
    validationOptions: { maxErrors: MOST_ERRORS },
    introspection: true,
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: true,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    stopOnTerminationSignals: false,
    csrfPrevention: true,
    logger: {
      debug() {},
      info() {},
      warn() {},
      error: (message) => {
        log.error(message);
      },
    },
    formatError: (formatted, error) => formatError(formatted, error, currentRequestId(), log),
  });
}

/** The outside: executes any operation, whoever asks; each event goes through the same pipeline. */
export function executeOperationWith(apollo: ApolloServer<ApolloContext>): ExecuteOperation {
  const execute = async (request: GraphQLRequest, operation: Context) => {
    const { body } = await apollo.executeOperation(request, { contextValue: { operation } });
    if (body.kind !== 'single') throw new GraphQLError('Incremental delivery is not served.');
    return body.singleResult as FormattedExecutionResult;
  };
  return async (request, makeContext) => {
    const stop = new AbortController();
    const stream: NonNullable<Context['stream']> = { signal: stop.signal };
    const first = await execute(request, makeContext({ stream }));
    if (!stream.source) return first;
    const source = stream.source[Symbol.asyncIterator]();
    return resultsOf(source, stop, (event) => execute(request, makeContext({ event })));
  };
}

/** Not a generator: its `return()` would wait in line behind a `next()` that waits for an event. */
function resultsOf(
  source: AsyncIterator<unknown>,
  stop: AbortController,
  execute: (event: unknown) => Promise<FormattedExecutionResult>,
): AsyncGenerator<FormattedExecutionResult, undefined> {
  const end = async () => {
    stop.abort();
    await source.return?.();
  };
  return {
    [Symbol.asyncIterator]() {
      return this;
    },
    async next() {
      const item = await source.next();
      if (item.done) return { done: true, value: undefined };
      return { done: false, value: await execute(item.value) };
    },
    async return() {
      await end();
      return { done: true, value: undefined };
    },
    async throw(error: unknown) {
      await end();
      throw error;
    },
    async [Symbol.asyncDispose]() {
      await end();
    },
  };
}
