import {
  getArgumentValues,
  getNamedType,
  getVariableValues,
  isCompositeType,
  isObjectType,
  Kind,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { DEFAULT_PAGE, LARGEST_PAGE } from '../common/pagination.ts';

/** An operation that costs more is refused before it is executed. */
export const MOST_COST = 15_000;

type Values = Record<string, unknown>;

/** Fields that take the time of so many objects, besides what they give. */
const WORK: Readonly<Record<string, number>> = {
  // Half a millisecond of the process, in which nobody else is answered.
  'Meeting.nextOccurrences': 20,
  // A look at one day, a quarter of that.
  'Meeting.currentOccurrence': 5,
  // Every template that is offered, with all that it says.
  'Query.planTemplates': 50,
  // A document is set with its fonts, page by page.
  'Query.planPage': 200,
};

/**
 * What an operation may cost at most: an object 1, a list as many times its entries as its arguments
 * ask for (`first`, `last`, `days`, `ids`). Other lists are short by nature and count once. What is
 * worked out instead of read has a price of its own.
 */
export function operationCost(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  given: Values,
): number {
  const variables = getVariableValues(schema, operation.variableDefinitions ?? [], given).coerced;
  // What cannot be read is refused by the execution.
  if (!variables) return 0;
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) {
      fragments.set(definition.name.value, definition);
    }
  }
  const costOf = (set: SelectionSetNode, parent: GraphQLNamedType): number => {
    let sum = 0;
    for (const selection of set.selections) {
      if (selection.kind === Kind.FIELD) sum += fieldCost(selection, parent);
      else {
        const fragment =
          selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value);
        const condition = fragment?.typeCondition?.name.value;
        const type = condition === undefined ? parent : schema.getType(condition);
        if (fragment && type) sum += costOf(fragment.selectionSet, type);
      }
    }
    return sum;
  };
  const fieldCost = (field: FieldNode, parent: GraphQLNamedType): number => {
    if (!field.selectionSet || !('getFields' in parent)) return 0;
    const definition = parent.getFields()[field.name.value] as GraphQLField<unknown, unknown>;
    const type = getNamedType(definition?.type);
    if (!type || !isCompositeType(type)) return 0;
    const child = costOf(field.selectionSet, type);
    if (isConnection(type)) return 1 + child * pageSize(argumentsOf(definition, field, variables));
    const entries = listSize(argumentsOf(definition, field, variables));
    const work = WORK[`${parent.name}.${field.name.value}`] ?? 0;
    return work + (entries === undefined ? 1 + child : 1 + entries * (1 + child));
  };
  const root = schema.getRootType(operation.operation);
  return root ? costOf(operation.selectionSet, root) : 0;
}

const isConnection = (type: GraphQLNamedType) =>
  isObjectType(type) && type.name.endsWith('Connection');

function argumentsOf(
  definition: GraphQLField<unknown, unknown>,
  field: FieldNode,
  variables: Values,
): Values {
  try {
    return getArgumentValues(definition, field, variables);
  } catch {
    // A null where none may be: the execution says so.
    return {};
  }
}

const pageSize = ({ first, last }: Values) => bounded(first ?? last ?? DEFAULT_PAGE, LARGEST_PAGE);

function listSize({ first, days, ids }: Values): number | undefined {
  if (Array.isArray(ids)) return ids.length;
  if (typeof first === 'number') return bounded(first, LARGEST_PAGE);
  return typeof days === 'number' ? bounded(days, Infinity) : undefined;
}

const bounded = (size: unknown, most: number) => Math.min(Math.max(Number(size), 1), most);
