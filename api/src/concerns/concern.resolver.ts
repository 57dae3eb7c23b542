import * as TG from 'type-graphql';
import type { Context } from '../app/operation-context.ts';
import { keyOf } from '../common/ids.ts';
import { payload } from '../common/payload.ts';
import {
  MutationConcernCloseArgs,
  MutationConcernLinkArgs,
  MutationConcernMarkReadArgs,
  MutationConcernSendArgs,
  MutationFields,
  QueryConcernArgs,
  QueryConcernsArgs,
  QueryFields,
  type Concern,
  type ConcernClosePayload,
  type ConcernConnection,
  type ConcernLinkPayload,
  type ConcernMarkReadPayload,
  type ConcernSendPayload,
} from '../generated/schema.ts';
import { listConcerns } from './concern-list.ts';
import { closeConcern, linkConcern, markConcernRead } from './concern.service.ts';
import { sendConcern } from './send-concern.service.ts';

/** The concern as it is after a change, also when the change was refused. */
function changed(ctx: Context, id: string, change: () => Promise<string>) {
  const concern = async (key: string | undefined) => ({
    concern: key ? await ctx.loaders.concern.load(key) : null,
  });
  return payload(
    async () => concern(await change()),
    () => concern(keyOf('Concern', id)),
  );
}

@TG.Resolver()
export class ConcernResolver {
  @TG.Query(...QueryFields.concerns)
  concerns(
    @TG.Args(() => QueryConcernsArgs) { filter, ...page }: QueryConcernsArgs,
    @TG.Ctx() ctx: Context,
  ): Promise<ConcernConnection> {
    return listConcerns(ctx, filter, page);
  }

  @TG.Query(...QueryFields.concern)
  async concern(
    @TG.Args(() => QueryConcernArgs) { id }: QueryConcernArgs,
    @TG.Ctx() ctx: Context,
  ): Promise<Concern | null> {
    const key = keyOf('Concern', id);
    return key ? ctx.loaders.concern.load(key) : null;
  }

  @TG.Mutation(...MutationFields.concernSend)
  concernSend(
    @TG.Args(() => MutationConcernSendArgs) args: MutationConcernSendArgs,
    @TG.Ctx() ctx: Context,
  ): Promise<ConcernSendPayload> {
    return payload(async () => {
      await sendConcern(ctx, args);
      return {};
    });
  }

  @TG.Mutation(...MutationFields.concernMarkRead)
  concernMarkRead(
    @TG.Args(() => MutationConcernMarkReadArgs) args: MutationConcernMarkReadArgs,
    @TG.Ctx() ctx: Context,
  ): Promise<ConcernMarkReadPayload> {
    return changed(ctx, args.id, () => markConcernRead(ctx, args));
  }

  @TG.Mutation(...MutationFields.concernClose)
  concernClose(
    @TG.Args(() => MutationConcernCloseArgs) args: MutationConcernCloseArgs,
    @TG.Ctx() ctx: Context,
  ): Promise<ConcernClosePayload> {
    return changed(ctx, args.id, () => closeConcern(ctx, args));
  }

  @TG.Mutation(...MutationFields.concernLink)
  concernLink(
    @TG.Args(() => MutationConcernLinkArgs) args: MutationConcernLinkArgs,
    @TG.Ctx() ctx: Context,
  ): Promise<ConcernLinkPayload> {
    return changed(ctx, args.id, () => linkConcern(ctx, args));
  }
}
