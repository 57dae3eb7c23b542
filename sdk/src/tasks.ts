import { found, type Api, type MutationOptions } from './api.ts';
import {
  TaskCancelDocument,
  TaskCompleteDocument,
  TaskCreateDocument,
  TaskListDocument,
  TaskOwnersDocument,
  TaskReassignDocument,
  TaskReopenDocument,
  TaskSnoozeDocument,
  type TaskCancelMutation,
  type TaskCancelReason,
  type TaskCompleteMutation,
  type TaskCreateInput,
  type TaskCreateMutation,
  type TaskFieldsFragment,
  type TaskFilter,
  type TaskOwnersQuery,
  type TaskReassignMutation,
  type TaskReopenMutation,
  type TaskSnoozeMutation,
} from './generated/graphql.ts';
import type { RequestOptions } from './http.ts';
import {
  iterate,
  type Items,
  type IterateOptions,
  type Page,
  type PageOptions,
} from './iterate.ts';

/** A follow-up. */
export type Task = TaskFieldsFragment;
/** Somebody who can be given a follow-up. */
export type TaskOwner = NonNullable<TaskOwnersQuery['taskOwners']>[number];
export type TaskCreatePayload = TaskCreateMutation['taskCreate'];
/** The follow-up as it is now, also when somebody else was first. */
export type TaskCompletePayload = TaskCompleteMutation['taskComplete'];
export type TaskReopenPayload = TaskReopenMutation['taskReopen'];
export type TaskReassignPayload = TaskReassignMutation['taskReassign'];
export type TaskSnoozePayload = TaskSnoozeMutation['taskSnooze'];
export type TaskCancelPayload = TaskCancelMutation['taskCancel'];

/** A follow-up to change. */
export interface TaskTarget {
  id: string;
  /** Refuse when the follow-up is of another version. */
  expectedVersion?: number;
}

export class Tasks {
  readonly #api: Api;

  constructor(api: Api) {
    this.#api = api;
  }

  /** One page of the follow-ups the caller may see, the one due first at the top. One request. */
  async list(
    options: Partial<TaskFilter> & PageOptions = {},
    request?: RequestOptions,
  ): Promise<Page<Task>> {
    const { first, after, last, before, ...filter } = options;
    const variables = { filter, first, after, last, before };
    const { tasks } = await this.#api.query(TaskListDocument, variables, request);
    return found(tasks, 'TaskList');
  }

  /** Follow-ups the caller may see, page by page. */
  iterate(
    options: Partial<TaskFilter> & IterateOptions = {},
    request?: RequestOptions,
  ): Items<Task> {
    return iterate(options, (page) => this.list(page, request));
  }

  /** Who can be given a follow-up about a member, or about nobody, by name. */
  async owners(
    { memberId }: { memberId?: string } = {},
    request?: RequestOptions,
  ): Promise<TaskOwner[]> {
    const { taskOwners } = await this.#api.query(TaskOwnersDocument, { memberId }, request);
    return found(taskOwners, 'TaskOwners');
  }

  /** Opens a follow-up; of the caller unless somebody else is named. */
  async create(input: TaskCreateInput, options?: MutationOptions): Promise<TaskCreatePayload> {
    const data = await this.#api.mutateOnce(TaskCreateDocument, { input }, options);
    return data.taskCreate;
  }

  /** Says that it is done, and what came of it. Who comes second finds STATE_NOT_ALLOWED. */
  async complete(
    target: TaskTarget & { outcome?: string },
    options?: MutationOptions,
  ): Promise<TaskCompletePayload> {
    const data = await this.#api.mutateOnce(TaskCompleteDocument, target, options);
    return data.taskComplete;
  }

  /** Undoes the newest completion, cancellation or snooze, within 8 seconds, by whoever made it. */
  async reopen(target: TaskTarget, options?: MutationOptions): Promise<TaskReopenPayload> {
    const data = await this.#api.mutateOnce(TaskReopenDocument, target, options);
    return data.taskReopen;
  }

  /** Gives it to somebody else, or to whoever coordinates when nobody is named. */
  async reassign(
    target: TaskTarget & { ownerId?: string | null },
    options?: MutationOptions,
  ): Promise<TaskReassignPayload> {
    const data = await this.#api.mutateOnce(TaskReassignDocument, target, options);
    return data.taskReassign;
  }

  /** Puts it off, to a moment in RFC 3339. */
  async snooze(
    target: TaskTarget & { until: string },
    options?: MutationOptions,
  ): Promise<TaskSnoozePayload> {
    const data = await this.#api.mutateOnce(TaskSnoozeDocument, target, options);
    return data.taskSnooze;
  }

  /** Says that it need not be done. */
  async cancel(
    target: TaskTarget & { reason: TaskCancelReason },
    options?: MutationOptions,
  ): Promise<TaskCancelPayload> {
    const data = await this.#api.mutateOnce(TaskCancelDocument, target, options);
    return data.taskCancel;
  }
}
