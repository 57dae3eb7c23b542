/** Heads of the event streams. */
export interface EventStreamTable {
  organization_id: string;
  id: string;
  head: string;
  floor: string;
}

/** What a stream event is about: keys in the database, never clinical text. */
export interface StreamIds {
  member?: string | undefined;
  /** The import of a file. */
  import?: string | undefined;
  /** The beds of a residence that it concerns. */
  beds?: string[] | undefined;
  /** The message that one of the two of a mentorship wrote. */
  message?: string | undefined;
  /** The monitoring event that was recorded. */
  event?: string | undefined;
  alert?: string | undefined;
  /** The step in the alert's log. */
  log?: string | undefined;
}

/** Events of the streams, in the order of commit. */
export interface StreamEventTable {
  organization_id: string;
  stream_id: string;
  seq: string;
  type: string;
  schema_version: number;
  occurred_at: string;
  recorded_at: string;
  actor_id: string | null;
  cause_id: string | null;
  ids: StreamIds;
}

export interface IdempotencyTable {
  organization_id: string;
  actor_id: string;
  mutation: string;
  key: string;
  input_hash: string;
  result_ids: Record<string, string | string[]>;
  recorded_at: string;
  kept_until: string;
}

export interface AccessEventTable {
  organization_id: string;
  id: string;
  at: string;
  session_id: string | null;
  actor_id: string | null;
  operation: string;
  root_fields: string[];
  field_set_hash: string;
  member_ids: string[];
  /** What was touched and is of nobody's record, or not yet. */
  other_ids: string[];
  outcome: 'OK' | 'ERROR' | 'REFUSED';
  request_id: string;
}
