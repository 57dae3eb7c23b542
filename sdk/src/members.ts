import { found, type Api, type MutationOptions } from './api.ts';
import {
  CareTeamJoinDocument,
  MemberAccessDocument,
  MemberInvitationRevokeDocument,
  MemberInviteDocument,
  type MemberAccessQuery,
  type MemberInvitationRevokeMutation,
  type MemberInviteMutation,
  CaseloadHandOverDocument,
  CaseloadHandOverPreviewDocument,
  type CaseloadHandOverMutation,
  type CaseloadHandOverMutationVariables,
  type CaseloadHandOverPreviewQuery,
  type CaseloadHandOverPreviewQueryVariables,
  CareTeamLeaveDocument,
  MemberEditDocument,
  MemberIdentifierAddDocument,
  MemberIdentifierEndDocument,
  MemberLeaveDocument,
  MemberPauseDocument,
  MemberRecordDeathDocument,
  MemberResumeDocument,
  MemberReturnDocument,
  MemberTakeBackDeathDocument,
  StaffListDocument,
  MemberDetailDocument,
  MemberDuplicatesDocument,
  MemberEnrollDocument,
  MemberEventsDocument,
  MemberListDocument,
  MemberMergeDocument,
  MemberMergePreviewDocument,
  MemberMergeUndoDocument,
  MemberRecoveryDocument,
  MemberTimelineDocument,
  MonitoringEventListDocument,
  RecoveryStartSetDocument,
  type MemberDetailQuery,
  type MemberDuplicatesInput,
  type MemberDuplicatesQuery,
  type MemberEnrollInput,
  type MemberEnrollMutation,
  type MemberEventsSubscription,
  type MemberFilter,
  type MemberOrder,
  type MemberMergeMutation,
  type MemberMergeMutationVariables,
  type MemberMergePreviewQuery,
  type MemberMergeUndoMutation,
  type MemberRecoveryFieldsFragment,
  type MemberSummaryFragment,
  type MonitoringEventFieldsFragment,
  type MemberStatus,
  type MonitoringEventKind,
  type RecoveryStartSetMutation,
  type RiskBand,
  type Role,
  type StaffListQuery,
  type CareTeamJoinMutationVariables,
  type CareTeamLeaveMutationVariables,
  type MemberEditMutation,
  type MemberEditMutationVariables,
  type MemberIdentifierAddMutationVariables,
  type MemberIdentifierEndMutationVariables,
  type MemberLeaveMutationVariables,
  type MemberPauseMutationVariables,
  type MemberRecordDeathMutationVariables,
  type MemberResumeMutationVariables,
  type MemberReturnMutationVariables,
  type MemberTakeBackDeathMutationVariables,
  type TimelineEntryFieldsFragment,
  type TimelineFilter,
} from './generated/graphql.ts';
import type { RequestOptions } from './http.ts';
import {
  iterate,
  type Items,
  type IterateOptions,
  type Page,
  type PageOptions,
} from './iterate.ts';
import { itemOf, type StreamItem } from './stream-item.ts';
import { watch, type Watch, type WatchOptions, type WatchSettings } from './watch.ts';

/** A member as in a list. */
export type MemberSummary = MemberSummaryFragment;
/** A member with contact, care team, enrollments and newest alerts. */
export type MemberDetail = NonNullable<MemberDetailQuery['member']>;
/** Something that happened with a member; `__typename` says what. */
export type MonitoringEvent = MonitoringEventFieldsFragment;
/** Something on a member's timeline: an event or an alert that was raised; `__typename` says what. */
export type TimelineEntry = TimelineEntryFieldsFragment;
/** Something new on a member's timeline, or an alert there that has moved. */
export type MemberEvent = Omit<
  Extract<MemberEventsSubscription['memberEvents'], { __typename: 'MemberEvent' }>,
  '__typename'
>;
/** What `members.watch` gives: an event, a heartbeat, or a gap. */
export type MemberItem = StreamItem<MemberEvent>;
/** A member who may be the person looked for. */
export type MemberDuplicate = NonNullable<MemberDuplicatesQuery['memberDuplicates']>[number];
/** The new member, or why there is none. */
export type MemberEnrollPayload = MemberEnrollMutation['memberEnroll'];

/** A member's runs and days in recovery. */
export type MemberRecovery = MemberRecoveryFieldsFragment;
/** The member with the recovery start as set, or why it was not. */
export type RecoveryStartSetPayload = RecoveryStartSetMutation['recoveryStartSet'];

