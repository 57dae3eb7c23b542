import {
  locatedError,
  type DocumentNode,
  type ExecutionResult,
  type FieldNode,
  type GraphQLError,
  type OperationDefinitionNode,
} from 'graphql';
import { storedUnread } from '../common/api-error.ts';
import { selectedFields } from '../common/selected-fields.ts';

type Values = Record<string, unknown>;

const CHECK_IN = 'checkInRecord';

/** Of a payload these hold nothing of a record besides what the caller has just sent. */
const OPEN = ['__typename', 'userErrors', 'safety'];

/**
 * What still leaves when the access cannot be recorded: the help that a check-in calls for, and that it
 * is stored. Whoever has just told that they are in danger is not answered with an error. Everything
 * else of all payloads is withheld; of what stands beside a check-in an error says that it is stored.
 * @returns undefined where the operation records no check-in
 */
export function helpAlone(
  document: DocumentNode,
  operation: OperationDefinitionNode,
  { data, errors = [] }: ExecutionResult,
): ExecutionResult | undefined {
  const roots = Map.groupBy(selectedFields(document, operation), keyOf);
  const isCheckIn = (key: string) => roots.get(key)?.[0]?.name.value === CHECK_IN;
  if (!data || !Object.keys(data).some(isCheckIn)) return undefined;
  const payloads: Values = {};
  // Those of the payloads themselves; what lies deeper is withheld.
  const told: GraphQLError[] = errors.filter(({ path = [] }) => path.length <= 2);
  for (const [key, payload] of Object.entries(data)) {
    payloads[key] = payload;
    if (typeof payload !== 'object' || payload === null) continue;
    const fields = roots.get(key) ?? [];
    const selected = fields.flatMap((field) => selectedFields(document, field));
    const closed = closedFields(payload as Values, selected);
    payloads[key] = { ...payload, ...closed };
    const refused = isRefused(payload as Values, selected);
    if (isCheckIn(key) || refused) continue;
    for (const name of Object.keys(closed)) {
      told.push(locatedError(storedUnread(refused === false), fields, [key, name]));
    }
  }
  return { data: payloads, ...(told.length > 0 && { errors: told }) };
}

/** Each field that held something, without it. */
function closedFields(payload: Values, selected: FieldNode[]): Values {
  const open = new Set(selected.filter(({ name }) => OPEN.includes(name.value)).map(keyOf));
  return Object.fromEntries(
    Object.entries(payload)
      .filter(([key, value]) => !open.has(key) && value !== null)
      .map(([key, value]) => [key, Array.isArray(value) ? [] : null]),
  );
}

/** Nothing was stored then, and the user errors say why; undefined where they were not asked for. */
function isRefused(payload: Values, selected: FieldNode[]): boolean | undefined {
  const [field] = selected.filter(({ name }) => name.value === 'userErrors');
  const userErrors = field && (payload[keyOf(field)] as unknown[] | undefined);
  return userErrors && userErrors.length > 0;
}

const keyOf = ({ alias, name }: FieldNode) => (alias ?? name).value;
