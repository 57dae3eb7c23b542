import { cellsIn, onMap, type Size, type View } from './plane.ts';

/** Pictures of the ground by a server that who runs this has chosen. */
export interface TileSource {
  /** With `{z}`, `{x}` and `{y}` in it. */
  url: string;
  /** Whom they come from, as their licence asks. */
  attribution: string;
}

export interface PlacedTile {
  url: string;
  x: number;
  y: number;
  side: number;
}

const TILE = 256;
const NEAREST = 19;

let asked: Promise<TileSource | null> | undefined;

/** Whether pictures are configured; none are unless somebody did. */
export function tileSource(): Promise<TileSource | null> {
  asked ??= read().catch(() => {
    asked = undefined;
    return null;
  });
  return asked;
}

async function read(): Promise<TileSource | null> {
  const response = await fetch('/config.json');
  if (!response.ok) throw new Error(`No settings: ${String(response.status)}`);
  const { mapTiles } = (await response.json()) as { mapTiles?: TileSource | null };
  return mapTiles ?? null;
}

/** The pictures that a map shows, each with where it stands. */
export function tilesIn({ url }: TileSource, view: View, size: Size): PlacedTile[] {
  const zoom = Math.max(0, Math.min(NEAREST, Math.round(Math.log2(view.scale / TILE))));
  const across = 2 ** zoom;
  const side = view.scale / across;
  return cellsIn(view, size, across).map(({ column, row }) => ({
    url: url
      .replace('{z}', String(zoom))
      .replace('{x}', String(column))
      .replace('{y}', String(row)),
    ...onMap({ x: column / across, y: row / across }, view, size),
    side,
  }));
}
