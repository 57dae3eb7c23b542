import type { DocumentNode, ExecutionResult, FieldNode, OperationDefinitionNode } from 'graphql';
import { selectedFields } from '../common/selected-fields.ts';

/** Of the payload these hold nothing of a record besides what the caller has just sent. */
const OPEN = ['__typename', 'userErrors', 'safety'];

/**
 * What still leaves when the access cannot be recorded: the help that a check-in calls for, and that it
 * is stored. Whoever has just told that they are in danger is not answered with an error. Everything
 * else of the payload is withheld. A check-in stands alone in its operation.
 * @returns undefined where the operation has recorded no check-in
 */
export function helpAlone(
  document: DocumentNode,
  operation: OperationDefinitionNode,
  { data }: ExecutionResult,
): ExecutionResult | undefined {
  const field = selectedFields(document, operation).find(
    ({ name }) => name.value === 'checkInRecord',
  );
  const payload = field && (data?.[keyOf(field)] as Record<string, unknown> | undefined);
  if (!field || !payload) return undefined;
  const open = new Set(
    selectedFields(document, field)
      .filter(({ name }) => OPEN.includes(name.value))
      .map(keyOf),
  );
  const left = Object.entries(payload).map(([key, value]) => {
    if (open.has(key)) return [key, value];
    return [key, Array.isArray(value) ? [] : null];
  });
  return { data: { ...data, [keyOf(field)]: Object.fromEntries(left) as object } };
}

const keyOf = ({ alias, name }: FieldNode) => (alias ?? name).value;
