import type { Command } from '../app/lane.ts';
import { append, boardStream } from '../common/event-stream.ts';
import type { BoardChange } from '../generated/schema.ts';

/** Tells who follows a board that something changed there, and neither who did it nor where. Last in the command. */
export async function tellBoard(
  command: Command,
  boardId: string,
  ...changes: BoardChange[]
): Promise<void> {
  const stream = boardStream(command.organizationId, boardId);
  await append(
    command,
    changes.map((type) => ({
      stream,
      type,
      occurredAt: command.now,
      actorId: null,
      causeId: null,
      ids: {},
    })),
  );
}
