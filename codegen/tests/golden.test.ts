import { expect, test } from '@jest/globals';
import { buildSchema } from 'graphql';
import { plugin } from '../type-graphql/plugin.ts';
import { builtFromContracts, comparable, type Generated } from './built-schema.ts';
import { expectGolden, goldenFeatures, goldenPath, readGolden } from './golden.ts';

const config = { scalars: { DateTime: 'string', Text: 'string' }, scalarModule: './scalars.ts' };

test.each(goldenFeatures)('%s are generated as the golden file says', async (feature) => {
  const schema = buildSchema(readGolden(`${feature}.graphql`));
  await expectGolden(`${feature}.ts`, plugin(schema, [], config));
});

test.each(goldenFeatures)('%s are the same again in the schema that is built', async (feature) => {
  const schema = buildSchema(readGolden(`${feature}.graphql`));
  const generated = (await import(goldenPath(`${feature}.ts`))) as Generated;
  expect(comparable(builtFromContracts(schema, generated))).toBe(comparable(schema));
});
