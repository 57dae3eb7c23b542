import { expect, test } from '@jest/globals';
import { boxAround, EARTH_RADIUS } from './near-box.ts';

const meters = (degrees: number) => (degrees * Math.PI * EARTH_RADIUS) / 180;

/** Where one comes to from a place, by bearing and distance on the sphere. */
function away(latitude: number, longitude: number, bearing: number, distance: number) {
  const turn = Math.PI / 180;
  const [lat, lon, course, angle] = [
    latitude * turn,
    longitude * turn,
    bearing * turn,
    distance / EARTH_RADIUS,
  ];
  const sine = Math.sin(lat) * Math.cos(angle) + Math.cos(lat) * Math.sin(angle) * Math.cos(course);
  const east = Math.atan2(
    Math.sin(course) * Math.sin(angle) * Math.cos(lat),
    Math.cos(angle) - Math.sin(lat) * sine,
  );
  const degrees = (lon + east) / turn;
  return {
    latitude: Math.asin(sine) / turn,
    longitude: ((((degrees + 180) % 360) + 360) % 360) - 180,
  };
}

test.each([
  [0, 0, 25_000],
  [61.2, -149.9, 200_000],
  [-16.8, 179.9, 50_000],
  [-16.8, -179.9, 50_000],
  [89.9, 10, 100_000],
  [-89.9, 10, 100_000],
  [42.36, -71.06, 1],
])(
  'all around %d, %d within %d meters lies in the box, so that it hides nothing',
  (latitude, longitude, radius) => {
    const box = boxAround({ latitude, longitude, radiusMeters: radius });
    for (let bearing = 0; bearing < 360; bearing += 3) {
      const place = away(latitude, longitude, bearing, radius);
      expect(place.latitude).toBeGreaterThanOrEqual(box.south);
      expect(place.latitude).toBeLessThanOrEqual(box.north);
      const within = box.spans.some(
        ([west, east]) => west <= place.longitude && place.longitude <= east,
      );
      expect({ bearing, within }).toEqual({ bearing, within: true });
    }
  },
);

test('a box is hardly larger than its circle, so that an index reads few rows in vain', () => {
  const { south, north, spans } = boxAround({ latitude: 0, longitude: 20, radiusMeters: 10_000 });
  expect(meters(north - south)).toBeCloseTo(20_002, 0);
  expect(spans).toHaveLength(1);
  expect(meters(spans[0]![1] - spans[0]![0])).toBeCloseTo(20_002, 0);
});

test('across the date line a box has two parts, and around a pole all longitudes', () => {
  const across = boxAround({ latitude: 0, longitude: 180, radiusMeters: 10_000 });
  expect(across.spans).toHaveLength(2);
  const pole = boxAround({ latitude: 90, longitude: 0, radiusMeters: 10_000 });
  expect(pole).toMatchObject({ north: 90, spans: [[-180, 180]] });
});
