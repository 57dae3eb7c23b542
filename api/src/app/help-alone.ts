import type { DocumentNode, ExecutionResult, FieldNode, OperationDefinitionNode } from 'graphql';
import { selectedFields } from '../common/selected-fields.ts';

/** Where a person may tell of danger, and what of the payload is the answer to that. */
const HELP: Record<string, string> = {
  checkInRecord: 'safety',
  dangerTell: 'toldAt',
  mentorshipMessageSend: 'safety',
  mentorWellbeingRecord: 'safety',
};

/**
 * A field that fails takes all of a mutation's data with it, the help of what is stored too: these stand
 * alone in their operation.
 */
export const TELLING = Object.keys(HELP);

/**
 * What still leaves when the access cannot be recorded: the help that belongs to what was told, and that it
 * is stored. Whoever has just told that they are in danger is not answered with an error. Both hold nothing
 * of a record besides what the caller has just sent. Everything else of the payload is withheld.
 * @returns undefined where the operation has told nothing
 */
export function helpAlone(
  document: DocumentNode,
  operation: OperationDefinitionNode,
  { data }: ExecutionResult,
): ExecutionResult | undefined {
  const field = selectedFields(document, operation).find(({ name }) => name.value in HELP);
  const payload = field && (data?.[keyOf(field)] as Record<string, unknown> | undefined);
  if (!field || !payload) return undefined;
  const help = ['__typename', 'userErrors', HELP[field.name.value]];
  const open = new Set(
    selectedFields(document, field)
      .filter(({ name }) => help.includes(name.value))
      .map(keyOf),
  );
  const left = Object.entries(payload).map(([key, value]) => {
    if (open.has(key)) return [key, value];
    return [key, Array.isArray(value) ? [] : null];
  });
  return { data: { ...data, [keyOf(field)]: Object.fromEntries(left) as object } };
}

const keyOf = ({ alias, name }: FieldNode) => (alias ?? name).value;
