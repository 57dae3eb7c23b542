import { expect, test } from '@jest/globals';
import { contentIn } from '../../../composables/in-language.ts';
import { toBlocks, toText, type LessonContent } from './lesson-text.ts';

const TEXT = `Breathe first.

Then, one by one:
- Look around.
- Name five things.

? How is it now?

~ 4 1 6 10

? And later?`;

test('a plain text is read part by part', () => {
  expect(toBlocks(TEXT)).toEqual([
    { kind: 'PARAGRAPH', text: 'Breathe first.' },
    { kind: 'STEPS', text: 'Then, one by one:', steps: ['Look around.', 'Name five things.'] },
    { kind: 'PROMPT', text: 'How is it now?', key: 'q1' },
    { kind: 'BREATHING', breatheIn: 4, hold: 1, breatheOut: 6, rounds: 10 },
    { kind: 'PROMPT', text: 'And later?', key: 'q2' },
  ]);
});

test('and written again as it was, so that an edit changes only what was edited', () => {
  const blocks = toBlocks(TEXT).map((block) => ({ steps: [], ...block }));
  expect(toText(blocks as unknown as LessonContent['blocks'])).toBe(TEXT);
});

test('lines of a paragraph belong together, and nothing is no part', () => {
  expect(toBlocks('one\ntwo\n\n\n \n')).toEqual([{ kind: 'PARAGRAPH', text: 'one two' }]);
  expect(toBlocks('')).toEqual([]);
});

test('who reads another language gets the first there is', () => {
  const contents = [{ locale: 'en' }, { locale: 'es' }];
  expect(contentIn(contents, 'es')).toBe(contents[1]);
  expect(contentIn(contents, 'fr')).toBe(contents[0]);
  expect(contentIn([], 'en')).toBeUndefined();
});
