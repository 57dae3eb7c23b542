import type { ColumnType } from 'kysely';
import type { CalendarTitles } from '../generated/schema.ts';

export interface CalendarFeedTable {
  organization_id: string;
  membership_id: string;
  secret_hash: Buffer;
  locale: string;
  created_at: string;
  meeting_titles: CalendarTitles;
  ended_at: ColumnType<string | null, undefined, string | null>;
}
