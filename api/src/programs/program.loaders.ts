import DataLoader from 'dataloader';
import type { Db } from '../app/database.ts';
import type { Context } from '../app/operation-context.ts';
import { requireViewer } from '../auth/require-viewer.ts';
import { globalId } from '../common/ids.ts';
import type { Enrollment, Program } from '../generated/schema.ts';
import { visibleMembers } from '../members/member-policy.ts';
import { toProgram } from './program.rows.ts';

/** Programs by key. */
export const programLoader = (ctx: Context) =>
  new DataLoader<string, Program | null>(async (keys) => {
    const db = await ctx.lane.read();
    const rows = await db
      .selectFrom('program')
      .select(['id', 'name', 'kind', 'asam_level'])
      .where('id', 'in', [...keys])
      .execute();
    const found = new Map(rows.map((row) => [row.id, toProgram(row)]));
    return keys.map((key) => found.get(key) ?? null);
  });

/** Episodes by key; null when unknown or not visible to the viewer. */
export const enrollmentLoader = (ctx: Context) =>
  new DataLoader<string, Enrollment | null>(async (keys) => {
    const rows = await selectEnrollments(await ctx.lane.read())
      .where('enrollment.id', 'in', [...keys])
      .where(visibleMembers(requireViewer(ctx), 'enrollment.member_id', 'PROGRAMS'))
      .execute();
    const found = new Map(
      rows.map((row): [string, Enrollment] => {
        ctx.trail.saw(row.member_id);
        return [row.enrollment_id, toEnrollment(row)];
      }),
    );
    return keys.map((key) => found.get(key) ?? null);
  });

/** Episodes in programs of members that the viewer was let see, newest first. */
export const enrollmentsOfMemberLoader = (ctx: Context) =>
  new DataLoader<string, Enrollment[]>(async (memberKeys) => {
    const rows = await selectEnrollments(await ctx.lane.read())
      .where('member_id', 'in', [...memberKeys])
      .orderBy('started_on', (order) => order.desc().nullsFirst())
      .orderBy('enrollment.id', 'desc')
      .execute();
    const episodes = Map.groupBy(rows, (row) => row.member_id);
    return memberKeys.map((key) => (episodes.get(key) ?? []).map(toEnrollment));
  });

function selectEnrollments(db: Db) {
  return db
    .selectFrom('enrollment')
    .innerJoin('program', (join) =>
      join
        .onRef('program.organization_id', '=', 'enrollment.organization_id')
        .onRef('program.id', '=', 'enrollment.program_id'),
    )
    .select(['enrollment.id as enrollment_id', 'member_id', 'state', 'started_on', 'ended_on'])
    .select(['program.id', 'name', 'kind', 'asam_level']);
}

type EnrollmentRow = Awaited<ReturnType<ReturnType<typeof selectEnrollments>['execute']>>[number];

function toEnrollment(row: EnrollmentRow): Enrollment {
  return {
    __typename: 'Enrollment',
    id: globalId('Enrollment', row.enrollment_id),
    state: row.state,
    startedOn: row.started_on,
    endedOn: row.ended_on,
    program: toProgram(row),
  };
}
