import * as TG from 'type-graphql';
import type { Context } from '../app/operation-context.ts';
import { type Node, QueryFields, QueryNodeArgs, QueryNodesArgs } from '../generated/schema.ts';
import { badInput } from './api-error.ts';
import { loadNode } from './load-node.ts';

const MOST_NODES = 100;

@TG.Resolver()
export class NodeResolver {
  @TG.Query(...QueryFields.node)
  node(
    @TG.Args(() => QueryNodeArgs) { id }: QueryNodeArgs,
    @TG.Ctx() ctx: Context,
  ): Promise<Node | null> {
    return loadNode(ctx, id);
  }

  @TG.Query(...QueryFields.nodes)
  nodes(
    @TG.Args(() => QueryNodesArgs) { ids }: QueryNodesArgs,
    @TG.Ctx() ctx: Context,
  ): Promise<(Node | null)[]> {
    if (ids.length > MOST_NODES) throw badInput(`At most ${String(MOST_NODES)} ids at once.`);
    return Promise.all(ids.map((id) => loadNode(ctx, id)));
  }
}
