import * as TG from 'type-graphql';
import type { Context } from '../app/operation-context.ts';
import { readBack } from '../common/help-first.ts';
import { keyOf } from '../common/ids.ts';
import { payload } from '../common/payload.ts';
import {
  type CheckInRecordPayload,
  type CrisisResource,
  type Instrument,
  type MemberConnection,
  type MonitoringEventConnection,
  MutationCheckInRecordArgs,
  MutationFields,
  QueryCrisisResourcesArgs,
  QueryFields,
  QueryMissedCheckInsArgs,
  QueryMonitoringEventsArgs,
} from '../generated/schema.ts';
import { recordCheckIn, type RecordedCheckIn } from './check-in.service.ts';
import { allInstruments } from './instrument.rows.ts';
import { listMissedCheckIns } from './missed-check-ins.ts';
import { openResources } from './safety.ts';

@TG.Resolver()
export class MonitoringResolver {
  @TG.Query(...QueryFields.instruments)
  instruments(): Instrument[] {
    return allInstruments;
  }

  @TG.Query(...QueryFields.crisisResources)
  crisisResources(
    @TG.Args(() => QueryCrisisResourcesArgs) { locale }: QueryCrisisResourcesArgs,
  ): CrisisResource[] {
    return openResources(locale);
  }

  @TG.Query(...QueryFields.monitoringEvents)
  async monitoringEvents(
    @TG.Args(() => QueryMonitoringEventsArgs) { memberId, ...args }: QueryMonitoringEventsArgs,
    @TG.Ctx() ctx: Context,
  ): Promise<MonitoringEventConnection | null> {
    const key = keyOf('Member', memberId);
    const member = key ? await ctx.loaders.member.load(key) : null;
    return member ? ctx.loaders.eventsOfMember.load({ parent: member.key, args }) : null;
  }

  @TG.Query(...QueryFields.missedCheckIns)
  missedCheckIns(
    @TG.Args(() => QueryMissedCheckInsArgs) { mine, ...page }: QueryMissedCheckInsArgs,
    @TG.Ctx() ctx: Context,
  ): Promise<MemberConnection> {
    return listMissedCheckIns(ctx, mine, page);
  }

  @TG.Mutation(...MutationFields.checkInRecord)
  checkInRecord(
    @TG.Args(() => MutationCheckInRecordArgs) { input, idempotencyKey }: MutationCheckInRecordArgs,
    @TG.Ctx() ctx: Context,
  ): Promise<CheckInRecordPayload> {
    return payload(
      async () => toPayload(ctx, await recordCheckIn(ctx, input, idempotencyKey)),
      () => Promise.resolve({ responses: [] }),
    );
  }
}

const UNREAD = { checkIn: null, responses: [] };

const toPayload = async (ctx: Context, { keys, safety }: RecordedCheckIn) => ({
  ...(await readBack(ctx, safety !== null, stored(ctx, keys), UNREAD)),
  safety,
});

async function stored(ctx: Context, { checkIn, responses }: RecordedCheckIn['keys']) {
  const event = await ctx.loaders.event.load(checkIn);
  const answered = await ctx.loaders.event.loadMany(responses);
  return {
    checkIn: event?.__typename === 'CheckIn' ? event : null,
    responses: answered.filter(
      (response) => !(response instanceof Error) && response?.__typename === 'InstrumentResponse',
    ) as CheckInRecordPayload['responses'] & object,
  };
}
