import { expect, test } from '@jest/globals';
import * as generated from '../../api/src/generated/schema.ts';
import { readContract } from '../contract.ts';
import { builtFromContracts, comparable } from './built-schema.ts';

test('the classes generated from schema/ build the schema that schema/ says', () => {
  const truth = readContract('schema/**/*.{type,api}.graphql');
  expect(comparable(builtFromContracts(truth, generated))).toBe(comparable(truth));
});
