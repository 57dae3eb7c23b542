// Generated from schema/ by codegen. Do not edit.
import 'reflect-metadata';
import * as TG from 'type-graphql';
import {
  DateTime,
  Date,
  LocalTime,
  TimeZone,
  EmailAddress,
  PhoneNumber,
  URL,
  Cursor,
} from '../common/scalars.ts';

/** What the SDL says about a field, as the arguments of type-graphql's decorators. */
type Contracts = Record<string, Parameters<typeof TG.Query>>;

/** Values of interfaces and unions say what they are. */
const typenameOf = (value: { __typename?: string }): string | undefined => value.__typename;

export const AlertSeverity = {
  LOW: 'LOW',
  MODERATE: 'MODERATE',
  HIGH: 'HIGH',
  CRITICAL: 'CRITICAL',
} as const;
export type AlertSeverity = (typeof AlertSeverity)[keyof typeof AlertSeverity];
TG.registerEnumType(AlertSeverity, {
  name: 'AlertSeverity',
  description: 'How soon somebody has to act.',
  valuesConfig: {
    LOW: { description: 'By the next working day.' },
    MODERATE: { description: 'Within 24 hours.' },
    HIGH: { description: 'Within 4 hours.' },
    CRITICAL: { description: 'At once.' },
  },
});

export const AlertState = {
  OPEN: 'OPEN',
  ACKNOWLEDGED: 'ACKNOWLEDGED',
  CONTACTED: 'CONTACTED',
  RESOLVED: 'RESOLVED',
} as const;
export type AlertState = (typeof AlertState)[keyof typeof AlertState];
TG.registerEnumType(AlertState, {
  name: 'AlertState',
  description: 'Where an alert stands.',
  valuesConfig: {
    OPEN: { description: 'Nobody has it.' },
    ACKNOWLEDGED: {
      description:
        'Somebody has it until `holdUntil`. This is not yet contact: without one it opens again.',
    },
    CONTACTED: { description: 'Somebody was in touch with the member, or tried to be.' },
    RESOLVED: { description: 'It is settled.' },
  },
});

export const AlertResolution = {
  SUPPORTED: 'SUPPORTED',
  HANDED_OVER: 'HANDED_OVER',
  RAISED_IN_ERROR: 'RAISED_IN_ERROR',
  COVERED_BY_OTHER: 'COVERED_BY_OTHER',
  MEMBER_DIED: 'MEMBER_DIED',
} as const;
export type AlertResolution = (typeof AlertResolution)[keyof typeof AlertResolution];
TG.registerEnumType(AlertResolution, {
  name: 'AlertResolution',
  description: 'Why an alert is settled.',
  valuesConfig: {
    SUPPORTED: { description: 'The member is supported; nothing more is needed now.' },
    HANDED_OVER: { description: 'The member was handed over to other care.' },
    RAISED_IN_ERROR: { description: 'What raised it was wrong, for example a mistyped answer.' },
    COVERED_BY_OTHER: { description: 'Another alert covers it.' },
    MEMBER_DIED: {
      description: 'The member has died. Not for a caller to say: `memberRecordDeath` settles so.',
    },
  },
});

export const AlertEventType = {
  RAISED: 'RAISED',
  REPEATED: 'REPEATED',
  REOPENED: 'REOPENED',
  ACKNOWLEDGED: 'ACKNOWLEDGED',
  CONTACT_LOGGED: 'CONTACT_LOGGED',
  RESOLVED: 'RESOLVED',
  UNDONE: 'UNDONE',
  ESCALATED: 'ESCALATED',
  UNATTENDED: 'UNATTENDED',
} as const;
export type AlertEventType = (typeof AlertEventType)[keyof typeof AlertEventType];
TG.registerEnumType(AlertEventType, {
  name: 'AlertEventType',
  description: 'What can happen to an alert.',
  valuesConfig: {
    RAISED: { description: 'It was raised.' },
    REPEATED: { description: 'The rule fired again.' },
    REOPENED: {
      description:
        'It came back to OPEN: the hold ended without a contact, something CRITICAL happened, who had it left the\ncare team, or a death was taken back.',
    },
    ACKNOWLEDGED: { description: 'Somebody took it.' },
    CONTACT_LOGGED: { description: 'Somebody logged a contact.' },
    RESOLVED: { description: 'It was settled.' },
    UNDONE: { description: 'The newest step was undone.' },
    ESCALATED: {
      description:
        'The next step of the ladder was told, since nobody answered or because somebody asked for it.',
    },
    UNATTENDED: {
      description:
        'The whole ladder was told and nobody has answered: an alarm, raised again and again until somebody does.',
    },
  },
});

export const AlertOrderField = {
  SEVERITY: 'SEVERITY',
  RAISED_AT: 'RAISED_AT',
} as const;
export type AlertOrderField = (typeof AlertOrderField)[keyof typeof AlertOrderField];
TG.registerEnumType(AlertOrderField, {
  name: 'AlertOrderField',
  description: 'What alerts are ordered by.',
  valuesConfig: {
    SEVERITY: { description: 'Severity, then the time it was raised.' },
    RAISED_AT: { description: 'The time it was raised.' },
  },
});

export const LadderTarget = {
  CARE_TEAM: 'CARE_TEAM',
  COORDINATORS: 'COORDINATORS',
  ADMINISTRATORS: 'ADMINISTRATORS',
} as const;
export type LadderTarget = (typeof LadderTarget)[keyof typeof LadderTarget];
TG.registerEnumType(LadderTarget, {
  name: 'LadderTarget',
  description: 'Whom a step of a ladder tells, besides people by name.',
  valuesConfig: {
    CARE_TEAM: { description: "Everybody on the member's care team who may see the alert." },
    COORDINATORS: { description: 'Everybody who coordinates programs.' },
    ADMINISTRATORS: { description: 'Everybody who administers the organization.' },
  },
});

export const AppointmentKind = {
  COUNSELING: 'COUNSELING',
  PHONE_CALL: 'PHONE_CALL',
  OTHER: 'OTHER',
} as const;
export type AppointmentKind = (typeof AppointmentKind)[keyof typeof AppointmentKind];
TG.registerEnumType(AppointmentKind, {
  name: 'AppointmentKind',
  description: 'What an appointment is for. Never what is spoken of.',
  valuesConfig: {
    COUNSELING: { description: 'A talk with a counselor.' },
    PHONE_CALL: { description: 'A call by telephone.' },
    OTHER: { description: 'Anything else.' },
  },
});

export const AppointmentState = {
  BOOKED: 'BOOKED',
  MOVED: 'MOVED',
  CANCELED: 'CANCELED',
  HELD: 'HELD',
  NO_SHOW: 'NO_SHOW',
} as const;
export type AppointmentState = (typeof AppointmentState)[keyof typeof AppointmentState];
TG.registerEnumType(AppointmentState, {
  name: 'AppointmentState',
  description: 'Where an appointment stands.',
  valuesConfig: {
    BOOKED: { description: 'It is to be.' },
    MOVED: { description: 'Another time has taken its place.' },
    CANCELED: { description: 'It was called off.' },
    HELD: { description: 'It took place.' },
    NO_SHOW: { description: 'The member did not come.' },
  },
});

export const AppointmentMove = {
  BOOK: 'BOOK',
  MOVE: 'MOVE',
  CANCEL: 'CANCEL',
  HOLD: 'HOLD',
  MISS: 'MISS',
} as const;
export type AppointmentMove = (typeof AppointmentMove)[keyof typeof AppointmentMove];
TG.registerEnumType(AppointmentMove, {
  name: 'AppointmentMove',
  description: 'What happened to an appointment.',
  valuesConfig: {
    BOOK: { description: 'It was booked.' },
    MOVE: { description: 'It was moved to another time.' },
    CANCEL: { description: 'It was called off.' },
    HOLD: { description: 'It took place.' },
    MISS: { description: 'The member did not come.' },
  },
});

export const AppointmentCancelReason = {
  MEMBER_CANNOT: 'MEMBER_CANNOT',
  STAFF_CANNOT: 'STAFF_CANNOT',
  NOT_NEEDED: 'NOT_NEEDED',
  BOOKED_IN_ERROR: 'BOOKED_IN_ERROR',
  OTHER: 'OTHER',
} as const;
export type AppointmentCancelReason =
  (typeof AppointmentCancelReason)[keyof typeof AppointmentCancelReason];
TG.registerEnumType(AppointmentCancelReason, {
  name: 'AppointmentCancelReason',
  description: 'Why an appointment was called off.',
  valuesConfig: {
    MEMBER_CANNOT: { description: 'The member cannot come.' },
    STAFF_CANNOT: { description: 'Whoever was to be there cannot.' },
    NOT_NEEDED: { description: 'It is not needed any more.' },
    BOOKED_IN_ERROR: { description: 'It was booked in error.' },
    OTHER: { description: 'Anything else.' },
  },
});

export const Role = {
  ADMINISTRATOR: 'ADMINISTRATOR',
  COORDINATOR: 'COORDINATOR',
  COUNSELOR: 'COUNSELOR',
  HOUSE_MANAGER: 'HOUSE_MANAGER',
  MENTOR: 'MENTOR',
  MEMBER: 'MEMBER',
} as const;
export type Role = (typeof Role)[keyof typeof Role];
TG.registerEnumType(Role, {
  name: 'Role',
  description: 'What somebody is in an organization.',
  valuesConfig: {
    ADMINISTRATOR: { description: "Runs the organization's use of Holdfast; sees every member." },
    COORDINATOR: { description: 'Runs programs and groups; sees every member.' },
    COUNSELOR: { description: 'Counsels; sees the members on whose care team they are.' },
    HOUSE_MANAGER: { description: 'Runs a house; sees the members on whose care team they are.' },
    MENTOR: { description: 'A peer further on; sees of their mentees what these share.' },
    MEMBER: { description: 'A person in recovery; sees their own record.' },
  },
});

export const SessionTransport = {
  COOKIE: 'COOKIE',
  TOKEN: 'TOKEN',
} as const;
export type SessionTransport = (typeof SessionTransport)[keyof typeof SessionTransport];
TG.registerEnumType(SessionTransport, {
  name: 'SessionTransport',
  description: 'How a session travels.',
  valuesConfig: {
    COOKIE: { description: 'In an HttpOnly cookie, for browsers. No token appears in the answer.' },
    TOKEN: {
      description:
        'As a bearer token in the answer, for apps: `authorization: Bearer <token>`, over WebSocket in the payload of `connection_init`.',
    },
  },
});

export const ImportState = {
  WAITING: 'WAITING',
  RUNNING: 'RUNNING',
  DONE: 'DONE',
  CANCELED: 'CANCELED',
} as const;
export type ImportState = (typeof ImportState)[keyof typeof ImportState];
TG.registerEnumType(ImportState, {
  name: 'ImportState',
  description: 'Where an import stands.',
  valuesConfig: {
    WAITING: { description: 'Waits for its turn.' },
    RUNNING: { description: 'Rows are read now.' },
    DONE: { description: 'Every row was read.' },
    CANCELED: {
      description: 'It ended before every row was read. What had been brought in stays.',
    },
  },
});

export const ImportCancelReason = {
  ASKED: 'ASKED',
  NO_PERMISSION: 'NO_PERMISSION',
  FILE_GONE: 'FILE_GONE',
  BROKEN: 'BROKEN',
} as const;
export type ImportCancelReason = (typeof ImportCancelReason)[keyof typeof ImportCancelReason];
TG.registerEnumType(ImportCancelReason, {
  name: 'ImportCancelReason',
  description: 'Why an import ended before every row was read.',
  valuesConfig: {
    ASKED: { description: 'Somebody asked for it.' },
    NO_PERMISSION: { description: 'Who had started it may no longer bring members in.' },
    FILE_GONE: { description: 'The file is no longer kept.' },
    BROKEN: {
      description:
        'A mistake of the software stopped it. Nothing was done halfway, and it can be started again.',
    },
  },
});

export const CalendarTitles = {
  NEUTRAL: 'NEUTRAL',
  NAMED: 'NAMED',
} as const;
export type CalendarTitles = (typeof CalendarTitles)[keyof typeof CalendarTitles];
TG.registerEnumType(CalendarTitles, {
  name: 'CalendarTitles',
  description: 'What meetings are called in a calendar, which may be read on a lock screen.',
  valuesConfig: {
    NEUTRAL: { description: 'A word that tells of nothing, without a place or a link.' },
    NAMED: { description: 'Their names, with the place and the link to join.' },
  },
});

export const Permission = {
  MEMBER_READ: 'MEMBER_READ',
  MEMBER_ENROLL: 'MEMBER_ENROLL',
  MEMBER_MERGE: 'MEMBER_MERGE',
  MEMBER_IMPORT: 'MEMBER_IMPORT',
  MEMBER_EXPORT: 'MEMBER_EXPORT',
  RECOVERY_SET: 'RECOVERY_SET',
  MEMBER_EDIT: 'MEMBER_EDIT',
  MEMBER_RESTORE: 'MEMBER_RESTORE',
  CARE_TEAM_MANAGE: 'CARE_TEAM_MANAGE',
  STAFF_READ: 'STAFF_READ',
  MEMBER_INVITE: 'MEMBER_INVITE',
  STAFF_MANAGE: 'STAFF_MANAGE',
  CHECK_IN_RECORD: 'CHECK_IN_RECORD',
  MONITORING_READ: 'MONITORING_READ',
  ALERT_READ: 'ALERT_READ',
  ALERT_HANDLE: 'ALERT_HANDLE',
  PROGRAM_READ: 'PROGRAM_READ',
  PROGRAM_MANAGE: 'PROGRAM_MANAGE',
  ENROLLMENT_MANAGE: 'ENROLLMENT_MANAGE',
  RESIDENCE_READ: 'RESIDENCE_READ',
  RESIDENCE_MANAGE: 'RESIDENCE_MANAGE',
  STAY_MANAGE: 'STAY_MANAGE',
  HOUSE_LIFE: 'HOUSE_LIFE',
  HOUSE_LEDGER: 'HOUSE_LEDGER',
  BED_REQUEST: 'BED_REQUEST',
  MEETING_READ: 'MEETING_READ',
  GROUP_MANAGE: 'GROUP_MANAGE',
  GROUP_JOIN: 'GROUP_JOIN',
  BOARD_POST: 'BOARD_POST',
  BOARD_MODERATE: 'BOARD_MODERATE',
  MEETING_LOG: 'MEETING_LOG',
  MEETING_FEED_MANAGE: 'MEETING_FEED_MANAGE',
  TASK_HANDLE: 'TASK_HANDLE',
  SESSION_MANAGE: 'SESSION_MANAGE',
  ROLL_RECORD: 'ROLL_RECORD',
  LESSON_READ: 'LESSON_READ',
  LESSON_ASSIGN: 'LESSON_ASSIGN',
  LESSON_EDIT: 'LESSON_EDIT',
  PLAN_READ: 'PLAN_READ',
  PLAN_EDIT: 'PLAN_EDIT',
  PLAN_TEMPLATE_EDIT: 'PLAN_TEMPLATE_EDIT',
  PLAN_SIGN: 'PLAN_SIGN',
  REFERRAL_HANDLE: 'REFERRAL_HANDLE',
  CONCERN_LINK: 'CONCERN_LINK',
  APPOINTMENT_BOOK: 'APPOINTMENT_BOOK',
  APPOINTMENT_HANDLE: 'APPOINTMENT_HANDLE',
  MENTORSHIP_READ: 'MENTORSHIP_READ',
  MENTORSHIP_HANDLE: 'MENTORSHIP_HANDLE',
  MENTORSHIP_PROPOSE: 'MENTORSHIP_PROPOSE',
  MENTORSHIP_REPORT_REVIEW: 'MENTORSHIP_REPORT_REVIEW',
  MENTOR_SUPERVISE: 'MENTOR_SUPERVISE',
  MENTOR_PROFILE_EDIT: 'MENTOR_PROFILE_EDIT',
  LADDER_MANAGE: 'LADDER_MANAGE',
} as const;
export type Permission = (typeof Permission)[keyof typeof Permission];
TG.registerEnumType(Permission, {
  name: 'Permission',
  description: 'What a caller may do. A role gives a fixed set of these.',
  valuesConfig: {
    MEMBER_READ: { description: 'Read the records of the members one may see.' },
    MEMBER_ENROLL: { description: 'Enroll a new member.' },
    MEMBER_MERGE: { description: 'Make one record of two of the same person, and undo that.' },
    MEMBER_IMPORT: { description: 'Bring members in from a file, and see what came of it.' },
    MEMBER_EXPORT: { description: 'Take the members one may see out as a file.' },
    RECOVERY_SET: {
      description: 'Say when recovery began, for oneself or for a member one may see.',
    },
    MEMBER_EDIT: { description: 'Edit the profile and the status of the members one may see.' },
    MEMBER_RESTORE: { description: 'Take back a death that was recorded in error.' },
    CARE_TEAM_MANAGE: {
      description:
        'Put others on care teams and take them off, of the members one may see; hand caseloads over.',
    },
    STAFF_READ: { description: 'See who is on the staff, with how many members each has.' },
    MEMBER_INVITE: { description: 'Give members the link by which they set up their sign-in.' },
    STAFF_MANAGE: {
      description: "Invite people of the staff, see who is invited, and end somebody's access.",
    },
    CHECK_IN_RECORD: { description: 'Record a check-in, for oneself or for a member one may see.' },
    MONITORING_READ: {
      description: 'Read check-ins, scores, screens and attendance of the members one may see.',
    },
    ALERT_READ: { description: 'Read alerts and follow them live.' },
    ALERT_HANDLE: { description: 'Acknowledge, log contact on, undo and resolve alerts.' },
    PROGRAM_READ: { description: 'Read programs.' },
    PROGRAM_MANAGE: {
      description: 'Create, edit and end programs, and read how many stand where.',
    },
    ENROLLMENT_MANAGE: {
      description: 'Enroll members one may see in programs, and move their enrollments.',
    },
    RESIDENCE_READ: { description: 'Read residences with their beds.' },
    RESIDENCE_MANAGE: {
      description: 'Open, edit and close residences, with their rooms and beds.',
    },
    STAY_MANAGE: {
      description:
        'Give, hold and free beds: of every house for program staff, else of the houses one runs.',
    },
    HOUSE_LIFE: {
      description:
        'Take part in the evening of a house: mark who is in, ask for nights away, say that chores are done. Of oneself,\nand of the houses whose beds one gives.',
    },
    HOUSE_LEDGER: {
      description:
        'Keep the ledger of a house: what those who live there owe, paid, and are let off. Of every house for coordinators,\nelse of the houses one runs.',
    },
    BED_REQUEST: {
      description: 'Put members one may see on the waiting list for a bed, and take them off it.',
    },
    MEETING_READ: {
      description: "Read the meetings of mutual-help groups, and the organization's own groups.",
    },
    GROUP_MANAGE: {
      description: "Begin, edit and end the organization's own groups, and see who is in them.",
    },
    GROUP_JOIN: {
      description:
        "Join and leave the organization's own groups: members themselves, staff for members whose record they may change.",
    },
    BOARD_POST: {
      description:
        'Write on the boards of groups: members under a name of their own choosing, hosts under theirs.',
    },
    BOARD_MODERATE: {
      description:
        'Open and close the boards of groups, and see to what is reported there: hosts of theirs, staff who run programs all.',
    },
    MEETING_LOG: {
      description:
        'Log the meetings one attended, and say who may read of them: members for themselves.',
    },
    MEETING_FEED_MANAGE: { description: 'Import meeting feeds.' },
    TASK_HANDLE: { description: 'Read and handle follow-ups.' },
    SESSION_MANAGE: {
      description:
        'Make, change and cancel what programs and groups hold, and what houses hold: house managers of those they run.',
    },
    ROLL_RECORD: {
      description:
        'Take the roll: of everything for staff who run programs, of groups for their hosts, else of what one holds.',
    },
    LESSON_READ: { description: 'Read lessons, and say that one was done.' },
    LESSON_ASSIGN: { description: 'Give lessons to members and programs.' },
    LESSON_EDIT: { description: "Make and change lessons of the organization's own." },
    PLAN_READ: { description: 'Read the relapse prevention plans of the members one may see.' },
    PLAN_EDIT: {
      description:
        'Write and discard drafts of plans, and record that something of a plan was used.',
    },
    PLAN_TEMPLATE_EDIT: {
      description: "Make and change plan templates of the organization's own.",
    },
    PLAN_SIGN: { description: 'Sign plans: members their own, staff as counselor.' },
    REFERRAL_HANDLE: {
      description:
        'Receive and follow up hand-offs from treatment centers, and read this part of the record.',
    },
    CONCERN_LINK: { description: 'Say by hand whom a concern is about.' },
    APPOINTMENT_BOOK: {
      description:
        'Read and book appointments: members their own, staff those of the members they may see.',
    },
    APPOINTMENT_HANDLE: {
      description: "Say what became of appointments, and set one's own hours.",
    },
    MENTORSHIP_READ: {
      description: "Read mentorships: one's own, and those of the members one may see.",
    },
    MENTORSHIP_HANDLE: {
      description:
        "Agree to, decline, pause, resume and end mentorships, one's own or of members whose record one may change; log contacts; say what a member wishes.",
    },
    MENTORSHIP_PROPOSE: {
      description: 'See which mentors suit a member, propose one and take it back.',
    },
    MENTORSHIP_REPORT_REVIEW: {
      description:
        "Read what mentor or member reported of their messages, and see to it; never of a mentorship of one's own.",
    },
    MENTOR_SUPERVISE: {
      description:
        'Supervise mentors: write notes about them, and read what they wrote for it; never about oneself.',
    },
    MENTOR_PROFILE_EDIT: {
      description: 'Say what a mentor offers: mentors for themselves, program staff for all.',
    },
    LADDER_MANAGE: { description: 'Change how alerts climb while nobody answers them.' },
  },
});

export const RecordCategory = {
  IDENTITY: 'IDENTITY',
  CONTACT: 'CONTACT',
  CARE_TEAM: 'CARE_TEAM',
  PROGRAMS: 'PROGRAMS',
  RECOVERY: 'RECOVERY',
  CHECK_INS: 'CHECK_INS',
  INSTRUMENTS: 'INSTRUMENTS',
  SLIPS: 'SLIPS',
  SCREENS: 'SCREENS',
  ATTENDANCE: 'ATTENDANCE',
  RISK: 'RISK',
  ALERTS: 'ALERTS',
  CONTACTS: 'CONTACTS',
  TASKS: 'TASKS',
  LESSONS: 'LESSONS',
  PLAN: 'PLAN',
  REFERRALS: 'REFERRALS',
  APPOINTMENTS: 'APPOINTMENTS',
  STAYS: 'STAYS',
  GROUPS: 'GROUPS',
} as const;
export type RecordCategory = (typeof RecordCategory)[keyof typeof RecordCategory];
TG.registerEnumType(RecordCategory, {
  name: 'RecordCategory',
  description: "The parts of a member's record that consent speaks of one by one.",
  valuesConfig: {
    IDENTITY: { description: 'Legal name, birth date, pronouns, names in other systems.' },
    CONTACT: { description: 'Telephone and e-mail, and what to heed when using them.' },
    CARE_TEAM: { description: 'Who is on the care team.' },
    PROGRAMS: { description: 'Programs and enrollments, and how the membership itself changes.' },
    RECOVERY: {
      description:
        'Recovery start, runs, days and milestones in recovery, the share of days without use, goal.',
    },
    CHECK_INS: { description: 'Check-ins: craving, mood, sleep and what was written with them.' },
    INSTRUMENTS: { description: 'Answers to instruments, and their scores.' },
    SLIPS: { description: 'Slips, and the alerts and reasons that tell of use.' },
    SCREENS: { description: 'Drug screens.' },
    ATTENDANCE: { description: 'Attendance.' },
    RISK: { description: 'The risk assessment with its reasons.' },
    ALERTS: { description: 'Alerts, with what raised them.' },
    CONTACTS: {
      description:
        'Contacts that staff logged; of alerts, how the contact went and what staff wrote. That there was a\ncontact belongs to the alert.',
    },
    TASKS: {
      description:
        'Follow-ups of the staff, with what they write to them. The member does not see them.',
    },
    LESSONS: {
      description:
        "Lessons: what was given, what was done, and what the member says helped. What was answered stays the\nmember's, whoever sees this part.",
    },
    PLAN: { description: 'The relapse prevention plan, with its drafts and earlier versions.' },
    REFERRALS: {
      description:
        "The hand-off by which the member came, with what the treatment center wrote, and whether its sender may be\ntold what became of it; concerns of others that were linked to the member. The staff's own: the member and\nmentors do not see it.",
    },
    APPOINTMENTS: { description: 'Appointments with staff.' },
    STAYS: {
      description:
        'Where the member lives and lived in residences, what happened there that concerned them, and whether a bed is asked\nfor.',
    },
    GROUPS: { description: "Which of the organization's own groups the member is in and was in." },
  },
});

export const RestrictionReason = {
  NO_CONSENT: 'NO_CONSENT',
  NO_PERMISSION: 'NO_PERMISSION',
} as const;
export type RestrictionReason = (typeof RestrictionReason)[keyof typeof RestrictionReason];
TG.registerEnumType(RestrictionReason, {
  name: 'RestrictionReason',
  description: 'Why a field is empty although there may be something there.',
  valuesConfig: {
    NO_CONSENT: { description: 'No consent in force lets this viewer see it.' },
    NO_PERMISSION: { description: 'No role of this viewer includes it.' },
  },
});

export const UserErrorCode = {
  REQUIRED: 'REQUIRED',
  INVALID: 'INVALID',
  OUT_OF_RANGE: 'OUT_OF_RANGE',
  TOO_LONG: 'TOO_LONG',
  NOT_FOUND: 'NOT_FOUND',
  ALREADY_EXISTS: 'ALREADY_EXISTS',
  STATE_NOT_ALLOWED: 'STATE_NOT_ALLOWED',
  STALE_VERSION: 'STALE_VERSION',
  IDEMPOTENCY_KEY_REUSED: 'IDEMPOTENCY_KEY_REUSED',
  CREDENTIALS_INVALID: 'CREDENTIALS_INVALID',
  TOO_LATE: 'TOO_LATE',
  FEED_UNREADABLE: 'FEED_UNREADABLE',
  NO_PLACE: 'NO_PLACE',
  BED_OCCUPIED: 'BED_OCCUPIED',
  BED_HELD: 'BED_HELD',
  SLOT_TAKEN: 'SLOT_TAKEN',
  LOOKS_ALIKE: 'LOOKS_ALIKE',
} as const;
export type UserErrorCode = (typeof UserErrorCode)[keyof typeof UserErrorCode];
TG.registerEnumType(UserErrorCode, {
  name: 'UserErrorCode',
  description: 'The kinds of user error.',
  valuesConfig: {
    REQUIRED: { description: 'A value is missing.' },
    INVALID: { description: 'A value is not of the form asked for.' },
    OUT_OF_RANGE: { description: 'A value is outside its range.' },
    TOO_LONG: { description: 'A text is too long.' },
    NOT_FOUND: { description: 'There is no such thing, or you may not see it.' },
    ALREADY_EXISTS: { description: 'There is one already.' },
    STATE_NOT_ALLOWED: { description: 'The present state does not allow this move.' },
    STALE_VERSION: {
      description:
        'Somebody changed it since you read it; the payload carries the object as it is now.',
    },
    IDEMPOTENCY_KEY_REUSED: {
      description: 'The idempotency key was used before with other input.',
    },
    CREDENTIALS_INVALID: { description: 'E-mail address or password is wrong.' },
    TOO_LATE: { description: 'The time in which this could be undone has passed.' },
    FEED_UNREADABLE: { description: 'The feed could not be fetched or read.' },
    NO_PLACE: { description: 'Every place is held.' },
    BED_OCCUPIED: { description: 'Somebody has the bed.' },
    BED_HELD: { description: 'The bed is kept for somebody else.' },
    SLOT_TAKEN: { description: 'Somebody is taken at that time.' },
    LOOKS_ALIKE: {
      description: 'Somebody is there who may be the same person: a person has to look.',
    },
  },
});

export const SortDirection = {
  ASC: 'ASC',
  DESC: 'DESC',
} as const;
export type SortDirection = (typeof SortDirection)[keyof typeof SortDirection];
TG.registerEnumType(SortDirection, {
  name: 'SortDirection',
  description: 'Which way a list runs.',
  valuesConfig: {
    ASC: { description: 'Smallest or oldest first.' },
    DESC: { description: 'Largest or newest first.' },
  },
});

export const BoardState = {
  OPEN: 'OPEN',
  CLOSED: 'CLOSED',
} as const;
export type BoardState = (typeof BoardState)[keyof typeof BoardState];
TG.registerEnumType(BoardState, {
  name: 'BoardState',
  description: 'Whether one can write on a board.',
  valuesConfig: {
    OPEN: { description: 'It is read and written.' },
    CLOSED: { description: 'It can be read. A host closed it, or its group has ended.' },
  },
});

export const BoardPostState = {
  SHOWN: 'SHOWN',
  HIDDEN: 'HIDDEN',
  TAKEN_BACK: 'TAKEN_BACK',
} as const;
export type BoardPostState = (typeof BoardPostState)[keyof typeof BoardPostState];
TG.registerEnumType(BoardPostState, {
  name: 'BoardPostState',
  description: 'What becomes of a post.',
  valuesConfig: {
    SHOWN: { description: 'Everybody on the board sees it.' },
    HIDDEN: { description: 'A moderator hid it: who wrote it and the moderators see it.' },
    TAKEN_BACK: {
      description: 'Who wrote it took it back. It is kept as a place for its answers.',
    },
  },
});

export const BoardEncouragementKind = {
  WITH_YOU: 'WITH_YOU',
  THANK_YOU: 'THANK_YOU',
  WELL_DONE: 'WELL_DONE',
} as const;
export type BoardEncouragementKind =
  (typeof BoardEncouragementKind)[keyof typeof BoardEncouragementKind];
TG.registerEnumType(BoardEncouragementKind, {
  name: 'BoardEncouragementKind',
  description:
    'A word of encouragement that can be given to a post. They are counted and never ranked.',
  valuesConfig: {
    WITH_YOU: { description: 'With you.' },
    THANK_YOU: { description: 'Thank you.' },
    WELL_DONE: { description: 'Well done.' },
  },
});

export const BoardDanger = {
  OVERDOSE: 'OVERDOSE',
  SUICIDE: 'SUICIDE',
  CRAVING: 'CRAVING',
} as const;
export type BoardDanger = (typeof BoardDanger)[keyof typeof BoardDanger];
TG.registerEnumType(BoardDanger, {
  name: 'BoardDanger',
  description: 'What the words of a post point to.',
  valuesConfig: {
    OVERDOSE: { description: 'An overdose.' },
    SUICIDE: { description: 'Thoughts of suicide or self-harm.' },
    CRAVING: { description: 'A strong craving, or use.' },
  },
});

export const BoardReportReason = {
  IN_DANGER: 'IN_DANGER',
  HURTFUL: 'HURTFUL',
  PRIVACY: 'PRIVACY',
  SELLING: 'SELLING',
  OTHER: 'OTHER',
} as const;
export type BoardReportReason = (typeof BoardReportReason)[keyof typeof BoardReportReason];
TG.registerEnumType(BoardReportReason, {
  name: 'BoardReportReason',
  description: 'Why somebody thinks that a moderator should look at a post.',
  valuesConfig: {
    IN_DANGER: {
      description:
        'Who wrote it may be in danger now. An alert about them is raised for their care team at once, which says neither who\ntold so nor where, nor what was written.',
    },
    HURTFUL: { description: 'It hurts or threatens somebody.' },
    PRIVACY: { description: 'It says who somebody is, or where they live.' },
    SELLING: { description: 'It offers substances, or sells something.' },
    OTHER: { description: 'Something else.' },
  },
});

export const BoardReviewCause = {
  REPORT: 'REPORT',
  WORDS: 'WORDS',
  APPEAL: 'APPEAL',
} as const;
export type BoardReviewCause = (typeof BoardReviewCause)[keyof typeof BoardReviewCause];
TG.registerEnumType(BoardReviewCause, {
  name: 'BoardReviewCause',
  description: 'Why a post waits for a moderator.',
  valuesConfig: {
    REPORT: { description: 'Somebody on the board reported it.' },
    WORDS: { description: 'Its words point to danger, and who wrote it posted it as it is.' },
    APPEAL: { description: 'Who wrote it asks to look again at why they may not write.' },
  },
});

export const BoardReviewOutcome = {
  KEEP: 'KEEP',
  HIDE: 'HIDE',
  RESTRICT: 'RESTRICT',
  LIFT: 'LIFT',
} as const;
export type BoardReviewOutcome = (typeof BoardReviewOutcome)[keyof typeof BoardReviewOutcome];
TG.registerEnumType(BoardReviewOutcome, {
  name: 'BoardReviewOutcome',
  description: 'What a moderator decided.',
  valuesConfig: {
    KEEP: { description: 'All stays as it is.' },
    HIDE: { description: 'The post is hidden.' },
    RESTRICT: { description: 'The post is hidden, and who wrote it may not write for a time.' },
    LIFT: { description: 'Who may not write may write again.' },
  },
});

export const BoardChange = {
  POST: 'POST',
  ENCOURAGEMENT: 'ENCOURAGEMENT',
  REVIEW: 'REVIEW',
  BOARD: 'BOARD',
} as const;
export type BoardChange = (typeof BoardChange)[keyof typeof BoardChange];
TG.registerEnumType(BoardChange, {
  name: 'BoardChange',
  description: 'What changed on a board.',
  valuesConfig: {
    POST: { description: 'A post or an answer.' },
    ENCOURAGEMENT: { description: 'Words of encouragement.' },
    REVIEW: {
      description:
        'What waits for moderators, or what they decided: told by `boardReviewEvents` alone.',
    },
    BOARD: { description: 'The board itself.' },
  },
});

export const BoardLeaving = {
  KEEP_POSTS: 'KEEP_POSTS',
  TAKE_POSTS_BACK: 'TAKE_POSTS_BACK',
} as const;
export type BoardLeaving = (typeof BoardLeaving)[keyof typeof BoardLeaving];
TG.registerEnumType(BoardLeaving, {
  name: 'BoardLeaving',
  description: "What becomes of one's posts when one leaves a board.",
  valuesConfig: {
    KEEP_POSTS: { description: 'They stay, under the chosen name.' },
    TAKE_POSTS_BACK: { description: 'They are taken back.' },
  },
});

export const ConcernState = {
  NEW: 'NEW',
  READ: 'READ',
  CLOSED: 'CLOSED',
} as const;
export type ConcernState = (typeof ConcernState)[keyof typeof ConcernState];
TG.registerEnumType(ConcernState, {
  name: 'ConcernState',
  description: 'Where a concern stands.',
  valuesConfig: {
    NEW: { description: 'It has come, and nobody has read it.' },
    READ: { description: 'Somebody has read it and sees to it.' },
    CLOSED: { description: 'It has been seen to.' },
  },
});

export const ConcernRelation = {
  FAMILY: 'FAMILY',
  PARTNER: 'PARTNER',
  FRIEND: 'FRIEND',
  ACQUAINTANCE: 'ACQUAINTANCE',
  PROFESSIONAL: 'PROFESSIONAL',
  OTHER: 'OTHER',
} as const;
export type ConcernRelation = (typeof ConcernRelation)[keyof typeof ConcernRelation];
TG.registerEnumType(ConcernRelation, {
  name: 'ConcernRelation',
  description: 'What somebody who writes is to the person they write about.',
  valuesConfig: {
    FAMILY: { description: 'Of the family.' },
    PARTNER: { description: 'Partner or spouse.' },
    FRIEND: { description: 'A friend.' },
    ACQUAINTANCE: { description: 'From work, school or the neighborhood.' },
    PROFESSIONAL: { description: 'Somebody who helps them by profession.' },
    OTHER: { description: 'Anything else.' },
  },
});

export const LessonKind = {
  TEXT: 'TEXT',
  EXERCISE: 'EXERCISE',
  AUDIO: 'AUDIO',
  VIDEO: 'VIDEO',
} as const;
export type LessonKind = (typeof LessonKind)[keyof typeof LessonKind];
TG.registerEnumType(LessonKind, {
  name: 'LessonKind',
  description: 'How a lesson is given.',
  valuesConfig: {
    TEXT: { description: 'To be read.' },
    EXERCISE: { description: 'To be done: with steps, prompts to answer, or a breathing timer.' },
    AUDIO: { description: 'To be listened to, at `url`.' },
    VIDEO: { description: 'To be watched, at `url`.' },
  },
});

export const LessonTopic = {
  STRESS: 'STRESS',
  EMOTIONS: 'EMOTIONS',
  PROBLEM_SOLVING: 'PROBLEM_SOLVING',
  URGES: 'URGES',
  HALT: 'HALT',
  REFUSING: 'REFUSING',
  ROUTINES: 'ROUTINES',
  OTHER: 'OTHER',
} as const;
export type LessonTopic = (typeof LessonTopic)[keyof typeof LessonTopic];
TG.registerEnumType(LessonTopic, {
  name: 'LessonTopic',
  description: 'What a lesson is about.',
  valuesConfig: {
    STRESS: { description: 'Stress, and calming down.' },
    EMOTIONS: { description: 'Strong feelings.' },
    PROBLEM_SOLVING: { description: 'Problems of every day.' },
    URGES: { description: 'Urges to use, and letting them pass.' },
    HALT: { description: 'Hungry, angry, lonely, tired.' },
    REFUSING: { description: 'Saying no.' },
    ROUTINES: { description: 'Days with a shape.' },
    OTHER: { description: 'Anything else.' },
  },
});

export const LessonBlockKind = {
  PARAGRAPH: 'PARAGRAPH',
  STEPS: 'STEPS',
  PROMPT: 'PROMPT',
  BREATHING: 'BREATHING',
} as const;
export type LessonBlockKind = (typeof LessonBlockKind)[keyof typeof LessonBlockKind];
TG.registerEnumType(LessonBlockKind, {
  name: 'LessonBlockKind',
  description: 'What a part of a lesson is.',
  valuesConfig: {
    PARAGRAPH: { description: 'A paragraph: `text`.' },
    STEPS: { description: 'Steps in their order: `steps`, under `text` when there is one.' },
    PROMPT: { description: "A question to answer in one's own words: `text`, by `key`." },
    BREATHING: {
      description: 'A breathing timer: in for `breatheIn` seconds, hold, out, so many `rounds`.',
    },
  },
});

export const LessonHelpedWhen = {
  URGE: 'URGE',
  STRESS: 'STRESS',
  LOW_MOOD: 'LOW_MOOD',
  CONFLICT: 'CONFLICT',
  SLEEPLESS: 'SLEEPLESS',
  BOREDOM: 'BOREDOM',
  NOT_YET: 'NOT_YET',
} as const;
export type LessonHelpedWhen = (typeof LessonHelpedWhen)[keyof typeof LessonHelpedWhen];
TG.registerEnumType(LessonHelpedWhen, {
  name: 'LessonHelpedWhen',
  description: 'When a lesson helped, as the member says.',
  valuesConfig: {
    URGE: { description: 'With an urge to use.' },
    STRESS: { description: 'Under stress.' },
    LOW_MOOD: { description: 'In a low mood.' },
    CONFLICT: { description: 'In a quarrel.' },
    SLEEPLESS: { description: 'When sleep did not come.' },
    BOREDOM: { description: 'When there was nothing to do.' },
    NOT_YET: { description: 'Not yet.' },
  },
});

export const MeetingAttendanceProof = {
  CODE: 'CODE',
  SIGNATURE: 'SIGNATURE',
} as const;
export type MeetingAttendanceProof =
  (typeof MeetingAttendanceProof)[keyof typeof MeetingAttendanceProof];
TG.registerEnumType(MeetingAttendanceProof, {
  name: 'MeetingAttendanceProof',
  description: 'How it was shown that a member attended a meeting.',
  valuesConfig: {
    CODE: {
      description:
        "By the code that the host of one of the organization's own groups shows during its meeting.",
    },
    SIGNATURE: {
      description:
        'By the name of somebody at the meeting who signed for it, as the member wrote it down.',
    },
  },
});

export const MeetingFeedKind = {
  MEETING_GUIDE: 'MEETING_GUIDE',
  BMLT: 'BMLT',
  MEETING_GUIDE_CSV: 'MEETING_GUIDE_CSV',
} as const;
export type MeetingFeedKind = (typeof MeetingFeedKind)[keyof typeof MeetingFeedKind];
TG.registerEnumType(MeetingFeedKind, {
  name: 'MeetingFeedKind',
  description: 'The formats of published meeting lists.',
  valuesConfig: {
    MEETING_GUIDE: {
      description: 'Meeting Guide: a JSON array, as published by AA service entities.',
    },
    BMLT: {
      description:
        'BMLT: the JSON of a Basic Meeting List Toolbox server, as published by NA service bodies.',
    },
    MEETING_GUIDE_CSV: {
      description:
        'Meeting Guide as a table: a CSV with the columns of the Meeting Guide sheet, from a spreadsheet. The share\naddress of a Google Sheet is read as its CSV.',
    },
  },
});

export const MeetingFeedRunCause = {
  PERSON: 'PERSON',
  SCHEDULE: 'SCHEDULE',
  COMMAND: 'COMMAND',
} as const;
export type MeetingFeedRunCause = (typeof MeetingFeedRunCause)[keyof typeof MeetingFeedRunCause];
TG.registerEnumType(MeetingFeedRunCause, {
  name: 'MeetingFeedRunCause',
  description: 'How a reading of a feed came about.',
  valuesConfig: {
    PERSON: { description: 'Somebody asked for it.' },
    SCHEDULE: { description: 'It was its turn.' },
    COMMAND: { description: 'The command line of the server asked for it.' },
  },
});

export const MeetingFeedRunState = {
  APPLIED: 'APPLIED',
  NOT_CHANGED: 'NOT_CHANGED',
  HELD: 'HELD',
  DISCARDED: 'DISCARDED',
  UNREADABLE: 'UNREADABLE',
  ROLLED_BACK: 'ROLLED_BACK',
} as const;
export type MeetingFeedRunState = (typeof MeetingFeedRunState)[keyof typeof MeetingFeedRunState];
TG.registerEnumType(MeetingFeedRunState, {
  name: 'MeetingFeedRunState',
  description: 'What became of a reading.',
  valuesConfig: {
    APPLIED: { description: 'The meetings were brought into step with it.' },
    NOT_CHANGED: {
      description: 'Its publisher said that nothing has changed since the reading before.',
    },
    HELD: {
      description:
        "It would end more than half of the feed's meetings, as an empty answer does. Nothing was changed, and a\nperson decides.",
    },
    DISCARDED: {
      description:
        'It was held, and was not taken over: a person said so, or a newer reading came.',
    },
    UNREADABLE: { description: 'It could not be read.' },
    ROLLED_BACK: {
      description: 'It was taken over and was taken back: the meetings are as they were before it.',
    },
  },
});

export const MeetingDuplicateReason = {
  SAME_PLACE: 'SAME_PLACE',
  SAME_CONFERENCE: 'SAME_CONFERENCE',
  SAME_NAME: 'SAME_NAME',
  ALIKE_NAME: 'ALIKE_NAME',
} as const;
export type MeetingDuplicateReason =
  (typeof MeetingDuplicateReason)[keyof typeof MeetingDuplicateReason];
TG.registerEnumType(MeetingDuplicateReason, {
  name: 'MeetingDuplicateReason',
  description: 'Why two meetings of different feeds are taken to be one.',
  valuesConfig: {
    SAME_PLACE: { description: 'The places are within 100 m of each other.' },
    SAME_CONFERENCE: { description: 'They are joined at the same address.' },
    SAME_NAME: { description: 'The names are the same, but for case, accents and filling words.' },
    ALIKE_NAME: { description: 'The names are alike.' },
  },
});

export const FellowshipCode = {
  AA: 'AA',
  NA: 'NA',
  CA: 'CA',
  CMA: 'CMA',
  HA: 'HA',
  MA: 'MA',
  MARA: 'MARA',
  DRA: 'DRA',
  AL_ANON: 'AL_ANON',
  NAR_ANON: 'NAR_ANON',
  SMART: 'SMART',
  RECOVERY_DHARMA: 'RECOVERY_DHARMA',
  REFUGE_RECOVERY: 'REFUGE_RECOVERY',
  WELLBRIETY: 'WELLBRIETY',
  LIFERING: 'LIFERING',
  WOMEN_FOR_SOBRIETY: 'WOMEN_FOR_SOBRIETY',
  SOS: 'SOS',
  CELEBRATE_RECOVERY: 'CELEBRATE_RECOVERY',
  OWN: 'OWN',
  OTHER: 'OTHER',
} as const;
export type FellowshipCode = (typeof FellowshipCode)[keyof typeof FellowshipCode];
TG.registerEnumType(FellowshipCode, {
  name: 'FellowshipCode',
  description:
    'A fellowship of mutual help, or the organization itself where its groups follow none.',
  valuesConfig: {
    AA: { description: 'Alcoholics Anonymous.' },
    NA: { description: 'Narcotics Anonymous.' },
    CA: { description: 'Cocaine Anonymous.' },
    CMA: { description: 'Crystal Meth Anonymous.' },
    HA: { description: 'Heroin Anonymous.' },
    MA: { description: 'Marijuana Anonymous.' },
    MARA: { description: 'Medication-Assisted Recovery Anonymous.' },
    DRA: { description: 'Dual Recovery Anonymous, for who lives with a mental illness as well.' },
    AL_ANON: { description: 'Al-Anon and Alateen, for families and friends.' },
    NAR_ANON: { description: 'Nar-Anon, for families and friends.' },
    SMART: { description: 'SMART Recovery.' },
    RECOVERY_DHARMA: { description: 'Recovery Dharma.' },
    REFUGE_RECOVERY: { description: 'Refuge Recovery.' },
    WELLBRIETY: { description: 'Wellbriety, of White Bison.' },
    LIFERING: { description: 'LifeRing Secular Recovery.' },
    WOMEN_FOR_SOBRIETY: { description: 'Women for Sobriety.' },
    SOS: { description: 'Secular Organizations for Sobriety.' },
    CELEBRATE_RECOVERY: { description: 'Celebrate Recovery.' },
    OWN: { description: "The organization's own." },
    OTHER: { description: 'Another one, or one that is not known.' },
  },
});

export const MeetingAudience = {
  VETERANS: 'VETERANS',
  LGBTQ: 'LGBTQ',
  WOMEN: 'WOMEN',
  MEN: 'MEN',
  YOUNG_PEOPLE: 'YOUNG_PEOPLE',
  SENIORS: 'SENIORS',
  INDIGENOUS: 'INDIGENOUS',
  PEOPLE_OF_COLOR: 'PEOPLE_OF_COLOR',
  FAMILIES: 'FAMILIES',
} as const;
export type MeetingAudience = (typeof MeetingAudience)[keyof typeof MeetingAudience];
TG.registerEnumType(MeetingAudience, {
  name: 'MeetingAudience',
  description: 'Whom a group or meeting is held for. Who is for everybody names none.',
  valuesConfig: {
    VETERANS: { description: 'Who served in the military.' },
    LGBTQ: { description: 'LGBTQ+ people.' },
    WOMEN: { description: 'Women.' },
    MEN: { description: 'Men.' },
    YOUNG_PEOPLE: { description: 'Young people.' },
    SENIORS: { description: 'Older people.' },
    INDIGENOUS: { description: 'Native Americans and other indigenous people.' },
    PEOPLE_OF_COLOR: { description: 'People of color.' },
    FAMILIES: { description: 'Family and friends of somebody who uses or used.' },
  },
});

export const GroupAdmission = {
  OPEN: 'OPEN',
  BY_INVITATION: 'BY_INVITATION',
} as const;
export type GroupAdmission = (typeof GroupAdmission)[keyof typeof GroupAdmission];
TG.registerEnumType(GroupAdmission, {
  name: 'GroupAdmission',
  description: 'How one becomes a member of a group.',
  valuesConfig: {
    OPEN: { description: 'By joining it.' },
    BY_INVITATION: {
      description: 'Staff add who was invited. Who is not in it does not see it among the groups.',
    },
  },
});

export const MeetingVenue = {
  IN_PERSON: 'IN_PERSON',
  ONLINE: 'ONLINE',
  HYBRID: 'HYBRID',
  TEMPORARILY_ONLINE: 'TEMPORARILY_ONLINE',
} as const;
export type MeetingVenue = (typeof MeetingVenue)[keyof typeof MeetingVenue];
TG.registerEnumType(MeetingVenue, {
  name: 'MeetingVenue',
  description: 'Where a meeting takes place.',
  valuesConfig: {
    IN_PERSON: { description: 'In a room.' },
    ONLINE: { description: 'Online or by telephone.' },
    HYBRID: { description: 'In a room and online at once.' },
    TEMPORARILY_ONLINE: { description: 'Usually in a room, for now online.' },
  },
});

export const Weekday = {
  MONDAY: 'MONDAY',
  TUESDAY: 'TUESDAY',
  WEDNESDAY: 'WEDNESDAY',
  THURSDAY: 'THURSDAY',
  FRIDAY: 'FRIDAY',
  SATURDAY: 'SATURDAY',
  SUNDAY: 'SUNDAY',
} as const;
export type Weekday = (typeof Weekday)[keyof typeof Weekday];
TG.registerEnumType(Weekday, {
  name: 'Weekday',
  description: 'A day of the week.',
  valuesConfig: {
    MONDAY: { description: 'Monday.' },
    TUESDAY: { description: 'Tuesday.' },
    WEDNESDAY: { description: 'Wednesday.' },
    THURSDAY: { description: 'Thursday.' },
    FRIDAY: { description: 'Friday.' },
    SATURDAY: { description: 'Saturday.' },
    SUNDAY: { description: 'Sunday.' },
  },
});

export const MeetingOrderField = {
  WEEK: 'WEEK',
  DISTANCE: 'DISTANCE',
  OCCURRENCE: 'OCCURRENCE',
} as const;
export type MeetingOrderField = (typeof MeetingOrderField)[keyof typeof MeetingOrderField];
TG.registerEnumType(MeetingOrderField, {
  name: 'MeetingOrderField',
  description: 'What meetings are ordered by.',
  valuesConfig: {
    WEEK: {
      description:
        'Day of the week and time, Monday first; those by appointment last. Of one weekday the time alone.',
    },
    DISTANCE: { description: 'How far from the place asked near; needs `filter.near`.' },
    OCCURRENCE: { description: 'When they begin, those under way first; needs `filter.within`.' },
  },
});

export const CareTeamMove = {
  JOIN: 'JOIN',
  LEAVE: 'LEAVE',
} as const;
export type CareTeamMove = (typeof CareTeamMove)[keyof typeof CareTeamMove];
TG.registerEnumType(CareTeamMove, {
  name: 'CareTeamMove',
  description: 'What can happen to a care team.',
  valuesConfig: {
    JOIN: { description: 'Somebody joined it.' },
    LEAVE: { description: 'Somebody left it.' },
  },
});

export const PauseReason = {
  OWN_WISH: 'OWN_WISH',
  TREATMENT: 'TREATMENT',
  HEALTH: 'HEALTH',
  SCHEDULE: 'SCHEDULE',
  CUSTODY: 'CUSTODY',
  OTHER: 'OTHER',
} as const;
export type PauseReason = (typeof PauseReason)[keyof typeof PauseReason];
TG.registerEnumType(PauseReason, {
  name: 'PauseReason',
  description: 'Why a member takes a break.',
  valuesConfig: {
    OWN_WISH: { description: 'Wished to.' },
    TREATMENT: { description: 'Is in hospital or residential treatment.' },
    HEALTH: { description: 'Health, other than treatment of use.' },
    SCHEDULE: { description: 'Work, family or travel do not allow it.' },
    CUSTODY: { description: 'Is in custody.' },
    OTHER: { description: 'Anything else.' },
  },
});

export const LeaveDestination = {
  OWN_HOME: 'OWN_HOME',
  FAMILY_OR_FRIENDS: 'FAMILY_OR_FRIENDS',
  RECOVERY_RESIDENCE: 'RECOVERY_RESIDENCE',
  TREATMENT: 'TREATMENT',
  HOSPITAL: 'HOSPITAL',
  CUSTODY: 'CUSTODY',
  NO_HOUSING: 'NO_HOUSING',
  ELSEWHERE: 'ELSEWHERE',
  UNKNOWN: 'UNKNOWN',
} as const;
export type LeaveDestination = (typeof LeaveDestination)[keyof typeof LeaveDestination];
TG.registerEnumType(LeaveDestination, {
  name: 'LeaveDestination',
  description: 'Where a member goes who leaves.',
  valuesConfig: {
    OWN_HOME: { description: 'A home of their own.' },
    FAMILY_OR_FRIENDS: { description: 'Family or friends.' },
    RECOVERY_RESIDENCE: { description: 'Another recovery residence.' },
    TREATMENT: { description: 'Residential treatment.' },
    HOSPITAL: { description: 'A hospital.' },
    CUSTODY: { description: 'Custody.' },
    NO_HOUSING: { description: 'No housing.' },
    ELSEWHERE: { description: 'Somewhere else.' },
    UNKNOWN: { description: 'Nobody knows.' },
  },
});

export const MemberMove = {
  PAUSE: 'PAUSE',
  RESUME: 'RESUME',
  LEAVE: 'LEAVE',
  RETURN: 'RETURN',
  RECORD_DEATH: 'RECORD_DEATH',
  TAKE_BACK_DEATH: 'TAKE_BACK_DEATH',
} as const;
export type MemberMove = (typeof MemberMove)[keyof typeof MemberMove];
TG.registerEnumType(MemberMove, {
  name: 'MemberMove',
  description: 'What can happen to a membership.',
  valuesConfig: {
    PAUSE: { description: 'A break began, or its end was agreed anew.' },
    RESUME: { description: 'A break ended.' },
    LEAVE: { description: 'The member left.' },
    RETURN: { description: 'The member came back.' },
    RECORD_DEATH: { description: 'A death was recorded.' },
    TAKE_BACK_DEATH: { description: 'A death recorded in error was taken back.' },
  },
});

export const MemberStatus = {
  ACTIVE: 'ACTIVE',
  PAUSED: 'PAUSED',
  LEFT: 'LEFT',
  DIED: 'DIED',
} as const;
export type MemberStatus = (typeof MemberStatus)[keyof typeof MemberStatus];
TG.registerEnumType(MemberStatus, {
  name: 'MemberStatus',
  description: 'Where a membership stands.',
  valuesConfig: {
    ACTIVE: { description: 'Supported now.' },
    PAUSED: {
      description:
        'Takes a break: no check-ins are expected. What is told is recorded, and alerts are raised on it.',
    },
    LEFT: {
      description: 'Has left the network: no check-ins are expected or taken. The record stays.',
    },
    DIED: { description: 'Has died; nothing is sent any more.' },
  },
});

export const RecoveryGoal = {
  ABSTINENCE: 'ABSTINENCE',
  REDUCED_USE: 'REDUCED_USE',
  SAFER_USE: 'SAFER_USE',
} as const;
export type RecoveryGoal = (typeof RecoveryGoal)[keyof typeof RecoveryGoal];
TG.registerEnumType(RecoveryGoal, {
  name: 'RecoveryGoal',
  description:
    "What the member wants of recovery. The goal is the member's own; rules on use read it.",
  valuesConfig: {
    ABSTINENCE: { description: 'No use.' },
    REDUCED_USE: { description: 'Less use.' },
    SAFER_USE: { description: 'Use with less harm.' },
  },
});

export const CareRole = {
  COUNSELOR: 'COUNSELOR',
  COORDINATOR: 'COORDINATOR',
  HOUSE_MANAGER: 'HOUSE_MANAGER',
  MENTOR: 'MENTOR',
} as const;
export type CareRole = (typeof CareRole)[keyof typeof CareRole];
TG.registerEnumType(CareRole, {
  name: 'CareRole',
  description: 'What somebody does on a care team.',
  valuesConfig: {
    COUNSELOR: { description: 'Counsels the member.' },
    COORDINATOR: { description: "Coordinates the member's programs." },
    HOUSE_MANAGER: { description: 'Runs the house the member lives in.' },
    MENTOR: { description: "Is the member's peer mentor." },
  },
});

export const MilestoneUnit = {
  DAY: 'DAY',
  MONTH: 'MONTH',
  YEAR: 'YEAR',
} as const;
export type MilestoneUnit = (typeof MilestoneUnit)[keyof typeof MilestoneUnit];
TG.registerEnumType(MilestoneUnit, {
  name: 'MilestoneUnit',
  description: 'What a milestone of recovery is counted in.',
  valuesConfig: {
    DAY: { description: 'Days.' },
    MONTH: { description: 'Months of the calendar.' },
    YEAR: { description: 'Years.' },
  },
});

export const MemberOrderField = {
  RISK: 'RISK',
  ALIAS: 'ALIAS',
} as const;
export type MemberOrderField = (typeof MemberOrderField)[keyof typeof MemberOrderField];
TG.registerEnumType(MemberOrderField, {
  name: 'MemberOrderField',
  description: 'What members are ordered by.',
  valuesConfig: {
    RISK: { description: 'Risk band, CRITICAL highest; UNKNOWN stands between MODERATE and LOW.' },
    ALIAS: { description: 'Alias, alphabetically.' },
  },
});

export const DuplicateReason = {
  ALIAS: 'ALIAS',
  LEGAL_NAME: 'LEGAL_NAME',
  BIRTH_DATE: 'BIRTH_DATE',
  PHONE: 'PHONE',
} as const;
export type DuplicateReason = (typeof DuplicateReason)[keyof typeof DuplicateReason];
TG.registerEnumType(DuplicateReason, {
  name: 'DuplicateReason',
  description: 'In what somebody is alike.',
  valuesConfig: {
    ALIAS: { description: 'The alias is spelled alike.' },
    LEGAL_NAME: { description: 'The legal name is spelled alike.' },
    BIRTH_DATE: { description: 'The birth date is the same.' },
    PHONE: { description: 'The telephone is the same.' },
  },
});

export const MemberMergeMove = {
  MERGE: 'MERGE',
  UNDO: 'UNDO',
} as const;
export type MemberMergeMove = (typeof MemberMergeMove)[keyof typeof MemberMergeMove];
TG.registerEnumType(MemberMergeMove, {
  name: 'MemberMergeMove',
  description: 'What is done with two records of one person.',
  valuesConfig: {
    MERGE: { description: 'They became one.' },
    UNDO: { description: 'They are two again: it was a mistake.' },
  },
});

export const MemberMergeSide = {
  FROM: 'FROM',
  INTO: 'INTO',
} as const;
export type MemberMergeSide = (typeof MemberMergeSide)[keyof typeof MemberMergeSide];
TG.registerEnumType(MemberMergeSide, {
  name: 'MemberMergeSide',
  description: 'Which of two records.',
  valuesConfig: {
    FROM: { description: 'The record that goes into the other.' },
    INTO: { description: 'The record that stays.' },
  },
});

export const MemberMergeConflict = {
  ACCOUNT: 'ACCOUNT',
  STATUS: 'STATUS',
  ENROLLMENT: 'ENROLLMENT',
  PLAN_DRAFT: 'PLAN_DRAFT',
  INVITATION: 'INVITATION',
  APPOINTMENT: 'APPOINTMENT',
  BED: 'BED',
  BED_REQUEST: 'BED_REQUEST',
} as const;
export type MemberMergeConflict = (typeof MemberMergeConflict)[keyof typeof MemberMergeConflict];
TG.registerEnumType(MemberMergeConflict, {
  name: 'MemberMergeConflict',
  description: 'Why two records cannot become one as they are.',
  valuesConfig: {
    ACCOUNT: { description: 'Each has an account that somebody signs in with.' },
    STATUS: { description: 'One is recorded as having died, the other is not.' },
    ENROLLMENT: {
      description:
        'Both have an enrollment in one program that has not ended, or that of the record that would go has not and\nruns over the days of another; see `programs`. In the latter case the other record can be the one that goes.',
    },
    PLAN_DRAFT: {
      description:
        'A new version of the plan is being written in both: one has to come into force or be discarded.',
    },
    INVITATION: {
      description:
        'Both have a link to set up a sign-in that is still open: one has to be revoked.',
    },
    APPOINTMENT: {
      description:
        'Of the record that would go an appointment is booked for a time at which the other has one: it has to be\nmoved or called off. One that is over is no conflict.',
    },
    BED: {
      description:
        'Both have a bed, or that of the record that would go is had over the days of a stay of the other: one stay has to\nend. In the latter case the other record can be the one that goes.',
    },
    BED_REQUEST: {
      description:
        'Both wait for a bed, or one waits and the other has one: one request has to be withdrawn.',
    },
  },
});

export const MentorWellbeingQuestion = {
  ENERGY: 'ENERGY',
  BOUNDARIES: 'BOUNDARIES',
  OWN_RECOVERY: 'OWN_RECOVERY',
  SUPPORTED: 'SUPPORTED',
  LIGHTNESS: 'LIGHTNESS',
} as const;
export type MentorWellbeingQuestion =
  (typeof MentorWellbeingQuestion)[keyof typeof MentorWellbeingQuestion];
TG.registerEnumType(MentorWellbeingQuestion, {
  name: 'MentorWellbeingQuestion',
  description:
    'What a mentor asks themselves once a month. Our own questions, and no instrument: they are not added up, and\nnothing is concluded from them.',
  valuesConfig: {
    ENERGY: { description: 'I have strength for this.' },
    BOUNDARIES: { description: 'I keep to what I can give.' },
    OWN_RECOVERY: { description: 'My own recovery has its place.' },
    SUPPORTED: { description: 'I have somebody to talk with about it.' },
    LIGHTNESS: { description: 'It does not follow me into the night.' },
  },
});

export const MentorGenderPreference = {
  ANY: 'ANY',
  SAME: 'SAME',
} as const;
export type MentorGenderPreference =
  (typeof MentorGenderPreference)[keyof typeof MentorGenderPreference];
TG.registerEnumType(MentorGenderPreference, {
  name: 'MentorGenderPreference',
  description:
    "Which gender somebody has in mind, theirs or another's. Compared only where both have described their own;\nnever inferred.",
  valuesConfig: {
    ANY: { description: 'Any.' },
    SAME: { description: 'The same as theirs, as both describe it.' },
  },
});

export const MentorMatchCode = {
  SHARED_LANGUAGE: 'SHARED_LANGUAGE',
  SHARED_HOURS: 'SHARED_HOURS',
  PLACES_LEFT: 'PLACES_LEFT',
  GENDER_WISH: 'GENDER_WISH',
} as const;
export type MentorMatchCode = (typeof MentorMatchCode)[keyof typeof MentorMatchCode];
TG.registerEnumType(MentorMatchCode, {
  name: 'MentorMatchCode',
  description: 'What counts for a mentor, each with its points in `MentorMatchReason`.',
  valuesConfig: {
    SHARED_LANGUAGE: { description: 'They share a language: 40 points.' },
    SHARED_HOURS: {
      description:
        "They have time at the same hours, the mentor's quiet hours apart: up to 30 points, for 4 hours a week or more.",
    },
    PLACES_LEFT: { description: 'The mentor has places left: 10 points for one, 20 for more.' },
    GENDER_WISH: {
      description: "The member's wish on gender is met, or any is welcome: 10 points.",
    },
  },
});

export const MentorRuledOut = {
  NO_PROFILE: 'NO_PROFILE',
  NOT_ACCEPTING: 'NOT_ACCEPTING',
  FULL: 'FULL',
  NO_SHARED_LANGUAGE: 'NO_SHARED_LANGUAGE',
  QUIET_HOURS: 'QUIET_HOURS',
  MENTOR_PREFERENCE: 'MENTOR_PREFERENCE',
  MEMBER_PREFERENCE: 'MEMBER_PREFERENCE',
  ALREADY_THERE: 'ALREADY_THERE',
  OWN_RECORD: 'OWN_RECORD',
} as const;
export type MentorRuledOut = (typeof MentorRuledOut)[keyof typeof MentorRuledOut];
TG.registerEnumType(MentorRuledOut, {
  name: 'MentorRuledOut',
  description: 'Why a mentor cannot be proposed.',
  valuesConfig: {
    NO_PROFILE: { description: 'They have not written their profile.' },
    NOT_ACCEPTING: { description: 'They take on nobody now.' },
    FULL: { description: 'They carry as many as they can.' },
    NO_SHARED_LANGUAGE: { description: 'They share no language.' },
    QUIET_HOURS: { description: "The hours they share all lie in the mentor's quiet hours." },
    MENTOR_PREFERENCE: { description: 'The mentor would mentor others.' },
    MEMBER_PREFERENCE: { description: 'The member wishes for another mentor.' },
    ALREADY_THERE: { description: "They are the member's mentor, or proposed to be." },
    OWN_RECORD: { description: "It is the mentor's own record." },
  },
});

export const MentorshipConversationState = {
  OPEN: 'OPEN',
  PAUSED: 'PAUSED',
  ENDED: 'ENDED',
  BLOCKED_BY_YOU: 'BLOCKED_BY_YOU',
  UNAVAILABLE: 'UNAVAILABLE',
} as const;
export type MentorshipConversationState =
  (typeof MentorshipConversationState)[keyof typeof MentorshipConversationState];
TG.registerEnumType(MentorshipConversationState, {
  name: 'MentorshipConversationState',
  description:
    'Whether the two can write to each other now. Nobody is told that the other one blocked them.',
  valuesConfig: {
    OPEN: { description: 'Both can write.' },
    PAUSED: { description: 'The mentorship is paused: what was written can be read.' },
    ENDED: { description: 'The mentorship has ended: what was written can be read.' },
    BLOCKED_BY_YOU: { description: 'You blocked the other one; lift it to write again.' },
    UNAVAILABLE: { description: 'Messages cannot be sent here now. Why is not said.' },
  },
});

export const MentorshipChange = {
  MESSAGE: 'MESSAGE',
  CONVERSATION: 'CONVERSATION',
  STEP: 'STEP',
} as const;
export type MentorshipChange = (typeof MentorshipChange)[keyof typeof MentorshipChange];
TG.registerEnumType(MentorshipChange, {
  name: 'MentorshipChange',
  description: 'What changed between the two.',
  valuesConfig: {
    MESSAGE: { description: 'Somebody wrote.' },
    CONVERSATION: { description: 'Whether they can write to each other may have changed.' },
    STEP: { description: 'A step was added, changed or taken off.' },
  },
});

export const MentorshipReportReason = {
  IN_DANGER: 'IN_DANGER',
  HURTFUL: 'HURTFUL',
  SEXUAL: 'SEXUAL',
  MONEY_OR_SUBSTANCES: 'MONEY_OR_SUBSTANCES',
  SAFETY: 'SAFETY',
  OTHER: 'OTHER',
} as const;
export type MentorshipReportReason =
  (typeof MentorshipReportReason)[keyof typeof MentorshipReportReason];
TG.registerEnumType(MentorshipReportReason, {
  name: 'MentorshipReportReason',
  description: 'Why somebody reports a message.',
  valuesConfig: {
    IN_DANGER: {
      description:
        'Who wrote it may be in danger now. Where they are a member, an alert about them is raised for their care team at\nonce, which says neither who told so nor what was written.',
    },
    HURTFUL: { description: 'It hurts, threatens or pushes.' },
    SEXUAL: { description: 'It is about sex, or wants more than a mentorship.' },
    MONEY_OR_SUBSTANCES: { description: 'It asks for money or favors, or offers substances.' },
    SAFETY: { description: "It makes one worry about somebody's safety." },
    OTHER: { description: 'Anything else.' },
  },
});

export const MentorshipStepState = {
  OPEN: 'OPEN',
  IN_WORK: 'IN_WORK',
  DONE: 'DONE',
} as const;
export type MentorshipStepState = (typeof MentorshipStepState)[keyof typeof MentorshipStepState];
TG.registerEnumType(MentorshipStepState, {
  name: 'MentorshipStepState',
  description: 'Where a step stands.',
  valuesConfig: {
    OPEN: { description: 'Not begun.' },
    IN_WORK: { description: 'They work on it.' },
    DONE: { description: 'Done. It can be taken up again.' },
  },
});

export const MentorshipStepTemplate = {
  TWELVE_STEPS: 'TWELVE_STEPS',
  FIRST_WEEKS: 'FIRST_WEEKS',
} as const;
export type MentorshipStepTemplate =
  (typeof MentorshipStepTemplate)[keyof typeof MentorshipStepTemplate];
TG.registerEnumType(MentorshipStepTemplate, {
  name: 'MentorshipStepTemplate',
  description:
    'A list of steps to begin with, in our own short words. What a fellowship says of them stands in its own books.',
  valuesConfig: {
    TWELVE_STEPS: { description: 'Twelve steps, for members of fellowships that work them.' },
    FIRST_WEEKS: { description: 'Small goals of the first weeks.' },
  },
});

export const MentorshipState = {
  PROPOSED: 'PROPOSED',
  ACTIVE: 'ACTIVE',
  PAUSED: 'PAUSED',
  ENDED: 'ENDED',
  DECLINED: 'DECLINED',
  WITHDRAWN: 'WITHDRAWN',
} as const;
export type MentorshipState = (typeof MentorshipState)[keyof typeof MentorshipState];
TG.registerEnumType(MentorshipState, {
  name: 'MentorshipState',
  description: 'Where a mentorship stands.',
  valuesConfig: {
    PROPOSED: { description: 'Proposed; mentor and member have not both agreed.' },
    ACTIVE: { description: 'Both agreed: the mentor is on the care team.' },
    PAUSED: { description: 'Interrupted; the mentor keeps the place on the care team.' },
    ENDED: { description: 'Over.' },
    DECLINED: { description: 'Mentor or member did not wish it.' },
    WITHDRAWN: { description: 'Taken back by who proposed it, or by other staff.' },
  },
});

export const MentorshipMove = {
  ACCEPT: 'ACCEPT',
  DECLINE: 'DECLINE',
  WITHDRAW: 'WITHDRAW',
  PAUSE: 'PAUSE',
  RESUME: 'RESUME',
  END: 'END',
} as const;
export type MentorshipMove = (typeof MentorshipMove)[keyof typeof MentorshipMove];
TG.registerEnumType(MentorshipMove, {
  name: 'MentorshipMove',
  description: 'What can happen to a mentorship.',
  valuesConfig: {
    ACCEPT: { description: 'Mentor or member agrees.' },
    DECLINE: { description: 'Mentor or member does not wish it.' },
    WITHDRAW: { description: 'Staff take the proposal back.' },
    PAUSE: { description: 'It is interrupted.' },
    RESUME: { description: 'It goes on.' },
    END: { description: 'It ends.' },
  },
});

export const MentorshipParty = {
  MENTOR: 'MENTOR',
  MEMBER: 'MEMBER',
  STAFF: 'STAFF',
} as const;
export type MentorshipParty = (typeof MentorshipParty)[keyof typeof MentorshipParty];
TG.registerEnumType(MentorshipParty, {
  name: 'MentorshipParty',
  description: 'One of those whom a mentorship is about.',
  valuesConfig: {
    MENTOR: { description: 'The mentor.' },
    MEMBER: { description: 'The member.' },
    STAFF: { description: 'Staff, who are neither.' },
  },
});

export const MentorshipDeclineReason = {
  NO_TIME: 'NO_TIME',
  KNOWN_ELSEWHERE: 'KNOWN_ELSEWHERE',
  NOT_A_FIT: 'NOT_A_FIT',
  OTHER: 'OTHER',
} as const;
export type MentorshipDeclineReason =
  (typeof MentorshipDeclineReason)[keyof typeof MentorshipDeclineReason];
TG.registerEnumType(MentorshipDeclineReason, {
  name: 'MentorshipDeclineReason',
  description: 'Why somebody does not wish a mentorship. Nobody is blamed.',
  valuesConfig: {
    NO_TIME: { description: 'No time for it now.' },
    KNOWN_ELSEWHERE: { description: 'They know each other from elsewhere.' },
    NOT_A_FIT: { description: 'It does not feel right for them.' },
    OTHER: { description: 'Anything else, or nothing that they wish to say.' },
  },
});

export const MentorshipPauseReason = {
  AWAY: 'AWAY',
  HEALTH: 'HEALTH',
  OTHER_PRIORITIES: 'OTHER_PRIORITIES',
  DISTANCE: 'DISTANCE',
  OTHER: 'OTHER',
} as const;
export type MentorshipPauseReason =
  (typeof MentorshipPauseReason)[keyof typeof MentorshipPauseReason];
TG.registerEnumType(MentorshipPauseReason, {
  name: 'MentorshipPauseReason',
  description: 'Why a mentorship is interrupted.',
  valuesConfig: {
    AWAY: { description: 'One of them is away.' },
    HEALTH: { description: 'Health of one of them.' },
    OTHER_PRIORITIES: { description: 'Other things come first for a while.' },
    DISTANCE: { description: 'One of them wishes for some distance.' },
    OTHER: { description: 'Anything else.' },
  },
});

export const MentorshipEndReason = {
  COMPLETED: 'COMPLETED',
  OTHER_MENTOR: 'OTHER_MENTOR',
  NO_TIME: 'NO_TIME',
  MOVED: 'MOVED',
  NO_CONTACT: 'NO_CONTACT',
  NOT_A_FIT: 'NOT_A_FIT',
  CARE_ENDED: 'CARE_ENDED',
  OTHER: 'OTHER',
} as const;
export type MentorshipEndReason = (typeof MentorshipEndReason)[keyof typeof MentorshipEndReason];
TG.registerEnumType(MentorshipEndReason, {
  name: 'MentorshipEndReason',
  description: 'Why a mentorship ended. Nobody is blamed.',
  valuesConfig: {
    COMPLETED: { description: 'It did what it was for.' },
    OTHER_MENTOR: { description: 'The member goes on with another mentor.' },
    NO_TIME: { description: 'One of them has no time any more.' },
    MOVED: { description: 'One of them moved away.' },
    NO_CONTACT: { description: 'They did not reach each other any more.' },
    NOT_A_FIT: { description: 'It was not right for one of them.' },
    CARE_ENDED: {
      description:
        'The mentor left the care team by another way, or the network does not support the member any more. Said by the software alone.',
    },
    OTHER: { description: 'Anything else.' },
  },
});

export const InstrumentCode = {
  BAM: 'BAM',
  PHQ_9: 'PHQ_9',
  PHQ_2: 'PHQ_2',
  GAD_7: 'GAD_7',
  AUDIT_C: 'AUDIT_C',
  BARC_10: 'BARC_10',
  PACS: 'PACS',
  CRAVING: 'CRAVING',
} as const;
export type InstrumentCode = (typeof InstrumentCode)[keyof typeof InstrumentCode];
TG.registerEnumType(InstrumentCode, {
  name: 'InstrumentCode',
  description:
    'The instruments that can be answered. Each is data with its license and source; see `instruments`.',
  valuesConfig: {
    BAM: {
      description: 'Brief Addiction Monitor, 17 items over 30 days; three subscales and no total.',
    },
    PHQ_9: { description: 'Patient Health Questionnaire, 9 items over two weeks.' },
    PHQ_2: { description: 'The first two items of PHQ-9.' },
    GAD_7: { description: 'Generalized Anxiety Disorder scale, 7 items over two weeks.' },
    AUDIT_C: {
      description: 'Alcohol Use Disorders Identification Test, the 3 items on consumption.',
    },
    BARC_10: { description: 'Brief Assessment of Recovery Capital, 10 items.' },
    PACS: { description: 'Penn Alcohol Craving Scale, 5 items over a week.' },
    CRAVING: { description: 'One question on craving, 0 to 10.' },
  },
});

export const InstrumentItemKind = {
  CHOICE: 'CHOICE',
  NUMBER: 'NUMBER',
} as const;
export type InstrumentItemKind = (typeof InstrumentItemKind)[keyof typeof InstrumentItemKind];
TG.registerEnumType(InstrumentItemKind, {
  name: 'InstrumentItemKind',
  description: 'How an item is answered.',
  valuesConfig: {
    CHOICE: { description: 'By one of its choices.' },
    NUMBER: { description: 'By a whole number between `min` and `max`.' },
  },
});

export const MonitoringEventKind = {
  CHECK_IN: 'CHECK_IN',
  INSTRUMENT_RESPONSE: 'INSTRUMENT_RESPONSE',
  SLIP_REPORTED: 'SLIP_REPORTED',
  DRUG_SCREEN_RESULT: 'DRUG_SCREEN_RESULT',
  ATTENDANCE_RECORDED: 'ATTENDANCE_RECORDED',
  CONTACT_LOGGED: 'CONTACT_LOGGED',
  ENROLLMENT_CHANGED: 'ENROLLMENT_CHANGED',
  LESSON_COMPLETED: 'LESSON_COMPLETED',
  PLAN_SIGNED: 'PLAN_SIGNED',
  PLAN_IN_FORCE: 'PLAN_IN_FORCE',
  PLAN_USED: 'PLAN_USED',
  STATUS_CHANGED: 'STATUS_CHANGED',
  CARE_TEAM_CHANGED: 'CARE_TEAM_CHANGED',
  REFERRAL_CHANGED: 'REFERRAL_CHANGED',
  MEMBER_MERGED: 'MEMBER_MERGED',
  APPOINTMENT_CHANGED: 'APPOINTMENT_CHANGED',
  STAY_CHANGED: 'STAY_CHANGED',
  MILESTONE_REACHED: 'MILESTONE_REACHED',
} as const;
export type MonitoringEventKind = (typeof MonitoringEventKind)[keyof typeof MonitoringEventKind];
TG.registerEnumType(MonitoringEventKind, {
  name: 'MonitoringEventKind',
  description: 'The kinds of monitoring event.',
  valuesConfig: {
    CHECK_IN: { description: 'A check-in.' },
    INSTRUMENT_RESPONSE: { description: 'An answered instrument.' },
    SLIP_REPORTED: { description: 'A slip the member reported.' },
    DRUG_SCREEN_RESULT: { description: 'The result of a drug screen.' },
    ATTENDANCE_RECORDED: { description: 'Attendance at a visit or session.' },
    CONTACT_LOGGED: { description: 'A contact that staff logged.' },
    ENROLLMENT_CHANGED: { description: 'An enrollment in a program was made or moved.' },
    LESSON_COMPLETED: { description: 'A lesson was done.' },
    PLAN_SIGNED: { description: 'A signature under a plan.' },
    PLAN_IN_FORCE: { description: 'A plan that came into force.' },
    PLAN_USED: { description: 'Something of the plan that the member used.' },
    STATUS_CHANGED: {
      description: 'The membership changed: a break, a departure, a return, a death.',
    },
    CARE_TEAM_CHANGED: { description: 'Somebody joined or left the care team.' },
    REFERRAL_CHANGED: { description: 'A step of the hand-off by which the member came.' },
    MEMBER_MERGED: { description: 'Two records of one person became one, or two again.' },
    APPOINTMENT_CHANGED: {
      description: 'An appointment was booked, moved, called off, held or missed.',
    },
    STAY_CHANGED: { description: 'A bed was given to the member, changed, or given free.' },
    MILESTONE_REACHED: { description: 'A milestone of recovery was reached.' },
  },
});

export const SubstanceClass = {
  OPIOID: 'OPIOID',
  OPIOID_MEDICATION: 'OPIOID_MEDICATION',
  STIMULANT: 'STIMULANT',
  SEDATIVE: 'SEDATIVE',
  ALCOHOL: 'ALCOHOL',
  CANNABIS: 'CANNABIS',
  NICOTINE: 'NICOTINE',
  HALLUCINOGEN: 'HALLUCINOGEN',
  OTHER: 'OTHER',
} as const;
export type SubstanceClass = (typeof SubstanceClass)[keyof typeof SubstanceClass];
TG.registerEnumType(SubstanceClass, {
  name: 'SubstanceClass',
  description: 'A class of substances.',
  valuesConfig: {
    OPIOID: { description: 'Heroin, fentanyl, opioid pain medicine without a prescription.' },
    OPIOID_MEDICATION: { description: 'Methadone or buprenorphine: medication when prescribed.' },
    STIMULANT: { description: 'Cocaine, crack, methamphetamine and other stimulants.' },
    SEDATIVE: { description: 'Benzodiazepines, barbiturates and other sedatives.' },
    ALCOHOL: { description: 'Alcohol.' },
    CANNABIS: { description: 'Cannabis.' },
    NICOTINE: { description: 'Tobacco and nicotine.' },
    HALLUCINOGEN: { description: 'Hallucinogens, PCP, inhalants.' },
    OTHER: { description: 'Anything else, or not said.' },
  },
});

export const DrugScreenOutcome = {
  NEGATIVE: 'NEGATIVE',
  POSITIVE: 'POSITIVE',
  EXPECTED: 'EXPECTED',
  INVALID: 'INVALID',
  NOT_PROVIDED: 'NOT_PROVIDED',
} as const;
export type DrugScreenOutcome = (typeof DrugScreenOutcome)[keyof typeof DrugScreenOutcome];
TG.registerEnumType(DrugScreenOutcome, {
  name: 'DrugScreenOutcome',
  description: 'What a drug screen showed.',
  valuesConfig: {
    NEGATIVE: { description: 'Nothing was found.' },
    POSITIVE: { description: 'Something was found.' },
    EXPECTED: { description: 'What was found is explained by a prescription.' },
    INVALID: { description: 'Mixed or inconclusive.' },
    NOT_PROVIDED: { description: 'No sample was provided.' },
  },
});

export const AttendanceState = {
  PRESENT: 'PRESENT',
  LATE: 'LATE',
  EXCUSED: 'EXCUSED',
  ABSENT: 'ABSENT',
} as const;
export type AttendanceState = (typeof AttendanceState)[keyof typeof AttendanceState];
TG.registerEnumType(AttendanceState, {
  name: 'AttendanceState',
  description: 'Whether somebody came.',
  valuesConfig: {
    PRESENT: { description: 'Attended.' },
    LATE: { description: 'Attended, late.' },
    EXCUSED: { description: 'Did not attend, for a reason that counts.' },
    ABSENT: { description: 'Did not attend.' },
  },
});

export const ContactOutcome = {
  REACHED: 'REACHED',
  LEFT_MESSAGE: 'LEFT_MESSAGE',
  NO_ANSWER: 'NO_ANSWER',
  OTHER_PERSON: 'OTHER_PERSON',
  DECLINED: 'DECLINED',
} as const;
export type ContactOutcome = (typeof ContactOutcome)[keyof typeof ContactOutcome];
TG.registerEnumType(ContactOutcome, {
  name: 'ContactOutcome',
  description: 'How staff reached a member, or tried to.',
  valuesConfig: {
    REACHED: { description: 'Spoke with the member.' },
    LEFT_MESSAGE: {
      description: "Left a message, where the member's safe-contact choices allow it.",
    },
    NO_ANSWER: { description: 'Nobody answered.' },
    OTHER_PERSON: { description: 'Somebody else answered; nothing was said of the network.' },
    DECLINED: { description: 'The member declined to talk.' },
  },
});

export const SafetyLevel = {
  NONE: 'NONE',
  SUPPORT: 'SUPPORT',
  URGENT: 'URGENT',
  EMERGENCY: 'EMERGENCY',
} as const;
export type SafetyLevel = (typeof SafetyLevel)[keyof typeof SafetyLevel];
TG.registerEnumType(SafetyLevel, {
  name: 'SafetyLevel',
  description: 'How much help an answer calls for.',
  valuesConfig: {
    NONE: { description: 'Nothing beyond the usual.' },
    SUPPORT: { description: 'Somebody should be in touch.' },
    URGENT: { description: 'Help should be at hand now.' },
    EMERGENCY: { description: 'Life may be in danger.' },
  },
});

export const RiskBand = {
  LOW: 'LOW',
  MODERATE: 'MODERATE',
  HIGH: 'HIGH',
  CRITICAL: 'CRITICAL',
  UNKNOWN: 'UNKNOWN',
} as const;
export type RiskBand = (typeof RiskBand)[keyof typeof RiskBand];
TG.registerEnumType(RiskBand, {
  name: 'RiskBand',
  description: 'How much is at stake for a member now, by the rules that fired.',
  valuesConfig: {
    LOW: { description: 'Data is there and no rule fired above LOW.' },
    MODERATE: { description: 'A rule of severity MODERATE fired.' },
    HIGH: { description: 'A rule of severity HIGH fired.' },
    CRITICAL: { description: 'A rule of severity CRITICAL fired.' },
    UNKNOWN: { description: 'There is no valid data in the window. Never read it as LOW.' },
  },
});

export const RuleKind = {
  RISK: 'RISK',
  ENGAGEMENT: 'ENGAGEMENT',
  SAFETY: 'SAFETY',
} as const;
export type RuleKind = (typeof RuleKind)[keyof typeof RuleKind];
TG.registerEnumType(RuleKind, {
  name: 'RuleKind',
  description: 'What a rule speaks of.',
  valuesConfig: {
    RISK: { description: 'Risk: enters the band.' },
    ENGAGEMENT: {
      description:
        'Engagement, such as missed check-ins: never enters the band and predicts nothing.',
    },
    SAFETY: {
      description:
        'Safety: somebody says that they, or somebody else, are in danger. Never enters the band, which reads answers alone.',
    },
  },
});

export const PlanState = {
  DRAFT: 'DRAFT',
  IN_FORCE: 'IN_FORCE',
  SUPERSEDED: 'SUPERSEDED',
  DISCARDED: 'DISCARDED',
} as const;
export type PlanState = (typeof PlanState)[keyof typeof PlanState];
TG.registerEnumType(PlanState, {
  name: 'PlanState',
  description: 'Where one version of a plan stands.',
  valuesConfig: {
    DRAFT: { description: 'Being written; not signed by both yet.' },
    IN_FORCE: { description: 'Signed by the member and by staff: the one to go by.' },
    SUPERSEDED: { description: 'A later version took its place; its wording stays readable.' },
    DISCARDED: { description: 'Given up before it was signed by both.' },
  },
});

export const PlanTriggerKind = {
  FEELING: 'FEELING',
  PEOPLE: 'PEOPLE',
  PLACE: 'PLACE',
  TIME: 'TIME',
  BODY: 'BODY',
  CONFLICT: 'CONFLICT',
  MONEY: 'MONEY',
  CELEBRATION: 'CELEBRATION',
  OTHER: 'OTHER',
} as const;
export type PlanTriggerKind = (typeof PlanTriggerKind)[keyof typeof PlanTriggerKind];
TG.registerEnumType(PlanTriggerKind, {
  name: 'PlanTriggerKind',
  description: 'What sort of thing may lead to use.',
  valuesConfig: {
    FEELING: { description: 'A feeling, such as anger or loneliness.' },
    PEOPLE: { description: 'Somebody.' },
    PLACE: { description: 'A place.' },
    TIME: { description: 'A time of day, of the week or of the year.' },
    BODY: { description: 'Pain, hunger, too little sleep.' },
    CONFLICT: { description: 'A conflict with somebody.' },
    MONEY: { description: 'Money: payday, debts.' },
    CELEBRATION: { description: 'Something to celebrate.' },
    OTHER: { description: 'Anything else.' },
  },
});

export const PlanSection = {
  TRIGGERS: 'TRIGGERS',
  WARNING_SIGNS: 'WARNING_SIGNS',
  STRATEGIES: 'STRATEGIES',
  CONTACTS: 'CONTACTS',
  COMMITMENTS: 'COMMITMENTS',
  CRISIS_STEPS: 'CRISIS_STEPS',
  REVIEW: 'REVIEW',
} as const;
export type PlanSection = (typeof PlanSection)[keyof typeof PlanSection];
TG.registerEnumType(PlanSection, {
  name: 'PlanSection',
  description: 'A part of a plan.',
  valuesConfig: {
    TRIGGERS: { description: 'Triggers.' },
    WARNING_SIGNS: { description: 'Warning signs.' },
    STRATEGIES: { description: 'Coping strategies.' },
    CONTACTS: { description: 'Support contacts.' },
    COMMITMENTS: { description: 'Commitments.' },
    CRISIS_STEPS: { description: 'Steps in a crisis.' },
    REVIEW: { description: 'The day of the next review.' },
  },
});

export const PlanChange = {
  ADDED: 'ADDED',
  REMOVED: 'REMOVED',
  CHANGED: 'CHANGED',
  MOVED: 'MOVED',
} as const;
export type PlanChange = (typeof PlanChange)[keyof typeof PlanChange];
TG.registerEnumType(PlanChange, {
  name: 'PlanChange',
  description: 'What became of an entry.',
  valuesConfig: {
    ADDED: { description: 'It is new.' },
    REMOVED: { description: 'It is gone.' },
    CHANGED: { description: 'It says something else.' },
    MOVED: { description: 'It stands at another place in an order that matters.' },
  },
});

export const PlanSigner = {
  MEMBER: 'MEMBER',
  STAFF: 'STAFF',
} as const;
export type PlanSigner = (typeof PlanSigner)[keyof typeof PlanSigner];
TG.registerEnumType(PlanSigner, {
  name: 'PlanSigner',
  description: 'Whose signature.',
  valuesConfig: {
    MEMBER: {
      description:
        "The member's; by staff only for a member without an account, who has signed on paper.",
    },
    STAFF: { description: 'That of a counselor or coordinator.' },
  },
});

export const PlanHelp = {
  YES: 'YES',
  SOMEWHAT: 'SOMEWHAT',
  NO: 'NO',
} as const;
export type PlanHelp = (typeof PlanHelp)[keyof typeof PlanHelp];
TG.registerEnumType(PlanHelp, {
  name: 'PlanHelp',
  description: 'Whether something helped.',
  valuesConfig: {
    YES: { description: 'It helped.' },
    SOMEWHAT: { description: 'It helped somewhat.' },
    NO: { description: 'It did not help this time.' },
  },
});

export const ProgramKind = {
  COUNSELING: 'COUNSELING',
  THERAPY: 'THERAPY',
  GROUP: 'GROUP',
  RECOVERY_COACHING: 'RECOVERY_COACHING',
  MEDICATION: 'MEDICATION',
} as const;
export type ProgramKind = (typeof ProgramKind)[keyof typeof ProgramKind];
TG.registerEnumType(ProgramKind, {
  name: 'ProgramKind',
  description: 'What a program mainly offers.',
  valuesConfig: {
    COUNSELING: { description: 'Individual or family counseling.' },
    THERAPY: { description: 'Therapy by a licensed clinician.' },
    GROUP: { description: 'A course of group sessions.' },
    RECOVERY_COACHING: { description: 'Recovery coaching by peers.' },
    MEDICATION: { description: 'Medication for a substance use disorder, with its follow-up.' },
  },
});

export const EnrollmentState = {
  WAITING: 'WAITING',
  PLANNED: 'PLANNED',
  ACTIVE: 'ACTIVE',
  ON_HOLD: 'ON_HOLD',
  COMPLETED: 'COMPLETED',
  LEFT: 'LEFT',
} as const;
export type EnrollmentState = (typeof EnrollmentState)[keyof typeof EnrollmentState];
TG.registerEnumType(EnrollmentState, {
  name: 'EnrollmentState',
  description: 'Where an enrollment stands.',
  valuesConfig: {
    WAITING: { description: 'Waits for a place.' },
    PLANNED: { description: 'Agreed, not begun; the place is held.' },
    ACTIVE: { description: 'Running.' },
    ON_HOLD: { description: 'Interrupted, with the place kept.' },
    COMPLETED: { description: 'Ended as planned.' },
    LEFT: { description: 'Ended before its plan.' },
  },
});

export const WaitingPriority = {
  URGENT: 'URGENT',
  SOON: 'SOON',
  ORDINARY: 'ORDINARY',
} as const;
export type WaitingPriority = (typeof WaitingPriority)[keyof typeof WaitingPriority];
TG.registerEnumType(WaitingPriority, {
  name: 'WaitingPriority',
  description: 'How soon somebody who waits needs the place.',
  valuesConfig: {
    URGENT: { description: 'Before all others.' },
    SOON: { description: 'Before those of ordinary priority.' },
    ORDINARY: { description: 'In the order of waiting.' },
  },
});

export const LeaveReason = {
  OTHER_CARE: 'OTHER_CARE',
  MOVED: 'MOVED',
  OWN_WISH: 'OWN_WISH',
  NO_CONTACT: 'NO_CONTACT',
  REFERRED: 'REFERRED',
  SCHEDULE: 'SCHEDULE',
  OTHER: 'OTHER',
} as const;
export type LeaveReason = (typeof LeaveReason)[keyof typeof LeaveReason];
TG.registerEnumType(LeaveReason, {
  name: 'LeaveReason',
  description:
    'Why an enrollment ended before its plan. Nobody is blamed: it says what comes next, not what was lacking.',
  valuesConfig: {
    OTHER_CARE: { description: 'Went on in another program or kind of care.' },
    MOVED: { description: 'Moved away.' },
    OWN_WISH: { description: 'Wished to stop.' },
    NO_CONTACT: { description: 'Could not be reached any more.' },
    REFERRED: { description: 'Was referred to somebody else.' },
    SCHEDULE: { description: 'Work, family or times did not allow it.' },
    OTHER: { description: 'Anything else.' },
  },
});

export const EnrollmentMove = {
  WAIT: 'WAIT',
  PLAN: 'PLAN',
  PRIORITIZE: 'PRIORITIZE',
  ADMIT: 'ADMIT',
  START: 'START',
  HOLD: 'HOLD',
  RESUME: 'RESUME',
  CHANGE_PHASE: 'CHANGE_PHASE',
  COMPLETE: 'COMPLETE',
  LEAVE: 'LEAVE',
  UNDO: 'UNDO',
} as const;
export type EnrollmentMove = (typeof EnrollmentMove)[keyof typeof EnrollmentMove];
TG.registerEnumType(EnrollmentMove, {
  name: 'EnrollmentMove',
  description: 'What can happen to an enrollment.',
  valuesConfig: {
    WAIT: { description: 'Put on the waiting list.' },
    PLAN: { description: 'Enrolled, with a place.' },
    PRIORITIZE: { description: 'Put further to the front or the back of the waiting list.' },
    ADMIT: { description: 'Given a place from the waiting list.' },
    START: { description: 'Began.' },
    HOLD: { description: 'Interrupted.' },
    RESUME: { description: 'Went on after an interruption.' },
    CHANGE_PHASE: { description: 'Went into another phase.' },
    COMPLETE: { description: 'Completed the program.' },
    LEAVE: { description: 'Left before its end.' },
    UNDO: { description: 'The newest move was taken back.' },
  },
});

export const ReferralState = {
  RECEIVED: 'RECEIVED',
  ACCEPTED: 'ACCEPTED',
  CONTACTED: 'CONTACTED',
  CLOSED: 'CLOSED',
  DECLINED: 'DECLINED',
  LOST: 'LOST',
} as const;
export type ReferralState = (typeof ReferralState)[keyof typeof ReferralState];
TG.registerEnumType(ReferralState, {
  name: 'ReferralState',
  description: 'Where a hand-off from a treatment center stands.',
  valuesConfig: {
    RECEIVED: { description: 'It has come, and nobody has said what becomes of it.' },
    ACCEPTED: {
      description: 'The person is a member of the network now; nobody has spoken with them yet.',
    },
    CONTACTED: { description: 'Somebody of the network has spoken with the person.' },
    CLOSED: { description: 'The hand-off is complete.' },
    DECLINED: { description: 'The network does not take the person on.' },
    LOST: { description: 'The person could not be found, or has gone elsewhere.' },
  },
});

export const ReferralMove = {
  ACCEPT: 'ACCEPT',
  CONTACT: 'CONTACT',
  CLOSE: 'CLOSE',
  DECLINE: 'DECLINE',
  LOSE: 'LOSE',
  TELL: 'TELL',
} as const;
export type ReferralMove = (typeof ReferralMove)[keyof typeof ReferralMove];
TG.registerEnumType(ReferralMove, {
  name: 'ReferralMove',
  description: 'What happened to a hand-off.',
  valuesConfig: {
    ACCEPT: { description: 'The person became a member, or was found to be one.' },
    CONTACT: { description: 'Somebody spoke with the person.' },
    CLOSE: { description: 'The hand-off was completed.' },
    DECLINE: { description: 'The network did not take the person on.' },
    LOSE: { description: 'The person could not be found, or has gone elsewhere.' },
    TELL: { description: 'The sender was told what had become of it.' },
  },
});

export const ReferralDeclineReason = {
  NO_CAPACITY: 'NO_CAPACITY',
  OUT_OF_AREA: 'OUT_OF_AREA',
  NEEDS_OTHER_CARE: 'NEEDS_OTHER_CARE',
  PERSON_DECLINED: 'PERSON_DECLINED',
  SENT_TWICE: 'SENT_TWICE',
  OTHER: 'OTHER',
} as const;
export type ReferralDeclineReason =
  (typeof ReferralDeclineReason)[keyof typeof ReferralDeclineReason];
TG.registerEnumType(ReferralDeclineReason, {
  name: 'ReferralDeclineReason',
  description: 'Why the network does not take somebody on. Medication is never a reason.',
  valuesConfig: {
    NO_CAPACITY: { description: 'There is no capacity now.' },
    OUT_OF_AREA: { description: 'They live too far away.' },
    NEEDS_OTHER_CARE: { description: 'They need care that the network does not give.' },
    PERSON_DECLINED: { description: 'The person did not want to.' },
    SENT_TWICE: { description: 'It came twice.' },
    OTHER: { description: 'Anything else.' },
  },
});

export const ReferralLostReason = {
  NOT_REACHED: 'NOT_REACHED',
  MOVED_AWAY: 'MOVED_AWAY',
  WENT_ELSEWHERE: 'WENT_ELSEWHERE',
  ADMITTED_AGAIN: 'ADMITTED_AGAIN',
  OTHER: 'OTHER',
} as const;
export type ReferralLostReason = (typeof ReferralLostReason)[keyof typeof ReferralLostReason];
TG.registerEnumType(ReferralLostReason, {
  name: 'ReferralLostReason',
  description: 'Why a hand-off came to nothing.',
  valuesConfig: {
    NOT_REACHED: { description: 'Nobody could be reached.' },
    MOVED_AWAY: { description: 'They have moved away.' },
    WENT_ELSEWHERE: { description: 'Somebody else supports them now.' },
    ADMITTED_AGAIN: { description: 'They are in treatment or in custody again.' },
    OTHER: { description: 'Anything else.' },
  },
});

export const ReferralTellingWay = {
  COPIED: 'COPIED',
  PRINTED: 'PRINTED',
  SPOKEN: 'SPOKEN',
} as const;
export type ReferralTellingWay = (typeof ReferralTellingWay)[keyof typeof ReferralTellingWay];
TG.registerEnumType(ReferralTellingWay, {
  name: 'ReferralTellingWay',
  description: 'How the sender is told.',
  valuesConfig: {
    COPIED: { description: 'The report was copied, for a letter or a message.' },
    PRINTED: { description: 'The report was printed.' },
    SPOKEN: { description: 'It was read out, on the telephone or face to face.' },
  },
});

export const ReferralOrderField = {
  RECEIVED: 'RECEIVED',
  CONTACT_DUE: 'CONTACT_DUE',
} as const;
export type ReferralOrderField = (typeof ReferralOrderField)[keyof typeof ReferralOrderField];
TG.registerEnumType(ReferralOrderField, {
  name: 'ReferralOrderField',
  description: 'What hand-offs are ordered by.',
  valuesConfig: {
    RECEIVED: { description: 'When it came.' },
    CONTACT_DUE: { description: 'Until when somebody is to have spoken with the person.' },
  },
});

export const BedNeed = {
  WHEELCHAIR: 'WHEELCHAIR',
  CHILDREN: 'CHILDREN',
  PET: 'PET',
  MEDICATION_STORAGE: 'MEDICATION_STORAGE',
} as const;
export type BedNeed = (typeof BedNeed)[keyof typeof BedNeed];
TG.registerEnumType(BedNeed, {
  name: 'BedNeed',
  description: 'What a house has to have for somebody.',
  valuesConfig: {
    WHEELCHAIR: { description: 'To be lived in with a wheelchair.' },
    CHILDREN: { description: 'Room for children.' },
    PET: { description: 'A pet may come along.' },
    MEDICATION_STORAGE: {
      description:
        'A safe place for prescribed medication. Where it lacks one is arranged; nobody is turned away for it.',
    },
  },
});

export const BedRequestState = {
  WAITING: 'WAITING',
  HOUSED: 'HOUSED',
  WITHDRAWN: 'WITHDRAWN',
} as const;
export type BedRequestState = (typeof BedRequestState)[keyof typeof BedRequestState];
TG.registerEnumType(BedRequestState, {
  name: 'BedRequestState',
  description: 'Where a request for a bed stands.',
  valuesConfig: {
    WAITING: { description: 'Waits for a bed.' },
    HOUSED: { description: 'Was given one.' },
    WITHDRAWN: { description: 'Is not asked for any more.' },
  },
});

export const BedRequestEndReason = {
  OTHER_PLACE: 'OTHER_PLACE',
  OWN_WISH: 'OWN_WISH',
  NO_CONTACT: 'NO_CONTACT',
  LEFT: 'LEFT',
  OTHER: 'OTHER',
} as const;
export type BedRequestEndReason = (typeof BedRequestEndReason)[keyof typeof BedRequestEndReason];
TG.registerEnumType(BedRequestEndReason, {
  name: 'BedRequestEndReason',
  description: 'Why a bed is not asked for any more.',
  valuesConfig: {
    OTHER_PLACE: { description: 'Found another place to live.' },
    OWN_WISH: { description: 'Wished so.' },
    NO_CONTACT: { description: 'Could not be reached any more.' },
    LEFT: { description: 'Left the network.' },
    OTHER: { description: 'Anything else.' },
  },
});

export const DeclineReason = {
  HOUSE_IS_FOR_OTHERS: 'HOUSE_IS_FOR_OTHERS',
  SAFETY: 'SAFETY',
  MEDICATION: 'MEDICATION',
  DISABILITY: 'DISABILITY',
  ASSISTANCE_ANIMAL: 'ASSISTANCE_ANIMAL',
  OTHER: 'OTHER',
} as const;
export type DeclineReason = (typeof DeclineReason)[keyof typeof DeclineReason];
TG.registerEnumType(DeclineReason, {
  name: 'DeclineReason',
  description: 'Why a house cannot take somebody.',
  valuesConfig: {
    HOUSE_IS_FOR_OTHERS: { description: 'The house is for others.' },
    SAFETY: { description: 'It would not be safe with somebody who lives there.' },
    MEDICATION: { description: 'Prescribed medication. This turns nobody away.' },
    DISABILITY: { description: 'A disability. This turns nobody away.' },
    ASSISTANCE_ANIMAL: { description: 'An assistance animal. This turns nobody away.' },
    OTHER: { description: 'Anything else.' },
  },
});

export const BedMatchCode = {
  ASKED_FOR: 'ASKED_FOR',
  WELCOMES: 'WELCOMES',
  WHEELCHAIR: 'WHEELCHAIR',
  CHILDREN: 'CHILDREN',
  PET: 'PET',
  MEDICATION_STORAGE: 'MEDICATION_STORAGE',
  DECLINED: 'DECLINED',
} as const;
export type BedMatchCode = (typeof BedMatchCode)[keyof typeof BedMatchCode];
TG.registerEnumType(BedMatchCode, {
  name: 'BedMatchCode',
  description: 'What speaks for or against a house.',
  valuesConfig: {
    ASKED_FOR: { description: 'The member asked for it.' },
    WELCOMES: { description: 'It is for whom the member wishes to live with.' },
    WHEELCHAIR: { description: 'It can be lived in with a wheelchair.' },
    CHILDREN: { description: 'Children may come along.' },
    PET: { description: 'Pets may come along.' },
    MEDICATION_STORAGE: {
      description:
        'It has a safe place for medication. Where it lacks one the house fits nevertheless, and one is arranged.',
    },
    DECLINED: { description: 'The house said that it cannot.' },
  },
});

export const HouseIncidentKind = {
  INJURY: 'INJURY',
  ILLNESS: 'ILLNESS',
  MEDICATION: 'MEDICATION',
  CONFLICT: 'CONFLICT',
  THREAT: 'THREAT',
  PROPERTY: 'PROPERTY',
  BUILDING: 'BUILDING',
  VISITOR: 'VISITOR',
  OTHER: 'OTHER',
} as const;
export type HouseIncidentKind = (typeof HouseIncidentKind)[keyof typeof HouseIncidentKind];
TG.registerEnumType(HouseIncidentKind, {
  name: 'HouseIncidentKind',
  description:
    'What kind of thing happened in a house. What somebody used is told as a slip, never here.',
  valuesConfig: {
    INJURY: { description: 'Somebody was hurt.' },
    ILLNESS: { description: 'Somebody fell ill.' },
    MEDICATION: { description: 'Medication was lost, mixed up or not safe where it was.' },
    CONFLICT: { description: 'People fell out with each other.' },
    THREAT: { description: 'Somebody was threatened, or did not feel safe.' },
    PROPERTY: { description: 'Something was damaged or is gone.' },
    BUILDING: { description: 'Fire, water, heating or anything else of the building.' },
    VISITOR: { description: 'It had to do with a visitor.' },
    OTHER: { description: 'Anything else.' },
  },
});

export const HouseLedgerKind = {
  CHARGE: 'CHARGE',
  PAYMENT: 'PAYMENT',
  WAIVER: 'WAIVER',
  REVERSAL: 'REVERSAL',
} as const;
export type HouseLedgerKind = (typeof HouseLedgerKind)[keyof typeof HouseLedgerKind];
TG.registerEnumType(HouseLedgerKind, {
  name: 'HouseLedgerKind',
  description: 'What an entry in the ledger of a house says.',
  valuesConfig: {
    CHARGE: { description: 'Something is owed.' },
    PAYMENT: { description: 'Something was paid.' },
    WAIVER: { description: 'Somebody was let off a charge, or a part of it.' },
    REVERSAL: { description: 'Another entry is taken back.' },
  },
});

export const HouseChargeFor = {
  RENT: 'RENT',
  DEPOSIT: 'DEPOSIT',
  FEE: 'FEE',
  OTHER: 'OTHER',
} as const;
export type HouseChargeFor = (typeof HouseChargeFor)[keyof typeof HouseChargeFor];
TG.registerEnumType(HouseChargeFor, {
  name: 'HouseChargeFor',
  description: 'What is owed for.',
  valuesConfig: {
    RENT: { description: 'Living there.' },
    DEPOSIT: { description: 'Kept as security, and given back.' },
    FEE: { description: 'A fee of the house.' },
    OTHER: { description: 'Anything else, in words.' },
  },
});

export const HousePaymentWay = {
  CASH: 'CASH',
  CHECK: 'CHECK',
  CARD: 'CARD',
  TRANSFER: 'TRANSFER',
  THIRD_PARTY: 'THIRD_PARTY',
  OTHER: 'OTHER',
} as const;
export type HousePaymentWay = (typeof HousePaymentWay)[keyof typeof HousePaymentWay];
TG.registerEnumType(HousePaymentWay, {
  name: 'HousePaymentWay',
  description: 'How something was paid, as the house was told.',
  valuesConfig: {
    CASH: { description: 'In cash.' },
    CHECK: { description: 'By check or money order.' },
    CARD: { description: 'By card.' },
    TRANSFER: { description: 'From bank to bank.' },
    THIRD_PARTY: { description: 'By somebody else: an agency, a grant, family.' },
    OTHER: { description: 'In any other way.' },
  },
});

export const PassState = {
  REQUESTED: 'REQUESTED',
  APPROVED: 'APPROVED',
  DECLINED: 'DECLINED',
  CANCELED: 'CANCELED',
} as const;
export type PassState = (typeof PassState)[keyof typeof PassState];
TG.registerEnumType(PassState, {
  name: 'PassState',
  description: 'Where a pass stands.',
  valuesConfig: {
    REQUESTED: { description: 'Was asked for.' },
    APPROVED: { description: 'Was agreed on.' },
    DECLINED: { description: 'Was not agreed on; why is written with it.' },
    CANCELED: { description: 'Was taken back, or ended with the stay.' },
  },
});

export const PresenceState = {
  IN: 'IN',
  OUT: 'OUT',
  ON_PASS: 'ON_PASS',
  LATE: 'LATE',
  UNKNOWN: 'UNKNOWN',
} as const;
export type PresenceState = (typeof PresenceState)[keyof typeof PresenceState];
TG.registerEnumType(PresenceState, {
  name: 'PresenceState',
  description: 'Where somebody who lives in a house is this evening.',
  valuesConfig: {
    IN: { description: 'In the house.' },
    OUT: { description: 'Out of the house, and not late.' },
    ON_PASS: { description: 'Away overnight, as was agreed.' },
    LATE: { description: 'Out after the curfew, or not back from a pass.' },
    UNKNOWN: { description: 'Nobody has marked it yet: never read it as out.' },
  },
});

export const PresenceDirection = {
  IN: 'IN',
  OUT: 'OUT',
} as const;
export type PresenceDirection = (typeof PresenceDirection)[keyof typeof PresenceDirection];
TG.registerEnumType(PresenceDirection, {
  name: 'PresenceDirection',
  description: 'Which way somebody went.',
  valuesConfig: { IN: { description: 'Came in.' }, OUT: { description: 'Went out.' } },
});

export const NarrLevel = {
  I: 'I',
  II: 'II',
  III: 'III',
  IV: 'IV',
} as const;
export type NarrLevel = (typeof NarrLevel)[keyof typeof NarrLevel];
TG.registerEnumType(NarrLevel, {
  name: 'NarrLevel',
  description:
    'Level of support of a recovery residence by the National Alliance for Recovery Residences.',
  valuesConfig: {
    I: { description: 'Run by those who live there.' },
    II: { description: 'Monitored by a house manager or senior resident.' },
    III: { description: 'Supervised, with staff and life skills.' },
    IV: { description: 'Integrated with clinical services.' },
  },
});

export const ResidenceWelcome = {
  EVERYONE: 'EVERYONE',
  WOMEN: 'WOMEN',
  MEN: 'MEN',
} as const;
export type ResidenceWelcome = (typeof ResidenceWelcome)[keyof typeof ResidenceWelcome];
TG.registerEnumType(ResidenceWelcome, {
  name: 'ResidenceWelcome',
  description: 'For whom a house is, by its own rules. Everybody describes themselves.',
  valuesConfig: {
    EVERYONE: { description: 'For everybody.' },
    WOMEN: { description: 'For women.' },
    MEN: { description: 'For men.' },
  },
});

export const BedState = {
  AVAILABLE: 'AVAILABLE',
  HELD: 'HELD',
  OCCUPIED: 'OCCUPIED',
  OUT_OF_SERVICE: 'OUT_OF_SERVICE',
} as const;
export type BedState = (typeof BedState)[keyof typeof BedState];
TG.registerEnumType(BedState, {
  name: 'BedState',
  description: 'Where a bed stands now.',
  valuesConfig: {
    AVAILABLE: { description: 'Can be given.' },
    HELD: { description: 'Kept for somebody until a moment.' },
    OCCUPIED: { description: 'Somebody has it.' },
    OUT_OF_SERVICE: { description: 'Not to be given for now.' },
  },
});

export const BedOutReason = {
  REPAIR: 'REPAIR',
  CLEANING: 'CLEANING',
  CAPACITY: 'CAPACITY',
  OTHER: 'OTHER',
} as const;
export type BedOutReason = (typeof BedOutReason)[keyof typeof BedOutReason];
TG.registerEnumType(BedOutReason, {
  name: 'BedOutReason',
  description: 'Why a bed is out of service.',
  valuesConfig: {
    REPAIR: { description: 'Something has to be repaired.' },
    CLEANING: { description: 'It is being cleaned or treated.' },
    CAPACITY: { description: 'The house has fewer places for now.' },
    OTHER: { description: 'Anything else.' },
  },
});

export const StayEndReason = {
  COMPLETED: 'COMPLETED',
  OWN_WISH: 'OWN_WISH',
  OTHER_CARE: 'OTHER_CARE',
  HOUSE_RULES: 'HOUSE_RULES',
  NO_CONTACT: 'NO_CONTACT',
  DIED: 'DIED',
  RECORDED_IN_ERROR: 'RECORDED_IN_ERROR',
  OTHER: 'OTHER',
} as const;
export type StayEndReason = (typeof StayEndReason)[keyof typeof StayEndReason];
TG.registerEnumType(StayEndReason, {
  name: 'StayEndReason',
  description: 'Why a stay ended. Nobody is blamed: it says what comes next, not what was lacking.',
  valuesConfig: {
    COMPLETED: { description: 'Was ready to live on.' },
    OWN_WISH: { description: 'Wished to leave.' },
    OTHER_CARE: { description: 'Went on in another kind of care.' },
    HOUSE_RULES: { description: 'The house could not keep on, by its rules.' },
    NO_CONTACT: { description: 'Could not be reached any more.' },
    DIED: { description: 'Died.' },
    RECORDED_IN_ERROR: { description: 'Was recorded in error: nobody lived there.' },
    OTHER: { description: 'Anything else.' },
  },
});

export const StayMove = {
  START: 'START',
  TRANSFER: 'TRANSFER',
  END: 'END',
} as const;
export type StayMove = (typeof StayMove)[keyof typeof StayMove];
TG.registerEnumType(StayMove, {
  name: 'StayMove',
  description: 'What can happen to a stay.',
  valuesConfig: {
    START: { description: 'Began.' },
    TRANSFER: { description: 'Went on in another bed.' },
    END: { description: 'Ended.' },
  },
});

export const ResidenceChange = {
  HOUSE: 'HOUSE',
  STAY: 'STAY',
  HOLD: 'HOLD',
  BED: 'BED',
  WAITING_LIST: 'WAITING_LIST',
  PRESENCE: 'PRESENCE',
  PASS: 'PASS',
  CHORE: 'CHORE',
} as const;
export type ResidenceChange = (typeof ResidenceChange)[keyof typeof ResidenceChange];
TG.registerEnumType(ResidenceChange, {
  name: 'ResidenceChange',
  description: 'What changed on a bed board.',
  valuesConfig: {
    HOUSE: { description: 'The house, its rooms or beds.' },
    STAY: { description: 'Who has a bed.' },
    HOLD: { description: 'A bed was held or given free.' },
    BED: { description: 'A bed went out of service or came back.' },
    WAITING_LIST: { description: 'Who waits for a bed that may be one of this house.' },
    PRESENCE: { description: 'Who is in and who is out, or who is late.' },
    PASS: { description: 'A pass was asked for, agreed on, or not.' },
    CHORE: { description: 'What has to be done in the house, or whose turn it is.' },
  },
});

export const SessionModality = {
  IN_PERSON: 'IN_PERSON',
  VIDEO: 'VIDEO',
  PHONE: 'PHONE',
} as const;
export type SessionModality = (typeof SessionModality)[keyof typeof SessionModality];
TG.registerEnumType(SessionModality, {
  name: 'SessionModality',
  description: 'How one takes part in a session.',
  valuesConfig: {
    IN_PERSON: { description: 'In a room.' },
    VIDEO: { description: 'By video, on a server that the organization has under agreement.' },
    PHONE: { description: 'By telephone.' },
  },
});

export const OccurrenceScope = {
  THIS: 'THIS',
  FOLLOWING: 'FOLLOWING',
  ALL: 'ALL',
} as const;
export type OccurrenceScope = (typeof OccurrenceScope)[keyof typeof OccurrenceScope];
TG.registerEnumType(OccurrenceScope, {
  name: 'OccurrenceScope',
  description: 'Which occurrences a change is for.',
  valuesConfig: {
    THIS: { description: 'This one alone.' },
    FOLLOWING: { description: 'This one and all that follow; what was before stays as it was.' },
    ALL: { description: 'All of the series, but for those up to the last that has a roll.' },
  },
});

export const OccurrenceState = {
  SCHEDULED: 'SCHEDULED',
  CANCELED: 'CANCELED',
} as const;
export type OccurrenceState = (typeof OccurrenceState)[keyof typeof OccurrenceState];
TG.registerEnumType(OccurrenceState, {
  name: 'OccurrenceState',
  description: 'How an occurrence stands.',
  valuesConfig: {
    SCHEDULED: { description: 'It is held.' },
    CANCELED: { description: 'It is not held.' },
  },
});

export const AttendanceReason = {
  ILLNESS: 'ILLNESS',
  WORK: 'WORK',
  FAMILY: 'FAMILY',
  TRANSPORT: 'TRANSPORT',
  APPOINTMENT: 'APPOINTMENT',
  IN_HOSPITAL: 'IN_HOSPITAL',
  OTHER: 'OTHER',
} as const;
export type AttendanceReason = (typeof AttendanceReason)[keyof typeof AttendanceReason];
TG.registerEnumType(AttendanceReason, {
  name: 'AttendanceReason',
  description: 'Why somebody did not come, or came late.',
  valuesConfig: {
    ILLNESS: { description: 'Ill.' },
    WORK: { description: 'At work.' },
    FAMILY: { description: 'Family.' },
    TRANSPORT: { description: 'No way to get there.' },
    APPOINTMENT: { description: 'Another appointment.' },
    IN_HOSPITAL: { description: 'In a hospital or in treatment.' },
    OTHER: { description: 'Another reason.' },
  },
});

export const TaskKind = {
  FOLLOW_UP: 'FOLLOW_UP',
  ABSENCE: 'ABSENCE',
  PLAN_REVIEW: 'PLAN_REVIEW',
  HAND_OVER: 'HAND_OVER',
  PLACE_OPEN: 'PLACE_OPEN',
  ACCOMMODATION: 'ACCOMMODATION',
  FIRST_CONTACT: 'FIRST_CONTACT',
  APPOINTMENT_MISSED: 'APPOINTMENT_MISSED',
  CONCERN: 'CONCERN',
  MENTORSHIP_ATTENTION: 'MENTORSHIP_ATTENTION',
  MENTORSHIP_REPORT: 'MENTORSHIP_REPORT',
  SUCCESSOR: 'SUCCESSOR',
} as const;
export type TaskKind = (typeof TaskKind)[keyof typeof TaskKind];
TG.registerEnumType(TaskKind, {
  name: 'TaskKind',
  description: 'What a follow-up is for.',
  valuesConfig: {
    FOLLOW_UP: { description: 'What somebody asked for by hand.' },
    ABSENCE: { description: 'A member has been absent.' },
    PLAN_REVIEW: { description: 'A plan is to be reviewed.' },
    HAND_OVER: {
      description:
        'A member is to be handed over to other care, or taken over from it. Climbs when it is overdue.',
    },
    PLACE_OPEN: {
      description: 'A place in a program or a house has opened for somebody who waits.',
    },
    ACCOMMODATION: {
      description:
        'A house said that it cannot take somebody for medication, a disability or an assistance animal: what has to be\narranged so that it can.',
    },
    FIRST_CONTACT: { description: 'First contact with somebody new. Climbs when it is overdue.' },
    APPOINTMENT_MISSED: { description: 'A member did not come to an appointment.' },
    CONCERN: {
      description:
        'Somebody outside has written that they worry. Climbs when it is overdue, and ends with the concern, not by\nhand.',
    },
    MENTORSHIP_ATTENTION: { description: 'A mentorship needs attention. Why is not said.' },
    MENTORSHIP_REPORT: {
      description:
        'Mentor or member reported a message. Climbs when it is overdue, and ends with the report, not by hand.',
    },
    SUCCESSOR: {
      description:
        "Somebody's access ended, and what they saw to has nobody now: a mentorship that ended with it, or a group, a program\nor a house.",
    },
  },
});

export const TaskState = {
  OPEN: 'OPEN',
  DONE: 'DONE',
  CANCELED: 'CANCELED',
} as const;
export type TaskState = (typeof TaskState)[keyof typeof TaskState];
TG.registerEnumType(TaskState, {
  name: 'TaskState',
  description: 'Where a follow-up stands.',
  valuesConfig: {
    OPEN: { description: 'To be done.' },
    DONE: { description: 'Done.' },
    CANCELED: { description: 'Not done, since it need not be.' },
  },
});

export const TaskCancelReason = {
  NOT_NEEDED: 'NOT_NEEDED',
  COVERED_BY_OTHER: 'COVERED_BY_OTHER',
  OPENED_IN_ERROR: 'OPENED_IN_ERROR',
  SETTLED: 'SETTLED',
} as const;
export type TaskCancelReason = (typeof TaskCancelReason)[keyof typeof TaskCancelReason];
TG.registerEnumType(TaskCancelReason, {
  name: 'TaskCancelReason',
  description: 'Why a follow-up need not be done.',
  valuesConfig: {
    NOT_NEEDED: { description: 'It is not needed any more.' },
    COVERED_BY_OTHER: { description: 'Another one covers it.' },
    OPENED_IN_ERROR: { description: 'It was opened in error.' },
    SETTLED: {
      description: 'What it was opened for has passed by itself. Said by the software alone.',
    },
  },
});

export const TimelineKind = {
  CHECK_IN: 'CHECK_IN',
  INSTRUMENT_RESPONSE: 'INSTRUMENT_RESPONSE',
  SLIP_REPORTED: 'SLIP_REPORTED',
  DRUG_SCREEN_RESULT: 'DRUG_SCREEN_RESULT',
  ATTENDANCE_RECORDED: 'ATTENDANCE_RECORDED',
  CONTACT_LOGGED: 'CONTACT_LOGGED',
  ENROLLMENT_CHANGED: 'ENROLLMENT_CHANGED',
  LESSON_COMPLETED: 'LESSON_COMPLETED',
  PLAN_SIGNED: 'PLAN_SIGNED',
  PLAN_IN_FORCE: 'PLAN_IN_FORCE',
  PLAN_USED: 'PLAN_USED',
  STATUS_CHANGED: 'STATUS_CHANGED',
  CARE_TEAM_CHANGED: 'CARE_TEAM_CHANGED',
  REFERRAL_CHANGED: 'REFERRAL_CHANGED',
  MEMBER_MERGED: 'MEMBER_MERGED',
  APPOINTMENT_CHANGED: 'APPOINTMENT_CHANGED',
  STAY_CHANGED: 'STAY_CHANGED',
  MILESTONE_REACHED: 'MILESTONE_REACHED',
  ALERT: 'ALERT',
  MEETING_ATTENDED: 'MEETING_ATTENDED',
} as const;
export type TimelineKind = (typeof TimelineKind)[keyof typeof TimelineKind];
TG.registerEnumType(TimelineKind, {
  name: 'TimelineKind',
  description: "The kinds of entry on a member's timeline.",
  valuesConfig: {
    CHECK_IN: { description: 'A check-in.' },
    INSTRUMENT_RESPONSE: { description: 'An answered instrument.' },
    SLIP_REPORTED: { description: 'A slip the member reported.' },
    DRUG_SCREEN_RESULT: { description: 'The result of a drug screen.' },
    ATTENDANCE_RECORDED: { description: 'Attendance at a visit or session.' },
    CONTACT_LOGGED: { description: 'A contact that staff logged.' },
    ENROLLMENT_CHANGED: { description: 'A step of an episode in a program.' },
    LESSON_COMPLETED: { description: 'A lesson was done.' },
    PLAN_SIGNED: { description: 'A signature under a plan.' },
    PLAN_IN_FORCE: { description: 'A plan that came into force.' },
    PLAN_USED: { description: 'Something of the plan that the member used.' },
    STATUS_CHANGED: {
      description: 'The membership changed: a break, a departure, a return, a death.',
    },
    CARE_TEAM_CHANGED: { description: 'Somebody joined or left the care team.' },
    REFERRAL_CHANGED: { description: 'A step of the hand-off by which the member came.' },
    MEMBER_MERGED: { description: 'Two records of one person became one, or two again.' },
    APPOINTMENT_CHANGED: {
      description: 'An appointment was booked, moved, called off, held or missed.',
    },
    STAY_CHANGED: { description: 'A bed was given, changed, or given free.' },
    MILESTONE_REACHED: { description: 'A milestone of recovery was reached.' },
    ALERT: { description: 'An alert, where it was raised.' },
    MEETING_ATTENDED: {
      description: 'A meeting of mutual help that the member logged, and shares.',
    },
  },
});

@TG.InterfaceType({
  description: 'Anything that can be read again by its id alone, with `node`.',
  resolveType: typenameOf,
})
export abstract class Node {
  readonly __typename?: string;

  @TG.Field(() => TG.ID, { description: 'Opaque and stable. Do not decode it.' })
  id!: string;
}

@TG.InterfaceType({
  description: 'What every mutation returns. Where `userErrors` is not empty nothing was changed.',
  resolveType: typenameOf,
})
export abstract class MutationPayload {
  readonly __typename?: string;

  @TG.Field(() => [UserError], {
    description: 'What a careful caller can mend. Empty when the mutation took effect.',
  })
  userErrors?: UserError[];
}

@TG.InterfaceType({
  description:
    'Something that happened with a member. Events are never changed; a correction is an event of its own.',
  implements: [Node],
  resolveType: typenameOf,
})
export abstract class MonitoringEvent implements Node {
  readonly __typename?: string;

  @TG.Field(() => TG.ID, { description: 'Opaque and stable.' })
  id!: string;

  @TG.Field(() => Member, { nullable: true, description: 'With whom it happened.' })
  member?: Member | null;

  @TG.Field(() => DateTime, { description: 'When it happened.' })
  occurredAt!: string;

  @TG.Field(() => DateTime, { description: 'When it was recorded.' })
  recordedAt!: string;

  @TG.Field(() => Date, { description: "The member's local day when it happened." })
  localDate!: string;

  @TG.Field(() => Person, { nullable: true, description: 'Who recorded it; null for an import.' })
  recordedBy?: Person | null;
}

@TG.InputType({ description: 'Which alerts.' })
export class AlertFilter {
  @TG.Field(() => [AlertState], { nullable: true, description: 'Only those in these states.' })
  states?: AlertState[] | null;

  @TG.Field(() => [AlertSeverity], {
    nullable: true,
    description: 'Only those of these severities.',
  })
  severities?: AlertSeverity[] | null;

  @TG.Field(() => Boolean, {
    description: 'Only those the viewer has acknowledged last.',
    defaultValue: false,
  })
  mine!: boolean;

  @TG.Field(() => Boolean, {
    description:
      'Only those that climbed beyond the first step of their ladder, or are unattended.',
    defaultValue: false,
  })
  climbed!: boolean;
}

@TG.InputType({ description: 'How alerts are ordered.' })
export class AlertOrder {
  @TG.Field(() => AlertOrderField, {
    description: 'What they are ordered by.',
    defaultValue: 'SEVERITY',
  })
  field!: AlertOrderField;

  @TG.Field(() => SortDirection, { description: 'Which way.', defaultValue: 'DESC' })
  direction!: SortDirection;
}

@TG.InputType({ description: 'Which events of the stream.' })
export class AlertEventFilter {
  @TG.Field(() => [AlertSeverity], {
    nullable: true,
    description: 'Only those of alerts of these severities.',
  })
  severities?: AlertSeverity[] | null;

  @TG.Field(() => [AlertEventType], { nullable: true, description: 'Only these types.' })
  types?: AlertEventType[] | null;
}

@TG.InputType({ description: 'A contact with the member of an alert.' })
export class AlertContactInput {
  @TG.Field(() => ContactOutcome, { description: 'How it went.' })
  outcome!: ContactOutcome;

  @TG.Field(() => String, {
    nullable: true,
    description: 'What was said and agreed, at most 2,000 characters. The member can read it.',
  })
  note?: string | null;
}

@TG.InputType({ description: 'How an alert is settled.' })
export class AlertResolveInput {
  @TG.Field(() => AlertResolution, { description: 'Why it is settled.' })
  resolution!: AlertResolution;

  @TG.Field(() => String, { nullable: true, description: 'At most 2,000 characters.' })
  note?: string | null;
}

@TG.InputType({ description: 'A step of a ladder as it is to be.' })
export class LadderStepInput {
  @TG.Field(() => [LadderTarget], {
    description: 'Whom it tells; with `personIds` at least one.',
    defaultValue: [],
  })
  targets!: LadderTarget[];

  @TG.Field(() => [TG.ID], {
    description:
      'Whom it tells by name: at most 10 who coordinate programs or administer the organization.',
    defaultValue: [],
  })
  personIds!: string[];

  @TG.Field(() => TG.Int, {
    description: 'Minutes without an answer after the step before it, 1 to 2,880; 0 for the first.',
  })
  afterMinutes!: number;
}

@TG.InputType({ description: 'A ladder as it is to be.' })
export class EscalationLadderInput {
  @TG.Field(() => [LadderStepInput], { description: 'Its steps, 1 to 8, from the first.' })
  steps!: LadderStepInput[];

  @TG.Field(() => TG.Int, {
    description: 'How often it begins again from its first step, 0 to 10.',
    defaultValue: 0,
  })
  repeats!: number;

  @TG.Field(() => TG.Int, {
    description:
      'Minutes after its last step until the alert is unattended, and between two alarms from then on, 1 to 2,880.',
  })
  alarmMinutes!: number;
}

@TG.InputType({ description: 'A new appointment.' })
export class AppointmentInput {
  @TG.Field(() => TG.ID, { description: 'With which member.' })
  memberId!: string;

  @TG.Field(() => TG.ID, { description: 'With whom of the staff; a member names their counselor.' })
  personId!: string;

  @TG.Field(() => AppointmentKind, { description: 'What it is for.' })
  kind!: AppointmentKind;

  @TG.Field(() => DateTime, { description: 'When it begins: from now to a year ahead.' })
  startsAt!: string;

  @TG.Field(() => TG.Int, { description: 'How long, 10 to 240 minutes.' })
  minutes!: number;

  @TG.Field(() => String, {
    nullable: true,
    description: 'Where, in person; at most 200 characters. Staff alone say so.',
  })
  place?: string | null;

  @TG.Field(() => URL, {
    nullable: true,
    description:
      'The link of a video call, on a server that this installation has configured. Staff alone say so.',
  })
  joinUrl?: string | null;
}

@TG.InputType({ description: 'Hours of a weekday.' })
export class StaffHoursEntryInput {
  @TG.Field(() => Weekday, { description: 'The day of the week.' })
  weekday!: Weekday;

  @TG.Field(() => LocalTime, { description: 'From when.' })
  from!: string;

  @TG.Field(() => LocalTime, { description: 'Until when, later on the same day.' })
  until!: string;
}

@TG.InputType({ description: 'Days on which somebody is away.' })
export class StaffAbsenceInput {
  @TG.Field(() => Date, { description: 'The first day.' })
  from!: string;

  @TG.Field(() => Date, { description: 'The last day, not before the first.' })
  to!: string;
}

@TG.InputType({ description: 'When somebody may be booked, as a whole.' })
export class StaffHoursInput {
  @TG.Field(() => [StaffHoursEntryInput], {
    description: 'The hours of a week; at most 50, none overlapping.',
  })
  weekly!: StaffHoursEntryInput[];

  @TG.Field(() => [StaffAbsenceInput], { description: 'When they are away; at most 100.' })
  absences!: StaffAbsenceInput[];
}

@TG.InputType({ description: 'Who wants to sign in.' })
export class SessionCreateInput {
  @TG.Field(() => EmailAddress, {
    description: "The account's address; letter case does not matter.",
  })
  email!: string;

  @TG.Field(() => String, { description: "The account's password, at most 200 characters." })
  password!: string;

  @TG.Field(() => SessionTransport, {
    description: 'How the session travels.',
    defaultValue: 'COOKIE',
  })
  transport!: SessionTransport;
}

@TG.InputType({ description: 'What to bring in.' })
export class ImportStartInput {
  @TG.Field(() => TG.ID, { description: "The file's id, as `POST /files/imports` answered it." })
  fileId!: string;

  @TG.Field(() => String, {
    description:
      'The system whose names for people stand in the column `key`, 1 to 100 characters; the same each time: who is\nknown by their key is left as they are.',
  })
  system!: string;

  @TG.Field(() => Boolean, { description: 'Whether to change nothing, and find what is wrong.' })
  dryRun!: boolean;
}

@TG.InputType({ description: 'A view of the caseload as it is to be.' })
export class CaseloadViewInput {
  @TG.Field(() => String, { description: 'What it is called, 1 to 60 characters.' })
  name!: string;

  @TG.Field(() => Boolean, {
    description: 'Whether everybody here has it; for who administers alone.',
    defaultValue: false,
  })
  shared!: boolean;

  @TG.Field(() => [RiskBand], {
    description: 'Only members in these risk bands; all when empty.',
    defaultValue: [],
  })
  bands!: RiskBand[];

  @TG.Field(() => Boolean, {
    description: 'Only members on whose care team the viewer is.',
    defaultValue: false,
  })
  mine!: boolean;

  @TG.Field(() => String, {
    nullable: true,
    description:
      'Only members whose alias begins so, 2 to 60 characters. Not of a view that is shared: an alias is told to nobody\nwho may not see the member.',
  })
  alias?: string | null;

  @TG.Field(() => MemberOrderField, {
    description: 'What members are ordered by.',
    defaultValue: 'RISK',
  })
  order!: MemberOrderField;
}

@TG.InputType({ description: 'What to post.' })
export class BoardPostInput {
  @TG.Field(() => String, { description: 'What it says, 1 to 2,000 characters, plain text.' })
  text!: string;

  @TG.Field(() => TG.ID, {
    nullable: true,
    description: 'The post it answers; none for a post of its own.',
  })
  answerTo?: string | null;

  @TG.Field(() => Boolean, {
    description:
      'Post it although its words point to danger: the writer has seen the offer of support.',
    defaultValue: false,
  })
  postAsItIs!: boolean;
}

@TG.InputType({ description: 'Which concerns.' })
export class ConcernFilter {
  @TG.Field(() => [ConcernState], {
    nullable: true,
    description: 'Only those that stand there; all when absent.',
  })
  states?: ConcernState[] | null;
}

@TG.InputType({
  description:
    'A concern as somebody writes it. Characters that control how a text is shown are left out, and a text of which\nnothing is seen is empty.',
})
export class ConcernSendInput {
  @TG.Field(() => String, { nullable: true, description: 'Who writes, at most 100 characters.' })
  writerName?: string | null;

  @TG.Field(() => ConcernRelation, { nullable: true, description: 'What they are to the person.' })
  relation?: ConcernRelation | null;

  @TG.Field(() => PhoneNumber, { nullable: true, description: 'Their telephone.' })
  phone?: string | null;

  @TG.Field(() => EmailAddress, {
    nullable: true,
    description: 'Their e-mail, at most 254 characters.',
  })
  email?: string | null;

  @TG.Field(() => Boolean, {
    description:
      'Whether they want to be called or written to; then one of the two above is needed.',
    defaultValue: false,
  })
  wantsAnswer!: boolean;

  @TG.Field(() => String, {
    nullable: true,
    description: 'The language they write in, `en` or `es`.',
  })
  locale?: string | null;

  @TG.Field(() => String, { description: 'Whom they worry about, 1 to 200 characters.' })
  about!: string;

  @TG.Field(() => String, { description: 'What worries them, 1 to 4,000 characters.' })
  text!: string;

  @TG.Field(() => String, {
    nullable: true,
    description:
      'Hidden from people, and left empty: where a machine has filled it in, nothing is kept, and the answer is the\nsame.',
  })
  website?: string | null;
}

@TG.InputType({ description: 'A part of a lesson; see `LessonBlock` for what each kind has.' })
export class LessonBlockInput {
  @TG.Field(() => LessonBlockKind, { description: 'What it is.' })
  kind!: LessonBlockKind;

  @TG.Field(() => String, {
    nullable: true,
    description: 'What it says or asks, at most 2,000 characters.',
  })
  text?: string | null;

  @TG.Field(() => [String], { nullable: true, description: 'Steps, at most 20 of 500 characters.' })
  steps?: string[] | null;

  @TG.Field(() => String, {
    nullable: true,
    description: 'Names a prompt: 1 to 30 small letters, digits and hyphens.',
  })
  key?: string | null;

  @TG.Field(() => TG.Int, { nullable: true, description: 'Seconds to breathe in, 1 to 20.' })
  breatheIn?: number | null;

  @TG.Field(() => TG.Int, { nullable: true, description: 'Seconds to hold, 0 to 20.' })
  hold?: number | null;

  @TG.Field(() => TG.Int, { nullable: true, description: 'Seconds to breathe out, 1 to 20.' })
  breatheOut?: number | null;

  @TG.Field(() => TG.Int, { nullable: true, description: 'How many breaths, 1 to 60.' })
  rounds?: number | null;
}

@TG.InputType({ description: 'A lesson in one language.' })
export class LessonContentInput {
  @TG.Field(() => String, { description: 'The language: `en` or `es`.' })
  locale!: string;

  @TG.Field(() => String, { description: 'Its name, 1 to 120 characters.' })
  title!: string;

  @TG.Field(() => String, { description: 'What it is good for, 1 to 300 characters.' })
  summary!: string;

  @TG.Field(() => [LessonBlockInput], { description: 'What it says, at most 40 parts.' })
  blocks!: LessonBlockInput[];
}

@TG.InputType({ description: "A lesson of the organization's own." })
export class LessonInput {
  @TG.Field(() => LessonKind, { description: 'How it is given.' })
  kind!: LessonKind;

  @TG.Field(() => LessonTopic, { description: 'What it is about.' })
  topic!: LessonTopic;

  @TG.Field(() => TG.Int, { description: 'How many minutes it takes, 1 to 120.' })
  minutes!: number;

  @TG.Field(() => URL, {
    nullable: true,
    description:
      'Where it is heard or watched, over https; needed for AUDIO and VIDEO, and for nothing else.',
  })
  url?: string | null;

  @TG.Field(() => [LessonContentInput], { description: 'What it says: one or two languages.' })
  contents!: LessonContentInput[];
}

@TG.InputType({
  description:
    'To whom a lesson is given: one member, or everybody who is active in one program, now and later.',
})
export class LessonAssignInput {
  @TG.Field(() => TG.ID, { description: 'The lesson.' })
  lessonId!: string;

  @TG.Field(() => TG.ID, { nullable: true, description: 'The member.' })
  memberId?: string | null;

  @TG.Field(() => TG.ID, { nullable: true, description: 'The program.' })
  programId?: string | null;

  @TG.Field(() => Date, { nullable: true, description: 'By when, today or later.' })
  dueOn?: string | null;
}

@TG.InputType({ description: 'An answer to one prompt.' })
export class LessonAnswerInput {
  @TG.Field(() => String, { description: "The prompt's key in the lesson." })
  key!: string;

  @TG.Field(() => String, { description: "The member's own words, at most 2,000 characters." })
  text!: string;
}

@TG.InputType({ description: 'A lesson that was done.' })
export class LessonCompleteInput {
  @TG.Field(() => TG.ID, { description: 'The lesson.' })
  lessonId!: string;

  @TG.Field(() => TG.ID, {
    nullable: true,
    description: 'Who did it; the caller, who then has to be a member, when absent.',
  })
  memberId?: string | null;

  @TG.Field(() => TG.Int, { nullable: true, description: 'How much it helped, 1 to 5.' })
  rating?: number | null;

  @TG.Field(() => LessonHelpedWhen, { nullable: true, description: 'When it helped.' })
  helpedWhen?: LessonHelpedWhen | null;

  @TG.Field(() => [LessonAnswerInput], {
    nullable: true,
    description: 'What was answered. Only the member may give answers.',
  })
  answers?: LessonAnswerInput[] | null;

  @TG.Field(() => Boolean, {
    description: 'Whether who cares for the member may read the answers.',
    defaultValue: false,
  })
  shareAnswers!: boolean;
}

@TG.InputType({ description: 'A meeting that was attended: one of these three is named.' })
export class MeetingAttendanceInput {
  @TG.Field(() => TG.ID, {
    nullable: true,
    description:
      'A meeting of the finder. One that a group of the organization holds is logged as that group.',
  })
  meetingId?: string | null;

  @TG.Field(() => TG.ID, {
    nullable: true,
    description: "One of the organization's own groups, which the member can see.",
  })
  groupId?: string | null;

  @TG.Field(() => String, {
    nullable: true,
    description: 'Any other, as the member calls it, 1 to 120 characters.',
  })
  place?: string | null;

  @TG.Field(() => DateTime, {
    nullable: true,
    description:
      'When it began, or about when; now when absent. Not in the future, and at most a year ago.',
  })
  attendedAt?: string | null;

  @TG.Field(() => String, {
    nullable: true,
    description:
      "The code that the host shows, of a group's meeting that is held now; upper or lower case.",
  })
  code?: string | null;

  @TG.Field(() => String, {
    nullable: true,
    description: 'Who signed for it, at most 80 characters.',
  })
  signedBy?: string | null;
}

@TG.InputType({
  description:
    'A feed to import. Give `feedId` to read a known feed again, or `name`, `kind`, `url` and `timeZone` for a\nnew one; `document` instead of fetching the URL.',
})
export class MeetingFeedImportInput {
  @TG.Field(() => TG.ID, { nullable: true, description: 'A known feed.' })
  feedId?: string | null;

  @TG.Field(() => String, {
    nullable: true,
    description: 'Name of a new feed, 1 to 120 characters.',
  })
  name?: string | null;

  @TG.Field(() => MeetingFeedKind, { nullable: true, description: 'Format of a new feed.' })
  kind?: MeetingFeedKind | null;

  @TG.Field(() => URL, { nullable: true, description: 'Where to fetch it, http or https.' })
  url?: string | null;

  @TG.Field(() => TimeZone, { nullable: true, description: 'The zone of meetings that name none.' })
  timeZone?: string | null;

  @TG.Field(() => String, {
    nullable: true,
    description:
      "The feed's text, JSON or CSV, instead of fetching it. Of a new feed there is a meeting in it, as there is at `url`.",
  })
  document?: string | null;

  @TG.Field(() => FellowshipCode, {
    nullable: true,
    description:
      "The fellowship that the meetings of a new feed are of, where they do not say so; by the feed's name when absent.",
  })
  fellowship?: FellowshipCode | null;
}

@TG.InputType({ description: 'What a feed is from now on.' })
export class MeetingFeedEditInput {
  @TG.Field(() => String, { description: 'Its name, 1 to 120 characters.' })
  name!: string;

  @TG.Field(() => URL, {
    nullable: true,
    description: 'Where to fetch it, http or https; null for one whose text is given by people.',
  })
  url?: string | null;

  @TG.Field(() => TimeZone, {
    description:
      'The zone of meetings that name none; of those known already from the next reading on.',
  })
  timeZone!: string;

  @TG.Field(() => TG.Int, {
    nullable: true,
    description: 'Hours between two readings by itself, 1 to 168; null for never. Needs `url`.',
  })
  refreshHours?: number | null;

  @TG.Field(() => FellowshipCode, {
    nullable: true,
    description:
      'The fellowship of meetings that do not say theirs; null for several or none that is known, as it is when absent.',
  })
  fellowship?: FellowshipCode | null;
}

@TG.InputType({
  description: 'What a group that is listed says for finding it, besides what it says of itself.',
})
export class GroupListingInput {
  @TG.Field(() => TG.Float, {
    nullable: true,
    description:
      'Degrees north of its door, -90 to 90; REQUIRED with the other, INVALID for what is held online alone.',
  })
  latitude?: number | null;

  @TG.Field(() => TG.Float, {
    nullable: true,
    description:
      'Degrees east of its door, -180 to 180; REQUIRED with the other, INVALID for what is held online alone.',
  })
  longitude?: number | null;

  @TG.Field(() => URL, {
    nullable: true,
    description:
      'Where anybody may join online: https, at most 500 characters. Everybody reads it; INVALID for a venue that is not online.',
  })
  conferenceUrl?: string | null;
}

@TG.InputType({ description: 'Which groups.' })
export class GroupFilter {
  @TG.Field(() => [FellowshipCode], {
    nullable: true,
    description: 'Only those of these fellowships.',
  })
  fellowships?: FellowshipCode[] | null;

  @TG.Field(() => Boolean, {
    description: 'When true, only those without religion or a higher power; else either.',
    defaultValue: false,
  })
  secular!: boolean;

  @TG.Field(() => Boolean, {
    description: 'When true, only those that welcome medication; else either.',
    defaultValue: false,
  })
  medicationWelcoming!: boolean;

  @TG.Field(() => [MeetingAudience], {
    nullable: true,
    description: 'Only those for any of these.',
  })
  audiences?: MeetingAudience[] | null;

  @TG.Field(() => String, {
    nullable: true,
    description: 'Only those held in this language, as a BCP 47 code such as `es`.',
  })
  language?: string | null;

  @TG.Field(() => Boolean, {
    description: 'When true, only those that the viewer hosts, or is in as a member.',
    defaultValue: false,
  })
  mine!: boolean;

  @TG.Field(() => Boolean, {
    description: 'Those that have ended, instead of those that go on.',
    defaultValue: false,
  })
  ended!: boolean;
}

@TG.InputType({
  description:
    'What a group is like. When a group is edited this is the whole of it: what is absent is taken away.',
})
export class GroupInput {
  @TG.Field(() => String, {
    description:
      'Its name, 1 to 120 characters, unlike those of groups that go on. Members read it.',
  })
  name!: string;

  @TG.Field(() => String, {
    nullable: true,
    description: 'What it is and for whom, at most 2,000 characters. Members read it.',
  })
  description?: string | null;

  @TG.Field(() => FellowshipCode, {
    description: 'The fellowship it follows.',
    defaultValue: 'OWN',
  })
  fellowship!: FellowshipCode;

  @TG.Field(() => Boolean, { description: 'Whether it goes without religion or a higher power.' })
  secular!: boolean;

  @TG.Field(() => Boolean, {
    description: 'Whether it says that medication for a substance use disorder is welcome.',
  })
  medicationWelcoming!: boolean;

  @TG.Field(() => [MeetingAudience], {
    description: 'Whom it is for; empty for everybody.',
    defaultValue: [],
  })
  audiences!: MeetingAudience[];

  @TG.Field(() => [String], {
    description: 'What kind its meetings are, by the codes of meetings, at most 20.',
    defaultValue: [],
  })
  types!: string[];

  @TG.Field(() => [String], {
    description: 'Languages it is held in, BCP 47, at most 10.',
    defaultValue: [],
  })
  languages!: string[];

  @TG.Field(() => MeetingVenue, { description: 'Where it meets.' })
  venue!: MeetingVenue;

  @TG.Field(() => String, {
    nullable: true,
    description: 'Name of the place, at most 200 characters; REQUIRED for what is held in a room.',
  })
  locationName?: string | null;

  @TG.Field(() => String, {
    nullable: true,
    description:
      'Address of the place, at most 300 characters. Where it ends in town and state, as `1 Main St, Phoenix, AZ 85001` does,\n`meetingPlaces` knows the town of a group that is listed.',
  })
  address?: string | null;

  @TG.Field(() => URL, {
    nullable: true,
    description:
      'Where to join by video: https, on a server that this installation has configured; INVALID for a venue that is not online.',
  })
  joinUrl?: string | null;

  @TG.Field(() => TimeZone, { description: 'The zone its meetings are in.' })
  timeZone!: string;

  @TG.Field(() => [TG.ID], {
    description: 'Who hosts it: people of the organization other than members, at most 10.',
    defaultValue: [],
  })
  hostIds!: string[];

  @TG.Field(() => GroupAdmission, {
    description: 'How one becomes a member of it.',
    defaultValue: 'OPEN',
  })
  admission!: GroupAdmission;

  @TG.Field(() => GroupListingInput, {
    nullable: true,
    description:
      "Lists it in the finder of meetings and in the organization's Meeting Guide list; not listed when absent. INVALID for\na group by invitation, of which who is not in it learns neither where nor when.",
  })
  listing?: GroupListingInput | null;
}

@TG.InputType({ description: 'Which meetings.' })
export class MeetingFilter {
  @TG.Field(() => Weekday, { nullable: true, description: 'Only those held on this day.' })
  weekday?: Weekday | null;

  @TG.Field(() => Boolean, {
    nullable: true,
    description: 'Only those one can join so; HYBRID and TEMPORARILY_ONLINE count as online too.',
  })
  online?: boolean | null;

  @TG.Field(() => [String], {
    nullable: true,
    description: 'Only those of all these types, by code.',
  })
  types?: string[] | null;

  @TG.Field(() => String, {
    nullable: true,
    description:
      'Only those whose name, group, place or address holds this text, at least 2 characters.',
  })
  text?: string | null;

  @TG.Field(() => MeetingNearInput, {
    nullable: true,
    description: 'Only those in rooms near a place.',
  })
  near?: MeetingNearInput | null;

  @TG.Field(() => MeetingWithinInput, {
    nullable: true,
    description: 'Only those that are under way or begin within some hours.',
  })
  within?: MeetingWithinInput | null;

  @TG.Field(() => LocalTime, {
    nullable: true,
    description: 'Only those that begin at this time of day or later, on their own clock.',
  })
  startsFrom?: string | null;

  @TG.Field(() => LocalTime, {
    nullable: true,
    description:
      'Only those that begin before this time of day, on their own clock. Earlier than `startsFrom` it is a time\nof the next morning.',
  })
  startsBefore?: string | null;

  @TG.Field(() => String, {
    nullable: true,
    description:
      'Only those held in this language, as a BCP 47 code such as `es`. Most lists name none but for Spanish and the like.',
  })
  language?: string | null;

  @TG.Field(() => [MeetingVenue], {
    nullable: true,
    description: 'Only those at one of these venues.',
  })
  venues?: MeetingVenue[] | null;

  @TG.Field(() => Boolean, {
    nullable: true,
    description: 'When true, only those that are said to be accessible by wheelchair; else either.',
  })
  accessible?: boolean | null;

  @TG.Field(() => [FellowshipCode], {
    nullable: true,
    description: 'Only those of these fellowships.',
  })
  fellowships?: FellowshipCode[] | null;

  @TG.Field(() => Boolean, {
    nullable: true,
    description:
      'When true, only those that are known to go without religion or a higher power; else either.',
  })
  secular?: boolean | null;

  @TG.Field(() => Boolean, {
    nullable: true,
    description: 'When true, only those that are known to welcome medication; else either.',
  })
  medicationWelcoming?: boolean | null;

  @TG.Field(() => [MeetingAudience], {
    nullable: true,
    description: 'Only those that are said to be for any of these.',
  })
  audiences?: MeetingAudience[] | null;
}

@TG.InputType({ description: 'A place, and how far around it.' })
export class MeetingNearInput {
  @TG.Field(() => TG.Float, { description: 'Degrees north, -90 to 90.' })
  latitude!: number;

  @TG.Field(() => TG.Float, { description: 'Degrees east, -180 to 180.' })
  longitude!: number;

  @TG.Field(() => TG.Int, {
    description: 'How far as the crow flies, in meters, 1 to 200,000.',
    defaultValue: 25000,
  })
  radiusMeters!: number;
}

@TG.InputType({ description: 'A span of time that begins at a moment.' })
export class MeetingWithinInput {
  @TG.Field(() => DateTime, {
    nullable: true,
    description: 'The moment; now when absent. Give it to read several pages of one moment.',
  })
  from?: string | null;

  @TG.Field(() => TG.Int, { description: 'How many hours, 1 to 24.', defaultValue: 3 })
  hours!: number;
}

@TG.InputType({ description: 'How meetings are ordered.' })
export class MeetingOrder {
  @TG.Field(() => MeetingOrderField, {
    description: 'What they are ordered by.',
    defaultValue: 'WEEK',
  })
  field!: MeetingOrderField;

  @TG.Field(() => SortDirection, { description: 'Which way.', defaultValue: 'ASC' })
  direction!: SortDirection;
}

@TG.InputType({ description: 'Somebody new of the staff.' })
export class StaffInviteInput {
  @TG.Field(() => EmailAddress, { description: 'The address they sign in with.' })
  email!: string;

  @TG.Field(() => String, {
    description: 'Name as shown to colleagues and members, 1 to 200 characters.',
  })
  name!: string;

  @TG.Field(() => [Role], { description: 'What they will be here; at least one, and not MEMBER.' })
  roles!: Role[];
}

@TG.InputType({ description: 'A new sign-in.' })
export class InvitationAcceptInput {
  @TG.Field(() => EmailAddress, {
    description:
      'The address to sign in with; letter case does not matter. For staff the one that was invited.',
  })
  email!: string;

  @TG.Field(() => String, { description: 'The password, 10 to 200 characters.' })
  password!: string;

  @TG.Field(() => Date, {
    nullable: true,
    description: "The member's birth date, when it is asked for.",
  })
  birthDate?: string | null;

  @TG.Field(() => SessionTransport, {
    description: 'How the session travels.',
    defaultValue: 'COOKIE',
  })
  transport!: SessionTransport;
}

@TG.InputType({ description: 'What to heed when calling or writing to a member.' })
export class SafeContactInput {
  @TG.Field(() => Boolean, {
    nullable: true,
    description: 'Whether a message may be left on the voicemail; null when nobody has asked.',
  })
  voicemail?: boolean | null;

  @TG.Field(() => Boolean, {
    nullable: true,
    description: 'Whether others use the telephone, too; null when nobody has asked.',
  })
  sharedPhone?: boolean | null;

  @TG.Field(() => LocalTime, {
    nullable: true,
    description:
      "From when one may call, in the member's time zone; with `callUntil` or not at all.",
  })
  callFrom?: string | null;

  @TG.Field(() => LocalTime, { nullable: true, description: 'Until when one may call.' })
  callUntil?: string | null;
}

@TG.InputType({
  description: "A member's profile as a whole: what is absent or null is not stated from then on.",
})
export class MemberProfileInput {
  @TG.Field(() => String, { description: 'Name to be shown by, 1 to 60 characters.' })
  alias!: string;

  @TG.Field(() => String, {
    nullable: true,
    description: 'Name as on papers, at most 200 characters.',
  })
  legalName?: string | null;

  @TG.Field(() => Date, { nullable: true, description: 'Day of birth; 18 years ago or earlier.' })
  birthDate?: string | null;

  @TG.Field(() => String, {
    nullable: true,
    description: "Pronouns, in the member's own words, at most 60 characters.",
  })
  pronouns?: string | null;

  @TG.Field(() => PhoneNumber, { nullable: true, description: 'Telephone.' })
  phone?: string | null;

  @TG.Field(() => EmailAddress, { nullable: true, description: 'E-mail.' })
  email?: string | null;

  @TG.Field(() => TimeZone, {
    description: "The zone the member's days are counted in, from now on.",
  })
  timeZone!: string;

  @TG.Field(() => String, {
    description: 'Language of what the member reads, BCP 47, at most 35 characters.',
  })
  locale!: string;

  @TG.Field(() => RecoveryGoal, { description: 'What the member wants of recovery.' })
  goal!: RecoveryGoal;

  @TG.Field(() => SafeContactInput, {
    nullable: true,
    description: 'What to heed when calling or writing.',
  })
  safeContact?: SafeContactInput | null;
}

@TG.InputType({ description: 'Which members.' })
export class MemberFilter {
  @TG.Field(() => [RiskBand], { nullable: true, description: 'Only those in these risk bands.' })
  bands?: RiskBand[] | null;

  @TG.Field(() => MemberStatus, {
    description: 'Only those of this status; ACTIVE unless said otherwise.',
    defaultValue: 'ACTIVE',
  })
  status!: MemberStatus;

  @TG.Field(() => Boolean, {
    description: 'Only those on whose care team the viewer is.',
    defaultValue: false,
  })
  mine!: boolean;

  @TG.Field(() => String, {
    nullable: true,
    description:
      'Only those whose alias begins so, at least 2 characters; letter case does not matter.',
  })
  alias?: string | null;
}

@TG.InputType({ description: 'How members are ordered.' })
export class MemberOrder {
  @TG.Field(() => MemberOrderField, {
    description: 'What they are ordered by.',
    defaultValue: 'RISK',
  })
  field!: MemberOrderField;

  @TG.Field(() => SortDirection, { description: 'Which way.', defaultValue: 'DESC' })
  direction!: SortDirection;
}

@TG.InputType({ description: 'A new member, in at most eight fields.' })
export class MemberEnrollInput {
  @TG.Field(() => String, { description: 'Name to be shown by, 1 to 60 characters.' })
  alias!: string;

  @TG.Field(() => String, {
    nullable: true,
    description: 'Name as on papers, at most 200 characters.',
  })
  legalName?: string | null;

  @TG.Field(() => Date, { nullable: true, description: 'Day of birth; 18 years ago or earlier.' })
  birthDate?: string | null;

  @TG.Field(() => PhoneNumber, { nullable: true, description: 'Telephone.' })
  phone?: string | null;

  @TG.Field(() => EmailAddress, { nullable: true, description: 'E-mail.' })
  email?: string | null;

  @TG.Field(() => RecoveryGoal, {
    description: 'What the member wants of recovery.',
    defaultValue: 'ABSTINENCE',
  })
  goal!: RecoveryGoal;

  @TG.Field(() => Date, {
    nullable: true,
    description: 'First day of recovery, not in the future.',
  })
  recoveryStart?: string | null;

  @TG.Field(() => TG.ID, {
    nullable: true,
    description:
      'The counselor who takes the member on; the caller when the caller is a counselor and none is named.',
  })
  counselorId?: string | null;
}

@TG.InputType({ description: 'Whom to look for; give what is known.' })
export class MemberDuplicatesInput {
  @TG.Field(() => String, {
    nullable: true,
    description: 'Name to be shown by, at most 60 characters.',
  })
  alias?: string | null;

  @TG.Field(() => String, {
    nullable: true,
    description: 'Name as on papers, at most 200 characters.',
  })
  legalName?: string | null;

  @TG.Field(() => Date, { nullable: true, description: 'Day of birth.' })
  birthDate?: string | null;

  @TG.Field(() => PhoneNumber, { nullable: true, description: 'Telephone.' })
  phone?: string | null;
}

@TG.InputType({
  description:
    'From which record each field is kept. Where nothing is said, from the one that stays; where that has nothing\nthere, from the other.',
})
export class MemberMergeKeepInput {
  @TG.Field(() => MemberMergeSide, { nullable: true, description: 'The alias.' })
  alias?: MemberMergeSide | null;

  @TG.Field(() => MemberMergeSide, { nullable: true, description: 'The legal name.' })
  legalName?: MemberMergeSide | null;

  @TG.Field(() => MemberMergeSide, { nullable: true, description: 'The day of birth.' })
  birthDate?: MemberMergeSide | null;

  @TG.Field(() => MemberMergeSide, { nullable: true, description: 'The pronouns.' })
  pronouns?: MemberMergeSide | null;

  @TG.Field(() => MemberMergeSide, { nullable: true, description: 'The telephone.' })
  phone?: MemberMergeSide | null;

  @TG.Field(() => MemberMergeSide, { nullable: true, description: 'The e-mail address.' })
  email?: MemberMergeSide | null;

  @TG.Field(() => MemberMergeSide, { nullable: true, description: 'The goal.' })
  goal?: MemberMergeSide | null;
}

@TG.InputType({ description: 'An answer of a mentor to themselves.' })
export class MentorWellbeingAnswerInput {
  @TG.Field(() => MentorWellbeingQuestion, { description: 'The question.' })
  question!: MentorWellbeingQuestion;

  @TG.Field(() => TG.Int, { description: '1 (not at all) to 4 (very much).' })
  value!: number;
}

@TG.InputType({ description: 'What a mentor offers, as a whole: what is absent is taken away.' })
export class MentorProfileInput {
  @TG.Field(() => [String], { description: 'Languages they mentor in, BCP 47, 1 to 10.' })
  languages!: string[];

  @TG.Field(() => [StaffHoursEntryInput], {
    description: 'Hours of a week in which they have time, at most 50, none overlapping.',
    defaultValue: [],
  })
  availability!: StaffHoursEntryInput[];

  @TG.Field(() => TimeZone, { description: 'The time zone of the hours.' })
  timeZone!: string;

  @TG.Field(() => TG.Int, {
    description:
      'How many mentorships they carry at most, active and paused, 1 to 20. Fewer than they carry takes nobody away.',
  })
  capacity!: number;

  @TG.Field(() => String, {
    nullable: true,
    description:
      'What they do not do, at most 2,000 characters. Members to whom they are proposed read it.',
  })
  boundaries?: string | null;

  @TG.Field(() => String, {
    nullable: true,
    description:
      'Their own way, in their own words, at most 4,000 characters. Members to whom they are proposed read it.',
  })
  livedExperience?: string | null;

  @TG.Field(() => String, {
    nullable: true,
    description: 'Their gender as they describe it, at most 50 characters.',
  })
  gender?: string | null;

  @TG.Field(() => MentorGenderPreference, {
    description: 'Whom they would mentor.',
    defaultValue: 'ANY',
  })
  mentorsGender!: MentorGenderPreference;

  @TG.Field(() => LocalTime, {
    nullable: true,
    description: 'From when they are not to be disturbed; together with `quietUntil`.',
  })
  quietFrom?: string | null;

  @TG.Field(() => LocalTime, {
    nullable: true,
    description:
      'Until when they are not to be disturbed; before `quietFrom` it is on the next day.',
  })
  quietUntil?: string | null;

  @TG.Field(() => Boolean, { description: 'Whether they take on others now.', defaultValue: true })
  accepting!: boolean;
}

@TG.InputType({
  description: 'What a member wishes of a mentor, as a whole: what is absent is taken away.',
})
export class MentorWishInput {
  @TG.Field(() => [String], {
    description: 'Languages they would speak with a mentor, BCP 47, at most 10.',
    defaultValue: [],
  })
  languages!: string[];

  @TG.Field(() => [StaffHoursEntryInput], {
    description:
      "Hours of a week in which they have time, by the member's clock; at most 50, none overlapping.",
    defaultValue: [],
  })
  availability!: StaffHoursEntryInput[];

  @TG.Field(() => String, {
    nullable: true,
    description: 'Their gender as they describe it, at most 50 characters.',
  })
  gender?: string | null;

  @TG.Field(() => MentorGenderPreference, {
    nullable: true,
    description: 'What they wish of a mentor.',
  })
  mentorGender?: MentorGenderPreference | null;
}

@TG.InputType({ description: 'A report of a message.' })
export class MentorshipMessageReportInput {
  @TG.Field(() => MentorshipReportReason, { description: 'Why.' })
  reason!: MentorshipReportReason;

  @TG.Field(() => String, {
    nullable: true,
    description: 'What whoever coordinates should know, at most 1,000 characters.',
  })
  note?: string | null;

  @TG.Field(() => Boolean, {
    description: 'Whether to block the other one as well.',
    defaultValue: false,
  })
  block!: boolean;
}

@TG.InputType({ description: 'Which mentorships.' })
export class MentorshipFilter {
  @TG.Field(() => [MentorshipState], {
    nullable: true,
    description: 'Those that stand there; all when absent.',
  })
  states?: MentorshipState[] | null;

  @TG.Field(() => TG.ID, {
    nullable: true,
    description: 'Those of this member; none where the viewer may not know who it is.',
  })
  memberId?: string | null;

  @TG.Field(() => MentorshipParty, {
    nullable: true,
    description: 'Those in which this viewer is this party.',
  })
  party?: MentorshipParty | null;

  @TG.Field(() => TG.ID, { nullable: true, description: 'Those of this mentor.' })
  mentorId?: string | null;
}

@TG.InputType({ description: 'Who is to mentor whom.' })
export class MentorshipProposeInput {
  @TG.Field(() => TG.ID, { description: 'The member.' })
  memberId!: string;

  @TG.Field(() => TG.ID, { description: 'The mentor.' })
  mentorId!: string;

  @TG.Field(() => Boolean, {
    description:
      'Whether the member may have another mentor beside. Without it a second one is ALREADY_EXISTS.',
    defaultValue: false,
  })
  additional!: boolean;
}

@TG.InputType({ description: 'A contact of mentor and member.' })
export class MentorshipContactInput {
  @TG.Field(() => ContactOutcome, { description: 'How it went.' })
  outcome!: ContactOutcome;

  @TG.Field(() => DateTime, {
    nullable: true,
    description: 'When it was: in the last 30 days, not in the future; now when absent.',
  })
  occurredAt?: string | null;

  @TG.Field(() => String, {
    nullable: true,
    description:
      'What was said and agreed, at most 2,000 characters. Mentor, member and the care team read it.',
  })
  note?: string | null;
}

@TG.InputType({ description: 'An answer to one item.' })
export class ItemAnswerInput {
  @TG.Field(() => String, { description: "The item's code." })
  item!: string;

  @TG.Field(() => TG.Int, { description: 'The answer, as `instruments` lists it.' })
  value!: number;
}

@TG.InputType({
  description:
    'The answers to one instrument. Missing items are kept as missing and may leave it without a score.',
})
export class InstrumentAnswersInput {
  @TG.Field(() => InstrumentCode, { description: 'Which instrument.' })
  instrument!: InstrumentCode;

  @TG.Field(() => [ItemAnswerInput], { description: 'The answers, at most one an item.' })
  answers!: ItemAnswerInput[];
}

@TG.InputType({ description: 'A slip, as the member reports it.' })
export class SlipInput {
  @TG.Field(() => [SubstanceClass], { description: 'Of which classes; at least one.' })
  substances!: SubstanceClass[];

  @TG.Field(() => Date, {
    nullable: true,
    description:
      "On which of the member's days; the day of the check-in when absent, not in the future.",
  })
  localDate?: string | null;
}

@TG.InputType({ description: 'A check-in.' })
export class CheckInInput {
  @TG.Field(() => TG.ID, {
    nullable: true,
    description: "Who checks in; the caller's own record when absent.",
  })
  memberId?: string | null;

  @TG.Field(() => DateTime, {
    nullable: true,
    description: 'When; now when absent, at most 30 days ago, not in the future.',
  })
  occurredAt?: string | null;

  @TG.Field(() => TG.Int, { nullable: true, description: 'Craving, 0 none to 10 strongest.' })
  craving?: number | null;

  @TG.Field(() => TG.Int, { nullable: true, description: 'Mood, 0 lowest to 10 best.' })
  mood?: number | null;

  @TG.Field(() => TG.Float, { nullable: true, description: 'Hours slept, 0 to 24.' })
  sleepHours?: number | null;

  @TG.Field(() => String, {
    nullable: true,
    description: "In the member's own words, at most 2,000 characters.",
  })
  note?: string | null;

  @TG.Field(() => [InstrumentAnswersInput], {
    description: 'Answers, one entry an instrument.',
    defaultValue: [],
  })
  instruments!: InstrumentAnswersInput[];

  @TG.Field(() => SlipInput, { nullable: true, description: 'A slip to report.' })
  slip?: SlipInput | null;
}

@TG.InputType({ description: 'Something that may lead to use.' })
export class PlanTriggerInput {
  @TG.Field(() => String, {
    nullable: true,
    description: 'The key of an entry that was there before; left out of a new one.',
  })
  key?: string | null;

  @TG.Field(() => PlanTriggerKind, {
    description: 'What sort of thing it is.',
    defaultValue: 'OTHER',
  })
  kind!: PlanTriggerKind;

  @TG.Field(() => TG.Int, { description: 'How strong, 1 to 5.', defaultValue: 3 })
  intensity!: number;

  @TG.Field(() => String, { description: 'At most 500 characters; may be empty in a draft.' })
  words!: string;
}

@TG.InputType({ description: 'A warning sign, a commitment, a step in a crisis.' })
export class PlanLineInput {
  @TG.Field(() => String, {
    nullable: true,
    description: 'The key of an entry that was there before; left out of a new one.',
  })
  key?: string | null;

  @TG.Field(() => String, { description: 'At most 500 characters; may be empty in a draft.' })
  words!: string;
}

@TG.InputType({ description: 'Something that helps.' })
export class PlanStrategyInput {
  @TG.Field(() => String, {
    nullable: true,
    description: 'The key of an entry that was there before; left out of a new one.',
  })
  key?: string | null;

  @TG.Field(() => String, { description: 'At most 500 characters; may be empty in a draft.' })
  words!: string;

  @TG.Field(() => [String], {
    description: 'Keys of triggers of the same plan; empty when it helps with any.',
    defaultValue: [],
  })
  triggers!: string[];

  @TG.Field(() => TG.ID, {
    nullable: true,
    description: 'The id of a lesson in which it is learned; left out when there is none.',
  })
  lessonId?: string | null;
}

@TG.InputType({ description: 'Somebody to call.' })
export class PlanContactInput {
  @TG.Field(() => String, {
    nullable: true,
    description: 'The key of an entry that was there before; left out of a new one.',
  })
  key?: string | null;

  @TG.Field(() => String, { description: 'At most 100 characters; may be empty in a draft.' })
  name!: string;

  @TG.Field(() => String, { nullable: true, description: 'At most 100 characters.' })
  relation?: string | null;

  @TG.Field(() => PhoneNumber, { nullable: true, description: 'Telephone.' })
  phone?: string | null;

  @TG.Field(() => Boolean, {
    description: 'Whether they may be called at night.',
    defaultValue: false,
  })
  nightCalls!: boolean;
}

@TG.InputType({
  description:
    "The whole wording of a plan; at most 20 entries in each part. A key may also be the client's own, 8 to 40\nletters, digits, `-` and `_`, so that a new entry has it before it is saved.",
})
export class PlanContentInput {
  @TG.Field(() => [PlanTriggerInput], { description: 'What may lead to use.', defaultValue: [] })
  triggers!: PlanTriggerInput[];

  @TG.Field(() => [PlanLineInput], {
    description: 'How the member notices that something is changing.',
    defaultValue: [],
  })
  warningSigns!: PlanLineInput[];

  @TG.Field(() => [PlanStrategyInput], { description: 'What helps.', defaultValue: [] })
  strategies!: PlanStrategyInput[];

  @TG.Field(() => [PlanContactInput], {
    description: 'Whom to call, in this order.',
    defaultValue: [],
  })
  contacts!: PlanContactInput[];

  @TG.Field(() => [PlanLineInput], {
    description: 'What the member has decided to do.',
    defaultValue: [],
  })
  commitments!: PlanLineInput[];

  @TG.Field(() => [PlanLineInput], {
    description: 'What to do when it gets bad, in this order.',
    defaultValue: [],
  })
  crisisSteps!: PlanLineInput[];

  @TG.Field(() => Date, {
    nullable: true,
    description:
      "The member's day on which it is to be looked at again. A draft may hold any; it is judged when it is signed.",
  })
  reviewDue?: string | null;
}

@TG.InputType({ description: 'How a draft begins, or what it says now.' })
export class PlanDraftInput {
  @TG.Field(() => PlanContentInput, {
    nullable: true,
    description: "The whole wording; replaces the template's, when both are given.",
  })
  content?: PlanContentInput | null;

  @TG.Field(() => String, {
    nullable: true,
    description:
      "Code of a template to begin with, in the member's language, or in the other where it has that alone. Its\nwords are copied.",
  })
  template?: string | null;
}

@TG.InputType({
  description:
    'A template in one language; at most 20 entries in each part, and none without words. For everybody: it names\nnobody.',
})
export class PlanTemplateContentInput {
  @TG.Field(() => String, { description: 'The language, `en` or `es`.' })
  locale!: string;

  @TG.Field(() => String, { description: 'Its title, at most 120 characters.' })
  title!: string;

  @TG.Field(() => String, { description: 'For whom, in a sentence of at most 300 characters.' })
  about!: string;

  @TG.Field(() => [PlanTriggerInput], { description: 'What may lead to use.', defaultValue: [] })
  triggers!: PlanTriggerInput[];

  @TG.Field(() => [PlanLineInput], {
    description: 'How somebody notices that something is changing.',
    defaultValue: [],
  })
  warningSigns!: PlanLineInput[];

  @TG.Field(() => [PlanStrategyInput], { description: 'What helps.', defaultValue: [] })
  strategies!: PlanStrategyInput[];

  @TG.Field(() => [PlanLineInput], {
    description: 'What somebody may decide to do.',
    defaultValue: [],
  })
  commitments!: PlanLineInput[];

  @TG.Field(() => [PlanLineInput], {
    description: 'What to do when it gets bad, in this order.',
    defaultValue: [],
  })
  crisisSteps!: PlanLineInput[];
}

@TG.InputType({ description: "A template of the organization's own." })
export class PlanTemplateInput {
  @TG.Field(() => [PlanTemplateContentInput], {
    description: 'What it says, once in each language; one at least.',
  })
  contents!: PlanTemplateContentInput[];
}

@TG.InputType({ description: 'How a revision begins.' })
export class PlanReviseInput {
  @TG.Field(() => PlanContentInput, {
    nullable: true,
    description: 'The whole wording; that of the plan in force when absent.',
  })
  content?: PlanContentInput | null;
}

@TG.InputType({ description: 'A signature.' })
export class PlanSignInput {
  @TG.Field(() => PlanSigner, { description: 'Whose.' })
  as!: PlanSigner;
}

@TG.InputType({ description: 'How a coping strategy was used.' })
export class PlanUseInput {
  @TG.Field(() => String, { description: "The strategy's key." })
  strategy!: string;

  @TG.Field(() => TG.Int, {
    nullable: true,
    description: 'Craving before, 0 none to 10 strongest.',
  })
  cravingBefore?: number | null;

  @TG.Field(() => TG.Int, { nullable: true, description: 'Craving after, 0 none to 10 strongest.' })
  cravingAfter?: number | null;

  @TG.Field(() => PlanHelp, { description: 'Whether it helped.' })
  helped!: PlanHelp;
}

@TG.InputType({ description: 'Which programs.' })
export class ProgramFilter {
  @TG.Field(() => Boolean, {
    description: 'Those that have ended, instead of those that go on.',
    defaultValue: false,
  })
  ended!: boolean;
}

@TG.InputType({ description: 'A phase of a program.' })
export class ProgramPhaseInput {
  @TG.Field(() => TG.ID, {
    nullable: true,
    description: 'The phase that this is, when there is one already; a new one when absent.',
  })
  id?: string | null;

  @TG.Field(() => String, { description: 'Its name, 1 to 100 characters.' })
  name!: string;

  @TG.Field(() => TG.Int, {
    nullable: true,
    description: 'How many weeks it is meant to take, 1 to 260.',
  })
  weeks?: number | null;
}

@TG.InputType({
  description:
    'What a program is like. When a program is edited this is the whole of it: what is absent is taken away.',
})
export class ProgramInput {
  @TG.Field(() => String, {
    description: 'Its name, 1 to 200 characters, unlike those of programs that go on.',
  })
  name!: string;

  @TG.Field(() => ProgramKind, { description: 'What it mainly offers.' })
  kind!: ProgramKind;

  @TG.Field(() => String, {
    nullable: true,
    description: 'Level of care by its ASAM code, at most 10 characters.',
  })
  asamLevel?: string | null;

  @TG.Field(() => String, {
    nullable: true,
    description: 'What it is and for whom, at most 2,000 characters.',
  })
  description?: string | null;

  @TG.Field(() => [String], {
    description: 'Languages it is held in, BCP 47, at most 10.',
    defaultValue: [],
  })
  languages!: string[];

  @TG.Field(() => TG.Int, {
    nullable: true,
    description:
      "How many places there are, 1 to 10,000; null where nobody is turned away. Fewer than are held takes\nnobody's place away.",
  })
  capacity?: number | null;

  @TG.Field(() => [TG.ID], {
    description: 'Who leads it: staff or mentors, at most 10.',
    defaultValue: [],
  })
  leadIds!: string[];

  @TG.Field(() => [ProgramPhaseInput], {
    description: 'Its phases in order, at most 20. One in which somebody is cannot be left out.',
    defaultValue: [],
  })
  phases!: ProgramPhaseInput[];
}

@TG.InputType({ description: 'Who is to be enrolled, and where.' })
export class EnrollmentPlanInput {
  @TG.Field(() => TG.ID, { description: 'The member.' })
  memberId!: string;

  @TG.Field(() => TG.ID, { description: 'The program.' })
  programId!: string;

  @TG.Field(() => Date, {
    nullable: true,
    description: 'The day on which it is to begin, when one was agreed; not in the past.',
  })
  plannedFor?: string | null;

  @TG.Field(() => WaitingPriority, {
    description: 'How soon the place is needed, when there is none now.',
    defaultValue: 'ORDINARY',
  })
  priority!: WaitingPriority;

  @TG.Field(() => String, {
    nullable: true,
    description: 'What colleagues should know, at most 500 characters. The member can read it.',
  })
  note?: string | null;
}

@TG.InputType({ description: 'Which hand-offs.' })
export class ReferralFilter {
  @TG.Field(() => [ReferralState], {
    nullable: true,
    description: 'Only those that stand there; all when absent.',
  })
  states?: ReferralState[] | null;

  @TG.Field(() => Boolean, {
    description: "Only those whose first contact is the viewer's.",
    defaultValue: false,
  })
  mine!: boolean;
}

@TG.InputType({ description: 'How hand-offs are ordered.' })
export class ReferralOrder {
  @TG.Field(() => ReferralOrderField, {
    description: 'What they are ordered by.',
    defaultValue: 'RECEIVED',
  })
  field!: ReferralOrderField;

  @TG.Field(() => SortDirection, { description: 'Which way.', defaultValue: 'DESC' })
  direction!: SortDirection;
}

@TG.InputType({ description: 'A hand-off as it comes.' })
export class ReferralReceiveInput {
  @TG.Field(() => String, { description: 'The organization that sends it, 1 to 200 characters.' })
  senderName!: string;

  @TG.Field(() => String, {
    nullable: true,
    description: 'Whom to ask there, at most 200 characters.',
  })
  senderContact?: string | null;

  @TG.Field(() => PhoneNumber, { nullable: true, description: "That contact's telephone." })
  senderPhone?: string | null;

  @TG.Field(() => EmailAddress, { nullable: true, description: "That contact's e-mail." })
  senderEmail?: string | null;

  @TG.Field(() => String, {
    nullable: true,
    description:
      "The sender's own reference, at most 100 characters. The same reference of the same sender is received once:\na repeat gives the hand-off there is, and changes nothing.",
  })
  senderReference?: string | null;

  @TG.Field(() => String, {
    description: 'The name of the person who is handed over, 1 to 200 characters.',
  })
  personName!: string;

  @TG.Field(() => Date, { nullable: true, description: "The person's birth date." })
  personBirthDate?: string | null;

  @TG.Field(() => PhoneNumber, { nullable: true, description: "The person's telephone." })
  personPhone?: string | null;

  @TG.Field(() => Date, {
    nullable: true,
    description: 'The day of discharge, at most a year from today either way.',
  })
  dischargeOn?: string | null;

  @TG.Field(() => String, {
    nullable: true,
    description: 'What the treatment center wrote for those who go on, at most 4,000 characters.',
  })
  dischargeNote?: string | null;

  @TG.Field(() => String, {
    nullable: true,
    description: 'Medication as the treatment center wrote it down, at most 2,000 characters.',
  })
  medication?: string | null;

  @TG.Field(() => Boolean, {
    nullable: true,
    description:
      'Whether the person agreed that the sender is told what became of it; absent when nobody has asked.',
  })
  consentGiven?: boolean | null;

  @TG.Field(() => Date, {
    nullable: true,
    description: 'The last day on which that holds, from today on.',
  })
  consentUntil?: string | null;

  @TG.Field(() => TG.ID, {
    nullable: true,
    description:
      'Who is to make the first contact; the caller when a counselor, else whoever coordinates.',
  })
  ownerId?: string | null;
}

@TG.InputType({
  description:
    'Who the person is: a member who is here already, or somebody to enroll. One of the two.',
})
export class ReferralAcceptInput {
  @TG.Field(() => TG.ID, {
    nullable: true,
    description: 'The member that the person is found to be.',
  })
  memberId?: string | null;

  @TG.Field(() => MemberEnrollInput, { nullable: true, description: 'The person as a new member.' })
  enroll?: MemberEnrollInput | null;
}

@TG.InputType({ description: 'Who asks for a bed, and what is needed.' })
export class BedRequestInput {
  @TG.Field(() => TG.ID, { description: 'The member.' })
  memberId!: string;

  @TG.Field(() => WaitingPriority, {
    description: 'How soon a bed is needed.',
    defaultValue: 'ORDINARY',
  })
  priority!: WaitingPriority;

  @TG.Field(() => ResidenceWelcome, {
    description: 'In what kind of house the member wishes to live.',
    defaultValue: 'EVERYONE',
  })
  housing!: ResidenceWelcome;

  @TG.Field(() => [BedNeed], { description: 'What the house has to have.', defaultValue: [] })
  needs!: BedNeed[];

  @TG.Field(() => [TG.ID], {
    description: 'The houses that are asked for, at most 20; none where any will do.',
    defaultValue: [],
  })
  residenceIds!: string[];

  @TG.Field(() => Boolean, {
    nullable: true,
    description:
      'Whether any house will do. True names no houses, and false some; what is absent follows from `residenceIds`.',
  })
  anyHouse?: boolean | null;

  @TG.Field(() => String, {
    nullable: true,
    description:
      'What colleagues should know, at most 500 characters. The member can read it; houses do not.',
  })
  note?: string | null;
}

@TG.InputType({ description: 'What is asked for from now on. What is absent is taken away.' })
export class BedRequestEditInput {
  @TG.Field(() => WaitingPriority, {
    description: 'How soon a bed is needed.',
    defaultValue: 'ORDINARY',
  })
  priority!: WaitingPriority;

  @TG.Field(() => ResidenceWelcome, {
    description: 'In what kind of house the member wishes to live.',
    defaultValue: 'EVERYONE',
  })
  housing!: ResidenceWelcome;

  @TG.Field(() => [BedNeed], { description: 'What the house has to have.', defaultValue: [] })
  needs!: BedNeed[];

  @TG.Field(() => [TG.ID], {
    description: 'The houses that are asked for, at most 20; none where any will do.',
    defaultValue: [],
  })
  residenceIds!: string[];

  @TG.Field(() => Boolean, {
    nullable: true,
    description:
      'Whether any house will do. True names no houses, and false some. Absent, a request for any remains so where no houses\nare named, and one for some houses needs them named again: nobody asks for any by what was left out.',
  })
  anyHouse?: boolean | null;

  @TG.Field(() => String, {
    nullable: true,
    description:
      'What colleagues should know, at most 500 characters. The member can read it; houses do not.',
  })
  note?: string | null;
}

@TG.InputType({ description: 'What has to be done in a house.' })
export class ChoreInput {
  @TG.Field(() => String, { description: 'What it is, 1 to 80 characters.' })
  name!: string;

  @TG.Field(() => TG.Int, { description: 'How much work it is, 1 to 5.' })
  weight!: number;

  @TG.Field(() => [Weekday], { description: 'On which days, at least one.' })
  weekdays!: Weekday[];
}

@TG.InputType({ description: 'What is to be done about an incident.' })
export class HouseIncidentFollowUpInput {
  @TG.Field(() => TG.ID, {
    nullable: true,
    description:
      'Who is to do it, of those who may see the member it concerned; the caller when absent. Together with\n`forCoordination` it is refused.',
  })
  ownerId?: string | null;

  @TG.Field(() => Boolean, {
    description: 'Whether it is for whoever coordinates.',
    defaultValue: false,
  })
  forCoordination!: boolean;

  @TG.Field(() => DateTime, {
    description: 'Until when it should be done: from now to a year ahead.',
  })
  dueAt!: string;

  @TG.Field(() => String, { description: 'What is to be done, 1 to 2,000 characters.' })
  note!: string;
}

@TG.InputType({ description: 'What happened in a house.' })
export class HouseIncidentInput {
  @TG.Field(() => HouseIncidentKind, { description: 'What kind of thing.' })
  kind!: HouseIncidentKind;

  @TG.Field(() => DateTime, { description: 'When: not in the future, and at most a year ago.' })
  at!: string;

  @TG.Field(() => String, {
    description:
      'What happened, 1 to 4,000 characters: what was seen and heard, and what was done.',
  })
  what!: string;

  @TG.Field(() => [TG.ID], {
    description: 'Whom it concerned, at most 20 of the members whose stays the caller may see.',
    defaultValue: [],
  })
  memberIds!: string[];

  @TG.Field(() => HouseIncidentFollowUpInput, {
    nullable: true,
    description: 'What is to be done about it; nothing when absent.',
  })
  followUp?: HouseIncidentFollowUpInput | null;
}

@TG.InputType({ description: 'What is owed.' })
export class HouseChargeInput {
  @TG.Field(() => [TG.ID], {
    nullable: true,
    description:
      'The stays of those who owe it, at most 100 that go on in the house; everybody who lives there and whose stay the\ncaller may see when absent.',
  })
  stayIds?: string[] | null;

  @TG.Field(() => HouseChargeFor, { description: 'What for.' })
  chargeFor!: HouseChargeFor;

  @TG.Field(() => String, {
    nullable: true,
    description:
      'What for in words, at most 300 characters; needed with OTHER. Whoever owes it reads it.',
  })
  note?: string | null;

  @TG.Field(() => TG.Int, {
    description:
      "How much each owes, 1 to 100,000,000 of the smallest unit of the house's currency.",
  })
  amount!: number;

  @TG.Field(() => Date, {
    description: 'Until when, in the days of the house: at most a year before or after today.',
  })
  dueOn!: string;
}

@TG.InputType({ description: 'What was paid.' })
export class HousePaymentInput {
  @TG.Field(() => TG.Int, {
    description: "How much, 1 to 100,000,000 of the smallest unit of the house's currency.",
  })
  amount!: number;

  @TG.Field(() => Date, {
    nullable: true,
    description: 'On which day of the house: not ahead, and at most a year ago; today when absent.',
  })
  on?: string | null;

  @TG.Field(() => HousePaymentWay, { description: 'How.' })
  paidBy!: HousePaymentWay;

  @TG.Field(() => String, {
    nullable: true,
    description:
      'How the house was told, such as the number of a receipt; at most 300 characters. Whoever paid reads it.',
  })
  note?: string | null;
}

@TG.InputType({ description: 'What somebody is let off.' })
export class HouseWaiverInput {
  @TG.Field(() => TG.Int, {
    nullable: true,
    description: 'How much of the charge, at most what is open of it; all of that when absent.',
  })
  amount?: number | null;

  @TG.Field(() => String, { description: 'Why, 1 to 300 characters. Whoever owed it reads it.' })
  reason!: string;
}

@TG.InputType({ description: 'Which nights away.' })
export class PassRequestInput {
  @TG.Field(() => TG.ID, { description: 'The id of the stay.' })
  stayId!: string;

  @TG.Field(() => DateTime, {
    description: 'From when: not in the past, and at most 60 days ahead.',
  })
  from!: string;

  @TG.Field(() => DateTime, {
    description: 'When the member is back: after `from`, by 14 days at most.',
  })
  until!: string;

  @TG.Field(() => String, {
    description: 'Where to, 1 to 300 characters. The house and the care team read it.',
  })
  destination!: string;
}

@TG.InputType({ description: 'Which residences.' })
export class ResidenceFilter {
  @TG.Field(() => Boolean, {
    description: 'Those that have closed, instead of those that go on.',
    defaultValue: false,
  })
  ended!: boolean;
}

@TG.InputType({ description: 'When to be in on one day of the week.' })
export class CurfewInput {
  @TG.Field(() => Weekday, { description: "The evening's day." })
  weekday!: Weekday;

  @TG.Field(() => LocalTime, {
    description: 'The wall time of the house; one before noon is of the night after the evening.',
  })
  at!: string;
}

@TG.InputType({ description: 'A bed of a room.' })
export class BedInput {
  @TG.Field(() => TG.ID, {
    nullable: true,
    description: 'The bed that this is, when there is one already; a new one when absent.',
  })
  id?: string | null;

  @TG.Field(() => String, { description: 'Its name within the room, 1 to 60 characters.' })
  name!: string;
}

@TG.InputType({ description: 'A room of a house.' })
export class RoomInput {
  @TG.Field(() => TG.ID, {
    nullable: true,
    description: 'The room that this is, when there is one already; a new one when absent.',
  })
  id?: string | null;

  @TG.Field(() => String, { description: 'Its name, 1 to 60 characters.' })
  name!: string;

  @TG.Field(() => [BedInput], { description: 'Its beds in order, at most 20.', defaultValue: [] })
  beds!: BedInput[];
}

@TG.InputType({
  description:
    'What a residence is like. When one is edited this is the whole of it: what is absent is taken away.',
})
export class ResidenceInput {
  @TG.Field(() => String, {
    description: 'Its name, 1 to 120 characters, unlike those of residences that go on.',
  })
  name!: string;

  @TG.Field(() => NarrLevel, { description: 'Level of support.' })
  level!: NarrLevel;

  @TG.Field(() => String, { nullable: true, description: 'Where it is, at most 300 characters.' })
  address?: string | null;

  @TG.Field(() => PhoneNumber, { nullable: true, description: 'Its telephone.' })
  phone?: string | null;

  @TG.Field(() => TimeZone, { description: 'The zone its days and its curfew are in.' })
  timeZone!: string;

  @TG.Field(() => String, {
    nullable: true,
    description:
      'The currency in which it counts what is owed, ISO 4217; when absent as it was, and US dollars for a new house.\nSTATE_NOT_ALLOWED for another once something was written into its ledger.',
  })
  currency?: string | null;

  @TG.Field(() => String, {
    nullable: true,
    description: 'What it is and for whom, at most 2,000 characters.',
  })
  description?: string | null;

  @TG.Field(() => ResidenceWelcome, { description: 'For whom it is.', defaultValue: 'EVERYONE' })
  welcomes!: ResidenceWelcome;

  @TG.Field(() => Boolean, {
    description: 'Whether it can be lived in with a wheelchair.',
    defaultValue: false,
  })
  wheelchair!: boolean;

  @TG.Field(() => Boolean, { description: 'Whether pets may come along.', defaultValue: false })
  pets!: boolean;

  @TG.Field(() => Boolean, { description: 'Whether children may come along.', defaultValue: false })
  children!: boolean;

  @TG.Field(() => Boolean, {
    description: 'Whether it has a safe place for prescribed medication.',
    defaultValue: false,
  })
  medicationStorage!: boolean;

  @TG.Field(() => [CurfewInput], {
    description: 'When those who live there are to be in, one time a weekday at most.',
    defaultValue: [],
  })
  curfew!: CurfewInput[];

  @TG.Field(() => [String], {
    description: 'The rules of the house in order, at most 40 of 1 to 300 characters.',
    defaultValue: [],
  })
  houseRules!: string[];

  @TG.Field(() => [TG.ID], {
    description: 'Who runs it: house managers, at most 10.',
    defaultValue: [],
  })
  managerIds!: string[];

  @TG.Field(() => [RoomInput], { description: 'Its rooms in order, at most 60.', defaultValue: [] })
  rooms!: RoomInput[];
}

@TG.InputType({ description: 'Who is to have which bed.' })
export class StayStartInput {
  @TG.Field(() => TG.ID, { description: 'The bed.' })
  bedId!: string;

  @TG.Field(() => TG.ID, {
    nullable: true,
    description: 'The member; may be absent where `requestId` names who waits.',
  })
  memberId?: string | null;

  @TG.Field(() => TG.ID, {
    nullable: true,
    description: 'What is answered by it, when the member waits for a bed.',
  })
  requestId?: string | null;

  @TG.Field(() => Date, {
    nullable: true,
    description:
      "First night, at most a year ago and not in the future; today in the house's zone when absent.",
  })
  startedOn?: string | null;

  @TG.Field(() => Date, {
    nullable: true,
    description: 'The day on which the member is expected to leave; not in the past.',
  })
  expectedEndOn?: string | null;

  @TG.Field(() => String, {
    nullable: true,
    description: 'What colleagues should know, at most 500 characters. The member can read it.',
  })
  note?: string | null;
}

@TG.InputType({ description: 'How a stay ends.' })
export class StayEndInput {
  @TG.Field(() => StayEndReason, { description: 'Why.' })
  reason!: StayEndReason;

  @TG.Field(() => LeaveDestination, { description: 'Where to.' })
  destination!: LeaveDestination;

  @TG.Field(() => Boolean, { description: 'Whether naloxone was offered.' })
  naloxoneOffered!: boolean;

  @TG.Field(() => Date, {
    nullable: true,
    description:
      "The day of leaving, not before the first and not in the future; today in the house's zone when absent.",
  })
  endedOn?: string | null;

  @TG.Field(() => String, {
    nullable: true,
    description: 'What colleagues should know, at most 500 characters. The member can read it.',
  })
  note?: string | null;
}

@TG.InputType({ description: 'Which bed is kept for whom.' })
export class BedHoldInput {
  @TG.Field(() => TG.ID, { description: 'The bed.' })
  bedId!: string;

  @TG.Field(() => TG.ID, {
    nullable: true,
    description: 'For whom: a request for a bed. For nobody by name when absent.',
  })
  requestId?: string | null;

  @TG.Field(() => DateTime, {
    description: 'Until when: at least 5 minutes and at most 14 days from now.',
  })
  until!: string;

  @TG.Field(() => String, {
    nullable: true,
    description: 'What colleagues should know, at most 200 characters. Nothing about a person.',
  })
  note?: string | null;
}

@TG.InputType({ description: 'When something is held.' })
export class SessionScheduleInput {
  @TG.Field(() => Date, { description: 'First day.' })
  startsOn!: string;

  @TG.Field(() => Date, {
    nullable: true,
    description: 'Last day it may be held on; null for no end.',
  })
  endsOn?: string | null;

  @TG.Field(() => LocalTime, {
    description: 'Local time of the start. One that the clocks skip on the first day is refused.',
  })
  startTime!: string;

  @TG.Field(() => TG.Int, { description: 'Minutes, 5 to 1,440.' })
  durationMinutes!: number;

  @TG.Field(() => TimeZone, { description: 'The zone of the local time.' })
  timeZone!: string;

  @TG.Field(() => String, {
    nullable: true,
    description:
      'RFC 5545 recurrence rule without `RRULE:`, of DAILY, WEEKLY or MONTHLY frequency with INTERVAL, COUNT,\nBYDAY, BYMONTHDAY and BYSETPOS; null when it is held once. The end stands in `endsOn`, not in UNTIL. One that\ngives no day within five years (the 31st, every twelfth month from February) is OUT_OF_RANGE.',
  })
  rrule?: string | null;

  @TG.Field(() => [Date], {
    description: 'Days on which it is not held, at most 200.',
    defaultValue: [],
  })
  exceptions!: string[];
}

@TG.InputType({ description: 'What a program, a group or a house holds, all of it.' })
export class ProgramSessionInput {
  @TG.Field(() => String, {
    description:
      "What it is called, 1 to 120 characters. Others may read it: no member's name, nothing clinical.",
  })
  title!: string;

  @TG.Field(() => SessionScheduleInput, { description: 'When.' })
  schedule!: SessionScheduleInput;

  @TG.Field(() => SessionModality, { description: 'How one takes part.' })
  modality!: SessionModality;

  @TG.Field(() => String, {
    nullable: true,
    description: 'The room, or the number to call; at most 120 characters.',
  })
  room?: string | null;

  @TG.Field(() => URL, {
    nullable: true,
    description:
      'Where to join by video: https, on a server that this installation has configured.',
  })
  joinUrl?: string | null;

  @TG.Field(() => [TG.ID], {
    description: 'Who holds it: people of the organization other than members.',
    defaultValue: [],
  })
  facilitatorIds!: string[];

  @TG.Field(() => [TG.ID], {
    description:
      'Members who are expected besides those in the program, the group or the house, at most 100.',
    defaultValue: [],
  })
  addedMemberIds!: string[];
}

@TG.InputType({ description: 'Whether a member came.' })
export class RollEntryInput {
  @TG.Field(() => TG.ID, { description: 'A member who is expected or was on the roll before.' })
  memberId!: string;

  @TG.Field(() => AttendanceState, { description: 'Whether they came.' })
  state!: AttendanceState;

  @TG.Field(() => AttendanceReason, { nullable: true, description: 'Why not, or why late.' })
  reason?: AttendanceReason | null;
}

@TG.InputType({ description: 'Somebody who came without being expected.' })
export class WalkInInput {
  @TG.Field(() => TG.ID, { description: 'A member of the organization whom the caller may see.' })
  memberId!: string;

  @TG.Field(() => AttendanceState, { description: 'PRESENT or LATE.', defaultValue: 'PRESENT' })
  state!: AttendanceState;
}

@TG.InputType({
  description: 'A roll, whole or in part. Who is not named stays as recorded before.',
})
export class RollRecordInput {
  @TG.Field(() => [RollEntryInput], { description: 'Members who were expected, at most 200.' })
  entries!: RollEntryInput[];

  @TG.Field(() => [WalkInInput], { description: 'Who came besides, at most 50.', defaultValue: [] })
  walkIns!: WalkInInput[];
}

@TG.InputType({ description: 'Which follow-ups.' })
export class TaskFilter {
  @TG.Field(() => Boolean, {
    description: "Only the viewer's own; for whoever coordinates also those that nobody else owns.",
    defaultValue: false,
  })
  mine!: boolean;

  @TG.Field(() => TaskState, {
    description: 'Only those of this state; OPEN unless said otherwise.',
    defaultValue: 'OPEN',
  })
  state!: TaskState;

  @TG.Field(() => DateTime, {
    nullable: true,
    description: 'Only those that are due before this moment.',
  })
  dueBefore?: string | null;

  @TG.Field(() => TG.ID, { nullable: true, description: 'Only those about this member.' })
  memberId?: string | null;

  @TG.Field(() => [TaskKind], { nullable: true, description: 'Only those of these kinds.' })
  kinds?: TaskKind[] | null;
}

@TG.InputType({ description: 'A new follow-up.' })
export class TaskCreateInput {
  @TG.Field(() => TG.ID, { nullable: true, description: 'Whom it is about; nobody when absent.' })
  memberId?: string | null;

  @TG.Field(() => TG.ID, {
    nullable: true,
    description:
      'Who is to do it, of those who may see the member; the caller when absent. Together with `forCoordination`\nit is refused.',
  })
  ownerId?: string | null;

  @TG.Field(() => Boolean, {
    description: 'Whether it is for whoever coordinates.',
    defaultValue: false,
  })
  forCoordination!: boolean;

  @TG.Field(() => DateTime, {
    description: 'Until when it should be done: from now to a year ahead.',
  })
  dueAt!: string;

  @TG.Field(() => String, { description: 'What is to be done, 1 to 2,000 characters.' })
  note!: string;
}

@TG.InputType({ description: 'Which entries of a timeline.' })
export class TimelineFilter {
  @TG.Field(() => [TimelineKind], {
    nullable: true,
    description: 'Only these kinds; all when absent.',
  })
  kinds?: TimelineKind[] | null;

  @TG.Field(() => Date, {
    nullable: true,
    description: "Only from this one of the member's days on.",
  })
  from?: string | null;

  @TG.Field(() => Date, {
    nullable: true,
    description: "Only up to this one of the member's days, with it; not before `from`.",
  })
  to?: string | null;
}

export const AlertFields = {
  id: [() => TG.ID, { description: 'Opaque and stable.' }],
  member: [() => Member, { nullable: true, description: 'Whom it is about.' }],
  severity: [
    () => AlertSeverity,
    { description: 'How soon somebody has to act; never falls while the alert lives.' },
  ],
  kind: [() => RuleKind, { description: 'What it speaks of.' }],
  state: [() => AlertState, { description: 'Where it stands.' }],
  level: [
    () => TG.Int,
    {
      description:
        'The step of its ladder that was told last, from 1, through all rounds; 0 while nobody was told. It begins anew when\nsomething graver happens, or something CRITICAL once more.',
    },
  ],
  ladder: [
    () => EscalationLadder,
    { description: 'How it climbs while nobody answers it, as of now.' },
  ],
  climbsAt: [
    () => DateTime,
    {
      nullable: true,
      description:
        'When the next step is told unless somebody answers; null while somebody has it, and once it is settled.',
    },
  ],
  unattendedSince: [
    () => DateTime,
    {
      nullable: true,
      description:
        'Since when it is unattended: the whole ladder was told, and nobody has answered. From then on an alarm goes to\nall who coordinate programs or administer the organization, again and again.',
    },
  ],
  told: [() => [AlertNotice], { description: 'Who was told of it, in order of time.' }],
  reason: [
    () => RiskReason,
    { description: 'The rule that raised it, with its evidence, newest evidence first.' },
  ],
  occurrences: [() => TG.Int, { description: 'How often the rule fired into this alert.' }],
  raisedAt: [() => DateTime, { description: 'When it was raised.' }],
  lastRaisedAt: [() => DateTime, { description: 'When the rule last fired into it.' }],
  dueAt: [() => DateTime, { description: 'When somebody should have acted.' }],
  acknowledgedBy: [() => Person, { nullable: true, description: 'Who has it, or had it last.' }],
  acknowledgedAt: [() => DateTime, { nullable: true, description: 'When they took it.' }],
  holdUntil: [
    () => DateTime,
    {
      nullable: true,
      description:
        'Until when it is theirs without having spoken with the member; then it opens again.',
    },
  ],
  contactOutcome: [
    () => ContactOutcome,
    { nullable: true, description: 'How the newest contact went.' },
  ],
  contactedBy: [() => Person, { nullable: true, description: 'Who made the newest contact.' }],
  contactedAt: [() => DateTime, { nullable: true, description: 'When.' }],
  resolution: [() => AlertResolution, { nullable: true, description: 'Why it is settled.' }],
  resolvedBy: [() => Person, { nullable: true, description: 'Who settled it.' }],
  resolvedAt: [() => DateTime, { nullable: true, description: 'When.' }],
  log: [() => [AlertLogEntry], { description: 'Every step, oldest first.' }],
  undoUntil: [
    () => DateTime,
    {
      nullable: true,
      description:
        'Until when this viewer can undo their newest step, at most 8 seconds after it; null when they cannot.',
    },
  ],
  restricted: [
    () => [FieldRestriction],
    { description: 'Which fields of this alert are hidden from the viewer, and why.' },
  ],
  version: [
    () => TG.Int,
    {
      description:
        'Grows with each change, and not as it climbs by itself; give it back as `expectedVersion`.',
    },
  ],
} satisfies Contracts;

@TG.ObjectType({
  description: 'Something about a member that a person should act on.',
  implements: [Node],
  simpleResolvers: true,
})
export class Alert implements Node {
  readonly __typename?: 'Alert';

  @TG.Field(...AlertFields.id)
  id!: string;

  @TG.Field(...AlertFields.member)
  member?: Member | null;

  @TG.Field(...AlertFields.severity)
  severity!: AlertSeverity;

  @TG.Field(...AlertFields.kind)
  kind!: RuleKind;

  @TG.Field(...AlertFields.state)
  state!: AlertState;

  @TG.Field(...AlertFields.level)
  level!: number;

  @TG.Field(...AlertFields.ladder)
  ladder?: EscalationLadder;

  @TG.Field(...AlertFields.climbsAt)
  climbsAt?: string | null;

  @TG.Field(...AlertFields.unattendedSince)
  unattendedSince?: string | null;

  @TG.Field(...AlertFields.told)
  told?: AlertNotice[];

  @TG.Field(...AlertFields.reason)
  reason?: RiskReason;

  @TG.Field(...AlertFields.occurrences)
  occurrences!: number;

  @TG.Field(...AlertFields.raisedAt)
  raisedAt!: string;

  @TG.Field(...AlertFields.lastRaisedAt)
  lastRaisedAt!: string;

  @TG.Field(...AlertFields.dueAt)
  dueAt!: string;

  @TG.Field(...AlertFields.acknowledgedBy)
  acknowledgedBy?: Person | null;

  @TG.Field(...AlertFields.acknowledgedAt)
  acknowledgedAt?: string | null;

  @TG.Field(...AlertFields.holdUntil)
  holdUntil?: string | null;

  @TG.Field(...AlertFields.contactOutcome)
  contactOutcome?: ContactOutcome | null;

  @TG.Field(...AlertFields.contactedBy)
  contactedBy?: Person | null;

  @TG.Field(...AlertFields.contactedAt)
  contactedAt?: string | null;

  @TG.Field(...AlertFields.resolution)
  resolution?: AlertResolution | null;

  @TG.Field(...AlertFields.resolvedBy)
  resolvedBy?: Person | null;

  @TG.Field(...AlertFields.resolvedAt)
  resolvedAt?: string | null;

  @TG.Field(...AlertFields.log)
  log?: AlertLogEntry[];

  @TG.Field(...AlertFields.undoUntil)
  undoUntil?: string | null;

  @TG.Field(...AlertFields.restricted)
  restricted?: FieldRestriction[];

  @TG.Field(...AlertFields.version)
  version!: number;
}

export const AlertLogEntryFields = {
  type: [() => AlertEventType, { description: 'What happened.' }],
  at: [() => DateTime, { description: 'When.' }],
  actor: [() => Person, { nullable: true, description: 'Who did it; null for a rule or a timer.' }],
  note: [() => String, { nullable: true, description: 'What was written with it.' }],
  restricted: [
    () => [FieldRestriction],
    { description: 'Which fields of this step are hidden from the viewer, and why.' },
  ],
} satisfies Contracts;

@TG.ObjectType({ description: 'One step of an alert.', simpleResolvers: true })
export class AlertLogEntry {
  readonly __typename?: 'AlertLogEntry';

  @TG.Field(...AlertLogEntryFields.type)
  type!: AlertEventType;

  @TG.Field(...AlertLogEntryFields.at)
  at!: string;

  @TG.Field(...AlertLogEntryFields.actor)
  actor?: Person | null;

  @TG.Field(...AlertLogEntryFields.note)
  note?: string | null;

  @TG.Field(...AlertLogEntryFields.restricted)
  restricted?: FieldRestriction[];
}

export const AlertConnectionFields = {
  edges: [() => [AlertEdge], { description: 'Alerts with their places in the list.' }],
  nodes: [() => [Alert], { description: 'The alerts alone.' }],
  pageInfo: [() => PageInfo, { description: 'Where the page lies.' }],
} satisfies Contracts;

@TG.ObjectType({ description: 'A page of alerts.', simpleResolvers: true })
export class AlertConnection {
  readonly __typename?: 'AlertConnection';

  @TG.Field(...AlertConnectionFields.edges)
  edges?: AlertEdge[];

  @TG.Field(...AlertConnectionFields.nodes)
  nodes?: Alert[];

  @TG.Field(...AlertConnectionFields.pageInfo)
  pageInfo?: PageInfo;
}

export const AlertEdgeFields = {
  cursor: [() => Cursor, { description: 'The place.' }],
  node: [() => Alert, { description: 'The alert.' }],
} satisfies Contracts;

@TG.ObjectType({ description: 'An alert and its place in a list.', simpleResolvers: true })
export class AlertEdge {
  readonly __typename?: 'AlertEdge';

  @TG.Field(...AlertEdgeFields.cursor)
  cursor!: string;

  @TG.Field(...AlertEdgeFields.node)
  node?: Alert;
}

export const AlertEventFields = {
  cursor: [() => Cursor, { description: 'Resume after this place.' }],
  seq: [
    () => TG.Int,
    {
      description:
        "Place in the organization's stream of alerts, from 1, in the order of commit. Drop what you have seen.",
    },
  ],
  type: [() => AlertEventType, { description: 'What happened.' }],
  occurredAt: [() => DateTime, { description: 'When it happened.' }],
  recordedAt: [() => DateTime, { description: 'When it was committed.' }],
  actor: [() => Person, { nullable: true, description: 'Who did it; null for a rule or a timer.' }],
  alert: [() => Alert, { nullable: true, description: 'The alert as it is now.' }],
} satisfies Contracts;

@TG.ObjectType({ description: 'Something happened to an alert.', simpleResolvers: true })
export class AlertEvent {
  readonly __typename?: 'AlertEvent';

  @TG.Field(...AlertEventFields.cursor)
  cursor!: string;

  @TG.Field(...AlertEventFields.seq)
  seq!: number;

  @TG.Field(...AlertEventFields.type)
  type!: AlertEventType;

  @TG.Field(...AlertEventFields.occurredAt)
  occurredAt!: string;

  @TG.Field(...AlertEventFields.recordedAt)
  recordedAt!: string;

  @TG.Field(...AlertEventFields.actor)
  actor?: Person | null;

  @TG.Field(...AlertEventFields.alert)
  alert?: Alert | null;
}

export const StreamHeartbeatFields = {
  cursor: [() => Cursor, { description: 'Resume after this place.' }],
  headSeq: [
    () => TG.Int,
    {
      nullable: true,
      description:
        "Place of the stream's newest event; null for a viewer who may see only part of it.",
    },
  ],
  at: [() => DateTime, { description: 'When.' }],
} satisfies Contracts;

@TG.ObjectType({ description: 'Nothing happened, and the stream is alive.', simpleResolvers: true })
export class StreamHeartbeat {
  readonly __typename?: 'StreamHeartbeat';

  @TG.Field(...StreamHeartbeatFields.cursor)
  cursor!: string;

  @TG.Field(...StreamHeartbeatFields.headSeq)
  headSeq?: number | null;

  @TG.Field(...StreamHeartbeatFields.at)
  at!: string;
}

export const CursorExpiredFields = {
  oldestCursor: [() => Cursor, { description: 'The earliest place one can resume after.' }],
  headCursor: [() => Cursor, { description: "The stream's newest place." }],
} satisfies Contracts;

@TG.ObjectType({
  description:
    'The cursor is older than what the stream keeps. Read the present state, then resume after `headCursor`.',
  simpleResolvers: true,
})
export class CursorExpired {
  readonly __typename?: 'CursorExpired';

  @TG.Field(...CursorExpiredFields.oldestCursor)
  oldestCursor!: string;

  @TG.Field(...CursorExpiredFields.headCursor)
  headCursor!: string;
}

@TG.ArgsType()
export class AlertStreamEventsArgs {
  @TG.Field(() => Cursor, {
    nullable: true,
    description: "Begin after this place; at the stream's start when absent.",
  })
  after?: string | null;

  @TG.Field(() => TG.Int, { description: 'How many, 1 to 100.', defaultValue: 25 })
  first!: number;
}

export const AlertStreamFields = {
  events: [
    () => [AlertEvent],
    {
      description:
        'What came after a place, oldest first, as far as the viewer may see it. An expired cursor is refused\nwith BAD_USER_INPUT.',
    },
  ],
  headSeq: [
    () => TG.Int,
    {
      nullable: true,
      description:
        'Place of the newest event; null for a viewer who may see only part of the stream.',
    },
  ],
  headCursor: [() => Cursor, { description: "The stream's newest place." }],
} satisfies Contracts;

@TG.ObjectType({
  description: "The organization's stream of alerts, read by query.",
  simpleResolvers: true,
})
export class AlertStream {
  readonly __typename?: 'AlertStream';

  @TG.Field(...AlertStreamFields.headSeq)
  headSeq?: number | null;

  @TG.Field(...AlertStreamFields.headCursor)
  headCursor!: string;
}

export const AlertAcknowledgePayloadFields = {
  userErrors: [() => [UserError], { description: 'What a careful caller can mend.' }],
  alert: [
    () => Alert,
    { nullable: true, description: 'The alert as it is now, also when somebody else was first.' },
  ],
} satisfies Contracts;

@TG.ObjectType({
  description: 'What became of the alert.',
  implements: [MutationPayload],
  simpleResolvers: true,
})
export class AlertAcknowledgePayload implements MutationPayload {
  readonly __typename?: 'AlertAcknowledgePayload';

  @TG.Field(...AlertAcknowledgePayloadFields.userErrors)
  userErrors?: UserError[];

  @TG.Field(...AlertAcknowledgePayloadFields.alert)
  alert?: Alert | null;
}

export const AlertLogContactPayloadFields = {
  userErrors: [() => [UserError], { description: 'What a careful caller can mend.' }],
  alert: [() => Alert, { nullable: true, description: 'The alert as it is now.' }],
} satisfies Contracts;

@TG.ObjectType({
  description: 'What became of the alert.',
  implements: [MutationPayload],
  simpleResolvers: true,
})
export class AlertLogContactPayload implements MutationPayload {
  readonly __typename?: 'AlertLogContactPayload';

  @TG.Field(...AlertLogContactPayloadFields.userErrors)
  userErrors?: UserError[];

  @TG.Field(...AlertLogContactPayloadFields.alert)
  alert?: Alert | null;
}

export const AlertResolvePayloadFields = {
  userErrors: [() => [UserError], { description: 'What a careful caller can mend.' }],
  alert: [() => Alert, { nullable: true, description: 'The alert as it is now.' }],
} satisfies Contracts;

@TG.ObjectType({
  description: 'What became of the alert.',
  implements: [MutationPayload],
  simpleResolvers: true,
})
export class AlertResolvePayload implements MutationPayload {
  readonly __typename?: 'AlertResolvePayload';

  @TG.Field(...AlertResolvePayloadFields.userErrors)
  userErrors?: UserError[];

  @TG.Field(...AlertResolvePayloadFields.alert)
  alert?: Alert | null;
}

export const AlertUndoPayloadFields = {
  userErrors: [() => [UserError], { description: 'What a careful caller can mend.' }],
  alert: [() => Alert, { nullable: true, description: 'The alert as it is now.' }],
} satisfies Contracts;

@TG.ObjectType({
  description: 'What became of the alert.',
  implements: [MutationPayload],
  simpleResolvers: true,
})
export class AlertUndoPayload implements MutationPayload {
  readonly __typename?: 'AlertUndoPayload';

  @TG.Field(...AlertUndoPayloadFields.userErrors)
  userErrors?: UserError[];

  @TG.Field(...AlertUndoPayloadFields.alert)
  alert?: Alert | null;
}

export const DangerTellPayloadFields = {
  userErrors: [() => [UserError], { description: 'What a careful caller can mend.' }],
  toldAt: [
    () => DateTime,
    { nullable: true, description: 'When the care team was told; null when it was not.' },
  ],
} satisfies Contracts;

@TG.ObjectType({
  description: 'What became of saying so.',
  implements: [MutationPayload],
  simpleResolvers: true,
})
export class DangerTellPayload implements MutationPayload {
  readonly __typename?: 'DangerTellPayload';

  @TG.Field(...DangerTellPayloadFields.userErrors)
  userErrors?: UserError[];

  @TG.Field(...DangerTellPayloadFields.toldAt)
  toldAt?: string | null;
}

export const LadderStepFields = {
  targets: [() => [LadderTarget], { description: 'Whom it tells.' }],
  people: [
    () => [Person],
    { description: 'Whom it tells by name. Who has no access any more is passed over.' },
  ],
  afterMinutes: [
    () => TG.Int,
    {
      description:
        'Minutes without an answer after the step before it; 0 for the first, which is told with the alert.',
    },
  ],
} satisfies Contracts;

@TG.ObjectType({ description: 'A step of a ladder.', simpleResolvers: true })
export class LadderStep {
  readonly __typename?: 'LadderStep';

  @TG.Field(...LadderStepFields.targets)
  targets!: LadderTarget[];

  @TG.Field(...LadderStepFields.people)
  people?: Person[];

  @TG.Field(...LadderStepFields.afterMinutes)
  afterMinutes!: number;
}

export const EscalationLadderFields = {
  severity: [() => AlertSeverity, { description: 'Of which severity.' }],
  steps: [() => [LadderStep], { description: 'Its steps, 1 to 8, from the first.' }],
  repeats: [
    () => TG.Int,
    {
      description:
        'How often it begins again from its first step, each time after `alarmMinutes`, 0 to 10.',
    },
  ],
  levels: [() => TG.Int, { description: 'How many steps it has, all its rounds together.' }],
  alarmMinutes: [
    () => TG.Int,
    {
      description:
        'Minutes after its last step until the alert is unattended, and between two alarms from then on.',
    },
  ],
  builtIn: [
    () => Boolean,
    {
      description: 'Whether it is the one that Holdfast comes with, which nobody here has changed.',
    },
  ],
  editedBy: [
    () => Person,
    { nullable: true, description: 'Who changed it last; null for what Holdfast comes with.' },
  ],
  editedAt: [() => DateTime, { nullable: true, description: 'When.' }],
  version: [
    () => TG.Int,
    {
      description:
        'Grows with each change, 0 for what Holdfast comes with; give it back as `expectedVersion`.',
    },
  ],
} satisfies Contracts;

@TG.ObjectType({
  description: 'How alerts of one severity climb while nobody answers them.',
  simpleResolvers: true,
})
export class EscalationLadder {
  readonly __typename?: 'EscalationLadder';

  @TG.Field(...EscalationLadderFields.severity)
  severity!: AlertSeverity;

  @TG.Field(...EscalationLadderFields.steps)
  steps?: LadderStep[];

  @TG.Field(...EscalationLadderFields.repeats)
  repeats!: number;

  @TG.Field(...EscalationLadderFields.levels)
  levels!: number;

  @TG.Field(...EscalationLadderFields.alarmMinutes)
  alarmMinutes!: number;

  @TG.Field(...EscalationLadderFields.builtIn)
  builtIn!: boolean;

  @TG.Field(...EscalationLadderFields.editedBy)
  editedBy?: Person | null;

  @TG.Field(...EscalationLadderFields.editedAt)
  editedAt?: string | null;

  @TG.Field(...EscalationLadderFields.version)
  version!: number;
}

export const AlertNoticeFields = {
  person: [() => Person, { nullable: true, description: 'Who.' }],
  level: [
    () => TG.Int,
    {
      nullable: true,
      description:
        'By which step of the ladder, from 1, through all of its rounds; null by the alarm that nobody has answered.',
    },
  ],
  at: [() => DateTime, { description: 'When; by the alarm, when it was raised first.' }],
} satisfies Contracts;

@TG.ObjectType({ description: 'Somebody who was told of an alert.', simpleResolvers: true })
export class AlertNotice {
  readonly __typename?: 'AlertNotice';

  @TG.Field(...AlertNoticeFields.person)
  person?: Person | null;

  @TG.Field(...AlertNoticeFields.level)
  level?: number | null;

  @TG.Field(...AlertNoticeFields.at)
  at!: string;
}

export const EscalationLadderSetPayloadFields = {
  userErrors: [() => [UserError], { description: 'What a careful caller can mend.' }],
  ladder: [() => EscalationLadder, { nullable: true, description: 'The ladder as it is now.' }],
} satisfies Contracts;

@TG.ObjectType({
  description: 'The ladder after a change.',
  implements: [MutationPayload],
  simpleResolvers: true,
})
export class EscalationLadderSetPayload implements MutationPayload {
  readonly __typename?: 'EscalationLadderSetPayload';

  @TG.Field(...EscalationLadderSetPayloadFields.userErrors)
  userErrors?: UserError[];

  @TG.Field(...EscalationLadderSetPayloadFields.ladder)
  ladder?: EscalationLadder | null;
}

export const AlertEscalatePayloadFields = {
  userErrors: [() => [UserError], { description: 'What a careful caller can mend.' }],
  alert: [() => Alert, { nullable: true, description: 'The alert as it is now.' }],
} satisfies Contracts;

@TG.ObjectType({
  description: 'What became of the alert.',
  implements: [MutationPayload],
  simpleResolvers: true,
})
export class AlertEscalatePayload implements MutationPayload {
  readonly __typename?: 'AlertEscalatePayload';

  @TG.Field(...AlertEscalatePayloadFields.userErrors)
  userErrors?: UserError[];

  @TG.Field(...AlertEscalatePayloadFields.alert)
  alert?: Alert | null;
}

export const AppointmentFields = {
  id: [() => TG.ID, { description: 'Opaque and stable.' }],
  member: [
    () => Member,
    { nullable: true, description: 'The member; null when not visible to you.' },
  ],
  person: [() => Person, { nullable: true, description: 'Who of the staff.' }],
  kind: [() => AppointmentKind, { description: 'What it is for.' }],
  state: [() => AppointmentState, { description: 'Where it stands.' }],
  startsAt: [() => DateTime, { description: 'When it begins.' }],
  endsAt: [() => DateTime, { description: 'When it ends.' }],
  minutes: [() => TG.Int, { description: 'How long it is.' }],
  place: [() => String, { nullable: true, description: 'Where, in person.' }],
  joinUrl: [
    () => URL,
    {
      nullable: true,
      description: "The link of a video call, on a server of the organization's own.",
    },
  ],
  bookedAt: [() => DateTime, { description: 'When it was booked.' }],
  bookedBy: [() => Person, { nullable: true, description: 'Who booked it.' }],
  movedFrom: [
    () => DateTime,
    {
      nullable: true,
      description: 'When it began before it was moved here; null when it was not.',
    },
  ],
  cancelReason: [
    () => AppointmentCancelReason,
    { nullable: true, description: 'Why it was called off.' },
  ],
  canceledByMember: [
    () => Boolean,
    {
      nullable: true,
      description: 'Whether the member called it off; null unless it is CANCELED.',
    },
  ],
  version: [
    () => TG.Int,
    { description: 'Grows with each change; give it back as `expectedVersion`.' },
  ],
} satisfies Contracts;

@TG.ObjectType({
  description: 'A time at which a member and somebody of the staff meet or speak.',
  implements: [Node],
  simpleResolvers: true,
})
export class Appointment implements Node {
  readonly __typename?: 'Appointment';

  @TG.Field(...AppointmentFields.id)
  id!: string;

  @TG.Field(...AppointmentFields.member)
  member?: Member | null;

  @TG.Field(...AppointmentFields.person)
  person?: Person | null;

  @TG.Field(...AppointmentFields.kind)
  kind!: AppointmentKind;

  @TG.Field(...AppointmentFields.state)
  state!: AppointmentState;

  @TG.Field(...AppointmentFields.startsAt)
  startsAt!: string;

  @TG.Field(...AppointmentFields.endsAt)
  endsAt!: string;

  @TG.Field(...AppointmentFields.minutes)
  minutes!: number;

  @TG.Field(...AppointmentFields.place)
  place?: string | null;

  @TG.Field(...AppointmentFields.joinUrl)
  joinUrl?: string | null;

  @TG.Field(...AppointmentFields.bookedAt)
  bookedAt!: string;

  @TG.Field(...AppointmentFields.bookedBy)
  bookedBy?: Person | null;

  @TG.Field(...AppointmentFields.movedFrom)
  movedFrom?: string | null;

  @TG.Field(...AppointmentFields.cancelReason)
  cancelReason?: AppointmentCancelReason | null;

  @TG.Field(...AppointmentFields.canceledByMember)
  canceledByMember?: boolean | null;

  @TG.Field(...AppointmentFields.version)
  version!: number;
}

export const AppointmentSlotFields = {
  startsAt: [() => DateTime, { description: 'When it begins.' }],
  endsAt: [() => DateTime, { description: 'When it ends.' }],
} satisfies Contracts;

@TG.ObjectType({ description: 'A time at which somebody is free.', simpleResolvers: true })
export class AppointmentSlot {
  readonly __typename?: 'AppointmentSlot';

  @TG.Field(...AppointmentSlotFields.startsAt)
  startsAt!: string;

  @TG.Field(...AppointmentSlotFields.endsAt)
  endsAt!: string;
}

export const StaffHoursEntryFields = {
  weekday: [() => Weekday, { description: 'The day of the week.' }],
  from: [() => LocalTime, { description: 'From when.' }],
  until: [() => LocalTime, { description: 'Until when, later on the same day.' }],
} satisfies Contracts;

@TG.ObjectType({
  description: "Hours of a weekday in which somebody may be booked, by the organization's clock.",
  simpleResolvers: true,
})
export class StaffHoursEntry {
  readonly __typename?: 'StaffHoursEntry';

  @TG.Field(...StaffHoursEntryFields.weekday)
  weekday!: Weekday;

  @TG.Field(...StaffHoursEntryFields.from)
  from!: string;

  @TG.Field(...StaffHoursEntryFields.until)
  until!: string;
}

export const StaffAbsenceFields = {
  from: [() => Date, { description: 'The first day.' }],
  to: [() => Date, { description: 'The last day.' }],
} satisfies Contracts;

@TG.ObjectType({ description: 'Days on which somebody is away.', simpleResolvers: true })
export class StaffAbsence {
  readonly __typename?: 'StaffAbsence';

  @TG.Field(...StaffAbsenceFields.from)
  from!: string;

  @TG.Field(...StaffAbsenceFields.to)
  to!: string;
}

export const StaffHoursFields = {
  person: [() => Person, { nullable: true, description: 'Whose hours.' }],
  weekly: [
    () => [StaffHoursEntry],
    {
      description:
        "The hours of a week, by the organization's clock; none: nobody can book a slot.",
    },
  ],
  absences: [() => [StaffAbsence], { description: 'When they are away.' }],
  version: [
    () => TG.Int,
    {
      description: 'Grows with each change, 0 before the first; give it back as `expectedVersion`.',
    },
  ],
} satisfies Contracts;

@TG.ObjectType({ description: 'When somebody of the staff may be booked.', simpleResolvers: true })
export class StaffHours {
  readonly __typename?: 'StaffHours';

  @TG.Field(...StaffHoursFields.person)
  person?: Person | null;

  @TG.Field(...StaffHoursFields.weekly)
  weekly?: StaffHoursEntry[];

  @TG.Field(...StaffHoursFields.absences)
  absences?: StaffAbsence[];

  @TG.Field(...StaffHoursFields.version)
  version!: number;
}

export const AppointmentBookPayloadFields = {
  userErrors: [() => [UserError], { description: 'What a careful caller can mend.' }],
  appointment: [
    () => Appointment,
    { nullable: true, description: 'The appointment as it is now.' },
  ],
  otherSlots: [
    () => [AppointmentSlot],
    {
      nullable: true,
      description: 'Other times at which the person is free, near the one that was refused.',
    },
  ],
} satisfies Contracts;

@TG.ObjectType({
  description: 'What became of the appointment.',
  implements: [MutationPayload],
  simpleResolvers: true,
})
export class AppointmentBookPayload implements MutationPayload {
  readonly __typename?: 'AppointmentBookPayload';

  @TG.Field(...AppointmentBookPayloadFields.userErrors)
  userErrors?: UserError[];

  @TG.Field(...AppointmentBookPayloadFields.appointment)
  appointment?: Appointment | null;

  @TG.Field(...AppointmentBookPayloadFields.otherSlots)
  otherSlots?: AppointmentSlot[] | null;
}

export const AppointmentMovePayloadFields = {
  userErrors: [() => [UserError], { description: 'What a careful caller can mend.' }],
  appointment: [
    () => Appointment,
    { nullable: true, description: 'The appointment as it is now.' },
  ],
  otherSlots: [
    () => [AppointmentSlot],
    {
      nullable: true,
      description: 'Other times at which the person is free, near the one that was refused.',
    },
  ],
} satisfies Contracts;

@TG.ObjectType({
  description: 'What became of the appointment.',
  implements: [MutationPayload],
  simpleResolvers: true,
})
export class AppointmentMovePayload implements MutationPayload {
  readonly __typename?: 'AppointmentMovePayload';

  @TG.Field(...AppointmentMovePayloadFields.userErrors)
  userErrors?: UserError[];

  @TG.Field(...AppointmentMovePayloadFields.appointment)
  appointment?: Appointment | null;

  @TG.Field(...AppointmentMovePayloadFields.otherSlots)
  otherSlots?: AppointmentSlot[] | null;
}

export const AppointmentCancelPayloadFields = {
  userErrors: [() => [UserError], { description: 'What a careful caller can mend.' }],
  appointment: [
    () => Appointment,
    { nullable: true, description: 'The appointment as it is now.' },
  ],
} satisfies Contracts;

@TG.ObjectType({
  description: 'What became of the appointment.',
  implements: [MutationPayload],
  simpleResolvers: true,
})
export class AppointmentCancelPayload implements MutationPayload {
  readonly __typename?: 'AppointmentCancelPayload';

  @TG.Field(...AppointmentCancelPayloadFields.userErrors)
  userErrors?: UserError[];

  @TG.Field(...AppointmentCancelPayloadFields.appointment)
  appointment?: Appointment | null;
}

export const AppointmentHeldPayloadFields = {
  userErrors: [() => [UserError], { description: 'What a careful caller can mend.' }],
  appointment: [
    () => Appointment,
    { nullable: true, description: 'The appointment as it is now.' },
  ],
} satisfies Contracts;

@TG.ObjectType({
  description: 'What became of the appointment.',
  implements: [MutationPayload],
  simpleResolvers: true,
})
export class AppointmentHeldPayload implements MutationPayload {
  readonly __typename?: 'AppointmentHeldPayload';

  @TG.Field(...AppointmentHeldPayloadFields.userErrors)
  userErrors?: UserError[];

  @TG.Field(...AppointmentHeldPayloadFields.appointment)
  appointment?: Appointment | null;
}

export const AppointmentNoShowPayloadFields = {
  userErrors: [() => [UserError], { description: 'What a careful caller can mend.' }],
  appointment: [
    () => Appointment,
    { nullable: true, description: 'The appointment as it is now.' },
  ],
} satisfies Contracts;

@TG.ObjectType({
  description: 'What became of the appointment.',
  implements: [MutationPayload],
  simpleResolvers: true,
})
export class AppointmentNoShowPayload implements MutationPayload {
  readonly __typename?: 'AppointmentNoShowPayload';

  @TG.Field(...AppointmentNoShowPayloadFields.userErrors)
  userErrors?: UserError[];

  @TG.Field(...AppointmentNoShowPayloadFields.appointment)
  appointment?: Appointment | null;
}

export const StaffHoursSetPayloadFields = {
  userErrors: [() => [UserError], { description: 'What a careful caller can mend.' }],
  hours: [() => StaffHours, { nullable: true, description: 'The hours as they are now.' }],
} satisfies Contracts;

@TG.ObjectType({
  description: 'The hours as they are now.',
  implements: [MutationPayload],
  simpleResolvers: true,
})
export class StaffHoursSetPayload implements MutationPayload {
  readonly __typename?: 'StaffHoursSetPayload';

  @TG.Field(...StaffHoursSetPayloadFields.userErrors)
  userErrors?: UserError[];

  @TG.Field(...StaffHoursSetPayloadFields.hours)
  hours?: StaffHours | null;
}

export const AppointmentChangedFields = {
  id: [() => TG.ID, { description: 'Opaque and stable.' }],
  member: [() => Member, { nullable: true, description: 'The member.' }],
  occurredAt: [() => DateTime, { description: 'When it happened.' }],
  recordedAt: [() => DateTime, { description: 'When it was recorded.' }],
  localDate: [() => Date, { description: "The member's local day." }],
  recordedBy: [
    () => Person,
    { nullable: true, description: 'Who recorded it; null for the software.' },
  ],
  move: [() => AppointmentMove, { description: 'What happened.' }],
  appointment: [
    () => Appointment,
    { nullable: true, description: 'The appointment; null when it is not visible to you.' },
  ],
} satisfies Contracts;

@TG.ObjectType({
  description: 'Something happened to an appointment of the member.',
  implements: [MonitoringEvent, Node],
  simpleResolvers: true,
})
export class AppointmentChanged implements MonitoringEvent, Node {
  readonly __typename?: 'AppointmentChanged';

  @TG.Field(...AppointmentChangedFields.id)
  id!: string;

  @TG.Field(...AppointmentChangedFields.member)
  member?: Member | null;

  @TG.Field(...AppointmentChangedFields.occurredAt)
  occurredAt!: string;

  @TG.Field(...AppointmentChangedFields.recordedAt)
  recordedAt!: string;

  @TG.Field(...AppointmentChangedFields.localDate)
  localDate!: string;

  @TG.Field(...AppointmentChangedFields.recordedBy)
  recordedBy?: Person | null;

  @TG.Field(...AppointmentChangedFields.move)
  move!: AppointmentMove;

  @TG.Field(...AppointmentChangedFields.appointment)
  appointment?: Appointment | null;
}

export const OrganizationFields = {
  id: [() => TG.ID, { description: 'Opaque and stable.' }],
  name: [() => String, { description: 'Its name.' }],
  timeZone: [() => TimeZone, { description: 'The zone its days and shifts are counted in.' }],
  demo: [
    () => Boolean,
    { description: 'Whether its records are synthetic and may be shown to anybody.' },
  ],
} satisfies Contracts;

@TG.ObjectType({
  description: 'The network that runs this Holdfast: the border no record crosses.',
  implements: [Node],
  simpleResolvers: true,
})
export class Organization implements Node {
  readonly __typename?: 'Organization';

  @TG.Field(...OrganizationFields.id)
  id!: string;

  @TG.Field(...OrganizationFields.name)
  name!: string;

  @TG.Field(...OrganizationFields.timeZone)
  timeZone!: string;

  @TG.Field(...OrganizationFields.demo)
  demo!: boolean;
}

export const PersonFields = {
  id: [() => TG.ID, { description: 'Opaque and stable.' }],
  name: [() => String, { description: 'Name as shown to colleagues and members.' }],
  roles: [() => [Role], { description: 'What they are here.' }],
} satisfies Contracts;

@TG.ObjectType({
  description: 'Somebody with an account in this organization.',
  implements: [Node],
  simpleResolvers: true,
})
export class Person implements Node {
  readonly __typename?: 'Person';

  @TG.Field(...PersonFields.id)
  id!: string;

  @TG.Field(...PersonFields.name)
  name!: string;

  @TG.Field(...PersonFields.roles)
  roles!: Role[];
}

export const ViewerFields = {
  person: [() => Person, { description: 'The caller as others see them.' }],
  email: [() => EmailAddress, { description: 'The address they sign in with.' }],
  organization: [() => Organization, { description: 'The organization this session is in.' }],
  roles: [() => [Role], { description: 'What the caller is here.' }],
  permissions: [() => [Permission], { description: 'What the caller may do.' }],
  member: [
    () => Member,
    { nullable: true, description: "The caller's own record, when the caller is a member." },
  ],
} satisfies Contracts;

@TG.ObjectType({ description: 'Who is asking.', simpleResolvers: true })
export class Viewer {
  readonly __typename?: 'Viewer';

  @TG.Field(...ViewerFields.person)
  person?: Person;

  @TG.Field(...ViewerFields.email)
  email!: string;

  @TG.Field(...ViewerFields.organization)
  organization?: Organization;

  @TG.Field(...ViewerFields.roles)
  roles!: Role[];

  @TG.Field(...ViewerFields.permissions)
  permissions!: Permission[];

  @TG.Field(...ViewerFields.member)
  member?: Member | null;
}

export const SessionFields = {
  id: [() => TG.ID, { description: 'Names the session, for example in the audit. Not a secret.' }],
  token: [
    () => String,
    { nullable: true, description: 'The bearer token, shown this once; null for COOKIE.' },
  ],
  expiresAt: [
    () => DateTime,
    { description: 'When it ends at the latest, 12 hours after its start.' },
  ],
  viewer: [() => Viewer, { description: 'Who is signed in.' }],
} satisfies Contracts;

@TG.ObjectType({ description: 'A signed-in caller, in one organization.', simpleResolvers: true })
export class Session {
  readonly __typename?: 'Session';

  @TG.Field(...SessionFields.id)
  id!: string;

  @TG.Field(...SessionFields.token)
  token?: string | null;

  @TG.Field(...SessionFields.expiresAt)
  expiresAt!: string;

  @TG.Field(...SessionFields.viewer)
  viewer?: Viewer;
}

export const SessionChallengeFields = {
  id: [() => TG.ID, { description: 'Names the challenge in its answer.' }],
  expiresAt: [() => DateTime, { description: 'When it can no longer be answered.' }],
} satisfies Contracts;

@TG.ObjectType({
  description: 'A second factor that must be answered before there is a session.',
  simpleResolvers: true,
})
export class SessionChallenge {
  readonly __typename?: 'SessionChallenge';

  @TG.Field(...SessionChallengeFields.id)
  id!: string;

  @TG.Field(...SessionChallengeFields.expiresAt)
  expiresAt!: string;
}

export const SessionCreatePayloadFields = {
  userErrors: [
    () => [UserError],
    {
      description:
        'CREDENTIALS_INVALID whatever is wrong: an unknown address and a wrong password are one answer.',
    },
  ],
  session: [
    () => Session,
    {
      nullable: true,
      description: 'Null when a challenge has to be answered first or the sign-in failed.',
    },
  ],
  challenge: [
    () => SessionChallenge,
    { nullable: true, description: 'What has to be answered first.' },
  ],
} satisfies Contracts;

@TG.ObjectType({
  description: 'The new session, or the challenge that stands before it.',
  implements: [MutationPayload],
  simpleResolvers: true,
})
export class SessionCreatePayload implements MutationPayload {
  readonly __typename?: 'SessionCreatePayload';

  @TG.Field(...SessionCreatePayloadFields.userErrors)
  userErrors?: UserError[];

  @TG.Field(...SessionCreatePayloadFields.session)
  session?: Session | null;

  @TG.Field(...SessionCreatePayloadFields.challenge)
  challenge?: SessionChallenge | null;
}

export const SessionConfirmPayloadFields = {
  userErrors: [
    () => [UserError],
    { description: "CREDENTIALS_INVALID when the password is not the account's." },
  ],
  confirmedUntil: [
    () => DateTime,
    { nullable: true, description: 'Until when; null when it was refused.' },
  ],
} satisfies Contracts;

@TG.ObjectType({
  description: 'Until when the session counts as confirmed.',
  implements: [MutationPayload],
  simpleResolvers: true,
})
export class SessionConfirmPayload implements MutationPayload {
  readonly __typename?: 'SessionConfirmPayload';

  @TG.Field(...SessionConfirmPayloadFields.userErrors)
  userErrors?: UserError[];

  @TG.Field(...SessionConfirmPayloadFields.confirmedUntil)
  confirmedUntil?: string | null;
}

export const SessionEndPayloadFields = {
  userErrors: [
    () => [UserError],
    { description: 'Always empty: to end a session that has ended is no mistake.' },
  ],
} satisfies Contracts;

@TG.ObjectType({
  description: 'The end of a session.',
  implements: [MutationPayload],
  simpleResolvers: true,
})
export class SessionEndPayload implements MutationPayload {
  readonly __typename?: 'SessionEndPayload';

  @TG.Field(...SessionEndPayloadFields.userErrors)
  userErrors?: UserError[];
}

export const ImportFileFields = {
  id: [() => TG.ID, { description: 'Opaque and stable.' }],
  name: [() => String, { description: 'Its name, as it was sent.' }],
  rowCount: [() => TG.Int, { description: 'Rows in it, without the header.' }],
  ignoredColumns: [() => [String], { description: 'Columns that are not read.' }],
  uploadedAt: [() => DateTime, { description: 'When it was taken.' }],
  keptUntil: [() => DateTime, { description: 'Until when it is kept.' }],
} satisfies Contracts;

@TG.ObjectType({
  description:
    'A file of members that was taken by `POST /files/imports`. It is kept sealed, for seven days; of an organization\nthe thirty newest.',
  implements: [Node],
  simpleResolvers: true,
})
export class ImportFile implements Node {
  readonly __typename?: 'ImportFile';

  @TG.Field(...ImportFileFields.id)
  id!: string;

  @TG.Field(...ImportFileFields.name)
  name!: string;

  @TG.Field(...ImportFileFields.rowCount)
  rowCount!: number;

  @TG.Field(...ImportFileFields.ignoredColumns)
  ignoredColumns!: string[];

  @TG.Field(...ImportFileFields.uploadedAt)
  uploadedAt!: string;

  @TG.Field(...ImportFileFields.keptUntil)
  keptUntil!: string;
}

@TG.ArgsType()
export class ImportRunFaultsArgs {
  @TG.Field(() => TG.Int, {
    nullable: true,
    description: 'How many from the start of the page, 1 to 100.',
  })
  first?: number | null;

  @TG.Field(() => Cursor, { nullable: true, description: 'Begin after this place.' })
  after?: string | null;

  @TG.Field(() => TG.Int, {
    nullable: true,
    description: 'How many from the end of the page, 1 to 100.',
  })
  last?: number | null;

  @TG.Field(() => Cursor, { nullable: true, description: 'End before this place.' })
  before?: string | null;
}

export const ImportRunFields = {
  id: [() => TG.ID, { description: 'Opaque and stable.' }],
  fileName: [() => String, { description: "The file's name, as it was sent." }],
  file: [
    () => ImportFile,
    {
      nullable: true,
      description: 'The file, to start another run over it; null once it is no longer kept.',
    },
  ],
  system: [
    () => String,
    { description: 'The system whose names for people stand in the column `key`.' },
  ],
  dryRun: [() => Boolean, { description: 'Whether nothing is changed.' }],
  state: [() => ImportState, { description: 'Where it stands.' }],
  cancelReason: [
    () => ImportCancelReason,
    { nullable: true, description: 'Why it ended before its time; null unless CANCELED.' },
  ],
  rowCount: [() => TG.Int, { description: 'Rows in the file, without the header.' }],
  readCount: [() => TG.Int, { description: 'Rows that were read so far.' }],
  importedCount: [
    () => TG.Int,
    { description: 'People who were brought in; of a dry run, who would be.' },
  ],
  unchangedCount: [
    () => TG.Int,
    { description: 'People who are here already under their key, and stay as they are.' },
  ],
  faultyCount: [
    () => TG.Int,
    { description: 'Rows that are not brought in, each with its faults.' },
  ],
  ignoredColumns: [() => [String], { description: 'Columns of the file that are not read.' }],
  startedBy: [() => Person, { nullable: true, description: 'Who started it.' }],
  startedAt: [() => DateTime, { description: 'When it was started.' }],
  endedAt: [() => DateTime, { nullable: true, description: 'When it ended; null before.' }],
  faults: [
    () => ImportFaultConnection,
    { description: 'What is wrong, by row; kept for eight weeks after the end.' },
  ],
} satisfies Contracts;

@TG.ObjectType({
  description:
    'A run over a file of members: a dry run, which changes nothing and finds what is wrong, or the import itself.\nA row comes in whole, as member, care team, enrollment and name in the other system, or not at all.',
  implements: [Node],
  simpleResolvers: true,
})
export class ImportRun implements Node {
  readonly __typename?: 'ImportRun';

  @TG.Field(...ImportRunFields.id)
  id!: string;

  @TG.Field(...ImportRunFields.fileName)
  fileName!: string;

  @TG.Field(...ImportRunFields.file)
  file?: ImportFile | null;

  @TG.Field(...ImportRunFields.system)
  system!: string;

  @TG.Field(...ImportRunFields.dryRun)
  dryRun!: boolean;

  @TG.Field(...ImportRunFields.state)
  state!: ImportState;

  @TG.Field(...ImportRunFields.cancelReason)
  cancelReason?: ImportCancelReason | null;

  @TG.Field(...ImportRunFields.rowCount)
  rowCount!: number;

  @TG.Field(...ImportRunFields.readCount)
  readCount!: number;

  @TG.Field(...ImportRunFields.importedCount)
  importedCount!: number;

  @TG.Field(...ImportRunFields.unchangedCount)
  unchangedCount!: number;

  @TG.Field(...ImportRunFields.faultyCount)
  faultyCount!: number;

  @TG.Field(...ImportRunFields.ignoredColumns)
  ignoredColumns!: string[];

  @TG.Field(...ImportRunFields.startedBy)
  startedBy?: Person | null;

  @TG.Field(...ImportRunFields.startedAt)
  startedAt!: string;

  @TG.Field(...ImportRunFields.endedAt)
  endedAt?: string | null;
}

export const ImportFaultFields = {
  id: [() => TG.ID, { description: 'Opaque and stable.' }],
  row: [() => TG.Int, { description: 'The row as a spreadsheet counts: the header is row 1.' }],
  column: [
    () => String,
    {
      nullable: true,
      description: 'The column it is about; null when it is about the row as a whole.',
    },
  ],
  code: [() => UserErrorCode, { description: 'What kind of fault.' }],
  message: [() => String, { description: 'For developers, in English. Clients translate `code`.' }],
  otherRow: [
    () => TG.Int,
    {
      nullable: true,
      description:
        'For LOOKS_ALIKE and ALREADY_EXISTS: the earlier row of the file, where it is one.',
    },
  ],
  member: [
    () => Member,
    {
      nullable: true,
      description: 'For LOOKS_ALIKE: the member who may be the same person, when you may see them.',
    },
  ],
} satisfies Contracts;

@TG.ObjectType({
  description: 'Why a row is not brought in. It never holds what stands in the row.',
  implements: [Node],
  simpleResolvers: true,
})
export class ImportFault implements Node {
  readonly __typename?: 'ImportFault';

  @TG.Field(...ImportFaultFields.id)
  id!: string;

  @TG.Field(...ImportFaultFields.row)
  row!: number;

  @TG.Field(...ImportFaultFields.column)
  column?: string | null;

  @TG.Field(...ImportFaultFields.code)
  code!: UserErrorCode;

  @TG.Field(...ImportFaultFields.message)
  message!: string;

  @TG.Field(...ImportFaultFields.otherRow)
  otherRow?: number | null;

  @TG.Field(...ImportFaultFields.member)
  member?: Member | null;
}

export const ImportRunConnectionFields = {
  edges: [() => [ImportRunEdge], { description: 'Imports with their places in the list.' }],
  nodes: [() => [ImportRun], { description: 'The imports alone.' }],
  pageInfo: [() => PageInfo, { description: 'Where the page lies.' }],
} satisfies Contracts;

@TG.ObjectType({ description: 'A page of imports.', simpleResolvers: true })
export class ImportRunConnection {
  readonly __typename?: 'ImportRunConnection';

  @TG.Field(...ImportRunConnectionFields.edges)
  edges?: ImportRunEdge[];

  @TG.Field(...ImportRunConnectionFields.nodes)
  nodes?: ImportRun[];

  @TG.Field(...ImportRunConnectionFields.pageInfo)
  pageInfo?: PageInfo;
}

export const ImportRunEdgeFields = {
  cursor: [() => Cursor, { description: 'The place.' }],
  node: [() => ImportRun, { description: 'The import.' }],
} satisfies Contracts;

@TG.ObjectType({ description: 'An import and its place in a list.', simpleResolvers: true })
export class ImportRunEdge {
  readonly __typename?: 'ImportRunEdge';

  @TG.Field(...ImportRunEdgeFields.cursor)
  cursor!: string;

  @TG.Field(...ImportRunEdgeFields.node)
  node?: ImportRun;
}

export const ImportFaultConnectionFields = {
  edges: [() => [ImportFaultEdge], { description: 'Faults with their places in the list.' }],
  nodes: [() => [ImportFault], { description: 'The faults alone.' }],
  pageInfo: [() => PageInfo, { description: 'Where the page lies.' }],
} satisfies Contracts;

@TG.ObjectType({ description: 'A page of faults.', simpleResolvers: true })
export class ImportFaultConnection {
  readonly __typename?: 'ImportFaultConnection';

  @TG.Field(...ImportFaultConnectionFields.edges)
  edges?: ImportFaultEdge[];

  @TG.Field(...ImportFaultConnectionFields.nodes)
  nodes?: ImportFault[];

  @TG.Field(...ImportFaultConnectionFields.pageInfo)
  pageInfo?: PageInfo;
}

export const ImportFaultEdgeFields = {
  cursor: [() => Cursor, { description: 'The place.' }],
  node: [() => ImportFault, { description: 'The fault.' }],
} satisfies Contracts;

@TG.ObjectType({ description: 'A fault and its place in a list.', simpleResolvers: true })
export class ImportFaultEdge {
  readonly __typename?: 'ImportFaultEdge';

  @TG.Field(...ImportFaultEdgeFields.cursor)
  cursor!: string;

  @TG.Field(...ImportFaultEdgeFields.node)
  node?: ImportFault;
}

export const ImportStartPayloadFields = {
  userErrors: [() => [UserError], { description: 'What a careful caller can mend.' }],
  run: [() => ImportRun, { nullable: true, description: 'The import.' }],
} satisfies Contracts;

@TG.ObjectType({
  description: 'The import that was started.',
  implements: [MutationPayload],
  simpleResolvers: true,
})
export class ImportStartPayload implements MutationPayload {
  readonly __typename?: 'ImportStartPayload';

  @TG.Field(...ImportStartPayloadFields.userErrors)
  userErrors?: UserError[];

  @TG.Field(...ImportStartPayloadFields.run)
  run?: ImportRun | null;
}

export const ImportFileRemovePayloadFields = {
  userErrors: [() => [UserError], { description: 'What a careful caller can mend.' }],
  runs: [
    () => [ImportRun],
    {
      nullable: true,
      description: 'The newest runs over it, at most 20, which have no file any more.',
    },
  ],
} satisfies Contracts;

@TG.ObjectType({
  description: 'What became of the runs over a file that was removed.',
  implements: [MutationPayload],
  simpleResolvers: true,
})
export class ImportFileRemovePayload implements MutationPayload {
  readonly __typename?: 'ImportFileRemovePayload';

  @TG.Field(...ImportFileRemovePayloadFields.userErrors)
  userErrors?: UserError[];

  @TG.Field(...ImportFileRemovePayloadFields.runs)
  runs?: ImportRun[] | null;
}

export const ImportCancelPayloadFields = {
  userErrors: [() => [UserError], { description: 'What a careful caller can mend.' }],
  run: [() => ImportRun, { nullable: true, description: 'The import as it is now.' }],
} satisfies Contracts;

@TG.ObjectType({
  description: 'The import that was canceled.',
  implements: [MutationPayload],
  simpleResolvers: true,
})
export class ImportCancelPayload implements MutationPayload {
  readonly __typename?: 'ImportCancelPayload';

  @TG.Field(...ImportCancelPayloadFields.userErrors)
  userErrors?: UserError[];

  @TG.Field(...ImportCancelPayloadFields.run)
  run?: ImportRun | null;
}

export const ImportEventFields = {
  cursor: [() => Cursor, { description: 'Resume after this place.' }],
  seq: [() => TG.Int, { description: "Place in the import's stream, from 1." }],
  occurredAt: [() => DateTime, { description: 'When it happened.' }],
  recordedAt: [() => DateTime, { description: 'When it was recorded.' }],
  run: [
    () => ImportRun,
    {
      nullable: true,
      description: 'The import as it is now; null when it is no longer visible to you.',
    },
  ],
} satisfies Contracts;

@TG.ObjectType({ description: 'An import has come further.', simpleResolvers: true })
export class ImportEvent {
  readonly __typename?: 'ImportEvent';

  @TG.Field(...ImportEventFields.cursor)
  cursor!: string;

  @TG.Field(...ImportEventFields.seq)
  seq!: number;

  @TG.Field(...ImportEventFields.occurredAt)
  occurredAt!: string;

  @TG.Field(...ImportEventFields.recordedAt)
  recordedAt!: string;

  @TG.Field(...ImportEventFields.run)
  run?: ImportRun | null;
}

export const CalendarFeedFields = {
  createdAt: [() => DateTime, { description: 'When it was made.' }],
  meetingTitles: [() => CalendarTitles, { description: 'What kept meetings are called in it.' }],
} satisfies Contracts;

@TG.ObjectType({
  description:
    "A secret address of the viewer's own, at which a calendar reads what they hold or are expected at.",
  simpleResolvers: true,
})
export class CalendarFeed {
  readonly __typename?: 'CalendarFeed';

  @TG.Field(...CalendarFeedFields.createdAt)
  createdAt!: string;

  @TG.Field(...CalendarFeedFields.meetingTitles)
  meetingTitles!: CalendarTitles;
}

export const CalendarFeedCreatePayloadFields = {
  userErrors: [
    () => [UserError],
    { description: 'What a careful caller can mend. Empty when the mutation took effect.' },
  ],
  feed: [() => CalendarFeed, { nullable: true, description: 'The feed; null where it failed.' }],
  path: [
    () => String,
    {
      nullable: true,
      description:
        'Where it is read, below the address of the API, told this once: `/calendar-feeds/<secret>.ics`. RFC 5545,\nfrom 31 days ago to a year ahead.',
    },
  ],
} satisfies Contracts;

@TG.ObjectType({
  description: 'The new feed.',
  implements: [MutationPayload],
  simpleResolvers: true,
})
export class CalendarFeedCreatePayload implements MutationPayload {
  readonly __typename?: 'CalendarFeedCreatePayload';

  @TG.Field(...CalendarFeedCreatePayloadFields.userErrors)
  userErrors?: UserError[];

  @TG.Field(...CalendarFeedCreatePayloadFields.feed)
  feed?: CalendarFeed | null;

  @TG.Field(...CalendarFeedCreatePayloadFields.path)
  path?: string | null;
}

export const CalendarFeedRevokePayloadFields = {
  userErrors: [
    () => [UserError],
    { description: 'Always empty: to end a feed that has ended is no mistake.' },
  ],
} satisfies Contracts;

@TG.ObjectType({
  description: 'The end of a feed.',
  implements: [MutationPayload],
  simpleResolvers: true,
})
export class CalendarFeedRevokePayload implements MutationPayload {
  readonly __typename?: 'CalendarFeedRevokePayload';

  @TG.Field(...CalendarFeedRevokePayloadFields.userErrors)
  userErrors?: UserError[];
}

export const CaseloadViewFields = {
  id: [() => TG.ID, { description: 'Opaque and stable.' }],
  name: [() => String, { description: 'What it is called.' }],
  shared: [
    () => Boolean,
    { description: 'Whether everybody here has it; otherwise it is of who made it alone.' },
  ],
  mayEdit: [() => Boolean, { description: 'Whether the viewer may change it.' }],
  owner: [() => Person, { nullable: true, description: 'Who made it.' }],
  bands: [() => [RiskBand], { description: 'Only members in these risk bands; all when empty.' }],
  mine: [() => Boolean, { description: 'Only members on whose care team the viewer is.' }],
  alias: [
    () => String,
    {
      nullable: true,
      description:
        'Only members whose alias begins so; null for all. Never of a view that is shared.',
    },
  ],
  order: [() => MemberOrderField, { description: 'What members are ordered by.' }],
  version: [
    () => TG.Int,
    { description: 'Grows with each change; give it back as `expectedVersion`.' },
  ],
} satisfies Contracts;

@TG.ObjectType({
  description:
    'A saved way to look at the caseload. It shows each viewer only the members they may see.',
  implements: [Node],
  simpleResolvers: true,
})
export class CaseloadView implements Node {
  readonly __typename?: 'CaseloadView';

  @TG.Field(...CaseloadViewFields.id)
  id!: string;

  @TG.Field(...CaseloadViewFields.name)
  name!: string;

  @TG.Field(...CaseloadViewFields.shared)
  shared!: boolean;

  @TG.Field(...CaseloadViewFields.mayEdit)
  mayEdit!: boolean;

  @TG.Field(...CaseloadViewFields.owner)
  owner?: Person | null;

  @TG.Field(...CaseloadViewFields.bands)
  bands!: RiskBand[];

  @TG.Field(...CaseloadViewFields.mine)
  mine!: boolean;

  @TG.Field(...CaseloadViewFields.alias)
  alias?: string | null;

  @TG.Field(...CaseloadViewFields.order)
  order!: MemberOrderField;

  @TG.Field(...CaseloadViewFields.version)
  version!: number;
}

export const CaseloadViewCreatePayloadFields = {
  userErrors: [() => [UserError], { description: 'What a careful caller can mend.' }],
  view: [() => CaseloadView, { nullable: true, description: 'The view as saved.' }],
} satisfies Contracts;

@TG.ObjectType({
  description: 'The new view.',
  implements: [MutationPayload],
  simpleResolvers: true,
})
export class CaseloadViewCreatePayload implements MutationPayload {
  readonly __typename?: 'CaseloadViewCreatePayload';

  @TG.Field(...CaseloadViewCreatePayloadFields.userErrors)
  userErrors?: UserError[];

  @TG.Field(...CaseloadViewCreatePayloadFields.view)
  view?: CaseloadView | null;
}

export const CaseloadViewEditPayloadFields = {
  userErrors: [() => [UserError], { description: 'What a careful caller can mend.' }],
  view: [() => CaseloadView, { nullable: true, description: 'The view as it is now.' }],
} satisfies Contracts;

@TG.ObjectType({
  description: 'The changed view.',
  implements: [MutationPayload],
  simpleResolvers: true,
})
export class CaseloadViewEditPayload implements MutationPayload {
  readonly __typename?: 'CaseloadViewEditPayload';

  @TG.Field(...CaseloadViewEditPayloadFields.userErrors)
  userErrors?: UserError[];

  @TG.Field(...CaseloadViewEditPayloadFields.view)
  view?: CaseloadView | null;
}

export const CaseloadViewEndPayloadFields = {
  userErrors: [() => [UserError], { description: 'NOT_FOUND also when it is gone already.' }],
} satisfies Contracts;

@TG.ObjectType({
  description: 'The end of a view.',
  implements: [MutationPayload],
  simpleResolvers: true,
})
export class CaseloadViewEndPayload implements MutationPayload {
  readonly __typename?: 'CaseloadViewEndPayload';

  @TG.Field(...CaseloadViewEndPayloadFields.userErrors)
  userErrors?: UserError[];
}

export const FieldRestrictionFields = {
  field: [() => String, { description: "The field's name on the object that carries this entry." }],
  category: [
    () => RecordCategory,
    { description: 'The part of the record that the field belongs to.' },
  ],
  reason: [() => RestrictionReason, { description: 'Why it is hidden.' }],
} satisfies Contracts;

@TG.ObjectType({ description: 'A field that is hidden from this viewer.', simpleResolvers: true })
export class FieldRestriction {
  readonly __typename?: 'FieldRestriction';

  @TG.Field(...FieldRestrictionFields.field)
  field!: string;

  @TG.Field(...FieldRestrictionFields.category)
  category!: RecordCategory;

  @TG.Field(...FieldRestrictionFields.reason)
  reason!: RestrictionReason;
}

export const HiddenPartFields = {
  category: [() => RecordCategory, { description: 'The part.' }],
  reason: [() => RestrictionReason, { description: 'Why it is hidden.' }],
} satisfies Contracts;

@TG.ObjectType({
  description: "A part of a member's record that is hidden from this viewer.",
  simpleResolvers: true,
})
export class HiddenPart {
  readonly __typename?: 'HiddenPart';

  @TG.Field(...HiddenPartFields.category)
  category!: RecordCategory;

  @TG.Field(...HiddenPartFields.reason)
  reason!: RestrictionReason;
}

export const UserErrorFields = {
  code: [() => UserErrorCode, { description: 'What kind of mistake, for programs.' }],
  field: [
    () => [String],
    {
      nullable: true,
      description:
        'Path of the argument it concerns, from the outermost inwards; null when it concerns none alone.',
    },
  ],
  message: [
    () => String,
    {
      description:
        "For developers, in English. Clients translate `code`. Never holds a member's data.",
    },
  ],
} satisfies Contracts;

@TG.ObjectType({ description: 'Why a mutation did not happen.', simpleResolvers: true })
export class UserError {
  readonly __typename?: 'UserError';

  @TG.Field(...UserErrorFields.code)
  code!: UserErrorCode;

  @TG.Field(...UserErrorFields.field)
  field?: string[] | null;

  @TG.Field(...UserErrorFields.message)
  message!: string;
}

export const PageInfoFields = {
  hasNextPage: [
    () => Boolean,
    { description: 'Whether there is more after this page. Known when paging forwards.' },
  ],
  hasPreviousPage: [
    () => Boolean,
    { description: 'Whether there is more before this page. Known when paging backwards.' },
  ],
  startCursor: [
    () => Cursor,
    { nullable: true, description: 'Cursor of the first edge; null on an empty page.' },
  ],
  endCursor: [
    () => Cursor,
    { nullable: true, description: 'Cursor of the last edge; null on an empty page.' },
  ],
} satisfies Contracts;

@TG.ObjectType({ description: 'Where a page lies in its list.', simpleResolvers: true })
export class PageInfo {
  readonly __typename?: 'PageInfo';

  @TG.Field(...PageInfoFields.hasNextPage)
  hasNextPage!: boolean;

  @TG.Field(...PageInfoFields.hasPreviousPage)
  hasPreviousPage!: boolean;

  @TG.Field(...PageInfoFields.startCursor)
  startCursor?: string | null;

  @TG.Field(...PageInfoFields.endCursor)
  endCursor?: string | null;
}

@TG.ArgsType()
export class QueryAlertsArgs {
  @TG.Field(() => AlertFilter, { nullable: true, description: 'Which alerts; all when absent.' })
  filter?: AlertFilter | null;

  @TG.Field(() => AlertOrder, { nullable: true, description: 'In which order.' })
  orderBy?: AlertOrder | null;

  @TG.Field(() => TG.Int, {
    nullable: true,
    description: 'How many from the start of the page, 1 to 100.',
  })
  first?: number | null;

  @TG.Field(() => Cursor, { nullable: true, description: 'Begin after this place.' })
  after?: string | null;

  @TG.Field(() => TG.Int, {
    nullable: true,
    description: 'How many from the end of the page, 1 to 100.',
  })
  last?: number | null;

  @TG.Field(() => Cursor, { nullable: true, description: 'End before this place.' })
  before?: string | null;
}

@TG.ArgsType()
export class QueryAlertStreamArgs {
  @TG.Field(() => AlertEventFilter, { nullable: true, description: 'Which events.' })
  filter?: AlertEventFilter | null;
}

@TG.ArgsType()
export class QueryAppointmentsArgs {
  @TG.Field(() => DateTime, { description: 'Those that begin at or after this moment.' })
  from!: string;

  @TG.Field(() => DateTime, {
    description: 'And before this one, at most 62 days later; of one member at most 800.',
  })
  to!: string;

  @TG.Field(() => TG.ID, { nullable: true, description: 'Only those of this member.' })
  memberId?: string | null;

  @TG.Field(() => TG.ID, { nullable: true, description: 'Only those of this person of the staff.' })
  personId?: string | null;

  @TG.Field(() => [AppointmentState], {
    nullable: true,
    description: 'Only those that stand there; all when absent.',
  })
  states?: AppointmentState[] | null;
}

@TG.ArgsType()
export class QueryAppointmentSlotsArgs {
  @TG.Field(() => TG.ID, { description: 'Whose slots.' })
  personId!: string;

  @TG.Field(() => DateTime, { description: 'Those that begin at or after this moment.' })
  from!: string;

  @TG.Field(() => DateTime, { description: 'And before this one, at most 62 days later.' })
  to!: string;

  @TG.Field(() => TG.Int, { description: 'How long, 10 to 240 minutes.' })
  minutes!: number;
}

@TG.ArgsType()
export class QueryStaffHoursArgs {
  @TG.Field(() => TG.ID, { description: 'Whose hours.' })
  personId!: string;
}

@TG.ArgsType()
export class QueryImportsArgs {
  @TG.Field(() => TG.Int, {
    nullable: true,
    description: 'How many from the start of the page, 1 to 100.',
  })
  first?: number | null;

  @TG.Field(() => Cursor, { nullable: true, description: 'Begin after this place.' })
  after?: string | null;

  @TG.Field(() => TG.Int, {
    nullable: true,
    description: 'How many from the end of the page, 1 to 100.',
  })
  last?: number | null;

  @TG.Field(() => Cursor, { nullable: true, description: 'End before this place.' })
  before?: string | null;
}

@TG.ArgsType()
export class QueryImportRunArgs {
  @TG.Field(() => TG.ID, { description: "The import's id." })
  id!: string;
}

@TG.ArgsType()
export class QueryNodeArgs {
  @TG.Field(() => TG.ID, { description: "The thing's id." })
  id!: string;
}

@TG.ArgsType()
export class QueryNodesArgs {
  @TG.Field(() => [TG.ID], { description: "The things' ids." })
  ids!: string[];
}

@TG.ArgsType()
export class QueryBoardArgs {
  @TG.Field(() => TG.ID, { description: "The group's id." })
  groupId!: string;
}

@TG.ArgsType()
export class QueryBoardPostsLeftArgs {
  @TG.Field(() => TG.Int, {
    nullable: true,
    description: 'How many from the start of the page, 1 to 100.',
  })
  first?: number | null;

  @TG.Field(() => Cursor, { nullable: true, description: 'Begin after this place.' })
  after?: string | null;

  @TG.Field(() => TG.Int, {
    nullable: true,
    description: 'How many from the end of the page, 1 to 100.',
  })
  last?: number | null;

  @TG.Field(() => Cursor, { nullable: true, description: 'End before this place.' })
  before?: string | null;
}

@TG.ArgsType()
export class QueryBoardReviewsArgs {
  @TG.Field(() => TG.ID, { description: "The board's id." })
  boardId!: string;

  @TG.Field(() => Boolean, {
    description: 'What was decided, newest first, instead of what waits.',
    defaultValue: false,
  })
  settled!: boolean;

  @TG.Field(() => TG.Int, {
    nullable: true,
    description: 'How many from the start of the page, 1 to 100.',
  })
  first?: number | null;

  @TG.Field(() => Cursor, { nullable: true, description: 'Begin after this place.' })
  after?: string | null;

  @TG.Field(() => TG.Int, {
    nullable: true,
    description: 'How many from the end of the page, 1 to 100.',
  })
  last?: number | null;

  @TG.Field(() => Cursor, { nullable: true, description: 'End before this place.' })
  before?: string | null;
}

@TG.ArgsType()
export class QueryBoardReviewArgs {
  @TG.Field(() => TG.ID, { description: "The entry's id." })
  id!: string;
}

@TG.ArgsType()
export class QueryConcernsArgs {
  @TG.Field(() => ConcernFilter, { nullable: true, description: 'Which concerns.' })
  filter?: ConcernFilter | null;

  @TG.Field(() => TG.Int, {
    nullable: true,
    description: 'How many from the start of the page, 1 to 100.',
  })
  first?: number | null;

  @TG.Field(() => Cursor, { nullable: true, description: 'Begin after this place.' })
  after?: string | null;

  @TG.Field(() => TG.Int, {
    nullable: true,
    description: 'How many from the end of the page, 1 to 100.',
  })
  last?: number | null;

  @TG.Field(() => Cursor, { nullable: true, description: 'End before this place.' })
  before?: string | null;
}

@TG.ArgsType()
export class QueryConcernArgs {
  @TG.Field(() => TG.ID, { description: "The concern's id." })
  id!: string;
}

@TG.ArgsType()
export class QueryLessonsArgs {
  @TG.Field(() => LessonTopic, { nullable: true, description: 'Only those about this.' })
  topic?: LessonTopic | null;
}

@TG.ArgsType()
export class QueryProgramLessonsArgs {
  @TG.Field(() => TG.ID, { description: "The program's id." })
  programId!: string;
}

@TG.ArgsType()
export class QueryMeetingAttendancesArgs {
  @TG.Field(() => TG.ID, {
    nullable: true,
    description: 'The member; the viewer themselves when absent.',
  })
  memberId?: string | null;

  @TG.Field(() => TG.Int, {
    nullable: true,
    description: 'How many from the start of the page, 1 to 100.',
  })
  first?: number | null;

  @TG.Field(() => Cursor, { nullable: true, description: 'Begin after this place.' })
  after?: string | null;

  @TG.Field(() => TG.Int, {
    nullable: true,
    description: 'How many from the end of the page, 1 to 100.',
  })
  last?: number | null;

  @TG.Field(() => Cursor, { nullable: true, description: 'End before this place.' })
  before?: string | null;
}

@TG.ArgsType()
export class QueryMeetingCodeArgs {
  @TG.Field(() => TG.ID, { description: 'The occurrence.' })
  occurrenceId!: string;
}

@TG.ArgsType()
export class QueryHostCodeArgs {
  @TG.Field(() => TG.ID, { description: 'The occurrence.' })
  occurrenceId!: string;
}

@TG.ArgsType()
export class QueryMeetingDuplicatesArgs {
  @TG.Field(() => TG.Int, {
    nullable: true,
    description: 'How many from the start of the page, 1 to 100.',
  })
  first?: number | null;

  @TG.Field(() => Cursor, { nullable: true, description: 'Begin after this place.' })
  after?: string | null;

  @TG.Field(() => TG.Int, {
    nullable: true,
    description: 'How many from the end of the page, 1 to 100.',
  })
  last?: number | null;

  @TG.Field(() => Cursor, { nullable: true, description: 'End before this place.' })
  before?: string | null;
}

@TG.ArgsType()
export class QueryGroupsArgs {
  @TG.Field(() => GroupFilter, {
    nullable: true,
    description: 'Which groups; those that go on when absent.',
  })
  filter?: GroupFilter | null;

  @TG.Field(() => TG.Int, {
    nullable: true,
    description: 'How many from the start of the page, 1 to 100.',
  })
  first?: number | null;

  @TG.Field(() => Cursor, { nullable: true, description: 'Begin after this place.' })
  after?: string | null;

  @TG.Field(() => TG.Int, {
    nullable: true,
    description: 'How many from the end of the page, 1 to 100.',
  })
  last?: number | null;

  @TG.Field(() => Cursor, { nullable: true, description: 'End before this place.' })
  before?: string | null;
}

@TG.ArgsType()
export class QueryGroupArgs {
  @TG.Field(() => TG.ID, { description: "The group's id." })
  id!: string;
}

@TG.ArgsType()
export class QueryGroupCalendarArgs {
  @TG.Field(() => TG.ID, { description: 'The group.' })
  id!: string;

  @TG.Field(() => String, { description: 'What words of the file are in.' })
  locale!: string;

  @TG.Field(() => CalendarTitles, {
    description: 'What its meetings are called there.',
    defaultValue: 'NEUTRAL',
  })
  titles!: CalendarTitles;
}

@TG.ArgsType()
export class QueryMeetingCalendarArgs {
  @TG.Field(() => TG.ID, { description: 'The meeting.' })
  id!: string;

  @TG.Field(() => String, { description: 'What words of the file are in.' })
  locale!: string;

  @TG.Field(() => CalendarTitles, {
    description: 'What it is called there.',
    defaultValue: 'NEUTRAL',
  })
  titles!: CalendarTitles;
}

@TG.ArgsType()
export class QueryMeetingPlacesArgs {
  @TG.Field(() => String, {
    description: 'A part of the name, 2 to 80 characters; accents and capitals count for nothing.',
  })
  text!: string;

  @TG.Field(() => TG.Int, { description: 'How many, 1 to 20.', defaultValue: 8 })
  first!: number;
}

@TG.ArgsType()
export class QueryMeetingsArgs {
  @TG.Field(() => MeetingFilter, {
    nullable: true,
    description: 'Which meetings; all when absent.',
  })
  filter?: MeetingFilter | null;

  @TG.Field(() => MeetingOrder, {
    nullable: true,
    description: 'By day of the week and time when absent.',
  })
  orderBy?: MeetingOrder | null;

  @TG.Field(() => TG.Int, {
    nullable: true,
    description: 'How many from the start of the page, 1 to 100.',
  })
  first?: number | null;

  @TG.Field(() => Cursor, { nullable: true, description: 'Begin after this place.' })
  after?: string | null;

  @TG.Field(() => TG.Int, {
    nullable: true,
    description: 'How many from the end of the page, 1 to 100.',
  })
  last?: number | null;

  @TG.Field(() => Cursor, { nullable: true, description: 'End before this place.' })
  before?: string | null;
}

@TG.ArgsType()
export class QueryInvitationArgs {
  @TG.Field(() => String, { description: 'The part of the link that is secret.' })
  secret!: string;
}

@TG.ArgsType()
export class QueryMemberAccessArgs {
  @TG.Field(() => TG.ID, { description: "The member's id." })
  memberId!: string;
}

@TG.ArgsType()
export class QueryStaffArgs {
  @TG.Field(() => Role, { nullable: true, description: 'Only those with this role.' })
  role?: Role | null;

  @TG.Field(() => Boolean, {
    description: 'Also those whose access has ended and who still have members to hand over.',
    defaultValue: false,
  })
  former!: boolean;
}

@TG.ArgsType()
export class QueryCaseloadHandOverPreviewArgs {
  @TG.Field(() => TG.ID, { description: 'Whose members.' })
  fromPersonId!: string;

  @TG.Field(() => CareRole, { description: 'In which role.' })
  role!: CareRole;

  @TG.Field(() => [TG.ID], {
    nullable: true,
    description: 'Only these, at most 500; all when absent.',
  })
  memberIds?: string[] | null;
}

@TG.ArgsType()
export class QueryHandOverArgs {
  @TG.Field(() => TG.ID, { description: "The hand-over's id." })
  id!: string;
}

@TG.ArgsType()
export class QueryMembersArgs {
  @TG.Field(() => MemberFilter, {
    nullable: true,
    description: 'Which members; the active ones when absent.',
  })
  filter?: MemberFilter | null;

  @TG.Field(() => MemberOrder, {
    nullable: true,
    description: 'In which order; by risk, highest first, when absent.',
  })
  orderBy?: MemberOrder | null;

  @TG.Field(() => TG.Int, {
    nullable: true,
    description: 'How many from the start of the page, 1 to 100.',
  })
  first?: number | null;

  @TG.Field(() => Cursor, { nullable: true, description: 'Begin after this place.' })
  after?: string | null;

  @TG.Field(() => TG.Int, {
    nullable: true,
    description: 'How many from the end of the page, 1 to 100.',
  })
  last?: number | null;

  @TG.Field(() => Cursor, { nullable: true, description: 'End before this place.' })
  before?: string | null;
}

@TG.ArgsType()
export class QueryMemberArgs {
  @TG.Field(() => TG.ID, { description: "The member's id." })
  id!: string;
}

@TG.ArgsType()
export class QueryMemberDuplicatesArgs {
  @TG.Field(() => MemberDuplicatesInput, { description: 'Whom to look for.' })
  input!: MemberDuplicatesInput;
}

@TG.ArgsType()
export class QueryMemberMergePreviewArgs {
  @TG.Field(() => TG.ID, { description: 'The record that would go into the other.' })
  fromId!: string;

  @TG.Field(() => TG.ID, { description: 'The record that would stay.' })
  intoId!: string;
}

@TG.ArgsType()
export class QueryMentorWellbeingChecksArgs {
  @TG.Field(() => TG.ID, { description: 'The mentor.' })
  personId!: string;
}

@TG.ArgsType()
export class QuerySupervisionNotesArgs {
  @TG.Field(() => TG.ID, { description: 'The mentor.' })
  personId!: string;
}

@TG.ArgsType()
export class QueryMentorProfilesArgs {
  @TG.Field(() => TG.Int, {
    nullable: true,
    description: 'How many from the start of the page, 1 to 100.',
  })
  first?: number | null;

  @TG.Field(() => Cursor, { nullable: true, description: 'Begin after this place.' })
  after?: string | null;

  @TG.Field(() => TG.Int, {
    nullable: true,
    description: 'How many from the end of the page, 1 to 100.',
  })
  last?: number | null;

  @TG.Field(() => Cursor, { nullable: true, description: 'End before this place.' })
  before?: string | null;
}

@TG.ArgsType()
export class QueryMentorProfileArgs {
  @TG.Field(() => TG.ID, { description: 'Whose.' })
  personId!: string;
}

@TG.ArgsType()
export class QueryMentorWishArgs {
  @TG.Field(() => TG.ID, { description: "The member's id." })
  memberId!: string;
}

@TG.ArgsType()
export class QueryMentorSuggestionsArgs {
  @TG.Field(() => TG.ID, { description: "The member's id." })
  memberId!: string;

  @TG.Field(() => TG.Int, {
    description: 'How many at most, 1 to 100: who suits best is among them.',
    defaultValue: 50,
  })
  first!: number;
}

@TG.ArgsType()
export class QueryMentorshipMessagesArgs {
  @TG.Field(() => TG.ID, { description: "The mentorship's id." })
  id!: string;

  @TG.Field(() => TG.Int, {
    nullable: true,
    description: 'How many from the start of the page, 1 to 100.',
  })
  first?: number | null;

  @TG.Field(() => Cursor, { nullable: true, description: 'Begin after this place.' })
  after?: string | null;

  @TG.Field(() => TG.Int, {
    nullable: true,
    description: 'How many from the end of the page, 1 to 100.',
  })
  last?: number | null;

  @TG.Field(() => Cursor, { nullable: true, description: 'End before this place.' })
  before?: string | null;
}

@TG.ArgsType()
export class QueryMentorshipsArgs {
  @TG.Field(() => MentorshipFilter, {
    nullable: true,
    description: 'Which mentorships; all when absent.',
  })
  filter?: MentorshipFilter | null;

  @TG.Field(() => TG.Int, {
    nullable: true,
    description: 'How many from the start of the page, 1 to 100.',
  })
  first?: number | null;

  @TG.Field(() => Cursor, { nullable: true, description: 'Begin after this place.' })
  after?: string | null;

  @TG.Field(() => TG.Int, {
    nullable: true,
    description: 'How many from the end of the page, 1 to 100.',
  })
  last?: number | null;

  @TG.Field(() => Cursor, { nullable: true, description: 'End before this place.' })
  before?: string | null;
}

@TG.ArgsType()
export class QueryMentorshipArgs {
  @TG.Field(() => TG.ID, { description: "The mentorship's id." })
  id!: string;
}

@TG.ArgsType()
export class QueryMissedCheckInsArgs {
  @TG.Field(() => Boolean, {
    description: 'Only those on whose care team the viewer is.',
    defaultValue: false,
  })
  mine!: boolean;

  @TG.Field(() => TG.Int, {
    nullable: true,
    description: 'How many from the start of the page, 1 to 100.',
  })
  first?: number | null;

  @TG.Field(() => Cursor, { nullable: true, description: 'Begin after this place.' })
  after?: string | null;

  @TG.Field(() => TG.Int, {
    nullable: true,
    description: 'How many from the end of the page, 1 to 100.',
  })
  last?: number | null;

  @TG.Field(() => Cursor, { nullable: true, description: 'End before this place.' })
  before?: string | null;
}

@TG.ArgsType()
export class QueryCrisisResourcesArgs {
  @TG.Field(() => String, { description: 'In which language, `en` or `es`.', defaultValue: 'en' })
  locale!: string;
}

@TG.ArgsType()
export class QueryMonitoringEventsArgs {
  @TG.Field(() => TG.ID, { description: "The member's id." })
  memberId!: string;

  @TG.Field(() => [MonitoringEventKind], {
    nullable: true,
    description: 'Only these kinds; all when absent.',
  })
  kinds?: MonitoringEventKind[] | null;

  @TG.Field(() => TG.Int, {
    nullable: true,
    description: 'How many from the start of the page, 1 to 100.',
  })
  first?: number | null;

  @TG.Field(() => Cursor, { nullable: true, description: 'Begin after this place.' })
  after?: string | null;

  @TG.Field(() => TG.Int, {
    nullable: true,
    description: 'How many from the end of the page, 1 to 100.',
  })
  last?: number | null;

  @TG.Field(() => Cursor, { nullable: true, description: 'End before this place.' })
  before?: string | null;
}

@TG.ArgsType()
export class QueryPlanArgs {
  @TG.Field(() => TG.ID, { description: "The plan's id." })
  id!: string;
}

@TG.ArgsType()
export class QueryPlanPageArgs {
  @TG.Field(() => TG.ID, { description: "The plan's id." })
  id!: string;

  @TG.Field(() => String, {
    nullable: true,
    description: "Language of its headings, BCP 47; the member's own when absent.",
  })
  locale?: string | null;
}

@TG.ArgsType()
export class QueryProgramsArgs {
  @TG.Field(() => ProgramFilter, {
    nullable: true,
    description: 'Which programs; those that go on when absent.',
  })
  filter?: ProgramFilter | null;

  @TG.Field(() => TG.Int, {
    nullable: true,
    description: 'How many from the start of the page, 1 to 100.',
  })
  first?: number | null;

  @TG.Field(() => Cursor, { nullable: true, description: 'Begin after this place.' })
  after?: string | null;

  @TG.Field(() => TG.Int, {
    nullable: true,
    description: 'How many from the end of the page, 1 to 100.',
  })
  last?: number | null;

  @TG.Field(() => Cursor, { nullable: true, description: 'End before this place.' })
  before?: string | null;
}

@TG.ArgsType()
export class QueryProgramArgs {
  @TG.Field(() => TG.ID, { description: "The program's id." })
  id!: string;
}

@TG.ArgsType()
export class QueryReferralsArgs {
  @TG.Field(() => ReferralFilter, { nullable: true, description: 'Which hand-offs.' })
  filter?: ReferralFilter | null;

  @TG.Field(() => ReferralOrder, {
    nullable: true,
    description: 'In which order; the newest first, when absent.',
  })
  orderBy?: ReferralOrder | null;

  @TG.Field(() => TG.Int, {
    nullable: true,
    description: 'How many from the start of the page, 1 to 100.',
  })
  first?: number | null;

  @TG.Field(() => Cursor, { nullable: true, description: 'Begin after this place.' })
  after?: string | null;

  @TG.Field(() => TG.Int, {
    nullable: true,
    description: 'How many from the end of the page, 1 to 100.',
  })
  last?: number | null;

  @TG.Field(() => Cursor, { nullable: true, description: 'End before this place.' })
  before?: string | null;
}

@TG.ArgsType()
export class QueryReferralArgs {
  @TG.Field(() => TG.ID, { description: "The hand-off's id." })
  id!: string;
}

@TG.ArgsType()
export class QueryBedRequestsArgs {
  @TG.Field(() => TG.Int, {
    nullable: true,
    description: 'How many from the start of the page, 1 to 100.',
  })
  first?: number | null;

  @TG.Field(() => Cursor, { nullable: true, description: 'Begin after this place.' })
  after?: string | null;

  @TG.Field(() => TG.Int, {
    nullable: true,
    description: 'How many from the end of the page, 1 to 100.',
  })
  last?: number | null;

  @TG.Field(() => Cursor, { nullable: true, description: 'End before this place.' })
  before?: string | null;
}

@TG.ArgsType()
export class QueryResidencesArgs {
  @TG.Field(() => ResidenceFilter, {
    nullable: true,
    description: 'Which residences; those that go on when absent.',
  })
  filter?: ResidenceFilter | null;

  @TG.Field(() => TG.Int, {
    nullable: true,
    description: 'How many from the start of the page, 1 to 100.',
  })
  first?: number | null;

  @TG.Field(() => Cursor, { nullable: true, description: 'Begin after this place.' })
  after?: string | null;

  @TG.Field(() => TG.Int, {
    nullable: true,
    description: 'How many from the end of the page, 1 to 100.',
  })
  last?: number | null;

  @TG.Field(() => Cursor, { nullable: true, description: 'End before this place.' })
  before?: string | null;
}

@TG.ArgsType()
export class QueryResidenceArgs {
  @TG.Field(() => TG.ID, { description: "The residence's id." })
  id!: string;
}

@TG.ArgsType()
export class QuerySessionOccurrencesArgs {
  @TG.Field(() => DateTime, { description: 'Begin of the span, included.' })
  from!: string;

  @TG.Field(() => DateTime, { description: 'End of the span, not included.' })
  to!: string;

  @TG.Field(() => TG.ID, { nullable: true, description: 'Only of this program.' })
  programId?: string | null;

  @TG.Field(() => TG.ID, { nullable: true, description: 'Only of this group.' })
  groupId?: string | null;

  @TG.Field(() => Boolean, {
    description: 'What groups hold as well, as far as the viewer may see them.',
    defaultValue: false,
  })
  groups!: boolean;

  @TG.Field(() => TG.ID, { nullable: true, description: 'Only of this house.' })
  residenceId?: string | null;

  @TG.Field(() => Boolean, {
    description:
      'What houses hold as well, as far as the viewer may see them: staff all, others of the one they live in.',
    defaultValue: false,
  })
  residences!: boolean;

  @TG.Field(() => Boolean, {
    description: 'Only what the viewer holds, or as a member is expected at.',
    defaultValue: false,
  })
  mine!: boolean;
}

@TG.ArgsType()
export class QuerySessionRollArgs {
  @TG.Field(() => TG.ID, { description: 'The occurrence.' })
  occurrenceId!: string;
}

@TG.ArgsType()
export class QueryRecurrencePreviewArgs {
  @TG.Field(() => SessionScheduleInput, { description: 'When it is to be held.' })
  schedule!: SessionScheduleInput;

  @TG.Field(() => TG.Int, { description: 'How many times, 1 to 10.', defaultValue: 5 })
  first!: number;
}

@TG.ArgsType()
export class QueryMemberAttendanceArgs {
  @TG.Field(() => TG.ID, { description: 'The member.' })
  memberId!: string;
}

@TG.ArgsType()
export class QueryTasksArgs {
  @TG.Field(() => TaskFilter, {
    nullable: true,
    description: 'Which follow-ups; the open ones when absent.',
  })
  filter?: TaskFilter | null;

  @TG.Field(() => TG.Int, {
    nullable: true,
    description: 'How many from the start of the page, 1 to 100.',
  })
  first?: number | null;

  @TG.Field(() => Cursor, { nullable: true, description: 'Begin after this place.' })
  after?: string | null;

  @TG.Field(() => TG.Int, {
    nullable: true,
    description: 'How many from the end of the page, 1 to 100.',
  })
  last?: number | null;

  @TG.Field(() => Cursor, { nullable: true, description: 'End before this place.' })
  before?: string | null;
}

@TG.ArgsType()
export class QueryTaskOwnersArgs {
  @TG.Field(() => TG.ID, { nullable: true, description: "The member's id; nobody when absent." })
  memberId?: string | null;
}

export const QueryFields = {
  alerts: [
    () => AlertConnection,
    {
      nullable: true,
      description:
        'Alerts about the members this viewer may see; the most severe and oldest first unless said otherwise.',
    },
  ],
  alertStream: [
    () => AlertStream,
    {
      nullable: true,
      description: "The organization's stream of alerts: what `alertEvents` carries, by query.",
    },
  ],
  escalationLadders: [
    () => [EscalationLadder],
    {
      nullable: true,
      description:
        'How alerts climb while nobody answers them: one ladder for each severity, the most severe first.',
    },
  ],
  appointments: [
    () => [Appointment],
    {
      nullable: true,
      description:
        'The appointments this viewer may see that begin in a span, by their start; at most 500.',
    },
  ],
  appointmentSlots: [
    () => [AppointmentSlot],
    {
      nullable: true,
      description:
        'When somebody of the staff is free: their hours without absences, without their appointments and without\nthe sessions of programs they lead. By start, at most 200. Null for a person who is unknown, or whom a\nmember may not book.',
    },
  ],
  staffHours: [
    () => StaffHours,
    {
      nullable: true,
      description:
        'The hours in which somebody of the staff may be booked; null for a person who is unknown.',
    },
  ],
  viewer: [() => Viewer, { nullable: true, description: 'Who is asking; null without a session.' }],
  imports: [
    () => ImportRunConnection,
    { nullable: true, description: 'Imports of members from files, the newest first.' },
  ],
  importRun: [
    () => ImportRun,
    { nullable: true, description: 'One import; null when unknown or not visible to you.' },
  ],
  calendarFeed: [
    () => CalendarFeed,
    { nullable: true, description: "The viewer's calendar feed; null when they have none." },
  ],
  caseloadViews: [
    () => [CaseloadView],
    {
      nullable: true,
      description:
        'The views of the caseload that the viewer has saved and those that are shared here, by name. There are few.',
    },
  ],
  node: [
    () => Node,
    {
      nullable: true,
      description:
        'The thing with this id. Null when it is unknown, of no known type, or not visible to you.',
    },
  ],
  nodes: [
    () => [Node],
    {
      nullable: 'items',
      description:
        'The things with these ids, in their order, null for each that `node` would not give. At most 100.',
    },
  ],
  board: [
    () => Board,
    {
      nullable: true,
      description:
        'The board of a group; null when there is none, or it is not for the viewer: members see those of groups they are\nin, hosts those of groups they host, staff who run programs all.',
    },
  ],
  boardPostsLeft: [
    () => BoardPostConnection,
    {
      nullable: true,
      description:
        'What the viewer wrote, also in answer, on boards that they no longer read, newest first: it stays theirs to take back.',
    },
  ],
  boardReviews: [
    () => BoardReviewConnection,
    {
      nullable: true,
      description:
        'What waits for moderators on a board: urgent first, then longest waiting first. Null for who does not see to it.',
    },
  ],
  boardReview: [
    () => BoardReview,
    {
      nullable: true,
      description: 'One entry of what waits, or waited, for moderators; null when unknown.',
    },
  ],
  concerns: [
    () => ConcernConnection,
    {
      nullable: true,
      description:
        'Concerns that came from outside, the newest first. Program staff see all, counselors those that were linked\nto a member in their care; nobody those about themselves.',
    },
  ],
  concern: [
    () => Concern,
    {
      nullable: true,
      description:
        'One concern; null when it is unknown or not visible to you. That it was read is recorded.',
    },
  ],
  lessons: [
    () => [Lesson],
    {
      nullable: true,
      description:
        "The lessons that are given now: the library that comes with the software, then the organization's own, by\ntopic.",
    },
  ],
  programLessons: [
    () => [LessonAssignment],
    {
      nullable: true,
      description:
        "What is given to a program's active members, the newest first. Null when the program is unknown.",
    },
  ],
  meetingAttendances: [
    () => MeetingAttendanceConnection,
    {
      nullable: true,
      description:
        'Meetings that a member logged, newest first. Null where the viewer may not read them: for others than the member\nuntil the member shares them, and again at once when they no longer do.',
    },
  ],
  meetingSharing: [
    () => MeetingSharing,
    {
      nullable: true,
      description:
        'Whether the viewer, a member, shares the meetings they attend with their care team; null for who is no member.',
    },
  ],
  meetingCode: [
    () => String,
    {
      nullable: true,
      description:
        'The code that the host of a group shows at its meeting, from an hour before until two hours after it; null at other\ntimes, for others than hosts, and for what programs hold.',
      deprecationReason: 'Use hostCode, which tells until when it holds. Removal after 2027-06-30.',
    },
  ],
  hostCode: [
    () => HostCode,
    {
      nullable: true,
      description:
        'The code that the host of a group shows at its meeting, from an hour before until two hours after it; null at other\ntimes, for others than hosts, and for what programs hold.',
    },
  ],
  meetingFeeds: [
    () => [MeetingFeed],
    {
      nullable: true,
      description: 'The feeds that meetings come from, by name, without those that were ended.',
    },
  ],
  meetingDuplicates: [
    () => MeetingDuplicateConnection,
    {
      nullable: true,
      description: 'Meetings of different feeds that are taken to be one, the newest first.',
    },
  ],
  meetingExport: [
    () => MeetingExport,
    {
      nullable: true,
      description:
        "The secret address at which the organization's meetings are read; null when there is none.",
    },
  ],
  fellowships: [
    () => [Fellowship],
    {
      nullable: true,
      description: 'The fellowships that are known, in the order in which lists show them.',
    },
  ],
  groups: [
    () => GroupConnection,
    {
      nullable: true,
      description:
        "The organization's own support groups, by name. Members see those that are open to join and those they are in.",
    },
  ],
  group: [
    () => Group,
    { nullable: true, description: 'One group, also one that has ended; null when unknown.' },
  ],
  groupCalendar: [
    () => MeetingCalendar,
    {
      nullable: true,
      description:
        'What a group holds as an iCalendar file: each series by its rule in its own zone, with what is not held, and what is\nheld at another time. Null where the viewer does not see the group, and where it holds nothing any more.',
    },
  ],
  keptMeetings: [
    () => [Meeting],
    {
      nullable: true,
      description:
        'The meetings that the viewer keeps, by name, at most 100; nobody else sees which. One that has ended is not\namong them, and is again once its list has it again.',
    },
  ],
  meetingCalendar: [
    () => MeetingCalendar,
    {
      nullable: true,
      description:
        'A meeting as an iCalendar file: its rule in its own zone, so that it keeps its hour when clocks change. Null\nfor one that is not held or is by appointment.',
    },
  ],
  meetingPlaces: [
    () => [MeetingPlace],
    {
      nullable: true,
      description:
        'Towns that meetings are held in by a part of their names, to look near one without telling anybody where\nsomebody is: those that begin with it first, then those with more meetings.',
    },
  ],
  meetings: [
    () => MeetingConnection,
    {
      nullable: true,
      description: 'Meetings that are held, by day of the week and time unless asked otherwise.',
    },
  ],
  invitation: [
    () => InvitationOffer,
    {
      nullable: true,
      description:
        "What is asked of who holds an invitation's link; null for a link that does not work, whatever the reason.\nCounted by address as sign-ins are.",
    },
  ],
  memberAccess: [
    () => MemberAccess,
    {
      nullable: true,
      description:
        'Whether a member can sign in, and the link that is open for them; null when unknown or not visible to you.',
    },
  ],
  staffInvitations: [
    () => [StaffInvitation],
    { nullable: true, description: 'Links that are open for people of the staff, newest first.' },
  ],
  staff: [
    () => [StaffMember],
    {
      nullable: true,
      description:
        'Everybody with an account other than members, by name, at most 500: for choosing whom to give work to.',
    },
  ],
  caseloadHandOverPreview: [
    () => CaseloadHandOverPreview,
    {
      nullable: true,
      description:
        'What a hand-over of a caseload would pass on, of the members whose record the viewer may change.',
    },
  ],
  handOver: [
    () => CaseloadHandOver,
    {
      nullable: true,
      description:
        'A hand-over, for who received or made it and for administrators; null to everybody else.',
    },
  ],
  members: [
    () => MemberConnection,
    {
      nullable: true,
      description:
        "The members this viewer may see: a counselor's caseload, a coordinator's whole network. By risk unless\nsaid otherwise.",
    },
  ],
  member: [
    () => Member,
    { nullable: true, description: 'One member; null when unknown or not visible to you.' },
  ],
  memberDuplicates: [
    () => [MemberDuplicate],
    {
      nullable: true,
      description:
        'Who of the organization may be this person already, the most alike first, at most 5: ask before enrolling\nsomebody. A help and never a wall. Empty where nobody is alike or nothing was given.',
    },
  ],
  memberMergePreview: [
    () => MemberMergePreview,
    {
      nullable: true,
      description:
        'What would come of making two records of one person one; null when either is unknown or not visible to you.',
    },
  ],
  mentorWellbeingChecks: [
    () => [MentorWellbeingCheck],
    {
      nullable: true,
      description:
        'How a mentor is, the last 12 months that they wrote of, newest first: all of it for themselves, for whoever\nsupervises only months with something written for them.',
    },
  ],
  supervisionNotes: [
    () => [SupervisionNote],
    {
      nullable: true,
      description:
        'What was written about a mentor in supervision, the newest 100 first: all of it for whoever supervises, for the\nmentor what is shared, also when they supervise others.',
    },
  ],
  mentorProfiles: [
    () => MentorProfileConnection,
    { nullable: true, description: 'The profiles of mentors whom this viewer may see, by name.' },
  ],
  mentorProfile: [
    () => MentorProfile,
    {
      nullable: true,
      description: 'What one mentor offers; null when they are no mentor, or not visible to you.',
    },
  ],
  mentorWish: [
    () => MentorWish,
    {
      nullable: true,
      description:
        'What a member wishes of a mentor; null when the member is not visible to you, and for mentors.',
    },
  ],
  mentorSuggestions: [
    () => [MentorSuggestion],
    {
      nullable: true,
      description:
        "Mentors for a member, who suits best first, each with what counted; those who are ruled out come last,\nwith why. Nothing is read of medication, programs or houses. Null when the member's record is not yours to change.",
    },
  ],
  mentorSharing: [
    () => MentorSharing,
    {
      nullable: true,
      description:
        "What the caller lets their mentors see of the caller's own record; null for who is no member.",
    },
  ],
  mentorshipMessages: [
    () => MentorshipMessageConnection,
    {
      nullable: true,
      description:
        'What mentor and member wrote to each other, newest first; an empty list for anybody but the two.',
    },
  ],
  mentorships: [
    () => MentorshipConnection,
    {
      nullable: true,
      description:
        'The mentorships this viewer may see, newest change first: staff those of their members, mentors and members\ntheir own.',
    },
  ],
  mentorship: [
    () => Mentorship,
    { nullable: true, description: 'One mentorship; null when unknown or not visible to you.' },
  ],
  missedCheckIns: [
    () => MemberConnection,
    {
      nullable: true,
      description:
        'Active members whose check-in is missed: not there 3 days after it was due by the cadence (weekly for 8\nweeks, twice monthly for up to 10 more months, then monthly; more often while risk is high). The longest\ndue first. A sign of engagement, never of risk. Only members of whom the viewer may see check-ins and risk,\nsince the one tells of the other.',
    },
  ],
  instruments: [
    () => [Instrument],
    { nullable: true, description: 'The instruments that can be answered.' },
  ],
  crisisResources: [
    () => [CrisisResource],
    {
      nullable: true,
      description:
        'Lines to call, text or write to in the United States, where somebody answers in this language; the more urgent\nneed first.',
    },
  ],
  monitoringEvents: [
    () => MonitoringEventConnection,
    {
      nullable: true,
      description:
        'What happened with one member, newest first. Null when the member is unknown or not visible to you.',
    },
  ],
  plan: [
    () => Plan,
    {
      nullable: true,
      description: 'One version of a plan; null when unknown or not visible to you.',
    },
  ],
  planTemplates: [
    () => [PlanTemplate],
    {
      nullable: true,
      description:
        "Wordings to begin a plan with: those that come with the software, then the organization's own, the newest\nfirst.",
    },
  ],
  planPage: [
    () => PlanPage,
    {
      nullable: true,
      description:
        'A plan on one page, in black and white, to be folded and carried. Null when unknown or not visible to\nyou.',
    },
  ],
  programs: [
    () => ProgramConnection,
    { nullable: true, description: "The organization's programs by name." },
  ],
  program: [
    () => Program,
    { nullable: true, description: 'One program, also one that has ended; null when unknown.' },
  ],
  referrals: [
    () => ReferralConnection,
    {
      nullable: true,
      description:
        'The hand-offs this viewer may see. Counselors see those whose first contact is theirs,\nthose they put in, and those of the members in their care.',
    },
  ],
  referral: [
    () => Referral,
    { nullable: true, description: 'One hand-off; null when it is unknown or not visible to you.' },
  ],
  bedRequests: [
    () => BedRequestConnection,
    {
      nullable: true,
      description:
        'Who waits for a bed, who is next first: by priority, then by who has waited longest. Of house managers those\nwho may be given one of their beds.',
    },
  ],
  residences: [
    () => ResidenceConnection,
    { nullable: true, description: "The organization's residences by name." },
  ],
  residence: [
    () => Residence,
    {
      nullable: true,
      description:
        'One residence, also one that has closed; null when unknown. Of members the one they live in alone.',
    },
  ],
  sessionOccurrences: [
    () => [SessionOccurrence],
    {
      nullable: true,
      description:
        "What programs hold in a span of time, by its start, also what was canceled, and with `groups` what the\norganization's own groups hold, with `residences` what houses hold. At most 62 days.",
    },
  ],
  sessionRoll: [
    () => SessionRoll,
    {
      nullable: true,
      description:
        'Who is expected at an occurrence, and who came. For staff who run programs and the counselors who hold\nit; null for everybody else.',
    },
  ],
  recurrencePreview: [
    () => RecurrencePreview,
    {
      nullable: true,
      description: 'The next times of a schedule, counted from today, before it is saved.',
    },
  ],
  memberAttendance: [
    () => [MemberAttendance],
    {
      nullable: true,
      description:
        'How often a member came, by program, newest correction first served; null when the viewer may not see it.',
    },
  ],
  tasks: [
    () => TaskConnection,
    {
      nullable: true,
      description:
        'The follow-ups this viewer may see, the one that is due first at the top. Those about a member are seen\nby whom the care team or coordination lets see the member; a house manager sees their own and of the others\nthose that tell nothing of use. Nobody sees those about themselves.',
    },
  ],
  taskOwners: [
    () => [Person],
    {
      nullable: true,
      description:
        'Who can be given a follow-up about a member, or about nobody, by name: staff who may see the member. At\nmost 100. Null when the member is unknown or not visible to you.',
    },
  ],
} satisfies Contracts;

@TG.ArgsType()
export class MutationAlertAcknowledgeArgs {
  @TG.Field(() => TG.ID, { description: "The alert's id." })
  id!: string;

  @TG.Field(() => TG.Int, {
    nullable: true,
    description: 'Refuse when the alert is of another version.',
  })
  expectedVersion?: number | null;

  @TG.Field(() => String, { nullable: true, description: 'At most 2,000 characters.' })
  note?: string | null;

  @TG.Field(() => String, {
    nullable: true,
    description: 'Makes a repeat of this call harmless for 24 hours; 8 to 200 characters.',
  })
  idempotencyKey?: string | null;
}

@TG.ArgsType()
export class MutationAlertLogContactArgs {
  @TG.Field(() => TG.ID, { description: "The alert's id." })
  id!: string;

  @TG.Field(() => TG.Int, {
    nullable: true,
    description: 'Refuse when the alert is of another version.',
  })
  expectedVersion?: number | null;

  @TG.Field(() => AlertContactInput, { description: 'The contact.' })
  input!: AlertContactInput;

  @TG.Field(() => String, {
    nullable: true,
    description: 'Makes a repeat of this call harmless for 24 hours; 8 to 200 characters.',
  })
  idempotencyKey?: string | null;
}

@TG.ArgsType()
export class MutationAlertResolveArgs {
  @TG.Field(() => TG.ID, { description: "The alert's id." })
  id!: string;

  @TG.Field(() => TG.Int, {
    nullable: true,
    description: 'Refuse when the alert is of another version.',
  })
  expectedVersion?: number | null;

  @TG.Field(() => AlertResolveInput, { description: 'How it is settled.' })
  input!: AlertResolveInput;

  @TG.Field(() => String, {
    nullable: true,
    description: 'Makes a repeat of this call harmless for 24 hours; 8 to 200 characters.',
  })
  idempotencyKey?: string | null;
}

@TG.ArgsType()
export class MutationAlertUndoArgs {
  @TG.Field(() => TG.ID, { description: "The alert's id." })
  id!: string;

  @TG.Field(() => TG.Int, {
    nullable: true,
    description: 'Refuse when the alert is of another version.',
  })
  expectedVersion?: number | null;

  @TG.Field(() => String, {
    nullable: true,
    description: 'Makes a repeat of this call harmless for 24 hours; 8 to 200 characters.',
  })
  idempotencyKey?: string | null;
}

@TG.ArgsType()
export class MutationDangerTellArgs {
  @TG.Field(() => String, {
    nullable: true,
    description: 'Makes a repeat of this call harmless for 24 hours; 8 to 200 characters.',
  })
  idempotencyKey?: string | null;
}

@TG.ArgsType()
export class MutationEscalationLadderSetArgs {
  @TG.Field(() => AlertSeverity, { description: 'Of which severity.' })
  severity!: AlertSeverity;

  @TG.Field(() => TG.Int, {
    description: 'The version that was changed; STALE_VERSION with the ladder when it is another.',
  })
  expectedVersion!: number;

  @TG.Field(() => EscalationLadderInput, { description: 'The ladder as it is to be.' })
  input!: EscalationLadderInput;

  @TG.Field(() => String, {
    nullable: true,
    description: 'Makes a repeat of this call harmless for 24 hours; 8 to 200 characters.',
  })
  idempotencyKey?: string | null;
}

@TG.ArgsType()
export class MutationAlertEscalateArgs {
  @TG.Field(() => TG.ID, { description: "The alert's id." })
  id!: string;

  @TG.Field(() => TG.Int, {
    nullable: true,
    description: 'Refuse when the alert is of another version.',
  })
  expectedVersion?: number | null;

  @TG.Field(() => String, { nullable: true, description: 'Why, at most 2,000 characters.' })
  note?: string | null;

  @TG.Field(() => String, {
    nullable: true,
    description: 'Makes a repeat of this call harmless for 24 hours; 8 to 200 characters.',
  })
  idempotencyKey?: string | null;
}

@TG.ArgsType()
export class MutationAppointmentBookArgs {
  @TG.Field(() => AppointmentInput, { description: 'The appointment.' })
  input!: AppointmentInput;

  @TG.Field(() => String, {
    nullable: true,
    description: 'Makes a repeat of this call harmless for 24 hours; 8 to 200 characters.',
  })
  idempotencyKey?: string | null;
}

@TG.ArgsType()
export class MutationAppointmentMoveArgs {
  @TG.Field(() => TG.ID, { description: "The appointment's id." })
  id!: string;

  @TG.Field(() => TG.Int, {
    nullable: true,
    description: 'Refuse when the appointment is of another version.',
  })
  expectedVersion?: number | null;

  @TG.Field(() => DateTime, { description: 'When it begins now.' })
  startsAt!: string;

  @TG.Field(() => TG.Int, {
    nullable: true,
    description: 'How long it is now; as long as before when absent.',
  })
  minutes?: number | null;

  @TG.Field(() => String, {
    nullable: true,
    description: 'Makes a repeat of this call harmless for 24 hours; 8 to 200 characters.',
  })
  idempotencyKey?: string | null;
}

@TG.ArgsType()
export class MutationAppointmentCancelArgs {
  @TG.Field(() => TG.ID, { description: "The appointment's id." })
  id!: string;

  @TG.Field(() => TG.Int, {
    nullable: true,
    description: 'Refuse when the appointment is of another version.',
  })
  expectedVersion?: number | null;

  @TG.Field(() => AppointmentCancelReason, { description: 'Why.' })
  reason!: AppointmentCancelReason;

  @TG.Field(() => String, {
    nullable: true,
    description: 'Makes a repeat of this call harmless for 24 hours; 8 to 200 characters.',
  })
  idempotencyKey?: string | null;
}

@TG.ArgsType()
export class MutationAppointmentHeldArgs {
  @TG.Field(() => TG.ID, { description: "The appointment's id." })
  id!: string;

  @TG.Field(() => TG.Int, {
    nullable: true,
    description: 'Refuse when the appointment is of another version.',
  })
  expectedVersion?: number | null;

  @TG.Field(() => String, {
    nullable: true,
    description: 'Makes a repeat of this call harmless for 24 hours; 8 to 200 characters.',
  })
  idempotencyKey?: string | null;
}

@TG.ArgsType()
export class MutationAppointmentNoShowArgs {
  @TG.Field(() => TG.ID, { description: "The appointment's id." })
  id!: string;

  @TG.Field(() => TG.Int, {
    nullable: true,
    description: 'Refuse when the appointment is of another version.',
  })
  expectedVersion?: number | null;

  @TG.Field(() => String, {
    nullable: true,
    description: 'Makes a repeat of this call harmless for 24 hours; 8 to 200 characters.',
  })
  idempotencyKey?: string | null;
}

@TG.ArgsType()
export class MutationStaffHoursSetArgs {
  @TG.Field(() => TG.ID, { description: 'Whose hours.' })
  personId!: string;

  @TG.Field(() => TG.Int, {
    nullable: true,
    description: 'Refuse when the hours are of another version.',
  })
  expectedVersion?: number | null;

  @TG.Field(() => StaffHoursInput, { description: 'The hours and absences.' })
  input!: StaffHoursInput;

  @TG.Field(() => String, {
    nullable: true,
    description: 'Makes a repeat of this call harmless for 24 hours; 8 to 200 characters.',
  })
  idempotencyKey?: string | null;
}

@TG.ArgsType()
export class MutationSessionCreateArgs {
  @TG.Field(() => SessionCreateInput, { description: 'Who wants to sign in.' })
  input!: SessionCreateInput;
}

@TG.ArgsType()
export class MutationSessionConfirmArgs {
  @TG.Field(() => String, { description: "The account's password." })
  password!: string;
}

@TG.ArgsType()
export class MutationImportStartArgs {
  @TG.Field(() => ImportStartInput, { description: 'What to bring in.' })
  input!: ImportStartInput;

  @TG.Field(() => String, {
    nullable: true,
    description: 'Makes a repeat of this call harmless for 24 hours; 8 to 200 characters.',
  })
  idempotencyKey?: string | null;
}

@TG.ArgsType()
export class MutationImportCancelArgs {
  @TG.Field(() => TG.ID, { description: "The import's id." })
  id!: string;

  @TG.Field(() => String, {
    nullable: true,
    description: 'Makes a repeat of this call harmless for 24 hours; 8 to 200 characters.',
  })
  idempotencyKey?: string | null;
}

@TG.ArgsType()
export class MutationImportFileRemoveArgs {
  @TG.Field(() => TG.ID, { description: "The file's id." })
  id!: string;

  @TG.Field(() => String, {
    nullable: true,
    description: 'Makes a repeat of this call harmless for 24 hours; 8 to 200 characters.',
  })
  idempotencyKey?: string | null;
}

@TG.ArgsType()
export class MutationCalendarFeedCreateArgs {
  @TG.Field(() => String, { description: 'What words of the feed are in.' })
  locale!: string;

  @TG.Field(() => CalendarTitles, {
    description: 'What kept meetings are called in it.',
    defaultValue: 'NEUTRAL',
  })
  meetingTitles!: CalendarTitles;
}

@TG.ArgsType()
export class MutationCaseloadViewCreateArgs {
  @TG.Field(() => CaseloadViewInput, { description: 'The view.' })
  input!: CaseloadViewInput;

  @TG.Field(() => String, {
    nullable: true,
    description: 'Makes a repeat of this call harmless for 24 hours; 8 to 200 characters.',
  })
  idempotencyKey?: string | null;
}

@TG.ArgsType()
export class MutationCaseloadViewEditArgs {
  @TG.Field(() => TG.ID, { description: "The view's id." })
  id!: string;

  @TG.Field(() => TG.Int, { description: 'Refuse when the view is of another version.' })
  expectedVersion!: number;

  @TG.Field(() => CaseloadViewInput, { description: 'The view as it is to be.' })
  input!: CaseloadViewInput;

  @TG.Field(() => String, {
    nullable: true,
    description: 'Makes a repeat of this call harmless for 24 hours; 8 to 200 characters.',
  })
  idempotencyKey?: string | null;
}

@TG.ArgsType()
export class MutationCaseloadViewEndArgs {
  @TG.Field(() => TG.ID, { description: "The view's id." })
  id!: string;

  @TG.Field(() => String, {
    nullable: true,
    description: 'Makes a repeat of this call harmless for 24 hours; 8 to 200 characters.',
  })
  idempotencyKey?: string | null;
}

@TG.ArgsType()
export class MutationBoardOpenArgs {
  @TG.Field(() => TG.ID, { description: "The group's id." })
  groupId!: string;

  @TG.Field(() => String, {
    description: 'What the hosts ask of everybody, 1 to 2,000 characters.',
  })
  houseRules!: string;

  @TG.Field(() => String, {
    nullable: true,
    description: 'Makes a repeat of this call harmless for 24 hours; 8 to 200 characters.',
  })
  idempotencyKey?: string | null;
}

@TG.ArgsType()
export class MutationBoardCloseArgs {
  @TG.Field(() => TG.ID, { description: "The board's id." })
  id!: string;

  @TG.Field(() => TG.Int, { description: 'Refuse when the board is of another version.' })
  expectedVersion!: number;

  @TG.Field(() => String, {
    nullable: true,
    description: 'Makes a repeat of this call harmless for 24 hours; 8 to 200 characters.',
  })
  idempotencyKey?: string | null;
}

@TG.ArgsType()
export class MutationBoardJoinArgs {
  @TG.Field(() => TG.ID, { description: "The board's id." })
  id!: string;

  @TG.Field(() => String, {
    description:
      "The name by which the others are to know the viewer here, 2 to 40 characters. ALREADY_EXISTS when it looks like\nanother's, INVALID when it is the legal name.",
  })
  alias!: string;

  @TG.Field(() => String, {
    nullable: true,
    description: 'Makes a repeat of this call harmless for 24 hours; 8 to 200 characters.',
  })
  idempotencyKey?: string | null;
}

@TG.ArgsType()
export class MutationBoardLeaveArgs {
  @TG.Field(() => TG.ID, { description: "The board's id." })
  id!: string;

  @TG.Field(() => BoardLeaving, { description: 'What becomes of what they wrote.' })
  posts!: BoardLeaving;

  @TG.Field(() => String, {
    nullable: true,
    description: 'Makes a repeat of this call harmless for 24 hours; 8 to 200 characters.',
  })
  idempotencyKey?: string | null;
}

@TG.ArgsType()
export class MutationBoardAppealArgs {
  @TG.Field(() => TG.ID, { description: "The board's id." })
  id!: string;

  @TG.Field(() => String, { description: 'What the viewer wants to say, 1 to 500 characters.' })
  note!: string;

  @TG.Field(() => String, {
    nullable: true,
    description: 'Makes a repeat of this call harmless for 24 hours; 8 to 200 characters.',
  })
  idempotencyKey?: string | null;
}

@TG.ArgsType()
export class MutationBoardPostWriteArgs {
  @TG.Field(() => TG.ID, { description: "The board's id." })
  boardId!: string;

  @TG.Field(() => BoardPostInput, { description: 'What to post.' })
  input!: BoardPostInput;

  @TG.Field(() => String, {
    nullable: true,
    description: 'Makes a repeat of this call harmless for 24 hours; 8 to 200 characters.',
  })
  idempotencyKey?: string | null;
}

@TG.ArgsType()
export class MutationBoardPostTakeBackArgs {
  @TG.Field(() => TG.ID, { description: "The post's id." })
  id!: string;

  @TG.Field(() => String, {
    nullable: true,
    description: 'Makes a repeat of this call harmless for 24 hours; 8 to 200 characters.',
  })
  idempotencyKey?: string | null;
}

@TG.ArgsType()
export class MutationBoardPostEncourageArgs {
  @TG.Field(() => TG.ID, { description: "The post's id." })
  id!: string;

  @TG.Field(() => BoardEncouragementKind, {
    nullable: true,
    description: 'Which; none to take it back.',
  })
  kind?: BoardEncouragementKind | null;

  @TG.Field(() => String, {
    nullable: true,
    description: 'Makes a repeat of this call harmless for 24 hours; 8 to 200 characters.',
  })
  idempotencyKey?: string | null;
}

@TG.ArgsType()
export class MutationBoardPostReportArgs {
  @TG.Field(() => TG.ID, { description: "The post's id." })
  id!: string;

  @TG.Field(() => BoardReportReason, { description: 'Why.' })
  reason!: BoardReportReason;

  @TG.Field(() => String, {
    nullable: true,
    description: 'What the moderator should know, at most 500 characters.',
  })
  note?: string | null;

  @TG.Field(() => String, {
    nullable: true,
    description: 'Makes a repeat of this call harmless for 24 hours; 8 to 200 characters.',
  })
  idempotencyKey?: string | null;
}

@TG.ArgsType()
export class MutationBoardReviewKeepArgs {
  @TG.Field(() => TG.ID, { description: "The entry's id." })
  id!: string;

  @TG.Field(() => String, {
    nullable: true,
    description: 'Makes a repeat of this call harmless for 24 hours; 8 to 200 characters.',
  })
  idempotencyKey?: string | null;
}

@TG.ArgsType()
export class MutationBoardReviewHideArgs {
  @TG.Field(() => TG.ID, { description: "The entry's id." })
  id!: string;

  @TG.Field(() => String, {
    description: 'A word to who wrote it, 1 to 500 characters, that blames nobody.',
  })
  note!: string;

  @TG.Field(() => String, {
    nullable: true,
    description: 'Makes a repeat of this call harmless for 24 hours; 8 to 200 characters.',
  })
  idempotencyKey?: string | null;
}

@TG.ArgsType()
export class MutationBoardReviewRestrictArgs {
  @TG.Field(() => TG.ID, { description: "The entry's id." })
  id!: string;

  @TG.Field(() => DateTime, { description: 'Until when, in the future, at most 90 days away.' })
  until!: string;

  @TG.Field(() => String, {
    description: 'A word to who wrote it, 1 to 500 characters, that blames nobody.',
  })
  note!: string;

  @TG.Field(() => String, {
    nullable: true,
    description: 'Makes a repeat of this call harmless for 24 hours; 8 to 200 characters.',
  })
  idempotencyKey?: string | null;
}

@TG.ArgsType()
export class MutationBoardReviewLiftArgs {
  @TG.Field(() => TG.ID, { description: "The entry's id." })
  id!: string;

  @TG.Field(() => String, {
    nullable: true,
    description: 'Makes a repeat of this call harmless for 24 hours; 8 to 200 characters.',
  })
  idempotencyKey?: string | null;
}

@TG.ArgsType()
export class MutationBoardReviewUndoArgs {
  @TG.Field(() => TG.ID, { description: "The entry's id." })
  id!: string;

  @TG.Field(() => String, {
    nullable: true,
    description: 'Makes a repeat of this call harmless for 24 hours; 8 to 200 characters.',
  })
  idempotencyKey?: string | null;
}

@TG.ArgsType()
export class MutationConcernSendArgs {
  @TG.Field(() => TG.ID, { description: "The organization's id, as its link has it." })
  organizationId!: string;

  @TG.Field(() => ConcernSendInput, { description: 'The concern.' })
  input!: ConcernSendInput;

  @TG.Field(() => String, {
    nullable: true,
    description:
      'Makes a repeat of this call harmless; 8 to 200 characters. With other input it is another concern.',
  })
  idempotencyKey?: string | null;
}

@TG.ArgsType()
export class MutationConcernMarkReadArgs {
  @TG.Field(() => TG.ID, { description: "The concern's id." })
  id!: string;

  @TG.Field(() => TG.Int, {
    nullable: true,
    description: 'Refuse when the concern is of another version.',
  })
  expectedVersion?: number | null;

  @TG.Field(() => String, {
    nullable: true,
    description: 'Makes a repeat of this call harmless for 24 hours; 8 to 200 characters.',
  })
  idempotencyKey?: string | null;
}

@TG.ArgsType()
export class MutationConcernCloseArgs {
  @TG.Field(() => TG.ID, { description: "The concern's id." })
  id!: string;

  @TG.Field(() => TG.Int, {
    nullable: true,
    description: 'Refuse when the concern is of another version.',
  })
  expectedVersion?: number | null;

  @TG.Field(() => String, {
    description: 'What was done, 1 to 2,000 characters. Staff alone read it.',
  })
  note!: string;

  @TG.Field(() => String, {
    nullable: true,
    description: 'Makes a repeat of this call harmless for 24 hours; 8 to 200 characters.',
  })
  idempotencyKey?: string | null;
}

@TG.ArgsType()
export class MutationConcernLinkArgs {
  @TG.Field(() => TG.ID, { description: "The concern's id." })
  id!: string;

  @TG.Field(() => TG.Int, {
    nullable: true,
    description: 'Refuse when the concern is of another version.',
  })
  expectedVersion?: number | null;

  @TG.Field(() => TG.ID, { nullable: true, description: 'The member; nobody when absent.' })
  memberId?: string | null;

  @TG.Field(() => String, {
    nullable: true,
    description: 'Makes a repeat of this call harmless for 24 hours; 8 to 200 characters.',
  })
  idempotencyKey?: string | null;
}

@TG.ArgsType()
export class MutationLessonCreateArgs {
  @TG.Field(() => LessonInput, { description: 'The new lesson.' })
  input!: LessonInput;

  @TG.Field(() => String, {
    nullable: true,
    description: 'Makes a repeat of this call harmless for 24 hours; 8 to 200 characters.',
  })
  idempotencyKey?: string | null;
}

@TG.ArgsType()
export class MutationLessonEditArgs {
  @TG.Field(() => TG.ID, { description: "The lesson's id." })
  id!: string;

  @TG.Field(() => TG.Int, { description: 'Refuse when the lesson is of another version.' })
  expectedVersion!: number;

  @TG.Field(() => LessonInput, { description: 'The lesson as it should be.' })
  input!: LessonInput;

  @TG.Field(() => String, {
    nullable: true,
    description: 'Makes a repeat of this call harmless for 24 hours; 8 to 200 characters.',
  })
  idempotencyKey?: string | null;
}

@TG.ArgsType()
export class MutationLessonEndArgs {
  @TG.Field(() => TG.ID, { description: "The lesson's id." })
  id!: string;

  @TG.Field(() => String, {
    nullable: true,
    description: 'Makes a repeat of this call harmless for 24 hours; 8 to 200 characters.',
  })
  idempotencyKey?: string | null;
}

@TG.ArgsType()
export class MutationLessonAssignArgs {
  @TG.Field(() => LessonAssignInput, { description: 'What to whom.' })
  input!: LessonAssignInput;

  @TG.Field(() => String, {
    nullable: true,
    description: 'Makes a repeat of this call harmless for 24 hours; 8 to 200 characters.',
  })
  idempotencyKey?: string | null;
}

@TG.ArgsType()
export class MutationLessonAssignmentEndArgs {
  @TG.Field(() => TG.ID, { description: "The assignment's id." })
  id!: string;

  @TG.Field(() => String, {
    nullable: true,
    description: 'Makes a repeat of this call harmless for 24 hours; 8 to 200 characters.',
  })
  idempotencyKey?: string | null;
}

@TG.ArgsType()
export class MutationLessonCompleteArgs {
  @TG.Field(() => LessonCompleteInput, { description: 'What was done.' })
  input!: LessonCompleteInput;

  @TG.Field(() => String, {
    nullable: true,
    description: 'Makes a repeat of this call harmless for 24 hours; 8 to 200 characters.',
  })
  idempotencyKey?: string | null;
}

@TG.ArgsType()
export class MutationMeetingAttendanceLogArgs {
  @TG.Field(() => MeetingAttendanceInput, { description: 'The meeting.' })
  input!: MeetingAttendanceInput;

  @TG.Field(() => String, {
    nullable: true,
    description: 'Makes a repeat of this call harmless for 24 hours; 8 to 200 characters.',
  })
  idempotencyKey?: string | null;
}

@TG.ArgsType()
export class MutationMeetingAttendanceRemoveArgs {
  @TG.Field(() => TG.ID, { description: 'The attendance.' })
  id!: string;

  @TG.Field(() => String, {
    nullable: true,
    description: 'Makes a repeat of this call harmless for 24 hours; 8 to 200 characters.',
  })
  idempotencyKey?: string | null;
}

@TG.ArgsType()
export class MutationMeetingSharingSetArgs {
  @TG.Field(() => Boolean, { description: 'Whether they are shared.' })
  shared!: boolean;

  @TG.Field(() => String, {
    nullable: true,
    description: 'Makes a repeat of this call harmless for 24 hours; 8 to 200 characters.',
  })
  idempotencyKey?: string | null;
}

@TG.ArgsType()
export class MutationHostCodeRenewArgs {
  @TG.Field(() => TG.ID, { description: 'The occurrence.' })
  occurrenceId!: string;

  @TG.Field(() => String, {
    nullable: true,
    description: 'Makes a repeat of this call harmless for 24 hours; 8 to 200 characters.',
  })
  idempotencyKey?: string | null;
}

@TG.ArgsType()
export class MutationMeetingFeedImportArgs {
  @TG.Field(() => MeetingFeedImportInput, { description: 'The feed.' })
  input!: MeetingFeedImportInput;

  @TG.Field(() => String, {
    nullable: true,
    description: 'Makes a repeat of this call harmless for 24 hours; 8 to 200 characters.',
  })
  idempotencyKey?: string | null;
}

@TG.ArgsType()
export class MutationMeetingFeedEditArgs {
  @TG.Field(() => TG.ID, { description: "The feed's id." })
  id!: string;

  @TG.Field(() => TG.Int, { description: 'The version that was read.' })
  expectedVersion!: number;

  @TG.Field(() => MeetingFeedEditInput, { description: 'What it is from now on.' })
  input!: MeetingFeedEditInput;

  @TG.Field(() => String, {
    nullable: true,
    description: 'Makes a repeat of this call harmless for 24 hours; 8 to 200 characters.',
  })
  idempotencyKey?: string | null;
}

@TG.ArgsType()
export class MutationMeetingFeedPauseArgs {
  @TG.Field(() => TG.ID, { description: "The feed's id." })
  id!: string;

  @TG.Field(() => TG.Int, { description: 'The version that was read.' })
  expectedVersion!: number;

  @TG.Field(() => String, {
    nullable: true,
    description: 'Makes a repeat of this call harmless for 24 hours; 8 to 200 characters.',
  })
  idempotencyKey?: string | null;
}

@TG.ArgsType()
export class MutationMeetingFeedResumeArgs {
  @TG.Field(() => TG.ID, { description: "The feed's id." })
  id!: string;

  @TG.Field(() => TG.Int, { description: 'The version that was read.' })
  expectedVersion!: number;

  @TG.Field(() => String, {
    nullable: true,
    description: 'Makes a repeat of this call harmless for 24 hours; 8 to 200 characters.',
  })
  idempotencyKey?: string | null;
}

@TG.ArgsType()
export class MutationMeetingFeedEndArgs {
  @TG.Field(() => TG.ID, { description: "The feed's id." })
  id!: string;

  @TG.Field(() => TG.Int, { description: 'The version that was read.' })
  expectedVersion!: number;

  @TG.Field(() => String, {
    nullable: true,
    description: 'Makes a repeat of this call harmless for 24 hours; 8 to 200 characters.',
  })
  idempotencyKey?: string | null;
}

@TG.ArgsType()
export class MutationMeetingFeedConfirmArgs {
  @TG.Field(() => TG.ID, { description: "The reading's id." })
  runId!: string;

  @TG.Field(() => String, {
    nullable: true,
    description: 'Makes a repeat of this call harmless for 24 hours; 8 to 200 characters.',
  })
  idempotencyKey?: string | null;
}

@TG.ArgsType()
export class MutationMeetingFeedDiscardArgs {
  @TG.Field(() => TG.ID, { description: "The reading's id." })
  runId!: string;

  @TG.Field(() => String, {
    nullable: true,
    description: 'Makes a repeat of this call harmless for 24 hours; 8 to 200 characters.',
  })
  idempotencyKey?: string | null;
}

@TG.ArgsType()
export class MutationMeetingFeedRollbackArgs {
  @TG.Field(() => TG.ID, { description: "The reading's id." })
  runId!: string;

  @TG.Field(() => String, {
    nullable: true,
    description: 'Makes a repeat of this call harmless for 24 hours; 8 to 200 characters.',
  })
  idempotencyKey?: string | null;
}

@TG.ArgsType()
export class MutationMeetingDuplicateUndoArgs {
  @TG.Field(() => TG.ID, { description: "The pair's id." })
  id!: string;

  @TG.Field(() => String, {
    nullable: true,
    description: 'Makes a repeat of this call harmless for 24 hours; 8 to 200 characters.',
  })
  idempotencyKey?: string | null;
}

@TG.ArgsType()
export class MutationGroupCreateArgs {
  @TG.Field(() => GroupInput, { description: 'What it is like.' })
  input!: GroupInput;

  @TG.Field(() => String, {
    nullable: true,
    description: 'Makes a repeat of this call harmless for 24 hours; 8 to 200 characters.',
  })
  idempotencyKey?: string | null;
}

@TG.ArgsType()
export class MutationGroupEditArgs {
  @TG.Field(() => TG.ID, { description: "The group's id." })
  id!: string;

  @TG.Field(() => TG.Int, { description: 'Refuse when the group is of another version.' })
  expectedVersion!: number;

  @TG.Field(() => GroupInput, { description: 'What it is like from now on.' })
  input!: GroupInput;

  @TG.Field(() => String, {
    nullable: true,
    description: 'Makes a repeat of this call harmless for 24 hours; 8 to 200 characters.',
  })
  idempotencyKey?: string | null;
}

@TG.ArgsType()
export class MutationGroupEndArgs {
  @TG.Field(() => TG.ID, { description: "The group's id." })
  id!: string;

  @TG.Field(() => TG.Int, { description: 'Refuse when the group is of another version.' })
  expectedVersion!: number;

  @TG.Field(() => String, {
    nullable: true,
    description: 'Makes a repeat of this call harmless for 24 hours; 8 to 200 characters.',
  })
  idempotencyKey?: string | null;
}

@TG.ArgsType()
export class MutationGroupJoinArgs {
  @TG.Field(() => TG.ID, { description: "The group's id." })
  groupId!: string;

  @TG.Field(() => TG.ID, {
    nullable: true,
    description: 'The member; the viewer themselves when absent. REQUIRED from who is no member.',
  })
  memberId?: string | null;

  @TG.Field(() => String, {
    nullable: true,
    description: 'Makes a repeat of this call harmless for 24 hours; 8 to 200 characters.',
  })
  idempotencyKey?: string | null;
}

@TG.ArgsType()
export class MutationGroupLeaveArgs {
  @TG.Field(() => TG.ID, { description: "The group's id." })
  groupId!: string;

  @TG.Field(() => TG.ID, {
    nullable: true,
    description: 'The member; the viewer themselves when absent. REQUIRED from who is no member.',
  })
  memberId?: string | null;

  @TG.Field(() => String, {
    nullable: true,
    description: 'Makes a repeat of this call harmless for 24 hours; 8 to 200 characters.',
  })
  idempotencyKey?: string | null;
}

@TG.ArgsType()
export class MutationMeetingKeepArgs {
  @TG.Field(() => TG.ID, { description: 'The meeting.' })
  id!: string;
}

@TG.ArgsType()
export class MutationMeetingLetGoArgs {
  @TG.Field(() => TG.ID, { description: 'The meeting.' })
  id!: string;
}

@TG.ArgsType()
export class MutationMemberInviteArgs {
  @TG.Field(() => TG.ID, { description: "The member's id." })
  memberId!: string;
}

@TG.ArgsType()
export class MutationMemberInvitationRevokeArgs {
  @TG.Field(() => TG.ID, { description: "The member's id." })
  memberId!: string;
}

@TG.ArgsType()
export class MutationStaffInviteArgs {
  @TG.Field(() => StaffInviteInput, { description: 'Whom, and as what.' })
  input!: StaffInviteInput;
}

@TG.ArgsType()
export class MutationStaffInvitationRevokeArgs {
  @TG.Field(() => EmailAddress, { description: 'The address.' })
  email!: string;
}

@TG.ArgsType()
export class MutationStaffEndAccessArgs {
  @TG.Field(() => TG.ID, { description: 'Whose.' })
  personId!: string;
}

@TG.ArgsType()
export class MutationInvitationAcceptArgs {
  @TG.Field(() => String, { description: 'The part of the link that is secret.' })
  secret!: string;

  @TG.Field(() => InvitationAcceptInput, { description: 'The new sign-in.' })
  input!: InvitationAcceptInput;
}

@TG.ArgsType()
export class MutationCareTeamJoinArgs {
  @TG.Field(() => TG.ID, { description: "The member's id." })
  memberId!: string;

  @TG.Field(() => TG.ID, { description: 'Who joins.' })
  personId!: string;

  @TG.Field(() => CareRole, { description: 'As what; the person must have that role here.' })
  role!: CareRole;

  @TG.Field(() => String, {
    nullable: true,
    description: 'Makes a repeat of this call harmless for 24 hours; 8 to 200 characters.',
  })
  idempotencyKey?: string | null;
}

@TG.ArgsType()
export class MutationCareTeamLeaveArgs {
  @TG.Field(() => TG.ID, { description: "The member's id." })
  memberId!: string;

  @TG.Field(() => TG.ID, { description: 'Who leaves.' })
  personId!: string;

  @TG.Field(() => CareRole, { description: 'As what.' })
  role!: CareRole;

  @TG.Field(() => String, {
    nullable: true,
    description: 'Makes a repeat of this call harmless for 24 hours; 8 to 200 characters.',
  })
  idempotencyKey?: string | null;
}

@TG.ArgsType()
export class MutationCaseloadHandOverArgs {
  @TG.Field(() => TG.ID, { description: 'Whose members; also somebody whose access has ended.' })
  fromPersonId!: string;

  @TG.Field(() => TG.ID, { description: 'Who receives them; the person must have that role here.' })
  toPersonId!: string;

  @TG.Field(() => CareRole, { description: 'In which role.' })
  role!: CareRole;

  @TG.Field(() => [TG.ID], {
    nullable: true,
    description: 'Only these, at most 500; all when absent.',
  })
  memberIds?: string[] | null;

  @TG.Field(() => String, {
    nullable: true,
    description:
      'What the one who receives should know, at most 4000 characters. Sealed; read by them, by who wrote it and by administrators.',
  })
  note?: string | null;

  @TG.Field(() => String, {
    nullable: true,
    description: 'Makes a repeat of this call harmless for 24 hours; 8 to 200 characters.',
  })
  idempotencyKey?: string | null;
}

@TG.ArgsType()
export class MutationMemberEditArgs {
  @TG.Field(() => TG.ID, { description: "The member's id." })
  id!: string;

  @TG.Field(() => TG.Int, { description: 'The version that was read.' })
  expectedVersion!: number;

  @TG.Field(() => MemberProfileInput, { description: 'The profile as a whole.' })
  input!: MemberProfileInput;

  @TG.Field(() => String, {
    nullable: true,
    description: 'Makes a repeat of this call harmless for 24 hours; 8 to 200 characters.',
  })
  idempotencyKey?: string | null;
}

@TG.ArgsType()
export class MutationMemberIdentifierAddArgs {
  @TG.Field(() => TG.ID, { description: "The member's id." })
  memberId!: string;

  @TG.Field(() => String, { description: 'The other system, 1 to 100 characters.' })
  system!: string;

  @TG.Field(() => String, { description: 'The name there, 1 to 200 characters.' })
  value!: string;

  @TG.Field(() => String, {
    nullable: true,
    description: 'Makes a repeat of this call harmless for 24 hours; 8 to 200 characters.',
  })
  idempotencyKey?: string | null;
}

@TG.ArgsType()
export class MutationMemberIdentifierEndArgs {
  @TG.Field(() => TG.ID, { description: "The member's id." })
  memberId!: string;

  @TG.Field(() => String, { description: 'The other system.' })
  system!: string;

  @TG.Field(() => String, { description: 'The name there.' })
  value!: string;

  @TG.Field(() => String, {
    nullable: true,
    description: 'Makes a repeat of this call harmless for 24 hours; 8 to 200 characters.',
  })
  idempotencyKey?: string | null;
}

@TG.ArgsType()
export class MutationMemberPauseArgs {
  @TG.Field(() => TG.ID, { description: "The member's id." })
  id!: string;

  @TG.Field(() => TG.Int, {
    nullable: true,
    description: 'Refuse when the member is of another version.',
  })
  expectedVersion?: number | null;

  @TG.Field(() => PauseReason, { description: 'Why.' })
  reason!: PauseReason;

  @TG.Field(() => Date, {
    nullable: true,
    description:
      'The day on which the member wants to be back, in the coming year; open when absent.',
  })
  until?: string | null;

  @TG.Field(() => String, {
    nullable: true,
    description: 'Makes a repeat of this call harmless for 24 hours; 8 to 200 characters.',
  })
  idempotencyKey?: string | null;
}

@TG.ArgsType()
export class MutationMemberResumeArgs {
  @TG.Field(() => TG.ID, { description: "The member's id." })
  id!: string;

  @TG.Field(() => TG.Int, {
    nullable: true,
    description: 'Refuse when the member is of another version.',
  })
  expectedVersion?: number | null;

  @TG.Field(() => String, {
    nullable: true,
    description: 'Makes a repeat of this call harmless for 24 hours; 8 to 200 characters.',
  })
  idempotencyKey?: string | null;
}

@TG.ArgsType()
export class MutationMemberLeaveArgs {
  @TG.Field(() => TG.ID, { description: "The member's id." })
  id!: string;

  @TG.Field(() => TG.Int, {
    nullable: true,
    description: 'Refuse when the member is of another version.',
  })
  expectedVersion?: number | null;

  @TG.Field(() => LeaveReason, { description: 'Why.' })
  reason!: LeaveReason;

  @TG.Field(() => LeaveDestination, { description: 'Where the member goes.' })
  destination!: LeaveDestination;

  @TG.Field(() => Boolean, { description: 'Whether naloxone was offered to the member.' })
  naloxoneOffered!: boolean;

  @TG.Field(() => String, {
    nullable: true,
    description: 'Makes a repeat of this call harmless for 24 hours; 8 to 200 characters.',
  })
  idempotencyKey?: string | null;
}

@TG.ArgsType()
export class MutationMemberReturnArgs {
  @TG.Field(() => TG.ID, { description: "The member's id." })
  id!: string;

  @TG.Field(() => TG.Int, {
    nullable: true,
    description: 'Refuse when the member is of another version.',
  })
  expectedVersion?: number | null;

  @TG.Field(() => String, {
    nullable: true,
    description: 'Makes a repeat of this call harmless for 24 hours; 8 to 200 characters.',
  })
  idempotencyKey?: string | null;
}

@TG.ArgsType()
export class MutationMemberRecordDeathArgs {
  @TG.Field(() => TG.ID, { description: "The member's id." })
  id!: string;

  @TG.Field(() => TG.Int, {
    nullable: true,
    description: 'Refuse when the member is of another version.',
  })
  expectedVersion?: number | null;

  @TG.Field(() => Date, {
    nullable: true,
    description: 'The day of death; not in the future. Null when it is not known.',
  })
  on?: string | null;

  @TG.Field(() => String, {
    nullable: true,
    description: 'Makes a repeat of this call harmless for 24 hours; 8 to 200 characters.',
  })
  idempotencyKey?: string | null;
}

@TG.ArgsType()
export class MutationMemberTakeBackDeathArgs {
  @TG.Field(() => TG.ID, { description: "The member's id." })
  id!: string;

  @TG.Field(() => TG.Int, {
    nullable: true,
    description: 'Refuse when the member is of another version.',
  })
  expectedVersion?: number | null;

  @TG.Field(() => String, {
    nullable: true,
    description: 'Makes a repeat of this call harmless for 24 hours; 8 to 200 characters.',
  })
  idempotencyKey?: string | null;
}

@TG.ArgsType()
export class MutationMemberEnrollArgs {
  @TG.Field(() => MemberEnrollInput, { description: 'The new member.' })
  input!: MemberEnrollInput;

  @TG.Field(() => String, {
    nullable: true,
    description: 'Makes a repeat of this call harmless for 24 hours; 8 to 200 characters.',
  })
  idempotencyKey?: string | null;
}

@TG.ArgsType()
export class MutationRecoveryStartSetArgs {
  @TG.Field(() => TG.ID, { description: 'Whose recovery.' })
  memberId!: string;

  @TG.Field(() => Date, { description: "First day of the run, in the member's own days." })
  date!: string;

  @TG.Field(() => TG.Int, { description: "The member's version when it was read." })
  expectedVersion!: number;

  @TG.Field(() => String, {
    nullable: true,
    description: 'Makes a repeat of this call harmless for 24 hours; 8 to 200 characters.',
  })
  idempotencyKey?: string | null;
}

@TG.ArgsType()
export class MutationMemberMergeArgs {
  @TG.Field(() => TG.ID, { description: 'The record that goes into the other.' })
  fromId!: string;

  @TG.Field(() => TG.ID, { description: 'The record that stays.' })
  intoId!: string;

  @TG.Field(() => TG.Int, { description: 'The version of the first when it was read.' })
  expectedFromVersion!: number;

  @TG.Field(() => TG.Int, { description: 'The version of the second when it was read.' })
  expectedIntoVersion!: number;

  @TG.Field(() => MemberMergeKeepInput, {
    nullable: true,
    description: 'From which record each field is kept.',
  })
  keep?: MemberMergeKeepInput | null;

  @TG.Field(() => String, {
    nullable: true,
    description: 'Makes a repeat of this call harmless for 24 hours; 8 to 200 characters.',
  })
  idempotencyKey?: string | null;
}

@TG.ArgsType()
export class MutationMemberMergeUndoArgs {
  @TG.Field(() => TG.ID, { description: 'The merge.' })
  id!: string;

  @TG.Field(() => String, {
    nullable: true,
    description: 'Makes a repeat of this call harmless for 24 hours; 8 to 200 characters.',
  })
  idempotencyKey?: string | null;
}

@TG.ArgsType()
export class MutationMentorWellbeingRecordArgs {
  @TG.Field(() => [MentorWellbeingAnswerInput], { description: 'Each question at most once.' })
  answers!: MentorWellbeingAnswerInput[];

  @TG.Field(() => String, {
    nullable: true,
    description:
      'What whoever supervises is to read, at most 1,000 characters; nothing when absent.',
  })
  summary?: string | null;

  @TG.Field(() => String, {
    nullable: true,
    description: 'Makes a repeat of this call harmless for 24 hours; 8 to 200 characters.',
  })
  idempotencyKey?: string | null;
}

@TG.ArgsType()
export class MutationSupervisionNoteWriteArgs {
  @TG.Field(() => TG.ID, { description: 'The mentor.' })
  personId!: string;

  @TG.Field(() => String, { description: 'What is written, 1 to 4,000 characters.' })
  text!: string;

  @TG.Field(() => Boolean, { description: 'Whether the mentor reads it.', defaultValue: false })
  shared!: boolean;

  @TG.Field(() => String, {
    nullable: true,
    description: 'Makes a repeat of this call harmless for 24 hours; 8 to 200 characters.',
  })
  idempotencyKey?: string | null;
}

@TG.ArgsType()
export class MutationSupervisionNoteShareArgs {
  @TG.Field(() => TG.ID, { description: "The note's id." })
  id!: string;

  @TG.Field(() => Boolean, { description: 'Whether the mentor reads it.' })
  shared!: boolean;

  @TG.Field(() => String, {
    nullable: true,
    description: 'Makes a repeat of this call harmless for 24 hours; 8 to 200 characters.',
  })
  idempotencyKey?: string | null;
}

@TG.ArgsType()
export class MutationMentorProfileSetArgs {
  @TG.Field(() => TG.ID, { description: 'Whose.' })
  personId!: string;

  @TG.Field(() => TG.Int, {
    nullable: true,
    description: 'Refuse when the profile is of another version.',
  })
  expectedVersion?: number | null;

  @TG.Field(() => MentorProfileInput, { description: 'What they offer from now on.' })
  input!: MentorProfileInput;

  @TG.Field(() => String, {
    nullable: true,
    description: 'Makes a repeat of this call harmless for 24 hours; 8 to 200 characters.',
  })
  idempotencyKey?: string | null;
}

@TG.ArgsType()
export class MutationMentorWishSetArgs {
  @TG.Field(() => TG.ID, { description: 'Whose.' })
  memberId!: string;

  @TG.Field(() => TG.Int, {
    nullable: true,
    description: 'Refuse when the wish is of another version.',
  })
  expectedVersion?: number | null;

  @TG.Field(() => MentorWishInput, { description: 'What they wish from now on.' })
  input!: MentorWishInput;

  @TG.Field(() => String, {
    nullable: true,
    description: 'Makes a repeat of this call harmless for 24 hours; 8 to 200 characters.',
  })
  idempotencyKey?: string | null;
}

@TG.ArgsType()
export class MutationMentorSharingSetArgs {
  @TG.Field(() => [RecordCategory], {
    description: 'The parts, as a whole: what is absent is shared no more.',
  })
  parts!: RecordCategory[];

  @TG.Field(() => String, {
    nullable: true,
    description: 'Makes a repeat of this call harmless for 24 hours; 8 to 200 characters.',
  })
  idempotencyKey?: string | null;
}

@TG.ArgsType()
export class MutationMentorshipMessageSendArgs {
  @TG.Field(() => TG.ID, { description: "The mentorship's id." })
  id!: string;

  @TG.Field(() => String, { description: 'What is written, 1 to 2,000 characters.' })
  text!: string;

  @TG.Field(() => String, {
    nullable: true,
    description: 'Makes a repeat of this call harmless for 24 hours; 8 to 200 characters.',
  })
  idempotencyKey?: string | null;
}

@TG.ArgsType()
export class MutationMentorshipMarkReadArgs {
  @TG.Field(() => TG.ID, { description: "The mentorship's id." })
  id!: string;

  @TG.Field(() => TG.Int, { description: 'Number of the newest message that was read.' })
  number!: number;
}

@TG.ArgsType()
export class MutationMentorshipBlockArgs {
  @TG.Field(() => TG.ID, { description: "The mentorship's id." })
  id!: string;

  @TG.Field(() => String, {
    nullable: true,
    description: 'Makes a repeat of this call harmless for 24 hours; 8 to 200 characters.',
  })
  idempotencyKey?: string | null;
}

@TG.ArgsType()
export class MutationMentorshipUnblockArgs {
  @TG.Field(() => TG.ID, { description: "The mentorship's id." })
  id!: string;

  @TG.Field(() => String, {
    nullable: true,
    description: 'Makes a repeat of this call harmless for 24 hours; 8 to 200 characters.',
  })
  idempotencyKey?: string | null;
}

@TG.ArgsType()
export class MutationMentorshipMessageReportArgs {
  @TG.Field(() => TG.ID, { description: "The message's id." })
  id!: string;

  @TG.Field(() => MentorshipMessageReportInput, { description: 'Why.' })
  input!: MentorshipMessageReportInput;

  @TG.Field(() => String, {
    nullable: true,
    description: 'Makes a repeat of this call harmless for 24 hours; 8 to 200 characters.',
  })
  idempotencyKey?: string | null;
}

@TG.ArgsType()
export class MutationMentorshipReportCloseArgs {
  @TG.Field(() => TG.ID, { description: "The report's id." })
  id!: string;

  @TG.Field(() => String, {
    description: 'What was done, 1 to 2,000 characters. The two do not read it.',
  })
  outcome!: string;

  @TG.Field(() => String, {
    nullable: true,
    description: 'Makes a repeat of this call harmless for 24 hours; 8 to 200 characters.',
  })
  idempotencyKey?: string | null;
}

@TG.ArgsType()
export class MutationMentorshipStepsAddArgs {
  @TG.Field(() => TG.ID, { description: "The mentorship's id." })
  id!: string;

  @TG.Field(() => String, {
    nullable: true,
    description: 'What it is, 1 to 200 characters; either this or `template`.',
  })
  title?: string | null;

  @TG.Field(() => MentorshipStepTemplate, { nullable: true, description: 'A list to begin with.' })
  template?: MentorshipStepTemplate | null;

  @TG.Field(() => String, {
    description: 'Language of the list, `en` or `es`.',
    defaultValue: 'en',
  })
  locale!: string;

  @TG.Field(() => String, {
    nullable: true,
    description: 'Makes a repeat of this call harmless for 24 hours; 8 to 200 characters.',
  })
  idempotencyKey?: string | null;
}

@TG.ArgsType()
export class MutationMentorshipStepMoveArgs {
  @TG.Field(() => TG.ID, { description: "The step's id." })
  id!: string;

  @TG.Field(() => TG.Int, {
    nullable: true,
    description: 'Refuse when the step is of another version.',
  })
  expectedVersion?: number | null;

  @TG.Field(() => MentorshipStepState, { description: 'Where it stands now.' })
  state!: MentorshipStepState;

  @TG.Field(() => String, {
    nullable: true,
    description: 'Makes a repeat of this call harmless for 24 hours; 8 to 200 characters.',
  })
  idempotencyKey?: string | null;
}

@TG.ArgsType()
export class MutationMentorshipStepNoteArgs {
  @TG.Field(() => TG.ID, { description: "The step's id." })
  id!: string;

  @TG.Field(() => TG.Int, {
    nullable: true,
    description: 'Refuse when the step is of another version.',
  })
  expectedVersion?: number | null;

  @TG.Field(() => String, {
    nullable: true,
    description: 'At most 4,000 characters; absent takes it away.',
  })
  note?: string | null;

  @TG.Field(() => Boolean, { description: 'Whether the mentor reads it.', defaultValue: false })
  shared!: boolean;

  @TG.Field(() => String, {
    nullable: true,
    description: 'Makes a repeat of this call harmless for 24 hours; 8 to 200 characters.',
  })
  idempotencyKey?: string | null;
}

@TG.ArgsType()
export class MutationMentorshipStepRemoveArgs {
  @TG.Field(() => TG.ID, { description: "The step's id." })
  id!: string;

  @TG.Field(() => String, {
    nullable: true,
    description: 'Makes a repeat of this call harmless for 24 hours; 8 to 200 characters.',
  })
  idempotencyKey?: string | null;
}

@TG.ArgsType()
export class MutationMentorshipProposeArgs {
  @TG.Field(() => MentorshipProposeInput, { description: 'Who and whom.' })
  input!: MentorshipProposeInput;

  @TG.Field(() => String, {
    nullable: true,
    description: 'Makes a repeat of this call harmless for 24 hours; 8 to 200 characters.',
  })
  idempotencyKey?: string | null;
}

@TG.ArgsType()
export class MutationMentorshipAcceptArgs {
  @TG.Field(() => TG.ID, { description: "The mentorship's id." })
  id!: string;

  @TG.Field(() => TG.Int, {
    nullable: true,
    description: 'Refuse when the mentorship is of another version.',
  })
  expectedVersion?: number | null;

  @TG.Field(() => Boolean, {
    description:
      'For staff: the member agreed, and told them so in person. REQUIRED from them, INVALID from the mentor or the member.',
    defaultValue: false,
  })
  memberAgreedInPerson!: boolean;

  @TG.Field(() => String, {
    nullable: true,
    description: 'Makes a repeat of this call harmless for 24 hours; 8 to 200 characters.',
  })
  idempotencyKey?: string | null;
}

@TG.ArgsType()
export class MutationMentorshipDeclineArgs {
  @TG.Field(() => TG.ID, { description: "The mentorship's id." })
  id!: string;

  @TG.Field(() => TG.Int, {
    nullable: true,
    description: 'Refuse when the mentorship is of another version.',
  })
  expectedVersion?: number | null;

  @TG.Field(() => MentorshipDeclineReason, { description: 'Why.' })
  reason!: MentorshipDeclineReason;

  @TG.Field(() => String, {
    nullable: true,
    description: 'Makes a repeat of this call harmless for 24 hours; 8 to 200 characters.',
  })
  idempotencyKey?: string | null;
}

@TG.ArgsType()
export class MutationMentorshipWithdrawArgs {
  @TG.Field(() => TG.ID, { description: "The mentorship's id." })
  id!: string;

  @TG.Field(() => TG.Int, {
    nullable: true,
    description: 'Refuse when the mentorship is of another version.',
  })
  expectedVersion?: number | null;

  @TG.Field(() => String, {
    nullable: true,
    description: 'Makes a repeat of this call harmless for 24 hours; 8 to 200 characters.',
  })
  idempotencyKey?: string | null;
}

@TG.ArgsType()
export class MutationMentorshipPauseArgs {
  @TG.Field(() => TG.ID, { description: "The mentorship's id." })
  id!: string;

  @TG.Field(() => TG.Int, {
    nullable: true,
    description: 'Refuse when the mentorship is of another version.',
  })
  expectedVersion?: number | null;

  @TG.Field(() => MentorshipPauseReason, { description: 'Why.' })
  reason!: MentorshipPauseReason;

  @TG.Field(() => String, {
    nullable: true,
    description: 'Makes a repeat of this call harmless for 24 hours; 8 to 200 characters.',
  })
  idempotencyKey?: string | null;
}

@TG.ArgsType()
export class MutationMentorshipResumeArgs {
  @TG.Field(() => TG.ID, { description: "The mentorship's id." })
  id!: string;

  @TG.Field(() => TG.Int, {
    nullable: true,
    description: 'Refuse when the mentorship is of another version.',
  })
  expectedVersion?: number | null;

  @TG.Field(() => String, {
    nullable: true,
    description: 'Makes a repeat of this call harmless for 24 hours; 8 to 200 characters.',
  })
  idempotencyKey?: string | null;
}

@TG.ArgsType()
export class MutationMentorshipEndArgs {
  @TG.Field(() => TG.ID, { description: "The mentorship's id." })
  id!: string;

  @TG.Field(() => TG.Int, {
    nullable: true,
    description: 'Refuse when the mentorship is of another version.',
  })
  expectedVersion?: number | null;

  @TG.Field(() => MentorshipEndReason, {
    description: 'Why; not CARE_ENDED, which the software says.',
  })
  reason!: MentorshipEndReason;

  @TG.Field(() => String, {
    nullable: true,
    description: 'At most 2,000 characters. Staff read it, and who wrote it.',
  })
  note?: string | null;

  @TG.Field(() => String, {
    nullable: true,
    description: 'Makes a repeat of this call harmless for 24 hours; 8 to 200 characters.',
  })
  idempotencyKey?: string | null;
}

@TG.ArgsType()
export class MutationMentorshipLogContactArgs {
  @TG.Field(() => TG.ID, { description: "The mentorship's id." })
  id!: string;

  @TG.Field(() => MentorshipContactInput, { description: 'The contact.' })
  input!: MentorshipContactInput;

  @TG.Field(() => String, {
    nullable: true,
    description: 'Makes a repeat of this call harmless for 24 hours; 8 to 200 characters.',
  })
  idempotencyKey?: string | null;
}

@TG.ArgsType()
export class MutationCheckInRecordArgs {
  @TG.Field(() => CheckInInput, { description: 'The check-in.' })
  input!: CheckInInput;

  @TG.Field(() => String, {
    nullable: true,
    description: 'Makes a repeat of this call harmless for 24 hours; 8 to 200 characters.',
  })
  idempotencyKey?: string | null;
}

@TG.ArgsType()
export class MutationPlanDraftArgs {
  @TG.Field(() => TG.ID, {
    nullable: true,
    description: "The member's id; the caller's own record when absent.",
  })
  memberId?: string | null;

  @TG.Field(() => TG.Int, {
    nullable: true,
    description: 'The version of the draft that is written to; absent to begin one.',
  })
  expectedVersion?: number | null;

  @TG.Field(() => PlanDraftInput, { description: 'How it begins, or what it says now.' })
  input!: PlanDraftInput;

  @TG.Field(() => String, {
    nullable: true,
    description: 'Makes a repeat of this call harmless for 24 hours; 8 to 200 characters.',
  })
  idempotencyKey?: string | null;
}

@TG.ArgsType()
export class MutationPlanReviseArgs {
  @TG.Field(() => TG.ID, { description: 'The id of the plan in force.' })
  id!: string;

  @TG.Field(() => TG.Int, { description: 'Refuse when the plan is of another version.' })
  expectedVersion!: number;

  @TG.Field(() => PlanReviseInput, { description: 'How the draft begins.' })
  input!: PlanReviseInput;

  @TG.Field(() => String, {
    nullable: true,
    description: 'Makes a repeat of this call harmless for 24 hours; 8 to 200 characters.',
  })
  idempotencyKey?: string | null;
}

@TG.ArgsType()
export class MutationPlanSignArgs {
  @TG.Field(() => TG.ID, { description: "The draft's id." })
  id!: string;

  @TG.Field(() => TG.Int, { description: 'The version that was read and is signed.' })
  expectedVersion!: number;

  @TG.Field(() => PlanSignInput, { description: 'Whose signature.' })
  input!: PlanSignInput;

  @TG.Field(() => String, {
    nullable: true,
    description: 'Makes a repeat of this call harmless for 24 hours; 8 to 200 characters.',
  })
  idempotencyKey?: string | null;
}

@TG.ArgsType()
export class MutationPlanDiscardArgs {
  @TG.Field(() => TG.ID, { description: "The draft's id." })
  id!: string;

  @TG.Field(() => TG.Int, { description: 'Refuse when the draft is of another version.' })
  expectedVersion!: number;

  @TG.Field(() => String, {
    nullable: true,
    description: 'Makes a repeat of this call harmless for 24 hours; 8 to 200 characters.',
  })
  idempotencyKey?: string | null;
}

@TG.ArgsType()
export class MutationPlanUseArgs {
  @TG.Field(() => TG.ID, { description: 'The id of the plan in force.' })
  id!: string;

  @TG.Field(() => PlanUseInput, { description: 'How it went.' })
  input!: PlanUseInput;

  @TG.Field(() => String, {
    nullable: true,
    description: 'Makes a repeat of this call harmless for 24 hours; 8 to 200 characters.',
  })
  idempotencyKey?: string | null;
}

@TG.ArgsType()
export class MutationPlanTemplateCreateArgs {
  @TG.Field(() => PlanTemplateInput, { description: 'The new template.' })
  input!: PlanTemplateInput;

  @TG.Field(() => String, {
    nullable: true,
    description: 'Makes a repeat of this call harmless for 24 hours; 8 to 200 characters.',
  })
  idempotencyKey?: string | null;
}

@TG.ArgsType()
export class MutationPlanTemplateEditArgs {
  @TG.Field(() => TG.ID, { description: "The template's id." })
  id!: string;

  @TG.Field(() => TG.Int, { description: 'Refuse when the template is of another version.' })
  expectedVersion!: number;

  @TG.Field(() => PlanTemplateInput, { description: 'The template as it should be.' })
  input!: PlanTemplateInput;

  @TG.Field(() => String, {
    nullable: true,
    description: 'Makes a repeat of this call harmless for 24 hours; 8 to 200 characters.',
  })
  idempotencyKey?: string | null;
}

@TG.ArgsType()
export class MutationPlanTemplateEndArgs {
  @TG.Field(() => TG.ID, { description: "The template's id." })
  id!: string;

  @TG.Field(() => String, {
    nullable: true,
    description: 'Makes a repeat of this call harmless for 24 hours; 8 to 200 characters.',
  })
  idempotencyKey?: string | null;
}

@TG.ArgsType()
export class MutationProgramCreateArgs {
  @TG.Field(() => ProgramInput, { description: 'What it is like.' })
  input!: ProgramInput;

  @TG.Field(() => String, {
    nullable: true,
    description: 'Makes a repeat of this call harmless for 24 hours; 8 to 200 characters.',
  })
  idempotencyKey?: string | null;
}

@TG.ArgsType()
export class MutationProgramEditArgs {
  @TG.Field(() => TG.ID, { description: "The program's id." })
  id!: string;

  @TG.Field(() => TG.Int, { description: 'Refuse when the program is of another version.' })
  expectedVersion!: number;

  @TG.Field(() => ProgramInput, { description: 'What it is like from now on.' })
  input!: ProgramInput;

  @TG.Field(() => String, {
    nullable: true,
    description: 'Makes a repeat of this call harmless for 24 hours; 8 to 200 characters.',
  })
  idempotencyKey?: string | null;
}

@TG.ArgsType()
export class MutationProgramEndArgs {
  @TG.Field(() => TG.ID, { description: "The program's id." })
  id!: string;

  @TG.Field(() => TG.Int, { description: 'Refuse when the program is of another version.' })
  expectedVersion!: number;

  @TG.Field(() => String, {
    nullable: true,
    description: 'Makes a repeat of this call harmless for 24 hours; 8 to 200 characters.',
  })
  idempotencyKey?: string | null;
}

@TG.ArgsType()
export class MutationEnrollmentPlanArgs {
  @TG.Field(() => EnrollmentPlanInput, { description: 'Who and where.' })
  input!: EnrollmentPlanInput;

  @TG.Field(() => String, {
    nullable: true,
    description: 'Makes a repeat of this call harmless for 24 hours; 8 to 200 characters.',
  })
  idempotencyKey?: string | null;
}

@TG.ArgsType()
export class MutationEnrollmentPrioritizeArgs {
  @TG.Field(() => TG.ID, { description: "The enrollment's id." })
  id!: string;

  @TG.Field(() => TG.Int, {
    nullable: true,
    description: 'Refuse when the enrollment is of another version.',
  })
  expectedVersion?: number | null;

  @TG.Field(() => WaitingPriority, { description: 'How soon.' })
  priority!: WaitingPriority;

  @TG.Field(() => String, {
    nullable: true,
    description: 'At most 500 characters. The member can read it.',
  })
  note?: string | null;

  @TG.Field(() => String, {
    nullable: true,
    description: 'Makes a repeat of this call harmless for 24 hours; 8 to 200 characters.',
  })
  idempotencyKey?: string | null;
}

@TG.ArgsType()
export class MutationEnrollmentAdmitArgs {
  @TG.Field(() => TG.ID, { description: "The enrollment's id." })
  id!: string;

  @TG.Field(() => TG.Int, {
    nullable: true,
    description: 'Refuse when the enrollment is of another version.',
  })
  expectedVersion?: number | null;

  @TG.Field(() => Date, {
    nullable: true,
    description: 'The day on which it is to begin; not in the past.',
  })
  plannedFor?: string | null;

  @TG.Field(() => String, {
    nullable: true,
    description: 'At most 500 characters. The member can read it.',
  })
  note?: string | null;

  @TG.Field(() => String, {
    nullable: true,
    description: 'Makes a repeat of this call harmless for 24 hours; 8 to 200 characters.',
  })
  idempotencyKey?: string | null;
}

@TG.ArgsType()
export class MutationEnrollmentStartArgs {
  @TG.Field(() => TG.ID, { description: "The enrollment's id." })
  id!: string;

  @TG.Field(() => TG.Int, {
    nullable: true,
    description: 'Refuse when the enrollment is of another version.',
  })
  expectedVersion?: number | null;

  @TG.Field(() => Date, {
    nullable: true,
    description:
      "First day, at most a year ago and not in the future; the member's today when absent.",
  })
  startedOn?: string | null;

  @TG.Field(() => TG.ID, {
    nullable: true,
    description: 'The phase to begin in; the first one when absent.',
  })
  phaseId?: string | null;

  @TG.Field(() => String, {
    nullable: true,
    description: 'At most 500 characters. The member can read it.',
  })
  note?: string | null;

  @TG.Field(() => String, {
    nullable: true,
    description: 'Makes a repeat of this call harmless for 24 hours; 8 to 200 characters.',
  })
  idempotencyKey?: string | null;
}

@TG.ArgsType()
export class MutationEnrollmentHoldArgs {
  @TG.Field(() => TG.ID, { description: "The enrollment's id." })
  id!: string;

  @TG.Field(() => TG.Int, {
    nullable: true,
    description: 'Refuse when the enrollment is of another version.',
  })
  expectedVersion?: number | null;

  @TG.Field(() => Date, {
    nullable: true,
    description: 'The day on which the member is expected back; not in the past.',
  })
  backOn?: string | null;

  @TG.Field(() => String, {
    nullable: true,
    description: 'At most 500 characters. The member can read it.',
  })
  note?: string | null;

  @TG.Field(() => String, {
    nullable: true,
    description: 'Makes a repeat of this call harmless for 24 hours; 8 to 200 characters.',
  })
  idempotencyKey?: string | null;
}

@TG.ArgsType()
export class MutationEnrollmentResumeArgs {
  @TG.Field(() => TG.ID, { description: "The enrollment's id." })
  id!: string;

  @TG.Field(() => TG.Int, {
    nullable: true,
    description: 'Refuse when the enrollment is of another version.',
  })
  expectedVersion?: number | null;

  @TG.Field(() => String, {
    nullable: true,
    description: 'At most 500 characters. The member can read it.',
  })
  note?: string | null;

  @TG.Field(() => String, {
    nullable: true,
    description: 'Makes a repeat of this call harmless for 24 hours; 8 to 200 characters.',
  })
  idempotencyKey?: string | null;
}

@TG.ArgsType()
export class MutationEnrollmentChangePhaseArgs {
  @TG.Field(() => TG.ID, { description: "The enrollment's id." })
  id!: string;

  @TG.Field(() => TG.Int, {
    nullable: true,
    description: 'Refuse when the enrollment is of another version.',
  })
  expectedVersion?: number | null;

  @TG.Field(() => TG.ID, { description: 'The phase.' })
  phaseId!: string;

  @TG.Field(() => String, {
    nullable: true,
    description: 'At most 500 characters. The member can read it.',
  })
  note?: string | null;

  @TG.Field(() => String, {
    nullable: true,
    description: 'Makes a repeat of this call harmless for 24 hours; 8 to 200 characters.',
  })
  idempotencyKey?: string | null;
}

@TG.ArgsType()
export class MutationEnrollmentCompleteArgs {
  @TG.Field(() => TG.ID, { description: "The enrollment's id." })
  id!: string;

  @TG.Field(() => TG.Int, {
    nullable: true,
    description: 'Refuse when the enrollment is of another version.',
  })
  expectedVersion?: number | null;

  @TG.Field(() => Date, {
    nullable: true,
    description:
      "Last day, not before the first and not in the future; the member's today when absent.",
  })
  endedOn?: string | null;

  @TG.Field(() => String, {
    nullable: true,
    description: 'At most 500 characters. The member can read it.',
  })
  note?: string | null;

  @TG.Field(() => String, {
    nullable: true,
    description: 'Makes a repeat of this call harmless for 24 hours; 8 to 200 characters.',
  })
  idempotencyKey?: string | null;
}

@TG.ArgsType()
export class MutationEnrollmentLeaveArgs {
  @TG.Field(() => TG.ID, { description: "The enrollment's id." })
  id!: string;

  @TG.Field(() => TG.Int, {
    nullable: true,
    description: 'Refuse when the enrollment is of another version.',
  })
  expectedVersion?: number | null;

  @TG.Field(() => LeaveReason, { description: 'Why.' })
  reason!: LeaveReason;

  @TG.Field(() => Date, {
    nullable: true,
    description:
      "Last day, not before the first and not in the future; the member's today when absent.",
  })
  endedOn?: string | null;

  @TG.Field(() => String, {
    nullable: true,
    description: 'At most 500 characters. The member can read it.',
  })
  note?: string | null;

  @TG.Field(() => String, {
    nullable: true,
    description: 'Makes a repeat of this call harmless for 24 hours; 8 to 200 characters.',
  })
  idempotencyKey?: string | null;
}

@TG.ArgsType()
export class MutationEnrollmentUndoArgs {
  @TG.Field(() => TG.ID, { description: "The enrollment's id." })
  id!: string;

  @TG.Field(() => TG.Int, {
    nullable: true,
    description: 'Refuse when the enrollment is of another version.',
  })
  expectedVersion?: number | null;

  @TG.Field(() => String, {
    nullable: true,
    description: 'Makes a repeat of this call harmless for 24 hours; 8 to 200 characters.',
  })
  idempotencyKey?: string | null;
}

@TG.ArgsType()
export class MutationReferralReceiveArgs {
  @TG.Field(() => ReferralReceiveInput, { description: 'The hand-off.' })
  input!: ReferralReceiveInput;

  @TG.Field(() => String, {
    nullable: true,
    description: 'Makes a repeat of this call harmless for 24 hours; 8 to 200 characters.',
  })
  idempotencyKey?: string | null;
}

@TG.ArgsType()
export class MutationReferralAcceptArgs {
  @TG.Field(() => TG.ID, { description: "The hand-off's id." })
  id!: string;

  @TG.Field(() => TG.Int, {
    nullable: true,
    description: 'Refuse when the hand-off is of another version.',
  })
  expectedVersion?: number | null;

  @TG.Field(() => ReferralAcceptInput, { description: 'Who the person is.' })
  input!: ReferralAcceptInput;

  @TG.Field(() => String, {
    nullable: true,
    description: 'Makes a repeat of this call harmless for 24 hours; 8 to 200 characters.',
  })
  idempotencyKey?: string | null;
}

@TG.ArgsType()
export class MutationReferralDeclineArgs {
  @TG.Field(() => TG.ID, { description: "The hand-off's id." })
  id!: string;

  @TG.Field(() => TG.Int, {
    nullable: true,
    description: 'Refuse when the hand-off is of another version.',
  })
  expectedVersion?: number | null;

  @TG.Field(() => ReferralDeclineReason, { description: 'Why.' })
  reason!: ReferralDeclineReason;

  @TG.Field(() => String, {
    nullable: true,
    description: 'Makes a repeat of this call harmless for 24 hours; 8 to 200 characters.',
  })
  idempotencyKey?: string | null;
}

@TG.ArgsType()
export class MutationReferralContactLoggedArgs {
  @TG.Field(() => TG.ID, { description: "The hand-off's id." })
  id!: string;

  @TG.Field(() => TG.Int, {
    nullable: true,
    description: 'Refuse when the hand-off is of another version.',
  })
  expectedVersion?: number | null;

  @TG.Field(() => ContactOutcome, { description: 'What came of it.' })
  outcome!: ContactOutcome;

  @TG.Field(() => String, {
    nullable: true,
    description: "What was said, at most 2,000 characters. It stands in the member's timeline.",
  })
  note?: string | null;

  @TG.Field(() => String, {
    nullable: true,
    description: 'Makes a repeat of this call harmless for 24 hours; 8 to 200 characters.',
  })
  idempotencyKey?: string | null;
}

@TG.ArgsType()
export class MutationReferralCloseArgs {
  @TG.Field(() => TG.ID, { description: "The hand-off's id." })
  id!: string;

  @TG.Field(() => TG.Int, {
    nullable: true,
    description: 'Refuse when the hand-off is of another version.',
  })
  expectedVersion?: number | null;

  @TG.Field(() => ReferralLostReason, {
    nullable: true,
    description: 'Why it came to nothing; absent when it is complete.',
  })
  lostReason?: ReferralLostReason | null;

  @TG.Field(() => String, {
    nullable: true,
    description: 'Makes a repeat of this call harmless for 24 hours; 8 to 200 characters.',
  })
  idempotencyKey?: string | null;
}

@TG.ArgsType()
export class MutationReferralConsentSetArgs {
  @TG.Field(() => TG.ID, { description: "The hand-off's id." })
  id!: string;

  @TG.Field(() => TG.Int, {
    nullable: true,
    description: 'Refuse when the hand-off is of another version.',
  })
  expectedVersion?: number | null;

  @TG.Field(() => Boolean, { description: 'Whether they agree.' })
  given!: boolean;

  @TG.Field(() => Date, {
    nullable: true,
    description: 'The last day on which that holds, from today on; only where they agree.',
  })
  until?: string | null;

  @TG.Field(() => String, {
    nullable: true,
    description: 'Makes a repeat of this call harmless for 24 hours; 8 to 200 characters.',
  })
  idempotencyKey?: string | null;
}

@TG.ArgsType()
export class MutationReferralTellArgs {
  @TG.Field(() => TG.ID, { description: "The hand-off's id." })
  id!: string;

  @TG.Field(() => TG.Int, {
    nullable: true,
    description: 'Refuse when the hand-off is of another version.',
  })
  expectedVersion?: number | null;

  @TG.Field(() => ReferralTellingWay, { description: 'How they are told.' })
  way!: ReferralTellingWay;

  @TG.Field(() => String, {
    nullable: true,
    description: 'Makes a repeat of this call harmless for 24 hours; 8 to 200 characters.',
  })
  idempotencyKey?: string | null;
}

@TG.ArgsType()
export class MutationBedRequestCreateArgs {
  @TG.Field(() => BedRequestInput, { description: 'Who, and what is needed.' })
  input!: BedRequestInput;

  @TG.Field(() => String, {
    nullable: true,
    description: 'Makes a repeat of this call harmless for 24 hours; 8 to 200 characters.',
  })
  idempotencyKey?: string | null;
}

@TG.ArgsType()
export class MutationBedRequestEditArgs {
  @TG.Field(() => TG.ID, { description: "The request's id." })
  id!: string;

  @TG.Field(() => TG.Int, { nullable: true, description: 'Refuse when it is of another version.' })
  expectedVersion?: number | null;

  @TG.Field(() => BedRequestEditInput, {
    description: 'What is asked for from now on; the member stays the same.',
  })
  input!: BedRequestEditInput;

  @TG.Field(() => String, {
    nullable: true,
    description: 'Makes a repeat of this call harmless for 24 hours; 8 to 200 characters.',
  })
  idempotencyKey?: string | null;
}

@TG.ArgsType()
export class MutationBedRequestWithdrawArgs {
  @TG.Field(() => TG.ID, { description: "The request's id." })
  id!: string;

  @TG.Field(() => TG.Int, { nullable: true, description: 'Refuse when it is of another version.' })
  expectedVersion?: number | null;

  @TG.Field(() => BedRequestEndReason, { description: 'Why.' })
  reason!: BedRequestEndReason;

  @TG.Field(() => String, {
    nullable: true,
    description: 'Makes a repeat of this call harmless for 24 hours; 8 to 200 characters.',
  })
  idempotencyKey?: string | null;
}

@TG.ArgsType()
export class MutationBedRequestDeclineArgs {
  @TG.Field(() => TG.ID, { description: "The request's id." })
  id!: string;

  @TG.Field(() => TG.ID, { description: 'The house.' })
  residenceId!: string;

  @TG.Field(() => DeclineReason, { description: 'Why.' })
  reason!: DeclineReason;

  @TG.Field(() => String, {
    nullable: true,
    description: 'At most 500 characters, for colleagues.',
  })
  note?: string | null;

  @TG.Field(() => String, {
    nullable: true,
    description: 'Makes a repeat of this call harmless for 24 hours; 8 to 200 characters.',
  })
  idempotencyKey?: string | null;
}

@TG.ArgsType()
export class MutationChoreSaveArgs {
  @TG.Field(() => TG.ID, { description: "The house's id." })
  residenceId!: string;

  @TG.Field(() => TG.ID, { nullable: true, description: "The chore's id; a new one when absent." })
  id?: string | null;

  @TG.Field(() => TG.Int, { nullable: true, description: 'Refuse when it is of another version.' })
  expectedVersion?: number | null;

  @TG.Field(() => ChoreInput, { description: 'What it is from now on.' })
  input!: ChoreInput;

  @TG.Field(() => String, {
    nullable: true,
    description: 'Makes a repeat of this call harmless for 24 hours; 8 to 200 characters.',
  })
  idempotencyKey?: string | null;
}

@TG.ArgsType()
export class MutationChoreEndArgs {
  @TG.Field(() => TG.ID, { description: "The chore's id." })
  id!: string;

  @TG.Field(() => TG.Int, { nullable: true, description: 'Refuse when it is of another version.' })
  expectedVersion?: number | null;

  @TG.Field(() => String, {
    nullable: true,
    description: 'Makes a repeat of this call harmless for 24 hours; 8 to 200 characters.',
  })
  idempotencyKey?: string | null;
}

@TG.ArgsType()
export class MutationChoreDoneArgs {
  @TG.Field(() => TG.ID, { description: "The turn's id." })
  id!: string;

  @TG.Field(() => String, {
    nullable: true,
    description: 'Makes a repeat of this call harmless for 24 hours; 8 to 200 characters.',
  })
  idempotencyKey?: string | null;
}

@TG.ArgsType()
export class MutationChoreUndoArgs {
  @TG.Field(() => TG.ID, { description: "The turn's id." })
  id!: string;

  @TG.Field(() => String, {
    nullable: true,
    description: 'Makes a repeat of this call harmless for 24 hours; 8 to 200 characters.',
  })
  idempotencyKey?: string | null;
}

@TG.ArgsType()
export class MutationChoreSwapArgs {
  @TG.Field(() => TG.ID, { description: "The one turn's id." })
  id!: string;

  @TG.Field(() => TG.ID, { description: "The other's." })
  withId!: string;

  @TG.Field(() => String, {
    nullable: true,
    description: 'Makes a repeat of this call harmless for 24 hours; 8 to 200 characters.',
  })
  idempotencyKey?: string | null;
}

@TG.ArgsType()
export class MutationHouseIncidentRecordArgs {
  @TG.Field(() => TG.ID, { description: "The house's id." })
  residenceId!: string;

  @TG.Field(() => HouseIncidentInput, { description: 'What happened.' })
  input!: HouseIncidentInput;

  @TG.Field(() => String, {
    nullable: true,
    description: 'Makes a repeat of this call harmless for 24 hours; 8 to 200 characters.',
  })
  idempotencyKey?: string | null;
}

@TG.ArgsType()
export class MutationHouseIncidentFollowUpArgs {
  @TG.Field(() => TG.ID, { description: "The incident's id." })
  id!: string;

  @TG.Field(() => HouseIncidentFollowUpInput, { description: 'What is to be done.' })
  input!: HouseIncidentFollowUpInput;

  @TG.Field(() => String, {
    nullable: true,
    description: 'Makes a repeat of this call harmless for 24 hours; 8 to 200 characters.',
  })
  idempotencyKey?: string | null;
}

@TG.ArgsType()
export class MutationHouseIncidentRetractArgs {
  @TG.Field(() => TG.ID, { description: "The incident's id." })
  id!: string;

  @TG.Field(() => String, {
    nullable: true,
    description: 'Makes a repeat of this call harmless for 24 hours; 8 to 200 characters.',
  })
  idempotencyKey?: string | null;
}

@TG.ArgsType()
export class MutationHouseChargeAddArgs {
  @TG.Field(() => TG.ID, { description: "The house's id." })
  residenceId!: string;

  @TG.Field(() => HouseChargeInput, { description: 'What, how much, and until when.' })
  input!: HouseChargeInput;

  @TG.Field(() => String, {
    nullable: true,
    description: 'Makes a repeat of this call harmless for 24 hours; 8 to 200 characters.',
  })
  idempotencyKey?: string | null;
}

@TG.ArgsType()
export class MutationHousePaymentRecordArgs {
  @TG.Field(() => TG.ID, {
    description: 'The id of a stay of whoever paid in the house, also of one that has ended.',
  })
  stayId!: string;

  @TG.Field(() => HousePaymentInput, { description: 'What was paid.' })
  input!: HousePaymentInput;

  @TG.Field(() => String, {
    nullable: true,
    description: 'Makes a repeat of this call harmless for 24 hours; 8 to 200 characters.',
  })
  idempotencyKey?: string | null;
}

@TG.ArgsType()
export class MutationHouseChargeWaiveArgs {
  @TG.Field(() => TG.ID, { description: "The charge's id." })
  id!: string;

  @TG.Field(() => HouseWaiverInput, { description: 'How much, and why.' })
  input!: HouseWaiverInput;

  @TG.Field(() => String, {
    nullable: true,
    description: 'Makes a repeat of this call harmless for 24 hours; 8 to 200 characters.',
  })
  idempotencyKey?: string | null;
}

@TG.ArgsType()
export class MutationHouseLedgerReverseArgs {
  @TG.Field(() => TG.ID, { description: "The entry's id." })
  id!: string;

  @TG.Field(() => String, {
    description: 'Why, 1 to 300 characters. Whoever it is about can read it.',
  })
  reason!: string;

  @TG.Field(() => String, {
    nullable: true,
    description: 'Makes a repeat of this call harmless for 24 hours; 8 to 200 characters.',
  })
  idempotencyKey?: string | null;
}

@TG.ArgsType()
export class MutationPassRequestArgs {
  @TG.Field(() => PassRequestInput, { description: 'Which nights.' })
  input!: PassRequestInput;

  @TG.Field(() => String, {
    nullable: true,
    description: 'Makes a repeat of this call harmless for 24 hours; 8 to 200 characters.',
  })
  idempotencyKey?: string | null;
}

@TG.ArgsType()
export class MutationPassApproveArgs {
  @TG.Field(() => TG.ID, { description: "The pass's id." })
  id!: string;

  @TG.Field(() => TG.Int, { nullable: true, description: 'Refuse when it is of another version.' })
  expectedVersion?: number | null;

  @TG.Field(() => String, {
    nullable: true,
    description: 'Makes a repeat of this call harmless for 24 hours; 8 to 200 characters.',
  })
  idempotencyKey?: string | null;
}

@TG.ArgsType()
export class MutationPassDeclineArgs {
  @TG.Field(() => TG.ID, { description: "The pass's id." })
  id!: string;

  @TG.Field(() => TG.Int, { nullable: true, description: 'Refuse when it is of another version.' })
  expectedVersion?: number | null;

  @TG.Field(() => String, { description: 'Why, 1 to 300 characters. The member reads it.' })
  reason!: string;

  @TG.Field(() => String, {
    nullable: true,
    description: 'Makes a repeat of this call harmless for 24 hours; 8 to 200 characters.',
  })
  idempotencyKey?: string | null;
}

@TG.ArgsType()
export class MutationPassCancelArgs {
  @TG.Field(() => TG.ID, { description: "The pass's id." })
  id!: string;

  @TG.Field(() => TG.Int, { nullable: true, description: 'Refuse when it is of another version.' })
  expectedVersion?: number | null;

  @TG.Field(() => String, {
    nullable: true,
    description: 'Makes a repeat of this call harmless for 24 hours; 8 to 200 characters.',
  })
  idempotencyKey?: string | null;
}

@TG.ArgsType()
export class MutationPresenceMarkArgs {
  @TG.Field(() => TG.ID, { description: 'The id of the stay.' })
  stayId!: string;

  @TG.Field(() => PresenceDirection, { description: 'Which way.' })
  direction!: PresenceDirection;

  @TG.Field(() => DateTime, {
    nullable: true,
    description: 'When, at most 24 hours ago and not in the future; now when absent.',
  })
  at?: string | null;

  @TG.Field(() => String, {
    nullable: true,
    description: 'Makes a repeat of this call harmless for 24 hours; 8 to 200 characters.',
  })
  idempotencyKey?: string | null;
}

@TG.ArgsType()
export class MutationPresenceUndoArgs {
  @TG.Field(() => TG.ID, { description: 'The id of the stay.' })
  stayId!: string;

  @TG.Field(() => String, {
    nullable: true,
    description: 'Makes a repeat of this call harmless for 24 hours; 8 to 200 characters.',
  })
  idempotencyKey?: string | null;
}

@TG.ArgsType()
export class MutationResidenceCreateArgs {
  @TG.Field(() => ResidenceInput, { description: 'What it is like.' })
  input!: ResidenceInput;

  @TG.Field(() => String, {
    nullable: true,
    description: 'Makes a repeat of this call harmless for 24 hours; 8 to 200 characters.',
  })
  idempotencyKey?: string | null;
}

@TG.ArgsType()
export class MutationResidenceEditArgs {
  @TG.Field(() => TG.ID, { description: "The residence's id." })
  id!: string;

  @TG.Field(() => TG.Int, { description: 'Refuse when it is of another version.' })
  expectedVersion!: number;

  @TG.Field(() => ResidenceInput, { description: 'What it is like from now on.' })
  input!: ResidenceInput;

  @TG.Field(() => String, {
    nullable: true,
    description: 'Makes a repeat of this call harmless for 24 hours; 8 to 200 characters.',
  })
  idempotencyKey?: string | null;
}

@TG.ArgsType()
export class MutationResidenceCloseArgs {
  @TG.Field(() => TG.ID, { description: "The residence's id." })
  id!: string;

  @TG.Field(() => TG.Int, { description: 'Refuse when it is of another version.' })
  expectedVersion!: number;

  @TG.Field(() => String, {
    nullable: true,
    description: 'Makes a repeat of this call harmless for 24 hours; 8 to 200 characters.',
  })
  idempotencyKey?: string | null;
}

@TG.ArgsType()
export class MutationBedTakeOutArgs {
  @TG.Field(() => TG.ID, { description: "The bed's id." })
  id!: string;

  @TG.Field(() => TG.Int, { nullable: true, description: 'Refuse when it is of another version.' })
  expectedVersion?: number | null;

  @TG.Field(() => BedOutReason, { description: 'Why.' })
  reason!: BedOutReason;

  @TG.Field(() => String, {
    nullable: true,
    description: 'At most 500 characters, for colleagues. Nothing about a person.',
  })
  note?: string | null;

  @TG.Field(() => String, {
    nullable: true,
    description: 'Makes a repeat of this call harmless for 24 hours; 8 to 200 characters.',
  })
  idempotencyKey?: string | null;
}

@TG.ArgsType()
export class MutationBedReturnArgs {
  @TG.Field(() => TG.ID, { description: "The bed's id." })
  id!: string;

  @TG.Field(() => TG.Int, { nullable: true, description: 'Refuse when it is of another version.' })
  expectedVersion?: number | null;

  @TG.Field(() => String, {
    nullable: true,
    description: 'Makes a repeat of this call harmless for 24 hours; 8 to 200 characters.',
  })
  idempotencyKey?: string | null;
}

@TG.ArgsType()
export class MutationStayStartArgs {
  @TG.Field(() => StayStartInput, { description: 'Who and where.' })
  input!: StayStartInput;

  @TG.Field(() => String, {
    nullable: true,
    description: 'Makes a repeat of this call harmless for 24 hours; 8 to 200 characters.',
  })
  idempotencyKey?: string | null;
}

@TG.ArgsType()
export class MutationStayTransferArgs {
  @TG.Field(() => TG.ID, { description: "The stay's id." })
  id!: string;

  @TG.Field(() => TG.Int, { nullable: true, description: 'Refuse when it is of another version.' })
  expectedVersion?: number | null;

  @TG.Field(() => TG.ID, { description: 'The bed to move into.' })
  bedId!: string;

  @TG.Field(() => String, {
    nullable: true,
    description: 'What colleagues should know, at most 500 characters. The member can read it.',
  })
  note?: string | null;

  @TG.Field(() => String, {
    nullable: true,
    description: 'Makes a repeat of this call harmless for 24 hours; 8 to 200 characters.',
  })
  idempotencyKey?: string | null;
}

@TG.ArgsType()
export class MutationStayEditArgs {
  @TG.Field(() => TG.ID, { description: "The stay's id." })
  id!: string;

  @TG.Field(() => TG.Int, { nullable: true, description: 'Refuse when it is of another version.' })
  expectedVersion?: number | null;

  @TG.Field(() => Date, {
    nullable: true,
    description:
      'The day on which the member is expected to leave; not in the past; null when nobody knows.',
  })
  expectedEndOn?: string | null;

  @TG.Field(() => String, {
    nullable: true,
    description: 'Makes a repeat of this call harmless for 24 hours; 8 to 200 characters.',
  })
  idempotencyKey?: string | null;
}

@TG.ArgsType()
export class MutationStayEndArgs {
  @TG.Field(() => TG.ID, { description: "The stay's id." })
  id!: string;

  @TG.Field(() => TG.Int, { nullable: true, description: 'Refuse when it is of another version.' })
  expectedVersion?: number | null;

  @TG.Field(() => StayEndInput, { description: 'How it ends.' })
  input!: StayEndInput;

  @TG.Field(() => String, {
    nullable: true,
    description: 'Makes a repeat of this call harmless for 24 hours; 8 to 200 characters.',
  })
  idempotencyKey?: string | null;
}

@TG.ArgsType()
export class MutationBedHoldArgs {
  @TG.Field(() => BedHoldInput, { description: 'Which bed, for whom, until when.' })
  input!: BedHoldInput;

  @TG.Field(() => String, {
    nullable: true,
    description: 'Makes a repeat of this call harmless for 24 hours; 8 to 200 characters.',
  })
  idempotencyKey?: string | null;
}

@TG.ArgsType()
export class MutationBedReleaseArgs {
  @TG.Field(() => TG.ID, { description: "The bed's id." })
  id!: string;

  @TG.Field(() => TG.Int, { nullable: true, description: 'Refuse when it is of another version.' })
  expectedVersion?: number | null;

  @TG.Field(() => String, {
    nullable: true,
    description: 'Makes a repeat of this call harmless for 24 hours; 8 to 200 characters.',
  })
  idempotencyKey?: string | null;
}

@TG.ArgsType()
export class MutationProgramSessionCreateArgs {
  @TG.Field(() => TG.ID, { description: 'The program.' })
  programId!: string;

  @TG.Field(() => ProgramSessionInput, { description: 'What it holds.' })
  input!: ProgramSessionInput;

  @TG.Field(() => String, {
    nullable: true,
    description: 'Makes a repeat of this call harmless for 24 hours; 8 to 200 characters.',
  })
  idempotencyKey?: string | null;
}

@TG.ArgsType()
export class MutationGroupSessionCreateArgs {
  @TG.Field(() => TG.ID, { description: 'The group.' })
  groupId!: string;

  @TG.Field(() => ProgramSessionInput, { description: 'What it holds.' })
  input!: ProgramSessionInput;

  @TG.Field(() => String, {
    nullable: true,
    description: 'Makes a repeat of this call harmless for 24 hours; 8 to 200 characters.',
  })
  idempotencyKey?: string | null;
}

@TG.ArgsType()
export class MutationHouseSessionCreateArgs {
  @TG.Field(() => TG.ID, { description: 'The house.' })
  residenceId!: string;

  @TG.Field(() => ProgramSessionInput, { description: 'What it holds.' })
  input!: ProgramSessionInput;

  @TG.Field(() => String, {
    nullable: true,
    description: 'Makes a repeat of this call harmless for 24 hours; 8 to 200 characters.',
  })
  idempotencyKey?: string | null;
}

@TG.ArgsType()
export class MutationHouseMeetingWriteArgs {
  @TG.Field(() => TG.ID, { description: 'The occurrence.' })
  occurrenceId!: string;

  @TG.Field(() => TG.Int, {
    description: 'Refuse when the notes are of another version; 0 before anything was written.',
  })
  expectedVersion!: number;

  @TG.Field(() => String, {
    description: 'At most 8,000 characters; empty takes back what was written.',
  })
  words!: string;

  @TG.Field(() => String, {
    nullable: true,
    description: 'Makes a repeat of this call harmless for 24 hours; 8 to 200 characters.',
  })
  idempotencyKey?: string | null;
}

@TG.ArgsType()
export class MutationProgramSessionEditArgs {
  @TG.Field(() => TG.ID, { description: 'The occurrence that was chosen.' })
  occurrenceId!: string;

  @TG.Field(() => OccurrenceScope, { description: 'For which occurrences.' })
  scope!: OccurrenceScope;

  @TG.Field(() => TG.Int, { description: 'Refuse when the session is of another version.' })
  expectedVersion!: number;

  @TG.Field(() => ProgramSessionInput, {
    description:
      'All of it as it is to be. With THIS the first day is the day it is moved to, and rule, end and\nexceptions are not read; with FOLLOWING and ALL the first day is not earlier than what may be changed.',
  })
  input!: ProgramSessionInput;

  @TG.Field(() => String, {
    nullable: true,
    description: 'Makes a repeat of this call harmless for 24 hours; 8 to 200 characters.',
  })
  idempotencyKey?: string | null;
}

@TG.ArgsType()
export class MutationProgramSessionCancelArgs {
  @TG.Field(() => TG.ID, { description: 'The occurrence that was chosen.' })
  occurrenceId!: string;

  @TG.Field(() => OccurrenceScope, { description: 'Which occurrences.' })
  scope!: OccurrenceScope;

  @TG.Field(() => TG.Int, { description: 'Refuse when the session is of another version.' })
  expectedVersion!: number;

  @TG.Field(() => String, {
    nullable: true,
    description: 'Makes a repeat of this call harmless for 24 hours; 8 to 200 characters.',
  })
  idempotencyKey?: string | null;
}

@TG.ArgsType()
export class MutationRollRecordArgs {
  @TG.Field(() => TG.ID, { description: 'The occurrence.' })
  occurrenceId!: string;

  @TG.Field(() => TG.Int, {
    description: 'Refuse when the roll is of another version; 0 before it was recorded.',
  })
  expectedVersion!: number;

  @TG.Field(() => RollRecordInput, { description: 'Who came.' })
  input!: RollRecordInput;

  @TG.Field(() => String, {
    nullable: true,
    description: 'Makes a repeat of this call harmless for 24 hours; 8 to 200 characters.',
  })
  idempotencyKey?: string | null;
}

@TG.ArgsType()
export class MutationTaskCreateArgs {
  @TG.Field(() => TaskCreateInput, { description: 'The new follow-up.' })
  input!: TaskCreateInput;

  @TG.Field(() => String, {
    nullable: true,
    description: 'Makes a repeat of this call harmless for 24 hours; 8 to 200 characters.',
  })
  idempotencyKey?: string | null;
}

@TG.ArgsType()
export class MutationTaskCompleteArgs {
  @TG.Field(() => TG.ID, { description: "The follow-up's id." })
  id!: string;

  @TG.Field(() => TG.Int, {
    nullable: true,
    description: 'Refuse when the follow-up is of another version.',
  })
  expectedVersion?: number | null;

  @TG.Field(() => String, {
    nullable: true,
    description: 'What came of it, at most 2,000 characters.',
  })
  outcome?: string | null;

  @TG.Field(() => String, {
    nullable: true,
    description: 'Makes a repeat of this call harmless for 24 hours; 8 to 200 characters.',
  })
  idempotencyKey?: string | null;
}

@TG.ArgsType()
export class MutationTaskReopenArgs {
  @TG.Field(() => TG.ID, { description: "The follow-up's id." })
  id!: string;

  @TG.Field(() => TG.Int, {
    nullable: true,
    description: 'Refuse when the follow-up is of another version.',
  })
  expectedVersion?: number | null;

  @TG.Field(() => String, {
    nullable: true,
    description: 'Makes a repeat of this call harmless for 24 hours; 8 to 200 characters.',
  })
  idempotencyKey?: string | null;
}

@TG.ArgsType()
export class MutationTaskReassignArgs {
  @TG.Field(() => TG.ID, { description: "The follow-up's id." })
  id!: string;

  @TG.Field(() => TG.Int, {
    nullable: true,
    description: 'Refuse when the follow-up is of another version.',
  })
  expectedVersion?: number | null;

  @TG.Field(() => TG.ID, {
    nullable: true,
    description:
      'Who is to do it, of those who may see the member; whoever coordinates when null or absent.',
  })
  ownerId?: string | null;

  @TG.Field(() => String, {
    nullable: true,
    description: 'Makes a repeat of this call harmless for 24 hours; 8 to 200 characters.',
  })
  idempotencyKey?: string | null;
}

@TG.ArgsType()
export class MutationTaskSnoozeArgs {
  @TG.Field(() => TG.ID, { description: "The follow-up's id." })
  id!: string;

  @TG.Field(() => TG.Int, {
    nullable: true,
    description: 'Refuse when the follow-up is of another version.',
  })
  expectedVersion?: number | null;

  @TG.Field(() => DateTime, {
    description: 'Until when it should be done now: from now to 90 days ahead.',
  })
  until!: string;

  @TG.Field(() => String, {
    nullable: true,
    description: 'Makes a repeat of this call harmless for 24 hours; 8 to 200 characters.',
  })
  idempotencyKey?: string | null;
}

@TG.ArgsType()
export class MutationTaskCancelArgs {
  @TG.Field(() => TG.ID, { description: "The follow-up's id." })
  id!: string;

  @TG.Field(() => TG.Int, {
    nullable: true,
    description: 'Refuse when the follow-up is of another version.',
  })
  expectedVersion?: number | null;

  @TG.Field(() => TaskCancelReason, { description: 'Why; SETTLED is not for a caller to say.' })
  reason!: TaskCancelReason;

  @TG.Field(() => String, {
    nullable: true,
    description: 'Makes a repeat of this call harmless for 24 hours; 8 to 200 characters.',
  })
  idempotencyKey?: string | null;
}

export const MutationFields = {
  alertAcknowledge: [
    () => AlertAcknowledgePayload,
    {
      description:
        'Takes an alert: OPEN becomes ACKNOWLEDGED, held for 15 minutes. Who comes second gets\nSTATE_NOT_ALLOWED with the alert, which says who has it.',
    },
  ],
  alertLogContact: [
    () => AlertLogContactPayload,
    {
      description:
        'Logs a contact with the member: OPEN, ACKNOWLEDGED or CONTACTED becomes CONTACTED. An attempt that\nreached nobody holds the alert for 15 minutes more; then it opens again.',
    },
  ],
  alertResolve: [
    () => AlertResolvePayload,
    {
      description:
        'Settles an alert: CONTACTED becomes RESOLVED, as SUPPORTED only once somebody spoke with the member; with RAISED_IN_ERROR or COVERED_BY_OTHER also OPEN and\nACKNOWLEDGED.',
    },
  ],
  alertUndo: [
    () => AlertUndoPayload,
    {
      description:
        'Undoes the newest acknowledgment or settlement within 8 seconds, by whoever made it.',
    },
  ],
  dangerTell: [
    () => DangerTellPayload,
    {
      description:
        'The viewer says that they are in danger now: a CRITICAL alert about them is raised for those who may see alerts of\ntheirs. Nothing goes with it of what they wrote, nor where. Nobody is promised to look at once: a client shows the\nlines to call beside it. It stands alone in its operation. NOT_FOUND for who is no member.',
    },
  ],
  escalationLadderSet: [
    () => EscalationLadderSetPayload,
    {
      description:
        'Changes the ladder of a severity. Alerts that climb already go by it from their next step on.',
    },
  ],
  alertEscalate: [
    () => AlertEscalatePayload,
    {
      description:
        'Tells the next step of the ladder now, of an alert that is not settled. Who has it keeps it. Steps told so are not\ntold again by time in the same rounds.',
    },
  ],
  appointmentBook: [
    () => AppointmentBookPayload,
    {
      description:
        'Books an appointment. Members book their own, with their counselor, in a free slot; staff for the members\nthey may see, at any time at which neither is taken. Taken meanwhile: SLOT_TAKEN, with other free slots.',
    },
  ],
  appointmentMove: [
    () => AppointmentMovePayload,
    {
      description:
        'Moves a BOOKED appointment to another time: it becomes MOVED, and a new one is BOOKED in its stead.',
    },
  ],
  appointmentCancel: [
    () => AppointmentCancelPayload,
    { description: 'Calls a BOOKED appointment off.' },
  ],
  appointmentHeld: [
    () => AppointmentHeldPayload,
    { description: 'Says that an appointment was held, once it has begun; corrects a NO_SHOW.' },
  ],
  appointmentNoShow: [
    () => AppointmentNoShowPayload,
    {
      description:
        'Says that the member did not come, once it has begun, and opens a follow-up for whoever waited; corrects a\nHELD.',
    },
  ],
  staffHoursSet: [
    () => StaffHoursSetPayload,
    {
      description:
        "Sets the hours and absences of a person as a whole: one's own, or anybody's for whoever coordinates.",
    },
  ],
  sessionCreate: [
    () => SessionCreatePayload,
    { description: 'Signs in with e-mail address and password.' },
  ],
  sessionConfirm: [
    () => SessionConfirmPayload,
    {
      description:
        'Shows by the password that whoever holds this session is still who signed in. What takes many records out of\nthe network asks for it, once 10 minutes have passed since the sign-in or the last time.',
    },
  ],
  sessionEnd: [
    () => SessionEndPayload,
    {
      description:
        'Signs out: ends the session of this request and closes its sockets with 4403 within 5 seconds.',
    },
  ],
  importStart: [
    () => ImportStartPayload,
    {
      description:
        'Starts a run over a file that `POST /files/imports` took: a dry run, or the import itself. Rows are read in the\nbackground, some hundred in one transaction; follow them with `importEvents`. STATE_NOT_ALLOWED while ten of the\norganization wait or run.',
    },
  ],
  importCancel: [
    () => ImportCancelPayload,
    {
      description:
        'Ends an import that waits or runs. What was brought in stays, and a new run goes on with the rest.',
    },
  ],
  importFileRemove: [
    () => ImportFileRemovePayload,
    {
      description:
        'Removes a file before its time: what is in it is gone at once. A run over it that waits or goes on ends with\nFILE_GONE; runs, their faults and who was brought in stay. NOT_FOUND for a file that is no longer kept.',
    },
  ],
  calendarFeedCreate: [
    () => CalendarFeedCreatePayload,
    {
      description:
        'Makes a secret address at which a calendar reads what the viewer holds or is expected at. The address\nshows it to anybody who has it, so it says when, and nothing of what or with whom; of the meetings that the\nviewer keeps their names and places as well, where that is asked for. A new one ends the one before.',
    },
  ],
  calendarFeedRevoke: [
    () => CalendarFeedRevokePayload,
    { description: "Ends the viewer's feed: its address is unknown from now on." },
  ],
  caseloadViewCreate: [
    () => CaseloadViewCreatePayload,
    {
      description:
        'Saves a view of the caseload. Refused with OUT_OF_RANGE for who has 50 already.',
    },
  ],
  caseloadViewEdit: [
    () => CaseloadViewEditPayload,
    {
      description:
        "Changes a view: its name, what it shows, or whether it is shared. One's own, or a shared one for who\nadministers; one that is no longer shared is again of who made it alone, and they alone make it so.",
    },
  ],
  caseloadViewEnd: [
    () => CaseloadViewEndPayload,
    { description: "Removes a view: one's own, or a shared one for who administers." },
  ],
  boardOpen: [
    () => BoardOpenPayload,
    {
      description:
        'Opens the board of a group, opens it again, or gives an open one other house rules. For hosts and staff who run\nprograms.',
    },
  ],
  boardClose: [
    () => BoardClosePayload,
    { description: 'Closes a board: it can be read and no longer written.' },
  ],
  boardJoin: [
    () => BoardJoinPayload,
    {
      description:
        'Gives the viewer a place on the board of a group they are in. Who was there before has the same place by the same\nname.',
    },
  ],
  boardLeave: [
    () => BoardLeavePayload,
    { description: "Gives up the viewer's place on a board, at any time." },
  ],
  boardAppeal: [
    () => BoardAppealPayload,
    {
      description:
        'Asks the moderators to look again at why the viewer may not write for a time; once for each time.',
    },
  ],
  boardPostWrite: [
    () => BoardPostWritePayload,
    {
      description:
        'Posts on a board, under the chosen name or as a host, at most 20 times an hour. Where the words point to danger\nthe answer is an offer of support, nothing is stored, and the writer decides. STATE_NOT_ALLOWED for who is in the\ngroup and has not joined the board.',
    },
  ],
  boardPostTakeBack: [
    () => BoardPostTakeBackPayload,
    {
      description:
        "Takes a post of the viewer's own back, also on a board that they no longer read. Answers to it stay.",
    },
  ],
  boardPostEncourage: [
    () => BoardPostEncouragePayload,
    {
      description:
        "Gives a word of encouragement to somebody else's post: one each, another takes its place, none takes it back.\nSTATE_NOT_ALLOWED for who is in the group and has not joined the board.",
    },
  ],
  boardPostReport: [
    () => BoardPostReportPayload,
    {
      description:
        "Asks a moderator to look at somebody else's post. Who wrote it is not told, and nobody is told who asked.\nSTATE_NOT_ALLOWED for who is in the group and has not joined the board.",
    },
  ],
  boardReviewKeep: [
    () => BoardReviewKeepPayload,
    { description: 'Leaves all as it is. Can be taken back for 8 seconds.' },
  ],
  boardReviewHide: [
    () => BoardReviewHidePayload,
    {
      description: 'Hides the post. Who wrote it reads the note. Can be taken back for 8 seconds.',
    },
  ],
  boardReviewRestrict: [
    () => BoardReviewRestrictPayload,
    {
      description:
        'Hides the post, and lets who wrote it read and not write until a moment. They read the note, and can ask to look\nagain. Can be taken back for 8 seconds.',
    },
  ],
  boardReviewLift: [
    () => BoardReviewLiftPayload,
    {
      description:
        'Lets who may not write for a time write again, where they asked to look again. Can be taken back for 8 seconds.',
    },
  ],
  boardReviewUndo: [
    () => BoardReviewUndoPayload,
    { description: "Takes the viewer's own decision back, within 8 seconds." },
  ],
  concernSend: [
    () => ConcernSendPayload,
    {
      description:
        'Sends a concern to an organization, one way, without a sign-in. The answer is the same for an organization\nthat is not there, and nobody is looked up: it never tells whether somebody is a member. It opens a follow-up\nfor whoever coordinates. Counted by address and by organization; beyond that RATE_LIMITED. What a machine has\nfilled in is not counted for the organization.',
    },
  ],
  concernMarkRead: [
    () => ConcernMarkReadPayload,
    { description: 'Says that somebody has read a concern and sees to it: NEW becomes READ.' },
  ],
  concernClose: [
    () => ConcernClosePayload,
    {
      description:
        'Ends a concern with what was done: READ becomes CLOSED, and its follow-up ends.',
    },
  ],
  concernLink: [
    () => ConcernLinkPayload,
    {
      description:
        'Says by hand whom a concern is about, in any state; counselors in whose care the member is see it from then\non. Nothing of it stands in the timeline, and the member does not see it. For program staff; others get\nFORBIDDEN, also those who see the concern. Linked otherwise meanwhile: STALE_VERSION.',
    },
  ],
  lessonCreate: [
    () => LessonCreatePayload,
    { description: "Makes a lesson of the organization's own." },
  ],
  lessonEdit: [
    () => LessonEditPayload,
    {
      description:
        "Changes a lesson of the organization's own. Who has done it keeps the version they did.",
    },
  ],
  lessonEnd: [
    () => LessonEndPayload,
    {
      description:
        "Takes a lesson of the organization's own out of the library. What was assigned and done stays readable.",
    },
  ],
  lessonAssign: [
    () => LessonAssignPayload,
    { description: 'Gives a lesson to a member or to a program. Given already: ALREADY_EXISTS.' },
  ],
  lessonAssignmentEnd: [
    () => LessonAssignmentEndPayload,
    { description: 'Takes an assignment back. What was done stays.' },
  ],
  lessonComplete: [
    () => LessonCompletePayload,
    {
      description:
        'Says that a lesson was done: by the member, or by staff who sat beside them. As often as they like.',
    },
  ],
  meetingAttendanceLog: [
    () => MeetingAttendanceLogPayload,
    {
      description:
        'Logs a meeting that the viewer, a member, attended. INVALID at `code` where no meeting of the group that is held\nnow shows it, ALREADY_EXISTS where it has shown this meeting for the member before.',
    },
  ],
  meetingAttendanceRemove: [
    () => MeetingAttendanceRemovePayload,
    { description: 'Takes back what the viewer logged: it is in no list any more.' },
  ],
  meetingSharingSet: [
    () => MeetingSharingSetPayload,
    {
      description:
        'Says whether the viewer, a member, shares the meetings they attend with their care team, those of before as well.\nIt acts at once.',
    },
  ],
  hostCodeRenew: [
    () => HostCodeRenewPayload,
    {
      description:
        'Shows another code at a meeting from now on; the one before shows nothing any more, and what it has shown stays.\nNOT_FOUND for others than hosts, STATE_NOT_ALLOWED while no code is shown.',
    },
  ],
  meetingFeedImport: [
    () => MeetingFeedImportPayload,
    {
      description:
        "Reads a feed and brings the meetings into step with it. Idempotent: the same feed twice changes nothing.\nA row that cannot be read is reported and stops nothing. A reading that would end more than half of the feed's\nmeetings, as an empty one does, changes nothing and waits for `meetingFeedConfirm`.",
    },
  ],
  meetingFeedEdit: [
    () => MeetingFeedEditPayload,
    {
      description:
        'Changes what a feed is: its name, where and how often it is read. A new rhythm begins with a reading at once.',
    },
  ],
  meetingFeedPause: [
    () => MeetingFeedPausePayload,
    {
      description:
        'Reads a feed by itself no longer, until it is resumed. Its meetings stay. STATE_NOT_ALLOWED when it is not read by\nitself.',
    },
  ],
  meetingFeedResume: [
    () => MeetingFeedResumePayload,
    { description: 'Reads a paused feed by itself again, at once and then in its rhythm.' },
  ],
  meetingFeedEnd: [
    () => MeetingFeedEndPayload,
    {
      description:
        'Ends a feed and all of its meetings: they are listed no longer, for nobody keeps them in step. What referred to one\nof them still finds it. A duplicate of one of them in another feed is shown from now on. Its name is free again.',
    },
  ],
  meetingFeedConfirm: [
    () => MeetingFeedConfirmPayload,
    {
      description:
        'Takes a held reading over after all, with what it ends. STATE_NOT_ALLOWED when it is not held any more.',
    },
  ],
  meetingFeedDiscard: [
    () => MeetingFeedDiscardPayload,
    {
      description:
        'Does not take a held reading over. STATE_NOT_ALLOWED when it is not held any more.',
    },
  ],
  meetingFeedRollback: [
    () => MeetingFeedRollbackPayload,
    {
      description:
        'Takes the newest reading that was taken over back: the meetings are listed exactly as before it, and those that came\nwith it have ended. A feed that is read by itself is paused, since its next reading would bring the same.\nSTATE_NOT_ALLOWED for any other reading.',
    },
  ],
  meetingDuplicateUndo: [
    () => MeetingDuplicateUndoPayload,
    {
      description:
        'Says that two meetings are two: both are shown, and they are not taken to be one again.',
    },
  ],
  meetingExportCreate: [
    () => MeetingExportCreatePayload,
    {
      description:
        'Makes a secret address at which anybody who has it reads the meetings that are listed here, as Meeting Guide JSON. A\nnew one ends the one before.',
    },
  ],
  meetingExportRevoke: [
    () => MeetingExportRevokePayload,
    { description: 'Ends the address: it is unknown from now on.' },
  ],
  groupCreate: [() => GroupCreatePayload, { description: 'Begins a group.' }],
  groupEdit: [
    () => GroupEditPayload,
    { description: 'Changes what a group is like. Who is in it stays in it.' },
  ],
  groupEnd: [
    () => GroupEndPayload,
    { description: 'Ends a group for good, and with it the places of who is in it.' },
  ],
  groupJoin: [
    () => GroupJoinPayload,
    {
      description:
        'Makes a member one of a group: the viewer themselves where it is open to join, a member whose record the\nviewer may change where it is not. ALREADY_EXISTS for who is in it.',
    },
  ],
  groupLeave: [
    () => GroupLeavePayload,
    {
      description:
        'Takes a member out of a group: the viewer themselves at any time, or a member whose record the viewer may\nchange. NOT_FOUND for who is not in it.',
    },
  ],
  meetingKeep: [
    () => MeetingKeepPayload,
    {
      description:
        "Keeps a meeting among the viewer's own. Nobody else sees it. Said again it changes nothing.",
    },
  ],
  meetingLetGo: [
    () => MeetingLetGoPayload,
    { description: 'Keeps a meeting no longer. Said again it changes nothing.' },
  ],
  memberInvite: [
    () => MemberInvitePayload,
    {
      description:
        'Makes a link by which a member sets up their sign-in, once, within 7 days. Its secret is shown here and\nnever again; an older link of the member ends. Nothing is sent. Refused with ALREADY_EXISTS for who can sign\nin already, and with STATE_NOT_ALLOWED for who has died.',
    },
  ],
  memberInvitationRevoke: [
    () => MemberInvitationRevokePayload,
    { description: 'Ends the link that is open for a member.' },
  ],
  staffInvite: [
    () => StaffInvitePayload,
    {
      description:
        'Makes a link by which somebody new of the staff sets up their sign-in, once, within 7 days. An older link\nfor the address ends. Nothing is sent.',
    },
  ],
  staffInvitationRevoke: [
    () => StaffInvitationRevokePayload,
    { description: 'Ends the link that is open for an address.' },
  ],
  staffEndAccess: [
    () => StaffEndAccessPayload,
    {
      description:
        'Ends the access of somebody of the staff at once: their sessions end, alerts that they had taken are open again,\ntheir mentorships end, and they host, lead and run nothing more; where nobody else does, a SUCCESSOR follow-up asks\nwhoever coordinates. Members they care for as counselor or coordinator stay on their name until they are handed\nover. Nobody ends their own.',
    },
  ],
  invitationAccept: [
    () => InvitationAcceptPayload,
    {
      description:
        'Sets up the sign-in that a link invites to, and signs in. Refused with NOT_FOUND for a link that does not\nwork, whatever the reason; with INVALID for another birth date than is on record, and with ALREADY_EXISTS\nfor an address that cannot be used. After 5 refusals of these the link ends. Counted by address as sign-ins\nare.',
    },
  ],
  careTeamJoin: [
    () => CareTeamJoinPayload,
    {
      description:
        "Puts somebody on a member's care team from now on, who sees the member from then on as their role does.\nRefused with ALREADY_EXISTS for who is on it in that role, and with INVALID for a role that the person\ndoes not have, and for HOUSE_MANAGER: whoever runs the member's house joins and leaves with the house.",
    },
  ],
  careTeamLeave: [
    () => CareTeamLeavePayload,
    {
      description:
        "Somebody leaves a member's care team. Alerts about the member that they had taken are open again, and\ntheir follow-ups go to whoever coordinates, unless they may still see the member. Refused with\nSTATE_NOT_ALLOWED for who runs the house that the member lives in.",
    },
  ],
  caseloadHandOver: [
    () => CaseloadHandOverPayload,
    {
      description:
        "Passes members from one person of the staff to another, in one step: their places on the care teams end and\nbegin, alerts that they had taken are open again, their open follow-ups about these members go to who\nreceives, and a follow-up asks that person to read the note. Only members whose record the caller may change\nare passed on, at most 500 at once. Refused with NOT_FOUND where somebody named is no longer in the caseload,\nwith nothing done, and with INVALID for HOUSE_MANAGER: that place follows who runs the member's house.",
    },
  ],
  memberEdit: [
    () => MemberEditPayload,
    {
      description:
        "Replaces a member's profile. Refused with STALE_VERSION, and the member as they are now, when somebody\nchanged it since it was read. A birth date after the first day of the present run in recovery is OUT_OF_RANGE.",
    },
  ],
  memberIdentifierAdd: [
    () => MemberIdentifierAddPayload,
    {
      description:
        'Adds the name that another system knows a member by. One name is of one member: ALREADY_EXISTS where it\nis in use.',
    },
  ],
  memberIdentifierEnd: [
    () => MemberIdentifierEndPayload,
    {
      description:
        'Ends the use of a name that another system knows a member by; it may be given to somebody else then.',
    },
  ],
  memberPause: [
    () => MemberPausePayload,
    {
      description:
        'A member takes a break: ACTIVE or PAUSED becomes PAUSED. No check-ins are expected; what the member tells\nis still recorded, and alerts are raised on it. On the day agreed a follow-up asks the counselor to get in\ntouch.',
    },
  ],
  memberResume: [
    () => MemberResumePayload,
    { description: 'A break ends: PAUSED becomes ACTIVE.' },
  ],
  memberLeave: [
    () => MemberLeavePayload,
    {
      description:
        'A member leaves the network: ACTIVE or PAUSED becomes LEFT. No check-ins are expected or taken, running\nenrollments end as LEFT, mentors and house managers leave the care team. Counselors and coordinators stay\non it until they leave it or hand over, so that open alerts and follow-ups are settled. The member can\nstill sign in and read what is theirs.',
    },
  ],
  memberReturn: [
    () => MemberReturnPayload,
    {
      description:
        'A member comes back: LEFT becomes ACTIVE. Nobody joins the care team and no enrollment begins again by\nitself.',
    },
  ],
  memberRecordDeath: [
    () => MemberRecordDeathPayload,
    {
      description:
        "A member has died: from any state DIED. Nothing is sent any more, running enrollments end, living alerts\nare settled as MEMBER_DIED and open follow-ups canceled as SETTLED, the member's sign-in and the care of\nmentors and house managers end. A stay ends on the day of death, or on its first day where it began later.",
    },
  ],
  memberTakeBackDeath: [
    () => MemberTakeBackDeathPayload,
    {
      description:
        'Takes back a death that was recorded in error: DIED becomes ACTIVE. The member can sign in again, and\nalerts that were settled as MEMBER_DIED are open again where their rule has raised no other. Enrollments,\nfollow-ups and the care team stay as they are: a follow-up asks whoever coordinates to look.',
    },
  ],
  memberEnroll: [
    () => MemberEnrollPayload,
    { description: 'Enrolls a member. Until they first check in their risk is UNKNOWN.' },
  ],
  recoveryStartSet: [
    () => RecoveryStartSetPayload,
    {
      description:
        'Says on which day the present run in recovery began, or corrects it. Days before it are not counted in it;\nearlier runs stay. It cannot lie on or before a day of use that is known, nor in the future: to begin anew\nafter use, record the slip.',
    },
  ],
  memberMerge: [
    () => MemberMergePayload,
    {
      description:
        'Makes one record of two of the same person. Everything recorded of either is then of the one that stays,\nand the id of the other leads to it. Nothing is lost, and `memberMergeUndo` makes two of it again.',
    },
  ],
  memberMergeUndo: [
    () => MemberMergeUndoPayload,
    {
      description:
        'Makes two records again of what was made one. What had come over goes back; what was recorded since stays\nwith the record that stayed. Of several merges into one record the newest is undone first.',
    },
  ],
  mentorWellbeingRecord: [
    () => MentorWellbeingRecordPayload,
    {
      description:
        'Writes the check of this month, as a mentor for oneself; again in the same month replaces it. Nothing has to be\nanswered, and nobody is reminded by anybody but themselves. Show `safety` at once; it stands alone in its operation.',
    },
  ],
  supervisionNoteWrite: [
    () => SupervisionNoteWritePayload,
    { description: 'Writes a note about a mentor, never about oneself.' },
  ],
  supervisionNoteShare: [
    () => SupervisionNoteSharePayload,
    { description: 'Shares a note with the mentor, or stops sharing it.' },
  ],
  mentorProfileSet: [
    () => MentorProfileSetPayload,
    { description: 'Says what a mentor offers: they themselves, or whoever coordinates.' },
  ],
  mentorWishSet: [
    () => MentorWishSetPayload,
    {
      description:
        'Says what a member wishes of a mentor: they themselves, or who may change their record.',
    },
  ],
  mentorSharingSet: [
    () => MentorSharingSetPayload,
    {
      description:
        "Sets what mentors of the caller see of the caller's own record, from now on and with all that is there already.\nWhat is left out they see no more, at once. NOT_FOUND for who is no member, INVALID for a part that is not offered.",
    },
  ],
  mentorshipMessageSend: [
    () => MentorshipMessageSendPayload,
    {
      description:
        'Writes to the other one. STATE_NOT_ALLOWED when the conversation is not OPEN, RATE_LIMITED (top level) after 20\nin a minute or 300 in a day. Show `safety` at once; it stands alone in its operation.',
    },
  ],
  mentorshipMarkRead: [
    () => MentorshipMarkReadPayload,
    {
      description:
        'Says that one has read up to a message. The other one is not told. What was read stays read.',
    },
  ],
  mentorshipBlock: [
    () => MentorshipBlockPayload,
    {
      description:
        'Blocks the other one, at once: nothing further arrives from either. Whoever coordinates is told that the\nmentorship needs attention, and not why; the other one, that messages cannot be sent now.',
    },
  ],
  mentorshipUnblock: [() => MentorshipUnblockPayload, { description: "Lifts one's own block." }],
  mentorshipMessageReport: [
    () => MentorshipMessageReportPayload,
    {
      description:
        'Shows a message of the other one, and few around it, to whoever coordinates, who gets a follow-up.\nALREADY_EXISTS when the viewer reported it before, unless they say now for the first time that the other one is\nin danger: then that is the reason of their report, which is open again where it was closed.',
    },
  ],
  mentorshipReportClose: [
    () => MentorshipReportClosePayload,
    {
      description:
        'Says what was done about a report, which ends its follow-up. STATE_NOT_ALLOWED when that was said before.',
    },
  ],
  mentorshipStepsAdd: [
    () => MentorshipStepsAddPayload,
    {
      description:
        "Adds a step of one's own words, or those of a list, as mentor or member while ACTIVE. At most 40 in all;\nALREADY_EXISTS when the list was added before.",
    },
  ],
  mentorshipStepMove: [
    () => MentorshipStepMovePayload,
    {
      description:
        'Says where a step stands, as mentor or member while ACTIVE. Any state can follow any other: taking a step up\nagain takes nothing back.',
    },
  ],
  mentorshipStepNote: [
    () => MentorshipStepNotePayload,
    {
      description:
        "Writes the member's note to a step, for the member alone unless they share it. Only as the member; also after\nthe end.",
    },
  ],
  mentorshipStepRemove: [
    () => MentorshipStepRemovePayload,
    {
      description:
        'Takes a step off the list, as mentor or member while ACTIVE. One that the member has written to stays on their own\nlist when the mentor takes it off, of which the mentor is not told.',
    },
  ],
  mentorshipPropose: [
    () => MentorshipProposePayload,
    {
      description:
        'Proposes a mentor to a member and the member to the mentor. NO_PLACE when the mentor is full,\nSTATE_NOT_ALLOWED when they take on nobody or have no profile, ALREADY_EXISTS when the member has or is\nproposed a mentor and it is not said to be additional.',
    },
  ],
  mentorshipAccept: [
    () => MentorshipAcceptPayload,
    {
      description:
        'Agrees: mentor and member for themselves, staff for a member who said so to them. With the second agreement\nPROPOSED becomes ACTIVE, and the mentor joins the care team. NO_PLACE when the mentor is full by then.',
    },
  ],
  mentorshipDecline: [
    () => MentorshipDeclinePayload,
    {
      description:
        'Says no to a proposal, as mentor or member: PROPOSED becomes DECLINED. The other one does not read why.',
    },
  ],
  mentorshipWithdraw: [
    () => MentorshipWithdrawPayload,
    { description: 'Takes a proposal back: PROPOSED becomes WITHDRAWN.' },
  ],
  mentorshipPause: [
    () => MentorshipPausePayload,
    {
      description:
        "Interrupts, as mentor, member or staff: ACTIVE becomes PAUSED, with the mentor's place kept.",
    },
  ],
  mentorshipResume: [
    () => MentorshipResumePayload,
    {
      description:
        'Goes on, as whoever paused it or as staff: PAUSED becomes ACTIVE. STATE_NOT_ALLOWED for the other.',
    },
  ],
  mentorshipEnd: [
    () => MentorshipEndPayload,
    {
      description:
        'Ends, as mentor, member or staff: ACTIVE or PAUSED becomes ENDED, and the mentor leaves the care team.',
    },
  ],
  mentorshipLogContact: [
    () => MentorshipLogContactPayload,
    {
      description:
        "Logs a contact of the two, as mentor, member or staff, while ACTIVE or PAUSED. It stands in the member's\nrecord as `ContactLogged`.",
    },
  ],
  checkInRecord: [
    () => CheckInRecordPayload,
    {
      description:
        'Records a check-in: scores the answers, assesses the risk, and raises an alert where a rule fires, all\nin one transaction. Show `safety` to the member at once. It stands alone in its operation, so that nothing\nthat fails beside it takes the help away.',
    },
  ],
  planDraft: [
    () => PlanDraftPayload,
    {
      description:
        'Begins a draft, or writes to the one that is there: give its version as `expectedVersion`. Whoever comes\nsecond gets STALE_VERSION with the draft as it is now, and loses nothing. A change takes signatures back\nthat are under the draft. There is one draft a member: another is ALREADY_EXISTS, with the one.',
    },
  ],
  planRevise: [
    () => PlanRevisePayload,
    {
      description:
        'Begins a draft from the plan in force, which stays in force until the draft is signed by both.',
    },
  ],
  planSign: [
    () => PlanSignPayload,
    {
      description:
        "Signs a draft in the wording of `expectedVersion`. Once the member and staff have signed it is in force,\nand the one before is superseded. A draft with empty entries, or without\nanything that helps, is refused, and one whose `reviewDue` is not from today on and within a year: OUT_OF_RANGE\nat `reviewDue`, which is then the draft's.",
    },
  ],
  planDiscard: [
    () => PlanDiscardPayload,
    { description: 'Gives a draft up. What is in force stays.' },
  ],
  planUse: [
    () => PlanUsePayload,
    {
      description:
        'Records that the member used something of the plan in force. It is kept for the talk about what helps;\nnobody is alerted by it, so a client shows whom to call where craving stays high.',
    },
  ],
  planTemplateCreate: [
    () => PlanTemplateCreatePayload,
    {
      description:
        "Makes a template of the organization's own, of which it offers at most 50 at once: OUT_OF_RANGE beyond.",
    },
  ],
  planTemplateEdit: [
    () => PlanTemplateEditPayload,
    {
      description:
        "Changes a template of the organization's own. Plans that began with it stay as they are. STATE_NOT_ALLOWED\nfor one that comes with the software, or that is no longer offered.",
    },
  ],
  planTemplateEnd: [
    () => PlanTemplateEndPayload,
    {
      description:
        "Offers a template of the organization's own no longer. Plans that began with it stay as they are.\nSTATE_NOT_ALLOWED for one that comes with the software, or that is no longer offered.",
    },
  ],
  programCreate: [() => ProgramCreatePayload, { description: 'Begins to offer a program.' }],
  programEdit: [
    () => ProgramEditPayload,
    { description: 'Changes what a program is like. Who is in it stays in it.' },
  ],
  programEnd: [
    () => ProgramEndPayload,
    {
      description:
        'Ends a program for good: nobody can enroll any more. STATE_NOT_ALLOWED while somebody is in it or waits\nfor a place.',
    },
  ],
  enrollmentPlan: [
    () => EnrollmentPlanPayload,
    {
      description:
        'Enrolls a member in a program: PLANNED where a place is free that nobody waits for, WAITING otherwise.\nALREADY_EXISTS when the member is in the program or waits for it.',
    },
  ],
  enrollmentPrioritize: [
    () => EnrollmentPrioritizePayload,
    { description: 'Says how soon somebody who waits needs the place.' },
  ],
  enrollmentAdmit: [
    () => EnrollmentAdmitPayload,
    {
      description:
        'Gives a place to somebody who waits: WAITING becomes PLANNED. NO_PLACE when all are held.',
    },
  ],
  enrollmentStart: [
    () => EnrollmentStartPayload,
    {
      description:
        'Begins: WAITING or PLANNED becomes ACTIVE, in the first phase unless another is named. NO_PLACE when\nsomebody waits and all places are held.',
    },
  ],
  enrollmentHold: [
    () => EnrollmentHoldPayload,
    { description: 'Interrupts: ACTIVE becomes ON_HOLD, with the place kept.' },
  ],
  enrollmentResume: [
    () => EnrollmentResumePayload,
    { description: 'Goes on: ON_HOLD becomes ACTIVE.' },
  ],
  enrollmentChangePhase: [
    () => EnrollmentChangePhasePayload,
    { description: 'Goes into another phase of the program, while ACTIVE or ON_HOLD.' },
  ],
  enrollmentComplete: [
    () => EnrollmentCompletePayload,
    { description: 'Ends as planned: ACTIVE becomes COMPLETED, and the place is free.' },
  ],
  enrollmentLeave: [
    () => EnrollmentLeavePayload,
    {
      description:
        'Ends before its plan: WAITING, PLANNED, ACTIVE or ON_HOLD becomes LEFT, and the place is free.',
    },
  ],
  enrollmentUndo: [
    () => EnrollmentUndoPayload,
    {
      description:
        'Takes the newest move back within 8 seconds, by whoever made it. NO_PLACE when its place is held by\nsomebody else by then. Enrolling itself is undone by `enrollmentLeave`.',
    },
  ],
  referralReceive: [
    () => ReferralReceivePayload,
    {
      description:
        'Puts a hand-off in, and opens the follow-up for the first contact, which climbs when it is overdue. For\nstaff who have a letter or a call, and for the system of a partner.',
    },
  ],
  referralAccept: [
    () => ReferralAcceptPayload,
    {
      description:
        "Takes the person on: RECEIVED becomes ACCEPTED. Enrolls them, or links the member they are found to be;\nask `memberDuplicates` first. The first contact falls to the member's counselor when nobody has it yet.",
    },
  ],
  referralDecline: [
    () => ReferralDeclinePayload,
    {
      description: 'Says that the network does not take the person on: RECEIVED becomes DECLINED.',
    },
  ],
  referralContactLogged: [
    () => ReferralContactLoggedPayload,
    {
      description:
        'Records that somebody tried to reach the person. REACHED makes ACCEPTED CONTACTED and ends the follow-up;\nevery other outcome is counted as an attempt. A contact logged with the member on an alert does the same.',
    },
  ],
  referralClose: [
    () => ReferralClosePayload,
    {
      description:
        'Ends a hand-off: CONTACTED becomes CLOSED; with a reason why it came to nothing, RECEIVED, ACCEPTED and\nCONTACTED become LOST. The member stays a member.',
    },
  ],
  referralConsentSet: [
    () => ReferralConsentSetPayload,
    {
      description:
        'Records whether the person agrees that the sender is told what became of it; acts at once, in any state.',
    },
  ],
  referralTell: [
    () => ReferralTellPayload,
    {
      description:
        'Records that the sender is told what became of the hand-off, with what `report` says at this moment: to be\nasked before the report leaves. Refused with STATE_NOT_ALLOWED on a day on which no consent holds.',
    },
  ],
  bedRequestCreate: [
    () => BedRequestCreatePayload,
    {
      description:
        'Puts a member on the waiting list for a bed. ALREADY_EXISTS when the member waits or has a bed.',
    },
  ],
  bedRequestEdit: [() => BedRequestEditPayload, { description: 'Changes what is asked for.' }],
  bedRequestWithdraw: [
    () => BedRequestWithdrawPayload,
    { description: 'Takes somebody off the waiting list; a bed kept for them is free.' },
  ],
  bedRequestDecline: [
    () => BedRequestDeclinePayload,
    {
      description:
        'Says that a house cannot take somebody who waits. The request goes on for others. Medication, a disability or\nan assistance animal are no reasons: then the request stays with the house, and a follow-up goes to whoever\ncoordinates, to find what has to be arranged.',
    },
  ],
  choreSave: [
    () => ChoreSavePayload,
    {
      description:
        'Sets what has to be done in a house, a new chore without `id`. Turns of the week ahead are shared out at once, to\nwhom the least fell in the last four weeks. ALREADY_EXISTS when the house has a chore of the name.',
    },
  ],
  choreEnd: [
    () => ChoreEndPayload,
    {
      description:
        'Ends a chore, with the turns that lie ahead. STATE_NOT_ALLOWED when it has ended.',
    },
  ],
  choreDone: [
    () => ChoreDonePayload,
    {
      description:
        "Says that a chore is done: by whoever's turn it is, or who gives the beds of the house. STATE_NOT_ALLOWED before\nits day, and when it is done.",
    },
  ],
  choreUndo: [
    () => ChoreUndoPayload,
    {
      description: 'Takes back that a chore is done, by whoever said so. TOO_LATE after 8 seconds.',
    },
  ],
  choreSwap: [
    () => ChoreSwapPayload,
    {
      description:
        'Gives each of two turns of a house to whoever had the other. STATE_NOT_ALLOWED for one that is done or over.',
    },
  ],
  houseIncidentRecord: [
    () => HouseIncidentRecordPayload,
    {
      description:
        'Writes down what happened in a house, with what is to be done about it: by whoever gives its beds.',
    },
  ],
  houseIncidentFollowUp: [
    () => HouseIncidentFollowUpPayload,
    {
      description:
        'Opens a follow-up of an incident. ALREADY_EXISTS while one is open, STATE_NOT_ALLOWED for one that was retracted.',
    },
  ],
  houseIncidentRetract: [
    () => HouseIncidentRetractPayload,
    {
      description:
        'Says that an incident was written in error: it leaves the list, and its open follow-up is canceled. By whoever\nwrote it, or program staff. STATE_NOT_ALLOWED when it was retracted.',
    },
  ],
  houseChargeAdd: [
    () => HouseChargeAddPayload,
    {
      description:
        'Writes down what is owed to a house, by one, by some or by everybody who lives there. By the house manager of the\nhouse and by coordinators, nobody for themselves. OUT_OF_RANGE where what somebody was charged would be more than can\nbe counted. It ends no stay and raises no alert.',
    },
  ],
  housePaymentRecord: [
    () => HousePaymentRecordPayload,
    {
      description:
        'Writes down what was paid: nothing is collected by it. It is set against what is due first, first. What is more than\nis owed stays as overpaid.',
    },
  ],
  houseChargeWaive: [
    () => HouseChargeWaivePayload,
    {
      description:
        'Lets somebody off a charge, or a part of it. OUT_OF_RANGE for more than is open of it, STATE_NOT_ALLOWED when nothing\nis: it was paid, waived, or taken back.',
    },
  ],
  houseLedgerReverse: [
    () => HouseLedgerReversePayload,
    {
      description:
        'Takes an entry back by another that names it: neither is changed or removed. STATE_NOT_ALLOWED for one that was taken\nback, for what takes another back, and for a charge of which something is waived.',
    },
  ],
  passRequest: [
    () => PassRequestPayload,
    {
      description:
        'Asks for nights away from the house: by the member, or by whoever gives its beds. ALREADY_EXISTS when the\nmember has a pass or asked for one in that time.',
    },
  ],
  passApprove: [
    () => PassApprovePayload,
    {
      description:
        'Agrees to a pass: nobody is late while it runs. STATE_NOT_ALLOWED once its time has passed.',
    },
  ],
  passDecline: [() => PassDeclinePayload, { description: 'Does not agree to a pass.' }],
  passCancel: [
    () => PassCancelPayload,
    {
      description:
        'Takes a pass back, agreed on or not: by the member, or by whoever gives the beds of the house.\nSTATE_NOT_ALLOWED once its time has passed.',
    },
  ],
  presenceMark: [
    () => PresenceMarkPayload,
    {
      description:
        'Says that somebody came in or went out: by whoever gives the beds of the house, or by the member. What is so\nalready stays as it was marked first. STATE_NOT_ALLOWED once the stay has ended.',
    },
  ],
  presenceUndo: [
    () => PresenceUndoPayload,
    {
      description:
        'Takes back the mark that was made last, also one that is dated back, by whoever made it. TOO_LATE after 8 seconds.',
    },
  ],
  residenceCreate: [() => ResidenceCreatePayload, { description: 'Opens a residence.' }],
  residenceEdit: [
    () => ResidenceEditPayload,
    {
      description:
        'Changes what a residence is like. Who lives there stays there; a bed that somebody has or that is held\ncannot be left out.',
    },
  ],
  residenceClose: [
    () => ResidenceClosePayload,
    {
      description:
        'Closes a residence for good. STATE_NOT_ALLOWED while somebody lives there or a bed is held.',
    },
  ],
  bedTakeOut: [
    () => BedTakeOutPayload,
    {
      description:
        'Takes a bed out of service. BED_OCCUPIED while somebody has it, BED_HELD while it is held.',
    },
  ],
  bedReturn: [() => BedReturnPayload, { description: 'Puts a bed back into service.' }],
  stayStart: [
    () => StayStartPayload,
    {
      description:
        "Gives a bed to a member. BED_OCCUPIED when somebody has it, BED_HELD when it is kept for somebody else,\nALREADY_EXISTS when the member has a bed. Who runs the house joins the member's care team.",
    },
  ],
  stayTransfer: [
    () => StayTransferPayload,
    {
      description:
        'Moves a member into another bed, of the same house or another, in one step: this stay ends today, and another begins,\nwith an id of its own and no night yet, which is answered. The two name each other by `transferredTo` and\n`transferredFrom`; `nightsInHouse` counts on within one house. BED_OCCUPIED, BED_HELD as with `stayStart`.',
    },
  ],
  stayEdit: [
    () => StayEditPayload,
    { description: 'Says anew until when somebody is expected to stay.' },
  ],
  stayEnd: [
    () => StayEndPayload,
    {
      description:
        "Ends a stay; the bed is free. Nothing ends one by itself: a slip does not. Who runs the house leaves the\nmember's care team.",
    },
  ],
  bedHold: [
    () => BedHoldPayload,
    {
      description:
        'Keeps a bed for somebody until a moment, after which it is free by itself. BED_OCCUPIED, BED_HELD when it\nis not to be had.',
    },
  ],
  bedRelease: [() => BedReleasePayload, { description: 'Gives a bed free that is held.' }],
  programSessionCreate: [
    () => ProgramSessionCreatePayload,
    {
      description:
        'Makes what a program holds, once or by a rule. Over an appointment of who holds it, or in its room:\nSLOT_TAKEN, with those that stand against it.',
    },
  ],
  groupSessionCreate: [
    () => GroupSessionCreatePayload,
    {
      description:
        'Makes what a group holds. Changed, canceled and its roll taken as what programs hold; nobody is asked to\ncall who did not come. Over an appointment of who holds it, or in its room: SLOT_TAKEN, with those that\nstand against it.',
    },
  ],
  houseSessionCreate: [
    () => HouseSessionCreatePayload,
    {
      description:
        'Makes what a house holds, such as its house meeting: by program staff and by whoever runs the house. On its roll is\nwho lives there that day. Changed, canceled and its roll taken as what programs hold; nobody is asked to call who did\nnot come. Over an appointment of who holds it, or in its room: SLOT_TAKEN, with those that stand against it.',
    },
  ],
  houseMeetingWrite: [
    () => HouseMeetingWritePayload,
    {
      description:
        'Writes what is to be spoken of at a meeting of a house, or what was agreed there. Everybody who lives there reads it.',
    },
  ],
  programSessionEdit: [
    () => ProgramSessionEditPayload,
    {
      description:
        'Changes one occurrence, it and what follows, or the whole series. What has a roll is never changed:\nSTATE_NOT_ALLOWED where the scope would reach it, and left out with ALL. Over an appointment of who holds\nit, or in its room: SLOT_TAKEN, with those that stand against it.',
    },
  ],
  programSessionCancel: [
    () => ProgramSessionCancelPayload,
    {
      description:
        'Cancels one occurrence, it and what follows, or all that has no roll yet. A canceled occurrence stays in\nlists, so that nobody stands before a closed door; editing it holds it again.',
    },
  ],
  rollRecord: [
    () => RollRecordPayload,
    {
      description:
        'Records who came, as an event of each member. From an hour before the start on. What is recorded again\nwith another state is a correction: an event that refers to the one it corrects.',
    },
  ],
  taskCreate: [
    () => TaskCreatePayload,
    {
      description:
        'Opens a FOLLOW_UP, about a member whose follow-ups the caller may see or about nobody.',
    },
  ],
  taskComplete: [
    () => TaskCompletePayload,
    {
      description:
        'Says that a follow-up is done: OPEN becomes DONE. Who comes second gets STATE_NOT_ALLOWED with the\nfollow-up, which says who was first.',
    },
  ],
  taskReopen: [
    () => TaskReopenPayload,
    {
      description:
        'Undoes the newest completion, cancellation or snooze within 8 seconds, by whoever made it. Not while\nanother follow-up of the same cause is open.',
    },
  ],
  taskReassign: [
    () => TaskReassignPayload,
    { description: 'Gives an OPEN follow-up to somebody else, or to whoever coordinates.' },
  ],
  taskSnooze: [
    () => TaskSnoozePayload,
    {
      description:
        'Puts an OPEN follow-up off. What climbs when it is overdue (CONCERN, FIRST_CONTACT, HAND_OVER) cannot be put\noff.',
    },
  ],
  taskCancel: [
    () => TaskCancelPayload,
    { description: 'Says that a follow-up need not be done: OPEN becomes CANCELED.' },
  ],
} satisfies Contracts;

@TG.ArgsType()
export class SubscriptionAlertEventsArgs {
  @TG.Field(() => Cursor, {
    nullable: true,
    description: "Begin after this place; at the stream's head when absent.",
  })
  after?: string | null;

  @TG.Field(() => AlertEventFilter, { nullable: true, description: 'Which events.' })
  filter?: AlertEventFilter | null;
}

@TG.ArgsType()
export class SubscriptionImportEventsArgs {
  @TG.Field(() => TG.ID, { description: "The import's id." })
  importId!: string;

  @TG.Field(() => Cursor, {
    nullable: true,
    description: "Begin after this place; at the import's start when absent.",
  })
  after?: string | null;
}

@TG.ArgsType()
export class SubscriptionBoardEventsArgs {
  @TG.Field(() => TG.ID, { description: "The board's id." })
  boardId!: string;

  @TG.Field(() => Cursor, {
    nullable: true,
    description: "Begin after this place; at the stream's head when absent.",
  })
  after?: string | null;
}

@TG.ArgsType()
export class SubscriptionBoardReviewEventsArgs {
  @TG.Field(() => TG.ID, { description: "The board's id." })
  boardId!: string;

  @TG.Field(() => Cursor, {
    nullable: true,
    description: "Begin after this place; at the stream's head when absent.",
  })
  after?: string | null;
}

@TG.ArgsType()
export class SubscriptionMentorshipEventsArgs {
  @TG.Field(() => TG.ID, { description: "The mentorship's id." })
  mentorshipId!: string;

  @TG.Field(() => Cursor, { nullable: true, description: 'Begin after this place.' })
  after?: string | null;
}

@TG.ArgsType()
export class SubscriptionResidenceEventsArgs {
  @TG.Field(() => TG.ID, { description: "The residence's id." })
  residenceId!: string;

  @TG.Field(() => Cursor, {
    nullable: true,
    description: "Begin after this place; at the stream's head when absent.",
  })
  after?: string | null;
}

@TG.ArgsType()
export class SubscriptionMemberEventsArgs {
  @TG.Field(() => TG.ID, { description: "The member's id." })
  memberId!: string;

  @TG.Field(() => Cursor, {
    nullable: true,
    description: "Begin after this place; at the stream's head when absent.",
  })
  after?: string | null;
}

export const SubscriptionFields = {
  alertEvents: [
    () => AlertStreamItem,
    {
      description:
        'What happens to the alerts this viewer may see: first everything after the cursor, then live, at least\nonce and in order, with a heartbeat when nothing comes for 15 seconds.',
    },
  ],
  importEvents: [
    () => ImportStreamItem,
    {
      description:
        'How an import comes along, from its start when no cursor is given: each event carries the import as it is\nthen, the last one with its end. At least once and in order, with a heartbeat when nothing comes for 15\nseconds. An import that is unknown or not visible to you is BAD_USER_INPUT.',
    },
  ],
  boardEvents: [
    () => BoardStreamItem,
    {
      description:
        'What changes on a board: first everything after the cursor, then live, at least once and in order, with a heartbeat\nwhen nothing comes for 15 seconds. Read the board again after an event. What is reported is not told here. A board\nthat the viewer may not read is BAD_USER_INPUT.',
    },
  ],
  boardReviewEvents: [
    () => BoardStreamItem,
    {
      description:
        'What waits for moderators on a board, and what they decide, live, as `boardEvents`; each is of `change` REVIEW. Of\na post whose writer sees to boards themselves nothing is told, so that they do not learn that it was reported. A board\nthat the viewer does not see to is BAD_USER_INPUT.',
    },
  ],
  mentorshipEvents: [
    () => MentorshipStreamItem,
    {
      description:
        "What changes between the two of a mentorship, live, for the two alone. Begins after `after`, or at the newest\nwhen absent; the same heartbeat and gap as the other streams. BAD_USER_INPUT when the mentorship is not one's own.",
    },
  ],
  residenceEvents: [
    () => ResidenceStreamItem,
    {
      description:
        'What changes on the bed board of one residence: first everything after the cursor, then live, at least once\nand in order, with a heartbeat when nothing comes for 15 seconds. Read the beds again after an event. A\nresidence that is unknown is BAD_USER_INPUT.',
    },
  ],
  memberEvents: [
    () => MemberStreamItem,
    {
      description:
        'What is new on the timeline of one member, as far as this viewer may see it: first everything after the\ncursor, then live, at least once and in order, with a heartbeat when nothing comes for 15 seconds. A\nmember who is unknown or not visible to you is BAD_USER_INPUT.',
    },
  ],
} satisfies Contracts;

@TG.ArgsType()
export class BoardPostsArgs {
  @TG.Field(() => TG.Int, {
    nullable: true,
    description: 'How many from the start of the page, 1 to 100.',
  })
  first?: number | null;

  @TG.Field(() => Cursor, { nullable: true, description: 'Begin after this place.' })
  after?: string | null;

  @TG.Field(() => TG.Int, {
    nullable: true,
    description: 'How many from the end of the page, 1 to 100.',
  })
  last?: number | null;

  @TG.Field(() => Cursor, { nullable: true, description: 'End before this place.' })
  before?: string | null;
}

export const BoardFields = {
  id: [() => TG.ID, { description: 'Opaque and stable.' }],
  group: [() => Group, { nullable: true, description: 'The group.' }],
  houseRules: [() => String, { description: 'What the hosts ask of everybody, in their words.' }],
  state: [() => BoardState, { description: 'Whether one can write on it.' }],
  viewerHosts: [
    () => Boolean,
    {
      description:
        'Whether the viewer hosts it: posts under their own name, and sees to what is reported.',
    },
  ],
  viewerSeat: [
    () => BoardSeat,
    { nullable: true, description: "The viewer's own place on it; null for who has none." },
  ],
  openReviews: [
    () => TG.Int,
    {
      nullable: true,
      description: 'Posts that wait for a moderator; null but for who sees to them.',
    },
  ],
  posts: [
    () => BoardPostConnection,
    {
      nullable: true,
      description:
        'Posts, newest first; null for who neither has a place on the board nor may read along.',
    },
  ],
  eventsCursor: [
    () => Cursor,
    {
      nullable: true,
      description:
        'Where `boardEvents` stood when this was read: give it back as `after`. Null for who may not read the posts.',
    },
  ],
  reviewEventsCursor: [
    () => Cursor,
    {
      nullable: true,
      description:
        'Where `boardReviewEvents` stood when this was read: give it back as `after`. Null but for who sees to what waits.',
    },
  ],
  version: [
    () => TG.Int,
    { description: 'Grows with each change; give it back as `expectedVersion`.' },
  ],
} satisfies Contracts;

@TG.ObjectType({
  description:
    "The board of one of the organization's own groups, on which those who are in the group write to one another under\nnames of their own choosing. It has no list of who is on it, for anybody.",
  implements: [Node],
  simpleResolvers: true,
})
export class Board implements Node {
  readonly __typename?: 'Board';

  @TG.Field(...BoardFields.id)
  id!: string;

  @TG.Field(...BoardFields.group)
  group?: Group | null;

  @TG.Field(...BoardFields.houseRules)
  houseRules!: string;

  @TG.Field(...BoardFields.state)
  state!: BoardState;

  @TG.Field(...BoardFields.viewerHosts)
  viewerHosts!: boolean;

  @TG.Field(...BoardFields.viewerSeat)
  viewerSeat?: BoardSeat | null;

  @TG.Field(...BoardFields.openReviews)
  openReviews?: number | null;

  @TG.Field(...BoardFields.eventsCursor)
  eventsCursor?: string | null;

  @TG.Field(...BoardFields.reviewEventsCursor)
  reviewEventsCursor?: string | null;

  @TG.Field(...BoardFields.version)
  version!: number;
}

export const BoardSeatFields = {
  alias: [() => String, { description: 'The name by which the others know the member here.' }],
  joinedAt: [() => DateTime, { description: 'Since when.' }],
  restrictedUntil: [
    () => DateTime,
    {
      nullable: true,
      description: 'Until when the member reads and does not write; null when they write.',
    },
  ],
  restrictionNote: [
    () => String,
    { nullable: true, description: 'What a moderator says about that; null when nothing stands.' },
  ],
  appealedAt: [
    () => DateTime,
    {
      nullable: true,
      description: 'When the member asked to look at that again; null when they did not.',
    },
  ],
} satisfies Contracts;

@TG.ObjectType({
  description: "A member's place on a board. Nobody but the member sees it.",
  simpleResolvers: true,
})
export class BoardSeat {
  readonly __typename?: 'BoardSeat';

  @TG.Field(...BoardSeatFields.alias)
  alias!: string;

  @TG.Field(...BoardSeatFields.joinedAt)
  joinedAt!: string;

  @TG.Field(...BoardSeatFields.restrictedUntil)
  restrictedUntil?: string | null;

  @TG.Field(...BoardSeatFields.restrictionNote)
  restrictionNote?: string | null;

  @TG.Field(...BoardSeatFields.appealedAt)
  appealedAt?: string | null;
}

export const BoardEncouragementFields = {
  kind: [() => BoardEncouragementKind, { description: 'Which.' }],
  count: [() => TG.Int, { description: 'How many, 1 or more.' }],
} satisfies Contracts;

@TG.ObjectType({
  description: 'How many gave a word of encouragement to a post.',
  simpleResolvers: true,
})
export class BoardEncouragement {
  readonly __typename?: 'BoardEncouragement';

  @TG.Field(...BoardEncouragementFields.kind)
  kind!: BoardEncouragementKind;

  @TG.Field(...BoardEncouragementFields.count)
  count!: number;
}

export const BoardPostFields = {
  id: [() => TG.ID, { description: 'Opaque and stable.' }],
  author: [
    () => String,
    {
      nullable: true,
      description:
        'The chosen name of who wrote it, or the name of a host; null when it was taken back, but for a moderator while it\nwaits for their decision.',
    },
  ],
  byHost: [() => Boolean, { description: 'Whether a host wrote it.' }],
  mine: [() => Boolean, { description: 'Whether the viewer wrote it.' }],
  text: [
    () => String,
    {
      nullable: true,
      description:
        'What it says, plain text; null when it was taken back, but for a moderator while it waits for their decision.',
    },
  ],
  postedAt: [() => DateTime, { description: 'When.' }],
  state: [() => BoardPostState, { description: 'What became of it.' }],
  hiddenNote: [
    () => String,
    {
      nullable: true,
      description:
        'What the moderator says to who wrote it; null but for them and moderators, and while it is shown.',
    },
  ],
  encouragements: [
    () => [BoardEncouragement],
    { description: 'Words of encouragement that somebody gave, in the order of their kinds.' },
  ],
  viewerEncouragement: [
    () => BoardEncouragementKind,
    { nullable: true, description: 'The word that the viewer gave; null when none.' },
  ],
  answers: [
    () => [BoardPost],
    {
      description:
        'Answers, oldest first, at most 100; empty for an answer, since there is one level.',
    },
  ],
} satisfies Contracts;

@TG.ObjectType({
  description: 'A post on a board, or an answer to one.',
  implements: [Node],
  simpleResolvers: true,
})
export class BoardPost implements Node {
  readonly __typename?: 'BoardPost';

  @TG.Field(...BoardPostFields.id)
  id!: string;

  @TG.Field(...BoardPostFields.author)
  author?: string | null;

  @TG.Field(...BoardPostFields.byHost)
  byHost!: boolean;

  @TG.Field(...BoardPostFields.mine)
  mine!: boolean;

  @TG.Field(...BoardPostFields.text)
  text?: string | null;

  @TG.Field(...BoardPostFields.postedAt)
  postedAt!: string;

  @TG.Field(...BoardPostFields.state)
  state!: BoardPostState;

  @TG.Field(...BoardPostFields.hiddenNote)
  hiddenNote?: string | null;

  @TG.Field(...BoardPostFields.encouragements)
  encouragements?: BoardEncouragement[];

  @TG.Field(...BoardPostFields.viewerEncouragement)
  viewerEncouragement?: BoardEncouragementKind | null;

  @TG.Field(...BoardPostFields.answers)
  answers?: BoardPost[];
}

export const BoardPostConnectionFields = {
  edges: [() => [BoardPostEdge], { description: 'Posts with their places in the list.' }],
  nodes: [() => [BoardPost], { description: 'The posts alone.' }],
  pageInfo: [() => PageInfo, { description: 'Where the page lies.' }],
} satisfies Contracts;

@TG.ObjectType({ description: 'A page of posts.', simpleResolvers: true })
export class BoardPostConnection {
  readonly __typename?: 'BoardPostConnection';

  @TG.Field(...BoardPostConnectionFields.edges)
  edges?: BoardPostEdge[];

  @TG.Field(...BoardPostConnectionFields.nodes)
  nodes?: BoardPost[];

  @TG.Field(...BoardPostConnectionFields.pageInfo)
  pageInfo?: PageInfo;
}

export const BoardPostEdgeFields = {
  cursor: [() => Cursor, { description: 'The place.' }],
  node: [() => BoardPost, { description: 'The post.' }],
} satisfies Contracts;

@TG.ObjectType({ description: 'A post and its place in a list.', simpleResolvers: true })
export class BoardPostEdge {
  readonly __typename?: 'BoardPostEdge';

  @TG.Field(...BoardPostEdgeFields.cursor)
  cursor!: string;

  @TG.Field(...BoardPostEdgeFields.node)
  node?: BoardPost;
}

export const BoardSupportOfferFields = {
  dangers: [() => [BoardDanger], { description: 'What the words point to, most urgent first.' }],
  resources: [() => [CrisisResource], { description: 'Lines to offer, the most fitting first.' }],
} satisfies Contracts;

@TG.ObjectType({
  description:
    'An offer of support in place of a post whose words point to danger. Nothing was stored: the writer posts it as it is\nwith `postAsItIs`, changes it, or turns to one of these.',
  simpleResolvers: true,
})
export class BoardSupportOffer {
  readonly __typename?: 'BoardSupportOffer';

  @TG.Field(...BoardSupportOfferFields.dangers)
  dangers!: BoardDanger[];

  @TG.Field(...BoardSupportOfferFields.resources)
  resources?: CrisisResource[];
}

export const BoardReviewFields = {
  id: [() => TG.ID, { description: 'Opaque and stable.' }],
  board: [() => Board, { nullable: true, description: 'The board.' }],
  post: [() => BoardPost, { nullable: true, description: 'The post.' }],
  causes: [() => [BoardReviewCause], { description: 'Why, first cause first.' }],
  reasons: [
    () => [BoardReportReason],
    {
      description:
        'What was given as reasons, each once; of each who reported the one they gave last.',
    },
  ],
  notes: [
    () => [String],
    {
      description:
        'What those who reported, or who wrote it, say about it, oldest first, at most 20, of each the last; of none it says\nwho they are.',
    },
  ],
  urgent: [() => Boolean, { description: 'Whether somebody may be in danger. Those come first.' }],
  openedAt: [() => DateTime, { description: 'Since when.' }],
  writer: [
    () => BoardWriter,
    {
      nullable: true,
      description:
        "Who wrote the post, by the name of the record; null for a host's own post, once it is decided, and where\nthis viewer alone asked that it is looked at. To ask for it is written into the trail of accesses.",
    },
  ],
  outcome: [
    () => BoardReviewOutcome,
    { nullable: true, description: 'What was decided; null while it waits.' },
  ],
  settledAt: [() => DateTime, { nullable: true, description: 'When that was.' }],
  settledBy: [() => Person, { nullable: true, description: 'Who decided; null while it waits.' }],
  undoUntil: [
    () => DateTime,
    {
      nullable: true,
      description: 'Until when the viewer can take the decision back; null when they cannot.',
    },
  ],
} satisfies Contracts;

@TG.ObjectType({
  description:
    'A post that waits, or waited, for a moderator. For hosts of the group and staff who run programs.',
  implements: [Node],
  simpleResolvers: true,
})
export class BoardReview implements Node {
  readonly __typename?: 'BoardReview';

  @TG.Field(...BoardReviewFields.id)
  id!: string;

  @TG.Field(...BoardReviewFields.board)
  board?: Board | null;

  @TG.Field(...BoardReviewFields.post)
  post?: BoardPost | null;

  @TG.Field(...BoardReviewFields.causes)
  causes!: BoardReviewCause[];

  @TG.Field(...BoardReviewFields.reasons)
  reasons!: BoardReportReason[];

  @TG.Field(...BoardReviewFields.notes)
  notes!: string[];

  @TG.Field(...BoardReviewFields.urgent)
  urgent!: boolean;

  @TG.Field(...BoardReviewFields.openedAt)
  openedAt!: string;

  @TG.Field(...BoardReviewFields.writer)
  writer?: BoardWriter | null;

  @TG.Field(...BoardReviewFields.outcome)
  outcome?: BoardReviewOutcome | null;

  @TG.Field(...BoardReviewFields.settledAt)
  settledAt?: string | null;

  @TG.Field(...BoardReviewFields.settledBy)
  settledBy?: Person | null;

  @TG.Field(...BoardReviewFields.undoUntil)
  undoUntil?: string | null;
}

export const BoardWriterFields = {
  name: [() => String, { description: 'The name the member uses.' }],
  member: [
    () => Member,
    { nullable: true, description: 'The member; null for who may not see the record.' },
  ],
} satisfies Contracts;

@TG.ObjectType({
  description: 'Who wrote a post that waits for a moderator.',
  simpleResolvers: true,
})
export class BoardWriter {
  readonly __typename?: 'BoardWriter';

  @TG.Field(...BoardWriterFields.name)
  name!: string;

  @TG.Field(...BoardWriterFields.member)
  member?: Member | null;
}

export const BoardReviewConnectionFields = {
  edges: [() => [BoardReviewEdge], { description: 'Entries with their places in the list.' }],
  nodes: [() => [BoardReview], { description: 'The entries alone.' }],
  pageInfo: [() => PageInfo, { description: 'Where the page lies.' }],
} satisfies Contracts;

@TG.ObjectType({ description: 'A page of what waits for moderators.', simpleResolvers: true })
export class BoardReviewConnection {
  readonly __typename?: 'BoardReviewConnection';

  @TG.Field(...BoardReviewConnectionFields.edges)
  edges?: BoardReviewEdge[];

  @TG.Field(...BoardReviewConnectionFields.nodes)
  nodes?: BoardReview[];

  @TG.Field(...BoardReviewConnectionFields.pageInfo)
  pageInfo?: PageInfo;
}

export const BoardReviewEdgeFields = {
  cursor: [() => Cursor, { description: 'The place.' }],
  node: [() => BoardReview, { description: 'The entry.' }],
} satisfies Contracts;

@TG.ObjectType({ description: 'An entry and its place in a list.', simpleResolvers: true })
export class BoardReviewEdge {
  readonly __typename?: 'BoardReviewEdge';

  @TG.Field(...BoardReviewEdgeFields.cursor)
  cursor!: string;

  @TG.Field(...BoardReviewEdgeFields.node)
  node?: BoardReview;
}

export const BoardEventFields = {
  cursor: [() => Cursor, { description: 'Where it lies in the stream; give it back as `after`.' }],
  seq: [() => TG.Int, { description: 'Its number in the stream, without gaps.' }],
  recordedAt: [() => DateTime, { description: 'When.' }],
  change: [() => BoardChange, { description: 'What.' }],
} satisfies Contracts;

@TG.ObjectType({
  description: 'Something changed on a board; neither by whom nor of which post.',
  simpleResolvers: true,
})
export class BoardEvent {
  readonly __typename?: 'BoardEvent';

  @TG.Field(...BoardEventFields.cursor)
  cursor!: string;

  @TG.Field(...BoardEventFields.seq)
  seq!: number;

  @TG.Field(...BoardEventFields.recordedAt)
  recordedAt!: string;

  @TG.Field(...BoardEventFields.change)
  change!: BoardChange;
}

export const BoardOpenPayloadFields = {
  userErrors: [() => [UserError], { description: 'What a careful caller can mend.' }],
  board: [() => Board, { nullable: true, description: 'The board.' }],
} satisfies Contracts;

@TG.ObjectType({
  description: 'The board, or why it was not opened.',
  implements: [MutationPayload],
  simpleResolvers: true,
})
export class BoardOpenPayload implements MutationPayload {
  readonly __typename?: 'BoardOpenPayload';

  @TG.Field(...BoardOpenPayloadFields.userErrors)
  userErrors?: UserError[];

  @TG.Field(...BoardOpenPayloadFields.board)
  board?: Board | null;
}

export const BoardClosePayloadFields = {
  userErrors: [() => [UserError], { description: 'What a careful caller can mend.' }],
  board: [() => Board, { nullable: true, description: 'The board.' }],
} satisfies Contracts;

@TG.ObjectType({
  description: 'The board as it is now, also when the change was refused.',
  implements: [MutationPayload],
  simpleResolvers: true,
})
export class BoardClosePayload implements MutationPayload {
  readonly __typename?: 'BoardClosePayload';

  @TG.Field(...BoardClosePayloadFields.userErrors)
  userErrors?: UserError[];

  @TG.Field(...BoardClosePayloadFields.board)
  board?: Board | null;
}

export const BoardJoinPayloadFields = {
  userErrors: [() => [UserError], { description: 'What a careful caller can mend.' }],
  board: [() => Board, { nullable: true, description: 'The board.' }],
} satisfies Contracts;

@TG.ObjectType({
  description: "The board with the viewer's place on it, or why there is none.",
  implements: [MutationPayload],
  simpleResolvers: true,
})
export class BoardJoinPayload implements MutationPayload {
  readonly __typename?: 'BoardJoinPayload';

  @TG.Field(...BoardJoinPayloadFields.userErrors)
  userErrors?: UserError[];

  @TG.Field(...BoardJoinPayloadFields.board)
  board?: Board | null;
}

export const BoardLeavePayloadFields = {
  userErrors: [() => [UserError], { description: 'What a careful caller can mend.' }],
  board: [() => Board, { nullable: true, description: 'The board.' }],
} satisfies Contracts;

@TG.ObjectType({
  description: 'The board after the viewer has left it.',
  implements: [MutationPayload],
  simpleResolvers: true,
})
export class BoardLeavePayload implements MutationPayload {
  readonly __typename?: 'BoardLeavePayload';

  @TG.Field(...BoardLeavePayloadFields.userErrors)
  userErrors?: UserError[];

  @TG.Field(...BoardLeavePayloadFields.board)
  board?: Board | null;
}

export const BoardAppealPayloadFields = {
  userErrors: [() => [UserError], { description: 'What a careful caller can mend.' }],
  board: [() => Board, { nullable: true, description: 'The board.' }],
} satisfies Contracts;

@TG.ObjectType({
  description: 'The board after the viewer has asked.',
  implements: [MutationPayload],
  simpleResolvers: true,
})
export class BoardAppealPayload implements MutationPayload {
  readonly __typename?: 'BoardAppealPayload';

  @TG.Field(...BoardAppealPayloadFields.userErrors)
  userErrors?: UserError[];

  @TG.Field(...BoardAppealPayloadFields.board)
  board?: Board | null;
}

export const BoardPostWritePayloadFields = {
  userErrors: [() => [UserError], { description: 'What a careful caller can mend.' }],
  post: [() => BoardPost, { nullable: true, description: 'The post.' }],
  offer: [
    () => BoardSupportOffer,
    {
      nullable: true,
      description: 'An offer of support that comes first; null when there is no reason for one.',
    },
  ],
} satisfies Contracts;

@TG.ObjectType({
  description: 'The post; or an offer of support, and nothing was posted.',
  implements: [MutationPayload],
  simpleResolvers: true,
})
export class BoardPostWritePayload implements MutationPayload {
  readonly __typename?: 'BoardPostWritePayload';

  @TG.Field(...BoardPostWritePayloadFields.userErrors)
  userErrors?: UserError[];

  @TG.Field(...BoardPostWritePayloadFields.post)
  post?: BoardPost | null;

  @TG.Field(...BoardPostWritePayloadFields.offer)
  offer?: BoardSupportOffer | null;
}

export const BoardPostTakeBackPayloadFields = {
  userErrors: [() => [UserError], { description: 'What a careful caller can mend.' }],
  post: [
    () => BoardPost,
    {
      nullable: true,
      description: 'The post; null when nobody answered it, since then nothing is left of it.',
    },
  ],
} satisfies Contracts;

@TG.ObjectType({
  description: 'The post as it is now.',
  implements: [MutationPayload],
  simpleResolvers: true,
})
export class BoardPostTakeBackPayload implements MutationPayload {
  readonly __typename?: 'BoardPostTakeBackPayload';

  @TG.Field(...BoardPostTakeBackPayloadFields.userErrors)
  userErrors?: UserError[];

  @TG.Field(...BoardPostTakeBackPayloadFields.post)
  post?: BoardPost | null;
}

export const BoardPostEncouragePayloadFields = {
  userErrors: [() => [UserError], { description: 'What a careful caller can mend.' }],
  post: [() => BoardPost, { nullable: true, description: 'The post.' }],
} satisfies Contracts;

@TG.ObjectType({
  description: 'The post as it is now.',
  implements: [MutationPayload],
  simpleResolvers: true,
})
export class BoardPostEncouragePayload implements MutationPayload {
  readonly __typename?: 'BoardPostEncouragePayload';

  @TG.Field(...BoardPostEncouragePayloadFields.userErrors)
  userErrors?: UserError[];

  @TG.Field(...BoardPostEncouragePayloadFields.post)
  post?: BoardPost | null;
}

export const BoardPostReportPayloadFields = {
  userErrors: [() => [UserError], { description: 'What a careful caller can mend.' }],
  post: [() => BoardPost, { nullable: true, description: 'The post.' }],
} satisfies Contracts;

@TG.ObjectType({
  description: 'The post that was reported.',
  implements: [MutationPayload],
  simpleResolvers: true,
})
export class BoardPostReportPayload implements MutationPayload {
  readonly __typename?: 'BoardPostReportPayload';

  @TG.Field(...BoardPostReportPayloadFields.userErrors)
  userErrors?: UserError[];

  @TG.Field(...BoardPostReportPayloadFields.post)
  post?: BoardPost | null;
}

export const BoardReviewKeepPayloadFields = {
  userErrors: [() => [UserError], { description: 'What a careful caller can mend.' }],
  review: [() => BoardReview, { nullable: true, description: 'The entry.' }],
} satisfies Contracts;

@TG.ObjectType({
  description: 'The entry as it is now, also when the decision was refused.',
  implements: [MutationPayload],
  simpleResolvers: true,
})
export class BoardReviewKeepPayload implements MutationPayload {
  readonly __typename?: 'BoardReviewKeepPayload';

  @TG.Field(...BoardReviewKeepPayloadFields.userErrors)
  userErrors?: UserError[];

  @TG.Field(...BoardReviewKeepPayloadFields.review)
  review?: BoardReview | null;
}

export const BoardReviewHidePayloadFields = {
  userErrors: [() => [UserError], { description: 'What a careful caller can mend.' }],
  review: [() => BoardReview, { nullable: true, description: 'The entry.' }],
} satisfies Contracts;

@TG.ObjectType({
  description: 'The entry as it is now, also when the decision was refused.',
  implements: [MutationPayload],
  simpleResolvers: true,
})
export class BoardReviewHidePayload implements MutationPayload {
  readonly __typename?: 'BoardReviewHidePayload';

  @TG.Field(...BoardReviewHidePayloadFields.userErrors)
  userErrors?: UserError[];

  @TG.Field(...BoardReviewHidePayloadFields.review)
  review?: BoardReview | null;
}

export const BoardReviewRestrictPayloadFields = {
  userErrors: [() => [UserError], { description: 'What a careful caller can mend.' }],
  review: [() => BoardReview, { nullable: true, description: 'The entry.' }],
} satisfies Contracts;

@TG.ObjectType({
  description: 'The entry as it is now, also when the decision was refused.',
  implements: [MutationPayload],
  simpleResolvers: true,
})
export class BoardReviewRestrictPayload implements MutationPayload {
  readonly __typename?: 'BoardReviewRestrictPayload';

  @TG.Field(...BoardReviewRestrictPayloadFields.userErrors)
  userErrors?: UserError[];

  @TG.Field(...BoardReviewRestrictPayloadFields.review)
  review?: BoardReview | null;
}

export const BoardReviewLiftPayloadFields = {
  userErrors: [() => [UserError], { description: 'What a careful caller can mend.' }],
  review: [() => BoardReview, { nullable: true, description: 'The entry.' }],
} satisfies Contracts;

@TG.ObjectType({
  description: 'The entry as it is now, also when the decision was refused.',
  implements: [MutationPayload],
  simpleResolvers: true,
})
export class BoardReviewLiftPayload implements MutationPayload {
  readonly __typename?: 'BoardReviewLiftPayload';

  @TG.Field(...BoardReviewLiftPayloadFields.userErrors)
  userErrors?: UserError[];

  @TG.Field(...BoardReviewLiftPayloadFields.review)
  review?: BoardReview | null;
}

export const BoardReviewUndoPayloadFields = {
  userErrors: [() => [UserError], { description: 'What a careful caller can mend.' }],
  review: [() => BoardReview, { nullable: true, description: 'The entry.' }],
} satisfies Contracts;

@TG.ObjectType({
  description: 'The entry as it is now, also when it was too late.',
  implements: [MutationPayload],
  simpleResolvers: true,
})
export class BoardReviewUndoPayload implements MutationPayload {
  readonly __typename?: 'BoardReviewUndoPayload';

  @TG.Field(...BoardReviewUndoPayloadFields.userErrors)
  userErrors?: UserError[];

  @TG.Field(...BoardReviewUndoPayloadFields.review)
  review?: BoardReview | null;
}

export const ConcernFields = {
  id: [() => TG.ID, { description: 'Opaque and stable.' }],
  state: [() => ConcernState, { description: 'Where it stands.' }],
  writerName: [
    () => String,
    {
      nullable: true,
      description: 'Who wrote, as they call themselves; null when they did not say.',
    },
  ],
  relation: [
    () => ConcernRelation,
    { nullable: true, description: 'What they are to the person; null when they did not say.' },
  ],
  phone: [() => PhoneNumber, { nullable: true, description: 'Telephone of who wrote.' }],
  email: [() => EmailAddress, { nullable: true, description: 'E-mail of who wrote.' }],
  wantsAnswer: [
    () => Boolean,
    {
      description:
        'Whether they asked to be called or written to. Neither may tell them whether somebody is a member.',
    },
  ],
  locale: [
    () => String,
    {
      nullable: true,
      description: 'The language they wrote in, `en` or `es`; null when it is not known.',
    },
  ],
  about: [() => String, { description: 'Whom they worry about, as they call them.' }],
  text: [() => String, { description: 'What worries them.' }],
  member: [
    () => Member,
    {
      nullable: true,
      description:
        'The member whom staff found it to be about; null when nobody said, or the member is not visible to you.',
    },
  ],
  receivedAt: [() => DateTime, { description: 'When it came.' }],
  readAt: [() => DateTime, { nullable: true, description: 'When somebody had read it.' }],
  readBy: [() => Person, { nullable: true, description: 'Who read it first.' }],
  closedAt: [() => DateTime, { nullable: true, description: 'When it was closed.' }],
  closedBy: [() => Person, { nullable: true, description: 'Who closed it.' }],
  closingNote: [() => String, { nullable: true, description: 'What was done.' }],
  version: [
    () => TG.Int,
    { description: 'Grows with each change; give it back as `expectedVersion`.' },
  ],
} satisfies Contracts;

@TG.ObjectType({
  description:
    'What somebody outside is worried about. Whether the person it names is a member is for staff to find out, and\nnever told to who wrote. Seen by program staff, and by the care team once it is linked to a member; never by\nthe person it is about.',
  implements: [Node],
  simpleResolvers: true,
})
export class Concern implements Node {
  readonly __typename?: 'Concern';

  @TG.Field(...ConcernFields.id)
  id!: string;

  @TG.Field(...ConcernFields.state)
  state!: ConcernState;

  @TG.Field(...ConcernFields.writerName)
  writerName?: string | null;

  @TG.Field(...ConcernFields.relation)
  relation?: ConcernRelation | null;

  @TG.Field(...ConcernFields.phone)
  phone?: string | null;

  @TG.Field(...ConcernFields.email)
  email?: string | null;

  @TG.Field(...ConcernFields.wantsAnswer)
  wantsAnswer!: boolean;

  @TG.Field(...ConcernFields.locale)
  locale?: string | null;

  @TG.Field(...ConcernFields.about)
  about!: string;

  @TG.Field(...ConcernFields.text)
  text!: string;

  @TG.Field(...ConcernFields.member)
  member?: Member | null;

  @TG.Field(...ConcernFields.receivedAt)
  receivedAt!: string;

  @TG.Field(...ConcernFields.readAt)
  readAt?: string | null;

  @TG.Field(...ConcernFields.readBy)
  readBy?: Person | null;

  @TG.Field(...ConcernFields.closedAt)
  closedAt?: string | null;

  @TG.Field(...ConcernFields.closedBy)
  closedBy?: Person | null;

  @TG.Field(...ConcernFields.closingNote)
  closingNote?: string | null;

  @TG.Field(...ConcernFields.version)
  version!: number;
}

export const ConcernConnectionFields = {
  edges: [() => [ConcernEdge], { description: 'Concerns with their places in the list.' }],
  nodes: [() => [Concern], { description: 'The concerns alone.' }],
  pageInfo: [() => PageInfo, { description: 'Where the page lies.' }],
} satisfies Contracts;

@TG.ObjectType({ description: 'A page of concerns.', simpleResolvers: true })
export class ConcernConnection {
  readonly __typename?: 'ConcernConnection';

  @TG.Field(...ConcernConnectionFields.edges)
  edges?: ConcernEdge[];

  @TG.Field(...ConcernConnectionFields.nodes)
  nodes?: Concern[];

  @TG.Field(...ConcernConnectionFields.pageInfo)
  pageInfo?: PageInfo;
}

export const ConcernEdgeFields = {
  cursor: [() => Cursor, { description: 'The place.' }],
  node: [() => Concern, { description: 'The concern.' }],
} satisfies Contracts;

@TG.ObjectType({ description: 'A concern and its place in a list.', simpleResolvers: true })
export class ConcernEdge {
  readonly __typename?: 'ConcernEdge';

  @TG.Field(...ConcernEdgeFields.cursor)
  cursor!: string;

  @TG.Field(...ConcernEdgeFields.node)
  node?: Concern;
}

export const ConcernSendPayloadFields = {
  userErrors: [() => [UserError], { description: 'What a careful caller can mend.' }],
} satisfies Contracts;

@TG.ObjectType({
  description: 'What may be said to who wrote: nothing but what they can mend.',
  implements: [MutationPayload],
  simpleResolvers: true,
})
export class ConcernSendPayload implements MutationPayload {
  readonly __typename?: 'ConcernSendPayload';

  @TG.Field(...ConcernSendPayloadFields.userErrors)
  userErrors?: UserError[];
}

export const ConcernMarkReadPayloadFields = {
  userErrors: [() => [UserError], { description: 'What a careful caller can mend.' }],
  concern: [() => Concern, { nullable: true, description: 'The concern as it is now.' }],
} satisfies Contracts;

@TG.ObjectType({
  description: 'What became of the concern.',
  implements: [MutationPayload],
  simpleResolvers: true,
})
export class ConcernMarkReadPayload implements MutationPayload {
  readonly __typename?: 'ConcernMarkReadPayload';

  @TG.Field(...ConcernMarkReadPayloadFields.userErrors)
  userErrors?: UserError[];

  @TG.Field(...ConcernMarkReadPayloadFields.concern)
  concern?: Concern | null;
}

export const ConcernClosePayloadFields = {
  userErrors: [() => [UserError], { description: 'What a careful caller can mend.' }],
  concern: [() => Concern, { nullable: true, description: 'The concern as it is now.' }],
} satisfies Contracts;

@TG.ObjectType({
  description: 'What became of the concern.',
  implements: [MutationPayload],
  simpleResolvers: true,
})
export class ConcernClosePayload implements MutationPayload {
  readonly __typename?: 'ConcernClosePayload';

  @TG.Field(...ConcernClosePayloadFields.userErrors)
  userErrors?: UserError[];

  @TG.Field(...ConcernClosePayloadFields.concern)
  concern?: Concern | null;
}

export const ConcernLinkPayloadFields = {
  userErrors: [() => [UserError], { description: 'What a careful caller can mend.' }],
  concern: [() => Concern, { nullable: true, description: 'The concern as it is now.' }],
} satisfies Contracts;

@TG.ObjectType({
  description: 'What became of the concern.',
  implements: [MutationPayload],
  simpleResolvers: true,
})
export class ConcernLinkPayload implements MutationPayload {
  readonly __typename?: 'ConcernLinkPayload';

  @TG.Field(...ConcernLinkPayloadFields.userErrors)
  userErrors?: UserError[];

  @TG.Field(...ConcernLinkPayloadFields.concern)
  concern?: Concern | null;
}

export const LessonBlockFields = {
  kind: [() => LessonBlockKind, { description: 'What it is; says which of the fields it has.' }],
  text: [() => String, { nullable: true, description: 'What it says or asks.' }],
  steps: [() => [String], { description: 'Steps, in their order.' }],
  key: [
    () => String,
    {
      nullable: true,
      description: 'Names a prompt among those of the lesson, the same in every language.',
    },
  ],
  breatheIn: [() => TG.Int, { nullable: true, description: 'Seconds to breathe in.' }],
  hold: [() => TG.Int, { nullable: true, description: 'Seconds to hold.' }],
  breatheOut: [() => TG.Int, { nullable: true, description: 'Seconds to breathe out.' }],
  rounds: [() => TG.Int, { nullable: true, description: 'How many breaths.' }],
} satisfies Contracts;

@TG.ObjectType({ description: 'A part of a lesson.', simpleResolvers: true })
export class LessonBlock {
  readonly __typename?: 'LessonBlock';

  @TG.Field(...LessonBlockFields.kind)
  kind!: LessonBlockKind;

  @TG.Field(...LessonBlockFields.text)
  text?: string | null;

  @TG.Field(...LessonBlockFields.steps)
  steps!: string[];

  @TG.Field(...LessonBlockFields.key)
  key?: string | null;

  @TG.Field(...LessonBlockFields.breatheIn)
  breatheIn?: number | null;

  @TG.Field(...LessonBlockFields.hold)
  hold?: number | null;

  @TG.Field(...LessonBlockFields.breatheOut)
  breatheOut?: number | null;

  @TG.Field(...LessonBlockFields.rounds)
  rounds?: number | null;
}

export const LessonContentFields = {
  locale: [() => String, { description: 'The language, BCP 47.' }],
  title: [() => String, { description: 'Its name.' }],
  summary: [() => String, { description: 'What it is good for, in a sentence.' }],
  blocks: [() => [LessonBlock], { description: 'What it says, part by part.' }],
} satisfies Contracts;

@TG.ObjectType({ description: 'A lesson in one language.', simpleResolvers: true })
export class LessonContent {
  readonly __typename?: 'LessonContent';

  @TG.Field(...LessonContentFields.locale)
  locale!: string;

  @TG.Field(...LessonContentFields.title)
  title!: string;

  @TG.Field(...LessonContentFields.summary)
  summary!: string;

  @TG.Field(...LessonContentFields.blocks)
  blocks?: LessonBlock[];
}

export const LessonFields = {
  id: [() => TG.ID, { description: 'Opaque and stable.' }],
  code: [
    () => String,
    {
      nullable: true,
      description:
        "Names a lesson of the library that comes with the software; null for the organization's own.",
    },
  ],
  kind: [() => LessonKind, { description: 'How it is given.' }],
  topic: [() => LessonTopic, { description: 'What it is about.' }],
  minutes: [() => TG.Int, { description: 'How many minutes it takes.' }],
  url: [
    () => URL,
    { nullable: true, description: 'Where it is heard or watched; null unless AUDIO or VIDEO.' },
  ],
  contents: [
    () => [LessonContent],
    { description: 'What it says, in each of its languages; in English first where it has that.' },
  ],
  ended: [
    () => Boolean,
    { description: 'Whether it is no longer given. What was assigned and done stays readable.' },
  ],
  version: [
    () => TG.Int,
    { description: 'Grows with each change of its words; give it back as `expectedVersion`.' },
  ],
} satisfies Contracts;

@TG.ObjectType({ description: 'A lesson on coping.', implements: [Node], simpleResolvers: true })
export class Lesson implements Node {
  readonly __typename?: 'Lesson';

  @TG.Field(...LessonFields.id)
  id!: string;

  @TG.Field(...LessonFields.code)
  code?: string | null;

  @TG.Field(...LessonFields.kind)
  kind!: LessonKind;

  @TG.Field(...LessonFields.topic)
  topic!: LessonTopic;

  @TG.Field(...LessonFields.minutes)
  minutes!: number;

  @TG.Field(...LessonFields.url)
  url?: string | null;

  @TG.Field(...LessonFields.contents)
  contents?: LessonContent[];

  @TG.Field(...LessonFields.ended)
  ended!: boolean;

  @TG.Field(...LessonFields.version)
  version!: number;
}

export const LessonAssignmentFields = {
  id: [() => TG.ID, { description: 'Opaque and stable.' }],
  lesson: [() => Lesson, { description: 'What was given.' }],
  program: [
    () => Program,
    {
      nullable: true,
      description:
        'The program to whose active members it was given; null when it was given to one member.',
    },
  ],
  fromPlan: [
    () => Boolean,
    {
      description:
        "Whether it came with the member's plan in force, and goes when a later plan has it no more.",
    },
  ],
  dueOn: [() => Date, { nullable: true, description: 'By when; null when any time.' }],
  assignedBy: [() => Person, { nullable: true, description: 'Who gave it.' }],
  assignedAt: [() => DateTime, { description: 'When.' }],
} satisfies Contracts;

@TG.ObjectType({
  description: 'A lesson that was given to a member or to everybody in a program.',
  implements: [Node],
  simpleResolvers: true,
})
export class LessonAssignment implements Node {
  readonly __typename?: 'LessonAssignment';

  @TG.Field(...LessonAssignmentFields.id)
  id!: string;

  @TG.Field(...LessonAssignmentFields.lesson)
  lesson?: Lesson;

  @TG.Field(...LessonAssignmentFields.program)
  program?: Program | null;

  @TG.Field(...LessonAssignmentFields.fromPlan)
  fromPlan!: boolean;

  @TG.Field(...LessonAssignmentFields.dueOn)
  dueOn?: string | null;

  @TG.Field(...LessonAssignmentFields.assignedBy)
  assignedBy?: Person | null;

  @TG.Field(...LessonAssignmentFields.assignedAt)
  assignedAt!: string;
}

export const LessonAnswerFields = {
  key: [() => String, { description: "The prompt's key in the lesson." }],
  text: [() => String, { description: "The member's own words." }],
} satisfies Contracts;

@TG.ObjectType({ description: 'What was answered to one prompt.', simpleResolvers: true })
export class LessonAnswer {
  readonly __typename?: 'LessonAnswer';

  @TG.Field(...LessonAnswerFields.key)
  key!: string;

  @TG.Field(...LessonAnswerFields.text)
  text!: string;
}

export const LessonCompletionFields = {
  id: [() => TG.ID, { description: 'Opaque and stable.' }],
  lesson: [() => Lesson, { description: 'What was done.' }],
  lessonVersion: [() => TG.Int, { description: 'The version of its words that was done.' }],
  completedAt: [() => DateTime, { description: 'When.' }],
  rating: [
    () => TG.Int,
    {
      nullable: true,
      description: 'How much it helped, 1 not at all to 5 very much; null when not said.',
    },
  ],
  helpedWhen: [
    () => LessonHelpedWhen,
    { nullable: true, description: 'When it helped; null when not said.' },
  ],
  answersShared: [
    () => Boolean,
    { description: 'Whether the member lets who cares for them read the answers.' },
  ],
  answers: [
    () => [LessonAnswer],
    {
      nullable: true,
      description:
        "What was answered. It stays the member's: null for everybody else unless they shared it.",
    },
  ],
} satisfies Contracts;

@TG.ObjectType({
  description: 'A lesson that a member has done, once.',
  implements: [Node],
  simpleResolvers: true,
})
export class LessonCompletion implements Node {
  readonly __typename?: 'LessonCompletion';

  @TG.Field(...LessonCompletionFields.id)
  id!: string;

  @TG.Field(...LessonCompletionFields.lesson)
  lesson?: Lesson;

  @TG.Field(...LessonCompletionFields.lessonVersion)
  lessonVersion!: number;

  @TG.Field(...LessonCompletionFields.completedAt)
  completedAt!: string;

  @TG.Field(...LessonCompletionFields.rating)
  rating?: number | null;

  @TG.Field(...LessonCompletionFields.helpedWhen)
  helpedWhen?: LessonHelpedWhen | null;

  @TG.Field(...LessonCompletionFields.answersShared)
  answersShared!: boolean;

  @TG.Field(...LessonCompletionFields.answers)
  answers?: LessonAnswer[] | null;
}

export const MemberLessonFields = {
  lesson: [() => Lesson, { description: 'The lesson.' }],
  assignments: [
    () => [LessonAssignment],
    { description: 'As what it was given, the newest first; empty when they found it themselves.' },
  ],
  completions: [
    () => [LessonCompletion],
    { description: 'Each time they did it, the newest first, at most 20.' },
  ],
} satisfies Contracts;

@TG.ObjectType({
  description: 'A lesson of one member: given to them, done by them, or both.',
  simpleResolvers: true,
})
export class MemberLesson {
  readonly __typename?: 'MemberLesson';

  @TG.Field(...MemberLessonFields.lesson)
  lesson?: Lesson;

  @TG.Field(...MemberLessonFields.assignments)
  assignments?: LessonAssignment[];

  @TG.Field(...MemberLessonFields.completions)
  completions?: LessonCompletion[];
}

export const LessonCreatePayloadFields = {
  userErrors: [() => [UserError], { description: 'What a careful caller can mend.' }],
  lesson: [() => Lesson, { nullable: true, description: 'The lesson as made.' }],
} satisfies Contracts;

@TG.ObjectType({
  description: 'The new lesson.',
  implements: [MutationPayload],
  simpleResolvers: true,
})
export class LessonCreatePayload implements MutationPayload {
  readonly __typename?: 'LessonCreatePayload';

  @TG.Field(...LessonCreatePayloadFields.userErrors)
  userErrors?: UserError[];

  @TG.Field(...LessonCreatePayloadFields.lesson)
  lesson?: Lesson | null;
}

export const LessonEditPayloadFields = {
  userErrors: [() => [UserError], { description: 'What a careful caller can mend.' }],
  lesson: [() => Lesson, { nullable: true, description: 'The lesson as it is now.' }],
} satisfies Contracts;

@TG.ObjectType({
  description: 'What became of the lesson.',
  implements: [MutationPayload],
  simpleResolvers: true,
})
export class LessonEditPayload implements MutationPayload {
  readonly __typename?: 'LessonEditPayload';

  @TG.Field(...LessonEditPayloadFields.userErrors)
  userErrors?: UserError[];

  @TG.Field(...LessonEditPayloadFields.lesson)
  lesson?: Lesson | null;
}

export const LessonEndPayloadFields = {
  userErrors: [() => [UserError], { description: 'What a careful caller can mend.' }],
  lesson: [() => Lesson, { nullable: true, description: 'The lesson as it is now.' }],
} satisfies Contracts;

@TG.ObjectType({
  description: 'What became of the lesson.',
  implements: [MutationPayload],
  simpleResolvers: true,
})
export class LessonEndPayload implements MutationPayload {
  readonly __typename?: 'LessonEndPayload';

  @TG.Field(...LessonEndPayloadFields.userErrors)
  userErrors?: UserError[];

  @TG.Field(...LessonEndPayloadFields.lesson)
  lesson?: Lesson | null;
}

export const LessonAssignPayloadFields = {
  userErrors: [() => [UserError], { description: 'What a careful caller can mend.' }],
  assignment: [() => LessonAssignment, { nullable: true, description: 'The assignment as made.' }],
} satisfies Contracts;

@TG.ObjectType({
  description: 'What was given to whom.',
  implements: [MutationPayload],
  simpleResolvers: true,
})
export class LessonAssignPayload implements MutationPayload {
  readonly __typename?: 'LessonAssignPayload';

  @TG.Field(...LessonAssignPayloadFields.userErrors)
  userErrors?: UserError[];

  @TG.Field(...LessonAssignPayloadFields.assignment)
  assignment?: LessonAssignment | null;
}

export const LessonAssignmentEndPayloadFields = {
  userErrors: [() => [UserError], { description: 'What a careful caller can mend.' }],
  assignment: [
    () => LessonAssignment,
    { nullable: true, description: 'The assignment that was ended.' },
  ],
} satisfies Contracts;

@TG.ObjectType({
  description: 'What became of the assignment.',
  implements: [MutationPayload],
  simpleResolvers: true,
})
export class LessonAssignmentEndPayload implements MutationPayload {
  readonly __typename?: 'LessonAssignmentEndPayload';

  @TG.Field(...LessonAssignmentEndPayloadFields.userErrors)
  userErrors?: UserError[];

  @TG.Field(...LessonAssignmentEndPayloadFields.assignment)
  assignment?: LessonAssignment | null;
}

export const LessonCompletePayloadFields = {
  userErrors: [() => [UserError], { description: 'What a careful caller can mend.' }],
  completion: [() => LessonCompletion, { nullable: true, description: 'What was done.' }],
} satisfies Contracts;

@TG.ObjectType({
  description: 'What was done.',
  implements: [MutationPayload],
  simpleResolvers: true,
})
export class LessonCompletePayload implements MutationPayload {
  readonly __typename?: 'LessonCompletePayload';

  @TG.Field(...LessonCompletePayloadFields.userErrors)
  userErrors?: UserError[];

  @TG.Field(...LessonCompletePayloadFields.completion)
  completion?: LessonCompletion | null;
}

export const MeetingAttendanceFields = {
  id: [() => TG.ID, { description: 'Opaque and stable.' }],
  attendedAt: [() => DateTime, { description: 'When the meeting began, or about when.' }],
  recordedAt: [() => DateTime, { description: 'When it was logged.' }],
  meeting: [
    () => Meeting,
    { nullable: true, description: 'The published meeting; null for another.' },
  ],
  group: [
    () => Group,
    { nullable: true, description: "The organization's own group; null for another meeting." },
  ],
  place: [
    () => String,
    {
      nullable: true,
      description: 'What the member called it; null for a meeting or group that is named.',
    },
  ],
  proof: [
    () => MeetingAttendanceProof,
    { nullable: true, description: 'How it was shown; null when nothing was asked for.' },
  ],
  signedBy: [
    () => String,
    { nullable: true, description: 'Who signed for it; null without a signature.' },
  ],
} satisfies Contracts;

@TG.ObjectType({
  description:
    'A meeting that a member says they attended. It belongs to the member: nobody else reads it unless they share it,\nand never another member.',
  implements: [Node],
  simpleResolvers: true,
})
export class MeetingAttendance implements Node {
  readonly __typename?: 'MeetingAttendance';

  @TG.Field(...MeetingAttendanceFields.id)
  id!: string;

  @TG.Field(...MeetingAttendanceFields.attendedAt)
  attendedAt!: string;

  @TG.Field(...MeetingAttendanceFields.recordedAt)
  recordedAt!: string;

  @TG.Field(...MeetingAttendanceFields.meeting)
  meeting?: Meeting | null;

  @TG.Field(...MeetingAttendanceFields.group)
  group?: Group | null;

  @TG.Field(...MeetingAttendanceFields.place)
  place?: string | null;

  @TG.Field(...MeetingAttendanceFields.proof)
  proof?: MeetingAttendanceProof | null;

  @TG.Field(...MeetingAttendanceFields.signedBy)
  signedBy?: string | null;
}

export const MeetingAttendanceConnectionFields = {
  edges: [
    () => [MeetingAttendanceEdge],
    { description: 'Attendances with their places in the list.' },
  ],
  nodes: [() => [MeetingAttendance], { description: 'The attendances alone.' }],
  pageInfo: [() => PageInfo, { description: 'Where the page lies.' }],
} satisfies Contracts;

@TG.ObjectType({ description: 'A page of meetings that were attended.', simpleResolvers: true })
export class MeetingAttendanceConnection {
  readonly __typename?: 'MeetingAttendanceConnection';

  @TG.Field(...MeetingAttendanceConnectionFields.edges)
  edges?: MeetingAttendanceEdge[];

  @TG.Field(...MeetingAttendanceConnectionFields.nodes)
  nodes?: MeetingAttendance[];

  @TG.Field(...MeetingAttendanceConnectionFields.pageInfo)
  pageInfo?: PageInfo;
}

export const MeetingAttendanceEdgeFields = {
  cursor: [() => Cursor, { description: 'The place.' }],
  node: [() => MeetingAttendance, { description: 'The attendance.' }],
} satisfies Contracts;

@TG.ObjectType({ description: 'An attendance and its place in a list.', simpleResolvers: true })
export class MeetingAttendanceEdge {
  readonly __typename?: 'MeetingAttendanceEdge';

  @TG.Field(...MeetingAttendanceEdgeFields.cursor)
  cursor!: string;

  @TG.Field(...MeetingAttendanceEdgeFields.node)
  node?: MeetingAttendance;
}

export const MeetingSharingFields = {
  shared: [
    () => Boolean,
    { description: 'Whether it is shared now. Nothing is until the member says so.' },
  ],
  since: [() => DateTime, { nullable: true, description: 'Since when; null when it is not.' }],
} satisfies Contracts;

@TG.ObjectType({
  description: 'Whether a member lets their care team read which meetings they attend.',
  simpleResolvers: true,
})
export class MeetingSharing {
  readonly __typename?: 'MeetingSharing';

  @TG.Field(...MeetingSharingFields.shared)
  shared!: boolean;

  @TG.Field(...MeetingSharingFields.since)
  since?: string | null;
}

export const MeetingAttendanceLogPayloadFields = {
  userErrors: [() => [UserError], { description: 'What a careful caller can mend.' }],
  attendance: [() => MeetingAttendance, { nullable: true, description: 'The attendance.' }],
} satisfies Contracts;

@TG.ObjectType({
  description: 'What was logged, or why it was not.',
  implements: [MutationPayload],
  simpleResolvers: true,
})
export class MeetingAttendanceLogPayload implements MutationPayload {
  readonly __typename?: 'MeetingAttendanceLogPayload';

  @TG.Field(...MeetingAttendanceLogPayloadFields.userErrors)
  userErrors?: UserError[];

  @TG.Field(...MeetingAttendanceLogPayloadFields.attendance)
  attendance?: MeetingAttendance | null;
}

export const MeetingAttendanceRemovePayloadFields = {
  userErrors: [() => [UserError], { description: 'What a careful caller can mend.' }],
} satisfies Contracts;

@TG.ObjectType({
  description: 'Whether it was taken back.',
  implements: [MutationPayload],
  simpleResolvers: true,
})
export class MeetingAttendanceRemovePayload implements MutationPayload {
  readonly __typename?: 'MeetingAttendanceRemovePayload';

  @TG.Field(...MeetingAttendanceRemovePayloadFields.userErrors)
  userErrors?: UserError[];
}

export const MeetingSharingSetPayloadFields = {
  userErrors: [() => [UserError], { description: 'What a careful caller can mend.' }],
  sharing: [() => MeetingSharing, { nullable: true, description: 'What is shared.' }],
} satisfies Contracts;

@TG.ObjectType({
  description: 'What is shared from now on.',
  implements: [MutationPayload],
  simpleResolvers: true,
})
export class MeetingSharingSetPayload implements MutationPayload {
  readonly __typename?: 'MeetingSharingSetPayload';

  @TG.Field(...MeetingSharingSetPayloadFields.userErrors)
  userErrors?: UserError[];

  @TG.Field(...MeetingSharingSetPayloadFields.sharing)
  sharing?: MeetingSharing | null;
}

export const HostCodeFields = {
  code: [() => String, { description: 'Six letters and digits, none of which reads as another.' }],
  expiresAt: [() => DateTime, { description: 'Until when it can be used.' }],
} satisfies Contracts;

@TG.ObjectType({
  description:
    "The code that a host shows at a group's meeting. It shows one meeting to each member once.",
  simpleResolvers: true,
})
export class HostCode {
  readonly __typename?: 'HostCode';

  @TG.Field(...HostCodeFields.code)
  code!: string;

  @TG.Field(...HostCodeFields.expiresAt)
  expiresAt!: string;
}

export const HostCodeRenewPayloadFields = {
  userErrors: [() => [UserError], { description: 'What a careful caller can mend.' }],
  hostCode: [
    () => HostCode,
    { nullable: true, description: 'The code; null where none is shown.' },
  ],
} satisfies Contracts;

@TG.ObjectType({
  description: 'The code that is shown from now on, or why it is the one before.',
  implements: [MutationPayload],
  simpleResolvers: true,
})
export class HostCodeRenewPayload implements MutationPayload {
  readonly __typename?: 'HostCodeRenewPayload';

  @TG.Field(...HostCodeRenewPayloadFields.userErrors)
  userErrors?: UserError[];

  @TG.Field(...HostCodeRenewPayloadFields.hostCode)
  hostCode?: HostCode | null;
}

@TG.ArgsType()
export class MeetingFeedRunsArgs {
  @TG.Field(() => TG.Int, {
    nullable: true,
    description: 'How many from the start of the page, 1 to 100.',
  })
  first?: number | null;

  @TG.Field(() => Cursor, { nullable: true, description: 'Begin after this place.' })
  after?: string | null;

  @TG.Field(() => TG.Int, {
    nullable: true,
    description: 'How many from the end of the page, 1 to 100.',
  })
  last?: number | null;

  @TG.Field(() => Cursor, { nullable: true, description: 'End before this place.' })
  before?: string | null;
}

export const MeetingFeedFields = {
  id: [() => TG.ID, { description: 'Opaque and stable.' }],
  name: [() => String, { description: 'Its name.' }],
  kind: [() => MeetingFeedKind, { description: 'Its format.' }],
  location: [() => String, { description: "Where it was read, a URL or a file's name." }],
  timeZone: [() => TimeZone, { description: 'The zone of meetings that name none.' }],
  fellowship: [
    () => FellowshipCode,
    {
      nullable: true,
      description:
        'The fellowship of its meetings that do not say theirs; null for several or none that is known.',
    },
  ],
  importedAt: [
    () => DateTime,
    {
      nullable: true,
      description: 'When it was last read and taken over; null before the first time.',
    },
  ],
  lastImport: [
    () => MeetingFeedImport,
    { nullable: true, description: 'What the last reading that was taken over did.' },
  ],
  meetingCount: [
    () => TG.Int,
    {
      description:
        "How many of its meetings are listed, those of other feeds' duplicates among them.",
    },
  ],
  refreshHours: [
    () => TG.Int,
    {
      nullable: true,
      description:
        'Hours between two readings by itself, 1 to 168; null when it is read by people alone.',
    },
  ],
  nextRunAt: [
    () => DateTime,
    {
      nullable: true,
      description: 'When it is next read by itself; null when it is not, and while paused.',
    },
  ],
  pausedAt: [
    () => DateTime,
    {
      nullable: true,
      description: 'Since when it is not read by itself for now; null when it is not paused.',
    },
  ],
  problem: [
    () => MeetingFeedProblem,
    {
      nullable: true,
      description:
        'Why it could not be read, until it is read again; null when the last attempt went well.',
    },
  ],
  heldRun: [
    () => MeetingFeedRun,
    { nullable: true, description: 'The reading that waits for a person, if there is one.' },
  ],
  runs: [() => MeetingFeedRunConnection, { description: 'Its readings, the newest first.' }],
  endedAt: [
    () => DateTime,
    { nullable: true, description: 'When it was ended, and its meetings with it; null before.' },
  ],
  version: [
    () => TG.Int,
    { description: 'Goes up with every edit, pause and end; `expectedVersion` of those.' },
  ],
} satisfies Contracts;

@TG.ObjectType({
  description: 'A published list of meetings that Holdfast keeps in step with.',
  implements: [Node],
  simpleResolvers: true,
})
export class MeetingFeed implements Node {
  readonly __typename?: 'MeetingFeed';

  @TG.Field(...MeetingFeedFields.id)
  id!: string;

  @TG.Field(...MeetingFeedFields.name)
  name!: string;

  @TG.Field(...MeetingFeedFields.kind)
  kind!: MeetingFeedKind;

  @TG.Field(...MeetingFeedFields.location)
  location!: string;

  @TG.Field(...MeetingFeedFields.timeZone)
  timeZone!: string;

  @TG.Field(...MeetingFeedFields.fellowship)
  fellowship?: FellowshipCode | null;

  @TG.Field(...MeetingFeedFields.importedAt)
  importedAt?: string | null;

  @TG.Field(...MeetingFeedFields.lastImport)
  lastImport?: MeetingFeedImport | null;

  @TG.Field(...MeetingFeedFields.meetingCount)
  meetingCount!: number;

  @TG.Field(...MeetingFeedFields.refreshHours)
  refreshHours?: number | null;

  @TG.Field(...MeetingFeedFields.nextRunAt)
  nextRunAt?: string | null;

  @TG.Field(...MeetingFeedFields.pausedAt)
  pausedAt?: string | null;

  @TG.Field(...MeetingFeedFields.problem)
  problem?: MeetingFeedProblem | null;

  @TG.Field(...MeetingFeedFields.heldRun)
  heldRun?: MeetingFeedRun | null;

  @TG.Field(...MeetingFeedFields.endedAt)
  endedAt?: string | null;

  @TG.Field(...MeetingFeedFields.version)
  version!: number;
}

export const MeetingFeedProblemFields = {
  at: [() => DateTime, { description: 'When it was last tried.' }],
  message: [
    () => String,
    { description: 'Why, as a code with what it concerns, in English: `HTTP_STATUS: 503`.' },
  ],
  attempts: [() => TG.Int, { description: 'How many attempts in a row went wrong.' }],
} satisfies Contracts;

@TG.ObjectType({
  description:
    'Why a feed could not be read. It is tried again sooner than its turn at first, then ever later.',
  simpleResolvers: true,
})
export class MeetingFeedProblem {
  readonly __typename?: 'MeetingFeedProblem';

  @TG.Field(...MeetingFeedProblemFields.at)
  at!: string;

  @TG.Field(...MeetingFeedProblemFields.message)
  message!: string;

  @TG.Field(...MeetingFeedProblemFields.attempts)
  attempts!: number;
}

export const MeetingFeedRunFields = {
  id: [() => TG.ID, { description: 'Opaque and stable.' }],
  feed: [() => MeetingFeed, { nullable: true, description: 'The feed.' }],
  startedAt: [() => DateTime, { description: 'When.' }],
  cause: [() => MeetingFeedRunCause, { description: 'How it came about.' }],
  startedBy: [
    () => Person,
    { nullable: true, description: 'Who asked for it; null when nobody did.' },
  ],
  state: [() => MeetingFeedRunState, { description: 'What became of it.' }],
  result: [
    () => MeetingFeedImport,
    {
      nullable: true,
      description:
        'What it did; of a held or discarded one what it would have done. Null when it could not be read.',
    },
  ],
  partial: [
    () => Boolean,
    {
      description:
        'Only what has changed since the reading before was asked for; `result.rows` counts that alone.',
    },
  ],
  problem: [
    () => String,
    {
      nullable: true,
      description: 'Why it could not be read, as a code with what it concerns, in English.',
    },
  ],
  decidedBy: [
    () => Person,
    {
      nullable: true,
      description: 'Who confirmed, discarded or rolled it back; null when nobody did.',
    },
  ],
  decidedAt: [() => DateTime, { nullable: true, description: 'When that was.' }],
  canRollBack: [
    () => Boolean,
    {
      description:
        'Whether it can be rolled back: it is the newest that was taken over, and it changed something.',
    },
  ],
} satisfies Contracts;

@TG.ObjectType({ description: 'One reading of a feed.', implements: [Node], simpleResolvers: true })
export class MeetingFeedRun implements Node {
  readonly __typename?: 'MeetingFeedRun';

  @TG.Field(...MeetingFeedRunFields.id)
  id!: string;

  @TG.Field(...MeetingFeedRunFields.feed)
  feed?: MeetingFeed | null;

  @TG.Field(...MeetingFeedRunFields.startedAt)
  startedAt!: string;

  @TG.Field(...MeetingFeedRunFields.cause)
  cause!: MeetingFeedRunCause;

  @TG.Field(...MeetingFeedRunFields.startedBy)
  startedBy?: Person | null;

  @TG.Field(...MeetingFeedRunFields.state)
  state!: MeetingFeedRunState;

  @TG.Field(...MeetingFeedRunFields.result)
  result?: MeetingFeedImport | null;

  @TG.Field(...MeetingFeedRunFields.partial)
  partial!: boolean;

  @TG.Field(...MeetingFeedRunFields.problem)
  problem?: string | null;

  @TG.Field(...MeetingFeedRunFields.decidedBy)
  decidedBy?: Person | null;

  @TG.Field(...MeetingFeedRunFields.decidedAt)
  decidedAt?: string | null;

  @TG.Field(...MeetingFeedRunFields.canRollBack)
  canRollBack!: boolean;
}

export const MeetingFeedRunConnectionFields = {
  edges: [() => [MeetingFeedRunEdge], { description: 'Readings with their places in the list.' }],
  nodes: [() => [MeetingFeedRun], { description: 'The readings alone.' }],
  pageInfo: [() => PageInfo, { description: 'Where the page lies.' }],
} satisfies Contracts;

@TG.ObjectType({ description: 'A page of readings.', simpleResolvers: true })
export class MeetingFeedRunConnection {
  readonly __typename?: 'MeetingFeedRunConnection';

  @TG.Field(...MeetingFeedRunConnectionFields.edges)
  edges?: MeetingFeedRunEdge[];

  @TG.Field(...MeetingFeedRunConnectionFields.nodes)
  nodes?: MeetingFeedRun[];

  @TG.Field(...MeetingFeedRunConnectionFields.pageInfo)
  pageInfo?: PageInfo;
}

export const MeetingFeedRunEdgeFields = {
  cursor: [() => Cursor, { description: 'The place.' }],
  node: [() => MeetingFeedRun, { description: 'The reading.' }],
} satisfies Contracts;

@TG.ObjectType({ description: 'A reading and its place in a list.', simpleResolvers: true })
export class MeetingFeedRunEdge {
  readonly __typename?: 'MeetingFeedRunEdge';

  @TG.Field(...MeetingFeedRunEdgeFields.cursor)
  cursor!: string;

  @TG.Field(...MeetingFeedRunEdgeFields.node)
  node?: MeetingFeedRun;
}

export const MeetingDuplicateFields = {
  id: [() => TG.ID, { description: 'Opaque and stable.' }],
  meeting: [
    () => Meeting,
    { nullable: true, description: 'The meeting that is not shown by itself.' },
  ],
  original: [() => Meeting, { nullable: true, description: 'The meeting that is shown.' }],
  score: [() => TG.Float, { description: 'How alike they are, 0 to 1.' }],
  reasons: [() => [MeetingDuplicateReason], { description: 'Why.' }],
  foundAt: [() => DateTime, { description: 'When they were found alike.' }],
  undoneAt: [
    () => DateTime,
    {
      nullable: true,
      description: 'When somebody said that they are two; null while they are taken to be one.',
    },
  ],
} satisfies Contracts;

@TG.ObjectType({
  description:
    'Two meetings of different feeds on the same days at the same time, taken to be one. It is shown once, as the\noriginal, which was known first. Found anew whenever meetings change.',
  implements: [Node],
  simpleResolvers: true,
})
export class MeetingDuplicate implements Node {
  readonly __typename?: 'MeetingDuplicate';

  @TG.Field(...MeetingDuplicateFields.id)
  id!: string;

  @TG.Field(...MeetingDuplicateFields.meeting)
  meeting?: Meeting | null;

  @TG.Field(...MeetingDuplicateFields.original)
  original?: Meeting | null;

  @TG.Field(...MeetingDuplicateFields.score)
  score!: number;

  @TG.Field(...MeetingDuplicateFields.reasons)
  reasons!: MeetingDuplicateReason[];

  @TG.Field(...MeetingDuplicateFields.foundAt)
  foundAt!: string;

  @TG.Field(...MeetingDuplicateFields.undoneAt)
  undoneAt?: string | null;
}

export const MeetingDuplicateConnectionFields = {
  edges: [
    () => [MeetingDuplicateEdge],
    { description: 'Duplicates with their places in the list.' },
  ],
  nodes: [() => [MeetingDuplicate], { description: 'The duplicates alone.' }],
  pageInfo: [() => PageInfo, { description: 'Where the page lies.' }],
} satisfies Contracts;

@TG.ObjectType({ description: 'A page of duplicates.', simpleResolvers: true })
export class MeetingDuplicateConnection {
  readonly __typename?: 'MeetingDuplicateConnection';

  @TG.Field(...MeetingDuplicateConnectionFields.edges)
  edges?: MeetingDuplicateEdge[];

  @TG.Field(...MeetingDuplicateConnectionFields.nodes)
  nodes?: MeetingDuplicate[];

  @TG.Field(...MeetingDuplicateConnectionFields.pageInfo)
  pageInfo?: PageInfo;
}

export const MeetingDuplicateEdgeFields = {
  cursor: [() => Cursor, { description: 'The place.' }],
  node: [() => MeetingDuplicate, { description: 'The duplicate.' }],
} satisfies Contracts;

@TG.ObjectType({ description: 'A duplicate and its place in a list.', simpleResolvers: true })
export class MeetingDuplicateEdge {
  readonly __typename?: 'MeetingDuplicateEdge';

  @TG.Field(...MeetingDuplicateEdgeFields.cursor)
  cursor!: string;

  @TG.Field(...MeetingDuplicateEdgeFields.node)
  node?: MeetingDuplicate;
}

export const MeetingExportFields = {
  createdAt: [() => DateTime, { description: 'When it was made.' }],
  createdBy: [() => Person, { nullable: true, description: 'Who made it.' }],
} satisfies Contracts;

@TG.ObjectType({
  description:
    "The secret address at which the organization's meetings are read as Meeting Guide JSON.",
  simpleResolvers: true,
})
export class MeetingExport {
  readonly __typename?: 'MeetingExport';

  @TG.Field(...MeetingExportFields.createdAt)
  createdAt!: string;

  @TG.Field(...MeetingExportFields.createdBy)
  createdBy?: Person | null;
}

export const MeetingFeedRejectionFields = {
  row: [() => TG.Int, { description: 'Place of the row in the feed, from 1.' }],
  externalId: [
    () => String,
    { nullable: true, description: "The row's own id; null when it has none." },
  ],
  reason: [() => String, { description: 'Why, as a code, for example `NAME_MISSING`.' }],
  field: [
    () => String,
    { nullable: true, description: 'Which of its fields; null when it concerns none alone.' },
  ],
} satisfies Contracts;

@TG.ObjectType({ description: 'Why a row of a feed was left out.', simpleResolvers: true })
export class MeetingFeedRejection {
  readonly __typename?: 'MeetingFeedRejection';

  @TG.Field(...MeetingFeedRejectionFields.row)
  row!: number;

  @TG.Field(...MeetingFeedRejectionFields.externalId)
  externalId?: string | null;

  @TG.Field(...MeetingFeedRejectionFields.reason)
  reason!: string;

  @TG.Field(...MeetingFeedRejectionFields.field)
  field?: string | null;
}

export const MeetingFeedMendingFields = {
  row: [
    () => TG.Int,
    {
      nullable: true,
      description:
        'Place in the feed, from 1, of the first row that has it; null when it is of the feed as a whole.',
    },
  ],
  externalId: [
    () => String,
    { nullable: true, description: 'The id of that row; null when it is of the feed as a whole.' },
  ],
  reason: [
    () => String,
    { description: 'What, as a code, for example `TEXT_SHORTENED` or `COORDINATES_INVALID`.' },
  ],
  field: [
    () => String,
    { nullable: true, description: 'Which field of it; null when it concerns none alone.' },
  ],
  rows: [() => TG.Int, { description: 'How many rows have it.' }],
} satisfies Contracts;

@TG.ObjectType({
  description:
    'Something of rows that were kept and is not as the feed has it: mended, or left out of them.',
  simpleResolvers: true,
})
export class MeetingFeedMending {
  readonly __typename?: 'MeetingFeedMending';

  @TG.Field(...MeetingFeedMendingFields.row)
  row?: number | null;

  @TG.Field(...MeetingFeedMendingFields.externalId)
  externalId?: string | null;

  @TG.Field(...MeetingFeedMendingFields.reason)
  reason!: string;

  @TG.Field(...MeetingFeedMendingFields.field)
  field?: string | null;

  @TG.Field(...MeetingFeedMendingFields.rows)
  rows!: number;
}

export const MeetingFeedImportFields = {
  rows: [() => TG.Int, { description: 'Rows in the feed.' }],
  created: [() => TG.Int, { description: 'Meetings that are new.' }],
  updated: [() => TG.Int, { description: 'Meetings that changed.' }],
  unchanged: [() => TG.Int, { description: 'Meetings that are as they were.' }],
  ended: [() => TG.Int, { description: 'Meetings that are gone from the feed and were ended.' }],
  unpublished: [
    () => TG.Int,
    { description: 'Rows that the feed itself marks as not published, left out.' },
  ],
  rejections: [
    () => [MeetingFeedRejection],
    { description: 'Rows that were left out, at most the first 200, with reasons.' },
  ],
  rejected: [() => TG.Int, { description: 'How many rows were left out.' }],
  mendings: [
    () => [MeetingFeedMending],
    { description: 'What was mended in rows that were kept, each reason of a field once.' },
  ],
} satisfies Contracts;

@TG.ObjectType({ description: 'What one reading of a feed did.', simpleResolvers: true })
export class MeetingFeedImport {
  readonly __typename?: 'MeetingFeedImport';

  @TG.Field(...MeetingFeedImportFields.rows)
  rows!: number;

  @TG.Field(...MeetingFeedImportFields.created)
  created!: number;

  @TG.Field(...MeetingFeedImportFields.updated)
  updated!: number;

  @TG.Field(...MeetingFeedImportFields.unchanged)
  unchanged!: number;

  @TG.Field(...MeetingFeedImportFields.ended)
  ended!: number;

  @TG.Field(...MeetingFeedImportFields.unpublished)
  unpublished!: number;

  @TG.Field(...MeetingFeedImportFields.rejections)
  rejections?: MeetingFeedRejection[];

  @TG.Field(...MeetingFeedImportFields.rejected)
  rejected!: number;

  @TG.Field(...MeetingFeedImportFields.mendings)
  mendings?: MeetingFeedMending[];
}

export const MeetingFeedImportPayloadFields = {
  userErrors: [() => [UserError], { description: 'What a careful caller can mend.' }],
  feed: [
    () => MeetingFeed,
    { nullable: true, description: 'The feed; its `lastImport` says what was done.' },
  ],
  run: [
    () => MeetingFeedRun,
    {
      nullable: true,
      description:
        "The reading. HELD when it would end more than half of the feed's meetings: nothing was changed then, see\n`meetingFeedConfirm`.",
    },
  ],
} satisfies Contracts;

@TG.ObjectType({
  description: 'The feed after its import.',
  implements: [MutationPayload],
  simpleResolvers: true,
})
export class MeetingFeedImportPayload implements MutationPayload {
  readonly __typename?: 'MeetingFeedImportPayload';

  @TG.Field(...MeetingFeedImportPayloadFields.userErrors)
  userErrors?: UserError[];

  @TG.Field(...MeetingFeedImportPayloadFields.feed)
  feed?: MeetingFeed | null;

  @TG.Field(...MeetingFeedImportPayloadFields.run)
  run?: MeetingFeedRun | null;
}

export const MeetingFeedEditPayloadFields = {
  userErrors: [() => [UserError], { description: 'What a careful caller can mend.' }],
  feed: [
    () => MeetingFeed,
    { nullable: true, description: 'The feed as it is now, also when the edit was refused.' },
  ],
} satisfies Contracts;

@TG.ObjectType({
  description: 'The feed after an edit.',
  implements: [MutationPayload],
  simpleResolvers: true,
})
export class MeetingFeedEditPayload implements MutationPayload {
  readonly __typename?: 'MeetingFeedEditPayload';

  @TG.Field(...MeetingFeedEditPayloadFields.userErrors)
  userErrors?: UserError[];

  @TG.Field(...MeetingFeedEditPayloadFields.feed)
  feed?: MeetingFeed | null;
}

export const MeetingFeedPausePayloadFields = {
  userErrors: [() => [UserError], { description: 'What a careful caller can mend.' }],
  feed: [
    () => MeetingFeed,
    { nullable: true, description: 'The feed as it is now, also when it was refused.' },
  ],
} satisfies Contracts;

@TG.ObjectType({
  description: 'The paused feed.',
  implements: [MutationPayload],
  simpleResolvers: true,
})
export class MeetingFeedPausePayload implements MutationPayload {
  readonly __typename?: 'MeetingFeedPausePayload';

  @TG.Field(...MeetingFeedPausePayloadFields.userErrors)
  userErrors?: UserError[];

  @TG.Field(...MeetingFeedPausePayloadFields.feed)
  feed?: MeetingFeed | null;
}

export const MeetingFeedResumePayloadFields = {
  userErrors: [() => [UserError], { description: 'What a careful caller can mend.' }],
  feed: [
    () => MeetingFeed,
    { nullable: true, description: 'The feed as it is now, also when it was refused.' },
  ],
} satisfies Contracts;

@TG.ObjectType({
  description: 'The feed that goes on.',
  implements: [MutationPayload],
  simpleResolvers: true,
})
export class MeetingFeedResumePayload implements MutationPayload {
  readonly __typename?: 'MeetingFeedResumePayload';

  @TG.Field(...MeetingFeedResumePayloadFields.userErrors)
  userErrors?: UserError[];

  @TG.Field(...MeetingFeedResumePayloadFields.feed)
  feed?: MeetingFeed | null;
}

export const MeetingFeedEndPayloadFields = {
  userErrors: [() => [UserError], { description: 'What a careful caller can mend.' }],
  feed: [
    () => MeetingFeed,
    { nullable: true, description: 'The feed as it is now, also when it was refused.' },
  ],
} satisfies Contracts;

@TG.ObjectType({
  description: 'The feed that was ended.',
  implements: [MutationPayload],
  simpleResolvers: true,
})
export class MeetingFeedEndPayload implements MutationPayload {
  readonly __typename?: 'MeetingFeedEndPayload';

  @TG.Field(...MeetingFeedEndPayloadFields.userErrors)
  userErrors?: UserError[];

  @TG.Field(...MeetingFeedEndPayloadFields.feed)
  feed?: MeetingFeed | null;
}

export const MeetingFeedConfirmPayloadFields = {
  userErrors: [() => [UserError], { description: 'What a careful caller can mend.' }],
  run: [
    () => MeetingFeedRun,
    { nullable: true, description: 'The reading as it is now, also when it was refused.' },
  ],
} satisfies Contracts;

@TG.ObjectType({
  description: 'The reading that a person took over.',
  implements: [MutationPayload],
  simpleResolvers: true,
})
export class MeetingFeedConfirmPayload implements MutationPayload {
  readonly __typename?: 'MeetingFeedConfirmPayload';

  @TG.Field(...MeetingFeedConfirmPayloadFields.userErrors)
  userErrors?: UserError[];

  @TG.Field(...MeetingFeedConfirmPayloadFields.run)
  run?: MeetingFeedRun | null;
}

export const MeetingFeedDiscardPayloadFields = {
  userErrors: [() => [UserError], { description: 'What a careful caller can mend.' }],
  run: [
    () => MeetingFeedRun,
    { nullable: true, description: 'The reading as it is now, also when it was refused.' },
  ],
} satisfies Contracts;

@TG.ObjectType({
  description: 'The reading that was not taken over.',
  implements: [MutationPayload],
  simpleResolvers: true,
})
export class MeetingFeedDiscardPayload implements MutationPayload {
  readonly __typename?: 'MeetingFeedDiscardPayload';

  @TG.Field(...MeetingFeedDiscardPayloadFields.userErrors)
  userErrors?: UserError[];

  @TG.Field(...MeetingFeedDiscardPayloadFields.run)
  run?: MeetingFeedRun | null;
}

export const MeetingFeedRollbackPayloadFields = {
  userErrors: [() => [UserError], { description: 'What a careful caller can mend.' }],
  run: [
    () => MeetingFeedRun,
    { nullable: true, description: 'The reading as it is now, also when it was refused.' },
  ],
} satisfies Contracts;

@TG.ObjectType({
  description: 'The reading that was taken back.',
  implements: [MutationPayload],
  simpleResolvers: true,
})
export class MeetingFeedRollbackPayload implements MutationPayload {
  readonly __typename?: 'MeetingFeedRollbackPayload';

  @TG.Field(...MeetingFeedRollbackPayloadFields.userErrors)
  userErrors?: UserError[];

  @TG.Field(...MeetingFeedRollbackPayloadFields.run)
  run?: MeetingFeedRun | null;
}

export const MeetingDuplicateUndoPayloadFields = {
  userErrors: [() => [UserError], { description: 'What a careful caller can mend.' }],
  duplicate: [() => MeetingDuplicate, { nullable: true, description: 'The pair as it is now.' }],
} satisfies Contracts;

@TG.ObjectType({
  description: 'Two meetings that are shown as two.',
  implements: [MutationPayload],
  simpleResolvers: true,
})
export class MeetingDuplicateUndoPayload implements MutationPayload {
  readonly __typename?: 'MeetingDuplicateUndoPayload';

  @TG.Field(...MeetingDuplicateUndoPayloadFields.userErrors)
  userErrors?: UserError[];

  @TG.Field(...MeetingDuplicateUndoPayloadFields.duplicate)
  duplicate?: MeetingDuplicate | null;
}

export const MeetingExportCreatePayloadFields = {
  userErrors: [() => [UserError], { description: 'What a careful caller can mend.' }],
  export: [
    () => MeetingExport,
    { nullable: true, description: 'What is known of it; null where it failed.' },
  ],
  path: [
    () => String,
    {
      nullable: true,
      description:
        'Where it is read, below the address of the API, told this once: `/meeting-lists/<secret>.json`. Answers with an\n`etag`, and with 304 to who has that version.',
    },
  ],
} satisfies Contracts;

@TG.ObjectType({
  description: 'The new address.',
  implements: [MutationPayload],
  simpleResolvers: true,
})
export class MeetingExportCreatePayload implements MutationPayload {
  readonly __typename?: 'MeetingExportCreatePayload';

  @TG.Field(...MeetingExportCreatePayloadFields.userErrors)
  userErrors?: UserError[];

  @TG.Field(...MeetingExportCreatePayloadFields.export)
  export?: MeetingExport | null;

  @TG.Field(...MeetingExportCreatePayloadFields.path)
  path?: string | null;
}

export const MeetingExportRevokePayloadFields = {
  userErrors: [
    () => [UserError],
    { description: 'Always empty: to end an address that has ended is no mistake.' },
  ],
} satisfies Contracts;

@TG.ObjectType({
  description: 'The end of the address.',
  implements: [MutationPayload],
  simpleResolvers: true,
})
export class MeetingExportRevokePayload implements MutationPayload {
  readonly __typename?: 'MeetingExportRevokePayload';

  @TG.Field(...MeetingExportRevokePayloadFields.userErrors)
  userErrors?: UserError[];
}

export const FellowshipFields = {
  code: [() => FellowshipCode, { description: 'Its code.' }],
  name: [() => [LocalizedText], { description: 'Its name.' }],
  secular: [
    () => Boolean,
    { description: 'Whether its program goes without religion or a higher power.' },
  ],
  medicationWelcoming: [
    () => Boolean,
    {
      nullable: true,
      description:
        'Whether it says itself that medication for a substance use disorder is welcome; null where it leaves that\nto each group.',
    },
  ],
  audiences: [() => [MeetingAudience], { description: 'Whom it is for; empty for everybody.' }],
} satisfies Contracts;

@TG.ObjectType({
  description: 'What is known of a fellowship as a whole. A group of it may differ.',
  simpleResolvers: true,
})
export class Fellowship {
  readonly __typename?: 'Fellowship';

  @TG.Field(...FellowshipFields.code)
  code!: FellowshipCode;

  @TG.Field(...FellowshipFields.name)
  name?: LocalizedText[];

  @TG.Field(...FellowshipFields.secular)
  secular!: boolean;

  @TG.Field(...FellowshipFields.medicationWelcoming)
  medicationWelcoming?: boolean | null;

  @TG.Field(...FellowshipFields.audiences)
  audiences!: MeetingAudience[];
}

@TG.ArgsType()
export class GroupMembersArgs {
  @TG.Field(() => TG.Int, {
    nullable: true,
    description: 'How many from the start of the page, 1 to 100.',
  })
  first?: number | null;

  @TG.Field(() => Cursor, { nullable: true, description: 'Begin after this place.' })
  after?: string | null;

  @TG.Field(() => TG.Int, {
    nullable: true,
    description: 'How many from the end of the page, 1 to 100.',
  })
  last?: number | null;

  @TG.Field(() => Cursor, { nullable: true, description: 'End before this place.' })
  before?: string | null;
}

export const GroupFields = {
  id: [() => TG.ID, { description: 'Opaque and stable.' }],
  name: [() => String, { description: 'Its name.' }],
  description: [
    () => String,
    {
      nullable: true,
      description: 'What it is and for whom, in plain words; null when nothing was written.',
    },
  ],
  fellowship: [() => Fellowship, { description: 'The fellowship it follows.' }],
  secular: [() => Boolean, { description: 'Whether it goes without religion or a higher power.' }],
  medicationWelcoming: [
    () => Boolean,
    { description: 'Whether it says that medication for a substance use disorder is welcome.' },
  ],
  audiences: [() => [MeetingAudience], { description: 'Whom it is for; empty for everybody.' }],
  types: [
    () => [MeetingType],
    { description: 'What kind its meetings are, by the codes of meetings.' },
  ],
  languages: [
    () => [String],
    { description: 'Languages it is held in, BCP 47; empty when not stated.' },
  ],
  venue: [() => MeetingVenue, { description: 'Where it meets.' }],
  locationName: [
    () => String,
    { nullable: true, description: 'Name of the place; null when there is none.' },
  ],
  address: [
    () => String,
    { nullable: true, description: 'Address of the place; null when there is none.' },
  ],
  joinUrl: [
    () => URL,
    {
      nullable: true,
      description:
        'Where to join by video. For staff who run programs, its hosts, and members who are in it.',
    },
  ],
  timeZone: [() => TimeZone, { description: 'The zone its meetings are in.' }],
  hosts: [() => [Person], { description: 'Who hosts it, longest first.' }],
  admission: [() => GroupAdmission, { description: 'How one becomes a member of it.' }],
  listing: [
    () => GroupListing,
    {
      nullable: true,
      description:
        "What is listed of it in the finder of meetings and in the organization's Meeting Guide list, which anybody may\nread who has its address; null while it is not listed.",
    },
  ],
  viewerHosts: [() => Boolean, { description: 'Whether the viewer hosts it.' }],
  viewerMembership: [
    () => GroupMembership,
    { nullable: true, description: "The viewer's own place in it; null for who is not in it." },
  ],
  memberCount: [
    () => TG.Int,
    {
      nullable: true,
      description: 'How many are in it; null but for staff who run programs and its hosts.',
    },
  ],
  members: [
    () => GroupMembershipConnection,
    {
      description:
        'Who is in it, by the name they use: all for staff who run programs and its hosts, for others of the care\nteam those whose groups they may see, for a member themselves alone.',
    },
  ],
  endedAt: [
    () => DateTime,
    { nullable: true, description: 'When it ended; null while it goes on.' },
  ],
  version: [
    () => TG.Int,
    { description: 'Grows with each change; give it back as `expectedVersion`.' },
  ],
} satisfies Contracts;

@TG.ObjectType({
  description: 'A support group that the organization holds itself.',
  implements: [Node],
  simpleResolvers: true,
})
export class Group implements Node {
  readonly __typename?: 'Group';

  @TG.Field(...GroupFields.id)
  id!: string;

  @TG.Field(...GroupFields.name)
  name!: string;

  @TG.Field(...GroupFields.description)
  description?: string | null;

  @TG.Field(...GroupFields.fellowship)
  fellowship?: Fellowship;

  @TG.Field(...GroupFields.secular)
  secular!: boolean;

  @TG.Field(...GroupFields.medicationWelcoming)
  medicationWelcoming!: boolean;

  @TG.Field(...GroupFields.audiences)
  audiences!: MeetingAudience[];

  @TG.Field(...GroupFields.types)
  types?: MeetingType[];

  @TG.Field(...GroupFields.languages)
  languages!: string[];

  @TG.Field(...GroupFields.venue)
  venue!: MeetingVenue;

  @TG.Field(...GroupFields.locationName)
  locationName?: string | null;

  @TG.Field(...GroupFields.address)
  address?: string | null;

  @TG.Field(...GroupFields.joinUrl)
  joinUrl?: string | null;

  @TG.Field(...GroupFields.timeZone)
  timeZone!: string;

  @TG.Field(...GroupFields.hosts)
  hosts?: Person[];

  @TG.Field(...GroupFields.admission)
  admission!: GroupAdmission;

  @TG.Field(...GroupFields.listing)
  listing?: GroupListing | null;

  @TG.Field(...GroupFields.viewerHosts)
  viewerHosts!: boolean;

  @TG.Field(...GroupFields.viewerMembership)
  viewerMembership?: GroupMembership | null;

  @TG.Field(...GroupFields.memberCount)
  memberCount?: number | null;

  @TG.Field(...GroupFields.endedAt)
  endedAt?: string | null;

  @TG.Field(...GroupFields.version)
  version!: number;
}

export const GroupListingFields = {
  latitude: [
    () => TG.Float,
    { nullable: true, description: 'Degrees north of its door; null when not stated.' },
  ],
  longitude: [
    () => TG.Float,
    { nullable: true, description: 'Degrees east of its door; null when not stated.' },
  ],
  conferenceUrl: [
    () => URL,
    {
      nullable: true,
      description:
        "Where anybody may join online, unlike the group's `joinUrl`; null when nowhere.",
    },
  ],
} satisfies Contracts;

@TG.ObjectType({
  description: 'What a group that is listed says for finding it, besides what it says of itself.',
  simpleResolvers: true,
})
export class GroupListing {
  readonly __typename?: 'GroupListing';

  @TG.Field(...GroupListingFields.latitude)
  latitude?: number | null;

  @TG.Field(...GroupListingFields.longitude)
  longitude?: number | null;

  @TG.Field(...GroupListingFields.conferenceUrl)
  conferenceUrl?: string | null;
}

export const GroupMembershipFields = {
  id: [() => TG.ID, { description: 'Opaque and stable.' }],
  group: [() => Group, { nullable: true, description: 'The group.' }],
  alias: [() => String, { description: 'The name the member uses.' }],
  member: [
    () => Member,
    { nullable: true, description: 'The member; null for a host who may not see the record.' },
  ],
  joinedAt: [() => DateTime, { description: 'Since when.' }],
  leftAt: [
    () => DateTime,
    { nullable: true, description: 'When the member left; null while in it.' },
  ],
} satisfies Contracts;

@TG.ObjectType({
  description: 'That a member is in a group. Never visible to other members.',
  implements: [Node],
  simpleResolvers: true,
})
export class GroupMembership implements Node {
  readonly __typename?: 'GroupMembership';

  @TG.Field(...GroupMembershipFields.id)
  id!: string;

  @TG.Field(...GroupMembershipFields.group)
  group?: Group | null;

  @TG.Field(...GroupMembershipFields.alias)
  alias!: string;

  @TG.Field(...GroupMembershipFields.member)
  member?: Member | null;

  @TG.Field(...GroupMembershipFields.joinedAt)
  joinedAt!: string;

  @TG.Field(...GroupMembershipFields.leftAt)
  leftAt?: string | null;
}

export const GroupConnectionFields = {
  edges: [() => [GroupEdge], { description: 'Groups with their places in the list.' }],
  nodes: [() => [Group], { description: 'The groups alone.' }],
  pageInfo: [() => PageInfo, { description: 'Where the page lies.' }],
} satisfies Contracts;

@TG.ObjectType({ description: 'A page of groups.', simpleResolvers: true })
export class GroupConnection {
  readonly __typename?: 'GroupConnection';

  @TG.Field(...GroupConnectionFields.edges)
  edges?: GroupEdge[];

  @TG.Field(...GroupConnectionFields.nodes)
  nodes?: Group[];

  @TG.Field(...GroupConnectionFields.pageInfo)
  pageInfo?: PageInfo;
}

export const GroupEdgeFields = {
  cursor: [() => Cursor, { description: 'The place.' }],
  node: [() => Group, { description: 'The group.' }],
} satisfies Contracts;

@TG.ObjectType({ description: 'A group and its place in a list.', simpleResolvers: true })
export class GroupEdge {
  readonly __typename?: 'GroupEdge';

  @TG.Field(...GroupEdgeFields.cursor)
  cursor!: string;

  @TG.Field(...GroupEdgeFields.node)
  node?: Group;
}

export const GroupMembershipConnectionFields = {
  edges: [
    () => [GroupMembershipEdge],
    { description: 'Memberships with their places in the list.' },
  ],
  nodes: [() => [GroupMembership], { description: 'The memberships alone.' }],
  pageInfo: [() => PageInfo, { description: 'Where the page lies.' }],
} satisfies Contracts;

@TG.ObjectType({ description: 'A page of who is in a group.', simpleResolvers: true })
export class GroupMembershipConnection {
  readonly __typename?: 'GroupMembershipConnection';

  @TG.Field(...GroupMembershipConnectionFields.edges)
  edges?: GroupMembershipEdge[];

  @TG.Field(...GroupMembershipConnectionFields.nodes)
  nodes?: GroupMembership[];

  @TG.Field(...GroupMembershipConnectionFields.pageInfo)
  pageInfo?: PageInfo;
}

export const GroupMembershipEdgeFields = {
  cursor: [() => Cursor, { description: 'The place.' }],
  node: [() => GroupMembership, { description: 'The membership.' }],
} satisfies Contracts;

@TG.ObjectType({ description: 'A membership and its place in a list.', simpleResolvers: true })
export class GroupMembershipEdge {
  readonly __typename?: 'GroupMembershipEdge';

  @TG.Field(...GroupMembershipEdgeFields.cursor)
  cursor!: string;

  @TG.Field(...GroupMembershipEdgeFields.node)
  node?: GroupMembership;
}

export const GroupCreatePayloadFields = {
  userErrors: [() => [UserError], { description: 'What a careful caller can mend.' }],
  group: [() => Group, { nullable: true, description: 'The group.' }],
} satisfies Contracts;

@TG.ObjectType({
  description: 'The new group, or why there is none.',
  implements: [MutationPayload],
  simpleResolvers: true,
})
export class GroupCreatePayload implements MutationPayload {
  readonly __typename?: 'GroupCreatePayload';

  @TG.Field(...GroupCreatePayloadFields.userErrors)
  userErrors?: UserError[];

  @TG.Field(...GroupCreatePayloadFields.group)
  group?: Group | null;
}

export const GroupEditPayloadFields = {
  userErrors: [() => [UserError], { description: 'What a careful caller can mend.' }],
  group: [() => Group, { nullable: true, description: 'The group.' }],
} satisfies Contracts;

@TG.ObjectType({
  description: 'The group as it is now, also when the change was refused.',
  implements: [MutationPayload],
  simpleResolvers: true,
})
export class GroupEditPayload implements MutationPayload {
  readonly __typename?: 'GroupEditPayload';

  @TG.Field(...GroupEditPayloadFields.userErrors)
  userErrors?: UserError[];

  @TG.Field(...GroupEditPayloadFields.group)
  group?: Group | null;
}

export const GroupEndPayloadFields = {
  userErrors: [() => [UserError], { description: 'What a careful caller can mend.' }],
  group: [() => Group, { nullable: true, description: 'The group.' }],
} satisfies Contracts;

@TG.ObjectType({
  description: 'The group as it is now, also when its end was refused.',
  implements: [MutationPayload],
  simpleResolvers: true,
})
export class GroupEndPayload implements MutationPayload {
  readonly __typename?: 'GroupEndPayload';

  @TG.Field(...GroupEndPayloadFields.userErrors)
  userErrors?: UserError[];

  @TG.Field(...GroupEndPayloadFields.group)
  group?: Group | null;
}

export const GroupJoinPayloadFields = {
  userErrors: [() => [UserError], { description: 'What a careful caller can mend.' }],
  membership: [() => GroupMembership, { nullable: true, description: 'The membership.' }],
} satisfies Contracts;

@TG.ObjectType({
  description: 'The place in the group, or why there is none.',
  implements: [MutationPayload],
  simpleResolvers: true,
})
export class GroupJoinPayload implements MutationPayload {
  readonly __typename?: 'GroupJoinPayload';

  @TG.Field(...GroupJoinPayloadFields.userErrors)
  userErrors?: UserError[];

  @TG.Field(...GroupJoinPayloadFields.membership)
  membership?: GroupMembership | null;
}

export const GroupLeavePayloadFields = {
  userErrors: [() => [UserError], { description: 'What a careful caller can mend.' }],
  membership: [
    () => GroupMembership,
    {
      nullable: true,
      description: 'The membership as it is now; null for who may not see it any more.',
    },
  ],
} satisfies Contracts;

@TG.ObjectType({
  description: 'The place in the group that was given up.',
  implements: [MutationPayload],
  simpleResolvers: true,
})
export class GroupLeavePayload implements MutationPayload {
  readonly __typename?: 'GroupLeavePayload';

  @TG.Field(...GroupLeavePayloadFields.userErrors)
  userErrors?: UserError[];

  @TG.Field(...GroupLeavePayloadFields.membership)
  membership?: GroupMembership | null;
}

export const MeetingKeepPayloadFields = {
  userErrors: [
    () => [UserError],
    { description: 'What a careful caller can mend. Empty when the mutation took effect.' },
  ],
  meeting: [
    () => Meeting,
    { nullable: true, description: 'The meeting; null where there is none.' },
  ],
} satisfies Contracts;

@TG.ObjectType({
  description: 'A meeting that the viewer now keeps.',
  implements: [MutationPayload],
  simpleResolvers: true,
})
export class MeetingKeepPayload implements MutationPayload {
  readonly __typename?: 'MeetingKeepPayload';

  @TG.Field(...MeetingKeepPayloadFields.userErrors)
  userErrors?: UserError[];

  @TG.Field(...MeetingKeepPayloadFields.meeting)
  meeting?: Meeting | null;
}

export const MeetingLetGoPayloadFields = {
  userErrors: [
    () => [UserError],
    { description: 'What a careful caller can mend. Empty when the mutation took effect.' },
  ],
  meeting: [
    () => Meeting,
    { nullable: true, description: 'The meeting; null where there is none.' },
  ],
} satisfies Contracts;

@TG.ObjectType({
  description: 'A meeting that the viewer keeps no longer.',
  implements: [MutationPayload],
  simpleResolvers: true,
})
export class MeetingLetGoPayload implements MutationPayload {
  readonly __typename?: 'MeetingLetGoPayload';

  @TG.Field(...MeetingLetGoPayloadFields.userErrors)
  userErrors?: UserError[];

  @TG.Field(...MeetingLetGoPayloadFields.meeting)
  meeting?: Meeting | null;
}

export const MeetingCalendarFields = {
  fileName: [() => String, { description: 'A name for the file that tells of nothing.' }],
  mediaType: [() => String, { description: '`text/calendar`.' }],
  content: [() => String, { description: 'The file, in base64.' }],
} satisfies Contracts;

@TG.ObjectType({
  description: 'A meeting as an iCalendar file (RFC 5545), to be taken into a calendar.',
  simpleResolvers: true,
})
export class MeetingCalendar {
  readonly __typename?: 'MeetingCalendar';

  @TG.Field(...MeetingCalendarFields.fileName)
  fileName!: string;

  @TG.Field(...MeetingCalendarFields.mediaType)
  mediaType!: string;

  @TG.Field(...MeetingCalendarFields.content)
  content!: string;
}

export const MeetingPlaceFields = {
  name: [() => String, { description: 'Its name.' }],
  within: [
    () => String,
    {
      nullable: true,
      description: 'What it lies in, where the lists say so: a county, a state or a larger town.',
    },
  ],
  latitude: [
    () => TG.Float,
    { description: 'Degrees north of its middle: half of its doors lie north of it.' },
  ],
  longitude: [
    () => TG.Float,
    { description: 'Degrees east of its middle: half of its doors lie east of it.' },
  ],
  meetings: [() => TG.Int, { description: 'How many meetings have a room there.' }],
} satisfies Contracts;

@TG.ObjectType({
  description: 'A town or a part of one that meetings are held in, as their lists name it.',
  simpleResolvers: true,
})
export class MeetingPlace {
  readonly __typename?: 'MeetingPlace';

  @TG.Field(...MeetingPlaceFields.name)
  name!: string;

  @TG.Field(...MeetingPlaceFields.within)
  within?: string | null;

  @TG.Field(...MeetingPlaceFields.latitude)
  latitude!: number;

  @TG.Field(...MeetingPlaceFields.longitude)
  longitude!: number;

  @TG.Field(...MeetingPlaceFields.meetings)
  meetings!: number;
}

@TG.ArgsType()
export class MeetingNextOccurrencesArgs {
  @TG.Field(() => TG.Int, { description: 'How many, 1 to 5.', defaultValue: 1 })
  first!: number;
}

export const MeetingFields = {
  id: [() => TG.ID, { description: 'Opaque and stable.' }],
  name: [() => String, { description: 'Its name.' }],
  groupName: [() => String, { nullable: true, description: 'The group that holds it.' }],
  weekdays: [
    () => [Weekday],
    {
      description:
        'The days it is held on, Monday first; empty when by appointment. What a group of the organization holds is not\nalways held every week: `nextOccurrences` says when it is.',
    },
  ],
  startTime: [
    () => LocalTime,
    { nullable: true, description: 'Local time of its start; null when by appointment.' },
  ],
  durationMinutes: [() => TG.Int, { description: 'How long it takes, in minutes.' }],
  timeZone: [() => TimeZone, { description: 'The zone its times are in.' }],
  nextOccurrences: [
    () => [MeetingOccurrence],
    { description: 'When it is next held, at most five times; empty when by appointment.' },
  ],
  currentOccurrence: [
    () => MeetingOccurrence,
    {
      nullable: true,
      description:
        'The occurrence under way at the moment of reading, its start included and its end not; null when none is. What a\ngroup of the organization holds counts as it is really held: moved once, at that time; canceled, not at all.',
    },
  ],
  venue: [() => MeetingVenue, { description: 'Where it takes place.' }],
  types: [
    () => [MeetingType],
    {
      description:
        'What kind of meeting, by canonical codes where known, else as the feed gives them.',
    },
  ],
  fellowship: [
    () => Fellowship,
    {
      nullable: true,
      description:
        'The fellowship it is of, as its list or its feed names it; null when neither does.',
    },
  ],
  secular: [
    () => Boolean,
    { description: 'Whether it is known to go without religion or a higher power.' },
  ],
  medicationWelcoming: [
    () => Boolean,
    {
      description:
        'Whether it is known to welcome medication for a substance use disorder. What no list says is not known.',
    },
  ],
  audiences: [
    () => [MeetingAudience],
    { description: 'Whom it is said to be for; empty for everybody.' },
  ],
  locationName: [() => String, { nullable: true, description: 'Name of the place.' }],
  address: [() => String, { nullable: true, description: 'Address of the place.' }],
  region: [() => String, { nullable: true, description: 'Part of the town or county.' }],
  latitude: [() => TG.Float, { nullable: true, description: 'Degrees north.' }],
  longitude: [() => TG.Float, { nullable: true, description: 'Degrees east.' }],
  conferenceUrl: [() => URL, { nullable: true, description: 'Where to join online.' }],
  conferencePhone: [() => String, { nullable: true, description: 'Number to join by telephone.' }],
  notes: [() => String, { nullable: true, description: 'What else to know.' }],
  distanceMeters: [
    () => TG.Int,
    {
      nullable: true,
      description: 'How far it is from the place asked near, which is no property of the meeting.',
      deprecationReason: 'Use `MeetingEdge.distanceMeters`. Removal after 2027-06-30',
    },
  ],
  occurrence: [
    () => MeetingOccurrence,
    {
      nullable: true,
      description:
        'When it is held within the hours asked for, which is no property of the meeting.',
      deprecationReason: 'Use `MeetingEdge.occurrence`. Removal after 2027-06-30',
    },
  ],
  isKept: [() => Boolean, { description: 'Whether the viewer keeps it among their own.' }],
  feed: [
    () => MeetingFeed,
    {
      nullable: true,
      description: 'The feed it comes from; null for what a group of the organization holds.',
    },
  ],
  group: [
    () => Group,
    {
      nullable: true,
      description: "The organization's own group that holds it; null for what a feed lists.",
    },
  ],
  alsoIn: [
    () => [MeetingFeed],
    {
      description:
        'Other feeds that list the same meeting, by name; it is shown once, as this one.',
    },
  ],
} satisfies Contracts;

@TG.ObjectType({
  description:
    'A meeting of a mutual-help group, from a published list, or held by a group of the organization that is listed.',
  implements: [Node],
  simpleResolvers: true,
})
export class Meeting implements Node {
  readonly __typename?: 'Meeting';

  @TG.Field(...MeetingFields.id)
  id!: string;

  @TG.Field(...MeetingFields.name)
  name!: string;

  @TG.Field(...MeetingFields.groupName)
  groupName?: string | null;

  @TG.Field(...MeetingFields.weekdays)
  weekdays!: Weekday[];

  @TG.Field(...MeetingFields.startTime)
  startTime?: string | null;

  @TG.Field(...MeetingFields.durationMinutes)
  durationMinutes!: number;

  @TG.Field(...MeetingFields.timeZone)
  timeZone!: string;

  @TG.Field(...MeetingFields.currentOccurrence)
  currentOccurrence?: MeetingOccurrence | null;

  @TG.Field(...MeetingFields.venue)
  venue!: MeetingVenue;

  @TG.Field(...MeetingFields.types)
  types?: MeetingType[];

  @TG.Field(...MeetingFields.fellowship)
  fellowship?: Fellowship | null;

  @TG.Field(...MeetingFields.secular)
  secular!: boolean;

  @TG.Field(...MeetingFields.medicationWelcoming)
  medicationWelcoming!: boolean;

  @TG.Field(...MeetingFields.audiences)
  audiences!: MeetingAudience[];

  @TG.Field(...MeetingFields.locationName)
  locationName?: string | null;

  @TG.Field(...MeetingFields.address)
  address?: string | null;

  @TG.Field(...MeetingFields.region)
  region?: string | null;

  @TG.Field(...MeetingFields.latitude)
  latitude?: number | null;

  @TG.Field(...MeetingFields.longitude)
  longitude?: number | null;

  @TG.Field(...MeetingFields.conferenceUrl)
  conferenceUrl?: string | null;

  @TG.Field(...MeetingFields.conferencePhone)
  conferencePhone?: string | null;

  @TG.Field(...MeetingFields.notes)
  notes?: string | null;

  @TG.Field(...MeetingFields.distanceMeters)
  distanceMeters?: number | null;

  @TG.Field(...MeetingFields.occurrence)
  occurrence?: MeetingOccurrence | null;

  @TG.Field(...MeetingFields.isKept)
  isKept!: boolean;

  @TG.Field(...MeetingFields.feed)
  feed?: MeetingFeed | null;

  @TG.Field(...MeetingFields.group)
  group?: Group | null;

  @TG.Field(...MeetingFields.alsoIn)
  alsoIn?: MeetingFeed[];
}

export const MeetingOccurrenceFields = {
  startsAt: [() => DateTime, { description: 'Its start.' }],
  endsAt: [() => DateTime, { description: 'Its end.' }],
} satisfies Contracts;

@TG.ObjectType({ description: 'One time a meeting is held.', simpleResolvers: true })
export class MeetingOccurrence {
  readonly __typename?: 'MeetingOccurrence';

  @TG.Field(...MeetingOccurrenceFields.startsAt)
  startsAt!: string;

  @TG.Field(...MeetingOccurrenceFields.endsAt)
  endsAt!: string;
}

export const MeetingTypeFields = {
  code: [() => String, { description: 'The code.' }],
  label: [() => [LocalizedText], { description: 'What it means; the code itself when unknown.' }],
} satisfies Contracts;

@TG.ObjectType({ description: 'What kind of meeting.', simpleResolvers: true })
export class MeetingType {
  readonly __typename?: 'MeetingType';

  @TG.Field(...MeetingTypeFields.code)
  code!: string;

  @TG.Field(...MeetingTypeFields.label)
  label?: LocalizedText[];
}

export const MeetingConnectionFields = {
  edges: [() => [MeetingEdge], { description: 'Meetings with their places in the list.' }],
  nodes: [() => [Meeting], { description: 'The meetings alone.' }],
  pageInfo: [() => PageInfo, { description: 'Where the page lies.' }],
} satisfies Contracts;

@TG.ObjectType({ description: 'A page of meetings.', simpleResolvers: true })
export class MeetingConnection {
  readonly __typename?: 'MeetingConnection';

  @TG.Field(...MeetingConnectionFields.edges)
  edges?: MeetingEdge[];

  @TG.Field(...MeetingConnectionFields.nodes)
  nodes?: Meeting[];

  @TG.Field(...MeetingConnectionFields.pageInfo)
  pageInfo?: PageInfo;
}

export const MeetingEdgeFields = {
  cursor: [() => Cursor, { description: 'The place.' }],
  node: [() => Meeting, { description: 'The meeting.' }],
  distanceMeters: [
    () => TG.Int,
    {
      nullable: true,
      description:
        'From the place asked near, as the crow flies, in whole meters; null where none was asked near.',
    },
  ],
  occurrence: [
    () => MeetingOccurrence,
    {
      nullable: true,
      description:
        'When it is under way or next held within the hours asked for; null where none were asked for.',
    },
  ],
} satisfies Contracts;

@TG.ObjectType({ description: 'A meeting and its place in a list.', simpleResolvers: true })
export class MeetingEdge {
  readonly __typename?: 'MeetingEdge';

  @TG.Field(...MeetingEdgeFields.cursor)
  cursor!: string;

  @TG.Field(...MeetingEdgeFields.node)
  node?: Meeting;

  @TG.Field(...MeetingEdgeFields.distanceMeters)
  distanceMeters?: number | null;

  @TG.Field(...MeetingEdgeFields.occurrence)
  occurrence?: MeetingOccurrence | null;
}

export const InvitationOfferFields = {
  organization: [() => String, { description: "The organization's name." }],
  forMember: [
    () => Boolean,
    { description: "Whether the link is a member's; otherwise it is one for staff." },
  ],
  asksBirthDate: [() => Boolean, { description: 'Whether the birth date has to be confirmed.' }],
  email: [
    () => EmailAddress,
    {
      nullable: true,
      description: 'The address that was invited; null for a member, who chooses one.',
    },
  ],
} satisfies Contracts;

@TG.ObjectType({ description: 'What is asked of who holds a link.', simpleResolvers: true })
export class InvitationOffer {
  readonly __typename?: 'InvitationOffer';

  @TG.Field(...InvitationOfferFields.organization)
  organization!: string;

  @TG.Field(...InvitationOfferFields.forMember)
  forMember!: boolean;

  @TG.Field(...InvitationOfferFields.asksBirthDate)
  asksBirthDate!: boolean;

  @TG.Field(...InvitationOfferFields.email)
  email?: string | null;
}

export const OpenInvitationFields = {
  createdAt: [() => DateTime, { description: 'When it was made.' }],
  createdBy: [() => Person, { nullable: true, description: 'Who made it.' }],
  expiresAt: [() => DateTime, { description: 'When it ends at the latest.' }],
} satisfies Contracts;

@TG.ObjectType({
  description: 'A link that is open. Its secret is not kept.',
  simpleResolvers: true,
})
export class OpenInvitation {
  readonly __typename?: 'OpenInvitation';

  @TG.Field(...OpenInvitationFields.createdAt)
  createdAt!: string;

  @TG.Field(...OpenInvitationFields.createdBy)
  createdBy?: Person | null;

  @TG.Field(...OpenInvitationFields.expiresAt)
  expiresAt!: string;
}

export const MemberAccessFields = {
  hasAccount: [() => Boolean, { description: 'Whether they have a sign-in.' }],
  invitation: [
    () => OpenInvitation,
    { nullable: true, description: 'The link that is open for them; null when there is none.' },
  ],
} satisfies Contracts;

@TG.ObjectType({ description: 'Whether a member can sign in.', simpleResolvers: true })
export class MemberAccess {
  readonly __typename?: 'MemberAccess';

  @TG.Field(...MemberAccessFields.hasAccount)
  hasAccount!: boolean;

  @TG.Field(...MemberAccessFields.invitation)
  invitation?: OpenInvitation | null;
}

export const StaffInvitationFields = {
  email: [() => EmailAddress, { description: 'The address.' }],
  name: [() => String, { description: 'The name.' }],
  roles: [() => [Role], { description: 'What they will be here.' }],
  invitation: [() => OpenInvitation, { description: 'The link.' }],
} satisfies Contracts;

@TG.ObjectType({
  description: 'A link that is open for somebody of the staff.',
  simpleResolvers: true,
})
export class StaffInvitation {
  readonly __typename?: 'StaffInvitation';

  @TG.Field(...StaffInvitationFields.email)
  email!: string;

  @TG.Field(...StaffInvitationFields.name)
  name!: string;

  @TG.Field(...StaffInvitationFields.roles)
  roles!: Role[];

  @TG.Field(...StaffInvitationFields.invitation)
  invitation?: OpenInvitation;
}

export const MemberInvitePayloadFields = {
  userErrors: [() => [UserError], { description: 'What a careful caller can mend.' }],
  secret: [
    () => String,
    {
      nullable: true,
      description:
        'What makes the link, shown this once: put it behind `#`, where no log keeps it.',
    },
  ],
  invitation: [() => OpenInvitation, { nullable: true, description: 'The link as it is kept.' }],
} satisfies Contracts;

@TG.ObjectType({
  description: "A member's link.",
  implements: [MutationPayload],
  simpleResolvers: true,
})
export class MemberInvitePayload implements MutationPayload {
  readonly __typename?: 'MemberInvitePayload';

  @TG.Field(...MemberInvitePayloadFields.userErrors)
  userErrors?: UserError[];

  @TG.Field(...MemberInvitePayloadFields.secret)
  secret?: string | null;

  @TG.Field(...MemberInvitePayloadFields.invitation)
  invitation?: OpenInvitation | null;
}

export const MemberInvitationRevokePayloadFields = {
  userErrors: [() => [UserError], { description: 'NOT_FOUND also when there is no link to end.' }],
  access: [() => MemberAccess, { nullable: true, description: 'What is left.' }],
} satisfies Contracts;

@TG.ObjectType({
  description: "The end of a member's link.",
  implements: [MutationPayload],
  simpleResolvers: true,
})
export class MemberInvitationRevokePayload implements MutationPayload {
  readonly __typename?: 'MemberInvitationRevokePayload';

  @TG.Field(...MemberInvitationRevokePayloadFields.userErrors)
  userErrors?: UserError[];

  @TG.Field(...MemberInvitationRevokePayloadFields.access)
  access?: MemberAccess | null;
}

export const StaffInvitePayloadFields = {
  userErrors: [() => [UserError], { description: 'What a careful caller can mend.' }],
  secret: [
    () => String,
    {
      nullable: true,
      description:
        'What makes the link, shown this once: put it behind `#`, where no log keeps it.',
    },
  ],
  invitation: [() => OpenInvitation, { nullable: true, description: 'The link as it is kept.' }],
} satisfies Contracts;

@TG.ObjectType({
  description: 'A link for somebody of the staff.',
  implements: [MutationPayload],
  simpleResolvers: true,
})
export class StaffInvitePayload implements MutationPayload {
  readonly __typename?: 'StaffInvitePayload';

  @TG.Field(...StaffInvitePayloadFields.userErrors)
  userErrors?: UserError[];

  @TG.Field(...StaffInvitePayloadFields.secret)
  secret?: string | null;

  @TG.Field(...StaffInvitePayloadFields.invitation)
  invitation?: OpenInvitation | null;
}

export const StaffInvitationRevokePayloadFields = {
  userErrors: [() => [UserError], { description: 'NOT_FOUND also when there is no link to end.' }],
} satisfies Contracts;

@TG.ObjectType({
  description: 'The end of a link for staff.',
  implements: [MutationPayload],
  simpleResolvers: true,
})
export class StaffInvitationRevokePayload implements MutationPayload {
  readonly __typename?: 'StaffInvitationRevokePayload';

  @TG.Field(...StaffInvitationRevokePayloadFields.userErrors)
  userErrors?: UserError[];
}

export const StaffEndAccessPayloadFields = {
  userErrors: [() => [UserError], { description: 'What a careful caller can mend.' }],
  person: [() => Person, { nullable: true, description: 'Whose access has ended.' }],
} satisfies Contracts;

@TG.ObjectType({
  description: "The end of somebody's access.",
  implements: [MutationPayload],
  simpleResolvers: true,
})
export class StaffEndAccessPayload implements MutationPayload {
  readonly __typename?: 'StaffEndAccessPayload';

  @TG.Field(...StaffEndAccessPayloadFields.userErrors)
  userErrors?: UserError[];

  @TG.Field(...StaffEndAccessPayloadFields.person)
  person?: Person | null;
}

export const InvitationAcceptPayloadFields = {
  userErrors: [() => [UserError], { description: 'What a careful caller can mend.' }],
  session: [() => Session, { nullable: true, description: 'Null where it was refused.' }],
} satisfies Contracts;

@TG.ObjectType({
  description: "The new sign-in's first session.",
  implements: [MutationPayload],
  simpleResolvers: true,
})
export class InvitationAcceptPayload implements MutationPayload {
  readonly __typename?: 'InvitationAcceptPayload';

  @TG.Field(...InvitationAcceptPayloadFields.userErrors)
  userErrors?: UserError[];

  @TG.Field(...InvitationAcceptPayloadFields.session)
  session?: Session | null;
}

export const CareTeamEntryFields = {
  person: [() => Person, { description: 'Who.' }],
  role: [() => CareRole, { description: 'As what.' }],
  since: [() => DateTime, { description: 'Since when.' }],
  until: [
    () => DateTime,
    { nullable: true, description: 'Until when; null for who is on it now.' },
  ],
} satisfies Contracts;

@TG.ObjectType({ description: "Somebody on a member's care team.", simpleResolvers: true })
export class CareTeamEntry {
  readonly __typename?: 'CareTeamEntry';

  @TG.Field(...CareTeamEntryFields.person)
  person?: Person;

  @TG.Field(...CareTeamEntryFields.role)
  role!: CareRole;

  @TG.Field(...CareTeamEntryFields.since)
  since!: string;

  @TG.Field(...CareTeamEntryFields.until)
  until?: string | null;
}

export const CareTeamChangedFields = {
  id: [() => TG.ID, { description: 'Opaque and stable.' }],
  member: [() => Member, { nullable: true, description: 'Whose care team.' }],
  occurredAt: [() => DateTime, { description: 'When it changed.' }],
  recordedAt: [() => DateTime, { description: 'When it was recorded.' }],
  localDate: [() => Date, { description: "The member's local day." }],
  recordedBy: [
    () => Person,
    { nullable: true, description: 'Who changed it; null for an import.' },
  ],
  move: [() => CareTeamMove, { description: 'What happened.' }],
  person: [() => Person, { nullable: true, description: 'Who joined or left.' }],
  role: [() => CareRole, { description: 'As what.' }],
} satisfies Contracts;

@TG.ObjectType({
  description: 'A care team changed.',
  implements: [MonitoringEvent, Node],
  simpleResolvers: true,
})
export class CareTeamChanged implements MonitoringEvent, Node {
  readonly __typename?: 'CareTeamChanged';

  @TG.Field(...CareTeamChangedFields.id)
  id!: string;

  @TG.Field(...CareTeamChangedFields.member)
  member?: Member | null;

  @TG.Field(...CareTeamChangedFields.occurredAt)
  occurredAt!: string;

  @TG.Field(...CareTeamChangedFields.recordedAt)
  recordedAt!: string;

  @TG.Field(...CareTeamChangedFields.localDate)
  localDate!: string;

  @TG.Field(...CareTeamChangedFields.recordedBy)
  recordedBy?: Person | null;

  @TG.Field(...CareTeamChangedFields.move)
  move!: CareTeamMove;

  @TG.Field(...CareTeamChangedFields.person)
  person?: Person | null;

  @TG.Field(...CareTeamChangedFields.role)
  role!: CareRole;
}

export const CareTeamJoinPayloadFields = {
  userErrors: [() => [UserError], { description: 'What a careful caller can mend.' }],
  member: [() => Member, { nullable: true, description: 'The member with their care team.' }],
} satisfies Contracts;

@TG.ObjectType({
  description: 'Somebody new on a care team.',
  implements: [MutationPayload],
  simpleResolvers: true,
})
export class CareTeamJoinPayload implements MutationPayload {
  readonly __typename?: 'CareTeamJoinPayload';

  @TG.Field(...CareTeamJoinPayloadFields.userErrors)
  userErrors?: UserError[];

  @TG.Field(...CareTeamJoinPayloadFields.member)
  member?: Member | null;
}

export const CareTeamLeavePayloadFields = {
  userErrors: [() => [UserError], { description: 'What a careful caller can mend.' }],
  member: [
    () => Member,
    {
      nullable: true,
      description: 'The member with their care team; null to who may see them no more.',
    },
  ],
} satisfies Contracts;

@TG.ObjectType({
  description: 'Somebody left a care team.',
  implements: [MutationPayload],
  simpleResolvers: true,
})
export class CareTeamLeavePayload implements MutationPayload {
  readonly __typename?: 'CareTeamLeavePayload';

  @TG.Field(...CareTeamLeavePayloadFields.userErrors)
  userErrors?: UserError[];

  @TG.Field(...CareTeamLeavePayloadFields.member)
  member?: Member | null;
}

export const StaffMemberFields = {
  person: [() => Person, { description: 'Who.' }],
  caseload: [
    () => TG.Int,
    { description: 'On how many care teams of active and paused members they are.' },
  ],
  endedAt: [
    () => DateTime,
    { nullable: true, description: 'When their access ended; null for who has it.' },
  ],
  languages: [
    () => [String],
    { description: 'Languages they speak with members, BCP 47; empty when not stated.' },
  ],
} satisfies Contracts;

@TG.ObjectType({
  description: 'Somebody of the staff, as a choice of whom to give work to.',
  simpleResolvers: true,
})
export class StaffMember {
  readonly __typename?: 'StaffMember';

  @TG.Field(...StaffMemberFields.person)
  person?: Person;

  @TG.Field(...StaffMemberFields.caseload)
  caseload!: number;

  @TG.Field(...StaffMemberFields.endedAt)
  endedAt?: string | null;

  @TG.Field(...StaffMemberFields.languages)
  languages!: string[];
}

export const CaseloadHandOverPreviewFields = {
  memberCount: [() => TG.Int, { description: 'How many members.' }],
  alertCount: [
    () => TG.Int,
    { description: 'How many alerts about them that the person has taken, which open again.' },
  ],
  taskCount: [() => TG.Int, { description: 'How many open follow-ups of the person about them.' }],
} satisfies Contracts;

@TG.ObjectType({ description: 'What a hand-over would pass on.', simpleResolvers: true })
export class CaseloadHandOverPreview {
  readonly __typename?: 'CaseloadHandOverPreview';

  @TG.Field(...CaseloadHandOverPreviewFields.memberCount)
  memberCount!: number;

  @TG.Field(...CaseloadHandOverPreviewFields.alertCount)
  alertCount!: number;

  @TG.Field(...CaseloadHandOverPreviewFields.taskCount)
  taskCount!: number;
}

export const CaseloadHandOverFields = {
  id: [() => TG.ID, { description: 'Opaque and stable.' }],
  from: [() => Person, { nullable: true, description: 'Whose members they were.' }],
  to: [() => Person, { nullable: true, description: 'Who received them.' }],
  role: [() => CareRole, { description: 'In which role.' }],
  memberCount: [() => TG.Int, { description: 'How many members.' }],
  alertCount: [() => TG.Int, { description: 'How many alerts were opened again.' }],
  taskCount: [() => TG.Int, { description: 'How many follow-ups went along.' }],
  note: [() => String, { nullable: true, description: 'What the one who receives should know.' }],
  handedOverAt: [() => DateTime, { description: 'When it was done.' }],
  handedOverBy: [() => Person, { nullable: true, description: 'Who did it.' }],
} satisfies Contracts;

@TG.ObjectType({
  description: 'Members who were passed from one person of the staff to another.',
  implements: [Node],
  simpleResolvers: true,
})
export class CaseloadHandOver implements Node {
  readonly __typename?: 'CaseloadHandOver';

  @TG.Field(...CaseloadHandOverFields.id)
  id!: string;

  @TG.Field(...CaseloadHandOverFields.from)
  from?: Person | null;

  @TG.Field(...CaseloadHandOverFields.to)
  to?: Person | null;

  @TG.Field(...CaseloadHandOverFields.role)
  role!: CareRole;

  @TG.Field(...CaseloadHandOverFields.memberCount)
  memberCount!: number;

  @TG.Field(...CaseloadHandOverFields.alertCount)
  alertCount!: number;

  @TG.Field(...CaseloadHandOverFields.taskCount)
  taskCount!: number;

  @TG.Field(...CaseloadHandOverFields.note)
  note?: string | null;

  @TG.Field(...CaseloadHandOverFields.handedOverAt)
  handedOverAt!: string;

  @TG.Field(...CaseloadHandOverFields.handedOverBy)
  handedOverBy?: Person | null;
}

export const CaseloadHandOverPayloadFields = {
  userErrors: [() => [UserError], { description: 'What a careful caller can mend.' }],
  handOver: [
    () => CaseloadHandOver,
    { nullable: true, description: 'The hand-over; null where it was refused.' },
  ],
} satisfies Contracts;

@TG.ObjectType({
  description: 'The hand-over.',
  implements: [MutationPayload],
  simpleResolvers: true,
})
export class CaseloadHandOverPayload implements MutationPayload {
  readonly __typename?: 'CaseloadHandOverPayload';

  @TG.Field(...CaseloadHandOverPayloadFields.userErrors)
  userErrors?: UserError[];

  @TG.Field(...CaseloadHandOverPayloadFields.handOver)
  handOver?: CaseloadHandOver | null;
}

export const SafeContactFields = {
  voicemail: [
    () => Boolean,
    { nullable: true, description: 'Whether a message may be left on the voicemail.' },
  ],
  sharedPhone: [
    () => Boolean,
    {
      nullable: true,
      description: 'Whether others use the telephone, too: say nothing to who answers.',
    },
  ],
  callFrom: [
    () => LocalTime,
    {
      nullable: true,
      description: "From when one may call, in the member's time zone; at any time when null.",
    },
  ],
  callUntil: [
    () => LocalTime,
    {
      nullable: true,
      description: 'Until when one may call; before `callFrom` it is of the next day.',
    },
  ],
} satisfies Contracts;

@TG.ObjectType({
  description:
    'What to heed when calling or writing to a member. Null means that nobody has asked.',
  simpleResolvers: true,
})
export class SafeContact {
  readonly __typename?: 'SafeContact';

  @TG.Field(...SafeContactFields.voicemail)
  voicemail?: boolean | null;

  @TG.Field(...SafeContactFields.sharedPhone)
  sharedPhone?: boolean | null;

  @TG.Field(...SafeContactFields.callFrom)
  callFrom?: string | null;

  @TG.Field(...SafeContactFields.callUntil)
  callUntil?: string | null;
}

export const ExternalIdentifierFields = {
  system: [() => String, { description: 'The other system, 1 to 100 characters.' }],
  value: [() => String, { description: 'The name there, 1 to 200 characters.' }],
} satisfies Contracts;

@TG.ObjectType({
  description:
    "A name that another system knows somebody by, for example a number in a clinic's record.",
  simpleResolvers: true,
})
export class ExternalIdentifier {
  readonly __typename?: 'ExternalIdentifier';

  @TG.Field(...ExternalIdentifierFields.system)
  system!: string;

  @TG.Field(...ExternalIdentifierFields.value)
  value!: string;
}

export const MemberEditPayloadFields = {
  userErrors: [() => [UserError], { description: 'What a careful caller can mend.' }],
  member: [
    () => Member,
    { nullable: true, description: 'The member as edited; as they are now where it was refused.' },
  ],
} satisfies Contracts;

@TG.ObjectType({
  description: 'A member with another profile.',
  implements: [MutationPayload],
  simpleResolvers: true,
})
export class MemberEditPayload implements MutationPayload {
  readonly __typename?: 'MemberEditPayload';

  @TG.Field(...MemberEditPayloadFields.userErrors)
  userErrors?: UserError[];

  @TG.Field(...MemberEditPayloadFields.member)
  member?: Member | null;
}

export const MemberIdentifierAddPayloadFields = {
  userErrors: [() => [UserError], { description: 'What a careful caller can mend.' }],
  member: [() => Member, { nullable: true, description: 'The member with their identifiers.' }],
} satisfies Contracts;

@TG.ObjectType({
  description: 'A member with one name of another system more.',
  implements: [MutationPayload],
  simpleResolvers: true,
})
export class MemberIdentifierAddPayload implements MutationPayload {
  readonly __typename?: 'MemberIdentifierAddPayload';

  @TG.Field(...MemberIdentifierAddPayloadFields.userErrors)
  userErrors?: UserError[];

  @TG.Field(...MemberIdentifierAddPayloadFields.member)
  member?: Member | null;
}

export const MemberIdentifierEndPayloadFields = {
  userErrors: [() => [UserError], { description: 'What a careful caller can mend.' }],
  member: [() => Member, { nullable: true, description: 'The member with their identifiers.' }],
} satisfies Contracts;

@TG.ObjectType({
  description: 'A member with one name of another system less.',
  implements: [MutationPayload],
  simpleResolvers: true,
})
export class MemberIdentifierEndPayload implements MutationPayload {
  readonly __typename?: 'MemberIdentifierEndPayload';

  @TG.Field(...MemberIdentifierEndPayloadFields.userErrors)
  userErrors?: UserError[];

  @TG.Field(...MemberIdentifierEndPayloadFields.member)
  member?: Member | null;
}

export const StatusChangedFields = {
  id: [() => TG.ID, { description: 'Opaque and stable.' }],
  member: [() => Member, { nullable: true, description: 'Whose membership.' }],
  occurredAt: [() => DateTime, { description: 'When it changed.' }],
  recordedAt: [() => DateTime, { description: 'When it was recorded.' }],
  localDate: [() => Date, { description: "The member's local day." }],
  recordedBy: [
    () => Person,
    { nullable: true, description: 'Who recorded it; null for an import.' },
  ],
  move: [() => MemberMove, { description: 'What happened.' }],
  from: [() => MemberStatus, { description: 'Where the membership stood.' }],
  to: [() => MemberStatus, { description: 'Where it stands from then on.' }],
  pauseReason: [() => PauseReason, { nullable: true, description: 'Why a break began.' }],
  until: [() => Date, { nullable: true, description: 'The day agreed as the end of the break.' }],
  leaveReason: [() => LeaveReason, { nullable: true, description: 'Why the member left.' }],
  destination: [() => LeaveDestination, { nullable: true, description: 'Where the member went.' }],
  naloxoneOffered: [
    () => Boolean,
    { nullable: true, description: 'Whether naloxone was offered to who left.' },
  ],
} satisfies Contracts;

@TG.ObjectType({
  description: 'The membership changed. Belongs to the programs of the record.',
  implements: [MonitoringEvent, Node],
  simpleResolvers: true,
})
export class StatusChanged implements MonitoringEvent, Node {
  readonly __typename?: 'StatusChanged';

  @TG.Field(...StatusChangedFields.id)
  id!: string;

  @TG.Field(...StatusChangedFields.member)
  member?: Member | null;

  @TG.Field(...StatusChangedFields.occurredAt)
  occurredAt!: string;

  @TG.Field(...StatusChangedFields.recordedAt)
  recordedAt!: string;

  @TG.Field(...StatusChangedFields.localDate)
  localDate!: string;

  @TG.Field(...StatusChangedFields.recordedBy)
  recordedBy?: Person | null;

  @TG.Field(...StatusChangedFields.move)
  move!: MemberMove;

  @TG.Field(...StatusChangedFields.from)
  from!: MemberStatus;

  @TG.Field(...StatusChangedFields.to)
  to!: MemberStatus;

  @TG.Field(...StatusChangedFields.pauseReason)
  pauseReason?: PauseReason | null;

  @TG.Field(...StatusChangedFields.until)
  until?: string | null;

  @TG.Field(...StatusChangedFields.leaveReason)
  leaveReason?: LeaveReason | null;

  @TG.Field(...StatusChangedFields.destination)
  destination?: LeaveDestination | null;

  @TG.Field(...StatusChangedFields.naloxoneOffered)
  naloxoneOffered?: boolean | null;
}

export const MemberPausePayloadFields = {
  userErrors: [() => [UserError], { description: 'What a careful caller can mend.' }],
  member: [
    () => Member,
    { nullable: true, description: 'The member as paused; as they are now where it was refused.' },
  ],
} satisfies Contracts;

@TG.ObjectType({ description: 'The break.', implements: [MutationPayload], simpleResolvers: true })
export class MemberPausePayload implements MutationPayload {
  readonly __typename?: 'MemberPausePayload';

  @TG.Field(...MemberPausePayloadFields.userErrors)
  userErrors?: UserError[];

  @TG.Field(...MemberPausePayloadFields.member)
  member?: Member | null;
}

export const MemberResumePayloadFields = {
  userErrors: [() => [UserError], { description: 'What a careful caller can mend.' }],
  member: [
    () => Member,
    {
      nullable: true,
      description: 'The member as active again; as they are now where it was refused.',
    },
  ],
} satisfies Contracts;

@TG.ObjectType({
  description: 'The end of a break.',
  implements: [MutationPayload],
  simpleResolvers: true,
})
export class MemberResumePayload implements MutationPayload {
  readonly __typename?: 'MemberResumePayload';

  @TG.Field(...MemberResumePayloadFields.userErrors)
  userErrors?: UserError[];

  @TG.Field(...MemberResumePayloadFields.member)
  member?: Member | null;
}

export const MemberLeavePayloadFields = {
  userErrors: [() => [UserError], { description: 'What a careful caller can mend.' }],
  member: [
    () => Member,
    { nullable: true, description: 'The member as left; as they are now where it was refused.' },
  ],
} satisfies Contracts;

@TG.ObjectType({
  description: 'The departure.',
  implements: [MutationPayload],
  simpleResolvers: true,
})
export class MemberLeavePayload implements MutationPayload {
  readonly __typename?: 'MemberLeavePayload';

  @TG.Field(...MemberLeavePayloadFields.userErrors)
  userErrors?: UserError[];

  @TG.Field(...MemberLeavePayloadFields.member)
  member?: Member | null;
}

export const MemberReturnPayloadFields = {
  userErrors: [() => [UserError], { description: 'What a careful caller can mend.' }],
  member: [
    () => Member,
    {
      nullable: true,
      description: 'The member as active again; as they are now where it was refused.',
    },
  ],
} satisfies Contracts;

@TG.ObjectType({ description: 'The return.', implements: [MutationPayload], simpleResolvers: true })
export class MemberReturnPayload implements MutationPayload {
  readonly __typename?: 'MemberReturnPayload';

  @TG.Field(...MemberReturnPayloadFields.userErrors)
  userErrors?: UserError[];

  @TG.Field(...MemberReturnPayloadFields.member)
  member?: Member | null;
}

export const MemberRecordDeathPayloadFields = {
  userErrors: [() => [UserError], { description: 'What a careful caller can mend.' }],
  member: [
    () => Member,
    {
      nullable: true,
      description: 'The member as recorded; as they are now where it was refused.',
    },
  ],
} satisfies Contracts;

@TG.ObjectType({
  description: 'The record of a death.',
  implements: [MutationPayload],
  simpleResolvers: true,
})
export class MemberRecordDeathPayload implements MutationPayload {
  readonly __typename?: 'MemberRecordDeathPayload';

  @TG.Field(...MemberRecordDeathPayloadFields.userErrors)
  userErrors?: UserError[];

  @TG.Field(...MemberRecordDeathPayloadFields.member)
  member?: Member | null;
}

export const MemberTakeBackDeathPayloadFields = {
  userErrors: [() => [UserError], { description: 'What a careful caller can mend.' }],
  member: [
    () => Member,
    {
      nullable: true,
      description: 'The member as active again; as they are now where it was refused.',
    },
  ],
} satisfies Contracts;

@TG.ObjectType({
  description: 'A death taken back.',
  implements: [MutationPayload],
  simpleResolvers: true,
})
export class MemberTakeBackDeathPayload implements MutationPayload {
  readonly __typename?: 'MemberTakeBackDeathPayload';

  @TG.Field(...MemberTakeBackDeathPayloadFields.userErrors)
  userErrors?: UserError[];

  @TG.Field(...MemberTakeBackDeathPayloadFields.member)
  member?: Member | null;
}

export const RecoveryDaysFields = {
  current: [() => TG.Int, { description: 'Days of the run that is going on.' }],
  longest: [() => TG.Int, { description: 'Days of the longest run.' }],
  cumulative: [() => TG.Int, { description: 'Days of all runs together.' }],
} satisfies Contracts;

@TG.ObjectType({
  description:
    "Days in recovery, counted in the member's own days. A slip ends the current run and takes nothing from\nthe others.",
  simpleResolvers: true,
})
export class RecoveryDays {
  readonly __typename?: 'RecoveryDays';

  @TG.Field(...RecoveryDaysFields.current)
  current!: number;

  @TG.Field(...RecoveryDaysFields.longest)
  longest!: number;

  @TG.Field(...RecoveryDaysFields.cumulative)
  cumulative!: number;
}

export const RecoveryEpisodeFields = {
  startedOn: [() => Date, { description: 'First day.' }],
  endedOn: [
    () => Date,
    {
      nullable: true,
      description: 'The day of use that ended it, which is not of it; null while it goes on.',
    },
  ],
  days: [() => TG.Int, { description: 'Its days so far; today is not counted.' }],
  endedBy: [
    () => SlipReported,
    {
      nullable: true,
      description:
        'The slip that ended it; null while it goes on, when it was not told here, and to whom slips are hidden.',
    },
  ],
} satisfies Contracts;

@TG.ObjectType({
  description: 'A run in recovery. Use ends it, and takes nothing from it.',
  simpleResolvers: true,
})
export class RecoveryEpisode {
  readonly __typename?: 'RecoveryEpisode';

  @TG.Field(...RecoveryEpisodeFields.startedOn)
  startedOn!: string;

  @TG.Field(...RecoveryEpisodeFields.endedOn)
  endedOn?: string | null;

  @TG.Field(...RecoveryEpisodeFields.days)
  days!: number;

  @TG.Field(...RecoveryEpisodeFields.endedBy)
  endedBy?: SlipReported | null;
}

export const RecoveryMilestoneFields = {
  unit: [() => MilestoneUnit, { description: 'What it is counted in.' }],
  count: [() => TG.Int, { description: 'How many.' }],
  reachedOn: [
    () => Date,
    { description: 'The day on which the days of all runs together first came to it.' },
  ],
  inOneRunOn: [
    () => Date,
    {
      nullable: true,
      description: 'The day on which one run first came to it; null when none did.',
    },
  ],
} satisfies Contracts;

@TG.ObjectType({
  description:
    'A milestone that was reached, once and for good: 1, 7, 30, 60 and 90 days, 6 and 9 months, and each year.',
  simpleResolvers: true,
})
export class RecoveryMilestone {
  readonly __typename?: 'RecoveryMilestone';

  @TG.Field(...RecoveryMilestoneFields.unit)
  unit!: MilestoneUnit;

  @TG.Field(...RecoveryMilestoneFields.count)
  count!: number;

  @TG.Field(...RecoveryMilestoneFields.reachedOn)
  reachedOn!: string;

  @TG.Field(...RecoveryMilestoneFields.inOneRunOn)
  inOneRunOn?: string | null;
}

export const UpcomingMilestoneFields = {
  unit: [() => MilestoneUnit, { description: 'What it is counted in.' }],
  count: [() => TG.Int, { description: 'How many.' }],
  on: [() => Date, { description: 'On which day it is reached.' }],
  ofRun: [
    () => Boolean,
    {
      description: 'Whether the present run comes to it; the days of all runs together otherwise.',
    },
  ],
} satisfies Contracts;

@TG.ObjectType({ description: 'A milestone that lies ahead.', simpleResolvers: true })
export class UpcomingMilestone {
  readonly __typename?: 'UpcomingMilestone';

  @TG.Field(...UpcomingMilestoneFields.unit)
  unit!: MilestoneUnit;

  @TG.Field(...UpcomingMilestoneFields.count)
  count!: number;

  @TG.Field(...UpcomingMilestoneFields.on)
  on!: string;

  @TG.Field(...UpcomingMilestoneFields.ofRun)
  ofRun!: boolean;
}

export const MilestoneReachedFields = {
  id: [() => TG.ID, { description: 'Opaque and stable.' }],
  member: [() => Member, { nullable: true, description: 'Who reached it.' }],
  occurredAt: [() => DateTime, { description: "The beginning of the member's day." }],
  recordedAt: [() => DateTime, { description: 'When it was recorded.' }],
  localDate: [() => Date, { description: "The member's local day on which it was reached." }],
  recordedBy: [() => Person, { nullable: true, description: 'Null: the software tells of it.' }],
  unit: [() => MilestoneUnit, { description: 'What it is counted in.' }],
  count: [() => TG.Int, { description: 'How many.' }],
  ofRun: [
    () => Boolean,
    {
      description:
        'Whether the run of that day came to it; the days of all runs together otherwise.',
    },
  ],
} satisfies Contracts;

@TG.ObjectType({
  description:
    'That a milestone of recovery was reached. It is told on its day, and stays told: a slip that is told later,\nof a day before, changes `milestones` and the days, and takes back nothing that was told. So an entry says\nwhat was known on its day. Days of all runs together tell of each milestone once.',
  implements: [MonitoringEvent, Node],
  simpleResolvers: true,
})
export class MilestoneReached implements MonitoringEvent, Node {
  readonly __typename?: 'MilestoneReached';

  @TG.Field(...MilestoneReachedFields.id)
  id!: string;

  @TG.Field(...MilestoneReachedFields.member)
  member?: Member | null;

  @TG.Field(...MilestoneReachedFields.occurredAt)
  occurredAt!: string;

  @TG.Field(...MilestoneReachedFields.recordedAt)
  recordedAt!: string;

  @TG.Field(...MilestoneReachedFields.localDate)
  localDate!: string;

  @TG.Field(...MilestoneReachedFields.recordedBy)
  recordedBy?: Person | null;

  @TG.Field(...MilestoneReachedFields.unit)
  unit!: MilestoneUnit;

  @TG.Field(...MilestoneReachedFields.count)
  count!: number;

  @TG.Field(...MilestoneReachedFields.ofRun)
  ofRun!: boolean;
}

export const DaysAbstinentFields = {
  percent: [
    () => TG.Float,
    {
      nullable: true,
      description:
        'Share of the answered days, 0 to 100 with one decimal; null when nothing is known, which is not 100.',
    },
  ],
  abstinentDays: [() => TG.Int, { description: 'Answered days without use.' }],
  daysAnswered: [() => TG.Int, { description: 'Days about which something is known.' }],
  daysDue: [
    () => TG.Int,
    { description: 'Days of the window in which the member was with the network, today included.' },
  ],
} satisfies Contracts;

@TG.ObjectType({
  description:
    'Days without use among the days about which something is known: those with a check-in or a slip. Always\nshown with how many these are.',
  simpleResolvers: true,
})
export class DaysAbstinent {
  readonly __typename?: 'DaysAbstinent';

  @TG.Field(...DaysAbstinentFields.percent)
  percent?: number | null;

  @TG.Field(...DaysAbstinentFields.abstinentDays)
  abstinentDays!: number;

  @TG.Field(...DaysAbstinentFields.daysAnswered)
  daysAnswered!: number;

  @TG.Field(...DaysAbstinentFields.daysDue)
  daysDue!: number;
}

@TG.ArgsType()
export class MemberDaysAbstinentArgs {
  @TG.Field(() => TG.Int, {
    description: 'How many days back, today included, 1 to 366.',
    defaultValue: 30,
  })
  days!: number;
}

@TG.ArgsType()
export class MemberTimelineArgs {
  @TG.Field(() => TimelineFilter, {
    nullable: true,
    description: 'Which entries; all when absent.',
  })
  filter?: TimelineFilter | null;

  @TG.Field(() => TG.Int, {
    nullable: true,
    description: 'How many from the start of the page, 1 to 100.',
  })
  first?: number | null;

  @TG.Field(() => Cursor, { nullable: true, description: 'Begin after this place.' })
  after?: string | null;

  @TG.Field(() => TG.Int, {
    nullable: true,
    description: 'How many from the end of the page, 1 to 100.',
  })
  last?: number | null;

  @TG.Field(() => Cursor, { nullable: true, description: 'End before this place.' })
  before?: string | null;
}

@TG.ArgsType()
export class MemberMonitoringEventsArgs {
  @TG.Field(() => [MonitoringEventKind], {
    nullable: true,
    description: 'Only these kinds; all when absent.',
  })
  kinds?: MonitoringEventKind[] | null;

  @TG.Field(() => TG.Int, {
    nullable: true,
    description: 'How many from the start of the page, 1 to 100.',
  })
  first?: number | null;

  @TG.Field(() => Cursor, { nullable: true, description: 'Begin after this place.' })
  after?: string | null;

  @TG.Field(() => TG.Int, {
    nullable: true,
    description: 'How many from the end of the page, 1 to 100.',
  })
  last?: number | null;

  @TG.Field(() => Cursor, { nullable: true, description: 'End before this place.' })
  before?: string | null;
}

@TG.ArgsType()
export class MemberScoreSeriesArgs {
  @TG.Field(() => InstrumentCode, { description: 'The instrument.' })
  instrument!: InstrumentCode;

  @TG.Field(() => TG.Int, { description: 'How many days back, 1 to 400.', defaultValue: 90 })
  days!: number;
}

@TG.ArgsType()
export class MemberCheckInSeriesArgs {
  @TG.Field(() => TG.Int, { description: 'How many days back, 1 to 400.', defaultValue: 14 })
  days!: number;
}

@TG.ArgsType()
export class MemberAlertsArgs {
  @TG.Field(() => TG.Int, {
    nullable: true,
    description: 'How many from the start of the page, 1 to 100.',
  })
  first?: number | null;

  @TG.Field(() => Cursor, { nullable: true, description: 'Begin after this place.' })
  after?: string | null;

  @TG.Field(() => TG.Int, {
    nullable: true,
    description: 'How many from the end of the page, 1 to 100.',
  })
  last?: number | null;

  @TG.Field(() => Cursor, { nullable: true, description: 'End before this place.' })
  before?: string | null;
}

@TG.ArgsType()
export class MemberTasksArgs {
  @TG.Field(() => TaskState, {
    nullable: true,
    description: 'Only those of this state; all when absent.',
  })
  state?: TaskState | null;

  @TG.Field(() => TG.Int, {
    nullable: true,
    description: 'How many from the start of the page, 1 to 100.',
  })
  first?: number | null;

  @TG.Field(() => Cursor, { nullable: true, description: 'Begin after this place.' })
  after?: string | null;

  @TG.Field(() => TG.Int, {
    nullable: true,
    description: 'How many from the end of the page, 1 to 100.',
  })
  last?: number | null;

  @TG.Field(() => Cursor, { nullable: true, description: 'End before this place.' })
  before?: string | null;
}

export const MemberFields = {
  id: [() => TG.ID, { description: 'Opaque and stable.' }],
  alias: [() => String, { description: 'The name the member chose to be shown by.' }],
  status: [() => MemberStatus, { description: 'Where the membership stands.' }],
  timeZone: [() => TimeZone, { description: "The zone the member's days are counted in." }],
  locale: [() => String, { description: 'Language of what the member reads, BCP 47.' }],
  enrolledAt: [() => DateTime, { description: 'When the member was enrolled.' }],
  legalName: [() => String, { nullable: true, description: 'Name as on papers.' }],
  birthDate: [() => Date, { nullable: true, description: 'Day of birth.' }],
  pronouns: [() => String, { nullable: true, description: "Pronouns, in the member's own words." }],
  phone: [() => PhoneNumber, { nullable: true, description: 'Telephone.' }],
  email: [() => EmailAddress, { nullable: true, description: 'E-mail.' }],
  safeContact: [
    () => SafeContact,
    { nullable: true, description: 'What to heed when calling or writing.' },
  ],
  externalIdentifiers: [
    () => [ExternalIdentifier],
    {
      nullable: true,
      description: 'Names that other systems know the member by, sorted by system.',
    },
  ],
  pausedUntil: [
    () => Date,
    { nullable: true, description: 'The day agreed as the end of a break.' },
  ],
  diedOn: [() => Date, { nullable: true, description: 'The day of death, when it is known.' }],
  goal: [() => RecoveryGoal, { nullable: true, description: 'What the member wants of recovery.' }],
  recoveryStart: [
    () => Date,
    {
      nullable: true,
      description: 'First day of the current run in recovery; null when not stated.',
    },
  ],
  recoveryDays: [
    () => RecoveryDays,
    { nullable: true, description: 'Days in recovery; null when no start is stated.' },
  ],
  recoveryEpisodes: [
    () => [RecoveryEpisode],
    {
      nullable: true,
      description:
        'Runs in recovery, newest first, without those that a slip ended on their first day.',
    },
  ],
  milestones: [
    () => [RecoveryMilestone],
    { nullable: true, description: 'Milestones that were reached, newest first.' },
  ],
  nextMilestones: [
    () => [UpcomingMilestone],
    {
      nullable: true,
      description:
        'The next milestone of all days together, and that of the present run where it is another.',
    },
  ],
  daysAbstinent: [
    () => DaysAbstinent,
    {
      nullable: true,
      description: "Days without use over the last days, in the member's own days.",
    },
  ],
  careTeam: [
    () => [CareTeamEntry],
    { nullable: true, description: 'Who cares for the member, longest first.' },
  ],
  careTeamHistory: [
    () => [CareTeamEntry],
    { nullable: true, description: 'Who was on the care team and is no more, newest first.' },
  ],
  mentorships: [
    () => [Mentorship],
    {
      nullable: true,
      description:
        'Mentorships of the member, newest change first, at most 100: older ones stand in the query `mentorships`. For others\nthan staff, the mentor and the member only those that came about.',
    },
  ],
  enrollments: [
    () => [Enrollment],
    { nullable: true, description: 'Episodes in programs, newest first.' },
  ],
  stays: [
    () => [Stay],
    {
      nullable: true,
      description:
        'Stays in residences, newest first, at most 100: older ones stand in `Residence.stays` and in the timeline.',
    },
  ],
  stay: [
    () => Stay,
    {
      nullable: true,
      description: 'The stay that goes on; null when the member lives in no residence.',
    },
  ],
  groups: [
    () => [GroupMembership],
    {
      nullable: true,
      description:
        "Places in the organization's own groups, newest first, at most 100; who is in a group stands in `Group.members`.",
    },
  ],
  bedRequest: [
    () => BedRequest,
    { nullable: true, description: 'The bed that is asked for; null when none is.' },
  ],
  risk: [
    () => RiskAssessment,
    {
      nullable: true,
      description: 'The newest risk assessment. Its band is UNKNOWN when there is no valid data.',
    },
  ],
  lastCheckInAt: [
    () => DateTime,
    { nullable: true, description: 'When the member last checked in.' },
  ],
  timeline: [
    () => TimelineConnection,
    {
      description:
        "Everything of note about the member, by the member's days, newest first. Entries of `hiddenParts` are\nleft out.",
    },
  ],
  monitoringEvents: [
    () => MonitoringEventConnection,
    {
      nullable: true,
      description:
        'What was monitored of the member, newest first. Events of `hiddenParts` are left out.',
    },
  ],
  scoreSeries: [
    () => [ScorePoint],
    {
      nullable: true,
      description:
        'Scores of one instrument over the last days, oldest first, for a chart. Incomplete answers give no point.',
    },
  ],
  checkInSeries: [
    () => [CheckInPoint],
    {
      nullable: true,
      description:
        'Craving, mood and sleep of the last days, oldest first. A day without a check-in has no point.',
    },
  ],
  alerts: [
    () => AlertConnection,
    { nullable: true, description: 'Alerts about the member, newest first.' },
  ],
  tasks: [
    () => TaskConnection,
    {
      nullable: true,
      description: 'Follow-ups about the member, the one that is due first at the top.',
    },
  ],
  lessons: [
    () => [MemberLesson],
    {
      nullable: true,
      description:
        'Lessons given to the member or done by them: what is to do first, then the newest done.',
    },
  ],
  plan: [
    () => Plan,
    {
      nullable: true,
      description: 'The relapse prevention plan in force; null when there is none.',
    },
  ],
  planDraft: [
    () => Plan,
    { nullable: true, description: 'The draft of the next plan; null when there is none.' },
  ],
  planVersions: [
    () => [Plan],
    { nullable: true, description: 'Every version but discarded ones, newest first, at most 100.' },
  ],
  merges: [
    () => [MemberMerge],
    {
      nullable: true,
      description:
        'Records of the same person that went into this one, newest first, those that were undone too.',
    },
  ],
  hiddenParts: [
    () => [HiddenPart],
    {
      description:
        'Parts of the record that are hidden from this viewer: their events are missing in lists, and their fields\nare in `restricted`.',
    },
  ],
  restricted: [
    () => [FieldRestriction],
    {
      description:
        'Fields that are hidden from this viewer, so that a gap is never read as nothing there.',
    },
  ],
  version: [
    () => TG.Int,
    { description: 'Grows with each change; give it back as `expectedVersion`.' },
  ],
  nextAppointment: [
    () => Appointment,
    {
      nullable: true,
      description: 'The next appointment that is booked; null when there is none.',
    },
  ],
} satisfies Contracts;

@TG.ObjectType({
  description: 'A person in recovery whom the network supports.',
  implements: [Node],
  simpleResolvers: true,
})
export class Member implements Node {
  readonly __typename?: 'Member';

  @TG.Field(...MemberFields.id)
  id!: string;

  @TG.Field(...MemberFields.alias)
  alias!: string;

  @TG.Field(...MemberFields.status)
  status!: MemberStatus;

  @TG.Field(...MemberFields.timeZone)
  timeZone!: string;

  @TG.Field(...MemberFields.locale)
  locale!: string;

  @TG.Field(...MemberFields.enrolledAt)
  enrolledAt!: string;

  @TG.Field(...MemberFields.legalName)
  legalName?: string | null;

  @TG.Field(...MemberFields.birthDate)
  birthDate?: string | null;

  @TG.Field(...MemberFields.pronouns)
  pronouns?: string | null;

  @TG.Field(...MemberFields.phone)
  phone?: string | null;

  @TG.Field(...MemberFields.email)
  email?: string | null;

  @TG.Field(...MemberFields.safeContact)
  safeContact?: SafeContact | null;

  @TG.Field(...MemberFields.externalIdentifiers)
  externalIdentifiers?: ExternalIdentifier[] | null;

  @TG.Field(...MemberFields.pausedUntil)
  pausedUntil?: string | null;

  @TG.Field(...MemberFields.diedOn)
  diedOn?: string | null;

  @TG.Field(...MemberFields.goal)
  goal?: RecoveryGoal | null;

  @TG.Field(...MemberFields.recoveryStart)
  recoveryStart?: string | null;

  @TG.Field(...MemberFields.recoveryDays)
  recoveryDays?: RecoveryDays | null;

  @TG.Field(...MemberFields.recoveryEpisodes)
  recoveryEpisodes?: RecoveryEpisode[] | null;

  @TG.Field(...MemberFields.milestones)
  milestones?: RecoveryMilestone[] | null;

  @TG.Field(...MemberFields.nextMilestones)
  nextMilestones?: UpcomingMilestone[] | null;

  @TG.Field(...MemberFields.careTeam)
  careTeam?: CareTeamEntry[] | null;

  @TG.Field(...MemberFields.careTeamHistory)
  careTeamHistory?: CareTeamEntry[] | null;

  @TG.Field(...MemberFields.mentorships)
  mentorships?: Mentorship[] | null;

  @TG.Field(...MemberFields.enrollments)
  enrollments?: Enrollment[] | null;

  @TG.Field(...MemberFields.stays)
  stays?: Stay[] | null;

  @TG.Field(...MemberFields.stay)
  stay?: Stay | null;

  @TG.Field(...MemberFields.groups)
  groups?: GroupMembership[] | null;

  @TG.Field(...MemberFields.bedRequest)
  bedRequest?: BedRequest | null;

  @TG.Field(...MemberFields.risk)
  risk?: RiskAssessment | null;

  @TG.Field(...MemberFields.lastCheckInAt)
  lastCheckInAt?: string | null;

  @TG.Field(...MemberFields.lessons)
  lessons?: MemberLesson[] | null;

  @TG.Field(...MemberFields.plan)
  plan?: Plan | null;

  @TG.Field(...MemberFields.planDraft)
  planDraft?: Plan | null;

  @TG.Field(...MemberFields.planVersions)
  planVersions?: Plan[] | null;

  @TG.Field(...MemberFields.merges)
  merges?: MemberMerge[] | null;

  @TG.Field(...MemberFields.hiddenParts)
  hiddenParts?: HiddenPart[];

  @TG.Field(...MemberFields.restricted)
  restricted?: FieldRestriction[];

  @TG.Field(...MemberFields.version)
  version!: number;

  @TG.Field(...MemberFields.nextAppointment)
  nextAppointment?: Appointment | null;
}

export const MemberConnectionFields = {
  edges: [() => [MemberEdge], { description: 'Members with their places in the list.' }],
  nodes: [() => [Member], { description: 'The members alone.' }],
  pageInfo: [() => PageInfo, { description: 'Where the page lies.' }],
} satisfies Contracts;

@TG.ObjectType({ description: 'A page of members.', simpleResolvers: true })
export class MemberConnection {
  readonly __typename?: 'MemberConnection';

  @TG.Field(...MemberConnectionFields.edges)
  edges?: MemberEdge[];

  @TG.Field(...MemberConnectionFields.nodes)
  nodes?: Member[];

  @TG.Field(...MemberConnectionFields.pageInfo)
  pageInfo?: PageInfo;
}

export const MemberEdgeFields = {
  cursor: [() => Cursor, { description: 'The place.' }],
  node: [() => Member, { description: 'The member.' }],
} satisfies Contracts;

@TG.ObjectType({ description: 'A member and their place in a list.', simpleResolvers: true })
export class MemberEdge {
  readonly __typename?: 'MemberEdge';

  @TG.Field(...MemberEdgeFields.cursor)
  cursor!: string;

  @TG.Field(...MemberEdgeFields.node)
  node?: Member;
}

export const MemberEnrollPayloadFields = {
  userErrors: [() => [UserError], { description: 'What a careful caller can mend.' }],
  member: [() => Member, { nullable: true, description: 'The member as enrolled.' }],
} satisfies Contracts;

@TG.ObjectType({
  description: 'The new member.',
  implements: [MutationPayload],
  simpleResolvers: true,
})
export class MemberEnrollPayload implements MutationPayload {
  readonly __typename?: 'MemberEnrollPayload';

  @TG.Field(...MemberEnrollPayloadFields.userErrors)
  userErrors?: UserError[];

  @TG.Field(...MemberEnrollPayloadFields.member)
  member?: Member | null;
}

export const MemberDuplicateFields = {
  member: [
    () => Member,
    {
      nullable: true,
      description:
        'The member; null for one whom this viewer may not see. Where names and telephone are hidden somebody is\ntold of only with the same telephone, or alike in two ways, and of names only where they are nearly the\nsame.',
    },
  ],
  reasons: [() => [DuplicateReason], { description: 'In what they are alike.' }],
  score: [
    () => TG.Float,
    {
      nullable: true,
      description:
        'How alike, above 0 and at most 1: what speaks for it taken together, as if each were independent. An order\nfor a person who looks, not a probability. Null where names and telephone are hidden.',
    },
  ],
  likely: [
    () => Boolean,
    { description: 'The telephone is the same, or legal name and birth date are.' },
  ],
} satisfies Contracts;

@TG.ObjectType({ description: 'A member who may be the person looked for.', simpleResolvers: true })
export class MemberDuplicate {
  readonly __typename?: 'MemberDuplicate';

  @TG.Field(...MemberDuplicateFields.member)
  member?: Member | null;

  @TG.Field(...MemberDuplicateFields.reasons)
  reasons!: DuplicateReason[];

  @TG.Field(...MemberDuplicateFields.score)
  score?: number | null;

  @TG.Field(...MemberDuplicateFields.likely)
  likely!: boolean;
}

export const RecoveryStartSetPayloadFields = {
  userErrors: [() => [UserError], { description: 'What a careful caller can mend.' }],
  member: [() => Member, { nullable: true, description: 'The member as it is now.' }],
} satisfies Contracts;

@TG.ObjectType({
  description: 'The member with the recovery start as set.',
  implements: [MutationPayload],
  simpleResolvers: true,
})
export class RecoveryStartSetPayload implements MutationPayload {
  readonly __typename?: 'RecoveryStartSetPayload';

  @TG.Field(...RecoveryStartSetPayloadFields.userErrors)
  userErrors?: UserError[];

  @TG.Field(...RecoveryStartSetPayloadFields.member)
  member?: Member | null;
}

export const MemberMergeFields = {
  id: [() => TG.ID, { description: 'Opaque and stable.' }],
  fromAlias: [
    () => String,
    { description: 'The name by which the record that went into this one was shown.' },
  ],
  mergedAt: [() => DateTime, { description: 'When.' }],
  mergedBy: [() => Person, { nullable: true, description: 'Who did it.' }],
  undoneAt: [
    () => DateTime,
    { nullable: true, description: 'When it was undone; null while it stands.' },
  ],
  undoneBy: [() => Person, { nullable: true, description: 'Who undid it.' }],
} satisfies Contracts;

@TG.ObjectType({
  description: 'That two records of one person became one.',
  implements: [Node],
  simpleResolvers: true,
})
export class MemberMerge implements Node {
  readonly __typename?: 'MemberMerge';

  @TG.Field(...MemberMergeFields.id)
  id!: string;

  @TG.Field(...MemberMergeFields.fromAlias)
  fromAlias!: string;

  @TG.Field(...MemberMergeFields.mergedAt)
  mergedAt!: string;

  @TG.Field(...MemberMergeFields.mergedBy)
  mergedBy?: Person | null;

  @TG.Field(...MemberMergeFields.undoneAt)
  undoneAt?: string | null;

  @TG.Field(...MemberMergeFields.undoneBy)
  undoneBy?: Person | null;
}

export const MemberMergedFields = {
  id: [() => TG.ID, { description: 'Opaque and stable.' }],
  member: [() => Member, { nullable: true, description: 'Whose record.' }],
  occurredAt: [() => DateTime, { description: 'When it happened.' }],
  recordedAt: [() => DateTime, { description: 'When it was recorded.' }],
  localDate: [() => Date, { description: "The member's local day." }],
  recordedBy: [() => Person, { nullable: true, description: 'Who did it.' }],
  move: [() => MemberMergeMove, { description: 'What happened.' }],
  merge: [
    () => MemberMerge,
    {
      nullable: true,
      description: 'The merge; null where the record that stayed is not for you to see.',
    },
  ],
} satisfies Contracts;

@TG.ObjectType({
  description: 'That two records of one person became one, or two again.',
  implements: [MonitoringEvent, Node],
  simpleResolvers: true,
})
export class MemberMerged implements MonitoringEvent, Node {
  readonly __typename?: 'MemberMerged';

  @TG.Field(...MemberMergedFields.id)
  id!: string;

  @TG.Field(...MemberMergedFields.member)
  member?: Member | null;

  @TG.Field(...MemberMergedFields.occurredAt)
  occurredAt!: string;

  @TG.Field(...MemberMergedFields.recordedAt)
  recordedAt!: string;

  @TG.Field(...MemberMergedFields.localDate)
  localDate!: string;

  @TG.Field(...MemberMergedFields.recordedBy)
  recordedBy?: Person | null;

  @TG.Field(...MemberMergedFields.move)
  move!: MemberMergeMove;

  @TG.Field(...MemberMergedFields.merge)
  merge?: MemberMerge | null;
}

export const MemberMergePreviewFields = {
  from: [() => Member, { description: 'The record that would go into the other.' }],
  into: [() => Member, { description: 'The record that would stay.' }],
  conflicts: [
    () => [MemberMergeConflict],
    { description: 'What has to be settled first; empty when nothing stands against it.' },
  ],
  programs: [
    () => [Program],
    { description: 'The programs in which both have an enrollment that has not ended.' },
  ],
  events: [() => TG.Int, { description: 'How many entries of the timeline would come over.' }],
  alerts: [
    () => TG.Int,
    { description: 'How many alerts that have not been settled would come over.' },
  ],
  bothPlansInForce: [
    () => Boolean,
    {
      description:
        'Both have a plan in force. That of the record that stays remains in force, and that of the other becomes an\nearlier version of it.',
    },
  ],
  keptAside: [
    () => TG.Int,
    {
      description:
        'How many entries of the record that would go stand in the other already: a place on the same roll, an\nepisode in the same program over the same days, the same lesson. They are kept aside for an undo.',
    },
  ],
} satisfies Contracts;

@TG.ObjectType({ description: 'What would come of making two records one.', simpleResolvers: true })
export class MemberMergePreview {
  readonly __typename?: 'MemberMergePreview';

  @TG.Field(...MemberMergePreviewFields.from)
  from?: Member;

  @TG.Field(...MemberMergePreviewFields.into)
  into?: Member;

  @TG.Field(...MemberMergePreviewFields.conflicts)
  conflicts!: MemberMergeConflict[];

  @TG.Field(...MemberMergePreviewFields.programs)
  programs?: Program[];

  @TG.Field(...MemberMergePreviewFields.events)
  events!: number;

  @TG.Field(...MemberMergePreviewFields.alerts)
  alerts!: number;

  @TG.Field(...MemberMergePreviewFields.bothPlansInForce)
  bothPlansInForce!: boolean;

  @TG.Field(...MemberMergePreviewFields.keptAside)
  keptAside!: number;
}

export const MemberMergePayloadFields = {
  userErrors: [
    () => [UserError],
    {
      description:
        'What a careful caller can mend; a conflict of `memberMergePreview` is STATE_NOT_ALLOWED.',
    },
  ],
  member: [() => Member, { nullable: true, description: 'The record that stays, as it is now.' }],
  merge: [() => MemberMerge, { nullable: true, description: 'What was done; its id undoes it.' }],
} satisfies Contracts;

@TG.ObjectType({
  description: 'The one record.',
  implements: [MutationPayload],
  simpleResolvers: true,
})
export class MemberMergePayload implements MutationPayload {
  readonly __typename?: 'MemberMergePayload';

  @TG.Field(...MemberMergePayloadFields.userErrors)
  userErrors?: UserError[];

  @TG.Field(...MemberMergePayloadFields.member)
  member?: Member | null;

  @TG.Field(...MemberMergePayloadFields.merge)
  merge?: MemberMerge | null;
}

export const MemberMergeUndoPayloadFields = {
  userErrors: [() => [UserError], { description: 'What a careful caller can mend.' }],
  member: [
    () => Member,
    { nullable: true, description: 'The record that stayed, without what had come over.' },
  ],
  restored: [() => Member, { nullable: true, description: 'The record that had gone into it.' }],
} satisfies Contracts;

@TG.ObjectType({
  description: 'The two records again.',
  implements: [MutationPayload],
  simpleResolvers: true,
})
export class MemberMergeUndoPayload implements MutationPayload {
  readonly __typename?: 'MemberMergeUndoPayload';

  @TG.Field(...MemberMergeUndoPayloadFields.userErrors)
  userErrors?: UserError[];

  @TG.Field(...MemberMergeUndoPayloadFields.member)
  member?: Member | null;

  @TG.Field(...MemberMergeUndoPayloadFields.restored)
  restored?: Member | null;
}

export const MentorWellbeingAnswerFields = {
  question: [() => MentorWellbeingQuestion, { description: 'The question.' }],
  value: [() => TG.Int, { description: '1 to 4.' }],
} satisfies Contracts;

@TG.ObjectType({
  description: 'An answer: 1 (not at all), 2 (a little), 3 (mostly), 4 (very much).',
  simpleResolvers: true,
})
export class MentorWellbeingAnswer {
  readonly __typename?: 'MentorWellbeingAnswer';

  @TG.Field(...MentorWellbeingAnswerFields.question)
  question!: MentorWellbeingQuestion;

  @TG.Field(...MentorWellbeingAnswerFields.value)
  value!: number;
}

export const MentorWellbeingCheckFields = {
  id: [() => TG.ID, { description: 'Opaque and stable.' }],
  mentor: [() => Person, { description: 'Whose it is.' }],
  month: [() => Date, { description: "The month's first day." }],
  answers: [
    () => [MentorWellbeingAnswer],
    { description: 'What they answered; none for anybody but themselves.' },
  ],
  summary: [
    () => String,
    { nullable: true, description: 'What they wrote for whoever supervises; null when nothing.' },
  ],
  recordedAt: [() => DateTime, { description: 'When it was last written.' }],
} satisfies Contracts;

@TG.ObjectType({
  description:
    'How a mentor is, in one month. Their own; whoever supervises reads what they chose to write for them.',
  implements: [Node],
  simpleResolvers: true,
})
export class MentorWellbeingCheck implements Node {
  readonly __typename?: 'MentorWellbeingCheck';

  @TG.Field(...MentorWellbeingCheckFields.id)
  id!: string;

  @TG.Field(...MentorWellbeingCheckFields.mentor)
  mentor?: Person;

  @TG.Field(...MentorWellbeingCheckFields.month)
  month!: string;

  @TG.Field(...MentorWellbeingCheckFields.answers)
  answers?: MentorWellbeingAnswer[];

  @TG.Field(...MentorWellbeingCheckFields.summary)
  summary?: string | null;

  @TG.Field(...MentorWellbeingCheckFields.recordedAt)
  recordedAt!: string;
}

export const SupervisionNoteFields = {
  id: [() => TG.ID, { description: 'Opaque and stable.' }],
  mentor: [() => Person, { description: 'Whom it is about.' }],
  author: [() => Person, { description: 'Who wrote it.' }],
  text: [() => String, { description: 'What was written, 1 to 4,000 characters.' }],
  shared: [() => Boolean, { description: 'Whether the mentor reads it.' }],
  writtenAt: [() => DateTime, { description: 'When it was written.' }],
} satisfies Contracts;

@TG.ObjectType({
  description:
    'What whoever supervises wrote about a mentor. Members and other mentors never read it, the mentor what is shared.',
  implements: [Node],
  simpleResolvers: true,
})
export class SupervisionNote implements Node {
  readonly __typename?: 'SupervisionNote';

  @TG.Field(...SupervisionNoteFields.id)
  id!: string;

  @TG.Field(...SupervisionNoteFields.mentor)
  mentor?: Person;

  @TG.Field(...SupervisionNoteFields.author)
  author?: Person;

  @TG.Field(...SupervisionNoteFields.text)
  text!: string;

  @TG.Field(...SupervisionNoteFields.shared)
  shared!: boolean;

  @TG.Field(...SupervisionNoteFields.writtenAt)
  writtenAt!: string;
}

export const MentorWellbeingRecordPayloadFields = {
  userErrors: [() => [UserError], { description: 'What a careful caller can mend.' }],
  check: [
    () => MentorWellbeingCheck,
    {
      nullable: true,
      description: 'The check. With no `userErrors` it is stored, also where this is null.',
    },
  ],
  safety: [
    () => SafetyResponse,
    {
      nullable: true,
      description:
        'Help for the mentor, where their words speak of danger; null when they do not. Also given when the check was\nrefused. It is kept nowhere, and nobody else is told.',
    },
  ],
} satisfies Contracts;

@TG.ObjectType({
  description: 'The check of this month.',
  implements: [MutationPayload],
  simpleResolvers: true,
})
export class MentorWellbeingRecordPayload implements MutationPayload {
  readonly __typename?: 'MentorWellbeingRecordPayload';

  @TG.Field(...MentorWellbeingRecordPayloadFields.userErrors)
  userErrors?: UserError[];

  @TG.Field(...MentorWellbeingRecordPayloadFields.check)
  check?: MentorWellbeingCheck | null;

  @TG.Field(...MentorWellbeingRecordPayloadFields.safety)
  safety?: SafetyResponse | null;
}

export const SupervisionNoteWritePayloadFields = {
  userErrors: [() => [UserError], { description: 'What a careful caller can mend.' }],
  note: [() => SupervisionNote, { nullable: true, description: 'The note.' }],
} satisfies Contracts;

@TG.ObjectType({
  description: 'The new note.',
  implements: [MutationPayload],
  simpleResolvers: true,
})
export class SupervisionNoteWritePayload implements MutationPayload {
  readonly __typename?: 'SupervisionNoteWritePayload';

  @TG.Field(...SupervisionNoteWritePayloadFields.userErrors)
  userErrors?: UserError[];

  @TG.Field(...SupervisionNoteWritePayloadFields.note)
  note?: SupervisionNote | null;
}

export const SupervisionNoteSharePayloadFields = {
  userErrors: [() => [UserError], { description: 'What a careful caller can mend.' }],
  note: [() => SupervisionNote, { nullable: true, description: 'The note.' }],
} satisfies Contracts;

@TG.ObjectType({
  description: 'The note as it is now.',
  implements: [MutationPayload],
  simpleResolvers: true,
})
export class SupervisionNoteSharePayload implements MutationPayload {
  readonly __typename?: 'SupervisionNoteSharePayload';

  @TG.Field(...SupervisionNoteSharePayloadFields.userErrors)
  userErrors?: UserError[];

  @TG.Field(...SupervisionNoteSharePayloadFields.note)
  note?: SupervisionNote | null;
}

export const MentorProfileFields = {
  id: [() => TG.ID, { description: 'Opaque and stable.' }],
  mentor: [() => Person, { description: 'Whose it is.' }],
  languages: [
    () => [String],
    { description: 'Languages they mentor in, BCP 47; empty when not stated.' },
  ],
  availability: [
    () => [StaffHoursEntry],
    {
      description:
        'Hours of a week in which they have time, by the clock of `timeZone`; empty when not stated.',
    },
  ],
  timeZone: [() => TimeZone, { description: 'The time zone of the hours.' }],
  capacity: [
    () => TG.Int,
    {
      nullable: true,
      description:
        'How many mentorships they carry at most, active and paused, 1 to 20; null before the profile is written, and for members.',
    },
  ],
  placesHeld: [
    () => TG.Int,
    { nullable: true, description: 'How many they carry, active and paused; null for members.' },
  ],
  placesFree: [
    () => TG.Int,
    {
      nullable: true,
      description:
        'How many more they could take on; 0 also where they carry more than they have places, null without a capacity and for members.',
    },
  ],
  boundaries: [
    () => String,
    { nullable: true, description: 'What they do not do, in their own words.' },
  ],
  livedExperience: [
    () => String,
    { nullable: true, description: 'Their own way, in their own words.' },
  ],
  gender: [
    () => String,
    {
      nullable: true,
      description: 'Their gender as they describe it; null when they did not, and for members.',
    },
  ],
  mentorsGender: [
    () => MentorGenderPreference,
    { nullable: true, description: 'Whom they would mentor; null for members.' },
  ],
  quietFrom: [
    () => LocalTime,
    {
      nullable: true,
      description:
        'From when they are not to be disturbed, by the clock of `timeZone`; null when not stated.',
    },
  ],
  quietUntil: [
    () => LocalTime,
    {
      nullable: true,
      description:
        'Until when they are not to be disturbed, also on the next day; null when not stated.',
    },
  ],
  accepting: [() => Boolean, { description: 'Whether they take on others now.' }],
  version: [
    () => TG.Int,
    {
      description: 'Grows with each change, 0 before the first; give it back as `expectedVersion`.',
    },
  ],
} satisfies Contracts;

@TG.ObjectType({
  description:
    'What a mentor offers. Every mentor has one: of version 0 before anything was written. Program staff and\ncounselors see all, a mentor their own, a member that of mentors who are proposed to them or accompany them.',
  implements: [Node],
  simpleResolvers: true,
})
export class MentorProfile implements Node {
  readonly __typename?: 'MentorProfile';

  @TG.Field(...MentorProfileFields.id)
  id!: string;

  @TG.Field(...MentorProfileFields.mentor)
  mentor?: Person;

  @TG.Field(...MentorProfileFields.languages)
  languages!: string[];

  @TG.Field(...MentorProfileFields.availability)
  availability?: StaffHoursEntry[];

  @TG.Field(...MentorProfileFields.timeZone)
  timeZone!: string;

  @TG.Field(...MentorProfileFields.capacity)
  capacity?: number | null;

  @TG.Field(...MentorProfileFields.placesHeld)
  placesHeld?: number | null;

  @TG.Field(...MentorProfileFields.placesFree)
  placesFree?: number | null;

  @TG.Field(...MentorProfileFields.boundaries)
  boundaries?: string | null;

  @TG.Field(...MentorProfileFields.livedExperience)
  livedExperience?: string | null;

  @TG.Field(...MentorProfileFields.gender)
  gender?: string | null;

  @TG.Field(...MentorProfileFields.mentorsGender)
  mentorsGender?: MentorGenderPreference | null;

  @TG.Field(...MentorProfileFields.quietFrom)
  quietFrom?: string | null;

  @TG.Field(...MentorProfileFields.quietUntil)
  quietUntil?: string | null;

  @TG.Field(...MentorProfileFields.accepting)
  accepting!: boolean;

  @TG.Field(...MentorProfileFields.version)
  version!: number;
}

export const MentorProfileConnectionFields = {
  edges: [() => [MentorProfileEdge], { description: 'Profiles with their places in the list.' }],
  nodes: [() => [MentorProfile], { description: 'The profiles alone.' }],
  pageInfo: [() => PageInfo, { description: 'Where the page lies.' }],
} satisfies Contracts;

@TG.ObjectType({ description: "A page of mentors' profiles.", simpleResolvers: true })
export class MentorProfileConnection {
  readonly __typename?: 'MentorProfileConnection';

  @TG.Field(...MentorProfileConnectionFields.edges)
  edges?: MentorProfileEdge[];

  @TG.Field(...MentorProfileConnectionFields.nodes)
  nodes?: MentorProfile[];

  @TG.Field(...MentorProfileConnectionFields.pageInfo)
  pageInfo?: PageInfo;
}

export const MentorProfileEdgeFields = {
  cursor: [() => Cursor, { description: 'The place.' }],
  node: [() => MentorProfile, { description: 'The profile.' }],
} satisfies Contracts;

@TG.ObjectType({ description: 'A profile and its place in a list.', simpleResolvers: true })
export class MentorProfileEdge {
  readonly __typename?: 'MentorProfileEdge';

  @TG.Field(...MentorProfileEdgeFields.cursor)
  cursor!: string;

  @TG.Field(...MentorProfileEdgeFields.node)
  node?: MentorProfile;
}

export const MentorProfileSetPayloadFields = {
  userErrors: [() => [UserError], { description: 'What a careful caller can mend.' }],
  profile: [() => MentorProfile, { nullable: true, description: 'The profile.' }],
} satisfies Contracts;

@TG.ObjectType({
  description: 'The profile as it is now, also when the change was refused.',
  implements: [MutationPayload],
  simpleResolvers: true,
})
export class MentorProfileSetPayload implements MutationPayload {
  readonly __typename?: 'MentorProfileSetPayload';

  @TG.Field(...MentorProfileSetPayloadFields.userErrors)
  userErrors?: UserError[];

  @TG.Field(...MentorProfileSetPayloadFields.profile)
  profile?: MentorProfile | null;
}

export const MentorWishFields = {
  languages: [
    () => [String],
    {
      description:
        "Languages they would speak with a mentor, BCP 47; empty when not stated: then the member's own counts.",
    },
  ],
  availability: [
    () => [StaffHoursEntry],
    {
      description:
        "Hours of a week in which they have time, by the member's clock; empty when not known.",
    },
  ],
  gender: [
    () => String,
    { nullable: true, description: 'Their gender as they describe it; null when they did not.' },
  ],
  mentorGender: [
    () => MentorGenderPreference,
    { nullable: true, description: 'What they wish of a mentor; null when not stated.' },
  ],
  version: [
    () => TG.Int,
    {
      description: 'Grows with each change, 0 before the first; give it back as `expectedVersion`.',
    },
  ],
} satisfies Contracts;

@TG.ObjectType({
  description:
    'What a member wishes of a mentor. Seen by the member, by program staff, and by counselors and coordinators on\nthe care team; never by mentors.',
  simpleResolvers: true,
})
export class MentorWish {
  readonly __typename?: 'MentorWish';

  @TG.Field(...MentorWishFields.languages)
  languages!: string[];

  @TG.Field(...MentorWishFields.availability)
  availability?: StaffHoursEntry[];

  @TG.Field(...MentorWishFields.gender)
  gender?: string | null;

  @TG.Field(...MentorWishFields.mentorGender)
  mentorGender?: MentorGenderPreference | null;

  @TG.Field(...MentorWishFields.version)
  version!: number;
}

export const MentorWishSetPayloadFields = {
  userErrors: [() => [UserError], { description: 'What a careful caller can mend.' }],
  wish: [
    () => MentorWish,
    { nullable: true, description: 'The wish; null when the member is not visible to you.' },
  ],
} satisfies Contracts;

@TG.ObjectType({
  description: 'The wish as it is now, also when the change was refused.',
  implements: [MutationPayload],
  simpleResolvers: true,
})
export class MentorWishSetPayload implements MutationPayload {
  readonly __typename?: 'MentorWishSetPayload';

  @TG.Field(...MentorWishSetPayloadFields.userErrors)
  userErrors?: UserError[];

  @TG.Field(...MentorWishSetPayloadFields.wish)
  wish?: MentorWish | null;
}

export const MentorSharingFields = {
  parts: [() => [RecordCategory], { description: 'The parts that are shared.' }],
  offered: [
    () => [RecordCategory],
    { description: 'The parts that can be: those that a member and a mentor may see at all.' },
  ],
} satisfies Contracts;

@TG.ObjectType({
  description: 'What a member lets their mentors see: every mentor the same, those of later too.',
  simpleResolvers: true,
})
export class MentorSharing {
  readonly __typename?: 'MentorSharing';

  @TG.Field(...MentorSharingFields.parts)
  parts!: RecordCategory[];

  @TG.Field(...MentorSharingFields.offered)
  offered!: RecordCategory[];
}

export const MentorSharingSetPayloadFields = {
  userErrors: [() => [UserError], { description: 'What a careful caller can mend.' }],
  sharing: [
    () => MentorSharing,
    { nullable: true, description: 'What is shared; null for who is no member.' },
  ],
} satisfies Contracts;

@TG.ObjectType({
  description: 'What is shared now, also when the change was refused.',
  implements: [MutationPayload],
  simpleResolvers: true,
})
export class MentorSharingSetPayload implements MutationPayload {
  readonly __typename?: 'MentorSharingSetPayload';

  @TG.Field(...MentorSharingSetPayloadFields.userErrors)
  userErrors?: UserError[];

  @TG.Field(...MentorSharingSetPayloadFields.sharing)
  sharing?: MentorSharing | null;
}

export const MentorMatchReasonFields = {
  code: [() => MentorMatchCode, { description: 'What.' }],
  points: [() => TG.Int, { description: 'How many points of the score.' }],
} satisfies Contracts;

@TG.ObjectType({ description: 'What counted for a mentor.', simpleResolvers: true })
export class MentorMatchReason {
  readonly __typename?: 'MentorMatchReason';

  @TG.Field(...MentorMatchReasonFields.code)
  code!: MentorMatchCode;

  @TG.Field(...MentorMatchReasonFields.points)
  points!: number;
}

export const MentorSuggestionFields = {
  profile: [() => MentorProfile, { description: 'The mentor.' }],
  score: [
    () => TG.Int,
    {
      description:
        "The sum of the reasons' points, 0 to 100; 0 for who is ruled out. What is not known adds nothing.",
    },
  ],
  reasons: [() => [MentorMatchReason], { description: 'What counted, most points first.' }],
  ruledOut: [
    () => [MentorRuledOut],
    { description: 'Why they cannot be proposed; empty when they can.' },
  ],
} satisfies Contracts;

@TG.ObjectType({ description: 'How well a mentor suits a member.', simpleResolvers: true })
export class MentorSuggestion {
  readonly __typename?: 'MentorSuggestion';

  @TG.Field(...MentorSuggestionFields.profile)
  profile?: MentorProfile;

  @TG.Field(...MentorSuggestionFields.score)
  score!: number;

  @TG.Field(...MentorSuggestionFields.reasons)
  reasons?: MentorMatchReason[];

  @TG.Field(...MentorSuggestionFields.ruledOut)
  ruledOut!: MentorRuledOut[];
}

export const MentorshipConversationFields = {
  state: [() => MentorshipConversationState, { description: 'Whether the viewer can write now.' }],
  unread: [
    () => TG.Int,
    { description: 'How many messages of the other one the viewer has not read, at most 100.' },
  ],
  lastMessageAt: [
    () => DateTime,
    { nullable: true, description: 'When the newest message was sent; null when there is none.' },
  ],
} satisfies Contracts;

@TG.ObjectType({
  description:
    'What the two of a mentorship write to each other, as one of them sees it. Nobody else reads it; of what is\nreported see `MentorshipReport`.',
  simpleResolvers: true,
})
export class MentorshipConversation {
  readonly __typename?: 'MentorshipConversation';

  @TG.Field(...MentorshipConversationFields.state)
  state!: MentorshipConversationState;

  @TG.Field(...MentorshipConversationFields.unread)
  unread!: number;

  @TG.Field(...MentorshipConversationFields.lastMessageAt)
  lastMessageAt?: string | null;
}

export const MentorshipMessageFields = {
  id: [() => TG.ID, { description: 'Opaque and stable.' }],
  number: [() => TG.Int, { description: 'Its number in the conversation, without gaps from 1.' }],
  from: [() => MentorshipParty, { description: 'Who wrote it: MENTOR or MEMBER.' }],
  mine: [() => Boolean, { description: 'Whether the viewer wrote it.' }],
  text: [() => String, { description: 'What was written, 1 to 2,000 characters.' }],
  sentAt: [() => DateTime, { description: 'When it was sent.' }],
  reported: [() => Boolean, { description: 'Whether the viewer reported it.' }],
} satisfies Contracts;

@TG.ObjectType({
  description: 'A private message of mentor or member to the other one.',
  implements: [Node],
  simpleResolvers: true,
})
export class MentorshipMessage implements Node {
  readonly __typename?: 'MentorshipMessage';

  @TG.Field(...MentorshipMessageFields.id)
  id!: string;

  @TG.Field(...MentorshipMessageFields.number)
  number!: number;

  @TG.Field(...MentorshipMessageFields.from)
  from!: MentorshipParty;

  @TG.Field(...MentorshipMessageFields.mine)
  mine!: boolean;

  @TG.Field(...MentorshipMessageFields.text)
  text!: string;

  @TG.Field(...MentorshipMessageFields.sentAt)
  sentAt!: string;

  @TG.Field(...MentorshipMessageFields.reported)
  reported!: boolean;
}

export const MentorshipMessageConnectionFields = {
  edges: [
    () => [MentorshipMessageEdge],
    { description: 'Messages with their places in the list.' },
  ],
  nodes: [() => [MentorshipMessage], { description: 'The messages alone.' }],
  pageInfo: [() => PageInfo, { description: 'Where the page lies.' }],
} satisfies Contracts;

@TG.ObjectType({ description: 'A page of messages.', simpleResolvers: true })
export class MentorshipMessageConnection {
  readonly __typename?: 'MentorshipMessageConnection';

  @TG.Field(...MentorshipMessageConnectionFields.edges)
  edges?: MentorshipMessageEdge[];

  @TG.Field(...MentorshipMessageConnectionFields.nodes)
  nodes?: MentorshipMessage[];

  @TG.Field(...MentorshipMessageConnectionFields.pageInfo)
  pageInfo?: PageInfo;
}

export const MentorshipMessageEdgeFields = {
  cursor: [() => Cursor, { description: 'The place.' }],
  node: [() => MentorshipMessage, { description: 'The message.' }],
} satisfies Contracts;

@TG.ObjectType({ description: 'A message and its place in a list.', simpleResolvers: true })
export class MentorshipMessageEdge {
  readonly __typename?: 'MentorshipMessageEdge';

  @TG.Field(...MentorshipMessageEdgeFields.cursor)
  cursor!: string;

  @TG.Field(...MentorshipMessageEdgeFields.node)
  node?: MentorshipMessage;
}

export const MentorshipEventFields = {
  cursor: [() => Cursor, { description: 'Where it lies in the stream; give it back as `after`.' }],
  seq: [() => TG.Int, { description: 'Its number in the stream, without gaps.' }],
  recordedAt: [() => DateTime, { description: 'When.' }],
  change: [() => MentorshipChange, { description: 'What.' }],
  message: [
    () => MentorshipMessage,
    { nullable: true, description: 'The message; null unless somebody wrote.' },
  ],
  mentorship: [
    () => Mentorship,
    {
      nullable: true,
      description: 'The mentorship as it is now; null when it is not visible to you any more.',
    },
  ],
} satisfies Contracts;

@TG.ObjectType({ description: 'Something changed between the two.', simpleResolvers: true })
export class MentorshipEvent {
  readonly __typename?: 'MentorshipEvent';

  @TG.Field(...MentorshipEventFields.cursor)
  cursor!: string;

  @TG.Field(...MentorshipEventFields.seq)
  seq!: number;

  @TG.Field(...MentorshipEventFields.recordedAt)
  recordedAt!: string;

  @TG.Field(...MentorshipEventFields.change)
  change!: MentorshipChange;

  @TG.Field(...MentorshipEventFields.message)
  message?: MentorshipMessage | null;

  @TG.Field(...MentorshipEventFields.mentorship)
  mentorship?: Mentorship | null;
}

export const MentorshipReportFields = {
  id: [() => TG.ID, { description: 'Opaque and stable.' }],
  reportedBy: [() => MentorshipParty, { description: 'Who reported it.' }],
  reason: [() => MentorshipReportReason, { description: 'Why.' }],
  note: [() => String, { nullable: true, description: 'What they wrote with it.' }],
  reportedAt: [() => DateTime, { description: 'When.' }],
  messages: [() => [ReportedMessage], { description: 'The messages, oldest first.' }],
  closedAt: [() => DateTime, { nullable: true, description: 'When it was seen to; null before.' }],
  closedBy: [() => Person, { nullable: true, description: 'Who saw to it.' }],
  outcome: [
    () => String,
    {
      nullable: true,
      description: 'What was done, also before it was opened again. The two do not read it.',
    },
  ],
} satisfies Contracts;

@TG.ObjectType({
  description:
    'A message that somebody reported, with at most 4 before it and 2 after it, as they were at that moment.\nWhoever coordinates reads it, unless they are one of the two; that they looked is kept.',
  implements: [Node],
  simpleResolvers: true,
})
export class MentorshipReport implements Node {
  readonly __typename?: 'MentorshipReport';

  @TG.Field(...MentorshipReportFields.id)
  id!: string;

  @TG.Field(...MentorshipReportFields.reportedBy)
  reportedBy!: MentorshipParty;

  @TG.Field(...MentorshipReportFields.reason)
  reason!: MentorshipReportReason;

  @TG.Field(...MentorshipReportFields.note)
  note?: string | null;

  @TG.Field(...MentorshipReportFields.reportedAt)
  reportedAt!: string;

  @TG.Field(...MentorshipReportFields.messages)
  messages?: ReportedMessage[];

  @TG.Field(...MentorshipReportFields.closedAt)
  closedAt?: string | null;

  @TG.Field(...MentorshipReportFields.closedBy)
  closedBy?: Person | null;

  @TG.Field(...MentorshipReportFields.outcome)
  outcome?: string | null;
}

export const ReportedMessageFields = {
  number: [() => TG.Int, { description: 'Its number in the conversation.' }],
  from: [() => MentorshipParty, { description: 'Who wrote it.' }],
  text: [() => String, { description: 'What was written.' }],
  sentAt: [() => DateTime, { description: 'When it was sent.' }],
  reported: [
    () => Boolean,
    { description: 'Whether it is the one that was reported; the others stand around it.' },
  ],
} satisfies Contracts;

@TG.ObjectType({ description: 'A message as it stands in a report.', simpleResolvers: true })
export class ReportedMessage {
  readonly __typename?: 'ReportedMessage';

  @TG.Field(...ReportedMessageFields.number)
  number!: number;

  @TG.Field(...ReportedMessageFields.from)
  from!: MentorshipParty;

  @TG.Field(...ReportedMessageFields.text)
  text!: string;

  @TG.Field(...ReportedMessageFields.sentAt)
  sentAt!: string;

  @TG.Field(...ReportedMessageFields.reported)
  reported!: boolean;
}

export const MentorshipMessageSendPayloadFields = {
  userErrors: [() => [UserError], { description: 'What a careful caller can mend.' }],
  message: [
    () => MentorshipMessage,
    {
      nullable: true,
      description: 'The message as sent. With no `userErrors` it is sent, also where this is null.',
    },
  ],
  mentorship: [
    () => Mentorship,
    {
      nullable: true,
      description: 'The mentorship as it is now, also when the message was refused.',
    },
  ],
  safety: [
    () => SafetyResponse,
    {
      nullable: true,
      description:
        'Help for who wrote, where the words speak of danger; null when they do not. Also given when the message was\nrefused. It is kept nowhere, and nobody else is told.',
    },
  ],
} satisfies Contracts;

@TG.ObjectType({
  description: 'What became of a message.',
  implements: [MutationPayload],
  simpleResolvers: true,
})
export class MentorshipMessageSendPayload implements MutationPayload {
  readonly __typename?: 'MentorshipMessageSendPayload';

  @TG.Field(...MentorshipMessageSendPayloadFields.userErrors)
  userErrors?: UserError[];

  @TG.Field(...MentorshipMessageSendPayloadFields.message)
  message?: MentorshipMessage | null;

  @TG.Field(...MentorshipMessageSendPayloadFields.mentorship)
  mentorship?: Mentorship | null;

  @TG.Field(...MentorshipMessageSendPayloadFields.safety)
  safety?: SafetyResponse | null;
}

export const MentorshipMarkReadPayloadFields = {
  userErrors: [() => [UserError], { description: 'What a careful caller can mend.' }],
  mentorship: [() => Mentorship, { nullable: true, description: 'The mentorship.' }],
} satisfies Contracts;

@TG.ObjectType({
  description: 'The mentorship with what is unread now.',
  implements: [MutationPayload],
  simpleResolvers: true,
})
export class MentorshipMarkReadPayload implements MutationPayload {
  readonly __typename?: 'MentorshipMarkReadPayload';

  @TG.Field(...MentorshipMarkReadPayloadFields.userErrors)
  userErrors?: UserError[];

  @TG.Field(...MentorshipMarkReadPayloadFields.mentorship)
  mentorship?: Mentorship | null;
}

export const MentorshipBlockPayloadFields = {
  userErrors: [() => [UserError], { description: 'What a careful caller can mend.' }],
  mentorship: [() => Mentorship, { nullable: true, description: 'The mentorship.' }],
} satisfies Contracts;

@TG.ObjectType({
  description: 'The mentorship as it is now.',
  implements: [MutationPayload],
  simpleResolvers: true,
})
export class MentorshipBlockPayload implements MutationPayload {
  readonly __typename?: 'MentorshipBlockPayload';

  @TG.Field(...MentorshipBlockPayloadFields.userErrors)
  userErrors?: UserError[];

  @TG.Field(...MentorshipBlockPayloadFields.mentorship)
  mentorship?: Mentorship | null;
}

export const MentorshipUnblockPayloadFields = {
  userErrors: [() => [UserError], { description: 'What a careful caller can mend.' }],
  mentorship: [() => Mentorship, { nullable: true, description: 'The mentorship.' }],
} satisfies Contracts;

@TG.ObjectType({
  description: 'The mentorship as it is now.',
  implements: [MutationPayload],
  simpleResolvers: true,
})
export class MentorshipUnblockPayload implements MutationPayload {
  readonly __typename?: 'MentorshipUnblockPayload';

  @TG.Field(...MentorshipUnblockPayloadFields.userErrors)
  userErrors?: UserError[];

  @TG.Field(...MentorshipUnblockPayloadFields.mentorship)
  mentorship?: Mentorship | null;
}

export const MentorshipMessageReportPayloadFields = {
  userErrors: [() => [UserError], { description: 'What a careful caller can mend.' }],
  message: [
    () => MentorshipMessage,
    { nullable: true, description: 'The message, as the viewer sees it now.' },
  ],
  mentorship: [() => Mentorship, { nullable: true, description: 'The mentorship.' }],
} satisfies Contracts;

@TG.ObjectType({
  description: 'What became of the report.',
  implements: [MutationPayload],
  simpleResolvers: true,
})
export class MentorshipMessageReportPayload implements MutationPayload {
  readonly __typename?: 'MentorshipMessageReportPayload';

  @TG.Field(...MentorshipMessageReportPayloadFields.userErrors)
  userErrors?: UserError[];

  @TG.Field(...MentorshipMessageReportPayloadFields.message)
  message?: MentorshipMessage | null;

  @TG.Field(...MentorshipMessageReportPayloadFields.mentorship)
  mentorship?: Mentorship | null;
}

export const MentorshipReportClosePayloadFields = {
  userErrors: [() => [UserError], { description: 'What a careful caller can mend.' }],
  mentorship: [
    () => Mentorship,
    { nullable: true, description: 'The mentorship with its reports.' },
  ],
} satisfies Contracts;

@TG.ObjectType({
  description: 'What became of the report.',
  implements: [MutationPayload],
  simpleResolvers: true,
})
export class MentorshipReportClosePayload implements MutationPayload {
  readonly __typename?: 'MentorshipReportClosePayload';

  @TG.Field(...MentorshipReportClosePayloadFields.userErrors)
  userErrors?: UserError[];

  @TG.Field(...MentorshipReportClosePayloadFields.mentorship)
  mentorship?: Mentorship | null;
}

export const MentorshipStepFields = {
  id: [() => TG.ID, { description: 'Opaque and stable.' }],
  mentorshipId: [() => TG.ID, { description: 'The mentorship.' }],
  position: [() => TG.Int, { description: 'Its place in the list, from 1.' }],
  title: [() => String, { description: 'What it is, 1 to 200 characters.' }],
  state: [() => MentorshipStepState, { description: 'Where it stands.' }],
  stateSince: [() => DateTime, { description: 'Since when it stands there.' }],
  addedBy: [() => MentorshipParty, { description: 'Who added it.' }],
  note: [
    () => String,
    {
      nullable: true,
      description: 'What the member wrote to it; for the mentor null unless the member shares it.',
    },
  ],
  noteShared: [
    () => Boolean,
    { nullable: true, description: 'Whether the mentor reads the note; null for the mentor.' },
  ],
  version: [
    () => TG.Int,
    { description: 'Grows with each change; give it back as `expectedVersion`.' },
  ],
} satisfies Contracts;

@TG.ObjectType({
  description: 'A step or goal that the two of a mentorship work on. Nobody else sees it.',
  implements: [Node],
  simpleResolvers: true,
})
export class MentorshipStep implements Node {
  readonly __typename?: 'MentorshipStep';

  @TG.Field(...MentorshipStepFields.id)
  id!: string;

  @TG.Field(...MentorshipStepFields.mentorshipId)
  mentorshipId!: string;

  @TG.Field(...MentorshipStepFields.position)
  position!: number;

  @TG.Field(...MentorshipStepFields.title)
  title!: string;

  @TG.Field(...MentorshipStepFields.state)
  state!: MentorshipStepState;

  @TG.Field(...MentorshipStepFields.stateSince)
  stateSince!: string;

  @TG.Field(...MentorshipStepFields.addedBy)
  addedBy!: MentorshipParty;

  @TG.Field(...MentorshipStepFields.note)
  note?: string | null;

  @TG.Field(...MentorshipStepFields.noteShared)
  noteShared?: boolean | null;

  @TG.Field(...MentorshipStepFields.version)
  version!: number;
}

export const MentorshipStepsAddPayloadFields = {
  userErrors: [() => [UserError], { description: 'What a careful caller can mend.' }],
  mentorship: [() => Mentorship, { nullable: true, description: 'The mentorship with its steps.' }],
} satisfies Contracts;

@TG.ObjectType({
  description: 'The steps as they are now.',
  implements: [MutationPayload],
  simpleResolvers: true,
})
export class MentorshipStepsAddPayload implements MutationPayload {
  readonly __typename?: 'MentorshipStepsAddPayload';

  @TG.Field(...MentorshipStepsAddPayloadFields.userErrors)
  userErrors?: UserError[];

  @TG.Field(...MentorshipStepsAddPayloadFields.mentorship)
  mentorship?: Mentorship | null;
}

export const MentorshipStepMovePayloadFields = {
  userErrors: [() => [UserError], { description: 'What a careful caller can mend.' }],
  step: [() => MentorshipStep, { nullable: true, description: 'The step.' }],
} satisfies Contracts;

@TG.ObjectType({
  description: 'The step as it is now, also when the change was refused.',
  implements: [MutationPayload],
  simpleResolvers: true,
})
export class MentorshipStepMovePayload implements MutationPayload {
  readonly __typename?: 'MentorshipStepMovePayload';

  @TG.Field(...MentorshipStepMovePayloadFields.userErrors)
  userErrors?: UserError[];

  @TG.Field(...MentorshipStepMovePayloadFields.step)
  step?: MentorshipStep | null;
}

export const MentorshipStepNotePayloadFields = {
  userErrors: [() => [UserError], { description: 'What a careful caller can mend.' }],
  step: [() => MentorshipStep, { nullable: true, description: 'The step.' }],
} satisfies Contracts;

@TG.ObjectType({
  description: 'The step as it is now, also when the change was refused.',
  implements: [MutationPayload],
  simpleResolvers: true,
})
export class MentorshipStepNotePayload implements MutationPayload {
  readonly __typename?: 'MentorshipStepNotePayload';

  @TG.Field(...MentorshipStepNotePayloadFields.userErrors)
  userErrors?: UserError[];

  @TG.Field(...MentorshipStepNotePayloadFields.step)
  step?: MentorshipStep | null;
}

export const MentorshipStepRemovePayloadFields = {
  userErrors: [() => [UserError], { description: 'What a careful caller can mend.' }],
  mentorship: [() => Mentorship, { nullable: true, description: 'The mentorship with its steps.' }],
} satisfies Contracts;

@TG.ObjectType({
  description: 'The steps as they are now.',
  implements: [MutationPayload],
  simpleResolvers: true,
})
export class MentorshipStepRemovePayload implements MutationPayload {
  readonly __typename?: 'MentorshipStepRemovePayload';

  @TG.Field(...MentorshipStepRemovePayloadFields.userErrors)
  userErrors?: UserError[];

  @TG.Field(...MentorshipStepRemovePayloadFields.mentorship)
  mentorship?: Mentorship | null;
}

@TG.ArgsType()
export class MentorshipContactsArgs {
  @TG.Field(() => TG.Int, { description: 'How many at most, 1 to 100.', defaultValue: 10 })
  first!: number;

  @TG.Field(() => DateTime, {
    nullable: true,
    description:
      'Only those from before this moment; of those at one moment some may be missed, which `after` does not.',
  })
  before?: string | null;

  @TG.Field(() => TG.ID, {
    nullable: true,
    description:
      'Only those that stand after this contact in the list: its id, to read on from page to page.',
  })
  after?: string | null;
}

export const MentorshipFields = {
  id: [() => TG.ID, { description: 'Opaque and stable.' }],
  member: [
    () => Member,
    {
      nullable: true,
      description: 'Who is mentored; null as long as their record is not visible to you.',
    },
  ],
  memberAlias: [
    () => String,
    {
      nullable: true,
      description:
        'What the member is called; for the mentor null again once it has ended, or was declined or withdrawn.',
    },
  ],
  mentor: [() => Person, { description: 'Who mentors.' }],
  profile: [
    () => MentorProfile,
    { nullable: true, description: 'What the mentor offers; null when it is not visible to you.' },
  ],
  state: [() => MentorshipState, { description: 'Where it stands.' }],
  stateSince: [() => DateTime, { description: 'Since when it stands there.' }],
  additional: [
    () => Boolean,
    { description: 'Whether it was said that the member may have another mentor beside.' },
  ],
  proposedAt: [() => DateTime, { description: 'When it was proposed.' }],
  proposedBy: [
    () => Person,
    {
      nullable: true,
      description: 'Who proposed it; null for one that was there before mentorships were kept.',
    },
  ],
  awaits: [
    () => [MentorshipParty],
    {
      description:
        'Whose agreement is missing while it is proposed. Mentor and member see here only themselves.',
    },
  ],
  agreedInPerson: [
    () => Boolean,
    {
      nullable: true,
      description:
        "Whether staff recorded the member's agreement, given to them in person; null for mentor and member, and while there is none.",
    },
  ],
  startedAt: [
    () => DateTime,
    { nullable: true, description: 'When it became active first; null while it has not been.' },
  ],
  endedAt: [
    () => DateTime,
    { nullable: true, description: 'When it ended, was declined or withdrawn; null before.' },
  ],
  pauseReason: [
    () => MentorshipPauseReason,
    { nullable: true, description: 'Why it is paused; null for all but staff and who said so.' },
  ],
  declineReason: [
    () => MentorshipDeclineReason,
    { nullable: true, description: 'Why it was declined; null for all but staff and who said so.' },
  ],
  endReason: [
    () => MentorshipEndReason,
    { nullable: true, description: 'Why it ended; null for all but staff and who said so.' },
  ],
  endNote: [
    () => String,
    {
      nullable: true,
      description: 'What was written when it ended; null for all but staff and who wrote it.',
    },
  ],
  changedBy: [
    () => MentorshipParty,
    {
      nullable: true,
      description:
        'Who declined, paused or ended it; null otherwise, and for all but staff and who did.',
    },
  ],
  lastContactAt: [
    () => DateTime,
    {
      nullable: true,
      description:
        'When they last spoke, as far as somebody logged it; null for those who may not read the contacts.',
    },
  ],
  contacts: [
    () => [MentorshipContact],
    {
      description:
        'Contacts of the two that one of them or staff logged, newest first. Mentor, member and staff read them; none\nfor others, and for the mentor once it has ended.',
    },
  ],
  conversation: [
    () => MentorshipConversation,
    {
      nullable: true,
      description:
        'What the two write to each other; null for anybody but the two, and while it has not begun.',
    },
  ],
  steps: [
    () => [MentorshipStep],
    {
      description: 'Steps and goals that the two work on, in order; none for anybody but the two.',
    },
  ],
  reports: [
    () => [MentorshipReport],
    {
      description:
        'Messages that one of the two reported, newest first; none for anybody but whoever coordinates and is not one of them.',
    },
  ],
  moves: [() => [MentorshipMove], { description: 'What this viewer can do with it now.' }],
  viewerParty: [
    () => MentorshipParty,
    {
      nullable: true,
      description:
        'As whom this viewer sees it: the mentor and the member themselves, or staff; null for others on the care team.',
    },
  ],
  version: [
    () => TG.Int,
    {
      description:
        'Grows with each change but the first of the two agreements; give it back as `expectedVersion`.',
    },
  ],
} satisfies Contracts;

@TG.ObjectType({
  description:
    'A mentor and a member, from the proposal to the end. Until both agreed the mentor sees of the member the alias\nand nothing else; from then on what the member shares.',
  implements: [Node],
  simpleResolvers: true,
})
export class Mentorship implements Node {
  readonly __typename?: 'Mentorship';

  @TG.Field(...MentorshipFields.id)
  id!: string;

  @TG.Field(...MentorshipFields.member)
  member?: Member | null;

  @TG.Field(...MentorshipFields.memberAlias)
  memberAlias?: string | null;

  @TG.Field(...MentorshipFields.mentor)
  mentor?: Person;

  @TG.Field(...MentorshipFields.profile)
  profile?: MentorProfile | null;

  @TG.Field(...MentorshipFields.state)
  state!: MentorshipState;

  @TG.Field(...MentorshipFields.stateSince)
  stateSince!: string;

  @TG.Field(...MentorshipFields.additional)
  additional!: boolean;

  @TG.Field(...MentorshipFields.proposedAt)
  proposedAt!: string;

  @TG.Field(...MentorshipFields.proposedBy)
  proposedBy?: Person | null;

  @TG.Field(...MentorshipFields.awaits)
  awaits!: MentorshipParty[];

  @TG.Field(...MentorshipFields.agreedInPerson)
  agreedInPerson?: boolean | null;

  @TG.Field(...MentorshipFields.startedAt)
  startedAt?: string | null;

  @TG.Field(...MentorshipFields.endedAt)
  endedAt?: string | null;

  @TG.Field(...MentorshipFields.pauseReason)
  pauseReason?: MentorshipPauseReason | null;

  @TG.Field(...MentorshipFields.declineReason)
  declineReason?: MentorshipDeclineReason | null;

  @TG.Field(...MentorshipFields.endReason)
  endReason?: MentorshipEndReason | null;

  @TG.Field(...MentorshipFields.endNote)
  endNote?: string | null;

  @TG.Field(...MentorshipFields.changedBy)
  changedBy?: MentorshipParty | null;

  @TG.Field(...MentorshipFields.lastContactAt)
  lastContactAt?: string | null;

  @TG.Field(...MentorshipFields.conversation)
  conversation?: MentorshipConversation | null;

  @TG.Field(...MentorshipFields.steps)
  steps?: MentorshipStep[];

  @TG.Field(...MentorshipFields.reports)
  reports?: MentorshipReport[];

  @TG.Field(...MentorshipFields.moves)
  moves!: MentorshipMove[];

  @TG.Field(...MentorshipFields.viewerParty)
  viewerParty?: MentorshipParty | null;

  @TG.Field(...MentorshipFields.version)
  version!: number;
}

export const MentorshipContactFields = {
  id: [() => TG.ID, { description: 'Opaque and stable; that of the `ContactLogged`.' }],
  occurredAt: [() => DateTime, { description: 'When it was.' }],
  loggedBy: [() => MentorshipParty, { description: 'Who logged it.' }],
  outcome: [() => ContactOutcome, { description: 'How it went.' }],
  note: [() => String, { nullable: true, description: 'What was said and agreed.' }],
} satisfies Contracts;

@TG.ObjectType({
  description:
    "A contact of mentor and member. It is a `ContactLogged` of the member's record, too.",
  simpleResolvers: true,
})
export class MentorshipContact {
  readonly __typename?: 'MentorshipContact';

  @TG.Field(...MentorshipContactFields.id)
  id!: string;

  @TG.Field(...MentorshipContactFields.occurredAt)
  occurredAt!: string;

  @TG.Field(...MentorshipContactFields.loggedBy)
  loggedBy!: MentorshipParty;

  @TG.Field(...MentorshipContactFields.outcome)
  outcome!: ContactOutcome;

  @TG.Field(...MentorshipContactFields.note)
  note?: string | null;
}

export const MentorshipConnectionFields = {
  edges: [() => [MentorshipEdge], { description: 'Mentorships with their places in the list.' }],
  nodes: [() => [Mentorship], { description: 'The mentorships alone.' }],
  pageInfo: [() => PageInfo, { description: 'Where the page lies.' }],
} satisfies Contracts;

@TG.ObjectType({ description: 'A page of mentorships.', simpleResolvers: true })
export class MentorshipConnection {
  readonly __typename?: 'MentorshipConnection';

  @TG.Field(...MentorshipConnectionFields.edges)
  edges?: MentorshipEdge[];

  @TG.Field(...MentorshipConnectionFields.nodes)
  nodes?: Mentorship[];

  @TG.Field(...MentorshipConnectionFields.pageInfo)
  pageInfo?: PageInfo;
}

export const MentorshipEdgeFields = {
  cursor: [() => Cursor, { description: 'The place.' }],
  node: [() => Mentorship, { description: 'The mentorship.' }],
} satisfies Contracts;

@TG.ObjectType({ description: 'A mentorship and its place in a list.', simpleResolvers: true })
export class MentorshipEdge {
  readonly __typename?: 'MentorshipEdge';

  @TG.Field(...MentorshipEdgeFields.cursor)
  cursor!: string;

  @TG.Field(...MentorshipEdgeFields.node)
  node?: Mentorship;
}

export const MentorshipProposePayloadFields = {
  userErrors: [() => [UserError], { description: 'What a careful caller can mend.' }],
  mentorship: [() => Mentorship, { nullable: true, description: 'The mentorship.' }],
} satisfies Contracts;

@TG.ObjectType({
  description: 'The new proposal, or why there is none.',
  implements: [MutationPayload],
  simpleResolvers: true,
})
export class MentorshipProposePayload implements MutationPayload {
  readonly __typename?: 'MentorshipProposePayload';

  @TG.Field(...MentorshipProposePayloadFields.userErrors)
  userErrors?: UserError[];

  @TG.Field(...MentorshipProposePayloadFields.mentorship)
  mentorship?: Mentorship | null;
}

export const MentorshipAcceptPayloadFields = {
  userErrors: [() => [UserError], { description: 'What a careful caller can mend.' }],
  mentorship: [() => Mentorship, { nullable: true, description: 'The mentorship.' }],
} satisfies Contracts;

@TG.ObjectType({
  description: 'The mentorship as it is now, also when the move was refused.',
  implements: [MutationPayload],
  simpleResolvers: true,
})
export class MentorshipAcceptPayload implements MutationPayload {
  readonly __typename?: 'MentorshipAcceptPayload';

  @TG.Field(...MentorshipAcceptPayloadFields.userErrors)
  userErrors?: UserError[];

  @TG.Field(...MentorshipAcceptPayloadFields.mentorship)
  mentorship?: Mentorship | null;
}

export const MentorshipDeclinePayloadFields = {
  userErrors: [() => [UserError], { description: 'What a careful caller can mend.' }],
  mentorship: [() => Mentorship, { nullable: true, description: 'The mentorship.' }],
} satisfies Contracts;

@TG.ObjectType({
  description: 'The mentorship as it is now, also when the move was refused.',
  implements: [MutationPayload],
  simpleResolvers: true,
})
export class MentorshipDeclinePayload implements MutationPayload {
  readonly __typename?: 'MentorshipDeclinePayload';

  @TG.Field(...MentorshipDeclinePayloadFields.userErrors)
  userErrors?: UserError[];

  @TG.Field(...MentorshipDeclinePayloadFields.mentorship)
  mentorship?: Mentorship | null;
}

export const MentorshipWithdrawPayloadFields = {
  userErrors: [() => [UserError], { description: 'What a careful caller can mend.' }],
  mentorship: [() => Mentorship, { nullable: true, description: 'The mentorship.' }],
} satisfies Contracts;

@TG.ObjectType({
  description: 'The mentorship as it is now, also when the move was refused.',
  implements: [MutationPayload],
  simpleResolvers: true,
})
export class MentorshipWithdrawPayload implements MutationPayload {
  readonly __typename?: 'MentorshipWithdrawPayload';

  @TG.Field(...MentorshipWithdrawPayloadFields.userErrors)
  userErrors?: UserError[];

  @TG.Field(...MentorshipWithdrawPayloadFields.mentorship)
  mentorship?: Mentorship | null;
}

export const MentorshipPausePayloadFields = {
  userErrors: [() => [UserError], { description: 'What a careful caller can mend.' }],
  mentorship: [() => Mentorship, { nullable: true, description: 'The mentorship.' }],
} satisfies Contracts;

@TG.ObjectType({
  description: 'The mentorship as it is now, also when the move was refused.',
  implements: [MutationPayload],
  simpleResolvers: true,
})
export class MentorshipPausePayload implements MutationPayload {
  readonly __typename?: 'MentorshipPausePayload';

  @TG.Field(...MentorshipPausePayloadFields.userErrors)
  userErrors?: UserError[];

  @TG.Field(...MentorshipPausePayloadFields.mentorship)
  mentorship?: Mentorship | null;
}

export const MentorshipResumePayloadFields = {
  userErrors: [() => [UserError], { description: 'What a careful caller can mend.' }],
  mentorship: [() => Mentorship, { nullable: true, description: 'The mentorship.' }],
} satisfies Contracts;

@TG.ObjectType({
  description: 'The mentorship as it is now, also when the move was refused.',
  implements: [MutationPayload],
  simpleResolvers: true,
})
export class MentorshipResumePayload implements MutationPayload {
  readonly __typename?: 'MentorshipResumePayload';

  @TG.Field(...MentorshipResumePayloadFields.userErrors)
  userErrors?: UserError[];

  @TG.Field(...MentorshipResumePayloadFields.mentorship)
  mentorship?: Mentorship | null;
}

export const MentorshipEndPayloadFields = {
  userErrors: [() => [UserError], { description: 'What a careful caller can mend.' }],
  mentorship: [() => Mentorship, { nullable: true, description: 'The mentorship.' }],
} satisfies Contracts;

@TG.ObjectType({
  description: 'The mentorship as it is now, also when the move was refused.',
  implements: [MutationPayload],
  simpleResolvers: true,
})
export class MentorshipEndPayload implements MutationPayload {
  readonly __typename?: 'MentorshipEndPayload';

  @TG.Field(...MentorshipEndPayloadFields.userErrors)
  userErrors?: UserError[];

  @TG.Field(...MentorshipEndPayloadFields.mentorship)
  mentorship?: Mentorship | null;
}

export const MentorshipLogContactPayloadFields = {
  userErrors: [() => [UserError], { description: 'What a careful caller can mend.' }],
  mentorship: [() => Mentorship, { nullable: true, description: 'The mentorship.' }],
} satisfies Contracts;

@TG.ObjectType({
  description: 'The mentorship as it is now, also when the move was refused.',
  implements: [MutationPayload],
  simpleResolvers: true,
})
export class MentorshipLogContactPayload implements MutationPayload {
  readonly __typename?: 'MentorshipLogContactPayload';

  @TG.Field(...MentorshipLogContactPayloadFields.userErrors)
  userErrors?: UserError[];

  @TG.Field(...MentorshipLogContactPayloadFields.mentorship)
  mentorship?: Mentorship | null;
}

export const LocalizedTextFields = {
  locale: [() => String, { description: 'BCP 47, for example `en` or `es`.' }],
  text: [() => String, { description: 'The text.' }],
} satisfies Contracts;

@TG.ObjectType({ description: 'A text in one language.', simpleResolvers: true })
export class LocalizedText {
  readonly __typename?: 'LocalizedText';

  @TG.Field(...LocalizedTextFields.locale)
  locale!: string;

  @TG.Field(...LocalizedTextFields.text)
  text!: string;
}

export const InstrumentChoiceFields = {
  value: [() => TG.Int, { description: 'What is recorded.' }],
  label: [() => [LocalizedText], { description: 'What is read.' }],
} satisfies Contracts;

@TG.ObjectType({ description: 'One possible answer to an item.', simpleResolvers: true })
export class InstrumentChoice {
  readonly __typename?: 'InstrumentChoice';

  @TG.Field(...InstrumentChoiceFields.value)
  value!: number;

  @TG.Field(...InstrumentChoiceFields.label)
  label?: LocalizedText[];
}

export const InstrumentItemFields = {
  code: [() => String, { description: 'Names the item in answers, for example `9` or `7A`.' }],
  kind: [() => InstrumentItemKind, { description: 'How it is answered.' }],
  text: [() => [LocalizedText], { description: 'The question.' }],
  choices: [() => [InstrumentChoice], { description: 'The possible answers; empty for a NUMBER.' }],
  min: [() => TG.Int, { nullable: true, description: 'Smallest number that can be answered.' }],
  max: [() => TG.Int, { nullable: true, description: 'Largest number that can be answered.' }],
  scored: [() => Boolean, { description: 'Whether the answer enters a score.' }],
} satisfies Contracts;

@TG.ObjectType({ description: 'One question of an instrument.', simpleResolvers: true })
export class InstrumentItem {
  readonly __typename?: 'InstrumentItem';

  @TG.Field(...InstrumentItemFields.code)
  code!: string;

  @TG.Field(...InstrumentItemFields.kind)
  kind!: InstrumentItemKind;

  @TG.Field(...InstrumentItemFields.text)
  text?: LocalizedText[];

  @TG.Field(...InstrumentItemFields.choices)
  choices?: InstrumentChoice[];

  @TG.Field(...InstrumentItemFields.min)
  min?: number | null;

  @TG.Field(...InstrumentItemFields.max)
  max?: number | null;

  @TG.Field(...InstrumentItemFields.scored)
  scored!: boolean;
}

export const InstrumentFields = {
  code: [() => InstrumentCode, { description: 'Names it.' }],
  version: [() => TG.Int, { description: 'Grows when wording or scoring changes.' }],
  title: [() => [LocalizedText], { description: 'Its title.' }],
  license: [() => String, { description: 'Under which terms it may be used.' }],
  source: [() => String, { description: 'Who published it.' }],
  windowDays: [
    () => TG.Int,
    {
      nullable: true,
      description: 'How many days back its questions ask; null when they ask of now.',
    },
  ],
  items: [() => [InstrumentItem], { description: 'Its questions, in order.' }],
} satisfies Contracts;

@TG.ObjectType({ description: 'A questionnaire.', simpleResolvers: true })
export class Instrument {
  readonly __typename?: 'Instrument';

  @TG.Field(...InstrumentFields.code)
  code!: InstrumentCode;

  @TG.Field(...InstrumentFields.version)
  version!: number;

  @TG.Field(...InstrumentFields.title)
  title?: LocalizedText[];

  @TG.Field(...InstrumentFields.license)
  license!: string;

  @TG.Field(...InstrumentFields.source)
  source!: string;

  @TG.Field(...InstrumentFields.windowDays)
  windowDays?: number | null;

  @TG.Field(...InstrumentFields.items)
  items?: InstrumentItem[];
}

export const ScoreFields = {
  subscale: [() => String, { description: 'Which subscale; `TOTAL` where there is one only.' }],
  value: [
    () => TG.Int,
    {
      nullable: true,
      description: 'The value; null when too many answers are missing, never a guess.',
    },
  ],
  min: [() => TG.Int, { description: 'Smallest possible value.' }],
  max: [() => TG.Int, { description: 'Largest possible value.' }],
  band: [
    () => String,
    {
      nullable: true,
      description:
        'The band the value lies in, for example `MODERATE`; null without a value or without bands. Not a diagnosis.',
    },
  ],
} satisfies Contracts;

@TG.ObjectType({
  description: 'What one subscale of an instrument came to.',
  simpleResolvers: true,
})
export class Score {
  readonly __typename?: 'Score';

  @TG.Field(...ScoreFields.subscale)
  subscale!: string;

  @TG.Field(...ScoreFields.value)
  value?: number | null;

  @TG.Field(...ScoreFields.min)
  min!: number;

  @TG.Field(...ScoreFields.max)
  max!: number;

  @TG.Field(...ScoreFields.band)
  band?: string | null;
}

export const ScorePointFields = {
  occurredAt: [() => DateTime, { description: 'When it was answered.' }],
  subscale: [() => String, { description: 'Which subscale.' }],
  value: [() => TG.Int, { description: 'The value.' }],
} satisfies Contracts;

@TG.ObjectType({ description: 'A score on a day.', simpleResolvers: true })
export class ScorePoint {
  readonly __typename?: 'ScorePoint';

  @TG.Field(...ScorePointFields.occurredAt)
  occurredAt!: string;

  @TG.Field(...ScorePointFields.subscale)
  subscale!: string;

  @TG.Field(...ScorePointFields.value)
  value!: number;
}

export const CheckInPointFields = {
  localDate: [() => Date, { description: "The member's local day." }],
  craving: [() => TG.Int, { nullable: true, description: 'Craving, 0 none to 10 strongest.' }],
  mood: [() => TG.Int, { nullable: true, description: 'Mood, 0 lowest to 10 best.' }],
  sleepHours: [() => TG.Float, { nullable: true, description: 'Hours slept, 0 to 24.' }],
} satisfies Contracts;

@TG.ObjectType({ description: 'What a member said on a day.', simpleResolvers: true })
export class CheckInPoint {
  readonly __typename?: 'CheckInPoint';

  @TG.Field(...CheckInPointFields.localDate)
  localDate!: string;

  @TG.Field(...CheckInPointFields.craving)
  craving?: number | null;

  @TG.Field(...CheckInPointFields.mood)
  mood?: number | null;

  @TG.Field(...CheckInPointFields.sleepHours)
  sleepHours?: number | null;
}

export const CheckInFields = {
  id: [() => TG.ID, { description: 'Opaque and stable.' }],
  member: [() => Member, { nullable: true, description: 'Who checked in.' }],
  occurredAt: [() => DateTime, { description: 'When it happened.' }],
  recordedAt: [() => DateTime, { description: 'When it was recorded.' }],
  localDate: [() => Date, { description: "The member's local day." }],
  recordedBy: [
    () => Person,
    { nullable: true, description: 'Who recorded it; null for an import.' },
  ],
  craving: [
    () => TG.Int,
    { nullable: true, description: 'Craving, 0 none to 10 strongest; null when not said.' },
  ],
  mood: [
    () => TG.Int,
    { nullable: true, description: 'Mood, 0 lowest to 10 best; null when not said.' },
  ],
  sleepHours: [
    () => TG.Float,
    { nullable: true, description: 'Hours slept, 0 to 24; null when not said.' },
  ],
  note: [
    () => String,
    {
      nullable: true,
      description:
        "In the member's own words. Null also where a slip was told with it and slips are hidden from this viewer.",
    },
  ],
} satisfies Contracts;

@TG.ObjectType({
  description: 'What a member said of their day.',
  implements: [MonitoringEvent, Node],
  simpleResolvers: true,
})
export class CheckIn implements MonitoringEvent, Node {
  readonly __typename?: 'CheckIn';

  @TG.Field(...CheckInFields.id)
  id!: string;

  @TG.Field(...CheckInFields.member)
  member?: Member | null;

  @TG.Field(...CheckInFields.occurredAt)
  occurredAt!: string;

  @TG.Field(...CheckInFields.recordedAt)
  recordedAt!: string;

  @TG.Field(...CheckInFields.localDate)
  localDate!: string;

  @TG.Field(...CheckInFields.recordedBy)
  recordedBy?: Person | null;

  @TG.Field(...CheckInFields.craving)
  craving?: number | null;

  @TG.Field(...CheckInFields.mood)
  mood?: number | null;

  @TG.Field(...CheckInFields.sleepHours)
  sleepHours?: number | null;

  @TG.Field(...CheckInFields.note)
  note?: string | null;
}

export const ItemAnswerFields = {
  item: [() => String, { description: "The item's code." }],
  value: [() => TG.Int, { description: 'The answer.' }],
} satisfies Contracts;

@TG.ObjectType({ description: 'An answer to one item.', simpleResolvers: true })
export class ItemAnswer {
  readonly __typename?: 'ItemAnswer';

  @TG.Field(...ItemAnswerFields.item)
  item!: string;

  @TG.Field(...ItemAnswerFields.value)
  value!: number;
}

export const InstrumentResponseFields = {
  id: [() => TG.ID, { description: 'Opaque and stable.' }],
  member: [() => Member, { nullable: true, description: 'Who answered.' }],
  occurredAt: [() => DateTime, { description: 'When it happened.' }],
  recordedAt: [() => DateTime, { description: 'When it was recorded.' }],
  localDate: [() => Date, { description: "The member's local day." }],
  recordedBy: [
    () => Person,
    { nullable: true, description: 'Who recorded it; null for an import.' },
  ],
  instrument: [() => InstrumentCode, { description: 'Which instrument.' }],
  answers: [() => [ItemAnswer], { description: 'The answers as given; partial answers are kept.' }],
  scores: [() => [Score], { description: 'What they came to.' }],
} satisfies Contracts;

@TG.ObjectType({
  description: 'An answered instrument.',
  implements: [MonitoringEvent, Node],
  simpleResolvers: true,
})
export class InstrumentResponse implements MonitoringEvent, Node {
  readonly __typename?: 'InstrumentResponse';

  @TG.Field(...InstrumentResponseFields.id)
  id!: string;

  @TG.Field(...InstrumentResponseFields.member)
  member?: Member | null;

  @TG.Field(...InstrumentResponseFields.occurredAt)
  occurredAt!: string;

  @TG.Field(...InstrumentResponseFields.recordedAt)
  recordedAt!: string;

  @TG.Field(...InstrumentResponseFields.localDate)
  localDate!: string;

  @TG.Field(...InstrumentResponseFields.recordedBy)
  recordedBy?: Person | null;

  @TG.Field(...InstrumentResponseFields.instrument)
  instrument!: InstrumentCode;

  @TG.Field(...InstrumentResponseFields.answers)
  answers?: ItemAnswer[];

  @TG.Field(...InstrumentResponseFields.scores)
  scores?: Score[];
}

export const SlipReportedFields = {
  id: [() => TG.ID, { description: 'Opaque and stable.' }],
  member: [() => Member, { nullable: true, description: 'Who reported it.' }],
  occurredAt: [() => DateTime, { description: 'When it happened.' }],
  recordedAt: [() => DateTime, { description: 'When it was recorded.' }],
  localDate: [() => Date, { description: "The member's local day of use." }],
  recordedBy: [
    () => Person,
    { nullable: true, description: 'Who recorded it; null for an import.' },
  ],
  substances: [() => [SubstanceClass], { description: 'Of which classes.' }],
} satisfies Contracts;

@TG.ObjectType({
  description: 'A slip the member reported: a return to use on a day. Recorded, never punished.',
  implements: [MonitoringEvent, Node],
  simpleResolvers: true,
})
export class SlipReported implements MonitoringEvent, Node {
  readonly __typename?: 'SlipReported';

  @TG.Field(...SlipReportedFields.id)
  id!: string;

  @TG.Field(...SlipReportedFields.member)
  member?: Member | null;

  @TG.Field(...SlipReportedFields.occurredAt)
  occurredAt!: string;

  @TG.Field(...SlipReportedFields.recordedAt)
  recordedAt!: string;

  @TG.Field(...SlipReportedFields.localDate)
  localDate!: string;

  @TG.Field(...SlipReportedFields.recordedBy)
  recordedBy?: Person | null;

  @TG.Field(...SlipReportedFields.substances)
  substances!: SubstanceClass[];
}

export const DrugScreenResultFields = {
  id: [() => TG.ID, { description: 'Opaque and stable.' }],
  member: [() => Member, { nullable: true, description: 'Whose screen.' }],
  occurredAt: [() => DateTime, { description: 'When it was due or taken.' }],
  recordedAt: [() => DateTime, { description: 'When it was recorded.' }],
  localDate: [() => Date, { description: "The member's local day." }],
  recordedBy: [
    () => Person,
    { nullable: true, description: 'Who recorded it; null for an import.' },
  ],
  result: [() => DrugScreenOutcome, { description: 'What it showed.' }],
  confirmed: [() => Boolean, { description: 'Whether a laboratory confirmed it.' }],
  substances: [() => [SubstanceClass], { description: 'What was found, by class.' }],
} satisfies Contracts;

@TG.ObjectType({
  description: 'The result of a drug screen.',
  implements: [MonitoringEvent, Node],
  simpleResolvers: true,
})
export class DrugScreenResult implements MonitoringEvent, Node {
  readonly __typename?: 'DrugScreenResult';

  @TG.Field(...DrugScreenResultFields.id)
  id!: string;

  @TG.Field(...DrugScreenResultFields.member)
  member?: Member | null;

  @TG.Field(...DrugScreenResultFields.occurredAt)
  occurredAt!: string;

  @TG.Field(...DrugScreenResultFields.recordedAt)
  recordedAt!: string;

  @TG.Field(...DrugScreenResultFields.localDate)
  localDate!: string;

  @TG.Field(...DrugScreenResultFields.recordedBy)
  recordedBy?: Person | null;

  @TG.Field(...DrugScreenResultFields.result)
  result!: DrugScreenOutcome;

  @TG.Field(...DrugScreenResultFields.confirmed)
  confirmed!: boolean;

  @TG.Field(...DrugScreenResultFields.substances)
  substances!: SubstanceClass[];
}

export const AttendanceRecordedFields = {
  id: [() => TG.ID, { description: 'Opaque and stable.' }],
  member: [() => Member, { nullable: true, description: 'Who was expected.' }],
  occurredAt: [() => DateTime, { description: 'When it took place.' }],
  recordedAt: [() => DateTime, { description: 'When it was recorded.' }],
  localDate: [() => Date, { description: "The member's local day." }],
  recordedBy: [
    () => Person,
    { nullable: true, description: 'Who recorded it; null for an import.' },
  ],
  state: [() => AttendanceState, { description: 'Whether they came.' }],
  occasion: [() => String, { description: 'Which visit or session, as it is called.' }],
  reason: [
    () => String,
    {
      nullable: true,
      description:
        'Why not, as a code, for example `in_hospital`; null when they came or nothing was said.',
    },
  ],
  walkIn: [() => Boolean, { description: 'Whether they came without being expected.' }],
  correctsId: [
    () => TG.ID,
    { nullable: true, description: 'The attendance that this one corrects; null for the first.' },
  ],
} satisfies Contracts;

@TG.ObjectType({
  description: 'Attendance at a visit or session.',
  implements: [MonitoringEvent, Node],
  simpleResolvers: true,
})
export class AttendanceRecorded implements MonitoringEvent, Node {
  readonly __typename?: 'AttendanceRecorded';

  @TG.Field(...AttendanceRecordedFields.id)
  id!: string;

  @TG.Field(...AttendanceRecordedFields.member)
  member?: Member | null;

  @TG.Field(...AttendanceRecordedFields.occurredAt)
  occurredAt!: string;

  @TG.Field(...AttendanceRecordedFields.recordedAt)
  recordedAt!: string;

  @TG.Field(...AttendanceRecordedFields.localDate)
  localDate!: string;

  @TG.Field(...AttendanceRecordedFields.recordedBy)
  recordedBy?: Person | null;

  @TG.Field(...AttendanceRecordedFields.state)
  state!: AttendanceState;

  @TG.Field(...AttendanceRecordedFields.occasion)
  occasion!: string;

  @TG.Field(...AttendanceRecordedFields.reason)
  reason?: string | null;

  @TG.Field(...AttendanceRecordedFields.walkIn)
  walkIn!: boolean;

  @TG.Field(...AttendanceRecordedFields.correctsId)
  correctsId?: string | null;
}

export const LessonCompletedFields = {
  id: [() => TG.ID, { description: 'Opaque and stable.' }],
  member: [() => Member, { nullable: true, description: 'Who did it.' }],
  occurredAt: [() => DateTime, { description: 'When it was done.' }],
  recordedAt: [() => DateTime, { description: 'When it was recorded.' }],
  localDate: [() => Date, { description: "The member's local day." }],
  recordedBy: [
    () => Person,
    { nullable: true, description: 'Who recorded it; null for an import.' },
  ],
  lesson: [() => Lesson, { description: 'The lesson.' }],
  rating: [
    () => TG.Int,
    {
      nullable: true,
      description: 'How much it helped, 1 not at all to 5 very much; null when not said.',
    },
  ],
  helpedWhen: [
    () => LessonHelpedWhen,
    { nullable: true, description: 'When it helped; null when not said.' },
  ],
} satisfies Contracts;

@TG.ObjectType({
  description: 'A lesson that the member has done. What was answered is not in it.',
  implements: [MonitoringEvent, Node],
  simpleResolvers: true,
})
export class LessonCompleted implements MonitoringEvent, Node {
  readonly __typename?: 'LessonCompleted';

  @TG.Field(...LessonCompletedFields.id)
  id!: string;

  @TG.Field(...LessonCompletedFields.member)
  member?: Member | null;

  @TG.Field(...LessonCompletedFields.occurredAt)
  occurredAt!: string;

  @TG.Field(...LessonCompletedFields.recordedAt)
  recordedAt!: string;

  @TG.Field(...LessonCompletedFields.localDate)
  localDate!: string;

  @TG.Field(...LessonCompletedFields.recordedBy)
  recordedBy?: Person | null;

  @TG.Field(...LessonCompletedFields.lesson)
  lesson?: Lesson;

  @TG.Field(...LessonCompletedFields.rating)
  rating?: number | null;

  @TG.Field(...LessonCompletedFields.helpedWhen)
  helpedWhen?: LessonHelpedWhen | null;
}

export const ContactLoggedFields = {
  id: [() => TG.ID, { description: 'Opaque and stable.' }],
  member: [() => Member, { nullable: true, description: 'With whom.' }],
  occurredAt: [() => DateTime, { description: 'When it happened.' }],
  recordedAt: [() => DateTime, { description: 'When it was recorded.' }],
  localDate: [() => Date, { description: "The member's local day." }],
  recordedBy: [() => Person, { nullable: true, description: 'Who logged it.' }],
  outcome: [() => ContactOutcome, { description: 'How it went.' }],
  note: [
    () => String,
    {
      nullable: true,
      description:
        'What was said and agreed. Of a contact with a mentor null also where slips are hidden from this viewer, since it may tell of one.',
    },
  ],
} satisfies Contracts;

@TG.ObjectType({
  description: 'A contact that staff logged, or one of mentor and member that either of them did.',
  implements: [MonitoringEvent, Node],
  simpleResolvers: true,
})
export class ContactLogged implements MonitoringEvent, Node {
  readonly __typename?: 'ContactLogged';

  @TG.Field(...ContactLoggedFields.id)
  id!: string;

  @TG.Field(...ContactLoggedFields.member)
  member?: Member | null;

  @TG.Field(...ContactLoggedFields.occurredAt)
  occurredAt!: string;

  @TG.Field(...ContactLoggedFields.recordedAt)
  recordedAt!: string;

  @TG.Field(...ContactLoggedFields.localDate)
  localDate!: string;

  @TG.Field(...ContactLoggedFields.recordedBy)
  recordedBy?: Person | null;

  @TG.Field(...ContactLoggedFields.outcome)
  outcome!: ContactOutcome;

  @TG.Field(...ContactLoggedFields.note)
  note?: string | null;
}

export const PlanSignedFields = {
  id: [() => TG.ID, { description: 'Opaque and stable.' }],
  member: [() => Member, { nullable: true, description: 'Whose plan.' }],
  occurredAt: [() => DateTime, { description: 'When it happened.' }],
  recordedAt: [() => DateTime, { description: 'When it was recorded.' }],
  localDate: [() => Date, { description: "The member's local day." }],
  recordedBy: [
    () => Person,
    { nullable: true, description: 'Who recorded it; null for an import.' },
  ],
  number: [() => TG.Int, { description: 'Which version of the plan.' }],
  signer: [() => PlanSigner, { description: 'Whose signature.' }],
} satisfies Contracts;

@TG.ObjectType({
  description: 'A signature under a draft of a plan.',
  implements: [MonitoringEvent, Node],
  simpleResolvers: true,
})
export class PlanSigned implements MonitoringEvent, Node {
  readonly __typename?: 'PlanSigned';

  @TG.Field(...PlanSignedFields.id)
  id!: string;

  @TG.Field(...PlanSignedFields.member)
  member?: Member | null;

  @TG.Field(...PlanSignedFields.occurredAt)
  occurredAt!: string;

  @TG.Field(...PlanSignedFields.recordedAt)
  recordedAt!: string;

  @TG.Field(...PlanSignedFields.localDate)
  localDate!: string;

  @TG.Field(...PlanSignedFields.recordedBy)
  recordedBy?: Person | null;

  @TG.Field(...PlanSignedFields.number)
  number!: number;

  @TG.Field(...PlanSignedFields.signer)
  signer!: PlanSigner;
}

export const PlanInForceFields = {
  id: [() => TG.ID, { description: 'Opaque and stable.' }],
  member: [() => Member, { nullable: true, description: 'Whose plan.' }],
  occurredAt: [() => DateTime, { description: 'When it happened.' }],
  recordedAt: [() => DateTime, { description: 'When it was recorded.' }],
  localDate: [() => Date, { description: "The member's local day." }],
  recordedBy: [
    () => Person,
    { nullable: true, description: 'Who recorded it; null for an import.' },
  ],
  number: [() => TG.Int, { description: 'Which version of the plan.' }],
} satisfies Contracts;

@TG.ObjectType({
  description: 'A plan that came into force.',
  implements: [MonitoringEvent, Node],
  simpleResolvers: true,
})
export class PlanInForce implements MonitoringEvent, Node {
  readonly __typename?: 'PlanInForce';

  @TG.Field(...PlanInForceFields.id)
  id!: string;

  @TG.Field(...PlanInForceFields.member)
  member?: Member | null;

  @TG.Field(...PlanInForceFields.occurredAt)
  occurredAt!: string;

  @TG.Field(...PlanInForceFields.recordedAt)
  recordedAt!: string;

  @TG.Field(...PlanInForceFields.localDate)
  localDate!: string;

  @TG.Field(...PlanInForceFields.recordedBy)
  recordedBy?: Person | null;

  @TG.Field(...PlanInForceFields.number)
  number!: number;
}

export const PlanUsedFields = {
  id: [() => TG.ID, { description: 'Opaque and stable.' }],
  member: [() => Member, { nullable: true, description: 'Whose plan.' }],
  occurredAt: [() => DateTime, { description: 'When it happened.' }],
  recordedAt: [() => DateTime, { description: 'When it was recorded.' }],
  localDate: [() => Date, { description: "The member's local day." }],
  recordedBy: [
    () => Person,
    { nullable: true, description: 'Who recorded it; null for an import.' },
  ],
  strategy: [
    () => String,
    {
      nullable: true,
      description:
        'What was used, as the plan put it then; null when the plan cannot be read any more.',
    },
  ],
  cravingBefore: [
    () => TG.Int,
    { nullable: true, description: 'Craving before, 0 none to 10 strongest; null when not said.' },
  ],
  cravingAfter: [
    () => TG.Int,
    { nullable: true, description: 'Craving after, 0 none to 10 strongest; null when not said.' },
  ],
  helped: [() => PlanHelp, { description: 'Whether it helped.' }],
} satisfies Contracts;

@TG.ObjectType({
  description: 'Something of the plan that the member used.',
  implements: [MonitoringEvent, Node],
  simpleResolvers: true,
})
export class PlanUsed implements MonitoringEvent, Node {
  readonly __typename?: 'PlanUsed';

  @TG.Field(...PlanUsedFields.id)
  id!: string;

  @TG.Field(...PlanUsedFields.member)
  member?: Member | null;

  @TG.Field(...PlanUsedFields.occurredAt)
  occurredAt!: string;

  @TG.Field(...PlanUsedFields.recordedAt)
  recordedAt!: string;

  @TG.Field(...PlanUsedFields.localDate)
  localDate!: string;

  @TG.Field(...PlanUsedFields.recordedBy)
  recordedBy?: Person | null;

  @TG.Field(...PlanUsedFields.strategy)
  strategy?: string | null;

  @TG.Field(...PlanUsedFields.cravingBefore)
  cravingBefore?: number | null;

  @TG.Field(...PlanUsedFields.cravingAfter)
  cravingAfter?: number | null;

  @TG.Field(...PlanUsedFields.helped)
  helped!: PlanHelp;
}

export const MonitoringEventConnectionFields = {
  edges: [() => [MonitoringEventEdge], { description: 'Events with their places in the list.' }],
  nodes: [() => [MonitoringEvent], { description: 'The events alone.' }],
  pageInfo: [() => PageInfo, { description: 'Where the page lies.' }],
} satisfies Contracts;

@TG.ObjectType({ description: 'A page of monitoring events.', simpleResolvers: true })
export class MonitoringEventConnection {
  readonly __typename?: 'MonitoringEventConnection';

  @TG.Field(...MonitoringEventConnectionFields.edges)
  edges?: MonitoringEventEdge[];

  @TG.Field(...MonitoringEventConnectionFields.nodes)
  nodes?: MonitoringEvent[];

  @TG.Field(...MonitoringEventConnectionFields.pageInfo)
  pageInfo?: PageInfo;
}

export const MonitoringEventEdgeFields = {
  cursor: [() => Cursor, { description: 'The place.' }],
  node: [() => MonitoringEvent, { description: 'The event.' }],
} satisfies Contracts;

@TG.ObjectType({
  description: 'A monitoring event and its place in a list.',
  simpleResolvers: true,
})
export class MonitoringEventEdge {
  readonly __typename?: 'MonitoringEventEdge';

  @TG.Field(...MonitoringEventEdgeFields.cursor)
  cursor!: string;

  @TG.Field(...MonitoringEventEdgeFields.node)
  node?: MonitoringEvent;
}

export const CrisisResourceFields = {
  code: [() => String, { description: 'Names it, for example `988`.' }],
  name: [() => [LocalizedText], { description: 'What it is.' }],
  description: [
    () => [LocalizedText],
    { description: 'When and how to use it, at a grade 6 reading level.' },
  ],
  call: [() => String, { nullable: true, description: 'Number to call.' }],
  text: [
    () => String,
    { nullable: true, description: 'Number to text, with what to write where it matters.' },
  ],
  chat: [() => URL, { nullable: true, description: 'Where to chat.' }],
} satisfies Contracts;

@TG.ObjectType({ description: 'A line to call, text or write to.', simpleResolvers: true })
export class CrisisResource {
  readonly __typename?: 'CrisisResource';

  @TG.Field(...CrisisResourceFields.code)
  code!: string;

  @TG.Field(...CrisisResourceFields.name)
  name?: LocalizedText[];

  @TG.Field(...CrisisResourceFields.description)
  description?: LocalizedText[];

  @TG.Field(...CrisisResourceFields.call)
  call?: string | null;

  @TG.Field(...CrisisResourceFields.text)
  text?: string | null;

  @TG.Field(...CrisisResourceFields.chat)
  chat?: string | null;
}

export const SafetyResponseFields = {
  level: [() => SafetyLevel, { description: 'How much help is called for.' }],
  words: [
    () => String,
    {
      description:
        'What to say to whoever has told, in their language, at a grade 6 reading level.',
    },
  ],
  code: [() => String, { description: 'Names the words, for clients that translate themselves.' }],
  resources: [() => [CrisisResource], { description: 'Lines to offer, the most fitting first.' }],
  onDuty: [
    () => [Person],
    { description: 'Who is on duty now; empty when nobody is known to be.' },
  ],
} satisfies Contracts;

@TG.ObjectType({
  description: 'Help that belongs to an answer. Show it at once, before anything else.',
  simpleResolvers: true,
})
export class SafetyResponse {
  readonly __typename?: 'SafetyResponse';

  @TG.Field(...SafetyResponseFields.level)
  level!: SafetyLevel;

  @TG.Field(...SafetyResponseFields.words)
  words!: string;

  @TG.Field(...SafetyResponseFields.code)
  code!: string;

  @TG.Field(...SafetyResponseFields.resources)
  resources?: CrisisResource[];

  @TG.Field(...SafetyResponseFields.onDuty)
  onDuty?: Person[];
}

export const CheckInRecordPayloadFields = {
  userErrors: [() => [UserError], { description: 'What a careful caller can mend.' }],
  checkIn: [
    () => CheckIn,
    {
      nullable: true,
      description:
        'The check-in. With no `userErrors` it is stored, also where this is null: then at the moment it cannot be\nread back, or the access to it not be written down, and nothing but `safety` is given. There is nothing\nto repeat.',
    },
  ],
  responses: [
    () => [InstrumentResponse],
    {
      description:
        'The answered instruments with their scores, in the order given; only what the caller may see afterwards.',
    },
  ],
  safety: [
    () => SafetyResponse,
    {
      nullable: true,
      description:
        'Help that belongs to the answers and to the words of the note; null when they call for none.',
    },
  ],
} satisfies Contracts;

@TG.ObjectType({
  description: 'The recorded check-in.',
  implements: [MutationPayload],
  simpleResolvers: true,
})
export class CheckInRecordPayload implements MutationPayload {
  readonly __typename?: 'CheckInRecordPayload';

  @TG.Field(...CheckInRecordPayloadFields.userErrors)
  userErrors?: UserError[];

  @TG.Field(...CheckInRecordPayloadFields.checkIn)
  checkIn?: CheckIn | null;

  @TG.Field(...CheckInRecordPayloadFields.responses)
  responses?: InstrumentResponse[];

  @TG.Field(...CheckInRecordPayloadFields.safety)
  safety?: SafetyResponse | null;
}

export const RiskInputFields = {
  name: [() => String, { description: 'What was measured, for example `craving` or `PHQ_9.9`.' }],
  value: [() => String, { description: 'Its value, as text.' }],
  occurredAt: [() => DateTime, { description: 'When.' }],
} satisfies Contracts;

@TG.ObjectType({ description: 'A value that made a rule fire.', simpleResolvers: true })
export class RiskInput {
  readonly __typename?: 'RiskInput';

  @TG.Field(...RiskInputFields.name)
  name!: string;

  @TG.Field(...RiskInputFields.value)
  value!: string;

  @TG.Field(...RiskInputFields.occurredAt)
  occurredAt!: string;
}

export const RiskReasonFields = {
  rule: [
    () => String,
    { description: 'Names the rule, for clients to translate, for example `CRAVING_HIGH`.' },
  ],
  severity: [() => AlertSeverity, { description: 'How severe.' }],
  kind: [() => RuleKind, { description: 'What it speaks of.' }],
  inputs: [() => [RiskInput], { description: 'The values that made it fire.' }],
  source: [() => String, { description: 'Where the rule comes from.' }],
} satisfies Contracts;

@TG.ObjectType({ description: 'A rule that fired, with its evidence.', simpleResolvers: true })
export class RiskReason {
  readonly __typename?: 'RiskReason';

  @TG.Field(...RiskReasonFields.rule)
  rule!: string;

  @TG.Field(...RiskReasonFields.severity)
  severity!: AlertSeverity;

  @TG.Field(...RiskReasonFields.kind)
  kind!: RuleKind;

  @TG.Field(...RiskReasonFields.inputs)
  inputs?: RiskInput[];

  @TG.Field(...RiskReasonFields.source)
  source!: string;
}

export const RiskAssessmentFields = {
  band: [() => RiskBand, { description: 'The highest band that fired.' }],
  reasons: [() => [RiskReason], { description: 'Every rule that fired, the most severe first.' }],
  assessedAt: [() => DateTime, { description: 'When it was made.' }],
  staleAfter: [() => DateTime, { description: 'From when it should not be relied on.' }],
  ruleSetVersion: [() => String, { description: 'Which rule set was used.' }],
} satisfies Contracts;

@TG.ObjectType({
  description: 'An answer to "how is this member doing", with its reasons.',
  simpleResolvers: true,
})
export class RiskAssessment {
  readonly __typename?: 'RiskAssessment';

  @TG.Field(...RiskAssessmentFields.band)
  band!: RiskBand;

  @TG.Field(...RiskAssessmentFields.reasons)
  reasons?: RiskReason[];

  @TG.Field(...RiskAssessmentFields.assessedAt)
  assessedAt!: string;

  @TG.Field(...RiskAssessmentFields.staleAfter)
  staleAfter!: string;

  @TG.Field(...RiskAssessmentFields.ruleSetVersion)
  ruleSetVersion!: string;
}

export const PlanTriggerFields = {
  key: [
    () => String,
    { description: 'Names the entry within the plan; stays the same from version to version.' },
  ],
  kind: [() => PlanTriggerKind, { description: 'What sort of thing it is.' }],
  intensity: [() => TG.Int, { description: 'How strong, 1 weak to 5 strongest.' }],
  words: [
    () => String,
    { description: "In the member's own words, or a template's; at most 500 characters." },
  ],
} satisfies Contracts;

@TG.ObjectType({ description: 'Something that may lead to use.', simpleResolvers: true })
export class PlanTrigger {
  readonly __typename?: 'PlanTrigger';

  @TG.Field(...PlanTriggerFields.key)
  key!: string;

  @TG.Field(...PlanTriggerFields.kind)
  kind!: PlanTriggerKind;

  @TG.Field(...PlanTriggerFields.intensity)
  intensity!: number;

  @TG.Field(...PlanTriggerFields.words)
  words!: string;
}

export const PlanLineFields = {
  key: [
    () => String,
    { description: 'Names the entry within the plan; stays the same from version to version.' },
  ],
  words: [
    () => String,
    { description: "In the member's own words, or a template's; at most 500 characters." },
  ],
} satisfies Contracts;

@TG.ObjectType({
  description: 'Something to go by: a warning sign, a commitment, a step in a crisis.',
  simpleResolvers: true,
})
export class PlanLine {
  readonly __typename?: 'PlanLine';

  @TG.Field(...PlanLineFields.key)
  key!: string;

  @TG.Field(...PlanLineFields.words)
  words!: string;
}

export const PlanStrategyFields = {
  key: [
    () => String,
    { description: 'Names the entry within the plan; stays the same from version to version.' },
  ],
  words: [
    () => String,
    { description: "In the member's own words, or a template's; at most 500 characters." },
  ],
  triggers: [
    () => [String],
    { description: 'Keys of the triggers it helps with; empty when it helps with any.' },
  ],
  lesson: [
    () => Lesson,
    {
      nullable: true,
      description:
        'The lesson in which it is learned; given to the member once the plan is in force. Null without one.',
    },
  ],
} satisfies Contracts;

@TG.ObjectType({ description: 'Something that helps.', simpleResolvers: true })
export class PlanStrategy {
  readonly __typename?: 'PlanStrategy';

  @TG.Field(...PlanStrategyFields.key)
  key!: string;

  @TG.Field(...PlanStrategyFields.words)
  words!: string;

  @TG.Field(...PlanStrategyFields.triggers)
  triggers!: string[];

  @TG.Field(...PlanStrategyFields.lesson)
  lesson?: Lesson | null;
}

export const PlanContactFields = {
  key: [
    () => String,
    { description: 'Names the entry within the plan; stays the same from version to version.' },
  ],
  name: [() => String, { description: 'Who, at most 100 characters.' }],
  relation: [
    () => String,
    {
      nullable: true,
      description: 'What they are to the member, for example `sister`; at most 100 characters.',
    },
  ],
  phone: [() => PhoneNumber, { nullable: true, description: 'Telephone.' }],
  nightCalls: [() => Boolean, { description: 'Whether they may be called at night.' }],
} satisfies Contracts;

@TG.ObjectType({
  description:
    'Somebody to call, outside of the network. Whether they agreed to be called is between the two.',
  simpleResolvers: true,
})
export class PlanContact {
  readonly __typename?: 'PlanContact';

  @TG.Field(...PlanContactFields.key)
  key!: string;

  @TG.Field(...PlanContactFields.name)
  name!: string;

  @TG.Field(...PlanContactFields.relation)
  relation?: string | null;

  @TG.Field(...PlanContactFields.phone)
  phone?: string | null;

  @TG.Field(...PlanContactFields.nightCalls)
  nightCalls!: boolean;
}

export const PlanSignatureFields = {
  at: [() => DateTime, { description: 'When.' }],
  by: [
    () => Person,
    { nullable: true, description: 'Who signed; of a signature on paper, who recorded it.' },
  ],
  onPaper: [
    () => Boolean,
    { description: 'Whether the member signed on paper, and staff recorded it.' },
  ],
} satisfies Contracts;

@TG.ObjectType({
  description:
    'A signature under one wording of a plan. It falls when the wording changes before the other has signed.',
  simpleResolvers: true,
})
export class PlanSignature {
  readonly __typename?: 'PlanSignature';

  @TG.Field(...PlanSignatureFields.at)
  at!: string;

  @TG.Field(...PlanSignatureFields.by)
  by?: Person | null;

  @TG.Field(...PlanSignatureFields.onPaper)
  onPaper!: boolean;
}

@TG.ArgsType()
export class PlanDifferencesArgs {
  @TG.Field(() => TG.ID, { nullable: true, description: 'The other version.' })
  from?: string | null;
}

export const PlanFields = {
  id: [() => TG.ID, { description: 'Opaque and stable.' }],
  member: [() => Member, { nullable: true, description: 'Whose plan.' }],
  number: [() => TG.Int, { description: 'Which version, from 1.' }],
  state: [() => PlanState, { description: 'Where it stands.' }],
  triggers: [() => [PlanTrigger], { description: 'What may lead to use.' }],
  warningSigns: [
    () => [PlanLine],
    { description: 'How the member notices that something is changing.' },
  ],
  strategies: [() => [PlanStrategy], { description: 'What helps.' }],
  contacts: [() => [PlanContact], { description: 'Whom to call, in this order.' }],
  commitments: [() => [PlanLine], { description: 'What the member has decided to do.' }],
  crisisSteps: [() => [PlanLine], { description: 'What to do when it gets bad, in this order.' }],
  reviewDue: [
    () => Date,
    {
      nullable: true,
      description: "The member's day on which it is to be looked at again; null while none is set.",
    },
  ],
  memberSignature: [
    () => PlanSignature,
    { nullable: true, description: "The member's signature." },
  ],
  staffSignature: [
    () => PlanSignature,
    { nullable: true, description: 'The signature of a counselor or coordinator.' },
  ],
  startedAt: [() => DateTime, { description: 'When it was begun.' }],
  startedBy: [() => Person, { nullable: true, description: 'Who began it.' }],
  updatedAt: [() => DateTime, { description: 'When it was last written to.' }],
  updatedBy: [() => Person, { nullable: true, description: 'Who last wrote to it.' }],
  inForceAt: [
    () => DateTime,
    { nullable: true, description: 'Since when it is, or when it was first, in force.' },
  ],
  supersededAt: [
    () => DateTime,
    { nullable: true, description: 'When a later version took its place.' },
  ],
  basedOn: [() => Plan, { nullable: true, description: 'The version it was made from.' }],
  differences: [
    () => [PlanDifference],
    {
      description:
        "What differs from another version of the same member's plan, by section; from `basedOn` when none is\nnamed, and everything is new when there is none.",
    },
  ],
  version: [
    () => TG.Int,
    { description: 'Grows with each change; give it back as `expectedVersion`.' },
  ],
} satisfies Contracts;

@TG.ObjectType({
  description:
    "One version of a member's relapse prevention plan. Seen by the member, their counselor and coordinator,\nand a mentor with whom the member shares it.",
  implements: [Node],
  simpleResolvers: true,
})
export class Plan implements Node {
  readonly __typename?: 'Plan';

  @TG.Field(...PlanFields.id)
  id!: string;

  @TG.Field(...PlanFields.member)
  member?: Member | null;

  @TG.Field(...PlanFields.number)
  number!: number;

  @TG.Field(...PlanFields.state)
  state!: PlanState;

  @TG.Field(...PlanFields.triggers)
  triggers?: PlanTrigger[];

  @TG.Field(...PlanFields.warningSigns)
  warningSigns?: PlanLine[];

  @TG.Field(...PlanFields.strategies)
  strategies?: PlanStrategy[];

  @TG.Field(...PlanFields.contacts)
  contacts?: PlanContact[];

  @TG.Field(...PlanFields.commitments)
  commitments?: PlanLine[];

  @TG.Field(...PlanFields.crisisSteps)
  crisisSteps?: PlanLine[];

  @TG.Field(...PlanFields.reviewDue)
  reviewDue?: string | null;

  @TG.Field(...PlanFields.memberSignature)
  memberSignature?: PlanSignature | null;

  @TG.Field(...PlanFields.staffSignature)
  staffSignature?: PlanSignature | null;

  @TG.Field(...PlanFields.startedAt)
  startedAt!: string;

  @TG.Field(...PlanFields.startedBy)
  startedBy?: Person | null;

  @TG.Field(...PlanFields.updatedAt)
  updatedAt!: string;

  @TG.Field(...PlanFields.updatedBy)
  updatedBy?: Person | null;

  @TG.Field(...PlanFields.inForceAt)
  inForceAt?: string | null;

  @TG.Field(...PlanFields.supersededAt)
  supersededAt?: string | null;

  @TG.Field(...PlanFields.basedOn)
  basedOn?: Plan | null;

  @TG.Field(...PlanFields.version)
  version!: number;
}

export const PlanFieldDifferenceFields = {
  field: [() => String, { description: 'Its name on the entry, for example `words` or `phone`.' }],
  before: [
    () => String,
    { nullable: true, description: 'What it was, as text; null for nothing.' },
  ],
  after: [() => String, { nullable: true, description: 'What it is, as text; null for nothing.' }],
} satisfies Contracts;

@TG.ObjectType({ description: 'One property of an entry that differs.', simpleResolvers: true })
export class PlanFieldDifference {
  readonly __typename?: 'PlanFieldDifference';

  @TG.Field(...PlanFieldDifferenceFields.field)
  field!: string;

  @TG.Field(...PlanFieldDifferenceFields.before)
  before?: string | null;

  @TG.Field(...PlanFieldDifferenceFields.after)
  after?: string | null;
}

export const PlanDifferenceFields = {
  section: [() => PlanSection, { description: 'Where.' }],
  change: [() => PlanChange, { description: 'What became of it.' }],
  key: [() => String, { description: "The entry's key; `reviewDue` for the day of the review." }],
  label: [() => String, { description: 'What it is called: its words or name, the newer ones.' }],
  fields: [
    () => [PlanFieldDifference],
    { description: 'What differs; empty where it was only moved.' },
  ],
} satisfies Contracts;

@TG.ObjectType({
  description: 'An entry that differs between two versions.',
  simpleResolvers: true,
})
export class PlanDifference {
  readonly __typename?: 'PlanDifference';

  @TG.Field(...PlanDifferenceFields.section)
  section!: PlanSection;

  @TG.Field(...PlanDifferenceFields.change)
  change!: PlanChange;

  @TG.Field(...PlanDifferenceFields.key)
  key!: string;

  @TG.Field(...PlanDifferenceFields.label)
  label!: string;

  @TG.Field(...PlanDifferenceFields.fields)
  fields?: PlanFieldDifference[];
}

export const PlanTemplateContentFields = {
  locale: [() => String, { description: 'The language, `en` or `es`.' }],
  title: [() => String, { description: 'Its title.' }],
  about: [() => String, { description: 'For whom, in a sentence.' }],
  triggers: [() => [PlanTrigger], { description: 'What may lead to use.' }],
  warningSigns: [
    () => [PlanLine],
    { description: 'How somebody notices that something is changing.' },
  ],
  strategies: [() => [PlanStrategy], { description: 'What helps.' }],
  commitments: [() => [PlanLine], { description: 'What somebody may decide to do.' }],
  crisisSteps: [() => [PlanLine], { description: 'What to do when it gets bad, in this order.' }],
} satisfies Contracts;

@TG.ObjectType({ description: 'What a template says in one language.', simpleResolvers: true })
export class PlanTemplateContent {
  readonly __typename?: 'PlanTemplateContent';

  @TG.Field(...PlanTemplateContentFields.locale)
  locale!: string;

  @TG.Field(...PlanTemplateContentFields.title)
  title!: string;

  @TG.Field(...PlanTemplateContentFields.about)
  about!: string;

  @TG.Field(...PlanTemplateContentFields.triggers)
  triggers?: PlanTrigger[];

  @TG.Field(...PlanTemplateContentFields.warningSigns)
  warningSigns?: PlanLine[];

  @TG.Field(...PlanTemplateContentFields.strategies)
  strategies?: PlanStrategy[];

  @TG.Field(...PlanTemplateContentFields.commitments)
  commitments?: PlanLine[];

  @TG.Field(...PlanTemplateContentFields.crisisSteps)
  crisisSteps?: PlanLine[];
}

export const PlanTemplateFields = {
  id: [() => TG.ID, { description: 'Opaque and stable.' }],
  code: [
    () => String,
    {
      description:
        "Names it where a draft begins with it, for example `FIRST_MONTHS`; of the organization's own, its id.",
    },
  ],
  title: [() => [LocalizedText], { description: 'Its title.' }],
  about: [() => [LocalizedText], { description: 'For whom, in a sentence.' }],
  contents: [
    () => [PlanTemplateContent],
    { description: 'What it says, in each of its languages; in English first where it has that.' },
  ],
  own: [
    () => Boolean,
    {
      description:
        "Whether it is the organization's own, and not one of those that come with the software.",
    },
  ],
  ended: [
    () => Boolean,
    { description: 'Whether it is no longer offered. What began with it stays as it is.' },
  ],
  version: [
    () => TG.Int,
    { description: 'Grows with each change; give it back as `expectedVersion`.' },
  ],
} satisfies Contracts;

@TG.ObjectType({
  description: 'Wording to begin with. It is a help to talk about, not advice.',
  implements: [Node],
  simpleResolvers: true,
})
export class PlanTemplate implements Node {
  readonly __typename?: 'PlanTemplate';

  @TG.Field(...PlanTemplateFields.id)
  id!: string;

  @TG.Field(...PlanTemplateFields.code)
  code!: string;

  @TG.Field(...PlanTemplateFields.title)
  title?: LocalizedText[];

  @TG.Field(...PlanTemplateFields.about)
  about?: LocalizedText[];

  @TG.Field(...PlanTemplateFields.contents)
  contents?: PlanTemplateContent[];

  @TG.Field(...PlanTemplateFields.own)
  own!: boolean;

  @TG.Field(...PlanTemplateFields.ended)
  ended!: boolean;

  @TG.Field(...PlanTemplateFields.version)
  version!: number;
}

export const PlanPageFields = {
  fileName: [() => String, { description: 'A name for the file that tells of nothing.' }],
  mediaType: [() => String, { description: '`application/pdf`.' }],
  content: [() => String, { description: 'The file, in base64.' }],
} satisfies Contracts;

@TG.ObjectType({
  description: 'A plan on one page, to be printed and carried.',
  simpleResolvers: true,
})
export class PlanPage {
  readonly __typename?: 'PlanPage';

  @TG.Field(...PlanPageFields.fileName)
  fileName!: string;

  @TG.Field(...PlanPageFields.mediaType)
  mediaType!: string;

  @TG.Field(...PlanPageFields.content)
  content!: string;
}

export const PlanDraftPayloadFields = {
  userErrors: [() => [UserError], { description: 'What a careful caller can mend.' }],
  plan: [
    () => Plan,
    {
      nullable: true,
      description:
        "The draft as it is now, also when somebody else wrote to it first: the field differences are the client's to show.",
    },
  ],
} satisfies Contracts;

@TG.ObjectType({ description: 'The draft.', implements: [MutationPayload], simpleResolvers: true })
export class PlanDraftPayload implements MutationPayload {
  readonly __typename?: 'PlanDraftPayload';

  @TG.Field(...PlanDraftPayloadFields.userErrors)
  userErrors?: UserError[];

  @TG.Field(...PlanDraftPayloadFields.plan)
  plan?: Plan | null;
}

export const PlanRevisePayloadFields = {
  userErrors: [() => [UserError], { description: 'What a careful caller can mend.' }],
  plan: [
    () => Plan,
    {
      nullable: true,
      description: 'The draft; the one that is there already with ALREADY_EXISTS.',
    },
  ],
} satisfies Contracts;

@TG.ObjectType({
  description: 'The new draft.',
  implements: [MutationPayload],
  simpleResolvers: true,
})
export class PlanRevisePayload implements MutationPayload {
  readonly __typename?: 'PlanRevisePayload';

  @TG.Field(...PlanRevisePayloadFields.userErrors)
  userErrors?: UserError[];

  @TG.Field(...PlanRevisePayloadFields.plan)
  plan?: Plan | null;
}

export const PlanSignPayloadFields = {
  userErrors: [() => [UserError], { description: 'What a careful caller can mend.' }],
  plan: [
    () => Plan,
    { nullable: true, description: 'The plan as it is now; IN_FORCE once both have signed.' },
  ],
} satisfies Contracts;

@TG.ObjectType({
  description: 'The signed plan.',
  implements: [MutationPayload],
  simpleResolvers: true,
})
export class PlanSignPayload implements MutationPayload {
  readonly __typename?: 'PlanSignPayload';

  @TG.Field(...PlanSignPayloadFields.userErrors)
  userErrors?: UserError[];

  @TG.Field(...PlanSignPayloadFields.plan)
  plan?: Plan | null;
}

export const PlanDiscardPayloadFields = {
  userErrors: [() => [UserError], { description: 'What a careful caller can mend.' }],
  plan: [() => Plan, { nullable: true, description: 'The draft as it is now.' }],
} satisfies Contracts;

@TG.ObjectType({
  description: 'The discarded draft.',
  implements: [MutationPayload],
  simpleResolvers: true,
})
export class PlanDiscardPayload implements MutationPayload {
  readonly __typename?: 'PlanDiscardPayload';

  @TG.Field(...PlanDiscardPayloadFields.userErrors)
  userErrors?: UserError[];

  @TG.Field(...PlanDiscardPayloadFields.plan)
  plan?: Plan | null;
}

export const PlanUsePayloadFields = {
  userErrors: [() => [UserError], { description: 'What a careful caller can mend.' }],
  use: [() => PlanUsed, { nullable: true, description: 'The recorded use.' }],
} satisfies Contracts;

@TG.ObjectType({
  description: 'What was recorded.',
  implements: [MutationPayload],
  simpleResolvers: true,
})
export class PlanUsePayload implements MutationPayload {
  readonly __typename?: 'PlanUsePayload';

  @TG.Field(...PlanUsePayloadFields.userErrors)
  userErrors?: UserError[];

  @TG.Field(...PlanUsePayloadFields.use)
  use?: PlanUsed | null;
}

export const PlanTemplateCreatePayloadFields = {
  userErrors: [() => [UserError], { description: 'What a careful caller can mend.' }],
  planTemplate: [
    () => PlanTemplate,
    { nullable: true, description: 'The template; null when it was refused.' },
  ],
} satisfies Contracts;

@TG.ObjectType({
  description: 'The new template.',
  implements: [MutationPayload],
  simpleResolvers: true,
})
export class PlanTemplateCreatePayload implements MutationPayload {
  readonly __typename?: 'PlanTemplateCreatePayload';

  @TG.Field(...PlanTemplateCreatePayloadFields.userErrors)
  userErrors?: UserError[];

  @TG.Field(...PlanTemplateCreatePayloadFields.planTemplate)
  planTemplate?: PlanTemplate | null;
}

export const PlanTemplateEditPayloadFields = {
  userErrors: [() => [UserError], { description: 'What a careful caller can mend.' }],
  planTemplate: [
    () => PlanTemplate,
    {
      nullable: true,
      description: 'The template as it is now, also when somebody else changed it first.',
    },
  ],
} satisfies Contracts;

@TG.ObjectType({
  description: 'The changed template.',
  implements: [MutationPayload],
  simpleResolvers: true,
})
export class PlanTemplateEditPayload implements MutationPayload {
  readonly __typename?: 'PlanTemplateEditPayload';

  @TG.Field(...PlanTemplateEditPayloadFields.userErrors)
  userErrors?: UserError[];

  @TG.Field(...PlanTemplateEditPayloadFields.planTemplate)
  planTemplate?: PlanTemplate | null;
}

export const PlanTemplateEndPayloadFields = {
  userErrors: [() => [UserError], { description: 'What a careful caller can mend.' }],
  planTemplate: [() => PlanTemplate, { nullable: true, description: 'The template.' }],
} satisfies Contracts;

@TG.ObjectType({
  description: 'The template that is no longer offered.',
  implements: [MutationPayload],
  simpleResolvers: true,
})
export class PlanTemplateEndPayload implements MutationPayload {
  readonly __typename?: 'PlanTemplateEndPayload';

  @TG.Field(...PlanTemplateEndPayloadFields.userErrors)
  userErrors?: UserError[];

  @TG.Field(...PlanTemplateEndPayloadFields.planTemplate)
  planTemplate?: PlanTemplate | null;
}

@TG.ArgsType()
export class ProgramEnrollmentsArgs {
  @TG.Field(() => [EnrollmentState], {
    nullable: true,
    description: 'Only those that stand there; all when absent.',
  })
  states?: EnrollmentState[] | null;

  @TG.Field(() => TG.Int, {
    nullable: true,
    description: 'How many from the start of the page, 1 to 100.',
  })
  first?: number | null;

  @TG.Field(() => Cursor, { nullable: true, description: 'Begin after this place.' })
  after?: string | null;

  @TG.Field(() => TG.Int, {
    nullable: true,
    description: 'How many from the end of the page, 1 to 100.',
  })
  last?: number | null;

  @TG.Field(() => Cursor, { nullable: true, description: 'End before this place.' })
  before?: string | null;
}

@TG.ArgsType()
export class ProgramWaitingListArgs {
  @TG.Field(() => TG.Int, {
    nullable: true,
    description: 'How many from the start of the page, 1 to 100.',
  })
  first?: number | null;

  @TG.Field(() => Cursor, { nullable: true, description: 'Begin after this place.' })
  after?: string | null;

  @TG.Field(() => TG.Int, {
    nullable: true,
    description: 'How many from the end of the page, 1 to 100.',
  })
  last?: number | null;

  @TG.Field(() => Cursor, { nullable: true, description: 'End before this place.' })
  before?: string | null;
}

export const ProgramFields = {
  id: [() => TG.ID, { description: 'Opaque and stable.' }],
  name: [() => String, { description: 'Its name.' }],
  kind: [() => ProgramKind, { description: 'What it mainly offers.' }],
  asamLevel: [
    () => String,
    {
      nullable: true,
      description:
        'Level of care by its ASAM code, for example `1.0` or `2.1`; null when not stated.',
    },
  ],
  description: [
    () => String,
    {
      nullable: true,
      description: 'What it is and for whom, in plain words; null when nothing was written.',
    },
  ],
  languages: [
    () => [String],
    { description: 'Languages it is held in, BCP 47; empty when not stated.' },
  ],
  capacity: [
    () => TG.Int,
    {
      nullable: true,
      description: 'How many places there are; null where nobody is turned away for want of one.',
    },
  ],
  leads: [() => [Person], { description: 'Who leads it, longest first.' }],
  phases: [
    () => [ProgramPhase],
    { description: 'Its phases in order; empty for a program without any.' },
  ],
  hasFreePlace: [
    () => Boolean,
    {
      description:
        'Whether somebody could be given a place now, those who wait for one apart. False once it has ended.',
    },
  ],
  counts: [
    () => ProgramCounts,
    {
      nullable: true,
      description: 'How many stand where; null for callers who may not manage programs.',
    },
  ],
  cohorts: [
    () => [ProgramCohort],
    {
      nullable: true,
      description:
        'What became of those who began, by the month in which they did, newest first, the last 12 months; null for callers who may not manage programs.',
    },
  ],
  endedAt: [
    () => DateTime,
    { nullable: true, description: 'When it ended; null while members can enroll.' },
  ],
  version: [
    () => TG.Int,
    { description: 'Grows with each change; give it back as `expectedVersion`.' },
  ],
  enrollments: [
    () => EnrollmentConnection,
    {
      description:
        'Episodes in it of members whose programs this viewer may see, newest change first.',
    },
  ],
  waitingList: [
    () => EnrollmentConnection,
    {
      description:
        'Who waits for a place, who is next first: by priority, then by who has waited longest. Only members whose\nprograms this viewer may see.',
    },
  ],
} satisfies Contracts;

@TG.ObjectType({
  description: 'A course of care after treatment that members enroll in.',
  implements: [Node],
  simpleResolvers: true,
})
export class Program implements Node {
  readonly __typename?: 'Program';

  @TG.Field(...ProgramFields.id)
  id!: string;

  @TG.Field(...ProgramFields.name)
  name!: string;

  @TG.Field(...ProgramFields.kind)
  kind!: ProgramKind;

  @TG.Field(...ProgramFields.asamLevel)
  asamLevel?: string | null;

  @TG.Field(...ProgramFields.description)
  description?: string | null;

  @TG.Field(...ProgramFields.languages)
  languages!: string[];

  @TG.Field(...ProgramFields.capacity)
  capacity?: number | null;

  @TG.Field(...ProgramFields.leads)
  leads?: Person[];

  @TG.Field(...ProgramFields.phases)
  phases?: ProgramPhase[];

  @TG.Field(...ProgramFields.hasFreePlace)
  hasFreePlace!: boolean;

  @TG.Field(...ProgramFields.counts)
  counts?: ProgramCounts | null;

  @TG.Field(...ProgramFields.cohorts)
  cohorts?: ProgramCohort[] | null;

  @TG.Field(...ProgramFields.endedAt)
  endedAt?: string | null;

  @TG.Field(...ProgramFields.version)
  version!: number;
}

export const ProgramPhaseFields = {
  id: [() => TG.ID, { description: 'Opaque and stable.' }],
  name: [() => String, { description: 'Its name.' }],
  weeks: [
    () => TG.Int,
    {
      nullable: true,
      description: 'How many weeks it is meant to take; null where it takes as long as it takes.',
    },
  ],
  activeCount: [
    () => TG.Int,
    {
      nullable: true,
      description:
        'How many members are in it and active; null for callers who may not manage programs.',
    },
  ],
} satisfies Contracts;

@TG.ObjectType({
  description: 'A part of a program that members go through in order.',
  implements: [Node],
  simpleResolvers: true,
})
export class ProgramPhase implements Node {
  readonly __typename?: 'ProgramPhase';

  @TG.Field(...ProgramPhaseFields.id)
  id!: string;

  @TG.Field(...ProgramPhaseFields.name)
  name!: string;

  @TG.Field(...ProgramPhaseFields.weeks)
  weeks?: number | null;

  @TG.Field(...ProgramPhaseFields.activeCount)
  activeCount?: number | null;
}

export const ProgramCountsFields = {
  waiting: [() => TG.Int, { description: 'Wait for a place.' }],
  planned: [() => TG.Int, { description: 'Have a place and have not begun.' }],
  active: [() => TG.Int, { description: 'Are in it.' }],
  onHold: [() => TG.Int, { description: 'Are on hold, with their place kept.' }],
  completed: [() => TG.Int, { description: 'Completed it, ever.' }],
  left: [() => TG.Int, { description: 'Left it before its end, ever.' }],
  placesHeld: [() => TG.Int, { description: 'Places that are held: planned, active and on hold.' }],
  placesFree: [
    () => TG.Int,
    {
      nullable: true,
      description:
        'Places that nobody holds; null without a capacity. 0 also where more are held than there are places.',
    },
  ],
} satisfies Contracts;

@TG.ObjectType({ description: 'How many members stand where in a program.', simpleResolvers: true })
export class ProgramCounts {
  readonly __typename?: 'ProgramCounts';

  @TG.Field(...ProgramCountsFields.waiting)
  waiting!: number;

  @TG.Field(...ProgramCountsFields.planned)
  planned!: number;

  @TG.Field(...ProgramCountsFields.active)
  active!: number;

  @TG.Field(...ProgramCountsFields.onHold)
  onHold!: number;

  @TG.Field(...ProgramCountsFields.completed)
  completed!: number;

  @TG.Field(...ProgramCountsFields.left)
  left!: number;

  @TG.Field(...ProgramCountsFields.placesHeld)
  placesHeld!: number;

  @TG.Field(...ProgramCountsFields.placesFree)
  placesFree?: number | null;
}

export const ProgramCohortFields = {
  month: [() => Date, { description: 'First day of the month.' }],
  started: [() => TG.Int, { description: 'How many began.' }],
  active: [() => TG.Int, { description: 'Of them are in it, those on hold included.' }],
  completed: [() => TG.Int, { description: 'Of them completed it.' }],
  left: [() => TG.Int, { description: 'Of them left before its end.' }],
} satisfies Contracts;

@TG.ObjectType({
  description: 'Those who began a program in one month, and where they stand now.',
  simpleResolvers: true,
})
export class ProgramCohort {
  readonly __typename?: 'ProgramCohort';

  @TG.Field(...ProgramCohortFields.month)
  month!: string;

  @TG.Field(...ProgramCohortFields.started)
  started!: number;

  @TG.Field(...ProgramCohortFields.active)
  active!: number;

  @TG.Field(...ProgramCohortFields.completed)
  completed!: number;

  @TG.Field(...ProgramCohortFields.left)
  left!: number;
}

export const EnrollmentFields = {
  id: [() => TG.ID, { description: 'Opaque and stable.' }],
  member: [() => Member, { nullable: true, description: 'Whose.' }],
  program: [() => Program, { description: 'The program.' }],
  state: [() => EnrollmentState, { description: 'Where it stands.' }],
  stateSince: [() => DateTime, { description: 'Since when it stands there.' }],
  plannedFor: [
    () => Date,
    { nullable: true, description: 'The day on which it is to begin; null when none was agreed.' },
  ],
  startedOn: [
    () => Date,
    { nullable: true, description: 'First day; null while it has not begun.' },
  ],
  endedOn: [() => Date, { nullable: true, description: 'Last day; null while it runs.' }],
  backOn: [
    () => Date,
    {
      nullable: true,
      description:
        'While on hold: the day on which the member is expected back; null when nobody knows.',
    },
  ],
  phase: [
    () => ProgramPhase,
    {
      nullable: true,
      description:
        'The phase of the program; null in a program without phases, and before the beginning.',
    },
  ],
  priority: [
    () => WaitingPriority,
    {
      nullable: true,
      description: 'How soon the place is needed; null for who does not wait for one.',
    },
  ],
  waitingPosition: [
    () => TG.Int,
    {
      nullable: true,
      description: 'Place in the waiting list, from 1 on; null for who does not wait.',
    },
  ],
  leaveReason: [
    () => LeaveReason,
    {
      nullable: true,
      description: 'Why it ended before its plan; null otherwise, and where it was not stated.',
    },
  ],
  history: [() => [EnrollmentChanged], { description: 'What happened to it, oldest first.' }],
  undoUntil: [
    () => DateTime,
    {
      nullable: true,
      description:
        'Until when the newest move can be taken back, by who made it; null when nothing can.',
    },
  ],
  version: [
    () => TG.Int,
    { description: 'Grows with each change; give it back as `expectedVersion`.' },
  ],
} satisfies Contracts;

@TG.ObjectType({
  description: 'One episode of a member in a program.',
  implements: [Node],
  simpleResolvers: true,
})
export class Enrollment implements Node {
  readonly __typename?: 'Enrollment';

  @TG.Field(...EnrollmentFields.id)
  id!: string;

  @TG.Field(...EnrollmentFields.member)
  member?: Member | null;

  @TG.Field(...EnrollmentFields.program)
  program?: Program;

  @TG.Field(...EnrollmentFields.state)
  state!: EnrollmentState;

  @TG.Field(...EnrollmentFields.stateSince)
  stateSince!: string;

  @TG.Field(...EnrollmentFields.plannedFor)
  plannedFor?: string | null;

  @TG.Field(...EnrollmentFields.startedOn)
  startedOn?: string | null;

  @TG.Field(...EnrollmentFields.endedOn)
  endedOn?: string | null;

  @TG.Field(...EnrollmentFields.backOn)
  backOn?: string | null;

  @TG.Field(...EnrollmentFields.phase)
  phase?: ProgramPhase | null;

  @TG.Field(...EnrollmentFields.priority)
  priority?: WaitingPriority | null;

  @TG.Field(...EnrollmentFields.waitingPosition)
  waitingPosition?: number | null;

  @TG.Field(...EnrollmentFields.leaveReason)
  leaveReason?: LeaveReason | null;

  @TG.Field(...EnrollmentFields.history)
  history?: EnrollmentChanged[];

  @TG.Field(...EnrollmentFields.undoUntil)
  undoUntil?: string | null;

  @TG.Field(...EnrollmentFields.version)
  version!: number;
}

export const EnrollmentChangedFields = {
  id: [() => TG.ID, { description: 'Opaque and stable.' }],
  member: [() => Member, { nullable: true, description: 'Whose enrollment.' }],
  occurredAt: [() => DateTime, { description: 'When it was done.' }],
  recordedAt: [() => DateTime, { description: 'When it was recorded.' }],
  localDate: [
    () => Date,
    { description: 'The day it is about, for example the first one in the program.' },
  ],
  recordedBy: [() => Person, { nullable: true, description: 'Who did it; null for an import.' }],
  program: [() => Program, { nullable: true, description: 'The program.' }],
  move: [() => EnrollmentMove, { description: 'What happened.' }],
  from: [
    () => EnrollmentState,
    { nullable: true, description: 'Where the enrollment stood; null when it was new.' },
  ],
  to: [() => EnrollmentState, { description: 'Where it stands from then on.' }],
  phase: [() => ProgramPhase, { nullable: true, description: 'The phase it is in from then on.' }],
  priority: [
    () => WaitingPriority,
    { nullable: true, description: 'How soon the place was needed, for who waited.' },
  ],
  reason: [
    () => LeaveReason,
    { nullable: true, description: 'Why the member left before the end.' },
  ],
  note: [
    () => String,
    {
      nullable: true,
      description:
        'What was written with it. Null also where slips are hidden from this viewer, since it may tell of one.',
    },
  ],
} satisfies Contracts;

@TG.ObjectType({
  description: 'An enrollment in a program was made or moved.',
  implements: [MonitoringEvent, Node],
  simpleResolvers: true,
})
export class EnrollmentChanged implements MonitoringEvent, Node {
  readonly __typename?: 'EnrollmentChanged';

  @TG.Field(...EnrollmentChangedFields.id)
  id!: string;

  @TG.Field(...EnrollmentChangedFields.member)
  member?: Member | null;

  @TG.Field(...EnrollmentChangedFields.occurredAt)
  occurredAt!: string;

  @TG.Field(...EnrollmentChangedFields.recordedAt)
  recordedAt!: string;

  @TG.Field(...EnrollmentChangedFields.localDate)
  localDate!: string;

  @TG.Field(...EnrollmentChangedFields.recordedBy)
  recordedBy?: Person | null;

  @TG.Field(...EnrollmentChangedFields.program)
  program?: Program | null;

  @TG.Field(...EnrollmentChangedFields.move)
  move!: EnrollmentMove;

  @TG.Field(...EnrollmentChangedFields.from)
  from?: EnrollmentState | null;

  @TG.Field(...EnrollmentChangedFields.to)
  to!: EnrollmentState;

  @TG.Field(...EnrollmentChangedFields.phase)
  phase?: ProgramPhase | null;

  @TG.Field(...EnrollmentChangedFields.priority)
  priority?: WaitingPriority | null;

  @TG.Field(...EnrollmentChangedFields.reason)
  reason?: LeaveReason | null;

  @TG.Field(...EnrollmentChangedFields.note)
  note?: string | null;
}

export const EnrollmentConnectionFields = {
  edges: [() => [EnrollmentEdge], { description: 'Enrollments with their places in the list.' }],
  nodes: [() => [Enrollment], { description: 'The enrollments alone.' }],
  pageInfo: [() => PageInfo, { description: 'Where the page lies.' }],
} satisfies Contracts;

@TG.ObjectType({ description: 'A page of enrollments.', simpleResolvers: true })
export class EnrollmentConnection {
  readonly __typename?: 'EnrollmentConnection';

  @TG.Field(...EnrollmentConnectionFields.edges)
  edges?: EnrollmentEdge[];

  @TG.Field(...EnrollmentConnectionFields.nodes)
  nodes?: Enrollment[];

  @TG.Field(...EnrollmentConnectionFields.pageInfo)
  pageInfo?: PageInfo;
}

export const EnrollmentEdgeFields = {
  cursor: [() => Cursor, { description: 'The place.' }],
  node: [() => Enrollment, { description: 'The enrollment.' }],
} satisfies Contracts;

@TG.ObjectType({ description: 'An enrollment and its place in a list.', simpleResolvers: true })
export class EnrollmentEdge {
  readonly __typename?: 'EnrollmentEdge';

  @TG.Field(...EnrollmentEdgeFields.cursor)
  cursor!: string;

  @TG.Field(...EnrollmentEdgeFields.node)
  node?: Enrollment;
}

export const ProgramConnectionFields = {
  edges: [() => [ProgramEdge], { description: 'Programs with their places in the list.' }],
  nodes: [() => [Program], { description: 'The programs alone.' }],
  pageInfo: [() => PageInfo, { description: 'Where the page lies.' }],
} satisfies Contracts;

@TG.ObjectType({ description: 'A page of programs.', simpleResolvers: true })
export class ProgramConnection {
  readonly __typename?: 'ProgramConnection';

  @TG.Field(...ProgramConnectionFields.edges)
  edges?: ProgramEdge[];

  @TG.Field(...ProgramConnectionFields.nodes)
  nodes?: Program[];

  @TG.Field(...ProgramConnectionFields.pageInfo)
  pageInfo?: PageInfo;
}

export const ProgramEdgeFields = {
  cursor: [() => Cursor, { description: 'The place.' }],
  node: [() => Program, { description: 'The program.' }],
} satisfies Contracts;

@TG.ObjectType({ description: 'A program and its place in a list.', simpleResolvers: true })
export class ProgramEdge {
  readonly __typename?: 'ProgramEdge';

  @TG.Field(...ProgramEdgeFields.cursor)
  cursor!: string;

  @TG.Field(...ProgramEdgeFields.node)
  node?: Program;
}

export const ProgramCreatePayloadFields = {
  userErrors: [() => [UserError], { description: 'What a careful caller can mend.' }],
  program: [() => Program, { nullable: true, description: 'The program.' }],
} satisfies Contracts;

@TG.ObjectType({
  description: 'The new program, or why there is none.',
  implements: [MutationPayload],
  simpleResolvers: true,
})
export class ProgramCreatePayload implements MutationPayload {
  readonly __typename?: 'ProgramCreatePayload';

  @TG.Field(...ProgramCreatePayloadFields.userErrors)
  userErrors?: UserError[];

  @TG.Field(...ProgramCreatePayloadFields.program)
  program?: Program | null;
}

export const ProgramEditPayloadFields = {
  userErrors: [() => [UserError], { description: 'What a careful caller can mend.' }],
  program: [() => Program, { nullable: true, description: 'The program.' }],
} satisfies Contracts;

@TG.ObjectType({
  description: 'The program as it is now, also when the change was refused.',
  implements: [MutationPayload],
  simpleResolvers: true,
})
export class ProgramEditPayload implements MutationPayload {
  readonly __typename?: 'ProgramEditPayload';

  @TG.Field(...ProgramEditPayloadFields.userErrors)
  userErrors?: UserError[];

  @TG.Field(...ProgramEditPayloadFields.program)
  program?: Program | null;
}

export const ProgramEndPayloadFields = {
  userErrors: [() => [UserError], { description: 'What a careful caller can mend.' }],
  program: [() => Program, { nullable: true, description: 'The program.' }],
} satisfies Contracts;

@TG.ObjectType({
  description: 'The program as it is now, also when its end was refused.',
  implements: [MutationPayload],
  simpleResolvers: true,
})
export class ProgramEndPayload implements MutationPayload {
  readonly __typename?: 'ProgramEndPayload';

  @TG.Field(...ProgramEndPayloadFields.userErrors)
  userErrors?: UserError[];

  @TG.Field(...ProgramEndPayloadFields.program)
  program?: Program | null;
}

export const EnrollmentPlanPayloadFields = {
  userErrors: [() => [UserError], { description: 'What a careful caller can mend.' }],
  enrollment: [() => Enrollment, { nullable: true, description: 'The enrollment.' }],
} satisfies Contracts;

@TG.ObjectType({
  description: 'The new enrollment, PLANNED or WAITING, or why there is none.',
  implements: [MutationPayload],
  simpleResolvers: true,
})
export class EnrollmentPlanPayload implements MutationPayload {
  readonly __typename?: 'EnrollmentPlanPayload';

  @TG.Field(...EnrollmentPlanPayloadFields.userErrors)
  userErrors?: UserError[];

  @TG.Field(...EnrollmentPlanPayloadFields.enrollment)
  enrollment?: Enrollment | null;
}

export const EnrollmentPrioritizePayloadFields = {
  userErrors: [() => [UserError], { description: 'What a careful caller can mend.' }],
  enrollment: [() => Enrollment, { nullable: true, description: 'The enrollment.' }],
} satisfies Contracts;

@TG.ObjectType({
  description: 'The enrollment as it is now, also when the move was refused.',
  implements: [MutationPayload],
  simpleResolvers: true,
})
export class EnrollmentPrioritizePayload implements MutationPayload {
  readonly __typename?: 'EnrollmentPrioritizePayload';

  @TG.Field(...EnrollmentPrioritizePayloadFields.userErrors)
  userErrors?: UserError[];

  @TG.Field(...EnrollmentPrioritizePayloadFields.enrollment)
  enrollment?: Enrollment | null;
}

export const EnrollmentAdmitPayloadFields = {
  userErrors: [() => [UserError], { description: 'What a careful caller can mend.' }],
  enrollment: [() => Enrollment, { nullable: true, description: 'The enrollment.' }],
} satisfies Contracts;

@TG.ObjectType({
  description: 'The enrollment as it is now, also when the move was refused.',
  implements: [MutationPayload],
  simpleResolvers: true,
})
export class EnrollmentAdmitPayload implements MutationPayload {
  readonly __typename?: 'EnrollmentAdmitPayload';

  @TG.Field(...EnrollmentAdmitPayloadFields.userErrors)
  userErrors?: UserError[];

  @TG.Field(...EnrollmentAdmitPayloadFields.enrollment)
  enrollment?: Enrollment | null;
}

export const EnrollmentStartPayloadFields = {
  userErrors: [() => [UserError], { description: 'What a careful caller can mend.' }],
  enrollment: [() => Enrollment, { nullable: true, description: 'The enrollment.' }],
} satisfies Contracts;

@TG.ObjectType({
  description: 'The enrollment as it is now, also when the move was refused.',
  implements: [MutationPayload],
  simpleResolvers: true,
})
export class EnrollmentStartPayload implements MutationPayload {
  readonly __typename?: 'EnrollmentStartPayload';

  @TG.Field(...EnrollmentStartPayloadFields.userErrors)
  userErrors?: UserError[];

  @TG.Field(...EnrollmentStartPayloadFields.enrollment)
  enrollment?: Enrollment | null;
}

export const EnrollmentHoldPayloadFields = {
  userErrors: [() => [UserError], { description: 'What a careful caller can mend.' }],
  enrollment: [() => Enrollment, { nullable: true, description: 'The enrollment.' }],
} satisfies Contracts;

@TG.ObjectType({
  description: 'The enrollment as it is now, also when the move was refused.',
  implements: [MutationPayload],
  simpleResolvers: true,
})
export class EnrollmentHoldPayload implements MutationPayload {
  readonly __typename?: 'EnrollmentHoldPayload';

  @TG.Field(...EnrollmentHoldPayloadFields.userErrors)
  userErrors?: UserError[];

  @TG.Field(...EnrollmentHoldPayloadFields.enrollment)
  enrollment?: Enrollment | null;
}

export const EnrollmentResumePayloadFields = {
  userErrors: [() => [UserError], { description: 'What a careful caller can mend.' }],
  enrollment: [() => Enrollment, { nullable: true, description: 'The enrollment.' }],
} satisfies Contracts;

@TG.ObjectType({
  description: 'The enrollment as it is now, also when the move was refused.',
  implements: [MutationPayload],
  simpleResolvers: true,
})
export class EnrollmentResumePayload implements MutationPayload {
  readonly __typename?: 'EnrollmentResumePayload';

  @TG.Field(...EnrollmentResumePayloadFields.userErrors)
  userErrors?: UserError[];

  @TG.Field(...EnrollmentResumePayloadFields.enrollment)
  enrollment?: Enrollment | null;
}

export const EnrollmentChangePhasePayloadFields = {
  userErrors: [() => [UserError], { description: 'What a careful caller can mend.' }],
  enrollment: [() => Enrollment, { nullable: true, description: 'The enrollment.' }],
} satisfies Contracts;

@TG.ObjectType({
  description: 'The enrollment as it is now, also when the move was refused.',
  implements: [MutationPayload],
  simpleResolvers: true,
})
export class EnrollmentChangePhasePayload implements MutationPayload {
  readonly __typename?: 'EnrollmentChangePhasePayload';

  @TG.Field(...EnrollmentChangePhasePayloadFields.userErrors)
  userErrors?: UserError[];

  @TG.Field(...EnrollmentChangePhasePayloadFields.enrollment)
  enrollment?: Enrollment | null;
}

export const EnrollmentCompletePayloadFields = {
  userErrors: [() => [UserError], { description: 'What a careful caller can mend.' }],
  enrollment: [() => Enrollment, { nullable: true, description: 'The enrollment.' }],
} satisfies Contracts;

@TG.ObjectType({
  description: 'The enrollment as it is now, also when the move was refused.',
  implements: [MutationPayload],
  simpleResolvers: true,
})
export class EnrollmentCompletePayload implements MutationPayload {
  readonly __typename?: 'EnrollmentCompletePayload';

  @TG.Field(...EnrollmentCompletePayloadFields.userErrors)
  userErrors?: UserError[];

  @TG.Field(...EnrollmentCompletePayloadFields.enrollment)
  enrollment?: Enrollment | null;
}

export const EnrollmentLeavePayloadFields = {
  userErrors: [() => [UserError], { description: 'What a careful caller can mend.' }],
  enrollment: [() => Enrollment, { nullable: true, description: 'The enrollment.' }],
} satisfies Contracts;

@TG.ObjectType({
  description: 'The enrollment as it is now, also when the move was refused.',
  implements: [MutationPayload],
  simpleResolvers: true,
})
export class EnrollmentLeavePayload implements MutationPayload {
  readonly __typename?: 'EnrollmentLeavePayload';

  @TG.Field(...EnrollmentLeavePayloadFields.userErrors)
  userErrors?: UserError[];

  @TG.Field(...EnrollmentLeavePayloadFields.enrollment)
  enrollment?: Enrollment | null;
}

export const EnrollmentUndoPayloadFields = {
  userErrors: [() => [UserError], { description: 'What a careful caller can mend.' }],
  enrollment: [() => Enrollment, { nullable: true, description: 'The enrollment.' }],
} satisfies Contracts;

@TG.ObjectType({
  description: 'The enrollment as it is now, also when the move was refused.',
  implements: [MutationPayload],
  simpleResolvers: true,
})
export class EnrollmentUndoPayload implements MutationPayload {
  readonly __typename?: 'EnrollmentUndoPayload';

  @TG.Field(...EnrollmentUndoPayloadFields.userErrors)
  userErrors?: UserError[];

  @TG.Field(...EnrollmentUndoPayloadFields.enrollment)
  enrollment?: Enrollment | null;
}

export const ReferralConsentFields = {
  given: [() => Boolean, { description: 'Whether they agreed.' }],
  until: [
    () => Date,
    { nullable: true, description: 'The last day on which it holds; null when none was agreed.' },
  ],
  recordedAt: [() => DateTime, { description: 'When it was recorded.' }],
} satisfies Contracts;

@TG.ObjectType({
  description: 'Whether the person agreed that the sender is told what became of the hand-off.',
  simpleResolvers: true,
})
export class ReferralConsent {
  readonly __typename?: 'ReferralConsent';

  @TG.Field(...ReferralConsentFields.given)
  given!: boolean;

  @TG.Field(...ReferralConsentFields.until)
  until?: string | null;

  @TG.Field(...ReferralConsentFields.recordedAt)
  recordedAt!: string;
}

export const ReferralReportFields = {
  senderName: [() => String, { description: 'The organization that sent it.' }],
  senderReference: [
    () => String,
    { nullable: true, description: "The sender's own reference; null when it gave none." },
  ],
  receivedAt: [() => DateTime, { description: 'When it came.' }],
  acceptedAt: [
    () => DateTime,
    { nullable: true, description: 'When the person was accepted; null when they were not.' },
  ],
  firstSeenAt: [
    () => DateTime,
    {
      nullable: true,
      description: 'When somebody first spoke with the person; null when nobody has.',
    },
  ],
  closedAt: [
    () => DateTime,
    {
      nullable: true,
      description: 'When it was closed, declined or given up; null while it is open.',
    },
  ],
  state: [() => ReferralState, { description: 'Where it stands.' }],
  notice: [
    () => String,
    { description: 'The notice that goes with everything that leaves the network (42 CFR 2.32).' },
  ],
} satisfies Contracts;

@TG.ObjectType({
  description:
    'What may be told back to the sender: when the hand-off came, was accepted, led to a first conversation and\nwas closed. Nothing else of the record is in it.',
  simpleResolvers: true,
})
export class ReferralReport {
  readonly __typename?: 'ReferralReport';

  @TG.Field(...ReferralReportFields.senderName)
  senderName!: string;

  @TG.Field(...ReferralReportFields.senderReference)
  senderReference?: string | null;

  @TG.Field(...ReferralReportFields.receivedAt)
  receivedAt!: string;

  @TG.Field(...ReferralReportFields.acceptedAt)
  acceptedAt?: string | null;

  @TG.Field(...ReferralReportFields.firstSeenAt)
  firstSeenAt?: string | null;

  @TG.Field(...ReferralReportFields.closedAt)
  closedAt?: string | null;

  @TG.Field(...ReferralReportFields.state)
  state!: ReferralState;

  @TG.Field(...ReferralReportFields.notice)
  notice!: string;
}

export const ReferralTellingFields = {
  toldAt: [() => DateTime, { description: 'When.' }],
  toldBy: [() => Person, { nullable: true, description: 'By whom.' }],
  way: [() => ReferralTellingWay, { description: 'How.' }],
  state: [() => ReferralState, { description: 'Where the hand-off stood, as it was told.' }],
  acceptedAt: [
    () => DateTime,
    { nullable: true, description: 'When the person was accepted, as it was told.' },
  ],
  firstSeenAt: [
    () => DateTime,
    { nullable: true, description: 'When somebody first spoke with the person, as it was told.' },
  ],
  closedAt: [() => DateTime, { nullable: true, description: 'When it ended, as it was told.' }],
} satisfies Contracts;

@TG.ObjectType({
  description:
    'That the sender was told what had become of a hand-off: what exactly, when and by whom. It stays, also when the\nconsent ends later.',
  simpleResolvers: true,
})
export class ReferralTelling {
  readonly __typename?: 'ReferralTelling';

  @TG.Field(...ReferralTellingFields.toldAt)
  toldAt!: string;

  @TG.Field(...ReferralTellingFields.toldBy)
  toldBy?: Person | null;

  @TG.Field(...ReferralTellingFields.way)
  way!: ReferralTellingWay;

  @TG.Field(...ReferralTellingFields.state)
  state!: ReferralState;

  @TG.Field(...ReferralTellingFields.acceptedAt)
  acceptedAt?: string | null;

  @TG.Field(...ReferralTellingFields.firstSeenAt)
  firstSeenAt?: string | null;

  @TG.Field(...ReferralTellingFields.closedAt)
  closedAt?: string | null;
}

export const ReferralFields = {
  id: [() => TG.ID, { description: 'Opaque and stable.' }],
  state: [() => ReferralState, { description: 'Where it stands.' }],
  senderName: [() => String, { description: 'The organization that sent it.' }],
  senderContact: [() => String, { nullable: true, description: 'Whom to ask there.' }],
  senderPhone: [() => PhoneNumber, { nullable: true, description: "That contact's telephone." }],
  senderEmail: [() => EmailAddress, { nullable: true, description: "That contact's e-mail." }],
  senderReference: [
    () => String,
    { nullable: true, description: "The sender's own reference, by which a repeat is known." },
  ],
  personName: [() => String, { description: 'The name of the person who is handed over.' }],
  personBirthDate: [() => Date, { nullable: true, description: "The person's birth date." }],
  personPhone: [() => PhoneNumber, { nullable: true, description: "The person's telephone." }],
  dischargeOn: [() => Date, { nullable: true, description: 'The day of discharge.' }],
  dischargeNote: [
    () => String,
    { nullable: true, description: 'What the treatment center wrote for those who go on.' },
  ],
  medication: [
    () => String,
    { nullable: true, description: 'Medication as the treatment center wrote it down.' },
  ],
  consent: [
    () => ReferralConsent,
    {
      nullable: true,
      description: 'Whether the sender may be told what became of it; null when nobody has asked.',
    },
  ],
  report: [
    () => ReferralReport,
    {
      nullable: true,
      description:
        'What may be told back; null without a consent that holds today, which `restricted` then says.',
    },
  ],
  tellings: [
    () => [ReferralTelling],
    { description: 'What the sender was told so far, the newest first, at most 50.' },
  ],
  member: [
    () => Member,
    {
      nullable: true,
      description:
        'The member this person is; null until the hand-off is accepted, or when the member is not visible to you.',
    },
  ],
  owner: [
    () => Person,
    {
      nullable: true,
      description: 'Who is to make the first contact; null when it is whoever coordinates.',
    },
  ],
  receivedAt: [() => DateTime, { description: 'When it came.' }],
  receivedBy: [() => Person, { nullable: true, description: 'Who put it in.' }],
  contactDueAt: [
    () => DateTime,
    {
      description:
        'By when somebody should have spoken with the person: 72 hours after it came, or after the discharge when that is later.',
    },
  ],
  acceptedAt: [() => DateTime, { nullable: true, description: 'When the person was accepted.' }],
  attempts: [() => TG.Int, { description: 'How often somebody tried to reach the person.' }],
  firstContactAt: [
    () => DateTime,
    { nullable: true, description: 'When somebody first spoke with the person.' },
  ],
  closedAt: [
    () => DateTime,
    { nullable: true, description: 'When it was closed, declined or given up.' },
  ],
  declineReason: [
    () => ReferralDeclineReason,
    { nullable: true, description: 'Why the network does not take the person on.' },
  ],
  lostReason: [
    () => ReferralLostReason,
    { nullable: true, description: 'Why it came to nothing.' },
  ],
  restricted: [() => [FieldRestriction], { description: 'Which fields are hidden, and why.' }],
  version: [
    () => TG.Int,
    { description: 'Grows with each change; give it back as `expectedVersion`.' },
  ],
} satisfies Contracts;

@TG.ObjectType({
  description:
    'A person whom a treatment center hands over to the network before or at discharge. Seen by whoever\ncoordinates, by the one who is to make the first contact, and by those of the care team who may see this\npart of the record; never by the person it is about.',
  implements: [Node],
  simpleResolvers: true,
})
export class Referral implements Node {
  readonly __typename?: 'Referral';

  @TG.Field(...ReferralFields.id)
  id!: string;

  @TG.Field(...ReferralFields.state)
  state!: ReferralState;

  @TG.Field(...ReferralFields.senderName)
  senderName!: string;

  @TG.Field(...ReferralFields.senderContact)
  senderContact?: string | null;

  @TG.Field(...ReferralFields.senderPhone)
  senderPhone?: string | null;

  @TG.Field(...ReferralFields.senderEmail)
  senderEmail?: string | null;

  @TG.Field(...ReferralFields.senderReference)
  senderReference?: string | null;

  @TG.Field(...ReferralFields.personName)
  personName!: string;

  @TG.Field(...ReferralFields.personBirthDate)
  personBirthDate?: string | null;

  @TG.Field(...ReferralFields.personPhone)
  personPhone?: string | null;

  @TG.Field(...ReferralFields.dischargeOn)
  dischargeOn?: string | null;

  @TG.Field(...ReferralFields.dischargeNote)
  dischargeNote?: string | null;

  @TG.Field(...ReferralFields.medication)
  medication?: string | null;

  @TG.Field(...ReferralFields.consent)
  consent?: ReferralConsent | null;

  @TG.Field(...ReferralFields.report)
  report?: ReferralReport | null;

  @TG.Field(...ReferralFields.tellings)
  tellings?: ReferralTelling[];

  @TG.Field(...ReferralFields.member)
  member?: Member | null;

  @TG.Field(...ReferralFields.owner)
  owner?: Person | null;

  @TG.Field(...ReferralFields.receivedAt)
  receivedAt!: string;

  @TG.Field(...ReferralFields.receivedBy)
  receivedBy?: Person | null;

  @TG.Field(...ReferralFields.contactDueAt)
  contactDueAt!: string;

  @TG.Field(...ReferralFields.acceptedAt)
  acceptedAt?: string | null;

  @TG.Field(...ReferralFields.attempts)
  attempts!: number;

  @TG.Field(...ReferralFields.firstContactAt)
  firstContactAt?: string | null;

  @TG.Field(...ReferralFields.closedAt)
  closedAt?: string | null;

  @TG.Field(...ReferralFields.declineReason)
  declineReason?: ReferralDeclineReason | null;

  @TG.Field(...ReferralFields.lostReason)
  lostReason?: ReferralLostReason | null;

  @TG.Field(...ReferralFields.restricted)
  restricted?: FieldRestriction[];

  @TG.Field(...ReferralFields.version)
  version!: number;
}

export const ReferralConnectionFields = {
  edges: [() => [ReferralEdge], { description: 'Hand-offs with their places in the list.' }],
  nodes: [() => [Referral], { description: 'The hand-offs alone.' }],
  pageInfo: [() => PageInfo, { description: 'Where the page lies.' }],
} satisfies Contracts;

@TG.ObjectType({ description: 'A page of hand-offs.', simpleResolvers: true })
export class ReferralConnection {
  readonly __typename?: 'ReferralConnection';

  @TG.Field(...ReferralConnectionFields.edges)
  edges?: ReferralEdge[];

  @TG.Field(...ReferralConnectionFields.nodes)
  nodes?: Referral[];

  @TG.Field(...ReferralConnectionFields.pageInfo)
  pageInfo?: PageInfo;
}

export const ReferralEdgeFields = {
  cursor: [() => Cursor, { description: 'The place.' }],
  node: [() => Referral, { description: 'The hand-off.' }],
} satisfies Contracts;

@TG.ObjectType({ description: 'A hand-off and its place in a list.', simpleResolvers: true })
export class ReferralEdge {
  readonly __typename?: 'ReferralEdge';

  @TG.Field(...ReferralEdgeFields.cursor)
  cursor!: string;

  @TG.Field(...ReferralEdgeFields.node)
  node?: Referral;
}

export const ReferralReceivePayloadFields = {
  userErrors: [() => [UserError], { description: 'What a careful caller can mend.' }],
  referral: [
    () => Referral,
    {
      nullable: true,
      description: 'The hand-off; the one there is, when the sender has sent it before.',
    },
  ],
} satisfies Contracts;

@TG.ObjectType({
  description: 'The hand-off as received.',
  implements: [MutationPayload],
  simpleResolvers: true,
})
export class ReferralReceivePayload implements MutationPayload {
  readonly __typename?: 'ReferralReceivePayload';

  @TG.Field(...ReferralReceivePayloadFields.userErrors)
  userErrors?: UserError[];

  @TG.Field(...ReferralReceivePayloadFields.referral)
  referral?: Referral | null;
}

export const ReferralAcceptPayloadFields = {
  userErrors: [() => [UserError], { description: 'What a careful caller can mend.' }],
  referral: [() => Referral, { nullable: true, description: 'The hand-off as it is now.' }],
} satisfies Contracts;

@TG.ObjectType({
  description: 'What became of the hand-off.',
  implements: [MutationPayload],
  simpleResolvers: true,
})
export class ReferralAcceptPayload implements MutationPayload {
  readonly __typename?: 'ReferralAcceptPayload';

  @TG.Field(...ReferralAcceptPayloadFields.userErrors)
  userErrors?: UserError[];

  @TG.Field(...ReferralAcceptPayloadFields.referral)
  referral?: Referral | null;
}

export const ReferralDeclinePayloadFields = {
  userErrors: [() => [UserError], { description: 'What a careful caller can mend.' }],
  referral: [() => Referral, { nullable: true, description: 'The hand-off as it is now.' }],
} satisfies Contracts;

@TG.ObjectType({
  description: 'What became of the hand-off.',
  implements: [MutationPayload],
  simpleResolvers: true,
})
export class ReferralDeclinePayload implements MutationPayload {
  readonly __typename?: 'ReferralDeclinePayload';

  @TG.Field(...ReferralDeclinePayloadFields.userErrors)
  userErrors?: UserError[];

  @TG.Field(...ReferralDeclinePayloadFields.referral)
  referral?: Referral | null;
}

export const ReferralContactLoggedPayloadFields = {
  userErrors: [() => [UserError], { description: 'What a careful caller can mend.' }],
  referral: [() => Referral, { nullable: true, description: 'The hand-off as it is now.' }],
} satisfies Contracts;

@TG.ObjectType({
  description: 'What became of the hand-off.',
  implements: [MutationPayload],
  simpleResolvers: true,
})
export class ReferralContactLoggedPayload implements MutationPayload {
  readonly __typename?: 'ReferralContactLoggedPayload';

  @TG.Field(...ReferralContactLoggedPayloadFields.userErrors)
  userErrors?: UserError[];

  @TG.Field(...ReferralContactLoggedPayloadFields.referral)
  referral?: Referral | null;
}

export const ReferralClosePayloadFields = {
  userErrors: [() => [UserError], { description: 'What a careful caller can mend.' }],
  referral: [() => Referral, { nullable: true, description: 'The hand-off as it is now.' }],
} satisfies Contracts;

@TG.ObjectType({
  description: 'What became of the hand-off.',
  implements: [MutationPayload],
  simpleResolvers: true,
})
export class ReferralClosePayload implements MutationPayload {
  readonly __typename?: 'ReferralClosePayload';

  @TG.Field(...ReferralClosePayloadFields.userErrors)
  userErrors?: UserError[];

  @TG.Field(...ReferralClosePayloadFields.referral)
  referral?: Referral | null;
}

export const ReferralConsentSetPayloadFields = {
  userErrors: [() => [UserError], { description: 'What a careful caller can mend.' }],
  referral: [() => Referral, { nullable: true, description: 'The hand-off as it is now.' }],
} satisfies Contracts;

@TG.ObjectType({
  description: 'What became of the hand-off.',
  implements: [MutationPayload],
  simpleResolvers: true,
})
export class ReferralConsentSetPayload implements MutationPayload {
  readonly __typename?: 'ReferralConsentSetPayload';

  @TG.Field(...ReferralConsentSetPayloadFields.userErrors)
  userErrors?: UserError[];

  @TG.Field(...ReferralConsentSetPayloadFields.referral)
  referral?: Referral | null;
}

export const ReferralTellPayloadFields = {
  userErrors: [() => [UserError], { description: 'What a careful caller can mend.' }],
  referral: [() => Referral, { nullable: true, description: 'The hand-off as it is now.' }],
} satisfies Contracts;

@TG.ObjectType({
  description: 'What became of the hand-off.',
  implements: [MutationPayload],
  simpleResolvers: true,
})
export class ReferralTellPayload implements MutationPayload {
  readonly __typename?: 'ReferralTellPayload';

  @TG.Field(...ReferralTellPayloadFields.userErrors)
  userErrors?: UserError[];

  @TG.Field(...ReferralTellPayloadFields.referral)
  referral?: Referral | null;
}

export const ReferralChangedFields = {
  id: [() => TG.ID, { description: 'Opaque and stable.' }],
  member: [() => Member, { nullable: true, description: 'The member.' }],
  occurredAt: [() => DateTime, { description: 'When it happened.' }],
  recordedAt: [() => DateTime, { description: 'When it was recorded.' }],
  localDate: [() => Date, { description: "The member's local day." }],
  recordedBy: [
    () => Person,
    {
      nullable: true,
      description: 'Who recorded it; null for the member themselves or the software.',
    },
  ],
  move: [() => ReferralMove, { description: 'What happened.' }],
  referral: [
    () => Referral,
    { nullable: true, description: 'The hand-off; null when it is not visible to you.' },
  ],
} satisfies Contracts;

@TG.ObjectType({
  description: 'A step of the hand-off by which a member came.',
  implements: [MonitoringEvent, Node],
  simpleResolvers: true,
})
export class ReferralChanged implements MonitoringEvent, Node {
  readonly __typename?: 'ReferralChanged';

  @TG.Field(...ReferralChangedFields.id)
  id!: string;

  @TG.Field(...ReferralChangedFields.member)
  member?: Member | null;

  @TG.Field(...ReferralChangedFields.occurredAt)
  occurredAt!: string;

  @TG.Field(...ReferralChangedFields.recordedAt)
  recordedAt!: string;

  @TG.Field(...ReferralChangedFields.localDate)
  localDate!: string;

  @TG.Field(...ReferralChangedFields.recordedBy)
  recordedBy?: Person | null;

  @TG.Field(...ReferralChangedFields.move)
  move!: ReferralMove;

  @TG.Field(...ReferralChangedFields.referral)
  referral?: Referral | null;
}

export const BedRequestFields = {
  id: [() => TG.ID, { description: 'Opaque and stable.' }],
  member: [
    () => Member,
    {
      nullable: true,
      description:
        'Who; null where this viewer may not see the member, and knows of the alias alone.',
    },
  ],
  alias: [
    () => String,
    { description: 'What the member is called, told to whoever may give a bed.' },
  ],
  state: [() => BedRequestState, { description: 'Where it stands.' }],
  requestedAt: [() => DateTime, { description: 'Since when it is asked for.' }],
  priority: [() => WaitingPriority, { description: 'How soon a bed is needed.' }],
  housing: [
    () => ResidenceWelcome,
    {
      description:
        'In what kind of house the member wishes to live; EVERYONE where it does not matter.',
    },
  ],
  needs: [() => [BedNeed], { description: 'What the house has to have.' }],
  anyHouse: [() => Boolean, { description: 'Whether any house will do.' }],
  residences: [
    () => [Residence],
    {
      description:
        'The houses that are asked for, as far as this viewer may see them; none where any will do. One that closes is taken\noff, and the last one does not close while somebody waits for it.',
    },
  ],
  note: [
    () => String,
    {
      nullable: true,
      description:
        'What was written with it; null when nothing was. Null also where slips are hidden from this viewer, since it may\ntell of one: whoever gives the beds of a house reads what is needed, and not this.',
    },
  ],
  heldBed: [
    () => Bed,
    { nullable: true, description: 'The bed that is kept for it; null when none is.' },
  ],
  declines: [
    () => [BedRequestDecline],
    {
      description:
        'Which houses said that they cannot, newest first: of those alone whose beds this viewer may give.',
    },
  ],
  matches: [
    () => [BedMatch],
    {
      nullable: true,
      description:
        'How houses with a free bed fit, those that fit best first, at most 20; null for callers who may not read residences, and when it waits no more.',
    },
  ],
  version: [
    () => TG.Int,
    { description: 'Grows with each change; give it back as `expectedVersion`.' },
  ],
} satisfies Contracts;

@TG.ObjectType({
  description: "Somebody's wish for a bed.",
  implements: [Node],
  simpleResolvers: true,
})
export class BedRequest implements Node {
  readonly __typename?: 'BedRequest';

  @TG.Field(...BedRequestFields.id)
  id!: string;

  @TG.Field(...BedRequestFields.member)
  member?: Member | null;

  @TG.Field(...BedRequestFields.alias)
  alias!: string;

  @TG.Field(...BedRequestFields.state)
  state!: BedRequestState;

  @TG.Field(...BedRequestFields.requestedAt)
  requestedAt!: string;

  @TG.Field(...BedRequestFields.priority)
  priority!: WaitingPriority;

  @TG.Field(...BedRequestFields.housing)
  housing!: ResidenceWelcome;

  @TG.Field(...BedRequestFields.needs)
  needs!: BedNeed[];

  @TG.Field(...BedRequestFields.anyHouse)
  anyHouse!: boolean;

  @TG.Field(...BedRequestFields.residences)
  residences?: Residence[];

  @TG.Field(...BedRequestFields.note)
  note?: string | null;

  @TG.Field(...BedRequestFields.heldBed)
  heldBed?: Bed | null;

  @TG.Field(...BedRequestFields.declines)
  declines?: BedRequestDecline[];

  @TG.Field(...BedRequestFields.matches)
  matches?: BedMatch[] | null;

  @TG.Field(...BedRequestFields.version)
  version!: number;
}

export const BedRequestDeclineFields = {
  residence: [() => Residence, { description: 'The house.' }],
  reason: [() => DeclineReason, { description: 'Why.' }],
  declinedAt: [() => DateTime, { description: 'When.' }],
  note: [
    () => String,
    {
      nullable: true,
      description:
        "What was written with it; null when nothing was. Told to who wrote it and to who may see the member's slips, of which\nit may tell, and never to the member.",
    },
  ],
} satisfies Contracts;

@TG.ObjectType({
  description: 'That a house said that it cannot take somebody.',
  simpleResolvers: true,
})
export class BedRequestDecline {
  readonly __typename?: 'BedRequestDecline';

  @TG.Field(...BedRequestDeclineFields.residence)
  residence?: Residence;

  @TG.Field(...BedRequestDeclineFields.reason)
  reason!: DeclineReason;

  @TG.Field(...BedRequestDeclineFields.declinedAt)
  declinedAt!: string;

  @TG.Field(...BedRequestDeclineFields.note)
  note?: string | null;
}

export const BedMatchFields = {
  residence: [() => Residence, { description: 'The house.' }],
  available: [() => TG.Int, { description: 'How many of its beds can be given.' }],
  fits: [() => Boolean, { description: 'Whether its rules allow it.' }],
  reasons: [
    () => [BedMatchReason],
    { description: 'What fits and what does not, the weightiest first.' },
  ],
} satisfies Contracts;

@TG.ObjectType({ description: 'How a house fits somebody who waits.', simpleResolvers: true })
export class BedMatch {
  readonly __typename?: 'BedMatch';

  @TG.Field(...BedMatchFields.residence)
  residence?: Residence;

  @TG.Field(...BedMatchFields.available)
  available!: number;

  @TG.Field(...BedMatchFields.fits)
  fits!: boolean;

  @TG.Field(...BedMatchFields.reasons)
  reasons?: BedMatchReason[];
}

export const BedMatchReasonFields = {
  code: [() => BedMatchCode, { description: 'Which point.' }],
  fits: [() => Boolean, { description: 'Whether it fits in this point.' }],
} satisfies Contracts;

@TG.ObjectType({
  description: 'One point in which a house fits somebody or not.',
  simpleResolvers: true,
})
export class BedMatchReason {
  readonly __typename?: 'BedMatchReason';

  @TG.Field(...BedMatchReasonFields.code)
  code!: BedMatchCode;

  @TG.Field(...BedMatchReasonFields.fits)
  fits!: boolean;
}

export const BedRequestConnectionFields = {
  edges: [() => [BedRequestEdge], { description: 'Requests with their places in the list.' }],
  nodes: [() => [BedRequest], { description: 'The requests alone.' }],
  pageInfo: [() => PageInfo, { description: 'Where the page lies.' }],
} satisfies Contracts;

@TG.ObjectType({ description: 'A page of requests.', simpleResolvers: true })
export class BedRequestConnection {
  readonly __typename?: 'BedRequestConnection';

  @TG.Field(...BedRequestConnectionFields.edges)
  edges?: BedRequestEdge[];

  @TG.Field(...BedRequestConnectionFields.nodes)
  nodes?: BedRequest[];

  @TG.Field(...BedRequestConnectionFields.pageInfo)
  pageInfo?: PageInfo;
}

export const BedRequestEdgeFields = {
  cursor: [() => Cursor, { description: 'The place.' }],
  node: [() => BedRequest, { description: 'The request.' }],
} satisfies Contracts;

@TG.ObjectType({ description: 'A request and its place in a list.', simpleResolvers: true })
export class BedRequestEdge {
  readonly __typename?: 'BedRequestEdge';

  @TG.Field(...BedRequestEdgeFields.cursor)
  cursor!: string;

  @TG.Field(...BedRequestEdgeFields.node)
  node?: BedRequest;
}

export const BedRequestCreatePayloadFields = {
  userErrors: [() => [UserError], { description: 'What a careful caller can mend.' }],
  request: [() => BedRequest, { nullable: true, description: 'The request.' }],
} satisfies Contracts;

@TG.ObjectType({
  description: 'The new request, or why there is none.',
  implements: [MutationPayload],
  simpleResolvers: true,
})
export class BedRequestCreatePayload implements MutationPayload {
  readonly __typename?: 'BedRequestCreatePayload';

  @TG.Field(...BedRequestCreatePayloadFields.userErrors)
  userErrors?: UserError[];

  @TG.Field(...BedRequestCreatePayloadFields.request)
  request?: BedRequest | null;
}

export const BedRequestEditPayloadFields = {
  userErrors: [() => [UserError], { description: 'What a careful caller can mend.' }],
  request: [() => BedRequest, { nullable: true, description: 'The request.' }],
} satisfies Contracts;

@TG.ObjectType({
  description: 'The request as it is now, also when the change was refused.',
  implements: [MutationPayload],
  simpleResolvers: true,
})
export class BedRequestEditPayload implements MutationPayload {
  readonly __typename?: 'BedRequestEditPayload';

  @TG.Field(...BedRequestEditPayloadFields.userErrors)
  userErrors?: UserError[];

  @TG.Field(...BedRequestEditPayloadFields.request)
  request?: BedRequest | null;
}

export const BedRequestWithdrawPayloadFields = {
  userErrors: [() => [UserError], { description: 'What a careful caller can mend.' }],
  request: [() => BedRequest, { nullable: true, description: 'The request.' }],
} satisfies Contracts;

@TG.ObjectType({
  description: 'The request as it is now, also when the change was refused.',
  implements: [MutationPayload],
  simpleResolvers: true,
})
export class BedRequestWithdrawPayload implements MutationPayload {
  readonly __typename?: 'BedRequestWithdrawPayload';

  @TG.Field(...BedRequestWithdrawPayloadFields.userErrors)
  userErrors?: UserError[];

  @TG.Field(...BedRequestWithdrawPayloadFields.request)
  request?: BedRequest | null;
}

export const BedRequestDeclinePayloadFields = {
  userErrors: [() => [UserError], { description: 'What a careful caller can mend.' }],
  request: [() => BedRequest, { nullable: true, description: 'The request.' }],
} satisfies Contracts;

@TG.ObjectType({
  description: 'The request as it is now, also when the change was refused.',
  implements: [MutationPayload],
  simpleResolvers: true,
})
export class BedRequestDeclinePayload implements MutationPayload {
  readonly __typename?: 'BedRequestDeclinePayload';

  @TG.Field(...BedRequestDeclinePayloadFields.userErrors)
  userErrors?: UserError[];

  @TG.Field(...BedRequestDeclinePayloadFields.request)
  request?: BedRequest | null;
}

export const ChoreFields = {
  id: [() => TG.ID, { description: 'Opaque and stable.' }],
  residence: [() => Residence, { nullable: true, description: 'The house.' }],
  name: [() => String, { description: 'What it is, for example `Kitchen`.' }],
  weight: [
    () => TG.Int,
    { description: 'How much work it is, 1 to 5: turns are shared out by it.' },
  ],
  weekdays: [() => [Weekday], { description: 'On which days, from Monday on.' }],
  endedAt: [
    () => DateTime,
    { nullable: true, description: 'Since when it is not done any more; null while it is.' },
  ],
  version: [
    () => TG.Int,
    { description: 'Grows with each change; give it back as `expectedVersion`.' },
  ],
} satisfies Contracts;

@TG.ObjectType({
  description: 'Something that has to be done in a house again and again.',
  implements: [Node],
  simpleResolvers: true,
})
export class Chore implements Node {
  readonly __typename?: 'Chore';

  @TG.Field(...ChoreFields.id)
  id!: string;

  @TG.Field(...ChoreFields.residence)
  residence?: Residence | null;

  @TG.Field(...ChoreFields.name)
  name!: string;

  @TG.Field(...ChoreFields.weight)
  weight!: number;

  @TG.Field(...ChoreFields.weekdays)
  weekdays!: Weekday[];

  @TG.Field(...ChoreFields.endedAt)
  endedAt?: string | null;

  @TG.Field(...ChoreFields.version)
  version!: number;
}

export const ChoreTurnFields = {
  id: [() => TG.ID, { description: 'Opaque and stable.' }],
  chore: [() => Chore, { nullable: true, description: 'What has to be done.' }],
  member: [() => Member, { nullable: true, description: 'Who does it.' }],
  on: [() => Date, { description: 'The day of the house.' }],
  doneAt: [
    () => DateTime,
    { nullable: true, description: 'When somebody said that it is done; null while it is not.' },
  ],
  doneBy: [() => Person, { nullable: true, description: 'Who said so.' }],
  undoUntil: [
    () => DateTime,
    {
      nullable: true,
      description:
        'Until when this viewer can undo that it is done, at most 8 seconds after it; null when they cannot.',
    },
  ],
  version: [() => TG.Int, { description: 'Grows with each change.' }],
} satisfies Contracts;

@TG.ObjectType({
  description: 'Whose turn a chore is on one day.',
  implements: [Node],
  simpleResolvers: true,
})
export class ChoreTurn implements Node {
  readonly __typename?: 'ChoreTurn';

  @TG.Field(...ChoreTurnFields.id)
  id!: string;

  @TG.Field(...ChoreTurnFields.chore)
  chore?: Chore | null;

  @TG.Field(...ChoreTurnFields.member)
  member?: Member | null;

  @TG.Field(...ChoreTurnFields.on)
  on!: string;

  @TG.Field(...ChoreTurnFields.doneAt)
  doneAt?: string | null;

  @TG.Field(...ChoreTurnFields.doneBy)
  doneBy?: Person | null;

  @TG.Field(...ChoreTurnFields.undoUntil)
  undoUntil?: string | null;

  @TG.Field(...ChoreTurnFields.version)
  version!: number;
}

export const ChoreSavePayloadFields = {
  userErrors: [() => [UserError], { description: 'What a careful caller can mend.' }],
  chore: [() => Chore, { nullable: true, description: 'The chore.' }],
} satisfies Contracts;

@TG.ObjectType({
  description: 'The chore as it is now, also when the change was refused.',
  implements: [MutationPayload],
  simpleResolvers: true,
})
export class ChoreSavePayload implements MutationPayload {
  readonly __typename?: 'ChoreSavePayload';

  @TG.Field(...ChoreSavePayloadFields.userErrors)
  userErrors?: UserError[];

  @TG.Field(...ChoreSavePayloadFields.chore)
  chore?: Chore | null;
}

export const ChoreEndPayloadFields = {
  userErrors: [() => [UserError], { description: 'What a careful caller can mend.' }],
  chore: [() => Chore, { nullable: true, description: 'The chore.' }],
} satisfies Contracts;

@TG.ObjectType({
  description: 'The chore as it is now, also when its end was refused.',
  implements: [MutationPayload],
  simpleResolvers: true,
})
export class ChoreEndPayload implements MutationPayload {
  readonly __typename?: 'ChoreEndPayload';

  @TG.Field(...ChoreEndPayloadFields.userErrors)
  userErrors?: UserError[];

  @TG.Field(...ChoreEndPayloadFields.chore)
  chore?: Chore | null;
}

export const ChoreDonePayloadFields = {
  userErrors: [() => [UserError], { description: 'What a careful caller can mend.' }],
  turn: [() => ChoreTurn, { nullable: true, description: 'The turn.' }],
} satisfies Contracts;

@TG.ObjectType({
  description: 'The turn as it is now, also when it was refused.',
  implements: [MutationPayload],
  simpleResolvers: true,
})
export class ChoreDonePayload implements MutationPayload {
  readonly __typename?: 'ChoreDonePayload';

  @TG.Field(...ChoreDonePayloadFields.userErrors)
  userErrors?: UserError[];

  @TG.Field(...ChoreDonePayloadFields.turn)
  turn?: ChoreTurn | null;
}

export const ChoreUndoPayloadFields = {
  userErrors: [() => [UserError], { description: 'What a careful caller can mend.' }],
  turn: [() => ChoreTurn, { nullable: true, description: 'The turn.' }],
} satisfies Contracts;

@TG.ObjectType({
  description: 'The turn as it is now, also when it could not be undone.',
  implements: [MutationPayload],
  simpleResolvers: true,
})
export class ChoreUndoPayload implements MutationPayload {
  readonly __typename?: 'ChoreUndoPayload';

  @TG.Field(...ChoreUndoPayloadFields.userErrors)
  userErrors?: UserError[];

  @TG.Field(...ChoreUndoPayloadFields.turn)
  turn?: ChoreTurn | null;
}

export const ChoreSwapPayloadFields = {
  userErrors: [() => [UserError], { description: 'What a careful caller can mend.' }],
  turns: [() => [ChoreTurn], { description: 'The one, and the other.' }],
} satisfies Contracts;

@TG.ObjectType({
  description: 'Both turns as they are now, also when they could not be swapped.',
  implements: [MutationPayload],
  simpleResolvers: true,
})
export class ChoreSwapPayload implements MutationPayload {
  readonly __typename?: 'ChoreSwapPayload';

  @TG.Field(...ChoreSwapPayloadFields.userErrors)
  userErrors?: UserError[];

  @TG.Field(...ChoreSwapPayloadFields.turns)
  turns?: ChoreTurn[];
}

export const HouseIncidentFields = {
  id: [() => TG.ID, { description: 'Opaque and stable.' }],
  residence: [() => Residence, { nullable: true, description: 'The house.' }],
  kind: [() => HouseIncidentKind, { description: 'What kind of thing.' }],
  at: [() => DateTime, { description: 'When it happened.' }],
  what: [() => String, { description: 'What happened, as it was written.' }],
  concerned: [() => [Member], { description: 'Whom of the members it concerned, by alias.' }],
  recordedBy: [() => Person, { nullable: true, description: 'Who wrote it down.' }],
  recordedAt: [() => DateTime, { description: 'When.' }],
  followUp: [
    () => Task,
    {
      nullable: true,
      description:
        'What is to be done about it, newest; null when nothing is, and where this viewer may not see it.',
    },
  ],
  retractedAt: [
    () => DateTime,
    { nullable: true, description: 'When it was retracted as written in error; null otherwise.' },
  ],
  viewerRetracts: [
    () => Boolean,
    { description: 'Whether this viewer may retract it: who wrote it, and program staff.' },
  ],
} satisfies Contracts;

@TG.ObjectType({
  description:
    'Something that happened in a house and that colleagues have to know. It is seen by whoever gives the beds of the\nhouse, and by care teams, each where they see the stays of everybody it concerned; never by those it concerned. What\nis written stays as it was: one that was written in error is retracted.',
  implements: [Node],
  simpleResolvers: true,
})
export class HouseIncident implements Node {
  readonly __typename?: 'HouseIncident';

  @TG.Field(...HouseIncidentFields.id)
  id!: string;

  @TG.Field(...HouseIncidentFields.residence)
  residence?: Residence | null;

  @TG.Field(...HouseIncidentFields.kind)
  kind!: HouseIncidentKind;

  @TG.Field(...HouseIncidentFields.at)
  at!: string;

  @TG.Field(...HouseIncidentFields.what)
  what!: string;

  @TG.Field(...HouseIncidentFields.concerned)
  concerned?: Member[];

  @TG.Field(...HouseIncidentFields.recordedBy)
  recordedBy?: Person | null;

  @TG.Field(...HouseIncidentFields.recordedAt)
  recordedAt!: string;

  @TG.Field(...HouseIncidentFields.followUp)
  followUp?: Task | null;

  @TG.Field(...HouseIncidentFields.retractedAt)
  retractedAt?: string | null;

  @TG.Field(...HouseIncidentFields.viewerRetracts)
  viewerRetracts!: boolean;
}

export const HouseIncidentConnectionFields = {
  edges: [() => [HouseIncidentEdge], { description: 'Incidents with their places in the list.' }],
  nodes: [() => [HouseIncident], { description: 'The incidents alone.' }],
  pageInfo: [() => PageInfo, { description: 'Where the page lies.' }],
} satisfies Contracts;

@TG.ObjectType({ description: 'A page of incidents.', simpleResolvers: true })
export class HouseIncidentConnection {
  readonly __typename?: 'HouseIncidentConnection';

  @TG.Field(...HouseIncidentConnectionFields.edges)
  edges?: HouseIncidentEdge[];

  @TG.Field(...HouseIncidentConnectionFields.nodes)
  nodes?: HouseIncident[];

  @TG.Field(...HouseIncidentConnectionFields.pageInfo)
  pageInfo?: PageInfo;
}

export const HouseIncidentEdgeFields = {
  cursor: [() => Cursor, { description: 'The place.' }],
  node: [() => HouseIncident, { description: 'The incident.' }],
} satisfies Contracts;

@TG.ObjectType({ description: 'An incident and its place in a list.', simpleResolvers: true })
export class HouseIncidentEdge {
  readonly __typename?: 'HouseIncidentEdge';

  @TG.Field(...HouseIncidentEdgeFields.cursor)
  cursor!: string;

  @TG.Field(...HouseIncidentEdgeFields.node)
  node?: HouseIncident;
}

export const HouseIncidentRecordPayloadFields = {
  userErrors: [() => [UserError], { description: 'What a careful caller can mend.' }],
  incident: [() => HouseIncident, { nullable: true, description: 'The incident.' }],
} satisfies Contracts;

@TG.ObjectType({
  description: 'The new incident, or why there is none.',
  implements: [MutationPayload],
  simpleResolvers: true,
})
export class HouseIncidentRecordPayload implements MutationPayload {
  readonly __typename?: 'HouseIncidentRecordPayload';

  @TG.Field(...HouseIncidentRecordPayloadFields.userErrors)
  userErrors?: UserError[];

  @TG.Field(...HouseIncidentRecordPayloadFields.incident)
  incident?: HouseIncident | null;
}

export const HouseIncidentFollowUpPayloadFields = {
  userErrors: [() => [UserError], { description: 'What a careful caller can mend.' }],
  incident: [() => HouseIncident, { nullable: true, description: 'The incident.' }],
} satisfies Contracts;

@TG.ObjectType({
  description: 'The incident as it is now, also when no follow-up was opened.',
  implements: [MutationPayload],
  simpleResolvers: true,
})
export class HouseIncidentFollowUpPayload implements MutationPayload {
  readonly __typename?: 'HouseIncidentFollowUpPayload';

  @TG.Field(...HouseIncidentFollowUpPayloadFields.userErrors)
  userErrors?: UserError[];

  @TG.Field(...HouseIncidentFollowUpPayloadFields.incident)
  incident?: HouseIncident | null;
}

export const HouseIncidentRetractPayloadFields = {
  userErrors: [() => [UserError], { description: 'What a careful caller can mend.' }],
  incident: [() => HouseIncident, { nullable: true, description: 'The incident.' }],
} satisfies Contracts;

@TG.ObjectType({
  description: 'The incident as it is now, also when it was not retracted.',
  implements: [MutationPayload],
  simpleResolvers: true,
})
export class HouseIncidentRetractPayload implements MutationPayload {
  readonly __typename?: 'HouseIncidentRetractPayload';

  @TG.Field(...HouseIncidentRetractPayloadFields.userErrors)
  userErrors?: UserError[];

  @TG.Field(...HouseIncidentRetractPayloadFields.incident)
  incident?: HouseIncident | null;
}

@TG.ArgsType()
export class HouseAccountEntriesArgs {
  @TG.Field(() => TG.Int, {
    nullable: true,
    description: 'How many from the start of the page, 1 to 100.',
  })
  first?: number | null;

  @TG.Field(() => Cursor, { nullable: true, description: 'Begin after this place.' })
  after?: string | null;

  @TG.Field(() => TG.Int, {
    nullable: true,
    description: 'How many from the end of the page, 1 to 100.',
  })
  last?: number | null;

  @TG.Field(() => Cursor, { nullable: true, description: 'End before this place.' })
  before?: string | null;
}

export const HouseAccountFields = {
  member: [() => Member, { nullable: true, description: 'Who.' }],
  residence: [() => Residence, { nullable: true, description: 'The house.' }],
  stay: [() => Stay, { nullable: true, description: 'Their newest stay there.' }],
  currency: [
    () => String,
    { description: 'The currency of the house, ISO 4217, for example `USD`.' },
  ],
  charged: [() => TG.Int, { description: 'What was charged, without what was taken back.' }],
  paid: [() => TG.Int, { description: 'What was paid, without what was taken back.' }],
  waived: [() => TG.Int, { description: 'What they were let off, without what was taken back.' }],
  balance: [
    () => TG.Int,
    {
      description: 'What was charged and neither paid nor waived; below zero by what is overpaid.',
    },
  ],
  due: [
    () => TG.Int,
    {
      description:
        'What of it is due today or was before, in the days of the house; never below zero.',
    },
  ],
  overpaid: [
    () => TG.Int,
    { description: 'What was paid beyond all that was charged; never below zero.' },
  ],
  openCharges: [
    () => [HouseLedgerEntry],
    { description: 'Charges of which something is open, what is due first, first.' },
  ],
  viewerRecords: [
    () => Boolean,
    { description: 'Whether this viewer may add to it: nobody to their own.' },
  ],
  entries: [
    () => HouseLedgerEntryConnection,
    { description: 'All that was written down, newest first.' },
  ],
} satisfies Contracts;

@TG.ObjectType({
  description:
    'What somebody who lives or lived in a house was charged, paid, and was let off there, in all their stays in it. It is\nseen by themselves, by the house manager of the house while they live there, and by coordinators; by nobody else,\ncounselors and mentors neither. All sums follow from the entries, in the smallest unit of the currency: cents of a\ndollar. No stay ends by it, and no alert is raised.',
  simpleResolvers: true,
})
export class HouseAccount {
  readonly __typename?: 'HouseAccount';

  @TG.Field(...HouseAccountFields.member)
  member?: Member | null;

  @TG.Field(...HouseAccountFields.residence)
  residence?: Residence | null;

  @TG.Field(...HouseAccountFields.stay)
  stay?: Stay | null;

  @TG.Field(...HouseAccountFields.currency)
  currency!: string;

  @TG.Field(...HouseAccountFields.charged)
  charged!: number;

  @TG.Field(...HouseAccountFields.paid)
  paid!: number;

  @TG.Field(...HouseAccountFields.waived)
  waived!: number;

  @TG.Field(...HouseAccountFields.balance)
  balance!: number;

  @TG.Field(...HouseAccountFields.due)
  due!: number;

  @TG.Field(...HouseAccountFields.overpaid)
  overpaid!: number;

  @TG.Field(...HouseAccountFields.openCharges)
  openCharges?: HouseLedgerEntry[];

  @TG.Field(...HouseAccountFields.viewerRecords)
  viewerRecords!: boolean;
}

export const HouseLedgerEntryFields = {
  id: [() => TG.ID, { description: 'Opaque and stable.' }],
  kind: [() => HouseLedgerKind, { description: 'What it says.' }],
  amount: [
    () => TG.Int,
    { description: 'How much, above zero, in the smallest unit of the currency.' },
  ],
  currency: [() => String, { description: 'The currency, ISO 4217.' }],
  on: [
    () => Date,
    {
      description:
        'The day a charge is due, something was paid, waived, or taken back, in the days of the house.',
    },
  ],
  chargeFor: [
    () => HouseChargeFor,
    { nullable: true, description: 'What is owed for; null but of a charge.' },
  ],
  paidBy: [
    () => HousePaymentWay,
    { nullable: true, description: 'How it was paid; null but of a payment.' },
  ],
  note: [
    () => String,
    {
      nullable: true,
      description:
        'What was written: what a charge is for, how the house was told of a payment, why something was waived or taken back.',
    },
  ],
  charge: [
    () => HouseLedgerEntry,
    { nullable: true, description: 'The charge that a waiver is of; null otherwise.' },
  ],
  reverses: [
    () => HouseLedgerEntry,
    { nullable: true, description: 'The entry that is taken back; null but of a reversal.' },
  ],
  reversedBy: [
    () => HouseLedgerEntry,
    { nullable: true, description: 'What took this entry back; null while it holds.' },
  ],
  open: [
    () => TG.Int,
    {
      nullable: true,
      description:
        'What of a charge is neither paid nor waived: what is paid is set against what is due first, first. Null of other\nentries.',
    },
  ],
  member: [() => Member, { nullable: true, description: 'Who it is about.' }],
  residence: [() => Residence, { nullable: true, description: 'The house.' }],
  recordedBy: [() => Person, { nullable: true, description: 'Who wrote it down.' }],
  recordedAt: [() => DateTime, { description: 'When.' }],
  viewerReverses: [() => Boolean, { description: 'Whether this viewer may take it back.' }],
} satisfies Contracts;

@TG.ObjectType({
  description:
    'An entry in the ledger of a house. It is never changed: what was wrong is taken back by another that names it.',
  implements: [Node],
  simpleResolvers: true,
})
export class HouseLedgerEntry implements Node {
  readonly __typename?: 'HouseLedgerEntry';

  @TG.Field(...HouseLedgerEntryFields.id)
  id!: string;

  @TG.Field(...HouseLedgerEntryFields.kind)
  kind!: HouseLedgerKind;

  @TG.Field(...HouseLedgerEntryFields.amount)
  amount!: number;

  @TG.Field(...HouseLedgerEntryFields.currency)
  currency!: string;

  @TG.Field(...HouseLedgerEntryFields.on)
  on!: string;

  @TG.Field(...HouseLedgerEntryFields.chargeFor)
  chargeFor?: HouseChargeFor | null;

  @TG.Field(...HouseLedgerEntryFields.paidBy)
  paidBy?: HousePaymentWay | null;

  @TG.Field(...HouseLedgerEntryFields.note)
  note?: string | null;

  @TG.Field(...HouseLedgerEntryFields.charge)
  charge?: HouseLedgerEntry | null;

  @TG.Field(...HouseLedgerEntryFields.reverses)
  reverses?: HouseLedgerEntry | null;

  @TG.Field(...HouseLedgerEntryFields.reversedBy)
  reversedBy?: HouseLedgerEntry | null;

  @TG.Field(...HouseLedgerEntryFields.open)
  open?: number | null;

  @TG.Field(...HouseLedgerEntryFields.member)
  member?: Member | null;

  @TG.Field(...HouseLedgerEntryFields.residence)
  residence?: Residence | null;

  @TG.Field(...HouseLedgerEntryFields.recordedBy)
  recordedBy?: Person | null;

  @TG.Field(...HouseLedgerEntryFields.recordedAt)
  recordedAt!: string;

  @TG.Field(...HouseLedgerEntryFields.viewerReverses)
  viewerReverses!: boolean;
}

export const HouseLedgerEntryConnectionFields = {
  edges: [() => [HouseLedgerEntryEdge], { description: 'Entries with their places in the list.' }],
  nodes: [() => [HouseLedgerEntry], { description: 'The entries alone.' }],
  pageInfo: [() => PageInfo, { description: 'Where the page lies.' }],
} satisfies Contracts;

@TG.ObjectType({ description: 'A page of a ledger.', simpleResolvers: true })
export class HouseLedgerEntryConnection {
  readonly __typename?: 'HouseLedgerEntryConnection';

  @TG.Field(...HouseLedgerEntryConnectionFields.edges)
  edges?: HouseLedgerEntryEdge[];

  @TG.Field(...HouseLedgerEntryConnectionFields.nodes)
  nodes?: HouseLedgerEntry[];

  @TG.Field(...HouseLedgerEntryConnectionFields.pageInfo)
  pageInfo?: PageInfo;
}

export const HouseLedgerEntryEdgeFields = {
  cursor: [() => Cursor, { description: 'The place.' }],
  node: [() => HouseLedgerEntry, { description: 'The entry.' }],
} satisfies Contracts;

@TG.ObjectType({ description: 'An entry and its place in a list.', simpleResolvers: true })
export class HouseLedgerEntryEdge {
  readonly __typename?: 'HouseLedgerEntryEdge';

  @TG.Field(...HouseLedgerEntryEdgeFields.cursor)
  cursor!: string;

  @TG.Field(...HouseLedgerEntryEdgeFields.node)
  node?: HouseLedgerEntry;
}

export const HouseChargeAddPayloadFields = {
  userErrors: [() => [UserError], { description: 'What a careful caller can mend.' }],
  accounts: [
    () => [HouseAccount],
    { nullable: true, description: 'The accounts it was written into; null when it was refused.' },
  ],
} satisfies Contracts;

@TG.ObjectType({
  description: 'The accounts that owe it now, or why nothing is owed by anybody.',
  implements: [MutationPayload],
  simpleResolvers: true,
})
export class HouseChargeAddPayload implements MutationPayload {
  readonly __typename?: 'HouseChargeAddPayload';

  @TG.Field(...HouseChargeAddPayloadFields.userErrors)
  userErrors?: UserError[];

  @TG.Field(...HouseChargeAddPayloadFields.accounts)
  accounts?: HouseAccount[] | null;
}

export const HousePaymentRecordPayloadFields = {
  userErrors: [() => [UserError], { description: 'What a careful caller can mend.' }],
  account: [() => HouseAccount, { nullable: true, description: 'The account.' }],
} satisfies Contracts;

@TG.ObjectType({
  description: 'The account as it is now, also when no payment was written down.',
  implements: [MutationPayload],
  simpleResolvers: true,
})
export class HousePaymentRecordPayload implements MutationPayload {
  readonly __typename?: 'HousePaymentRecordPayload';

  @TG.Field(...HousePaymentRecordPayloadFields.userErrors)
  userErrors?: UserError[];

  @TG.Field(...HousePaymentRecordPayloadFields.account)
  account?: HouseAccount | null;
}

export const HouseChargeWaivePayloadFields = {
  userErrors: [() => [UserError], { description: 'What a careful caller can mend.' }],
  account: [() => HouseAccount, { nullable: true, description: 'The account.' }],
} satisfies Contracts;

@TG.ObjectType({
  description: 'The account as it is now, also when nothing was waived.',
  implements: [MutationPayload],
  simpleResolvers: true,
})
export class HouseChargeWaivePayload implements MutationPayload {
  readonly __typename?: 'HouseChargeWaivePayload';

  @TG.Field(...HouseChargeWaivePayloadFields.userErrors)
  userErrors?: UserError[];

  @TG.Field(...HouseChargeWaivePayloadFields.account)
  account?: HouseAccount | null;
}

export const HouseLedgerReversePayloadFields = {
  userErrors: [() => [UserError], { description: 'What a careful caller can mend.' }],
  account: [() => HouseAccount, { nullable: true, description: 'The account.' }],
} satisfies Contracts;

@TG.ObjectType({
  description: 'The account as it is now, also when nothing was taken back.',
  implements: [MutationPayload],
  simpleResolvers: true,
})
export class HouseLedgerReversePayload implements MutationPayload {
  readonly __typename?: 'HouseLedgerReversePayload';

  @TG.Field(...HouseLedgerReversePayloadFields.userErrors)
  userErrors?: UserError[];

  @TG.Field(...HouseLedgerReversePayloadFields.account)
  account?: HouseAccount | null;
}

export const HousePassFields = {
  id: [() => TG.ID, { description: 'Opaque and stable.' }],
  member: [() => Member, { nullable: true, description: 'Who goes.' }],
  residence: [() => Residence, { nullable: true, description: 'The house.' }],
  state: [() => PassState, { description: 'Where it stands.' }],
  from: [() => DateTime, { description: 'From when.' }],
  until: [() => DateTime, { description: 'When the member is back.' }],
  destination: [() => String, { description: 'Where to, as it was written.' }],
  requestedBy: [() => Person, { nullable: true, description: 'Who asked for it.' }],
  requestedAt: [() => DateTime, { description: 'When.' }],
  decidedBy: [
    () => Person,
    {
      nullable: true,
      description:
        'Who agreed or did not; null while nobody has, and for one that was taken back before.',
    },
  ],
  decidedAt: [() => DateTime, { nullable: true, description: 'When.' }],
  reason: [
    () => String,
    { nullable: true, description: 'Why it was not agreed on; null otherwise.' },
  ],
  version: [
    () => TG.Int,
    { description: 'Grows with each change; give it back as `expectedVersion`.' },
  ],
} satisfies Contracts;

@TG.ObjectType({
  description: 'Nights away from the house that were asked for.',
  implements: [Node],
  simpleResolvers: true,
})
export class HousePass implements Node {
  readonly __typename?: 'HousePass';

  @TG.Field(...HousePassFields.id)
  id!: string;

  @TG.Field(...HousePassFields.member)
  member?: Member | null;

  @TG.Field(...HousePassFields.residence)
  residence?: Residence | null;

  @TG.Field(...HousePassFields.state)
  state!: PassState;

  @TG.Field(...HousePassFields.from)
  from!: string;

  @TG.Field(...HousePassFields.until)
  until!: string;

  @TG.Field(...HousePassFields.destination)
  destination!: string;

  @TG.Field(...HousePassFields.requestedBy)
  requestedBy?: Person | null;

  @TG.Field(...HousePassFields.requestedAt)
  requestedAt!: string;

  @TG.Field(...HousePassFields.decidedBy)
  decidedBy?: Person | null;

  @TG.Field(...HousePassFields.decidedAt)
  decidedAt?: string | null;

  @TG.Field(...HousePassFields.reason)
  reason?: string | null;

  @TG.Field(...HousePassFields.version)
  version!: number;
}

export const HousePassConnectionFields = {
  edges: [() => [HousePassEdge], { description: 'Passes with their places in the list.' }],
  nodes: [() => [HousePass], { description: 'The passes alone.' }],
  pageInfo: [() => PageInfo, { description: 'Where the page lies.' }],
} satisfies Contracts;

@TG.ObjectType({ description: 'A page of passes.', simpleResolvers: true })
export class HousePassConnection {
  readonly __typename?: 'HousePassConnection';

  @TG.Field(...HousePassConnectionFields.edges)
  edges?: HousePassEdge[];

  @TG.Field(...HousePassConnectionFields.nodes)
  nodes?: HousePass[];

  @TG.Field(...HousePassConnectionFields.pageInfo)
  pageInfo?: PageInfo;
}

export const HousePassEdgeFields = {
  cursor: [() => Cursor, { description: 'The place.' }],
  node: [() => HousePass, { description: 'The pass.' }],
} satisfies Contracts;

@TG.ObjectType({ description: 'A pass and its place in a list.', simpleResolvers: true })
export class HousePassEdge {
  readonly __typename?: 'HousePassEdge';

  @TG.Field(...HousePassEdgeFields.cursor)
  cursor!: string;

  @TG.Field(...HousePassEdgeFields.node)
  node?: HousePass;
}

export const PassRequestPayloadFields = {
  userErrors: [() => [UserError], { description: 'What a careful caller can mend.' }],
  pass: [() => HousePass, { nullable: true, description: 'The pass.' }],
} satisfies Contracts;

@TG.ObjectType({
  description: 'The new pass, or why there is none.',
  implements: [MutationPayload],
  simpleResolvers: true,
})
export class PassRequestPayload implements MutationPayload {
  readonly __typename?: 'PassRequestPayload';

  @TG.Field(...PassRequestPayloadFields.userErrors)
  userErrors?: UserError[];

  @TG.Field(...PassRequestPayloadFields.pass)
  pass?: HousePass | null;
}

export const PassApprovePayloadFields = {
  userErrors: [() => [UserError], { description: 'What a careful caller can mend.' }],
  pass: [() => HousePass, { nullable: true, description: 'The pass.' }],
} satisfies Contracts;

@TG.ObjectType({
  description: 'The pass as it is now, also when it was refused.',
  implements: [MutationPayload],
  simpleResolvers: true,
})
export class PassApprovePayload implements MutationPayload {
  readonly __typename?: 'PassApprovePayload';

  @TG.Field(...PassApprovePayloadFields.userErrors)
  userErrors?: UserError[];

  @TG.Field(...PassApprovePayloadFields.pass)
  pass?: HousePass | null;
}

export const PassDeclinePayloadFields = {
  userErrors: [() => [UserError], { description: 'What a careful caller can mend.' }],
  pass: [() => HousePass, { nullable: true, description: 'The pass.' }],
} satisfies Contracts;

@TG.ObjectType({
  description: 'The pass as it is now, also when it was refused.',
  implements: [MutationPayload],
  simpleResolvers: true,
})
export class PassDeclinePayload implements MutationPayload {
  readonly __typename?: 'PassDeclinePayload';

  @TG.Field(...PassDeclinePayloadFields.userErrors)
  userErrors?: UserError[];

  @TG.Field(...PassDeclinePayloadFields.pass)
  pass?: HousePass | null;
}

export const PassCancelPayloadFields = {
  userErrors: [() => [UserError], { description: 'What a careful caller can mend.' }],
  pass: [() => HousePass, { nullable: true, description: 'The pass.' }],
} satisfies Contracts;

@TG.ObjectType({
  description: 'The pass as it is now, also when it was refused.',
  implements: [MutationPayload],
  simpleResolvers: true,
})
export class PassCancelPayload implements MutationPayload {
  readonly __typename?: 'PassCancelPayload';

  @TG.Field(...PassCancelPayloadFields.userErrors)
  userErrors?: UserError[];

  @TG.Field(...PassCancelPayloadFields.pass)
  pass?: HousePass | null;
}

export const PresenceFields = {
  stay: [() => Stay, { nullable: true, description: 'Whose stay; the member is there.' }],
  state: [() => PresenceState, { description: 'Where they are.' }],
  since: [
    () => DateTime,
    {
      nullable: true,
      description: 'Since when, by the newest mark; null while nobody has marked it.',
    },
  ],
  markedBy: [
    () => Person,
    {
      nullable: true,
      description: 'Who made the newest mark; the member themselves where it is their own.',
    },
  ],
  curfewAt: [
    () => DateTime,
    {
      nullable: true,
      description:
        'The curfew of the night: from 05:00 of the house on that of the coming one. Null where there is none on this\nweekday.',
    },
  ],
  lateSince: [
    () => DateTime,
    { nullable: true, description: 'Since when they are late; null unless LATE.' },
  ],
  pass: [
    () => HousePass,
    {
      nullable: true,
      description:
        'The pass that runs or is overdue, else the next that was asked for or agreed on; null where there is none.',
    },
  ],
  undoUntil: [
    () => DateTime,
    {
      nullable: true,
      description:
        'Until when this viewer can undo the mark that was made last, at most 8 seconds after it; null when they cannot.',
    },
  ],
} satisfies Contracts;

@TG.ObjectType({
  description:
    'Where one who lives in a house is. Its moments are those of marks and agreements, not of a device: nobody is\ntracked.',
  simpleResolvers: true,
})
export class Presence {
  readonly __typename?: 'Presence';

  @TG.Field(...PresenceFields.stay)
  stay?: Stay | null;

  @TG.Field(...PresenceFields.state)
  state!: PresenceState;

  @TG.Field(...PresenceFields.since)
  since?: string | null;

  @TG.Field(...PresenceFields.markedBy)
  markedBy?: Person | null;

  @TG.Field(...PresenceFields.curfewAt)
  curfewAt?: string | null;

  @TG.Field(...PresenceFields.lateSince)
  lateSince?: string | null;

  @TG.Field(...PresenceFields.pass)
  pass?: HousePass | null;

  @TG.Field(...PresenceFields.undoUntil)
  undoUntil?: string | null;
}

export const PresenceMarkPayloadFields = {
  userErrors: [() => [UserError], { description: 'What a careful caller can mend.' }],
  presence: [() => Presence, { nullable: true, description: 'Where the member is.' }],
} satisfies Contracts;

@TG.ObjectType({
  description: 'Where the member is now, also when the mark was refused.',
  implements: [MutationPayload],
  simpleResolvers: true,
})
export class PresenceMarkPayload implements MutationPayload {
  readonly __typename?: 'PresenceMarkPayload';

  @TG.Field(...PresenceMarkPayloadFields.userErrors)
  userErrors?: UserError[];

  @TG.Field(...PresenceMarkPayloadFields.presence)
  presence?: Presence | null;
}

export const PresenceUndoPayloadFields = {
  userErrors: [() => [UserError], { description: 'What a careful caller can mend.' }],
  presence: [() => Presence, { nullable: true, description: 'Where the member is.' }],
} satisfies Contracts;

@TG.ObjectType({
  description: 'Where the member is now, also when it could not be undone.',
  implements: [MutationPayload],
  simpleResolvers: true,
})
export class PresenceUndoPayload implements MutationPayload {
  readonly __typename?: 'PresenceUndoPayload';

  @TG.Field(...PresenceUndoPayloadFields.userErrors)
  userErrors?: UserError[];

  @TG.Field(...PresenceUndoPayloadFields.presence)
  presence?: Presence | null;
}

@TG.ArgsType()
export class ResidenceOccupancyArgs {
  @TG.Field(() => TG.Int, {
    description: 'Of how many days before today, 1 to 366.',
    defaultValue: 30,
  })
  span!: number;
}

@TG.ArgsType()
export class ResidenceStaysArgs {
  @TG.Field(() => Boolean, {
    nullable: true,
    description: 'Only those that go on, or only those that have ended; all when absent.',
  })
  ended?: boolean | null;

  @TG.Field(() => TG.Int, {
    nullable: true,
    description: 'How many from the start of the page, 1 to 100.',
  })
  first?: number | null;

  @TG.Field(() => Cursor, { nullable: true, description: 'Begin after this place.' })
  after?: string | null;

  @TG.Field(() => TG.Int, {
    nullable: true,
    description: 'How many from the end of the page, 1 to 100.',
  })
  last?: number | null;

  @TG.Field(() => Cursor, { nullable: true, description: 'End before this place.' })
  before?: string | null;
}

@TG.ArgsType()
export class ResidenceWaitingListArgs {
  @TG.Field(() => TG.Int, {
    nullable: true,
    description: 'How many from the start of the page, 1 to 100.',
  })
  first?: number | null;

  @TG.Field(() => Cursor, { nullable: true, description: 'Begin after this place.' })
  after?: string | null;

  @TG.Field(() => TG.Int, {
    nullable: true,
    description: 'How many from the end of the page, 1 to 100.',
  })
  last?: number | null;

  @TG.Field(() => Cursor, { nullable: true, description: 'End before this place.' })
  before?: string | null;
}

@TG.ArgsType()
export class ResidencePassesArgs {
  @TG.Field(() => [PassState], {
    nullable: true,
    description: 'Only those in one of these states; all when absent.',
  })
  states?: PassState[] | null;

  @TG.Field(() => TG.Int, {
    nullable: true,
    description: 'How many from the start of the page, 1 to 100.',
  })
  first?: number | null;

  @TG.Field(() => Cursor, { nullable: true, description: 'Begin after this place.' })
  after?: string | null;

  @TG.Field(() => TG.Int, {
    nullable: true,
    description: 'How many from the end of the page, 1 to 100.',
  })
  last?: number | null;

  @TG.Field(() => Cursor, { nullable: true, description: 'End before this place.' })
  before?: string | null;
}

@TG.ArgsType()
export class ResidenceChoreTurnsArgs {
  @TG.Field(() => Date, {
    nullable: true,
    description: "The first day; today in the house's zone when absent.",
  })
  from?: string | null;
}

@TG.ArgsType()
export class ResidenceIncidentsArgs {
  @TG.Field(() => TG.Int, {
    nullable: true,
    description: 'How many from the start of the page, 1 to 100.',
  })
  first?: number | null;

  @TG.Field(() => Cursor, { nullable: true, description: 'Begin after this place.' })
  after?: string | null;

  @TG.Field(() => TG.Int, {
    nullable: true,
    description: 'How many from the end of the page, 1 to 100.',
  })
  last?: number | null;

  @TG.Field(() => Cursor, { nullable: true, description: 'End before this place.' })
  before?: string | null;
}

export const ResidenceFields = {
  id: [() => TG.ID, { description: 'Opaque and stable.' }],
  name: [() => String, { description: 'Its name.' }],
  level: [() => NarrLevel, { description: 'Level of support.' }],
  address: [
    () => String,
    {
      nullable: true,
      description: 'Where it is, in one line; null when not stated, and for who lived there once.',
    },
  ],
  phone: [
    () => PhoneNumber,
    {
      nullable: true,
      description: 'Its telephone; null when not stated, and for who lived there once.',
    },
  ],
  timeZone: [() => TimeZone, { description: 'The zone its days and its curfew are in.' }],
  currency: [
    () => String,
    { description: 'The currency in which it counts what is owed, ISO 4217, for example `USD`.' },
  ],
  description: [
    () => String,
    {
      nullable: true,
      description: 'What it is and for whom, in plain words; null when nothing was written.',
    },
  ],
  welcomes: [() => ResidenceWelcome, { description: 'For whom it is.' }],
  wheelchair: [() => Boolean, { description: 'Whether it can be lived in with a wheelchair.' }],
  pets: [() => Boolean, { description: 'Whether pets may come along.' }],
  children: [() => Boolean, { description: 'Whether children may come along.' }],
  medicationStorage: [
    () => Boolean,
    {
      description:
        'Whether it has a safe place for prescribed medication. It never decides who may live there: where it lacks,\none is arranged.',
    },
  ],
  curfew: [
    () => [Curfew],
    {
      description:
        'When those who live there are to be in, by weekday from Monday on; days without a curfew are left out. None for who lived there once.',
    },
  ],
  houseRules: [
    () => [String],
    { description: 'The rules of the house, in order; none for who lived there once.' },
  ],
  managers: [
    () => [Person],
    { description: 'Who runs it, longest first; nobody for who lived there once.' },
  ],
  viewerManages: [
    () => Boolean,
    { description: 'Whether this viewer may give and free its beds.' },
  ],
  rooms: [() => [Room], { description: 'Its rooms in order; none for who lived there once.' }],
  bedCounts: [
    () => BedCounts,
    { description: 'How many beds stand where; 0 of each for who lived there once.' },
  ],
  occupancy: [
    () => Occupancy,
    {
      nullable: true,
      description: 'How its beds were used; null for callers who may not read residences.',
    },
  ],
  stays: [
    () => StayConnection,
    { description: 'Stays there of members whose stays this viewer may see, newest first.' },
  ],
  waitingList: [
    () => BedRequestConnection,
    {
      nullable: true,
      description:
        'Who waits for a bed that may be one of this house, who is next first: by priority, then by who has waited\nlongest. Null for callers who may not give its beds.',
    },
  ],
  board: [
    () => [Presence],
    {
      nullable: true,
      description:
        'Where those are who live there, as far as this viewer may see their stays, in the order of rooms and beds. Of\nmembers their own alone. Null for callers who neither read residences nor live in one.',
    },
  ],
  passes: [
    () => HousePassConnection,
    {
      nullable: true,
      description:
        'Nights away that were asked for, as far as this viewer may see the stays, those that begin last first. Null for\ncallers who neither read residences nor live in one.',
    },
  ],
  chores: [
    () => [Chore],
    {
      nullable: true,
      description:
        'What has to be done in the house, by name. Null for callers who neither read residences nor live in one.',
    },
  ],
  choreTurns: [
    () => [ChoreTurn],
    {
      nullable: true,
      description:
        'Whose turn it is on seven days, by day and name, as far as this viewer may see the stays. Of members their own\nalone. Null for callers who neither read residences nor live in one.',
    },
  ],
  incidents: [
    () => HouseIncidentConnection,
    {
      nullable: true,
      description:
        'What happened there and colleagues have to know, newest first, as far as this viewer may see it; without what was\nretracted. Null for callers who may not read residences.',
    },
  ],
  accounts: [
    () => [HouseAccount],
    {
      nullable: true,
      description:
        'What those owe who live there, and those who moved out and whose account is not even, by alias and who lives there\nfirst, at most 200: that of any other stands in `Stay.account`. Null for callers who may not keep the ledger of the house.',
    },
  ],
  nextMeeting: [
    () => SessionOccurrence,
    {
      nullable: true,
      description:
        'The next that the house holds, of the 60 days ahead; null where nothing is, and for callers who neither read\nresidences nor live there.',
    },
  ],
  endedAt: [
    () => DateTime,
    { nullable: true, description: 'When it closed; null while it goes on.' },
  ],
  eventsCursor: [
    () => Cursor,
    { description: 'Where `residenceEvents` stood when this was read: give it back as `after`.' },
  ],
  version: [
    () => TG.Int,
    {
      description: 'Grows with each change of what it is like; give it back as `expectedVersion`.',
    },
  ],
} satisfies Contracts;

@TG.ObjectType({
  description: 'A home where members live together in recovery.',
  implements: [Node],
  simpleResolvers: true,
})
export class Residence implements Node {
  readonly __typename?: 'Residence';

  @TG.Field(...ResidenceFields.id)
  id!: string;

  @TG.Field(...ResidenceFields.name)
  name!: string;

  @TG.Field(...ResidenceFields.level)
  level!: NarrLevel;

  @TG.Field(...ResidenceFields.address)
  address?: string | null;

  @TG.Field(...ResidenceFields.phone)
  phone?: string | null;

  @TG.Field(...ResidenceFields.timeZone)
  timeZone!: string;

  @TG.Field(...ResidenceFields.currency)
  currency!: string;

  @TG.Field(...ResidenceFields.description)
  description?: string | null;

  @TG.Field(...ResidenceFields.welcomes)
  welcomes!: ResidenceWelcome;

  @TG.Field(...ResidenceFields.wheelchair)
  wheelchair!: boolean;

  @TG.Field(...ResidenceFields.pets)
  pets!: boolean;

  @TG.Field(...ResidenceFields.children)
  children!: boolean;

  @TG.Field(...ResidenceFields.medicationStorage)
  medicationStorage!: boolean;

  @TG.Field(...ResidenceFields.curfew)
  curfew?: Curfew[];

  @TG.Field(...ResidenceFields.houseRules)
  houseRules!: string[];

  @TG.Field(...ResidenceFields.managers)
  managers?: Person[];

  @TG.Field(...ResidenceFields.viewerManages)
  viewerManages!: boolean;

  @TG.Field(...ResidenceFields.rooms)
  rooms?: Room[];

  @TG.Field(...ResidenceFields.bedCounts)
  bedCounts?: BedCounts;

  @TG.Field(...ResidenceFields.board)
  board?: Presence[] | null;

  @TG.Field(...ResidenceFields.chores)
  chores?: Chore[] | null;

  @TG.Field(...ResidenceFields.accounts)
  accounts?: HouseAccount[] | null;

  @TG.Field(...ResidenceFields.nextMeeting)
  nextMeeting?: SessionOccurrence | null;

  @TG.Field(...ResidenceFields.endedAt)
  endedAt?: string | null;

  @TG.Field(...ResidenceFields.eventsCursor)
  eventsCursor!: string;

  @TG.Field(...ResidenceFields.version)
  version!: number;
}

export const CurfewFields = {
  weekday: [() => Weekday, { description: "The evening's day." }],
  at: [
    () => LocalTime,
    {
      description: 'The wall time of the house; one before noon is of the night after the evening.',
    },
  ],
} satisfies Contracts;

@TG.ObjectType({ description: 'When to be in on one day of the week.', simpleResolvers: true })
export class Curfew {
  readonly __typename?: 'Curfew';

  @TG.Field(...CurfewFields.weekday)
  weekday!: Weekday;

  @TG.Field(...CurfewFields.at)
  at!: string;
}

export const RoomFields = {
  id: [() => TG.ID, { description: 'Opaque and stable.' }],
  name: [() => String, { description: 'Its name, for example `2A`.' }],
  residence: [() => Residence, { nullable: true, description: 'The house it is in.' }],
  beds: [() => [Bed], { description: 'Its beds in order.' }],
} satisfies Contracts;

@TG.ObjectType({ description: 'A room with beds.', implements: [Node], simpleResolvers: true })
export class Room implements Node {
  readonly __typename?: 'Room';

  @TG.Field(...RoomFields.id)
  id!: string;

  @TG.Field(...RoomFields.name)
  name!: string;

  @TG.Field(...RoomFields.residence)
  residence?: Residence | null;

  @TG.Field(...RoomFields.beds)
  beds?: Bed[];
}

export const BedFields = {
  id: [() => TG.ID, { description: 'Opaque and stable.' }],
  name: [() => String, { description: 'Its name within the room, for example `Window`.' }],
  room: [() => Room, { nullable: true, description: 'The room it is in.' }],
  state: [() => BedState, { description: 'Where it stands now.' }],
  stay: [
    () => Stay,
    {
      nullable: true,
      description:
        'Who has it now; null for a bed that nobody has, and where this viewer may not see whose stay it is.',
    },
  ],
  hold: [
    () => BedHold,
    {
      nullable: true,
      description:
        "For whom it is kept; null unless it is HELD, and for callers who may not give its house's beds.",
    },
  ],
  outReason: [
    () => BedOutReason,
    { nullable: true, description: 'Why it is out of service; null otherwise.' },
  ],
  outNote: [
    () => String,
    {
      nullable: true,
      description:
        "What was written when it was taken out of service; null for callers who may not give its house's beds.",
    },
  ],
  version: [
    () => TG.Int,
    { description: 'Grows with each change of who has it; give it back as `expectedVersion`.' },
  ],
} satisfies Contracts;

@TG.ObjectType({
  description: 'A bed, which one member has at a time.',
  implements: [Node],
  simpleResolvers: true,
})
export class Bed implements Node {
  readonly __typename?: 'Bed';

  @TG.Field(...BedFields.id)
  id!: string;

  @TG.Field(...BedFields.name)
  name!: string;

  @TG.Field(...BedFields.room)
  room?: Room | null;

  @TG.Field(...BedFields.state)
  state!: BedState;

  @TG.Field(...BedFields.stay)
  stay?: Stay | null;

  @TG.Field(...BedFields.hold)
  hold?: BedHold | null;

  @TG.Field(...BedFields.outReason)
  outReason?: BedOutReason | null;

  @TG.Field(...BedFields.outNote)
  outNote?: string | null;

  @TG.Field(...BedFields.version)
  version!: number;
}

export const BedCountsFields = {
  total: [() => TG.Int, { description: 'All beds, those out of service included.' }],
  available: [() => TG.Int, { description: 'Can be given.' }],
  held: [() => TG.Int, { description: 'Are kept for somebody.' }],
  occupied: [() => TG.Int, { description: 'Somebody has them.' }],
  outOfService: [() => TG.Int, { description: 'Are out of service.' }],
} satisfies Contracts;

@TG.ObjectType({ description: 'How many beds of a house stand where.', simpleResolvers: true })
export class BedCounts {
  readonly __typename?: 'BedCounts';

  @TG.Field(...BedCountsFields.total)
  total!: number;

  @TG.Field(...BedCountsFields.available)
  available!: number;

  @TG.Field(...BedCountsFields.held)
  held!: number;

  @TG.Field(...BedCountsFields.occupied)
  occupied!: number;

  @TG.Field(...BedCountsFields.outOfService)
  outOfService!: number;
}

export const OccupancyFields = {
  from: [
    () => Date,
    { description: 'The first day: not before the house opened, or its first bed was there.' },
  ],
  to: [() => Date, { description: 'The last day.' }],
  occupiedBedDays: [() => TG.Int, { description: 'Nights that somebody had a bed.' }],
  availableBedDays: [
    () => TG.Int,
    { description: 'Nights that a bed was there; those out of service count as there.' },
  ],
  rate: [
    () => TG.Float,
    { nullable: true, description: 'Occupied of available, 0 to 1; null where no bed was there.' },
  ],
  ended: [() => TG.Int, { description: 'How many stays ended in these days.' }],
  medianNights: [
    () => TG.Float,
    { nullable: true, description: 'The median length of those, in nights; null when none ended.' },
  ],
} satisfies Contracts;

@TG.ObjectType({
  description:
    'How the beds of a house were used over some days. A bed-day is one bed for one night.',
  simpleResolvers: true,
})
export class Occupancy {
  readonly __typename?: 'Occupancy';

  @TG.Field(...OccupancyFields.from)
  from!: string;

  @TG.Field(...OccupancyFields.to)
  to!: string;

  @TG.Field(...OccupancyFields.occupiedBedDays)
  occupiedBedDays!: number;

  @TG.Field(...OccupancyFields.availableBedDays)
  availableBedDays!: number;

  @TG.Field(...OccupancyFields.rate)
  rate?: number | null;

  @TG.Field(...OccupancyFields.ended)
  ended!: number;

  @TG.Field(...OccupancyFields.medianNights)
  medianNights?: number | null;
}

export const ResidenceConnectionFields = {
  edges: [() => [ResidenceEdge], { description: 'Residences with their places in the list.' }],
  nodes: [() => [Residence], { description: 'The residences alone.' }],
  pageInfo: [() => PageInfo, { description: 'Where the page lies.' }],
} satisfies Contracts;

@TG.ObjectType({ description: 'A page of residences.', simpleResolvers: true })
export class ResidenceConnection {
  readonly __typename?: 'ResidenceConnection';

  @TG.Field(...ResidenceConnectionFields.edges)
  edges?: ResidenceEdge[];

  @TG.Field(...ResidenceConnectionFields.nodes)
  nodes?: Residence[];

  @TG.Field(...ResidenceConnectionFields.pageInfo)
  pageInfo?: PageInfo;
}

export const ResidenceEdgeFields = {
  cursor: [() => Cursor, { description: 'The place.' }],
  node: [() => Residence, { description: 'The residence.' }],
} satisfies Contracts;

@TG.ObjectType({ description: 'A residence and its place in a list.', simpleResolvers: true })
export class ResidenceEdge {
  readonly __typename?: 'ResidenceEdge';

  @TG.Field(...ResidenceEdgeFields.cursor)
  cursor!: string;

  @TG.Field(...ResidenceEdgeFields.node)
  node?: Residence;
}

export const ResidenceCreatePayloadFields = {
  userErrors: [() => [UserError], { description: 'What a careful caller can mend.' }],
  residence: [() => Residence, { nullable: true, description: 'The residence.' }],
} satisfies Contracts;

@TG.ObjectType({
  description: 'The new residence, or why there is none.',
  implements: [MutationPayload],
  simpleResolvers: true,
})
export class ResidenceCreatePayload implements MutationPayload {
  readonly __typename?: 'ResidenceCreatePayload';

  @TG.Field(...ResidenceCreatePayloadFields.userErrors)
  userErrors?: UserError[];

  @TG.Field(...ResidenceCreatePayloadFields.residence)
  residence?: Residence | null;
}

export const ResidenceEditPayloadFields = {
  userErrors: [() => [UserError], { description: 'What a careful caller can mend.' }],
  residence: [() => Residence, { nullable: true, description: 'The residence.' }],
} satisfies Contracts;

@TG.ObjectType({
  description: 'The residence as it is now, also when the change was refused.',
  implements: [MutationPayload],
  simpleResolvers: true,
})
export class ResidenceEditPayload implements MutationPayload {
  readonly __typename?: 'ResidenceEditPayload';

  @TG.Field(...ResidenceEditPayloadFields.userErrors)
  userErrors?: UserError[];

  @TG.Field(...ResidenceEditPayloadFields.residence)
  residence?: Residence | null;
}

export const ResidenceClosePayloadFields = {
  userErrors: [() => [UserError], { description: 'What a careful caller can mend.' }],
  residence: [() => Residence, { nullable: true, description: 'The residence.' }],
} satisfies Contracts;

@TG.ObjectType({
  description: 'The residence as it is now, also when its end was refused.',
  implements: [MutationPayload],
  simpleResolvers: true,
})
export class ResidenceClosePayload implements MutationPayload {
  readonly __typename?: 'ResidenceClosePayload';

  @TG.Field(...ResidenceClosePayloadFields.userErrors)
  userErrors?: UserError[];

  @TG.Field(...ResidenceClosePayloadFields.residence)
  residence?: Residence | null;
}

export const BedTakeOutPayloadFields = {
  userErrors: [() => [UserError], { description: 'What a careful caller can mend.' }],
  bed: [() => Bed, { nullable: true, description: 'The bed.' }],
} satisfies Contracts;

@TG.ObjectType({
  description: 'The bed as it is now, also when the change was refused.',
  implements: [MutationPayload],
  simpleResolvers: true,
})
export class BedTakeOutPayload implements MutationPayload {
  readonly __typename?: 'BedTakeOutPayload';

  @TG.Field(...BedTakeOutPayloadFields.userErrors)
  userErrors?: UserError[];

  @TG.Field(...BedTakeOutPayloadFields.bed)
  bed?: Bed | null;
}

export const BedReturnPayloadFields = {
  userErrors: [() => [UserError], { description: 'What a careful caller can mend.' }],
  bed: [() => Bed, { nullable: true, description: 'The bed.' }],
} satisfies Contracts;

@TG.ObjectType({
  description: 'The bed as it is now, also when the change was refused.',
  implements: [MutationPayload],
  simpleResolvers: true,
})
export class BedReturnPayload implements MutationPayload {
  readonly __typename?: 'BedReturnPayload';

  @TG.Field(...BedReturnPayloadFields.userErrors)
  userErrors?: UserError[];

  @TG.Field(...BedReturnPayloadFields.bed)
  bed?: Bed | null;
}

export const StayFields = {
  id: [() => TG.ID, { description: 'Opaque and stable.' }],
  member: [() => Member, { nullable: true, description: 'Who.' }],
  bed: [() => Bed, { nullable: true, description: 'The bed; null for who lived there once.' }],
  residence: [() => Residence, { nullable: true, description: 'The house.' }],
  startedOn: [() => Date, { description: 'First night, in the days of the house.' }],
  endedOn: [
    () => Date,
    {
      nullable: true,
      description: 'The day of leaving, whose night is not spent there; null while it goes on.',
    },
  ],
  expectedEndOn: [
    () => Date,
    {
      nullable: true,
      description: 'The day on which the member is expected to leave; null when nobody knows.',
    },
  ],
  nights: [
    () => TG.Int,
    {
      description:
        'Nights in this bed so far, this one not counted; 0 while the first day lies ahead, after a move across time zones.',
    },
  ],
  nightsInHouse: [
    () => TG.Int,
    {
      description:
        "Nights in this house up to this bed's last: with those in the beds of it from which the member moved on to this one.",
    },
  ],
  transferredFrom: [
    () => Stay,
    {
      nullable: true,
      description:
        'The stay that this one goes on from; null unless the member moved from another bed.',
    },
  ],
  transferredTo: [
    () => Stay,
    {
      nullable: true,
      description:
        'The stay that goes on from this one; null unless the member moved into another bed.',
    },
  ],
  endReason: [
    () => StayEndReason,
    {
      nullable: true,
      description: 'Why it ended; null while it goes on, and for who moved into another bed.',
    },
  ],
  destination: [
    () => LeaveDestination,
    {
      nullable: true,
      description:
        'Where the member went; null while it goes on, and for who moved into another bed.',
    },
  ],
  naloxoneOffered: [
    () => Boolean,
    {
      nullable: true,
      description:
        'Whether naloxone was offered on leaving; null while it goes on, and for who moved into another bed.',
    },
  ],
  account: [
    () => HouseAccount,
    {
      nullable: true,
      description:
        'What the member owes and owed in this house, in all stays there. Null for callers who are neither the member nor may\nkeep the ledger of the house.',
    },
  ],
  version: [
    () => TG.Int,
    { description: 'Grows with each change; give it back as `expectedVersion`.' },
  ],
} satisfies Contracts;

@TG.ObjectType({
  description:
    'The time for which a member has a bed: from the first day on, up to the last one without its night. Who moves into\nanother bed ends this stay and begins the next, which names it.',
  implements: [Node],
  simpleResolvers: true,
})
export class Stay implements Node {
  readonly __typename?: 'Stay';

  @TG.Field(...StayFields.id)
  id!: string;

  @TG.Field(...StayFields.member)
  member?: Member | null;

  @TG.Field(...StayFields.bed)
  bed?: Bed | null;

  @TG.Field(...StayFields.residence)
  residence?: Residence | null;

  @TG.Field(...StayFields.startedOn)
  startedOn!: string;

  @TG.Field(...StayFields.endedOn)
  endedOn?: string | null;

  @TG.Field(...StayFields.expectedEndOn)
  expectedEndOn?: string | null;

  @TG.Field(...StayFields.nights)
  nights!: number;

  @TG.Field(...StayFields.nightsInHouse)
  nightsInHouse!: number;

  @TG.Field(...StayFields.transferredFrom)
  transferredFrom?: Stay | null;

  @TG.Field(...StayFields.transferredTo)
  transferredTo?: Stay | null;

  @TG.Field(...StayFields.endReason)
  endReason?: StayEndReason | null;

  @TG.Field(...StayFields.destination)
  destination?: LeaveDestination | null;

  @TG.Field(...StayFields.naloxoneOffered)
  naloxoneOffered?: boolean | null;

  @TG.Field(...StayFields.account)
  account?: HouseAccount | null;

  @TG.Field(...StayFields.version)
  version!: number;
}

export const StayChangedFields = {
  id: [() => TG.ID, { description: 'Opaque and stable.' }],
  member: [() => Member, { nullable: true, description: 'Whose stay.' }],
  occurredAt: [() => DateTime, { description: 'When it was done.' }],
  recordedAt: [() => DateTime, { description: 'When it was recorded.' }],
  localDate: [() => Date, { description: 'The day it is about.' }],
  recordedBy: [() => Person, { nullable: true, description: 'Who did it; null for an import.' }],
  move: [() => StayMove, { description: 'What happened.' }],
  residence: [
    () => Residence,
    { nullable: true, description: 'The house, after a transfer the one moved into.' },
  ],
  fromResidence: [
    () => Residence,
    { nullable: true, description: 'The house that was left; null unless another was moved into.' },
  ],
  bedName: [() => String, { description: 'The name of the bed with that of its room.' }],
  reason: [() => StayEndReason, { nullable: true, description: 'Why it ended; null otherwise.' }],
  destination: [
    () => LeaveDestination,
    { nullable: true, description: 'Where the member went; null otherwise.' },
  ],
  note: [
    () => String,
    {
      nullable: true,
      description:
        'What was written with it. Null also where slips are hidden from this viewer, since it may tell of one.',
    },
  ],
} satisfies Contracts;

@TG.ObjectType({
  description: 'A bed was given to a member, changed, or given free.',
  implements: [MonitoringEvent, Node],
  simpleResolvers: true,
})
export class StayChanged implements MonitoringEvent, Node {
  readonly __typename?: 'StayChanged';

  @TG.Field(...StayChangedFields.id)
  id!: string;

  @TG.Field(...StayChangedFields.member)
  member?: Member | null;

  @TG.Field(...StayChangedFields.occurredAt)
  occurredAt!: string;

  @TG.Field(...StayChangedFields.recordedAt)
  recordedAt!: string;

  @TG.Field(...StayChangedFields.localDate)
  localDate!: string;

  @TG.Field(...StayChangedFields.recordedBy)
  recordedBy?: Person | null;

  @TG.Field(...StayChangedFields.move)
  move!: StayMove;

  @TG.Field(...StayChangedFields.residence)
  residence?: Residence | null;

  @TG.Field(...StayChangedFields.fromResidence)
  fromResidence?: Residence | null;

  @TG.Field(...StayChangedFields.bedName)
  bedName!: string;

  @TG.Field(...StayChangedFields.reason)
  reason?: StayEndReason | null;

  @TG.Field(...StayChangedFields.destination)
  destination?: LeaveDestination | null;

  @TG.Field(...StayChangedFields.note)
  note?: string | null;
}

export const BedHoldFields = {
  until: [() => DateTime, { description: 'Until when; after that the bed is free by itself.' }],
  since: [() => DateTime, { description: 'Since when.' }],
  heldBy: [() => Person, { nullable: true, description: 'Who keeps it.' }],
  member: [
    () => Member,
    {
      nullable: true,
      description:
        'For whom; null where this viewer may not see the member, or it is for nobody by name.',
    },
  ],
  request: [
    () => BedRequest,
    { nullable: true, description: 'For which request; null when it was for none.' },
  ],
  note: [() => String, { nullable: true, description: 'What was written with it.' }],
} satisfies Contracts;

@TG.ObjectType({ description: 'A bed that is kept for somebody.', simpleResolvers: true })
export class BedHold {
  readonly __typename?: 'BedHold';

  @TG.Field(...BedHoldFields.until)
  until!: string;

  @TG.Field(...BedHoldFields.since)
  since!: string;

  @TG.Field(...BedHoldFields.heldBy)
  heldBy?: Person | null;

  @TG.Field(...BedHoldFields.member)
  member?: Member | null;

  @TG.Field(...BedHoldFields.request)
  request?: BedRequest | null;

  @TG.Field(...BedHoldFields.note)
  note?: string | null;
}

export const StayConnectionFields = {
  edges: [() => [StayEdge], { description: 'Stays with their places in the list.' }],
  nodes: [() => [Stay], { description: 'The stays alone.' }],
  pageInfo: [() => PageInfo, { description: 'Where the page lies.' }],
} satisfies Contracts;

@TG.ObjectType({ description: 'A page of stays.', simpleResolvers: true })
export class StayConnection {
  readonly __typename?: 'StayConnection';

  @TG.Field(...StayConnectionFields.edges)
  edges?: StayEdge[];

  @TG.Field(...StayConnectionFields.nodes)
  nodes?: Stay[];

  @TG.Field(...StayConnectionFields.pageInfo)
  pageInfo?: PageInfo;
}

export const StayEdgeFields = {
  cursor: [() => Cursor, { description: 'The place.' }],
  node: [() => Stay, { description: 'The stay.' }],
} satisfies Contracts;

@TG.ObjectType({ description: 'A stay and its place in a list.', simpleResolvers: true })
export class StayEdge {
  readonly __typename?: 'StayEdge';

  @TG.Field(...StayEdgeFields.cursor)
  cursor!: string;

  @TG.Field(...StayEdgeFields.node)
  node?: Stay;
}

export const ResidenceEventFields = {
  cursor: [() => Cursor, { description: 'Where it lies in the stream; give it back as `after`.' }],
  seq: [() => TG.Int, { description: 'Its number in the stream, without gaps.' }],
  recordedAt: [() => DateTime, { description: 'When.' }],
  change: [() => ResidenceChange, { description: 'What.' }],
  actor: [
    () => Person,
    { nullable: true, description: 'Who did it; null for PRESENCE, PASS and CHORE.' },
  ],
  beds: [
    () => [Bed],
    { description: 'The beds it concerns, at most two; none for PRESENCE, PASS and CHORE.' },
  ],
} satisfies Contracts;

@TG.ObjectType({
  description: 'Something changed on the bed board of a residence.',
  simpleResolvers: true,
})
export class ResidenceEvent {
  readonly __typename?: 'ResidenceEvent';

  @TG.Field(...ResidenceEventFields.cursor)
  cursor!: string;

  @TG.Field(...ResidenceEventFields.seq)
  seq!: number;

  @TG.Field(...ResidenceEventFields.recordedAt)
  recordedAt!: string;

  @TG.Field(...ResidenceEventFields.change)
  change!: ResidenceChange;

  @TG.Field(...ResidenceEventFields.actor)
  actor?: Person | null;

  @TG.Field(...ResidenceEventFields.beds)
  beds?: Bed[];
}

export const StayStartPayloadFields = {
  userErrors: [() => [UserError], { description: 'What a careful caller can mend.' }],
  stay: [() => Stay, { nullable: true, description: 'The stay.' }],
  occupiedBy: [
    () => Stay,
    {
      nullable: true,
      description:
        'After BED_OCCUPIED: who has the bed; null where this viewer may not see whose stay it is.',
    },
  ],
} satisfies Contracts;

@TG.ObjectType({
  description: 'The new stay, or why there is none.',
  implements: [MutationPayload],
  simpleResolvers: true,
})
export class StayStartPayload implements MutationPayload {
  readonly __typename?: 'StayStartPayload';

  @TG.Field(...StayStartPayloadFields.userErrors)
  userErrors?: UserError[];

  @TG.Field(...StayStartPayloadFields.stay)
  stay?: Stay | null;

  @TG.Field(...StayStartPayloadFields.occupiedBy)
  occupiedBy?: Stay | null;
}

export const StayTransferPayloadFields = {
  userErrors: [() => [UserError], { description: 'What a careful caller can mend.' }],
  stay: [() => Stay, { nullable: true, description: 'The stay.' }],
  occupiedBy: [
    () => Stay,
    {
      nullable: true,
      description:
        'After BED_OCCUPIED: who has the bed; null where this viewer may not see whose stay it is.',
    },
  ],
} satisfies Contracts;

@TG.ObjectType({
  description: 'The stay in the new bed, or as it was when the move was refused.',
  implements: [MutationPayload],
  simpleResolvers: true,
})
export class StayTransferPayload implements MutationPayload {
  readonly __typename?: 'StayTransferPayload';

  @TG.Field(...StayTransferPayloadFields.userErrors)
  userErrors?: UserError[];

  @TG.Field(...StayTransferPayloadFields.stay)
  stay?: Stay | null;

  @TG.Field(...StayTransferPayloadFields.occupiedBy)
  occupiedBy?: Stay | null;
}

export const StayEditPayloadFields = {
  userErrors: [() => [UserError], { description: 'What a careful caller can mend.' }],
  stay: [() => Stay, { nullable: true, description: 'The stay.' }],
} satisfies Contracts;

@TG.ObjectType({
  description: 'The stay as it is now, also when the change was refused.',
  implements: [MutationPayload],
  simpleResolvers: true,
})
export class StayEditPayload implements MutationPayload {
  readonly __typename?: 'StayEditPayload';

  @TG.Field(...StayEditPayloadFields.userErrors)
  userErrors?: UserError[];

  @TG.Field(...StayEditPayloadFields.stay)
  stay?: Stay | null;
}

export const StayEndPayloadFields = {
  userErrors: [() => [UserError], { description: 'What a careful caller can mend.' }],
  stay: [() => Stay, { nullable: true, description: 'The stay.' }],
} satisfies Contracts;

@TG.ObjectType({
  description: 'The stay as it is now, also when its end was refused.',
  implements: [MutationPayload],
  simpleResolvers: true,
})
export class StayEndPayload implements MutationPayload {
  readonly __typename?: 'StayEndPayload';

  @TG.Field(...StayEndPayloadFields.userErrors)
  userErrors?: UserError[];

  @TG.Field(...StayEndPayloadFields.stay)
  stay?: Stay | null;
}

export const BedHoldPayloadFields = {
  userErrors: [() => [UserError], { description: 'What a careful caller can mend.' }],
  bed: [() => Bed, { nullable: true, description: 'The bed.' }],
} satisfies Contracts;

@TG.ObjectType({
  description: 'The bed as it is now, also when it was refused.',
  implements: [MutationPayload],
  simpleResolvers: true,
})
export class BedHoldPayload implements MutationPayload {
  readonly __typename?: 'BedHoldPayload';

  @TG.Field(...BedHoldPayloadFields.userErrors)
  userErrors?: UserError[];

  @TG.Field(...BedHoldPayloadFields.bed)
  bed?: Bed | null;
}

export const BedReleasePayloadFields = {
  userErrors: [() => [UserError], { description: 'What a careful caller can mend.' }],
  bed: [() => Bed, { nullable: true, description: 'The bed.' }],
} satisfies Contracts;

@TG.ObjectType({
  description: 'The bed as it is now, also when it was refused.',
  implements: [MutationPayload],
  simpleResolvers: true,
})
export class BedReleasePayload implements MutationPayload {
  readonly __typename?: 'BedReleasePayload';

  @TG.Field(...BedReleasePayloadFields.userErrors)
  userErrors?: UserError[];

  @TG.Field(...BedReleasePayloadFields.bed)
  bed?: Bed | null;
}

export const AttendanceSummaryFields = {
  expected: [
    () => TG.Int,
    { description: 'Whose attendance was recorded of those who were expected.' },
  ],
  attended: [() => TG.Int, { description: 'Of these, who came, in time or late.' }],
  excused: [() => TG.Int, { description: 'Of these, who were excused.' }],
  rate: [
    () => TG.Float,
    {
      nullable: true,
      description: 'Between 0 and 1; null where everybody was excused or nothing was recorded.',
    },
  ],
} satisfies Contracts;

@TG.ObjectType({
  description: 'How often members came. The rate is `attended / (expected - excused)`.',
  simpleResolvers: true,
})
export class AttendanceSummary {
  readonly __typename?: 'AttendanceSummary';

  @TG.Field(...AttendanceSummaryFields.expected)
  expected!: number;

  @TG.Field(...AttendanceSummaryFields.attended)
  attended!: number;

  @TG.Field(...AttendanceSummaryFields.excused)
  excused!: number;

  @TG.Field(...AttendanceSummaryFields.rate)
  rate?: number | null;
}

export const MemberAttendanceFields = {
  program: [() => Program, { description: 'The program.' }],
  summary: [
    () => AttendanceSummary,
    { description: 'How often; a correction counts instead of what it corrects.' },
  ],
} satisfies Contracts;

@TG.ObjectType({
  description: 'How often a member came to what one program holds.',
  simpleResolvers: true,
})
export class MemberAttendance {
  readonly __typename?: 'MemberAttendance';

  @TG.Field(...MemberAttendanceFields.program)
  program?: Program;

  @TG.Field(...MemberAttendanceFields.summary)
  summary?: AttendanceSummary;
}

export const ProgramSessionFields = {
  id: [() => TG.ID, { description: 'Opaque and stable.' }],
  heldBy: [
    () => SessionHolder,
    { description: 'The program, the group or the house that holds it.' },
  ],
  program: [
    () => Program,
    {
      description:
        'The program that holds it. Of what a group or a house holds there is none: BAD_USER_INPUT.',
      deprecationReason: 'Use `heldBy`. Removal after 2027-06-30',
    },
  ],
  title: [() => String, { description: 'What it is called.' }],
  startsOn: [() => Date, { description: 'First day it may be held on.' }],
  endsOn: [
    () => Date,
    { nullable: true, description: 'Last day it may be held on; null for no end.' },
  ],
  startTime: [() => LocalTime, { description: 'Local time of its start.' }],
  durationMinutes: [() => TG.Int, { description: 'How long it takes, in minutes.' }],
  timeZone: [() => TimeZone, { description: 'The zone its time is in.' }],
  rrule: [
    () => String,
    {
      nullable: true,
      description: 'RFC 5545 recurrence rule without `RRULE:`; null when it is held once.',
    },
  ],
  exceptions: [() => [Date], { description: 'Days on which it is not held.' }],
  modality: [() => SessionModality, { description: 'How one takes part.' }],
  room: [
    () => String,
    { nullable: true, description: 'The room, or the number to call; null when not stated.' },
  ],
  joinUrl: [
    () => URL,
    {
      nullable: true,
      description:
        'Where to join by video. For staff who run programs, who holds it, and members who are expected.',
    },
  ],
  facilitators: [() => [Person], { description: 'Who holds it.' }],
  addedMembers: [
    () => [Member],
    {
      description:
        'Members who are expected besides those in the program, the group or the house, as far as the viewer may see them.\nEmpty but for who may take the roll.',
    },
  ],
  mayRecordRoll: [
    () => Boolean,
    {
      description:
        'Whether the viewer may take its roll: program staff, who hosts the group or runs the house now, and who holds it for a program.',
    },
  ],
  mayManage: [
    () => Boolean,
    {
      description:
        'Whether the viewer may change and cancel it: program staff, and who runs the house that holds it.',
    },
  ],
  attendance: [
    () => AttendanceSummary,
    {
      nullable: true,
      description: 'How often members came to it; null for who may not take its roll.',
    },
  ],
  version: [() => TG.Int, { description: 'Goes up with every change.' }],
} satisfies Contracts;

@TG.ObjectType({
  description:
    'What a program, a group or a house holds, once or again and again. (A sign-in is `Session`.) A change from some time on\nends it there and makes another of the same series.',
  implements: [Node],
  simpleResolvers: true,
})
export class ProgramSession implements Node {
  readonly __typename?: 'ProgramSession';

  @TG.Field(...ProgramSessionFields.id)
  id!: string;

  @TG.Field(...ProgramSessionFields.heldBy)
  heldBy?: SessionHolder;

  @TG.Field(...ProgramSessionFields.program)
  program?: Program;

  @TG.Field(...ProgramSessionFields.title)
  title!: string;

  @TG.Field(...ProgramSessionFields.startsOn)
  startsOn!: string;

  @TG.Field(...ProgramSessionFields.endsOn)
  endsOn?: string | null;

  @TG.Field(...ProgramSessionFields.startTime)
  startTime!: string;

  @TG.Field(...ProgramSessionFields.durationMinutes)
  durationMinutes!: number;

  @TG.Field(...ProgramSessionFields.timeZone)
  timeZone!: string;

  @TG.Field(...ProgramSessionFields.rrule)
  rrule?: string | null;

  @TG.Field(...ProgramSessionFields.exceptions)
  exceptions!: string[];

  @TG.Field(...ProgramSessionFields.modality)
  modality!: SessionModality;

  @TG.Field(...ProgramSessionFields.room)
  room?: string | null;

  @TG.Field(...ProgramSessionFields.joinUrl)
  joinUrl?: string | null;

  @TG.Field(...ProgramSessionFields.facilitators)
  facilitators?: Person[];

  @TG.Field(...ProgramSessionFields.addedMembers)
  addedMembers?: Member[];

  @TG.Field(...ProgramSessionFields.mayRecordRoll)
  mayRecordRoll!: boolean;

  @TG.Field(...ProgramSessionFields.mayManage)
  mayManage!: boolean;

  @TG.Field(...ProgramSessionFields.attendance)
  attendance?: AttendanceSummary | null;

  @TG.Field(...ProgramSessionFields.version)
  version!: number;
}

export const SessionOccurrenceFields = {
  id: [() => TG.ID, { description: 'Opaque and stable, also when it is moved.' }],
  session: [() => ProgramSession, { description: 'What is held.' }],
  date: [
    () => Date,
    { description: "The day it belongs to by the session's rule, in the session's zone." },
  ],
  startsAt: [() => DateTime, { description: 'Its start.' }],
  endsAt: [() => DateTime, { description: 'Its end.' }],
  state: [() => OccurrenceState, { description: 'Whether it is held.' }],
  changed: [
    () => Boolean,
    { description: "Whether it differs from what the session's rule says." },
  ],
  title: [() => String, { description: 'What it is called.' }],
  modality: [() => SessionModality, { description: 'How one takes part.' }],
  room: [
    () => String,
    { nullable: true, description: 'The room, or the number to call; null when not stated.' },
  ],
  joinUrl: [
    () => URL,
    {
      nullable: true,
      description:
        'Where to join by video. For staff who run programs, who holds it, and members who are expected.',
    },
  ],
  facilitators: [() => [Person], { description: 'Who holds it.' }],
  rollRecordedAt: [
    () => DateTime,
    { nullable: true, description: 'When its roll was last recorded; null before.' },
  ],
  attendance: [
    () => AttendanceSummary,
    {
      nullable: true,
      description: 'Who came, as figures; null before a roll, and for who may not take it.',
    },
  ],
  houseNotes: [
    () => HouseMeetingNotes,
    {
      nullable: true,
      description:
        'What is to be spoken of at a meeting of a house, and what was agreed. For who lives there, who runs the house, and\nprogram staff; null where nothing was written, and of what programs and groups hold.',
    },
  ],
} satisfies Contracts;

@TG.ObjectType({
  description: 'One time that a session is held.',
  implements: [Node],
  simpleResolvers: true,
})
export class SessionOccurrence implements Node {
  readonly __typename?: 'SessionOccurrence';

  @TG.Field(...SessionOccurrenceFields.id)
  id!: string;

  @TG.Field(...SessionOccurrenceFields.session)
  session?: ProgramSession;

  @TG.Field(...SessionOccurrenceFields.date)
  date!: string;

  @TG.Field(...SessionOccurrenceFields.startsAt)
  startsAt!: string;

  @TG.Field(...SessionOccurrenceFields.endsAt)
  endsAt!: string;

  @TG.Field(...SessionOccurrenceFields.state)
  state!: OccurrenceState;

  @TG.Field(...SessionOccurrenceFields.changed)
  changed!: boolean;

  @TG.Field(...SessionOccurrenceFields.title)
  title!: string;

  @TG.Field(...SessionOccurrenceFields.modality)
  modality!: SessionModality;

  @TG.Field(...SessionOccurrenceFields.room)
  room?: string | null;

  @TG.Field(...SessionOccurrenceFields.joinUrl)
  joinUrl?: string | null;

  @TG.Field(...SessionOccurrenceFields.facilitators)
  facilitators?: Person[];

  @TG.Field(...SessionOccurrenceFields.rollRecordedAt)
  rollRecordedAt?: string | null;

  @TG.Field(...SessionOccurrenceFields.attendance)
  attendance?: AttendanceSummary | null;

  @TG.Field(...SessionOccurrenceFields.houseNotes)
  houseNotes?: HouseMeetingNotes | null;
}

export const HouseMeetingNotesFields = {
  words: [() => String, { description: 'In words.' }],
  writtenBy: [() => Person, { nullable: true, description: 'Who wrote it last.' }],
  writtenAt: [() => DateTime, { description: 'When.' }],
  version: [
    () => TG.Int,
    { description: 'Goes up with every change; give it back as `expectedVersion`.' },
  ],
} satisfies Contracts;

@TG.ObjectType({
  description:
    'What is to be spoken of at a meeting of a house, and what was agreed. Everybody who lives there reads it.',
  simpleResolvers: true,
})
export class HouseMeetingNotes {
  readonly __typename?: 'HouseMeetingNotes';

  @TG.Field(...HouseMeetingNotesFields.words)
  words!: string;

  @TG.Field(...HouseMeetingNotesFields.writtenBy)
  writtenBy?: Person | null;

  @TG.Field(...HouseMeetingNotesFields.writtenAt)
  writtenAt!: string;

  @TG.Field(...HouseMeetingNotesFields.version)
  version!: number;
}

export const RollEntryFields = {
  memberId: [() => TG.ID, { description: 'The member.' }],
  alias: [() => String, { description: 'The name they use.' }],
  expected: [() => Boolean, { description: 'Whether they were expected; a walk-in was not.' }],
  state: [
    () => AttendanceState,
    { nullable: true, description: 'Whether they came; null while not recorded.' },
  ],
  reason: [
    () => AttendanceReason,
    { nullable: true, description: 'Why not, or why late; null when nothing was said.' },
  ],
} satisfies Contracts;

@TG.ObjectType({ description: 'One member on a roll.', simpleResolvers: true })
export class RollEntry {
  readonly __typename?: 'RollEntry';

  @TG.Field(...RollEntryFields.memberId)
  memberId!: string;

  @TG.Field(...RollEntryFields.alias)
  alias!: string;

  @TG.Field(...RollEntryFields.expected)
  expected!: boolean;

  @TG.Field(...RollEntryFields.state)
  state?: AttendanceState | null;

  @TG.Field(...RollEntryFields.reason)
  reason?: AttendanceReason | null;
}

export const SessionRollFields = {
  occurrence: [() => SessionOccurrence, { description: 'The occurrence.' }],
  entries: [() => [RollEntry], { description: 'Everybody on it, by the name they use.' }],
  version: [() => TG.Int, { description: '0 before it was recorded; goes up with each time.' }],
  recordedAt: [
    () => DateTime,
    { nullable: true, description: 'When it was last recorded; null before.' },
  ],
  recordedBy: [() => Person, { nullable: true, description: 'Who recorded it last; null before.' }],
} satisfies Contracts;

@TG.ObjectType({
  description: 'Who is expected at one occurrence, and who came.',
  simpleResolvers: true,
})
export class SessionRoll {
  readonly __typename?: 'SessionRoll';

  @TG.Field(...SessionRollFields.occurrence)
  occurrence?: SessionOccurrence;

  @TG.Field(...SessionRollFields.entries)
  entries?: RollEntry[];

  @TG.Field(...SessionRollFields.version)
  version!: number;

  @TG.Field(...SessionRollFields.recordedAt)
  recordedAt?: string | null;

  @TG.Field(...SessionRollFields.recordedBy)
  recordedBy?: Person | null;
}

export const RecurrencePreviewFields = {
  occurrences: [() => [PreviewedOccurrence], { description: 'The next times, in order.' }],
  userErrors: [
    () => [UserError],
    { description: 'What is wrong with the schedule, each at its field; empty when nothing is.' },
  ],
  problem: [
    () => UserErrorCode,
    {
      nullable: true,
      description: 'The code of the first of `userErrors`; null when there is none.',
      deprecationReason: 'Use `userErrors`. Removal after 2027-06-30',
    },
  ],
} satisfies Contracts;

@TG.ObjectType({ description: 'The next times of a schedule.', simpleResolvers: true })
export class RecurrencePreview {
  readonly __typename?: 'RecurrencePreview';

  @TG.Field(...RecurrencePreviewFields.occurrences)
  occurrences?: PreviewedOccurrence[];

  @TG.Field(...RecurrencePreviewFields.userErrors)
  userErrors?: UserError[];

  @TG.Field(...RecurrencePreviewFields.problem)
  problem?: UserErrorCode | null;
}

export const PreviewedOccurrenceFields = {
  date: [() => Date, { description: 'Local day.' }],
  startsAt: [() => DateTime, { description: 'Its start.' }],
  endsAt: [() => DateTime, { description: 'Its end.' }],
  utcOffsetMinutes: [
    () => TG.Int,
    {
      description:
        'How far the zone is ahead of UTC then, in minutes: it differs where the clocks change between two.',
    },
  ],
} satisfies Contracts;

@TG.ObjectType({ description: 'One time of a schedule.', simpleResolvers: true })
export class PreviewedOccurrence {
  readonly __typename?: 'PreviewedOccurrence';

  @TG.Field(...PreviewedOccurrenceFields.date)
  date!: string;

  @TG.Field(...PreviewedOccurrenceFields.startsAt)
  startsAt!: string;

  @TG.Field(...PreviewedOccurrenceFields.endsAt)
  endsAt!: string;

  @TG.Field(...PreviewedOccurrenceFields.utcOffsetMinutes)
  utcOffsetMinutes!: number;
}

export const ProgramSessionCreatePayloadFields = {
  userErrors: [
    () => [UserError],
    { description: 'What a careful caller can mend. Empty when the mutation took effect.' },
  ],
  session: [
    () => ProgramSession,
    { nullable: true, description: 'The session; null where it failed.' },
  ],
  conflicts: [
    () => [Appointment],
    {
      nullable: true,
      description:
        'The appointments that stand against it, by start, at most 20; null where none does.',
    },
  ],
} satisfies Contracts;

@TG.ObjectType({
  description: 'The new session.',
  implements: [MutationPayload],
  simpleResolvers: true,
})
export class ProgramSessionCreatePayload implements MutationPayload {
  readonly __typename?: 'ProgramSessionCreatePayload';

  @TG.Field(...ProgramSessionCreatePayloadFields.userErrors)
  userErrors?: UserError[];

  @TG.Field(...ProgramSessionCreatePayloadFields.session)
  session?: ProgramSession | null;

  @TG.Field(...ProgramSessionCreatePayloadFields.conflicts)
  conflicts?: Appointment[] | null;
}

export const GroupSessionCreatePayloadFields = {
  userErrors: [
    () => [UserError],
    { description: 'What a careful caller can mend. Empty when the mutation took effect.' },
  ],
  session: [
    () => ProgramSession,
    { nullable: true, description: 'The session; null where it failed.' },
  ],
  conflicts: [
    () => [Appointment],
    {
      nullable: true,
      description:
        'The appointments that stand against it, by start, at most 20; null where none does.',
    },
  ],
} satisfies Contracts;

@TG.ObjectType({
  description: 'The new session of a group.',
  implements: [MutationPayload],
  simpleResolvers: true,
})
export class GroupSessionCreatePayload implements MutationPayload {
  readonly __typename?: 'GroupSessionCreatePayload';

  @TG.Field(...GroupSessionCreatePayloadFields.userErrors)
  userErrors?: UserError[];

  @TG.Field(...GroupSessionCreatePayloadFields.session)
  session?: ProgramSession | null;

  @TG.Field(...GroupSessionCreatePayloadFields.conflicts)
  conflicts?: Appointment[] | null;
}

export const HouseSessionCreatePayloadFields = {
  userErrors: [
    () => [UserError],
    { description: 'What a careful caller can mend. Empty when the mutation took effect.' },
  ],
  session: [
    () => ProgramSession,
    { nullable: true, description: 'The session; null where it failed.' },
  ],
  conflicts: [
    () => [Appointment],
    {
      nullable: true,
      description:
        'The appointments that stand against it, by start, at most 20; null where none does.',
    },
  ],
} satisfies Contracts;

@TG.ObjectType({
  description: 'The new meeting of a house.',
  implements: [MutationPayload],
  simpleResolvers: true,
})
export class HouseSessionCreatePayload implements MutationPayload {
  readonly __typename?: 'HouseSessionCreatePayload';

  @TG.Field(...HouseSessionCreatePayloadFields.userErrors)
  userErrors?: UserError[];

  @TG.Field(...HouseSessionCreatePayloadFields.session)
  session?: ProgramSession | null;

  @TG.Field(...HouseSessionCreatePayloadFields.conflicts)
  conflicts?: Appointment[] | null;
}

export const HouseMeetingWritePayloadFields = {
  userErrors: [
    () => [UserError],
    { description: 'What a careful caller can mend. Empty when the mutation took effect.' },
  ],
  occurrence: [() => SessionOccurrence, { nullable: true, description: 'The meeting.' }],
} satisfies Contracts;

@TG.ObjectType({
  description:
    'The meeting with its notes as they are now, also where somebody else wrote them first.',
  implements: [MutationPayload],
  simpleResolvers: true,
})
export class HouseMeetingWritePayload implements MutationPayload {
  readonly __typename?: 'HouseMeetingWritePayload';

  @TG.Field(...HouseMeetingWritePayloadFields.userErrors)
  userErrors?: UserError[];

  @TG.Field(...HouseMeetingWritePayloadFields.occurrence)
  occurrence?: SessionOccurrence | null;
}

export const ProgramSessionEditPayloadFields = {
  userErrors: [
    () => [UserError],
    { description: 'What a careful caller can mend. Empty when the mutation took effect.' },
  ],
  session: [
    () => ProgramSession,
    {
      nullable: true,
      description:
        'The session that holds what was changed: another one where the series was split. As it is now where the change was refused.',
    },
  ],
  conflicts: [
    () => [Appointment],
    {
      nullable: true,
      description:
        'The appointments that stand against it, by start, at most 20; null where none does.',
    },
  ],
} satisfies Contracts;

@TG.ObjectType({
  description: 'The session after a change.',
  implements: [MutationPayload],
  simpleResolvers: true,
})
export class ProgramSessionEditPayload implements MutationPayload {
  readonly __typename?: 'ProgramSessionEditPayload';

  @TG.Field(...ProgramSessionEditPayloadFields.userErrors)
  userErrors?: UserError[];

  @TG.Field(...ProgramSessionEditPayloadFields.session)
  session?: ProgramSession | null;

  @TG.Field(...ProgramSessionEditPayloadFields.conflicts)
  conflicts?: Appointment[] | null;
}

export const ProgramSessionCancelPayloadFields = {
  userErrors: [
    () => [UserError],
    { description: 'What a careful caller can mend. Empty when the mutation took effect.' },
  ],
  session: [() => ProgramSession, { nullable: true, description: 'The session as it is now.' }],
} satisfies Contracts;

@TG.ObjectType({
  description: 'The session after it, or some of it, was canceled.',
  implements: [MutationPayload],
  simpleResolvers: true,
})
export class ProgramSessionCancelPayload implements MutationPayload {
  readonly __typename?: 'ProgramSessionCancelPayload';

  @TG.Field(...ProgramSessionCancelPayloadFields.userErrors)
  userErrors?: UserError[];

  @TG.Field(...ProgramSessionCancelPayloadFields.session)
  session?: ProgramSession | null;
}

export const RollRecordPayloadFields = {
  userErrors: [
    () => [UserError],
    { description: 'What a careful caller can mend. Empty when the mutation took effect.' },
  ],
  roll: [
    () => SessionRoll,
    {
      nullable: true,
      description: 'The roll as it is now, also where somebody else recorded it first.',
    },
  ],
} satisfies Contracts;

@TG.ObjectType({
  description: 'The roll after it was recorded.',
  implements: [MutationPayload],
  simpleResolvers: true,
})
export class RollRecordPayload implements MutationPayload {
  readonly __typename?: 'RollRecordPayload';

  @TG.Field(...RollRecordPayloadFields.userErrors)
  userErrors?: UserError[];

  @TG.Field(...RollRecordPayloadFields.roll)
  roll?: SessionRoll | null;
}

export const TaskSubjectFields = {
  type: [() => String, { description: 'The type of the thing, for example `Alert`.' }],
  id: [() => TG.ID, { description: 'Its id; read it with `node`.' }],
  node: [
    () => Node,
    { nullable: true, description: 'The thing itself; null when it is not visible to you.' },
  ],
} satisfies Contracts;

@TG.ObjectType({
  description: 'What a follow-up is about, besides the member.',
  simpleResolvers: true,
})
export class TaskSubject {
  readonly __typename?: 'TaskSubject';

  @TG.Field(...TaskSubjectFields.type)
  type!: string;

  @TG.Field(...TaskSubjectFields.id)
  id!: string;

  @TG.Field(...TaskSubjectFields.node)
  node?: Node | null;
}

export const TaskFields = {
  id: [() => TG.ID, { description: 'Opaque and stable.' }],
  kind: [() => TaskKind, { description: 'What it is for.' }],
  state: [() => TaskState, { description: 'Where it stands.' }],
  member: [
    () => Member,
    { nullable: true, description: 'Whom it is about; null when it is about nobody.' },
  ],
  owner: [
    () => Person,
    {
      nullable: true,
      description:
        'Who is to do it; null when it is for whoever coordinates. One whose owner has left, or may no longer see\nthe member, falls to the coordinators.',
    },
  ],
  dueAt: [() => DateTime, { description: 'Until when it should be done.' }],
  escalatedAt: [
    () => DateTime,
    {
      nullable: true,
      description:
        'When it climbed to the coordinators because it was overdue; null when it has not. Only CONCERN, FIRST_CONTACT,\nHAND_OVER and MENTORSHIP_REPORT climb.',
    },
  ],
  note: [() => String, { nullable: true, description: 'What is to be done.' }],
  subject: [
    () => TaskSubject,
    { nullable: true, description: 'What it is about, besides the member.' },
  ],
  occurrences: [
    () => TG.Int,
    { description: 'How often its cause has come up while it was open.' },
  ],
  createdAt: [() => DateTime, { description: 'When it was opened.' }],
  createdBy: [
    () => Person,
    { nullable: true, description: 'Who opened it; null for the software.' },
  ],
  closedAt: [() => DateTime, { nullable: true, description: 'When it was done or canceled.' }],
  closedBy: [
    () => Person,
    { nullable: true, description: 'Who did or canceled it; null for the software.' },
  ],
  outcome: [() => String, { nullable: true, description: 'What came of it.' }],
  cancelReason: [
    () => TaskCancelReason,
    { nullable: true, description: 'Why it need not be done; null unless it is CANCELED.' },
  ],
  undoUntil: [
    () => DateTime,
    {
      nullable: true,
      description:
        'Until when this viewer can undo their newest step, at most 8 seconds after it; null when they cannot.',
    },
  ],
  restricted: [
    () => [FieldRestriction],
    { description: 'Which fields of this follow-up are hidden from the viewer, and why.' },
  ],
  version: [
    () => TG.Int,
    { description: 'Grows with each change; give it back as `expectedVersion`.' },
  ],
} satisfies Contracts;

@TG.ObjectType({
  description: 'A follow-up: something that somebody of the staff is to do until a moment.',
  implements: [Node],
  simpleResolvers: true,
})
export class Task implements Node {
  readonly __typename?: 'Task';

  @TG.Field(...TaskFields.id)
  id!: string;

  @TG.Field(...TaskFields.kind)
  kind!: TaskKind;

  @TG.Field(...TaskFields.state)
  state!: TaskState;

  @TG.Field(...TaskFields.member)
  member?: Member | null;

  @TG.Field(...TaskFields.owner)
  owner?: Person | null;

  @TG.Field(...TaskFields.dueAt)
  dueAt!: string;

  @TG.Field(...TaskFields.escalatedAt)
  escalatedAt?: string | null;

  @TG.Field(...TaskFields.note)
  note?: string | null;

  @TG.Field(...TaskFields.subject)
  subject?: TaskSubject | null;

  @TG.Field(...TaskFields.occurrences)
  occurrences!: number;

  @TG.Field(...TaskFields.createdAt)
  createdAt!: string;

  @TG.Field(...TaskFields.createdBy)
  createdBy?: Person | null;

  @TG.Field(...TaskFields.closedAt)
  closedAt?: string | null;

  @TG.Field(...TaskFields.closedBy)
  closedBy?: Person | null;

  @TG.Field(...TaskFields.outcome)
  outcome?: string | null;

  @TG.Field(...TaskFields.cancelReason)
  cancelReason?: TaskCancelReason | null;

  @TG.Field(...TaskFields.undoUntil)
  undoUntil?: string | null;

  @TG.Field(...TaskFields.restricted)
  restricted?: FieldRestriction[];

  @TG.Field(...TaskFields.version)
  version!: number;
}

export const TaskConnectionFields = {
  edges: [() => [TaskEdge], { description: 'Follow-ups with their places in the list.' }],
  nodes: [() => [Task], { description: 'The follow-ups alone.' }],
  pageInfo: [() => PageInfo, { description: 'Where the page lies.' }],
} satisfies Contracts;

@TG.ObjectType({ description: 'A page of follow-ups.', simpleResolvers: true })
export class TaskConnection {
  readonly __typename?: 'TaskConnection';

  @TG.Field(...TaskConnectionFields.edges)
  edges?: TaskEdge[];

  @TG.Field(...TaskConnectionFields.nodes)
  nodes?: Task[];

  @TG.Field(...TaskConnectionFields.pageInfo)
  pageInfo?: PageInfo;
}

export const TaskEdgeFields = {
  cursor: [() => Cursor, { description: 'The place.' }],
  node: [() => Task, { description: 'The follow-up.' }],
} satisfies Contracts;

@TG.ObjectType({ description: 'A follow-up and its place in a list.', simpleResolvers: true })
export class TaskEdge {
  readonly __typename?: 'TaskEdge';

  @TG.Field(...TaskEdgeFields.cursor)
  cursor!: string;

  @TG.Field(...TaskEdgeFields.node)
  node?: Task;
}

export const TaskCreatePayloadFields = {
  userErrors: [() => [UserError], { description: 'What a careful caller can mend.' }],
  task: [() => Task, { nullable: true, description: 'The follow-up as opened.' }],
} satisfies Contracts;

@TG.ObjectType({
  description: 'The new follow-up.',
  implements: [MutationPayload],
  simpleResolvers: true,
})
export class TaskCreatePayload implements MutationPayload {
  readonly __typename?: 'TaskCreatePayload';

  @TG.Field(...TaskCreatePayloadFields.userErrors)
  userErrors?: UserError[];

  @TG.Field(...TaskCreatePayloadFields.task)
  task?: Task | null;
}

export const TaskCompletePayloadFields = {
  userErrors: [() => [UserError], { description: 'What a careful caller can mend.' }],
  task: [
    () => Task,
    {
      nullable: true,
      description: 'The follow-up as it is now, also when somebody else was first.',
    },
  ],
} satisfies Contracts;

@TG.ObjectType({
  description: 'What became of the follow-up.',
  implements: [MutationPayload],
  simpleResolvers: true,
})
export class TaskCompletePayload implements MutationPayload {
  readonly __typename?: 'TaskCompletePayload';

  @TG.Field(...TaskCompletePayloadFields.userErrors)
  userErrors?: UserError[];

  @TG.Field(...TaskCompletePayloadFields.task)
  task?: Task | null;
}

export const TaskReopenPayloadFields = {
  userErrors: [() => [UserError], { description: 'What a careful caller can mend.' }],
  task: [() => Task, { nullable: true, description: 'The follow-up as it is now.' }],
} satisfies Contracts;

@TG.ObjectType({
  description: 'What became of the follow-up.',
  implements: [MutationPayload],
  simpleResolvers: true,
})
export class TaskReopenPayload implements MutationPayload {
  readonly __typename?: 'TaskReopenPayload';

  @TG.Field(...TaskReopenPayloadFields.userErrors)
  userErrors?: UserError[];

  @TG.Field(...TaskReopenPayloadFields.task)
  task?: Task | null;
}

export const TaskReassignPayloadFields = {
  userErrors: [() => [UserError], { description: 'What a careful caller can mend.' }],
  task: [() => Task, { nullable: true, description: 'The follow-up as it is now.' }],
} satisfies Contracts;

@TG.ObjectType({
  description: 'What became of the follow-up.',
  implements: [MutationPayload],
  simpleResolvers: true,
})
export class TaskReassignPayload implements MutationPayload {
  readonly __typename?: 'TaskReassignPayload';

  @TG.Field(...TaskReassignPayloadFields.userErrors)
  userErrors?: UserError[];

  @TG.Field(...TaskReassignPayloadFields.task)
  task?: Task | null;
}

export const TaskSnoozePayloadFields = {
  userErrors: [() => [UserError], { description: 'What a careful caller can mend.' }],
  task: [() => Task, { nullable: true, description: 'The follow-up as it is now.' }],
} satisfies Contracts;

@TG.ObjectType({
  description: 'What became of the follow-up.',
  implements: [MutationPayload],
  simpleResolvers: true,
})
export class TaskSnoozePayload implements MutationPayload {
  readonly __typename?: 'TaskSnoozePayload';

  @TG.Field(...TaskSnoozePayloadFields.userErrors)
  userErrors?: UserError[];

  @TG.Field(...TaskSnoozePayloadFields.task)
  task?: Task | null;
}

export const TaskCancelPayloadFields = {
  userErrors: [() => [UserError], { description: 'What a careful caller can mend.' }],
  task: [() => Task, { nullable: true, description: 'The follow-up as it is now.' }],
} satisfies Contracts;

@TG.ObjectType({
  description: 'What became of the follow-up.',
  implements: [MutationPayload],
  simpleResolvers: true,
})
export class TaskCancelPayload implements MutationPayload {
  readonly __typename?: 'TaskCancelPayload';

  @TG.Field(...TaskCancelPayloadFields.userErrors)
  userErrors?: UserError[];

  @TG.Field(...TaskCancelPayloadFields.task)
  task?: Task | null;
}

export const AlertRaisedFields = {
  occurredAt: [() => DateTime, { description: 'When it was raised.' }],
  localDate: [() => Date, { description: "The member's local day." }],
  alert: [() => Alert, { description: 'The alert as it is now.' }],
} satisfies Contracts;

@TG.ObjectType({
  description: 'An alert that was raised about a member, where it stands on the timeline.',
  simpleResolvers: true,
})
export class AlertRaised {
  readonly __typename?: 'AlertRaised';

  @TG.Field(...AlertRaisedFields.occurredAt)
  occurredAt!: string;

  @TG.Field(...AlertRaisedFields.localDate)
  localDate!: string;

  @TG.Field(...AlertRaisedFields.alert)
  alert?: Alert;
}

export const MeetingAttendedFields = {
  occurredAt: [() => DateTime, { description: 'When the meeting began, or about when.' }],
  localDate: [() => Date, { description: "The member's local day." }],
  attendance: [() => MeetingAttendance, { description: 'What the member logged.' }],
} satisfies Contracts;

@TG.ObjectType({
  description:
    'A meeting of mutual help that a member says they attended, where it stands on the timeline: for the member, and for\nwhoever may read it while the member shares it.',
  simpleResolvers: true,
})
export class MeetingAttended {
  readonly __typename?: 'MeetingAttended';

  @TG.Field(...MeetingAttendedFields.occurredAt)
  occurredAt!: string;

  @TG.Field(...MeetingAttendedFields.localDate)
  localDate!: string;

  @TG.Field(...MeetingAttendedFields.attendance)
  attendance?: MeetingAttendance;
}

export const TimelineConnectionFields = {
  edges: [() => [TimelineEdge], { description: 'Entries with their places in the list.' }],
  nodes: [() => [TimelineEntry], { description: 'The entries alone.' }],
  pageInfo: [() => PageInfo, { description: 'Where the page lies.' }],
} satisfies Contracts;

@TG.ObjectType({ description: 'A page of a timeline.', simpleResolvers: true })
export class TimelineConnection {
  readonly __typename?: 'TimelineConnection';

  @TG.Field(...TimelineConnectionFields.edges)
  edges?: TimelineEdge[];

  @TG.Field(...TimelineConnectionFields.nodes)
  nodes?: TimelineEntry[];

  @TG.Field(...TimelineConnectionFields.pageInfo)
  pageInfo?: PageInfo;
}

export const TimelineEdgeFields = {
  cursor: [() => Cursor, { description: 'The place.' }],
  node: [() => TimelineEntry, { description: 'The entry.' }],
} satisfies Contracts;

@TG.ObjectType({ description: 'An entry and its place in a timeline.', simpleResolvers: true })
export class TimelineEdge {
  readonly __typename?: 'TimelineEdge';

  @TG.Field(...TimelineEdgeFields.cursor)
  cursor!: string;

  @TG.Field(...TimelineEdgeFields.node)
  node?: TimelineEntry;
}

export const MemberEventFields = {
  cursor: [() => Cursor, { description: 'Resume after this place.' }],
  seq: [
    () => TG.Int,
    {
      nullable: true,
      description:
        "Place in the member's stream, from 1, in the order of commit. Null for a viewer from whom a part of the\nstream may be hidden, lest a gap tell that there was something.",
    },
  ],
  occurredAt: [() => DateTime, { description: 'When it happened.' }],
  recordedAt: [() => DateTime, { description: 'When it was recorded.' }],
  entry: [
    () => TimelineEntry,
    {
      nullable: true,
      description: 'The entry as it is now; null when it is no longer visible to you.',
    },
  ],
} satisfies Contracts;

@TG.ObjectType({
  description: "Something new on a member's timeline, or an alert there that has moved.",
  simpleResolvers: true,
})
export class MemberEvent {
  readonly __typename?: 'MemberEvent';

  @TG.Field(...MemberEventFields.cursor)
  cursor!: string;

  @TG.Field(...MemberEventFields.seq)
  seq?: number | null;

  @TG.Field(...MemberEventFields.occurredAt)
  occurredAt!: string;

  @TG.Field(...MemberEventFields.recordedAt)
  recordedAt!: string;

  @TG.Field(...MemberEventFields.entry)
  entry?: TimelineEntry | null;
}

export type AlertStreamItem =
  | (AlertEvent & { readonly __typename: 'AlertEvent' })
  | (StreamHeartbeat & { readonly __typename: 'StreamHeartbeat' })
  | (CursorExpired & { readonly __typename: 'CursorExpired' });
export const AlertStreamItem = TG.createUnionType({
  name: 'AlertStreamItem',
  description: 'What `alertEvents` carries.',
  types: () => [AlertEvent, StreamHeartbeat, CursorExpired] as const,
  resolveType: typenameOf,
});

export type ImportStreamItem =
  | (ImportEvent & { readonly __typename: 'ImportEvent' })
  | (StreamHeartbeat & { readonly __typename: 'StreamHeartbeat' })
  | (CursorExpired & { readonly __typename: 'CursorExpired' });
export const ImportStreamItem = TG.createUnionType({
  name: 'ImportStreamItem',
  description: 'What `importEvents` carries.',
  types: () => [ImportEvent, StreamHeartbeat, CursorExpired] as const,
  resolveType: typenameOf,
});

export type BoardStreamItem =
  | (BoardEvent & { readonly __typename: 'BoardEvent' })
  | (StreamHeartbeat & { readonly __typename: 'StreamHeartbeat' })
  | (CursorExpired & { readonly __typename: 'CursorExpired' });
export const BoardStreamItem = TG.createUnionType({
  name: 'BoardStreamItem',
  description: 'What comes on the stream of a board.',
  types: () => [BoardEvent, StreamHeartbeat, CursorExpired] as const,
  resolveType: typenameOf,
});

export type MentorshipStreamItem =
  | (MentorshipEvent & { readonly __typename: 'MentorshipEvent' })
  | (StreamHeartbeat & { readonly __typename: 'StreamHeartbeat' })
  | (CursorExpired & { readonly __typename: 'CursorExpired' });
export const MentorshipStreamItem = TG.createUnionType({
  name: 'MentorshipStreamItem',
  description: 'What `mentorshipEvents` carries.',
  types: () => [MentorshipEvent, StreamHeartbeat, CursorExpired] as const,
  resolveType: typenameOf,
});

export type ResidenceStreamItem =
  | (ResidenceEvent & { readonly __typename: 'ResidenceEvent' })
  | (StreamHeartbeat & { readonly __typename: 'StreamHeartbeat' })
  | (CursorExpired & { readonly __typename: 'CursorExpired' });
export const ResidenceStreamItem = TG.createUnionType({
  name: 'ResidenceStreamItem',
  description: 'What comes on the stream of a residence.',
  types: () => [ResidenceEvent, StreamHeartbeat, CursorExpired] as const,
  resolveType: typenameOf,
});

export type SessionHolder =
  | (Program & { readonly __typename: 'Program' })
  | (Group & { readonly __typename: 'Group' })
  | (Residence & { readonly __typename: 'Residence' });
export const SessionHolder = TG.createUnionType({
  name: 'SessionHolder',
  description: 'Who holds something once or again and again.',
  types: () => [Program, Group, Residence] as const,
  resolveType: typenameOf,
});

export type TimelineEntry =
  | (CheckIn & { readonly __typename: 'CheckIn' })
  | (InstrumentResponse & { readonly __typename: 'InstrumentResponse' })
  | (SlipReported & { readonly __typename: 'SlipReported' })
  | (DrugScreenResult & { readonly __typename: 'DrugScreenResult' })
  | (AttendanceRecorded & { readonly __typename: 'AttendanceRecorded' })
  | (ContactLogged & { readonly __typename: 'ContactLogged' })
  | (EnrollmentChanged & { readonly __typename: 'EnrollmentChanged' })
  | (LessonCompleted & { readonly __typename: 'LessonCompleted' })
  | (PlanSigned & { readonly __typename: 'PlanSigned' })
  | (PlanInForce & { readonly __typename: 'PlanInForce' })
  | (PlanUsed & { readonly __typename: 'PlanUsed' })
  | (StatusChanged & { readonly __typename: 'StatusChanged' })
  | (CareTeamChanged & { readonly __typename: 'CareTeamChanged' })
  | (ReferralChanged & { readonly __typename: 'ReferralChanged' })
  | (MemberMerged & { readonly __typename: 'MemberMerged' })
  | (AppointmentChanged & { readonly __typename: 'AppointmentChanged' })
  | (StayChanged & { readonly __typename: 'StayChanged' })
  | (MilestoneReached & { readonly __typename: 'MilestoneReached' })
  | (AlertRaised & { readonly __typename: 'AlertRaised' })
  | (MeetingAttended & { readonly __typename: 'MeetingAttended' });
export const TimelineEntry = TG.createUnionType({
  name: 'TimelineEntry',
  description: "Something on a member's timeline.",
  types: () =>
    [
      CheckIn,
      InstrumentResponse,
      SlipReported,
      DrugScreenResult,
      AttendanceRecorded,
      ContactLogged,
      EnrollmentChanged,
      LessonCompleted,
      PlanSigned,
      PlanInForce,
      PlanUsed,
      StatusChanged,
      CareTeamChanged,
      ReferralChanged,
      MemberMerged,
      AppointmentChanged,
      StayChanged,
      MilestoneReached,
      AlertRaised,
      MeetingAttended,
    ] as const,
  resolveType: typenameOf,
});

export type MemberStreamItem =
  | (MemberEvent & { readonly __typename: 'MemberEvent' })
  | (StreamHeartbeat & { readonly __typename: 'StreamHeartbeat' })
  | (CursorExpired & { readonly __typename: 'CursorExpired' });
export const MemberStreamItem = TG.createUnionType({
  name: 'MemberStreamItem',
  description: 'What `memberEvents` carries.',
  types: () => [MemberEvent, StreamHeartbeat, CursorExpired] as const,
  resolveType: typenameOf,
});
