import * as TG from 'type-graphql';
import type { Context } from '../app/operation-context.ts';
import { keyOf } from '../common/ids.ts';
import { payload } from '../common/payload.ts';
import {
  type MentorshipStepMovePayload,
  type MentorshipStepNotePayload,
  type MentorshipStepRemovePayload,
  type MentorshipStepsAddPayload,
  MutationFields,
  MutationMentorshipStepMoveArgs,
  MutationMentorshipStepNoteArgs,
  MutationMentorshipStepRemoveArgs,
  MutationMentorshipStepsAddArgs,
} from '../generated/schema.ts';
import { addSteps, mentorshipOfStep, moveStep, noteStep, removeStep } from './step.service.ts';

const mentorshipBy = async (ctx: Context, key: string | undefined) => ({
  mentorship: key ? await ctx.loaders.mentorship.load(key) : null,
});

/** The step as it is after a change, also when it was refused. */
function changed(ctx: Context, { id }: { id: string }, work: () => Promise<unknown>) {
  const found = async () => {
    const key = keyOf('MentorshipStep', id);
    return { step: key ? await ctx.loaders.mentorshipStep.load(key) : null };
  };
  return payload(async () => {
    await work();
    return found();
  }, found);
}

@TG.Resolver()
export class MentorshipStepResolver {
  @TG.Mutation(...MutationFields.mentorshipStepsAdd)
  mentorshipStepsAdd(
    @TG.Args(() => MutationMentorshipStepsAddArgs) args: MutationMentorshipStepsAddArgs,
    @TG.Ctx() ctx: Context,
  ): Promise<MentorshipStepsAddPayload> {
    return payload(
      async () => mentorshipBy(ctx, await addSteps(ctx, args)),
      () => mentorshipBy(ctx, keyOf('Mentorship', args.id)),
    );
  }

  @TG.Mutation(...MutationFields.mentorshipStepMove)
  mentorshipStepMove(
    @TG.Args(() => MutationMentorshipStepMoveArgs) args: MutationMentorshipStepMoveArgs,
    @TG.Ctx() ctx: Context,
  ): Promise<MentorshipStepMovePayload> {
    return changed(ctx, args, () => moveStep(ctx, args));
  }

  @TG.Mutation(...MutationFields.mentorshipStepNote)
  mentorshipStepNote(
    @TG.Args(() => MutationMentorshipStepNoteArgs) args: MutationMentorshipStepNoteArgs,
    @TG.Ctx() ctx: Context,
  ): Promise<MentorshipStepNotePayload> {
    return changed(ctx, args, () => noteStep(ctx, args));
  }

  @TG.Mutation(...MutationFields.mentorshipStepRemove)
  mentorshipStepRemove(
    @TG.Args(() => MutationMentorshipStepRemoveArgs) args: MutationMentorshipStepRemoveArgs,
    @TG.Ctx() ctx: Context,
  ): Promise<MentorshipStepRemovePayload> {
    return payload(
      async () => mentorshipBy(ctx, await removeStep(ctx, args)),
      async () => mentorshipBy(ctx, await mentorshipOfStep(ctx, args.id)),
    );
  }
}
