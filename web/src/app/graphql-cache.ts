import { cacheExchange } from '@urql/exchange-graphcache';
import type { Exchange } from '@urql/core';
import { introspection } from '../generated/introspection.ts';

/** Parts of another object: they have no id and live inside their parent. */
const EMBEDDED = [
  'AlertConnection',
  'AlertEdge',
  'AlertEvent',
  'AlertLogEntry',
  'AlertStream',
  'CareTeamEntry',
  'CheckInPoint',
  'CrisisResource',
  'CursorExpired',
  'FieldRestriction',
  'HiddenPart',
  'InstrumentChoice',
  'InstrumentItem',
  'ItemAnswer',
  'LocalizedText',
  'MeetingConnection',
  'MeetingEdge',
  'MeetingFeedImport',
  'MeetingFeedRejection',
  'MeetingOccurrence',
  'MeetingType',
  'MemberConnection',
  'MemberDuplicate',
  'MemberEdge',
  'MonitoringEventConnection',
  'MonitoringEventEdge',
  'PageInfo',
  'ProgramConnection',
  'ProgramEdge',
  'RecoveryDays',
  'RiskAssessment',
  'RiskInput',
  'RiskReason',
  'SafetyResponse',
  'Score',
  'ScorePoint',
  'SessionChallenge',
  'StreamHeartbeat',
  'UserError',
  'Viewer',
] as const;

const embedded = Object.fromEntries(EMBEDDED.map((type) => [type, () => null]));

/** One object a thing, by its id: what a mutation or a live event says of it shows everywhere at once. */
export function graphqlCache(): Exchange {
  return cacheExchange({
    schema: introspection,
    keys: { ...embedded, Instrument: ({ code }) => code as string },
    resolvers: {
      Query: { member: (_parent, { id }) => ({ __typename: 'Member', id: id as string }) },
    },
  });
}
