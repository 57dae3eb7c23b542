import type { Generated } from 'kysely';

export interface RecoveryEpisodeTable {
  organization_id: string;
  id: string;
  member_id: string;
  started_on: string;
  ended_on: string | null;
  ended_by: string | null;
  data_class: Generated<'LIVE' | 'DEMO'>;
}
