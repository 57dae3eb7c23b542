import type { Command } from '../../app/lane.ts';

/** Whether a group goes on; if so it does not end until this command is done. */
export async function isRunning({ db }: Command, key: string): Promise<boolean> {
  const group = await db
    .selectFrom('support_group')
    .select('id')
    .where('id', '=', key)
    .where('ended_at', 'is', null)
    .forShare()
    .executeTakeFirst();
  return group !== undefined;
}
