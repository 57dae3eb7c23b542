import type { ColumnType, Generated } from 'kysely';
import type { Role } from '../generated/schema.ts';

export interface InvitationTable {
  organization_id: string;
  id: string;
  secret_hash: Buffer;
  member_id: string | null;
  email: string | null;
  name: string | null;
  roles: Role[] | null;
  created_at: string;
  created_by: string;
  expires_at: string;
  failures: Generated<number>;
  used_at: ColumnType<string | null, string | undefined>;
  revoked_at: ColumnType<string | null, string | undefined>;
}
