/**
 * A document that knows the types of its result and its variables, as made by GraphQL Code Generator's
 * client preset with `documentMode: 'string'`.
 */
export interface TypedDocument<Data, Variables> {
  toString(): string;
  /** Holds the types only; never set. */
  __apiType?: (variables: Variables) => Data;
}

export type OperationKind = 'query' | 'mutation' | 'subscription';

/** What is sent of a document. */
export interface Operation {
  readonly kind: OperationKind;
  /** Null for an anonymous operation. */
  readonly name: string | null;
  readonly text: string;
}

// At the start, or behind a fragment that was written first.
const HEAD = /(?:^|\})\s*(query|mutation|subscription)\b\s*([_A-Za-z]\w*)?/;

/** Reads kind and name off a document's text, without a parser. `{ viewer { email } }` is a query. */
export function operationOf(document: { toString(): string }): Operation {
  const text = document.toString();
  const [, kind = 'query', name = null] = HEAD.exec(text.replace(/#.*$/gm, '')) ?? [];
  return { kind: kind as OperationKind, name, text };
}

/** Refuses a document of another kind: a mutation sent as a query would be repeated without a key. */
export function expectKind(operation: Operation, kind: OperationKind): Operation {
  if (operation.kind === kind) return operation;
  throw new TypeError(`Expected a ${kind}, got a ${operation.kind}.`);
}