/** The one record, or why there are still two. */
export type MemberMergePayload = MemberMergeMutation['memberMerge'];
/** The two records again, or why not. */
export type MemberMergeUndoPayload = MemberMergeUndoMutation['memberMergeUndo'];
/** What would come of making two records one. */
export type MemberMergePreview = NonNullable<MemberMergePreviewQuery['memberMergePreview']>;
/** Which two records become one, and from which each field is kept. */
export type MemberMergeInput = Omit<MemberMergeMutationVariables, 'idempotencyKey'>;

/** On which day a run in recovery began. */
export interface RecoveryStart {
  memberId: string;
  /** First day of the run, in the member's own days. */
  date: string;
  /** The member's version when it was read. */
  expectedVersion: number;
}
/** Somebody of the staff, with how many members they care for. */
export type StaffMember = NonNullable<StaffListQuery['staff']>[number];
/** A member after a change, or why there was none. */
export type MemberChangePayload = MemberEditMutation['memberEdit'];

type Keyless<Variables> = Omit<Variables, 'idempotencyKey'>;

export interface MemberSelection extends MemberFilter {
  /** Only those in this risk band: short for `bands` with one. */
  band?: RiskBand;
  /** By risk, highest first, when absent. */
  orderBy?: MemberOrder;
}

/** Which members leave as a file. */
export interface MemberExport {
  /** ACTIVE when absent. */
  status?: MemberStatus;
  /** Only those on whose care team the caller is. */
  mine?: boolean;
}

export interface EventSelection {
  /** Only these kinds; all when absent. */
  kinds?: MonitoringEventKind[];
}

export class Members {
  readonly #api: Api;
  readonly #live: WatchSettings;

  constructor(api: Api, live: WatchSettings) {
    this.#api = api;
    this.#live = live;
  }

  /** One page of the members the caller may see, by risk unless said otherwise. One request. */
  async list(
    options: MemberSelection & PageOptions = {},
    request?: RequestOptions,
  ): Promise<Page<MemberSummary>> {
    const { first, after, last, before, orderBy, band, ...filter } = options;
    if (band) filter.bands = [band];
    const variables = { filter, orderBy, first, after, last, before };
    const { members } = await this.#api.query(MemberListDocument, variables, request);
    return found(members, 'MemberList');
  }

  /** The members the caller may see, page by page. */
  iterate(
    options: MemberSelection & IterateOptions = {},
    request?: RequestOptions,
  ): Items<MemberSummary> {
    return iterate(options, (page) => this.list(page, request));
  }

  /**
   * The members the caller may see as CSV, by alias, in pieces of text as they come: write them all, in order. What
   * is hidden from the caller is empty, and named in the column `hidden`. A file that breaks off is not whole and
   * ends in a `NetworkError` with the code BROKEN_OFF, or a `TimeoutError`: throw it away and ask anew. The caller
   * may no longer have it, which asking anew tells.
   */
  export(
    { status = 'ACTIVE', mine = false }: MemberExport = {},
    request?: RequestOptions,
  ): AsyncGenerator<string, undefined> {
    const path = `files/members.csv?status=${status}&mine=${String(mine)}`;
    return this.#api.readFile({ name: 'MemberExport', path, type: 'text/csv' }, request);
  }

  /** One member; null when unknown or not visible to the caller. */
  async get(id: string, request?: RequestOptions): Promise<MemberDetail | null> {
    const { member } = await this.#api.query(MemberDetailDocument, { id }, request);
    return member;
  }

  /**
   * Who may be this person already, the most alike first, at most 5: ask before enrolling somebody. Give
   * what is known of alias, legal name, birth date and telephone.
   */
  async duplicates(
    input: MemberDuplicatesInput,
    request?: RequestOptions,
  ): Promise<readonly MemberDuplicate[]> {
    const data = await this.#api.query(MemberDuplicatesDocument, { input }, request);
    return found(data.memberDuplicates, 'MemberDuplicates');
  }

  /** Enrolls a member. Until they first check in their risk is UNKNOWN. */
  async enroll(input: MemberEnrollInput, options?: MutationOptions): Promise<MemberEnrollPayload> {
    const data = await this.#api.mutateOnce(MemberEnrollDocument, { input }, options);
    return data.memberEnroll;
  }

  /** What would come of making two records of one person one; null when either is unknown. */
  async mergePreview(
    fromId: string,
    intoId: string,
    request?: RequestOptions,
  ): Promise<MemberMergePreview | null> {
    const variables = { fromId, intoId };
    const data = await this.#api.query(MemberMergePreviewDocument, variables, request);
    return data.memberMergePreview;
  }

