import type { ColumnType, Generated } from 'kysely';
import type {
  FellowshipCode,
  GroupAdmission,
  MeetingAudience,
  MeetingVenue,
} from '../../generated/schema.ts';

type Ending = ColumnType<string | null, string | null | undefined>;

export interface SupportGroupTable {
  organization_id: string;
  id: string;
  name: string;
  description: string | null;
  fellowship: FellowshipCode;
  secular: boolean;
  medication_welcoming: boolean;
  audiences: MeetingAudience[];
  types: string[];
  languages: string[];
  venue: MeetingVenue;
  location_name: string | null;
  address: string | null;
  join_url: string | null;
  time_zone: string;
  admission: GroupAdmission;
  listed: Generated<boolean>;
  latitude: ColumnType<number | null, number | null | undefined>;
  longitude: ColumnType<number | null, number | null | undefined>;
  conference_url: Ending;
  created_at: string;
  ended_at: Ending;
  version: Generated<number>;
}

export interface GroupHostTable {
  organization_id: string;
  id: string;
  group_id: string;
  membership_id: string;
  since: string;
  ended_at: Ending;
}

export interface GroupMembershipTable {
  organization_id: string;
  id: string;
  group_id: string;
  member_id: string;
  joined_at: string;
  joined_by: string;
  ended_at: Ending;
  ended_by: Ending;
}
