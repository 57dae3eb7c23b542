import * as TG from 'type-graphql';
import type { Context } from '../app/operation-context.ts';
import {
  Bed,
  BedFields,
  BedHold,
  BedHoldFields,
  type BedRequest,
  type Member,
  type Person,
  type Residence,
  Room,
  RoomFields,
  type Stay,
} from '../generated/schema.ts';
import type { BedNode, HoldNode } from './bed.rows.ts';
import type { RoomNode } from './residence.loaders.ts';

@TG.Resolver(() => Room)
export class RoomFieldsResolver {
  @TG.FieldResolver(...RoomFields.residence)
  residence(
    @TG.Root() { residenceKey }: RoomNode,
    @TG.Ctx() ctx: Context,
  ): Promise<Residence | null> {
    return ctx.loaders.residence.load(residenceKey);
  }

  @TG.FieldResolver(...RoomFields.beds)
  beds(@TG.Root() { key }: RoomNode, @TG.Ctx() ctx: Context): Promise<Bed[]> {
    return ctx.loaders.bedsOfRoom.load(key);
  }
}

@TG.Resolver(() => Bed)
export class BedFieldsResolver {
  @TG.FieldResolver(...BedFields.room)
  room(@TG.Root() { roomKey }: BedNode, @TG.Ctx() ctx: Context): Promise<Room | null> {
    return ctx.loaders.room.load(roomKey) as Promise<Room | null>;
  }

  @TG.FieldResolver(...BedFields.stay)
  stay(@TG.Root() { stayKey }: BedNode, @TG.Ctx() ctx: Context): Promise<Stay | null> | null {
    return stayKey ? ctx.loaders.stay.load(stayKey) : null;
  }
}

@TG.Resolver(() => BedHold)
export class BedHoldFieldsResolver {
  @TG.FieldResolver(...BedHoldFields.heldBy)
  heldBy(@TG.Root() { heldByKey }: HoldNode, @TG.Ctx() ctx: Context): Promise<Person | null> {
    return ctx.loaders.person.load(heldByKey);
  }

  @TG.FieldResolver(...BedHoldFields.request)
  request(
    @TG.Root() { requestKey }: HoldNode,
    @TG.Ctx() ctx: Context,
  ): Promise<BedRequest | null> | null {
    return requestKey
      ? (ctx.loaders.bedRequest.load(requestKey) as Promise<BedRequest | null>)
      : null;
  }

  @TG.FieldResolver(...BedHoldFields.member)
  async member(
    @TG.Root() { requestKey }: HoldNode,
    @TG.Ctx() ctx: Context,
  ): Promise<Member | null> {
    const request = requestKey ? await ctx.loaders.bedRequest.load(requestKey) : null;
    return request ? ctx.loaders.member.load(request.memberKey) : null;
  }
}
