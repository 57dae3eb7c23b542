import * as TG from 'type-graphql';
import type { Context } from '../app/operation-context.ts';
import { type ProgramConnection, QueryFields, QueryProgramsArgs } from '../generated/schema.ts';
import { listPrograms } from './program-list.ts';

@TG.Resolver()
export class ProgramResolver {
  @TG.Query(...QueryFields.programs)
  programs(
    @TG.Args(() => QueryProgramsArgs) page: QueryProgramsArgs,
    @TG.Ctx() ctx: Context,
  ): Promise<ProgramConnection> {
    return listPrograms(ctx, page);
  }
}
