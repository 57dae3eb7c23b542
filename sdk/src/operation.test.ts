import { expect, test } from '@jest/globals';
import { operationOf } from './operation.ts';

test.each([
  ['query Programs { programs { nodes { id } } }', 'query', 'Programs'],
  ['mutation End{sessionEnd{userErrors{code}}}', 'mutation', 'End'],
  [
    'subscription Live($after:Cursor){alertEvents(after:$after){__typename}}',
    'subscription',
    'Live',
  ],
  ['\n  # query Old is gone\n  query New { viewer { email } }', 'query', 'New'],
  ['fragment P on Person{id}mutation M{sessionEnd{userErrors{code}}}', 'mutation', 'M'],
  ['{ viewer { email } }', 'query', null],
  ['query { viewer { email } }', 'query', null],
  ['query($id: ID!) { member(id: $id) { id } }', 'query', null],
])('%s', (text, kind, name) => {
  expect(operationOf(text)).toEqual({ kind, name, text });
});
