import * as TG from 'type-graphql';
import type { Context } from '../app/operation-context.ts';
import { requireViewer } from '../auth/require-viewer.ts';
import {
  type Bed,
  type BedMatch,
  BedRequest,
  type BedRequestDecline,
  BedRequestFields,
  type Member,
  type Residence,
} from '../generated/schema.ts';
import type { BedRequestNode } from './bed-request.rows.ts';

@TG.Resolver(() => BedRequest)
export class BedRequestFieldsResolver {
  @TG.FieldResolver(...BedRequestFields.member)
  member(@TG.Root() { memberKey }: BedRequestNode, @TG.Ctx() ctx: Context): Promise<Member | null> {
    return ctx.loaders.member.load(memberKey);
  }

  @TG.FieldResolver(...BedRequestFields.residences)
  async residences(
    @TG.Root() { residenceKeys }: BedRequestNode,
    @TG.Ctx() ctx: Context,
  ): Promise<Residence[]> {
    const found = await Promise.all(residenceKeys.map((key) => ctx.loaders.residence.load(key)));
    return found.filter((residence) => residence !== null);
  }

  @TG.FieldResolver(...BedRequestFields.heldBed)
  heldBed(
    @TG.Root() { heldBedKey }: BedRequestNode,
    @TG.Ctx() ctx: Context,
  ): Promise<Bed | null> | null {
    return heldBedKey ? ctx.loaders.bed.load(heldBedKey) : null;
  }

  @TG.FieldResolver(...BedRequestFields.declines)
  async declines(
    @TG.Root() { key }: BedRequestNode,
    @TG.Ctx() ctx: Context,
  ): Promise<BedRequestDecline[]> {
    const declines = await ctx.loaders.bedRequestDeclines.load(key);
    const houses = await Promise.all(
      declines.map(({ residenceKey }) => ctx.loaders.residence.load(residenceKey)),
    );
    return declines.flatMap(({ residenceKey: _key, ...decline }, i) => {
      const residence = houses[i];
      return residence ? [{ ...decline, residence }] : [];
    });
  }

  @TG.FieldResolver(...BedRequestFields.matches)
  matches(@TG.Root() request: BedRequestNode, @TG.Ctx() ctx: Context): Promise<BedMatch[]> | null {
    if (!requireViewer(ctx).permissions.has('RESIDENCE_READ')) return null;
    if (request.state !== 'WAITING') return null;
    return ctx.loaders.bedMatches.load(request);
  }
}
