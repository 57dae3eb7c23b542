// Generated from schema/ by codegen. Do not edit.
import 'reflect-metadata';
import * as TG from 'type-graphql';
import { DateTime } from './scalars.ts';

/** What the SDL says about a field, as the arguments of type-graphql's decorators. */
type Contracts = Record<string, Parameters<typeof TG.Query>>;

/** Values of interfaces and unions say what they are. */
const typenameOf = (value: { __typename?: string }): string | undefined => value.__typename;

export const QueryFields = {
  member: [() => Member, { nullable: true }],
} satisfies Contracts;

export const MemberFields = {
  id: [() => TG.ID, { description: 'Opaque.' }],
  legalName: [() => String, { nullable: true }],
  enrolledAt: [() => DateTime, {}],
  weight: [() => TG.Float, { nullable: true }],
  active: [() => Boolean, {}],
  languages: [() => [String], {}],
  nicknames: [() => [String], { nullable: 'itemsAndList' }],
  scores: [() => [[TG.Int]], { description: 'Scores by week and day.' }],
  sparseScores: [() => [[TG.Int]], { nullable: 'itemsAndList' }],
  mentor: [
    () => Member,
    {
      nullable: true,
      description: 'Relations may be missing in a row, also where the schema never gives null.',
    },
  ],
  house: [() => House, {}],
  friends: [() => [Member], {}],
  nickname: [
    () => String,
    { nullable: true, deprecationReason: 'Use nicknames. Removal after 2027-06-30' },
  ],
} satisfies Contracts;

@TG.ObjectType({ description: 'A person in recovery.', simpleResolvers: true })
export class Member {
  readonly __typename?: 'Member';

  @TG.Field(...MemberFields.id)
  id!: string;

  @TG.Field(...MemberFields.legalName)
  legalName?: string | null;

  @TG.Field(...MemberFields.enrolledAt)
  enrolledAt!: string;

  @TG.Field(...MemberFields.weight)
  weight?: number | null;

  @TG.Field(...MemberFields.active)
  active!: boolean;

  @TG.Field(...MemberFields.languages)
  languages!: string[];

  @TG.Field(...MemberFields.nicknames)
  nicknames?: (string | null)[] | null;

  @TG.Field(...MemberFields.scores)
  scores!: number[][];

  @TG.Field(...MemberFields.sparseScores)
  sparseScores?: ((number | null)[] | null)[] | null;

  @TG.Field(...MemberFields.mentor)
  mentor?: Member | null;

  @TG.Field(...MemberFields.house)
  house?: House;

  @TG.Field(...MemberFields.friends)
  friends?: Member[];

  @TG.Field(...MemberFields.nickname)
  nickname?: string | null;
}

export const HouseFields = {
  name: [() => String, {}],
} satisfies Contracts;

@TG.ObjectType({ simpleResolvers: true })
export class House {
  readonly __typename?: 'House';

  @TG.Field(...HouseFields.name)
  name!: string;
}
