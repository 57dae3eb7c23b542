import * as TG from 'type-graphql';
import type { Context } from '../../app/operation-context.ts';
import { keyOf } from '../../common/ids.ts';
import { payload } from '../../common/payload.ts';
import {
  type HouseAccount,
  type HouseChargeAddPayload,
  type HouseChargeWaivePayload,
  type HouseLedgerReversePayload,
  type HousePaymentRecordPayload,
  MutationFields,
  MutationHouseChargeAddArgs,
  MutationHouseChargeWaiveArgs,
  MutationHouseLedgerReverseArgs,
  MutationHousePaymentRecordArgs,
} from '../../generated/schema.ts';
import { accountText } from './ledger.rows.ts';
import { addCharge, recordPayment, reverseEntry, waiveCharge } from './ledger.service.ts';

type Changed = Promise<{ account: HouseAccount | null }>;

const account = async (ctx: Context, text: string | null): Changed => ({
  account: (text && (await ctx.loaders.houseAccount.load(text))) as HouseAccount | null,
});

/** The account of an entry, as far as the viewer may see it. */
async function ofEntry(ctx: Context, id: string): Changed {
  const key = keyOf('HouseLedgerEntry', id);
  const seen = key ? await ctx.loaders.houseLedgerEntry.load(key) : null;
  const { residenceKey: residence, memberKey: member } = seen ?? {};
  return account(ctx, residence && member ? accountText({ residence, member }) : null);
}

/** The account that a stay counts in, as far as the viewer may see it. */
async function ofStay(ctx: Context, id: string): Changed {
  const key = keyOf('Stay', id);
  const seen = key ? await ctx.loaders.stay.load(key) : null;
  const { residenceKey: residence, memberKey: member } = seen ?? {};
  return account(ctx, residence && member ? accountText({ residence, member }) : null);
}

@TG.Resolver()
export class LedgerResolver {
  @TG.Mutation(...MutationFields.houseChargeAdd)
  houseChargeAdd(
    @TG.Args(() => MutationHouseChargeAddArgs) args: MutationHouseChargeAddArgs,
    @TG.Ctx() ctx: Context,
  ): Promise<HouseChargeAddPayload> {
    return payload<Omit<HouseChargeAddPayload, 'userErrors'>>(
      async () => {
        const keys = await addCharge(ctx, args);
        const found = await Promise.all(keys.map((key) => ctx.loaders.houseAccount.load(key)));
        return { accounts: found.filter((one) => one !== null) as HouseAccount[] };
      },
      () => Promise.resolve({ accounts: null }),
    );
  }

  @TG.Mutation(...MutationFields.housePaymentRecord)
  housePaymentRecord(
    @TG.Args(() => MutationHousePaymentRecordArgs) args: MutationHousePaymentRecordArgs,
    @TG.Ctx() ctx: Context,
  ): Promise<HousePaymentRecordPayload> {
    return payload(
      async () => account(ctx, await recordPayment(ctx, args)),
      () => ofStay(ctx, args.stayId),
    );
  }

  @TG.Mutation(...MutationFields.houseChargeWaive)
  houseChargeWaive(
    @TG.Args(() => MutationHouseChargeWaiveArgs) args: MutationHouseChargeWaiveArgs,
    @TG.Ctx() ctx: Context,
  ): Promise<HouseChargeWaivePayload> {
    return payload(
      async () => account(ctx, await waiveCharge(ctx, args)),
      () => ofEntry(ctx, args.id),
    );
  }

  @TG.Mutation(...MutationFields.houseLedgerReverse)
  houseLedgerReverse(
    @TG.Args(() => MutationHouseLedgerReverseArgs) args: MutationHouseLedgerReverseArgs,
    @TG.Ctx() ctx: Context,
  ): Promise<HouseLedgerReversePayload> {
    return payload(
      async () => account(ctx, await reverseEntry(ctx, args)),
      () => ofEntry(ctx, args.id),
    );
  }
}
