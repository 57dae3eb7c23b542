import * as TG from 'type-graphql';
import type { Context } from '../app/operation-context.ts';
import {
  Referral,
  ReferralChanged,
  ReferralChangedFields,
  ReferralFields,
  type Member,
  type Person,
  type ReferralTelling,
} from '../generated/schema.ts';
import type { ReferralNode } from './referral.rows.ts';

const person = (ctx: Context, key: string | null) => (key ? ctx.loaders.person.load(key) : null);

@TG.Resolver(() => Referral)
export class ReferralFieldsResolver {
  @TG.FieldResolver(...ReferralFields.member)
  member(@TG.Root() referral: ReferralNode, @TG.Ctx() ctx: Context): Promise<Member | null> | null {
    return referral.memberKey ? ctx.loaders.member.load(referral.memberKey) : null;
  }

  @TG.FieldResolver(...ReferralFields.owner)
  owner(@TG.Root() referral: ReferralNode, @TG.Ctx() ctx: Context): Promise<Person | null> | null {
    return person(ctx, referral.ownerKey);
  }

  @TG.FieldResolver(...ReferralFields.tellings)
  tellings(@TG.Root() { key }: ReferralNode, @TG.Ctx() ctx: Context): Promise<ReferralTelling[]> {
    return ctx.loaders.referralTellings.load(key);
  }

  @TG.FieldResolver(...ReferralFields.receivedBy)
  receivedBy(
    @TG.Root() referral: ReferralNode,
    @TG.Ctx() ctx: Context,
  ): Promise<Person | null> | null {
    return person(ctx, referral.receivedByKey);
  }
}

@TG.Resolver(() => ReferralChanged)
export class ReferralChangedFieldsResolver {
  @TG.FieldResolver(...ReferralChangedFields.referral)
  referral(
    @TG.Root() { referralKey }: { referralKey: string },
    @TG.Ctx() ctx: Context,
  ): Promise<Referral | null> {
    return ctx.loaders.referral.load(referralKey);
  }
}
