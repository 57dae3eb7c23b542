// Generated from schema/ by codegen. Do not edit.
import 'reflect-metadata';
import * as TG from 'type-graphql';

/** What the SDL says about a field, as the arguments of type-graphql's decorators. */
type Contracts = Record<string, Parameters<typeof TG.Query>>;

/** Values of interfaces and unions say what they are. */
const typenameOf = (value: { __typename?: string }): string | undefined => value.__typename;

export const Permission = {
  MEMBER_READ: 'MEMBER_READ',
} as const;
export type Permission = (typeof Permission)[keyof typeof Permission];
TG.registerEnumType(Permission, {
  name: 'Permission',
  description: 'Only directives use it.',
  valuesConfig: { MEMBER_READ: { description: 'Read members.' } },
});

export const RecordCategory = {
  CHECK_INS: 'CHECK_INS',
  CONTACT: 'CONTACT',
} as const;
export type RecordCategory = (typeof RecordCategory)[keyof typeof RecordCategory];
TG.registerEnumType(RecordCategory, { name: 'RecordCategory' });

@TG.ArgsType()
export class QueryMemberArgs {
  @TG.Field(() => TG.ID, {})
  id!: string;
}

export const QueryFields = {
  member: [() => Member, { nullable: true }],
  version: [() => String, {}],
} satisfies Contracts;

@TG.ArgsType()
export class MemberCheckInsArgs {
  @TG.Field(() => TG.Int, { defaultValue: 5 })
  first!: number;
}

export const MemberFields = {
  id: [() => TG.ID, {}],
  phone: [() => String, { nullable: true }],
  checkIns: [() => [TG.Int], { nullable: true }],
} satisfies Contracts;

@TG.ObjectType({ simpleResolvers: true })
export class Member {
  readonly __typename?: 'Member';

  @TG.Field(...MemberFields.id)
  id!: string;

  @TG.Field(...MemberFields.phone)
  phone?: string | null;
}
