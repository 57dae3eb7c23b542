import * as TG from 'type-graphql';
import type { Context } from '../app/operation-context.ts';
import { type Node, QueryFields, QueryNodeArgs, QueryNodesArgs } from '../generated/schema.ts';
import { badInput } from './api-error.ts';
import { parseGlobalId, type NodeType } from './ids.ts';

const MOST_NODES = 100;

type LoadNode = (ctx: Context, key: string) => Promise<Node | null>;

const event: LoadNode = (ctx, key) => ctx.loaders.event.load(key);

/** How each type is read by its key; every loader has its policy inside. */
const loadByType: Record<NodeType, LoadNode> = {
  Alert: (ctx, key) => ctx.loaders.alert.load(key),
  AttendanceRecorded: event,
  CheckIn: event,
  ContactLogged: event,
  DrugScreenResult: event,
  Enrollment: (ctx, key) => ctx.loaders.enrollment.load(key),
  InstrumentResponse: event,
  Meeting: (ctx, key) => ctx.loaders.meeting.load(key),
  MeetingFeed: (ctx, key) => ctx.loaders.meetingFeed.load(key),
  Member: (ctx, key) => ctx.loaders.member.load(key),
  Organization: (ctx, key) => ctx.loaders.organization.load(key),
  Person: (ctx, key) => ctx.loaders.person.load(key),
  Program: (ctx, key) => ctx.loaders.program.load(key),
  SlipReported: event,
};

async function loadNode(ctx: Context, id: string): Promise<Node | null> {
  const parsed = parseGlobalId(id);
  // Own, or `constructor` and its like would be types.
  const known = parsed && Object.hasOwn(loadByType, parsed.type);
  const node = known ? await loadByType[parsed.type](ctx, parsed.key) : null;
  // An event's key under the id of another kind is as unknown as any other.
  return node?.__typename === parsed?.type ? (node ?? null) : null;
}

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
