import { found, type Api, type MutationOptions } from './api.ts';
import {
  MemberAttendanceDocument,
  ProgramSessionCancelDocument,
  ProgramSessionCreateDocument,
  ProgramSessionEditDocument,
  RecurrencePreviewDocument,
  RollRecordDocument,
  SessionOccurrenceListDocument,
  SessionRollDocument,
  type MemberAttendanceQuery,
  type OccurrenceScope,
  type ProgramSessionCancelMutation,
  type ProgramSessionCreateMutation,
  type ProgramSessionEditMutation,
  type ProgramSessionFieldsFragment,
  type ProgramSessionInput,
  type RecurrencePreviewQuery,
  type RollRecordInput,
  type RollRecordMutation,
  type SessionOccurrenceFieldsFragment,
  type SessionRollFieldsFragment,
  type SessionScheduleInput,
} from './generated/graphql.ts';
import type { RequestOptions } from './http.ts';

/** What a program or a group holds, once or again and again. */
export type ProgramSession = ProgramSessionFieldsFragment;
/** One time that a session is held. */
export type SessionOccurrence = SessionOccurrenceFieldsFragment;
/** Who is expected at one occurrence, and who came. */
export type SessionRoll = SessionRollFieldsFragment;
/** The next times of a schedule, or what is wrong with it. */
export type RecurrencePreview = NonNullable<RecurrencePreviewQuery['recurrencePreview']>;
/** How often a member came to what one program holds. */
export type MemberAttendance = NonNullable<MemberAttendanceQuery['memberAttendance']>[number];
/** The new session, or why there is none. */
export type ProgramSessionCreatePayload = ProgramSessionCreateMutation['programSessionCreate'];
/** The session after a change, or why there was none. */
export type ProgramSessionEditPayload = ProgramSessionEditMutation['programSessionEdit'];
/** The session after a cancellation, or why there was none. */
export type ProgramSessionCancelPayload = ProgramSessionCancelMutation['programSessionCancel'];
/** The roll after it was recorded; with STALE_VERSION as somebody else recorded it. */
export type RollRecordPayload = RollRecordMutation['rollRecord'];

export interface OccurrenceSelection {
  /** RFC 3339; the span is at most 62 days. */
  from: string;
  to: string;
  programId?: string;
  groupId?: string;
  residenceId?: string;
  /** What houses hold as well. */
  residences?: boolean;
  /** What groups hold as well; no when absent. */
  groups?: boolean;
  /** Only what the caller holds, or as a member is expected at. */
  mine?: boolean;
}

/** Which occurrence is changed, and what besides. */
export interface OccurrenceTarget {
  occurrenceId: string;
  scope: OccurrenceScope;
  /** Of the session. */
  expectedVersion: number;
}

export class ProgramSessions {
  readonly #api: Api;

  constructor(api: Api) {
    this.#api = api;
  }

  /** What programs, with `groups` groups and with `residences` houses, hold in a span, by start, also what was canceled. */
  async occurrences(
    { groups = false, residences = false, mine = false, ...selection }: OccurrenceSelection,
    request?: RequestOptions,
  ): Promise<readonly SessionOccurrence[]> {
    const variables = { ...selection, groups, residences, mine };
    const data = await this.#api.query(SessionOccurrenceListDocument, variables, request);
    return found(data.sessionOccurrences, 'SessionOccurrenceList');
  }

  /** The next times of a schedule before it is saved. */
  async preview(
    schedule: SessionScheduleInput,
    first = 5,
    request?: RequestOptions,
  ): Promise<RecurrencePreview> {
    const data = await this.#api.query(RecurrencePreviewDocument, { schedule, first }, request);
    return found(data.recurrencePreview, 'RecurrencePreview');
  }

  /** Makes what a program holds. */
  async create(
    { programId, input }: { programId: string; input: ProgramSessionInput },
    options?: MutationOptions,
  ): Promise<ProgramSessionCreatePayload> {
    const variables = { programId, input };
    const data = await this.#api.mutateOnce(ProgramSessionCreateDocument, variables, options);
    return data.programSessionCreate;
  }

  /** Changes one occurrence, it and what follows, or all that has no roll. */
  async edit(
    { input, ...target }: OccurrenceTarget & { input: ProgramSessionInput },
    options?: MutationOptions,
  ): Promise<ProgramSessionEditPayload> {
    const variables = { ...target, input };
    const data = await this.#api.mutateOnce(ProgramSessionEditDocument, variables, options);
    return data.programSessionEdit;
  }

  /** Cancels one occurrence, it and what follows, or all that has no roll. */
  async cancel(
    target: OccurrenceTarget,
    options?: MutationOptions,
  ): Promise<ProgramSessionCancelPayload> {
    const data = await this.#api.mutateOnce(ProgramSessionCancelDocument, { ...target }, options);
    return data.programSessionCancel;
  }

  /** Who is expected, and who came; null when unknown or not the caller's to take. */
  async roll(occurrenceId: string, request?: RequestOptions): Promise<SessionRoll | null> {
    const data = await this.#api.query(SessionRollDocument, { occurrenceId }, request);
    return data.sessionRoll;
  }

  /**
   * Records who came. Keep the key with what waits to be sent, and a repeat after a lost answer records
   * nothing twice.
   */
  async recordRoll(
    input: { occurrenceId: string; expectedVersion: number; input: RollRecordInput },
    options?: MutationOptions,
  ): Promise<RollRecordPayload> {
    const data = await this.#api.mutateOnce(RollRecordDocument, { ...input }, options);
    return data.rollRecord;
  }

  /** How often a member came, by program; null when not visible to the caller. */
  async attendanceOf(
    memberId: string,
    request?: RequestOptions,
  ): Promise<readonly MemberAttendance[] | null> {
    const data = await this.#api.query(MemberAttendanceDocument, { memberId }, request);
    return data.memberAttendance;
  }
}
