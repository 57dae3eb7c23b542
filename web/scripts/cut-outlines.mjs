// Cuts coasts and borders into squares for the map of meetings, so that a phone reads the few kilobytes
// around a place and needs no library for them: node scripts/cut-outlines.mjs
// Outlines of countries are Natural Earth's, those of the United States the Census Bureau's; both are in
// the public domain.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { geoIdentity, geoPath } from 'd3-geo';
import { feature, mesh } from 'topojson-client';

/** The world is 2^ZOOM squares wide in the projection of web maps; a square measures UNITS. */
const ZOOM = 6;
const UNITS = 4096;
/** Land of two squares overlaps, or a line of water would shine between them. */
const OVERLAP = 4;
const WORLD = 2 ** ZOOM * UNITS;
/** Where the projection ends. */
const NORTHERNMOST = 85.0511;
const FOLDERS = ['../dist/portal/outlines/', '../dist/me/outlines/'];

const read = (name) =>
  JSON.parse(readFileSync(createRequire(import.meta.url).resolve(name), 'utf8'));
const world = read('world-atlas/countries-10m.json');
const states = read('us-atlas/counties-10m.json');
const { countries } = world.objects;
const { counties, nation } = states.objects;

/** Drawn from the Census Bureau's outlines, which are finer and have counties. */
const OURS = new Set(['840', '850', '630', '016', '316', '580']);
const isOurs = ({ id }) => OURS.has(id);
const others = {
  type: 'GeometryCollection',
  geometries: countries.geometries.filter((country) => !isOurs(country)),
};
const stateOf = ({ id }) => id.slice(0, 2);

const LAYERS = {
  land: [feature(world, others), feature(states, nation)],
  coast: [mesh(world, others, (a, b) => a === b && !isOurs(a)), mesh(states, nation)],
  borders: [
    mesh(world, countries, (a, b) => a !== b && !isOurs(a) && !isOurs(b)),
    mesh(states, states.objects.states, (a, b) => a !== b),
  ],
  counties: [mesh(states, counties, (a, b) => a !== b && stateOf(a) === stateOf(b))],
};

const squares = new Map();
for (const [layer, shapes] of Object.entries(LAYERS)) {
  for (const part of shapes.flatMap(partsOf)) cut(layer, part);
}
for (const { properties, geometry } of feature(states, counties).features) {
  const [x, y] = geoPath().centroid({ type: 'MultiPolygon', coordinates: polygonsOf(geometry) });
  const [column, row] = [squareOf(x, 0), squareOf(y, 0)];
  const at = [x - column * UNITS, y - row * UNITS].map(Math.round);
  (squares.get(`${column}-${row}`).names ??= []).push([...at, properties.name]);
}
for (const folder of FOLDERS.map((path) => new URL(path, import.meta.url))) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const [name, square] of squares) {
    writeFileSync(new URL(`${name}.json`, folder), JSON.stringify(square));
  }
  writeFileSync(new URL('squares.json', folder), JSON.stringify(rowsOfSquares()));
}
console.log(`${squares.size} squares of outlines`);

/** Which squares there are, row by row from the north, 1 or 0: the others are open sea. */
function rowsOfSquares() {
  const range = Array.from({ length: 2 ** ZOOM }, (_, at) => at);
  return range.map((y) => range.map((x) => (squares.has(`${x}-${y}`) ? '1' : '0')).join(''));
}

/** The polygons or lines that a shape is made of, on the plane, each alone: most lie in few squares. */
function partsOf(shape) {
  if (shape.type === 'FeatureCollection') return shape.features.flatMap(partsOf);
  if (shape.type === 'Feature') return partsOf(shape.geometry);
  const single = shape.type.replace('Multi', '');
  const all = shape.type === single ? [shape.coordinates] : shape.coordinates;
  return all.map((coordinates) => ({
    type: single,
    coordinates:
      single === 'Polygon'
        ? coordinates.map((ring) => ring.map(onPlane))
        : coordinates.map(onPlane),
  }));
}

function polygonsOf(geometry) {
  return partsOf(geometry).map(({ coordinates }) => coordinates);
}

/** Mercator, as web maps have it. */
function onPlane([longitude, latitude]) {
  const bounded = Math.max(-NORTHERNMOST, Math.min(NORTHERNMOST, latitude));
  const north = Math.asinh(Math.tan((bounded * Math.PI) / 180));
  return [((longitude + 180) / 360) * WORLD, (0.5 - north / (2 * Math.PI)) * WORLD];
}

function cut(layer, part) {
  const [[west, north], [east, south]] = geoPath().bounds(part);
  const [first, last] = [squareOf(west, -1), squareOf(east, 1)];
  const [top, bottom] = [squareOf(north, -1), squareOf(south, 1)];
  for (let x = first; x <= last; x += 1) {
    for (let y = top; y <= bottom; y += 1) {
      const drawn = pathIn(part, x, y, layer === 'land' ? OVERLAP : 0);
      if (!drawn) continue;
      const name = `${x}-${y}`;
      if (!squares.has(name)) squares.set(name, {});
      const square = squares.get(name);
      square[layer] = (square[layer] ?? '') + drawn;
    }
  }
}

function squareOf(at, way) {
  const square = Math.floor((at + way * OVERLAP) / UNITS);
  return Math.max(0, Math.min(2 ** ZOOM - 1, square));
}

/** What lies in a square, as an SVG path from its corner. */
function pathIn(part, x, y, overlap) {
  const path = relativePath();
  const clip = geoIdentity()
    .translate([-x * UNITS, -y * UNITS])
    .clipExtent([
      [-overlap, -overlap],
      [UNITS + overlap, UNITS + overlap],
    ]);
  geoPath(clip, path)(part);
  return path.text();
}

/** Steps in whole units; what is smaller than one is no step. */
function relativePath() {
  let text = '';
  let at = [0, 0];
  let start = null;
  const step = (command, x, y) => {
    const to = [Math.round(x), Math.round(y)];
    const by = [to[0] - at[0], to[1] - at[1]];
    if (command === 'l' && by[0] === 0 && by[1] === 0) return;
    if (start) text += `M${start.join()}`;
    start = null;
    text += `${command}${by[0]}${by[1] < 0 ? '' : ','}${by[1]}`;
    at = to;
  };
  return {
    moveTo: (x, y) => {
      // A part that shrinks to a point is left out.
      start = at = [Math.round(x), Math.round(y)];
    },
    lineTo: (x, y) => step('l', x, y),
    closePath: () => {
      if (!start) text += 'z';
    },
    arc: () => {},
    text: () => text,
  };
}
