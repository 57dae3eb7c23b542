import DataLoader from 'dataloader';
import { sql } from 'kysely';
import type { Context } from '../app/operation-context.ts';
import { requireViewer } from '../auth/require-viewer.ts';
import { nestedPageLoader } from '../common/nested-page.ts';
import { oneOf } from '../common/one-of.ts';
import { page, type Connection, type PageArgs } from '../common/pagination.ts';
import type { EnrollmentChanged, EnrollmentState } from '../generated/schema.ts';
import { selectEvents, toEvent } from '../monitoring/monitoring.rows.ts';
import type { EventDetails } from '../monitoring/monitoring.tables.ts';
import {
  newestEnrollmentsFirst,
  queueOrder,
  selectEnrollments,
  toEnrollment,
  type EnrollmentNode,
  type EnrollmentRow,
} from './enrollment.rows.ts';

/** Which page of a program's enrollments. */
export interface EnrollmentPageArgs extends PageArgs {
  states?: EnrollmentState[] | null | undefined;
}

/** Episodes by key; null when unknown or not visible to the viewer. */
export const enrollmentLoader = (ctx: Context) =>
  new DataLoader<string, EnrollmentNode | null>(async (keys) => {
    const rows = await selectEnrollments(await ctx.lane.read(), requireViewer(ctx))
      .where('enrollment.id', 'in', [...keys])
      .execute();
    const found = new Map(rows.map((row) => [row.id, toEnrollment(ctx, row)]));
    return keys.map((key) => found.get(key) ?? null);
  });

/** Episodes in programs of members that the viewer was let see, newest first. */
export const enrollmentsOfMemberLoader = (ctx: Context) =>
  new DataLoader<string, EnrollmentNode[]>(async (memberKeys) => {
    const rows = await selectEnrollments(await ctx.lane.read(), requireViewer(ctx))
      .where('enrollment.member_id', 'in', [...memberKeys])
      .orderBy('enrollment.started_on', (order) => order.desc().nullsFirst())
      .orderBy('enrollment.id', 'desc')
      .execute();
    const episodes = Map.groupBy(rows, (row) => row.member_id);
    return memberKeys.map((key) => (episodes.get(key) ?? []).map((row) => toEnrollment(ctx, row)));
  });

/** Pages of programs' enrollments, newest change first. */
export const enrollmentsOfProgramLoader = (ctx: Context) =>
  nestedPageLoader<EnrollmentPageArgs, Connection<EnrollmentNode>>((programs, args) => {
    const { states, ...pageArgs } = args;
    const asked = page<EnrollmentRow>(pageArgs, newestEnrollmentsFirst, {
      cursors: ctx.services.cursors,
      organizationId: requireViewer(ctx).organizationId,
      list: 'Program.enrollments',
      filter: states ?? null,
    });
    return pagesOf(ctx, programs, asked, states);
  });

/** Pages of programs' waiting lists, who is next first. */
export const waitingListLoader = (ctx: Context) =>
  nestedPageLoader<PageArgs, Connection<EnrollmentNode>>((programs, args) => {
    const asked = page<EnrollmentRow>(args, queueOrder, {
      cursors: ctx.services.cursors,
      organizationId: requireViewer(ctx).organizationId,
      list: 'Program.waitingList',
    });
    return pagesOf(ctx, programs, asked, ['WAITING']);
  });

async function pagesOf(
  ctx: Context,
  programs: readonly string[],
  asked: ReturnType<typeof page<EnrollmentRow>>,
  states: EnrollmentState[] | null | undefined,
) {
  const db = await ctx.lane.read();
  let wanted = selectEnrollments(db, requireViewer(ctx))
    .where('enrollment.program_id', '=', sql<string>`parent.id`)
    .where(asked.where)
    .orderBy(asked.orderBy)
    .limit(asked.limit);
  if (states) wanted = wanted.where(oneOf('enrollment.state', states));
  const { rows } = await sql<EnrollmentRow>`
    select e.* from unnest(${programs}::uuid[]) as parent(id)
    cross join lateral (${wanted}) e`.execute(db);
  const byProgram = Map.groupBy(rows, (row) => row.program_id);
  return new Map(
    programs.map((program) => [
      program,
      asked.connection(byProgram.get(program) ?? [], (row) => toEnrollment(ctx, row)),
    ]),
  );
}

/**
 * Places in waiting lists of enrollments that the viewer was let see. Those before them count whether the
 * viewer may see them or not.
 */
export const waitingPositionLoader = (ctx: Context) =>
  new DataLoader<EnrollmentNode, number | null, string>(
    async (enrollments) => {
      const programs = [...new Set(enrollments.map(({ programKey }) => programKey))];
      const db = await ctx.lane.read();
      const rows = await db
        .selectFrom('enrollment')
        .select('id')
        .select(
          sql<number>`(row_number() over (partition by program_id
            order by waiting_rank desc, state_since, id))::int`.as('place'),
        )
        .where('program_id', 'in', programs)
        .where('state', '=', 'WAITING')
        .execute();
      const places = new Map(rows.map(({ id, place }) => [id, place]));
      return enrollments.map(({ key }) => places.get(key) ?? null);
    },
    { cacheKeyFn: ({ key }) => key },
  );

/** What happened to enrollments that the viewer was let see, oldest first. */
export const enrollmentHistoryLoader = (ctx: Context) =>
  new DataLoader<EnrollmentNode, EnrollmentChanged[], string>(
    async (enrollments) => {
      const db = await ctx.lane.read();
      const rows = await selectEvents(db, requireViewer(ctx))
        .where(
          'monitoring_event.member_id',
          'in',
          enrollments.map(({ memberKey }) => memberKey),
        )
        .where('monitoring_event.kind', '=', 'ENROLLMENT_CHANGED')
        .orderBy('monitoring_event.recorded_at')
        .orderBy('monitoring_event.id')
        .execute();
      const moves = Map.groupBy(
        rows,
        (row) => (row.details as EventDetails['ENROLLMENT_CHANGED']).enrollment,
      );
      return enrollments.map(({ key }) =>
        (moves.get(key) ?? []).map((row) => toEvent(ctx, row) as EnrollmentChanged),
      );
    },
    { cacheKeyFn: ({ key }) => key },
  );
