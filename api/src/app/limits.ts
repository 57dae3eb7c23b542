import type { ApolloServerPlugin } from '@apollo/server';
import { maxAliasesRule } from '@escape.tech/graphql-armor-max-aliases';
import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth';
import { maxDirectivesRule } from '@escape.tech/graphql-armor-max-directives';
import {
  GraphQLError,
  Kind,
  type GraphQLSchema,
  type SelectionNode,
  type ValidationContext,
  type ValidationRule,
  type DocumentNode,
  type OperationDefinitionNode,
} from 'graphql';
import { badInput } from '../common/api-error.ts';
import { selectedFields } from '../common/selected-fields.ts';
import { MOST_COST, operationCost } from './cost.ts';
import { MOST_ERRORS } from './error-format.ts';
import { TELLING } from './help-alone.ts';
import { refuseUnkept } from './unkept-characters.ts';
import type { ApolloContext } from './operation-context.ts';

/** Bytes of a request over HTTP. */
export const LARGEST_BODY = 256 * 1024;
export const MOST_TOKENS = 1000;
const MOST_DEPTH = 10;
const MOST_ALIASES = 15;
const MOST_DIRECTIVES = 10;
const MOST_REPEATS = 15;

/** Reported like any refusal of the document; thrown, it would be an error of the server. */
const report = {
  propagateOnRejection: false,
  onReject: [
    (context: ValidationContext | null, error: GraphQLError) => context?.reportError(error),
  ],
};

/** The same field or fragment again and again in one place: answered once, but compared each time. */
const maxRepeatsRule: ValidationRule = (context) => ({
  SelectionSet: ({ selections }) => {
    for (const same of Map.groupBy(selections, nameOf).values()) {
      if (same.length <= MOST_REPEATS) continue;
      const message = `A field may stand ${String(MOST_REPEATS)} times in one place.`;
      context.reportError(new GraphQLError(message, { nodes: same.slice(0, 1) }));
    }
  },
});

function nameOf(selection: SelectionNode): string {
  if (selection.kind === Kind.FIELD) return (selection.alias ?? selection.name).value;
  if (selection.kind === Kind.FRAGMENT_SPREAD) return `...${selection.name.value}`;
  return `... on ${selection.typeCondition?.name.value ?? ''}`;
}

/** Refused while validating, over both transports. */
export const limitRules = [
  maxDepthRule({ n: MOST_DEPTH, ignoreIntrospection: true, flattenFragments: true, ...report }),
  // Without an empty list `__typename` could be repeated without end.
  maxAliasesRule({ n: MOST_ALIASES, allowList: [], ...report }),
  maxDirectivesRule({ n: MOST_DIRECTIVES, ...report }),
  maxRepeatsRule,
];

/** Beside other fields, signing in and out would leave open whose reading or writing was whose. */
const ALONE = ['sessionCreate', 'sessionEnd', ...TELLING];

/** What a person may say of danger in: no other call uses up their turn. */
const OF_DANGER = ['checkInRecord', 'dangerTell'];

function tellsOfDanger(document: DocumentNode, operation: OperationDefinitionNode): boolean {
  const [only = '', ...more] = mutationsOf(document, operation);
  return more.length === 0 && OF_DANGER.includes(only);
}

function notAlone(document: DocumentNode, operation: OperationDefinitionNode): string | undefined {
  const asked = mutationsOf(document, operation);
  return asked.length > 1 ? asked.find((name) => ALONE.includes(name)) : undefined;
}

/** The mutations that an operation asks for, by name. */
function mutationsOf(document: DocumentNode, operation: OperationDefinitionNode): string[] {
  if (operation.operation !== 'mutation') return [];
  const names = selectedFields(document, operation).map(({ name }) => name.value);
  return names.filter((name) => name !== '__typename');
}

/** Refused before execution: what costs too much, and who asks too often. */
export function limitsPlugin(schema: GraphQLSchema): ApolloServerPlugin<ApolloContext> {
  return {
    requestDidStart: () =>
      Promise.resolve({
        didResolveOperation: async ({ contextValue, document, operation, request }) => {
          const ctx = contextValue.operation;
          // An event of a subscription was paid for when it began, as a part of a file was.
          if (ctx.event !== undefined || ctx.isPart) return;
          if (!operation) throw badInput('Name one operation of the document.');
          refuseUnkept(schema, operation, request);
          const beside = notAlone(document, operation);
          if (beside) throw badInput(`\`${beside}\` stands alone in its operation.`);
          await ctx.services.limits.operation(ctx, tellsOfDanger(document, operation));
          ctx.cost = operationCost(schema, document, operation, request.variables ?? {});
          if (ctx.cost > MOST_COST) {
            throw badInput(
              `This costs ${String(ctx.cost)}, and at most ${String(MOST_COST)} is allowed.`,
            );
          }
        },
        willSendResponse: ({ contextValue, response }) => {
          const ctx = contextValue.operation;
          if (response.body.kind !== 'single') return Promise.resolve();
          const result = response.body.singleResult;
          if (result.errors) result.errors = result.errors.slice(0, MOST_ERRORS);
          if (ctx.transport.wantsCost) {
            result.extensions = { ...result.extensions, cost: ctx.cost };
          }
          return Promise.resolve();
        },
      }),
  };
}
