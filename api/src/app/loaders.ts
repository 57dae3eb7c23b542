import { alertLoader, alertLogLoader, alertsOfMemberLoader } from '../alerts/alert.loaders.ts';
import { organizationLoader } from '../auth/organization.loaders.ts';
import { meetingFeedLoader, meetingLoader } from '../groups/meeting.loaders.ts';
import { careTeamLoader, memberLoader, memberOfViewer } from '../members/member.loaders.ts';
import { personLoader } from '../members/person.loaders.ts';
import { eventLoader, eventsOfMemberLoader, riskLoader } from '../monitoring/monitoring.loaders.ts';
import { checkInSeriesLoader, scoreSeriesLoader } from '../monitoring/series.loaders.ts';
import {
  enrollmentLoader,
  enrollmentsOfMemberLoader,
  programLoader,
} from '../programs/program.loaders.ts';
import type { Context } from './operation-context.ts';

/** Every batched read of an operation, with the policy inside. */
export type Loaders = ReturnType<typeof makeLoaders>;

export const makeLoaders = (ctx: Context) => ({
  alert: alertLoader(ctx),
  alertLog: alertLogLoader(ctx),
  alertsOfMember: alertsOfMemberLoader(ctx),
  careTeam: careTeamLoader(ctx),
  checkInSeries: checkInSeriesLoader(ctx),
  enrollment: enrollmentLoader(ctx),
  enrollmentsOfMember: enrollmentsOfMemberLoader(ctx),
  event: eventLoader(ctx),
  eventsOfMember: eventsOfMemberLoader(ctx),
  meeting: meetingLoader(ctx),
  meetingFeed: meetingFeedLoader(ctx),
  member: memberLoader(ctx),
  memberOfViewer: () => memberOfViewer(ctx),
  organization: organizationLoader(ctx),
  person: personLoader(ctx),
  program: programLoader(ctx),
  risk: riskLoader(ctx),
  scoreSeries: scoreSeriesLoader(ctx),
});
