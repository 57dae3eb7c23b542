import { expect, test } from '@jest/globals';
import { serversOfOurOwn } from './telehealth.ts';

const { accepts } = serversOfOurOwn(['Meet.Harbor.example', 'video.example:8443']);

test.each([
  ['https://meet.harbor.example/room-1', true],
  ['https://MEET.harbor.example/', true],
  ['https://video.example:8443/a', true],
  ['http://meet.harbor.example/room-1', false],
  ['https://meet.harbor.example.evil.example/', false],
  ['https://meet.harbor.example@evil.example/', false],
  ['https://somebody@meet.harbor.example/', false],
  ['https://sub.meet.harbor.example/', false],
  ['https://video.example/a', false],
  ['javascript:alert(1)', false],
  ['no link', false],
])('%s: %s', (url, expected) => {
  expect(accepts(url)).toBe(expected);
});

test('with no server configured no link is accepted', () => {
  expect(serversOfOurOwn([]).accepts('https://meet.harbor.example/')).toBe(false);
});
