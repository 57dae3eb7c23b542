import type { Visit } from '../web/tests/kit/visit.ts';

type Page = Visit['page'];

/** Scrolls the window on by so many pixels a frame; gives how long each frame took, in milliseconds. */
export function frameTimes(
  page: Page,
  scroll: { pixelsAFrame: number; frames: number },
): Promise<number[]> {
  return page.evaluate(async ({ pixelsAFrame, frames }) => {
    const nextFrame = () => new Promise<number>(requestAnimationFrame);
    const times: number[] = [];
    let last = await nextFrame();
    for (let frame = 0; frame < frames; frame++) {
      scrollBy(0, pixelsAFrame);
      const now = await nextFrame();
      times.push(now - last);
      last = now;
    }
    return times;
  }, scroll);
}
