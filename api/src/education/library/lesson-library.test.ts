import { describe, expect, test } from '@jest/globals';
import type { LessonContentInput } from '../../generated/schema.ts';
import { checkLesson, toKept } from '../lesson-rules.ts';
import { lessonLibrary, libraryByKey, libraryKey } from './lesson-library.ts';

const inputOf = ({ kind, topic, minutes, contents }: (typeof lessonLibrary)[number]) => ({
  kind,
  topic,
  minutes,
  contents: Object.entries(contents).map(([locale, { title, summary, blocks }]) => ({
    locale,
    title,
    summary,
    blocks: blocks.map((block) => ({ ...block, steps: [...(block.steps ?? [])] })),
  })) as LessonContentInput[],
});

describe.each(lessonLibrary.map((lesson) => [lesson.code, lesson] as const))('%s', (_, lesson) => {
  test('holds to the rules of any lesson, in both languages, with the same prompts', () => {
    expect(checkLesson(inputOf(lesson))).toEqual([]);
    expect(Object.keys(lesson.contents)).toEqual(['en', 'es']);
  });

  test('an exercise has something to do', () => {
    const kinds = lesson.contents.en.blocks.map(({ kind }) => kind);
    const done = kinds.some((kind) => kind !== 'PARAGRAPH');
    if (lesson.kind === 'EXERCISE') expect(done).toBe(true);
    else expect(kinds).not.toContain('PROMPT');
  });

  test('says the same part by part in both languages', () => {
    const shape = (locale: 'en' | 'es') =>
      lesson.contents[locale].blocks.map(({ kind, steps = [] }) => [kind, steps.length]);
    expect(shape('es')).toEqual(shape('en'));
  });
});

test('codes name one lesson each, and their keys stay as they are', () => {
  expect(libraryByKey.size).toBe(lessonLibrary.length);
  // Kept in assignments and completions: another namespace would lose them.
  expect(libraryKey('halt')).toBe('5008f1a9-3404-501f-b8b5-4a412087601f');
});

test('sentences are short: members read at grade 6', () => {
  const texts = lessonLibrary.flatMap(({ contents }) =>
    contents.en.blocks.flatMap(({ text, steps = [] }) => [...(text ? [text] : []), ...steps]),
  );
  const long = texts
    .flatMap((text) => text.split(/(?<=[.?!:])\s/))
    .filter((sentence) => sentence.split(/\s+/).length > 24);
  expect(long).toEqual([]);
});

test('no lesson shames, and none speaks of clean or dirty', () => {
  const words =
    /\b(clean|dirty|addicts?|abusers?|failed|non-?compliant|limpi[oa]s?|adict[oa]s?|fracas\w*)\b/i;
  expect(JSON.stringify(lessonLibrary)).not.toMatch(words);
});

describe('a lesson of one’s own', () => {
  const content = (changes: Partial<LessonContentInput> = {}): LessonContentInput => ({
    locale: 'en',
    title: 'Walks',
    summary: 'Where to walk near the house.',
    blocks: [{ kind: 'PARAGRAPH', text: 'By the pier.' }],
    ...changes,
  });
  const lesson = { kind: 'TEXT', topic: 'OTHER', minutes: 5, contents: [content()] } as const;
  const wrong = (changes: object) =>
    checkLesson({ ...lesson, ...changes } as never).map(({ code, field }) => [
      code,
      field?.slice(1).join('.'),
    ]);

  test('is right as it is', () => expect(wrong({})).toEqual([]));
  test.each<[object, string, string]>([
    [{ minutes: 0 }, 'OUT_OF_RANGE', 'minutes'],
    [{ kind: 'VIDEO' }, 'REQUIRED', 'url'],
    [{ url: 'https://example.org/a' }, 'INVALID', 'url'],
    [{ kind: 'AUDIO', url: 'http://example.org/a' }, 'INVALID', 'url'],
    [{ contents: [] }, 'REQUIRED', 'contents'],
    [{ contents: [content({ locale: 'fr' })] }, 'INVALID', 'contents'],
    [{ contents: [content(), content()] }, 'INVALID', 'contents'],
    [{ contents: [content({ title: ' ' })] }, 'REQUIRED', 'contents.0.title'],
    [
      { contents: [content({ blocks: [{ kind: 'PROMPT', text: 'How?', key: 'No Key' }] })] },
      'INVALID',
      'contents.0.blocks.0.key',
    ],
    [
      { contents: [content({ blocks: [{ kind: 'STEPS', steps: [] }] })] },
      'OUT_OF_RANGE',
      'contents.0.blocks.0.steps',
    ],
    [
      {
        contents: [
          content({ blocks: [{ kind: 'BREATHING', breatheIn: 0, breatheOut: 6, rounds: 3 }] }),
        ],
      },
      'OUT_OF_RANGE',
      'contents.0.blocks.0.breatheIn',
    ],
  ])('%j is %s at %s', (changes, code, field) => {
    expect(wrong(changes)).toContainEqual([code, field]);
  });

  test('asks the same in both languages, or an answer would belong to none', () => {
    const asked = (locale: string, key: string) =>
      content({ locale, blocks: [{ kind: 'PROMPT', text: '?', key }] });
    expect(wrong({ contents: [asked('en', 'a'), asked('es', 'b')] })).toEqual([
      ['INVALID', 'contents'],
    ]);
    expect(wrong({ contents: [asked('en', 'a'), asked('es', 'a')] })).toEqual([]);
  });

  test('keeps of each part what its kind has', () => {
    const blocks = [{ kind: 'PARAGRAPH' as const, text: ' Hello. ', rounds: 4, key: 'x' }];
    expect(toKept([content({ blocks })]).en?.blocks).toEqual([
      { kind: 'PARAGRAPH', text: 'Hello.' },
    ]);
  });
});
