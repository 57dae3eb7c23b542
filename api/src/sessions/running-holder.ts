import type { Command } from '../app/lane.ts';

/** Whether a program or a group goes on; if so it does not end until this command is done. */
export async function isRunning(
  { db }: Command,
  holder: 'program' | 'support_group',
  key: string,
): Promise<boolean> {
  const running = await db
    .selectFrom(holder)
    .select('id')
    .where('id', '=', key)
    .where('ended_at', 'is', null)
    .forShare()
    .executeTakeFirst();
  return running !== undefined;
}
