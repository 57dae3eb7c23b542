import type { Command } from '../app/lane.ts';

/** Whether a program goes on; if so it does not end until this command is done. */
export async function isRunningProgram({ db }: Command, key: string): Promise<boolean> {
  const program = await db
    .selectFrom('program')
    .select('id')
    .where('id', '=', key)
    .where('ended_at', 'is', null)
    .forShare()
    .executeTakeFirst();
  return program !== undefined;
}
