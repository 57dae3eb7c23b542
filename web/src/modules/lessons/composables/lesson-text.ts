import type { LessonBlockInput, LessonFieldsFragment } from '../../../generated/graphql.ts';

export type Lesson = LessonFieldsFragment;
export type LessonContent = Lesson['contents'][number];
type Block = LessonContent['blocks'][number];

/**
 * The parts of a lesson as plain text that people write: an empty line between parts, `- ` before each
 * step, `? ` before a question, and `~ 4 1 6 10` for breathing (in, hold, out, times).
 */
export function toText(blocks: readonly Block[]): string {
  return blocks.map(textOf).join('\n\n');
}

function textOf(block: Block): string {
  const { kind, text, steps, breatheIn, hold, breatheOut, rounds } = block;
  if (kind === 'STEPS') return [...(text ? [text] : []), ...steps.map((s) => `- ${s}`)].join('\n');
  if (kind === 'PROMPT') return `? ${text ?? ''}`;
  if (kind === 'BREATHING') return ['~', breatheIn, hold ?? 0, breatheOut, rounds].join(' ');
  return text ?? '';
}

/** The parts that a plain text stands for. Questions are named by their place: `q1`, `q2`. */
export function toBlocks(text: string): LessonBlockInput[] {
  let questions = 0;
  const parts = text
    .split(/\n[ \t]*\n/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  return parts.map((part): LessonBlockInput => {
    const breath = /^~\s*(\d+)\s+(\d+)\s+(\d+)\s+(\d+)$/.exec(part);
    if (breath) {
      const [breatheIn, hold, breatheOut, rounds] = breath.slice(1).map(Number);
      return { kind: 'BREATHING', breatheIn, hold, breatheOut, rounds };
    }
    if (part.startsWith('?')) {
      questions += 1;
      return { kind: 'PROMPT', text: part.slice(1).trim(), key: `q${questions}` };
    }
    const lines = part.split('\n').map((line) => line.trim());
    const steps = lines.filter((line) => line.startsWith('- ')).map((line) => line.slice(2).trim());
    if (steps.length === 0) return { kind: 'PARAGRAPH', text: lines.join(' ') };
    const before = lines.filter((line) => !line.startsWith('- ')).join(' ');
    return { kind: 'STEPS', text: before === '' ? null : before, steps };
  });
}
