import type { Context } from '../app/operation-context.ts';
import { within } from './within.ts';

/**
 * Help that a stored thing calls for waits no longer, in milliseconds: neither for what is read back nor
 * for the trail.
 */
export const LONGEST_BEFORE_HELP = 1000;

/**
 * What is read of a thing in which a person may have told of danger, once it is stored.
 * @returns `nothing` where it cannot be read now: whoever has told is not answered with an error
 */
export async function readBack<Read, Nothing>(
  ctx: Context,
  isInNeed: boolean,
  reading: Promise<Read>,
  nothing: Nothing,
): Promise<Read | Nothing> {
  try {
    return await (isInNeed ? within(LONGEST_BEFORE_HELP, reading) : reading);
  } catch (err) {
    const { requestId } = ctx;
    ctx.services.log.error({ err, requestId }, 'what is stored could not be read back');
    return nothing;
  }
}
