/** PostgreSQL keeps every text but those with this character, or with half of a pair of surrogates. */
const NUL = '\u0000';
const ESCAPED_NUL = /\\u(?:0000|\{0+\})/;

/** Whether a text of the document or of its variables cannot be kept. Halves in a document are no syntax. */
export function asksWhatCannotBeKept(request: { query?: string; variables?: unknown }): boolean {
  return ESCAPED_NUL.test(request.query ?? '') || holdsUnkept(request.variables);
}

function holdsUnkept(value: unknown): boolean {
  if (typeof value === 'string') return value.includes(NUL) || !value.isWellFormed();
  return typeof value === 'object' && value !== null && Object.values(value).some(holdsUnkept);
}
