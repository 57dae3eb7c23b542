import type { ColumnType, Generated } from 'kysely';
import type { Role, SessionTransport } from '../generated/schema.ts';

export interface OrganizationTable {
  organization_id: string;
  name: string;
  kind: Generated<'NETWORK' | 'RESEARCH'>;
  time_zone: string;
  data_class: Generated<'LIVE' | 'DEMO'>;
}

export interface MembershipTable {
  organization_id: string;
  id: string;
  account_id: string;
  name: string;
  roles: Role[];
  languages: Generated<string[]>;
  ended_at: ColumnType<string | null, string | undefined>;
}

export interface SessionTable {
  organization_id: string;
  id: string;
  membership_id: string;
  token_hash: Buffer;
  transport: SessionTransport;
  created_at: string;
  expires_at: string;
  confirmed_at: Generated<string>;
  ended_at: ColumnType<string | null, string | undefined>;
}
