import { ConfigError } from './config.ts';
import { PostgresError } from './postgres-home.ts';

interface SystemError extends Error {
  code?: string;
  port?: number;
}

const UNREACHABLE = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EHOSTUNREACH',
  'ETIMEDOUT',
  'EAI_AGAIN',
]);

/** One line for what commonly keeps the server from starting; everything for what does not. */
export function explain(error: unknown): string {
  if (error instanceof ConfigError) return `Configuration: ${error.message}.`;
  if (error instanceof PostgresError) return error.message;
  const { code, port, message, stack } = error as SystemError;
  if (code === 'EADDRINUSE') return `Port ${String(port)} is in use. Choose another with PORT.`;
  if (code !== undefined && UNREACHABLE.has(code)) {
    return `The database cannot be reached (${code}). Check DATABASE_URL.`;
  }
  if (code === '28P01' || code === '28000') return 'The database refused the user or the password.';
  if (code === '3D000') return 'The database of DATABASE_URL does not exist.';
  return stack ?? message;
}
