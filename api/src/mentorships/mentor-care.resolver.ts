import * as TG from 'type-graphql';
import type { Context } from '../app/operation-context.ts';
import { readBack } from '../common/help-first.ts';
import { payload } from '../common/payload.ts';
import {
  MentorWellbeingCheck,
  MentorWellbeingCheckFields,
  type MentorWellbeingRecordPayload,
  MutationFields,
  MutationMentorWellbeingRecordArgs,
  MutationSupervisionNoteShareArgs,
  MutationSupervisionNoteWriteArgs,
  type Person,
  QueryFields,
  QueryMentorWellbeingChecksArgs,
  QuerySupervisionNotesArgs,
  SupervisionNote,
  SupervisionNoteFields,
  type SupervisionNoteSharePayload,
  type SupervisionNoteWritePayload,
} from '../generated/schema.ts';
import { safetyOfWords } from '../monitoring/message-safety.service.ts';
import { listNotes, listWellbeing, type NoteNode, type WellbeingNode } from './mentor-care.rows.ts';
import { recordWellbeing, shareNote, writeNote } from './mentor-care.service.ts';

@TG.Resolver(() => MentorWellbeingCheck)
export class MentorWellbeingResolver {
  @TG.Query(...QueryFields.mentorWellbeingChecks)
  mentorWellbeingChecks(
    @TG.Args(() => QueryMentorWellbeingChecksArgs) { personId }: QueryMentorWellbeingChecksArgs,
    @TG.Ctx() ctx: Context,
  ): Promise<Omit<MentorWellbeingCheck, 'mentor'>[]> {
    return listWellbeing(ctx, personId);
  }

  @TG.Mutation(...MutationFields.mentorWellbeingRecord)
  async mentorWellbeingRecord(
    @TG.Args(() => MutationMentorWellbeingRecordArgs) args: MutationMentorWellbeingRecordArgs,
    @TG.Ctx() ctx: Context,
  ): Promise<MentorWellbeingRecordPayload> {
    // For who writes alone, whatever becomes of the check.
    const safety = safetyOfWords(args.summary);
    const recorded = await payload(async () => {
      const key = await recordWellbeing(ctx, args);
      const check = ctx.loaders.mentorWellbeing.load(key);
      return { check: (await readBack(ctx, safety !== null, check, null)) as MentorWellbeingCheck };
    });
    return { ...recorded, safety };
  }

  @TG.FieldResolver(...MentorWellbeingCheckFields.mentor)
  mentor(@TG.Root() { mentorKey }: WellbeingNode, @TG.Ctx() ctx: Context): Promise<Person | null> {
    return ctx.loaders.person.load(mentorKey);
  }
}

@TG.Resolver(() => SupervisionNote)
export class SupervisionNoteResolver {
  @TG.Query(...QueryFields.supervisionNotes)
  supervisionNotes(
    @TG.Args(() => QuerySupervisionNotesArgs) { personId }: QuerySupervisionNotesArgs,
    @TG.Ctx() ctx: Context,
  ): Promise<Omit<SupervisionNote, 'mentor' | 'author'>[]> {
    return listNotes(ctx, personId);
  }

  @TG.Mutation(...MutationFields.supervisionNoteWrite)
  supervisionNoteWrite(
    @TG.Args(() => MutationSupervisionNoteWriteArgs) args: MutationSupervisionNoteWriteArgs,
    @TG.Ctx() ctx: Context,
  ): Promise<SupervisionNoteWritePayload> {
    return payload(async () => found(ctx, await writeNote(ctx, args)));
  }

  @TG.Mutation(...MutationFields.supervisionNoteShare)
  supervisionNoteShare(
    @TG.Args(() => MutationSupervisionNoteShareArgs) args: MutationSupervisionNoteShareArgs,
    @TG.Ctx() ctx: Context,
  ): Promise<SupervisionNoteSharePayload> {
    return payload(async () => found(ctx, await shareNote(ctx, args)));
  }

  @TG.FieldResolver(...SupervisionNoteFields.mentor)
  mentor(@TG.Root() { mentorKey }: NoteNode, @TG.Ctx() ctx: Context): Promise<Person | null> {
    return ctx.loaders.person.load(mentorKey);
  }

  @TG.FieldResolver(...SupervisionNoteFields.author)
  author(@TG.Root() { authorKey }: NoteNode, @TG.Ctx() ctx: Context): Promise<Person | null> {
    return ctx.loaders.person.load(authorKey);
  }
}

const found = async (ctx: Context, key: string) => ({
  note: (await ctx.loaders.supervisionNote.load(key)) as SupervisionNote | null,
});
