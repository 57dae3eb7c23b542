import { pino, type DestinationStream } from 'pino';

export type Logger = Pick<ReturnType<typeof makeLogger>, 'error' | 'warn' | 'info' | 'debug'>;

/**
 * Structured logs. Only what is listed here is written of an error: a database's message may quote the
 * row it is about, so of PostgreSQL's errors the code and names are kept and the text is not.
 * @param destination standard output when absent
 */
export function makeLogger(level: string, destination: DestinationStream = pino.destination(1)) {
  const options = {
    level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    redact: {
      paths: ['req.headers.authorization', 'req.headers.cookie', '*.password', '*.token'],
      censor: '[redacted]',
    },
    serializers: { err: describeError, req: describeRequest },
  };
  return pino(options, destination);
}

interface PostgresError extends Error {
  code?: string;
  table?: string;
  constraint?: string;
}

function describeError(error: PostgresError): Record<string, unknown> {
  const { name, code, table, constraint, stack } = error;
  const frames = stack?.split('\n').filter((line) => line.trimStart().startsWith('at '));
  return {
    name,
    code,
    table,
    constraint,
    message: code === undefined ? error.message : undefined,
    stack: frames?.slice(0, 12).join('\n'),
  };
}

function describeRequest(request: { id?: string; method?: string; url?: string }) {
  return { id: request.id, method: request.method, path: request.url?.split('?')[0] };
}
