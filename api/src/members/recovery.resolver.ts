import * as TG from 'type-graphql';
import type { Context } from '../app/operation-context.ts';
import { keyOf } from '../common/ids.ts';
import { payload } from '../common/payload.ts';
import {
  MutationFields,
  MutationRecoveryStartSetArgs,
  RecoveryEpisode,
  RecoveryEpisodeFields,
  type RecoveryStartSetPayload,
  type SlipReported,
} from '../generated/schema.ts';
import type { EpisodeNode } from './recovery.rows.ts';
import { setRecoveryStart } from './recovery.service.ts';

@TG.Resolver(() => RecoveryEpisode)
export class RecoveryResolver {
  @TG.FieldResolver(...RecoveryEpisodeFields.endedBy)
  async endedBy(
    @TG.Root() { endedByKey }: EpisodeNode,
    @TG.Ctx() ctx: Context,
  ): Promise<SlipReported | null> {
    const slip = endedByKey === null ? null : await ctx.loaders.event.load(endedByKey);
    return slip?.__typename === 'SlipReported' ? slip : null;
  }

  @TG.Mutation(...MutationFields.recoveryStartSet)
  recoveryStartSet(
    @TG.Args(() => MutationRecoveryStartSetArgs) args: MutationRecoveryStartSetArgs,
    @TG.Ctx() ctx: Context,
  ): Promise<RecoveryStartSetPayload> {
    const now = async () => {
      const key = keyOf('Member', args.memberId);
      return { member: key ? await ctx.loaders.member.load(key) : null };
    };
    return payload(async () => {
      const key = await setRecoveryStart(ctx, args);
      return { member: await ctx.loaders.member.load(key) };
    }, now);
  }
}
