import * as TG from 'type-graphql';
import type { Context } from '../../app/operation-context.ts';
import { requireViewer } from '../../auth/require-viewer.ts';
import {
  HousePass,
  type HousePassConnection,
  HousePassFields,
  type Member,
  type Person,
  Presence,
  PresenceFields,
  Residence,
  ResidenceFields,
  ResidencePassesArgs,
  type Stay,
} from '../../generated/schema.ts';
import type { PassNode } from './pass.rows.ts';
import { seesBoards, type PresenceNode } from './presence.rows.ts';
import type { ResidenceNode } from '../residence.rows.ts';

@TG.Resolver(() => Residence)
export class ResidenceEveningResolver {
  @TG.FieldResolver(...ResidenceFields.board)
  board(@TG.Root() { key }: ResidenceNode, @TG.Ctx() ctx: Context): Promise<Presence[]> | null {
    return seesBoards(requireViewer(ctx)) ? ctx.loaders.board.load(key) : null;
  }

  @TG.FieldResolver(...ResidenceFields.passes)
  passes(
    @TG.Root() { key }: ResidenceNode,
    @TG.Args(() => ResidencePassesArgs) args: ResidencePassesArgs,
    @TG.Ctx() ctx: Context,
  ): Promise<HousePassConnection> | null {
    if (!seesBoards(requireViewer(ctx))) return null;
    return ctx.loaders.passesOfResidence.load({ parent: key, args });
  }
}

@TG.Resolver(() => Presence)
export class PresenceFieldsResolver {
  @TG.FieldResolver(...PresenceFields.stay)
  stay(@TG.Root() { stayKey }: PresenceNode, @TG.Ctx() ctx: Context): Promise<Stay | null> {
    return ctx.loaders.stay.load(stayKey);
  }

  @TG.FieldResolver(...PresenceFields.markedBy)
  markedBy(
    @TG.Root() { markedByKey }: PresenceNode,
    @TG.Ctx() ctx: Context,
  ): Promise<Person | null> | null {
    return markedByKey ? ctx.loaders.person.load(markedByKey) : null;
  }

  @TG.FieldResolver(...PresenceFields.pass)
  pass(
    @TG.Root() { passKey }: PresenceNode,
    @TG.Ctx() ctx: Context,
  ): Promise<HousePass | null> | null {
    return passKey ? ctx.loaders.pass.load(passKey) : null;
  }
}

@TG.Resolver(() => HousePass)
export class PassFieldsResolver {
  @TG.FieldResolver(...HousePassFields.member)
  member(@TG.Root() { memberKey }: PassNode, @TG.Ctx() ctx: Context): Promise<Member | null> {
    return ctx.loaders.member.load(memberKey);
  }

  @TG.FieldResolver(...HousePassFields.residence)
  residence(
    @TG.Root() { residenceKey }: PassNode,
    @TG.Ctx() ctx: Context,
  ): Promise<Residence | null> {
    return ctx.loaders.residence.load(residenceKey);
  }

  @TG.FieldResolver(...HousePassFields.requestedBy)
  requestedBy(
    @TG.Root() { requestedByKey }: PassNode,
    @TG.Ctx() ctx: Context,
  ): Promise<Person | null> {
    return ctx.loaders.person.load(requestedByKey);
  }

  @TG.FieldResolver(...HousePassFields.decidedBy)
  decidedBy(
    @TG.Root() { decidedByKey }: PassNode,
    @TG.Ctx() ctx: Context,
  ): Promise<Person | null> | null {
    return decidedByKey ? ctx.loaders.person.load(decidedByKey) : null;
  }
}
