// Generated from schema/ by codegen. Do not edit.
import 'reflect-metadata';
import * as TG from 'type-graphql';

/** What the SDL says about a field, as the arguments of type-graphql's decorators. */
type Contracts = Record<string, Parameters<typeof TG.Query>>;

/** Values of interfaces and unions say what they are. */
const typenameOf = (value: { __typename?: string }): string | undefined => value.__typename;

export const QueryFields = {
  item: [() => StreamItem, {}],
} satisfies Contracts;

export const EventFields = {
  seq: [() => TG.Int, {}],
  next: [() => StreamItem, { nullable: true }],
  lonely: [() => [Lonely], { nullable: true }],
} satisfies Contracts;

@TG.ObjectType({ simpleResolvers: true })
export class Event {
  readonly __typename?: 'Event';

  @TG.Field(...EventFields.seq)
  seq!: number;

  @TG.Field(...EventFields.next)
  next?: StreamItem | null;

  @TG.Field(...EventFields.lonely)
  lonely?: Lonely[] | null;
}

export const HeartbeatFields = {
  headSeq: [() => TG.Int, { nullable: true }],
} satisfies Contracts;

@TG.ObjectType({ simpleResolvers: true })
export class Heartbeat {
  readonly __typename?: 'Heartbeat';

  @TG.Field(...HeartbeatFields.headSeq)
  headSeq?: number | null;
}

export type StreamItem =
  (Event & { readonly __typename: 'Event' }) | (Heartbeat & { readonly __typename: 'Heartbeat' });
export const StreamItem = TG.createUnionType({
  name: 'StreamItem',
  description: 'What the stream carries.',
  types: () => [Event, Heartbeat] as const,
  resolveType: typenameOf,
});

export type Lonely = Event & { readonly __typename: 'Event' };
export const Lonely = TG.createUnionType({
  name: 'Lonely',
  types: () => [Event] as const,
  resolveType: typenameOf,
});
