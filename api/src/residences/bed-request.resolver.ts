import * as TG from 'type-graphql';
import type { Context } from '../app/operation-context.ts';
import { keyOf } from '../common/ids.ts';
import { payload } from '../common/payload.ts';
import {
  type BedRequest,
  type BedRequestConnection,
  type BedRequestCreatePayload,
  type BedRequestDeclinePayload,
  type BedRequestEditPayload,
  type BedRequestWithdrawPayload,
  MutationBedRequestCreateArgs,
  MutationBedRequestDeclineArgs,
  MutationBedRequestEditArgs,
  MutationBedRequestWithdrawArgs,
  MutationFields,
  QueryBedRequestsArgs,
  QueryFields,
} from '../generated/schema.ts';
import { listBedRequests } from './bed-request-list.ts';
import {
  createBedRequest,
  declineBedRequest,
  editBedRequest,
  withdrawBedRequest,
} from './bed-request.service.ts';

/** The request as it is after a change, also when the change was refused. */
function changed(ctx: Context, id: string | null, work: () => Promise<string>) {
  const request = async (key: string | undefined) => ({
    request: key ? ((await ctx.loaders.bedRequest.load(key)) as BedRequest | null) : null,
  });
  return payload(
    async () => request(await work()),
    () => request(id === null ? undefined : keyOf('BedRequest', id)),
  );
}

@TG.Resolver()
export class BedRequestResolver {
  @TG.Query(...QueryFields.bedRequests)
  bedRequests(
    @TG.Args(() => QueryBedRequestsArgs) page: QueryBedRequestsArgs,
    @TG.Ctx() ctx: Context,
  ): Promise<BedRequestConnection> {
    return listBedRequests(ctx, page) as Promise<BedRequestConnection>;
  }

  @TG.Mutation(...MutationFields.bedRequestCreate)
  bedRequestCreate(
    @TG.Args(() => MutationBedRequestCreateArgs)
    { input, idempotencyKey }: MutationBedRequestCreateArgs,
    @TG.Ctx() ctx: Context,
  ): Promise<BedRequestCreatePayload> {
    return changed(ctx, null, () => createBedRequest(ctx, input, idempotencyKey));
  }

  @TG.Mutation(...MutationFields.bedRequestEdit)
  bedRequestEdit(
    @TG.Args(() => MutationBedRequestEditArgs) { input, ...target }: MutationBedRequestEditArgs,
    @TG.Ctx() ctx: Context,
  ): Promise<BedRequestEditPayload> {
    return changed(ctx, target.id, async () => editBedRequest(ctx, target, input));
  }

  @TG.Mutation(...MutationFields.bedRequestWithdraw)
  bedRequestWithdraw(
    @TG.Args(() => MutationBedRequestWithdrawArgs)
    { reason, ...target }: MutationBedRequestWithdrawArgs,
    @TG.Ctx() ctx: Context,
  ): Promise<BedRequestWithdrawPayload> {
    return changed(ctx, target.id, () => withdrawBedRequest(ctx, target, reason));
  }

  @TG.Mutation(...MutationFields.bedRequestDecline)
  bedRequestDecline(
    @TG.Args(() => MutationBedRequestDeclineArgs)
    { residenceId, reason, note, ...target }: MutationBedRequestDeclineArgs,
    @TG.Ctx() ctx: Context,
  ): Promise<BedRequestDeclinePayload> {
    const decline = { residenceId, reason, note };
    return changed(ctx, target.id, async () => declineBedRequest(ctx, target, decline));
  }
}
