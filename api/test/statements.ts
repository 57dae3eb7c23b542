import { createRequire } from 'node:module';
import pg from 'pg';
import { requestScope } from '../src/app/request-scope.ts';

/** A statement as it was sent to the database. */
export interface Statement {
  text: string;
  values: unknown[];
}

type Query = (...args: unknown[]) => unknown;

// MikroORM brings a copy of the driver of its own.
const requireOfOrm = createRequire(import.meta.resolve('@mikro-orm/postgresql'));
const drivers = new Set([pg, requireOfOrm('pg') as typeof pg]);

/**
 * Runs the work and tells what its requests sent to the database. Timers are left out, and what wakes
 * listeners: that follows a commit by itself, and may be of a request before.
 */
export async function statementsOf(work: () => Promise<unknown>): Promise<Statement[]> {
  const sent: Statement[] = [];
  const restore = [...drivers].map(({ Client }) => {
    const prototype = Client.prototype as unknown as { query: Query };
    const original = prototype.query;
    prototype.query = function (...args: unknown[]) {
      if (requestScope.getStore()) sent.push(statementOf(args));
      return original.apply(this, args);
    };
    return () => {
      prototype.query = original;
    };
  });
  try {
    await work();
  } finally {
    for (const undo of restore) undo();
  }
  return sent.filter(({ text }) => !text.startsWith('select pg_notify('));
}

function statementOf([query, values]: unknown[]): Statement {
  if (typeof query === 'string') {
    return { text: query, values: Array.isArray(values) ? (values as unknown[]) : [] };
  }
  const { text, values: own } = query as { text: string; values?: unknown[] };
  return { text, values: own ?? (Array.isArray(values) ? (values as unknown[]) : []) };
}
