import type { Context } from '../app/operation-context.ts';
import { keyOf } from '../common/ids.ts';
import { payload } from '../common/payload.ts';
import type { Member, UserError } from '../generated/schema.ts';

/** The member as they are after a change, also when the change was refused. */
export function memberPayload(
  ctx: Context,
  id: string,
  change: () => Promise<string>,
): Promise<{ userErrors: UserError[]; member?: Member | null }> {
  const member = async (key: string | undefined) => ({
    member: key ? await ctx.loaders.member.load(key) : null,
  });
  return payload<{ member: Member | null }>(
    async () => member(await change()),
    () => member(keyOf('Member', id)),
  );
}
