import type { Context } from '../app/operation-context.ts';
import { ThingStream } from '../common/thing-stream.ts';

/** The streams of residences. */
export const residenceEvents = new ThingStream('residenceEvents');

/** Where the stream of a residence stands. @param residenceId as clients name it */
export const writeResidenceCursor = (ctx: Context, residenceId: string, seq: number): string =>
  residenceEvents.cursor(ctx, residenceId, seq);
