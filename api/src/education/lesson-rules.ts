import { checkCount, checkNeeded, checkNumber, checkText } from '../common/bounds.ts';
import { checkOwnLanguages, type Language } from '../common/language.ts';
import { userError } from '../common/user-error.ts';
import type {
  LessonBlockInput,
  LessonCompleteInput,
  LessonContentInput,
  LessonInput,
  UserError,
} from '../generated/schema.ts';
import type { KeptBlock, KeptContents } from './lesson-content.ts';

const LONGEST_TEXT = 2000;
const MOST_BLOCKS = 40;
const KEY = /^[a-z0-9-]{1,30}$/;
const KEY_FORM = 'Up to 30 small letters, digits and -: `what-helps`.';
const SAME_PROMPTS = 'Every language asks the same prompts, by their keys.';

type Path = string[];

/** What is wrong with a lesson of the organization's own. */
export function checkLesson({ kind, minutes, url, contents }: LessonInput): UserError[] {
  const needsUrl = kind === 'AUDIO' || kind === 'VIDEO';
  const locales = contents.map(({ locale }) => locale);
  return [
    ...range(minutes, 1, 120, ['input', 'minutes']),
    ...(needsUrl && url == null ? [userError('REQUIRED', ['input', 'url'])] : []),
    ...(url == null ? [] : checkAddress(url, needsUrl)),
    ...(contents.length === 0 ? [userError('REQUIRED', ['input', 'contents'])] : []),
    ...checkOwnLanguages(locales, ['input', 'contents']),
    ...contents.flatMap((content, at) => checkContent(content, ['input', 'contents', String(at)])),
    ...(sameKeys(contents) ? [] : [userError('INVALID', ['input', 'contents'], SAME_PROMPTS)]),
  ];
}

function checkAddress(url: string, isNeeded: boolean): UserError[] {
  if (isNeeded && url.startsWith('https://')) return [];
  const message = isNeeded ? 'An address that begins with https://.' : 'Of audio and video alone.';
  return [userError('INVALID', ['input', 'url'], message)];
}

function checkContent({ title, summary, blocks }: LessonContentInput, path: Path): UserError[] {
  return [
    ...checkNeeded(title, 120, [...path, 'title']),
    ...checkNeeded(summary, 300, [...path, 'summary']),
    ...checkCount(blocks, MOST_BLOCKS, [...path, 'blocks']),
    ...blocks.flatMap((block, at) => checkBlock(block, [...path, 'blocks', String(at)])),
    ...(new Set(keysOf(blocks)).size < keysOf(blocks).length
      ? [userError('INVALID', [...path, 'blocks'], 'Each prompt has a key of its own.')]
      : []),
  ];
}

function checkBlock(block: LessonBlockInput, path: Path): UserError[] {
  switch (block.kind) {
    case 'PARAGRAPH':
      return checkNeeded(block.text, LONGEST_TEXT, [...path, 'text']);
    case 'STEPS': {
      const list = block.steps ?? [];
      return [
        ...range(list.length, 1, 20, [...path, 'steps']),
        ...list.flatMap((step) => checkNeeded(step, 500, [...path, 'steps'])),
        ...(block.text == null ? [] : checkNeeded(block.text, LONGEST_TEXT, [...path, 'text'])),
      ];
    }
    case 'PROMPT':
      return [
        ...checkNeeded(block.text, LONGEST_TEXT, [...path, 'text']),
        ...(KEY.test(block.key ?? '') ? [] : [userError('INVALID', [...path, 'key'], KEY_FORM)]),
      ];
    case 'BREATHING':
      return [
        ...range(block.breatheIn, 1, 20, [...path, 'breatheIn']),
        ...range(block.hold ?? 0, 0, 20, [...path, 'hold']),
        ...range(block.breatheOut, 1, 20, [...path, 'breatheOut']),
        ...range(block.rounds, 1, 60, [...path, 'rounds']),
      ];
  }
}

/** What is wrong with what somebody says of a lesson they did. */
export function checkCompletion(
  { rating, answers }: LessonCompleteInput,
  prompts: ReadonlySet<string>,
): UserError[] {
  const given = answers ?? [];
  const keys = given.map(({ key }) => key);
  return [
    ...checkNumber(rating, [1, 5], ['input', 'rating']),
    ...(keys.some((key) => !prompts.has(key)) || new Set(keys).size < keys.length
      ? [userError('INVALID', ['input', 'answers'], 'One answer to a prompt of this lesson.')]
      : []),
    ...given.flatMap(({ text }) => checkText(text, LONGEST_TEXT, ['input', 'answers'])).slice(0, 1),
  ];
}

/** A lesson's contents as they are kept: of each part the fields of its kind. */
export function toKept(contents: readonly LessonContentInput[]): KeptContents {
  return Object.fromEntries(
    contents.map(({ locale, title, summary, blocks }) => [
      locale as Language,
      { title: title.trim(), summary: summary.trim(), blocks: blocks.map(keptBlock) },
    ]),
  );
}

function keptBlock(block: LessonBlockInput): KeptBlock {
  const { kind } = block;
  const text = block.text?.trim() ?? '';
  switch (kind) {
    case 'PARAGRAPH':
      return { kind, text };
    case 'STEPS':
      return { kind, ...(text && { text }), steps: (block.steps ?? []).map((step) => step.trim()) };
    case 'PROMPT':
      return { kind, text, key: block.key ?? '' };
    case 'BREATHING': {
      const { breatheIn, hold, breatheOut, rounds } = block;
      return {
        kind,
        breatheIn: breatheIn ?? 4,
        hold: hold ?? 0,
        breatheOut: breatheOut ?? 6,
        rounds: rounds ?? 10,
      };
    }
  }
}

/** Whether every language asks the same prompts, so that an answer belongs to one whatever was read. */
function sameKeys(contents: readonly LessonContentInput[]): boolean {
  const asked = contents.map(({ blocks }) => keysOf(blocks).toSorted().join(' '));
  return new Set(asked).size <= 1;
}

const keysOf = (blocks: readonly LessonBlockInput[]): string[] =>
  blocks.flatMap(({ kind, key }) => (kind === 'PROMPT' ? [key ?? ''] : []));

function range(
  value: number | null | undefined,
  least: number,
  most: number,
  field: Path,
): UserError[] {
  if (value == null) return [userError('REQUIRED', field)];
  return checkNumber(value, [least, most], field);
}
