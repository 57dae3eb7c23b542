import { expect, test } from '@jest/globals';
import {
  around,
  cellsIn,
  metersAPixel,
  metersOfPlane,
  moved,
  onMap,
  onPlane,
  roundDistance,
  roundDistanceText,
  squareAround,
  zoomed,
} from './plane.ts';

const SIZE = { width: 600, height: 400 };
const BAY = { latitude: 41.66, longitude: -71.33 };
const view = around(squareAround(BAY, 20_000), SIZE);

test('the middle of the world lies in the middle of the plane, and the poles at its edge', () => {
  expect(onPlane({ latitude: 0, longitude: 0 })).toEqual({ x: 0.5, y: 0.5 });
  expect(onPlane({ latitude: 90, longitude: 180 }).x).toBe(1);
  expect(onPlane({ latitude: 90, longitude: 180 }).y).toBeCloseTo(0, 5);
});

test('a degree to the north measures 111 kilometers, wherever it is', () => {
  for (const latitude of [-50, 0, 41, 65]) {
    const [south, north] = [latitude - 0.05, latitude + 0.05].map((at) =>
      onPlane({ latitude: at, longitude: 0 }),
    );
    const meters = (south!.y - north!.y) * metersOfPlane(onPlane({ latitude, longitude: 0 }));
    expect(meters / 100).toBeCloseTo(111.2, 0);
  }
});

test('what is looked around is in the middle, with all of it in sight', () => {
  const middle = onMap(onPlane(BAY), view, SIZE);
  expect([middle.x, middle.y].map(Math.round)).toEqual([300, 200]);
  for (const corner of squareAround(BAY, 20_000)) {
    const { x, y } = onMap(corner, view, SIZE);
    expect(Math.min(x, y)).toBeGreaterThan(0);
    expect(y).toBeLessThan(SIZE.height);
  }
  expect(metersAPixel(view) * 304).toBeCloseTo(40_000, -3);
});

test('what lies under the pointer stays there as the map grows, and follows as it is moved', () => {
  const at = { x: 120, y: 300 };
  const [place] = squareAround(BAY, 5000);
  const before = onMap(place!, view, SIZE);
  const pulled = onMap(place!, moved(view, { x: 30, y: -20 }), SIZE);
  expect([pulled.x - before.x, pulled.y - before.y].map(Math.round)).toEqual([30, -20]);
  const under = { x: (at.x - 300) / view.scale + view.x, y: (at.y - 200) / view.scale + view.y };
  const after = onMap(under, zoomed(view, 2, at, SIZE), SIZE);
  expect([after.x, after.y].map(Math.round)).toEqual([at.x, at.y]);
});

test('a map shows neither a single door nor the whole world', () => {
  expect(metersAPixel(around([onPlane(BAY)], SIZE))).toBeCloseTo(2);
  expect(metersAPixel(zoomed(view, 1e-9, { x: 300, y: 200 }, SIZE))).toBeLessThanOrEqual(1201);
});

test('the cells in sight are those that hold a part of it, and none beyond the world', () => {
  expect(cellsIn({ x: 0.5, y: 0.5, scale: 810 }, SIZE, 4)).toHaveLength(4 * 2);
  expect(cellsIn({ x: 0, y: 0, scale: 810 }, SIZE, 4)).toEqual([
    { column: 0, row: 0 },
    { column: 1, row: 0 },
  ]);
});

test.each([
  [9000, true, '5 mi'],
  [3500, true, '2 mi'],
  [700, true, '2,000 ft'],
  [160, true, '500 ft'],
  [9000, false, '5 km'],
  [260, false, '200 m'],
])('%i meters hold a round %s', (meters, inMiles, text) => {
  const round = roundDistance(meters, inMiles);
  expect(round).toBeLessThanOrEqual(meters);
  expect(roundDistanceText(round, 'en', inMiles)).toBe(text);
});
