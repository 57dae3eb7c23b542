import * as TG from 'type-graphql';
import type { Context } from '../app/operation-context.ts';
import { payload } from '../common/payload.ts';
import {
  type MentorSharing,
  type MentorSharingSetPayload,
  MutationFields,
  MutationMentorSharingSetArgs,
  QueryFields,
} from '../generated/schema.ts';
import { readSharing, setSharing } from './mentor-sharing.service.ts';

@TG.Resolver()
export class MentorSharingResolver {
  @TG.Query(...QueryFields.mentorSharing)
  mentorSharing(@TG.Ctx() ctx: Context): Promise<MentorSharing | null> {
    return readSharing(ctx);
  }

  @TG.Mutation(...MutationFields.mentorSharingSet)
  mentorSharingSet(
    @TG.Args(() => MutationMentorSharingSetArgs) args: MutationMentorSharingSetArgs,
    @TG.Ctx() ctx: Context,
  ): Promise<MentorSharingSetPayload> {
    const sharing = async () => ({ sharing: await readSharing(ctx) });
    return payload(async () => {
      await setSharing(ctx, { ...args });
      return sharing();
    }, sharing);
  }
}
