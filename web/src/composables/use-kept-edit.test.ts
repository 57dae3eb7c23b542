import { beforeEach, expect, test } from '@jest/globals';
import { effectScope, nextTick } from 'vue';
import { useKeptEdit } from './use-kept-edit.ts';

beforeEach(() => sessionStorage.clear());

/** The work on something of which this version is read. */
function open(version: number, text = 'As it was') {
  const scope = effectScope();
  const edit = scope.run(() => useKeptEdit('text:1', () => ({ draft: { text }, version })));
  if (!edit) throw new Error('Nothing was opened');
  return { ...edit, close: () => scope.stop() };
}

test('what was left half-written is there again, with the version it was begun from', async () => {
  const first = open(3);
  expect([first.dirty.value, first.returned.value]).toEqual([false, false]);
  first.draft.value.text = 'Half of';
  await nextTick();
  first.close();

  const again = open(4, 'Changed by somebody');
  expect(again.draft.value).toEqual({ text: 'Half of' });
  expect([again.dirty.value, again.returned.value, again.version()]).toEqual([true, true, 3]);
  again.clear();
  expect(again.draft.value).toEqual({ text: 'Changed by somebody' });
  expect([again.dirty.value, again.returned.value, again.version()]).toEqual([false, false, 4]);
});

test('what was saved is not taken for a draft when it is opened again', async () => {
  const first = open(3);
  first.draft.value.text = 'Written';
  first.settle(4);
  expect([first.dirty.value, first.version()]).toEqual([false, 4]);
  await nextTick();
  first.close();
  const again = open(5, 'Changed by somebody');
  expect(again.draft.value).toEqual({ text: 'Changed by somebody' });
  expect(again.returned.value).toBe(false);
});
