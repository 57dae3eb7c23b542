import { expect, test } from '@jest/globals';
import { outline } from '../generated/introspection.ts';
import { introspectionOf } from './introspection.ts';

test('the short form is read back as introspection writes it', () => {
  const { __schema } = introspectionOf({
    objects: { Query: 'house:House', House: 'id:! beds:[Bed!]! note', Bed: 'id:! house:Place' },
    interfaces: { Node: 'id:!' },
    possible: { Node: 'House Bed', Place: 'House' },
  });
  const leaf = { kind: 'SCALAR', name: 'Leaf' };
  expect(__schema.queryType).toEqual({ kind: 'OBJECT', name: 'Query' });
  expect(__schema.mutationType).toBeNull();
  expect(__schema.types).toContainEqual({
    kind: 'OBJECT',
    name: 'House',
    interfaces: [{ kind: 'INTERFACE', name: 'Node' }],
    fields: [
      { name: 'id', args: [], type: { kind: 'NON_NULL', ofType: leaf } },
      {
        name: 'beds',
        args: [],
        type: {
          kind: 'NON_NULL',
          ofType: {
            kind: 'LIST',
            ofType: { kind: 'NON_NULL', ofType: { kind: 'OBJECT', name: 'Bed' } },
          },
        },
      },
      { name: 'note', args: [], type: leaf },
    ],
  });
  expect(__schema.types).toContainEqual({
    kind: 'UNION',
    name: 'Place',
    possibleTypes: [{ kind: 'OBJECT', name: 'House' }],
  });
});

test('every type that is named is there', () => {
  const { __schema } = introspectionOf(outline);
  const names = new Set(__schema.types.map(({ name }) => name));
  const named = JSON.stringify(__schema).matchAll(/"name":"([A-Z]\w*)"/g);
  expect([...named].map(([, name = '']) => name).filter((name) => !names.has(name))).toEqual([]);
});
