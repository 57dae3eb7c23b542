import * as TG from 'type-graphql';
import type { Context } from '../app/operation-context.ts';
import {
  ImportFault,
  ImportFaultFields,
  type ImportFaultConnection,
  type ImportFile,
  ImportRun,
  ImportRunFaultsArgs,
  ImportRunFields,
  type Member,
  type Person,
} from '../generated/schema.ts';
import type { ImportFaultNode, ImportNode } from './import.rows.ts';

@TG.Resolver(() => ImportRun)
export class ImportRunFieldsResolver {
  @TG.FieldResolver(...ImportRunFields.startedBy)
  startedBy(
    @TG.Root() { startedByKey }: ImportNode,
    @TG.Ctx() ctx: Context,
  ): Promise<Person | null> {
    return ctx.loaders.person.load(startedByKey);
  }

  @TG.FieldResolver(...ImportRunFields.file)
  file(
    @TG.Root() { fileKey }: ImportNode,
    @TG.Ctx() ctx: Context,
  ): Promise<ImportFile | null> | null {
    return fileKey === null ? null : ctx.loaders.importFile.load(fileKey);
  }

  @TG.FieldResolver(...ImportRunFields.faults)
  faults(
    @TG.Root() { key }: ImportNode,
    @TG.Args(() => ImportRunFaultsArgs) args: ImportRunFaultsArgs,
    @TG.Ctx() ctx: Context,
  ): Promise<ImportFaultConnection> {
    return ctx.loaders.importFaults.load({ parent: key, args });
  }
}

@TG.Resolver(() => ImportFault)
export class ImportFaultFieldsResolver {
  @TG.FieldResolver(...ImportFaultFields.member)
  member(
    @TG.Root() { alikeKey }: ImportFaultNode,
    @TG.Ctx() ctx: Context,
  ): Promise<Member | null> | null {
    return alikeKey === null ? null : ctx.loaders.member.load(alikeKey);
  }
}
