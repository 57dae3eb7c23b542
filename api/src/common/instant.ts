import { Type } from '@mikro-orm/core';

/** A moment as text, RFC 3339 in UTC, from PostgreSQL's own writing of it. */
export function instant(text: string): string {
  return text.replace(' ', 'T').replace(/\+00(:00)?$/, 'Z');
}

/** The moment `milliseconds` later (earlier when negative). */
export function later(moment: string, milliseconds: number): string {
  return new Date(Date.parse(moment) + milliseconds).toISOString();
}

/** A timestamptz column that entities hold as text, RFC 3339 in UTC. */
export class InstantType extends Type<string | null, string | null> {
  override convertToJSValue(value: string | Date | null): string | null {
    if (value instanceof Date) return value.toISOString();
    return value === null ? null : instant(value);
  }

  override convertToDatabaseValue(value: string | null): string | null {
    return value;
  }

  override getColumnType(): string {
    return 'timestamptz';
  }

  override compareAsType(): string {
    return 'string';
  }
}
