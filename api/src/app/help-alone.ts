import {
  Kind,
  type DocumentNode,
  type ExecutionResult,
  type FieldNode,
  type FragmentDefinitionNode,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';

type Values = Record<string, unknown>;

/** Of a payload these hold nothing of a record besides what the caller has just sent. */
const OPEN = ['__typename', 'userErrors', 'safety'];

/**
 * What still leaves when the access cannot be recorded: the help that a check-in calls for, and that it
 * is stored. Whoever has just told that they are in danger is not answered with an error. Everything
 * else of all payloads is withheld.
 * @returns undefined where the operation records no check-in
 */
export function helpAlone(
  document: DocumentNode,
  operation: OperationDefinitionNode,
  { data }: ExecutionResult,
): ExecutionResult | undefined {
  const roots = fieldsOf(document, operation.selectionSet);
  if (!data || !roots.some(({ name }) => name.value === 'checkInRecord')) return undefined;
  const payloads: Values = {};
  for (const [key, fields] of Map.groupBy(roots, keyOf)) {
    const payload = data[key];
    if (typeof payload !== 'object' || payload === null) {
      payloads[key] = payload;
      continue;
    }
    const selected = fields.flatMap((field) =>
      field.selectionSet ? fieldsOf(document, field.selectionSet) : [],
    );
    payloads[key] = withheld(payload as Values, selected);
  }
  return { data: payloads };
}

function withheld(payload: Values, selected: FieldNode[]): Values {
  const open = new Set(
    selected.filter(({ name }) => OPEN.includes(name.value)).map((field) => keyOf(field)),
  );
  return Object.fromEntries(
    Object.entries(payload).map(([key, value]) => {
      if (open.has(key)) return [key, value];
      return [key, Array.isArray(value) ? [] : null];
    }),
  );
}

const keyOf = ({ alias, name }: FieldNode) => (alias ?? name).value;

/** The fields that are selected here, also through fragments. */
function fieldsOf(document: DocumentNode, { selections }: SelectionSetNode): FieldNode[] {
  return selections.flatMap((selection) => {
    if (selection.kind === Kind.FIELD) return [selection];
    if (selection.kind === Kind.INLINE_FRAGMENT) return fieldsOf(document, selection.selectionSet);
    const fragment = document.definitions.find(
      (definition): definition is FragmentDefinitionNode =>
        definition.kind === Kind.FRAGMENT_DEFINITION &&
        definition.name.value === selection.name.value,
    );
    return fragment ? fieldsOf(document, fragment.selectionSet) : [];
  });
}
