import * as TG from 'type-graphql';
import type { Context } from '../app/operation-context.ts';
import {
  Alert,
  AlertFields,
  AlertLogEntry,
  AlertLogEntryFields,
  type Member,
  type Person,
} from '../generated/schema.ts';
import type { AlertLogNode } from './alert.loaders.ts';
import type { AlertNode } from './alert.rows.ts';

const person = (ctx: Context, key: string | null) => (key ? ctx.loaders.person.load(key) : null);

@TG.Resolver(() => Alert)
export class AlertFieldsResolver {
  @TG.FieldResolver(...AlertFields.member)
  member(@TG.Root() alert: AlertNode, @TG.Ctx() ctx: Context): Promise<Member | null> {
    return ctx.loaders.member.load(alert.memberKey);
  }

  @TG.FieldResolver(...AlertFields.acknowledgedBy)
  acknowledgedBy(
    @TG.Root() alert: AlertNode,
    @TG.Ctx() ctx: Context,
  ): Promise<Person | null> | null {
    return person(ctx, alert.acknowledgedByKey);
  }

  @TG.FieldResolver(...AlertFields.contactedBy)
  contactedBy(@TG.Root() alert: AlertNode, @TG.Ctx() ctx: Context): Promise<Person | null> | null {
    return person(ctx, alert.contactedByKey);
  }

  @TG.FieldResolver(...AlertFields.resolvedBy)
  resolvedBy(@TG.Root() alert: AlertNode, @TG.Ctx() ctx: Context): Promise<Person | null> | null {
    return person(ctx, alert.resolvedByKey);
  }

  @TG.FieldResolver(...AlertFields.log)
  log(@TG.Root() alert: AlertNode, @TG.Ctx() ctx: Context): Promise<AlertLogEntry[]> {
    return ctx.loaders.alertLog.load(alert);
  }
}

@TG.Resolver(() => AlertLogEntry)
export class AlertLogFieldsResolver {
  @TG.FieldResolver(...AlertLogEntryFields.actor)
  actor(@TG.Root() entry: AlertLogNode, @TG.Ctx() ctx: Context): Promise<Person | null> | null {
    return person(ctx, entry.actorKey);
  }
}
