import * as TG from 'type-graphql';
import type { Context } from '../app/operation-context.ts';
import {
  type Bed,
  type Member,
  type Residence,
  Stay,
  StayChanged,
  StayChangedFields,
  StayFields,
} from '../generated/schema.ts';
import type { StayNode } from './stay.rows.ts';

@TG.Resolver(() => Stay)
export class StayFieldsResolver {
  @TG.FieldResolver(...StayFields.member)
  member(@TG.Root() { memberKey }: StayNode, @TG.Ctx() ctx: Context): Promise<Member | null> {
    return ctx.loaders.member.load(memberKey);
  }

  @TG.FieldResolver(...StayFields.bed)
  bed(@TG.Root() { bedKey }: StayNode, @TG.Ctx() ctx: Context): Promise<Bed | null> {
    return ctx.loaders.bed.load(bedKey);
  }

  @TG.FieldResolver(...StayFields.residence)
  residence(
    @TG.Root() { residenceKey }: StayNode,
    @TG.Ctx() ctx: Context,
  ): Promise<Residence | null> {
    return ctx.loaders.residence.load(residenceKey);
  }

  @TG.FieldResolver(...StayFields.transferredFrom)
  transferredFrom(
    @TG.Root() { previousKey }: StayNode,
    @TG.Ctx() ctx: Context,
  ): Promise<Stay | null> | null {
    return previousKey ? ctx.loaders.stay.load(previousKey) : null;
  }

  @TG.FieldResolver(...StayFields.transferredTo)
  transferredTo(@TG.Root() stay: StayNode, @TG.Ctx() ctx: Context): Promise<Stay | null> {
    return ctx.loaders.nextStay.load(stay);
  }
}

interface StayChangedNode {
  residenceKey: string;
  fromResidenceKey: string | null;
}

@TG.Resolver(() => StayChanged)
export class StayChangedFieldsResolver {
  @TG.FieldResolver(...StayChangedFields.residence)
  residence(
    @TG.Root() { residenceKey }: StayChangedNode,
    @TG.Ctx() ctx: Context,
  ): Promise<Residence | null> {
    return ctx.loaders.residence.load(residenceKey);
  }

  @TG.FieldResolver(...StayChangedFields.fromResidence)
  fromResidence(
    @TG.Root() { fromResidenceKey }: StayChangedNode,
    @TG.Ctx() ctx: Context,
  ): Promise<Residence | null> | null {
    return fromResidenceKey ? ctx.loaders.residence.load(fromResidenceKey) : null;
  }
}
