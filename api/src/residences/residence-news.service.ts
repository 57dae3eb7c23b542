import type { Command } from '../app/lane.ts';
import { append, residenceStream } from '../common/event-stream.ts';
import type { ResidenceChange } from '../generated/schema.ts';

/** What changed on the board of a residence. */
export interface BoardNews {
  residenceId: string;
  change: ResidenceChange;
  beds: readonly string[];
}

/**
 * What changed on the boards of houses whose waiting list a request is on.
 * @param asked keys of the houses that are asked for; none for any
 */
export async function waitingNews({ db }: Command, asked: readonly string[]): Promise<BoardNews[]> {
  let houses = db.selectFrom('residence').select('id').where('ended_at', 'is', null);
  if (asked.length > 0) houses = houses.where('id', 'in', [...asked]);
  const rows = await houses.execute();
  return rows.map(({ id }) => ({ residenceId: id, change: 'WAITING_LIST', beds: [] }));
}

/**
 * Tells the board of a house that something of its evening changed, and neither of whom nor by whom: everybody who
 * reads residences follows it. Call it last in the command.
 */
export const tellEvening = (
  command: Command,
  residenceId: string,
  change: 'PRESENCE' | 'PASS' | 'CHORE',
): Promise<void> => tellBoards(command, null, [{ residenceId, change, beds: [] }]);

/** Tells who follows the boards of residences. Call it last in the command, after what is recorded of members. */
export async function tellBoards(
  command: Command,
  actorId: string | null,
  news: readonly BoardNews[],
): Promise<void> {
  await append(
    command,
    news.map(({ residenceId, change, beds }) => ({
      stream: residenceStream(command.organizationId, residenceId),
      type: change,
      occurredAt: command.now,
      actorId,
      causeId: null,
      ids: { beds: [...beds] },
    })),
  );
}
