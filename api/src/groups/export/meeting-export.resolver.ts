import * as TG from 'type-graphql';
import type { Context } from '../../app/operation-context.ts';
import { payload } from '../../common/payload.ts';
import {
  MeetingExport,
  type MeetingExportCreatePayload,
  MeetingExportFields,
  type MeetingExportRevokePayload,
  MutationFields,
  type Person,
  QueryFields,
} from '../../generated/schema.ts';
import {
  createExport,
  readExport,
  revokeExport,
  type ExportNode,
} from './meeting-export.service.ts';

@TG.Resolver()
export class MeetingExportResolver {
  @TG.Query(...QueryFields.meetingExport)
  meetingExport(@TG.Ctx() ctx: Context): Promise<MeetingExport | null> {
    return readExport(ctx);
  }

  @TG.Mutation(...MutationFields.meetingExportCreate)
  meetingExportCreate(@TG.Ctx() ctx: Context): Promise<MeetingExportCreatePayload> {
    return payload(async () => {
      const path = await createExport(ctx);
      return { path, export: await readExport(ctx) };
    });
  }

  @TG.Mutation(...MutationFields.meetingExportRevoke)
  async meetingExportRevoke(@TG.Ctx() ctx: Context): Promise<MeetingExportRevokePayload> {
    await revokeExport(ctx);
    return { userErrors: [] };
  }
}

@TG.Resolver(() => MeetingExport)
export class MeetingExportFieldsResolver {
  @TG.FieldResolver(...MeetingExportFields.createdBy)
  createdBy(
    @TG.Root() { createdByKey }: ExportNode,
    @TG.Ctx() ctx: Context,
  ): Promise<Person | null> {
    return ctx.loaders.person.load(createdByKey);
  }
}
