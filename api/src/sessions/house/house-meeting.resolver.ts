import * as TG from 'type-graphql';
import type { Context } from '../../app/operation-context.ts';
import { keyOf } from '../../common/ids.ts';
import { payload } from '../../common/payload.ts';
import {
  HouseMeetingNotes,
  HouseMeetingNotesFields,
  type HouseMeetingWritePayload,
  MutationFields,
  MutationHouseMeetingWriteArgs,
  type Person,
  Residence,
  ResidenceFields,
  SessionOccurrence,
  SessionOccurrenceFields,
} from '../../generated/schema.ts';
import type { ResidenceNode } from '../../residences/residence.rows.ts';
import { occurrenceKey, type OccurrenceNode } from '../session.rows.ts';
import type { HouseNotesNode } from './house-meeting.loaders.ts';
import { writeNotes } from './house-meeting.service.ts';

@TG.Resolver()
export class HouseMeetingResolver {
  @TG.Mutation(...MutationFields.houseMeetingWrite)
  houseMeetingWrite(
    @TG.Args(() => MutationHouseMeetingWriteArgs) args: MutationHouseMeetingWriteArgs,
    @TG.Ctx() ctx: Context,
  ): Promise<HouseMeetingWritePayload> {
    const meeting = async () => {
      const key = keyOf('SessionOccurrence', args.occurrenceId);
      const found = key ? await ctx.loaders.sessionOccurrence.load(key) : null;
      return { occurrence: found as SessionOccurrence | null };
    };
    return payload(async () => {
      await writeNotes(ctx, args);
      return meeting();
    }, meeting);
  }
}

@TG.Resolver(() => SessionOccurrence)
export class HouseNotesOfOccurrenceResolver {
  @TG.FieldResolver(...SessionOccurrenceFields.houseNotes)
  async houseNotes(
    @TG.Root() { held }: OccurrenceNode,
    @TG.Ctx() ctx: Context,
  ): Promise<HouseMeetingNotes | null> {
    if (held.residenceKey === null) return null;
    const notes = await ctx.loaders.houseNotes.load(occurrenceKey(held.seriesKey, held.date));
    // What was taken back is not there.
    return notes?.words ? notes : null;
  }
}

@TG.Resolver(() => HouseMeetingNotes)
export class HouseNotesFieldsResolver {
  @TG.FieldResolver(...HouseMeetingNotesFields.writtenBy)
  writtenBy(
    @TG.Root() { writtenByKey }: HouseNotesNode,
    @TG.Ctx() ctx: Context,
  ): Promise<Person | null> {
    return ctx.loaders.person.load(writtenByKey);
  }
}

@TG.Resolver(() => Residence)
export class NextMeetingResolver {
  @TG.FieldResolver(...ResidenceFields.nextMeeting)
  nextMeeting(
    @TG.Root() { key }: ResidenceNode,
    @TG.Ctx() ctx: Context,
  ): Promise<SessionOccurrence | null> {
    return ctx.loaders.nextMeeting.load(key) as Promise<SessionOccurrence | null>;
  }
}
