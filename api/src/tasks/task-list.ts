import type { Context } from '../app/operation-context.ts';
import { requireViewer } from '../auth/require-viewer.ts';
import { keyOf, NOTHING } from '../common/ids.ts';
import { oneOf } from '../common/one-of.ts';
import { page, type Connection, type PageArgs } from '../common/pagination.ts';
import { toPerson } from '../auth/person.rows.ts';
import type { Person, TaskFilter } from '../generated/schema.ts';
import { selectMembers } from '../members/member.rows.ts';
import { ownTasks, taskOwners } from './task-policy.ts';
import { dueFirst, selectTasks, toTask, type TaskNode, type TaskRow } from './task.rows.ts';

/** A page of the follow-ups this viewer may see, the one that is due first at the top. */
export async function listTasks(
  ctx: Context,
  filter: TaskFilter | null | undefined,
  args: PageArgs,
): Promise<Connection<TaskNode>> {
  const viewer = requireViewer(ctx);
  const wanted: TaskFilter = { mine: false, state: 'OPEN', ...filter };
  const asked = page<TaskRow>(args, dueFirst, {
    cursors: ctx.services.cursors,
    organizationId: viewer.organizationId,
    list: 'tasks',
    filter: wanted,
  });
  let query = selectTasks(await ctx.lane.read(), viewer)
    .where('state', '=', wanted.state)
    .where(asked.where)
    .orderBy(asked.orderBy)
    .limit(asked.limit);
  if (wanted.mine) query = query.where(ownTasks(viewer));
  if (wanted.dueBefore != null) query = query.where('due_at', '<', wanted.dueBefore);
  if (wanted.kinds) query = query.where(oneOf('kind', wanted.kinds));
  if (wanted.memberId != null) {
    // An id of nothing is like one of nobody.
    query = query.where('task.member_id', '=', keyOf('Member', wanted.memberId) ?? NOTHING);
  }
  return asked.connection(await query.execute(), (row) => toTask(ctx, row));
}

/** Who can be given a follow-up about this member, or about nobody; null when the member is not visible. */
export async function listOwners(
  ctx: Context,
  memberId: string | null | undefined,
): Promise<Person[] | null> {
  const member = memberId == null ? null : keyOf('Member', memberId);
  if (member === undefined) return null;
  const db = await ctx.lane.read();
  if (member !== null) {
    const visible = await selectMembers(db, requireViewer(ctx), 'TASKS')
      .where('member.id', '=', member)
      .executeTakeFirst();
    if (!visible || visible.is_self) return null;
    ctx.trail.saw(member);
  }
  const rows = await taskOwners(db, member)
    .select(['name', 'roles'])
    .orderBy('name')
    .orderBy('membership.id')
    .limit(MOST_OWNERS)
    .execute();
  return rows.map(toPerson);
}

const MOST_OWNERS = 100;
