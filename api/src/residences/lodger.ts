import type { Command } from '../app/lane.ts';
import type { Context } from '../app/operation-context.ts';
import { requireViewer } from '../auth/require-viewer.ts';
import { keyOf } from '../common/ids.ts';
import { wrongState } from '../common/moves.ts';
import { Refusal, userError } from '../common/user-error.ts';
import type { StayStartInput } from '../generated/schema.ts';
import { selectMembers } from '../members/member.rows.ts';
import { selectBedRequests } from './bed-request.rows.ts';

/** Who is to be given a bed, and what is answered by it. */
export interface Lodger {
  memberKey: string;
  /** What is to be answered by it; null where the member was named alone. */
  requestKey: string | null;
}

/**
 * Who is to be given a bed: by the request that whoever gives beds may see, or by the member, whose request is
 * answered with it.
 * @throws Refusal with what is wrong
 */
export async function lodger(
  ctx: Context,
  command: Command,
  { memberId, requestId }: Pick<StayStartInput, 'memberId' | 'requestId'>,
): Promise<Lodger> {
  const named = memberId == null ? null : await memberOf(ctx, command, memberId);
  if (requestId == null) {
    if (!named) throw new Refusal(userError('REQUIRED', ['input', 'memberId']));
    return { memberKey: named, requestKey: null };
  }
  const request = await waitingRequest(ctx, command, requestId, ['input', 'requestId']);
  if (named && named !== request.member_id) {
    throw new Refusal(userError('INVALID', ['input', 'memberId'], 'Somebody else asked for it.'));
  }
  return { memberKey: request.member_id, requestKey: request.id };
}

/** A request that waits, and that the viewer may answer. @throws Refusal otherwise */
export async function waitingRequest(ctx: Context, { db }: Command, id: string, field: string[]) {
  const key = keyOf('BedRequest', id);
  const request =
    key &&
    (await selectBedRequests(db, requireViewer(ctx))
      .where('bed_request.id', '=', key)
      .executeTakeFirst());
  if (!request) throw new Refusal(userError('NOT_FOUND', field));
  ctx.trail.saw(request.member_id);
  if (request.state !== 'WAITING') {
    throw wrongState(request.state, ['WAITING'], { thing: 'A request', field });
  }
  return request;
}

async function memberOf(ctx: Context, { db }: Command, id: string): Promise<string> {
  const key = keyOf('Member', id);
  const member =
    key &&
    (await selectMembers(db, requireViewer(ctx), 'STAYS')
      .where('member.id', '=', key)
      .executeTakeFirst());
  if (!member || member.is_self) throw new Refusal(userError('NOT_FOUND', ['input', 'memberId']));
  ctx.trail.saw(member.id);
  return member.id;
}
