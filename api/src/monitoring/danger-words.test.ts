import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { dangerIn } from './danger-words.ts';

test.each([
  ['I just want to die.', 'MESSAGE_SELF_HARM', 'en'],
  ['i don’t want to LIVE any more', 'MESSAGE_SELF_HARM', 'en'],
  ['Pienso en hacerme daño', 'MESSAGE_SELF_HARM', 'es'],
  ['He took too much and he is not breathing!', 'MESSAGE_OVERDOSE', 'en'],
  ['Creo que es una SOBREDOSIS', 'MESSAGE_OVERDOSE', 'es'],
  ['I relapsed last night', 'MESSAGE_CRISIS', 'en'],
  ['Tengo miedo de una recaída', 'MESSAGE_CRISIS', 'es'],
] as const)('%j speaks of danger', (text, danger, language) => {
  expect(dangerIn(text)).toEqual({ danger, language });
});

test('the gravest is said, whatever stands first', () => {
  expect(dangerIn('I relapsed and I want to die')?.danger).toBe('MESSAGE_SELF_HARM');
});

test.each([
  'See you at the meeting on Tuesday',
  'My overdoser of a coffee machine',
  'The deadline ends my lifelong project',
  '',
  'Nos vemos el martes',
])('%j does not', (text) => {
  expect(dangerIn(text)).toBeNull();
});

test('it is found wherever it stands, between any signs and in any capitals', () => {
  const sign = fc.constantFrom(' ', '. ', '\n', '! ', ' — ', '🙂');
  fc.assert(
    fc.property(sign, sign, fc.constantFrom('overdose', 'OverDose'), (before, after, word) => {
      expect(dangerIn(`ok${before}${word}${after}ok`)?.danger).toBe('MESSAGE_OVERDOSE');
    }),
  );
});
