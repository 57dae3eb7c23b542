import { createHash } from 'node:crypto';
import { print, type DocumentNode, type OperationDefinitionNode } from 'graphql';
import { sql, type Selectable } from 'kysely';
import { v7 as uuidv7 } from 'uuid';
import type { Db } from '../app/database.ts';
import type { Viewer } from '../auth/viewer.ts';
import { selectedFields } from './selected-fields.ts';
import type { AccessEventTable } from './streams.tables.ts';

/** A name is the caller's to choose, and this table only grows. */
const LONGEST_NAME = 100;

const hashes = new WeakMap<DocumentNode, string>();

/** Whose records an operation touched; written as one row before the answer leaves. */
export class AccessTrail {
  readonly #members = new Set<string>();
  readonly #others = new Set<string>();

  /** The record of this member is read or written. */
  saw(memberId: string): void {
    this.#members.add(memberId);
  }

  /** What is of nobody's record, or not yet, is read or written: a concern, a hand-off. */
  sawOther(key: string): void {
    this.#others.add(key);
  }

  get members(): string[] {
    return [...this.#members];
  }

  get others(): string[] {
    return [...this.#others];
  }
}

/** What is written of one operation: ids and a hash of what was asked, no values. */
export interface AccessRecord {
  viewer: Viewer;
  requestId: string;
  document: DocumentNode;
  operation: OperationDefinitionNode;
  memberIds: string[];
  otherIds: string[];
  outcome: 'OK' | 'ERROR';
}

/** An access as it is kept; without a moment it is of the moment in which it is written. */
export type AccessRow = Omit<Selectable<AccessEventTable>, 'at'> & { at?: string | undefined };

/** The row of who saw or changed whose record. */
export function accessRow(record: AccessRecord): AccessRow {
  const { viewer, operation } = record;
  return {
    organization_id: viewer.organizationId,
    id: uuidv7(),
    session_id: viewer.sessionId,
    actor_id: viewer.membershipId,
    operation: `${operation.operation} ${operation.name?.value ?? ''}`
      .trim()
      .slice(0, LONGEST_NAME),
    root_fields: selectedFields(record.document, operation).map(({ name }) => name.value),
    field_set_hash: hashOf(record.document),
    member_ids: record.memberIds,
    other_ids: record.otherIds,
    outcome: record.outcome,
    request_id: record.requestId,
  };
}

/** Writes an access; one that is there already stays as it is. */
export async function writeAccess(db: Db, { at, ...row }: AccessRow): Promise<void> {
  await db
    .insertInto('access_event')
    .values({ ...row, at: at ?? sql`app.now()` })
    .onConflict((conflict) => conflict.columns(['organization_id', 'id']).doNothing())
    .execute();
}

function hashOf(document: DocumentNode): string {
  let hash = hashes.get(document);
  if (!hash) {
    hash = createHash('sha256').update(print(document)).digest('base64url');
    hashes.set(document, hash);
  }
  return hash;
}
