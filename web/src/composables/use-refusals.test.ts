import { expect, test } from '@jest/globals';
import { ref } from 'vue';
import { useRefusals } from './use-refusals.ts';

/** A form that has one field, and takes mistakes as Nuxt UI does: those of other names it drops. */
function formWith(field: string) {
  let shown: { name?: string; message: string }[] = [];
  return {
    setErrors: (mistakes: typeof shown) => (shown = mistakes.filter(({ name }) => name === field)),
    getErrors: () => shown.map((mistake) => ({ ...mistake, id: undefined })),
  };
}

test('what was refused stands at its field, and above the form where no field shows it', async () => {
  const form = formWith('name');
  const { refused, show } = useRefusals(ref(form));
  await show([
    { name: 'name', message: 'Too long.' },
    { name: 'rooms', message: 'Somebody has a bed.' },
    { message: 'Somebody was first.' },
  ]);
  expect(form.getErrors()).toMatchObject([{ name: 'name', message: 'Too long.' }]);
  expect(refused.value).toEqual(['Somebody has a bed.', 'Somebody was first.']);
  await show([]);
  expect([form.getErrors(), refused.value]).toEqual([[], []]);
});
