import {
  getNullableType,
  isInputObjectType,
  isListType,
  typeFromAST,
  type GraphQLSchema,
  type GraphQLType,
  type OperationDefinitionNode,
} from 'graphql';
import { badInput } from '../common/api-error.ts';

/** PostgreSQL keeps every text but those with this character, or with half of a pair of surrogates. */
const NUL = '\u0000';
const ESCAPED_NUL = /\\u(?:0000|\{0+\})/;
const HELD = 'A text holds a NUL character, or half of a surrogate pair.';

/** What is asked for, before its variables were read by their types. */
interface Asked {
  query?: string;
  variables?: Readonly<Record<string, unknown>>;
}

/**
 * Refuses a text of the document or of its variables that cannot be kept. Halves in a document are no syntax.
 * @throws ApiError BAD_USER_INPUT, of a variable with its place
 */
export function refuseUnkept(
  schema: GraphQLSchema,
  { variableDefinitions = [] }: OperationDefinitionNode,
  { query = '', variables = {} }: Asked,
): void {
  if (ESCAPED_NUL.test(query)) throw badInput(HELD);
  for (const [name, value] of Object.entries(variables)) {
    const defined = variableDefinitions.find(({ variable }) => variable.name.value === name);
    const place = placeIn(value, defined && typeFromAST(schema, defined.type));
    if (place) throw defined ? ofVariable(name, place) : badInput(HELD);
  }
}

/** In the words in which GraphQL says where a variable does not fit. */
function ofVariable(name: string, place: string[]) {
  const way = place.map((part) => (/^\d+$/.test(part) ? `[${part}]` : `.${part}`)).join('');
  const at = way === '' ? '' : ` at "${name}${way}"`;
  return badInput(`Variable "$${name}" got an invalid value${at}: ${HELD}`, [name, ...place]);
}

/** Where in a value such a text is, as far as the schema names the way: further names are a caller's own words. */
function placeIn(value: unknown, type: GraphQLType | undefined): string[] | null {
  if (typeof value === 'string') return value.includes(NUL) || !value.isWellFormed() ? [] : null;
  if (typeof value !== 'object' || value === null) return null;
  for (const [key, part] of Object.entries(value)) {
    const partType = partOf(type, key, Array.isArray(value));
    const place = placeIn(part, partType);
    if (place) return partType ? [key, ...place] : [];
  }
  return null;
}

/** The type of an entry of a list, or of a field; one thing alone may stand for a list of it. */
function partOf(
  type: GraphQLType | undefined,
  key: string,
  inList: boolean,
): GraphQLType | undefined {
  const known = type && getNullableType(type);
  if (isListType(known)) return inList ? known.ofType : partOf(known.ofType, key, false);
  return isInputObjectType(known) ? known.getFields()[key]?.type : undefined;
}
