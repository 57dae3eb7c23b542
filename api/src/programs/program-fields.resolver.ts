import * as TG from 'type-graphql';
import type { Context } from '../app/operation-context.ts';
import { requireViewer } from '../auth/require-viewer.ts';
import {
  type EnrollmentConnection,
  type Person,
  Program,
  type ProgramCohort,
  type ProgramCounts,
  ProgramEnrollmentsArgs,
  ProgramFields,
  type ProgramPhase,
  ProgramWaitingListArgs,
} from '../generated/schema.ts';
import type { ProgramNode } from './program.rows.ts';

const manages = (ctx: Context) => requireViewer(ctx).permissions.has('PROGRAM_MANAGE');

@TG.Resolver(() => Program)
export class ProgramFieldsResolver {
  @TG.FieldResolver(...ProgramFields.leads)
  leads(@TG.Root() { key }: ProgramNode, @TG.Ctx() ctx: Context): Promise<Person[]> {
    return ctx.loaders.programLeads.load(key);
  }

  @TG.FieldResolver(...ProgramFields.phases)
  phases(@TG.Root() { key }: ProgramNode, @TG.Ctx() ctx: Context): Promise<ProgramPhase[]> {
    return ctx.loaders.phasesOfProgram.load(key);
  }

  @TG.FieldResolver(...ProgramFields.counts)
  counts(@TG.Root() { known }: ProgramNode, @TG.Ctx() ctx: Context): ProgramCounts | null {
    return manages(ctx) ? known : null;
  }

  @TG.FieldResolver(...ProgramFields.cohorts)
  cohorts(
    @TG.Root() { key }: ProgramNode,
    @TG.Ctx() ctx: Context,
  ): Promise<ProgramCohort[]> | null {
    return manages(ctx) ? ctx.loaders.cohorts.load(key) : null;
  }

  @TG.FieldResolver(...ProgramFields.enrollments)
  enrollments(
    @TG.Root() { key }: ProgramNode,
    @TG.Args(() => ProgramEnrollmentsArgs) args: ProgramEnrollmentsArgs,
    @TG.Ctx() ctx: Context,
  ): Promise<EnrollmentConnection> {
    return ctx.loaders.enrollmentsOfProgram.load({ parent: key, args });
  }

  @TG.FieldResolver(...ProgramFields.waitingList)
  waitingList(
    @TG.Root() { key }: ProgramNode,
    @TG.Args(() => ProgramWaitingListArgs) args: ProgramWaitingListArgs,
    @TG.Ctx() ctx: Context,
  ): Promise<EnrollmentConnection> {
    return ctx.loaders.waitingList.load({ parent: key, args });
  }
}
