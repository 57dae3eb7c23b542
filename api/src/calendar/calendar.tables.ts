import type { ColumnType } from 'kysely';

export interface CalendarFeedTable {
  organization_id: string;
  membership_id: string;
  secret_hash: Buffer;
  locale: string;
  created_at: string;
  ended_at: ColumnType<string | null, undefined, string | null>;
}
