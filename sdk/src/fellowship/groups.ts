import { found, type Api, type MutationOptions } from '../api.ts';
import {
  FellowshipListDocument,
  GroupCalendarDocument,
  GroupCreateDocument,
  GroupDetailDocument,
  GroupEditDocument,
  GroupEndDocument,
  GroupJoinDocument,
  GroupLeaveDocument,
  GroupListDocument,
  GroupMembersDocument,
  GroupSessionCreateDocument,
  MemberGroupsDocument,
  type FellowshipFieldsFragment,
  type GroupCalendarQueryVariables,
  type GroupCreateMutation,
  type GroupEditMutation,
  type GroupEndMutation,
  type GroupFieldsFragment,
  type GroupFilter,
  type GroupInput,
  type GroupJoinMutation,
  type GroupLeaveMutation,
  type GroupMembershipFieldsFragment,
  type GroupSessionCreateMutation,
  type MemberGroupsQuery,
  type ProgramSessionInput,
} from '../generated/graphql.ts';
import type { RequestOptions } from '../http.ts';
import {
  iterate,
  type Items,
  type IterateOptions,
  type Page,
  type PageOptions,
} from '../iterate.ts';

import type { MeetingCalendar } from './meetings.ts';

/** A fellowship of mutual help, with what is known of it as a whole. */
export type FellowshipKind = FellowshipFieldsFragment;
/** A support group that the organization holds itself. */
export type Group = GroupFieldsFragment;
/** That a member is in a group. */
export type GroupMembership = GroupMembershipFieldsFragment;
/** A member's place in a group, with the group; null in `groups` where that part is hidden. */
export type MemberGroups = NonNullable<MemberGroupsQuery['member']>;
export type GroupCreatePayload = GroupCreateMutation['groupCreate'];
/** The group as it is now, also when the change was refused. */
export type GroupEditPayload = GroupEditMutation['groupEdit'];
export type GroupEndPayload = GroupEndMutation['groupEnd'];
export type GroupJoinPayload = GroupJoinMutation['groupJoin'];
/** What the group holds, or why it could not be made; the rest is `programSessions` of the client. */
export type GroupSessionCreatePayload = GroupSessionCreateMutation['groupSessionCreate'];
export type GroupLeavePayload = GroupLeaveMutation['groupLeave'];

type Forwards = Pick<PageOptions, 'first' | 'after'>;

/** A member and a group; the caller themselves without `memberId`. */
export interface GroupPlace {
  groupId: string;
  memberId?: string;
}

export class Groups {
  readonly #api: Api;

  constructor(api: Api) {
    this.#api = api;
  }

  /** The fellowships that are known, with what is secular, what welcomes medication, and for whom. */
  async fellowships(request?: RequestOptions): Promise<FellowshipKind[]> {
    const { fellowships } = await this.#api.query(FellowshipListDocument, {}, request);
    return found(fellowships, 'FellowshipList');
  }

  /** One page of the organization's own groups, by name. One request. */
  async list(
    options: Partial<GroupFilter> & Forwards = {},
    request?: RequestOptions,
  ): Promise<Page<Group>> {
    const { first, after, ...filter } = options;
    const { groups } = await this.#api.query(GroupListDocument, { filter, first, after }, request);
    return found(groups, 'GroupList');
  }

  /** The organization's own groups, page by page. */
  iterate(
    options: Partial<GroupFilter> & IterateOptions = {},
    request?: RequestOptions,
  ): Items<Group> {
    return iterate(options, (page) => this.list(page, request));
  }

  /** One group; null when unknown, or not for the caller to see. */
  async get(id: string, request?: RequestOptions): Promise<Group | null> {
    const { group } = await this.#api.query(GroupDetailDocument, { id }, request);
    return group ?? null;
  }

  /** One page of who is in a group, as far as the caller may see it, longest there first. */
  async members(
    id: string,
    options: Forwards = {},
    request?: RequestOptions,
  ): Promise<Page<GroupMembership>> {
    const { group } = await this.#api.query(GroupMembersDocument, { id, ...options }, request);
    return found(group, 'GroupMembers').members;
  }

  /** Which groups a member is in and was in. @throws NotFoundError when the member is unknown */
  async ofMember(memberId: string, request?: RequestOptions): Promise<MemberGroups> {
    const { member } = await this.#api.query(MemberGroupsDocument, { id: memberId }, request);
    return found(member, 'MemberGroups');
  }

  /** What a group holds as iCalendar, by a title that tells of nothing unless asked otherwise; null for nothing. */
  async calendar(
    input: GroupCalendarQueryVariables,
    request?: RequestOptions,
  ): Promise<MeetingCalendar | null> {
    return (await this.#api.query(GroupCalendarDocument, input, request)).groupCalendar;
  }

  /** Begins a group. */
  async create(input: GroupInput, options?: MutationOptions): Promise<GroupCreatePayload> {
    const data = await this.#api.mutateOnce(GroupCreateDocument, { input }, options);
    return data.groupCreate;
  }

  /** Changes what a group is like, as a whole. */
  async edit(
    change: { id: string; expectedVersion: number; input: GroupInput },
    options?: MutationOptions,
  ): Promise<GroupEditPayload> {
    const data = await this.#api.mutateOnce(GroupEditDocument, change, options);
    return data.groupEdit;
  }

  /** Ends a group for good, and the places of who is in it. */
  async end(
    target: { id: string; expectedVersion: number },
    options?: MutationOptions,
  ): Promise<GroupEndPayload> {
    const data = await this.#api.mutateOnce(GroupEndDocument, target, options);
    return data.groupEnd;
  }

  /** Makes what a group holds; `programSessions` moves and cancels it, and takes its roll. */
  async createSession(
    session: { groupId: string; input: ProgramSessionInput },
    options?: MutationOptions,
  ): Promise<GroupSessionCreatePayload> {
    const data = await this.#api.mutateOnce(GroupSessionCreateDocument, session, options);
    return data.groupSessionCreate;
  }

  /** Makes a member one of a group: the caller where it is open to join, or one whom staff bring. */
  async join(place: GroupPlace, options?: MutationOptions): Promise<GroupJoinPayload> {
    const data = await this.#api.mutateOnce(GroupJoinDocument, { ...place }, options);
    return data.groupJoin;
  }

  /** Takes a member out of a group; members leave at any time. */
  async leave(place: GroupPlace, options?: MutationOptions): Promise<GroupLeavePayload> {
    const data = await this.#api.mutateOnce(GroupLeaveDocument, { ...place }, options);
    return data.groupLeave;
  }
}
