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

export type HouseMoveMutationVariables = Exact<{
  houseId: string;
}>;

export type HouseMoveMutation = { houseMove: { name: string } | null };

export type HouseRenameMutationVariables = Exact<{
  id: string;
  name: string;
  expectedVersion?: number | null | undefined;
}>;

export type HouseRenameMutation = { houseRename: HouseFieldsFragment | null };

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

const joined = (...parts: string[]) => parts.join('');

/** A mutation whose field is called like it, and takes its variables by their names. */
const mutation = (name: string, variables: string, selection: string, ...spread: string[]) => {
  const field = name.charAt(0).toLowerCase() + name.slice(1);
  const given = variables.replace(/\$(\w+):[^$]+/g, ' $1:$$$1').trim();
  return joined(`mutation ${name}(${variables}){${field}(${given})${selection}}`, ...spread);
};

const ofHouseFields = 'fragment HouseFields on House{id name}';
const ofMemberFields =
  'fragment MemberFields on Member{id name goal state enrolledAt house{...HouseFields}}';

export const HouseMoveDocument =
  'mutation HouseMove($houseId:ID!){houseMove(id:$houseId){name}}' as TypedDocument<
    HouseMoveMutation,
    HouseMoveMutationVariables
  >;
export const HouseRenameDocument = /* @__PURE__ */ mutation(
  'HouseRename',
  '$id:ID!$name:String!$expectedVersion:Int',
  '{...HouseFields}',
  ofHouseFields,
) as TypedDocument<HouseRenameMutation, HouseRenameMutationVariables>;
export const ItemDetailDocument = /* @__PURE__ */ joined(
  'query ItemDetail($id:ID!){item(id:$id){__typename ...on Member{...MemberFields}...on House{...HouseFields}}}',
  ofMemberFields,
  ofHouseFields,
) as TypedDocument<ItemDetailQuery, ItemDetailQueryVariables>;
export const MemberListDocument = /* @__PURE__ */ joined(
  'query MemberList($filter:MemberFilter){members(filter:$filter first:5){...MemberFields}}',
  ofMemberFields,
  ofHouseFields,
) as TypedDocument<MemberListQuery, MemberListQueryVariables>;