  /** Makes one record of two of the same person; the id of the one that went leads to the other. */
  async merge(input: MemberMergeInput, options?: MutationOptions): Promise<MemberMergePayload> {
    const data = await this.#api.mutateOnce(MemberMergeDocument, { ...input }, options);
    return data.memberMerge;
  }

  /** Makes two records again of what was made one. */
  async undoMerge(id: string, options?: MutationOptions): Promise<MemberMergeUndoPayload> {
    const data = await this.#api.mutateOnce(MemberMergeUndoDocument, { id }, options);
    return data.memberMergeUndo;
  }

  /** A member's runs in recovery, with days and the share of days without use; null when unknown. */
  async recovery(id: string, request?: RequestOptions): Promise<MemberRecovery | null> {
    const { member } = await this.#api.query(MemberRecoveryDocument, { id }, request);
    return member;
  }

  /** Says on which day the present run began. To begin anew after use, record the slip. */
  async setRecoveryStart(
    start: RecoveryStart,
    options?: MutationOptions,
  ): Promise<RecoveryStartSetPayload> {
    const data = await this.#api.mutateOnce(RecoveryStartSetDocument, { ...start }, options);
    return data.recoveryStartSet;
  }

  /** Replaces the profile. `expectedVersion` is the version that was read. */
  async edit(
    input: Keyless<MemberEditMutationVariables>,
    options?: MutationOptions,
  ): Promise<MemberChangePayload> {
    const data = await this.#api.mutateOnce(MemberEditDocument, input, options);
    return data.memberEdit;
  }

  /** Adds the name that another system knows a member by. */
  async addIdentifier(
    input: Keyless<MemberIdentifierAddMutationVariables>,
    options?: MutationOptions,
  ): Promise<MemberChangePayload> {
    const data = await this.#api.mutateOnce(MemberIdentifierAddDocument, input, options);
    return data.memberIdentifierAdd;
  }

  /** Ends the use of a name that another system knows a member by. */
  async endIdentifier(
    input: Keyless<MemberIdentifierEndMutationVariables>,
    options?: MutationOptions,
  ): Promise<MemberChangePayload> {
    const data = await this.#api.mutateOnce(MemberIdentifierEndDocument, input, options);
    return data.memberIdentifierEnd;
  }

  /** A break begins, or its end is agreed anew. */
  async pause(
    input: Keyless<MemberPauseMutationVariables>,
    options?: MutationOptions,
  ): Promise<MemberChangePayload> {
    const data = await this.#api.mutateOnce(MemberPauseDocument, input, options);
    return data.memberPause;
  }

  /** A break ends. */
  async resume(
    input: Keyless<MemberResumeMutationVariables>,
    options?: MutationOptions,
  ): Promise<MemberChangePayload> {
    const data = await this.#api.mutateOnce(MemberResumeDocument, input, options);
    return data.memberResume;
  }

  /** A member leaves the network. */
  async leave(
    input: Keyless<MemberLeaveMutationVariables>,
    options?: MutationOptions,
  ): Promise<MemberChangePayload> {
    const data = await this.#api.mutateOnce(MemberLeaveDocument, input, options);
    return data.memberLeave;
  }

  /** A member who left comes back. */
  async return(
    input: Keyless<MemberReturnMutationVariables>,
    options?: MutationOptions,
  ): Promise<MemberChangePayload> {
    const data = await this.#api.mutateOnce(MemberReturnDocument, input, options);
    return data.memberReturn;
  }

  /** A member has died: nothing is sent any more, and what was open is closed. */
  async recordDeath(
    input: Keyless<MemberRecordDeathMutationVariables>,
    options?: MutationOptions,
  ): Promise<MemberChangePayload> {
    const data = await this.#api.mutateOnce(MemberRecordDeathDocument, input, options);
    return data.memberRecordDeath;
  }

  /** Takes back a death that was recorded in error. */
  async takeBackDeath(
    input: Keyless<MemberTakeBackDeathMutationVariables>,
    options?: MutationOptions,
  ): Promise<MemberChangePayload> {
    const data = await this.#api.mutateOnce(MemberTakeBackDeathDocument, input, options);
    return data.memberTakeBackDeath;
  }

  /** Puts somebody on the care team. */
  async joinCareTeam(
    input: Keyless<CareTeamJoinMutationVariables>,
    options?: MutationOptions,
  ): Promise<MemberChangePayload> {
    const data = await this.#api.mutateOnce(CareTeamJoinDocument, input, options);
    return data.careTeamJoin;
  }

