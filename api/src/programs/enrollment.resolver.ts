import * as TG from 'type-graphql';
import type { Context } from '../app/operation-context.ts';
import { keyOf } from '../common/ids.ts';
import { payload } from '../common/payload.ts';
import {
  type EnrollmentAdmitPayload,
  type EnrollmentChangePhasePayload,
  type EnrollmentCompletePayload,
  type EnrollmentHoldPayload,
  type EnrollmentLeavePayload,
  type EnrollmentPlanPayload,
  type EnrollmentPrioritizePayload,
  type EnrollmentResumePayload,
  type EnrollmentStartPayload,
  type EnrollmentUndoPayload,
  MutationEnrollmentAdmitArgs,
  MutationEnrollmentChangePhaseArgs,
  MutationEnrollmentCompleteArgs,
  MutationEnrollmentHoldArgs,
  MutationEnrollmentLeaveArgs,
  MutationEnrollmentPlanArgs,
  MutationEnrollmentPrioritizeArgs,
  MutationEnrollmentResumeArgs,
  MutationEnrollmentStartArgs,
  MutationEnrollmentUndoArgs,
  MutationFields,
} from '../generated/schema.ts';
import {
  admit,
  changePhase,
  complete,
  hold,
  leave,
  prioritize,
  resume,
  start,
  undo,
} from './enrollment-moves.ts';
import { changeEnrollment, planEnrollment, type EnrollmentChange } from './enrollment.service.ts';

/** The enrollment by its key, under the policy of this moment. */
const found = async (ctx: Context, key: string | undefined) => ({
  enrollment: key ? await ctx.loaders.enrollment.load(key) : null,
});

/** The enrollment as it is after a move, also when the move was refused. */
const moved = (ctx: Context, change: EnrollmentChange) =>
  payload(
    async () => found(ctx, await changeEnrollment(ctx, change)),
    () => found(ctx, keyOf('Enrollment', change.id)),
  );

@TG.Resolver()
export class EnrollmentResolver {
  @TG.Mutation(...MutationFields.enrollmentPlan)
  enrollmentPlan(
    @TG.Args(() => MutationEnrollmentPlanArgs) args: MutationEnrollmentPlanArgs,
    @TG.Ctx() ctx: Context,
  ): Promise<EnrollmentPlanPayload> {
    const { input, idempotencyKey } = args;
    return payload(async () => found(ctx, await planEnrollment(ctx, input, idempotencyKey)));
  }

  @TG.Mutation(...MutationFields.enrollmentPrioritize)
  enrollmentPrioritize(
    @TG.Args(() => MutationEnrollmentPrioritizeArgs) args: MutationEnrollmentPrioritizeArgs,
    @TG.Ctx() ctx: Context,
  ): Promise<EnrollmentPrioritizePayload> {
    return moved(ctx, {
      ...args,
      mutation: 'enrollmentPrioritize',
      type: 'PRIORITIZE',
      input: { priority: args.priority },
      move: prioritize(args.priority),
    });
  }

  @TG.Mutation(...MutationFields.enrollmentAdmit)
  enrollmentAdmit(
    @TG.Args(() => MutationEnrollmentAdmitArgs) args: MutationEnrollmentAdmitArgs,
    @TG.Ctx() ctx: Context,
  ): Promise<EnrollmentAdmitPayload> {
    return moved(ctx, {
      ...args,
      mutation: 'enrollmentAdmit',
      type: 'ADMIT',
      input: { plannedFor: args.plannedFor },
      move: admit(args.plannedFor),
    });
  }

  @TG.Mutation(...MutationFields.enrollmentStart)
  enrollmentStart(
    @TG.Args(() => MutationEnrollmentStartArgs) args: MutationEnrollmentStartArgs,
    @TG.Ctx() ctx: Context,
  ): Promise<EnrollmentStartPayload> {
    return moved(ctx, {
      ...args,
      mutation: 'enrollmentStart',
      type: 'START',
      input: { startedOn: args.startedOn, phaseId: args.phaseId },
      move: start(args.startedOn, args.phaseId),
    });
  }

  @TG.Mutation(...MutationFields.enrollmentHold)
  enrollmentHold(
    @TG.Args(() => MutationEnrollmentHoldArgs) args: MutationEnrollmentHoldArgs,
    @TG.Ctx() ctx: Context,
  ): Promise<EnrollmentHoldPayload> {
    return moved(ctx, {
      ...args,
      mutation: 'enrollmentHold',
      type: 'HOLD',
      input: { backOn: args.backOn },
      move: hold(args.backOn),
    });
  }

  @TG.Mutation(...MutationFields.enrollmentResume)
  enrollmentResume(
    @TG.Args(() => MutationEnrollmentResumeArgs) args: MutationEnrollmentResumeArgs,
    @TG.Ctx() ctx: Context,
  ): Promise<EnrollmentResumePayload> {
    return moved(ctx, { ...args, mutation: 'enrollmentResume', type: 'RESUME', move: resume });
  }

  @TG.Mutation(...MutationFields.enrollmentChangePhase)
  enrollmentChangePhase(
    @TG.Args(() => MutationEnrollmentChangePhaseArgs) args: MutationEnrollmentChangePhaseArgs,
    @TG.Ctx() ctx: Context,
  ): Promise<EnrollmentChangePhasePayload> {
    return moved(ctx, {
      ...args,
      mutation: 'enrollmentChangePhase',
      type: 'CHANGE_PHASE',
      input: { phaseId: args.phaseId },
      move: changePhase(args.phaseId),
    });
  }

  @TG.Mutation(...MutationFields.enrollmentComplete)
  enrollmentComplete(
    @TG.Args(() => MutationEnrollmentCompleteArgs) args: MutationEnrollmentCompleteArgs,
    @TG.Ctx() ctx: Context,
  ): Promise<EnrollmentCompletePayload> {
    return moved(ctx, {
      ...args,
      mutation: 'enrollmentComplete',
      type: 'COMPLETE',
      input: { endedOn: args.endedOn },
      move: complete(args.endedOn),
    });
  }

  @TG.Mutation(...MutationFields.enrollmentLeave)
  enrollmentLeave(
    @TG.Args(() => MutationEnrollmentLeaveArgs) args: MutationEnrollmentLeaveArgs,
    @TG.Ctx() ctx: Context,
  ): Promise<EnrollmentLeavePayload> {
    return moved(ctx, {
      ...args,
      mutation: 'enrollmentLeave',
      type: 'LEAVE',
      input: { reason: args.reason, endedOn: args.endedOn },
      move: leave(args.reason, args.endedOn),
    });
  }

  @TG.Mutation(...MutationFields.enrollmentUndo)
  enrollmentUndo(
    @TG.Args(() => MutationEnrollmentUndoArgs) args: MutationEnrollmentUndoArgs,
    @TG.Ctx() ctx: Context,
  ): Promise<EnrollmentUndoPayload> {
    return moved(ctx, { ...args, mutation: 'enrollmentUndo', type: 'UNDO', move: undo });
  }
}
