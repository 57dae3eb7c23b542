import * as TG from 'type-graphql';
import type { Context } from '../app/operation-context.ts';
import { requireViewer } from '../auth/require-viewer.ts';
import {
  type BedRequestConnection,
  type Occupancy,
  type Person,
  Residence,
  ResidenceFields,
  ResidenceOccupancyArgs,
  ResidenceStaysArgs,
  ResidenceWaitingListArgs,
  type Room,
  type StayConnection,
} from '../generated/schema.ts';
import type { ResidenceNode } from './residence.rows.ts';

@TG.Resolver(() => Residence)
export class ResidenceFieldsResolver {
  @TG.FieldResolver(...ResidenceFields.managers)
  managers(@TG.Root() { key }: ResidenceNode, @TG.Ctx() ctx: Context): Promise<Person[]> {
    return ctx.loaders.residenceManagers.load(key);
  }

  @TG.FieldResolver(...ResidenceFields.rooms)
  rooms(@TG.Root() { key }: ResidenceNode, @TG.Ctx() ctx: Context): Promise<Room[]> {
    return ctx.loaders.roomsOfResidence.load(key) as Promise<Room[]>;
  }

  @TG.FieldResolver(...ResidenceFields.occupancy)
  occupancy(
    @TG.Root() { key }: ResidenceNode,
    @TG.Args(() => ResidenceOccupancyArgs) { span }: ResidenceOccupancyArgs,
    @TG.Ctx() ctx: Context,
  ): Promise<Occupancy> | null {
    if (!requireViewer(ctx).permissions.has('RESIDENCE_READ')) return null;
    return ctx.loaders.occupancy.load({ parent: key, args: { span } });
  }

  @TG.FieldResolver(...ResidenceFields.stays)
  stays(
    @TG.Root() { key }: ResidenceNode,
    @TG.Args(() => ResidenceStaysArgs) args: ResidenceStaysArgs,
    @TG.Ctx() ctx: Context,
  ): Promise<StayConnection> {
    return ctx.loaders.staysOfResidence.load({ parent: key, args });
  }

  @TG.FieldResolver(...ResidenceFields.waitingList)
  waitingList(
    @TG.Root() { key, viewerManages }: ResidenceNode,
    @TG.Args(() => ResidenceWaitingListArgs) args: ResidenceWaitingListArgs,
    @TG.Ctx() ctx: Context,
  ): Promise<BedRequestConnection> | null {
    if (!viewerManages) return null;
    return ctx.loaders.bedWaitingList.load({ parent: key, args }) as Promise<BedRequestConnection>;
  }
}
