import { expect, test } from '@jest/globals';
import { kindOfDocument } from './feed-kind.ts';

test('a list is of the kind whose id its rows have', () => {
  expect(kindOfDocument([{ slug: 'a' }])).toBe('MEETING_GUIDE');
  expect(kindOfDocument([{ id_bigint: '1' }])).toBe('BMLT');
  expect(kindOfDocument({ meetings: [{ id_bigint: '1' }], formats: [] })).toBe('BMLT');
  expect(kindOfDocument({ data: [{ slug: 'a' }] })).toBe('MEETING_GUIDE');
  expect(kindOfDocument({ '3': { slug: 'a' } })).toBe('MEETING_GUIDE');
  expect(kindOfDocument({ slug: 'alone' })).toBe('MEETING_GUIDE');
});

test('a row without an id does not keep the others from telling', () => {
  expect(kindOfDocument([null, 'text', {}, { slug: 'a' }])).toBe('MEETING_GUIDE');
});

test.each([[[]], [{}], [null], ['text'], [[{ name: 'a' }]]])('%j does not tell', (json) => {
  expect(kindOfDocument(json)).toBeNull();
});
