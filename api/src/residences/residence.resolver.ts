import * as TG from 'type-graphql';
import type { Context } from '../app/operation-context.ts';
import { keyOf } from '../common/ids.ts';
import { payload } from '../common/payload.ts';
import {
  MutationFields,
  MutationResidenceCloseArgs,
  MutationResidenceCreateArgs,
  MutationResidenceEditArgs,
  QueryFields,
  QueryResidenceArgs,
  QueryResidencesArgs,
  type Residence,
  type ResidenceClosePayload,
  type ResidenceConnection,
  type ResidenceCreatePayload,
  type ResidenceEditPayload,
} from '../generated/schema.ts';
import { listResidences } from './residence-list.ts';
import { closeResidence, createResidence, editResidence } from './residence.service.ts';

/** The residence as it is after a change, also when the change was refused. */
function changed(ctx: Context, id: string | null, work: () => Promise<string>) {
  const residence = async (key: string | undefined) => ({
    residence: key ? await ctx.loaders.residence.load(key) : null,
  });
  return payload(
    async () => residence(await work()),
    () => residence(id === null ? undefined : keyOf('Residence', id)),
  );
}

@TG.Resolver()
export class ResidenceResolver {
  @TG.Query(...QueryFields.residences)
  residences(
    @TG.Args(() => QueryResidencesArgs) { filter, ...page }: QueryResidencesArgs,
    @TG.Ctx() ctx: Context,
  ): Promise<ResidenceConnection> {
    return listResidences(ctx, filter, page);
  }

  @TG.Query(...QueryFields.residence)
  async residence(
    @TG.Args(() => QueryResidenceArgs) { id }: QueryResidenceArgs,
    @TG.Ctx() ctx: Context,
  ): Promise<Residence | null> {
    const key = keyOf('Residence', id);
    return key ? ctx.loaders.residence.load(key) : null;
  }

  @TG.Mutation(...MutationFields.residenceCreate)
  residenceCreate(
    @TG.Args(() => MutationResidenceCreateArgs)
    { input, idempotencyKey }: MutationResidenceCreateArgs,
    @TG.Ctx() ctx: Context,
  ): Promise<ResidenceCreatePayload> {
    return changed(ctx, null, () => createResidence(ctx, input, idempotencyKey));
  }

  @TG.Mutation(...MutationFields.residenceEdit)
  residenceEdit(
    @TG.Args(() => MutationResidenceEditArgs) { input, ...target }: MutationResidenceEditArgs,
    @TG.Ctx() ctx: Context,
  ): Promise<ResidenceEditPayload> {
    return changed(ctx, target.id, () => editResidence(ctx, target, input));
  }

  @TG.Mutation(...MutationFields.residenceClose)
  residenceClose(
    @TG.Args(() => MutationResidenceCloseArgs) { ...target }: MutationResidenceCloseArgs,
    @TG.Ctx() ctx: Context,
  ): Promise<ResidenceClosePayload> {
    return changed(ctx, target.id, () => closeResidence(ctx, target));
  }
}
