import { cacheExchange, type Cache } from '@urql/exchange-graphcache';
import type { Exchange } from '@urql/core';
import { outline } from '../generated/introspection.ts';
import { introspectionOf } from './introspection.ts';

/** Parts of another object: they have no id and live inside their parent. */
const EMBEDDED = [
  'GroupListing',
  'InvitationOffer',
  'MemberAccess',
  'OpenInvitation',
  'StaffInvitation',
  'AlertEvent',
  'AlertLogEntry',
  'AlertNotice',
  'AlertRaised',
  'AlertStream',
  'AppointmentSlot',
  'AttendanceSummary',
  'BedCounts',
  'BedHold',
  'BedMatch',
  'BedMatchReason',
  'BedRequestConnection',
  'BedRequestDecline',
  'BedRequestEdge',
  'BoardEvent',
  'BoardEncouragement',
  'BoardPostConnection',
  'BoardReviewConnection',
  'BoardSeat',
  'BoardSupportOffer',
  'BoardWriter',
  'CalendarFeed',
  'CareTeamEntry',
  'CaseloadHandOverPreview',
  'CheckInPoint',
  'CrisisResource',
  'Curfew',
  'CursorExpired',
  'DaysAbstinent',
  'EscalationLadder',
  'ExternalIdentifier',
  'Fellowship',
  'FieldRestriction',
  'MeetingSharing',
  'HiddenPart',
  'HouseAccount',
  'HostCode',
  'HouseMeetingNotes',
  'ImportEvent',
  'InstrumentChoice',
  'InstrumentItem',
  'ItemAnswer',
  'LadderStep',
  'LocalizedText',
  'LessonAnswer',
  'LessonBlock',
  'LessonContent',
  'MeetingAttended',
  'MeetingCalendar',
  'MeetingExport',
  'MeetingFeedImport',
  'MeetingFeedMending',
  'MeetingFeedProblem',
  'MeetingFeedRejection',
  'MeetingOccurrence',
  'MeetingPlace',
  'MeetingType',
  'MemberAttendance',
  'MemberDuplicate',
  'MemberLesson',
  'MemberEvent',
  'MemberMergePreview',
  'MentorMatchReason',
  'MentorWellbeingAnswer',
  'MentorshipConversation',
  'MentorshipEvent',
  'MentorSuggestion',
  'MentorWish',
  'Occupancy',
  'PageInfo',
  'ProgramCohort',
  'PlanContact',
  'PlanDifference',
  'PlanFieldDifference',
  'PlanLine',
  'PlanPage',
  'PlanSignature',
  'PlanStrategy',
  'PlanTemplateContent',
  'PlanTrigger',
  'ProgramCounts',
  'PreviewedOccurrence',
  'RecoveryDays',
  'RecurrencePreview',
  'RecoveryEpisode',
  'RecoveryMilestone',
  'ReferralConsent',
  'ReferralReport',
  'ReferralTelling',
  'ReportedMessage',
  'ResidenceEvent',
  'RiskAssessment',
  'RiskInput',
  'RiskReason',
  'RollEntry',
  'SafeContact',
  'SafetyResponse',
  'Score',
  'ScorePoint',
  'SessionChallenge',
  'SessionRoll',
  'StaffAbsence',
  'StaffHours',
  'StaffHoursEntry',
  'StaffMember',
  'StreamHeartbeat',
  'TaskSubject',
  'UpcomingMilestone',
  'UserError',
  'Viewer',
  'Presence',
] as const;

/** Pages of lists are so, too, and are known by their names. */
const PAGES = Object.keys(outline.objects).filter((name) => /(Connection|Edge)$/.test(name));

const embedded = Object.fromEntries([...EMBEDDED, ...PAGES].map((type) => [type, () => null]));

function forget(cache: Cache, ...members: string[]): void {
  for (const id of members) cache.invalidate({ __typename: 'Member', id });
}

/** One object a thing, by its id: what a mutation or a live event says of it shows everywhere at once. */
export function graphqlCache(): Exchange {
  return cacheExchange({
    schema: introspectionOf(outline),
    keys: { ...embedded, Instrument: ({ code }) => code as string },
    resolvers: {
      Query: {
        importRun: (_parent, { id }) => ({ __typename: 'ImportRun', id: id as string }),
        member: (_parent, { id }) => ({ __typename: 'Member', id: id as string }),
        program: (_parent, { id }) => ({ __typename: 'Program', id: id as string }),
      },
    },
    updates: {
      Mutation: {
        // Everything of both changed its place: what is shown of them is read anew.
        memberMerge: (_result, { fromId, intoId }, cache) => {
          forget(cache, fromId as string, intoId as string);
        },
        memberMergeUndo: ({ memberMergeUndo: undo }, _args, cache) => {
          const { member, restored } = undo as Record<string, { id: string } | null>;
          if (member && restored) forget(cache, member.id, restored.id);
        },
      },
    },
  });
}
