import { onScopeDispose, shallowRef } from 'vue';
import type { Problem } from '../../app/api.ts';
import { useI18n } from '../../app/i18n.ts';

/** What became of a step that was sent. */
interface Sent {
  problem: Problem | null;
  mistake: { code: string } | undefined;
}

type Step = (idempotencyKey: string) => Promise<Sent>;

/** The server undoes for 8 seconds from the step; the last moment comes too late. */
const UNDO_MS = 7_500;

/** One step at a time, counted once, which can be taken back for some seconds. @param done what follows each */
export function useStep(done: () => void) {
  const { t } = useI18n();
  const busy = shallowRef(false);
  /** Why it was not done, in words. */
  const refused = shallowRef('');
  /** Whether the newest step can still be taken back. */
  const undoable = shallowRef(false);
  let back: Step | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  onScopeDispose(() => clearTimeout(timer));

  return { busy, refused, undoable, take, undo };

  async function take(step: Step, undoes?: Step): Promise<void> {
    const sentAt = Date.now();
    if (!(await send(step)) || !undoes) return;
    back = undoes;
    undoable.value = true;
    timer = setTimeout(() => (undoable.value = false), sentAt + UNDO_MS - Date.now());
  }

  async function undo(): Promise<void> {
    if (back) await send(back);
  }

  async function send(step: Step): Promise<boolean> {
    if (busy.value) return false;
    clearTimeout(timer);
    [busy.value, refused.value, undoable.value] = [true, '', false];
    const { problem, mistake } = await step(crypto.randomUUID());
    busy.value = false;
    const wrong = problem !== null || mistake !== undefined;
    if (wrong) refused.value = t(problem?.code === 'NETWORK' ? 'house.offline' : 'house.changed');
    if (problem === null) done();
    return !wrong;
  }
}
