import * as TG from 'type-graphql';
import type { Context } from '../app/operation-context.ts';
import { keyOf } from '../common/ids.ts';
import { payload } from '../common/payload.ts';
import {
  type ImportCancelPayload,
  type ImportFileRemovePayload,
  type ImportRun,
  type ImportRunConnection,
  type ImportStartPayload,
  MutationFields,
  MutationImportCancelArgs,
  MutationImportFileRemoveArgs,
  MutationImportStartArgs,
  QueryFields,
  QueryImportRunArgs,
  QueryImportsArgs,
} from '../generated/schema.ts';
import { cancelImport, startImport } from './bulk-import.service.ts';
import { listImports } from './import-list.ts';
import { removeFile } from './remove-file.service.ts';

@TG.Resolver()
export class ImportResolver {
  @TG.Query(...QueryFields.imports)
  imports(
    @TG.Args(() => QueryImportsArgs) page: QueryImportsArgs,
    @TG.Ctx() ctx: Context,
  ): Promise<ImportRunConnection> {
    return listImports(ctx, page);
  }

  @TG.Query(...QueryFields.importRun)
  async importRun(
    @TG.Args(() => QueryImportRunArgs) { id }: QueryImportRunArgs,
    @TG.Ctx() ctx: Context,
  ): Promise<ImportRun | null> {
    const key = keyOf('ImportRun', id);
    return key ? ctx.loaders.importRun.load(key) : null;
  }

  @TG.Mutation(...MutationFields.importStart)
  importStart(
    @TG.Args(() => MutationImportStartArgs) { input, idempotencyKey }: MutationImportStartArgs,
    @TG.Ctx() ctx: Context,
  ): Promise<ImportStartPayload> {
    return payload(async () => {
      const key = await startImport(ctx, input, idempotencyKey);
      return { run: await ctx.loaders.importRun.load(key) };
    });
  }

  @TG.Mutation(...MutationFields.importCancel)
  importCancel(
    @TG.Args(() => MutationImportCancelArgs) { id, idempotencyKey }: MutationImportCancelArgs,
    @TG.Ctx() ctx: Context,
  ): Promise<ImportCancelPayload> {
    const run = async (key: string | undefined) => ({
      run: key ? await ctx.loaders.importRun.load(key) : null,
    });
    return payload<{ run: ImportRun | null }>(
      async () => run(await cancelImport(ctx, id, idempotencyKey)),
      () => run(keyOf('ImportRun', id)),
    );
  }

  @TG.Mutation(...MutationFields.importFileRemove)
  importFileRemove(
    @TG.Args(() => MutationImportFileRemoveArgs)
    { id, idempotencyKey }: MutationImportFileRemoveArgs,
    @TG.Ctx() ctx: Context,
  ): Promise<ImportFileRemovePayload> {
    return payload(async () => {
      const keys = await removeFile(ctx, id, idempotencyKey);
      const runs = await Promise.all(keys.map((key) => ctx.loaders.importRun.load(key)));
      return { runs: runs.filter((run) => run !== null) };
    });
  }
}
