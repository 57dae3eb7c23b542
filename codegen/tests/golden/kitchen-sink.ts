// Generated from schema/ by codegen. Do not edit.
import 'reflect-metadata';
import * as TG from 'type-graphql';
import { DateTime } from './scalars.ts';

/** What the SDL says about a field, as the arguments of type-graphql's decorators. */
type Contracts = Record<string, Parameters<typeof TG.Query>>;

/** Values of interfaces and unions say what they are. */
const typenameOf = (value: { __typename?: string }): string | undefined => value.__typename;

export const Permission = {
  MEMBER_READ: 'MEMBER_READ',
} as const;
export type Permission = (typeof Permission)[keyof typeof Permission];
TG.registerEnumType(Permission, { name: 'Permission', description: 'What a caller may do.' });

export const EventKind = {
  CHECK_IN: 'CHECK_IN',
  SLIP: 'SLIP',
} as const;
export type EventKind = (typeof EventKind)[keyof typeof EventKind];
TG.registerEnumType(EventKind, {
  name: 'EventKind',
  valuesConfig: {
    CHECK_IN: { description: 'Somebody checked in.' },
    SLIP: { deprecationReason: 'No longer supported' },
  },
});

export const MemberOrder = {
  NAME: 'NAME',
  NEWEST: 'NEWEST',
} as const;
export type MemberOrder = (typeof MemberOrder)[keyof typeof MemberOrder];
TG.registerEnumType(MemberOrder, { name: 'MemberOrder' });

@TG.InterfaceType({ description: 'Anything with an id.', resolveType: typenameOf })
export abstract class Node {
  readonly __typename?: string;

  @TG.Field(() => TG.ID, {})
  id!: string;
}

@TG.InterfaceType({ resolveType: typenameOf })
export abstract class MutationPayload {
  readonly __typename?: string;

  @TG.Field(() => [UserError], {})
  userErrors?: UserError[];
}

@TG.ArgsType()
export class ObservedEventsArgs {
  @TG.Field(() => TG.Int, { defaultValue: 2 })
  first!: number;

  @TG.Field(() => [EventKind], { nullable: true, defaultValue: ['CHECK_IN'] })
  kinds!: EventKind[] | null;
}

@TG.InterfaceType({
  description: 'Whoever has events.',
  implements: [Node],
  resolveType: typenameOf,
})
export abstract class Observed implements Node {
  readonly __typename?: string;

  @TG.Field(() => TG.ID, {})
  id!: string;
}

TG.Field(() => [Event], { description: 'Newest first.' })(Observed.prototype, 'events');
TG.Args(() => ObservedEventsArgs)(Observed.prototype, 'events', 0);

@TG.InputType()
export class MemberFilter {
  @TG.Field(() => MemberOrder, {})
  order!: MemberOrder;

  @TG.Field(() => String, { nullable: true, description: 'A part of the name.' })
  name?: string | null;

  @TG.Field(() => Page, { defaultValue: { first: 1, skip: 1 } })
  page!: Page;
}

@TG.InputType()
export class Page {
  @TG.Field(() => TG.Int, {})
  first!: number;

  @TG.Field(() => TG.Int, { defaultValue: 1 })
  skip!: number;
}

@TG.ArgsType()
export class QueryNodeArgs {
  @TG.Field(() => TG.ID, {})
  id!: string;
}

@TG.ArgsType()
export class QueryMembersArgs {
  @TG.Field(() => MemberFilter, { defaultValue: { order: 'NAME', page: { first: 1, skip: 1 } } })
  filter!: MemberFilter;
}

export const QueryFields = {
  node: [() => Node, { nullable: true, description: 'Anything by its id.' }],
  members: [() => [Member], {}],
} satisfies Contracts;

@TG.ArgsType()
export class MutationMemberRenameArgs {
  @TG.Field(() => TG.ID, {})
  id!: string;

  @TG.Field(() => String, {})
  name!: string;
}

export const MutationFields = {
  memberRename: [() => MemberRenamePayload, {}],
} satisfies Contracts;

