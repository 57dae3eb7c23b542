import * as TG from 'type-graphql';
import type { Context } from '../../app/operation-context.ts';
import { keyOf } from '../../common/ids.ts';
import { payload } from '../../common/payload.ts';
import {
  type HouseIncident,
  type HouseIncidentFollowUpPayload,
  type HouseIncidentRecordPayload,
  type HouseIncidentRetractPayload,
  MutationFields,
  MutationHouseIncidentFollowUpArgs,
  MutationHouseIncidentRecordArgs,
  MutationHouseIncidentRetractArgs,
} from '../../generated/schema.ts';
import { followUpIncident, recordIncident, retractIncident } from './incident.service.ts';

/** The incident as it is after a change, also when it was refused. */
function changed(ctx: Context, id: string | null, work: () => Promise<string>) {
  const incident = async (key: string | undefined) => ({
    incident: (key ? await ctx.loaders.incident.load(key) : null) as HouseIncident | null,
  });
  return payload(
    async () => incident(await work()),
    () => incident(id === null ? undefined : keyOf('HouseIncident', id)),
  );
}

@TG.Resolver()
export class IncidentResolver {
  @TG.Mutation(...MutationFields.houseIncidentRecord)
  houseIncidentRecord(
    @TG.Args(() => MutationHouseIncidentRecordArgs) args: MutationHouseIncidentRecordArgs,
    @TG.Ctx() ctx: Context,
  ): Promise<HouseIncidentRecordPayload> {
    return changed(ctx, null, () => recordIncident(ctx, args));
  }

  @TG.Mutation(...MutationFields.houseIncidentFollowUp)
  houseIncidentFollowUp(
    @TG.Args(() => MutationHouseIncidentFollowUpArgs) args: MutationHouseIncidentFollowUpArgs,
    @TG.Ctx() ctx: Context,
  ): Promise<HouseIncidentFollowUpPayload> {
    return changed(ctx, args.id, () => followUpIncident(ctx, args));
  }

  @TG.Mutation(...MutationFields.houseIncidentRetract)
  houseIncidentRetract(
    @TG.Args(() => MutationHouseIncidentRetractArgs) args: MutationHouseIncidentRetractArgs,
    @TG.Ctx() ctx: Context,
  ): Promise<HouseIncidentRetractPayload> {
    return changed(ctx, args.id, () => retractIncident(ctx, args));
  }
}
