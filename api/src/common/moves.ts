import { Refusal, userError } from './user-error.ts';

/** A transition table: where each move leads, by state. A move that a state does not have is refused. */
export type Moves<State extends string, Move extends string> = Record<
  State,
  Partial<Record<Move, State>>
>;

/** What moves, as a sentence begins with it: `An alert`; and the argument that names it. */
export interface Moved {
  thing: string;
  field?: string[];
}

/** The state that a move leads to. @throws Refusal that says which states have the move */
export function stateAfter<State extends string, Move extends string>(
  moves: Moves<State, Move>,
  state: State,
  move: Move,
  moved: Moved,
): State {
  const next = moves[state][move];
  if (next !== undefined) return next;
  const from = (Object.keys(moves) as State[]).filter((one) => moves[one][move] !== undefined);
  throw wrongState(state, from, moved);
}

/** It is in another state than it would have to be in. */
export function wrongState(
  state: string,
  from: readonly string[],
  { thing, field = ['id'] }: Moved,
): Refusal {
  const message = `${thing} that is ${state} does not allow this, one that is ${from.join(' or ')} does.`;
  return new Refusal(userError('STATE_NOT_ALLOWED', field, message));
}

/** There is no step that the viewer could take back: the newest is another's, or none can be. */
export const nothingToUndo = (field = ['id']): Refusal =>
  new Refusal(
    userError('STATE_NOT_ALLOWED', field, 'The newest step is another’s, or none to take back.'),
  );
