/** The types that have a global id. */
export type NodeType =
  | 'Alert'
  | 'Appointment'
  | 'AppointmentChanged'
  | 'AttendanceRecorded'
  | 'Bed'
  | 'BedRequest'
  | 'Board'
  | 'BoardPost'
  | 'BoardReview'
  | 'CareTeamChanged'
  | 'CaseloadHandOver'
  | 'CaseloadView'
  | 'CheckIn'
  | 'Chore'
  | 'ChoreTurn'
  | 'Concern'
  | 'ContactLogged'
  | 'DrugScreenResult'
  | 'Enrollment'
  | 'EnrollmentChanged'
  | 'Group'
  | 'GroupMembership'
  | 'HouseIncident'
  | 'HouseLedgerEntry'
  | 'ImportFault'
  | 'ImportFile'
  | 'HousePass'
  | 'ImportRun'
  | 'InstrumentResponse'
  | 'Lesson'
  | 'LessonAssignment'
  | 'LessonCompleted'
  | 'LessonCompletion'
  | 'Meeting'
  | 'MeetingAttendance'
  | 'MeetingDuplicate'
  | 'MeetingFeed'
  | 'MeetingFeedRun'
  | 'Member'
  | 'MemberMerge'
  | 'MemberMerged'
  | 'MentorProfile'
  | 'MentorWellbeingCheck'
  | 'Mentorship'
  | 'MentorshipMessage'
  | 'MentorshipReport'
  | 'MentorshipStep'
  | 'MilestoneReached'
  | 'Organization'
  | 'Person'
  | 'Plan'
  | 'PlanInForce'
  | 'PlanSigned'
  | 'PlanTemplate'
  | 'PlanUsed'
  | 'Program'
  | 'ProgramPhase'
  | 'ProgramSession'
  | 'Referral'
  | 'ReferralChanged'
  | 'Residence'
  | 'Room'
  | 'SessionOccurrence'
  | 'SlipReported'
  | 'StatusChanged'
  | 'Stay'
  | 'StayChanged'
  | 'SupervisionNote'
  | 'Task';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
/** An occurrence has no row of its own until it differs: its key is its session's and the day. */
const UUID_AND_DAY = new RegExp(`${UUID.source.slice(0, -1)}@[12]\\d{3}-\\d\\d-\\d\\d$`);

/** A key that nothing has: a list of keys in SQL must not be empty, and an id of nothing finds nothing. */
export const NOTHING = '00000000-0000-0000-0000-000000000000';

/** The opaque id of a thing, from its type and its key in the database (a uuid). */
export function globalId(type: NodeType, key: string): string {
  return Buffer.from(`${type}:${key}`).toString('base64url');
}

/** Type and key of a global id; undefined when it is none of ours. */
export function parseGlobalId(id: string): { type: NodeType; key: string } | undefined {
  const text = Buffer.from(id, 'base64url').toString();
  const [type, key, ...rest] = text.split(':');
  if (!type || !key || rest.length > 0) return undefined;
  if (!(type === 'SessionOccurrence' ? isDayOf(key) : UUID.test(key))) return undefined;
  return { type: type as NodeType, key };
}

/** Whether it names a day that there is. */
function isDayOf(key: string): boolean {
  const day = key.slice(-'2026-03-01'.length);
  const date = new Date(`${day}T00:00:00Z`);
  return UUID_AND_DAY.test(key) && date.toJSON()?.startsWith(day) === true;
}

/** The key of a thing of this type; undefined when the id is of another type or none of ours. */
export function keyOf(type: NodeType, id: string): string | undefined {
  const parsed = parseGlobalId(id);
  return parsed?.type === type ? parsed.key : undefined;
}

/** When the thing behind a key was made, which keys of version 7 tell (RFC 9562); undefined for others. */
export function momentOf(key: string): string | undefined {
  if (key[14] !== '7') return undefined;
  return new Date(Number.parseInt(key.replaceAll('-', '').slice(0, 12), 16)).toISOString();
}
