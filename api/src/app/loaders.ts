import { isKeptLoader } from '../groups/kept/kept-meeting.loaders.ts';
import {
  alertLoader,
  alertLogLoader,
  alertNoticesLoader,
  alertsOfMemberLoader,
} from '../alerts/alert.loaders.ts';
import { ladderLoader } from '../alerts/ladder.rows.ts';
import { appointmentLoader, nextAppointmentLoader } from '../appointments/appointment.loaders.ts';
import { concernLoader } from '../concerns/concern.loaders.ts';
import { organizationLoader } from '../auth/organization.loaders.ts';
import {
  importFaultLoader,
  importFaultsLoader,
  importFileLoader,
  importRunLoader,
} from '../bulk/import.loaders.ts';
import {
  assignmentLoader,
  completionLoader,
  lessonLoader,
  lessonsOfMemberLoader,
} from '../education/lesson.loaders.ts';
import {
  heldRunOfFeedLoader,
  meetingDuplicateLoader,
  meetingFeedLoader,
  meetingFeedRunLoader,
  otherFeedsOfMeetingLoader,
  runsOfFeedLoader,
} from '../groups/feed.loaders.ts';
import { meetingAttendanceLoader } from '../groups/attended/attendance.rows.ts';
import {
  currentOfListedLoader,
  meetingLoader,
  nextOfListedLoader,
} from '../groups/meeting.loaders.ts';
import {
  boardAnswersLoader,
  boardOfGroupLoader,
  boardPostLoader,
  boardReviewLoader,
  boardWriterLoader,
  groupBoardLoader,
  ownBoardSeatLoader,
  postsOfBoardLoader,
} from '../community/board.loaders.ts';
import {
  groupHostsLoader,
  hostsGroupLoader,
  groupLoader,
  groupMembershipLoader,
  groupsOfMemberLoader,
  membersOfGroupLoader,
  ownGroupMembershipLoader,
} from '../groups/own/group.loaders.ts';
import {
  careTeamHistoryLoader,
  careTeamLoader,
  identifiersLoader,
  memberLoader,
  memberOfViewer,
} from '../members/member.loaders.ts';
import { mergeLoader, mergesOfMemberLoader } from '../members/member-merge.loaders.ts';
import { handOverLoader } from '../members/hand-over.loaders.ts';
import { personLoader } from '../members/person.loaders.ts';
import { daysAbstinentLoader, recoveryEpisodesLoader } from '../members/recovery.loaders.ts';
import { conversationLoader } from '../mentorships/conversation.rows.ts';
import { messageLoader } from '../mentorships/message.rows.ts';
import {
  reportedMessagesLoader,
  reportLoader,
  reportsOfMentorshipLoader,
} from '../mentorships/report.rows.ts';
import { stepLoader, stepsOfMentorshipLoader } from '../mentorships/step.rows.ts';
import { supervisionNoteLoader, wellbeingLoader } from '../mentorships/mentor-care.rows.ts';
import { mentorProfileLoader } from '../mentorships/mentor-profile.rows.ts';
import {
  contactsOfMentorshipLoader,
  mentorshipLoader,
  mentorshipsOfMemberLoader,
} from '../mentorships/mentorship.loaders.ts';
import { eventLoader, eventsOfMemberLoader, riskLoader } from '../monitoring/monitoring.loaders.ts';
import { checkInSeriesLoader, scoreSeriesLoader } from '../monitoring/series.loaders.ts';
import { livingPlanLoader, planLoader, planVersionsLoader } from '../plans/plan.loaders.ts';
import { planTemplateLoader } from '../plans/templates/plan-template.loaders.ts';
import {
  enrollmentHistoryLoader,
  enrollmentLoader,
  enrollmentsOfMemberLoader,
  enrollmentsOfProgramLoader,
  waitingListLoader,
  waitingPositionLoader,
} from '../programs/enrollment.loaders.ts';
import {
  cohortsLoader,
  phaseLoader,
  phasesOfProgramLoader,
  programLeadsLoader,
  programLoader,
} from '../programs/program.loaders.ts';
import { caseloadViewLoader } from '../caseload/caseload-view.loaders.ts';
import { referralLoader, tellingsLoader } from '../referrals/referral.loaders.ts';
import { taskLoader, tasksOfMemberLoader } from '../tasks/task.loaders.ts';
import {
  addedMembersLoader,
  expectsViewerLoader,
  occurrenceAttendanceLoader,
  occurrenceLoader,
  sessionAttendanceLoader,
  sessionLoader,
  managesSessionLoader,
} from '../sessions/session.loaders.ts';
import { houseNotesLoader, nextMeetingLoader } from '../sessions/house/house-meeting.loaders.ts';
import { timelineOfMemberLoader } from '../timeline/timeline.loaders.ts';
import { bedLoader, bedsOfRoomLoader } from '../residences/bed.loaders.ts';
import {
  bedMatchesLoader,
  bedRequestDeclinesLoader,
  bedRequestLoader,
  bedRequestOfMemberLoader,
  bedWaitingListLoader,
} from '../residences/bed-request.loaders.ts';
import { occupancyLoader } from '../residences/occupancy.ts';
import {
  choreLoader,
  choresOfResidenceLoader,
  choreTurnLoader,
  choreTurnsLoader,
} from '../residences/evening/chore.loaders.ts';
import { passesOfResidenceLoader, passLoader } from '../residences/evening/pass.loaders.ts';
import { boardLoader, presenceLoader } from '../residences/evening/presence.loaders.ts';
import {
  incidentLoader,
  incidentsOfResidenceLoader,
} from '../residences/incidents/incident.loaders.ts';
import {
  accountsOfResidenceLoader,
  entriesOfAccountLoader,
  houseAccountLoader,
  houseLedgerEntryLoader,
} from '../residences/ledger/ledger.loaders.ts';
import {
  residenceLoader,
  residenceManagersLoader,
  roomLoader,
  roomsOfResidenceLoader,
} from '../residences/residence.loaders.ts';
import {
  nextStayLoader,
  stayLoader,
  staysOfMemberLoader,
  staysOfResidenceLoader,
} from '../residences/stay.loaders.ts';
import type { Context } from './operation-context.ts';

