import * as TG from 'type-graphql';
import type { Context } from '../app/operation-context.ts';
import { loadNode } from '../common/load-node.ts';
import {
  Task,
  TaskFields,
  TaskSubject,
  TaskSubjectFields,
  type Member,
  type Node,
  type Person,
} from '../generated/schema.ts';
import type { TaskNode } from './task.rows.ts';

const person = (ctx: Context, key: string | null) => (key ? ctx.loaders.person.load(key) : null);

@TG.Resolver(() => Task)
export class TaskFieldsResolver {
  @TG.FieldResolver(...TaskFields.member)
  member(@TG.Root() task: TaskNode, @TG.Ctx() ctx: Context): Promise<Member | null> | null {
    return task.memberKey ? ctx.loaders.member.load(task.memberKey) : null;
  }

  @TG.FieldResolver(...TaskFields.owner)
  owner(@TG.Root() task: TaskNode, @TG.Ctx() ctx: Context): Promise<Person | null> | null {
    return person(ctx, task.ownerKey);
  }

  @TG.FieldResolver(...TaskFields.createdBy)
  createdBy(@TG.Root() task: TaskNode, @TG.Ctx() ctx: Context): Promise<Person | null> | null {
    return person(ctx, task.createdByKey);
  }

  @TG.FieldResolver(...TaskFields.closedBy)
  closedBy(@TG.Root() task: TaskNode, @TG.Ctx() ctx: Context): Promise<Person | null> | null {
    return person(ctx, task.closedByKey);
  }
}

@TG.Resolver(() => TaskSubject)
export class TaskSubjectResolver {
  @TG.FieldResolver(...TaskSubjectFields.node)
  node(@TG.Root() { id }: TaskSubject, @TG.Ctx() ctx: Context): Promise<Node | null> {
    return loadNode(ctx, id);
  }
}
