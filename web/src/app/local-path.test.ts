import { expect, test } from '@jest/globals';
import { localPath } from './local-path.ts';

test('a page of ours is kept with its query', () => {
  expect(localPath('/alerts?tab=mine#top')).toBe('/alerts?tab=mine#top');
});

test.each([
  '//evil.example/x',
  '/\\evil.example',
  'https://evil.example',
  'javascript:alert(1)',
  null,
])('%s is not a page of ours', (value) => {
  expect(localPath(value)).toBeNull();
});
