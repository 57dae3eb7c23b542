import { GraphQLScalarType } from 'graphql';

/** The scalars that the golden files import. */
export const DateTime = new GraphQLScalarType({ name: 'DateTime' });

export const Text = new GraphQLScalarType({
  name: 'Text',
  description: `A "quoted" line with \\ and \u00e9 and 'single' quotes.`,
  specifiedByURL: 'https://example.org/text',
});
