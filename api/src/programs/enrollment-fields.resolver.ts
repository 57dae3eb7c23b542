import * as TG from 'type-graphql';
import type { Context } from '../app/operation-context.ts';
import {
  Enrollment,
  EnrollmentChanged,
  EnrollmentChangedFields,
  EnrollmentFields,
  type Member,
  type Program,
  type ProgramPhase,
} from '../generated/schema.ts';
import type { EnrollmentNode } from './enrollment.rows.ts';

@TG.Resolver(() => Enrollment)
export class EnrollmentFieldsResolver {
  @TG.FieldResolver(...EnrollmentFields.member)
  member(@TG.Root() { memberKey }: EnrollmentNode, @TG.Ctx() ctx: Context): Promise<Member | null> {
    return ctx.loaders.member.load(memberKey);
  }

  @TG.FieldResolver(...EnrollmentFields.program)
  program(
    @TG.Root() { programKey }: EnrollmentNode,
    @TG.Ctx() ctx: Context,
  ): Promise<Program | null> {
    return ctx.loaders.program.load(programKey);
  }

  @TG.FieldResolver(...EnrollmentFields.phase)
  phase(
    @TG.Root() { phaseKey }: EnrollmentNode,
    @TG.Ctx() ctx: Context,
  ): Promise<ProgramPhase | null> | null {
    return phaseKey ? ctx.loaders.phase.load(phaseKey) : null;
  }

  @TG.FieldResolver(...EnrollmentFields.waitingPosition)
  waitingPosition(
    @TG.Root() enrollment: EnrollmentNode,
    @TG.Ctx() ctx: Context,
  ): Promise<number | null> | null {
    return enrollment.state === 'WAITING' ? ctx.loaders.waitingPosition.load(enrollment) : null;
  }

  @TG.FieldResolver(...EnrollmentFields.history)
  history(
    @TG.Root() enrollment: EnrollmentNode,
    @TG.Ctx() ctx: Context,
  ): Promise<EnrollmentChanged[]> {
    return ctx.loaders.enrollmentHistory.load(enrollment);
  }
}

/** The keys by which the fields of an enrollment's event are loaded. */
export interface EnrollmentEventKeys {
  programKey: string;
  phaseKey: string | null;
}

@TG.Resolver(() => EnrollmentChanged)
export class EnrollmentChangedFieldsResolver {
  @TG.FieldResolver(...EnrollmentChangedFields.program)
  program(
    @TG.Root() { programKey }: EnrollmentEventKeys,
    @TG.Ctx() ctx: Context,
  ): Promise<Program | null> {
    return ctx.loaders.program.load(programKey);
  }

  @TG.FieldResolver(...EnrollmentChangedFields.phase)
  phase(
    @TG.Root() { phaseKey }: EnrollmentEventKeys,
    @TG.Ctx() ctx: Context,
  ): Promise<ProgramPhase | null> | null {
    return phaseKey ? ctx.loaders.phase.load(phaseKey) : null;
  }
}
