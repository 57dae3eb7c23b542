import DataLoader from 'dataloader';
import { sql } from 'kysely';
import type { Db } from '../app/database.ts';
import type { Context } from '../app/operation-context.ts';
import { toPerson } from '../auth/person.rows.ts';
import { requireViewer } from '../auth/require-viewer.ts';
import { globalId } from '../common/ids.ts';
import type { Person, ProgramCohort, ProgramPhase } from '../generated/schema.ts';
import { selectPrograms, toProgram, type ProgramNode } from './program.rows.ts';

/** Programs by key, those that have ended too. */
export const programLoader = (ctx: Context) =>
  new DataLoader<string, ProgramNode | null>(async (keys) => {
    const rows = await selectPrograms(await ctx.lane.read())
      .where('program.id', 'in', [...keys])
      .execute();
    const found = new Map(rows.map((row) => [row.id, toProgram(row)]));
    return keys.map((key) => found.get(key) ?? null);
  });

/** Who leads programs, longest there first. */
export const programLeadsLoader = (ctx: Context) =>
  new DataLoader<string, Person[]>(async (programKeys) => {
    const db = await ctx.lane.read();
    const rows = await db
      .selectFrom('program_lead')
      .innerJoin('membership', (join) =>
        join
          .onRef('membership.organization_id', '=', 'program_lead.organization_id')
          .onRef('membership.id', '=', 'program_lead.membership_id'),
      )
      .select(['program_id', 'membership.id', 'membership.name', 'membership.roles'])
      .where('program_id', 'in', [...programKeys])
      .where('program_lead.ended_at', 'is', null)
      .where('membership.ended_at', 'is', null)
      .orderBy('program_lead.since')
      .orderBy('program_lead.id')
      .execute();
    const leads = Map.groupBy(rows, (row) => row.program_id);
    return programKeys.map((key) => (leads.get(key) ?? []).map(toPerson));
  });

/** Phases by key, those that have been taken out of their program too. */
export const phaseLoader = (ctx: Context) =>
  new DataLoader<string, ProgramPhase | null>(async (keys) => {
    const rows = await selectPhases(await ctx.lane.read())
      .where('program_phase.id', 'in', [...keys])
      .execute();
    const found = new Map(rows.map((row) => [row.id, toPhase(ctx, row)]));
    return keys.map((key) => found.get(key) ?? null);
  });

/** The phases of programs, in order. */
export const phasesOfProgramLoader = (ctx: Context) =>
  new DataLoader<string, ProgramPhase[]>(async (programKeys) => {
    const rows = await selectPhases(await ctx.lane.read())
      .where('program_phase.program_id', 'in', [...programKeys])
      .where('program_phase.ended_at', 'is', null)
      .orderBy('program_phase.position')
      .execute();
    const phases = Map.groupBy(rows, (row) => row.program_id);
    return programKeys.map((key) => (phases.get(key) ?? []).map((row) => toPhase(ctx, row)));
  });

function selectPhases(db: Db) {
  return db.selectFrom('program_phase').select([
    'program_phase.id',
    'program_phase.program_id',
    'program_phase.name',
    'program_phase.weeks',
    sql<number>`(select count(*)::int from enrollment e
      where e.organization_id = program_phase.organization_id
        and e.phase_id = program_phase.id and e.state = 'ACTIVE')`.as('active'),
  ]);
}

type PhaseRow = Awaited<ReturnType<ReturnType<typeof selectPhases>['execute']>>[number];

function toPhase(ctx: Context, row: PhaseRow): ProgramPhase {
  const id = globalId('ProgramPhase', row.id);
  const activeCount = requireViewer(ctx).permissions.has('PROGRAM_MANAGE') ? row.active : null;
  return { __typename: 'ProgramPhase', id, name: row.name, weeks: row.weeks, activeCount };
}

/** Those who began programs in the last 12 months, by month, newest first. */
export const cohortsLoader = (ctx: Context) =>
  new DataLoader<string, ProgramCohort[]>(async (programKeys) => {
    const db = await ctx.lane.read();
    const rows = await db
      .selectFrom('enrollment')
      .select([
        'program_id',
        sql<string>`date_trunc('month', started_on)::date`.as('month'),
        sql<number>`count(*)::int`.as('started'),
        sql<number>`(count(*) filter (where state in ('ACTIVE', 'ON_HOLD')))::int`.as('active'),
        sql<number>`(count(*) filter (where state = 'COMPLETED'))::int`.as('completed'),
        sql<number>`(count(*) filter (where state = 'LEFT'))::int`.as('left'),
      ])
      .where('program_id', 'in', [...programKeys])
      .where(
        'started_on',
        '>=',
        sql<string>`date_trunc('month', app.now() - interval '11 months')::date`,
      )
      .groupBy(['program_id', 'month'])
      .orderBy('month', 'desc')
      .execute();
    const cohorts = Map.groupBy(rows, (row) => row.program_id);
    return programKeys.map((key) =>
      (cohorts.get(key) ?? []).map(({ program_id, ...cohort }) => cohort),
    );
  });
