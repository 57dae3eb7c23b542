import * as TG from 'type-graphql';
import type { Context } from '../app/operation-context.ts';
import { Concern, ConcernFields, type Member, type Person } from '../generated/schema.ts';
import type { ConcernNode } from './concern.rows.ts';

const person = (ctx: Context, key: string | null) => (key ? ctx.loaders.person.load(key) : null);

@TG.Resolver(() => Concern)
export class ConcernFieldsResolver {
  @TG.FieldResolver(...ConcernFields.member)
  member(@TG.Root() concern: ConcernNode, @TG.Ctx() ctx: Context): Promise<Member | null> | null {
    return concern.memberKey ? ctx.loaders.member.load(concern.memberKey) : null;
  }

  @TG.FieldResolver(...ConcernFields.readBy)
  readBy(@TG.Root() concern: ConcernNode, @TG.Ctx() ctx: Context): Promise<Person | null> | null {
    return person(ctx, concern.readByKey);
  }

  @TG.FieldResolver(...ConcernFields.closedBy)
  closedBy(@TG.Root() concern: ConcernNode, @TG.Ctx() ctx: Context): Promise<Person | null> | null {
    return person(ctx, concern.closedByKey);
  }
}
