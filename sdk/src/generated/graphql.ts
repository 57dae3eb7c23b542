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
  | 'COVERED_BY_OTHER';

/** What can happen to an alert. */
export type AlertEventType =
  /** It was raised. */
  | 'RAISED'
  /** The rule fired again. */
  | 'REPEATED'
  /** It came back to OPEN: the hold ended without a contact, or something CRITICAL happened. */
  | 'REOPENED'
  /** Somebody took it. */
  | 'ACKNOWLEDGED'
  /** Somebody logged a contact. */
  | 'CONTACT_LOGGED'
  /** It was settled. */
  | 'RESOLVED'
  /** The newest step was undone. */
  | 'UNDONE';

/** Which alerts. */
export type AlertFilter = {
  /** Only those in these states. */
  states?: Array<AlertState> | null | undefined;
  /** Only those of these severities. */
  severities?: Array<AlertSeverity> | null | undefined;
  /** Only those the viewer has acknowledged last. */
  mine?: boolean;
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
  /** What was said and agreed, at most 2,000 characters. */
  note?: string | null | undefined;
};

/** How an alert is settled. */
export type AlertResolveInput = {
  /** Why it is settled. */
  resolution: AlertResolution;
  /** At most 2,000 characters. */
  note?: string | null | undefined;
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

/** What a caller may do. A role gives a fixed set of these. */
export type Permission =
  /** Read the records of the members one may see. */
  | 'MEMBER_READ'
  /** Enroll a new member. */
  | 'MEMBER_ENROLL'
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
  /** Read the meetings of mutual-help groups. */
  | 'MEETING_READ'
  /** Import meeting feeds. */
  | 'MEETING_FEED_MANAGE';

/** The parts of a member's record that consent speaks of one by one. */
export type RecordCategory =
  /** Legal name, birth date, pronouns. */
  | 'IDENTITY'
  /** Telephone and e-mail. */
  | 'CONTACT'
  /** Who is on the care team. */
  | 'CARE_TEAM'
  /** Programs and enrollments. */
  | 'PROGRAMS'
  /** Recovery start, days in recovery, goal. */
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
  | 'CONTACTS';

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
  | 'FEED_UNREADABLE';

/** Which way a list runs. */
export type SortDirection =
  /** Smallest or oldest first. */
  | 'ASC'
  /** Largest or newest first. */
  | 'DESC';

/** The formats of published meeting lists. */
export type MeetingFeedKind =
  /** Meeting Guide: a JSON array, as published by AA service entities. */
  | 'MEETING_GUIDE'
  /** BMLT: the JSON of a Basic Meeting List Toolbox server, as published by NA service bodies. */
  | 'BMLT';

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
};

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
  /** The feed's JSON text, instead of fetching it. */
  document?: string | null | undefined;
};

/** Where a membership stands. */
export type MemberStatus =
  /** Supported now. */
  | 'ACTIVE'
  /** Takes a break; no check-ins are expected. */
  | 'PAUSED'
  /** Has left the network. */
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
  | 'CONTACT_LOGGED';

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
  | 'ENGAGEMENT';

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
  /** Agreed, not begun. */
  | 'PLANNED'
  /** Running. */
  | 'ACTIVE'
  /** Interrupted, with the place kept. */
  | 'ON_HOLD'
  /** Ended as planned. */
  | 'COMPLETED'
  /** Ended before its plan. */
  | 'LEFT';

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
          careTeam: Array<{ role: CareRole; person: PersonFieldsFragment }> | null;
          restricted: Array<RestrictionFieldsFragment>;
        } | null;
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
  member: { __typename: 'Member'; id: string; alias: string } | null;
  reason: RiskReasonFieldsFragment;
  acknowledgedBy: PersonFieldsFragment | null;
  contactedBy: PersonFieldsFragment | null;
  resolvedBy: PersonFieldsFragment | null;
  restricted: Array<RestrictionFieldsFragment>;
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
    safety: {
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
      onDuty: Array<PersonFieldsFragment>;
    } | null;
  };
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

