import { shallowRef, type Ref } from 'vue';
import { moved, zoomed, type Point, type Size, type View } from './plane.ts';

/** How many times as large one turn of the wheel makes the map, by its pixels. */
const A_PIXEL_OF_THE_WHEEL = 1.0016;
/** Below this a press is a press, not a drag. */
const SLACK = 4;

/** Moving the map by hand: a drag moves it, two fingers and the wheel make it larger or smaller. */
export function useMapHand(view: Ref<View>, size: Ref<Size>, element: Ref<HTMLElement | null>) {
  const pressed = new Map<number, Point>();
  const dragging = shallowRef(false);
  return { dragging, down, move, up, wheel };

  function at({ clientX, clientY }: MouseEvent): Point {
    const box = element.value?.getBoundingClientRect();
    return { x: clientX - (box?.left ?? 0), y: clientY - (box?.top ?? 0) };
  }

  function down(event: PointerEvent): void {
    if (event.button === 0) pressed.set(event.pointerId, at(event));
  }

  function move(event: PointerEvent): void {
    const before = pressed.get(event.pointerId);
    if (!before) return;
    const now = at(event);
    const by = { x: now.x - before.x, y: now.y - before.y };
    if (!dragging.value && pressed.size === 1 && Math.hypot(by.x, by.y) < SLACK) return;
    // From here on a marker that the pointer went down on is not meant.
    if (!dragging.value) element.value?.setPointerCapture(event.pointerId);
    dragging.value = true;
    const other = [...pressed].find(([id]) => id !== event.pointerId)?.[1];
    if (other) pinch(before, now, other);
    else view.value = moved(view.value, by);
    pressed.set(event.pointerId, now);
  }

  /** One of two fingers has moved: their distance says how large, their middle where. */
  function pinch(before: Point, now: Point, other: Point): void {
    const times = far(now, other) / Math.max(far(before, other), 1);
    const half = { x: (now.x - before.x) / 2, y: (now.y - before.y) / 2 };
    const middle = { x: (now.x + other.x) / 2, y: (now.y + other.y) / 2 };
    view.value = zoomed(moved(view.value, half), times, middle, size.value);
  }

  function up({ pointerId }: PointerEvent): void {
    pressed.delete(pointerId);
    if (pressed.size === 0) dragging.value = false;
  }

  function wheel(event: WheelEvent): void {
    event.preventDefault();
    // Some mice count in lines.
    const pixels = event.deltaY * (event.deltaMode === 0 ? 1 : 16);
    view.value = zoomed(view.value, A_PIXEL_OF_THE_WHEEL ** -pixels, at(event), size.value);
  }
}

const far = (a: Point, b: Point) => Math.hypot(a.x - b.x, a.y - b.y);