@TG.ArgsType()
export class SubscriptionMemberEventsArgs {
  @TG.Field(() => DateTime, { nullable: true })
  after?: string | null;
}

export const SubscriptionFields = {
  memberEvents: [() => [StreamItem], { description: 'Events as they happen.' }],
} satisfies Contracts;

@TG.ArgsType()
export class MemberNotesArgs {
  @TG.Field(() => TG.Int, { defaultValue: 5 })
  first!: number;
}

@TG.ArgsType()
export class MemberEventsArgs {
  @TG.Field(() => TG.Int, { defaultValue: 2 })
  first!: number;

  @TG.Field(() => [EventKind], { nullable: true, defaultValue: ['CHECK_IN'] })
  kinds!: EventKind[] | null;
}

export const MemberFields = {
  id: [() => TG.ID, {}],
  name: [() => String, {}],
  phone: [() => String, { nullable: true }],
  enrolledAt: [() => DateTime, {}],
  careTeam: [() => [Person], {}],
  days: [() => TG.Int, {}],
  notes: [() => [String], {}],
  events: [() => [Event], {}],
} satisfies Contracts;

@TG.ObjectType({ implements: [Node, Observed], simpleResolvers: true })
export class Member implements Node, Observed {
  readonly __typename?: 'Member';

  @TG.Field(...MemberFields.id)
  id!: string;

  @TG.Field(...MemberFields.name)
  name!: string;

  @TG.Field(...MemberFields.phone)
  phone?: string | null;

  @TG.Field(...MemberFields.enrolledAt)
  enrolledAt!: string;

  @TG.Field(...MemberFields.careTeam)
  careTeam?: Person[];

  @TG.Field(...MemberFields.days)
  days!: number;
}

export const PersonFields = {
  id: [() => TG.ID, {}],
  name: [() => String, { deprecationReason: 'Use id. Removal after 2027-06-30' }],
} satisfies Contracts;

@TG.ObjectType({ implements: [Node], simpleResolvers: true })
export class Person implements Node {
  readonly __typename?: 'Person';

  @TG.Field(...PersonFields.id)
  id!: string;

  @TG.Field(...PersonFields.name)
  name!: string;
}

export const EventFields = {
  kind: [() => EventKind, {}],
  at: [() => DateTime, { nullable: true }],
} satisfies Contracts;

@TG.ObjectType({ simpleResolvers: true })
export class Event {
  readonly __typename?: 'Event';

  @TG.Field(...EventFields.kind)
  kind!: EventKind;

  @TG.Field(...EventFields.at)
  at?: string | null;
}

export const HeartbeatFields = {
  at: [() => DateTime, {}],
} satisfies Contracts;

@TG.ObjectType({ simpleResolvers: true })
export class Heartbeat {
  readonly __typename?: 'Heartbeat';

  @TG.Field(...HeartbeatFields.at)
  at!: string;
}

export const MemberRenamePayloadFields = {
  userErrors: [() => [UserError], {}],
  member: [() => Member, { nullable: true }],
} satisfies Contracts;

@TG.ObjectType({ implements: [MutationPayload], simpleResolvers: true })
export class MemberRenamePayload implements MutationPayload {
  readonly __typename?: 'MemberRenamePayload';

  @TG.Field(...MemberRenamePayloadFields.userErrors)
  userErrors?: UserError[];

  @TG.Field(...MemberRenamePayloadFields.member)
  member?: Member | null;
}

export const UserErrorFields = {
  message: [() => String, {}],
} satisfies Contracts;

@TG.ObjectType({ simpleResolvers: true })
export class UserError {
  readonly __typename?: 'UserError';

  @TG.Field(...UserErrorFields.message)
  message!: string;
}

export type StreamItem =
  (Event & { readonly __typename: 'Event' }) | (Heartbeat & { readonly __typename: 'Heartbeat' });
export const StreamItem = TG.createUnionType({
  name: 'StreamItem',
  types: () => [Event, Heartbeat] as const,
  resolveType: typenameOf,
});
