import type { Context } from '../app/operation-context.ts';
import type { Node } from '../generated/schema.ts';
import { parseGlobalId, type NodeType } from './ids.ts';

type LoadNode = (ctx: Context, key: string) => Promise<Node | null>;

const event: LoadNode = (ctx, key) => ctx.loaders.event.load(key);

/** How each type is read by its key; every loader has its policy inside. */
const loadByType: Record<NodeType, LoadNode> = {
  Alert: (ctx, key) => ctx.loaders.alert.load(key),
  Appointment: (ctx, key) => ctx.loaders.appointment.load(key),
  AppointmentChanged: event,
  AttendanceRecorded: event,
  Bed: (ctx, key) => ctx.loaders.bed.load(key) as Promise<Node | null>,
  BedRequest: (ctx, key) => ctx.loaders.bedRequest.load(key) as Promise<Node | null>,
  CareTeamChanged: event,
  CaseloadHandOver: (ctx, key) => ctx.loaders.handOver.load(key),
  CaseloadView: (ctx, key) => ctx.loaders.caseloadView.load(key),
  CheckIn: event,
  Chore: (ctx, key) => ctx.loaders.chore.load(key),
  ChoreTurn: (ctx, key) => ctx.loaders.choreTurn.load(key),
  Concern: (ctx, key) => ctx.loaders.concern.load(key),
  ContactLogged: event,
  DrugScreenResult: event,
  Enrollment: (ctx, key) => ctx.loaders.enrollment.load(key),
  EnrollmentChanged: event,
  Board: (ctx, key) => ctx.loaders.groupBoard.load(key),
  BoardPost: (ctx, key) => ctx.loaders.boardPost.load(key) as Promise<Node | null>,
  BoardReview: (ctx, key) => ctx.loaders.boardReview.load(key),
  Group: (ctx, key) => ctx.loaders.group.load(key) as Promise<Node | null>,
  GroupMembership: (ctx, key) => ctx.loaders.groupMembership.load(key),
  ImportFault: (ctx, key) => ctx.loaders.importFault.load(key),
  ImportFile: (ctx, key) => ctx.loaders.importFile.load(key),
  HouseIncident: (ctx, key) => ctx.loaders.incident.load(key),
  HouseLedgerEntry: (ctx, key) => ctx.loaders.houseLedgerEntry.load(key),
  HousePass: (ctx, key) => ctx.loaders.pass.load(key),
  ImportRun: (ctx, key) => ctx.loaders.importRun.load(key),
  InstrumentResponse: event,
  Lesson: (ctx, key) => ctx.loaders.lesson.load(key),
  // The lesson and what is around it are loaded by their fields.
  LessonAssignment: (ctx, key) => ctx.loaders.assignment.load(key) as Promise<Node | null>,
  LessonCompleted: event,
  LessonCompletion: (ctx, key) => ctx.loaders.completion.load(key) as Promise<Node | null>,
  Meeting: (ctx, key) => ctx.loaders.meeting.load(key),
  MeetingAttendance: (ctx, key) => ctx.loaders.meetingAttendance.load(key),
  MeetingDuplicate: (ctx, key) => ctx.loaders.meetingDuplicate.load(key),
  MeetingFeed: (ctx, key) => ctx.loaders.meetingFeed.load(key),
  MeetingFeedRun: (ctx, key) => ctx.loaders.meetingFeedRun.load(key),
  Member: (ctx, key) => ctx.loaders.member.load(key),
  MemberMerge: (ctx, key) => ctx.loaders.memberMerge.load(key),
  MemberMerged: event,
  MentorProfile: (ctx, key) => ctx.loaders.mentorProfile.load(key),
  MentorWellbeingCheck: (ctx, key) => ctx.loaders.mentorWellbeing.load(key) as Promise<Node | null>,
  SupervisionNote: (ctx, key) => ctx.loaders.supervisionNote.load(key) as Promise<Node | null>,
  Mentorship: (ctx, key) => ctx.loaders.mentorship.load(key),
  MentorshipMessage: (ctx, key) => ctx.loaders.mentorshipMessage.load(key),
  MentorshipStep: (ctx, key) => ctx.loaders.mentorshipStep.load(key),
  MentorshipReport: (ctx, key) => ctx.loaders.mentorshipReport.load(key) as Promise<Node | null>,
  MilestoneReached: event,
  Organization: (ctx, key) => ctx.loaders.organization.load(key),
  Person: (ctx, key) => ctx.loaders.person.load(key),
  Plan: (ctx, key) => ctx.loaders.plan.load(key),
  PlanInForce: event,
  PlanSigned: event,
  PlanTemplate: (ctx, key) => ctx.loaders.planTemplate.load(key),
  PlanUsed: event,
  Program: (ctx, key) => ctx.loaders.program.load(key),
  ProgramPhase: (ctx, key) => ctx.loaders.phase.load(key),
  ProgramSession: (ctx, key) => ctx.loaders.programSession.load(key) as Promise<Node | null>,
  Referral: (ctx, key) => ctx.loaders.referral.load(key),
  ReferralChanged: event,
  Residence: (ctx, key) => ctx.loaders.residence.load(key),
  Room: (ctx, key) => ctx.loaders.room.load(key) as Promise<Node | null>,
  SessionOccurrence: (ctx, key) => ctx.loaders.sessionOccurrence.load(key) as Promise<Node | null>,
  SlipReported: event,
  StatusChanged: event,
  Stay: (ctx, key) => ctx.loaders.stay.load(key),
  StayChanged: event,
  Task: (ctx, key) => ctx.loaders.task.load(key),
};

/** Anything by its id, as far as the viewer may see it; null when it is unknown or not visible. */
export async function loadNode(ctx: Context, id: string): Promise<Node | null> {
  const parsed = parseGlobalId(id);
  // Own, or `constructor` and its like would be types.
  const known = parsed && Object.hasOwn(loadByType, parsed.type);
  const node = known ? await loadByType[parsed.type](ctx, parsed.key) : null;
  // An event's key under the id of another kind is as unknown as any other.
  return node?.__typename === parsed?.type ? (node ?? null) : null;
}
