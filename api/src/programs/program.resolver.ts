import * as TG from 'type-graphql';
import type { Context } from '../app/operation-context.ts';
import { keyOf } from '../common/ids.ts';
import { payload } from '../common/payload.ts';
import {
  MutationFields,
  MutationProgramCreateArgs,
  MutationProgramEditArgs,
  MutationProgramEndArgs,
  type Program,
  type ProgramConnection,
  type ProgramCreatePayload,
  type ProgramEditPayload,
  type ProgramEndPayload,
  QueryFields,
  QueryProgramArgs,
  QueryProgramsArgs,
} from '../generated/schema.ts';
import { listPrograms } from './program-list.ts';
import { createProgram, editProgram, endProgram } from './program.service.ts';

/** The program as it is after a change, also when the change was refused. */
function changed(ctx: Context, id: string | null, work: () => Promise<string>) {
  const program = async (key: string | undefined) => ({
    program: key ? await ctx.loaders.program.load(key) : null,
  });
  return payload(
    async () => program(await work()),
    () => program(id === null ? undefined : keyOf('Program', id)),
  );
}

@TG.Resolver()
export class ProgramResolver {
  @TG.Query(...QueryFields.programs)
  programs(
    @TG.Args(() => QueryProgramsArgs) { filter, ...page }: QueryProgramsArgs,
    @TG.Ctx() ctx: Context,
  ): Promise<ProgramConnection> {
    return listPrograms(ctx, filter, page);
  }

  @TG.Query(...QueryFields.program)
  async program(
    @TG.Args(() => QueryProgramArgs) { id }: QueryProgramArgs,
    @TG.Ctx() ctx: Context,
  ): Promise<Program | null> {
    const key = keyOf('Program', id);
    return key ? ctx.loaders.program.load(key) : null;
  }

  @TG.Mutation(...MutationFields.programCreate)
  programCreate(
    @TG.Args(() => MutationProgramCreateArgs) { input, idempotencyKey }: MutationProgramCreateArgs,
    @TG.Ctx() ctx: Context,
  ): Promise<ProgramCreatePayload> {
    return changed(ctx, null, () => createProgram(ctx, input, idempotencyKey));
  }

  @TG.Mutation(...MutationFields.programEdit)
  programEdit(
    @TG.Args(() => MutationProgramEditArgs) args: MutationProgramEditArgs,
    @TG.Ctx() ctx: Context,
  ): Promise<ProgramEditPayload> {
    const { id, expectedVersion, input, idempotencyKey } = args;
    return changed(ctx, id, () => editProgram(ctx, id, expectedVersion, input, idempotencyKey));
  }

  @TG.Mutation(...MutationFields.programEnd)
  programEnd(
    @TG.Args(() => MutationProgramEndArgs) args: MutationProgramEndArgs,
    @TG.Ctx() ctx: Context,
  ): Promise<ProgramEndPayload> {
    const { id, expectedVersion, idempotencyKey } = args;
    return changed(ctx, id, () => endProgram(ctx, id, expectedVersion, idempotencyKey));
  }
}
