// Generated from schema/ by codegen. Do not edit.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> =
  T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type MemberState =
  /** Takes part. */
  'ACTIVE' | 'LEFT';

export type MemberFilter = {
  states?: Array<MemberState>;
  since?: string | null | undefined;
};

export type HouseFieldsFragment = { id: string; name: string };

export type ItemDetailQueryVariables = Exact<{
  id: string;
}>;

export type ItemDetailQuery = {
  item:
    | ({ __typename: 'Member' } & MemberFieldsFragment)
    | ({ __typename: 'House' } & HouseFieldsFragment)
    | null;
};

export type MemberListQueryVariables = Exact<{
  filter?: MemberFilter | null | undefined;
}>;

export type MemberListQuery = { members: Array<MemberFieldsFragment> };

export type MemberFieldsFragment = {
  id: string;
  name: string;
  goal: string | null;
  state: MemberState;
  enrolledAt: string;
  house: HouseFieldsFragment | null;
};

/** The text of an operation. The types of its result and variables exist for TypeScript only. */
export type TypedDocument<TResult, TVariables> = string & {
  __apiType?: (variables: TVariables) => TResult;
};

export const ItemDetailDocument =
  'query ItemDetail($id:ID!){item(id:$id){__typename ...on Member{...MemberFields}...on House{...HouseFields}}}fragment MemberFields on Member{id name goal state enrolledAt house{...HouseFields}}fragment HouseFields on House{id name}' as TypedDocument<
    ItemDetailQuery,
    ItemDetailQueryVariables
  >;
export const MemberListDocument =
  'query MemberList($filter:MemberFilter){members(filter:$filter first:5){...MemberFields}}fragment MemberFields on Member{id name goal state enrolledAt house{...HouseFields}}fragment HouseFields on House{id name}' as TypedDocument<
    MemberListQuery,
    MemberListQueryVariables
  >;
