import * as TG from 'type-graphql';
import type { Context } from '../../app/operation-context.ts';
import { requireViewer } from '../../auth/require-viewer.ts';
import {
  Chore,
  ChoreFields,
  ChoreTurn,
  ChoreTurnFields,
  type Member,
  type Person,
  Residence,
  ResidenceChoreTurnsArgs,
  ResidenceFields,
} from '../../generated/schema.ts';
import type { ChoreNode, TurnNode } from './chore.rows.ts';
import { seesBoards } from './presence.rows.ts';
import type { ResidenceNode } from '../residence.rows.ts';

@TG.Resolver(() => Residence)
export class ResidenceChoresResolver {
  @TG.FieldResolver(...ResidenceFields.chores)
  chores(@TG.Root() { key }: ResidenceNode, @TG.Ctx() ctx: Context): Promise<Chore[]> | null {
    return seesBoards(requireViewer(ctx)) ? ctx.loaders.choresOfResidence.load(key) : null;
  }

  @TG.FieldResolver(...ResidenceFields.choreTurns)
  choreTurns(
    @TG.Root() { key }: ResidenceNode,
    @TG.Args(() => ResidenceChoreTurnsArgs) args: ResidenceChoreTurnsArgs,
    @TG.Ctx() ctx: Context,
  ): Promise<ChoreTurn[]> | null {
    if (!seesBoards(requireViewer(ctx))) return null;
    return ctx.loaders.choreTurns.load({ parent: key, args });
  }
}

@TG.Resolver(() => Chore)
export class ChoreFieldsResolver {
  @TG.FieldResolver(...ChoreFields.residence)
  residence(
    @TG.Root() { residenceKey }: ChoreNode,
    @TG.Ctx() ctx: Context,
  ): Promise<Residence | null> {
    return ctx.loaders.residence.load(residenceKey);
  }
}

@TG.Resolver(() => ChoreTurn)
export class ChoreTurnFieldsResolver {
  @TG.FieldResolver(...ChoreTurnFields.chore)
  chore(@TG.Root() { choreKey }: TurnNode, @TG.Ctx() ctx: Context): Promise<Chore | null> {
    return ctx.loaders.chore.load(choreKey);
  }

  @TG.FieldResolver(...ChoreTurnFields.member)
  member(@TG.Root() { memberKey }: TurnNode, @TG.Ctx() ctx: Context): Promise<Member | null> {
    return ctx.loaders.member.load(memberKey);
  }

  @TG.FieldResolver(...ChoreTurnFields.doneBy)
  doneBy(
    @TG.Root() { doneByKey }: TurnNode,
    @TG.Ctx() ctx: Context,
  ): Promise<Person | null> | null {
    return doneByKey ? ctx.loaders.person.load(doneByKey) : null;
  }
}
