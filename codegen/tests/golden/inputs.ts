// Generated from schema/ by codegen. Do not edit.
import 'reflect-metadata';
import * as TG from 'type-graphql';

/** What the SDL says about a field, as the arguments of type-graphql's decorators. */
type Contracts = Record<string, Parameters<typeof TG.Query>>;

/** Values of interfaces and unions say what they are. */
const typenameOf = (value: { __typename?: string }): string | undefined => value.__typename;

export const OrderField = {
  NAME: 'NAME',
  AGE: 'AGE',
} as const;
export type OrderField = (typeof OrderField)[keyof typeof OrderField];
TG.registerEnumType(OrderField, { name: 'OrderField' });

export const Direction = {
  ASC: 'ASC',
  DESC: 'DESC',
} as const;
export type Direction = (typeof Direction)[keyof typeof Direction];
TG.registerEnumType(Direction, { name: 'Direction' });

@TG.InputType({ description: 'What to look for.' })
export class SearchInput {
  @TG.Field(() => String, { description: 'A part of a name.' })
  text!: string;

  @TG.Field(() => TG.Int, { defaultValue: 25 })
  first!: number;

  @TG.Field(() => Boolean, { nullable: true, defaultValue: false })
  mine!: boolean | null;

  @TG.Field(() => TG.Float, { nullable: true, defaultValue: 0.5 })
  ratio!: number | null;

  @TG.Field(() => Order, { defaultValue: { field: 'NAME', direction: 'DESC' } })
  order!: Order;

  @TG.Field(() => [OrderField], { defaultValue: ['NAME', 'AGE'] })
  fields!: OrderField[];

  @TG.Field(() => String, { nullable: true, defaultValue: null })
  nothing!: string | null;

  @TG.Field(() => [[TG.Int]], { nullable: 'itemsAndList', defaultValue: [[1, null], null] })
  grid!: ((number | null)[] | null)[] | null;

  @TG.Field(() => TG.Int, {
    nullable: true,
    deprecationReason: 'Use first. Removal after 2027-06-30',
  })
  old?: number | null;

  @TG.Field(() => [SearchInput], { nullable: true })
  nested?: SearchInput[] | null;
}

@TG.InputType()
export class Order {
  @TG.Field(() => OrderField, { defaultValue: 'NAME' })
  field!: OrderField;

  @TG.Field(() => Direction, {})
  direction!: Direction;
}

@TG.ArgsType()
export class QuerySearchArgs {
  @TG.Field(() => SearchInput, {})
  input!: SearchInput;
}

export const QueryFields = {
  search: [() => Boolean, { nullable: true }],
} satisfies Contracts;
