import type { Point } from './plane.ts';

/** Something that stands at a point of a map. */
export interface Standing extends Point {
  id: string;
}

/** What stands so near together that it is shown as one. */
export interface Cluster<Item extends Standing> extends Point {
  items: Item[];
}

/**
 * What overlaps on a map becomes one, in the order given: the first of those that stand together leads, so
 * that the next one of the list keeps its place.
 * @param reach how near in pixels
 */
export function clustersOf<Item extends Standing>(
  items: readonly Item[],
  reach: number,
): Cluster<Item>[] {
  const clusters: Cluster<Item>[] = [];
  for (const item of items) {
    const near = clusters.find((cluster) => distance(cluster, item) < reach);
    if (near) near.items.push(item);
    else clusters.push({ x: item.x, y: item.y, items: [item] });
  }
  return clusters;
}

const distance = (a: Point, b: Point) => Math.hypot(a.x - b.x, a.y - b.y);