export type MeetingFeedImportMutationVariables = Exact<{
  input: MeetingFeedImportInput;
  idempotencyKey?: string | null | undefined;
}>;

export type MeetingFeedImportMutation = {
  meetingFeedImport: {
    userErrors: Array<UserErrorFieldsFragment>;
    feed: MeetingFeedFieldsFragment | null;
  };
};

export type MeetingFeedListQueryVariables = Exact<{ [key: string]: never }>;

export type MeetingFeedListQuery = { meetingFeeds: Array<MeetingFeedFieldsFragment> | null };

export type MeetingFeedFieldsFragment = {
  id: string;
  name: string;
  kind: MeetingFeedKind;
  location: string;
  timeZone: string;
  importedAt: string | null;
  lastImport: {
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
  } | null;
};

export type MeetingListQueryVariables = Exact<{
  filter?: MeetingFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;

export type MeetingListQuery = {
  meetings: {
    nodes: Array<{
      id: string;
      name: string;
      groupName: string | null;
      weekdays: Array<Weekday>;
      startTime: string | null;
      durationMinutes: number;
      timeZone: string;
      venue: MeetingVenue;
      locationName: string | null;
      address: string | null;
      region: string | null;
      latitude: number | null;
      longitude: number | null;
      conferenceUrl: string | null;
      conferencePhone: string | null;
      notes: string | null;
      nextOccurrences: Array<{ startsAt: string; endsAt: string }>;
      types: Array<{ code: string; label: Array<{ locale: string; text: string }> }>;
    }>;
    pageInfo: PageInfoFieldsFragment;
  } | null;
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
  member:
    | ({
        legalName: string | null;
        birthDate: string | null;
        pronouns: string | null;
        phone: string | null;
        email: string | null;
        timeZone: string;
        locale: string;
        enrolledAt: string;
        goal: RecoveryGoal | null;
        recoveryStart: string | null;
        careTeam: Array<{ role: CareRole; since: string; person: PersonFieldsFragment }> | null;
        enrollments: Array<{
          id: string;
          state: EnrollmentState;
          startedOn: string | null;
          endedOn: string | null;
          program: { id: string; name: string; kind: ProgramKind };
        }> | null;
        hiddenParts: Array<{ category: RecordCategory }>;
        alerts: { nodes: Array<AlertFieldsFragment> } | null;
      } & MemberSummaryFragment)
    | null;
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
      | MonitoringEventFields_CheckIn_Fragment
      | MonitoringEventFields_InstrumentResponse_Fragment
      | MonitoringEventFields_SlipReported_Fragment
      | MonitoringEventFields_DrugScreenResult_Fragment
      | MonitoringEventFields_AttendanceRecorded_Fragment
      | MonitoringEventFields_ContactLogged_Fragment
    >;
    pageInfo: PageInfoFieldsFragment;
  } | null;
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
  id: string;
  occurredAt: string;
  recordedAt: string;
  localDate: string;
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

export type MonitoringEventFieldsFragment =
  | MonitoringEventFields_CheckIn_Fragment
  | MonitoringEventFields_InstrumentResponse_Fragment
  | MonitoringEventFields_SlipReported_Fragment
  | MonitoringEventFields_DrugScreenResult_Fragment
  | MonitoringEventFields_AttendanceRecorded_Fragment
  | MonitoringEventFields_ContactLogged_Fragment;

export type PageInfoFieldsFragment = {
  hasNextPage: boolean;
  hasPreviousPage: boolean;
  startCursor: string | null;
  endCursor: string | null;
};

export type PersonFieldsFragment = {
  __typename: 'Person';
  id: string;
  name: string;
  roles: Array<Role>;
};

export type ProgramListQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;

export type ProgramListQuery = {
  programs: {
    nodes: Array<{ id: string; name: string; kind: ProgramKind; asamLevel: string | null }>;
    pageInfo: PageInfoFieldsFragment;
  } | null;
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

export type ScorePointFieldsFragment = { occurredAt: string; subscale: string; value: number };

export type ScoreFieldsFragment = {
  subscale: string;
  value: number | null;
  min: number;
  max: number;
  band: string | null;
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

export const AlertAcknowledgeDocument =
  'mutation AlertAcknowledge($id:ID!$expectedVersion:Int$note:String$idempotencyKey:String){alertAcknowledge(id:$id expectedVersion:$expectedVersion note:$note idempotencyKey:$idempotencyKey){userErrors{...UserErrorFields}alert{...AlertFields}}}fragment UserErrorFields on UserError{code field message}fragment AlertFields on Alert{__typename id severity kind state level occurrences raisedAt lastRaisedAt dueAt acknowledgedAt holdUntil undoUntil contactOutcome contactedAt resolution resolvedAt version member{__typename id alias}reason{...RiskReasonFields}acknowledgedBy{...PersonFields}contactedBy{...PersonFields}resolvedBy{...PersonFields}restricted{...RestrictionFields}}fragment RiskReasonFields on RiskReason{__typename rule severity kind source inputs{__typename name value occurredAt}}fragment PersonFields on Person{__typename id name roles}fragment RestrictionFields on FieldRestriction{field category reason}' as TypedDocument<
    AlertAcknowledgeMutation,
    AlertAcknowledgeMutationVariables
  >;
export const AlertDetailDocument =
  'query AlertDetail($id:ID!){node(id:$id){...on Alert{...AlertFields member{id phone email careTeam{role person{...PersonFields}}restricted{...RestrictionFields}}log{type at note actor{...PersonFields}restricted{...RestrictionFields}}}}}fragment AlertFields on Alert{__typename id severity kind state level occurrences raisedAt lastRaisedAt dueAt acknowledgedAt holdUntil undoUntil contactOutcome contactedAt resolution resolvedAt version member{__typename id alias}reason{...RiskReasonFields}acknowledgedBy{...PersonFields}contactedBy{...PersonFields}resolvedBy{...PersonFields}restricted{...RestrictionFields}}fragment RiskReasonFields on RiskReason{__typename rule severity kind source inputs{__typename name value occurredAt}}fragment PersonFields on Person{__typename id name roles}fragment RestrictionFields on FieldRestriction{field category reason}' as TypedDocument<
    AlertDetailQuery,
    AlertDetailQueryVariables
  >;
export const AlertEventsDocument =
  'subscription AlertEvents($after:Cursor$filter:AlertEventFilter){alertEvents(after:$after filter:$filter){__typename ...on AlertEvent{...AlertEventFields}...on StreamHeartbeat{cursor headSeq at}...on CursorExpired{oldestCursor headCursor}}}fragment AlertEventFields on AlertEvent{cursor seq type occurredAt recordedAt actor{...PersonFields}alert{...AlertFields}}fragment PersonFields on Person{__typename id name roles}fragment AlertFields on Alert{__typename id severity kind state level occurrences raisedAt lastRaisedAt dueAt acknowledgedAt holdUntil undoUntil contactOutcome contactedAt resolution resolvedAt version member{__typename id alias}reason{...RiskReasonFields}acknowledgedBy{...PersonFields}contactedBy{...PersonFields}resolvedBy{...PersonFields}restricted{...RestrictionFields}}fragment RiskReasonFields on RiskReason{__typename rule severity kind source inputs{__typename name value occurredAt}}fragment RestrictionFields on FieldRestriction{field category reason}' as TypedDocument<
    AlertEventsSubscription,
    AlertEventsSubscriptionVariables
  >;
export const AlertListDocument =
  'query AlertList($filter:AlertFilter$orderBy:AlertOrder$first:Int$after:Cursor$last:Int$before:Cursor){alerts(filter:$filter orderBy:$orderBy first:$first after:$after last:$last before:$before){nodes{...AlertFields}pageInfo{...PageInfoFields}}}fragment AlertFields on Alert{__typename id severity kind state level occurrences raisedAt lastRaisedAt dueAt acknowledgedAt holdUntil undoUntil contactOutcome contactedAt resolution resolvedAt version member{__typename id alias}reason{...RiskReasonFields}acknowledgedBy{...PersonFields}contactedBy{...PersonFields}resolvedBy{...PersonFields}restricted{...RestrictionFields}}fragment RiskReasonFields on RiskReason{__typename rule severity kind source inputs{__typename name value occurredAt}}fragment PersonFields on Person{__typename id name roles}fragment RestrictionFields on FieldRestriction{field category reason}fragment PageInfoFields on PageInfo{hasNextPage hasPreviousPage startCursor endCursor}' as TypedDocument<
    AlertListQuery,
    AlertListQueryVariables
  >;
export const AlertLogContactDocument =
  'mutation AlertLogContact($id:ID!$expectedVersion:Int$input:AlertContactInput!$idempotencyKey:String){alertLogContact(id:$id expectedVersion:$expectedVersion input:$input idempotencyKey:$idempotencyKey){userErrors{...UserErrorFields}alert{...AlertFields}}}fragment UserErrorFields on UserError{code field message}fragment AlertFields on Alert{__typename id severity kind state level occurrences raisedAt lastRaisedAt dueAt acknowledgedAt holdUntil undoUntil contactOutcome contactedAt resolution resolvedAt version member{__typename id alias}reason{...RiskReasonFields}acknowledgedBy{...PersonFields}contactedBy{...PersonFields}resolvedBy{...PersonFields}restricted{...RestrictionFields}}fragment RiskReasonFields on RiskReason{__typename rule severity kind source inputs{__typename name value occurredAt}}fragment PersonFields on Person{__typename id name roles}fragment RestrictionFields on FieldRestriction{field category reason}' as TypedDocument<
    AlertLogContactMutation,
    AlertLogContactMutationVariables
  >;
export const AlertResolveDocument =
  'mutation AlertResolve($id:ID!$expectedVersion:Int$input:AlertResolveInput!$idempotencyKey:String){alertResolve(id:$id expectedVersion:$expectedVersion input:$input idempotencyKey:$idempotencyKey){userErrors{...UserErrorFields}alert{...AlertFields}}}fragment UserErrorFields on UserError{code field message}fragment AlertFields on Alert{__typename id severity kind state level occurrences raisedAt lastRaisedAt dueAt acknowledgedAt holdUntil undoUntil contactOutcome contactedAt resolution resolvedAt version member{__typename id alias}reason{...RiskReasonFields}acknowledgedBy{...PersonFields}contactedBy{...PersonFields}resolvedBy{...PersonFields}restricted{...RestrictionFields}}fragment RiskReasonFields on RiskReason{__typename rule severity kind source inputs{__typename name value occurredAt}}fragment PersonFields on Person{__typename id name roles}fragment RestrictionFields on FieldRestriction{field category reason}' as TypedDocument<
    AlertResolveMutation,
    AlertResolveMutationVariables
  >;
export const AlertStreamDocument =
  'query AlertStream($after:Cursor$first:Int!$filter:AlertEventFilter){alertStream(filter:$filter){headSeq headCursor events(after:$after first:$first){...AlertEventFields}}}fragment AlertEventFields on AlertEvent{cursor seq type occurredAt recordedAt actor{...PersonFields}alert{...AlertFields}}fragment PersonFields on Person{__typename id name roles}fragment AlertFields on Alert{__typename id severity kind state level occurrences raisedAt lastRaisedAt dueAt acknowledgedAt holdUntil undoUntil contactOutcome contactedAt resolution resolvedAt version member{__typename id alias}reason{...RiskReasonFields}acknowledgedBy{...PersonFields}contactedBy{...PersonFields}resolvedBy{...PersonFields}restricted{...RestrictionFields}}fragment RiskReasonFields on RiskReason{__typename rule severity kind source inputs{__typename name value occurredAt}}fragment RestrictionFields on FieldRestriction{field category reason}' as TypedDocument<
    AlertStreamQuery,
    AlertStreamQueryVariables
  >;
export const AlertUndoDocument =
  'mutation AlertUndo($id:ID!$expectedVersion:Int$idempotencyKey:String){alertUndo(id:$id expectedVersion:$expectedVersion idempotencyKey:$idempotencyKey){userErrors{...UserErrorFields}alert{...AlertFields}}}fragment UserErrorFields on UserError{code field message}fragment AlertFields on Alert{__typename id severity kind state level occurrences raisedAt lastRaisedAt dueAt acknowledgedAt holdUntil undoUntil contactOutcome contactedAt resolution resolvedAt version member{__typename id alias}reason{...RiskReasonFields}acknowledgedBy{...PersonFields}contactedBy{...PersonFields}resolvedBy{...PersonFields}restricted{...RestrictionFields}}fragment RiskReasonFields on RiskReason{__typename rule severity kind source inputs{__typename name value occurredAt}}fragment PersonFields on Person{__typename id name roles}fragment RestrictionFields on FieldRestriction{field category reason}' as TypedDocument<
    AlertUndoMutation,
    AlertUndoMutationVariables
  >;
export const CaseloadDocument =
  'query Caseload($filter:MemberFilter$orderBy:MemberOrder$first:Int$after:Cursor){members(filter:$filter orderBy:$orderBy first:$first after:$after){nodes{...MemberSummary careTeam{role person{...PersonFields}}checkInSeries(days:14){localDate craving mood}}pageInfo{...PageInfoFields}}}fragment MemberSummary on Member{id alias status lastCheckInAt recoveryDays{current longest cumulative}risk{...RiskFields}restricted{...RestrictionFields}version}fragment RiskFields on RiskAssessment{band assessedAt staleAfter ruleSetVersion reasons{...RiskReasonFields}}fragment RiskReasonFields on RiskReason{__typename rule severity kind source inputs{__typename name value occurredAt}}fragment RestrictionFields on FieldRestriction{field category reason}fragment PersonFields on Person{__typename id name roles}fragment PageInfoFields on PageInfo{hasNextPage hasPreviousPage startCursor endCursor}' as TypedDocument<
    CaseloadQuery,
    CaseloadQueryVariables
  >;
export const CheckInRecordDocument =
  'mutation CheckInRecord($input:CheckInInput!$idempotencyKey:String){checkInRecord(input:$input idempotencyKey:$idempotencyKey){userErrors{...UserErrorFields}checkIn{id occurredAt recordedAt localDate craving mood sleepHours}responses{id instrument scores{...ScoreFields}}safety{level code words resources{code name{locale text}description{locale text}call text chat}onDuty{...PersonFields}}}}fragment UserErrorFields on UserError{code field message}fragment ScoreFields on Score{subscale value min max band}fragment PersonFields on Person{__typename id name roles}' as TypedDocument<
    CheckInRecordMutation,
    CheckInRecordMutationVariables
  >;
export const InstrumentListDocument =
  'query InstrumentList{instruments{code version title{locale text}license source windowDays items{code kind text{locale text}choices{value label{locale text}}min max scored}}}' as TypedDocument<
    InstrumentListQuery,
    InstrumentListQueryVariables
  >;
export const MeetingFeedImportDocument =
  'mutation MeetingFeedImport($input:MeetingFeedImportInput!$idempotencyKey:String){meetingFeedImport(input:$input idempotencyKey:$idempotencyKey){userErrors{...UserErrorFields}feed{...MeetingFeedFields}}}fragment UserErrorFields on UserError{code field message}fragment MeetingFeedFields on MeetingFeed{id name kind location timeZone importedAt lastImport{rows created updated unchanged ended unpublished rejected rejections{row externalId reason field}}}' as TypedDocument<
    MeetingFeedImportMutation,
    MeetingFeedImportMutationVariables
  >;
export const MeetingFeedListDocument =
  'query MeetingFeedList{meetingFeeds{...MeetingFeedFields}}fragment MeetingFeedFields on MeetingFeed{id name kind location timeZone importedAt lastImport{rows created updated unchanged ended unpublished rejected rejections{row externalId reason field}}}' as TypedDocument<
    MeetingFeedListQuery,
    MeetingFeedListQueryVariables
  >;
export const MeetingListDocument =
  'query MeetingList($filter:MeetingFilter$first:Int$after:Cursor$last:Int$before:Cursor){meetings(filter:$filter first:$first after:$after last:$last before:$before){nodes{id name groupName weekdays startTime durationMinutes timeZone nextOccurrences(first:1){startsAt endsAt}venue types{code label{locale text}}locationName address region latitude longitude conferenceUrl conferencePhone notes}pageInfo{...PageInfoFields}}}fragment PageInfoFields on PageInfo{hasNextPage hasPreviousPage startCursor endCursor}' as TypedDocument<
    MeetingListQuery,
    MeetingListQueryVariables
  >;
export const MemberChartsDocument =
  'query MemberCharts($id:ID!$instrument:InstrumentCode!$days:Int!){member(id:$id){id scoreSeries(instrument:$instrument days:$days){occurredAt subscale value}checkInSeries(days:$days){localDate craving mood sleepHours}}}' as TypedDocument<
    MemberChartsQuery,
    MemberChartsQueryVariables
  >;
export const MemberDetailDocument =
  'query MemberDetail($id:ID!){member(id:$id){...MemberSummary legalName birthDate pronouns phone email timeZone locale enrolledAt goal recoveryStart careTeam{role since person{...PersonFields}}enrollments{id state startedOn endedOn program{id name kind}}hiddenParts{category}alerts(first:10){nodes{...AlertFields}}}}fragment MemberSummary on Member{id alias status lastCheckInAt recoveryDays{current longest cumulative}risk{...RiskFields}restricted{...RestrictionFields}version}fragment RiskFields on RiskAssessment{band assessedAt staleAfter ruleSetVersion reasons{...RiskReasonFields}}fragment RiskReasonFields on RiskReason{__typename rule severity kind source inputs{__typename name value occurredAt}}fragment RestrictionFields on FieldRestriction{field category reason}fragment PersonFields on Person{__typename id name roles}fragment AlertFields on Alert{__typename id severity kind state level occurrences raisedAt lastRaisedAt dueAt acknowledgedAt holdUntil undoUntil contactOutcome contactedAt resolution resolvedAt version member{__typename id alias}reason{...RiskReasonFields}acknowledgedBy{...PersonFields}contactedBy{...PersonFields}resolvedBy{...PersonFields}restricted{...RestrictionFields}}' as TypedDocument<
    MemberDetailQuery,
    MemberDetailQueryVariables
  >;
export const MemberDuplicatesDocument =
  'query MemberDuplicates($input:MemberDuplicatesInput!){memberDuplicates(input:$input){member{id alias status enrolledAt legalName restricted{...RestrictionFields}}reasons score likely}}fragment RestrictionFields on FieldRestriction{field category reason}' as TypedDocument<
    MemberDuplicatesQuery,
    MemberDuplicatesQueryVariables
  >;
export const MemberEnrollDocument =
  'mutation MemberEnroll($input:MemberEnrollInput!$idempotencyKey:String){memberEnroll(input:$input idempotencyKey:$idempotencyKey){userErrors{...UserErrorFields}member{...MemberSummary}}}fragment UserErrorFields on UserError{code field message}fragment MemberSummary on Member{id alias status lastCheckInAt recoveryDays{current longest cumulative}risk{...RiskFields}restricted{...RestrictionFields}version}fragment RiskFields on RiskAssessment{band assessedAt staleAfter ruleSetVersion reasons{...RiskReasonFields}}fragment RiskReasonFields on RiskReason{__typename rule severity kind source inputs{__typename name value occurredAt}}fragment RestrictionFields on FieldRestriction{field category reason}' as TypedDocument<
    MemberEnrollMutation,
    MemberEnrollMutationVariables
  >;
export const MemberListDocument =
  'query MemberList($filter:MemberFilter$orderBy:MemberOrder$first:Int$after:Cursor$last:Int$before:Cursor){members(filter:$filter orderBy:$orderBy first:$first after:$after last:$last before:$before){nodes{...MemberSummary}pageInfo{...PageInfoFields}}}fragment MemberSummary on Member{id alias status lastCheckInAt recoveryDays{current longest cumulative}risk{...RiskFields}restricted{...RestrictionFields}version}fragment RiskFields on RiskAssessment{band assessedAt staleAfter ruleSetVersion reasons{...RiskReasonFields}}fragment RiskReasonFields on RiskReason{__typename rule severity kind source inputs{__typename name value occurredAt}}fragment RestrictionFields on FieldRestriction{field category reason}fragment PageInfoFields on PageInfo{hasNextPage hasPreviousPage startCursor endCursor}' as TypedDocument<
    MemberListQuery,
    MemberListQueryVariables
  >;
export const MemberScoresDocument =
  'query MemberScores($id:ID!$days:Int!){member(id:$id){id checkInSeries(days:$days){localDate craving mood sleepHours}bam:scoreSeries(instrument:BAM days:$days){...ScorePointFields}phq9:scoreSeries(instrument:PHQ_9 days:$days){...ScorePointFields}phq2:scoreSeries(instrument:PHQ_2 days:$days){...ScorePointFields}gad7:scoreSeries(instrument:GAD_7 days:$days){...ScorePointFields}auditC:scoreSeries(instrument:AUDIT_C days:$days){...ScorePointFields}barc10:scoreSeries(instrument:BARC_10 days:$days){...ScorePointFields}pacs:scoreSeries(instrument:PACS days:$days){...ScorePointFields}restricted{...RestrictionFields}}}fragment ScorePointFields on ScorePoint{occurredAt subscale value}fragment RestrictionFields on FieldRestriction{field category reason}' as TypedDocument<
    MemberScoresQuery,
    MemberScoresQueryVariables
  >;
export const MonitoringEventListDocument =
  'query MonitoringEventList($memberId:ID!$kinds:[MonitoringEventKind!]$first:Int$after:Cursor$last:Int$before:Cursor){monitoringEvents(memberId:$memberId kinds:$kinds first:$first after:$after last:$last before:$before){nodes{...MonitoringEventFields}pageInfo{...PageInfoFields}}}fragment MonitoringEventFields on MonitoringEvent{__typename id occurredAt recordedAt localDate recordedBy{...PersonFields}...on CheckIn{craving mood sleepHours note}...on InstrumentResponse{instrument scores{...ScoreFields}}...on SlipReported{substances}...on DrugScreenResult{result confirmed substances}...on AttendanceRecorded{state occasion reason}...on ContactLogged{outcome note}}fragment PersonFields on Person{__typename id name roles}fragment ScoreFields on Score{subscale value min max band}fragment PageInfoFields on PageInfo{hasNextPage hasPreviousPage startCursor endCursor}' as TypedDocument<
    MonitoringEventListQuery,
    MonitoringEventListQueryVariables
  >;
export const ProgramListDocument =
  'query ProgramList($first:Int$after:Cursor){programs(first:$first after:$after){nodes{id name kind asamLevel}pageInfo{...PageInfoFields}}}fragment PageInfoFields on PageInfo{hasNextPage hasPreviousPage startCursor endCursor}' as TypedDocument<
    ProgramListQuery,
    ProgramListQueryVariables
  >;
export const SessionCreateDocument =
  'mutation SessionCreate($input:SessionCreateInput!){sessionCreate(input:$input){userErrors{...UserErrorFields}session{id token expiresAt viewer{roles person{...PersonFields}}}challenge{id expiresAt}}}fragment UserErrorFields on UserError{code field message}fragment PersonFields on Person{__typename id name roles}' as TypedDocument<
    SessionCreateMutation,
    SessionCreateMutationVariables
  >;
export const SessionEndDocument =
  'mutation SessionEnd{sessionEnd{userErrors{...UserErrorFields}}}fragment UserErrorFields on UserError{code field message}' as TypedDocument<
    SessionEndMutation,
    SessionEndMutationVariables
  >;
export const ViewerDocument =
  'query Viewer{viewer{person{...PersonFields}email organization{id name timeZone demo}roles permissions member{id alias}}}fragment PersonFields on Person{__typename id name roles}' as TypedDocument<
    ViewerQuery,
    ViewerQueryVariables
  >;
