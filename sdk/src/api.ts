import type { Read } from './download.ts';
import { NotFoundError } from './errors.ts';
import type { FileCall, RequestOptions, Send } from './http.ts';
import { newIdempotencyKey } from './idempotency.ts';
import { expectKind, operationOf, type TypedDocument } from './operation.ts';
import { rememberOperation } from './or-throw.ts';

export interface MutationOptions extends RequestOptions {
  /**
   * Makes a repeat of the call harmless for 24 hours; 8 to 200 characters. Made for each call when absent;
   * give one to repeat a call across restarts.
   */
  idempotencyKey?: string;
}

/** What the parts of the client build on. */
export type Api = ReturnType<typeof makeApi>;

export function makeApi(send: Send, readFile: Read) {
  return { query, mutate, mutateOnce, sendFile, readFile };

  async function query<Data, Variables extends object>(
    document: TypedDocument<Data, Variables>,
    variables: Variables,
    options?: RequestOptions,
  ): Promise<Data> {
    const operation = expectKind(operationOf(document), 'query');
    return (await send({ operation, variables, repeatable: true }, options)) as Data;
  }

  /** Tried again only when the variables hold an idempotency key. */
  async function mutate<Data extends object, Variables extends object>(
    document: TypedDocument<Data, Variables>,
    variables: Variables,
    { anonymous, ...options }: RequestOptions & { anonymous?: boolean } = {},
  ): Promise<Data> {
    const operation = expectKind(operationOf(document), 'mutation');
    const idempotencyKey = keyIn(variables);
    const repeatable = idempotencyKey !== undefined;
    const call = { operation, variables, repeatable, idempotencyKey, anonymous };
    const data = (await send(call, options)) as Data;
    rememberOperation(data, operation.name);
    return data;
  }

  /** A mutation with a key, the caller's or a new one: however often it is sent, it is done once. */
  function mutateOnce<Data extends object, Variables extends { idempotencyKey?: string | null }>(
    document: TypedDocument<Data, Variables>,
    variables: Omit<Variables, 'idempotencyKey'>,
    { idempotencyKey = newIdempotencyKey(), ...options }: MutationOptions = {},
  ): Promise<Data> {
    return mutate(document, { ...variables, idempotencyKey } as unknown as Variables, options);
  }

  /** Sends a file beside GraphQL. A repeat leaves another one. */
  async function sendFile<Data>(
    file: Omit<FileCall, 'repeatable'>,
    options?: RequestOptions,
  ): Promise<Data> {
    return (await send({ ...file, repeatable: true }, options)) as Data;
  }
}

function keyIn(variables: object): string | undefined {
  const key = 'idempotencyKey' in variables ? variables.idempotencyKey : undefined;
  return typeof key === 'string' ? key : undefined;
}

/** A root field that is null without an error stands for something unknown or not visible. */
export function found<Value>(value: Value, operation: string): NonNullable<Value> {
  if (value == null) throw new NotFoundError({ code: 'NOT_FOUND', operation });
  return value;
}
