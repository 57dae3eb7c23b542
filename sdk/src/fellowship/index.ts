// Where people meet and hold one another: groups, meetings and mentorships. An entry of its own, as the houses are.
import type { Holdfast } from '../client.ts';
import { Boards } from './boards.ts';
import { Dangers } from './dangers.ts';
import { Groups } from './groups.ts';
import { MeetingAttendance } from './meeting-attendance.ts';
import { MeetingFeeds } from './meeting-feeds.ts';
import { Meetings } from './meetings.ts';
import { MentorCare } from './mentor-care.ts';
import { MentorshipMessages } from './mentorship-messages.ts';
import { MentorshipSteps } from './mentorship-steps.ts';
import { Mentorships } from './mentorships.ts';

export interface Fellowship {
  /** The organization's own support groups, and who is in them. */
  readonly groups: Groups;
  /** The boards of those groups: posts under chosen names, and what waits for moderators. */
  readonly boards: Boards;
  /** That somebody says they are in danger. */
  readonly dangers: Dangers;
  readonly meetings: Meetings;
  /** The meetings that members attended, which are theirs to share. */
  readonly attendance: MeetingAttendance;
  /** The lists that meetings come from, and the organization's own. */
  readonly meetingFeeds: MeetingFeeds;
  readonly mentorships: Mentorships;
  /** What mentor and member write to each other. */
  readonly messages: MentorshipMessages;
  /** Steps and goals that the two work on. */
  readonly steps: MentorshipSteps;
  /** How mentors are, and their supervision. */
  readonly mentorCare: MentorCare;
}

/** Groups, meetings and mentorships of a client's API, over its own calls. */
export function fellowshipOf({ connection: { api, live } }: Holdfast): Fellowship {
  return {
    groups: new Groups(api),
    boards: new Boards(api, live),
    dangers: new Dangers(api),
    meetings: new Meetings(api),
    attendance: new MeetingAttendance(api),
    meetingFeeds: new MeetingFeeds(api),
    mentorships: new Mentorships(api),
    messages: new MentorshipMessages(api, live),
    steps: new MentorshipSteps(api),
    mentorCare: new MentorCare(api),
  };
}

export type {
  Board,
  BoardAppealPayload,
  BoardClosePayload,
  BoardEvent,
  BoardItem,
  BoardJoinPayload,
  BoardLeavePayload,
  BoardOpenPayload,
  BoardPost,
  BoardPostEncouragePayload,
  BoardPostReportPayload,
  BoardPostTakeBackPayload,
  BoardPostWritePayload,
  BoardReview,
  BoardReviewHidePayload,
  BoardReviewKeepPayload,
  BoardReviewLiftPayload,
  BoardReviewRestrictPayload,
  BoardReviewUndoPayload,
  Boards,
  BoardWriter,
} from './boards.ts';
export type { Dangers, DangerTellPayload } from './dangers.ts';
export type {
  FellowshipKind,
  Group,
  GroupCreatePayload,
  GroupEditPayload,
  GroupEndPayload,
  GroupJoinPayload,
  GroupLeavePayload,
  GroupMembership,
  GroupPlace,
  GroupSessionCreatePayload,
  MemberGroups,
} from './groups.ts';
export type {
  AttendedMeeting,
  HostCode,
  HostCodeRenewPayload,
  MeetingAttendanceLogPayload,
  MeetingAttendanceRemovePayload,
  MeetingSharing,
  MeetingSharingSetPayload,
} from './meeting-attendance.ts';
export type { Meeting, MeetingFeed, MeetingFeedImportPayload, MeetingsWanted } from './meetings.ts';
export type {
  MeetingDuplicate,
  MeetingDuplicateUndoPayload,
  MeetingExport,
  MeetingExportCreatePayload,
  MeetingExportRevokePayload,
  MeetingFeedConfirmPayload,
  MeetingFeedDiscardPayload,
  MeetingFeedEditPayload,
  MeetingFeedEndPayload,
  MeetingFeedPausePayload,
  MeetingFeedResumePayload,
  MeetingFeedRollbackPayload,
  MeetingFeedRun,
  MeetingFeedVersion,
} from './meeting-feeds.ts';
export type {
  MentorshipStep,
  MentorshipStepMovePayload,
  MentorshipStepNotePayload,
  MentorshipStepRemovePayload,
  MentorshipSteps,
  MentorshipStepsAddPayload,
  MentorshipStepTarget,
} from './mentorship-steps.ts';
export type {
  MentorCare,
  MentorWellbeingCheck,
  MentorWellbeingRecordPayload,
  SupervisionNote,
  SupervisionNoteSharePayload,
  SupervisionNoteWritePayload,
} from './mentor-care.ts';
export type {
  MentorshipMessages,
  MentorshipBlockPayload,
  MentorshipConversation,
  MentorshipEvent,
  MentorshipItem,
  MentorshipMarkReadPayload,
  MentorshipMessage,
  MentorshipMessageReportPayload,
  MentorshipMessageSendPayload,
  MentorshipReport,
  MentorshipReportClosePayload,
} from './mentorship-messages.ts';
export type {
  MentorProfile,
  MentorProfileSetPayload,
  MentorSharing,
  MentorSharingSetPayload,
  Mentorship,
  MentorshipDetail,
  MentorshipLogContactPayload,
  MentorshipMovePayload,
  MentorshipProposePayload,
  MentorshipTarget,
  MentorSuggestion,
  MentorWish,
  MentorWishSetPayload,
} from './mentorships.ts';
