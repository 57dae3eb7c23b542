import { EntitySchema } from '@mikro-orm/core';
import { InstantType } from '../common/instant.ts';
import { stateAfter } from '../common/moves.ts';
import type { ConcernState } from '../generated/schema.ts';
import { concernMoves, type ConcernMove } from './concern-states.ts';

/** What somebody outside is worried about. */
export class Concern {
  organizationId!: string;
  id!: string;
  state: ConcernState = 'NEW';
  /** Whom staff found it to be about. */
  memberId: string | null = null;
  readAt: string | null = null;
  readBy: string | null = null;
  closedAt: string | null = null;
  closedBy: string | null = null;
  /** Sealed. */
  closingNote: string | null = null;
  version = 1;

  markRead(by: string, now: string): void {
    this.move('READ');
    Object.assign(this, { readAt: now, readBy: by });
  }

  /** @param note sealed: what was done */
  close(by: string, now: string, note: string): void {
    this.move('CLOSE');
    Object.assign(this, { closedAt: now, closedBy: by, closingNote: note });
  }

  /** It turned out whom it is about, or that it is about somebody else; in any state. */
  link(memberId: string | null): void {
    this.memberId = memberId;
    this.version += 1;
  }

  private move(move: ConcernMove): void {
    this.state = stateAfter(concernMoves, this.state, move, { thing: 'A concern' });
    this.version += 1;
  }
}

const moment = { type: InstantType, nullable: true } as const;
const key = { type: 'uuid', nullable: true } as const;

export const concernSchema = new EntitySchema<Concern>({
  class: Concern,
  tableName: 'concern',
  properties: {
    organizationId: { type: 'uuid', primary: true },
    id: { type: 'uuid', primary: true },
    state: { type: 'text' },
    memberId: key,
    readAt: moment,
    readBy: key,
    closedAt: moment,
    closedBy: key,
    closingNote: { type: 'text', nullable: true },
    version: { type: 'integer' },
  },
});
