// Generated from schema/ by codegen. Do not edit.
import 'reflect-metadata';
import * as TG from 'type-graphql';

/** What the SDL says about a field, as the arguments of type-graphql's decorators. */
type Contracts = Record<string, Parameters<typeof TG.Query>>;

/** Values of interfaces and unions say what they are. */
const typenameOf = (value: { __typename?: string }): string | undefined => value.__typename;

export const MemberOrder = {
  NAME: 'NAME',
  NEWEST: 'NEWEST',
} as const;
export type MemberOrder = (typeof MemberOrder)[keyof typeof MemberOrder];
TG.registerEnumType(MemberOrder, { name: 'MemberOrder' });

export const MemberState = {
  ACTIVE: 'ACTIVE',
} as const;
export type MemberState = (typeof MemberState)[keyof typeof MemberState];
TG.registerEnumType(MemberState, { name: 'MemberState' });

@TG.InputType()
export class MemberFilter {
  @TG.Field(() => [String], {})
  names!: string[];

  @TG.Field(() => Boolean, {
    description: 'Reaches a default that does not name it.',
    defaultValue: true,
  })
  exact!: boolean;
}

@TG.ArgsType()
export class QueryMembersArgs {
  @TG.Field(() => TG.Int, { description: 'How many, 1 to 100.', defaultValue: 25 })
  first!: number;

  @TG.Field(() => String, { nullable: true })
  after?: string | null;

  @TG.Field(() => [MemberOrder], { nullable: true, defaultValue: ['NAME'] })
  order!: MemberOrder[] | null;

  @TG.Field(() => MemberFilter, {
    nullable: true,
    defaultValue: { names: ['A', 'B'], exact: true },
  })
  filter!: MemberFilter | null;

  @TG.Field(() => MemberState, { nullable: true, defaultValue: null })
  state!: MemberState | null;

  @TG.Field(() => TG.Int, {
    nullable: true,
    deprecationReason: 'Use first. Removal after 2027-06-30',
    defaultValue: 100,
  })
  limit!: number | null;
}

export const QueryFields = {
  members: [() => [Member], { description: 'Members you may see.' }],
} satisfies Contracts;

@TG.ArgsType()
export class MutationMemberEnrollArgs {
  @TG.Field(() => String, {})
  name!: string;
}

export const MutationFields = {
  memberEnroll: [() => Member, { nullable: true }],
} satisfies Contracts;

@TG.ArgsType()
export class SubscriptionMemberEventsArgs {
  @TG.Field(() => String, { nullable: true })
  after?: string | null;
}

export const SubscriptionFields = {
  memberEvents: [() => Member, {}],
} satisfies Contracts;

@TG.ArgsType()
export class MemberNotesArgs {
  @TG.Field(() => TG.Int, { defaultValue: 5 })
  first!: number;
}

export const MemberFields = {
  name: [() => String, {}],
  notes: [() => [String], { description: 'Newest first.' }],
} satisfies Contracts;

@TG.ObjectType({ simpleResolvers: true })
export class Member {
  readonly __typename?: 'Member';

  @TG.Field(...MemberFields.name)
  name!: string;
}
