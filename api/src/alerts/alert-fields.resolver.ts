import * as TG from 'type-graphql';
import type { Context } from '../app/operation-context.ts';
import {
  Alert,
  AlertFields,
  AlertLogEntry,
  AlertLogEntryFields,
  AlertNotice,
  AlertNoticeFields,
  type EscalationLadder,
  type Member,
  type Person,
} from '../generated/schema.ts';
import type { AlertLogNode, AlertNoticeNode } from './alert.loaders.ts';
import type { AlertNode } from './alert.rows.ts';
import { toLadder } from './ladder.rows.ts';

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

  @TG.FieldResolver(...AlertFields.ladder)
  async ladder(@TG.Root() alert: AlertNode, @TG.Ctx() ctx: Context): Promise<EscalationLadder> {
    return toLadder(await ctx.loaders.ladder.load(alert.severity));
  }

  @TG.FieldResolver(...AlertFields.told)
  told(@TG.Root() alert: AlertNode, @TG.Ctx() ctx: Context): Promise<AlertNotice[]> {
    return ctx.loaders.alertNotices.load(alert.key);
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

@TG.Resolver(() => AlertNotice)
export class AlertNoticeFieldsResolver {
  @TG.FieldResolver(...AlertNoticeFields.person)
  person(@TG.Root() notice: AlertNoticeNode, @TG.Ctx() ctx: Context): Promise<Person | null> {
    return ctx.loaders.person.load(notice.personKey);
  }
}
