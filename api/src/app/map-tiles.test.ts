import { expect, test } from '@jest/globals';
import { readConfig } from './config.ts';

const TILES = 'https://tiles.example.org/v1/{z}/{x}/{y}.png';
const GIVEN = { HOLDFAST_MAP_TILES: TILES, HOLDFAST_MAP_ATTRIBUTION: '© Example' };
const imagesOf = (env: NodeJS.ProcessEnv) =>
  Object.fromEntries(
    readConfig(env).frontends.map(({ name, policy }) => [name, policy?.['img-src']]),
  );

test('without a setting no map shows pictures, and no page may load any from elsewhere', () => {
  expect(readConfig({}).mapTiles).toBeUndefined();
  expect(JSON.stringify(imagesOf({}))).not.toContain('http');
});

test('portal and members’ entry may show pictures of exactly the origin that is configured', () => {
  expect(readConfig(GIVEN).mapTiles).toEqual({ url: TILES, attribution: '© Example' });
  const { portal, me, graphiql } = imagesOf(GIVEN);
  expect(portal).toEqual(["'self'", 'data:', 'https://tiles.example.org']);
  expect(me).toEqual(["'self'", 'https://tiles.example.org']);
  expect(graphiql).not.toContain('https://tiles.example.org');
});

test('frontends of one’s own say themselves what they may load', () => {
  const own = JSON.stringify([{ name: 'wall', path: '/', folder: 'wall' }]);
  expect(imagesOf({ ...GIVEN, HOLDFAST_FRONTENDS: own })).toEqual({ wall: undefined });
});

test.each([
  ['an address without the places to fill in', { HOLDFAST_MAP_TILES: 'https://a.example/t.png' }],
  ['a host that is filled in', { HOLDFAST_MAP_TILES: 'https://{z}.example/{x}/{y}.png' }],
  ['no attribution', { HOLDFAST_MAP_ATTRIBUTION: '' }],
])('%s is named at the start', (_name, env) => {
  expect(() => readConfig({ ...GIVEN, ...env })).toThrow(/HOLDFAST_MAP_/);
});
