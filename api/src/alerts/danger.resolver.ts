import * as TG from 'type-graphql';
import type { Context } from '../app/operation-context.ts';
import { payload } from '../common/payload.ts';
import {
  type DangerTellPayload,
  MutationDangerTellArgs,
  MutationFields,
} from '../generated/schema.ts';
import { tellDanger } from './danger.service.ts';

@TG.Resolver()
export class DangerResolver {
  @TG.Mutation(...MutationFields.dangerTell)
  dangerTell(
    @TG.Args(() => MutationDangerTellArgs) args: MutationDangerTellArgs,
    @TG.Ctx() ctx: Context,
  ): Promise<DangerTellPayload> {
    return payload(async () => ({ toldAt: await tellDanger(ctx, args) }));
  }
}
