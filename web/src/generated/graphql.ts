// Generated from schema/ by codegen. Do not edit.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> =
  T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** How soon somebody has to act. */
export type AlertSeverity =
  /** By the next working day. */
  | 'LOW'
  /** Within 24 hours. */
  | 'MODERATE'
  /** Within 4 hours. */
  | 'HIGH'
  /** At once. */
  | 'CRITICAL';

/** Where an alert stands. */
export type AlertState =
  /** Nobody has it. */
  | 'OPEN'
  /** Somebody has it until `holdUntil`. This is not yet contact: without one it opens again. */
  | 'ACKNOWLEDGED'
  /** Somebody was in touch with the member, or tried to be. */
  | 'CONTACTED'
  /** It is settled. */
  | 'RESOLVED';

/** Why an alert is settled. */
export type AlertResolution =
  /** The member is supported; nothing more is needed now. */
  | 'SUPPORTED'
  /** The member was handed over to other care. */
  | 'HANDED_OVER'
  /** What raised it was wrong, for example a mistyped answer. */
  | 'RAISED_IN_ERROR'
  /** Another alert covers it. */
  | 'COVERED_BY_OTHER'
  /** The member has died. Not for a caller to say: `memberRecordDeath` settles so. */
  | 'MEMBER_DIED';

/** What can happen to an alert. */
export type AlertEventType =
  /** It was raised. */
  | 'RAISED'
  /** The rule fired again. */
  | 'REPEATED'
  /**
   * It came back to OPEN: the hold ended without a contact, something CRITICAL happened, who had it left the
   * care team, or a death was taken back.
   */
  | 'REOPENED'
  /** Somebody took it. */
  | 'ACKNOWLEDGED'
  /** Somebody logged a contact. */
  | 'CONTACT_LOGGED'
  /** It was settled. */
  | 'RESOLVED'
  /** The newest step was undone. */
  | 'UNDONE'
  /** The next step of the ladder was told, since nobody answered or because somebody asked for it. */
  | 'ESCALATED'
  /** The whole ladder was told and nobody has answered: an alarm, raised again and again until somebody does. */
  | 'UNATTENDED';

/** Which alerts. */
export type AlertFilter = {
  /** Only those in these states. */
  states?: Array<AlertState> | null | undefined;
  /** Only those of these severities. */
  severities?: Array<AlertSeverity> | null | undefined;
  /** Only those the viewer has acknowledged last. */
  mine?: boolean;
  /** Only those that climbed beyond the first step of their ladder, or are unattended. */
  climbed?: boolean;
};

/** What alerts are ordered by. */
export type AlertOrderField =
  /** Severity, then the time it was raised. */
  | 'SEVERITY'
  /** The time it was raised. */
  | 'RAISED_AT';

/** How alerts are ordered. */
export type AlertOrder = {
  /** What they are ordered by. */
  field?: AlertOrderField;
  /** Which way. */
  direction?: SortDirection;
};

/** Which events of the stream. */
export type AlertEventFilter = {
  /** Only those of alerts of these severities. */
  severities?: Array<AlertSeverity> | null | undefined;
  /** Only these types. */
  types?: Array<AlertEventType> | null | undefined;
};

/** A contact with the member of an alert. */
export type AlertContactInput = {
  /** How it went. */
  outcome: ContactOutcome;
  /** What was said and agreed, at most 2,000 characters. The member can read it. */
  note?: string | null | undefined;
};

/** How an alert is settled. */
export type AlertResolveInput = {
  /** Why it is settled. */
  resolution: AlertResolution;
  /** At most 2,000 characters. */
  note?: string | null | undefined;
};

/** Whom a step of a ladder tells, besides people by name. */
export type LadderTarget =
  /** Everybody on the member's care team who may see the alert. */
  | 'CARE_TEAM'
  /** Everybody who coordinates programs. */
  | 'COORDINATORS'
  /** Everybody who administers the organization. */
  | 'ADMINISTRATORS';

/** A step of a ladder as it is to be. */
export type LadderStepInput = {
  /** Whom it tells; with `personIds` at least one. */
  targets?: Array<LadderTarget>;
  /** Whom it tells by name: at most 10 who coordinate programs or administer the organization. */
  personIds?: Array<string>;
  /** Minutes without an answer after the step before it, 1 to 2,880; 0 for the first. */
  afterMinutes: number;
};

/** A ladder as it is to be. */
export type EscalationLadderInput = {
  /** Its steps, 1 to 8, from the first. */
  steps: Array<LadderStepInput>;
  /** How often it begins again from its first step, 0 to 10. */
  repeats?: number;
  /** Minutes after its last step until the alert is unattended, and between two alarms from then on, 1 to 2,880. */
  alarmMinutes: number;
};

/** What an appointment is for. Never what is spoken of. */
export type AppointmentKind =
  /** A talk with a counselor. */
  | 'COUNSELING'
  /** A call by telephone. */
  | 'PHONE_CALL'
  /** Anything else. */
  | 'OTHER';

/** Where an appointment stands. */
export type AppointmentState =
  /** It is to be. */
  | 'BOOKED'
  /** Another time has taken its place. */
  | 'MOVED'
  /** It was called off. */
  | 'CANCELED'
  /** It took place. */
  | 'HELD'
  /** The member did not come. */
  | 'NO_SHOW';

/** What happened to an appointment. */
export type AppointmentMove =
  /** It was booked. */
  | 'BOOK'
  /** It was moved to another time. */
  | 'MOVE'
  /** It was called off. */
  | 'CANCEL'
  /** It took place. */
  | 'HOLD'
  /** The member did not come. */
  | 'MISS';

/** Why an appointment was called off. */
export type AppointmentCancelReason =
  /** The member cannot come. */
  | 'MEMBER_CANNOT'
  /** Whoever was to be there cannot. */
  | 'STAFF_CANNOT'
  /** It is not needed any more. */
  | 'NOT_NEEDED'
  /** It was booked in error. */
  | 'BOOKED_IN_ERROR'
  /** Anything else. */
  | 'OTHER';

/** A new appointment. */
export type AppointmentInput = {
  /** With which member. */
  memberId: string;
  /** With whom of the staff; a member names their counselor. */
  personId: string;
  /** What it is for. */
  kind: AppointmentKind;
  /** When it begins: from now to a year ahead. */
  startsAt: string;
  /** How long, 10 to 240 minutes. */
  minutes: number;
  /** Where, in person; at most 200 characters. Staff alone say so. */
  place?: string | null | undefined;
  /** The link of a video call, on a server that this installation has configured. Staff alone say so. */
  joinUrl?: string | null | undefined;
};

/** Hours of a weekday. */
export type StaffHoursEntryInput = {
  /** The day of the week. */
  weekday: Weekday;
  /** From when. */
  from: string;
  /** Until when, later on the same day. */
  until: string;
};

/** Days on which somebody is away. */
export type StaffAbsenceInput = {
  /** The first day. */
  from: string;
  /** The last day, not before the first. */
  to: string;
};

/** When somebody may be booked, as a whole. */
export type StaffHoursInput = {
  /** The hours of a week; at most 50, none overlapping. */
  weekly: Array<StaffHoursEntryInput>;
  /** When they are away; at most 100. */
  absences: Array<StaffAbsenceInput>;
};

/** What somebody is in an organization. */
export type Role =
  /** Runs the organization's use of Holdfast; sees every member. */
  | 'ADMINISTRATOR'
  /** Runs programs and groups; sees every member. */
  | 'COORDINATOR'
  /** Counsels; sees the members on whose care team they are. */
  | 'COUNSELOR'
  /** Runs a house; sees the members on whose care team they are. */
  | 'HOUSE_MANAGER'
  /** A peer further on; sees of their mentees what these share. */
  | 'MENTOR'
  /** A person in recovery; sees their own record. */
  | 'MEMBER';

/** How a session travels. */
export type SessionTransport =
  /** In an HttpOnly cookie, for browsers. No token appears in the answer. */
  | 'COOKIE'
  /** As a bearer token in the answer, for apps: `authorization: Bearer <token>`, over WebSocket in the payload of `connection_init`. */
  | 'TOKEN';

/** Who wants to sign in. */
export type SessionCreateInput = {
  /** The account's address; letter case does not matter. */
  email: string;
  /** The account's password, at most 200 characters. */
  password: string;
  /** How the session travels. */
  transport?: SessionTransport;
};

/** Where an import stands. */
export type ImportState =
  /** Waits for its turn. */
  | 'WAITING'
  /** Rows are read now. */
  | 'RUNNING'
  /** Every row was read. */
  | 'DONE'
  /** It ended before every row was read. What had been brought in stays. */
  | 'CANCELED';

/** Why an import ended before every row was read. */
export type ImportCancelReason =
  /** Somebody asked for it. */
  | 'ASKED'
  /** Who had started it may no longer bring members in. */
  | 'NO_PERMISSION'
  /** The file is no longer kept. */
  | 'FILE_GONE'
  /** A mistake of the software stopped it. Nothing was done halfway, and it can be started again. */
  | 'BROKEN';

/** What to bring in. */
export type ImportStartInput = {
  /** The file's id, as `POST /files/imports` answered it. */
  fileId: string;
  /**
   * The system whose names for people stand in the column `key`, 1 to 100 characters; the same each time: who is
   * known by their key is left as they are.
   */
  system: string;
  /** Whether to change nothing, and find what is wrong. */
  dryRun: boolean;
};

/** What meetings are called in a calendar, which may be read on a lock screen. */
export type CalendarTitles =
  /** A word that tells of nothing, without a place or a link. */
  | 'NEUTRAL'
  /** Their names, with the place and the link to join. */
  | 'NAMED';

/** A view of the caseload as it is to be. */
export type CaseloadViewInput = {
  /** What it is called, 1 to 60 characters. */
  name: string;
  /** Whether everybody here has it; for who administers alone. */
  shared?: boolean;
  /** Only members in these risk bands; all when empty. */
  bands?: Array<RiskBand>;
  /** Only members on whose care team the viewer is. */
  mine?: boolean;
  /**
   * Only members whose alias begins so, 2 to 60 characters. Not of a view that is shared: an alias is told to nobody
   * who may not see the member.
   */
  alias?: string | null | undefined;
  /** What members are ordered by. */
  order?: MemberOrderField;
};

/** What a caller may do. A role gives a fixed set of these. */
export type Permission =
  /** Read the records of the members one may see. */
  | 'MEMBER_READ'
  /** Enroll a new member. */
  | 'MEMBER_ENROLL'
  /** Make one record of two of the same person, and undo that. */
  | 'MEMBER_MERGE'
  /** Bring members in from a file, and see what came of it. */
  | 'MEMBER_IMPORT'
  /** Take the members one may see out as a file. */
  | 'MEMBER_EXPORT'
  /** Say when recovery began, for oneself or for a member one may see. */
  | 'RECOVERY_SET'
  /** Edit the profile and the status of the members one may see. */
  | 'MEMBER_EDIT'
  /** Take back a death that was recorded in error. */
  | 'MEMBER_RESTORE'
  /** Put others on care teams and take them off, of the members one may see; hand caseloads over. */
  | 'CARE_TEAM_MANAGE'
  /** See who is on the staff, with how many members each has. */
  | 'STAFF_READ'
  /** Give members the link by which they set up their sign-in. */
  | 'MEMBER_INVITE'
  /** Invite people of the staff, see who is invited, and end somebody's access. */
  | 'STAFF_MANAGE'
  /** Record a check-in, for oneself or for a member one may see. */
  | 'CHECK_IN_RECORD'
  /** Read check-ins, scores, screens and attendance of the members one may see. */
  | 'MONITORING_READ'
  /** Read alerts and follow them live. */
  | 'ALERT_READ'
  /** Acknowledge, log contact on, undo and resolve alerts. */
  | 'ALERT_HANDLE'
  /** Read programs. */
  | 'PROGRAM_READ'
  /** Create, edit and end programs, and read how many stand where. */
  | 'PROGRAM_MANAGE'
  /** Enroll members one may see in programs, and move their enrollments. */
  | 'ENROLLMENT_MANAGE'
  /** Read residences with their beds. */
  | 'RESIDENCE_READ'
  /** Open, edit and close residences, with their rooms and beds. */
  | 'RESIDENCE_MANAGE'
  /** Give, hold and free beds: of every house for program staff, else of the houses one runs. */
  | 'STAY_MANAGE'
  /**
   * Take part in the evening of a house: mark who is in, ask for nights away, say that chores are done. Of oneself,
   * and of the houses whose beds one gives.
   */
  | 'HOUSE_LIFE'
  /**
   * Keep the ledger of a house: what those who live there owe, paid, and are let off. Of every house for coordinators,
   * else of the houses one runs.
   */
  | 'HOUSE_LEDGER'
  /** Put members one may see on the waiting list for a bed, and take them off it. */
  | 'BED_REQUEST'
  /** Read the meetings of mutual-help groups, and the organization's own groups. */
  | 'MEETING_READ'
  /** Begin, edit and end the organization's own groups, and see who is in them. */
  | 'GROUP_MANAGE'
  /** Join and leave the organization's own groups: members themselves, staff for members whose record they may change. */
  | 'GROUP_JOIN'
  /** Write on the boards of groups: members under a name of their own choosing, hosts under theirs. */
  | 'BOARD_POST'
  /** Open and close the boards of groups, and see to what is reported there: hosts of theirs, staff who run programs all. */
  | 'BOARD_MODERATE'
  /** Log the meetings one attended, and say who may read of them: members for themselves. */
  | 'MEETING_LOG'
  /** Import meeting feeds. */
  | 'MEETING_FEED_MANAGE'
  /** Read and handle follow-ups. */
  | 'TASK_HANDLE'
  /** Make, change and cancel what programs and groups hold, and what houses hold: house managers of those they run. */
  | 'SESSION_MANAGE'
  /** Take the roll: of everything for staff who run programs, of groups for their hosts, else of what one holds. */
  | 'ROLL_RECORD'
  /** Read lessons, and say that one was done. */
  | 'LESSON_READ'
  /** Give lessons to members and programs. */
  | 'LESSON_ASSIGN'
  /** Make and change lessons of the organization's own. */
  | 'LESSON_EDIT'
  /** Read the relapse prevention plans of the members one may see. */
  | 'PLAN_READ'
  /** Write and discard drafts of plans, and record that something of a plan was used. */
  | 'PLAN_EDIT'
  /** Make and change plan templates of the organization's own. */
  | 'PLAN_TEMPLATE_EDIT'
  /** Sign plans: members their own, staff as counselor. */
  | 'PLAN_SIGN'
  /** Receive and follow up hand-offs from treatment centers, and read this part of the record. */
  | 'REFERRAL_HANDLE'
  /** Say by hand whom a concern is about. */
  | 'CONCERN_LINK'
  /** Read and book appointments: members their own, staff those of the members they may see. */
  | 'APPOINTMENT_BOOK'
  /** Say what became of appointments, and set one's own hours. */
  | 'APPOINTMENT_HANDLE'
  /** Read mentorships: one's own, and those of the members one may see. */
  | 'MENTORSHIP_READ'
  /** Agree to, decline, pause, resume and end mentorships, one's own or of members whose record one may change; log contacts; say what a member wishes. */
  | 'MENTORSHIP_HANDLE'
  /** See which mentors suit a member, propose one and take it back. */
  | 'MENTORSHIP_PROPOSE'
  /** Read what mentor or member reported of their messages, and see to it; never of a mentorship of one's own. */
  | 'MENTORSHIP_REPORT_REVIEW'
  /** Supervise mentors: write notes about them, and read what they wrote for it; never about oneself. */
  | 'MENTOR_SUPERVISE'
  /** Say what a mentor offers: mentors for themselves, program staff for all. */
  | 'MENTOR_PROFILE_EDIT'
  /** Change how alerts climb while nobody answers them. */
  | 'LADDER_MANAGE';

/** The parts of a member's record that consent speaks of one by one. */
export type RecordCategory =
  /** Legal name, birth date, pronouns, names in other systems. */
  | 'IDENTITY'
  /** Telephone and e-mail, and what to heed when using them. */
  | 'CONTACT'
  /** Who is on the care team. */
  | 'CARE_TEAM'
  /** Programs and enrollments, and how the membership itself changes. */
  | 'PROGRAMS'
  /** Recovery start, runs, days and milestones in recovery, the share of days without use, goal. */
  | 'RECOVERY'
  /** Check-ins: craving, mood, sleep and what was written with them. */
  | 'CHECK_INS'
  /** Answers to instruments, and their scores. */
  | 'INSTRUMENTS'
  /** Slips, and the alerts and reasons that tell of use. */
  | 'SLIPS'
  /** Drug screens. */
  | 'SCREENS'
  /** Attendance. */
  | 'ATTENDANCE'
  /** The risk assessment with its reasons. */
  | 'RISK'
  /** Alerts, with what raised them. */
  | 'ALERTS'
  /**
   * Contacts that staff logged; of alerts, how the contact went and what staff wrote. That there was a
   * contact belongs to the alert.
   */
  | 'CONTACTS'
  /** Follow-ups of the staff, with what they write to them. The member does not see them. */
  | 'TASKS'
  /**
   * Lessons: what was given, what was done, and what the member says helped. What was answered stays the
   * member's, whoever sees this part.
   */
  | 'LESSONS'
  /** The relapse prevention plan, with its drafts and earlier versions. */
  | 'PLAN'
  /**
   * The hand-off by which the member came, with what the treatment center wrote, and whether its sender may be
   * told what became of it; concerns of others that were linked to the member. The staff's own: the member and
   * mentors do not see it.
   */
  | 'REFERRALS'
  /** Appointments with staff. */
  | 'APPOINTMENTS'
  /**
   * Where the member lives and lived in residences, what happened there that concerned them, and whether a bed is asked
   * for.
   */
  | 'STAYS'
  /** Which of the organization's own groups the member is in and was in. */
  | 'GROUPS';

/** Why a field is empty although there may be something there. */
export type RestrictionReason =
  /** No consent in force lets this viewer see it. */
  | 'NO_CONSENT'
  /** No role of this viewer includes it. */
  | 'NO_PERMISSION';

/** The kinds of user error. */
export type UserErrorCode =
  /** A value is missing. */
  | 'REQUIRED'
  /** A value is not of the form asked for. */
  | 'INVALID'
  /** A value is outside its range. */
  | 'OUT_OF_RANGE'
  /** A text is too long. */
  | 'TOO_LONG'
  /** There is no such thing, or you may not see it. */
  | 'NOT_FOUND'
  /** There is one already. */
  | 'ALREADY_EXISTS'
  /** The present state does not allow this move. */
  | 'STATE_NOT_ALLOWED'
  /** Somebody changed it since you read it; the payload carries the object as it is now. */
  | 'STALE_VERSION'
  /** The idempotency key was used before with other input. */
  | 'IDEMPOTENCY_KEY_REUSED'
  /** E-mail address or password is wrong. */
  | 'CREDENTIALS_INVALID'
  /** The time in which this could be undone has passed. */
  | 'TOO_LATE'
  /** The feed could not be fetched or read. */
  | 'FEED_UNREADABLE'
  /** Every place is held. */
  | 'NO_PLACE'
  /** Somebody has the bed. */
  | 'BED_OCCUPIED'
  /** The bed is kept for somebody else. */
  | 'BED_HELD'
  /** Somebody is taken at that time. */
  | 'SLOT_TAKEN'
  /** Somebody is there who may be the same person: a person has to look. */
  | 'LOOKS_ALIKE';

/** Which way a list runs. */
export type SortDirection =
  /** Smallest or oldest first. */
  | 'ASC'
  /** Largest or newest first. */
  | 'DESC';

/** Whether one can write on a board. */
export type BoardState =
  /** It is read and written. */
  | 'OPEN'
  /** It can be read. A host closed it, or its group has ended. */
  | 'CLOSED';

/** What becomes of a post. */
export type BoardPostState =
  /** Everybody on the board sees it. */
  | 'SHOWN'
  /** A moderator hid it: who wrote it and the moderators see it. */
  | 'HIDDEN'
  /** Who wrote it took it back. It is kept as a place for its answers. */
  | 'TAKEN_BACK';

/** A word of encouragement that can be given to a post. They are counted and never ranked. */
export type BoardEncouragementKind =
  /** With you. */
  | 'WITH_YOU'
  /** Thank you. */
  | 'THANK_YOU'
  /** Well done. */
  | 'WELL_DONE';

/** What the words of a post point to. */
export type BoardDanger =
  /** An overdose. */
  | 'OVERDOSE'
  /** Thoughts of suicide or self-harm. */
  | 'SUICIDE'
  /** A strong craving, or use. */
  | 'CRAVING';

/** Why somebody thinks that a moderator should look at a post. */
export type BoardReportReason =
  /**
   * Who wrote it may be in danger now. An alert about them is raised for their care team at once, which says neither who
   * told so nor where, nor what was written.
   */
  | 'IN_DANGER'
  /** It hurts or threatens somebody. */
  | 'HURTFUL'
  /** It says who somebody is, or where they live. */
  | 'PRIVACY'
  /** It offers substances, or sells something. */
  | 'SELLING'
  /** Something else. */
  | 'OTHER';

/** Why a post waits for a moderator. */
export type BoardReviewCause =
  /** Somebody on the board reported it. */
  | 'REPORT'
  /** Its words point to danger, and who wrote it posted it as it is. */
  | 'WORDS'
  /** Who wrote it asks to look again at why they may not write. */
  | 'APPEAL';

/** What a moderator decided. */
export type BoardReviewOutcome =
  /** All stays as it is. */
  | 'KEEP'
  /** The post is hidden. */
  | 'HIDE'
  /** The post is hidden, and who wrote it may not write for a time. */
  | 'RESTRICT'
  /** Who may not write may write again. */
  | 'LIFT';

/** What changed on a board. */
export type BoardChange =
  /** A post or an answer. */
  | 'POST'
  /** Words of encouragement. */
  | 'ENCOURAGEMENT'
  /** What waits for moderators, or what they decided: told by `boardReviewEvents` alone. */
  | 'REVIEW'
  /** The board itself. */
  | 'BOARD';

/** What becomes of one's posts when one leaves a board. */
export type BoardLeaving =
  /** They stay, under the chosen name. */
  | 'KEEP_POSTS'
  /** They are taken back. */
  | 'TAKE_POSTS_BACK';

/** What to post. */
export type BoardPostInput = {
  /** What it says, 1 to 2,000 characters, plain text. */
  text: string;
  /** The post it answers; none for a post of its own. */
  answerTo?: string | null | undefined;
  /** Post it although its words point to danger: the writer has seen the offer of support. */
  postAsItIs?: boolean;
};

/** Where a concern stands. */
export type ConcernState =
  /** It has come, and nobody has read it. */
  | 'NEW'
  /** Somebody has read it and sees to it. */
  | 'READ'
  /** It has been seen to. */
  | 'CLOSED';

/** What somebody who writes is to the person they write about. */
export type ConcernRelation =
  /** Of the family. */
  | 'FAMILY'
  /** Partner or spouse. */
  | 'PARTNER'
  /** A friend. */
  | 'FRIEND'
  /** From work, school or the neighborhood. */
  | 'ACQUAINTANCE'
  /** Somebody who helps them by profession. */
  | 'PROFESSIONAL'
  /** Anything else. */
  | 'OTHER';

/** Which concerns. */
export type ConcernFilter = {
  /** Only those that stand there; all when absent. */
  states?: Array<ConcernState> | null | undefined;
};

/**
 * A concern as somebody writes it. Characters that control how a text is shown are left out, and a text of which
 * nothing is seen is empty.
 */
export type ConcernSendInput = {
  /** Who writes, at most 100 characters. */
  writerName?: string | null | undefined;
  /** What they are to the person. */
  relation?: ConcernRelation | null | undefined;
  /** Their telephone. */
  phone?: string | null | undefined;
  /** Their e-mail, at most 254 characters. */
  email?: string | null | undefined;
  /** Whether they want to be called or written to; then one of the two above is needed. */
  wantsAnswer?: boolean;
  /** The language they write in, `en` or `es`. */
  locale?: string | null | undefined;
  /** Whom they worry about, 1 to 200 characters. */
  about: string;
  /** What worries them, 1 to 4,000 characters. */
  text: string;
  /**
   * Hidden from people, and left empty: where a machine has filled it in, nothing is kept, and the answer is the
   * same.
   */
  website?: string | null | undefined;
};

/** How a lesson is given. */
export type LessonKind =
  /** To be read. */
  | 'TEXT'
  /** To be done: with steps, prompts to answer, or a breathing timer. */
  | 'EXERCISE'
  /** To be listened to, at `url`. */
  | 'AUDIO'
  /** To be watched, at `url`. */
  | 'VIDEO';

/** What a lesson is about. */
export type LessonTopic =
  /** Stress, and calming down. */
  | 'STRESS'
  /** Strong feelings. */
  | 'EMOTIONS'
  /** Problems of every day. */
  | 'PROBLEM_SOLVING'
  /** Urges to use, and letting them pass. */
  | 'URGES'
  /** Hungry, angry, lonely, tired. */
  | 'HALT'
  /** Saying no. */
  | 'REFUSING'
  /** Days with a shape. */
  | 'ROUTINES'
  /** Anything else. */
  | 'OTHER';

/** What a part of a lesson is. */
export type LessonBlockKind =
  /** A paragraph: `text`. */
  | 'PARAGRAPH'
  /** Steps in their order: `steps`, under `text` when there is one. */
  | 'STEPS'
  /** A question to answer in one's own words: `text`, by `key`. */
  | 'PROMPT'
  /** A breathing timer: in for `breatheIn` seconds, hold, out, so many `rounds`. */
  | 'BREATHING';

/** When a lesson helped, as the member says. */
export type LessonHelpedWhen =
  /** With an urge to use. */
  | 'URGE'
  /** Under stress. */
  | 'STRESS'
  /** In a low mood. */
  | 'LOW_MOOD'
  /** In a quarrel. */
  | 'CONFLICT'
  /** When sleep did not come. */
  | 'SLEEPLESS'
  /** When there was nothing to do. */
  | 'BOREDOM'
  /** Not yet. */
  | 'NOT_YET';

/** A part of a lesson; see `LessonBlock` for what each kind has. */
export type LessonBlockInput = {
  /** What it is. */
  kind: LessonBlockKind;
  /** What it says or asks, at most 2,000 characters. */
  text?: string | null | undefined;
  /** Steps, at most 20 of 500 characters. */
  steps?: Array<string> | null | undefined;
  /** Names a prompt: 1 to 30 small letters, digits and hyphens. */
  key?: string | null | undefined;
  /** Seconds to breathe in, 1 to 20. */
  breatheIn?: number | null | undefined;
  /** Seconds to hold, 0 to 20. */
  hold?: number | null | undefined;
  /** Seconds to breathe out, 1 to 20. */
  breatheOut?: number | null | undefined;
  /** How many breaths, 1 to 60. */
  rounds?: number | null | undefined;
};

/** A lesson in one language. */
export type LessonContentInput = {
  /** The language: `en` or `es`. */
  locale: string;
  /** Its name, 1 to 120 characters. */
  title: string;
  /** What it is good for, 1 to 300 characters. */
  summary: string;
  /** What it says, at most 40 parts. */
  blocks: Array<LessonBlockInput>;
};

/** A lesson of the organization's own. */
export type LessonInput = {
  /** How it is given. */
  kind: LessonKind;
  /** What it is about. */
  topic: LessonTopic;
  /** How many minutes it takes, 1 to 120. */
  minutes: number;
  /** Where it is heard or watched, over https; needed for AUDIO and VIDEO, and for nothing else. */
  url?: string | null | undefined;
  /** What it says: one or two languages. */
  contents: Array<LessonContentInput>;
};

/** To whom a lesson is given: one member, or everybody who is active in one program, now and later. */
export type LessonAssignInput = {
  /** The lesson. */
  lessonId: string;
  /** The member. */
  memberId?: string | null | undefined;
  /** The program. */
  programId?: string | null | undefined;
  /** By when, today or later. */
  dueOn?: string | null | undefined;
};

/** An answer to one prompt. */
export type LessonAnswerInput = {
  /** The prompt's key in the lesson. */
  key: string;
  /** The member's own words, at most 2,000 characters. */
  text: string;
};

/** A lesson that was done. */
export type LessonCompleteInput = {
  /** The lesson. */
  lessonId: string;
  /** Who did it; the caller, who then has to be a member, when absent. */
  memberId?: string | null | undefined;
  /** How much it helped, 1 to 5. */
  rating?: number | null | undefined;
  /** When it helped. */
  helpedWhen?: LessonHelpedWhen | null | undefined;
  /** What was answered. Only the member may give answers. */
  answers?: Array<LessonAnswerInput> | null | undefined;
  /** Whether who cares for the member may read the answers. */
  shareAnswers?: boolean;
};

/** How it was shown that a member attended a meeting. */
export type MeetingAttendanceProof =
  /** By the code that the host of one of the organization's own groups shows during its meeting. */
  | 'CODE'
  /** By the name of somebody at the meeting who signed for it, as the member wrote it down. */
  | 'SIGNATURE';

/** A meeting that was attended: one of these three is named. */
export type MeetingAttendanceInput = {
  /** A meeting of the finder. One that a group of the organization holds is logged as that group. */
  meetingId?: string | null | undefined;
  /** One of the organization's own groups, which the member can see. */
  groupId?: string | null | undefined;
  /** Any other, as the member calls it, 1 to 120 characters. */
  place?: string | null | undefined;
  /** When it began, or about when; now when absent. Not in the future, and at most a year ago. */
  attendedAt?: string | null | undefined;
  /** The code that the host shows, of a group's meeting that is held now; upper or lower case. */
  code?: string | null | undefined;
  /** Who signed for it, at most 80 characters. */
  signedBy?: string | null | undefined;
};

/** The formats of published meeting lists. */
export type MeetingFeedKind =
  /** Meeting Guide: a JSON array, as published by AA service entities. */
  | 'MEETING_GUIDE'
  /** BMLT: the JSON of a Basic Meeting List Toolbox server, as published by NA service bodies. */
  | 'BMLT'
  /**
   * Meeting Guide as a table: a CSV with the columns of the Meeting Guide sheet, from a spreadsheet. The share
   * address of a Google Sheet is read as its CSV.
   */
  | 'MEETING_GUIDE_CSV';

/** How a reading of a feed came about. */
export type MeetingFeedRunCause =
  /** Somebody asked for it. */
  | 'PERSON'
  /** It was its turn. */
  | 'SCHEDULE'
  /** The command line of the server asked for it. */
  | 'COMMAND';

/** What became of a reading. */
export type MeetingFeedRunState =
  /** The meetings were brought into step with it. */
  | 'APPLIED'
  /** Its publisher said that nothing has changed since the reading before. */
  | 'NOT_CHANGED'
  /**
   * It would end more than half of the feed's meetings, as an empty answer does. Nothing was changed, and a
   * person decides.
   */
  | 'HELD'
  /** It was held, and was not taken over: a person said so, or a newer reading came. */
  | 'DISCARDED'
  /** It could not be read. */
  | 'UNREADABLE'
  /** It was taken over and was taken back: the meetings are as they were before it. */
  | 'ROLLED_BACK';

/** Why two meetings of different feeds are taken to be one. */
export type MeetingDuplicateReason =
  /** The places are within 100 m of each other. */
  | 'SAME_PLACE'
  /** They are joined at the same address. */
  | 'SAME_CONFERENCE'
  /** The names are the same, but for case, accents and filling words. */
  | 'SAME_NAME'
  /** The names are alike. */
  | 'ALIKE_NAME';

/**
 * A feed to import. Give `feedId` to read a known feed again, or `name`, `kind`, `url` and `timeZone` for a
 * new one; `document` instead of fetching the URL.
 */
export type MeetingFeedImportInput = {
  /** A known feed. */
  feedId?: string | null | undefined;
  /** Name of a new feed, 1 to 120 characters. */
  name?: string | null | undefined;
  /** Format of a new feed. */
  kind?: MeetingFeedKind | null | undefined;
  /** Where to fetch it, http or https. */
  url?: string | null | undefined;
  /** The zone of meetings that name none. */
  timeZone?: string | null | undefined;
  /** The feed's text, JSON or CSV, instead of fetching it. Of a new feed there is a meeting in it, as there is at `url`. */
  document?: string | null | undefined;
  /** The fellowship that the meetings of a new feed are of, where they do not say so; by the feed's name when absent. */
  fellowship?: FellowshipCode | null | undefined;
};

/** What a feed is from now on. */
export type MeetingFeedEditInput = {
  /** Its name, 1 to 120 characters. */
  name: string;
  /** Where to fetch it, http or https; null for one whose text is given by people. */
  url?: string | null | undefined;
  /** The zone of meetings that name none; of those known already from the next reading on. */
  timeZone: string;
  /** Hours between two readings by itself, 1 to 168; null for never. Needs `url`. */
  refreshHours?: number | null | undefined;
  /** The fellowship of meetings that do not say theirs; null for several or none that is known, as it is when absent. */
  fellowship?: FellowshipCode | null | undefined;
};

/** A fellowship of mutual help, or the organization itself where its groups follow none. */
export type FellowshipCode =
  /** Alcoholics Anonymous. */
  | 'AA'
  /** Narcotics Anonymous. */
  | 'NA'
  /** Cocaine Anonymous. */
  | 'CA'
  /** Crystal Meth Anonymous. */
  | 'CMA'
  /** Heroin Anonymous. */
  | 'HA'
  /** Marijuana Anonymous. */
  | 'MA'
  /** Medication-Assisted Recovery Anonymous. */
  | 'MARA'
  /** Dual Recovery Anonymous, for who lives with a mental illness as well. */
  | 'DRA'
  /** Al-Anon and Alateen, for families and friends. */
  | 'AL_ANON'
  /** Nar-Anon, for families and friends. */
  | 'NAR_ANON'
  /** SMART Recovery. */
  | 'SMART'
  /** Recovery Dharma. */
  | 'RECOVERY_DHARMA'
  /** Refuge Recovery. */
  | 'REFUGE_RECOVERY'
  /** Wellbriety, of White Bison. */
  | 'WELLBRIETY'
  /** LifeRing Secular Recovery. */
  | 'LIFERING'
  /** Women for Sobriety. */
  | 'WOMEN_FOR_SOBRIETY'
  /** Secular Organizations for Sobriety. */
  | 'SOS'
  /** Celebrate Recovery. */
  | 'CELEBRATE_RECOVERY'
  /** The organization's own. */
  | 'OWN'
  /** Another one, or one that is not known. */
  | 'OTHER';

/** Whom a group or meeting is held for. Who is for everybody names none. */
export type MeetingAudience =
  /** Who served in the military. */
  | 'VETERANS'
  /** LGBTQ+ people. */
  | 'LGBTQ'
  /** Women. */
  | 'WOMEN'
  /** Men. */
  | 'MEN'
  /** Young people. */
  | 'YOUNG_PEOPLE'
  /** Older people. */
  | 'SENIORS'
  /** Native Americans and other indigenous people. */
  | 'INDIGENOUS'
  /** People of color. */
  | 'PEOPLE_OF_COLOR'
  /** Family and friends of somebody who uses or used. */
  | 'FAMILIES';

/** How one becomes a member of a group. */
export type GroupAdmission =
  /** By joining it. */
  | 'OPEN'
  /** Staff add who was invited. Who is not in it does not see it among the groups. */
  | 'BY_INVITATION';

/** What a group that is listed says for finding it, besides what it says of itself. */
export type GroupListingInput = {
  /** Degrees north of its door, -90 to 90; REQUIRED with the other, INVALID for what is held online alone. */
  latitude?: number | null | undefined;
  /** Degrees east of its door, -180 to 180; REQUIRED with the other, INVALID for what is held online alone. */
  longitude?: number | null | undefined;
  /** Where anybody may join online: https, at most 500 characters. Everybody reads it; INVALID for a venue that is not online. */
  conferenceUrl?: string | null | undefined;
};

/** Which groups. */
export type GroupFilter = {
  /** Only those of these fellowships. */
  fellowships?: Array<FellowshipCode> | null | undefined;
  /** When true, only those without religion or a higher power; else either. */
  secular?: boolean;
  /** When true, only those that welcome medication; else either. */
  medicationWelcoming?: boolean;
  /** Only those for any of these. */
  audiences?: Array<MeetingAudience> | null | undefined;
  /** Only those held in this language, as a BCP 47 code such as `es`. */
  language?: string | null | undefined;
  /** When true, only those that the viewer hosts, or is in as a member. */
  mine?: boolean;
  /** Those that have ended, instead of those that go on. */
  ended?: boolean;
};

/** What a group is like. When a group is edited this is the whole of it: what is absent is taken away. */
export type GroupInput = {
  /** Its name, 1 to 120 characters, unlike those of groups that go on. Members read it. */
  name: string;
  /** What it is and for whom, at most 2,000 characters. Members read it. */
  description?: string | null | undefined;
  /** The fellowship it follows. */
  fellowship?: FellowshipCode;
  /** Whether it goes without religion or a higher power. */
  secular: boolean;
  /** Whether it says that medication for a substance use disorder is welcome. */
  medicationWelcoming: boolean;
  /** Whom it is for; empty for everybody. */
  audiences?: Array<MeetingAudience>;
  /** What kind its meetings are, by the codes of meetings, at most 20. */
  types?: Array<string>;
  /** Languages it is held in, BCP 47, at most 10. */
  languages?: Array<string>;
  /** Where it meets. */
  venue: MeetingVenue;
  /** Name of the place, at most 200 characters; REQUIRED for what is held in a room. */
  locationName?: string | null | undefined;
  /**
   * Address of the place, at most 300 characters. Where it ends in town and state, as `1 Main St, Phoenix, AZ 85001` does,
   * `meetingPlaces` knows the town of a group that is listed.
   */
  address?: string | null | undefined;
  /** Where to join by video: https, on a server that this installation has configured; INVALID for a venue that is not online. */
  joinUrl?: string | null | undefined;
  /** The zone its meetings are in. */
  timeZone: string;
  /** Who hosts it: people of the organization other than members, at most 10. */
  hostIds?: Array<string>;
  /** How one becomes a member of it. */
  admission?: GroupAdmission;
  /**
   * Lists it in the finder of meetings and in the organization's Meeting Guide list; not listed when absent. INVALID for
   * a group by invitation, of which who is not in it learns neither where nor when.
   */
  listing?: GroupListingInput | null | undefined;
};

/** Where a meeting takes place. */
export type MeetingVenue =
  /** In a room. */
  | 'IN_PERSON'
  /** Online or by telephone. */
  | 'ONLINE'
  /** In a room and online at once. */
  | 'HYBRID'
  /** Usually in a room, for now online. */
  | 'TEMPORARILY_ONLINE';

/** A day of the week. */
export type Weekday =
  /** Monday. */
  | 'MONDAY'
  /** Tuesday. */
  | 'TUESDAY'
  /** Wednesday. */
  | 'WEDNESDAY'
  /** Thursday. */
  | 'THURSDAY'
  /** Friday. */
  | 'FRIDAY'
  /** Saturday. */
  | 'SATURDAY'
  /** Sunday. */
  | 'SUNDAY';

/** Which meetings. */
export type MeetingFilter = {
  /** Only those held on this day. */
  weekday?: Weekday | null | undefined;
  /** Only those one can join so; HYBRID and TEMPORARILY_ONLINE count as online too. */
  online?: boolean | null | undefined;
  /** Only those of all these types, by code. */
  types?: Array<string> | null | undefined;
  /** Only those whose name, group, place or address holds this text, at least 2 characters. */
  text?: string | null | undefined;
  /** Only those in rooms near a place. */
  near?: MeetingNearInput | null | undefined;
  /** Only those that are under way or begin within some hours. */
  within?: MeetingWithinInput | null | undefined;
  /** Only those that begin at this time of day or later, on their own clock. */
  startsFrom?: string | null | undefined;
  /**
   * Only those that begin before this time of day, on their own clock. Earlier than `startsFrom` it is a time
   * of the next morning.
   */
  startsBefore?: string | null | undefined;
  /** Only those held in this language, as a BCP 47 code such as `es`. Most lists name none but for Spanish and the like. */
  language?: string | null | undefined;
  /** Only those at one of these venues. */
  venues?: Array<MeetingVenue> | null | undefined;
  /** When true, only those that are said to be accessible by wheelchair; else either. */
  accessible?: boolean | null | undefined;
  /** Only those of these fellowships. */
  fellowships?: Array<FellowshipCode> | null | undefined;
  /** When true, only those that are known to go without religion or a higher power; else either. */
  secular?: boolean | null | undefined;
  /** When true, only those that are known to welcome medication; else either. */
  medicationWelcoming?: boolean | null | undefined;
  /** Only those that are said to be for any of these. */
  audiences?: Array<MeetingAudience> | null | undefined;
};

/** A place, and how far around it. */
export type MeetingNearInput = {
  /** Degrees north, -90 to 90. */
  latitude: number;
  /** Degrees east, -180 to 180. */
  longitude: number;
  /** How far as the crow flies, in meters, 1 to 200,000. */
  radiusMeters?: number;
};

/** A span of time that begins at a moment. */
export type MeetingWithinInput = {
  /** The moment; now when absent. Give it to read several pages of one moment. */
  from?: string | null | undefined;
  /** How many hours, 1 to 24. */
  hours?: number;
};

/** What meetings are ordered by. */
export type MeetingOrderField =
  /** Day of the week and time, Monday first; those by appointment last. Of one weekday the time alone. */
  | 'WEEK'
  /** How far from the place asked near; needs `filter.near`. */
  | 'DISTANCE'
  /** When they begin, those under way first; needs `filter.within`. */
  | 'OCCURRENCE';

/** How meetings are ordered. */
export type MeetingOrder = {
  /** What they are ordered by. */
  field?: MeetingOrderField;
  /** Which way. */
  direction?: SortDirection;
};

/** Somebody new of the staff. */
export type StaffInviteInput = {
  /** The address they sign in with. */
  email: string;
  /** Name as shown to colleagues and members, 1 to 200 characters. */
  name: string;
  /** What they will be here; at least one, and not MEMBER. */
  roles: Array<Role>;
};

/** A new sign-in. */
export type InvitationAcceptInput = {
  /** The address to sign in with; letter case does not matter. For staff the one that was invited. */
  email: string;
  /** The password, 10 to 200 characters. */
  password: string;
  /** The member's birth date, when it is asked for. */
  birthDate?: string | null | undefined;
  /** How the session travels. */
  transport?: SessionTransport;
};

/** What can happen to a care team. */
export type CareTeamMove =
  /** Somebody joined it. */
  | 'JOIN'
  /** Somebody left it. */
  | 'LEAVE';

/** What to heed when calling or writing to a member. */
export type SafeContactInput = {
  /** Whether a message may be left on the voicemail; null when nobody has asked. */
  voicemail?: boolean | null | undefined;
  /** Whether others use the telephone, too; null when nobody has asked. */
  sharedPhone?: boolean | null | undefined;
  /** From when one may call, in the member's time zone; with `callUntil` or not at all. */
  callFrom?: string | null | undefined;
  /** Until when one may call. */
  callUntil?: string | null | undefined;
};

/** A member's profile as a whole: what is absent or null is not stated from then on. */
export type MemberProfileInput = {
  /** Name to be shown by, 1 to 60 characters. */
  alias: string;
  /** Name as on papers, at most 200 characters. */
  legalName?: string | null | undefined;
  /** Day of birth; 18 years ago or earlier. */
  birthDate?: string | null | undefined;
  /** Pronouns, in the member's own words, at most 60 characters. */
  pronouns?: string | null | undefined;
  /** Telephone. */
  phone?: string | null | undefined;
  /** E-mail. */
  email?: string | null | undefined;
  /** The zone the member's days are counted in, from now on. */
  timeZone: string;
  /** Language of what the member reads, BCP 47, at most 35 characters. */
  locale: string;
  /** What the member wants of recovery. */
  goal: RecoveryGoal;
  /** What to heed when calling or writing. */
  safeContact?: SafeContactInput | null | undefined;
};

/** Why a member takes a break. */
export type PauseReason =
  /** Wished to. */
  | 'OWN_WISH'
  /** Is in hospital or residential treatment. */
  | 'TREATMENT'
  /** Health, other than treatment of use. */
  | 'HEALTH'
  /** Work, family or travel do not allow it. */
  | 'SCHEDULE'
  /** Is in custody. */
  | 'CUSTODY'
  /** Anything else. */
  | 'OTHER';

/** Where a member goes who leaves. */
export type LeaveDestination =
  /** A home of their own. */
  | 'OWN_HOME'
  /** Family or friends. */
  | 'FAMILY_OR_FRIENDS'
  /** Another recovery residence. */
  | 'RECOVERY_RESIDENCE'
  /** Residential treatment. */
  | 'TREATMENT'
  /** A hospital. */
  | 'HOSPITAL'
  /** Custody. */
  | 'CUSTODY'
  /** No housing. */
  | 'NO_HOUSING'
  /** Somewhere else. */
  | 'ELSEWHERE'
  /** Nobody knows. */
  | 'UNKNOWN';

/** What can happen to a membership. */
export type MemberMove =
  /** A break began, or its end was agreed anew. */
  | 'PAUSE'
  /** A break ended. */
  | 'RESUME'
  /** The member left. */
  | 'LEAVE'
  /** The member came back. */
  | 'RETURN'
  /** A death was recorded. */
  | 'RECORD_DEATH'
  /** A death recorded in error was taken back. */
  | 'TAKE_BACK_DEATH';

/** Where a membership stands. */
export type MemberStatus =
  /** Supported now. */
  | 'ACTIVE'
  /** Takes a break: no check-ins are expected. What is told is recorded, and alerts are raised on it. */
  | 'PAUSED'
  /** Has left the network: no check-ins are expected or taken. The record stays. */
  | 'LEFT'
  /** Has died; nothing is sent any more. */
  | 'DIED';

/** What the member wants of recovery. The goal is the member's own; rules on use read it. */
export type RecoveryGoal =
  /** No use. */
  | 'ABSTINENCE'
  /** Less use. */
  | 'REDUCED_USE'
  /** Use with less harm. */
  | 'SAFER_USE';

/** What somebody does on a care team. */
export type CareRole =
  /** Counsels the member. */
  | 'COUNSELOR'
  /** Coordinates the member's programs. */
  | 'COORDINATOR'
  /** Runs the house the member lives in. */
  | 'HOUSE_MANAGER'
  /** Is the member's peer mentor. */
  | 'MENTOR';

/** What a milestone of recovery is counted in. */
export type MilestoneUnit =
  /** Days. */
  | 'DAY'
  /** Months of the calendar. */
  | 'MONTH'
  /** Years. */
  | 'YEAR';

/** Which members. */
export type MemberFilter = {
  /** Only those in these risk bands. */
  bands?: Array<RiskBand> | null | undefined;
  /** Only those of this status; ACTIVE unless said otherwise. */
  status?: MemberStatus;
  /** Only those on whose care team the viewer is. */
  mine?: boolean;
  /** Only those whose alias begins so, at least 2 characters; letter case does not matter. */
  alias?: string | null | undefined;
};

/** What members are ordered by. */
export type MemberOrderField =
  /** Risk band, CRITICAL highest; UNKNOWN stands between MODERATE and LOW. */
  | 'RISK'
  /** Alias, alphabetically. */
  | 'ALIAS';

/** How members are ordered. */
export type MemberOrder = {
  /** What they are ordered by. */
  field?: MemberOrderField;
  /** Which way. */
  direction?: SortDirection;
};

/** A new member, in at most eight fields. */
export type MemberEnrollInput = {
  /** Name to be shown by, 1 to 60 characters. */
  alias: string;
  /** Name as on papers, at most 200 characters. */
  legalName?: string | null | undefined;
  /** Day of birth; 18 years ago or earlier. */
  birthDate?: string | null | undefined;
  /** Telephone. */
  phone?: string | null | undefined;
  /** E-mail. */
  email?: string | null | undefined;
  /** What the member wants of recovery. */
  goal?: RecoveryGoal;
  /** First day of recovery, not in the future. */
  recoveryStart?: string | null | undefined;
  /** The counselor who takes the member on; the caller when the caller is a counselor and none is named. */
  counselorId?: string | null | undefined;
};

/** Whom to look for; give what is known. */
export type MemberDuplicatesInput = {
  /** Name to be shown by, at most 60 characters. */
  alias?: string | null | undefined;
  /** Name as on papers, at most 200 characters. */
  legalName?: string | null | undefined;
  /** Day of birth. */
  birthDate?: string | null | undefined;
  /** Telephone. */
  phone?: string | null | undefined;
};

/** In what somebody is alike. */
export type DuplicateReason =
  /** The alias is spelled alike. */
  | 'ALIAS'
  /** The legal name is spelled alike. */
  | 'LEGAL_NAME'
  /** The birth date is the same. */
  | 'BIRTH_DATE'
  /** The telephone is the same. */
  | 'PHONE';

/** What is done with two records of one person. */
export type MemberMergeMove =
  /** They became one. */
  | 'MERGE'
  /** They are two again: it was a mistake. */
  | 'UNDO';

/** Which of two records. */
export type MemberMergeSide =
  /** The record that goes into the other. */
  | 'FROM'
  /** The record that stays. */
  | 'INTO';

/**
 * From which record each field is kept. Where nothing is said, from the one that stays; where that has nothing
 * there, from the other.
 */
export type MemberMergeKeepInput = {
  /** The alias. */
  alias?: MemberMergeSide | null | undefined;
  /** The legal name. */
  legalName?: MemberMergeSide | null | undefined;
  /** The day of birth. */
  birthDate?: MemberMergeSide | null | undefined;
  /** The pronouns. */
  pronouns?: MemberMergeSide | null | undefined;
  /** The telephone. */
  phone?: MemberMergeSide | null | undefined;
  /** The e-mail address. */
  email?: MemberMergeSide | null | undefined;
  /** The goal. */
  goal?: MemberMergeSide | null | undefined;
};

/** Why two records cannot become one as they are. */
export type MemberMergeConflict =
  /** Each has an account that somebody signs in with. */
  | 'ACCOUNT'
  /** One is recorded as having died, the other is not. */
  | 'STATUS'
  /**
   * Both have an enrollment in one program that has not ended, or that of the record that would go has not and
   * runs over the days of another; see `programs`. In the latter case the other record can be the one that goes.
   */
  | 'ENROLLMENT'
  /** A new version of the plan is being written in both: one has to come into force or be discarded. */
  | 'PLAN_DRAFT'
  /** Both have a link to set up a sign-in that is still open: one has to be revoked. */
  | 'INVITATION'
  /**
   * Of the record that would go an appointment is booked for a time at which the other has one: it has to be
   * moved or called off. One that is over is no conflict.
   */
  | 'APPOINTMENT'
  /**
   * Both have a bed, or that of the record that would go is had over the days of a stay of the other: one stay has to
   * end. In the latter case the other record can be the one that goes.
   */
  | 'BED'
  /** Both wait for a bed, or one waits and the other has one: one request has to be withdrawn. */
  | 'BED_REQUEST';

/**
 * What a mentor asks themselves once a month. Our own questions, and no instrument: they are not added up, and
 * nothing is concluded from them.
 */
export type MentorWellbeingQuestion =
  /** I have strength for this. */
  | 'ENERGY'
  /** I keep to what I can give. */
  | 'BOUNDARIES'
  /** My own recovery has its place. */
  | 'OWN_RECOVERY'
  /** I have somebody to talk with about it. */
  | 'SUPPORTED'
  /** It does not follow me into the night. */
  | 'LIGHTNESS';

/** An answer of a mentor to themselves. */
export type MentorWellbeingAnswerInput = {
  /** The question. */
  question: MentorWellbeingQuestion;
  /** 1 (not at all) to 4 (very much). */
  value: number;
};

/**
 * Which gender somebody has in mind, theirs or another's. Compared only where both have described their own;
 * never inferred.
 */
export type MentorGenderPreference =
  /** Any. */
  | 'ANY'
  /** The same as theirs, as both describe it. */
  | 'SAME';

/** What a mentor offers, as a whole: what is absent is taken away. */
export type MentorProfileInput = {
  /** Languages they mentor in, BCP 47, 1 to 10. */
  languages: Array<string>;
  /** Hours of a week in which they have time, at most 50, none overlapping. */
  availability?: Array<StaffHoursEntryInput>;
  /** The time zone of the hours. */
  timeZone: string;
  /** How many mentorships they carry at most, active and paused, 1 to 20. Fewer than they carry takes nobody away. */
  capacity: number;
  /** What they do not do, at most 2,000 characters. Members to whom they are proposed read it. */
  boundaries?: string | null | undefined;
  /** Their own way, in their own words, at most 4,000 characters. Members to whom they are proposed read it. */
  livedExperience?: string | null | undefined;
  /** Their gender as they describe it, at most 50 characters. */
  gender?: string | null | undefined;
  /** Whom they would mentor. */
  mentorsGender?: MentorGenderPreference;
  /** From when they are not to be disturbed; together with `quietUntil`. */
  quietFrom?: string | null | undefined;
  /** Until when they are not to be disturbed; before `quietFrom` it is on the next day. */
  quietUntil?: string | null | undefined;
  /** Whether they take on others now. */
  accepting?: boolean;
};

/** What a member wishes of a mentor, as a whole: what is absent is taken away. */
export type MentorWishInput = {
  /** Languages they would speak with a mentor, BCP 47, at most 10. */
  languages?: Array<string>;
  /** Hours of a week in which they have time, by the member's clock; at most 50, none overlapping. */
  availability?: Array<StaffHoursEntryInput>;
  /** Their gender as they describe it, at most 50 characters. */
  gender?: string | null | undefined;
  /** What they wish of a mentor. */
  mentorGender?: MentorGenderPreference | null | undefined;
};

/** What counts for a mentor, each with its points in `MentorMatchReason`. */
export type MentorMatchCode =
  /** They share a language: 40 points. */
  | 'SHARED_LANGUAGE'
  /** They have time at the same hours, the mentor's quiet hours apart: up to 30 points, for 4 hours a week or more. */
  | 'SHARED_HOURS'
  /** The mentor has places left: 10 points for one, 20 for more. */
  | 'PLACES_LEFT'
  /** The member's wish on gender is met, or any is welcome: 10 points. */
  | 'GENDER_WISH';

/** Why a mentor cannot be proposed. */
export type MentorRuledOut =
  /** They have not written their profile. */
  | 'NO_PROFILE'
  /** They take on nobody now. */
  | 'NOT_ACCEPTING'
  /** They carry as many as they can. */
  | 'FULL'
  /** They share no language. */
  | 'NO_SHARED_LANGUAGE'
  /** The hours they share all lie in the mentor's quiet hours. */
  | 'QUIET_HOURS'
  /** The mentor would mentor others. */
  | 'MENTOR_PREFERENCE'
  /** The member wishes for another mentor. */
  | 'MEMBER_PREFERENCE'
  /** They are the member's mentor, or proposed to be. */
  | 'ALREADY_THERE'
  /** It is the mentor's own record. */
  | 'OWN_RECORD';

/** Whether the two can write to each other now. Nobody is told that the other one blocked them. */
export type MentorshipConversationState =
  /** Both can write. */
  | 'OPEN'
  /** The mentorship is paused: what was written can be read. */
  | 'PAUSED'
  /** The mentorship has ended: what was written can be read. */
  | 'ENDED'
  /** You blocked the other one; lift it to write again. */
  | 'BLOCKED_BY_YOU'
  /** Messages cannot be sent here now. Why is not said. */
  | 'UNAVAILABLE';

/** What changed between the two. */
export type MentorshipChange =
  /** Somebody wrote. */
  | 'MESSAGE'
  /** Whether they can write to each other may have changed. */
  | 'CONVERSATION'
  /** A step was added, changed or taken off. */
  | 'STEP';

/** Why somebody reports a message. */
export type MentorshipReportReason =
  /**
   * Who wrote it may be in danger now. Where they are a member, an alert about them is raised for their care team at
   * once, which says neither who told so nor what was written.
   */
  | 'IN_DANGER'
  /** It hurts, threatens or pushes. */
  | 'HURTFUL'
  /** It is about sex, or wants more than a mentorship. */
  | 'SEXUAL'
  /** It asks for money or favors, or offers substances. */
  | 'MONEY_OR_SUBSTANCES'
  /** It makes one worry about somebody's safety. */
  | 'SAFETY'
  /** Anything else. */
  | 'OTHER';

/** A report of a message. */
export type MentorshipMessageReportInput = {
  /** Why. */
  reason: MentorshipReportReason;
  /** What whoever coordinates should know, at most 1,000 characters. */
  note?: string | null | undefined;
  /** Whether to block the other one as well. */
  block?: boolean;
};

/** Where a step stands. */
export type MentorshipStepState =
  /** Not begun. */
  | 'OPEN'
  /** They work on it. */
  | 'IN_WORK'
  /** Done. It can be taken up again. */
  | 'DONE';

/** A list of steps to begin with, in our own short words. What a fellowship says of them stands in its own books. */
export type MentorshipStepTemplate =
  /** Twelve steps, for members of fellowships that work them. */
  | 'TWELVE_STEPS'
  /** Small goals of the first weeks. */
  | 'FIRST_WEEKS';

/** Where a mentorship stands. */
export type MentorshipState =
  /** Proposed; mentor and member have not both agreed. */
  | 'PROPOSED'
  /** Both agreed: the mentor is on the care team. */
  | 'ACTIVE'
  /** Interrupted; the mentor keeps the place on the care team. */
  | 'PAUSED'
  /** Over. */
  | 'ENDED'
  /** Mentor or member did not wish it. */
  | 'DECLINED'
  /** Taken back by who proposed it, or by other staff. */
  | 'WITHDRAWN';

/** What can happen to a mentorship. */
export type MentorshipMove =
  /** Mentor or member agrees. */
  | 'ACCEPT'
  /** Mentor or member does not wish it. */
  | 'DECLINE'
  /** Staff take the proposal back. */
  | 'WITHDRAW'
  /** It is interrupted. */
  | 'PAUSE'
  /** It goes on. */
  | 'RESUME'
  /** It ends. */
  | 'END';

/** One of those whom a mentorship is about. */
export type MentorshipParty =
  /** The mentor. */
  | 'MENTOR'
  /** The member. */
  | 'MEMBER'
  /** Staff, who are neither. */
  | 'STAFF';

/** Why somebody does not wish a mentorship. Nobody is blamed. */
export type MentorshipDeclineReason =
  /** No time for it now. */
  | 'NO_TIME'
  /** They know each other from elsewhere. */
  | 'KNOWN_ELSEWHERE'
  /** It does not feel right for them. */
  | 'NOT_A_FIT'
  /** Anything else, or nothing that they wish to say. */
  | 'OTHER';

/** Why a mentorship is interrupted. */
export type MentorshipPauseReason =
  /** One of them is away. */
  | 'AWAY'
  /** Health of one of them. */
  | 'HEALTH'
  /** Other things come first for a while. */
  | 'OTHER_PRIORITIES'
  /** One of them wishes for some distance. */
  | 'DISTANCE'
  /** Anything else. */
  | 'OTHER';

/** Why a mentorship ended. Nobody is blamed. */
export type MentorshipEndReason =
  /** It did what it was for. */
  | 'COMPLETED'
  /** The member goes on with another mentor. */
  | 'OTHER_MENTOR'
  /** One of them has no time any more. */
  | 'NO_TIME'
  /** One of them moved away. */
  | 'MOVED'
  /** They did not reach each other any more. */
  | 'NO_CONTACT'
  /** It was not right for one of them. */
  | 'NOT_A_FIT'
  /** The mentor left the care team by another way, or the network does not support the member any more. Said by the software alone. */
  | 'CARE_ENDED'
  /** Anything else. */
  | 'OTHER';

/** Which mentorships. */
export type MentorshipFilter = {
  /** Those that stand there; all when absent. */
  states?: Array<MentorshipState> | null | undefined;
  /** Those of this member; none where the viewer may not know who it is. */
  memberId?: string | null | undefined;
  /** Those in which this viewer is this party. */
  party?: MentorshipParty | null | undefined;
  /** Those of this mentor. */
  mentorId?: string | null | undefined;
};

/** Who is to mentor whom. */
export type MentorshipProposeInput = {
  /** The member. */
  memberId: string;
  /** The mentor. */
  mentorId: string;
  /** Whether the member may have another mentor beside. Without it a second one is ALREADY_EXISTS. */
  additional?: boolean;
};

/** A contact of mentor and member. */
export type MentorshipContactInput = {
  /** How it went. */
  outcome: ContactOutcome;
  /** When it was: in the last 30 days, not in the future; now when absent. */
  occurredAt?: string | null | undefined;
  /** What was said and agreed, at most 2,000 characters. Mentor, member and the care team read it. */
  note?: string | null | undefined;
};

/** The instruments that can be answered. Each is data with its license and source; see `instruments`. */
export type InstrumentCode =
  /** Brief Addiction Monitor, 17 items over 30 days; three subscales and no total. */
  | 'BAM'
  /** Patient Health Questionnaire, 9 items over two weeks. */
  | 'PHQ_9'
  /** The first two items of PHQ-9. */
  | 'PHQ_2'
  /** Generalized Anxiety Disorder scale, 7 items over two weeks. */
  | 'GAD_7'
  /** Alcohol Use Disorders Identification Test, the 3 items on consumption. */
  | 'AUDIT_C'
  /** Brief Assessment of Recovery Capital, 10 items. */
  | 'BARC_10'
  /** Penn Alcohol Craving Scale, 5 items over a week. */
  | 'PACS'
  /** One question on craving, 0 to 10. */
  | 'CRAVING';

/** How an item is answered. */
export type InstrumentItemKind =
  /** By one of its choices. */
  | 'CHOICE'
  /** By a whole number between `min` and `max`. */
  | 'NUMBER';

/** The kinds of monitoring event. */
export type MonitoringEventKind =
  /** A check-in. */
  | 'CHECK_IN'
  /** An answered instrument. */
  | 'INSTRUMENT_RESPONSE'
  /** A slip the member reported. */
  | 'SLIP_REPORTED'
  /** The result of a drug screen. */
  | 'DRUG_SCREEN_RESULT'
  /** Attendance at a visit or session. */
  | 'ATTENDANCE_RECORDED'
  /** A contact that staff logged. */
  | 'CONTACT_LOGGED'
  /** An enrollment in a program was made or moved. */
  | 'ENROLLMENT_CHANGED'
  /** A lesson was done. */
  | 'LESSON_COMPLETED'
  /** A signature under a plan. */
  | 'PLAN_SIGNED'
  /** A plan that came into force. */
  | 'PLAN_IN_FORCE'
  /** Something of the plan that the member used. */
  | 'PLAN_USED'
  /** The membership changed: a break, a departure, a return, a death. */
  | 'STATUS_CHANGED'
  /** Somebody joined or left the care team. */
  | 'CARE_TEAM_CHANGED'
  /** A step of the hand-off by which the member came. */
  | 'REFERRAL_CHANGED'
  /** Two records of one person became one, or two again. */
  | 'MEMBER_MERGED'
  /** An appointment was booked, moved, called off, held or missed. */
  | 'APPOINTMENT_CHANGED'
  /** A bed was given to the member, changed, or given free. */
  | 'STAY_CHANGED'
  /** A milestone of recovery was reached. */
  | 'MILESTONE_REACHED';

/** A class of substances. */
export type SubstanceClass =
  /** Heroin, fentanyl, opioid pain medicine without a prescription. */
  | 'OPIOID'
  /** Methadone or buprenorphine: medication when prescribed. */
  | 'OPIOID_MEDICATION'
  /** Cocaine, crack, methamphetamine and other stimulants. */
  | 'STIMULANT'
  /** Benzodiazepines, barbiturates and other sedatives. */
  | 'SEDATIVE'
  /** Alcohol. */
  | 'ALCOHOL'
  /** Cannabis. */
  | 'CANNABIS'
  /** Tobacco and nicotine. */
  | 'NICOTINE'
  /** Hallucinogens, PCP, inhalants. */
  | 'HALLUCINOGEN'
  /** Anything else, or not said. */
  | 'OTHER';

/** What a drug screen showed. */
export type DrugScreenOutcome =
  /** Nothing was found. */
  | 'NEGATIVE'
  /** Something was found. */
  | 'POSITIVE'
  /** What was found is explained by a prescription. */
  | 'EXPECTED'
  /** Mixed or inconclusive. */
  | 'INVALID'
  /** No sample was provided. */
  | 'NOT_PROVIDED';

/** Whether somebody came. */
export type AttendanceState =
  /** Attended. */
  | 'PRESENT'
  /** Attended, late. */
  | 'LATE'
  /** Did not attend, for a reason that counts. */
  | 'EXCUSED'
  /** Did not attend. */
  | 'ABSENT';

/** How staff reached a member, or tried to. */
export type ContactOutcome =
  /** Spoke with the member. */
  | 'REACHED'
  /** Left a message, where the member's safe-contact choices allow it. */
  | 'LEFT_MESSAGE'
  /** Nobody answered. */
  | 'NO_ANSWER'
  /** Somebody else answered; nothing was said of the network. */
  | 'OTHER_PERSON'
  /** The member declined to talk. */
  | 'DECLINED';

/** An answer to one item. */
export type ItemAnswerInput = {
  /** The item's code. */
  item: string;
  /** The answer, as `instruments` lists it. */
  value: number;
};

/** The answers to one instrument. Missing items are kept as missing and may leave it without a score. */
export type InstrumentAnswersInput = {
  /** Which instrument. */
  instrument: InstrumentCode;
  /** The answers, at most one an item. */
  answers: Array<ItemAnswerInput>;
};

/** A slip, as the member reports it. */
export type SlipInput = {
  /** Of which classes; at least one. */
  substances: Array<SubstanceClass>;
  /** On which of the member's days; the day of the check-in when absent, not in the future. */
  localDate?: string | null | undefined;
};

/** A check-in. */
export type CheckInInput = {
  /** Who checks in; the caller's own record when absent. */
  memberId?: string | null | undefined;
  /** When; now when absent, at most 30 days ago, not in the future. */
  occurredAt?: string | null | undefined;
  /** Craving, 0 none to 10 strongest. */
  craving?: number | null | undefined;
  /** Mood, 0 lowest to 10 best. */
  mood?: number | null | undefined;
  /** Hours slept, 0 to 24. */
  sleepHours?: number | null | undefined;
  /** In the member's own words, at most 2,000 characters. */
  note?: string | null | undefined;
  /** Answers, one entry an instrument. */
  instruments?: Array<InstrumentAnswersInput>;
  /** A slip to report. */
  slip?: SlipInput | null | undefined;
};

/** How much help an answer calls for. */
export type SafetyLevel =
  /** Nothing beyond the usual. */
  | 'NONE'
  /** Somebody should be in touch. */
  | 'SUPPORT'
  /** Help should be at hand now. */
  | 'URGENT'
  /** Life may be in danger. */
  | 'EMERGENCY';

/** How much is at stake for a member now, by the rules that fired. */
export type RiskBand =
  /** Data is there and no rule fired above LOW. */
  | 'LOW'
  /** A rule of severity MODERATE fired. */
  | 'MODERATE'
  /** A rule of severity HIGH fired. */
  | 'HIGH'
  /** A rule of severity CRITICAL fired. */
  | 'CRITICAL'
  /** There is no valid data in the window. Never read it as LOW. */
  | 'UNKNOWN';

/** What a rule speaks of. */
export type RuleKind =
  /** Risk: enters the band. */
  | 'RISK'
  /** Engagement, such as missed check-ins: never enters the band and predicts nothing. */
  | 'ENGAGEMENT'
  /** Safety: somebody says that they, or somebody else, are in danger. Never enters the band, which reads answers alone. */
  | 'SAFETY';

/** Where one version of a plan stands. */
export type PlanState =
  /** Being written; not signed by both yet. */
  | 'DRAFT'
  /** Signed by the member and by staff: the one to go by. */
  | 'IN_FORCE'
  /** A later version took its place; its wording stays readable. */
  | 'SUPERSEDED'
  /** Given up before it was signed by both. */
  | 'DISCARDED';

/** What sort of thing may lead to use. */
export type PlanTriggerKind =
  /** A feeling, such as anger or loneliness. */
  | 'FEELING'
  /** Somebody. */
  | 'PEOPLE'
  /** A place. */
  | 'PLACE'
  /** A time of day, of the week or of the year. */
  | 'TIME'
  /** Pain, hunger, too little sleep. */
  | 'BODY'
  /** A conflict with somebody. */
  | 'CONFLICT'
  /** Money: payday, debts. */
  | 'MONEY'
  /** Something to celebrate. */
  | 'CELEBRATION'
  /** Anything else. */
  | 'OTHER';

/** A part of a plan. */
export type PlanSection =
  /** Triggers. */
  | 'TRIGGERS'
  /** Warning signs. */
  | 'WARNING_SIGNS'
  /** Coping strategies. */
  | 'STRATEGIES'
  /** Support contacts. */
  | 'CONTACTS'
  /** Commitments. */
  | 'COMMITMENTS'
  /** Steps in a crisis. */
  | 'CRISIS_STEPS'
  /** The day of the next review. */
  | 'REVIEW';

/** What became of an entry. */
export type PlanChange =
  /** It is new. */
  | 'ADDED'
  /** It is gone. */
  | 'REMOVED'
  /** It says something else. */
  | 'CHANGED'
  /** It stands at another place in an order that matters. */
  | 'MOVED';

/** Whose signature. */
export type PlanSigner =
  /** The member's; by staff only for a member without an account, who has signed on paper. */
  | 'MEMBER'
  /** That of a counselor or coordinator. */
  | 'STAFF';

/** Whether something helped. */
export type PlanHelp =
  /** It helped. */
  | 'YES'
  /** It helped somewhat. */
  | 'SOMEWHAT'
  /** It did not help this time. */
  | 'NO';

/** Something that may lead to use. */
export type PlanTriggerInput = {
  /** The key of an entry that was there before; left out of a new one. */
  key?: string | null | undefined;
  /** What sort of thing it is. */
  kind?: PlanTriggerKind;
  /** How strong, 1 to 5. */
  intensity?: number;
  /** At most 500 characters; may be empty in a draft. */
  words: string;
};

/** A warning sign, a commitment, a step in a crisis. */
export type PlanLineInput = {
  /** The key of an entry that was there before; left out of a new one. */
  key?: string | null | undefined;
  /** At most 500 characters; may be empty in a draft. */
  words: string;
};

/** Something that helps. */
export type PlanStrategyInput = {
  /** The key of an entry that was there before; left out of a new one. */
  key?: string | null | undefined;
  /** At most 500 characters; may be empty in a draft. */
  words: string;
  /** Keys of triggers of the same plan; empty when it helps with any. */
  triggers?: Array<string>;
  /** The id of a lesson in which it is learned; left out when there is none. */
  lessonId?: string | null | undefined;
};

/** Somebody to call. */
export type PlanContactInput = {
  /** The key of an entry that was there before; left out of a new one. */
  key?: string | null | undefined;
  /** At most 100 characters; may be empty in a draft. */
  name: string;
  /** At most 100 characters. */
  relation?: string | null | undefined;
  /** Telephone. */
  phone?: string | null | undefined;
  /** Whether they may be called at night. */
  nightCalls?: boolean;
};

/**
 * The whole wording of a plan; at most 20 entries in each part. A key may also be the client's own, 8 to 40
 * letters, digits, `-` and `_`, so that a new entry has it before it is saved.
 */
export type PlanContentInput = {
  /** What may lead to use. */
  triggers?: Array<PlanTriggerInput>;
  /** How the member notices that something is changing. */
  warningSigns?: Array<PlanLineInput>;
  /** What helps. */
  strategies?: Array<PlanStrategyInput>;
  /** Whom to call, in this order. */
  contacts?: Array<PlanContactInput>;
  /** What the member has decided to do. */
  commitments?: Array<PlanLineInput>;
  /** What to do when it gets bad, in this order. */
  crisisSteps?: Array<PlanLineInput>;
  /** The member's day on which it is to be looked at again. A draft may hold any; it is judged when it is signed. */
  reviewDue?: string | null | undefined;
};

/** How a draft begins, or what it says now. */
export type PlanDraftInput = {
  /** The whole wording; replaces the template's, when both are given. */
  content?: PlanContentInput | null | undefined;
  /**
   * Code of a template to begin with, in the member's language, or in the other where it has that alone. Its
   * words are copied.
   */
  template?: string | null | undefined;
};

/**
 * A template in one language; at most 20 entries in each part, and none without words. For everybody: it names
 * nobody.
 */
export type PlanTemplateContentInput = {
  /** The language, `en` or `es`. */
  locale: string;
  /** Its title, at most 120 characters. */
  title: string;
  /** For whom, in a sentence of at most 300 characters. */
  about: string;
  /** What may lead to use. */
  triggers?: Array<PlanTriggerInput>;
  /** How somebody notices that something is changing. */
  warningSigns?: Array<PlanLineInput>;
  /** What helps. */
  strategies?: Array<PlanStrategyInput>;
  /** What somebody may decide to do. */
  commitments?: Array<PlanLineInput>;
  /** What to do when it gets bad, in this order. */
  crisisSteps?: Array<PlanLineInput>;
};

/** A template of the organization's own. */
export type PlanTemplateInput = {
  /** What it says, once in each language; one at least. */
  contents: Array<PlanTemplateContentInput>;
};

/** How a revision begins. */
export type PlanReviseInput = {
  /** The whole wording; that of the plan in force when absent. */
  content?: PlanContentInput | null | undefined;
};

/** A signature. */
export type PlanSignInput = {
  /** Whose. */
  as: PlanSigner;
};

/** How a coping strategy was used. */
export type PlanUseInput = {
  /** The strategy's key. */
  strategy: string;
  /** Craving before, 0 none to 10 strongest. */
  cravingBefore?: number | null | undefined;
  /** Craving after, 0 none to 10 strongest. */
  cravingAfter?: number | null | undefined;
  /** Whether it helped. */
  helped: PlanHelp;
};

/** What a program mainly offers. */
export type ProgramKind =
  /** Individual or family counseling. */
  | 'COUNSELING'
  /** Therapy by a licensed clinician. */
  | 'THERAPY'
  /** A course of group sessions. */
  | 'GROUP'
  /** Recovery coaching by peers. */
  | 'RECOVERY_COACHING'
  /** Medication for a substance use disorder, with its follow-up. */
  | 'MEDICATION';

/** Where an enrollment stands. */
export type EnrollmentState =
  /** Waits for a place. */
  | 'WAITING'
  /** Agreed, not begun; the place is held. */
  | 'PLANNED'
  /** Running. */
  | 'ACTIVE'
  /** Interrupted, with the place kept. */
  | 'ON_HOLD'
  /** Ended as planned. */
  | 'COMPLETED'
  /** Ended before its plan. */
  | 'LEFT';

/** How soon somebody who waits needs the place. */
export type WaitingPriority =
  /** Before all others. */
  | 'URGENT'
  /** Before those of ordinary priority. */
  | 'SOON'
  /** In the order of waiting. */
  | 'ORDINARY';

/** Why an enrollment ended before its plan. Nobody is blamed: it says what comes next, not what was lacking. */
export type LeaveReason =
  /** Went on in another program or kind of care. */
  | 'OTHER_CARE'
  /** Moved away. */
  | 'MOVED'
  /** Wished to stop. */
  | 'OWN_WISH'
  /** Could not be reached any more. */
  | 'NO_CONTACT'
  /** Was referred to somebody else. */
  | 'REFERRED'
  /** Work, family or times did not allow it. */
  | 'SCHEDULE'
  /** Anything else. */
  | 'OTHER';

/** What can happen to an enrollment. */
export type EnrollmentMove =
  /** Put on the waiting list. */
  | 'WAIT'
  /** Enrolled, with a place. */
  | 'PLAN'
  /** Put further to the front or the back of the waiting list. */
  | 'PRIORITIZE'
  /** Given a place from the waiting list. */
  | 'ADMIT'
  /** Began. */
  | 'START'
  /** Interrupted. */
  | 'HOLD'
  /** Went on after an interruption. */
  | 'RESUME'
  /** Went into another phase. */
  | 'CHANGE_PHASE'
  /** Completed the program. */
  | 'COMPLETE'
  /** Left before its end. */
  | 'LEAVE'
  /** The newest move was taken back. */
  | 'UNDO';

/** Which programs. */
export type ProgramFilter = {
  /** Those that have ended, instead of those that go on. */
  ended?: boolean;
};

/** A phase of a program. */
export type ProgramPhaseInput = {
  /** The phase that this is, when there is one already; a new one when absent. */
  id?: string | null | undefined;
  /** Its name, 1 to 100 characters. */
  name: string;
  /** How many weeks it is meant to take, 1 to 260. */
  weeks?: number | null | undefined;
};

/** What a program is like. When a program is edited this is the whole of it: what is absent is taken away. */
export type ProgramInput = {
  /** Its name, 1 to 200 characters, unlike those of programs that go on. */
  name: string;
  /** What it mainly offers. */
  kind: ProgramKind;
  /** Level of care by its ASAM code, at most 10 characters. */
  asamLevel?: string | null | undefined;
  /** What it is and for whom, at most 2,000 characters. */
  description?: string | null | undefined;
  /** Languages it is held in, BCP 47, at most 10. */
  languages?: Array<string>;
  /**
   * How many places there are, 1 to 10,000; null where nobody is turned away. Fewer than are held takes
   * nobody's place away.
   */
  capacity?: number | null | undefined;
  /** Who leads it: staff or mentors, at most 10. */
  leadIds?: Array<string>;
  /** Its phases in order, at most 20. One in which somebody is cannot be left out. */
  phases?: Array<ProgramPhaseInput>;
};

/** Who is to be enrolled, and where. */
export type EnrollmentPlanInput = {
  /** The member. */
  memberId: string;
  /** The program. */
  programId: string;
  /** The day on which it is to begin, when one was agreed; not in the past. */
  plannedFor?: string | null | undefined;
  /** How soon the place is needed, when there is none now. */
  priority?: WaitingPriority;
  /** What colleagues should know, at most 500 characters. The member can read it. */
  note?: string | null | undefined;
};

/** Where a hand-off from a treatment center stands. */
export type ReferralState =
  /** It has come, and nobody has said what becomes of it. */
  | 'RECEIVED'
  /** The person is a member of the network now; nobody has spoken with them yet. */
  | 'ACCEPTED'
  /** Somebody of the network has spoken with the person. */
  | 'CONTACTED'
  /** The hand-off is complete. */
  | 'CLOSED'
  /** The network does not take the person on. */
  | 'DECLINED'
  /** The person could not be found, or has gone elsewhere. */
  | 'LOST';

/** What happened to a hand-off. */
export type ReferralMove =
  /** The person became a member, or was found to be one. */
  | 'ACCEPT'
  /** Somebody spoke with the person. */
  | 'CONTACT'
  /** The hand-off was completed. */
  | 'CLOSE'
  /** The network did not take the person on. */
  | 'DECLINE'
  /** The person could not be found, or has gone elsewhere. */
  | 'LOSE'
  /** The sender was told what had become of it. */
  | 'TELL';

/** Why the network does not take somebody on. Medication is never a reason. */
export type ReferralDeclineReason =
  /** There is no capacity now. */
  | 'NO_CAPACITY'
  /** They live too far away. */
  | 'OUT_OF_AREA'
  /** They need care that the network does not give. */
  | 'NEEDS_OTHER_CARE'
  /** The person did not want to. */
  | 'PERSON_DECLINED'
  /** It came twice. */
  | 'SENT_TWICE'
  /** Anything else. */
  | 'OTHER';

/** Why a hand-off came to nothing. */
export type ReferralLostReason =
  /** Nobody could be reached. */
  | 'NOT_REACHED'
  /** They have moved away. */
  | 'MOVED_AWAY'
  /** Somebody else supports them now. */
  | 'WENT_ELSEWHERE'
  /** They are in treatment or in custody again. */
  | 'ADMITTED_AGAIN'
  /** Anything else. */
  | 'OTHER';

/** How the sender is told. */
export type ReferralTellingWay =
  /** The report was copied, for a letter or a message. */
  | 'COPIED'
  /** The report was printed. */
  | 'PRINTED'
  /** It was read out, on the telephone or face to face. */
  | 'SPOKEN';

/** Which hand-offs. */
export type ReferralFilter = {
  /** Only those that stand there; all when absent. */
  states?: Array<ReferralState> | null | undefined;
  /** Only those whose first contact is the viewer's. */
  mine?: boolean;
};

/** What hand-offs are ordered by. */
export type ReferralOrderField =
  /** When it came. */
  | 'RECEIVED'
  /** Until when somebody is to have spoken with the person. */
  | 'CONTACT_DUE';

/** How hand-offs are ordered. */
export type ReferralOrder = {
  /** What they are ordered by. */
  field?: ReferralOrderField;
  /** Which way. */
  direction?: SortDirection;
};

/** A hand-off as it comes. */
export type ReferralReceiveInput = {
  /** The organization that sends it, 1 to 200 characters. */
  senderName: string;
  /** Whom to ask there, at most 200 characters. */
  senderContact?: string | null | undefined;
  /** That contact's telephone. */
  senderPhone?: string | null | undefined;
  /** That contact's e-mail. */
  senderEmail?: string | null | undefined;
  /**
   * The sender's own reference, at most 100 characters. The same reference of the same sender is received once:
   * a repeat gives the hand-off there is, and changes nothing.
   */
  senderReference?: string | null | undefined;
  /** The name of the person who is handed over, 1 to 200 characters. */
  personName: string;
  /** The person's birth date. */
  personBirthDate?: string | null | undefined;
  /** The person's telephone. */
  personPhone?: string | null | undefined;
  /** The day of discharge, at most a year from today either way. */
  dischargeOn?: string | null | undefined;
  /** What the treatment center wrote for those who go on, at most 4,000 characters. */
  dischargeNote?: string | null | undefined;
  /** Medication as the treatment center wrote it down, at most 2,000 characters. */
  medication?: string | null | undefined;
  /** Whether the person agreed that the sender is told what became of it; absent when nobody has asked. */
  consentGiven?: boolean | null | undefined;
  /** The last day on which that holds, from today on. */
  consentUntil?: string | null | undefined;
  /** Who is to make the first contact; the caller when a counselor, else whoever coordinates. */
  ownerId?: string | null | undefined;
};

/** Who the person is: a member who is here already, or somebody to enroll. One of the two. */
export type ReferralAcceptInput = {
  /** The member that the person is found to be. */
  memberId?: string | null | undefined;
  /** The person as a new member. */
  enroll?: MemberEnrollInput | null | undefined;
};

/** What a house has to have for somebody. */
export type BedNeed =
  /** To be lived in with a wheelchair. */
  | 'WHEELCHAIR'
  /** Room for children. */
  | 'CHILDREN'
  /** A pet may come along. */
  | 'PET'
  /** A safe place for prescribed medication. Where it lacks one is arranged; nobody is turned away for it. */
  | 'MEDICATION_STORAGE';

/** Where a request for a bed stands. */
export type BedRequestState =
  /** Waits for a bed. */
  | 'WAITING'
  /** Was given one. */
  | 'HOUSED'
  /** Is not asked for any more. */
  | 'WITHDRAWN';

/** Why a bed is not asked for any more. */
export type BedRequestEndReason =
  /** Found another place to live. */
  | 'OTHER_PLACE'
  /** Wished so. */
  | 'OWN_WISH'
  /** Could not be reached any more. */
  | 'NO_CONTACT'
  /** Left the network. */
  | 'LEFT'
  /** Anything else. */
  | 'OTHER';

/** Why a house cannot take somebody. */
export type DeclineReason =
  /** The house is for others. */
  | 'HOUSE_IS_FOR_OTHERS'
  /** It would not be safe with somebody who lives there. */
  | 'SAFETY'
  /** Prescribed medication. This turns nobody away. */
  | 'MEDICATION'
  /** A disability. This turns nobody away. */
  | 'DISABILITY'
  /** An assistance animal. This turns nobody away. */
  | 'ASSISTANCE_ANIMAL'
  /** Anything else. */
  | 'OTHER';

/** What speaks for or against a house. */
export type BedMatchCode =
  /** The member asked for it. */
  | 'ASKED_FOR'
  /** It is for whom the member wishes to live with. */
  | 'WELCOMES'
  /** It can be lived in with a wheelchair. */
  | 'WHEELCHAIR'
  /** Children may come along. */
  | 'CHILDREN'
  /** Pets may come along. */
  | 'PET'
  /** It has a safe place for medication. Where it lacks one the house fits nevertheless, and one is arranged. */
  | 'MEDICATION_STORAGE'
  /** The house said that it cannot. */
  | 'DECLINED';

/** Who asks for a bed, and what is needed. */
export type BedRequestInput = {
  /** The member. */
  memberId: string;
  /** How soon a bed is needed. */
  priority?: WaitingPriority;
  /** In what kind of house the member wishes to live. */
  housing?: ResidenceWelcome;
  /** What the house has to have. */
  needs?: Array<BedNeed>;
  /** The houses that are asked for, at most 20; none where any will do. */
  residenceIds?: Array<string>;
  /** Whether any house will do. True names no houses, and false some; what is absent follows from `residenceIds`. */
  anyHouse?: boolean | null | undefined;
  /** What colleagues should know, at most 500 characters. The member can read it; houses do not. */
  note?: string | null | undefined;
};

/** What is asked for from now on. What is absent is taken away. */
export type BedRequestEditInput = {
  /** How soon a bed is needed. */
  priority?: WaitingPriority;
  /** In what kind of house the member wishes to live. */
  housing?: ResidenceWelcome;
  /** What the house has to have. */
  needs?: Array<BedNeed>;
  /** The houses that are asked for, at most 20; none where any will do. */
  residenceIds?: Array<string>;
  /**
   * Whether any house will do. True names no houses, and false some. Absent, a request for any remains so where no houses
   * are named, and one for some houses needs them named again: nobody asks for any by what was left out.
   */
  anyHouse?: boolean | null | undefined;
  /** What colleagues should know, at most 500 characters. The member can read it; houses do not. */
  note?: string | null | undefined;
};

/** What has to be done in a house. */
export type ChoreInput = {
  /** What it is, 1 to 80 characters. */
  name: string;
  /** How much work it is, 1 to 5. */
  weight: number;
  /** On which days, at least one. */
  weekdays: Array<Weekday>;
};

/** What kind of thing happened in a house. What somebody used is told as a slip, never here. */
export type HouseIncidentKind =
  /** Somebody was hurt. */
  | 'INJURY'
  /** Somebody fell ill. */
  | 'ILLNESS'
  /** Medication was lost, mixed up or not safe where it was. */
  | 'MEDICATION'
  /** People fell out with each other. */
  | 'CONFLICT'
  /** Somebody was threatened, or did not feel safe. */
  | 'THREAT'
  /** Something was damaged or is gone. */
  | 'PROPERTY'
  /** Fire, water, heating or anything else of the building. */
  | 'BUILDING'
  /** It had to do with a visitor. */
  | 'VISITOR'
  /** Anything else. */
  | 'OTHER';

/** What is to be done about an incident. */
export type HouseIncidentFollowUpInput = {
  /**
   * Who is to do it, of those who may see the member it concerned; the caller when absent. Together with
   * `forCoordination` it is refused.
   */
  ownerId?: string | null | undefined;
  /** Whether it is for whoever coordinates. */
  forCoordination?: boolean;
  /** Until when it should be done: from now to a year ahead. */
  dueAt: string;
  /** What is to be done, 1 to 2,000 characters. */
  note: string;
};

/** What happened in a house. */
export type HouseIncidentInput = {
  /** What kind of thing. */
  kind: HouseIncidentKind;
  /** When: not in the future, and at most a year ago. */
  at: string;
  /** What happened, 1 to 4,000 characters: what was seen and heard, and what was done. */
  what: string;
  /** Whom it concerned, at most 20 of the members whose stays the caller may see. */
  memberIds?: Array<string>;
  /** What is to be done about it; nothing when absent. */
  followUp?: HouseIncidentFollowUpInput | null | undefined;
};

/** What an entry in the ledger of a house says. */
export type HouseLedgerKind =
  /** Something is owed. */
  | 'CHARGE'
  /** Something was paid. */
  | 'PAYMENT'
  /** Somebody was let off a charge, or a part of it. */
  | 'WAIVER'
  /** Another entry is taken back. */
  | 'REVERSAL';

/** What is owed for. */
export type HouseChargeFor =
  /** Living there. */
  | 'RENT'
  /** Kept as security, and given back. */
  | 'DEPOSIT'
  /** A fee of the house. */
  | 'FEE'
  /** Anything else, in words. */
  | 'OTHER';

/** How something was paid, as the house was told. */
export type HousePaymentWay =
  /** In cash. */
  | 'CASH'
  /** By check or money order. */
  | 'CHECK'
  /** By card. */
  | 'CARD'
  /** From bank to bank. */
  | 'TRANSFER'
  /** By somebody else: an agency, a grant, family. */
  | 'THIRD_PARTY'
  /** In any other way. */
  | 'OTHER';

/** What is owed. */
export type HouseChargeInput = {
  /**
   * The stays of those who owe it, at most 100 that go on in the house; everybody who lives there and whose stay the
   * caller may see when absent.
   */
  stayIds?: Array<string> | null | undefined;
  /** What for. */
  chargeFor: HouseChargeFor;
  /** What for in words, at most 300 characters; needed with OTHER. Whoever owes it reads it. */
  note?: string | null | undefined;
  /** How much each owes, 1 to 100,000,000 of the smallest unit of the house's currency. */
  amount: number;
  /** Until when, in the days of the house: at most a year before or after today. */
  dueOn: string;
};

/** What was paid. */
export type HousePaymentInput = {
  /** How much, 1 to 100,000,000 of the smallest unit of the house's currency. */
  amount: number;
  /** On which day of the house: not ahead, and at most a year ago; today when absent. */
  on?: string | null | undefined;
  /** How. */
  paidBy: HousePaymentWay;
  /** How the house was told, such as the number of a receipt; at most 300 characters. Whoever paid reads it. */
  note?: string | null | undefined;
};

/** What somebody is let off. */
export type HouseWaiverInput = {
  /** How much of the charge, at most what is open of it; all of that when absent. */
  amount?: number | null | undefined;
  /** Why, 1 to 300 characters. Whoever owed it reads it. */
  reason: string;
};

/** Where a pass stands. */
export type PassState =
  /** Was asked for. */
  | 'REQUESTED'
  /** Was agreed on. */
  | 'APPROVED'
  /** Was not agreed on; why is written with it. */
  | 'DECLINED'
  /** Was taken back, or ended with the stay. */
  | 'CANCELED';

/** Which nights away. */
export type PassRequestInput = {
  /** The id of the stay. */
  stayId: string;
  /** From when: not in the past, and at most 60 days ahead. */
  from: string;
  /** When the member is back: after `from`, by 14 days at most. */
  until: string;
  /** Where to, 1 to 300 characters. The house and the care team read it. */
  destination: string;
};

/** Where somebody who lives in a house is this evening. */
export type PresenceState =
  /** In the house. */
  | 'IN'
  /** Out of the house, and not late. */
  | 'OUT'
  /** Away overnight, as was agreed. */
  | 'ON_PASS'
  /** Out after the curfew, or not back from a pass. */
  | 'LATE'
  /** Nobody has marked it yet: never read it as out. */
  | 'UNKNOWN';

/** Which way somebody went. */
export type PresenceDirection =
  /** Came in. */
  | 'IN'
  /** Went out. */
  | 'OUT';

/** Level of support of a recovery residence by the National Alliance for Recovery Residences. */
export type NarrLevel =
  /** Run by those who live there. */
  | 'I'
  /** Monitored by a house manager or senior resident. */
  | 'II'
  /** Supervised, with staff and life skills. */
  | 'III'
  /** Integrated with clinical services. */
  | 'IV';

/** For whom a house is, by its own rules. Everybody describes themselves. */
export type ResidenceWelcome =
  /** For everybody. */
  | 'EVERYONE'
  /** For women. */
  | 'WOMEN'
  /** For men. */
  | 'MEN';

/** Where a bed stands now. */
export type BedState =
  /** Can be given. */
  | 'AVAILABLE'
  /** Kept for somebody until a moment. */
  | 'HELD'
  /** Somebody has it. */
  | 'OCCUPIED'
  /** Not to be given for now. */
  | 'OUT_OF_SERVICE';

/** Why a bed is out of service. */
export type BedOutReason =
  /** Something has to be repaired. */
  | 'REPAIR'
  /** It is being cleaned or treated. */
  | 'CLEANING'
  /** The house has fewer places for now. */
  | 'CAPACITY'
  /** Anything else. */
  | 'OTHER';

/** Which residences. */
export type ResidenceFilter = {
  /** Those that have closed, instead of those that go on. */
  ended?: boolean;
};

/** When to be in on one day of the week. */
export type CurfewInput = {
  /** The evening's day. */
  weekday: Weekday;
  /** The wall time of the house; one before noon is of the night after the evening. */
  at: string;
};

/** A bed of a room. */
export type BedInput = {
  /** The bed that this is, when there is one already; a new one when absent. */
  id?: string | null | undefined;
  /** Its name within the room, 1 to 60 characters. */
  name: string;
};

/** A room of a house. */
export type RoomInput = {
  /** The room that this is, when there is one already; a new one when absent. */
  id?: string | null | undefined;
  /** Its name, 1 to 60 characters. */
  name: string;
  /** Its beds in order, at most 20. */
  beds?: Array<BedInput>;
};

/** What a residence is like. When one is edited this is the whole of it: what is absent is taken away. */
export type ResidenceInput = {
  /** Its name, 1 to 120 characters, unlike those of residences that go on. */
  name: string;
  /** Level of support. */
  level: NarrLevel;
  /** Where it is, at most 300 characters. */
  address?: string | null | undefined;
  /** Its telephone. */
  phone?: string | null | undefined;
  /** The zone its days and its curfew are in. */
  timeZone: string;
  /**
   * The currency in which it counts what is owed, ISO 4217; when absent as it was, and US dollars for a new house.
   * STATE_NOT_ALLOWED for another once something was written into its ledger.
   */
  currency?: string | null | undefined;
  /** What it is and for whom, at most 2,000 characters. */
  description?: string | null | undefined;
  /** For whom it is. */
  welcomes?: ResidenceWelcome;
  /** Whether it can be lived in with a wheelchair. */
  wheelchair?: boolean;
  /** Whether pets may come along. */
  pets?: boolean;
  /** Whether children may come along. */
  children?: boolean;
  /** Whether it has a safe place for prescribed medication. */
  medicationStorage?: boolean;
  /** When those who live there are to be in, one time a weekday at most. */
  curfew?: Array<CurfewInput>;
  /** The rules of the house in order, at most 40 of 1 to 300 characters. */
  houseRules?: Array<string>;
  /** Who runs it: house managers, at most 10. */
  managerIds?: Array<string>;
  /** Its rooms in order, at most 60. */
  rooms?: Array<RoomInput>;
};

/** Why a stay ended. Nobody is blamed: it says what comes next, not what was lacking. */
export type StayEndReason =
  /** Was ready to live on. */
  | 'COMPLETED'
  /** Wished to leave. */
  | 'OWN_WISH'
  /** Went on in another kind of care. */
  | 'OTHER_CARE'
  /** The house could not keep on, by its rules. */
  | 'HOUSE_RULES'
  /** Could not be reached any more. */
  | 'NO_CONTACT'
  /** Died. */
  | 'DIED'
  /** Was recorded in error: nobody lived there. */
  | 'RECORDED_IN_ERROR'
  /** Anything else. */
  | 'OTHER';

/** What can happen to a stay. */
export type StayMove =
  /** Began. */
  | 'START'
  /** Went on in another bed. */
  | 'TRANSFER'
  /** Ended. */
  | 'END';

/** What changed on a bed board. */
export type ResidenceChange =
  /** The house, its rooms or beds. */
  | 'HOUSE'
  /** Who has a bed. */
  | 'STAY'
  /** A bed was held or given free. */
  | 'HOLD'
  /** A bed went out of service or came back. */
  | 'BED'
  /** Who waits for a bed that may be one of this house. */
  | 'WAITING_LIST'
  /** Who is in and who is out, or who is late. */
  | 'PRESENCE'
  /** A pass was asked for, agreed on, or not. */
  | 'PASS'
  /** What has to be done in the house, or whose turn it is. */
  | 'CHORE';

/** Who is to have which bed. */
export type StayStartInput = {
  /** The bed. */
  bedId: string;
  /** The member; may be absent where `requestId` names who waits. */
  memberId?: string | null | undefined;
  /** What is answered by it, when the member waits for a bed. */
  requestId?: string | null | undefined;
  /** First night, at most a year ago and not in the future; today in the house's zone when absent. */
  startedOn?: string | null | undefined;
  /** The day on which the member is expected to leave; not in the past. */
  expectedEndOn?: string | null | undefined;
  /** What colleagues should know, at most 500 characters. The member can read it. */
  note?: string | null | undefined;
};

/** How a stay ends. */
export type StayEndInput = {
  /** Why. */
  reason: StayEndReason;
  /** Where to. */
  destination: LeaveDestination;
  /** Whether naloxone was offered. */
  naloxoneOffered: boolean;
  /** The day of leaving, not before the first and not in the future; today in the house's zone when absent. */
  endedOn?: string | null | undefined;
  /** What colleagues should know, at most 500 characters. The member can read it. */
  note?: string | null | undefined;
};

/** Which bed is kept for whom. */
export type BedHoldInput = {
  /** The bed. */
  bedId: string;
  /** For whom: a request for a bed. For nobody by name when absent. */
  requestId?: string | null | undefined;
  /** Until when: at least 5 minutes and at most 14 days from now. */
  until: string;
  /** What colleagues should know, at most 200 characters. Nothing about a person. */
  note?: string | null | undefined;
};

/** How one takes part in a session. */
export type SessionModality =
  /** In a room. */
  | 'IN_PERSON'
  /** By video, on a server that the organization has under agreement. */
  | 'VIDEO'
  /** By telephone. */
  | 'PHONE';

/** Which occurrences a change is for. */
export type OccurrenceScope =
  /** This one alone. */
  | 'THIS'
  /** This one and all that follow; what was before stays as it was. */
  | 'FOLLOWING'
  /** All of the series, but for those up to the last that has a roll. */
  | 'ALL';

/** How an occurrence stands. */
export type OccurrenceState =
  /** It is held. */
  | 'SCHEDULED'
  /** It is not held. */
  | 'CANCELED';

/** Why somebody did not come, or came late. */
export type AttendanceReason =
  /** Ill. */
  | 'ILLNESS'
  /** At work. */
  | 'WORK'
  /** Family. */
  | 'FAMILY'
  /** No way to get there. */
  | 'TRANSPORT'
  /** Another appointment. */
  | 'APPOINTMENT'
  /** In a hospital or in treatment. */
  | 'IN_HOSPITAL'
  /** Another reason. */
  | 'OTHER';

/** When something is held. */
export type SessionScheduleInput = {
  /** First day. */
  startsOn: string;
  /** Last day it may be held on; null for no end. */
  endsOn?: string | null | undefined;
  /** Local time of the start. One that the clocks skip on the first day is refused. */
  startTime: string;
  /** Minutes, 5 to 1,440. */
  durationMinutes: number;
  /** The zone of the local time. */
  timeZone: string;
  /**
   * RFC 5545 recurrence rule without `RRULE:`, of DAILY, WEEKLY or MONTHLY frequency with INTERVAL, COUNT,
   * BYDAY, BYMONTHDAY and BYSETPOS; null when it is held once. The end stands in `endsOn`, not in UNTIL. One that
   * gives no day within five years (the 31st, every twelfth month from February) is OUT_OF_RANGE.
   */
  rrule?: string | null | undefined;
  /** Days on which it is not held, at most 200. */
  exceptions?: Array<string>;
};

/** What a program, a group or a house holds, all of it. */
export type ProgramSessionInput = {
  /** What it is called, 1 to 120 characters. Others may read it: no member's name, nothing clinical. */
  title: string;
  /** When. */
  schedule: SessionScheduleInput;
  /** How one takes part. */
  modality: SessionModality;
  /** The room, or the number to call; at most 120 characters. */
  room?: string | null | undefined;
  /** Where to join by video: https, on a server that this installation has configured. */
  joinUrl?: string | null | undefined;
  /** Who holds it: people of the organization other than members. */
  facilitatorIds?: Array<string>;
  /** Members who are expected besides those in the program, the group or the house, at most 100. */
  addedMemberIds?: Array<string>;
};

/** Whether a member came. */
export type RollEntryInput = {
  /** A member who is expected or was on the roll before. */
  memberId: string;
  /** Whether they came. */
  state: AttendanceState;
  /** Why not, or why late. */
  reason?: AttendanceReason | null | undefined;
};

/** Somebody who came without being expected. */
export type WalkInInput = {
  /** A member of the organization whom the caller may see. */
  memberId: string;
  /** PRESENT or LATE. */
  state?: AttendanceState;
};

/** A roll, whole or in part. Who is not named stays as recorded before. */
export type RollRecordInput = {
  /** Members who were expected, at most 200. */
  entries: Array<RollEntryInput>;
  /** Who came besides, at most 50. */
  walkIns?: Array<WalkInInput>;
};

/** What a follow-up is for. */
export type TaskKind =
  /** What somebody asked for by hand. */
  | 'FOLLOW_UP'
  /** A member has been absent. */
  | 'ABSENCE'
  /** A plan is to be reviewed. */
  | 'PLAN_REVIEW'
  /** A member is to be handed over to other care, or taken over from it. Climbs when it is overdue. */
  | 'HAND_OVER'
  /** A place in a program or a house has opened for somebody who waits. */
  | 'PLACE_OPEN'
  /**
   * A house said that it cannot take somebody for medication, a disability or an assistance animal: what has to be
   * arranged so that it can.
   */
  | 'ACCOMMODATION'
  /** First contact with somebody new. Climbs when it is overdue. */
  | 'FIRST_CONTACT'
  /** A member did not come to an appointment. */
  | 'APPOINTMENT_MISSED'
  /**
   * Somebody outside has written that they worry. Climbs when it is overdue, and ends with the concern, not by
   * hand.
   */
  | 'CONCERN'
  /** A mentorship needs attention. Why is not said. */
  | 'MENTORSHIP_ATTENTION'
  /** Mentor or member reported a message. Climbs when it is overdue, and ends with the report, not by hand. */
  | 'MENTORSHIP_REPORT'
  /**
   * Somebody's access ended, and what they saw to has nobody now: a mentorship that ended with it, or a group, a program
   * or a house.
   */
  | 'SUCCESSOR';

/** Where a follow-up stands. */
export type TaskState =
  /** To be done. */
  | 'OPEN'
  /** Done. */
  | 'DONE'
  /** Not done, since it need not be. */
  | 'CANCELED';

/** Why a follow-up need not be done. */
export type TaskCancelReason =
  /** It is not needed any more. */
  | 'NOT_NEEDED'
  /** Another one covers it. */
  | 'COVERED_BY_OTHER'
  /** It was opened in error. */
  | 'OPENED_IN_ERROR'
  /** What it was opened for has passed by itself. Said by the software alone. */
  | 'SETTLED';

/** Which follow-ups. */
export type TaskFilter = {
  /** Only the viewer's own; for whoever coordinates also those that nobody else owns. */
  mine?: boolean;
  /** Only those of this state; OPEN unless said otherwise. */
  state?: TaskState;
  /** Only those that are due before this moment. */
  dueBefore?: string | null | undefined;
  /** Only those about this member. */
  memberId?: string | null | undefined;
  /** Only those of these kinds. */
  kinds?: Array<TaskKind> | null | undefined;
};

/** A new follow-up. */
export type TaskCreateInput = {
  /** Whom it is about; nobody when absent. */
  memberId?: string | null | undefined;
  /**
   * Who is to do it, of those who may see the member; the caller when absent. Together with `forCoordination`
   * it is refused.
   */
  ownerId?: string | null | undefined;
  /** Whether it is for whoever coordinates. */
  forCoordination?: boolean;
  /** Until when it should be done: from now to a year ahead. */
  dueAt: string;
  /** What is to be done, 1 to 2,000 characters. */
  note: string;
};

/** The kinds of entry on a member's timeline. */
export type TimelineKind =
  /** A check-in. */
  | 'CHECK_IN'
  /** An answered instrument. */
  | 'INSTRUMENT_RESPONSE'
  /** A slip the member reported. */
  | 'SLIP_REPORTED'
  /** The result of a drug screen. */
  | 'DRUG_SCREEN_RESULT'
  /** Attendance at a visit or session. */
  | 'ATTENDANCE_RECORDED'
  /** A contact that staff logged. */
  | 'CONTACT_LOGGED'
  /** A step of an episode in a program. */
  | 'ENROLLMENT_CHANGED'
  /** A lesson was done. */
  | 'LESSON_COMPLETED'
  /** A signature under a plan. */
  | 'PLAN_SIGNED'
  /** A plan that came into force. */
  | 'PLAN_IN_FORCE'
  /** Something of the plan that the member used. */
  | 'PLAN_USED'
  /** The membership changed: a break, a departure, a return, a death. */
  | 'STATUS_CHANGED'
  /** Somebody joined or left the care team. */
  | 'CARE_TEAM_CHANGED'
  /** A step of the hand-off by which the member came. */
  | 'REFERRAL_CHANGED'
  /** Two records of one person became one, or two again. */
  | 'MEMBER_MERGED'
  /** An appointment was booked, moved, called off, held or missed. */
  | 'APPOINTMENT_CHANGED'
  /** A bed was given, changed, or given free. */
  | 'STAY_CHANGED'
  /** A milestone of recovery was reached. */
  | 'MILESTONE_REACHED'
  /** An alert, where it was raised. */
  | 'ALERT'
  /** A meeting of mutual help that the member logged, and shares. */
  | 'MEETING_ATTENDED';

/** Which entries of a timeline. */
export type TimelineFilter = {
  /** Only these kinds; all when absent. */
  kinds?: Array<TimelineKind> | null | undefined;
  /** Only from this one of the member's days on. */
  from?: string | null | undefined;
  /** Only up to this one of the member's days, with it; not before `from`. */
  to?: string | null | undefined;
};

export type AlertAcknowledgeMutationVariables = Exact<{
  id: string;
  expectedVersion?: number | null | undefined;
  note?: string | null | undefined;
  idempotencyKey?: string | null | undefined;
}>;

export type AlertAcknowledgeMutation = {
  alertAcknowledge: {
    userErrors: Array<UserErrorFieldsFragment>;
    alert: AlertFieldsFragment | null;
  };
};

export type AlertDetailQueryVariables = Exact<{
  id: string;
}>;

export type AlertDetailQuery = {
  node:
    | ({
        member: {
          id: string;
          phone: string | null;
          email: string | null;
          timeZone: string;
          safeContact: {
            voicemail: boolean | null;
            sharedPhone: boolean | null;
            callFrom: string | null;
            callUntil: string | null;
          } | null;
          plan: {
            id: string;
            contacts: Array<{
              key: string;
              name: string;
              relation: string | null;
              phone: string | null;
              nightCalls: boolean;
            }>;
            crisisSteps: Array<{ key: string; words: string }>;
            strategies: Array<{ key: string; words: string }>;
          } | null;
          careTeam: Array<{ role: CareRole; person: PersonFieldsFragment }> | null;
          restricted: Array<RestrictionFieldsFragment>;
        } | null;
        told: Array<{ level: number | null; at: string; person: PersonFieldsFragment | null }>;
        log: Array<{
          type: AlertEventType;
          at: string;
          note: string | null;
          actor: PersonFieldsFragment | null;
          restricted: Array<RestrictionFieldsFragment>;
        }>;
      } & AlertFieldsFragment)
    | Record<PropertyKey, never>
    | null;
};

export type AlertEscalateMutationVariables = Exact<{
  id: string;
  expectedVersion?: number | null | undefined;
  note?: string | null | undefined;
  idempotencyKey?: string | null | undefined;
}>;

export type AlertEscalateMutation = {
  alertEscalate: { userErrors: Array<UserErrorFieldsFragment>; alert: AlertFieldsFragment | null };
};

export type AlertEventFieldsFragment = {
  cursor: string;
  seq: number;
  type: AlertEventType;
  occurredAt: string;
  recordedAt: string;
  actor: PersonFieldsFragment | null;
  alert: AlertFieldsFragment | null;
};

export type AlertEventsSubscriptionVariables = Exact<{
  after?: string | null | undefined;
  filter?: AlertEventFilter | null | undefined;
}>;

export type AlertEventsSubscription = {
  alertEvents:
    | ({ __typename: 'AlertEvent' } & AlertEventFieldsFragment)
    | { __typename: 'StreamHeartbeat'; cursor: string; headSeq: number | null; at: string }
    | { __typename: 'CursorExpired'; oldestCursor: string; headCursor: string };
};

export type AlertListQueryVariables = Exact<{
  filter?: AlertFilter | null | undefined;
  orderBy?: AlertOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;

export type AlertListQuery = {
  alerts: { nodes: Array<AlertFieldsFragment>; pageInfo: PageInfoFieldsFragment } | null;
};

export type AlertLogContactMutationVariables = Exact<{
  id: string;
  expectedVersion?: number | null | undefined;
  input: AlertContactInput;
  idempotencyKey?: string | null | undefined;
}>;

export type AlertLogContactMutation = {
  alertLogContact: {
    userErrors: Array<UserErrorFieldsFragment>;
    alert: AlertFieldsFragment | null;
  };
};

export type AlertResolveMutationVariables = Exact<{
  id: string;
  expectedVersion?: number | null | undefined;
  input: AlertResolveInput;
  idempotencyKey?: string | null | undefined;
}>;

export type AlertResolveMutation = {
  alertResolve: { userErrors: Array<UserErrorFieldsFragment>; alert: AlertFieldsFragment | null };
};

export type AlertStreamQueryVariables = Exact<{
  after?: string | null | undefined;
  first: number;
  filter?: AlertEventFilter | null | undefined;
}>;

export type AlertStreamQuery = {
  alertStream: {
    headSeq: number | null;
    headCursor: string;
    events: Array<AlertEventFieldsFragment>;
  } | null;
};

export type AlertUndoMutationVariables = Exact<{
  id: string;
  expectedVersion?: number | null | undefined;
  idempotencyKey?: string | null | undefined;
}>;

export type AlertUndoMutation = {
  alertUndo: { userErrors: Array<UserErrorFieldsFragment>; alert: AlertFieldsFragment | null };
};

export type AlertFieldsFragment = {
  __typename: 'Alert';
  id: string;
  severity: AlertSeverity;
  kind: RuleKind;
  state: AlertState;
  level: number;
  climbsAt: string | null;
  unattendedSince: string | null;
  occurrences: number;
  raisedAt: string;
  lastRaisedAt: string;
  dueAt: string;
  acknowledgedAt: string | null;
  holdUntil: string | null;
  undoUntil: string | null;
  contactOutcome: ContactOutcome | null;
  contactedAt: string | null;
  resolution: AlertResolution | null;
  resolvedAt: string | null;
  version: number;
  ladder: { levels: number };
  member: { __typename: 'Member'; id: string; alias: string } | null;
  reason: RiskReasonFieldsFragment;
  acknowledgedBy: PersonFieldsFragment | null;
  contactedBy: PersonFieldsFragment | null;
  resolvedBy: PersonFieldsFragment | null;
  restricted: Array<RestrictionFieldsFragment>;
};

export type AppointmentBookMutationVariables = Exact<{
  input: AppointmentInput;
  idempotencyKey?: string | null | undefined;
}>;

export type AppointmentBookMutation = {
  appointmentBook: {
    userErrors: Array<UserErrorFieldsFragment>;
    appointment: AppointmentFieldsFragment | null;
    otherSlots: Array<{ startsAt: string; endsAt: string }> | null;
  };
};

export type AppointmentCancelMutationVariables = Exact<{
  id: string;
  expectedVersion?: number | null | undefined;
  reason: AppointmentCancelReason;
  idempotencyKey?: string | null | undefined;
}>;

export type AppointmentCancelMutation = {
  appointmentCancel: {
    userErrors: Array<UserErrorFieldsFragment>;
    appointment: AppointmentFieldsFragment | null;
  };
};

export type AppointmentHeldMutationVariables = Exact<{
  id: string;
  expectedVersion?: number | null | undefined;
  idempotencyKey?: string | null | undefined;
}>;

export type AppointmentHeldMutation = {
  appointmentHeld: {
    userErrors: Array<UserErrorFieldsFragment>;
    appointment: AppointmentFieldsFragment | null;
  };
};

export type AppointmentListQueryVariables = Exact<{
  from: string;
  to: string;
  memberId?: string | null | undefined;
  personId?: string | null | undefined;
  states?: Array<AppointmentState> | AppointmentState | null | undefined;
}>;

export type AppointmentListQuery = { appointments: Array<AppointmentFieldsFragment> | null };

export type AppointmentMoveMutationVariables = Exact<{
  id: string;
  expectedVersion?: number | null | undefined;
  startsAt: string;
  minutes?: number | null | undefined;
  idempotencyKey?: string | null | undefined;
}>;

export type AppointmentMoveMutation = {
  appointmentMove: {
    userErrors: Array<UserErrorFieldsFragment>;
    appointment: AppointmentFieldsFragment | null;
    otherSlots: Array<{ startsAt: string; endsAt: string }> | null;
  };
};

export type AppointmentNoShowMutationVariables = Exact<{
  id: string;
  expectedVersion?: number | null | undefined;
  idempotencyKey?: string | null | undefined;
}>;

export type AppointmentNoShowMutation = {
  appointmentNoShow: {
    userErrors: Array<UserErrorFieldsFragment>;
    appointment: AppointmentFieldsFragment | null;
  };
};

export type AppointmentSlotsQueryVariables = Exact<{
  personId: string;
  from: string;
  to: string;
  minutes: number;
}>;

export type AppointmentSlotsQuery = {
  appointmentSlots: Array<{ startsAt: string; endsAt: string }> | null;
};

export type AppointmentFieldsFragment = {
  __typename: 'Appointment';
  id: string;
  kind: AppointmentKind;
  state: AppointmentState;
  startsAt: string;
  endsAt: string;
  minutes: number;
  place: string | null;
  joinUrl: string | null;
  bookedAt: string;
  movedFrom: string | null;
  cancelReason: AppointmentCancelReason | null;
  canceledByMember: boolean | null;
  version: number;
  member: { __typename: 'Member'; id: string; alias: string } | null;
  person: PersonFieldsFragment | null;
};

export type AttendanceSummaryFieldsFragment = {
  __typename: 'AttendanceSummary';
  expected: number;
  attended: number;
  excused: number;
  rate: number | null;
};

export type BedHoldMutationVariables = Exact<{
  input: BedHoldInput;
  idempotencyKey?: string | null | undefined;
}>;

export type BedHoldMutation = {
  bedHold: { userErrors: Array<UserErrorFieldsFragment>; bed: BedFieldsFragment | null };
};

export type BedReleaseMutationVariables = Exact<{
  id: string;
  expectedVersion?: number | null | undefined;
  idempotencyKey?: string | null | undefined;
}>;

export type BedReleaseMutation = {
  bedRelease: { userErrors: Array<UserErrorFieldsFragment>; bed: BedFieldsFragment | null };
};

export type BedRequestCreateMutationVariables = Exact<{
  input: BedRequestInput;
  idempotencyKey?: string | null | undefined;
}>;

export type BedRequestCreateMutation = {
  bedRequestCreate: {
    userErrors: Array<UserErrorFieldsFragment>;
    request: BedRequestFieldsFragment | null;
  };
};

export type BedRequestDeclineMutationVariables = Exact<{
  id: string;
  residenceId: string;
  reason: DeclineReason;
  note?: string | null | undefined;
  idempotencyKey?: string | null | undefined;
}>;

export type BedRequestDeclineMutation = {
  bedRequestDecline: {
    userErrors: Array<UserErrorFieldsFragment>;
    request: BedRequestFieldsFragment | null;
  };
};

export type BedRequestEditMutationVariables = Exact<{
  id: string;
  expectedVersion?: number | null | undefined;
  input: BedRequestEditInput;
  idempotencyKey?: string | null | undefined;
}>;

export type BedRequestEditMutation = {
  bedRequestEdit: {
    userErrors: Array<UserErrorFieldsFragment>;
    request: BedRequestFieldsFragment | null;
  };
};

export type BedRequestListQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;

export type BedRequestListQuery = {
  bedRequests: { nodes: Array<BedRequestFieldsFragment>; pageInfo: PageInfoFieldsFragment } | null;
};

export type BedRequestWithdrawMutationVariables = Exact<{
  id: string;
  expectedVersion?: number | null | undefined;
  reason: BedRequestEndReason;
  idempotencyKey?: string | null | undefined;
}>;

export type BedRequestWithdrawMutation = {
  bedRequestWithdraw: {
    userErrors: Array<UserErrorFieldsFragment>;
    request: BedRequestFieldsFragment | null;
  };
};

export type BedRequestFieldsFragment = {
  id: string;
  alias: string;
  state: BedRequestState;
  requestedAt: string;
  priority: WaitingPriority;
  housing: ResidenceWelcome;
  needs: Array<BedNeed>;
  note: string | null;
  version: number;
  anyHouse: boolean;
  member: { id: string; alias: string } | null;
  residences: Array<{ id: string; name: string; endedAt: string | null }>;
  declines: Array<{
    reason: DeclineReason;
    declinedAt: string;
    note: string | null;
    residence: { id: string };
  }>;
  heldBed: {
    id: string;
    name: string;
    room: { id: string; name: string; residence: { id: string; name: string } | null } | null;
  } | null;
};

export type BedReturnMutationVariables = Exact<{
  id: string;
  expectedVersion?: number | null | undefined;
  idempotencyKey?: string | null | undefined;
}>;

export type BedReturnMutation = {
  bedReturn: { userErrors: Array<UserErrorFieldsFragment>; bed: BedFieldsFragment | null };
};

export type BedTakeOutMutationVariables = Exact<{
  id: string;
  expectedVersion?: number | null | undefined;
  reason: BedOutReason;
  note?: string | null | undefined;
  idempotencyKey?: string | null | undefined;
}>;

export type BedTakeOutMutation = {
  bedTakeOut: { userErrors: Array<UserErrorFieldsFragment>; bed: BedFieldsFragment | null };
};

export type BedFieldsFragment = {
  id: string;
  name: string;
  state: BedState;
  outReason: BedOutReason | null;
  outNote: string | null;
  version: number;
  stay: StayFieldsFragment | null;
  hold: {
    until: string;
    since: string;
    note: string | null;
    heldBy: PersonFieldsFragment | null;
    member: { id: string; alias: string } | null;
    request: { id: string; alias: string } | null;
  } | null;
};

export type BoardAppealMutationVariables = Exact<{
  id: string;
  note: string;
  idempotencyKey?: string | null | undefined;
}>;

export type BoardAppealMutation = {
  boardAppeal: { userErrors: Array<UserErrorFieldsFragment>; board: BoardFieldsFragment | null };
};

export type BoardCloseMutationVariables = Exact<{
  id: string;
  expectedVersion: number;
  idempotencyKey?: string | null | undefined;
}>;

export type BoardCloseMutation = {
  boardClose: { userErrors: Array<UserErrorFieldsFragment>; board: BoardFieldsFragment | null };
};

export type BoardDetailQueryVariables = Exact<{
  groupId: string;
}>;

export type BoardDetailQuery = { board: BoardFieldsFragment | null };

export type BoardEventsSubscriptionVariables = Exact<{
  boardId: string;
  after?: string | null | undefined;
}>;

export type BoardEventsSubscription = {
  boardEvents:
    | {
        __typename: 'BoardEvent';
        cursor: string;
        seq: number;
        recordedAt: string;
        change: BoardChange;
      }
    | { __typename: 'StreamHeartbeat'; cursor: string; headSeq: number | null; at: string }
    | { __typename: 'CursorExpired'; oldestCursor: string; headCursor: string };
};

export type BoardJoinMutationVariables = Exact<{
  id: string;
  alias: string;
  idempotencyKey?: string | null | undefined;
}>;

export type BoardJoinMutation = {
  boardJoin: { userErrors: Array<UserErrorFieldsFragment>; board: BoardFieldsFragment | null };
};

export type BoardLeaveMutationVariables = Exact<{
  id: string;
  posts: BoardLeaving;
  idempotencyKey?: string | null | undefined;
}>;

export type BoardLeaveMutation = {
  boardLeave: { userErrors: Array<UserErrorFieldsFragment>; board: BoardFieldsFragment | null };
};

export type BoardOpenMutationVariables = Exact<{
  groupId: string;
  houseRules: string;
  idempotencyKey?: string | null | undefined;
}>;

export type BoardOpenMutation = {
  boardOpen: { userErrors: Array<UserErrorFieldsFragment>; board: BoardFieldsFragment | null };
};

export type BoardPostEncourageMutationVariables = Exact<{
  id: string;
  kind?: BoardEncouragementKind | null | undefined;
  idempotencyKey?: string | null | undefined;
}>;

export type BoardPostEncourageMutation = {
  boardPostEncourage: {
    userErrors: Array<UserErrorFieldsFragment>;
    post: BoardPostFieldsFragment | null;
  };
};

export type BoardPostReportMutationVariables = Exact<{
  id: string;
  reason: BoardReportReason;
  note?: string | null | undefined;
  idempotencyKey?: string | null | undefined;
}>;

export type BoardPostReportMutation = {
  boardPostReport: {
    userErrors: Array<UserErrorFieldsFragment>;
    post: BoardPostFieldsFragment | null;
  };
};

export type BoardPostTakeBackMutationVariables = Exact<{
  id: string;
  idempotencyKey?: string | null | undefined;
}>;

export type BoardPostTakeBackMutation = {
  boardPostTakeBack: {
    userErrors: Array<UserErrorFieldsFragment>;
    post: BoardPostFieldsFragment | null;
  };
};

export type BoardPostWriteMutationVariables = Exact<{
  boardId: string;
  input: BoardPostInput;
  idempotencyKey?: string | null | undefined;
}>;

export type BoardPostWriteMutation = {
  boardPostWrite: {
    userErrors: Array<UserErrorFieldsFragment>;
    post: BoardPostFieldsFragment | null;
    offer: {
      dangers: Array<BoardDanger>;
      resources: Array<{
        code: string;
        call: string | null;
        text: string | null;
        chat: string | null;
        name: Array<{ locale: string; text: string }>;
        description: Array<{ locale: string; text: string }>;
      }>;
    } | null;
  };
};

export type BoardPostFieldsFragment = {
  __typename: 'BoardPost';
  id: string;
  author: string | null;
  byHost: boolean;
  mine: boolean;
  text: string | null;
  postedAt: string;
  state: BoardPostState;
  hiddenNote: string | null;
  viewerEncouragement: BoardEncouragementKind | null;
  encouragements: Array<{ kind: BoardEncouragementKind; count: number }>;
};

export type BoardPostsLeftQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;

export type BoardPostsLeftQuery = {
  boardPostsLeft: {
    nodes: Array<BoardPostFieldsFragment>;
    pageInfo: PageInfoFieldsFragment;
  } | null;
};

export type BoardPostsQueryVariables = Exact<{
  groupId: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;

export type BoardPostsQuery = {
  board:
    | ({
        posts: {
          nodes: Array<{ answers: Array<BoardPostFieldsFragment> } & BoardPostFieldsFragment>;
          pageInfo: PageInfoFieldsFragment;
        } | null;
      } & BoardFieldsFragment)
    | null;
};

export type BoardReviewEventsSubscriptionVariables = Exact<{
  boardId: string;
  after?: string | null | undefined;
}>;

export type BoardReviewEventsSubscription = {
  boardReviewEvents:
    | {
        __typename: 'BoardEvent';
        cursor: string;
        seq: number;
        recordedAt: string;
        change: BoardChange;
      }
    | { __typename: 'StreamHeartbeat'; cursor: string; headSeq: number | null; at: string }
    | { __typename: 'CursorExpired'; oldestCursor: string; headCursor: string };
};

export type BoardReviewHideMutationVariables = Exact<{
  id: string;
  note: string;
  idempotencyKey?: string | null | undefined;
}>;

export type BoardReviewHideMutation = {
  boardReviewHide: {
    userErrors: Array<UserErrorFieldsFragment>;
    review: BoardReviewFieldsFragment | null;
  };
};

export type BoardReviewKeepMutationVariables = Exact<{
  id: string;
  idempotencyKey?: string | null | undefined;
}>;

export type BoardReviewKeepMutation = {
  boardReviewKeep: {
    userErrors: Array<UserErrorFieldsFragment>;
    review: BoardReviewFieldsFragment | null;
  };
};

export type BoardReviewLiftMutationVariables = Exact<{
  id: string;
  idempotencyKey?: string | null | undefined;
}>;

export type BoardReviewLiftMutation = {
  boardReviewLift: {
    userErrors: Array<UserErrorFieldsFragment>;
    review: BoardReviewFieldsFragment | null;
  };
};

export type BoardReviewRestrictMutationVariables = Exact<{
  id: string;
  until: string;
  note: string;
  idempotencyKey?: string | null | undefined;
}>;

export type BoardReviewRestrictMutation = {
  boardReviewRestrict: {
    userErrors: Array<UserErrorFieldsFragment>;
    review: BoardReviewFieldsFragment | null;
  };
};

export type BoardReviewUndoMutationVariables = Exact<{
  id: string;
  idempotencyKey?: string | null | undefined;
}>;

export type BoardReviewUndoMutation = {
  boardReviewUndo: {
    userErrors: Array<UserErrorFieldsFragment>;
    review: BoardReviewFieldsFragment | null;
  };
};

export type BoardReviewWriterQueryVariables = Exact<{
  id: string;
}>;

export type BoardReviewWriterQuery = {
  boardReview: {
    __typename: 'BoardReview';
    id: string;
    writer: { name: string; member: { id: string; alias: string } | null } | null;
  } | null;
};

export type BoardReviewFieldsFragment = {
  __typename: 'BoardReview';
  id: string;
  causes: Array<BoardReviewCause>;
  reasons: Array<BoardReportReason>;
  notes: Array<string>;
  urgent: boolean;
  openedAt: string;
  outcome: BoardReviewOutcome | null;
  settledAt: string | null;
  undoUntil: string | null;
  post: BoardPostFieldsFragment | null;
  settledBy: PersonFieldsFragment | null;
};

export type BoardReviewsQueryVariables = Exact<{
  boardId: string;
  settled?: boolean;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;

export type BoardReviewsQuery = {
  boardReviews: {
    nodes: Array<BoardReviewFieldsFragment>;
    pageInfo: PageInfoFieldsFragment;
  } | null;
};

export type BoardFieldsFragment = {
  __typename: 'Board';
  id: string;
  houseRules: string;
  state: BoardState;
  viewerHosts: boolean;
  openReviews: number | null;
  eventsCursor: string | null;
  reviewEventsCursor: string | null;
  version: number;
  group: {
    id: string;
    name: string;
    endedAt: string | null;
    hosts: Array<PersonFieldsFragment>;
  } | null;
  viewerSeat: {
    alias: string;
    joinedAt: string;
    restrictedUntil: string | null;
    restrictionNote: string | null;
    appealedAt: string | null;
  } | null;
};

export type CalendarFeedCreateMutationVariables = Exact<{
  locale: string;
  meetingTitles?: CalendarTitles;
}>;

export type CalendarFeedCreateMutation = {
  calendarFeedCreate: {
    path: string | null;
    userErrors: Array<UserErrorFieldsFragment>;
    feed: { createdAt: string; meetingTitles: CalendarTitles } | null;
  };
};

export type CalendarFeedRevokeMutationVariables = Exact<{ [key: string]: never }>;

export type CalendarFeedRevokeMutation = {
  calendarFeedRevoke: { userErrors: Array<UserErrorFieldsFragment> };
};

export type CalendarFeedQueryVariables = Exact<{ [key: string]: never }>;

export type CalendarFeedQuery = {
  calendarFeed: { createdAt: string; meetingTitles: CalendarTitles } | null;
};

export type CareTeamJoinMutationVariables = Exact<{
  memberId: string;
  personId: string;
  role: CareRole;
  idempotencyKey?: string | null | undefined;
}>;

export type CareTeamJoinMutation = {
  careTeamJoin: { userErrors: Array<UserErrorFieldsFragment>; member: MemberRecordFragment | null };
};

export type CareTeamLeaveMutationVariables = Exact<{
  memberId: string;
  personId: string;
  role: CareRole;
  idempotencyKey?: string | null | undefined;
}>;

export type CareTeamLeaveMutation = {
  careTeamLeave: {
    userErrors: Array<UserErrorFieldsFragment>;
    member: MemberRecordFragment | null;
  };
};

export type CareTeamFieldsFragment = {
  role: CareRole;
  since: string;
  until: string | null;
  person: PersonFieldsFragment;
};

export type CaseloadHandOverPreviewQueryVariables = Exact<{
  fromPersonId: string;
  role: CareRole;
  memberIds?: Array<string> | string | null | undefined;
}>;

export type CaseloadHandOverPreviewQuery = {
  caseloadHandOverPreview: { memberCount: number; alertCount: number; taskCount: number } | null;
};

export type CaseloadHandOverMutationVariables = Exact<{
  fromPersonId: string;
  toPersonId: string;
  role: CareRole;
  memberIds?: Array<string> | string | null | undefined;
  note?: string | null | undefined;
  idempotencyKey?: string | null | undefined;
}>;

export type CaseloadHandOverMutation = {
  caseloadHandOver: {
    userErrors: Array<UserErrorFieldsFragment>;
    handOver: HandOverFieldsFragment | null;
  };
};

export type CaseloadViewCreateMutationVariables = Exact<{
  input: CaseloadViewInput;
  idempotencyKey?: string | null | undefined;
}>;

export type CaseloadViewCreateMutation = {
  caseloadViewCreate: {
    userErrors: Array<UserErrorFieldsFragment>;
    view: CaseloadViewFieldsFragment | null;
  };
};

export type CaseloadViewEditMutationVariables = Exact<{
  id: string;
  expectedVersion: number;
  input: CaseloadViewInput;
  idempotencyKey?: string | null | undefined;
}>;

export type CaseloadViewEditMutation = {
  caseloadViewEdit: {
    userErrors: Array<UserErrorFieldsFragment>;
    view: CaseloadViewFieldsFragment | null;
  };
};

export type CaseloadViewEndMutationVariables = Exact<{
  id: string;
  idempotencyKey?: string | null | undefined;
}>;

export type CaseloadViewEndMutation = {
  caseloadViewEnd: { userErrors: Array<UserErrorFieldsFragment> };
};

export type CaseloadViewListQueryVariables = Exact<{ [key: string]: never }>;

export type CaseloadViewListQuery = { caseloadViews: Array<CaseloadViewFieldsFragment> | null };

export type CaseloadViewFieldsFragment = {
  __typename: 'CaseloadView';
  id: string;
  name: string;
  shared: boolean;
  mayEdit: boolean;
  bands: Array<RiskBand>;
  mine: boolean;
  alias: string | null;
  order: MemberOrderField;
  version: number;
  owner: PersonFieldsFragment | null;
};

export type CaseloadQueryVariables = Exact<{
  filter?: MemberFilter | null | undefined;
  orderBy?: MemberOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;

export type CaseloadQuery = {
  members: {
    nodes: Array<
      {
        careTeam: Array<{ role: CareRole; person: PersonFieldsFragment }> | null;
        checkInSeries: Array<{
          localDate: string;
          craving: number | null;
          mood: number | null;
        }> | null;
      } & MemberSummaryFragment
    >;
    pageInfo: PageInfoFieldsFragment;
  } | null;
};

export type CheckInRecordMutationVariables = Exact<{
  input: CheckInInput;
  idempotencyKey?: string | null | undefined;
}>;

export type CheckInRecordMutation = {
  checkInRecord: {
    userErrors: Array<UserErrorFieldsFragment>;
    checkIn: {
      id: string;
      occurredAt: string;
      recordedAt: string;
      localDate: string;
      craving: number | null;
      mood: number | null;
      sleepHours: number | null;
    } | null;
    responses: Array<{
      id: string;
      instrument: InstrumentCode;
      scores: Array<ScoreFieldsFragment>;
    }>;
    safety: ({ onDuty: Array<PersonFieldsFragment> } & SafetyFieldsFragment) | null;
  };
};

export type ChoreDoneMutationVariables = Exact<{
  id: string;
  idempotencyKey?: string | null | undefined;
}>;

export type ChoreDoneMutation = {
  choreDone: { userErrors: Array<UserErrorFieldsFragment>; turn: ChoreTurnFieldsFragment | null };
};

export type ChoreEndMutationVariables = Exact<{
  id: string;
  expectedVersion?: number | null | undefined;
  idempotencyKey?: string | null | undefined;
}>;

export type ChoreEndMutation = {
  choreEnd: { userErrors: Array<UserErrorFieldsFragment>; chore: ChoreFieldsFragment | null };
};

export type ChoreSaveMutationVariables = Exact<{
  residenceId: string;
  id?: string | null | undefined;
  expectedVersion?: number | null | undefined;
  input: ChoreInput;
  idempotencyKey?: string | null | undefined;
}>;

export type ChoreSaveMutation = {
  choreSave: { userErrors: Array<UserErrorFieldsFragment>; chore: ChoreFieldsFragment | null };
};

export type ChoreSwapMutationVariables = Exact<{
  id: string;
  withId: string;
  idempotencyKey?: string | null | undefined;
}>;

export type ChoreSwapMutation = {
  choreSwap: { userErrors: Array<UserErrorFieldsFragment>; turns: Array<ChoreTurnFieldsFragment> };
};

export type ChoreTurnFieldsFragment = {
  id: string;
  on: string;
  doneAt: string | null;
  undoUntil: string | null;
  version: number;
  doneBy: PersonFieldsFragment | null;
  member: { id: string; alias: string } | null;
  chore: { id: string; name: string; weight: number } | null;
};

export type ChoreUndoMutationVariables = Exact<{
  id: string;
  idempotencyKey?: string | null | undefined;
}>;

export type ChoreUndoMutation = {
  choreUndo: { userErrors: Array<UserErrorFieldsFragment>; turn: ChoreTurnFieldsFragment | null };
};

export type ChoreFieldsFragment = {
  id: string;
  name: string;
  weight: number;
  weekdays: Array<Weekday>;
  endedAt: string | null;
  version: number;
};

export type ConcernCloseMutationVariables = Exact<{
  id: string;
  expectedVersion?: number | null | undefined;
  note: string;
  idempotencyKey?: string | null | undefined;
}>;

export type ConcernCloseMutation = {
  concernClose: {
    userErrors: Array<UserErrorFieldsFragment>;
    concern: ConcernFieldsFragment | null;
  };
};

export type ConcernDetailQueryVariables = Exact<{
  id: string;
}>;

export type ConcernDetailQuery = { concern: ConcernFieldsFragment | null };

export type ConcernLinkMutationVariables = Exact<{
  id: string;
  expectedVersion?: number | null | undefined;
  memberId?: string | null | undefined;
  idempotencyKey?: string | null | undefined;
}>;

export type ConcernLinkMutation = {
  concernLink: {
    userErrors: Array<UserErrorFieldsFragment>;
    concern: ConcernFieldsFragment | null;
  };
};

export type ConcernListQueryVariables = Exact<{
  filter?: ConcernFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;

export type ConcernListQuery = {
  concerns: { nodes: Array<ConcernRowFieldsFragment>; pageInfo: PageInfoFieldsFragment } | null;
};

export type ConcernMarkReadMutationVariables = Exact<{
  id: string;
  expectedVersion?: number | null | undefined;
  idempotencyKey?: string | null | undefined;
}>;

export type ConcernMarkReadMutation = {
  concernMarkRead: {
    userErrors: Array<UserErrorFieldsFragment>;
    concern: ConcernFieldsFragment | null;
  };
};

export type ConcernRowFieldsFragment = {
  __typename: 'Concern';
  id: string;
  state: ConcernState;
  writerName: string | null;
  wantsAnswer: boolean;
  about: string;
  receivedAt: string;
  closedAt: string | null;
  version: number;
  member: { __typename: 'Member'; id: string; alias: string } | null;
};

export type ConcernSendMutationVariables = Exact<{
  organizationId: string;
  input: ConcernSendInput;
  idempotencyKey?: string | null | undefined;
}>;

export type ConcernSendMutation = { concernSend: { userErrors: Array<UserErrorFieldsFragment> } };

export type ConcernFieldsFragment = {
  __typename: 'Concern';
  id: string;
  state: ConcernState;
  writerName: string | null;
  relation: ConcernRelation | null;
  phone: string | null;
  email: string | null;
  wantsAnswer: boolean;
  locale: string | null;
  about: string;
  text: string;
  receivedAt: string;
  readAt: string | null;
  closedAt: string | null;
  closingNote: string | null;
  version: number;
  member: { __typename: 'Member'; id: string; alias: string } | null;
  readBy: PersonFieldsFragment | null;
  closedBy: PersonFieldsFragment | null;
};

export type CrisisResourcesQueryVariables = Exact<{
  locale: string;
}>;

export type CrisisResourcesQuery = {
  crisisResources: Array<{
    code: string;
    call: string | null;
    text: string | null;
    chat: string | null;
    name: Array<{ locale: string; text: string }>;
    description: Array<{ locale: string; text: string }>;
  }> | null;
};

export type DangerTellMutationVariables = Exact<{
  idempotencyKey?: string | null | undefined;
}>;

export type DangerTellMutation = {
  dangerTell: { toldAt: string | null; userErrors: Array<UserErrorFieldsFragment> };
};

export type DaysAbstinentFieldsFragment = {
  percent: number | null;
  abstinentDays: number;
  daysAnswered: number;
  daysDue: number;
};

export type DuplicatedMeetingFieldsFragment = {
  id: string;
  name: string;
  weekdays: Array<Weekday>;
  startTime: string | null;
  locationName: string | null;
  address: string | null;
  feed: { id: string; name: string } | null;
};

export type EnrollmentAdmitMutationVariables = Exact<{
  id: string;
  expectedVersion?: number | null | undefined;
  plannedFor?: string | null | undefined;
  note?: string | null | undefined;
  idempotencyKey?: string | null | undefined;
}>;

export type EnrollmentAdmitMutation = {
  enrollmentAdmit: {
    userErrors: Array<UserErrorFieldsFragment>;
    enrollment: EnrollmentFieldsFragment | null;
  };
};

export type EnrollmentChangePhaseMutationVariables = Exact<{
  id: string;
  expectedVersion?: number | null | undefined;
  phaseId: string;
  note?: string | null | undefined;
  idempotencyKey?: string | null | undefined;
}>;

export type EnrollmentChangePhaseMutation = {
  enrollmentChangePhase: {
    userErrors: Array<UserErrorFieldsFragment>;
    enrollment: EnrollmentFieldsFragment | null;
  };
};

export type EnrollmentCompleteMutationVariables = Exact<{
  id: string;
  expectedVersion?: number | null | undefined;
  endedOn?: string | null | undefined;
  note?: string | null | undefined;
  idempotencyKey?: string | null | undefined;
}>;

export type EnrollmentCompleteMutation = {
  enrollmentComplete: {
    userErrors: Array<UserErrorFieldsFragment>;
    enrollment: EnrollmentFieldsFragment | null;
  };
};

export type EnrollmentDetailQueryVariables = Exact<{
  id: string;
}>;

export type EnrollmentDetailQuery = {
  node:
    | ({
        history: Array<{
          id: string;
          occurredAt: string;
          localDate: string;
          move: EnrollmentMove;
          from: EnrollmentState | null;
          to: EnrollmentState;
          priority: WaitingPriority | null;
          reason: LeaveReason | null;
          note: string | null;
          phase: { id: string; name: string } | null;
          recordedBy: PersonFieldsFragment | null;
        }>;
      } & EnrollmentFieldsFragment)
    | Record<PropertyKey, never>
    | null;
};

export type EnrollmentHoldMutationVariables = Exact<{
  id: string;
  expectedVersion?: number | null | undefined;
  backOn?: string | null | undefined;
  note?: string | null | undefined;
  idempotencyKey?: string | null | undefined;
}>;

export type EnrollmentHoldMutation = {
  enrollmentHold: {
    userErrors: Array<UserErrorFieldsFragment>;
    enrollment: EnrollmentFieldsFragment | null;
  };
};

export type EnrollmentLeaveMutationVariables = Exact<{
  id: string;
  expectedVersion?: number | null | undefined;
  reason: LeaveReason;
  endedOn?: string | null | undefined;
  note?: string | null | undefined;
  idempotencyKey?: string | null | undefined;
}>;

export type EnrollmentLeaveMutation = {
  enrollmentLeave: {
    userErrors: Array<UserErrorFieldsFragment>;
    enrollment: EnrollmentFieldsFragment | null;
  };
};

export type EnrollmentPlanMutationVariables = Exact<{
  input: EnrollmentPlanInput;
  idempotencyKey?: string | null | undefined;
}>;

export type EnrollmentPlanMutation = {
  enrollmentPlan: {
    userErrors: Array<UserErrorFieldsFragment>;
    enrollment: EnrollmentFieldsFragment | null;
  };
};

export type EnrollmentPrioritizeMutationVariables = Exact<{
  id: string;
  expectedVersion?: number | null | undefined;
  priority: WaitingPriority;
  note?: string | null | undefined;
  idempotencyKey?: string | null | undefined;
}>;

export type EnrollmentPrioritizeMutation = {
  enrollmentPrioritize: {
    userErrors: Array<UserErrorFieldsFragment>;
    enrollment: EnrollmentFieldsFragment | null;
  };
};

export type EnrollmentResumeMutationVariables = Exact<{
  id: string;
  expectedVersion?: number | null | undefined;
  note?: string | null | undefined;
  idempotencyKey?: string | null | undefined;
}>;

export type EnrollmentResumeMutation = {
  enrollmentResume: {
    userErrors: Array<UserErrorFieldsFragment>;
    enrollment: EnrollmentFieldsFragment | null;
  };
};

export type EnrollmentStartMutationVariables = Exact<{
  id: string;
  expectedVersion?: number | null | undefined;
  startedOn?: string | null | undefined;
  phaseId?: string | null | undefined;
  note?: string | null | undefined;
  idempotencyKey?: string | null | undefined;
}>;

export type EnrollmentStartMutation = {
  enrollmentStart: {
    userErrors: Array<UserErrorFieldsFragment>;
    enrollment: EnrollmentFieldsFragment | null;
  };
};

export type EnrollmentUndoMutationVariables = Exact<{
  id: string;
  expectedVersion?: number | null | undefined;
  idempotencyKey?: string | null | undefined;
}>;

export type EnrollmentUndoMutation = {
  enrollmentUndo: {
    userErrors: Array<UserErrorFieldsFragment>;
    enrollment: EnrollmentFieldsFragment | null;
  };
};

export type EnrollmentFieldsFragment = {
  id: string;
  state: EnrollmentState;
  stateSince: string;
  plannedFor: string | null;
  startedOn: string | null;
  endedOn: string | null;
  backOn: string | null;
  priority: WaitingPriority | null;
  waitingPosition: number | null;
  leaveReason: LeaveReason | null;
  undoUntil: string | null;
  version: number;
  phase: { id: string; name: string; weeks: number | null } | null;
  program: {
    id: string;
    name: string;
    kind: ProgramKind;
    hasFreePlace: boolean;
    phases: Array<{ id: string; name: string; weeks: number | null }>;
  };
  member: { id: string; alias: string } | null;
};

export type EscalationLadderSetMutationVariables = Exact<{
  severity: AlertSeverity;
  expectedVersion: number;
  input: EscalationLadderInput;
  idempotencyKey?: string | null | undefined;
}>;

export type EscalationLadderSetMutation = {
  escalationLadderSet: {
    userErrors: Array<UserErrorFieldsFragment>;
    ladder: EscalationLadderFieldsFragment | null;
  };
};

export type EscalationLadderFieldsFragment = {
  severity: AlertSeverity;
  repeats: number;
  levels: number;
  alarmMinutes: number;
  builtIn: boolean;
  version: number;
  editedAt: string | null;
  editedBy: PersonFieldsFragment | null;
  steps: Array<{
    targets: Array<LadderTarget>;
    afterMinutes: number;
    people: Array<PersonFieldsFragment>;
  }>;
};

export type EscalationLaddersQueryVariables = Exact<{ [key: string]: never }>;

export type EscalationLaddersQuery = {
  escalationLadders: Array<EscalationLadderFieldsFragment> | null;
};

export type FellowshipListQueryVariables = Exact<{ [key: string]: never }>;

export type FellowshipListQuery = { fellowships: Array<FellowshipFieldsFragment> | null };

export type FellowshipFieldsFragment = {
  __typename: 'Fellowship';
  code: FellowshipCode;
  secular: boolean;
  medicationWelcoming: boolean | null;
  audiences: Array<MeetingAudience>;
  name: Array<{ locale: string; text: string }>;
};

export type GroupCalendarQueryVariables = Exact<{
  id: string;
  locale: string;
  titles?: CalendarTitles;
}>;

export type GroupCalendarQuery = {
  groupCalendar: { fileName: string; mediaType: string; content: string } | null;
};

export type GroupCreateMutationVariables = Exact<{
  input: GroupInput;
  idempotencyKey?: string | null | undefined;
}>;

export type GroupCreateMutation = {
  groupCreate: { userErrors: Array<UserErrorFieldsFragment>; group: GroupFieldsFragment | null };
};

export type GroupDetailQueryVariables = Exact<{
  id: string;
}>;

export type GroupDetailQuery = { group: GroupFieldsFragment | null };

export type GroupEditMutationVariables = Exact<{
  id: string;
  expectedVersion: number;
  input: GroupInput;
  idempotencyKey?: string | null | undefined;
}>;

export type GroupEditMutation = {
  groupEdit: { userErrors: Array<UserErrorFieldsFragment>; group: GroupFieldsFragment | null };
};

export type GroupEndMutationVariables = Exact<{
  id: string;
  expectedVersion: number;
  idempotencyKey?: string | null | undefined;
}>;

export type GroupEndMutation = {
  groupEnd: { userErrors: Array<UserErrorFieldsFragment>; group: GroupFieldsFragment | null };
};

export type GroupJoinMutationVariables = Exact<{
  groupId: string;
  memberId?: string | null | undefined;
  idempotencyKey?: string | null | undefined;
}>;

export type GroupJoinMutation = {
  groupJoin: {
    userErrors: Array<UserErrorFieldsFragment>;
    membership: ({ group: GroupFieldsFragment | null } & GroupMembershipFieldsFragment) | null;
  };
};

export type GroupLeaveMutationVariables = Exact<{
  groupId: string;
  memberId?: string | null | undefined;
  idempotencyKey?: string | null | undefined;
}>;

export type GroupLeaveMutation = {
  groupLeave: {
    userErrors: Array<UserErrorFieldsFragment>;
    membership: ({ group: GroupFieldsFragment | null } & GroupMembershipFieldsFragment) | null;
  };
};

export type GroupListQueryVariables = Exact<{
  filter?: GroupFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;

export type GroupListQuery = {
  groups: { nodes: Array<GroupFieldsFragment>; pageInfo: PageInfoFieldsFragment } | null;
};

export type GroupMembersQueryVariables = Exact<{
  id: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;

export type GroupMembersQuery = {
  group: {
    __typename: 'Group';
    id: string;
    members: { nodes: Array<GroupMembershipFieldsFragment>; pageInfo: PageInfoFieldsFragment };
  } | null;
};

export type GroupMembershipFieldsFragment = {
  __typename: 'GroupMembership';
  id: string;
  alias: string;
  joinedAt: string;
  leftAt: string | null;
  member: { id: string; alias: string } | null;
};

export type GroupSessionCreateMutationVariables = Exact<{
  groupId: string;
  input: ProgramSessionInput;
  idempotencyKey?: string | null | undefined;
}>;

export type GroupSessionCreateMutation = {
  groupSessionCreate: {
    userErrors: Array<UserErrorFieldsFragment>;
    session: ProgramSessionFieldsFragment | null;
    conflicts: Array<AppointmentFieldsFragment> | null;
  };
};

export type GroupFieldsFragment = {
  __typename: 'Group';
  id: string;
  name: string;
  description: string | null;
  secular: boolean;
  medicationWelcoming: boolean;
  audiences: Array<MeetingAudience>;
  languages: Array<string>;
  venue: MeetingVenue;
  locationName: string | null;
  address: string | null;
  joinUrl: string | null;
  timeZone: string;
  admission: GroupAdmission;
  viewerHosts: boolean;
  memberCount: number | null;
  endedAt: string | null;
  version: number;
  fellowship: FellowshipFieldsFragment;
  types: Array<{ code: string; label: Array<{ locale: string; text: string }> }>;
  hosts: Array<PersonFieldsFragment>;
  listing: {
    latitude: number | null;
    longitude: number | null;
    conferenceUrl: string | null;
  } | null;
  viewerMembership: { __typename: 'GroupMembership'; id: string; joinedAt: string } | null;
};

export type HandOverDetailQueryVariables = Exact<{
  id: string;
}>;

export type HandOverDetailQuery = { handOver: HandOverFieldsFragment | null };

export type HandOverFieldsFragment = {
  id: string;
  role: CareRole;
  memberCount: number;
  alertCount: number;
  taskCount: number;
  note: string | null;
  handedOverAt: string;
  from: PersonFieldsFragment | null;
  to: PersonFieldsFragment | null;
  handedOverBy: PersonFieldsFragment | null;
};

export type HostCodePageQueryVariables = Exact<{
  occurrenceId: string;
}>;

export type HostCodePageQuery = {
  hostCode: HostCodeFieldsFragment | null;
  node:
    | {
        __typename: 'SessionOccurrence';
        id: string;
        title: string;
        startsAt: string;
        session: {
          __typename: 'ProgramSession';
          id: string;
          mayRecordRoll: boolean;
          heldBy:
            | { __typename: 'Program' }
            | { __typename: 'Group'; id: string; name: string }
            | { __typename: 'Residence' };
        };
      }
    | Record<PropertyKey, never>
    | null;
};

export type HostCodeRenewMutationVariables = Exact<{
  occurrenceId: string;
  idempotencyKey?: string | null | undefined;
}>;

export type HostCodeRenewMutation = {
  hostCodeRenew: {
    userErrors: Array<UserErrorFieldsFragment>;
    hostCode: HostCodeFieldsFragment | null;
  };
};

export type HostCodeFieldsFragment = { code: string; expiresAt: string };

export type HostCodeQueryVariables = Exact<{
  occurrenceId: string;
}>;

export type HostCodeQuery = { hostCode: HostCodeFieldsFragment | null };

export type HouseAccountDetailQueryVariables = Exact<{
  stayId: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;

export type HouseAccountDetailQuery = {
  node:
    | {
        id: string;
        account:
          | ({
              openCharges: Array<HouseLedgerEntryFieldsFragment>;
              entries: {
                nodes: Array<HouseLedgerEntryFieldsFragment>;
                pageInfo: PageInfoFieldsFragment;
              };
            } & HouseAccountFieldsFragment)
          | null;
      }
    | Record<PropertyKey, never>
    | null;
};

export type HouseAccountListQueryVariables = Exact<{
  id: string;
}>;

export type HouseAccountListQuery = {
  residence: {
    id: string;
    currency: string;
    accounts: Array<
      {
        member: { id: string; alias: string } | null;
        stay: { id: string; startedOn: string; endedOn: string | null } | null;
      } & HouseAccountFieldsFragment
    > | null;
  } | null;
};

export type HouseAccountFieldsFragment = {
  currency: string;
  charged: number;
  paid: number;
  waived: number;
  balance: number;
  due: number;
  overpaid: number;
  viewerRecords: boolean;
};

export type HouseBoardQueryVariables = Exact<{
  id: string;
}>;

export type HouseBoardQuery = {
  residence: {
    id: string;
    name: string;
    timeZone: string;
    viewerManages: boolean;
    eventsCursor: string;
    board: Array<PresenceFieldsFragment> | null;
  } | null;
};

export type HouseChargeAddMutationVariables = Exact<{
  residenceId: string;
  input: HouseChargeInput;
  idempotencyKey?: string | null | undefined;
}>;

export type HouseChargeAddMutation = {
  houseChargeAdd: {
    userErrors: Array<UserErrorFieldsFragment>;
    accounts: Array<{ stay: { id: string } | null } & HouseAccountFieldsFragment> | null;
  };
};

export type HouseChargeWaiveMutationVariables = Exact<{
  id: string;
  input: HouseWaiverInput;
  idempotencyKey?: string | null | undefined;
}>;

export type HouseChargeWaiveMutation = {
  houseChargeWaive: {
    userErrors: Array<UserErrorFieldsFragment>;
    account: ({ stay: { id: string } | null } & HouseAccountFieldsFragment) | null;
  };
};

export type HouseChoresQueryVariables = Exact<{
  id: string;
  from?: string | null | undefined;
}>;

export type HouseChoresQuery = {
  residence: {
    id: string;
    name: string;
    timeZone: string;
    viewerManages: boolean;
    eventsCursor: string;
    chores: Array<ChoreFieldsFragment> | null;
    choreTurns: Array<ChoreTurnFieldsFragment> | null;
  } | null;
};

export type HouseIncidentFollowUpMutationVariables = Exact<{
  id: string;
  input: HouseIncidentFollowUpInput;
  idempotencyKey?: string | null | undefined;
}>;

export type HouseIncidentFollowUpMutation = {
  houseIncidentFollowUp: {
    userErrors: Array<UserErrorFieldsFragment>;
    incident: HouseIncidentFieldsFragment | null;
  };
};

export type HouseIncidentListQueryVariables = Exact<{
  id: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;

export type HouseIncidentListQuery = {
  residence: {
    id: string;
    incidents: {
      nodes: Array<HouseIncidentFieldsFragment>;
      pageInfo: PageInfoFieldsFragment;
    } | null;
  } | null;
};

export type HouseIncidentRecordMutationVariables = Exact<{
  residenceId: string;
  input: HouseIncidentInput;
  idempotencyKey?: string | null | undefined;
}>;

export type HouseIncidentRecordMutation = {
  houseIncidentRecord: {
    userErrors: Array<UserErrorFieldsFragment>;
    incident: HouseIncidentFieldsFragment | null;
  };
};

export type HouseIncidentRetractMutationVariables = Exact<{
  id: string;
  idempotencyKey?: string | null | undefined;
}>;

export type HouseIncidentRetractMutation = {
  houseIncidentRetract: {
    userErrors: Array<UserErrorFieldsFragment>;
    incident: HouseIncidentFieldsFragment | null;
  };
};

export type HouseIncidentFieldsFragment = {
  id: string;
  kind: HouseIncidentKind;
  at: string;
  what: string;
  recordedAt: string;
  retractedAt: string | null;
  viewerRetracts: boolean;
  concerned: Array<{ id: string; alias: string }>;
  recordedBy: PersonFieldsFragment | null;
  followUp: {
    id: string;
    state: TaskState;
    dueAt: string;
    note: string | null;
    outcome: string | null;
    owner: PersonFieldsFragment | null;
  } | null;
};

export type HouseLedgerEntryFieldsFragment = {
  id: string;
  kind: HouseLedgerKind;
  amount: number;
  currency: string;
  on: string;
  chargeFor: HouseChargeFor | null;
  paidBy: HousePaymentWay | null;
  note: string | null;
  open: number | null;
  recordedAt: string;
  viewerReverses: boolean;
  recordedBy: PersonFieldsFragment | null;
  charge: { id: string; chargeFor: HouseChargeFor | null; note: string | null; on: string } | null;
  reverses: { id: string; kind: HouseLedgerKind; on: string } | null;
  reversedBy: { id: string; note: string | null; on: string } | null;
};

export type HouseLedgerReverseMutationVariables = Exact<{
  id: string;
  reason: string;
  idempotencyKey?: string | null | undefined;
}>;

export type HouseLedgerReverseMutation = {
  houseLedgerReverse: {
    userErrors: Array<UserErrorFieldsFragment>;
    account: ({ stay: { id: string } | null } & HouseAccountFieldsFragment) | null;
  };
};

export type HouseMeetingListQueryVariables = Exact<{
  residenceId: string;
  from: string;
  to: string;
}>;

export type HouseMeetingListQuery = {
  sessionOccurrences: Array<
    { houseNotes: HouseNotesFieldsFragment | null } & SessionOccurrenceFieldsFragment
  > | null;
};

export type HouseMeetingWriteMutationVariables = Exact<{
  occurrenceId: string;
  expectedVersion: number;
  words: string;
  idempotencyKey?: string | null | undefined;
}>;

export type HouseMeetingWriteMutation = {
  houseMeetingWrite: {
    userErrors: Array<UserErrorFieldsFragment>;
    occurrence: { id: string; houseNotes: HouseNotesFieldsFragment | null } | null;
  };
};

export type HouseNextMeetingQueryVariables = Exact<{
  id: string;
}>;

export type HouseNextMeetingQuery = {
  residence: {
    id: string;
    nextMeeting: {
      id: string;
      title: string;
      startsAt: string;
      endsAt: string;
      room: string | null;
      houseNotes: HouseNotesFieldsFragment | null;
    } | null;
  } | null;
};

export type HouseNotesFieldsFragment = {
  words: string;
  writtenAt: string;
  version: number;
  writtenBy: PersonFieldsFragment | null;
};

export type HousePassListQueryVariables = Exact<{
  id: string;
  states?: Array<PassState> | PassState | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;

export type HousePassListQuery = {
  residence: {
    id: string;
    passes: { nodes: Array<HousePassFieldsFragment>; pageInfo: PageInfoFieldsFragment } | null;
  } | null;
};

export type HousePassFieldsFragment = {
  id: string;
  state: PassState;
  from: string;
  until: string;
  destination: string;
  requestedAt: string;
  decidedAt: string | null;
  reason: string | null;
  version: number;
  member: { id: string; alias: string } | null;
  requestedBy: PersonFieldsFragment | null;
  decidedBy: PersonFieldsFragment | null;
};

export type HousePaymentRecordMutationVariables = Exact<{
  stayId: string;
  input: HousePaymentInput;
  idempotencyKey?: string | null | undefined;
}>;

export type HousePaymentRecordMutation = {
  housePaymentRecord: {
    userErrors: Array<UserErrorFieldsFragment>;
    account: ({ stay: { id: string } | null } & HouseAccountFieldsFragment) | null;
  };
};

export type HouseSessionCreateMutationVariables = Exact<{
  residenceId: string;
  input: ProgramSessionInput;
  idempotencyKey?: string | null | undefined;
}>;

export type HouseSessionCreateMutation = {
  houseSessionCreate: {
    userErrors: Array<UserErrorFieldsFragment>;
    session: ProgramSessionFieldsFragment | null;
    conflicts: Array<AppointmentFieldsFragment> | null;
  };
};

export type ImportCancelMutationVariables = Exact<{
  id: string;
  idempotencyKey?: string | null | undefined;
}>;

export type ImportCancelMutation = {
  importCancel: { userErrors: Array<UserErrorFieldsFragment>; run: ImportRunFieldsFragment | null };
};

export type ImportDetailQueryVariables = Exact<{
  id: string;
}>;

export type ImportDetailQuery = { importRun: ImportRunFieldsFragment | null };

export type ImportEventsSubscriptionVariables = Exact<{
  importId: string;
  after?: string | null | undefined;
}>;

export type ImportEventsSubscription = {
  importEvents:
    | {
        __typename: 'ImportEvent';
        cursor: string;
        seq: number;
        occurredAt: string;
        recordedAt: string;
        run: ImportRunFieldsFragment | null;
      }
    | { __typename: 'StreamHeartbeat'; cursor: string; headSeq: number | null; at: string }
    | { __typename: 'CursorExpired'; oldestCursor: string; headCursor: string };
};

export type ImportFaultListQueryVariables = Exact<{
  id: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;

export type ImportFaultListQuery = {
  importRun: {
    id: string;
    faults: { nodes: Array<ImportFaultFieldsFragment>; pageInfo: PageInfoFieldsFragment };
  } | null;
};

export type ImportFaultFieldsFragment = {
  id: string;
  row: number;
  column: string | null;
  code: UserErrorCode;
  otherRow: number | null;
  member: { id: string; alias: string } | null;
};

export type ImportFileRemoveMutationVariables = Exact<{
  id: string;
  idempotencyKey?: string | null | undefined;
}>;

export type ImportFileRemoveMutation = {
  importFileRemove: {
    userErrors: Array<UserErrorFieldsFragment>;
    runs: Array<ImportRunFieldsFragment> | null;
  };
};

export type ImportListQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;

export type ImportListQuery = {
  imports: { nodes: Array<ImportRunFieldsFragment>; pageInfo: PageInfoFieldsFragment } | null;
};

export type ImportRunFieldsFragment = {
  __typename: 'ImportRun';
  id: string;
  fileName: string;
  system: string;
  dryRun: boolean;
  state: ImportState;
  cancelReason: ImportCancelReason | null;
  rowCount: number;
  readCount: number;
  importedCount: number;
  unchangedCount: number;
  faultyCount: number;
  ignoredColumns: Array<string>;
  startedAt: string;
  endedAt: string | null;
  file: { __typename: 'ImportFile'; id: string; keptUntil: string } | null;
  startedBy: PersonFieldsFragment | null;
};

export type ImportStartMutationVariables = Exact<{
  input: ImportStartInput;
  idempotencyKey?: string | null | undefined;
}>;

export type ImportStartMutation = {
  importStart: { userErrors: Array<UserErrorFieldsFragment>; run: ImportRunFieldsFragment | null };
};

export type InstrumentListQueryVariables = Exact<{ [key: string]: never }>;

export type InstrumentListQuery = {
  instruments: Array<{
    code: InstrumentCode;
    version: number;
    license: string;
    source: string;
    windowDays: number | null;
    title: Array<{ locale: string; text: string }>;
    items: Array<{
      code: string;
      kind: InstrumentItemKind;
      min: number | null;
      max: number | null;
      scored: boolean;
      text: Array<{ locale: string; text: string }>;
      choices: Array<{ value: number; label: Array<{ locale: string; text: string }> }>;
    }>;
  }> | null;
};

export type InvitationAcceptMutationVariables = Exact<{
  secret: string;
  input: InvitationAcceptInput;
}>;

export type InvitationAcceptMutation = {
  invitationAccept: {
    userErrors: Array<UserErrorFieldsFragment>;
    session: { id: string; token: string | null; expiresAt: string } | null;
  };
};

export type InvitationOfferQueryVariables = Exact<{
  secret: string;
}>;

export type InvitationOfferQuery = {
  invitation: {
    organization: string;
    forMember: boolean;
    asksBirthDate: boolean;
    email: string | null;
  } | null;
};

export type KeptMeetingListQueryVariables = Exact<{ [key: string]: never }>;

export type KeptMeetingListQuery = {
  keptMeetings: Array<
    { currentOccurrence: { startsAt: string; endsAt: string } | null } & MeetingFieldsFragment
  > | null;
  calendarFeed: { createdAt: string; meetingTitles: CalendarTitles } | null;
};

export type LessonAssignMutationVariables = Exact<{
  input: LessonAssignInput;
  idempotencyKey?: string | null | undefined;
}>;

export type LessonAssignMutation = {
  lessonAssign: {
    userErrors: Array<UserErrorFieldsFragment>;
    assignment: ({ lesson: LessonNameFieldsFragment } & LessonAssignmentFieldsFragment) | null;
  };
};

export type LessonAssignmentEndMutationVariables = Exact<{
  id: string;
  idempotencyKey?: string | null | undefined;
}>;

export type LessonAssignmentEndMutation = {
  lessonAssignmentEnd: {
    userErrors: Array<UserErrorFieldsFragment>;
    assignment: LessonAssignmentFieldsFragment | null;
  };
};

export type LessonAssignmentFieldsFragment = {
  __typename: 'LessonAssignment';
  id: string;
  fromPlan: boolean;
  dueOn: string | null;
  assignedAt: string;
  assignedBy: PersonFieldsFragment | null;
  program: { __typename: 'Program'; id: string; name: string } | null;
};

export type LessonCompleteMutationVariables = Exact<{
  input: LessonCompleteInput;
  idempotencyKey?: string | null | undefined;
}>;

export type LessonCompleteMutation = {
  lessonComplete: {
    userErrors: Array<UserErrorFieldsFragment>;
    completion: LessonCompletionFieldsFragment | null;
  };
};

export type LessonCompletionFieldsFragment = {
  __typename: 'LessonCompletion';
  id: string;
  completedAt: string;
  rating: number | null;
  helpedWhen: LessonHelpedWhen | null;
  answersShared: boolean;
  answers: Array<{ key: string; text: string }> | null;
};

export type LessonCreateMutationVariables = Exact<{
  input: LessonInput;
  idempotencyKey?: string | null | undefined;
}>;

export type LessonCreateMutation = {
  lessonCreate: { userErrors: Array<UserErrorFieldsFragment>; lesson: LessonFieldsFragment | null };
};

export type LessonEditMutationVariables = Exact<{
  id: string;
  expectedVersion: number;
  input: LessonInput;
  idempotencyKey?: string | null | undefined;
}>;

export type LessonEditMutation = {
  lessonEdit: { userErrors: Array<UserErrorFieldsFragment>; lesson: LessonFieldsFragment | null };
};

export type LessonEndMutationVariables = Exact<{
  id: string;
  idempotencyKey?: string | null | undefined;
}>;

export type LessonEndMutation = {
  lessonEnd: { userErrors: Array<UserErrorFieldsFragment>; lesson: LessonFieldsFragment | null };
};

export type LessonListQueryVariables = Exact<{
  topic?: LessonTopic | null | undefined;
}>;

export type LessonListQuery = { lessons: Array<LessonFieldsFragment> | null };

export type LessonNameFieldsFragment = {
  __typename: 'Lesson';
  id: string;
  kind: LessonKind;
  topic: LessonTopic;
  minutes: number;
  contents: Array<{ locale: string; title: string; summary: string }>;
};

export type LessonFieldsFragment = {
  __typename: 'Lesson';
  id: string;
  code: string | null;
  kind: LessonKind;
  topic: LessonTopic;
  minutes: number;
  url: string | null;
  ended: boolean;
  version: number;
  contents: Array<{
    locale: string;
    title: string;
    summary: string;
    blocks: Array<{
      kind: LessonBlockKind;
      text: string | null;
      steps: Array<string>;
      key: string | null;
      breatheIn: number | null;
      hold: number | null;
      breatheOut: number | null;
      rounds: number | null;
    }>;
  }>;
};

export type MeAppointmentsQueryVariables = Exact<{
  memberId: string;
  from: string;
  to: string;
}>;

export type MeAppointmentsQuery = {
  appointments: Array<AppointmentFieldsFragment> | null;
  member: {
    id: string;
    careTeam: Array<{ role: CareRole; person: PersonFieldsFragment }> | null;
  } | null;
};

export type MeGroupTimesQueryVariables = Exact<{
  from: string;
  to: string;
}>;

export type MeGroupTimesQuery = {
  sessionOccurrences: Array<{
    id: string;
    startsAt: string;
    state: OccurrenceState;
    session: {
      id: string;
      heldBy:
        | { __typename: 'Program' }
        | { __typename: 'Group'; id: string }
        | { __typename: 'Residence' };
    };
  }> | null;
};

export type MeGroupsQueryVariables = Exact<{ [key: string]: never }>;

export type MeGroupsQuery = {
  groups: {
    nodes: Array<{
      __typename: 'Group';
      id: string;
      name: string;
      description: string | null;
      admission: GroupAdmission;
      venue: MeetingVenue;
      locationName: string | null;
      address: string | null;
      viewerMembership: { __typename: 'GroupMembership'; id: string } | null;
    }>;
  } | null;
};

export type MeHomeQueryVariables = Exact<{ [key: string]: never }>;

export type MeHomeQuery = {
  viewer: {
    member: {
      id: string;
      recoveryDays: { current: number; longest: number; cumulative: number } | null;
      timeline: {
        nodes: Array<
          | { __typename: 'CheckIn' }
          | { __typename: 'InstrumentResponse' }
          | { __typename: 'SlipReported' }
          | { __typename: 'DrugScreenResult' }
          | { __typename: 'AttendanceRecorded' }
          | { __typename: 'ContactLogged' }
          | { __typename: 'EnrollmentChanged' }
          | { __typename: 'LessonCompleted' }
          | { __typename: 'PlanSigned' }
          | { __typename: 'PlanInForce' }
          | { __typename: 'PlanUsed' }
          | { __typename: 'StatusChanged' }
          | { __typename: 'CareTeamChanged' }
          | { __typename: 'ReferralChanged' }
          | { __typename: 'MemberMerged' }
          | { __typename: 'AppointmentChanged' }
          | { __typename: 'StayChanged' }
          | {
              __typename: 'MilestoneReached';
              id: string;
              occurredAt: string;
              unit: MilestoneUnit;
              count: number;
              ofRun: boolean;
            }
          | { __typename: 'AlertRaised' }
          | { __typename: 'MeetingAttended' }
        >;
      };
      careTeam: Array<{ role: CareRole; person: PersonFieldsFragment }> | null;
    } | null;
  } | null;
};

export type MeHouseLedgerQueryVariables = Exact<{ [key: string]: never }>;

export type MeHouseLedgerQuery = {
  viewer: {
    member: {
      id: string;
      stays: Array<{
        id: string;
        endedOn: string | null;
        residence: { id: string; name: string } | null;
        account:
          | ({
              openCharges: Array<{
                id: string;
                chargeFor: HouseChargeFor | null;
                note: string | null;
                on: string;
                open: number | null;
              }>;
              entries: {
                nodes: Array<{
                  id: string;
                  kind: HouseLedgerKind;
                  amount: number;
                  on: string;
                  chargeFor: HouseChargeFor | null;
                  note: string | null;
                  reverses: { id: string; kind: HouseLedgerKind } | null;
                  reversedBy: { id: string } | null;
                }>;
              };
            } & HouseAccountFieldsFragment)
          | null;
      }> | null;
    } | null;
  } | null;
};

export type MeHouseQueryVariables = Exact<{ [key: string]: never }>;

export type MeHouseQuery = {
  viewer: {
    member: {
      id: string;
      stay: {
        id: string;
        startedOn: string;
        bed: { id: string; name: string; room: { id: string; name: string } | null } | null;
        residence: {
          id: string;
          name: string;
          address: string | null;
          phone: string | null;
          timeZone: string;
          houseRules: Array<string>;
          nextMeeting: {
            id: string;
            title: string;
            startsAt: string;
            endsAt: string;
            room: string | null;
            houseNotes: { words: string } | null;
          } | null;
          curfew: Array<{ weekday: Weekday; at: string }>;
          managers: Array<PersonFieldsFragment>;
          board: Array<{
            state: PresenceState;
            since: string | null;
            curfewAt: string | null;
            pass: { id: string; until: string } | null;
          }> | null;
          passes: {
            nodes: Array<{
              id: string;
              state: PassState;
              from: string;
              until: string;
              destination: string;
              reason: string | null;
              decidedAt: string | null;
              version: number;
            }>;
          } | null;
          choreTurns: Array<{
            id: string;
            on: string;
            doneAt: string | null;
            chore: { id: string; name: string } | null;
          }> | null;
        } | null;
      } | null;
    } | null;
  } | null;
};

export type MeMentorQueryVariables = Exact<{ [key: string]: never }>;

export type MeMentorQuery = {
  mentorships: {
    nodes: Array<
      {
        profile: MentorProfileFieldsFragment | null;
        contacts: Array<MentorshipContactFieldsFragment>;
      } & MentorshipFieldsFragment
    >;
  } | null;
  mentorSharing: MentorSharingFieldsFragment | null;
  over: {
    nodes: Array<
      {
        viewerParty: MentorshipParty | null;
        mentor: PersonFieldsFragment;
      } & MentorshipConversationFieldsFragment
    >;
  } | null;
};

export type MeNextAppointmentQueryVariables = Exact<{ [key: string]: never }>;

export type MeNextAppointmentQuery = {
  viewer: {
    member: { id: string; nextAppointment: AppointmentFieldsFragment | null } | null;
  } | null;
};

export type MeSkillsQueryVariables = Exact<{ [key: string]: never }>;

export type MeSkillsQuery = {
  viewer: {
    member: {
      id: string;
      lessons: Array<{
        lesson: LessonFieldsFragment;
        assignments: Array<{ id: string; dueOn: string | null }>;
        completions: Array<{
          id: string;
          completedAt: string;
          rating: number | null;
          helpedWhen: LessonHelpedWhen | null;
          answersShared: boolean;
          answers: Array<{ key: string; text: string }> | null;
        }>;
      }> | null;
    } | null;
  } | null;
  lessons: Array<LessonFieldsFragment> | null;
};

export type MeetingAttendanceListQueryVariables = Exact<{
  memberId?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;

export type MeetingAttendanceListQuery = {
  meetingAttendances: {
    nodes: Array<MeetingAttendanceFieldsFragment>;
    pageInfo: PageInfoFieldsFragment;
  } | null;
};

export type MeetingAttendanceLogMutationVariables = Exact<{
  input: MeetingAttendanceInput;
  idempotencyKey?: string | null | undefined;
}>;

export type MeetingAttendanceLogMutation = {
  meetingAttendanceLog: {
    userErrors: Array<UserErrorFieldsFragment>;
    attendance: MeetingAttendanceFieldsFragment | null;
  };
};

export type MeetingAttendanceRemoveMutationVariables = Exact<{
  id: string;
  idempotencyKey?: string | null | undefined;
}>;

export type MeetingAttendanceRemoveMutation = {
  meetingAttendanceRemove: { userErrors: Array<UserErrorFieldsFragment> };
};

export type MeetingAttendanceFieldsFragment = {
  __typename: 'MeetingAttendance';
  id: string;
  attendedAt: string;
  recordedAt: string;
  place: string | null;
  proof: MeetingAttendanceProof | null;
  signedBy: string | null;
  meeting: { __typename: 'Meeting'; id: string; name: string } | null;
  group: { __typename: 'Group'; id: string; name: string } | null;
};

export type MeetingCalendarQueryVariables = Exact<{
  id: string;
  locale: string;
  titles?: CalendarTitles;
}>;

export type MeetingCalendarQuery = {
  meetingCalendar: { fileName: string; mediaType: string; content: string } | null;
};

export type MeetingDuplicateListQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;

export type MeetingDuplicateListQuery = {
  meetingDuplicates: {
    nodes: Array<MeetingDuplicateFieldsFragment>;
    pageInfo: PageInfoFieldsFragment;
  } | null;
};

export type MeetingDuplicateUndoMutationVariables = Exact<{
  id: string;
  idempotencyKey?: string | null | undefined;
}>;

export type MeetingDuplicateUndoMutation = {
  meetingDuplicateUndo: {
    userErrors: Array<UserErrorFieldsFragment>;
    duplicate: MeetingDuplicateFieldsFragment | null;
  };
};

export type MeetingDuplicateFieldsFragment = {
  id: string;
  score: number;
  reasons: Array<MeetingDuplicateReason>;
  foundAt: string;
  undoneAt: string | null;
  meeting: DuplicatedMeetingFieldsFragment | null;
  original: DuplicatedMeetingFieldsFragment | null;
};

export type MeetingExportCreateMutationVariables = Exact<{ [key: string]: never }>;

export type MeetingExportCreateMutation = {
  meetingExportCreate: {
    path: string | null;
    userErrors: Array<UserErrorFieldsFragment>;
    export: { createdAt: string; createdBy: { id: string; name: string } | null } | null;
  };
};

export type MeetingExportRevokeMutationVariables = Exact<{ [key: string]: never }>;

export type MeetingExportRevokeMutation = {
  meetingExportRevoke: { userErrors: Array<UserErrorFieldsFragment> };
};

export type MeetingExportQueryVariables = Exact<{ [key: string]: never }>;

export type MeetingExportQuery = {
  meetingExport: { createdAt: string; createdBy: { id: string; name: string } | null } | null;
};

export type MeetingFeedConfirmMutationVariables = Exact<{
  runId: string;
  idempotencyKey?: string | null | undefined;
}>;

export type MeetingFeedConfirmMutation = {
  meetingFeedConfirm: {
    userErrors: Array<UserErrorFieldsFragment>;
    run: ({ feed: MeetingFeedFieldsFragment | null } & MeetingFeedRunFieldsFragment) | null;
  };
};

export type MeetingFeedDiscardMutationVariables = Exact<{
  runId: string;
  idempotencyKey?: string | null | undefined;
}>;

export type MeetingFeedDiscardMutation = {
  meetingFeedDiscard: {
    userErrors: Array<UserErrorFieldsFragment>;
    run: ({ feed: MeetingFeedFieldsFragment | null } & MeetingFeedRunFieldsFragment) | null;
  };
};

export type MeetingFeedEditMutationVariables = Exact<{
  id: string;
  expectedVersion: number;
  input: MeetingFeedEditInput;
  idempotencyKey?: string | null | undefined;
}>;

export type MeetingFeedEditMutation = {
  meetingFeedEdit: {
    userErrors: Array<UserErrorFieldsFragment>;
    feed: MeetingFeedFieldsFragment | null;
  };
};

export type MeetingFeedEndMutationVariables = Exact<{
  id: string;
  expectedVersion: number;
  idempotencyKey?: string | null | undefined;
}>;

export type MeetingFeedEndMutation = {
  meetingFeedEnd: {
    userErrors: Array<UserErrorFieldsFragment>;
    feed: MeetingFeedFieldsFragment | null;
  };
};

export type MeetingFeedImportFieldsFragment = {
  rows: number;
  created: number;
  updated: number;
  unchanged: number;
  ended: number;
  unpublished: number;
  rejected: number;
  rejections: Array<{
    row: number;
    externalId: string | null;
    reason: string;
    field: string | null;
  }>;
  mendings: Array<{
    row: number | null;
    externalId: string | null;
    reason: string;
    field: string | null;
    rows: number;
  }>;
};

export type MeetingFeedImportMutationVariables = Exact<{
  input: MeetingFeedImportInput;
  idempotencyKey?: string | null | undefined;
}>;

export type MeetingFeedImportMutation = {
  meetingFeedImport: {
    userErrors: Array<UserErrorFieldsFragment>;
    feed: MeetingFeedFieldsFragment | null;
    run: MeetingFeedRunFieldsFragment | null;
  };
};

export type MeetingFeedListQueryVariables = Exact<{ [key: string]: never }>;

export type MeetingFeedListQuery = { meetingFeeds: Array<MeetingFeedFieldsFragment> | null };

export type MeetingFeedPauseMutationVariables = Exact<{
  id: string;
  expectedVersion: number;
  idempotencyKey?: string | null | undefined;
}>;

export type MeetingFeedPauseMutation = {
  meetingFeedPause: {
    userErrors: Array<UserErrorFieldsFragment>;
    feed: MeetingFeedFieldsFragment | null;
  };
};

export type MeetingFeedResumeMutationVariables = Exact<{
  id: string;
  expectedVersion: number;
  idempotencyKey?: string | null | undefined;
}>;

export type MeetingFeedResumeMutation = {
  meetingFeedResume: {
    userErrors: Array<UserErrorFieldsFragment>;
    feed: MeetingFeedFieldsFragment | null;
  };
};

export type MeetingFeedRollbackMutationVariables = Exact<{
  runId: string;
  idempotencyKey?: string | null | undefined;
}>;

export type MeetingFeedRollbackMutation = {
  meetingFeedRollback: {
    userErrors: Array<UserErrorFieldsFragment>;
    run: ({ feed: MeetingFeedFieldsFragment | null } & MeetingFeedRunFieldsFragment) | null;
  };
};

export type MeetingFeedRunListQueryVariables = Exact<{
  id: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;

export type MeetingFeedRunListQuery = {
  node:
    | { __typename: 'Alert'; id: string }
    | { __typename: 'Appointment'; id: string }
    | { __typename: 'AppointmentChanged'; id: string }
    | { __typename: 'Organization'; id: string }
    | { __typename: 'Person'; id: string }
    | { __typename: 'ImportFile'; id: string }
    | { __typename: 'ImportRun'; id: string }
    | { __typename: 'ImportFault'; id: string }
    | { __typename: 'CaseloadView'; id: string }
    | { __typename: 'Board'; id: string }
    | { __typename: 'BoardPost'; id: string }
    | { __typename: 'BoardReview'; id: string }
    | { __typename: 'Concern'; id: string }
    | { __typename: 'Lesson'; id: string }
    | { __typename: 'LessonAssignment'; id: string }
    | { __typename: 'LessonCompletion'; id: string }
    | { __typename: 'MeetingAttendance'; id: string }
    | {
        __typename: 'MeetingFeed';
        id: string;
        runs: { nodes: Array<MeetingFeedRunFieldsFragment>; pageInfo: PageInfoFieldsFragment };
      }
    | { __typename: 'MeetingFeedRun'; id: string }
    | { __typename: 'MeetingDuplicate'; id: string }
    | { __typename: 'Group'; id: string }
    | { __typename: 'GroupMembership'; id: string }
    | { __typename: 'Meeting'; id: string }
    | { __typename: 'CareTeamChanged'; id: string }
    | { __typename: 'CaseloadHandOver'; id: string }
    | { __typename: 'StatusChanged'; id: string }
    | { __typename: 'MilestoneReached'; id: string }
    | { __typename: 'Member'; id: string }
    | { __typename: 'MemberMerge'; id: string }
    | { __typename: 'MemberMerged'; id: string }
    | { __typename: 'MentorWellbeingCheck'; id: string }
    | { __typename: 'SupervisionNote'; id: string }
    | { __typename: 'MentorProfile'; id: string }
    | { __typename: 'MentorshipMessage'; id: string }
    | { __typename: 'MentorshipReport'; id: string }
    | { __typename: 'MentorshipStep'; id: string }
    | { __typename: 'Mentorship'; id: string }
    | { __typename: 'CheckIn'; id: string }
    | { __typename: 'InstrumentResponse'; id: string }
    | { __typename: 'SlipReported'; id: string }
    | { __typename: 'DrugScreenResult'; id: string }
    | { __typename: 'AttendanceRecorded'; id: string }
    | { __typename: 'LessonCompleted'; id: string }
    | { __typename: 'ContactLogged'; id: string }
    | { __typename: 'PlanSigned'; id: string }
    | { __typename: 'PlanInForce'; id: string }
    | { __typename: 'PlanUsed'; id: string }
    | { __typename: 'Plan'; id: string }
    | { __typename: 'PlanTemplate'; id: string }
    | { __typename: 'Program'; id: string }
    | { __typename: 'ProgramPhase'; id: string }
    | { __typename: 'Enrollment'; id: string }
    | { __typename: 'EnrollmentChanged'; id: string }
    | { __typename: 'Referral'; id: string }
    | { __typename: 'ReferralChanged'; id: string }
    | { __typename: 'BedRequest'; id: string }
    | { __typename: 'Chore'; id: string }
    | { __typename: 'ChoreTurn'; id: string }
    | { __typename: 'HouseIncident'; id: string }
    | { __typename: 'HouseLedgerEntry'; id: string }
    | { __typename: 'HousePass'; id: string }
    | { __typename: 'Residence'; id: string }
    | { __typename: 'Room'; id: string }
    | { __typename: 'Bed'; id: string }
    | { __typename: 'Stay'; id: string }
    | { __typename: 'StayChanged'; id: string }
    | { __typename: 'ProgramSession'; id: string }
    | { __typename: 'SessionOccurrence'; id: string }
    | { __typename: 'Task'; id: string }
    | null;
};

export type MeetingFeedRunFieldsFragment = {
  id: string;
  startedAt: string;
  cause: MeetingFeedRunCause;
  state: MeetingFeedRunState;
  partial: boolean;
  problem: string | null;
  decidedAt: string | null;
  canRollBack: boolean;
  startedBy: { id: string; name: string } | null;
  decidedBy: { id: string; name: string } | null;
  result: MeetingFeedImportFieldsFragment | null;
};

export type MeetingFeedFieldsFragment = {
  id: string;
  name: string;
  kind: MeetingFeedKind;
  location: string;
  timeZone: string;
  fellowship: FellowshipCode | null;
  importedAt: string | null;
  meetingCount: number;
  refreshHours: number | null;
  nextRunAt: string | null;
  pausedAt: string | null;
  endedAt: string | null;
  version: number;
  lastImport: MeetingFeedImportFieldsFragment | null;
  problem: { at: string; message: string; attempts: number } | null;
  heldRun: MeetingFeedRunFieldsFragment | null;
};

export type MeetingKeepMutationVariables = Exact<{
  id: string;
}>;

export type MeetingKeepMutation = {
  meetingKeep: {
    userErrors: Array<UserErrorFieldsFragment>;
    meeting: MeetingFieldsFragment | null;
  };
};

export type MeetingLetGoMutationVariables = Exact<{
  id: string;
}>;

export type MeetingLetGoMutation = {
  meetingLetGo: {
    userErrors: Array<UserErrorFieldsFragment>;
    meeting: MeetingFieldsFragment | null;
  };
};

export type MeetingListQueryVariables = Exact<{
  filter?: MeetingFilter | null | undefined;
  orderBy?: MeetingOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;

export type MeetingListQuery = {
  meetings: {
    edges: Array<{
      distanceMeters: number | null;
      node: MeetingFieldsFragment;
      occurrence: { startsAt: string; endsAt: string } | null;
    }>;
    pageInfo: PageInfoFieldsFragment;
  } | null;
};

export type MeetingPlaceListQueryVariables = Exact<{
  text: string;
}>;

export type MeetingPlaceListQuery = {
  meetingPlaces: Array<{
    name: string;
    within: string | null;
    latitude: number;
    longitude: number;
    meetings: number;
  }> | null;
};

export type MeetingSharingSetMutationVariables = Exact<{
  shared: boolean;
  idempotencyKey?: string | null | undefined;
}>;

export type MeetingSharingSetMutation = {
  meetingSharingSet: {
    userErrors: Array<UserErrorFieldsFragment>;
    sharing: { shared: boolean; since: string | null } | null;
  };
};

export type MeetingSharingQueryVariables = Exact<{ [key: string]: never }>;

export type MeetingSharingQuery = {
  meetingSharing: { shared: boolean; since: string | null } | null;
};

export type MeetingFieldsFragment = {
  id: string;
  name: string;
  groupName: string | null;
  weekdays: Array<Weekday>;
  startTime: string | null;
  durationMinutes: number;
  timeZone: string;
  venue: MeetingVenue;
  secular: boolean;
  medicationWelcoming: boolean;
  audiences: Array<MeetingAudience>;
  locationName: string | null;
  address: string | null;
  region: string | null;
  latitude: number | null;
  longitude: number | null;
  conferenceUrl: string | null;
  conferencePhone: string | null;
  notes: string | null;
  isKept: boolean;
  nextOccurrences: Array<{ startsAt: string; endsAt: string }>;
  types: Array<{ code: string; label: Array<{ locale: string; text: string }> }>;
  fellowship: FellowshipFieldsFragment | null;
  group: { id: string; name: string } | null;
  alsoIn: Array<{ id: string; name: string }>;
};

export type MemberAccessQueryVariables = Exact<{
  memberId: string;
}>;

export type MemberAccessQuery = {
  memberAccess: { hasAccount: boolean; invitation: OpenInvitationFieldsFragment | null } | null;
};

export type MemberAlikeQueryVariables = Exact<{
  id: string;
}>;

export type MemberAlikeQuery = {
  member: {
    id: string;
    alias: string;
    legalName: string | null;
    birthDate: string | null;
    phone: string | null;
    restricted: Array<RestrictionFieldsFragment>;
  } | null;
};

export type MemberAttendanceQueryVariables = Exact<{
  memberId: string;
}>;

export type MemberAttendanceQuery = {
  memberAttendance: Array<{
    __typename: 'MemberAttendance';
    program: { __typename: 'Program'; id: string; name: string };
    summary: AttendanceSummaryFieldsFragment;
  }> | null;
};

export type MemberChartsQueryVariables = Exact<{
  id: string;
  instrument: InstrumentCode;
  days: number;
}>;

export type MemberChartsQuery = {
  member: {
    id: string;
    scoreSeries: Array<{ occurredAt: string; subscale: string; value: number }> | null;
    checkInSeries: Array<{
      localDate: string;
      craving: number | null;
      mood: number | null;
      sleepHours: number | null;
    }> | null;
  } | null;
};

export type MemberDetailQueryVariables = Exact<{
  id: string;
}>;

export type MemberDetailQuery = {
  member: ({ alerts: { nodes: Array<AlertFieldsFragment> } | null } & MemberRecordFragment) | null;
};

export type MemberDuplicatesQueryVariables = Exact<{
  input: MemberDuplicatesInput;
}>;

export type MemberDuplicatesQuery = {
  memberDuplicates: Array<{
    reasons: Array<DuplicateReason>;
    score: number | null;
    likely: boolean;
    member: {
      id: string;
      alias: string;
      status: MemberStatus;
      enrolledAt: string;
      legalName: string | null;
      restricted: Array<RestrictionFieldsFragment>;
    } | null;
  }> | null;
};

export type MemberEditMutationVariables = Exact<{
  id: string;
  expectedVersion: number;
  input: MemberProfileInput;
  idempotencyKey?: string | null | undefined;
}>;

export type MemberEditMutation = {
  memberEdit: { userErrors: Array<UserErrorFieldsFragment>; member: MemberRecordFragment | null };
};

export type MemberEnrollMutationVariables = Exact<{
  input: MemberEnrollInput;
  idempotencyKey?: string | null | undefined;
}>;

export type MemberEnrollMutation = {
  memberEnroll: {
    userErrors: Array<UserErrorFieldsFragment>;
    member: MemberSummaryFragment | null;
  };
};

export type MemberEventsSubscriptionVariables = Exact<{
  memberId: string;
  after?: string | null | undefined;
}>;

export type MemberEventsSubscription = {
  memberEvents:
    | {
        __typename: 'MemberEvent';
        cursor: string;
        seq: number | null;
        occurredAt: string;
        recordedAt: string;
        entry:
          | TimelineEntryFields_CheckIn_Fragment
          | TimelineEntryFields_InstrumentResponse_Fragment
          | TimelineEntryFields_SlipReported_Fragment
          | TimelineEntryFields_DrugScreenResult_Fragment
          | TimelineEntryFields_AttendanceRecorded_Fragment
          | TimelineEntryFields_ContactLogged_Fragment
          | TimelineEntryFields_EnrollmentChanged_Fragment
          | TimelineEntryFields_LessonCompleted_Fragment
          | TimelineEntryFields_PlanSigned_Fragment
          | TimelineEntryFields_PlanInForce_Fragment
          | TimelineEntryFields_PlanUsed_Fragment
          | TimelineEntryFields_StatusChanged_Fragment
          | TimelineEntryFields_CareTeamChanged_Fragment
          | TimelineEntryFields_ReferralChanged_Fragment
          | TimelineEntryFields_MemberMerged_Fragment
          | TimelineEntryFields_AppointmentChanged_Fragment
          | TimelineEntryFields_StayChanged_Fragment
          | TimelineEntryFields_MilestoneReached_Fragment
          | TimelineEntryFields_AlertRaised_Fragment
          | TimelineEntryFields_MeetingAttended_Fragment
          | null;
      }
    | { __typename: 'StreamHeartbeat'; cursor: string; headSeq: number | null; at: string }
    | { __typename: 'CursorExpired'; oldestCursor: string; headCursor: string };
};

export type MemberGroupsQueryVariables = Exact<{
  id: string;
}>;

export type MemberGroupsQuery = {
  member: {
    __typename: 'Member';
    id: string;
    groups: Array<
      {
        group: { __typename: 'Group'; id: string; name: string; endedAt: string | null } | null;
      } & GroupMembershipFieldsFragment
    > | null;
    restricted: Array<RestrictionFieldsFragment>;
  } | null;
};

export type MemberHousingQueryVariables = Exact<{
  id: string;
}>;

export type MemberHousingQuery = {
  member: {
    id: string;
    restricted: Array<{ field: string; category: RecordCategory; reason: RestrictionReason }>;
    stays: Array<StayPlaceFieldsFragment> | null;
    bedRequest:
      | ({
          matches: Array<{
            fits: boolean;
            available: number;
            residence: { id: string; name: string };
            reasons: Array<{ code: BedMatchCode; fits: boolean }>;
          }> | null;
        } & BedRequestFieldsFragment)
      | null;
  } | null;
};

export type MemberIdentifierAddMutationVariables = Exact<{
  memberId: string;
  system: string;
  value: string;
  idempotencyKey?: string | null | undefined;
}>;

export type MemberIdentifierAddMutation = {
  memberIdentifierAdd: {
    userErrors: Array<UserErrorFieldsFragment>;
    member: MemberRecordFragment | null;
  };
};

export type MemberIdentifierEndMutationVariables = Exact<{
  memberId: string;
  system: string;
  value: string;
  idempotencyKey?: string | null | undefined;
}>;

export type MemberIdentifierEndMutation = {
  memberIdentifierEnd: {
    userErrors: Array<UserErrorFieldsFragment>;
    member: MemberRecordFragment | null;
  };
};

export type MemberInvitationRevokeMutationVariables = Exact<{
  memberId: string;
}>;

export type MemberInvitationRevokeMutation = {
  memberInvitationRevoke: {
    userErrors: Array<UserErrorFieldsFragment>;
    access: { hasAccount: boolean; invitation: OpenInvitationFieldsFragment | null } | null;
  };
};

export type MemberInviteMutationVariables = Exact<{
  memberId: string;
}>;

export type MemberInviteMutation = {
  memberInvite: {
    secret: string | null;
    userErrors: Array<UserErrorFieldsFragment>;
    invitation: OpenInvitationFieldsFragment | null;
  };
};

export type MemberLeaveMutationVariables = Exact<{
  id: string;
  expectedVersion?: number | null | undefined;
  reason: LeaveReason;
  destination: LeaveDestination;
  naloxoneOffered: boolean;
  idempotencyKey?: string | null | undefined;
}>;

export type MemberLeaveMutation = {
  memberLeave: { userErrors: Array<UserErrorFieldsFragment>; member: MemberRecordFragment | null };
};

export type MemberLessonsQueryVariables = Exact<{
  id: string;
}>;

export type MemberLessonsQuery = {
  member: {
    __typename: 'Member';
    id: string;
    lessons: Array<{
      lesson: LessonFieldsFragment;
      assignments: Array<LessonAssignmentFieldsFragment>;
      completions: Array<LessonCompletionFieldsFragment>;
    }> | null;
    restricted: Array<RestrictionFieldsFragment>;
  } | null;
};

export type MemberListQueryVariables = Exact<{
  filter?: MemberFilter | null | undefined;
  orderBy?: MemberOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;

export type MemberListQuery = {
  members: { nodes: Array<MemberSummaryFragment>; pageInfo: PageInfoFieldsFragment } | null;
};

export type MemberMeetingsQueryVariables = Exact<{
  memberId: string;
  first: number;
}>;

export type MemberMeetingsQuery = {
  member: {
    __typename: 'Member';
    id: string;
    groups: Array<
      {
        group: { __typename: 'Group'; id: string; name: string } | null;
      } & GroupMembershipFieldsFragment
    > | null;
    restricted: Array<RestrictionFieldsFragment>;
  } | null;
  meetingAttendances: {
    nodes: Array<MeetingAttendanceFieldsFragment>;
    pageInfo: PageInfoFieldsFragment;
  } | null;
};

export type MemberMentorshipsQueryVariables = Exact<{
  memberId: string;
}>;

export type MemberMentorshipsQuery = {
  member: {
    id: string;
    mentorships: Array<MentorshipFieldsFragment> | null;
    restricted: Array<RestrictionFieldsFragment>;
  } | null;
};

export type MemberMergePreviewQueryVariables = Exact<{
  fromId: string;
  intoId: string;
}>;

export type MemberMergePreviewQuery = {
  memberMergePreview: {
    conflicts: Array<MemberMergeConflict>;
    events: number;
    alerts: number;
    bothPlansInForce: boolean;
    keptAside: number;
    from: MemberMergeSideFieldsFragment;
    into: MemberMergeSideFieldsFragment;
    programs: Array<{ id: string; name: string }>;
  } | null;
};

export type MemberMergeSideFieldsFragment = {
  id: string;
  version: number;
  alias: string;
  status: MemberStatus;
  enrolledAt: string;
  legalName: string | null;
  birthDate: string | null;
  pronouns: string | null;
  phone: string | null;
  email: string | null;
  goal: RecoveryGoal | null;
  lastCheckInAt: string | null;
  restricted: Array<RestrictionFieldsFragment>;
};

export type MemberMergeUndoMutationVariables = Exact<{
  id: string;
  idempotencyKey?: string | null | undefined;
}>;

export type MemberMergeUndoMutation = {
  memberMergeUndo: {
    userErrors: Array<UserErrorFieldsFragment>;
    member: MemberSummaryFragment | null;
    restored: MemberSummaryFragment | null;
  };
};

export type MemberMergeFieldsFragment = {
  id: string;
  fromAlias: string;
  mergedAt: string;
  undoneAt: string | null;
  mergedBy: PersonFieldsFragment | null;
  undoneBy: PersonFieldsFragment | null;
};

export type MemberMergeMutationVariables = Exact<{
  fromId: string;
  intoId: string;
  expectedFromVersion: number;
  expectedIntoVersion: number;
  keep?: MemberMergeKeepInput | null | undefined;
  idempotencyKey?: string | null | undefined;
}>;

export type MemberMergeMutation = {
  memberMerge: {
    userErrors: Array<UserErrorFieldsFragment>;
    member: MemberSummaryFragment | null;
    merge: MemberMergeFieldsFragment | null;
  };
};

export type MemberPauseMutationVariables = Exact<{
  id: string;
  expectedVersion?: number | null | undefined;
  reason: PauseReason;
  until?: string | null | undefined;
  idempotencyKey?: string | null | undefined;
}>;

export type MemberPauseMutation = {
  memberPause: { userErrors: Array<UserErrorFieldsFragment>; member: MemberRecordFragment | null };
};

export type MemberPlansQueryVariables = Exact<{
  id: string;
}>;

export type MemberPlansQuery = {
  member: {
    id: string;
    plan: PlanFieldsFragment | null;
    planDraft: PlanFieldsFragment | null;
    planVersions: Array<{
      id: string;
      number: number;
      state: PlanState;
      inForceAt: string | null;
      supersededAt: string | null;
      startedAt: string;
      version: number;
    }> | null;
    restricted: Array<RestrictionFieldsFragment>;
  } | null;
};

export type MemberRecordDeathMutationVariables = Exact<{
  id: string;
  expectedVersion?: number | null | undefined;
  on?: string | null | undefined;
  idempotencyKey?: string | null | undefined;
}>;

export type MemberRecordDeathMutation = {
  memberRecordDeath: {
    userErrors: Array<UserErrorFieldsFragment>;
    member: MemberRecordFragment | null;
  };
};

export type MemberRecordFragment = {
  legalName: string | null;
  birthDate: string | null;
  pronouns: string | null;
  phone: string | null;
  email: string | null;
  timeZone: string;
  locale: string;
  enrolledAt: string;
  pausedUntil: string | null;
  diedOn: string | null;
  goal: RecoveryGoal | null;
  recoveryStart: string | null;
  safeContact: {
    voicemail: boolean | null;
    sharedPhone: boolean | null;
    callFrom: string | null;
    callUntil: string | null;
  } | null;
  externalIdentifiers: Array<{ system: string; value: string }> | null;
  careTeam: Array<CareTeamFieldsFragment> | null;
  careTeamHistory: Array<CareTeamFieldsFragment> | null;
  enrollments: Array<EnrollmentFieldsFragment> | null;
  merges: Array<MemberMergeFieldsFragment> | null;
  hiddenParts: Array<{ category: RecordCategory; reason: RestrictionReason }>;
} & MemberSummaryFragment;

export type MemberRecoveryFieldsFragment = {
  id: string;
  version: number;
  timeZone: string;
  goal: RecoveryGoal | null;
  recoveryStart: string | null;
  recoveryDays: { current: number; longest: number; cumulative: number } | null;
  recoveryEpisodes: Array<{ startedOn: string; endedOn: string | null; days: number }> | null;
  milestones: Array<{
    unit: MilestoneUnit;
    count: number;
    reachedOn: string;
    inOneRunOn: string | null;
  }> | null;
  nextMilestones: Array<{ unit: MilestoneUnit; count: number; on: string; ofRun: boolean }> | null;
  abstinent30: DaysAbstinentFieldsFragment | null;
  abstinent90: DaysAbstinentFieldsFragment | null;
  restricted: Array<RestrictionFieldsFragment>;
};

export type MemberRecoveryQueryVariables = Exact<{
  id: string;
}>;

export type MemberRecoveryQuery = { member: MemberRecoveryFieldsFragment | null };

export type MemberResumeMutationVariables = Exact<{
  id: string;
  expectedVersion?: number | null | undefined;
  idempotencyKey?: string | null | undefined;
}>;

export type MemberResumeMutation = {
  memberResume: { userErrors: Array<UserErrorFieldsFragment>; member: MemberRecordFragment | null };
};

export type MemberReturnMutationVariables = Exact<{
  id: string;
  expectedVersion?: number | null | undefined;
  idempotencyKey?: string | null | undefined;
}>;

export type MemberReturnMutation = {
  memberReturn: { userErrors: Array<UserErrorFieldsFragment>; member: MemberRecordFragment | null };
};

export type MemberScoresQueryVariables = Exact<{
  id: string;
  days: number;
}>;

export type MemberScoresQuery = {
  member: {
    id: string;
    checkInSeries: Array<{
      localDate: string;
      craving: number | null;
      mood: number | null;
      sleepHours: number | null;
    }> | null;
    bam: Array<ScorePointFieldsFragment> | null;
    phq9: Array<ScorePointFieldsFragment> | null;
    phq2: Array<ScorePointFieldsFragment> | null;
    gad7: Array<ScorePointFieldsFragment> | null;
    auditC: Array<ScorePointFieldsFragment> | null;
    barc10: Array<ScorePointFieldsFragment> | null;
    pacs: Array<ScorePointFieldsFragment> | null;
    restricted: Array<RestrictionFieldsFragment>;
  } | null;
};

export type MemberSummaryFragment = {
  id: string;
  alias: string;
  status: MemberStatus;
  lastCheckInAt: string | null;
  version: number;
  recoveryDays: { current: number; longest: number; cumulative: number } | null;
  risk: RiskFieldsFragment | null;
  restricted: Array<RestrictionFieldsFragment>;
};

export type MemberTakeBackDeathMutationVariables = Exact<{
  id: string;
  expectedVersion?: number | null | undefined;
  idempotencyKey?: string | null | undefined;
}>;

export type MemberTakeBackDeathMutation = {
  memberTakeBackDeath: {
    userErrors: Array<UserErrorFieldsFragment>;
    member: MemberRecordFragment | null;
  };
};

export type MemberTimelineQueryVariables = Exact<{
  memberId: string;
  filter?: TimelineFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;

export type MemberTimelineQuery = {
  member: {
    id: string;
    timeline: {
      nodes: Array<
        | TimelineEntryFields_CheckIn_Fragment
        | TimelineEntryFields_InstrumentResponse_Fragment
        | TimelineEntryFields_SlipReported_Fragment
        | TimelineEntryFields_DrugScreenResult_Fragment
        | TimelineEntryFields_AttendanceRecorded_Fragment
        | TimelineEntryFields_ContactLogged_Fragment
        | TimelineEntryFields_EnrollmentChanged_Fragment
        | TimelineEntryFields_LessonCompleted_Fragment
        | TimelineEntryFields_PlanSigned_Fragment
        | TimelineEntryFields_PlanInForce_Fragment
        | TimelineEntryFields_PlanUsed_Fragment
        | TimelineEntryFields_StatusChanged_Fragment
        | TimelineEntryFields_CareTeamChanged_Fragment
        | TimelineEntryFields_ReferralChanged_Fragment
        | TimelineEntryFields_MemberMerged_Fragment
        | TimelineEntryFields_AppointmentChanged_Fragment
        | TimelineEntryFields_StayChanged_Fragment
        | TimelineEntryFields_MilestoneReached_Fragment
        | TimelineEntryFields_AlertRaised_Fragment
        | TimelineEntryFields_MeetingAttended_Fragment
      >;
      pageInfo: PageInfoFieldsFragment;
    };
  } | null;
};

export type MentorCareQueryVariables = Exact<{
  personId: string;
}>;

export type MentorCareQuery = {
  mentorProfile: { id: string; mentor: PersonFieldsFragment } | null;
  mentorWellbeingChecks: Array<MentorWellbeingFieldsFragment> | null;
  supervisionNotes: Array<SupervisionNoteFieldsFragment> | null;
};

export type MentorProfileDetailQueryVariables = Exact<{
  personId: string;
}>;

export type MentorProfileDetailQuery = { mentorProfile: MentorProfileFieldsFragment | null };

export type MentorProfileListQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;

export type MentorProfileListQuery = {
  mentorProfiles: {
    nodes: Array<MentorProfileFieldsFragment>;
    pageInfo: PageInfoFieldsFragment;
  } | null;
};

export type MentorProfileSetMutationVariables = Exact<{
  personId: string;
  expectedVersion?: number | null | undefined;
  input: MentorProfileInput;
  idempotencyKey?: string | null | undefined;
}>;

export type MentorProfileSetMutation = {
  mentorProfileSet: {
    userErrors: Array<UserErrorFieldsFragment>;
    profile: MentorProfileFieldsFragment | null;
  };
};

export type MentorProfileFieldsFragment = {
  id: string;
  languages: Array<string>;
  timeZone: string;
  capacity: number | null;
  placesHeld: number | null;
  placesFree: number | null;
  boundaries: string | null;
  livedExperience: string | null;
  gender: string | null;
  mentorsGender: MentorGenderPreference | null;
  quietFrom: string | null;
  quietUntil: string | null;
  accepting: boolean;
  version: number;
  mentor: PersonFieldsFragment;
  availability: Array<{ weekday: Weekday; from: string; until: string }>;
};

export type MentorSharingSetMutationVariables = Exact<{
  parts: Array<RecordCategory> | RecordCategory;
  idempotencyKey?: string | null | undefined;
}>;

export type MentorSharingSetMutation = {
  mentorSharingSet: {
    userErrors: Array<UserErrorFieldsFragment>;
    sharing: MentorSharingFieldsFragment | null;
  };
};

export type MentorSharingFieldsFragment = {
  parts: Array<RecordCategory>;
  offered: Array<RecordCategory>;
};

export type MentorSharingQueryVariables = Exact<{ [key: string]: never }>;

export type MentorSharingQuery = { mentorSharing: MentorSharingFieldsFragment | null };

export type MentorSuggestionsQueryVariables = Exact<{
  memberId: string;
  first?: number;
}>;

export type MentorSuggestionsQuery = {
  member: { id: string; alias: string } | null;
  mentorSuggestions: Array<{
    score: number;
    ruledOut: Array<MentorRuledOut>;
    reasons: Array<{ code: MentorMatchCode; points: number }>;
    profile: MentorProfileFieldsFragment;
  }> | null;
};

export type MentorWellbeingRecordMutationVariables = Exact<{
  answers: Array<MentorWellbeingAnswerInput> | MentorWellbeingAnswerInput;
  summary?: string | null | undefined;
  idempotencyKey?: string | null | undefined;
}>;

export type MentorWellbeingRecordMutation = {
  mentorWellbeingRecord: {
    userErrors: Array<UserErrorFieldsFragment>;
    check: MentorWellbeingFieldsFragment | null;
    safety: SafetyFieldsFragment | null;
  };
};

export type MentorWellbeingFieldsFragment = {
  id: string;
  month: string;
  summary: string | null;
  recordedAt: string;
  answers: Array<{ question: MentorWellbeingQuestion; value: number }>;
};

export type MentorWishDetailQueryVariables = Exact<{
  memberId: string;
}>;

export type MentorWishDetailQuery = { mentorWish: MentorWishFieldsFragment | null };

export type MentorWishSetMutationVariables = Exact<{
  memberId: string;
  expectedVersion?: number | null | undefined;
  input: MentorWishInput;
  idempotencyKey?: string | null | undefined;
}>;

export type MentorWishSetMutation = {
  mentorWishSet: {
    userErrors: Array<UserErrorFieldsFragment>;
    wish: MentorWishFieldsFragment | null;
  };
};

export type MentorWishFieldsFragment = {
  languages: Array<string>;
  gender: string | null;
  mentorGender: MentorGenderPreference | null;
  version: number;
  availability: Array<{ weekday: Weekday; from: string; until: string }>;
};

export type MentorshipAcceptMutationVariables = Exact<{
  id: string;
  expectedVersion?: number | null | undefined;
  memberAgreedInPerson?: boolean;
  idempotencyKey?: string | null | undefined;
}>;

export type MentorshipAcceptMutation = {
  mentorshipAccept: {
    userErrors: Array<UserErrorFieldsFragment>;
    mentorship: MentorshipFieldsFragment | null;
  };
};

export type MentorshipBlockMutationVariables = Exact<{
  id: string;
  idempotencyKey?: string | null | undefined;
}>;

export type MentorshipBlockMutation = {
  mentorshipBlock: {
    userErrors: Array<UserErrorFieldsFragment>;
    mentorship: MentorshipConversationFieldsFragment | null;
  };
};

export type MentorshipContactFieldsFragment = {
  id: string;
  occurredAt: string;
  loggedBy: MentorshipParty;
  outcome: ContactOutcome;
  note: string | null;
};

export type MentorshipConversationFieldsFragment = {
  __typename: 'Mentorship';
  id: string;
  conversation: {
    __typename: 'MentorshipConversation';
    state: MentorshipConversationState;
    unread: number;
    lastMessageAt: string | null;
  } | null;
};

export type MentorshipConversationQueryVariables = Exact<{
  id: string;
}>;

export type MentorshipConversationQuery = {
  mentorship:
    | ({
        state: MentorshipState;
        viewerParty: MentorshipParty | null;
        memberAlias: string | null;
        mentor: PersonFieldsFragment;
      } & MentorshipConversationFieldsFragment)
    | null;
};

export type MentorshipDeclineMutationVariables = Exact<{
  id: string;
  expectedVersion?: number | null | undefined;
  reason: MentorshipDeclineReason;
  idempotencyKey?: string | null | undefined;
}>;

export type MentorshipDeclineMutation = {
  mentorshipDecline: {
    userErrors: Array<UserErrorFieldsFragment>;
    mentorship: MentorshipFieldsFragment | null;
  };
};

export type MentorshipDetailQueryVariables = Exact<{
  id: string;
  contacts?: number;
  before?: string | null | undefined;
  after?: string | null | undefined;
}>;

export type MentorshipDetailQuery = {
  mentorship:
    | ({
        profile: MentorProfileFieldsFragment | null;
        contacts: Array<MentorshipContactFieldsFragment>;
      } & MentorshipFieldsFragment)
    | null;
};

export type MentorshipEndMutationVariables = Exact<{
  id: string;
  expectedVersion?: number | null | undefined;
  reason: MentorshipEndReason;
  note?: string | null | undefined;
  idempotencyKey?: string | null | undefined;
}>;

export type MentorshipEndMutation = {
  mentorshipEnd: {
    userErrors: Array<UserErrorFieldsFragment>;
    mentorship: MentorshipFieldsFragment | null;
  };
};

export type MentorshipEventsSubscriptionVariables = Exact<{
  mentorshipId: string;
  after?: string | null | undefined;
}>;

export type MentorshipEventsSubscription = {
  mentorshipEvents:
    | {
        __typename: 'MentorshipEvent';
        cursor: string;
        seq: number;
        recordedAt: string;
        change: MentorshipChange;
        message: MentorshipMessageFieldsFragment | null;
        mentorship: ({ state: MentorshipState } & MentorshipConversationFieldsFragment) | null;
      }
    | { __typename: 'StreamHeartbeat'; cursor: string; headSeq: number | null; at: string }
    | { __typename: 'CursorExpired'; oldestCursor: string; headCursor: string };
};

export type MentorshipListQueryVariables = Exact<{
  filter?: MentorshipFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;

export type MentorshipListQuery = {
  mentorships: { nodes: Array<MentorshipFieldsFragment>; pageInfo: PageInfoFieldsFragment } | null;
};

export type MentorshipLogContactMutationVariables = Exact<{
  id: string;
  input: MentorshipContactInput;
  idempotencyKey?: string | null | undefined;
}>;

export type MentorshipLogContactMutation = {
  mentorshipLogContact: {
    userErrors: Array<UserErrorFieldsFragment>;
    mentorship:
      ({ contacts: Array<MentorshipContactFieldsFragment> } & MentorshipFieldsFragment) | null;
  };
};

export type MentorshipMarkReadMutationVariables = Exact<{
  id: string;
  number: number;
}>;

export type MentorshipMarkReadMutation = {
  mentorshipMarkRead: {
    userErrors: Array<UserErrorFieldsFragment>;
    mentorship: MentorshipConversationFieldsFragment | null;
  };
};

export type MentorshipMessageReportMutationVariables = Exact<{
  id: string;
  input: MentorshipMessageReportInput;
  idempotencyKey?: string | null | undefined;
}>;

export type MentorshipMessageReportMutation = {
  mentorshipMessageReport: {
    userErrors: Array<UserErrorFieldsFragment>;
    message: MentorshipMessageFieldsFragment | null;
    mentorship: MentorshipConversationFieldsFragment | null;
  };
};

export type MentorshipMessageSendMutationVariables = Exact<{
  id: string;
  text: string;
  idempotencyKey?: string | null | undefined;
}>;

export type MentorshipMessageSendMutation = {
  mentorshipMessageSend: {
    userErrors: Array<UserErrorFieldsFragment>;
    message: MentorshipMessageFieldsFragment | null;
    mentorship: MentorshipConversationFieldsFragment | null;
    safety: SafetyFieldsFragment | null;
  };
};

export type MentorshipMessageFieldsFragment = {
  __typename: 'MentorshipMessage';
  id: string;
  number: number;
  from: MentorshipParty;
  mine: boolean;
  text: string;
  sentAt: string;
  reported: boolean;
};

export type MentorshipMessagesQueryVariables = Exact<{
  id: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;

export type MentorshipMessagesQuery = {
  mentorshipMessages: {
    nodes: Array<MentorshipMessageFieldsFragment>;
    pageInfo: PageInfoFieldsFragment;
  } | null;
};

export type MentorshipPauseMutationVariables = Exact<{
  id: string;
  expectedVersion?: number | null | undefined;
  reason: MentorshipPauseReason;
  idempotencyKey?: string | null | undefined;
}>;

export type MentorshipPauseMutation = {
  mentorshipPause: {
    userErrors: Array<UserErrorFieldsFragment>;
    mentorship: MentorshipFieldsFragment | null;
  };
};

export type MentorshipProposeMutationVariables = Exact<{
  input: MentorshipProposeInput;
  idempotencyKey?: string | null | undefined;
}>;

export type MentorshipProposeMutation = {
  mentorshipPropose: {
    userErrors: Array<UserErrorFieldsFragment>;
    mentorship: MentorshipFieldsFragment | null;
  };
};

export type MentorshipReportCloseMutationVariables = Exact<{
  id: string;
  outcome: string;
  idempotencyKey?: string | null | undefined;
}>;

export type MentorshipReportCloseMutation = {
  mentorshipReportClose: {
    userErrors: Array<UserErrorFieldsFragment>;
    mentorship: MentorshipReportFieldsFragment | null;
  };
};

export type MentorshipReportFieldsFragment = {
  id: string;
  reports: Array<{
    id: string;
    reportedBy: MentorshipParty;
    reason: MentorshipReportReason;
    note: string | null;
    reportedAt: string;
    closedAt: string | null;
    outcome: string | null;
    messages: Array<{
      number: number;
      from: MentorshipParty;
      text: string;
      sentAt: string;
      reported: boolean;
    }>;
    closedBy: PersonFieldsFragment | null;
  }>;
};

export type MentorshipReportsQueryVariables = Exact<{
  id: string;
}>;

export type MentorshipReportsQuery = { mentorship: MentorshipReportFieldsFragment | null };

export type MentorshipResumeMutationVariables = Exact<{
  id: string;
  expectedVersion?: number | null | undefined;
  idempotencyKey?: string | null | undefined;
}>;

export type MentorshipResumeMutation = {
  mentorshipResume: {
    userErrors: Array<UserErrorFieldsFragment>;
    mentorship: MentorshipFieldsFragment | null;
  };
};

export type MentorshipStepMoveMutationVariables = Exact<{
  id: string;
  expectedVersion?: number | null | undefined;
  state: MentorshipStepState;
  idempotencyKey?: string | null | undefined;
}>;

export type MentorshipStepMoveMutation = {
  mentorshipStepMove: {
    userErrors: Array<UserErrorFieldsFragment>;
    step: MentorshipStepFieldsFragment | null;
  };
};

export type MentorshipStepNoteMutationVariables = Exact<{
  id: string;
  expectedVersion?: number | null | undefined;
  note?: string | null | undefined;
  shared: boolean;
  idempotencyKey?: string | null | undefined;
}>;

export type MentorshipStepNoteMutation = {
  mentorshipStepNote: {
    userErrors: Array<UserErrorFieldsFragment>;
    step: MentorshipStepFieldsFragment | null;
  };
};

export type MentorshipStepRemoveMutationVariables = Exact<{
  id: string;
  idempotencyKey?: string | null | undefined;
}>;

export type MentorshipStepRemoveMutation = {
  mentorshipStepRemove: {
    userErrors: Array<UserErrorFieldsFragment>;
    mentorship: MentorshipStepsFieldsFragment | null;
  };
};

export type MentorshipStepFieldsFragment = {
  id: string;
  mentorshipId: string;
  position: number;
  title: string;
  state: MentorshipStepState;
  stateSince: string;
  addedBy: MentorshipParty;
  note: string | null;
  noteShared: boolean | null;
  version: number;
};

export type MentorshipStepsAddMutationVariables = Exact<{
  id: string;
  title?: string | null | undefined;
  template?: MentorshipStepTemplate | null | undefined;
  locale: string;
  idempotencyKey?: string | null | undefined;
}>;

export type MentorshipStepsAddMutation = {
  mentorshipStepsAdd: {
    userErrors: Array<UserErrorFieldsFragment>;
    mentorship: MentorshipStepsFieldsFragment | null;
  };
};

export type MentorshipStepsFieldsFragment = {
  id: string;
  steps: Array<MentorshipStepFieldsFragment>;
};

export type MentorshipStepsQueryVariables = Exact<{
  id: string;
}>;

export type MentorshipStepsQuery = {
  mentorship:
    | ({
        state: MentorshipState;
        viewerParty: MentorshipParty | null;
        memberAlias: string | null;
        mentor: PersonFieldsFragment;
      } & MentorshipStepsFieldsFragment)
    | null;
};

export type MentorshipUnblockMutationVariables = Exact<{
  id: string;
  idempotencyKey?: string | null | undefined;
}>;

export type MentorshipUnblockMutation = {
  mentorshipUnblock: {
    userErrors: Array<UserErrorFieldsFragment>;
    mentorship: MentorshipConversationFieldsFragment | null;
  };
};

export type MentorshipWithdrawMutationVariables = Exact<{
  id: string;
  expectedVersion?: number | null | undefined;
  idempotencyKey?: string | null | undefined;
}>;

export type MentorshipWithdrawMutation = {
  mentorshipWithdraw: {
    userErrors: Array<UserErrorFieldsFragment>;
    mentorship: MentorshipFieldsFragment | null;
  };
};

export type MentorshipFieldsFragment = {
  id: string;
  state: MentorshipState;
  stateSince: string;
  additional: boolean;
  memberAlias: string | null;
  proposedAt: string;
  awaits: Array<MentorshipParty>;
  agreedInPerson: boolean | null;
  startedAt: string | null;
  endedAt: string | null;
  pauseReason: MentorshipPauseReason | null;
  declineReason: MentorshipDeclineReason | null;
  endReason: MentorshipEndReason | null;
  endNote: string | null;
  changedBy: MentorshipParty | null;
  lastContactAt: string | null;
  moves: Array<MentorshipMove>;
  viewerParty: MentorshipParty | null;
  version: number;
  proposedBy: PersonFieldsFragment | null;
  conversation: {
    state: MentorshipConversationState;
    unread: number;
    lastMessageAt: string | null;
  } | null;
  member: { id: string; alias: string } | null;
  mentor: PersonFieldsFragment;
};

export type MissedCheckInListQueryVariables = Exact<{
  mine?: boolean | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;

export type MissedCheckInListQuery = {
  missedCheckIns: {
    nodes: Array<{ __typename: 'Member'; id: string; alias: string; lastCheckInAt: string | null }>;
    pageInfo: PageInfoFieldsFragment;
  } | null;
};

export type MonitoringEventListQueryVariables = Exact<{
  memberId: string;
  kinds?: Array<MonitoringEventKind> | MonitoringEventKind | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;

export type MonitoringEventListQuery = {
  monitoringEvents: {
    nodes: Array<
      | MonitoringEventFields_AppointmentChanged_Fragment
      | MonitoringEventFields_CareTeamChanged_Fragment
      | MonitoringEventFields_StatusChanged_Fragment
      | MonitoringEventFields_MilestoneReached_Fragment
      | MonitoringEventFields_MemberMerged_Fragment
      | MonitoringEventFields_CheckIn_Fragment
      | MonitoringEventFields_InstrumentResponse_Fragment
      | MonitoringEventFields_SlipReported_Fragment
      | MonitoringEventFields_DrugScreenResult_Fragment
      | MonitoringEventFields_AttendanceRecorded_Fragment
      | MonitoringEventFields_LessonCompleted_Fragment
      | MonitoringEventFields_ContactLogged_Fragment
      | MonitoringEventFields_PlanSigned_Fragment
      | MonitoringEventFields_PlanInForce_Fragment
      | MonitoringEventFields_PlanUsed_Fragment
      | MonitoringEventFields_EnrollmentChanged_Fragment
      | MonitoringEventFields_ReferralChanged_Fragment
      | MonitoringEventFields_StayChanged_Fragment
    >;
    pageInfo: PageInfoFieldsFragment;
  } | null;
};

type MonitoringEventFields_AppointmentChanged_Fragment = {
  __typename: 'AppointmentChanged';
  id: string;
  occurredAt: string;
  recordedAt: string;
  localDate: string;
  appointmentMove: AppointmentMove;
  appointment: {
    __typename: 'Appointment';
    id: string;
    startsAt: string;
    person: PersonFieldsFragment | null;
  } | null;
  recordedBy: PersonFieldsFragment | null;
};

type MonitoringEventFields_CareTeamChanged_Fragment = {
  __typename: 'CareTeamChanged';
  role: CareRole;
  id: string;
  occurredAt: string;
  recordedAt: string;
  localDate: string;
  teamMove: CareTeamMove;
  person: PersonFieldsFragment | null;
  recordedBy: PersonFieldsFragment | null;
};

type MonitoringEventFields_StatusChanged_Fragment = {
  __typename: 'StatusChanged';
  pauseReason: PauseReason | null;
  until: string | null;
  leaveReason: LeaveReason | null;
  destination: LeaveDestination | null;
  naloxoneOffered: boolean | null;
  id: string;
  occurredAt: string;
  recordedAt: string;
  localDate: string;
  memberMove: MemberMove;
  statusFrom: MemberStatus;
  statusTo: MemberStatus;
  recordedBy: PersonFieldsFragment | null;
};

type MonitoringEventFields_MilestoneReached_Fragment = {
  __typename: 'MilestoneReached';
  unit: MilestoneUnit;
  count: number;
  ofRun: boolean;
  id: string;
  occurredAt: string;
  recordedAt: string;
  localDate: string;
  recordedBy: PersonFieldsFragment | null;
};

type MonitoringEventFields_MemberMerged_Fragment = {
  __typename: 'MemberMerged';
  id: string;
  occurredAt: string;
  recordedAt: string;
  localDate: string;
  mergeMove: MemberMergeMove;
  merge: { id: string; fromAlias: string } | null;
  recordedBy: PersonFieldsFragment | null;
};

type MonitoringEventFields_CheckIn_Fragment = {
  __typename: 'CheckIn';
  craving: number | null;
  mood: number | null;
  sleepHours: number | null;
  note: string | null;
  id: string;
  occurredAt: string;
  recordedAt: string;
  localDate: string;
  recordedBy: PersonFieldsFragment | null;
};

type MonitoringEventFields_InstrumentResponse_Fragment = {
  __typename: 'InstrumentResponse';
  instrument: InstrumentCode;
  id: string;
  occurredAt: string;
  recordedAt: string;
  localDate: string;
  scores: Array<ScoreFieldsFragment>;
  recordedBy: PersonFieldsFragment | null;
};

type MonitoringEventFields_SlipReported_Fragment = {
  __typename: 'SlipReported';
  substances: Array<SubstanceClass>;
  id: string;
  occurredAt: string;
  recordedAt: string;
  localDate: string;
  recordedBy: PersonFieldsFragment | null;
};

type MonitoringEventFields_DrugScreenResult_Fragment = {
  __typename: 'DrugScreenResult';
  result: DrugScreenOutcome;
  confirmed: boolean;
  substances: Array<SubstanceClass>;
  id: string;
  occurredAt: string;
  recordedAt: string;
  localDate: string;
  recordedBy: PersonFieldsFragment | null;
};

type MonitoringEventFields_AttendanceRecorded_Fragment = {
  __typename: 'AttendanceRecorded';
  state: AttendanceState;
  occasion: string;
  reason: string | null;
  walkIn: boolean;
  correctsId: string | null;
  id: string;
  occurredAt: string;
  recordedAt: string;
  localDate: string;
  recordedBy: PersonFieldsFragment | null;
};

type MonitoringEventFields_LessonCompleted_Fragment = {
  __typename: 'LessonCompleted';
  rating: number | null;
  helpedWhen: LessonHelpedWhen | null;
  id: string;
  occurredAt: string;
  recordedAt: string;
  localDate: string;
  lesson: LessonNameFieldsFragment;
  recordedBy: PersonFieldsFragment | null;
};

type MonitoringEventFields_ContactLogged_Fragment = {
  __typename: 'ContactLogged';
  outcome: ContactOutcome;
  note: string | null;
  id: string;
  occurredAt: string;
  recordedAt: string;
  localDate: string;
  recordedBy: PersonFieldsFragment | null;
};

type MonitoringEventFields_PlanSigned_Fragment = {
  __typename: 'PlanSigned';
  number: number;
  signer: PlanSigner;
  id: string;
  occurredAt: string;
  recordedAt: string;
  localDate: string;
  recordedBy: PersonFieldsFragment | null;
};

type MonitoringEventFields_PlanInForce_Fragment = {
  __typename: 'PlanInForce';
  number: number;
  id: string;
  occurredAt: string;
  recordedAt: string;
  localDate: string;
  recordedBy: PersonFieldsFragment | null;
};

type MonitoringEventFields_PlanUsed_Fragment = {
  __typename: 'PlanUsed';
  strategy: string | null;
  cravingBefore: number | null;
  cravingAfter: number | null;
  helped: PlanHelp;
  id: string;
  occurredAt: string;
  recordedAt: string;
  localDate: string;
  recordedBy: PersonFieldsFragment | null;
};

type MonitoringEventFields_EnrollmentChanged_Fragment = {
  __typename: 'EnrollmentChanged';
  move: EnrollmentMove;
  from: EnrollmentState | null;
  to: EnrollmentState;
  priority: WaitingPriority | null;
  note: string | null;
  id: string;
  occurredAt: string;
  recordedAt: string;
  localDate: string;
  leaveReason: LeaveReason | null;
  program: { id: string; name: string } | null;
  phase: { id: string; name: string } | null;
  recordedBy: PersonFieldsFragment | null;
};

type MonitoringEventFields_ReferralChanged_Fragment = {
  __typename: 'ReferralChanged';
  id: string;
  occurredAt: string;
  recordedAt: string;
  localDate: string;
  referralMove: ReferralMove;
  referral: { __typename: 'Referral'; id: string; senderName: string } | null;
  recordedBy: PersonFieldsFragment | null;
};

type MonitoringEventFields_StayChanged_Fragment = {
  __typename: 'StayChanged';
  bedName: string;
  note: string | null;
  id: string;
  occurredAt: string;
  recordedAt: string;
  localDate: string;
  stayMove: StayMove;
  stayReason: StayEndReason | null;
  stayDestination: LeaveDestination | null;
  residence: { id: string; name: string } | null;
  fromResidence: { id: string; name: string } | null;
  recordedBy: PersonFieldsFragment | null;
};

export type MonitoringEventFieldsFragment =
  | MonitoringEventFields_AppointmentChanged_Fragment
  | MonitoringEventFields_CareTeamChanged_Fragment
  | MonitoringEventFields_StatusChanged_Fragment
  | MonitoringEventFields_MilestoneReached_Fragment
  | MonitoringEventFields_MemberMerged_Fragment
  | MonitoringEventFields_CheckIn_Fragment
  | MonitoringEventFields_InstrumentResponse_Fragment
  | MonitoringEventFields_SlipReported_Fragment
  | MonitoringEventFields_DrugScreenResult_Fragment
  | MonitoringEventFields_AttendanceRecorded_Fragment
  | MonitoringEventFields_LessonCompleted_Fragment
  | MonitoringEventFields_ContactLogged_Fragment
  | MonitoringEventFields_PlanSigned_Fragment
  | MonitoringEventFields_PlanInForce_Fragment
  | MonitoringEventFields_PlanUsed_Fragment
  | MonitoringEventFields_EnrollmentChanged_Fragment
  | MonitoringEventFields_ReferralChanged_Fragment
  | MonitoringEventFields_StayChanged_Fragment;

export type MyPlanQueryVariables = Exact<{ [key: string]: never }>;

export type MyPlanQuery = {
  viewer: {
    member: {
      id: string;
      plan: PlanFieldsFragment | null;
      planDraft: PlanFieldsFragment | null;
    } | null;
  } | null;
};

export type OpenInvitationFieldsFragment = { createdAt: string; expiresAt: string };

export type PageInfoFieldsFragment = {
  hasNextPage: boolean;
  hasPreviousPage: boolean;
  startCursor: string | null;
  endCursor: string | null;
};

export type PassApproveMutationVariables = Exact<{
  id: string;
  expectedVersion?: number | null | undefined;
  idempotencyKey?: string | null | undefined;
}>;

export type PassApproveMutation = {
  passApprove: { userErrors: Array<UserErrorFieldsFragment>; pass: HousePassFieldsFragment | null };
};

export type PassCancelMutationVariables = Exact<{
  id: string;
  expectedVersion?: number | null | undefined;
  idempotencyKey?: string | null | undefined;
}>;

export type PassCancelMutation = {
  passCancel: { userErrors: Array<UserErrorFieldsFragment>; pass: HousePassFieldsFragment | null };
};

export type PassDeclineMutationVariables = Exact<{
  id: string;
  expectedVersion?: number | null | undefined;
  reason: string;
  idempotencyKey?: string | null | undefined;
}>;

export type PassDeclineMutation = {
  passDecline: { userErrors: Array<UserErrorFieldsFragment>; pass: HousePassFieldsFragment | null };
};

export type PassRequestMutationVariables = Exact<{
  input: PassRequestInput;
  idempotencyKey?: string | null | undefined;
}>;

export type PassRequestMutation = {
  passRequest: { userErrors: Array<UserErrorFieldsFragment>; pass: HousePassFieldsFragment | null };
};

export type PersonFieldsFragment = {
  __typename: 'Person';
  id: string;
  name: string;
  roles: Array<Role>;
};

export type PlanDetailQueryVariables = Exact<{
  id: string;
  from?: string | null | undefined;
}>;

export type PlanDetailQuery = {
  plan:
    | ({
        basedOn: { id: string; number: number } | null;
        differences: Array<{
          section: PlanSection;
          change: PlanChange;
          key: string;
          label: string;
          fields: Array<{ field: string; before: string | null; after: string | null }>;
        }>;
      } & PlanFieldsFragment)
    | null;
};

export type PlanDiscardMutationVariables = Exact<{
  id: string;
  expectedVersion: number;
  idempotencyKey?: string | null | undefined;
}>;

export type PlanDiscardMutation = {
  planDiscard: { userErrors: Array<UserErrorFieldsFragment>; plan: PlanFieldsFragment | null };
};

export type PlanDraftMutationVariables = Exact<{
  memberId?: string | null | undefined;
  expectedVersion?: number | null | undefined;
  input: PlanDraftInput;
  idempotencyKey?: string | null | undefined;
}>;

export type PlanDraftMutation = {
  planDraft: { userErrors: Array<UserErrorFieldsFragment>; plan: PlanFieldsFragment | null };
};

export type PlanPageQueryVariables = Exact<{
  id: string;
  locale?: string | null | undefined;
}>;

export type PlanPageQuery = {
  planPage: { fileName: string; mediaType: string; content: string } | null;
};

export type PlanReviseMutationVariables = Exact<{
  id: string;
  expectedVersion: number;
  input: PlanReviseInput;
  idempotencyKey?: string | null | undefined;
}>;

export type PlanReviseMutation = {
  planRevise: { userErrors: Array<UserErrorFieldsFragment>; plan: PlanFieldsFragment | null };
};

export type PlanSignMutationVariables = Exact<{
  id: string;
  expectedVersion: number;
  input: PlanSignInput;
  idempotencyKey?: string | null | undefined;
}>;

export type PlanSignMutation = {
  planSign: { userErrors: Array<UserErrorFieldsFragment>; plan: PlanFieldsFragment | null };
};

export type PlanSignatureFieldsFragment = {
  at: string;
  onPaper: boolean;
  by: PersonFieldsFragment | null;
};

export type PlanTemplateCreateMutationVariables = Exact<{
  input: PlanTemplateInput;
  idempotencyKey?: string | null | undefined;
}>;

export type PlanTemplateCreateMutation = {
  planTemplateCreate: {
    userErrors: Array<UserErrorFieldsFragment>;
    planTemplate: PlanTemplateFieldsFragment | null;
  };
};

export type PlanTemplateDetailQueryVariables = Exact<{
  id: string;
}>;

export type PlanTemplateDetailQuery = {
  node: PlanTemplateFieldsFragment | Record<PropertyKey, never> | null;
};

export type PlanTemplateEditMutationVariables = Exact<{
  id: string;
  expectedVersion: number;
  input: PlanTemplateInput;
  idempotencyKey?: string | null | undefined;
}>;

export type PlanTemplateEditMutation = {
  planTemplateEdit: {
    userErrors: Array<UserErrorFieldsFragment>;
    planTemplate: PlanTemplateFieldsFragment | null;
  };
};

export type PlanTemplateEndMutationVariables = Exact<{
  id: string;
  idempotencyKey?: string | null | undefined;
}>;

export type PlanTemplateEndMutation = {
  planTemplateEnd: {
    userErrors: Array<UserErrorFieldsFragment>;
    planTemplate: PlanTemplateNameFieldsFragment | null;
  };
};

export type PlanTemplateListQueryVariables = Exact<{ [key: string]: never }>;

export type PlanTemplateListQuery = { planTemplates: Array<PlanTemplateNameFieldsFragment> | null };

export type PlanTemplateNameFieldsFragment = {
  __typename: 'PlanTemplate';
  id: string;
  code: string;
  own: boolean;
  ended: boolean;
  version: number;
  title: Array<{ locale: string; text: string }>;
  about: Array<{ locale: string; text: string }>;
};

export type PlanTemplateFieldsFragment = {
  contents: Array<{
    locale: string;
    title: string;
    about: string;
    triggers: Array<{ key: string; kind: PlanTriggerKind; intensity: number; words: string }>;
    warningSigns: Array<{ key: string; words: string }>;
    strategies: Array<{
      key: string;
      words: string;
      triggers: Array<string>;
      lesson: LessonNameFieldsFragment | null;
    }>;
    commitments: Array<{ key: string; words: string }>;
    crisisSteps: Array<{ key: string; words: string }>;
  }>;
} & PlanTemplateNameFieldsFragment;

export type PlanUseMutationVariables = Exact<{
  id: string;
  input: PlanUseInput;
  idempotencyKey?: string | null | undefined;
}>;

export type PlanUseMutation = {
  planUse: {
    userErrors: Array<UserErrorFieldsFragment>;
    use: MonitoringEventFields_PlanUsed_Fragment | null;
  };
};

export type PlanFieldsFragment = {
  __typename: 'Plan';
  id: string;
  number: number;
  state: PlanState;
  reviewDue: string | null;
  startedAt: string;
  updatedAt: string;
  inForceAt: string | null;
  supersededAt: string | null;
  version: number;
  triggers: Array<{ key: string; kind: PlanTriggerKind; intensity: number; words: string }>;
  warningSigns: Array<{ key: string; words: string }>;
  strategies: Array<{
    key: string;
    words: string;
    triggers: Array<string>;
    lesson: LessonNameFieldsFragment | null;
  }>;
  contacts: Array<{
    key: string;
    name: string;
    relation: string | null;
    phone: string | null;
    nightCalls: boolean;
  }>;
  commitments: Array<{ key: string; words: string }>;
  crisisSteps: Array<{ key: string; words: string }>;
  memberSignature: PlanSignatureFieldsFragment | null;
  staffSignature: PlanSignatureFieldsFragment | null;
  updatedBy: PersonFieldsFragment | null;
};

export type PresenceMarkMutationVariables = Exact<{
  stayId: string;
  direction: PresenceDirection;
  at?: string | null | undefined;
  idempotencyKey?: string | null | undefined;
}>;

export type PresenceMarkMutation = {
  presenceMark: {
    userErrors: Array<UserErrorFieldsFragment>;
    presence: PresenceFieldsFragment | null;
  };
};

export type PresenceUndoMutationVariables = Exact<{
  stayId: string;
  idempotencyKey?: string | null | undefined;
}>;

export type PresenceUndoMutation = {
  presenceUndo: {
    userErrors: Array<UserErrorFieldsFragment>;
    presence: PresenceFieldsFragment | null;
  };
};

export type PresenceFieldsFragment = {
  state: PresenceState;
  since: string | null;
  curfewAt: string | null;
  lateSince: string | null;
  undoUntil: string | null;
  markedBy: PersonFieldsFragment | null;
  stay:
    | ({
        bed: { id: string; name: string; room: { id: string; name: string } | null } | null;
      } & StayFieldsFragment)
    | null;
  pass: HousePassFieldsFragment | null;
};

export type ProgramCreateMutationVariables = Exact<{
  input: ProgramInput;
  idempotencyKey?: string | null | undefined;
}>;

export type ProgramCreateMutation = {
  programCreate: {
    userErrors: Array<UserErrorFieldsFragment>;
    program: ProgramFieldsFragment | null;
  };
};

export type ProgramDetailQueryVariables = Exact<{
  id: string;
}>;

export type ProgramDetailQuery = {
  program:
    | ({
        cohorts: Array<{
          month: string;
          started: number;
          active: number;
          completed: number;
          left: number;
        }> | null;
      } & ProgramFieldsFragment)
    | null;
};

export type ProgramEditMutationVariables = Exact<{
  id: string;
  expectedVersion: number;
  input: ProgramInput;
  idempotencyKey?: string | null | undefined;
}>;

export type ProgramEditMutation = {
  programEdit: {
    userErrors: Array<UserErrorFieldsFragment>;
    program: ProgramFieldsFragment | null;
  };
};

export type ProgramEndMutationVariables = Exact<{
  id: string;
  expectedVersion: number;
  idempotencyKey?: string | null | undefined;
}>;

export type ProgramEndMutation = {
  programEnd: { userErrors: Array<UserErrorFieldsFragment>; program: ProgramFieldsFragment | null };
};

export type ProgramEnrollmentsQueryVariables = Exact<{
  id: string;
  states?: Array<EnrollmentState> | EnrollmentState | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;

export type ProgramEnrollmentsQuery = {
  program: {
    id: string;
    enrollments: { nodes: Array<EnrollmentFieldsFragment>; pageInfo: PageInfoFieldsFragment };
  } | null;
};

export type ProgramLessonsQueryVariables = Exact<{
  programId: string;
}>;

export type ProgramLessonsQuery = {
  programLessons: Array<
    { lesson: LessonNameFieldsFragment } & LessonAssignmentFieldsFragment
  > | null;
};

export type ProgramListQueryVariables = Exact<{
  filter?: ProgramFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;

export type ProgramListQuery = {
  programs: { nodes: Array<ProgramFieldsFragment>; pageInfo: PageInfoFieldsFragment } | null;
};

export type ProgramSessionCancelMutationVariables = Exact<{
  occurrenceId: string;
  scope: OccurrenceScope;
  expectedVersion: number;
  idempotencyKey?: string | null | undefined;
}>;

export type ProgramSessionCancelMutation = {
  programSessionCancel: {
    userErrors: Array<UserErrorFieldsFragment>;
    session: ProgramSessionFieldsFragment | null;
  };
};

export type ProgramSessionCreateMutationVariables = Exact<{
  programId: string;
  input: ProgramSessionInput;
  idempotencyKey?: string | null | undefined;
}>;

export type ProgramSessionCreateMutation = {
  programSessionCreate: {
    userErrors: Array<UserErrorFieldsFragment>;
    session: ProgramSessionFieldsFragment | null;
    conflicts: Array<AppointmentFieldsFragment> | null;
  };
};

export type ProgramSessionEditMutationVariables = Exact<{
  occurrenceId: string;
  scope: OccurrenceScope;
  expectedVersion: number;
  input: ProgramSessionInput;
  idempotencyKey?: string | null | undefined;
}>;

export type ProgramSessionEditMutation = {
  programSessionEdit: {
    userErrors: Array<UserErrorFieldsFragment>;
    session: ProgramSessionFieldsFragment | null;
    conflicts: Array<AppointmentFieldsFragment> | null;
  };
};

export type ProgramSessionFieldsFragment = {
  __typename: 'ProgramSession';
  id: string;
  title: string;
  startsOn: string;
  endsOn: string | null;
  startTime: string;
  durationMinutes: number;
  timeZone: string;
  rrule: string | null;
  exceptions: Array<string>;
  modality: SessionModality;
  room: string | null;
  joinUrl: string | null;
  mayRecordRoll: boolean;
  mayManage: boolean;
  version: number;
  heldBy:
    | { __typename: 'Program'; id: string; name: string }
    | { __typename: 'Group'; id: string; name: string }
    | { __typename: 'Residence'; id: string; name: string };
  facilitators: Array<PersonFieldsFragment>;
  addedMembers: Array<{ __typename: 'Member'; id: string; alias: string }>;
};

export type ProgramWaitingListQueryVariables = Exact<{
  id: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;

export type ProgramWaitingListQuery = {
  program: {
    id: string;
    waitingList: { nodes: Array<EnrollmentFieldsFragment>; pageInfo: PageInfoFieldsFragment };
  } | null;
};

export type ProgramFieldsFragment = {
  id: string;
  name: string;
  kind: ProgramKind;
  asamLevel: string | null;
  description: string | null;
  languages: Array<string>;
  capacity: number | null;
  hasFreePlace: boolean;
  endedAt: string | null;
  version: number;
  leads: Array<PersonFieldsFragment>;
  phases: Array<{ id: string; name: string; weeks: number | null; activeCount: number | null }>;
  counts: {
    waiting: number;
    planned: number;
    active: number;
    onHold: number;
    completed: number;
    left: number;
    placesHeld: number;
    placesFree: number | null;
  } | null;
};

export type RecoveryStartSetMutationVariables = Exact<{
  memberId: string;
  date: string;
  expectedVersion: number;
  idempotencyKey?: string | null | undefined;
}>;

export type RecoveryStartSetMutation = {
  recoveryStartSet: {
    userErrors: Array<UserErrorFieldsFragment>;
    member: (MemberSummaryFragment & MemberRecoveryFieldsFragment) | null;
  };
};

export type RecurrencePreviewQueryVariables = Exact<{
  schedule: SessionScheduleInput;
  first?: number;
}>;

export type RecurrencePreviewQuery = {
  recurrencePreview: {
    __typename: 'RecurrencePreview';
    userErrors: Array<UserErrorFieldsFragment>;
    occurrences: Array<{
      __typename: 'PreviewedOccurrence';
      date: string;
      startsAt: string;
      endsAt: string;
      utcOffsetMinutes: number;
    }>;
  } | null;
};

export type ReferralAcceptMutationVariables = Exact<{
  id: string;
  expectedVersion?: number | null | undefined;
  input: ReferralAcceptInput;
  idempotencyKey?: string | null | undefined;
}>;

export type ReferralAcceptMutation = {
  referralAccept: {
    userErrors: Array<UserErrorFieldsFragment>;
    referral: ReferralFieldsFragment | null;
  };
};

export type ReferralCloseMutationVariables = Exact<{
  id: string;
  expectedVersion?: number | null | undefined;
  lostReason?: ReferralLostReason | null | undefined;
  idempotencyKey?: string | null | undefined;
}>;

export type ReferralCloseMutation = {
  referralClose: {
    userErrors: Array<UserErrorFieldsFragment>;
    referral: ReferralFieldsFragment | null;
  };
};

export type ReferralConsentSetMutationVariables = Exact<{
  id: string;
  expectedVersion?: number | null | undefined;
  given: boolean;
  until?: string | null | undefined;
  idempotencyKey?: string | null | undefined;
}>;

export type ReferralConsentSetMutation = {
  referralConsentSet: {
    userErrors: Array<UserErrorFieldsFragment>;
    referral: ReferralFieldsFragment | null;
  };
};

export type ReferralContactLoggedMutationVariables = Exact<{
  id: string;
  expectedVersion?: number | null | undefined;
  outcome: ContactOutcome;
  note?: string | null | undefined;
  idempotencyKey?: string | null | undefined;
}>;

export type ReferralContactLoggedMutation = {
  referralContactLogged: {
    userErrors: Array<UserErrorFieldsFragment>;
    referral: ReferralFieldsFragment | null;
  };
};

export type ReferralDeclineMutationVariables = Exact<{
  id: string;
  expectedVersion?: number | null | undefined;
  reason: ReferralDeclineReason;
  idempotencyKey?: string | null | undefined;
}>;

export type ReferralDeclineMutation = {
  referralDecline: {
    userErrors: Array<UserErrorFieldsFragment>;
    referral: ReferralFieldsFragment | null;
  };
};

export type ReferralDetailQueryVariables = Exact<{
  id: string;
}>;

export type ReferralDetailQuery = {
  referral: ({ tellings: Array<ReferralTellingFieldsFragment> } & ReferralFieldsFragment) | null;
};

export type ReferralListQueryVariables = Exact<{
  filter?: ReferralFilter | null | undefined;
  orderBy?: ReferralOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;

export type ReferralListQuery = {
  referrals: { nodes: Array<ReferralFieldsFragment>; pageInfo: PageInfoFieldsFragment } | null;
};

export type ReferralReceiveMutationVariables = Exact<{
  input: ReferralReceiveInput;
  idempotencyKey?: string | null | undefined;
}>;

export type ReferralReceiveMutation = {
  referralReceive: {
    userErrors: Array<UserErrorFieldsFragment>;
    referral: ReferralFieldsFragment | null;
  };
};

export type ReferralTellMutationVariables = Exact<{
  id: string;
  expectedVersion?: number | null | undefined;
  way: ReferralTellingWay;
  idempotencyKey?: string | null | undefined;
}>;

export type ReferralTellMutation = {
  referralTell: {
    userErrors: Array<UserErrorFieldsFragment>;
    referral: ({ tellings: Array<ReferralTellingFieldsFragment> } & ReferralFieldsFragment) | null;
  };
};

export type ReferralTellingFieldsFragment = {
  toldAt: string;
  way: ReferralTellingWay;
  state: ReferralState;
  acceptedAt: string | null;
  firstSeenAt: string | null;
  closedAt: string | null;
  toldBy: PersonFieldsFragment | null;
};

export type ReferralFieldsFragment = {
  __typename: 'Referral';
  id: string;
  state: ReferralState;
  senderName: string;
  senderContact: string | null;
  senderPhone: string | null;
  senderEmail: string | null;
  senderReference: string | null;
  personName: string;
  personBirthDate: string | null;
  personPhone: string | null;
  dischargeOn: string | null;
  dischargeNote: string | null;
  medication: string | null;
  receivedAt: string;
  contactDueAt: string;
  acceptedAt: string | null;
  attempts: number;
  firstContactAt: string | null;
  closedAt: string | null;
  declineReason: ReferralDeclineReason | null;
  lostReason: ReferralLostReason | null;
  version: number;
  consent: { given: boolean; until: string | null; recordedAt: string } | null;
  report: {
    senderName: string;
    senderReference: string | null;
    receivedAt: string;
    acceptedAt: string | null;
    firstSeenAt: string | null;
    closedAt: string | null;
    state: ReferralState;
    notice: string;
  } | null;
  member: { __typename: 'Member'; id: string; alias: string } | null;
  owner: PersonFieldsFragment | null;
  receivedBy: PersonFieldsFragment | null;
  restricted: Array<RestrictionFieldsFragment>;
};

export type ResidenceBoardQueryVariables = Exact<{
  id: string;
}>;

export type ResidenceBoardQuery = {
  residence:
    | ({
        eventsCursor: string;
        rooms: Array<{ id: string; name: string; beds: Array<BedFieldsFragment> }>;
        waitingList: {
          nodes: Array<BedRequestFieldsFragment>;
          pageInfo: PageInfoFieldsFragment;
        } | null;
      } & ResidenceFieldsFragment)
    | null;
};

export type ResidenceCloseMutationVariables = Exact<{
  id: string;
  expectedVersion: number;
  idempotencyKey?: string | null | undefined;
}>;

export type ResidenceCloseMutation = {
  residenceClose: {
    userErrors: Array<UserErrorFieldsFragment>;
    residence: ResidenceFieldsFragment | null;
  };
};

export type ResidenceCreateMutationVariables = Exact<{
  input: ResidenceInput;
  idempotencyKey?: string | null | undefined;
}>;

export type ResidenceCreateMutation = {
  residenceCreate: {
    userErrors: Array<UserErrorFieldsFragment>;
    residence: ResidenceFieldsFragment | null;
  };
};

export type ResidenceDetailQueryVariables = Exact<{
  id: string;
  span?: number;
}>;

export type ResidenceDetailQuery = {
  residence:
    | ({
        occupancy: {
          from: string;
          to: string;
          occupiedBedDays: number;
          availableBedDays: number;
          rate: number | null;
          ended: number;
          medianNights: number | null;
        } | null;
      } & ResidenceFieldsFragment)
    | null;
};

export type ResidenceEditMutationVariables = Exact<{
  id: string;
  expectedVersion: number;
  input: ResidenceInput;
  idempotencyKey?: string | null | undefined;
}>;

export type ResidenceEditMutation = {
  residenceEdit: {
    userErrors: Array<UserErrorFieldsFragment>;
    residence: ResidenceFieldsFragment | null;
  };
};

export type ResidenceEventsSubscriptionVariables = Exact<{
  residenceId: string;
  after?: string | null | undefined;
}>;

export type ResidenceEventsSubscription = {
  residenceEvents:
    | {
        __typename: 'ResidenceEvent';
        cursor: string;
        seq: number;
        recordedAt: string;
        change: ResidenceChange;
        actor: PersonFieldsFragment | null;
        beds: Array<BedFieldsFragment>;
      }
    | { __typename: 'StreamHeartbeat'; cursor: string; headSeq: number | null; at: string }
    | { __typename: 'CursorExpired'; oldestCursor: string; headCursor: string };
};

export type ResidenceListQueryVariables = Exact<{
  filter?: ResidenceFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;

export type ResidenceListQuery = {
  residences: { nodes: Array<ResidenceFieldsFragment>; pageInfo: PageInfoFieldsFragment } | null;
};

export type ResidenceStaysQueryVariables = Exact<{
  id: string;
  ended?: boolean | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;

export type ResidenceStaysQuery = {
  residence: {
    id: string;
    stays: { nodes: Array<StayPlaceFieldsFragment>; pageInfo: PageInfoFieldsFragment };
  } | null;
};

export type ResidenceFieldsFragment = {
  id: string;
  name: string;
  level: NarrLevel;
  address: string | null;
  phone: string | null;
  timeZone: string;
  currency: string;
  description: string | null;
  welcomes: ResidenceWelcome;
  wheelchair: boolean;
  pets: boolean;
  children: boolean;
  medicationStorage: boolean;
  houseRules: Array<string>;
  viewerManages: boolean;
  endedAt: string | null;
  version: number;
  curfew: Array<{ weekday: Weekday; at: string }>;
  managers: Array<PersonFieldsFragment>;
  bedCounts: {
    total: number;
    available: number;
    held: number;
    occupied: number;
    outOfService: number;
  };
};

export type RestrictionFieldsFragment = {
  field: string;
  category: RecordCategory;
  reason: RestrictionReason;
};

export type RiskReasonFieldsFragment = {
  __typename: 'RiskReason';
  rule: string;
  severity: AlertSeverity;
  kind: RuleKind;
  source: string;
  inputs: Array<{ __typename: 'RiskInput'; name: string; value: string; occurredAt: string }>;
};

export type RiskFieldsFragment = {
  band: RiskBand;
  assessedAt: string;
  staleAfter: string;
  ruleSetVersion: string;
  reasons: Array<RiskReasonFieldsFragment>;
};

export type RollRecordMutationVariables = Exact<{
  occurrenceId: string;
  expectedVersion: number;
  input: RollRecordInput;
  idempotencyKey?: string | null | undefined;
}>;

export type RollRecordMutation = {
  rollRecord: {
    userErrors: Array<UserErrorFieldsFragment>;
    roll: SessionRollFieldsFragment | null;
  };
};

export type SafetyFieldsFragment = {
  level: SafetyLevel;
  code: string;
  words: string;
  resources: Array<{
    code: string;
    call: string | null;
    text: string | null;
    chat: string | null;
    name: Array<{ locale: string; text: string }>;
    description: Array<{ locale: string; text: string }>;
  }>;
};

export type ScorePointFieldsFragment = { occurredAt: string; subscale: string; value: number };

export type ScoreFieldsFragment = {
  subscale: string;
  value: number | null;
  min: number;
  max: number;
  band: string | null;
};

export type SessionConfirmMutationVariables = Exact<{
  password: string;
}>;

export type SessionConfirmMutation = {
  sessionConfirm: { confirmedUntil: string | null; userErrors: Array<UserErrorFieldsFragment> };
};

export type SessionCreateMutationVariables = Exact<{
  input: SessionCreateInput;
}>;

export type SessionCreateMutation = {
  sessionCreate: {
    userErrors: Array<UserErrorFieldsFragment>;
    session: {
      id: string;
      token: string | null;
      expiresAt: string;
      viewer: { roles: Array<Role>; person: PersonFieldsFragment };
    } | null;
    challenge: { id: string; expiresAt: string } | null;
  };
};

export type SessionEndMutationVariables = Exact<{ [key: string]: never }>;

export type SessionEndMutation = { sessionEnd: { userErrors: Array<UserErrorFieldsFragment> } };

export type SessionOccurrenceListQueryVariables = Exact<{
  from: string;
  to: string;
  programId?: string | null | undefined;
  groupId?: string | null | undefined;
  groups?: boolean;
  residenceId?: string | null | undefined;
  residences?: boolean;
  mine?: boolean;
}>;

export type SessionOccurrenceListQuery = {
  sessionOccurrences: Array<SessionOccurrenceFieldsFragment> | null;
};

export type SessionOccurrenceFieldsFragment = {
  __typename: 'SessionOccurrence';
  id: string;
  date: string;
  startsAt: string;
  endsAt: string;
  state: OccurrenceState;
  changed: boolean;
  title: string;
  modality: SessionModality;
  room: string | null;
  joinUrl: string | null;
  rollRecordedAt: string | null;
  facilitators: Array<PersonFieldsFragment>;
  attendance: AttendanceSummaryFieldsFragment | null;
  session: ProgramSessionFieldsFragment;
};

export type SessionOccurrenceQueryVariables = Exact<{
  id: string;
}>;

export type SessionOccurrenceQuery = {
  node:
    | { __typename: 'Alert'; id: string }
    | { __typename: 'Appointment'; id: string }
    | { __typename: 'AppointmentChanged'; id: string }
    | { __typename: 'Organization'; id: string }
    | { __typename: 'Person'; id: string }
    | { __typename: 'ImportFile'; id: string }
    | { __typename: 'ImportRun'; id: string }
    | { __typename: 'ImportFault'; id: string }
    | { __typename: 'CaseloadView'; id: string }
    | { __typename: 'Board'; id: string }
    | { __typename: 'BoardPost'; id: string }
    | { __typename: 'BoardReview'; id: string }
    | { __typename: 'Concern'; id: string }
    | { __typename: 'Lesson'; id: string }
    | { __typename: 'LessonAssignment'; id: string }
    | { __typename: 'LessonCompletion'; id: string }
    | { __typename: 'MeetingAttendance'; id: string }
    | { __typename: 'MeetingFeed'; id: string }
    | { __typename: 'MeetingFeedRun'; id: string }
    | { __typename: 'MeetingDuplicate'; id: string }
    | { __typename: 'Group'; id: string }
    | { __typename: 'GroupMembership'; id: string }
    | { __typename: 'Meeting'; id: string }
    | { __typename: 'CareTeamChanged'; id: string }
    | { __typename: 'CaseloadHandOver'; id: string }
    | { __typename: 'StatusChanged'; id: string }
    | { __typename: 'MilestoneReached'; id: string }
    | { __typename: 'Member'; id: string }
    | { __typename: 'MemberMerge'; id: string }
    | { __typename: 'MemberMerged'; id: string }
    | { __typename: 'MentorWellbeingCheck'; id: string }
    | { __typename: 'SupervisionNote'; id: string }
    | { __typename: 'MentorProfile'; id: string }
    | { __typename: 'MentorshipMessage'; id: string }
    | { __typename: 'MentorshipReport'; id: string }
    | { __typename: 'MentorshipStep'; id: string }
    | { __typename: 'Mentorship'; id: string }
    | { __typename: 'CheckIn'; id: string }
    | { __typename: 'InstrumentResponse'; id: string }
    | { __typename: 'SlipReported'; id: string }
    | { __typename: 'DrugScreenResult'; id: string }
    | { __typename: 'AttendanceRecorded'; id: string }
    | { __typename: 'LessonCompleted'; id: string }
    | { __typename: 'ContactLogged'; id: string }
    | { __typename: 'PlanSigned'; id: string }
    | { __typename: 'PlanInForce'; id: string }
    | { __typename: 'PlanUsed'; id: string }
    | { __typename: 'Plan'; id: string }
    | { __typename: 'PlanTemplate'; id: string }
    | { __typename: 'Program'; id: string }
    | { __typename: 'ProgramPhase'; id: string }
    | { __typename: 'Enrollment'; id: string }
    | { __typename: 'EnrollmentChanged'; id: string }
    | { __typename: 'Referral'; id: string }
    | { __typename: 'ReferralChanged'; id: string }
    | { __typename: 'BedRequest'; id: string }
    | { __typename: 'Chore'; id: string }
    | { __typename: 'ChoreTurn'; id: string }
    | { __typename: 'HouseIncident'; id: string }
    | { __typename: 'HouseLedgerEntry'; id: string }
    | { __typename: 'HousePass'; id: string }
    | { __typename: 'Residence'; id: string }
    | { __typename: 'Room'; id: string }
    | { __typename: 'Bed'; id: string }
    | { __typename: 'Stay'; id: string }
    | { __typename: 'StayChanged'; id: string }
    | { __typename: 'ProgramSession'; id: string }
    | ({ __typename: 'SessionOccurrence'; id: string } & SessionOccurrenceFieldsFragment)
    | { __typename: 'Task'; id: string }
    | null;
};

export type SessionRollFieldsFragment = {
  __typename: 'SessionRoll';
  version: number;
  recordedAt: string | null;
  recordedBy: PersonFieldsFragment | null;
  entries: Array<{
    __typename: 'RollEntry';
    memberId: string;
    alias: string;
    expected: boolean;
    state: AttendanceState | null;
    reason: AttendanceReason | null;
  }>;
  occurrence: SessionOccurrenceFieldsFragment;
};

export type SessionRollQueryVariables = Exact<{
  occurrenceId: string;
}>;

export type SessionRollQuery = { sessionRoll: SessionRollFieldsFragment | null };

export type StaffEndAccessMutationVariables = Exact<{
  personId: string;
}>;

export type StaffEndAccessMutation = {
  staffEndAccess: {
    userErrors: Array<UserErrorFieldsFragment>;
    person: PersonFieldsFragment | null;
  };
};

export type StaffHoursDetailQueryVariables = Exact<{
  personId: string;
}>;

export type StaffHoursDetailQuery = { staffHours: StaffHoursFieldsFragment | null };

export type StaffHoursSetMutationVariables = Exact<{
  personId: string;
  expectedVersion?: number | null | undefined;
  input: StaffHoursInput;
  idempotencyKey?: string | null | undefined;
}>;

export type StaffHoursSetMutation = {
  staffHoursSet: {
    userErrors: Array<UserErrorFieldsFragment>;
    hours: StaffHoursFieldsFragment | null;
  };
};

export type StaffHoursFieldsFragment = {
  version: number;
  person: PersonFieldsFragment | null;
  weekly: Array<{ weekday: Weekday; from: string; until: string }>;
  absences: Array<{ from: string; to: string }>;
};

export type StaffInvitationRevokeMutationVariables = Exact<{
  email: string;
}>;

export type StaffInvitationRevokeMutation = {
  staffInvitationRevoke: { userErrors: Array<UserErrorFieldsFragment> };
};

export type StaffInviteMutationVariables = Exact<{
  input: StaffInviteInput;
}>;

export type StaffInviteMutation = {
  staffInvite: {
    secret: string | null;
    userErrors: Array<UserErrorFieldsFragment>;
    invitation: OpenInvitationFieldsFragment | null;
  };
};

export type StaffListQueryVariables = Exact<{
  role?: Role | null | undefined;
}>;

export type StaffListQuery = {
  staff: Array<{ caseload: number; languages: Array<string>; person: PersonFieldsFragment }> | null;
};

export type StaffOverviewQueryVariables = Exact<{ [key: string]: never }>;

export type StaffOverviewQuery = {
  staff: Array<{
    caseload: number;
    languages: Array<string>;
    endedAt: string | null;
    person: PersonFieldsFragment;
  }> | null;
  staffInvitations: Array<{
    email: string;
    name: string;
    roles: Array<Role>;
    invitation: OpenInvitationFieldsFragment;
  }> | null;
};

export type StayEditMutationVariables = Exact<{
  id: string;
  expectedVersion?: number | null | undefined;
  expectedEndOn?: string | null | undefined;
  idempotencyKey?: string | null | undefined;
}>;

export type StayEditMutation = {
  stayEdit: { userErrors: Array<UserErrorFieldsFragment>; stay: StayPlaceFieldsFragment | null };
};

export type StayEndMutationVariables = Exact<{
  id: string;
  expectedVersion?: number | null | undefined;
  input: StayEndInput;
  idempotencyKey?: string | null | undefined;
}>;

export type StayEndMutation = {
  stayEnd: { userErrors: Array<UserErrorFieldsFragment>; stay: StayPlaceFieldsFragment | null };
};

export type StayPlaceFieldsFragment = {
  residence: { id: string; name: string; address: string | null; phone: string | null } | null;
  bed: { id: string; name: string; room: { id: string; name: string } | null } | null;
} & StayFieldsFragment;

export type StayStartMutationVariables = Exact<{
  input: StayStartInput;
  idempotencyKey?: string | null | undefined;
}>;

export type StayStartMutation = {
  stayStart: {
    userErrors: Array<UserErrorFieldsFragment>;
    stay: StayPlaceFieldsFragment | null;
    occupiedBy: StayFieldsFragment | null;
  };
};

export type StayTransferMutationVariables = Exact<{
  id: string;
  expectedVersion?: number | null | undefined;
  bedId: string;
  note?: string | null | undefined;
  idempotencyKey?: string | null | undefined;
}>;

export type StayTransferMutation = {
  stayTransfer: {
    userErrors: Array<UserErrorFieldsFragment>;
    stay: StayPlaceFieldsFragment | null;
    occupiedBy: StayFieldsFragment | null;
  };
};

export type StayFieldsFragment = {
  id: string;
  startedOn: string;
  endedOn: string | null;
  expectedEndOn: string | null;
  nights: number;
  endReason: StayEndReason | null;
  destination: LeaveDestination | null;
  naloxoneOffered: boolean | null;
  version: number;
  member: { id: string; alias: string } | null;
};

export type SupervisionNoteShareMutationVariables = Exact<{
  id: string;
  shared: boolean;
  idempotencyKey?: string | null | undefined;
}>;

export type SupervisionNoteShareMutation = {
  supervisionNoteShare: {
    userErrors: Array<UserErrorFieldsFragment>;
    note: SupervisionNoteFieldsFragment | null;
  };
};

export type SupervisionNoteWriteMutationVariables = Exact<{
  personId: string;
  text: string;
  shared: boolean;
  idempotencyKey?: string | null | undefined;
}>;

export type SupervisionNoteWriteMutation = {
  supervisionNoteWrite: {
    userErrors: Array<UserErrorFieldsFragment>;
    note: SupervisionNoteFieldsFragment | null;
  };
};

export type SupervisionNoteFieldsFragment = {
  id: string;
  text: string;
  shared: boolean;
  writtenAt: string;
  author: PersonFieldsFragment;
};

export type TaskCancelMutationVariables = Exact<{
  id: string;
  expectedVersion?: number | null | undefined;
  reason: TaskCancelReason;
  idempotencyKey?: string | null | undefined;
}>;

export type TaskCancelMutation = {
  taskCancel: { userErrors: Array<UserErrorFieldsFragment>; task: TaskFieldsFragment | null };
};

export type TaskCompleteMutationVariables = Exact<{
  id: string;
  expectedVersion?: number | null | undefined;
  outcome?: string | null | undefined;
  idempotencyKey?: string | null | undefined;
}>;

export type TaskCompleteMutation = {
  taskComplete: { userErrors: Array<UserErrorFieldsFragment>; task: TaskFieldsFragment | null };
};

export type TaskCreateMutationVariables = Exact<{
  input: TaskCreateInput;
  idempotencyKey?: string | null | undefined;
}>;

export type TaskCreateMutation = {
  taskCreate: { userErrors: Array<UserErrorFieldsFragment>; task: TaskFieldsFragment | null };
};

export type TaskListQueryVariables = Exact<{
  filter?: TaskFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;

export type TaskListQuery = {
  tasks: { nodes: Array<TaskFieldsFragment>; pageInfo: PageInfoFieldsFragment } | null;
};

export type TaskOwnersQueryVariables = Exact<{
  memberId?: string | null | undefined;
}>;

export type TaskOwnersQuery = { taskOwners: Array<PersonFieldsFragment> | null };

export type TaskReassignMutationVariables = Exact<{
  id: string;
  expectedVersion?: number | null | undefined;
  ownerId?: string | null | undefined;
  idempotencyKey?: string | null | undefined;
}>;

export type TaskReassignMutation = {
  taskReassign: { userErrors: Array<UserErrorFieldsFragment>; task: TaskFieldsFragment | null };
};

export type TaskReopenMutationVariables = Exact<{
  id: string;
  expectedVersion?: number | null | undefined;
  idempotencyKey?: string | null | undefined;
}>;

export type TaskReopenMutation = {
  taskReopen: { userErrors: Array<UserErrorFieldsFragment>; task: TaskFieldsFragment | null };
};

export type TaskSnoozeMutationVariables = Exact<{
  id: string;
  expectedVersion?: number | null | undefined;
  until: string;
  idempotencyKey?: string | null | undefined;
}>;

export type TaskSnoozeMutation = {
  taskSnooze: { userErrors: Array<UserErrorFieldsFragment>; task: TaskFieldsFragment | null };
};

export type TaskFieldsFragment = {
  __typename: 'Task';
  id: string;
  kind: TaskKind;
  state: TaskState;
  dueAt: string;
  escalatedAt: string | null;
  note: string | null;
  occurrences: number;
  createdAt: string;
  closedAt: string | null;
  outcome: string | null;
  cancelReason: TaskCancelReason | null;
  undoUntil: string | null;
  version: number;
  subject: {
    type: string;
    id: string;
    node:
      | { __typename: 'Alert'; id: string }
      | { __typename: 'Appointment'; id: string }
      | { __typename: 'AppointmentChanged'; id: string }
      | { __typename: 'Organization'; id: string }
      | { __typename: 'Person'; id: string }
      | { __typename: 'ImportFile'; id: string }
      | { __typename: 'ImportRun'; id: string }
      | { __typename: 'ImportFault'; id: string }
      | { __typename: 'CaseloadView'; id: string }
      | { __typename: 'Board'; id: string }
      | { __typename: 'BoardPost'; id: string }
      | { __typename: 'BoardReview'; id: string }
      | { __typename: 'Concern'; about: string; id: string }
      | { __typename: 'Lesson'; id: string }
      | { __typename: 'LessonAssignment'; id: string }
      | { __typename: 'LessonCompletion'; id: string }
      | { __typename: 'MeetingAttendance'; id: string }
      | { __typename: 'MeetingFeed'; id: string }
      | { __typename: 'MeetingFeedRun'; id: string }
      | { __typename: 'MeetingDuplicate'; id: string }
      | { __typename: 'Group'; name: string; id: string }
      | { __typename: 'GroupMembership'; id: string }
      | { __typename: 'Meeting'; id: string }
      | { __typename: 'CareTeamChanged'; id: string }
      | { __typename: 'CaseloadHandOver'; id: string; from: PersonFieldsFragment | null }
      | { __typename: 'StatusChanged'; id: string }
      | { __typename: 'MilestoneReached'; id: string }
      | { __typename: 'Member'; id: string }
      | { __typename: 'MemberMerge'; id: string }
      | { __typename: 'MemberMerged'; id: string }
      | { __typename: 'MentorWellbeingCheck'; id: string }
      | { __typename: 'SupervisionNote'; id: string }
      | { __typename: 'MentorProfile'; id: string }
      | { __typename: 'MentorshipMessage'; id: string }
      | { __typename: 'MentorshipReport'; id: string }
      | { __typename: 'MentorshipStep'; id: string }
      | { __typename: 'Mentorship'; memberAlias: string | null; id: string }
      | { __typename: 'CheckIn'; id: string }
      | { __typename: 'InstrumentResponse'; id: string }
      | { __typename: 'SlipReported'; id: string }
      | { __typename: 'DrugScreenResult'; id: string }
      | { __typename: 'AttendanceRecorded'; id: string }
      | { __typename: 'LessonCompleted'; id: string }
      | { __typename: 'ContactLogged'; id: string }
      | { __typename: 'PlanSigned'; id: string }
      | { __typename: 'PlanInForce'; id: string }
      | { __typename: 'PlanUsed'; id: string }
      | { __typename: 'Plan'; id: string }
      | { __typename: 'PlanTemplate'; id: string }
      | { __typename: 'Program'; name: string; id: string }
      | { __typename: 'ProgramPhase'; id: string }
      | { __typename: 'Enrollment'; id: string }
      | { __typename: 'EnrollmentChanged'; id: string }
      | { __typename: 'Referral'; personName: string; id: string }
      | { __typename: 'ReferralChanged'; id: string }
      | { __typename: 'BedRequest'; id: string }
      | { __typename: 'Chore'; id: string }
      | { __typename: 'ChoreTurn'; id: string }
      | { __typename: 'HouseIncident'; id: string }
      | { __typename: 'HouseLedgerEntry'; id: string }
      | { __typename: 'HousePass'; id: string }
      | { __typename: 'Residence'; name: string; id: string }
      | { __typename: 'Room'; id: string }
      | { __typename: 'Bed'; id: string }
      | { __typename: 'Stay'; id: string }
      | { __typename: 'StayChanged'; id: string }
      | { __typename: 'ProgramSession'; id: string }
      | { __typename: 'SessionOccurrence'; id: string }
      | { __typename: 'Task'; id: string }
      | null;
  } | null;
  member: { __typename: 'Member'; id: string; alias: string } | null;
  owner: PersonFieldsFragment | null;
  createdBy: PersonFieldsFragment | null;
  closedBy: PersonFieldsFragment | null;
  restricted: Array<RestrictionFieldsFragment>;
};

type TimelineEntryFields_CheckIn_Fragment = {
  __typename: 'CheckIn';
} & MonitoringEventFields_CheckIn_Fragment;

type TimelineEntryFields_InstrumentResponse_Fragment = {
  __typename: 'InstrumentResponse';
} & MonitoringEventFields_InstrumentResponse_Fragment;

type TimelineEntryFields_SlipReported_Fragment = {
  __typename: 'SlipReported';
} & MonitoringEventFields_SlipReported_Fragment;

type TimelineEntryFields_DrugScreenResult_Fragment = {
  __typename: 'DrugScreenResult';
} & MonitoringEventFields_DrugScreenResult_Fragment;

type TimelineEntryFields_AttendanceRecorded_Fragment = {
  __typename: 'AttendanceRecorded';
} & MonitoringEventFields_AttendanceRecorded_Fragment;

type TimelineEntryFields_ContactLogged_Fragment = {
  __typename: 'ContactLogged';
} & MonitoringEventFields_ContactLogged_Fragment;

type TimelineEntryFields_EnrollmentChanged_Fragment = {
  __typename: 'EnrollmentChanged';
} & MonitoringEventFields_EnrollmentChanged_Fragment;

type TimelineEntryFields_LessonCompleted_Fragment = {
  __typename: 'LessonCompleted';
} & MonitoringEventFields_LessonCompleted_Fragment;

type TimelineEntryFields_PlanSigned_Fragment = {
  __typename: 'PlanSigned';
} & MonitoringEventFields_PlanSigned_Fragment;

type TimelineEntryFields_PlanInForce_Fragment = {
  __typename: 'PlanInForce';
} & MonitoringEventFields_PlanInForce_Fragment;

type TimelineEntryFields_PlanUsed_Fragment = {
  __typename: 'PlanUsed';
} & MonitoringEventFields_PlanUsed_Fragment;

type TimelineEntryFields_StatusChanged_Fragment = {
  __typename: 'StatusChanged';
} & MonitoringEventFields_StatusChanged_Fragment;

type TimelineEntryFields_CareTeamChanged_Fragment = {
  __typename: 'CareTeamChanged';
} & MonitoringEventFields_CareTeamChanged_Fragment;

type TimelineEntryFields_ReferralChanged_Fragment = {
  __typename: 'ReferralChanged';
} & MonitoringEventFields_ReferralChanged_Fragment;

type TimelineEntryFields_MemberMerged_Fragment = {
  __typename: 'MemberMerged';
} & MonitoringEventFields_MemberMerged_Fragment;

type TimelineEntryFields_AppointmentChanged_Fragment = {
  __typename: 'AppointmentChanged';
} & MonitoringEventFields_AppointmentChanged_Fragment;

type TimelineEntryFields_StayChanged_Fragment = {
  __typename: 'StayChanged';
} & MonitoringEventFields_StayChanged_Fragment;

type TimelineEntryFields_MilestoneReached_Fragment = {
  __typename: 'MilestoneReached';
} & MonitoringEventFields_MilestoneReached_Fragment;

type TimelineEntryFields_AlertRaised_Fragment = {
  __typename: 'AlertRaised';
  occurredAt: string;
  localDate: string;
  alert: AlertFieldsFragment;
};

type TimelineEntryFields_MeetingAttended_Fragment = {
  __typename: 'MeetingAttended';
  occurredAt: string;
  localDate: string;
  attendance: MeetingAttendanceFieldsFragment;
};

export type TimelineEntryFieldsFragment =
  | TimelineEntryFields_CheckIn_Fragment
  | TimelineEntryFields_InstrumentResponse_Fragment
  | TimelineEntryFields_SlipReported_Fragment
  | TimelineEntryFields_DrugScreenResult_Fragment
  | TimelineEntryFields_AttendanceRecorded_Fragment
  | TimelineEntryFields_ContactLogged_Fragment
  | TimelineEntryFields_EnrollmentChanged_Fragment
  | TimelineEntryFields_LessonCompleted_Fragment
  | TimelineEntryFields_PlanSigned_Fragment
  | TimelineEntryFields_PlanInForce_Fragment
  | TimelineEntryFields_PlanUsed_Fragment
  | TimelineEntryFields_StatusChanged_Fragment
  | TimelineEntryFields_CareTeamChanged_Fragment
  | TimelineEntryFields_ReferralChanged_Fragment
  | TimelineEntryFields_MemberMerged_Fragment
  | TimelineEntryFields_AppointmentChanged_Fragment
  | TimelineEntryFields_StayChanged_Fragment
  | TimelineEntryFields_MilestoneReached_Fragment
  | TimelineEntryFields_AlertRaised_Fragment
  | TimelineEntryFields_MeetingAttended_Fragment;

export type UserErrorFieldsFragment = {
  code: UserErrorCode;
  field: Array<string> | null;
  message: string;
};

export type ViewerQueryVariables = Exact<{ [key: string]: never }>;

export type ViewerQuery = {
  viewer: {
    email: string;
    roles: Array<Role>;
    permissions: Array<Permission>;
    person: PersonFieldsFragment;
    organization: { id: string; name: string; timeZone: string; demo: boolean };
    member: { id: string; alias: string } | null;
  } | null;
};

/** The text of an operation. The types of its result and variables exist for TypeScript only. */
export type TypedDocument<TResult, TVariables> = string & {
  __apiType?: (variables: TVariables) => TResult;
};

const joined = (...parts: string[]) => parts.join('');

/** A mutation whose field is called like it, and takes its variables by their names. */
const mutation = (name: string, variables: string, selection: string, ...spread: string[]) => {
  const field = name.charAt(0).toLowerCase() + name.slice(1);
  const given = variables.replace(/\$(\w+):[^$]+/g, ' $1:$$$1').trim();
  return joined(`mutation ${name}(${variables}){${field}(${given})${selection}}`, ...spread);
};

const ofAlertEventFields =
  'fragment AlertEventFields on AlertEvent{cursor seq type occurredAt recordedAt actor{...PersonFields}alert{...AlertFields}}';
const ofAlertFields =
  'fragment AlertFields on Alert{__typename id severity kind state level climbsAt unattendedSince ladder{levels}occurrences raisedAt lastRaisedAt dueAt acknowledgedAt holdUntil undoUntil contactOutcome contactedAt resolution resolvedAt version member{__typename id alias}reason{...RiskReasonFields}acknowledgedBy{...PersonFields}contactedBy{...PersonFields}resolvedBy{...PersonFields}restricted{...RestrictionFields}}';
const ofAppointmentFields =
  'fragment AppointmentFields on Appointment{__typename id kind state startsAt endsAt minutes place joinUrl bookedAt movedFrom cancelReason canceledByMember version member{__typename id alias}person{...PersonFields}}';
const ofAttendanceSummaryFields =
  'fragment AttendanceSummaryFields on AttendanceSummary{__typename expected attended excused rate}';
const ofBedRequestFields =
  'fragment BedRequestFields on BedRequest{id alias state requestedAt priority housing needs note version member{id alias}anyHouse residences{id name endedAt}declines{reason declinedAt note residence{id}}heldBed{id name room{id name residence{id name}}}}';
const ofBedFields =
  'fragment BedFields on Bed{id name state outReason outNote version stay{...StayFields}hold{until since note heldBy{...PersonFields}member{id alias}request{id alias}}}';
const ofBoardPostFields =
  'fragment BoardPostFields on BoardPost{__typename id author byHost mine text postedAt state hiddenNote encouragements{kind count}viewerEncouragement}';
const ofBoardReviewFields =
  'fragment BoardReviewFields on BoardReview{__typename id causes reasons notes urgent openedAt post{...BoardPostFields}outcome settledAt settledBy{...PersonFields}undoUntil}';
const ofBoardFields =
  'fragment BoardFields on Board{__typename id group{id name endedAt hosts{...PersonFields}}houseRules state viewerHosts viewerSeat{alias joinedAt restrictedUntil restrictionNote appealedAt}openReviews eventsCursor reviewEventsCursor version}';
const ofCareTeamFields =
  'fragment CareTeamFields on CareTeamEntry{role since until person{...PersonFields}}';
const ofCaseloadViewFields =
  'fragment CaseloadViewFields on CaseloadView{__typename id name shared mayEdit owner{...PersonFields}bands mine alias order version}';
const ofChoreTurnFields =
  'fragment ChoreTurnFields on ChoreTurn{id on doneAt undoUntil version doneBy{...PersonFields}member{id alias}chore{id name weight}}';
const ofChoreFields = 'fragment ChoreFields on Chore{id name weight weekdays endedAt version}';
const ofConcernRowFields =
  'fragment ConcernRowFields on Concern{__typename id state writerName wantsAnswer about member{__typename id alias}receivedAt closedAt version}';
const ofConcernFields =
  'fragment ConcernFields on Concern{__typename id state writerName relation phone email wantsAnswer locale about text member{__typename id alias}receivedAt readAt readBy{...PersonFields}closedAt closedBy{...PersonFields}closingNote version}';
const ofDaysAbstinentFields =
  'fragment DaysAbstinentFields on DaysAbstinent{percent abstinentDays daysAnswered daysDue}';
const ofDuplicatedMeetingFields =
  'fragment DuplicatedMeetingFields on Meeting{id name weekdays startTime locationName address feed{id name}}';
const ofEnrollmentFields =
  'fragment EnrollmentFields on Enrollment{id state stateSince plannedFor startedOn endedOn backOn priority waitingPosition leaveReason undoUntil version phase{id name weeks}program{id name kind hasFreePlace phases{id name weeks}}member{id alias}}';
const ofEscalationLadderFields =
  'fragment EscalationLadderFields on EscalationLadder{severity repeats levels alarmMinutes builtIn version editedAt editedBy{...PersonFields}steps{targets afterMinutes people{...PersonFields}}}';
const ofFellowshipFields =
  'fragment FellowshipFields on Fellowship{__typename code name{locale text}secular medicationWelcoming audiences}';
const ofGroupMembershipFields =
  'fragment GroupMembershipFields on GroupMembership{__typename id alias member{id alias}joinedAt leftAt}';
const ofGroupFields =
  'fragment GroupFields on Group{__typename id name description fellowship{...FellowshipFields}secular medicationWelcoming audiences types{code label{locale text}}languages venue locationName address joinUrl timeZone hosts{...PersonFields}admission listing{latitude longitude conferenceUrl}viewerHosts viewerMembership{__typename id joinedAt}memberCount endedAt version}';
const ofHandOverFields =
  'fragment HandOverFields on CaseloadHandOver{id role memberCount alertCount taskCount note handedOverAt from{...PersonFields}to{...PersonFields}handedOverBy{...PersonFields}}';
const ofHostCodeFields = 'fragment HostCodeFields on HostCode{code expiresAt}';
const ofHouseAccountFields =
  'fragment HouseAccountFields on HouseAccount{currency charged paid waived balance due overpaid viewerRecords}';
const ofHouseIncidentFields =
  'fragment HouseIncidentFields on HouseIncident{id kind at what recordedAt retractedAt viewerRetracts concerned{id alias}recordedBy{...PersonFields}followUp{id state dueAt note outcome owner{...PersonFields}}}';
const ofHouseLedgerEntryFields =
  'fragment HouseLedgerEntryFields on HouseLedgerEntry{id kind amount currency on chargeFor paidBy note open recordedAt viewerReverses recordedBy{...PersonFields}charge{id chargeFor note on}reverses{id kind on}reversedBy{id note on}}';
const ofHouseNotesFields =
  'fragment HouseNotesFields on HouseMeetingNotes{words writtenAt version writtenBy{...PersonFields}}';
const ofHousePassFields =
  'fragment HousePassFields on HousePass{id state from until destination requestedAt decidedAt reason version member{id alias}requestedBy{...PersonFields}decidedBy{...PersonFields}}';
const ofImportFaultFields =
  'fragment ImportFaultFields on ImportFault{id row column code otherRow member{id alias}}';
const ofImportRunFields =
  'fragment ImportRunFields on ImportRun{__typename id fileName file{__typename id keptUntil}system dryRun state cancelReason rowCount readCount importedCount unchangedCount faultyCount ignoredColumns startedBy{...PersonFields}startedAt endedAt}';
const ofLessonAssignmentFields =
  'fragment LessonAssignmentFields on LessonAssignment{__typename id fromPlan dueOn assignedAt assignedBy{...PersonFields}program{__typename id name}}';
const ofLessonCompletionFields =
  'fragment LessonCompletionFields on LessonCompletion{__typename id completedAt rating helpedWhen answersShared answers{key text}}';
const ofLessonNameFields =
  'fragment LessonNameFields on Lesson{__typename id kind topic minutes contents{locale title summary}}';
const ofLessonFields =
  'fragment LessonFields on Lesson{__typename id code kind topic minutes url ended version contents{locale title summary blocks{kind text steps key breatheIn hold breatheOut rounds}}}';
const ofMeetingAttendanceFields =
  'fragment MeetingAttendanceFields on MeetingAttendance{__typename id attendedAt recordedAt meeting{__typename id name}group{__typename id name}place proof signedBy}';
const ofMeetingDuplicateFields =
  'fragment MeetingDuplicateFields on MeetingDuplicate{id score reasons foundAt undoneAt meeting{...DuplicatedMeetingFields}original{...DuplicatedMeetingFields}}';
const ofMeetingFeedImportFields =
  'fragment MeetingFeedImportFields on MeetingFeedImport{rows created updated unchanged ended unpublished rejected rejections{row externalId reason field}mendings{row externalId reason field rows}}';
const ofMeetingFeedRunFields =
  'fragment MeetingFeedRunFields on MeetingFeedRun{id startedAt cause startedBy{id name}state partial problem decidedBy{id name}decidedAt canRollBack result{...MeetingFeedImportFields}}';
const ofMeetingFeedFields =
  'fragment MeetingFeedFields on MeetingFeed{id name kind location timeZone fellowship importedAt lastImport{...MeetingFeedImportFields}meetingCount refreshHours nextRunAt pausedAt problem{at message attempts}heldRun{...MeetingFeedRunFields}endedAt version}';
const ofMeetingFields =
  'fragment MeetingFields on Meeting{id name groupName weekdays startTime durationMinutes timeZone nextOccurrences(first:1){startsAt endsAt}venue types{code label{locale text}}fellowship{...FellowshipFields}secular medicationWelcoming audiences locationName address region latitude longitude conferenceUrl conferencePhone notes isKept group{id name}alsoIn{id name}}';
const ofMemberMergeSideFields =
  'fragment MemberMergeSideFields on Member{id version alias status enrolledAt legalName birthDate pronouns phone email goal lastCheckInAt restricted{...RestrictionFields}}';
const ofMemberMergeFields =
  'fragment MemberMergeFields on MemberMerge{id fromAlias mergedAt mergedBy{...PersonFields}undoneAt undoneBy{...PersonFields}}';
const ofMemberRecord =
  'fragment MemberRecord on Member{...MemberSummary legalName birthDate pronouns phone email safeContact{voicemail sharedPhone callFrom callUntil}externalIdentifiers{system value}timeZone locale enrolledAt pausedUntil diedOn goal recoveryStart careTeam{...CareTeamFields}careTeamHistory{...CareTeamFields}enrollments{...EnrollmentFields}merges{...MemberMergeFields}hiddenParts{category reason}}';
const ofMemberRecoveryFields =
  'fragment MemberRecoveryFields on Member{id version timeZone goal recoveryStart recoveryDays{current longest cumulative}recoveryEpisodes{startedOn endedOn days}milestones{unit count reachedOn inOneRunOn}nextMilestones{unit count on ofRun}abstinent30:daysAbstinent(days:30){...DaysAbstinentFields}abstinent90:daysAbstinent(days:90){...DaysAbstinentFields}restricted{...RestrictionFields}}';
const ofMemberSummary =
  'fragment MemberSummary on Member{id alias status lastCheckInAt recoveryDays{current longest cumulative}risk{...RiskFields}restricted{...RestrictionFields}version}';
const ofMentorProfileFields =
  'fragment MentorProfileFields on MentorProfile{id mentor{...PersonFields}languages availability{weekday from until}timeZone capacity placesHeld placesFree boundaries livedExperience gender mentorsGender quietFrom quietUntil accepting version}';
const ofMentorSharingFields = 'fragment MentorSharingFields on MentorSharing{parts offered}';
const ofMentorWellbeingFields =
  'fragment MentorWellbeingFields on MentorWellbeingCheck{id month answers{question value}summary recordedAt}';
const ofMentorWishFields =
  'fragment MentorWishFields on MentorWish{languages availability{weekday from until}gender mentorGender version}';
const ofMentorshipContactFields =
  'fragment MentorshipContactFields on MentorshipContact{id occurredAt loggedBy outcome note}';
const ofMentorshipConversationFields =
  'fragment MentorshipConversationFields on Mentorship{__typename id conversation{__typename state unread lastMessageAt}}';
const ofMentorshipMessageFields =
  'fragment MentorshipMessageFields on MentorshipMessage{__typename id number from mine text sentAt reported}';
const ofMentorshipReportFields =
  'fragment MentorshipReportFields on Mentorship{id reports{id reportedBy reason note reportedAt messages{number from text sentAt reported}closedAt closedBy{...PersonFields}outcome}}';
const ofMentorshipStepFields =
  'fragment MentorshipStepFields on MentorshipStep{id mentorshipId position title state stateSince addedBy note noteShared version}';
const ofMentorshipStepsFields =
  'fragment MentorshipStepsFields on Mentorship{id steps{...MentorshipStepFields}}';
const ofMentorshipFields =
  'fragment MentorshipFields on Mentorship{id state stateSince additional memberAlias proposedAt proposedBy{...PersonFields}awaits agreedInPerson startedAt endedAt pauseReason declineReason endReason endNote changedBy lastContactAt conversation{state unread lastMessageAt}moves viewerParty version member{id alias}mentor{...PersonFields}}';
const ofMonitoringEventFields =
  'fragment MonitoringEventFields on MonitoringEvent{__typename id occurredAt recordedAt localDate recordedBy{...PersonFields}...on CheckIn{craving mood sleepHours note}...on InstrumentResponse{instrument scores{...ScoreFields}}...on SlipReported{substances}...on DrugScreenResult{result confirmed substances}...on AttendanceRecorded{state occasion reason walkIn correctsId}...on ContactLogged{outcome note}...on EnrollmentChanged{move from to priority leaveReason:reason note program{id name}phase{id name}}...on LessonCompleted{rating helpedWhen lesson{...LessonNameFields}}...on PlanSigned{number signer}...on PlanInForce{number}...on PlanUsed{strategy cravingBefore cravingAfter helped}...on StatusChanged{memberMove:move statusFrom:from statusTo:to pauseReason until leaveReason destination naloxoneOffered}...on ReferralChanged{referralMove:move referral{__typename id senderName}}...on StayChanged{stayMove:move residence{id name}fromResidence{id name}bedName stayReason:reason stayDestination:destination note}...on AppointmentChanged{appointmentMove:move appointment{__typename id startsAt person{...PersonFields}}}...on CareTeamChanged{teamMove:move role person{...PersonFields}}...on MilestoneReached{unit count ofRun}...on MemberMerged{mergeMove:move merge{id fromAlias}}}';
const ofOpenInvitationFields =
  'fragment OpenInvitationFields on OpenInvitation{createdAt expiresAt}';
const ofPageInfoFields =
  'fragment PageInfoFields on PageInfo{hasNextPage hasPreviousPage startCursor endCursor}';
const ofPersonFields = 'fragment PersonFields on Person{__typename id name roles}';
const ofPlanSignatureFields =
  'fragment PlanSignatureFields on PlanSignature{at onPaper by{...PersonFields}}';
const ofPlanTemplateNameFields =
  'fragment PlanTemplateNameFields on PlanTemplate{__typename id code title{locale text}about{locale text}own ended version}';
const ofPlanTemplateFields =
  'fragment PlanTemplateFields on PlanTemplate{...PlanTemplateNameFields contents{locale title about triggers{key kind intensity words}warningSigns{key words}strategies{key words triggers lesson{...LessonNameFields}}commitments{key words}crisisSteps{key words}}}';
const ofPlanFields =
  'fragment PlanFields on Plan{__typename id number state triggers{key kind intensity words}warningSigns{key words}strategies{key words triggers lesson{...LessonNameFields}}contacts{key name relation phone nightCalls}commitments{key words}crisisSteps{key words}reviewDue memberSignature{...PlanSignatureFields}staffSignature{...PlanSignatureFields}startedAt updatedAt updatedBy{...PersonFields}inForceAt supersededAt version}';
const ofPresenceFields =
  'fragment PresenceFields on Presence{state since curfewAt lateSince undoUntil markedBy{...PersonFields}stay{...StayFields bed{id name room{id name}}}pass{...HousePassFields}}';
const ofProgramSessionFields =
  'fragment ProgramSessionFields on ProgramSession{__typename id title startsOn endsOn startTime durationMinutes timeZone rrule exceptions modality room joinUrl mayRecordRoll mayManage version heldBy{__typename ...on Program{id name}...on Group{id name}...on Residence{id name}}facilitators{...PersonFields}addedMembers{__typename id alias}}';
const ofProgramFields =
  'fragment ProgramFields on Program{id name kind asamLevel description languages capacity hasFreePlace endedAt version leads{...PersonFields}phases{id name weeks activeCount}counts{waiting planned active onHold completed left placesHeld placesFree}}';
const ofReferralTellingFields =
  'fragment ReferralTellingFields on ReferralTelling{toldAt toldBy{...PersonFields}way state acceptedAt firstSeenAt closedAt}';
const ofReferralFields =
  'fragment ReferralFields on Referral{__typename id state senderName senderContact senderPhone senderEmail senderReference personName personBirthDate personPhone dischargeOn dischargeNote medication consent{given until recordedAt}report{senderName senderReference receivedAt acceptedAt firstSeenAt closedAt state notice}member{__typename id alias}owner{...PersonFields}receivedAt receivedBy{...PersonFields}contactDueAt acceptedAt attempts firstContactAt closedAt declineReason lostReason restricted{...RestrictionFields}version}';
const ofResidenceFields =
  'fragment ResidenceFields on Residence{id name level address phone timeZone currency description welcomes wheelchair pets children medicationStorage curfew{weekday at}houseRules viewerManages endedAt version managers{...PersonFields}bedCounts{total available held occupied outOfService}}';
const ofRestrictionFields = 'fragment RestrictionFields on FieldRestriction{field category reason}';
const ofRiskReasonFields =
  'fragment RiskReasonFields on RiskReason{__typename rule severity kind source inputs{__typename name value occurredAt}}';
const ofRiskFields =
  'fragment RiskFields on RiskAssessment{band assessedAt staleAfter ruleSetVersion reasons{...RiskReasonFields}}';
const ofSafetyFields =
  'fragment SafetyFields on SafetyResponse{level code words resources{code name{locale text}description{locale text}call text chat}}';
const ofScorePointFields = 'fragment ScorePointFields on ScorePoint{occurredAt subscale value}';
const ofScoreFields = 'fragment ScoreFields on Score{subscale value min max band}';
const ofSessionOccurrenceFields =
  'fragment SessionOccurrenceFields on SessionOccurrence{__typename id date startsAt endsAt state changed title modality room joinUrl rollRecordedAt facilitators{...PersonFields}attendance{...AttendanceSummaryFields}session{...ProgramSessionFields}}';
const ofSessionRollFields =
  'fragment SessionRollFields on SessionRoll{__typename version recordedAt recordedBy{...PersonFields}entries{__typename memberId alias expected state reason}occurrence{...SessionOccurrenceFields}}';
const ofStaffHoursFields =
  'fragment StaffHoursFields on StaffHours{person{...PersonFields}weekly{weekday from until}absences{from to}version}';
const ofStayPlaceFields =
  'fragment StayPlaceFields on Stay{...StayFields residence{id name address phone}bed{id name room{id name}}}';
const ofStayFields =
  'fragment StayFields on Stay{id startedOn endedOn expectedEndOn nights endReason destination naloxoneOffered version member{id alias}}';
const ofSupervisionNoteFields =
  'fragment SupervisionNoteFields on SupervisionNote{id author{...PersonFields}text shared writtenAt}';
const ofTaskFields =
  'fragment TaskFields on Task{__typename id kind state dueAt escalatedAt note occurrences createdAt closedAt outcome cancelReason undoUntil version subject{type id node{__typename id ...on CaseloadHandOver{from{...PersonFields}}...on Group{name}...on Program{name}...on Residence{name}...on Mentorship{memberAlias}...on Concern{about}...on Referral{personName}}}member{__typename id alias}owner{...PersonFields}createdBy{...PersonFields}closedBy{...PersonFields}restricted{...RestrictionFields}}';
const ofTimelineEntryFields =
  'fragment TimelineEntryFields on TimelineEntry{__typename ...MonitoringEventFields ...on AlertRaised{occurredAt localDate alert{...AlertFields}}...on MeetingAttended{occurredAt localDate attendance{...MeetingAttendanceFields}}}';
const ofUserErrorFields = 'fragment UserErrorFields on UserError{code field message}';

export const AlertAcknowledgeDocument = /* @__PURE__ */ mutation(
  'AlertAcknowledge',
  '$id:ID!$expectedVersion:Int$note:String$idempotencyKey:String',
  '{userErrors{...UserErrorFields}alert{...AlertFields}}',
  ofUserErrorFields,
  ofAlertFields,
  ofRiskReasonFields,
  ofPersonFields,
  ofRestrictionFields,
) as TypedDocument<AlertAcknowledgeMutation, AlertAcknowledgeMutationVariables>;
export const AlertDetailDocument = /* @__PURE__ */ joined(
  'query AlertDetail($id:ID!){node(id:$id){...on Alert{...AlertFields member{id phone email timeZone safeContact{voicemail sharedPhone callFrom callUntil}plan{id contacts{key name relation phone nightCalls}crisisSteps{key words}strategies{key words}}careTeam{role person{...PersonFields}}restricted{...RestrictionFields}}told{level at person{...PersonFields}}log{type at note actor{...PersonFields}restricted{...RestrictionFields}}}}}',
  ofAlertFields,
  ofRiskReasonFields,
  ofPersonFields,
  ofRestrictionFields,
) as TypedDocument<AlertDetailQuery, AlertDetailQueryVariables>;
export const AlertEscalateDocument = /* @__PURE__ */ mutation(
  'AlertEscalate',
  '$id:ID!$expectedVersion:Int$note:String$idempotencyKey:String',
  '{userErrors{...UserErrorFields}alert{...AlertFields}}',
  ofUserErrorFields,
  ofAlertFields,
  ofRiskReasonFields,
  ofPersonFields,
  ofRestrictionFields,
) as TypedDocument<AlertEscalateMutation, AlertEscalateMutationVariables>;
export const AlertEventsDocument = /* @__PURE__ */ joined(
  'subscription AlertEvents($after:Cursor$filter:AlertEventFilter){alertEvents(after:$after filter:$filter){__typename ...on AlertEvent{...AlertEventFields}...on StreamHeartbeat{cursor headSeq at}...on CursorExpired{oldestCursor headCursor}}}',
  ofAlertEventFields,
  ofPersonFields,
  ofAlertFields,
  ofRiskReasonFields,
  ofRestrictionFields,
) as TypedDocument<AlertEventsSubscription, AlertEventsSubscriptionVariables>;
export const AlertListDocument = /* @__PURE__ */ joined(
  'query AlertList($filter:AlertFilter$orderBy:AlertOrder$first:Int$after:Cursor$last:Int$before:Cursor){alerts(filter:$filter orderBy:$orderBy first:$first after:$after last:$last before:$before){nodes{...AlertFields}pageInfo{...PageInfoFields}}}',
  ofAlertFields,
  ofRiskReasonFields,
  ofPersonFields,
  ofRestrictionFields,
  ofPageInfoFields,
) as TypedDocument<AlertListQuery, AlertListQueryVariables>;
export const AlertLogContactDocument = /* @__PURE__ */ mutation(
  'AlertLogContact',
  '$id:ID!$expectedVersion:Int$input:AlertContactInput!$idempotencyKey:String',
  '{userErrors{...UserErrorFields}alert{...AlertFields}}',
  ofUserErrorFields,
  ofAlertFields,
  ofRiskReasonFields,
  ofPersonFields,
  ofRestrictionFields,
) as TypedDocument<AlertLogContactMutation, AlertLogContactMutationVariables>;
export const AlertResolveDocument = /* @__PURE__ */ mutation(
  'AlertResolve',
  '$id:ID!$expectedVersion:Int$input:AlertResolveInput!$idempotencyKey:String',
  '{userErrors{...UserErrorFields}alert{...AlertFields}}',
  ofUserErrorFields,
  ofAlertFields,
  ofRiskReasonFields,
  ofPersonFields,
  ofRestrictionFields,
) as TypedDocument<AlertResolveMutation, AlertResolveMutationVariables>;
export const AlertStreamDocument = /* @__PURE__ */ joined(
  'query AlertStream($after:Cursor$first:Int!$filter:AlertEventFilter){alertStream(filter:$filter){headSeq headCursor events(after:$after first:$first){...AlertEventFields}}}',
  ofAlertEventFields,
  ofPersonFields,
  ofAlertFields,
  ofRiskReasonFields,
  ofRestrictionFields,
) as TypedDocument<AlertStreamQuery, AlertStreamQueryVariables>;
export const AlertUndoDocument = /* @__PURE__ */ mutation(
  'AlertUndo',
  '$id:ID!$expectedVersion:Int$idempotencyKey:String',
  '{userErrors{...UserErrorFields}alert{...AlertFields}}',
  ofUserErrorFields,
  ofAlertFields,
  ofRiskReasonFields,
  ofPersonFields,
  ofRestrictionFields,
) as TypedDocument<AlertUndoMutation, AlertUndoMutationVariables>;
export const AppointmentBookDocument = /* @__PURE__ */ mutation(
  'AppointmentBook',
  '$input:AppointmentInput!$idempotencyKey:String',
  '{userErrors{...UserErrorFields}appointment{...AppointmentFields}otherSlots{startsAt endsAt}}',
  ofUserErrorFields,
  ofAppointmentFields,
  ofPersonFields,
) as TypedDocument<AppointmentBookMutation, AppointmentBookMutationVariables>;
export const AppointmentCancelDocument = /* @__PURE__ */ mutation(
  'AppointmentCancel',
  '$id:ID!$expectedVersion:Int$reason:AppointmentCancelReason!$idempotencyKey:String',
  '{userErrors{...UserErrorFields}appointment{...AppointmentFields}}',
  ofUserErrorFields,
  ofAppointmentFields,
  ofPersonFields,
) as TypedDocument<AppointmentCancelMutation, AppointmentCancelMutationVariables>;
export const AppointmentHeldDocument = /* @__PURE__ */ mutation(
  'AppointmentHeld',
  '$id:ID!$expectedVersion:Int$idempotencyKey:String',
  '{userErrors{...UserErrorFields}appointment{...AppointmentFields}}',
  ofUserErrorFields,
  ofAppointmentFields,
  ofPersonFields,
) as TypedDocument<AppointmentHeldMutation, AppointmentHeldMutationVariables>;
export const AppointmentListDocument = /* @__PURE__ */ joined(
  'query AppointmentList($from:DateTime!$to:DateTime!$memberId:ID$personId:ID$states:[AppointmentState!]){appointments(from:$from to:$to memberId:$memberId personId:$personId states:$states){...AppointmentFields}}',
  ofAppointmentFields,
  ofPersonFields,
) as TypedDocument<AppointmentListQuery, AppointmentListQueryVariables>;
export const AppointmentMoveDocument = /* @__PURE__ */ mutation(
  'AppointmentMove',
  '$id:ID!$expectedVersion:Int$startsAt:DateTime!$minutes:Int$idempotencyKey:String',
  '{userErrors{...UserErrorFields}appointment{...AppointmentFields}otherSlots{startsAt endsAt}}',
  ofUserErrorFields,
  ofAppointmentFields,
  ofPersonFields,
) as TypedDocument<AppointmentMoveMutation, AppointmentMoveMutationVariables>;
export const AppointmentNoShowDocument = /* @__PURE__ */ mutation(
  'AppointmentNoShow',
  '$id:ID!$expectedVersion:Int$idempotencyKey:String',
  '{userErrors{...UserErrorFields}appointment{...AppointmentFields}}',
  ofUserErrorFields,
  ofAppointmentFields,
  ofPersonFields,
) as TypedDocument<AppointmentNoShowMutation, AppointmentNoShowMutationVariables>;
export const AppointmentSlotsDocument =
  'query AppointmentSlots($personId:ID!$from:DateTime!$to:DateTime!$minutes:Int!){appointmentSlots(personId:$personId from:$from to:$to minutes:$minutes){startsAt endsAt}}' as TypedDocument<
    AppointmentSlotsQuery,
    AppointmentSlotsQueryVariables
  >;
export const BedHoldDocument = /* @__PURE__ */ mutation(
  'BedHold',
  '$input:BedHoldInput!$idempotencyKey:String',
  '{userErrors{...UserErrorFields}bed{...BedFields}}',
  ofUserErrorFields,
  ofBedFields,
  ofStayFields,
  ofPersonFields,
) as TypedDocument<BedHoldMutation, BedHoldMutationVariables>;
export const BedReleaseDocument = /* @__PURE__ */ mutation(
  'BedRelease',
  '$id:ID!$expectedVersion:Int$idempotencyKey:String',
  '{userErrors{...UserErrorFields}bed{...BedFields}}',
  ofUserErrorFields,
  ofBedFields,
  ofStayFields,
  ofPersonFields,
) as TypedDocument<BedReleaseMutation, BedReleaseMutationVariables>;
export const BedRequestCreateDocument = /* @__PURE__ */ mutation(
  'BedRequestCreate',
  '$input:BedRequestInput!$idempotencyKey:String',
  '{userErrors{...UserErrorFields}request{...BedRequestFields}}',
  ofUserErrorFields,
  ofBedRequestFields,
) as TypedDocument<BedRequestCreateMutation, BedRequestCreateMutationVariables>;
export const BedRequestDeclineDocument = /* @__PURE__ */ mutation(
  'BedRequestDecline',
  '$id:ID!$residenceId:ID!$reason:DeclineReason!$note:String$idempotencyKey:String',
  '{userErrors{...UserErrorFields}request{...BedRequestFields}}',
  ofUserErrorFields,
  ofBedRequestFields,
) as TypedDocument<BedRequestDeclineMutation, BedRequestDeclineMutationVariables>;
export const BedRequestEditDocument = /* @__PURE__ */ mutation(
  'BedRequestEdit',
  '$id:ID!$expectedVersion:Int$input:BedRequestEditInput!$idempotencyKey:String',
  '{userErrors{...UserErrorFields}request{...BedRequestFields}}',
  ofUserErrorFields,
  ofBedRequestFields,
) as TypedDocument<BedRequestEditMutation, BedRequestEditMutationVariables>;
export const BedRequestListDocument = /* @__PURE__ */ joined(
  'query BedRequestList($first:Int$after:Cursor){bedRequests(first:$first after:$after){nodes{...BedRequestFields}pageInfo{...PageInfoFields}}}',
  ofBedRequestFields,
  ofPageInfoFields,
) as TypedDocument<BedRequestListQuery, BedRequestListQueryVariables>;
export const BedRequestWithdrawDocument = /* @__PURE__ */ mutation(
  'BedRequestWithdraw',
  '$id:ID!$expectedVersion:Int$reason:BedRequestEndReason!$idempotencyKey:String',
  '{userErrors{...UserErrorFields}request{...BedRequestFields}}',
  ofUserErrorFields,
  ofBedRequestFields,
) as TypedDocument<BedRequestWithdrawMutation, BedRequestWithdrawMutationVariables>;
export const BedReturnDocument = /* @__PURE__ */ mutation(
  'BedReturn',
  '$id:ID!$expectedVersion:Int$idempotencyKey:String',
  '{userErrors{...UserErrorFields}bed{...BedFields}}',
  ofUserErrorFields,
  ofBedFields,
  ofStayFields,
  ofPersonFields,
) as TypedDocument<BedReturnMutation, BedReturnMutationVariables>;
export const BedTakeOutDocument = /* @__PURE__ */ mutation(
  'BedTakeOut',
  '$id:ID!$expectedVersion:Int$reason:BedOutReason!$note:String$idempotencyKey:String',
  '{userErrors{...UserErrorFields}bed{...BedFields}}',
  ofUserErrorFields,
  ofBedFields,
  ofStayFields,
  ofPersonFields,
) as TypedDocument<BedTakeOutMutation, BedTakeOutMutationVariables>;
export const BoardAppealDocument = /* @__PURE__ */ mutation(
  'BoardAppeal',
  '$id:ID!$note:String!$idempotencyKey:String',
  '{userErrors{...UserErrorFields}board{...BoardFields}}',
  ofUserErrorFields,
  ofBoardFields,
  ofPersonFields,
) as TypedDocument<BoardAppealMutation, BoardAppealMutationVariables>;
export const BoardCloseDocument = /* @__PURE__ */ mutation(
  'BoardClose',
  '$id:ID!$expectedVersion:Int!$idempotencyKey:String',
  '{userErrors{...UserErrorFields}board{...BoardFields}}',
  ofUserErrorFields,
  ofBoardFields,
  ofPersonFields,
) as TypedDocument<BoardCloseMutation, BoardCloseMutationVariables>;
export const BoardDetailDocument = /* @__PURE__ */ joined(
  'query BoardDetail($groupId:ID!){board(groupId:$groupId){...BoardFields}}',
  ofBoardFields,
  ofPersonFields,
) as TypedDocument<BoardDetailQuery, BoardDetailQueryVariables>;
export const BoardEventsDocument =
  'subscription BoardEvents($boardId:ID!$after:Cursor){boardEvents(boardId:$boardId after:$after){__typename ...on BoardEvent{cursor seq recordedAt change}...on StreamHeartbeat{cursor headSeq at}...on CursorExpired{oldestCursor headCursor}}}' as TypedDocument<
    BoardEventsSubscription,
    BoardEventsSubscriptionVariables
  >;
export const BoardJoinDocument = /* @__PURE__ */ mutation(
  'BoardJoin',
  '$id:ID!$alias:String!$idempotencyKey:String',
  '{userErrors{...UserErrorFields}board{...BoardFields}}',
  ofUserErrorFields,
  ofBoardFields,
  ofPersonFields,
) as TypedDocument<BoardJoinMutation, BoardJoinMutationVariables>;
export const BoardLeaveDocument = /* @__PURE__ */ mutation(
  'BoardLeave',
  '$id:ID!$posts:BoardLeaving!$idempotencyKey:String',
  '{userErrors{...UserErrorFields}board{...BoardFields}}',
  ofUserErrorFields,
  ofBoardFields,
  ofPersonFields,
) as TypedDocument<BoardLeaveMutation, BoardLeaveMutationVariables>;
export const BoardOpenDocument = /* @__PURE__ */ mutation(
  'BoardOpen',
  '$groupId:ID!$houseRules:String!$idempotencyKey:String',
  '{userErrors{...UserErrorFields}board{...BoardFields}}',
  ofUserErrorFields,
  ofBoardFields,
  ofPersonFields,
) as TypedDocument<BoardOpenMutation, BoardOpenMutationVariables>;
export const BoardPostEncourageDocument = /* @__PURE__ */ mutation(
  'BoardPostEncourage',
  '$id:ID!$kind:BoardEncouragementKind$idempotencyKey:String',
  '{userErrors{...UserErrorFields}post{...BoardPostFields}}',
  ofUserErrorFields,
  ofBoardPostFields,
) as TypedDocument<BoardPostEncourageMutation, BoardPostEncourageMutationVariables>;
export const BoardPostReportDocument = /* @__PURE__ */ mutation(
  'BoardPostReport',
  '$id:ID!$reason:BoardReportReason!$note:String$idempotencyKey:String',
  '{userErrors{...UserErrorFields}post{...BoardPostFields}}',
  ofUserErrorFields,
  ofBoardPostFields,
) as TypedDocument<BoardPostReportMutation, BoardPostReportMutationVariables>;
export const BoardPostTakeBackDocument = /* @__PURE__ */ mutation(
  'BoardPostTakeBack',
  '$id:ID!$idempotencyKey:String',
  '{userErrors{...UserErrorFields}post{...BoardPostFields}}',
  ofUserErrorFields,
  ofBoardPostFields,
) as TypedDocument<BoardPostTakeBackMutation, BoardPostTakeBackMutationVariables>;
export const BoardPostWriteDocument = /* @__PURE__ */ mutation(
  'BoardPostWrite',
  '$boardId:ID!$input:BoardPostInput!$idempotencyKey:String',
  '{userErrors{...UserErrorFields}post{...BoardPostFields}offer{dangers resources{code name{locale text}description{locale text}call text chat}}}',
  ofUserErrorFields,
  ofBoardPostFields,
) as TypedDocument<BoardPostWriteMutation, BoardPostWriteMutationVariables>;
export const BoardPostsLeftDocument = /* @__PURE__ */ joined(
  'query BoardPostsLeft($first:Int$after:Cursor){boardPostsLeft(first:$first after:$after){nodes{...BoardPostFields}pageInfo{...PageInfoFields}}}',
  ofBoardPostFields,
  ofPageInfoFields,
) as TypedDocument<BoardPostsLeftQuery, BoardPostsLeftQueryVariables>;
export const BoardPostsDocument = /* @__PURE__ */ joined(
  'query BoardPosts($groupId:ID!$first:Int$after:Cursor){board(groupId:$groupId){...BoardFields posts(first:$first after:$after){nodes{...BoardPostFields answers{...BoardPostFields}}pageInfo{...PageInfoFields}}}}',
  ofBoardFields,
  ofPersonFields,
  ofBoardPostFields,
  ofPageInfoFields,
) as TypedDocument<BoardPostsQuery, BoardPostsQueryVariables>;
export const BoardReviewEventsDocument =
  'subscription BoardReviewEvents($boardId:ID!$after:Cursor){boardReviewEvents(boardId:$boardId after:$after){__typename ...on BoardEvent{cursor seq recordedAt change}...on StreamHeartbeat{cursor headSeq at}...on CursorExpired{oldestCursor headCursor}}}' as TypedDocument<
    BoardReviewEventsSubscription,
    BoardReviewEventsSubscriptionVariables
  >;
export const BoardReviewHideDocument = /* @__PURE__ */ mutation(
  'BoardReviewHide',
  '$id:ID!$note:String!$idempotencyKey:String',
  '{userErrors{...UserErrorFields}review{...BoardReviewFields}}',
  ofUserErrorFields,
  ofBoardReviewFields,
  ofBoardPostFields,
  ofPersonFields,
) as TypedDocument<BoardReviewHideMutation, BoardReviewHideMutationVariables>;
export const BoardReviewKeepDocument = /* @__PURE__ */ mutation(
  'BoardReviewKeep',
  '$id:ID!$idempotencyKey:String',
  '{userErrors{...UserErrorFields}review{...BoardReviewFields}}',
  ofUserErrorFields,
  ofBoardReviewFields,
  ofBoardPostFields,
  ofPersonFields,
) as TypedDocument<BoardReviewKeepMutation, BoardReviewKeepMutationVariables>;
export const BoardReviewLiftDocument = /* @__PURE__ */ mutation(
  'BoardReviewLift',
  '$id:ID!$idempotencyKey:String',
  '{userErrors{...UserErrorFields}review{...BoardReviewFields}}',
  ofUserErrorFields,
  ofBoardReviewFields,
  ofBoardPostFields,
  ofPersonFields,
) as TypedDocument<BoardReviewLiftMutation, BoardReviewLiftMutationVariables>;
export const BoardReviewRestrictDocument = /* @__PURE__ */ mutation(
  'BoardReviewRestrict',
  '$id:ID!$until:DateTime!$note:String!$idempotencyKey:String',
  '{userErrors{...UserErrorFields}review{...BoardReviewFields}}',
  ofUserErrorFields,
  ofBoardReviewFields,
  ofBoardPostFields,
  ofPersonFields,
) as TypedDocument<BoardReviewRestrictMutation, BoardReviewRestrictMutationVariables>;
export const BoardReviewUndoDocument = /* @__PURE__ */ mutation(
  'BoardReviewUndo',
  '$id:ID!$idempotencyKey:String',
  '{userErrors{...UserErrorFields}review{...BoardReviewFields}}',
  ofUserErrorFields,
  ofBoardReviewFields,
  ofBoardPostFields,
  ofPersonFields,
) as TypedDocument<BoardReviewUndoMutation, BoardReviewUndoMutationVariables>;
export const BoardReviewWriterDocument =
  'query BoardReviewWriter($id:ID!){boardReview(id:$id){__typename id writer{name member{id alias}}}}' as TypedDocument<
    BoardReviewWriterQuery,
    BoardReviewWriterQueryVariables
  >;
export const BoardReviewsDocument = /* @__PURE__ */ joined(
  'query BoardReviews($boardId:ID!$settled:Boolean!=false$first:Int$after:Cursor){boardReviews(boardId:$boardId settled:$settled first:$first after:$after){nodes{...BoardReviewFields}pageInfo{...PageInfoFields}}}',
  ofBoardReviewFields,
  ofBoardPostFields,
  ofPersonFields,
  ofPageInfoFields,
) as TypedDocument<BoardReviewsQuery, BoardReviewsQueryVariables>;
export const CalendarFeedCreateDocument = /* @__PURE__ */ mutation(
  'CalendarFeedCreate',
  '$locale:String!$meetingTitles:CalendarTitles!=NEUTRAL',
  '{userErrors{...UserErrorFields}feed{createdAt meetingTitles}path}',
  ofUserErrorFields,
) as TypedDocument<CalendarFeedCreateMutation, CalendarFeedCreateMutationVariables>;
export const CalendarFeedRevokeDocument = /* @__PURE__ */ joined(
  'mutation CalendarFeedRevoke{calendarFeedRevoke{userErrors{...UserErrorFields}}}',
  ofUserErrorFields,
) as TypedDocument<CalendarFeedRevokeMutation, CalendarFeedRevokeMutationVariables>;
export const CalendarFeedDocument =
  'query CalendarFeed{calendarFeed{createdAt meetingTitles}}' as TypedDocument<
    CalendarFeedQuery,
    CalendarFeedQueryVariables
  >;
export const CareTeamJoinDocument = /* @__PURE__ */ mutation(
  'CareTeamJoin',
  '$memberId:ID!$personId:ID!$role:CareRole!$idempotencyKey:String',
  '{userErrors{...UserErrorFields}member{...MemberRecord}}',
  ofUserErrorFields,
  ofMemberRecord,
  ofMemberSummary,
  ofRiskFields,
  ofRiskReasonFields,
  ofRestrictionFields,
  ofCareTeamFields,
  ofPersonFields,
  ofEnrollmentFields,
  ofMemberMergeFields,
) as TypedDocument<CareTeamJoinMutation, CareTeamJoinMutationVariables>;
export const CareTeamLeaveDocument = /* @__PURE__ */ mutation(
  'CareTeamLeave',
  '$memberId:ID!$personId:ID!$role:CareRole!$idempotencyKey:String',
  '{userErrors{...UserErrorFields}member{...MemberRecord}}',
  ofUserErrorFields,
  ofMemberRecord,
  ofMemberSummary,
  ofRiskFields,
  ofRiskReasonFields,
  ofRestrictionFields,
  ofCareTeamFields,
  ofPersonFields,
  ofEnrollmentFields,
  ofMemberMergeFields,
) as TypedDocument<CareTeamLeaveMutation, CareTeamLeaveMutationVariables>;
export const CaseloadHandOverPreviewDocument =
  'query CaseloadHandOverPreview($fromPersonId:ID!$role:CareRole!$memberIds:[ID!]){caseloadHandOverPreview(fromPersonId:$fromPersonId role:$role memberIds:$memberIds){memberCount alertCount taskCount}}' as TypedDocument<
    CaseloadHandOverPreviewQuery,
    CaseloadHandOverPreviewQueryVariables
  >;
export const CaseloadHandOverDocument = /* @__PURE__ */ mutation(
  'CaseloadHandOver',
  '$fromPersonId:ID!$toPersonId:ID!$role:CareRole!$memberIds:[ID!]$note:String$idempotencyKey:String',
  '{userErrors{...UserErrorFields}handOver{...HandOverFields}}',
  ofUserErrorFields,
  ofHandOverFields,
  ofPersonFields,
) as TypedDocument<CaseloadHandOverMutation, CaseloadHandOverMutationVariables>;
export const CaseloadViewCreateDocument = /* @__PURE__ */ mutation(
  'CaseloadViewCreate',
  '$input:CaseloadViewInput!$idempotencyKey:String',
  '{userErrors{...UserErrorFields}view{...CaseloadViewFields}}',
  ofUserErrorFields,
  ofCaseloadViewFields,
  ofPersonFields,
) as TypedDocument<CaseloadViewCreateMutation, CaseloadViewCreateMutationVariables>;
export const CaseloadViewEditDocument = /* @__PURE__ */ mutation(
  'CaseloadViewEdit',
  '$id:ID!$expectedVersion:Int!$input:CaseloadViewInput!$idempotencyKey:String',
  '{userErrors{...UserErrorFields}view{...CaseloadViewFields}}',
  ofUserErrorFields,
  ofCaseloadViewFields,
  ofPersonFields,
) as TypedDocument<CaseloadViewEditMutation, CaseloadViewEditMutationVariables>;
export const CaseloadViewEndDocument = /* @__PURE__ */ mutation(
  'CaseloadViewEnd',
  '$id:ID!$idempotencyKey:String',
  '{userErrors{...UserErrorFields}}',
  ofUserErrorFields,
) as TypedDocument<CaseloadViewEndMutation, CaseloadViewEndMutationVariables>;
export const CaseloadViewListDocument = /* @__PURE__ */ joined(
  'query CaseloadViewList{caseloadViews{...CaseloadViewFields}}',
  ofCaseloadViewFields,
  ofPersonFields,
) as TypedDocument<CaseloadViewListQuery, CaseloadViewListQueryVariables>;
export const CaseloadDocument = /* @__PURE__ */ joined(
  'query Caseload($filter:MemberFilter$orderBy:MemberOrder$first:Int$after:Cursor){members(filter:$filter orderBy:$orderBy first:$first after:$after){nodes{...MemberSummary careTeam{role person{...PersonFields}}checkInSeries(days:14){localDate craving mood}}pageInfo{...PageInfoFields}}}',
  ofMemberSummary,
  ofRiskFields,
  ofRiskReasonFields,
  ofRestrictionFields,
  ofPersonFields,
  ofPageInfoFields,
) as TypedDocument<CaseloadQuery, CaseloadQueryVariables>;
export const CheckInRecordDocument = /* @__PURE__ */ mutation(
  'CheckInRecord',
  '$input:CheckInInput!$idempotencyKey:String',
  '{userErrors{...UserErrorFields}checkIn{id occurredAt recordedAt localDate craving mood sleepHours}responses{id instrument scores{...ScoreFields}}safety{...SafetyFields onDuty{...PersonFields}}}',
  ofUserErrorFields,
  ofScoreFields,
  ofSafetyFields,
  ofPersonFields,
) as TypedDocument<CheckInRecordMutation, CheckInRecordMutationVariables>;
export const ChoreDoneDocument = /* @__PURE__ */ mutation(
  'ChoreDone',
  '$id:ID!$idempotencyKey:String',
  '{userErrors{...UserErrorFields}turn{...ChoreTurnFields}}',
  ofUserErrorFields,
  ofChoreTurnFields,
  ofPersonFields,
) as TypedDocument<ChoreDoneMutation, ChoreDoneMutationVariables>;
export const ChoreEndDocument = /* @__PURE__ */ mutation(
  'ChoreEnd',
  '$id:ID!$expectedVersion:Int$idempotencyKey:String',
  '{userErrors{...UserErrorFields}chore{...ChoreFields}}',
  ofUserErrorFields,
  ofChoreFields,
) as TypedDocument<ChoreEndMutation, ChoreEndMutationVariables>;
export const ChoreSaveDocument = /* @__PURE__ */ mutation(
  'ChoreSave',
  '$residenceId:ID!$id:ID$expectedVersion:Int$input:ChoreInput!$idempotencyKey:String',
  '{userErrors{...UserErrorFields}chore{...ChoreFields}}',
  ofUserErrorFields,
  ofChoreFields,
) as TypedDocument<ChoreSaveMutation, ChoreSaveMutationVariables>;
export const ChoreSwapDocument = /* @__PURE__ */ mutation(
  'ChoreSwap',
  '$id:ID!$withId:ID!$idempotencyKey:String',
  '{userErrors{...UserErrorFields}turns{...ChoreTurnFields}}',
  ofUserErrorFields,
  ofChoreTurnFields,
  ofPersonFields,
) as TypedDocument<ChoreSwapMutation, ChoreSwapMutationVariables>;
export const ChoreUndoDocument = /* @__PURE__ */ mutation(
  'ChoreUndo',
  '$id:ID!$idempotencyKey:String',
  '{userErrors{...UserErrorFields}turn{...ChoreTurnFields}}',
  ofUserErrorFields,
  ofChoreTurnFields,
  ofPersonFields,
) as TypedDocument<ChoreUndoMutation, ChoreUndoMutationVariables>;
export const ConcernCloseDocument = /* @__PURE__ */ mutation(
  'ConcernClose',
  '$id:ID!$expectedVersion:Int$note:String!$idempotencyKey:String',
  '{userErrors{...UserErrorFields}concern{...ConcernFields}}',
  ofUserErrorFields,
  ofConcernFields,
  ofPersonFields,
) as TypedDocument<ConcernCloseMutation, ConcernCloseMutationVariables>;
export const ConcernDetailDocument = /* @__PURE__ */ joined(
  'query ConcernDetail($id:ID!){concern(id:$id){...ConcernFields}}',
  ofConcernFields,
  ofPersonFields,
) as TypedDocument<ConcernDetailQuery, ConcernDetailQueryVariables>;
export const ConcernLinkDocument = /* @__PURE__ */ mutation(
  'ConcernLink',
  '$id:ID!$expectedVersion:Int$memberId:ID$idempotencyKey:String',
  '{userErrors{...UserErrorFields}concern{...ConcernFields}}',
  ofUserErrorFields,
  ofConcernFields,
  ofPersonFields,
) as TypedDocument<ConcernLinkMutation, ConcernLinkMutationVariables>;
export const ConcernListDocument = /* @__PURE__ */ joined(
  'query ConcernList($filter:ConcernFilter$first:Int$after:Cursor$last:Int$before:Cursor){concerns(filter:$filter first:$first after:$after last:$last before:$before){nodes{...ConcernRowFields}pageInfo{...PageInfoFields}}}',
  ofConcernRowFields,
  ofPageInfoFields,
) as TypedDocument<ConcernListQuery, ConcernListQueryVariables>;
export const ConcernMarkReadDocument = /* @__PURE__ */ mutation(
  'ConcernMarkRead',
  '$id:ID!$expectedVersion:Int$idempotencyKey:String',
  '{userErrors{...UserErrorFields}concern{...ConcernFields}}',
  ofUserErrorFields,
  ofConcernFields,
  ofPersonFields,
) as TypedDocument<ConcernMarkReadMutation, ConcernMarkReadMutationVariables>;
export const ConcernSendDocument = /* @__PURE__ */ mutation(
  'ConcernSend',
  '$organizationId:ID!$input:ConcernSendInput!$idempotencyKey:String',
  '{userErrors{...UserErrorFields}}',
  ofUserErrorFields,
) as TypedDocument<ConcernSendMutation, ConcernSendMutationVariables>;
export const CrisisResourcesDocument =
  'query CrisisResources($locale:String!){crisisResources(locale:$locale){code name{locale text}description{locale text}call text chat}}' as TypedDocument<
    CrisisResourcesQuery,
    CrisisResourcesQueryVariables
  >;
export const DangerTellDocument = /* @__PURE__ */ mutation(
  'DangerTell',
  '$idempotencyKey:String',
  '{userErrors{...UserErrorFields}toldAt}',
  ofUserErrorFields,
) as TypedDocument<DangerTellMutation, DangerTellMutationVariables>;
export const EnrollmentAdmitDocument = /* @__PURE__ */ mutation(
  'EnrollmentAdmit',
  '$id:ID!$expectedVersion:Int$plannedFor:Date$note:String$idempotencyKey:String',
  '{userErrors{...UserErrorFields}enrollment{...EnrollmentFields}}',
  ofUserErrorFields,
  ofEnrollmentFields,
) as TypedDocument<EnrollmentAdmitMutation, EnrollmentAdmitMutationVariables>;
export const EnrollmentChangePhaseDocument = /* @__PURE__ */ mutation(
  'EnrollmentChangePhase',
  '$id:ID!$expectedVersion:Int$phaseId:ID!$note:String$idempotencyKey:String',
  '{userErrors{...UserErrorFields}enrollment{...EnrollmentFields}}',
  ofUserErrorFields,
  ofEnrollmentFields,
) as TypedDocument<EnrollmentChangePhaseMutation, EnrollmentChangePhaseMutationVariables>;
export const EnrollmentCompleteDocument = /* @__PURE__ */ mutation(
  'EnrollmentComplete',
  '$id:ID!$expectedVersion:Int$endedOn:Date$note:String$idempotencyKey:String',
  '{userErrors{...UserErrorFields}enrollment{...EnrollmentFields}}',
  ofUserErrorFields,
  ofEnrollmentFields,
) as TypedDocument<EnrollmentCompleteMutation, EnrollmentCompleteMutationVariables>;
export const EnrollmentDetailDocument = /* @__PURE__ */ joined(
  'query EnrollmentDetail($id:ID!){node(id:$id){...on Enrollment{...EnrollmentFields history{id occurredAt localDate move from to priority reason note phase{id name}recordedBy{...PersonFields}}}}}',
  ofEnrollmentFields,
  ofPersonFields,
) as TypedDocument<EnrollmentDetailQuery, EnrollmentDetailQueryVariables>;
export const EnrollmentHoldDocument = /* @__PURE__ */ mutation(
  'EnrollmentHold',
  '$id:ID!$expectedVersion:Int$backOn:Date$note:String$idempotencyKey:String',
  '{userErrors{...UserErrorFields}enrollment{...EnrollmentFields}}',
  ofUserErrorFields,
  ofEnrollmentFields,
) as TypedDocument<EnrollmentHoldMutation, EnrollmentHoldMutationVariables>;
export const EnrollmentLeaveDocument = /* @__PURE__ */ mutation(
  'EnrollmentLeave',
  '$id:ID!$expectedVersion:Int$reason:LeaveReason!$endedOn:Date$note:String$idempotencyKey:String',
  '{userErrors{...UserErrorFields}enrollment{...EnrollmentFields}}',
  ofUserErrorFields,
  ofEnrollmentFields,
) as TypedDocument<EnrollmentLeaveMutation, EnrollmentLeaveMutationVariables>;
export const EnrollmentPlanDocument = /* @__PURE__ */ mutation(
  'EnrollmentPlan',
  '$input:EnrollmentPlanInput!$idempotencyKey:String',
  '{userErrors{...UserErrorFields}enrollment{...EnrollmentFields}}',
  ofUserErrorFields,
  ofEnrollmentFields,
) as TypedDocument<EnrollmentPlanMutation, EnrollmentPlanMutationVariables>;
export const EnrollmentPrioritizeDocument = /* @__PURE__ */ mutation(
  'EnrollmentPrioritize',
  '$id:ID!$expectedVersion:Int$priority:WaitingPriority!$note:String$idempotencyKey:String',
  '{userErrors{...UserErrorFields}enrollment{...EnrollmentFields}}',
  ofUserErrorFields,
  ofEnrollmentFields,
) as TypedDocument<EnrollmentPrioritizeMutation, EnrollmentPrioritizeMutationVariables>;
export const EnrollmentResumeDocument = /* @__PURE__ */ mutation(
  'EnrollmentResume',
  '$id:ID!$expectedVersion:Int$note:String$idempotencyKey:String',
  '{userErrors{...UserErrorFields}enrollment{...EnrollmentFields}}',
  ofUserErrorFields,
  ofEnrollmentFields,
) as TypedDocument<EnrollmentResumeMutation, EnrollmentResumeMutationVariables>;
export const EnrollmentStartDocument = /* @__PURE__ */ mutation(
  'EnrollmentStart',
  '$id:ID!$expectedVersion:Int$startedOn:Date$phaseId:ID$note:String$idempotencyKey:String',
  '{userErrors{...UserErrorFields}enrollment{...EnrollmentFields}}',
  ofUserErrorFields,
  ofEnrollmentFields,
) as TypedDocument<EnrollmentStartMutation, EnrollmentStartMutationVariables>;
export const EnrollmentUndoDocument = /* @__PURE__ */ mutation(
  'EnrollmentUndo',
  '$id:ID!$expectedVersion:Int$idempotencyKey:String',
  '{userErrors{...UserErrorFields}enrollment{...EnrollmentFields}}',
  ofUserErrorFields,
  ofEnrollmentFields,
) as TypedDocument<EnrollmentUndoMutation, EnrollmentUndoMutationVariables>;
export const EscalationLadderSetDocument = /* @__PURE__ */ mutation(
  'EscalationLadderSet',
  '$severity:AlertSeverity!$expectedVersion:Int!$input:EscalationLadderInput!$idempotencyKey:String',
  '{userErrors{...UserErrorFields}ladder{...EscalationLadderFields}}',
  ofUserErrorFields,
  ofEscalationLadderFields,
  ofPersonFields,
) as TypedDocument<EscalationLadderSetMutation, EscalationLadderSetMutationVariables>;
export const EscalationLaddersDocument = /* @__PURE__ */ joined(
  'query EscalationLadders{escalationLadders{...EscalationLadderFields}}',
  ofEscalationLadderFields,
  ofPersonFields,
) as TypedDocument<EscalationLaddersQuery, EscalationLaddersQueryVariables>;
export const FellowshipListDocument = /* @__PURE__ */ joined(
  'query FellowshipList{fellowships{...FellowshipFields}}',
  ofFellowshipFields,
) as TypedDocument<FellowshipListQuery, FellowshipListQueryVariables>;
export const GroupCalendarDocument =
  'query GroupCalendar($id:ID!$locale:String!$titles:CalendarTitles!=NEUTRAL){groupCalendar(id:$id locale:$locale titles:$titles){fileName mediaType content}}' as TypedDocument<
    GroupCalendarQuery,
    GroupCalendarQueryVariables
  >;
export const GroupCreateDocument = /* @__PURE__ */ mutation(
  'GroupCreate',
  '$input:GroupInput!$idempotencyKey:String',
  '{userErrors{...UserErrorFields}group{...GroupFields}}',
  ofUserErrorFields,
  ofGroupFields,
  ofFellowshipFields,
  ofPersonFields,
) as TypedDocument<GroupCreateMutation, GroupCreateMutationVariables>;
export const GroupDetailDocument = /* @__PURE__ */ joined(
  'query GroupDetail($id:ID!){group(id:$id){...GroupFields}}',
  ofGroupFields,
  ofFellowshipFields,
  ofPersonFields,
) as TypedDocument<GroupDetailQuery, GroupDetailQueryVariables>;
export const GroupEditDocument = /* @__PURE__ */ mutation(
  'GroupEdit',
  '$id:ID!$expectedVersion:Int!$input:GroupInput!$idempotencyKey:String',
  '{userErrors{...UserErrorFields}group{...GroupFields}}',
  ofUserErrorFields,
  ofGroupFields,
  ofFellowshipFields,
  ofPersonFields,
) as TypedDocument<GroupEditMutation, GroupEditMutationVariables>;
export const GroupEndDocument = /* @__PURE__ */ mutation(
  'GroupEnd',
  '$id:ID!$expectedVersion:Int!$idempotencyKey:String',
  '{userErrors{...UserErrorFields}group{...GroupFields}}',
  ofUserErrorFields,
  ofGroupFields,
  ofFellowshipFields,
  ofPersonFields,
) as TypedDocument<GroupEndMutation, GroupEndMutationVariables>;
export const GroupJoinDocument = /* @__PURE__ */ mutation(
  'GroupJoin',
  '$groupId:ID!$memberId:ID$idempotencyKey:String',
  '{userErrors{...UserErrorFields}membership{...GroupMembershipFields group{...GroupFields}}}',
  ofUserErrorFields,
  ofGroupMembershipFields,
  ofGroupFields,
  ofFellowshipFields,
  ofPersonFields,
) as TypedDocument<GroupJoinMutation, GroupJoinMutationVariables>;
export const GroupLeaveDocument = /* @__PURE__ */ mutation(
  'GroupLeave',
  '$groupId:ID!$memberId:ID$idempotencyKey:String',
  '{userErrors{...UserErrorFields}membership{...GroupMembershipFields group{...GroupFields}}}',
  ofUserErrorFields,
  ofGroupMembershipFields,
  ofGroupFields,
  ofFellowshipFields,
  ofPersonFields,
) as TypedDocument<GroupLeaveMutation, GroupLeaveMutationVariables>;
export const GroupListDocument = /* @__PURE__ */ joined(
  'query GroupList($filter:GroupFilter$first:Int$after:Cursor){groups(filter:$filter first:$first after:$after){nodes{...GroupFields}pageInfo{...PageInfoFields}}}',
  ofGroupFields,
  ofFellowshipFields,
  ofPersonFields,
  ofPageInfoFields,
) as TypedDocument<GroupListQuery, GroupListQueryVariables>;
export const GroupMembersDocument = /* @__PURE__ */ joined(
  'query GroupMembers($id:ID!$first:Int$after:Cursor){group(id:$id){__typename id members(first:$first after:$after){nodes{...GroupMembershipFields}pageInfo{...PageInfoFields}}}}',
  ofGroupMembershipFields,
  ofPageInfoFields,
) as TypedDocument<GroupMembersQuery, GroupMembersQueryVariables>;
export const GroupSessionCreateDocument = /* @__PURE__ */ mutation(
  'GroupSessionCreate',
  '$groupId:ID!$input:ProgramSessionInput!$idempotencyKey:String',
  '{userErrors{...UserErrorFields}session{...ProgramSessionFields}conflicts{...AppointmentFields}}',
  ofUserErrorFields,
  ofProgramSessionFields,
  ofPersonFields,
  ofAppointmentFields,
) as TypedDocument<GroupSessionCreateMutation, GroupSessionCreateMutationVariables>;
export const HandOverDetailDocument = /* @__PURE__ */ joined(
  'query HandOverDetail($id:ID!){handOver(id:$id){...HandOverFields}}',
  ofHandOverFields,
  ofPersonFields,
) as TypedDocument<HandOverDetailQuery, HandOverDetailQueryVariables>;
export const HostCodePageDocument = /* @__PURE__ */ joined(
  'query HostCodePage($occurrenceId:ID!){hostCode(occurrenceId:$occurrenceId){...HostCodeFields}node(id:$occurrenceId){...on SessionOccurrence{__typename id title startsAt session{__typename id mayRecordRoll heldBy{__typename ...on Group{id name}}}}}}',
  ofHostCodeFields,
) as TypedDocument<HostCodePageQuery, HostCodePageQueryVariables>;
export const HostCodeRenewDocument = /* @__PURE__ */ mutation(
  'HostCodeRenew',
  '$occurrenceId:ID!$idempotencyKey:String',
  '{userErrors{...UserErrorFields}hostCode{...HostCodeFields}}',
  ofUserErrorFields,
  ofHostCodeFields,
) as TypedDocument<HostCodeRenewMutation, HostCodeRenewMutationVariables>;
export const HostCodeDocument = /* @__PURE__ */ joined(
  'query HostCode($occurrenceId:ID!){hostCode(occurrenceId:$occurrenceId){...HostCodeFields}}',
  ofHostCodeFields,
) as TypedDocument<HostCodeQuery, HostCodeQueryVariables>;
export const HouseAccountDetailDocument = /* @__PURE__ */ joined(
  'query HouseAccountDetail($stayId:ID!$first:Int$after:Cursor){node(id:$stayId){...on Stay{id account{...HouseAccountFields openCharges{...HouseLedgerEntryFields}entries(first:$first after:$after){nodes{...HouseLedgerEntryFields}pageInfo{...PageInfoFields}}}}}}',
  ofHouseAccountFields,
  ofHouseLedgerEntryFields,
  ofPersonFields,
  ofPageInfoFields,
) as TypedDocument<HouseAccountDetailQuery, HouseAccountDetailQueryVariables>;
export const HouseAccountListDocument = /* @__PURE__ */ joined(
  'query HouseAccountList($id:ID!){residence(id:$id){id currency accounts{...HouseAccountFields member{id alias}stay{id startedOn endedOn}}}}',
  ofHouseAccountFields,
) as TypedDocument<HouseAccountListQuery, HouseAccountListQueryVariables>;
export const HouseBoardDocument = /* @__PURE__ */ joined(
  'query HouseBoard($id:ID!){residence(id:$id){id name timeZone viewerManages eventsCursor board{...PresenceFields}}}',
  ofPresenceFields,
  ofPersonFields,
  ofStayFields,
  ofHousePassFields,
) as TypedDocument<HouseBoardQuery, HouseBoardQueryVariables>;
export const HouseChargeAddDocument = /* @__PURE__ */ mutation(
  'HouseChargeAdd',
  '$residenceId:ID!$input:HouseChargeInput!$idempotencyKey:String',
  '{userErrors{...UserErrorFields}accounts{...HouseAccountFields stay{id}}}',
  ofUserErrorFields,
  ofHouseAccountFields,
) as TypedDocument<HouseChargeAddMutation, HouseChargeAddMutationVariables>;
export const HouseChargeWaiveDocument = /* @__PURE__ */ mutation(
  'HouseChargeWaive',
  '$id:ID!$input:HouseWaiverInput!$idempotencyKey:String',
  '{userErrors{...UserErrorFields}account{...HouseAccountFields stay{id}}}',
  ofUserErrorFields,
  ofHouseAccountFields,
) as TypedDocument<HouseChargeWaiveMutation, HouseChargeWaiveMutationVariables>;
export const HouseChoresDocument = /* @__PURE__ */ joined(
  'query HouseChores($id:ID!$from:Date){residence(id:$id){id name timeZone viewerManages eventsCursor chores{...ChoreFields}choreTurns(from:$from){...ChoreTurnFields}}}',
  ofChoreFields,
  ofChoreTurnFields,
  ofPersonFields,
) as TypedDocument<HouseChoresQuery, HouseChoresQueryVariables>;
export const HouseIncidentFollowUpDocument = /* @__PURE__ */ mutation(
  'HouseIncidentFollowUp',
  '$id:ID!$input:HouseIncidentFollowUpInput!$idempotencyKey:String',
  '{userErrors{...UserErrorFields}incident{...HouseIncidentFields}}',
  ofUserErrorFields,
  ofHouseIncidentFields,
  ofPersonFields,
) as TypedDocument<HouseIncidentFollowUpMutation, HouseIncidentFollowUpMutationVariables>;
export const HouseIncidentListDocument = /* @__PURE__ */ joined(
  'query HouseIncidentList($id:ID!$first:Int$after:Cursor){residence(id:$id){id incidents(first:$first after:$after){nodes{...HouseIncidentFields}pageInfo{...PageInfoFields}}}}',
  ofHouseIncidentFields,
  ofPersonFields,
  ofPageInfoFields,
) as TypedDocument<HouseIncidentListQuery, HouseIncidentListQueryVariables>;
export const HouseIncidentRecordDocument = /* @__PURE__ */ mutation(
  'HouseIncidentRecord',
  '$residenceId:ID!$input:HouseIncidentInput!$idempotencyKey:String',
  '{userErrors{...UserErrorFields}incident{...HouseIncidentFields}}',
  ofUserErrorFields,
  ofHouseIncidentFields,
  ofPersonFields,
) as TypedDocument<HouseIncidentRecordMutation, HouseIncidentRecordMutationVariables>;
export const HouseIncidentRetractDocument = /* @__PURE__ */ mutation(
  'HouseIncidentRetract',
  '$id:ID!$idempotencyKey:String',
  '{userErrors{...UserErrorFields}incident{...HouseIncidentFields}}',
  ofUserErrorFields,
  ofHouseIncidentFields,
  ofPersonFields,
) as TypedDocument<HouseIncidentRetractMutation, HouseIncidentRetractMutationVariables>;
export const HouseLedgerReverseDocument = /* @__PURE__ */ mutation(
  'HouseLedgerReverse',
  '$id:ID!$reason:String!$idempotencyKey:String',
  '{userErrors{...UserErrorFields}account{...HouseAccountFields stay{id}}}',
  ofUserErrorFields,
  ofHouseAccountFields,
) as TypedDocument<HouseLedgerReverseMutation, HouseLedgerReverseMutationVariables>;
export const HouseMeetingListDocument = /* @__PURE__ */ joined(
  'query HouseMeetingList($residenceId:ID!$from:DateTime!$to:DateTime!){sessionOccurrences(from:$from to:$to residenceId:$residenceId){...SessionOccurrenceFields houseNotes{...HouseNotesFields}}}',
  ofSessionOccurrenceFields,
  ofPersonFields,
  ofAttendanceSummaryFields,
  ofProgramSessionFields,
  ofHouseNotesFields,
) as TypedDocument<HouseMeetingListQuery, HouseMeetingListQueryVariables>;
export const HouseMeetingWriteDocument = /* @__PURE__ */ mutation(
  'HouseMeetingWrite',
  '$occurrenceId:ID!$expectedVersion:Int!$words:String!$idempotencyKey:String',
  '{userErrors{...UserErrorFields}occurrence{id houseNotes{...HouseNotesFields}}}',
  ofUserErrorFields,
  ofHouseNotesFields,
  ofPersonFields,
) as TypedDocument<HouseMeetingWriteMutation, HouseMeetingWriteMutationVariables>;
export const HouseNextMeetingDocument = /* @__PURE__ */ joined(
  'query HouseNextMeeting($id:ID!){residence(id:$id){id nextMeeting{id title startsAt endsAt room houseNotes{...HouseNotesFields}}}}',
  ofHouseNotesFields,
  ofPersonFields,
) as TypedDocument<HouseNextMeetingQuery, HouseNextMeetingQueryVariables>;
export const HousePassListDocument = /* @__PURE__ */ joined(
  'query HousePassList($id:ID!$states:[PassState!]$first:Int$after:Cursor){residence(id:$id){id passes(states:$states first:$first after:$after){nodes{...HousePassFields}pageInfo{...PageInfoFields}}}}',
  ofHousePassFields,
  ofPersonFields,
  ofPageInfoFields,
) as TypedDocument<HousePassListQuery, HousePassListQueryVariables>;
export const HousePaymentRecordDocument = /* @__PURE__ */ mutation(
  'HousePaymentRecord',
  '$stayId:ID!$input:HousePaymentInput!$idempotencyKey:String',
  '{userErrors{...UserErrorFields}account{...HouseAccountFields stay{id}}}',
  ofUserErrorFields,
  ofHouseAccountFields,
) as TypedDocument<HousePaymentRecordMutation, HousePaymentRecordMutationVariables>;
export const HouseSessionCreateDocument = /* @__PURE__ */ mutation(
  'HouseSessionCreate',
  '$residenceId:ID!$input:ProgramSessionInput!$idempotencyKey:String',
  '{userErrors{...UserErrorFields}session{...ProgramSessionFields}conflicts{...AppointmentFields}}',
  ofUserErrorFields,
  ofProgramSessionFields,
  ofPersonFields,
  ofAppointmentFields,
) as TypedDocument<HouseSessionCreateMutation, HouseSessionCreateMutationVariables>;
export const ImportCancelDocument = /* @__PURE__ */ mutation(
  'ImportCancel',
  '$id:ID!$idempotencyKey:String',
  '{userErrors{...UserErrorFields}run{...ImportRunFields}}',
  ofUserErrorFields,
  ofImportRunFields,
  ofPersonFields,
) as TypedDocument<ImportCancelMutation, ImportCancelMutationVariables>;
export const ImportDetailDocument = /* @__PURE__ */ joined(
  'query ImportDetail($id:ID!){importRun(id:$id){...ImportRunFields}}',
  ofImportRunFields,
  ofPersonFields,
) as TypedDocument<ImportDetailQuery, ImportDetailQueryVariables>;
export const ImportEventsDocument = /* @__PURE__ */ joined(
  'subscription ImportEvents($importId:ID!$after:Cursor){importEvents(importId:$importId after:$after){__typename ...on ImportEvent{cursor seq occurredAt recordedAt run{...ImportRunFields}}...on StreamHeartbeat{cursor headSeq at}...on CursorExpired{oldestCursor headCursor}}}',
  ofImportRunFields,
  ofPersonFields,
) as TypedDocument<ImportEventsSubscription, ImportEventsSubscriptionVariables>;
export const ImportFaultListDocument = /* @__PURE__ */ joined(
  'query ImportFaultList($id:ID!$first:Int$after:Cursor$last:Int$before:Cursor){importRun(id:$id){id faults(first:$first after:$after last:$last before:$before){nodes{...ImportFaultFields}pageInfo{...PageInfoFields}}}}',
  ofImportFaultFields,
  ofPageInfoFields,
) as TypedDocument<ImportFaultListQuery, ImportFaultListQueryVariables>;
export const ImportFileRemoveDocument = /* @__PURE__ */ mutation(
  'ImportFileRemove',
  '$id:ID!$idempotencyKey:String',
  '{userErrors{...UserErrorFields}runs{...ImportRunFields}}',
  ofUserErrorFields,
  ofImportRunFields,
  ofPersonFields,
) as TypedDocument<ImportFileRemoveMutation, ImportFileRemoveMutationVariables>;
export const ImportListDocument = /* @__PURE__ */ joined(
  'query ImportList($first:Int$after:Cursor$last:Int$before:Cursor){imports(first:$first after:$after last:$last before:$before){nodes{...ImportRunFields}pageInfo{...PageInfoFields}}}',
  ofImportRunFields,
  ofPersonFields,
  ofPageInfoFields,
) as TypedDocument<ImportListQuery, ImportListQueryVariables>;
export const ImportStartDocument = /* @__PURE__ */ mutation(
  'ImportStart',
  '$input:ImportStartInput!$idempotencyKey:String',
  '{userErrors{...UserErrorFields}run{...ImportRunFields}}',
  ofUserErrorFields,
  ofImportRunFields,
  ofPersonFields,
) as TypedDocument<ImportStartMutation, ImportStartMutationVariables>;
export const InstrumentListDocument =
  'query InstrumentList{instruments{code version title{locale text}license source windowDays items{code kind text{locale text}choices{value label{locale text}}min max scored}}}' as TypedDocument<
    InstrumentListQuery,
    InstrumentListQueryVariables
  >;
export const InvitationAcceptDocument = /* @__PURE__ */ mutation(
  'InvitationAccept',
  '$secret:String!$input:InvitationAcceptInput!',
  '{userErrors{...UserErrorFields}session{id token expiresAt}}',
  ofUserErrorFields,
) as TypedDocument<InvitationAcceptMutation, InvitationAcceptMutationVariables>;
export const InvitationOfferDocument =
  'query InvitationOffer($secret:String!){invitation(secret:$secret){organization forMember asksBirthDate email}}' as TypedDocument<
    InvitationOfferQuery,
    InvitationOfferQueryVariables
  >;
export const KeptMeetingListDocument = /* @__PURE__ */ joined(
  'query KeptMeetingList{keptMeetings{...MeetingFields currentOccurrence{startsAt endsAt}}calendarFeed{createdAt meetingTitles}}',
  ofMeetingFields,
  ofFellowshipFields,
) as TypedDocument<KeptMeetingListQuery, KeptMeetingListQueryVariables>;
export const LessonAssignDocument = /* @__PURE__ */ mutation(
  'LessonAssign',
  '$input:LessonAssignInput!$idempotencyKey:String',
  '{userErrors{...UserErrorFields}assignment{...LessonAssignmentFields lesson{...LessonNameFields}}}',
  ofUserErrorFields,
  ofLessonAssignmentFields,
  ofPersonFields,
  ofLessonNameFields,
) as TypedDocument<LessonAssignMutation, LessonAssignMutationVariables>;
export const LessonAssignmentEndDocument = /* @__PURE__ */ mutation(
  'LessonAssignmentEnd',
  '$id:ID!$idempotencyKey:String',
  '{userErrors{...UserErrorFields}assignment{...LessonAssignmentFields}}',
  ofUserErrorFields,
  ofLessonAssignmentFields,
  ofPersonFields,
) as TypedDocument<LessonAssignmentEndMutation, LessonAssignmentEndMutationVariables>;
export const LessonCompleteDocument = /* @__PURE__ */ mutation(
  'LessonComplete',
  '$input:LessonCompleteInput!$idempotencyKey:String',
  '{userErrors{...UserErrorFields}completion{...LessonCompletionFields}}',
  ofUserErrorFields,
  ofLessonCompletionFields,
) as TypedDocument<LessonCompleteMutation, LessonCompleteMutationVariables>;
export const LessonCreateDocument = /* @__PURE__ */ mutation(
  'LessonCreate',
  '$input:LessonInput!$idempotencyKey:String',
  '{userErrors{...UserErrorFields}lesson{...LessonFields}}',
  ofUserErrorFields,
  ofLessonFields,
) as TypedDocument<LessonCreateMutation, LessonCreateMutationVariables>;
export const LessonEditDocument = /* @__PURE__ */ mutation(
  'LessonEdit',
  '$id:ID!$expectedVersion:Int!$input:LessonInput!$idempotencyKey:String',
  '{userErrors{...UserErrorFields}lesson{...LessonFields}}',
  ofUserErrorFields,
  ofLessonFields,
) as TypedDocument<LessonEditMutation, LessonEditMutationVariables>;
export const LessonEndDocument = /* @__PURE__ */ mutation(
  'LessonEnd',
  '$id:ID!$idempotencyKey:String',
  '{userErrors{...UserErrorFields}lesson{...LessonFields}}',
  ofUserErrorFields,
  ofLessonFields,
) as TypedDocument<LessonEndMutation, LessonEndMutationVariables>;
export const LessonListDocument = /* @__PURE__ */ joined(
  'query LessonList($topic:LessonTopic){lessons(topic:$topic){...LessonFields}}',
  ofLessonFields,
) as TypedDocument<LessonListQuery, LessonListQueryVariables>;
export const MeAppointmentsDocument = /* @__PURE__ */ joined(
  'query MeAppointments($memberId:ID!$from:DateTime!$to:DateTime!){appointments(from:$from to:$to memberId:$memberId){...AppointmentFields}member(id:$memberId){id careTeam{role person{...PersonFields}}}}',
  ofAppointmentFields,
  ofPersonFields,
) as TypedDocument<MeAppointmentsQuery, MeAppointmentsQueryVariables>;
export const MeGroupTimesDocument =
  'query MeGroupTimes($from:DateTime!$to:DateTime!){sessionOccurrences(from:$from to:$to groups:true){id startsAt state session{id heldBy{__typename ...on Group{id}}}}}' as TypedDocument<
    MeGroupTimesQuery,
    MeGroupTimesQueryVariables
  >;
export const MeGroupsDocument =
  'query MeGroups{groups(first:100){nodes{__typename id name description admission venue locationName address viewerMembership{__typename id}}}}' as TypedDocument<
    MeGroupsQuery,
    MeGroupsQueryVariables
  >;
export const MeHomeDocument = /* @__PURE__ */ joined(
  'query MeHome{viewer{member{id recoveryDays{current longest cumulative}timeline(filter:{kinds:[MILESTONE_REACHED]}first:1){nodes{__typename ...on MilestoneReached{id occurredAt unit count ofRun}}}careTeam{role person{...PersonFields}}}}}',
  ofPersonFields,
) as TypedDocument<MeHomeQuery, MeHomeQueryVariables>;
export const MeHouseLedgerDocument = /* @__PURE__ */ joined(
  'query MeHouseLedger{viewer{member{id stays{id endedOn residence{id name}account{...HouseAccountFields openCharges{id chargeFor note on open}entries(first:30){nodes{id kind amount on chargeFor note reverses{id kind}reversedBy{id}}}}}}}}',
  ofHouseAccountFields,
) as TypedDocument<MeHouseLedgerQuery, MeHouseLedgerQueryVariables>;
export const MeHouseDocument = /* @__PURE__ */ joined(
  'query MeHouse{viewer{member{id stay{id startedOn bed{id name room{id name}}residence{id name address phone timeZone houseRules nextMeeting{id title startsAt endsAt room houseNotes{words}}curfew{weekday at}managers{...PersonFields}board{state since curfewAt pass{id until}}passes(first:20){nodes{id state from until destination reason decidedAt version}}choreTurns{id on doneAt chore{id name}}}}}}}',
  ofPersonFields,
) as TypedDocument<MeHouseQuery, MeHouseQueryVariables>;
export const MeMentorDocument = /* @__PURE__ */ joined(
  'query MeMentor{mentorships(filter:{party:MEMBER states:[PROPOSED ACTIVE PAUSED]}first:20){nodes{...MentorshipFields profile{...MentorProfileFields}contacts(first:5){...MentorshipContactFields}}}mentorSharing{...MentorSharingFields}over:mentorships(filter:{party:MEMBER states:[ENDED]}first:10){nodes{viewerParty mentor{...PersonFields}...MentorshipConversationFields}}}',
  ofMentorshipFields,
  ofPersonFields,
  ofMentorProfileFields,
  ofMentorshipContactFields,
  ofMentorSharingFields,
  ofMentorshipConversationFields,
) as TypedDocument<MeMentorQuery, MeMentorQueryVariables>;
export const MeNextAppointmentDocument = /* @__PURE__ */ joined(
  'query MeNextAppointment{viewer{member{id nextAppointment{...AppointmentFields}}}}',
  ofAppointmentFields,
  ofPersonFields,
) as TypedDocument<MeNextAppointmentQuery, MeNextAppointmentQueryVariables>;
export const MeSkillsDocument = /* @__PURE__ */ joined(
  'query MeSkills{viewer{member{id lessons{lesson{...LessonFields}assignments{id dueOn}completions{id completedAt rating helpedWhen answersShared answers{key text}}}}}lessons{...LessonFields}}',
  ofLessonFields,
) as TypedDocument<MeSkillsQuery, MeSkillsQueryVariables>;
export const MeetingAttendanceListDocument = /* @__PURE__ */ joined(
  'query MeetingAttendanceList($memberId:ID$first:Int$after:Cursor){meetingAttendances(memberId:$memberId first:$first after:$after){nodes{...MeetingAttendanceFields}pageInfo{...PageInfoFields}}}',
  ofMeetingAttendanceFields,
  ofPageInfoFields,
) as TypedDocument<MeetingAttendanceListQuery, MeetingAttendanceListQueryVariables>;
export const MeetingAttendanceLogDocument = /* @__PURE__ */ mutation(
  'MeetingAttendanceLog',
  '$input:MeetingAttendanceInput!$idempotencyKey:String',
  '{userErrors{...UserErrorFields}attendance{...MeetingAttendanceFields}}',
  ofUserErrorFields,
  ofMeetingAttendanceFields,
) as TypedDocument<MeetingAttendanceLogMutation, MeetingAttendanceLogMutationVariables>;
export const MeetingAttendanceRemoveDocument = /* @__PURE__ */ mutation(
  'MeetingAttendanceRemove',
  '$id:ID!$idempotencyKey:String',
  '{userErrors{...UserErrorFields}}',
  ofUserErrorFields,
) as TypedDocument<MeetingAttendanceRemoveMutation, MeetingAttendanceRemoveMutationVariables>;
export const MeetingCalendarDocument =
  'query MeetingCalendar($id:ID!$locale:String!$titles:CalendarTitles!=NEUTRAL){meetingCalendar(id:$id locale:$locale titles:$titles){fileName mediaType content}}' as TypedDocument<
    MeetingCalendarQuery,
    MeetingCalendarQueryVariables
  >;
export const MeetingDuplicateListDocument = /* @__PURE__ */ joined(
  'query MeetingDuplicateList($first:Int$after:Cursor$last:Int$before:Cursor){meetingDuplicates(first:$first after:$after last:$last before:$before){nodes{...MeetingDuplicateFields}pageInfo{...PageInfoFields}}}',
  ofMeetingDuplicateFields,
  ofDuplicatedMeetingFields,
  ofPageInfoFields,
) as TypedDocument<MeetingDuplicateListQuery, MeetingDuplicateListQueryVariables>;
export const MeetingDuplicateUndoDocument = /* @__PURE__ */ mutation(
  'MeetingDuplicateUndo',
  '$id:ID!$idempotencyKey:String',
  '{userErrors{...UserErrorFields}duplicate{...MeetingDuplicateFields}}',
  ofUserErrorFields,
  ofMeetingDuplicateFields,
  ofDuplicatedMeetingFields,
) as TypedDocument<MeetingDuplicateUndoMutation, MeetingDuplicateUndoMutationVariables>;
export const MeetingExportCreateDocument = /* @__PURE__ */ joined(
  'mutation MeetingExportCreate{meetingExportCreate{userErrors{...UserErrorFields}export{createdAt createdBy{id name}}path}}',
  ofUserErrorFields,
) as TypedDocument<MeetingExportCreateMutation, MeetingExportCreateMutationVariables>;
export const MeetingExportRevokeDocument = /* @__PURE__ */ joined(
  'mutation MeetingExportRevoke{meetingExportRevoke{userErrors{...UserErrorFields}}}',
  ofUserErrorFields,
) as TypedDocument<MeetingExportRevokeMutation, MeetingExportRevokeMutationVariables>;
export const MeetingExportDocument =
  'query MeetingExport{meetingExport{createdAt createdBy{id name}}}' as TypedDocument<
    MeetingExportQuery,
    MeetingExportQueryVariables
  >;
export const MeetingFeedConfirmDocument = /* @__PURE__ */ mutation(
  'MeetingFeedConfirm',
  '$runId:ID!$idempotencyKey:String',
  '{userErrors{...UserErrorFields}run{...MeetingFeedRunFields feed{...MeetingFeedFields}}}',
  ofUserErrorFields,
  ofMeetingFeedRunFields,
  ofMeetingFeedImportFields,
  ofMeetingFeedFields,
) as TypedDocument<MeetingFeedConfirmMutation, MeetingFeedConfirmMutationVariables>;
export const MeetingFeedDiscardDocument = /* @__PURE__ */ mutation(
  'MeetingFeedDiscard',
  '$runId:ID!$idempotencyKey:String',
  '{userErrors{...UserErrorFields}run{...MeetingFeedRunFields feed{...MeetingFeedFields}}}',
  ofUserErrorFields,
  ofMeetingFeedRunFields,
  ofMeetingFeedImportFields,
  ofMeetingFeedFields,
) as TypedDocument<MeetingFeedDiscardMutation, MeetingFeedDiscardMutationVariables>;
export const MeetingFeedEditDocument = /* @__PURE__ */ mutation(
  'MeetingFeedEdit',
  '$id:ID!$expectedVersion:Int!$input:MeetingFeedEditInput!$idempotencyKey:String',
  '{userErrors{...UserErrorFields}feed{...MeetingFeedFields}}',
  ofUserErrorFields,
  ofMeetingFeedFields,
  ofMeetingFeedImportFields,
  ofMeetingFeedRunFields,
) as TypedDocument<MeetingFeedEditMutation, MeetingFeedEditMutationVariables>;
export const MeetingFeedEndDocument = /* @__PURE__ */ mutation(
  'MeetingFeedEnd',
  '$id:ID!$expectedVersion:Int!$idempotencyKey:String',
  '{userErrors{...UserErrorFields}feed{...MeetingFeedFields}}',
  ofUserErrorFields,
  ofMeetingFeedFields,
  ofMeetingFeedImportFields,
  ofMeetingFeedRunFields,
) as TypedDocument<MeetingFeedEndMutation, MeetingFeedEndMutationVariables>;
export const MeetingFeedImportDocument = /* @__PURE__ */ mutation(
  'MeetingFeedImport',
  '$input:MeetingFeedImportInput!$idempotencyKey:String',
  '{userErrors{...UserErrorFields}feed{...MeetingFeedFields}run{...MeetingFeedRunFields}}',
  ofUserErrorFields,
  ofMeetingFeedFields,
  ofMeetingFeedImportFields,
  ofMeetingFeedRunFields,
) as TypedDocument<MeetingFeedImportMutation, MeetingFeedImportMutationVariables>;
export const MeetingFeedListDocument = /* @__PURE__ */ joined(
  'query MeetingFeedList{meetingFeeds{...MeetingFeedFields}}',
  ofMeetingFeedFields,
  ofMeetingFeedImportFields,
  ofMeetingFeedRunFields,
) as TypedDocument<MeetingFeedListQuery, MeetingFeedListQueryVariables>;
export const MeetingFeedPauseDocument = /* @__PURE__ */ mutation(
  'MeetingFeedPause',
  '$id:ID!$expectedVersion:Int!$idempotencyKey:String',
  '{userErrors{...UserErrorFields}feed{...MeetingFeedFields}}',
  ofUserErrorFields,
  ofMeetingFeedFields,
  ofMeetingFeedImportFields,
  ofMeetingFeedRunFields,
) as TypedDocument<MeetingFeedPauseMutation, MeetingFeedPauseMutationVariables>;
export const MeetingFeedResumeDocument = /* @__PURE__ */ mutation(
  'MeetingFeedResume',
  '$id:ID!$expectedVersion:Int!$idempotencyKey:String',
  '{userErrors{...UserErrorFields}feed{...MeetingFeedFields}}',
  ofUserErrorFields,
  ofMeetingFeedFields,
  ofMeetingFeedImportFields,
  ofMeetingFeedRunFields,
) as TypedDocument<MeetingFeedResumeMutation, MeetingFeedResumeMutationVariables>;
export const MeetingFeedRollbackDocument = /* @__PURE__ */ mutation(
  'MeetingFeedRollback',
  '$runId:ID!$idempotencyKey:String',
  '{userErrors{...UserErrorFields}run{...MeetingFeedRunFields feed{...MeetingFeedFields}}}',
  ofUserErrorFields,
  ofMeetingFeedRunFields,
  ofMeetingFeedImportFields,
  ofMeetingFeedFields,
) as TypedDocument<MeetingFeedRollbackMutation, MeetingFeedRollbackMutationVariables>;
export const MeetingFeedRunListDocument = /* @__PURE__ */ joined(
  'query MeetingFeedRunList($id:ID!$first:Int$after:Cursor$last:Int$before:Cursor){node(id:$id){__typename id ...on MeetingFeed{runs(first:$first after:$after last:$last before:$before){nodes{...MeetingFeedRunFields}pageInfo{...PageInfoFields}}}}}',
  ofMeetingFeedRunFields,
  ofMeetingFeedImportFields,
  ofPageInfoFields,
) as TypedDocument<MeetingFeedRunListQuery, MeetingFeedRunListQueryVariables>;
export const MeetingKeepDocument = /* @__PURE__ */ mutation(
  'MeetingKeep',
  '$id:ID!',
  '{userErrors{...UserErrorFields}meeting{...MeetingFields}}',
  ofUserErrorFields,
  ofMeetingFields,
  ofFellowshipFields,
) as TypedDocument<MeetingKeepMutation, MeetingKeepMutationVariables>;
export const MeetingLetGoDocument = /* @__PURE__ */ mutation(
  'MeetingLetGo',
  '$id:ID!',
  '{userErrors{...UserErrorFields}meeting{...MeetingFields}}',
  ofUserErrorFields,
  ofMeetingFields,
  ofFellowshipFields,
) as TypedDocument<MeetingLetGoMutation, MeetingLetGoMutationVariables>;
export const MeetingListDocument = /* @__PURE__ */ joined(
  'query MeetingList($filter:MeetingFilter$orderBy:MeetingOrder$first:Int$after:Cursor$last:Int$before:Cursor){meetings(filter:$filter orderBy:$orderBy first:$first after:$after last:$last before:$before){edges{node{...MeetingFields}distanceMeters occurrence{startsAt endsAt}}pageInfo{...PageInfoFields}}}',
  ofMeetingFields,
  ofFellowshipFields,
  ofPageInfoFields,
) as TypedDocument<MeetingListQuery, MeetingListQueryVariables>;
export const MeetingPlaceListDocument =
  'query MeetingPlaceList($text:String!){meetingPlaces(text:$text){name within latitude longitude meetings}}' as TypedDocument<
    MeetingPlaceListQuery,
    MeetingPlaceListQueryVariables
  >;
export const MeetingSharingSetDocument = /* @__PURE__ */ mutation(
  'MeetingSharingSet',
  '$shared:Boolean!$idempotencyKey:String',
  '{userErrors{...UserErrorFields}sharing{shared since}}',
  ofUserErrorFields,
) as TypedDocument<MeetingSharingSetMutation, MeetingSharingSetMutationVariables>;
export const MeetingSharingDocument =
  'query MeetingSharing{meetingSharing{shared since}}' as TypedDocument<
    MeetingSharingQuery,
    MeetingSharingQueryVariables
  >;
export const MemberAccessDocument = /* @__PURE__ */ joined(
  'query MemberAccess($memberId:ID!){memberAccess(memberId:$memberId){hasAccount invitation{...OpenInvitationFields}}}',
  ofOpenInvitationFields,
) as TypedDocument<MemberAccessQuery, MemberAccessQueryVariables>;
export const MemberAlikeDocument = /* @__PURE__ */ joined(
  'query MemberAlike($id:ID!){member(id:$id){id alias legalName birthDate phone restricted{...RestrictionFields}}}',
  ofRestrictionFields,
) as TypedDocument<MemberAlikeQuery, MemberAlikeQueryVariables>;
export const MemberAttendanceDocument = /* @__PURE__ */ joined(
  'query MemberAttendance($memberId:ID!){memberAttendance(memberId:$memberId){__typename program{__typename id name}summary{...AttendanceSummaryFields}}}',
  ofAttendanceSummaryFields,
) as TypedDocument<MemberAttendanceQuery, MemberAttendanceQueryVariables>;
export const MemberChartsDocument =
  'query MemberCharts($id:ID!$instrument:InstrumentCode!$days:Int!){member(id:$id){id scoreSeries(instrument:$instrument days:$days){occurredAt subscale value}checkInSeries(days:$days){localDate craving mood sleepHours}}}' as TypedDocument<
    MemberChartsQuery,
    MemberChartsQueryVariables
  >;
export const MemberDetailDocument = /* @__PURE__ */ joined(
  'query MemberDetail($id:ID!){member(id:$id){...MemberRecord alerts(first:10){nodes{...AlertFields}}}}',
  ofMemberRecord,
  ofMemberSummary,
  ofRiskFields,
  ofRiskReasonFields,
  ofRestrictionFields,
  ofCareTeamFields,
  ofPersonFields,
  ofEnrollmentFields,
  ofMemberMergeFields,
  ofAlertFields,
) as TypedDocument<MemberDetailQuery, MemberDetailQueryVariables>;
export const MemberDuplicatesDocument = /* @__PURE__ */ joined(
  'query MemberDuplicates($input:MemberDuplicatesInput!){memberDuplicates(input:$input){member{id alias status enrolledAt legalName restricted{...RestrictionFields}}reasons score likely}}',
  ofRestrictionFields,
) as TypedDocument<MemberDuplicatesQuery, MemberDuplicatesQueryVariables>;
export const MemberEditDocument = /* @__PURE__ */ mutation(
  'MemberEdit',
  '$id:ID!$expectedVersion:Int!$input:MemberProfileInput!$idempotencyKey:String',
  '{userErrors{...UserErrorFields}member{...MemberRecord}}',
  ofUserErrorFields,
  ofMemberRecord,
  ofMemberSummary,
  ofRiskFields,
  ofRiskReasonFields,
  ofRestrictionFields,
  ofCareTeamFields,
  ofPersonFields,
  ofEnrollmentFields,
  ofMemberMergeFields,
) as TypedDocument<MemberEditMutation, MemberEditMutationVariables>;
export const MemberEnrollDocument = /* @__PURE__ */ mutation(
  'MemberEnroll',
  '$input:MemberEnrollInput!$idempotencyKey:String',
  '{userErrors{...UserErrorFields}member{...MemberSummary}}',
  ofUserErrorFields,
  ofMemberSummary,
  ofRiskFields,
  ofRiskReasonFields,
  ofRestrictionFields,
) as TypedDocument<MemberEnrollMutation, MemberEnrollMutationVariables>;
export const MemberEventsDocument = /* @__PURE__ */ joined(
  'subscription MemberEvents($memberId:ID!$after:Cursor){memberEvents(memberId:$memberId after:$after){__typename ...on MemberEvent{cursor seq occurredAt recordedAt entry{...TimelineEntryFields}}...on StreamHeartbeat{cursor headSeq at}...on CursorExpired{oldestCursor headCursor}}}',
  ofTimelineEntryFields,
  ofMonitoringEventFields,
  ofPersonFields,
  ofScoreFields,
  ofLessonNameFields,
  ofAlertFields,
  ofRiskReasonFields,
  ofRestrictionFields,
  ofMeetingAttendanceFields,
) as TypedDocument<MemberEventsSubscription, MemberEventsSubscriptionVariables>;
export const MemberGroupsDocument = /* @__PURE__ */ joined(
  'query MemberGroups($id:ID!){member(id:$id){__typename id groups{...GroupMembershipFields group{__typename id name endedAt}}restricted{...RestrictionFields}}}',
  ofGroupMembershipFields,
  ofRestrictionFields,
) as TypedDocument<MemberGroupsQuery, MemberGroupsQueryVariables>;
export const MemberHousingDocument = /* @__PURE__ */ joined(
  'query MemberHousing($id:ID!){member(id:$id){id restricted{field category reason}stays{...StayPlaceFields}bedRequest{...BedRequestFields matches{fits available residence{id name}reasons{code fits}}}}}',
  ofStayPlaceFields,
  ofStayFields,
  ofBedRequestFields,
) as TypedDocument<MemberHousingQuery, MemberHousingQueryVariables>;
export const MemberIdentifierAddDocument = /* @__PURE__ */ mutation(
  'MemberIdentifierAdd',
  '$memberId:ID!$system:String!$value:String!$idempotencyKey:String',
  '{userErrors{...UserErrorFields}member{...MemberRecord}}',
  ofUserErrorFields,
  ofMemberRecord,
  ofMemberSummary,
  ofRiskFields,
  ofRiskReasonFields,
  ofRestrictionFields,
  ofCareTeamFields,
  ofPersonFields,
  ofEnrollmentFields,
  ofMemberMergeFields,
) as TypedDocument<MemberIdentifierAddMutation, MemberIdentifierAddMutationVariables>;
export const MemberIdentifierEndDocument = /* @__PURE__ */ mutation(
  'MemberIdentifierEnd',
  '$memberId:ID!$system:String!$value:String!$idempotencyKey:String',
  '{userErrors{...UserErrorFields}member{...MemberRecord}}',
  ofUserErrorFields,
  ofMemberRecord,
  ofMemberSummary,
  ofRiskFields,
  ofRiskReasonFields,
  ofRestrictionFields,
  ofCareTeamFields,
  ofPersonFields,
  ofEnrollmentFields,
  ofMemberMergeFields,
) as TypedDocument<MemberIdentifierEndMutation, MemberIdentifierEndMutationVariables>;
export const MemberInvitationRevokeDocument = /* @__PURE__ */ mutation(
  'MemberInvitationRevoke',
  '$memberId:ID!',
  '{userErrors{...UserErrorFields}access{hasAccount invitation{...OpenInvitationFields}}}',
  ofUserErrorFields,
  ofOpenInvitationFields,
) as TypedDocument<MemberInvitationRevokeMutation, MemberInvitationRevokeMutationVariables>;
export const MemberInviteDocument = /* @__PURE__ */ mutation(
  'MemberInvite',
  '$memberId:ID!',
  '{userErrors{...UserErrorFields}secret invitation{...OpenInvitationFields}}',
  ofUserErrorFields,
  ofOpenInvitationFields,
) as TypedDocument<MemberInviteMutation, MemberInviteMutationVariables>;
export const MemberLeaveDocument = /* @__PURE__ */ mutation(
  'MemberLeave',
  '$id:ID!$expectedVersion:Int$reason:LeaveReason!$destination:LeaveDestination!$naloxoneOffered:Boolean!$idempotencyKey:String',
  '{userErrors{...UserErrorFields}member{...MemberRecord}}',
  ofUserErrorFields,
  ofMemberRecord,
  ofMemberSummary,
  ofRiskFields,
  ofRiskReasonFields,
  ofRestrictionFields,
  ofCareTeamFields,
  ofPersonFields,
  ofEnrollmentFields,
  ofMemberMergeFields,
) as TypedDocument<MemberLeaveMutation, MemberLeaveMutationVariables>;
export const MemberLessonsDocument = /* @__PURE__ */ joined(
  'query MemberLessons($id:ID!){member(id:$id){__typename id lessons{lesson{...LessonFields}assignments{...LessonAssignmentFields}completions{...LessonCompletionFields}}restricted{...RestrictionFields}}}',
  ofLessonFields,
  ofLessonAssignmentFields,
  ofPersonFields,
  ofLessonCompletionFields,
  ofRestrictionFields,
) as TypedDocument<MemberLessonsQuery, MemberLessonsQueryVariables>;
export const MemberListDocument = /* @__PURE__ */ joined(
  'query MemberList($filter:MemberFilter$orderBy:MemberOrder$first:Int$after:Cursor$last:Int$before:Cursor){members(filter:$filter orderBy:$orderBy first:$first after:$after last:$last before:$before){nodes{...MemberSummary}pageInfo{...PageInfoFields}}}',
  ofMemberSummary,
  ofRiskFields,
  ofRiskReasonFields,
  ofRestrictionFields,
  ofPageInfoFields,
) as TypedDocument<MemberListQuery, MemberListQueryVariables>;
export const MemberMeetingsDocument = /* @__PURE__ */ joined(
  'query MemberMeetings($memberId:ID!$first:Int!){member(id:$memberId){__typename id groups{...GroupMembershipFields group{__typename id name}}restricted{...RestrictionFields}}meetingAttendances(memberId:$memberId first:$first){nodes{...MeetingAttendanceFields}pageInfo{...PageInfoFields}}}',
  ofGroupMembershipFields,
  ofRestrictionFields,
  ofMeetingAttendanceFields,
  ofPageInfoFields,
) as TypedDocument<MemberMeetingsQuery, MemberMeetingsQueryVariables>;
export const MemberMentorshipsDocument = /* @__PURE__ */ joined(
  'query MemberMentorships($memberId:ID!){member(id:$memberId){id mentorships{...MentorshipFields}restricted{...RestrictionFields}}}',
  ofMentorshipFields,
  ofPersonFields,
  ofRestrictionFields,
) as TypedDocument<MemberMentorshipsQuery, MemberMentorshipsQueryVariables>;
export const MemberMergePreviewDocument = /* @__PURE__ */ joined(
  'query MemberMergePreview($fromId:ID!$intoId:ID!){memberMergePreview(fromId:$fromId intoId:$intoId){from{...MemberMergeSideFields}into{...MemberMergeSideFields}conflicts programs{id name}events alerts bothPlansInForce keptAside}}',
  ofMemberMergeSideFields,
  ofRestrictionFields,
) as TypedDocument<MemberMergePreviewQuery, MemberMergePreviewQueryVariables>;
export const MemberMergeUndoDocument = /* @__PURE__ */ mutation(
  'MemberMergeUndo',
  '$id:ID!$idempotencyKey:String',
  '{userErrors{...UserErrorFields}member{...MemberSummary}restored{...MemberSummary}}',
  ofUserErrorFields,
  ofMemberSummary,
  ofRiskFields,
  ofRiskReasonFields,
  ofRestrictionFields,
) as TypedDocument<MemberMergeUndoMutation, MemberMergeUndoMutationVariables>;
export const MemberMergeDocument = /* @__PURE__ */ mutation(
  'MemberMerge',
  '$fromId:ID!$intoId:ID!$expectedFromVersion:Int!$expectedIntoVersion:Int!$keep:MemberMergeKeepInput$idempotencyKey:String',
  '{userErrors{...UserErrorFields}member{...MemberSummary}merge{...MemberMergeFields}}',
  ofUserErrorFields,
  ofMemberSummary,
  ofRiskFields,
  ofRiskReasonFields,
  ofRestrictionFields,
  ofMemberMergeFields,
  ofPersonFields,
) as TypedDocument<MemberMergeMutation, MemberMergeMutationVariables>;
export const MemberPauseDocument = /* @__PURE__ */ mutation(
  'MemberPause',
  '$id:ID!$expectedVersion:Int$reason:PauseReason!$until:Date$idempotencyKey:String',
  '{userErrors{...UserErrorFields}member{...MemberRecord}}',
  ofUserErrorFields,
  ofMemberRecord,
  ofMemberSummary,
  ofRiskFields,
  ofRiskReasonFields,
  ofRestrictionFields,
  ofCareTeamFields,
  ofPersonFields,
  ofEnrollmentFields,
  ofMemberMergeFields,
) as TypedDocument<MemberPauseMutation, MemberPauseMutationVariables>;
export const MemberPlansDocument = /* @__PURE__ */ joined(
  'query MemberPlans($id:ID!){member(id:$id){id plan{...PlanFields}planDraft{...PlanFields}planVersions{id number state inForceAt supersededAt startedAt version}restricted{...RestrictionFields}}}',
  ofPlanFields,
  ofLessonNameFields,
  ofPlanSignatureFields,
  ofPersonFields,
  ofRestrictionFields,
) as TypedDocument<MemberPlansQuery, MemberPlansQueryVariables>;
export const MemberRecordDeathDocument = /* @__PURE__ */ mutation(
  'MemberRecordDeath',
  '$id:ID!$expectedVersion:Int$on:Date$idempotencyKey:String',
  '{userErrors{...UserErrorFields}member{...MemberRecord}}',
  ofUserErrorFields,
  ofMemberRecord,
  ofMemberSummary,
  ofRiskFields,
  ofRiskReasonFields,
  ofRestrictionFields,
  ofCareTeamFields,
  ofPersonFields,
  ofEnrollmentFields,
  ofMemberMergeFields,
) as TypedDocument<MemberRecordDeathMutation, MemberRecordDeathMutationVariables>;
export const MemberRecoveryDocument = /* @__PURE__ */ joined(
  'query MemberRecovery($id:ID!){member(id:$id){...MemberRecoveryFields}}',
  ofMemberRecoveryFields,
  ofDaysAbstinentFields,
  ofRestrictionFields,
) as TypedDocument<MemberRecoveryQuery, MemberRecoveryQueryVariables>;
export const MemberResumeDocument = /* @__PURE__ */ mutation(
  'MemberResume',
  '$id:ID!$expectedVersion:Int$idempotencyKey:String',
  '{userErrors{...UserErrorFields}member{...MemberRecord}}',
  ofUserErrorFields,
  ofMemberRecord,
  ofMemberSummary,
  ofRiskFields,
  ofRiskReasonFields,
  ofRestrictionFields,
  ofCareTeamFields,
  ofPersonFields,
  ofEnrollmentFields,
  ofMemberMergeFields,
) as TypedDocument<MemberResumeMutation, MemberResumeMutationVariables>;
export const MemberReturnDocument = /* @__PURE__ */ mutation(
  'MemberReturn',
  '$id:ID!$expectedVersion:Int$idempotencyKey:String',
  '{userErrors{...UserErrorFields}member{...MemberRecord}}',
  ofUserErrorFields,
  ofMemberRecord,
  ofMemberSummary,
  ofRiskFields,
  ofRiskReasonFields,
  ofRestrictionFields,
  ofCareTeamFields,
  ofPersonFields,
  ofEnrollmentFields,
  ofMemberMergeFields,
) as TypedDocument<MemberReturnMutation, MemberReturnMutationVariables>;
export const MemberScoresDocument = /* @__PURE__ */ joined(
  'query MemberScores($id:ID!$days:Int!){member(id:$id){id checkInSeries(days:$days){localDate craving mood sleepHours}bam:scoreSeries(instrument:BAM days:$days){...ScorePointFields}phq9:scoreSeries(instrument:PHQ_9 days:$days){...ScorePointFields}phq2:scoreSeries(instrument:PHQ_2 days:$days){...ScorePointFields}gad7:scoreSeries(instrument:GAD_7 days:$days){...ScorePointFields}auditC:scoreSeries(instrument:AUDIT_C days:$days){...ScorePointFields}barc10:scoreSeries(instrument:BARC_10 days:$days){...ScorePointFields}pacs:scoreSeries(instrument:PACS days:$days){...ScorePointFields}restricted{...RestrictionFields}}}',
  ofScorePointFields,
  ofRestrictionFields,
) as TypedDocument<MemberScoresQuery, MemberScoresQueryVariables>;
export const MemberTakeBackDeathDocument = /* @__PURE__ */ mutation(
  'MemberTakeBackDeath',
  '$id:ID!$expectedVersion:Int$idempotencyKey:String',
  '{userErrors{...UserErrorFields}member{...MemberRecord}}',
  ofUserErrorFields,
  ofMemberRecord,
  ofMemberSummary,
  ofRiskFields,
  ofRiskReasonFields,
  ofRestrictionFields,
  ofCareTeamFields,
  ofPersonFields,
  ofEnrollmentFields,
  ofMemberMergeFields,
) as TypedDocument<MemberTakeBackDeathMutation, MemberTakeBackDeathMutationVariables>;
export const MemberTimelineDocument = /* @__PURE__ */ joined(
  'query MemberTimeline($memberId:ID!$filter:TimelineFilter$first:Int$after:Cursor$last:Int$before:Cursor){member(id:$memberId){id timeline(filter:$filter first:$first after:$after last:$last before:$before){nodes{...TimelineEntryFields}pageInfo{...PageInfoFields}}}}',
  ofTimelineEntryFields,
  ofMonitoringEventFields,
  ofPersonFields,
  ofScoreFields,
  ofLessonNameFields,
  ofAlertFields,
  ofRiskReasonFields,
  ofRestrictionFields,
  ofMeetingAttendanceFields,
  ofPageInfoFields,
) as TypedDocument<MemberTimelineQuery, MemberTimelineQueryVariables>;
export const MentorCareDocument = /* @__PURE__ */ joined(
  'query MentorCare($personId:ID!){mentorProfile(personId:$personId){id mentor{...PersonFields}}mentorWellbeingChecks(personId:$personId){...MentorWellbeingFields}supervisionNotes(personId:$personId){...SupervisionNoteFields}}',
  ofPersonFields,
  ofMentorWellbeingFields,
  ofSupervisionNoteFields,
) as TypedDocument<MentorCareQuery, MentorCareQueryVariables>;
export const MentorProfileDetailDocument = /* @__PURE__ */ joined(
  'query MentorProfileDetail($personId:ID!){mentorProfile(personId:$personId){...MentorProfileFields}}',
  ofMentorProfileFields,
  ofPersonFields,
) as TypedDocument<MentorProfileDetailQuery, MentorProfileDetailQueryVariables>;
export const MentorProfileListDocument = /* @__PURE__ */ joined(
  'query MentorProfileList($first:Int$after:Cursor){mentorProfiles(first:$first after:$after){nodes{...MentorProfileFields}pageInfo{...PageInfoFields}}}',
  ofMentorProfileFields,
  ofPersonFields,
  ofPageInfoFields,
) as TypedDocument<MentorProfileListQuery, MentorProfileListQueryVariables>;
export const MentorProfileSetDocument = /* @__PURE__ */ mutation(
  'MentorProfileSet',
  '$personId:ID!$expectedVersion:Int$input:MentorProfileInput!$idempotencyKey:String',
  '{userErrors{...UserErrorFields}profile{...MentorProfileFields}}',
  ofUserErrorFields,
  ofMentorProfileFields,
  ofPersonFields,
) as TypedDocument<MentorProfileSetMutation, MentorProfileSetMutationVariables>;
export const MentorSharingSetDocument = /* @__PURE__ */ mutation(
  'MentorSharingSet',
  '$parts:[RecordCategory!]!$idempotencyKey:String',
  '{userErrors{...UserErrorFields}sharing{...MentorSharingFields}}',
  ofUserErrorFields,
  ofMentorSharingFields,
) as TypedDocument<MentorSharingSetMutation, MentorSharingSetMutationVariables>;
export const MentorSharingDocument = /* @__PURE__ */ joined(
  'query MentorSharing{mentorSharing{...MentorSharingFields}}',
  ofMentorSharingFields,
) as TypedDocument<MentorSharingQuery, MentorSharingQueryVariables>;
export const MentorSuggestionsDocument = /* @__PURE__ */ joined(
  'query MentorSuggestions($memberId:ID!$first:Int!=50){member(id:$memberId){id alias}mentorSuggestions(memberId:$memberId first:$first){score ruledOut reasons{code points}profile{...MentorProfileFields}}}',
  ofMentorProfileFields,
  ofPersonFields,
) as TypedDocument<MentorSuggestionsQuery, MentorSuggestionsQueryVariables>;
export const MentorWellbeingRecordDocument = /* @__PURE__ */ mutation(
  'MentorWellbeingRecord',
  '$answers:[MentorWellbeingAnswerInput!]!$summary:String$idempotencyKey:String',
  '{userErrors{...UserErrorFields}check{...MentorWellbeingFields}safety{...SafetyFields}}',
  ofUserErrorFields,
  ofMentorWellbeingFields,
  ofSafetyFields,
) as TypedDocument<MentorWellbeingRecordMutation, MentorWellbeingRecordMutationVariables>;
export const MentorWishDetailDocument = /* @__PURE__ */ joined(
  'query MentorWishDetail($memberId:ID!){mentorWish(memberId:$memberId){...MentorWishFields}}',
  ofMentorWishFields,
) as TypedDocument<MentorWishDetailQuery, MentorWishDetailQueryVariables>;
export const MentorWishSetDocument = /* @__PURE__ */ mutation(
  'MentorWishSet',
  '$memberId:ID!$expectedVersion:Int$input:MentorWishInput!$idempotencyKey:String',
  '{userErrors{...UserErrorFields}wish{...MentorWishFields}}',
  ofUserErrorFields,
  ofMentorWishFields,
) as TypedDocument<MentorWishSetMutation, MentorWishSetMutationVariables>;
export const MentorshipAcceptDocument = /* @__PURE__ */ mutation(
  'MentorshipAccept',
  '$id:ID!$expectedVersion:Int$memberAgreedInPerson:Boolean!=false$idempotencyKey:String',
  '{userErrors{...UserErrorFields}mentorship{...MentorshipFields}}',
  ofUserErrorFields,
  ofMentorshipFields,
  ofPersonFields,
) as TypedDocument<MentorshipAcceptMutation, MentorshipAcceptMutationVariables>;
export const MentorshipBlockDocument = /* @__PURE__ */ mutation(
  'MentorshipBlock',
  '$id:ID!$idempotencyKey:String',
  '{userErrors{...UserErrorFields}mentorship{...MentorshipConversationFields}}',
  ofUserErrorFields,
  ofMentorshipConversationFields,
) as TypedDocument<MentorshipBlockMutation, MentorshipBlockMutationVariables>;
export const MentorshipConversationDocument = /* @__PURE__ */ joined(
  'query MentorshipConversation($id:ID!){mentorship(id:$id){state viewerParty memberAlias mentor{...PersonFields}...MentorshipConversationFields}}',
  ofPersonFields,
  ofMentorshipConversationFields,
) as TypedDocument<MentorshipConversationQuery, MentorshipConversationQueryVariables>;
export const MentorshipDeclineDocument = /* @__PURE__ */ mutation(
  'MentorshipDecline',
  '$id:ID!$expectedVersion:Int$reason:MentorshipDeclineReason!$idempotencyKey:String',
  '{userErrors{...UserErrorFields}mentorship{...MentorshipFields}}',
  ofUserErrorFields,
  ofMentorshipFields,
  ofPersonFields,
) as TypedDocument<MentorshipDeclineMutation, MentorshipDeclineMutationVariables>;
export const MentorshipDetailDocument = /* @__PURE__ */ joined(
  'query MentorshipDetail($id:ID!$contacts:Int!=10$before:DateTime$after:ID){mentorship(id:$id){...MentorshipFields profile{...MentorProfileFields}contacts(first:$contacts before:$before after:$after){...MentorshipContactFields}}}',
  ofMentorshipFields,
  ofPersonFields,
  ofMentorProfileFields,
  ofMentorshipContactFields,
) as TypedDocument<MentorshipDetailQuery, MentorshipDetailQueryVariables>;
export const MentorshipEndDocument = /* @__PURE__ */ mutation(
  'MentorshipEnd',
  '$id:ID!$expectedVersion:Int$reason:MentorshipEndReason!$note:String$idempotencyKey:String',
  '{userErrors{...UserErrorFields}mentorship{...MentorshipFields}}',
  ofUserErrorFields,
  ofMentorshipFields,
  ofPersonFields,
) as TypedDocument<MentorshipEndMutation, MentorshipEndMutationVariables>;
export const MentorshipEventsDocument = /* @__PURE__ */ joined(
  'subscription MentorshipEvents($mentorshipId:ID!$after:Cursor){mentorshipEvents(mentorshipId:$mentorshipId after:$after){__typename ...on MentorshipEvent{cursor seq recordedAt change message{...MentorshipMessageFields}mentorship{state ...MentorshipConversationFields}}...on StreamHeartbeat{cursor headSeq at}...on CursorExpired{oldestCursor headCursor}}}',
  ofMentorshipMessageFields,
  ofMentorshipConversationFields,
) as TypedDocument<MentorshipEventsSubscription, MentorshipEventsSubscriptionVariables>;
export const MentorshipListDocument = /* @__PURE__ */ joined(
  'query MentorshipList($filter:MentorshipFilter$first:Int$after:Cursor){mentorships(filter:$filter first:$first after:$after){nodes{...MentorshipFields}pageInfo{...PageInfoFields}}}',
  ofMentorshipFields,
  ofPersonFields,
  ofPageInfoFields,
) as TypedDocument<MentorshipListQuery, MentorshipListQueryVariables>;
export const MentorshipLogContactDocument = /* @__PURE__ */ mutation(
  'MentorshipLogContact',
  '$id:ID!$input:MentorshipContactInput!$idempotencyKey:String',
  '{userErrors{...UserErrorFields}mentorship{...MentorshipFields contacts{...MentorshipContactFields}}}',
  ofUserErrorFields,
  ofMentorshipFields,
  ofPersonFields,
  ofMentorshipContactFields,
) as TypedDocument<MentorshipLogContactMutation, MentorshipLogContactMutationVariables>;
export const MentorshipMarkReadDocument = /* @__PURE__ */ mutation(
  'MentorshipMarkRead',
  '$id:ID!$number:Int!',
  '{userErrors{...UserErrorFields}mentorship{...MentorshipConversationFields}}',
  ofUserErrorFields,
  ofMentorshipConversationFields,
) as TypedDocument<MentorshipMarkReadMutation, MentorshipMarkReadMutationVariables>;
export const MentorshipMessageReportDocument = /* @__PURE__ */ mutation(
  'MentorshipMessageReport',
  '$id:ID!$input:MentorshipMessageReportInput!$idempotencyKey:String',
  '{userErrors{...UserErrorFields}message{...MentorshipMessageFields}mentorship{...MentorshipConversationFields}}',
  ofUserErrorFields,
  ofMentorshipMessageFields,
  ofMentorshipConversationFields,
) as TypedDocument<MentorshipMessageReportMutation, MentorshipMessageReportMutationVariables>;
export const MentorshipMessageSendDocument = /* @__PURE__ */ mutation(
  'MentorshipMessageSend',
  '$id:ID!$text:String!$idempotencyKey:String',
  '{userErrors{...UserErrorFields}message{...MentorshipMessageFields}mentorship{...MentorshipConversationFields}safety{...SafetyFields}}',
  ofUserErrorFields,
  ofMentorshipMessageFields,
  ofMentorshipConversationFields,
  ofSafetyFields,
) as TypedDocument<MentorshipMessageSendMutation, MentorshipMessageSendMutationVariables>;
export const MentorshipMessagesDocument = /* @__PURE__ */ joined(
  'query MentorshipMessages($id:ID!$first:Int$after:Cursor){mentorshipMessages(id:$id first:$first after:$after){nodes{...MentorshipMessageFields}pageInfo{...PageInfoFields}}}',
  ofMentorshipMessageFields,
  ofPageInfoFields,
) as TypedDocument<MentorshipMessagesQuery, MentorshipMessagesQueryVariables>;
export const MentorshipPauseDocument = /* @__PURE__ */ mutation(
  'MentorshipPause',
  '$id:ID!$expectedVersion:Int$reason:MentorshipPauseReason!$idempotencyKey:String',
  '{userErrors{...UserErrorFields}mentorship{...MentorshipFields}}',
  ofUserErrorFields,
  ofMentorshipFields,
  ofPersonFields,
) as TypedDocument<MentorshipPauseMutation, MentorshipPauseMutationVariables>;
export const MentorshipProposeDocument = /* @__PURE__ */ mutation(
  'MentorshipPropose',
  '$input:MentorshipProposeInput!$idempotencyKey:String',
  '{userErrors{...UserErrorFields}mentorship{...MentorshipFields}}',
  ofUserErrorFields,
  ofMentorshipFields,
  ofPersonFields,
) as TypedDocument<MentorshipProposeMutation, MentorshipProposeMutationVariables>;
export const MentorshipReportCloseDocument = /* @__PURE__ */ mutation(
  'MentorshipReportClose',
  '$id:ID!$outcome:String!$idempotencyKey:String',
  '{userErrors{...UserErrorFields}mentorship{...MentorshipReportFields}}',
  ofUserErrorFields,
  ofMentorshipReportFields,
  ofPersonFields,
) as TypedDocument<MentorshipReportCloseMutation, MentorshipReportCloseMutationVariables>;
export const MentorshipReportsDocument = /* @__PURE__ */ joined(
  'query MentorshipReports($id:ID!){mentorship(id:$id){...MentorshipReportFields}}',
  ofMentorshipReportFields,
  ofPersonFields,
) as TypedDocument<MentorshipReportsQuery, MentorshipReportsQueryVariables>;
export const MentorshipResumeDocument = /* @__PURE__ */ mutation(
  'MentorshipResume',
  '$id:ID!$expectedVersion:Int$idempotencyKey:String',
  '{userErrors{...UserErrorFields}mentorship{...MentorshipFields}}',
  ofUserErrorFields,
  ofMentorshipFields,
  ofPersonFields,
) as TypedDocument<MentorshipResumeMutation, MentorshipResumeMutationVariables>;
export const MentorshipStepMoveDocument = /* @__PURE__ */ mutation(
  'MentorshipStepMove',
  '$id:ID!$expectedVersion:Int$state:MentorshipStepState!$idempotencyKey:String',
  '{userErrors{...UserErrorFields}step{...MentorshipStepFields}}',
  ofUserErrorFields,
  ofMentorshipStepFields,
) as TypedDocument<MentorshipStepMoveMutation, MentorshipStepMoveMutationVariables>;
export const MentorshipStepNoteDocument = /* @__PURE__ */ mutation(
  'MentorshipStepNote',
  '$id:ID!$expectedVersion:Int$note:String$shared:Boolean!$idempotencyKey:String',
  '{userErrors{...UserErrorFields}step{...MentorshipStepFields}}',
  ofUserErrorFields,
  ofMentorshipStepFields,
) as TypedDocument<MentorshipStepNoteMutation, MentorshipStepNoteMutationVariables>;
export const MentorshipStepRemoveDocument = /* @__PURE__ */ mutation(
  'MentorshipStepRemove',
  '$id:ID!$idempotencyKey:String',
  '{userErrors{...UserErrorFields}mentorship{...MentorshipStepsFields}}',
  ofUserErrorFields,
  ofMentorshipStepsFields,
  ofMentorshipStepFields,
) as TypedDocument<MentorshipStepRemoveMutation, MentorshipStepRemoveMutationVariables>;
export const MentorshipStepsAddDocument = /* @__PURE__ */ mutation(
  'MentorshipStepsAdd',
  '$id:ID!$title:String$template:MentorshipStepTemplate$locale:String!$idempotencyKey:String',
  '{userErrors{...UserErrorFields}mentorship{...MentorshipStepsFields}}',
  ofUserErrorFields,
  ofMentorshipStepsFields,
  ofMentorshipStepFields,
) as TypedDocument<MentorshipStepsAddMutation, MentorshipStepsAddMutationVariables>;
export const MentorshipStepsDocument = /* @__PURE__ */ joined(
  'query MentorshipSteps($id:ID!){mentorship(id:$id){state viewerParty memberAlias mentor{...PersonFields}...MentorshipStepsFields}}',
  ofPersonFields,
  ofMentorshipStepsFields,
  ofMentorshipStepFields,
) as TypedDocument<MentorshipStepsQuery, MentorshipStepsQueryVariables>;
export const MentorshipUnblockDocument = /* @__PURE__ */ mutation(
  'MentorshipUnblock',
  '$id:ID!$idempotencyKey:String',
  '{userErrors{...UserErrorFields}mentorship{...MentorshipConversationFields}}',
  ofUserErrorFields,
  ofMentorshipConversationFields,
) as TypedDocument<MentorshipUnblockMutation, MentorshipUnblockMutationVariables>;
export const MentorshipWithdrawDocument = /* @__PURE__ */ mutation(
  'MentorshipWithdraw',
  '$id:ID!$expectedVersion:Int$idempotencyKey:String',
  '{userErrors{...UserErrorFields}mentorship{...MentorshipFields}}',
  ofUserErrorFields,
  ofMentorshipFields,
  ofPersonFields,
) as TypedDocument<MentorshipWithdrawMutation, MentorshipWithdrawMutationVariables>;
export const MissedCheckInListDocument = /* @__PURE__ */ joined(
  'query MissedCheckInList($mine:Boolean$first:Int$after:Cursor){missedCheckIns(mine:$mine first:$first after:$after){nodes{__typename id alias lastCheckInAt}pageInfo{...PageInfoFields}}}',
  ofPageInfoFields,
) as TypedDocument<MissedCheckInListQuery, MissedCheckInListQueryVariables>;
export const MonitoringEventListDocument = /* @__PURE__ */ joined(
  'query MonitoringEventList($memberId:ID!$kinds:[MonitoringEventKind!]$first:Int$after:Cursor$last:Int$before:Cursor){monitoringEvents(memberId:$memberId kinds:$kinds first:$first after:$after last:$last before:$before){nodes{...MonitoringEventFields}pageInfo{...PageInfoFields}}}',
  ofMonitoringEventFields,
  ofPersonFields,
  ofScoreFields,
  ofLessonNameFields,
  ofPageInfoFields,
) as TypedDocument<MonitoringEventListQuery, MonitoringEventListQueryVariables>;
export const MyPlanDocument = /* @__PURE__ */ joined(
  'query MyPlan{viewer{member{id plan{...PlanFields}planDraft{...PlanFields}}}}',
  ofPlanFields,
  ofLessonNameFields,
  ofPlanSignatureFields,
  ofPersonFields,
) as TypedDocument<MyPlanQuery, MyPlanQueryVariables>;
export const PassApproveDocument = /* @__PURE__ */ mutation(
  'PassApprove',
  '$id:ID!$expectedVersion:Int$idempotencyKey:String',
  '{userErrors{...UserErrorFields}pass{...HousePassFields}}',
  ofUserErrorFields,
  ofHousePassFields,
  ofPersonFields,
) as TypedDocument<PassApproveMutation, PassApproveMutationVariables>;
export const PassCancelDocument = /* @__PURE__ */ mutation(
  'PassCancel',
  '$id:ID!$expectedVersion:Int$idempotencyKey:String',
  '{userErrors{...UserErrorFields}pass{...HousePassFields}}',
  ofUserErrorFields,
  ofHousePassFields,
  ofPersonFields,
) as TypedDocument<PassCancelMutation, PassCancelMutationVariables>;
export const PassDeclineDocument = /* @__PURE__ */ mutation(
  'PassDecline',
  '$id:ID!$expectedVersion:Int$reason:String!$idempotencyKey:String',
  '{userErrors{...UserErrorFields}pass{...HousePassFields}}',
  ofUserErrorFields,
  ofHousePassFields,
  ofPersonFields,
) as TypedDocument<PassDeclineMutation, PassDeclineMutationVariables>;
export const PassRequestDocument = /* @__PURE__ */ mutation(
  'PassRequest',
  '$input:PassRequestInput!$idempotencyKey:String',
  '{userErrors{...UserErrorFields}pass{...HousePassFields}}',
  ofUserErrorFields,
  ofHousePassFields,
  ofPersonFields,
) as TypedDocument<PassRequestMutation, PassRequestMutationVariables>;
export const PlanDetailDocument = /* @__PURE__ */ joined(
  'query PlanDetail($id:ID!$from:ID){plan(id:$id){...PlanFields basedOn{id number}differences(from:$from){section change key label fields{field before after}}}}',
  ofPlanFields,
  ofLessonNameFields,
  ofPlanSignatureFields,
  ofPersonFields,
) as TypedDocument<PlanDetailQuery, PlanDetailQueryVariables>;
export const PlanDiscardDocument = /* @__PURE__ */ mutation(
  'PlanDiscard',
  '$id:ID!$expectedVersion:Int!$idempotencyKey:String',
  '{userErrors{...UserErrorFields}plan{...PlanFields}}',
  ofUserErrorFields,
  ofPlanFields,
  ofLessonNameFields,
  ofPlanSignatureFields,
  ofPersonFields,
) as TypedDocument<PlanDiscardMutation, PlanDiscardMutationVariables>;
export const PlanDraftDocument = /* @__PURE__ */ mutation(
  'PlanDraft',
  '$memberId:ID$expectedVersion:Int$input:PlanDraftInput!$idempotencyKey:String',
  '{userErrors{...UserErrorFields}plan{...PlanFields}}',
  ofUserErrorFields,
  ofPlanFields,
  ofLessonNameFields,
  ofPlanSignatureFields,
  ofPersonFields,
) as TypedDocument<PlanDraftMutation, PlanDraftMutationVariables>;
export const PlanPageDocument =
  'query PlanPage($id:ID!$locale:String){planPage(id:$id locale:$locale){fileName mediaType content}}' as TypedDocument<
    PlanPageQuery,
    PlanPageQueryVariables
  >;
export const PlanReviseDocument = /* @__PURE__ */ mutation(
  'PlanRevise',
  '$id:ID!$expectedVersion:Int!$input:PlanReviseInput!$idempotencyKey:String',
  '{userErrors{...UserErrorFields}plan{...PlanFields}}',
  ofUserErrorFields,
  ofPlanFields,
  ofLessonNameFields,
  ofPlanSignatureFields,
  ofPersonFields,
) as TypedDocument<PlanReviseMutation, PlanReviseMutationVariables>;
export const PlanSignDocument = /* @__PURE__ */ mutation(
  'PlanSign',
  '$id:ID!$expectedVersion:Int!$input:PlanSignInput!$idempotencyKey:String',
  '{userErrors{...UserErrorFields}plan{...PlanFields}}',
  ofUserErrorFields,
  ofPlanFields,
  ofLessonNameFields,
  ofPlanSignatureFields,
  ofPersonFields,
) as TypedDocument<PlanSignMutation, PlanSignMutationVariables>;
export const PlanTemplateCreateDocument = /* @__PURE__ */ mutation(
  'PlanTemplateCreate',
  '$input:PlanTemplateInput!$idempotencyKey:String',
  '{userErrors{...UserErrorFields}planTemplate{...PlanTemplateFields}}',
  ofUserErrorFields,
  ofPlanTemplateFields,
  ofPlanTemplateNameFields,
  ofLessonNameFields,
) as TypedDocument<PlanTemplateCreateMutation, PlanTemplateCreateMutationVariables>;
export const PlanTemplateDetailDocument = /* @__PURE__ */ joined(
  'query PlanTemplateDetail($id:ID!){node(id:$id){...PlanTemplateFields}}',
  ofPlanTemplateFields,
  ofPlanTemplateNameFields,
  ofLessonNameFields,
) as TypedDocument<PlanTemplateDetailQuery, PlanTemplateDetailQueryVariables>;
export const PlanTemplateEditDocument = /* @__PURE__ */ mutation(
  'PlanTemplateEdit',
  '$id:ID!$expectedVersion:Int!$input:PlanTemplateInput!$idempotencyKey:String',
  '{userErrors{...UserErrorFields}planTemplate{...PlanTemplateFields}}',
  ofUserErrorFields,
  ofPlanTemplateFields,
  ofPlanTemplateNameFields,
  ofLessonNameFields,
) as TypedDocument<PlanTemplateEditMutation, PlanTemplateEditMutationVariables>;
export const PlanTemplateEndDocument = /* @__PURE__ */ mutation(
  'PlanTemplateEnd',
  '$id:ID!$idempotencyKey:String',
  '{userErrors{...UserErrorFields}planTemplate{...PlanTemplateNameFields}}',
  ofUserErrorFields,
  ofPlanTemplateNameFields,
) as TypedDocument<PlanTemplateEndMutation, PlanTemplateEndMutationVariables>;
export const PlanTemplateListDocument = /* @__PURE__ */ joined(
  'query PlanTemplateList{planTemplates{...PlanTemplateNameFields}}',
  ofPlanTemplateNameFields,
) as TypedDocument<PlanTemplateListQuery, PlanTemplateListQueryVariables>;
export const PlanUseDocument = /* @__PURE__ */ mutation(
  'PlanUse',
  '$id:ID!$input:PlanUseInput!$idempotencyKey:String',
  '{userErrors{...UserErrorFields}use{...MonitoringEventFields}}',
  ofUserErrorFields,
  ofMonitoringEventFields,
  ofPersonFields,
  ofScoreFields,
  ofLessonNameFields,
) as TypedDocument<PlanUseMutation, PlanUseMutationVariables>;
export const PresenceMarkDocument = /* @__PURE__ */ mutation(
  'PresenceMark',
  '$stayId:ID!$direction:PresenceDirection!$at:DateTime$idempotencyKey:String',
  '{userErrors{...UserErrorFields}presence{...PresenceFields}}',
  ofUserErrorFields,
  ofPresenceFields,
  ofPersonFields,
  ofStayFields,
  ofHousePassFields,
) as TypedDocument<PresenceMarkMutation, PresenceMarkMutationVariables>;
export const PresenceUndoDocument = /* @__PURE__ */ mutation(
  'PresenceUndo',
  '$stayId:ID!$idempotencyKey:String',
  '{userErrors{...UserErrorFields}presence{...PresenceFields}}',
  ofUserErrorFields,
  ofPresenceFields,
  ofPersonFields,
  ofStayFields,
  ofHousePassFields,
) as TypedDocument<PresenceUndoMutation, PresenceUndoMutationVariables>;
export const ProgramCreateDocument = /* @__PURE__ */ mutation(
  'ProgramCreate',
  '$input:ProgramInput!$idempotencyKey:String',
  '{userErrors{...UserErrorFields}program{...ProgramFields}}',
  ofUserErrorFields,
  ofProgramFields,
  ofPersonFields,
) as TypedDocument<ProgramCreateMutation, ProgramCreateMutationVariables>;
export const ProgramDetailDocument = /* @__PURE__ */ joined(
  'query ProgramDetail($id:ID!){program(id:$id){...ProgramFields cohorts{month started active completed left}}}',
  ofProgramFields,
  ofPersonFields,
) as TypedDocument<ProgramDetailQuery, ProgramDetailQueryVariables>;
export const ProgramEditDocument = /* @__PURE__ */ mutation(
  'ProgramEdit',
  '$id:ID!$expectedVersion:Int!$input:ProgramInput!$idempotencyKey:String',
  '{userErrors{...UserErrorFields}program{...ProgramFields}}',
  ofUserErrorFields,
  ofProgramFields,
  ofPersonFields,
) as TypedDocument<ProgramEditMutation, ProgramEditMutationVariables>;
export const ProgramEndDocument = /* @__PURE__ */ mutation(
  'ProgramEnd',
  '$id:ID!$expectedVersion:Int!$idempotencyKey:String',
  '{userErrors{...UserErrorFields}program{...ProgramFields}}',
  ofUserErrorFields,
  ofProgramFields,
  ofPersonFields,
) as TypedDocument<ProgramEndMutation, ProgramEndMutationVariables>;
export const ProgramEnrollmentsDocument = /* @__PURE__ */ joined(
  'query ProgramEnrollments($id:ID!$states:[EnrollmentState!]$first:Int$after:Cursor){program(id:$id){id enrollments(states:$states first:$first after:$after){nodes{...EnrollmentFields}pageInfo{...PageInfoFields}}}}',
  ofEnrollmentFields,
  ofPageInfoFields,
) as TypedDocument<ProgramEnrollmentsQuery, ProgramEnrollmentsQueryVariables>;
export const ProgramLessonsDocument = /* @__PURE__ */ joined(
  'query ProgramLessons($programId:ID!){programLessons(programId:$programId){...LessonAssignmentFields lesson{...LessonNameFields}}}',
  ofLessonAssignmentFields,
  ofPersonFields,
  ofLessonNameFields,
) as TypedDocument<ProgramLessonsQuery, ProgramLessonsQueryVariables>;
export const ProgramListDocument = /* @__PURE__ */ joined(
  'query ProgramList($filter:ProgramFilter$first:Int$after:Cursor){programs(filter:$filter first:$first after:$after){nodes{...ProgramFields}pageInfo{...PageInfoFields}}}',
  ofProgramFields,
  ofPersonFields,
  ofPageInfoFields,
) as TypedDocument<ProgramListQuery, ProgramListQueryVariables>;
export const ProgramSessionCancelDocument = /* @__PURE__ */ mutation(
  'ProgramSessionCancel',
  '$occurrenceId:ID!$scope:OccurrenceScope!$expectedVersion:Int!$idempotencyKey:String',
  '{userErrors{...UserErrorFields}session{...ProgramSessionFields}}',
  ofUserErrorFields,
  ofProgramSessionFields,
  ofPersonFields,
) as TypedDocument<ProgramSessionCancelMutation, ProgramSessionCancelMutationVariables>;
export const ProgramSessionCreateDocument = /* @__PURE__ */ mutation(
  'ProgramSessionCreate',
  '$programId:ID!$input:ProgramSessionInput!$idempotencyKey:String',
  '{userErrors{...UserErrorFields}session{...ProgramSessionFields}conflicts{...AppointmentFields}}',
  ofUserErrorFields,
  ofProgramSessionFields,
  ofPersonFields,
  ofAppointmentFields,
) as TypedDocument<ProgramSessionCreateMutation, ProgramSessionCreateMutationVariables>;
export const ProgramSessionEditDocument = /* @__PURE__ */ mutation(
  'ProgramSessionEdit',
  '$occurrenceId:ID!$scope:OccurrenceScope!$expectedVersion:Int!$input:ProgramSessionInput!$idempotencyKey:String',
  '{userErrors{...UserErrorFields}session{...ProgramSessionFields}conflicts{...AppointmentFields}}',
  ofUserErrorFields,
  ofProgramSessionFields,
  ofPersonFields,
  ofAppointmentFields,
) as TypedDocument<ProgramSessionEditMutation, ProgramSessionEditMutationVariables>;
export const ProgramWaitingListDocument = /* @__PURE__ */ joined(
  'query ProgramWaitingList($id:ID!$first:Int$after:Cursor){program(id:$id){id waitingList(first:$first after:$after){nodes{...EnrollmentFields}pageInfo{...PageInfoFields}}}}',
  ofEnrollmentFields,
  ofPageInfoFields,
) as TypedDocument<ProgramWaitingListQuery, ProgramWaitingListQueryVariables>;
export const RecoveryStartSetDocument = /* @__PURE__ */ mutation(
  'RecoveryStartSet',
  '$memberId:ID!$date:Date!$expectedVersion:Int!$idempotencyKey:String',
  '{userErrors{...UserErrorFields}member{...MemberSummary ...MemberRecoveryFields}}',
  ofUserErrorFields,
  ofMemberSummary,
  ofRiskFields,
  ofRiskReasonFields,
  ofRestrictionFields,
  ofMemberRecoveryFields,
  ofDaysAbstinentFields,
) as TypedDocument<RecoveryStartSetMutation, RecoveryStartSetMutationVariables>;
export const RecurrencePreviewDocument = /* @__PURE__ */ joined(
  'query RecurrencePreview($schedule:SessionScheduleInput!$first:Int!=5){recurrencePreview(schedule:$schedule first:$first){__typename userErrors{...UserErrorFields}occurrences{__typename date startsAt endsAt utcOffsetMinutes}}}',
  ofUserErrorFields,
) as TypedDocument<RecurrencePreviewQuery, RecurrencePreviewQueryVariables>;
export const ReferralAcceptDocument = /* @__PURE__ */ mutation(
  'ReferralAccept',
  '$id:ID!$expectedVersion:Int$input:ReferralAcceptInput!$idempotencyKey:String',
  '{userErrors{...UserErrorFields}referral{...ReferralFields}}',
  ofUserErrorFields,
  ofReferralFields,
  ofPersonFields,
  ofRestrictionFields,
) as TypedDocument<ReferralAcceptMutation, ReferralAcceptMutationVariables>;
export const ReferralCloseDocument = /* @__PURE__ */ mutation(
  'ReferralClose',
  '$id:ID!$expectedVersion:Int$lostReason:ReferralLostReason$idempotencyKey:String',
  '{userErrors{...UserErrorFields}referral{...ReferralFields}}',
  ofUserErrorFields,
  ofReferralFields,
  ofPersonFields,
  ofRestrictionFields,
) as TypedDocument<ReferralCloseMutation, ReferralCloseMutationVariables>;
export const ReferralConsentSetDocument = /* @__PURE__ */ mutation(
  'ReferralConsentSet',
  '$id:ID!$expectedVersion:Int$given:Boolean!$until:Date$idempotencyKey:String',
  '{userErrors{...UserErrorFields}referral{...ReferralFields}}',
  ofUserErrorFields,
  ofReferralFields,
  ofPersonFields,
  ofRestrictionFields,
) as TypedDocument<ReferralConsentSetMutation, ReferralConsentSetMutationVariables>;
export const ReferralContactLoggedDocument = /* @__PURE__ */ mutation(
  'ReferralContactLogged',
  '$id:ID!$expectedVersion:Int$outcome:ContactOutcome!$note:String$idempotencyKey:String',
  '{userErrors{...UserErrorFields}referral{...ReferralFields}}',
  ofUserErrorFields,
  ofReferralFields,
  ofPersonFields,
  ofRestrictionFields,
) as TypedDocument<ReferralContactLoggedMutation, ReferralContactLoggedMutationVariables>;
export const ReferralDeclineDocument = /* @__PURE__ */ mutation(
  'ReferralDecline',
  '$id:ID!$expectedVersion:Int$reason:ReferralDeclineReason!$idempotencyKey:String',
  '{userErrors{...UserErrorFields}referral{...ReferralFields}}',
  ofUserErrorFields,
  ofReferralFields,
  ofPersonFields,
  ofRestrictionFields,
) as TypedDocument<ReferralDeclineMutation, ReferralDeclineMutationVariables>;
export const ReferralDetailDocument = /* @__PURE__ */ joined(
  'query ReferralDetail($id:ID!){referral(id:$id){...ReferralFields tellings{...ReferralTellingFields}}}',
  ofReferralFields,
  ofPersonFields,
  ofRestrictionFields,
  ofReferralTellingFields,
) as TypedDocument<ReferralDetailQuery, ReferralDetailQueryVariables>;
export const ReferralListDocument = /* @__PURE__ */ joined(
  'query ReferralList($filter:ReferralFilter$orderBy:ReferralOrder$first:Int$after:Cursor$last:Int$before:Cursor){referrals(filter:$filter orderBy:$orderBy first:$first after:$after last:$last before:$before){nodes{...ReferralFields}pageInfo{...PageInfoFields}}}',
  ofReferralFields,
  ofPersonFields,
  ofRestrictionFields,
  ofPageInfoFields,
) as TypedDocument<ReferralListQuery, ReferralListQueryVariables>;
export const ReferralReceiveDocument = /* @__PURE__ */ mutation(
  'ReferralReceive',
  '$input:ReferralReceiveInput!$idempotencyKey:String',
  '{userErrors{...UserErrorFields}referral{...ReferralFields}}',
  ofUserErrorFields,
  ofReferralFields,
  ofPersonFields,
  ofRestrictionFields,
) as TypedDocument<ReferralReceiveMutation, ReferralReceiveMutationVariables>;
export const ReferralTellDocument = /* @__PURE__ */ mutation(
  'ReferralTell',
  '$id:ID!$expectedVersion:Int$way:ReferralTellingWay!$idempotencyKey:String',
  '{userErrors{...UserErrorFields}referral{...ReferralFields tellings{...ReferralTellingFields}}}',
  ofUserErrorFields,
  ofReferralFields,
  ofPersonFields,
  ofRestrictionFields,
  ofReferralTellingFields,
) as TypedDocument<ReferralTellMutation, ReferralTellMutationVariables>;
export const ResidenceBoardDocument = /* @__PURE__ */ joined(
  'query ResidenceBoard($id:ID!){residence(id:$id){...ResidenceFields eventsCursor rooms{id name beds{...BedFields}}waitingList(first:50){nodes{...BedRequestFields}pageInfo{...PageInfoFields}}}}',
  ofResidenceFields,
  ofPersonFields,
  ofBedFields,
  ofStayFields,
  ofBedRequestFields,
  ofPageInfoFields,
) as TypedDocument<ResidenceBoardQuery, ResidenceBoardQueryVariables>;
export const ResidenceCloseDocument = /* @__PURE__ */ mutation(
  'ResidenceClose',
  '$id:ID!$expectedVersion:Int!$idempotencyKey:String',
  '{userErrors{...UserErrorFields}residence{...ResidenceFields}}',
  ofUserErrorFields,
  ofResidenceFields,
  ofPersonFields,
) as TypedDocument<ResidenceCloseMutation, ResidenceCloseMutationVariables>;
export const ResidenceCreateDocument = /* @__PURE__ */ mutation(
  'ResidenceCreate',
  '$input:ResidenceInput!$idempotencyKey:String',
  '{userErrors{...UserErrorFields}residence{...ResidenceFields}}',
  ofUserErrorFields,
  ofResidenceFields,
  ofPersonFields,
) as TypedDocument<ResidenceCreateMutation, ResidenceCreateMutationVariables>;
export const ResidenceDetailDocument = /* @__PURE__ */ joined(
  'query ResidenceDetail($id:ID!$span:Int!=30){residence(id:$id){...ResidenceFields occupancy(span:$span){from to occupiedBedDays availableBedDays rate ended medianNights}}}',
  ofResidenceFields,
  ofPersonFields,
) as TypedDocument<ResidenceDetailQuery, ResidenceDetailQueryVariables>;
export const ResidenceEditDocument = /* @__PURE__ */ mutation(
  'ResidenceEdit',
  '$id:ID!$expectedVersion:Int!$input:ResidenceInput!$idempotencyKey:String',
  '{userErrors{...UserErrorFields}residence{...ResidenceFields}}',
  ofUserErrorFields,
  ofResidenceFields,
  ofPersonFields,
) as TypedDocument<ResidenceEditMutation, ResidenceEditMutationVariables>;
export const ResidenceEventsDocument = /* @__PURE__ */ joined(
  'subscription ResidenceEvents($residenceId:ID!$after:Cursor){residenceEvents(residenceId:$residenceId after:$after){__typename ...on ResidenceEvent{cursor seq recordedAt change actor{...PersonFields}beds{...BedFields}}...on StreamHeartbeat{cursor headSeq at}...on CursorExpired{oldestCursor headCursor}}}',
  ofPersonFields,
  ofBedFields,
  ofStayFields,
) as TypedDocument<ResidenceEventsSubscription, ResidenceEventsSubscriptionVariables>;
export const ResidenceListDocument = /* @__PURE__ */ joined(
  'query ResidenceList($filter:ResidenceFilter$first:Int$after:Cursor){residences(filter:$filter first:$first after:$after){nodes{...ResidenceFields}pageInfo{...PageInfoFields}}}',
  ofResidenceFields,
  ofPersonFields,
  ofPageInfoFields,
) as TypedDocument<ResidenceListQuery, ResidenceListQueryVariables>;
export const ResidenceStaysDocument = /* @__PURE__ */ joined(
  'query ResidenceStays($id:ID!$ended:Boolean$first:Int$after:Cursor){residence(id:$id){id stays(ended:$ended first:$first after:$after){nodes{...StayPlaceFields}pageInfo{...PageInfoFields}}}}',
  ofStayPlaceFields,
  ofStayFields,
  ofPageInfoFields,
) as TypedDocument<ResidenceStaysQuery, ResidenceStaysQueryVariables>;
export const RollRecordDocument = /* @__PURE__ */ mutation(
  'RollRecord',
  '$occurrenceId:ID!$expectedVersion:Int!$input:RollRecordInput!$idempotencyKey:String',
  '{userErrors{...UserErrorFields}roll{...SessionRollFields}}',
  ofUserErrorFields,
  ofSessionRollFields,
  ofPersonFields,
  ofSessionOccurrenceFields,
  ofAttendanceSummaryFields,
  ofProgramSessionFields,
) as TypedDocument<RollRecordMutation, RollRecordMutationVariables>;
export const SessionConfirmDocument = /* @__PURE__ */ mutation(
  'SessionConfirm',
  '$password:String!',
  '{userErrors{...UserErrorFields}confirmedUntil}',
  ofUserErrorFields,
) as TypedDocument<SessionConfirmMutation, SessionConfirmMutationVariables>;
export const SessionCreateDocument = /* @__PURE__ */ mutation(
  'SessionCreate',
  '$input:SessionCreateInput!',
  '{userErrors{...UserErrorFields}session{id token expiresAt viewer{roles person{...PersonFields}}}challenge{id expiresAt}}',
  ofUserErrorFields,
  ofPersonFields,
) as TypedDocument<SessionCreateMutation, SessionCreateMutationVariables>;
export const SessionEndDocument = /* @__PURE__ */ joined(
  'mutation SessionEnd{sessionEnd{userErrors{...UserErrorFields}}}',
  ofUserErrorFields,
) as TypedDocument<SessionEndMutation, SessionEndMutationVariables>;
export const SessionOccurrenceListDocument = /* @__PURE__ */ joined(
  'query SessionOccurrenceList($from:DateTime!$to:DateTime!$programId:ID$groupId:ID$groups:Boolean!=false$residenceId:ID$residences:Boolean!=false$mine:Boolean!=false){sessionOccurrences(from:$from to:$to programId:$programId groupId:$groupId groups:$groups residenceId:$residenceId residences:$residences mine:$mine){...SessionOccurrenceFields}}',
  ofSessionOccurrenceFields,
  ofPersonFields,
  ofAttendanceSummaryFields,
  ofProgramSessionFields,
) as TypedDocument<SessionOccurrenceListQuery, SessionOccurrenceListQueryVariables>;
export const SessionOccurrenceDocument = /* @__PURE__ */ joined(
  'query SessionOccurrence($id:ID!){node(id:$id){__typename id ...SessionOccurrenceFields}}',
  ofSessionOccurrenceFields,
  ofPersonFields,
  ofAttendanceSummaryFields,
  ofProgramSessionFields,
) as TypedDocument<SessionOccurrenceQuery, SessionOccurrenceQueryVariables>;
export const SessionRollDocument = /* @__PURE__ */ joined(
  'query SessionRoll($occurrenceId:ID!){sessionRoll(occurrenceId:$occurrenceId){...SessionRollFields}}',
  ofSessionRollFields,
  ofPersonFields,
  ofSessionOccurrenceFields,
  ofAttendanceSummaryFields,
  ofProgramSessionFields,
) as TypedDocument<SessionRollQuery, SessionRollQueryVariables>;
export const StaffEndAccessDocument = /* @__PURE__ */ mutation(
  'StaffEndAccess',
  '$personId:ID!',
  '{userErrors{...UserErrorFields}person{...PersonFields}}',
  ofUserErrorFields,
  ofPersonFields,
) as TypedDocument<StaffEndAccessMutation, StaffEndAccessMutationVariables>;
export const StaffHoursDetailDocument = /* @__PURE__ */ joined(
  'query StaffHoursDetail($personId:ID!){staffHours(personId:$personId){...StaffHoursFields}}',
  ofStaffHoursFields,
  ofPersonFields,
) as TypedDocument<StaffHoursDetailQuery, StaffHoursDetailQueryVariables>;
export const StaffHoursSetDocument = /* @__PURE__ */ mutation(
  'StaffHoursSet',
  '$personId:ID!$expectedVersion:Int$input:StaffHoursInput!$idempotencyKey:String',
  '{userErrors{...UserErrorFields}hours{...StaffHoursFields}}',
  ofUserErrorFields,
  ofStaffHoursFields,
  ofPersonFields,
) as TypedDocument<StaffHoursSetMutation, StaffHoursSetMutationVariables>;
export const StaffInvitationRevokeDocument = /* @__PURE__ */ mutation(
  'StaffInvitationRevoke',
  '$email:EmailAddress!',
  '{userErrors{...UserErrorFields}}',
  ofUserErrorFields,
) as TypedDocument<StaffInvitationRevokeMutation, StaffInvitationRevokeMutationVariables>;
export const StaffInviteDocument = /* @__PURE__ */ mutation(
  'StaffInvite',
  '$input:StaffInviteInput!',
  '{userErrors{...UserErrorFields}secret invitation{...OpenInvitationFields}}',
  ofUserErrorFields,
  ofOpenInvitationFields,
) as TypedDocument<StaffInviteMutation, StaffInviteMutationVariables>;
export const StaffListDocument = /* @__PURE__ */ joined(
  'query StaffList($role:Role){staff(role:$role){caseload languages person{...PersonFields}}}',
  ofPersonFields,
) as TypedDocument<StaffListQuery, StaffListQueryVariables>;
export const StaffOverviewDocument = /* @__PURE__ */ joined(
  'query StaffOverview{staff(former:true){caseload languages endedAt person{...PersonFields}}staffInvitations{email name roles invitation{...OpenInvitationFields}}}',
  ofPersonFields,
  ofOpenInvitationFields,
) as TypedDocument<StaffOverviewQuery, StaffOverviewQueryVariables>;
export const StayEditDocument = /* @__PURE__ */ mutation(
  'StayEdit',
  '$id:ID!$expectedVersion:Int$expectedEndOn:Date$idempotencyKey:String',
  '{userErrors{...UserErrorFields}stay{...StayPlaceFields}}',
  ofUserErrorFields,
  ofStayPlaceFields,
  ofStayFields,
) as TypedDocument<StayEditMutation, StayEditMutationVariables>;
export const StayEndDocument = /* @__PURE__ */ mutation(
  'StayEnd',
  '$id:ID!$expectedVersion:Int$input:StayEndInput!$idempotencyKey:String',
  '{userErrors{...UserErrorFields}stay{...StayPlaceFields}}',
  ofUserErrorFields,
  ofStayPlaceFields,
  ofStayFields,
) as TypedDocument<StayEndMutation, StayEndMutationVariables>;
export const StayStartDocument = /* @__PURE__ */ mutation(
  'StayStart',
  '$input:StayStartInput!$idempotencyKey:String',
  '{userErrors{...UserErrorFields}stay{...StayPlaceFields}occupiedBy{...StayFields}}',
  ofUserErrorFields,
  ofStayPlaceFields,
  ofStayFields,
) as TypedDocument<StayStartMutation, StayStartMutationVariables>;
export const StayTransferDocument = /* @__PURE__ */ mutation(
  'StayTransfer',
  '$id:ID!$expectedVersion:Int$bedId:ID!$note:String$idempotencyKey:String',
  '{userErrors{...UserErrorFields}stay{...StayPlaceFields}occupiedBy{...StayFields}}',
  ofUserErrorFields,
  ofStayPlaceFields,
  ofStayFields,
) as TypedDocument<StayTransferMutation, StayTransferMutationVariables>;
export const SupervisionNoteShareDocument = /* @__PURE__ */ mutation(
  'SupervisionNoteShare',
  '$id:ID!$shared:Boolean!$idempotencyKey:String',
  '{userErrors{...UserErrorFields}note{...SupervisionNoteFields}}',
  ofUserErrorFields,
  ofSupervisionNoteFields,
  ofPersonFields,
) as TypedDocument<SupervisionNoteShareMutation, SupervisionNoteShareMutationVariables>;
export const SupervisionNoteWriteDocument = /* @__PURE__ */ mutation(
  'SupervisionNoteWrite',
  '$personId:ID!$text:String!$shared:Boolean!$idempotencyKey:String',
  '{userErrors{...UserErrorFields}note{...SupervisionNoteFields}}',
  ofUserErrorFields,
  ofSupervisionNoteFields,
  ofPersonFields,
) as TypedDocument<SupervisionNoteWriteMutation, SupervisionNoteWriteMutationVariables>;
export const TaskCancelDocument = /* @__PURE__ */ mutation(
  'TaskCancel',
  '$id:ID!$expectedVersion:Int$reason:TaskCancelReason!$idempotencyKey:String',
  '{userErrors{...UserErrorFields}task{...TaskFields}}',
  ofUserErrorFields,
  ofTaskFields,
  ofPersonFields,
  ofRestrictionFields,
) as TypedDocument<TaskCancelMutation, TaskCancelMutationVariables>;
export const TaskCompleteDocument = /* @__PURE__ */ mutation(
  'TaskComplete',
  '$id:ID!$expectedVersion:Int$outcome:String$idempotencyKey:String',
  '{userErrors{...UserErrorFields}task{...TaskFields}}',
  ofUserErrorFields,
  ofTaskFields,
  ofPersonFields,
  ofRestrictionFields,
) as TypedDocument<TaskCompleteMutation, TaskCompleteMutationVariables>;
export const TaskCreateDocument = /* @__PURE__ */ mutation(
  'TaskCreate',
  '$input:TaskCreateInput!$idempotencyKey:String',
  '{userErrors{...UserErrorFields}task{...TaskFields}}',
  ofUserErrorFields,
  ofTaskFields,
  ofPersonFields,
  ofRestrictionFields,
) as TypedDocument<TaskCreateMutation, TaskCreateMutationVariables>;
export const TaskListDocument = /* @__PURE__ */ joined(
  'query TaskList($filter:TaskFilter$first:Int$after:Cursor$last:Int$before:Cursor){tasks(filter:$filter first:$first after:$after last:$last before:$before){nodes{...TaskFields}pageInfo{...PageInfoFields}}}',
  ofTaskFields,
  ofPersonFields,
  ofRestrictionFields,
  ofPageInfoFields,
) as TypedDocument<TaskListQuery, TaskListQueryVariables>;
export const TaskOwnersDocument = /* @__PURE__ */ joined(
  'query TaskOwners($memberId:ID){taskOwners(memberId:$memberId){...PersonFields}}',
  ofPersonFields,
) as TypedDocument<TaskOwnersQuery, TaskOwnersQueryVariables>;
export const TaskReassignDocument = /* @__PURE__ */ mutation(
  'TaskReassign',
  '$id:ID!$expectedVersion:Int$ownerId:ID$idempotencyKey:String',
  '{userErrors{...UserErrorFields}task{...TaskFields}}',
  ofUserErrorFields,
  ofTaskFields,
  ofPersonFields,
  ofRestrictionFields,
) as TypedDocument<TaskReassignMutation, TaskReassignMutationVariables>;
export const TaskReopenDocument = /* @__PURE__ */ mutation(
  'TaskReopen',
  '$id:ID!$expectedVersion:Int$idempotencyKey:String',
  '{userErrors{...UserErrorFields}task{...TaskFields}}',
  ofUserErrorFields,
  ofTaskFields,
  ofPersonFields,
  ofRestrictionFields,
) as TypedDocument<TaskReopenMutation, TaskReopenMutationVariables>;
export const TaskSnoozeDocument = /* @__PURE__ */ mutation(
  'TaskSnooze',
  '$id:ID!$expectedVersion:Int$until:DateTime!$idempotencyKey:String',
  '{userErrors{...UserErrorFields}task{...TaskFields}}',
  ofUserErrorFields,
  ofTaskFields,
  ofPersonFields,
  ofRestrictionFields,
) as TypedDocument<TaskSnoozeMutation, TaskSnoozeMutationVariables>;
export const ViewerDocument = /* @__PURE__ */ joined(
  'query Viewer{viewer{person{...PersonFields}email organization{id name timeZone demo}roles permissions member{id alias}}}',
  ofPersonFields,
) as TypedDocument<ViewerQuery, ViewerQueryVariables>;
