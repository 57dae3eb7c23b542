import * as TG from 'type-graphql';
import type { Context } from '../app/operation-context.ts';
import { keyOf } from '../common/ids.ts';
import { payload } from '../common/payload.ts';
import { ownWord, Refusal, refuseIfAny } from '../common/user-error.ts';
import {
  MutationFields,
  MutationTaskCancelArgs,
  MutationTaskCompleteArgs,
  MutationTaskCreateArgs,
  MutationTaskReassignArgs,
  MutationTaskReopenArgs,
  MutationTaskSnoozeArgs,
  QueryFields,
  QueryTaskOwnersArgs,
  QueryTasksArgs,
  type Person,
  type TaskCancelPayload,
  type TaskCompletePayload,
  type TaskConnection,
  type TaskCreatePayload,
  type TaskReassignPayload,
  type TaskReopenPayload,
  type TaskSnoozePayload,
} from '../generated/schema.ts';
import { listOwners, listTasks } from './task-list.ts';
import { checkOutcome, checkSnooze } from './task-rules.ts';
import {
  changeTask,
  createTask,
  noOtherIsOpen,
  ownerAmong,
  type TaskChange,
} from './task.service.ts';

/** The follow-up as it is after a change, also when the change was refused. */
function changed(ctx: Context, change: TaskChange) {
  const task = async (key: string | undefined) => ({
    task: key ? await ctx.loaders.task.load(key) : null,
  });
  return payload(
    async () => task(await changeTask(ctx, change)),
    () => task(keyOf('Task', change.id)),
  );
}

@TG.Resolver()
export class TaskResolver {
  @TG.Query(...QueryFields.tasks)
  tasks(
    @TG.Args(() => QueryTasksArgs) { filter, ...page }: QueryTasksArgs,
    @TG.Ctx() ctx: Context,
  ): Promise<TaskConnection> {
    return listTasks(ctx, filter, page);
  }

  @TG.Query(...QueryFields.taskOwners)
  taskOwners(
    @TG.Args(() => QueryTaskOwnersArgs) { memberId }: QueryTaskOwnersArgs,
    @TG.Ctx() ctx: Context,
  ): Promise<Person[] | null> {
    return listOwners(ctx, memberId);
  }

  @TG.Mutation(...MutationFields.taskCreate)
  taskCreate(
    @TG.Args(() => MutationTaskCreateArgs) { input, idempotencyKey }: MutationTaskCreateArgs,
    @TG.Ctx() ctx: Context,
  ): Promise<TaskCreatePayload> {
    return payload(async () => {
      const key = await createTask(ctx, input, idempotencyKey);
      return { task: await ctx.loaders.task.load(key) };
    });
  }

  @TG.Mutation(...MutationFields.taskComplete)
  taskComplete(
    @TG.Args(() => MutationTaskCompleteArgs) { outcome, ...args }: MutationTaskCompleteArgs,
    @TG.Ctx() ctx: Context,
  ): Promise<TaskCompletePayload> {
    return changed(ctx, {
      ...args,
      mutation: 'taskComplete',
      input: outcome,
      move: (task, by, { organizationId, now }) => {
        refuseIfAny(checkOutcome(outcome));
        task.refuseByHand();
        const words = outcome?.trim();
        task.complete(by, now, words ? ctx.services.sealer.seal(organizationId, words) : null);
      },
    });
  }

  @TG.Mutation(...MutationFields.taskReopen)
  taskReopen(
    @TG.Args(() => MutationTaskReopenArgs) args: MutationTaskReopenArgs,
    @TG.Ctx() ctx: Context,
  ): Promise<TaskReopenPayload> {
    return changed(ctx, {
      ...args,
      mutation: 'taskReopen',
      move: async (task, by, command) => {
        await noOtherIsOpen(command, task);
        task.undoNewestStep(by, command.now);
      },
    });
  }

  @TG.Mutation(...MutationFields.taskReassign)
  taskReassign(
    @TG.Args(() => MutationTaskReassignArgs) { ownerId, ...args }: MutationTaskReassignArgs,
    @TG.Ctx() ctx: Context,
  ): Promise<TaskReassignPayload> {
    return changed(ctx, {
      ...args,
      mutation: 'taskReassign',
      input: ownerId,
      move: async (task, _by, command) => {
        const wanted = ownerId == null ? null : keyOf('Person', ownerId);
        task.reassign(
          wanted === null ? null : await ownerAmong(command, task.memberId, wanted, ['ownerId']),
        );
      },
    });
  }

  @TG.Mutation(...MutationFields.taskSnooze)
  taskSnooze(
    @TG.Args(() => MutationTaskSnoozeArgs) { until, ...args }: MutationTaskSnoozeArgs,
    @TG.Ctx() ctx: Context,
  ): Promise<TaskSnoozePayload> {
    return changed(ctx, {
      ...args,
      mutation: 'taskSnooze',
      input: until,
      move: (task, by, { now }) => {
        refuseIfAny(checkSnooze(until, now));
        task.snooze(by, now, until);
      },
    });
  }

  @TG.Mutation(...MutationFields.taskCancel)
  taskCancel(
    @TG.Args(() => MutationTaskCancelArgs) { reason, ...args }: MutationTaskCancelArgs,
    @TG.Ctx() ctx: Context,
  ): Promise<TaskCancelPayload> {
    return changed(ctx, {
      ...args,
      mutation: 'taskCancel',
      input: reason,
      move: (task, by, { now }) => {
        if (reason === 'SETTLED') throw new Refusal(ownWord(reason, ['reason']));
        task.refuseByHand();
        task.cancel(by, now, reason);
      },
    });
  }
}
