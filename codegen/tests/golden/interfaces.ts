// Generated from schema/ by codegen. Do not edit.
import 'reflect-metadata';
import * as TG from 'type-graphql';

/** What the SDL says about a field, as the arguments of type-graphql's decorators. */
type Contracts = Record<string, Parameters<typeof TG.Query>>;

/** Values of interfaces and unions say what they are. */
const typenameOf = (value: { __typename?: string }): string | undefined => value.__typename;

export const PlaceKind = {
  HOUSE: 'HOUSE',
  HALL: 'HALL',
} as const;
export type PlaceKind = (typeof PlaceKind)[keyof typeof PlaceKind];
TG.registerEnumType(PlaceKind, { name: 'PlaceKind' });

@TG.InterfaceType({ description: 'Anything with an id.', resolveType: typenameOf })
export abstract class Node {
  readonly __typename?: string;

  @TG.Field(() => TG.ID, { description: 'Opaque.' })
  id!: string;
}

@TG.ArgsType()
export class PlaceNearArgs {
  @TG.Field(() => TG.Float, { description: 'In km.', defaultValue: 5 })
  radius!: number;

  @TG.Field(() => PlaceKind, { nullable: true, defaultValue: 'HOUSE' })
  kind!: PlaceKind | null;
}

@TG.InterfaceType({
  description: 'Where something can happen.',
  implements: [Node],
  resolveType: typenameOf,
})
export abstract class Place implements Node {
  readonly __typename?: string;

  @TG.Field(() => TG.ID, {})
  id!: string;

  @TG.Field(() => String, { nullable: true })
  name?: string | null;

  @TG.Field(() => Place, { nullable: true })
  parent?: Place | null;
}

TG.Field(() => [Place], { description: 'Neighbours, nearest first.' })(Place.prototype, 'near');
TG.Args(() => PlaceNearArgs)(Place.prototype, 'near', 0);

@TG.ArgsType()
export class QueryNodeArgs {
  @TG.Field(() => TG.ID, {})
  id!: string;
}

export const QueryFields = {
  node: [() => Node, { nullable: true }],
  places: [() => [Place], {}],
} satisfies Contracts;

@TG.ArgsType()
export class HouseNearArgs {
  @TG.Field(() => TG.Float, { description: 'In km.', defaultValue: 5 })
  radius!: number;

  @TG.Field(() => PlaceKind, { nullable: true, defaultValue: 'HOUSE' })
  kind!: PlaceKind | null;

  @TG.Field(() => Boolean, { nullable: true, description: 'Only here.' })
  exact?: boolean | null;
}

export const HouseFields = {
  id: [() => TG.ID, {}],
  name: [() => String, {}],
  near: [() => [House], {}],
  parent: [() => House, { nullable: true }],
} satisfies Contracts;

@TG.ObjectType({ implements: [Node, Place], simpleResolvers: true })
export class House implements Node, Place {
  readonly __typename?: 'House';

  @TG.Field(...HouseFields.id)
  id!: string;

  @TG.Field(...HouseFields.name)
  name!: string;

  @TG.Field(...HouseFields.parent)
  parent?: House | null;
}

@TG.ArgsType()
export class HallNearArgs {
  @TG.Field(() => TG.Float, { defaultValue: 5 })
  radius!: number;

  @TG.Field(() => PlaceKind, { nullable: true, defaultValue: 'HOUSE' })
  kind!: PlaceKind | null;
}

export const HallFields = {
  id: [() => TG.ID, {}],
  name: [() => String, { nullable: true }],
  near: [() => [Place], {}],
  parent: [() => Place, { nullable: true }],
} satisfies Contracts;

@TG.ObjectType({ implements: [Place, Node], simpleResolvers: true })
export class Hall implements Place, Node {
  readonly __typename?: 'Hall';

  @TG.Field(...HallFields.id)
  id!: string;

  @TG.Field(...HallFields.name)
  name?: string | null;

  @TG.Field(...HallFields.parent)
  parent?: Place | null;
}
