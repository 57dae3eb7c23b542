import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { UserErrorCode } from '../generated/schema.ts';
import { generalMessage } from './user-error.ts';

const page = readFileSync(new URL('../../../docs/errors.md', import.meta.url), 'utf8');

test('docs/errors.md tells of every code, in the order of the schema, and of no other', () => {
  const [, part = ''] = page.split('## User errors');
  const told = [...part.matchAll(/^\| `(\w+)`/gm)].map(([, code]) => code);
  expect(told).toEqual(Object.keys(UserErrorCode));
});

test('every code says something by itself', () => {
  for (const code of Object.values(UserErrorCode)) expect(generalMessage(code)).toMatch(/\w\.$/);
});
