import { Type } from '@mikro-orm/core';

/** A moment as text, RFC 3339 in UTC, from PostgreSQL's own writing of it. */
export function instant(text: string): string {
  return text.replace(' ', 'T').replace(/\+00(:00)?$/, 'Z');
}

/** A moment as the driver gives it: as text where told to, else as a Date. */
export const instantOf = (value: string | Date): string =>
  value instanceof Date ? value.toISOString() : instant(value);

/** The moment `milliseconds` later (earlier when negative). */
export function later(moment: string, milliseconds: number): string {
  return new Date(Date.parse(moment) + milliseconds).toISOString();
}

/** A timestamptz column that entities hold as text, RFC 3339 in UTC. */
export class InstantType extends Type<string | null, string | null> {
  override convertToJSValue(value: string | Date | null): string | null {
    return value === null ? null : instantOf(value);
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
