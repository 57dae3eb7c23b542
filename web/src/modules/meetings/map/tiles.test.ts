import { expect, test } from '@jest/globals';
import { tilesIn } from './tiles.ts';

const source = { url: 'https://tiles.example.org/{z}/{x}/{y}.png', attribution: '' };

test('pictures are asked for at the zoom that they are sharpest at, and stand side by side', () => {
  const tiles = tilesIn(source, { x: 0.5, y: 0.5, scale: 1024 }, { width: 300, height: 200 });
  expect(tiles.map(({ url }) => new URL(url).pathname)).toEqual([
    '/2/1/1.png',
    '/2/2/1.png',
    '/2/1/2.png',
    '/2/2/2.png',
  ]);
  expect(tiles[0]).toMatchObject({ x: -106, y: -156, side: 256 });
});
