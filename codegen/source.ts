// Small pieces of TypeScript text. The result is formatted by prettier, so only the tokens matter.

/** The first line of every generated file. */
export const generatedHeader = '// Generated from schema/ by codegen. Do not edit.';

/** The literal of a plain value (string, number, list, object, null). */
export const literal = (value: unknown): string => JSON.stringify(value);

/** `{ a: x, b: y }`, without the entries that are undefined. */
export function objectLiteral(entries: Record<string, string | undefined>): string {
  const given = Object.entries(entries).filter(([, text]) => text !== undefined);
  return `{ ${given.map(([key, text]) => `${key}: ${text}`).join(', ')} }`;
}

/** The literal of a text that may be absent; an empty description is not an absent one. */
export const optionalLiteral = (text: string | null | undefined): string | undefined =>
  text == null ? undefined : literal(text);

export const capitalized = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
