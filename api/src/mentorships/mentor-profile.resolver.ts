import * as TG from 'type-graphql';
import type { Context } from '../app/operation-context.ts';
import { keyOf } from '../common/ids.ts';
import { payload } from '../common/payload.ts';
import {
  type MentorProfile,
  type MentorProfileConnection,
  type MentorProfileSetPayload,
  type MentorSuggestion,
  type MentorWish,
  type MentorWishSetPayload,
  MutationFields,
  MutationMentorProfileSetArgs,
  MutationMentorWishSetArgs,
  QueryFields,
  QueryMentorProfileArgs,
  QueryMentorProfilesArgs,
  QueryMentorSuggestionsArgs,
  QueryMentorWishArgs,
} from '../generated/schema.ts';
import { listProfiles } from './mentor-profile.rows.ts';
import { setProfile, setWish } from './mentor-profile.service.ts';
import { readWish, suggestMentors } from './mentor-suggestions.ts';

@TG.Resolver()
export class MentorProfileResolver {
  @TG.Query(...QueryFields.mentorProfiles)
  mentorProfiles(
    @TG.Args(() => QueryMentorProfilesArgs) args: QueryMentorProfilesArgs,
    @TG.Ctx() ctx: Context,
  ): Promise<MentorProfileConnection> {
    return listProfiles(ctx, args);
  }

  @TG.Query(...QueryFields.mentorProfile)
  async mentorProfile(
    @TG.Args(() => QueryMentorProfileArgs) { personId }: QueryMentorProfileArgs,
    @TG.Ctx() ctx: Context,
  ): Promise<MentorProfile | null> {
    const key = keyOf('Person', personId);
    return key ? ctx.loaders.mentorProfile.load(key) : null;
  }

  @TG.Query(...QueryFields.mentorWish)
  mentorWish(
    @TG.Args(() => QueryMentorWishArgs) { memberId }: QueryMentorWishArgs,
    @TG.Ctx() ctx: Context,
  ): Promise<MentorWish | null> {
    return readWish(ctx, memberId);
  }

  @TG.Query(...QueryFields.mentorSuggestions)
  mentorSuggestions(
    @TG.Args(() => QueryMentorSuggestionsArgs) { memberId, first }: QueryMentorSuggestionsArgs,
    @TG.Ctx() ctx: Context,
  ): Promise<MentorSuggestion[] | null> {
    return suggestMentors(ctx, memberId, first);
  }

  @TG.Mutation(...MutationFields.mentorProfileSet)
  mentorProfileSet(
    @TG.Args(() => MutationMentorProfileSetArgs) args: MutationMentorProfileSetArgs,
    @TG.Ctx() ctx: Context,
  ): Promise<MentorProfileSetPayload> {
    const profile = async (key: string | undefined) => ({
      profile: key ? await ctx.loaders.mentorProfile.load(key) : null,
    });
    return payload(
      async () => profile(await setProfile(ctx, { ...args })),
      () => profile(keyOf('Person', args.personId)),
    );
  }

  @TG.Mutation(...MutationFields.mentorWishSet)
  mentorWishSet(
    @TG.Args(() => MutationMentorWishSetArgs) args: MutationMentorWishSetArgs,
    @TG.Ctx() ctx: Context,
  ): Promise<MentorWishSetPayload> {
    const wish = async () => ({ wish: await readWish(ctx, args.memberId) });
    return payload(async () => {
      await setWish(ctx, { ...args });
      return wish();
    }, wish);
  }
}