/** Every batched read of an operation, with the policy inside. */
export type Loaders = ReturnType<typeof makeLoaders>;

export const makeLoaders = (ctx: Context) => ({
  accountsOfResidence: accountsOfResidenceLoader(ctx),
  alert: alertLoader(ctx),
  alertLog: alertLogLoader(ctx),
  alertNotices: alertNoticesLoader(ctx),
  ladder: ladderLoader(ctx),
  appointment: appointmentLoader(ctx),
  nextAppointment: nextAppointmentLoader(ctx),
  assignment: assignmentLoader(ctx),
  alertsOfMember: alertsOfMemberLoader(ctx),
  bed: bedLoader(ctx),
  bedMatches: bedMatchesLoader(ctx),
  bedRequestDeclines: bedRequestDeclinesLoader(ctx),
  bedRequest: bedRequestLoader(ctx),
  bedRequestOfMember: bedRequestOfMemberLoader(ctx),
  bedsOfRoom: bedsOfRoomLoader(ctx),
  bedWaitingList: bedWaitingListLoader(ctx),
  board: boardLoader(ctx),
  careTeam: careTeamLoader(ctx),
  careTeamHistory: careTeamHistoryLoader(ctx),
  chore: choreLoader(ctx),
  choresOfResidence: choresOfResidenceLoader(ctx),
  choreTurn: choreTurnLoader(ctx),
  choreTurns: choreTurnsLoader(ctx),
  caseloadView: caseloadViewLoader(ctx),
  checkInSeries: checkInSeriesLoader(ctx),
  completion: completionLoader(ctx),
  concern: concernLoader(ctx),
  cohorts: cohortsLoader(ctx),
  daysAbstinent: daysAbstinentLoader(ctx),
  enrollment: enrollmentLoader(ctx),
  enrollmentHistory: enrollmentHistoryLoader(ctx),
  enrollmentsOfMember: enrollmentsOfMemberLoader(ctx),
  enrollmentsOfProgram: enrollmentsOfProgramLoader(ctx),
  entriesOfAccount: entriesOfAccountLoader(ctx),
  event: eventLoader(ctx),
  eventsOfMember: eventsOfMemberLoader(ctx),
  houseAccount: houseAccountLoader(ctx),
  houseNotes: houseNotesLoader(ctx),
  nextMeeting: nextMeetingLoader(ctx),
  managesSession: managesSessionLoader(ctx),
  houseLedgerEntry: houseLedgerEntryLoader(ctx),
  incident: incidentLoader(ctx),
  incidentsOfResidence: incidentsOfResidenceLoader(ctx),
  lesson: lessonLoader(ctx),
  lessonsOfMember: lessonsOfMemberLoader(ctx),
  identifiers: identifiersLoader(ctx),
  importFault: importFaultLoader(ctx),
  importFaults: importFaultsLoader(ctx),
  importFile: importFileLoader(ctx),
  importRun: importRunLoader(ctx),
  groupBoard: groupBoardLoader(ctx),
  boardAnswers: boardAnswersLoader(ctx),
  boardOfGroup: boardOfGroupLoader(ctx),
  boardPost: boardPostLoader(ctx),
  boardReview: boardReviewLoader(ctx),
  boardWriter: boardWriterLoader(ctx),
  ownBoardSeat: ownBoardSeatLoader(ctx),
  postsOfBoard: postsOfBoardLoader(ctx),
  group: groupLoader(ctx),
  groupHosts: groupHostsLoader(ctx),
  hostsGroup: hostsGroupLoader(ctx),
  groupMembership: groupMembershipLoader(ctx),
  groupsOfMember: groupsOfMemberLoader(ctx),
  membersOfGroup: membersOfGroupLoader(ctx),
  ownGroupMembership: ownGroupMembershipLoader(ctx),
  meeting: meetingLoader(ctx),
  currentOfListed: currentOfListedLoader(ctx),
  nextOfListed: nextOfListedLoader(ctx),
  meetingAttendance: meetingAttendanceLoader(ctx),
  meetingDuplicate: meetingDuplicateLoader(ctx),
  meetingFeed: meetingFeedLoader(ctx),
  meetingFeedRun: meetingFeedRunLoader(ctx),
  heldRunOfFeed: heldRunOfFeedLoader(ctx),
  runsOfFeed: runsOfFeedLoader(ctx),
  isKept: isKeptLoader(ctx),
  otherFeedsOfMeeting: otherFeedsOfMeetingLoader(ctx),
  member: memberLoader(ctx),
  memberOfViewer: () => memberOfViewer(ctx),
  handOver: handOverLoader(ctx),
  contactsOfMentorship: contactsOfMentorshipLoader(ctx),
  conversation: conversationLoader(ctx),
  mentorProfile: mentorProfileLoader(ctx),
  mentorWellbeing: wellbeingLoader(ctx),
  supervisionNote: supervisionNoteLoader(ctx),
  mentorship: mentorshipLoader(ctx),
  mentorshipMessage: messageLoader(ctx),
  mentorshipReport: reportLoader(ctx),
  mentorshipStep: stepLoader(ctx),
  stepsOfMentorship: stepsOfMentorshipLoader(ctx),
  mentorshipsOfMember: mentorshipsOfMemberLoader(ctx),
  memberMerge: mergeLoader(ctx),
  mergesOfMember: mergesOfMemberLoader(ctx),
  occupancy: occupancyLoader(ctx),
  organization: organizationLoader(ctx),
  pass: passLoader(ctx),
  passesOfResidence: passesOfResidenceLoader(ctx),
  person: personLoader(ctx),
  presence: presenceLoader(ctx),
  phase: phaseLoader(ctx),
  phasesOfProgram: phasesOfProgramLoader(ctx),
  plan: planLoader(ctx),
  planTemplate: planTemplateLoader(ctx),
  planDraft: livingPlanLoader(ctx, 'DRAFT'),
  planInForce: livingPlanLoader(ctx, 'IN_FORCE'),
  planVersions: planVersionsLoader(ctx),
  program: programLoader(ctx),
  programLeads: programLeadsLoader(ctx),
  programSession: sessionLoader(ctx),
  recoveryEpisodes: recoveryEpisodesLoader(ctx),
  referral: referralLoader(ctx),
  referralTellings: tellingsLoader(ctx),
  reportedMessages: reportedMessagesLoader(ctx),
  reportsOfMentorship: reportsOfMentorshipLoader(ctx),
  residence: residenceLoader(ctx),
  residenceManagers: residenceManagersLoader(ctx),
  risk: riskLoader(ctx),
  room: roomLoader(ctx),
  roomsOfResidence: roomsOfResidenceLoader(ctx),
  sessionAddedMembers: addedMembersLoader(ctx),
  sessionAttendance: sessionAttendanceLoader(ctx),
  sessionExpectsViewer: expectsViewerLoader(ctx),
  sessionOccurrence: occurrenceLoader(ctx),
  sessionOccurrenceAttendance: occurrenceAttendanceLoader(ctx),
  scoreSeries: scoreSeriesLoader(ctx),
  nextStay: nextStayLoader(ctx),
  stay: stayLoader(ctx),
  staysOfMember: staysOfMemberLoader(ctx),
  staysOfResidence: staysOfResidenceLoader(ctx),
  task: taskLoader(ctx),
  tasksOfMember: tasksOfMemberLoader(ctx),
  waitingList: waitingListLoader(ctx),
  waitingPosition: waitingPositionLoader(ctx),
  timelineOfMember: timelineOfMemberLoader(ctx),
});
