import { expect, test } from '@jest/globals';
import { bmltSearchUrl } from './bmlt-url.ts';

const SEARCH =
  'https://bmlt.example.org/main_server/client_interface/json/?switcher=GetSearchResults&get_used_formats=1';

test.each([
  ['https://bmlt.example.org/main_server', SEARCH],
  ['https://bmlt.example.org/main_server/', SEARCH],
  ['https://bmlt.example.org/main_server/client_interface/json/', SEARCH],
  [
    'https://bmlt.example.org/main_server/client_interface/json/?switcher=GetSearchResults&services=12',
    'https://bmlt.example.org/main_server/client_interface/json/?switcher=GetSearchResults&services=12&get_used_formats=1',
  ],
])('%s asks for the meetings with their formats', (address, search) => {
  expect(bmltSearchUrl(address)).toBe(search);
});

test.each([
  'https://example.org/meetings.json',
  'https://example.org/meetings?format=bmlt',
  'https://bmlt.example.org/main_server/client_interface/json/?switcher=GetFormats',
])('%s stays as it is', (address) => {
  expect(bmltSearchUrl(address)).toBe(address);
});
