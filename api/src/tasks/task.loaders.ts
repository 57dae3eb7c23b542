import DataLoader from 'dataloader';
import { sql } from 'kysely';
import type { Context } from '../app/operation-context.ts';
import { requireViewer } from '../auth/require-viewer.ts';
import { nestedPageLoader } from '../common/nested-page.ts';
import { page, type Connection, type PageArgs } from '../common/pagination.ts';
import type { TaskState } from '../generated/schema.ts';
import { dueFirst, selectTasks, toTask, type TaskNode, type TaskRow } from './task.rows.ts';

/** Which page of a member's follow-ups. */
export interface TaskPageArgs extends PageArgs {
  state?: TaskState | null | undefined;
}

/** Follow-ups by key; null when unknown or not visible to the viewer. */
export const taskLoader = (ctx: Context) =>
  new DataLoader<string, TaskNode | null>(async (keys) => {
    const db = await ctx.lane.read();
    const rows = await selectTasks(db, requireViewer(ctx))
      .where('task.id', 'in', [...keys])
      .execute();
    const found = new Map(rows.map((row) => [row.id, toTask(ctx, row)]));
    return keys.map((key) => found.get(key) ?? null);
  });

/** Pages of members' follow-ups, the one that is due first at the top. */
export const tasksOfMemberLoader = (ctx: Context) =>
  nestedPageLoader<TaskPageArgs, Connection<TaskNode>>(async (members, args) => {
    const { state, ...pageArgs } = args;
    const viewer = requireViewer(ctx);
    const db = await ctx.lane.read();
    const asked = page<TaskRow>(pageArgs, dueFirst, {
      cursors: ctx.services.cursors,
      organizationId: viewer.organizationId,
      list: 'Member.tasks',
      filter: state ?? null,
    });
    let due = selectTasks(db, viewer)
      .where('task.member_id', '=', sql<string>`parent.id`)
      .where(asked.where)
      .orderBy(asked.orderBy)
      .limit(asked.limit);
    if (state) due = due.where('task.state', '=', state);
    const { rows } = await sql<TaskRow>`
      select t.* from unnest(${members}::uuid[]) as parent(id)
      cross join lateral (${due}) t`.execute(db);
    const byMember = Map.groupBy(rows, (row) => row.member_id);
    return new Map(
      members.map((member) => [
        member,
        asked.connection(byMember.get(member) ?? [], (row) => toTask(ctx, row)),
      ]),
    );
  });
