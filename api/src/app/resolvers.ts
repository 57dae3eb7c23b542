import type { NonEmptyArray } from 'type-graphql';
import { AlertFieldsResolver, AlertLogFieldsResolver } from '../alerts/alert-fields.resolver.ts';
import { AlertEventFieldsResolver, AlertStreamResolver } from '../alerts/alert-stream.resolver.ts';
import { AlertResolver } from '../alerts/alert.resolver.ts';
import { AuthResolver } from '../auth/auth.resolver.ts';
import { NodeResolver } from '../common/node.resolver.ts';
import { MeetingFieldsResolver } from '../groups/meeting-fields.resolver.ts';
import { MeetingResolver } from '../groups/meeting.resolver.ts';
import { MemberFieldsResolver } from '../members/member-fields.resolver.ts';
import { MemberResolver } from '../members/member.resolver.ts';
import { eventFieldsResolvers } from '../monitoring/monitoring-fields.resolver.ts';
import { MonitoringResolver } from '../monitoring/monitoring.resolver.ts';
import { ProgramResolver } from '../programs/program.resolver.ts';

/** Every resolver class. */
// eslint-disable-next-line @typescript-eslint/no-unsafe-function-type -- type-graphql's own type
export const resolvers: NonEmptyArray<Function> = [
  AlertEventFieldsResolver,
  AlertFieldsResolver,
  AlertLogFieldsResolver,
  AlertResolver,
  AlertStreamResolver,
  AuthResolver,
  MeetingFieldsResolver,
  MeetingResolver,
  MemberFieldsResolver,
  MemberResolver,
  MonitoringResolver,
  NodeResolver,
  ProgramResolver,
  ...eventFieldsResolvers,
];
