import { expect, test } from '@jest/globals';
import { effectScope, nextTick, ref } from 'vue';
import { useStreamStart } from './use-stream-start.ts';

test('a stream begins at the cursor that was read first, and ends where none is given any more', async () => {
  const read = ref<{ id: string; cursor: string | null } | null>(null);
  const start = effectScope().run(() => useStreamStart(() => read.value));
  expect(start?.value).toBeNull();
  const steps = [
    [{ id: 'a', cursor: null }, null],
    [{ id: 'a', cursor: '1' }, '1'],
    [{ id: 'a', cursor: '2' }, '1'],
    [{ id: 'a', cursor: null }, null],
    [null, null],
    [{ id: 'a', cursor: '3' }, '1'],
    [{ id: 'b', cursor: '7' }, '7'],
    [{ id: 'a', cursor: '4' }, '4'],
  ] as const;
  for (const [next, begins] of steps) {
    read.value = next;
    await nextTick();
    expect(start?.value).toBe(begins);
  }
});
