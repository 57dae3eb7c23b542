import type { Selectable } from 'kysely';
import type { Command } from '../app/lane.ts';
import { append, residenceStream } from '../common/event-stream.ts';
import type { ResidenceChange } from '../generated/schema.ts';
import type { BedRequestTable } from './residence.tables.ts';

/** What changed on the board of a residence. */
export interface BoardNews {
  residenceId: string;
  change: ResidenceChange;
  beds: readonly string[];
}

/** Which houses a request asks for. */
export type AskedHouses = Pick<Selectable<BedRequestTable>, 'any_house' | 'residence_ids'>;

/** What changed on the boards of houses whose waiting list a request is on, as it was and as it is. */
export async function waitingNews(
  { db }: Command,
  ...asked: readonly AskedHouses[]
): Promise<BoardNews[]> {
  let houses = db.selectFrom('residence').select('id').where('ended_at', 'is', null);
  if (!asked.some(({ any_house: any }) => any)) {
    const named = asked.flatMap(({ residence_ids: keys }) => keys);
    houses = houses.where('id', 'in', named);
  }
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
