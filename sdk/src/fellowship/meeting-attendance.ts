import { found, type Api, type MutationOptions } from '../api.ts';
import {
  HostCodeDocument,
  HostCodeRenewDocument,
  MeetingAttendanceListDocument,
  MeetingAttendanceLogDocument,
  MeetingAttendanceRemoveDocument,
  MeetingSharingDocument,
  MeetingSharingSetDocument,
  type HostCodeFieldsFragment,
  type HostCodeRenewMutation,
  type MeetingAttendanceFieldsFragment,
  type MeetingAttendanceInput,
  type MeetingAttendanceLogMutation,
  type MeetingAttendanceRemoveMutation,
  type MeetingSharingQuery,
  type MeetingSharingSetMutation,
} from '../generated/graphql.ts';
import type { RequestOptions } from '../http.ts';
import type { Page, PageOptions } from '../iterate.ts';

/** A meeting that a member says they attended. */
export type AttendedMeeting = MeetingAttendanceFieldsFragment;
/** The code that a host shows at a meeting, with until when it can be used. */
export type HostCode = HostCodeFieldsFragment;
export type HostCodeRenewPayload = HostCodeRenewMutation['hostCodeRenew'];
/** Whether a member lets their care team read which meetings they attend. */
export type MeetingSharing = NonNullable<MeetingSharingQuery['meetingSharing']>;
export type MeetingAttendanceLogPayload = MeetingAttendanceLogMutation['meetingAttendanceLog'];
export type MeetingAttendanceRemovePayload =
  MeetingAttendanceRemoveMutation['meetingAttendanceRemove'];
export type MeetingSharingSetPayload = MeetingSharingSetMutation['meetingSharingSet'];

/** Meetings attended: they belong to the member, who logs them and says whether they are shared. */
export class MeetingAttendance {
  readonly #api: Api;

  constructor(api: Api) {
    this.#api = api;
  }

  /**
   * One page of what a member logged, the caller themselves without `memberId`, newest first.
   * @throws NotFoundError where the member does not share it, as where there is no such member
   */
  async list(
    options: Pick<PageOptions, 'first' | 'after'> & { memberId?: string } = {},
    request?: RequestOptions,
  ): Promise<Page<AttendedMeeting>> {
    const data = await this.#api.query(MeetingAttendanceListDocument, { ...options }, request);
    return found(data.meetingAttendances, 'MeetingAttendanceList');
  }

  /** Logs a meeting: a published one, one of the organization's own groups, or any other by a name. */
  async log(
    input: MeetingAttendanceInput,
    options?: MutationOptions,
  ): Promise<MeetingAttendanceLogPayload> {
    const data = await this.#api.mutateOnce(MeetingAttendanceLogDocument, { input }, options);
    return data.meetingAttendanceLog;
  }

  /** Takes back what was logged. */
  async remove(id: string, options?: MutationOptions): Promise<MeetingAttendanceRemovePayload> {
    const data = await this.#api.mutateOnce(MeetingAttendanceRemoveDocument, { id }, options);
    return data.meetingAttendanceRemove;
  }

  /** Whether the caller shares what they log. @throws NotFoundError for who is no member */
  async sharing(request?: RequestOptions): Promise<MeetingSharing> {
    const { meetingSharing } = await this.#api.query(MeetingSharingDocument, {}, request);
    return found(meetingSharing, 'MeetingSharing');
  }

  /** Says whether the caller shares what they log with their care team. It acts at once. */
  async share(shared: boolean, options?: MutationOptions): Promise<MeetingSharingSetPayload> {
    const data = await this.#api.mutateOnce(MeetingSharingSetDocument, { shared }, options);
    return data.meetingSharingSet;
  }

  /** The code that a host shows at a group's meeting; null outside of its hours, and for others. */
  async hostCode(occurrenceId: string, request?: RequestOptions): Promise<HostCode | null> {
    return (await this.#api.query(HostCodeDocument, { occurrenceId }, request)).hostCode;
  }

  /** Shows another code from now on, where the one before got about. */
  async renewHostCode(
    occurrenceId: string,
    options?: MutationOptions,
  ): Promise<HostCodeRenewPayload> {
    const data = await this.#api.mutateOnce(HostCodeRenewDocument, { occurrenceId }, options);
    return data.hostCodeRenew;
  }
}
