/** PostgreSQL's text holds every character but this one. */
const NUL = '\u0000';
const ESCAPED_NUL = /\\u(?:0000|\{0+\})/;

/** Whether a text of the document or of its variables holds a NUL, which no column can keep. */
export function asksWithNul(request: { query?: string; variables?: unknown }): boolean {
  return ESCAPED_NUL.test(request.query ?? '') || holdsNul(request.variables);
}

function holdsNul(value: unknown): boolean {
  if (typeof value === 'string') return value.includes(NUL);
  return typeof value === 'object' && value !== null && Object.values(value).some(holdsNul);
}
