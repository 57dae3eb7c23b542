const root = ':matches(ObjectTypeDefinition, ObjectTypeExtension)';
const directive = (name) => `:has(> Directive[name.value=${name}])`;

/**
 * What the SDL must not say, as selectors for ESLint's `no-restricted-syntax`. A type is in the
 * tree as `gqlType`, from the outside inwards.
 */
export const schemaShape = [
  {
    selector: 'Directive[name.value="oneOf"]',
    message: 'type-graphql cannot say @oneOf: give the input a kind, or one field each a mutation.',
  },
  {
    selector: 'ListType > NonNullType > ListType > :matches(NamedType, ListType)',
    message: 'type-graphql wants the items of nested lists to be all nullable or all not.',
  },
  {
    selector: 'ListType > ListType > NonNullType',
    message: 'type-graphql wants the items of nested lists to be all nullable or all not.',
  },
  {
    selector: `${root}[name.value=/^(Query|Mutation|Subscription)$/] > FieldDefinition:not(${directive('/^(auth|public)$/')})`,
    message: 'A root field says who may call it: @auth(requires: ...) or @public.',
  },
  {
    // A list of ids is never absent as a whole.
    selector: `${root}[name.value=Query] > FieldDefinition[name.value!=nodes] > NonNullType`,
    message: 'A query is nullable, so that what one viewer may not see does not empty the answer.',
  },
  {
    selector: `FieldDefinition${directive('category')} > NonNullType`,
    message: 'A field that consent can hide is nullable.',
  },
  {
    selector: `${root}:has(FieldDefinition${directive('category')}):not(:has(FieldDefinition[name.value=restricted]))`,
    message:
      'A type with fields that consent can hide says which are hidden: restricted: [FieldRestriction!]!',
  },
  {
    selector: `Directive[name.value=deprecated]:not(:has(StringValue[value=/Removal after \\d{4}-\\d{2}-\\d{2}/]))`,
    message: 'A deprecation says what to use and ends with "Removal after YYYY-MM-DD".',
  },
];
