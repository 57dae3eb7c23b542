import { describe, expect, test } from '@jest/globals';
import { crisisResources, crisisResourcesFor, crisisResourcesIn } from './crisis-resources.ts';
import type { CrisisAudience, CrisisNeed } from './crisis-resources.ts';
import { safetyMessages } from './safety-response.ts';

const audience: CrisisAudience = { country: 'US', language: 'en', groups: [] };

function codes(needs: CrisisNeed[], changes: Partial<CrisisAudience> = {}): string[] {
  return crisisResourcesFor(needs, { ...audience, ...changes }).map(({ code }) => code);
}

test('lines come in the order of the needs', () => {
  expect(codes(['EMERGENCY', 'CRISIS'])).toEqual(['911', '988', 'CRISIS_TEXT_LINE']);
  expect(codes(['CRISIS', 'EMERGENCY'])).toEqual(['988', 'CRISIS_TEXT_LINE', '911']);
});

test('in Spanish, 988 with 2 comes first and lines that answer in English only are left out', () => {
  expect(codes(['CRISIS'], { language: 'es' })[0]).toBe('988_SPANISH');
  expect(codes(['OVERDOSE'], { language: 'es' })).toEqual(['NALOXONE']);
});

test('a veteran who said so sees 988 with 1 first; nobody else is asked', () => {
  expect(codes(['CRISIS'], { groups: ['VETERAN'] })[0]).toBe('988_VETERANS');
  expect(codes(['CRISIS'])).not.toContain('988_VETERANS');
});

test('LGBTQ+ lines stand beside 988 for those who said so', () => {
  expect(codes(['CRISIS'], { groups: ['LGBTQ'] })).toEqual([
    '988',
    'CRISIS_TEXT_LINE',
    'TREVOR_PROJECT',
    'TRANS_LIFELINE',
    'LGBT_NATIONAL_HOTLINE',
  ]);
});

test('the page of all lines shows those for groups to everybody', () => {
  const all = crisisResourcesIn('US').map(({ code }) => code);
  expect(all).toEqual(
    expect.arrayContaining(['988_VETERANS', 'TREVOR_PROJECT', 'DOMESTIC_VIOLENCE_HOTLINE']),
  );
});

test('in a country without lines of its own no foreign number is shown', () => {
  expect(codes(['EMERGENCY', 'OVERDOSE', 'CRISIS'], { country: 'PT' })).toEqual([
    'LOCAL_EMERGENCY',
    'FIND_A_HELPLINE',
  ]);
});

test('the numbers are those that were published', () => {
  const byCode = new Map(crisisResources.map((resource) => [resource.code, resource]));
  expect(byCode.get('988')).toMatchObject({ call: '988', text: { number: '988' } });
  expect(byCode.get('988_SPANISH')?.text?.message?.es).toBe('AYUDA');
  expect(byCode.get('988_VETERANS')?.text?.number).toBe('838255');
  expect(byCode.get('DOMESTIC_VIOLENCE_HOTLINE')?.call).toBe('1-800-799-7233');
  expect(byCode.get('SAMHSA_HELPLINE')?.call).toBe('1-800-662-4357');
  expect(byCode.get('TREVOR_PROJECT')?.call).toBe('1-866-488-7386');
});

test('every line has a code of its own and a source', () => {
  expect(new Set(crisisResources.map(({ code }) => code)).size).toBe(crisisResources.length);
  for (const { source } of crisisResources) expect(source).not.toBe('');
});

describe('what a member reads', () => {
  const texts = [
    ...crisisResources.map(({ code, description }) => [code, description] as const),
    ...Object.entries(safetyMessages),
  ];

  test.each(texts)('%s is at a grade 6 reading level, in both languages', (_code, { en, es }) => {
    expect(readingGrade(en)).toBeLessThanOrEqual(6);
    expect(es.trim()).not.toBe('');
  });

  test.each(texts)('%s is person first', (_code, { en }) => {
    expect(en).not.toMatch(
      /\b(clean|dirty|addicts?|abusers?|failed|non-compliant|panic button)\b/i,
    );
  });
});

/** Flesch-Kincaid grade; syllables are counted roughly, as groups of vowels. */
function readingGrade(text: string): number {
  const sentences = text.split(/[.!?:]+/).filter((sentence) => sentence.trim() !== '');
  const words = text.match(/[a-z']+/gi) ?? [];
  const syllables = words.reduce((sum, word) => sum + syllablesIn(word), 0);
  return 0.39 * (words.length / sentences.length) + 11.8 * (syllables / words.length) - 15.59;
}

function syllablesIn(word: string): number {
  const groups =
    word
      .toLowerCase()
      .replace(/e$/, '')
      .match(/[aeiouy]+/g) ?? [];
  return Math.max(1, groups.length);
}
