import { shallowRef, watch, type Ref } from 'vue';
import { cellsIn, onMap, type Size, type View } from './plane.ts';

/** As `scripts/cut-outlines.mjs` cuts them: the world is so many squares wide, each of so many units. */
const SQUARES = 64;
export const UNITS = 4096;

/** What lies in a square, as SVG paths from its north-west corner; absent where there is none of it. */
export interface Outlines {
  land?: string;
  coast?: string;
  borders?: string;
  counties?: string;
  /** Names of counties, each with where it stands. */
  names?: [x: number, y: number, name: string][];
}

/** A square and where it stands on the map: its corner in pixels, and how large a unit is. */
export interface PlacedSquare {
  key: string;
  x: number;
  y: number;
  scale: number;
  outlines: Outlines;
}

const read = new Map<string, Promise<Outlines>>();
let rows: Promise<string[]> | undefined;

/** The outlines that a map shows, read square by square from the page's own server. */
export function useOutlines(view: Ref<View>, size: Ref<Size>) {
  const known = shallowRef<Record<string, Outlines>>({});
  const squares = shallowRef<PlacedSquare[]>([]);
  watch([view, size], load, { immediate: true });
  watch([view, size, known], place, { immediate: true });
  return squares;

  function load(): void {
    for (const { column, row } of cellsIn(view.value, size.value, SQUARES)) {
      const key = keyOf(column, row);
      if (known.value[key]) continue;
      void squareOf(column, row).then((outlines) => {
        if (outlines && !known.value[key]) known.value = { ...known.value, [key]: outlines };
      });
    }
  }

  function place(): void {
    squares.value = cellsIn(view.value, size.value, SQUARES).flatMap(({ column, row }) => {
      const key = keyOf(column, row);
      const outlines = known.value[key];
      if (!outlines) return [];
      const corner = onMap({ x: column / SQUARES, y: row / SQUARES }, view.value, size.value);
      return { key, ...corner, scale: view.value.scale / SQUARES / UNITS, outlines };
    });
  }
}

const keyOf = (column: number, row: number) => `${String(column)}-${String(row)}`;

/** What could not be read is asked for again by the next look. */
function squareOf(column: number, row: number): Promise<Outlines | null> {
  const key = keyOf(column, row);
  const asked = read.get(key) ?? readSquare(column, row);
  read.set(key, asked);
  return asked.catch(() => {
    read.delete(key);
    return null;
  });
}

async function readSquare(column: number, row: number): Promise<Outlines> {
  rows ??= readJson<string[]>('squares').catch((error: unknown) => {
    rows = undefined;
    throw error;
  });
  // What is not cut is open sea.
  return (await rows)[row]?.[column] === '1' ? readJson<Outlines>(keyOf(column, row)) : {};
}

async function readJson<Content>(name: string): Promise<Content> {
  const response = await fetch(`${import.meta.env.BASE_URL}outlines/${name}.json`);
  if (!response.ok) throw new Error(`No outlines: ${String(response.status)}`);
  return (await response.json()) as Content;
}
