import {
  AuthenticationError,
  ConflictError,
  ConsentError,
  NotFoundError,
  PermissionError,
  RateLimitError,
  ServerError,
  ValidationError,
  type ErrorDetails,
  type GraphQLFailure,
  type HoldfastError,
} from './errors.ts';

type ErrorClass = new (details: ErrorDetails) => HoldfastError;

const CLASS_BY_CODE: Readonly<Record<string, ErrorClass>> = {
  UNAUTHENTICATED: AuthenticationError,
  CONFIRMATION_REQUIRED: PermissionError,
  FORBIDDEN: PermissionError,
  NO_CONSENT: ConsentError,
  BAD_USER_INPUT: ValidationError,
  NOT_FOUND: NotFoundError,
  CONFLICT: ConflictError,
  RATE_LIMITED: RateLimitError,
};

const CODE_BY_STATUS: Readonly<Record<number, string>> = {
  401: 'UNAUTHENTICATED',
  403: 'FORBIDDEN',
  413: 'BAD_USER_INPUT',
  429: 'RATE_LIMITED',
};

/** What is known of a call when it fails. */
export interface Circumstances {
  operation: string | null;
  /** Whether the call may be made twice: a query, or a mutation with an idempotency key. */
  repeatable: boolean;
  idempotencyKey?: string | null;
  requestId?: string | null;
  /** Seconds. */
  retryAfter?: number | null;
}

/** The error that a GraphQL answer's `errors` stand for. The first one decides. */
export function fromGraphQL(
  errors: readonly GraphQLFailure[],
  data: unknown,
  circumstances: Circumstances,
): HoldfastError {
  const [first = {}] = errors;
  const { requestId, retryAfter } = first.extensions ?? {};
  return fromCode(codeOf(first), {
    ...circumstances,
    requestId: typeof requestId === 'string' ? requestId : circumstances.requestId,
    retryAfter: typeof retryAfter === 'number' ? retryAfter : circumstances.retryAfter,
    path: first.path,
    errors,
    data,
  });
}

/** The error that an answer without GraphQL in it stands for, for example a proxy's. */
export function fromStatus(status: number, circumstances: Circumstances): HoldfastError {
  const code = CODE_BY_STATUS[status];
  if (code) return fromCode(code, circumstances);
  const retryable = circumstances.repeatable && status >= 500;
  return new ServerError({ ...circumstances, code: 'UNEXPECTED_RESPONSE', retryable });
}

function fromCode(code: string, details: Circumstances & Partial<ErrorDetails>): HoldfastError {
  const known = CLASS_BY_CODE[code];
  // Refused by the limit, nothing was done: even a mutation without a key may come again.
  if (known === RateLimitError) return new known({ ...details, code, retryable: true });
  if (known) return new known({ ...details, code });
  // For want of a database nothing was done either; of any other failure nobody knows.
  const retryable = code === 'UNAVAILABLE' || details.repeatable;
  return new ServerError({ ...details, code, retryable });
}

/** A code is a word in capitals: anything else could carry what must not reach a log. */
function codeOf({ extensions }: GraphQLFailure): string {
  const code = extensions?.code;
  return typeof code === 'string' && /^[A-Z][A-Z0-9_]{0,63}$/.test(code) ? code : 'INTERNAL';
}