  /** Takes somebody off the care team. */
  async leaveCareTeam(
    input: Keyless<CareTeamLeaveMutationVariables>,
    options?: MutationOptions,
  ): Promise<MemberChangePayload> {
    const data = await this.#api.mutateOnce(CareTeamLeaveDocument, input, options);
    return data.careTeamLeave;
  }

  /**
   * Makes a link by which a member sets up their sign-in, once. The secret is shown here and never again;
   * each call makes a new one, which ends the older.
   */
  async invite(
    memberId: string,
    request?: RequestOptions,
  ): Promise<MemberInviteMutation['memberInvite']> {
    const data = await this.#api.mutate(MemberInviteDocument, { memberId }, request);
    return data.memberInvite;
  }

  /** Ends the link that is open for a member. */
  async revokeInvitation(
    memberId: string,
    request?: RequestOptions,
  ): Promise<MemberInvitationRevokeMutation['memberInvitationRevoke']> {
    const data = await this.#api.mutate(MemberInvitationRevokeDocument, { memberId }, request);
    return data.memberInvitationRevoke;
  }

  /** Whether a member can sign in, and the link that is open for them. */
  async access(
    memberId: string,
    request?: RequestOptions,
  ): Promise<MemberAccessQuery['memberAccess']> {
    const data = await this.#api.query(MemberAccessDocument, { memberId }, request);
    return data.memberAccess;
  }

  /** What a hand-over would pass on, of the members whose record the caller may change. */
  async handOverPreview(
    asked: CaseloadHandOverPreviewQueryVariables,
    request?: RequestOptions,
  ): Promise<CaseloadHandOverPreviewQuery['caseloadHandOverPreview']> {
    const data = await this.#api.query(CaseloadHandOverPreviewDocument, asked, request);
    return data.caseloadHandOverPreview;
  }

  /** Passes members from one person of the staff to another, with all that hangs on the care of them. */
  async handOver(
    asked: Omit<CaseloadHandOverMutationVariables, 'idempotencyKey'>,
    options?: MutationOptions,
  ): Promise<CaseloadHandOverMutation['caseloadHandOver']> {
    const data = await this.#api.mutateOnce(CaseloadHandOverDocument, asked, options);
    return data.caseloadHandOver;
  }

  /** Everybody with an account other than members, by name. */
  async staff(role?: Role, request?: RequestOptions): Promise<readonly StaffMember[]> {
    const data = await this.#api.query(StaffListDocument, { role }, request);
    return found(data.staff, 'StaffList');
  }

  /**
   * One page of everything of note about a member, by the member's days, newest first. `NotFoundError` for
   * an unknown member.
   */
  async timeline(
    memberId: string,
    { first, after, last, before, ...filter }: TimelineFilter & PageOptions = {},
    request?: RequestOptions,
  ): Promise<Page<TimelineEntry>> {
    const variables = { memberId, filter, first, after, last, before };
    const { member } = await this.#api.query(MemberTimelineDocument, variables, request);
    return found(member, 'MemberTimeline').timeline;
  }

  /** Everything of note about a member, by the member's days, newest first, page by page. */
  iterateTimeline(
    memberId: string,
    options: TimelineFilter & IterateOptions = {},
    request?: RequestOptions,
  ): Items<TimelineEntry> {
    return iterate(options, (page) => this.timeline(memberId, page, request));
  }

  /**
   * What is new on a member's timeline, live. Resumes by itself after any disconnect, from where it was;
   * each watch has a connection of its own.
   */
  watch(memberId: string, options: WatchOptions = {}): Watch<MemberEvent> {
    const stream = {
      document: MemberEventsDocument,
      variables: { memberId },
      read: ({ memberEvents }: MemberEventsSubscription): MemberItem =>
        itemOf<MemberEvent>(memberEvents),
    };
    return watch(this.#live, stream, options);
  }

  /** One page of what happened with a member, newest first. `NotFoundError` for an unknown member. */
  async events(
    memberId: string,
    { kinds, first, after, last, before }: EventSelection & PageOptions = {},
    request?: RequestOptions,
  ): Promise<Page<MonitoringEvent>> {
    const variables = { memberId, kinds, first, after, last, before };
    const data = await this.#api.query(MonitoringEventListDocument, variables, request);
    return found(data.monitoringEvents, 'MonitoringEventList');
  }

  /** What happened with a member, newest first, page by page. */
  iterateEvents(
    memberId: string,
    options: EventSelection & IterateOptions = {},
    request?: RequestOptions,
  ): Items<MonitoringEvent> {
    return iterate(options, (page) => this.events(memberId, page, request));
  }
}
