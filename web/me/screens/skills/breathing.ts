/** A breath's times, in seconds. */
export interface Breath {
  breatheIn: number;
  hold: number;
  breatheOut: number;
  rounds: number;
}

export type BreathPhase = 'in' | 'hold' | 'out' | 'done';

/** Where one is after so many seconds: what to do, for how many seconds more, in which breath. */
export function breathAt(
  { breatheIn, hold, breatheOut, rounds }: Breath,
  seconds: number,
): { phase: BreathPhase; left: number; round: number } {
  const length = breatheIn + hold + breatheOut;
  const round = Math.floor(seconds / length);
  if (round >= rounds) return { phase: 'done', left: 0, round: rounds };
  const within = seconds - round * length;
  if (within < breatheIn) return { phase: 'in', left: breatheIn - within, round };
  if (within < breatheIn + hold) return { phase: 'hold', left: breatheIn + hold - within, round };
  return { phase: 'out', left: length - within, round };
}
