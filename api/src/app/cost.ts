import {
  getNamedType,
  isCompositeType,
  isObjectType,
  Kind,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLNamedType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { DEFAULT_PAGE, LARGEST_PAGE } from '../common/pagination.ts';

/** An operation that costs more is refused before it is executed. */
export const MOST_COST = 15_000;

/**
 * What an operation may cost at most: an object 1, a connection as many times its entries as `first` or
 * `last` asks for. Other lists are short by nature and count once.
 */
export function operationCost(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Record<string, unknown>,
): number {
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
    const type = getNamedType(parent.getFields()[field.name.value]?.type);
    if (!type || !isCompositeType(type)) return 0;
    const child = costOf(field.selectionSet, type);
    return 1 + child * (isConnection(type) ? pageSize(field, variables) : 1);
  };
  const root = schema.getRootType(operation.operation);
  return root ? costOf(operation.selectionSet, root) : 0;
}

const isConnection = (type: GraphQLNamedType) =>
  isObjectType(type) && type.name.endsWith('Connection');

function pageSize(field: FieldNode, variables: Record<string, unknown>): number {
  for (const { name, value } of field.arguments ?? []) {
    if (name.value !== 'first' && name.value !== 'last') continue;
    const given = value.kind === Kind.VARIABLE ? variables[value.name.value] : undefined;
    const size = value.kind === Kind.INT ? Number(value.value) : given;
    if (typeof size === 'number') return Math.min(Math.max(size, 1), LARGEST_PAGE);
  }
  return DEFAULT_PAGE;
}
