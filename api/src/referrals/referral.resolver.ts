import * as TG from 'type-graphql';
import type { Context } from '../app/operation-context.ts';
import { keyOf } from '../common/ids.ts';
import { payload } from '../common/payload.ts';
import {
  MutationFields,
  MutationReferralAcceptArgs,
  MutationReferralCloseArgs,
  MutationReferralConsentSetArgs,
  MutationReferralContactLoggedArgs,
  MutationReferralDeclineArgs,
  MutationReferralReceiveArgs,
  MutationReferralTellArgs,
  QueryFields,
  QueryReferralArgs,
  QueryReferralsArgs,
  type Referral,
  type ReferralAcceptPayload,
  type ReferralClosePayload,
  type ReferralConnection,
  type ReferralConsentSetPayload,
  type ReferralContactLoggedPayload,
  type ReferralDeclinePayload,
  type ReferralReceivePayload,
  type ReferralTellPayload,
} from '../generated/schema.ts';
import { acceptReferral } from './accept-referral.service.ts';
import { receiveReferral } from './receive-referral.service.ts';
import { listReferrals } from './referral-list.ts';
import {
  closeReferral,
  declineReferral,
  logReferralContact,
  setReferralConsent,
} from './referral.service.ts';
import { tellReferral } from './tell-referral.service.ts';

/** The hand-off as it is after a change, also when the change was refused. */
function changed(ctx: Context, id: string, change: () => Promise<string>) {
  const referral = async (key: string | undefined) => ({
    referral: key ? await ctx.loaders.referral.load(key) : null,
  });
  return payload(
    async () => referral(await change()),
    () => referral(keyOf('Referral', id)),
  );
}

@TG.Resolver()
export class ReferralResolver {
  @TG.Query(...QueryFields.referrals)
  referrals(
    @TG.Args(() => QueryReferralsArgs) { filter, orderBy, ...page }: QueryReferralsArgs,
    @TG.Ctx() ctx: Context,
  ): Promise<ReferralConnection> {
    return listReferrals(ctx, filter, orderBy, page);
  }

  @TG.Query(...QueryFields.referral)
  async referral(
    @TG.Args(() => QueryReferralArgs) { id }: QueryReferralArgs,
    @TG.Ctx() ctx: Context,
  ): Promise<Referral | null> {
    const key = keyOf('Referral', id);
    return key ? ctx.loaders.referral.load(key) : null;
  }

  @TG.Mutation(...MutationFields.referralReceive)
  referralReceive(
    @TG.Args(() => MutationReferralReceiveArgs)
    { input, idempotencyKey }: MutationReferralReceiveArgs,
    @TG.Ctx() ctx: Context,
  ): Promise<ReferralReceivePayload> {
    return payload(async () => {
      const key = await receiveReferral(ctx, input, idempotencyKey);
      return { referral: await ctx.loaders.referral.load(key) };
    });
  }

  @TG.Mutation(...MutationFields.referralAccept)
  referralAccept(
    @TG.Args(() => MutationReferralAcceptArgs) args: MutationReferralAcceptArgs,
    @TG.Ctx() ctx: Context,
  ): Promise<ReferralAcceptPayload> {
    return changed(ctx, args.id, () => acceptReferral(ctx, args));
  }

  @TG.Mutation(...MutationFields.referralDecline)
  referralDecline(
    @TG.Args(() => MutationReferralDeclineArgs) args: MutationReferralDeclineArgs,
    @TG.Ctx() ctx: Context,
  ): Promise<ReferralDeclinePayload> {
    return changed(ctx, args.id, () => declineReferral(ctx, args));
  }

  @TG.Mutation(...MutationFields.referralContactLogged)
  referralContactLogged(
    @TG.Args(() => MutationReferralContactLoggedArgs) args: MutationReferralContactLoggedArgs,
    @TG.Ctx() ctx: Context,
  ): Promise<ReferralContactLoggedPayload> {
    return changed(ctx, args.id, () => logReferralContact(ctx, args));
  }

  @TG.Mutation(...MutationFields.referralClose)
  referralClose(
    @TG.Args(() => MutationReferralCloseArgs) args: MutationReferralCloseArgs,
    @TG.Ctx() ctx: Context,
  ): Promise<ReferralClosePayload> {
    return changed(ctx, args.id, () => closeReferral(ctx, args));
  }

  @TG.Mutation(...MutationFields.referralConsentSet)
  referralConsentSet(
    @TG.Args(() => MutationReferralConsentSetArgs) args: MutationReferralConsentSetArgs,
    @TG.Ctx() ctx: Context,
  ): Promise<ReferralConsentSetPayload> {
    return changed(ctx, args.id, () => setReferralConsent(ctx, args));
  }

  @TG.Mutation(...MutationFields.referralTell)
  referralTell(
    @TG.Args(() => MutationReferralTellArgs) args: MutationReferralTellArgs,
    @TG.Ctx() ctx: Context,
  ): Promise<ReferralTellPayload> {
    return changed(ctx, args.id, () => tellReferral(ctx, args));
  }
}
