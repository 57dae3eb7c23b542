import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { dangersIn, gravestIn } from './danger-words.ts';

test.each([
  ['I want to die', ['SUICIDE']],
  ['i don’t want to be here anymore', ['SUICIDE']],
  ["I DON'T WANT TO LIVE", ['SUICIDE']],
  ['thinking about suicide. again', ['SUICIDE']],
  ['They would be better off without me', ['SUICIDE']],
  ['Me quiero morir', ['SUICIDE']],
  ['ya no quiero estar aquí', ['SUICIDE']],
  ['ya no quiero estar aqui', ['SUICIDE']],
  ['quiero hacerme daño', ['SUICIDE']],
  ['Mi amigo tuvo una SOBREDOSIS', ['OVERDOSE']],
  ['he overdosed last night', ['OVERDOSE']],
  ['she won’t wake up and her lips are blue', ['OVERDOSE']],
  ['No respira!!', ['OVERDOSE']],
  ['about to use, somebody talk to me', ['CRAVING']],
  ['I relapsed', ['CRAVING']],
  ['I used again and again all weekend', ['CRAVING']],
  ['I want to kill my self', ['SUICIDE']],
  ['recaí ayer', ['CRAVING']],
  ['tengo muchas ansias esta noche', ['CRAVING']],
  ['I used again and I wish I was dead', ['SUICIDE', 'CRAVING']],
  ['quiero morirme, tomé demasiadas pastillas', ['OVERDOSE', 'SUICIDE']],
])('“%s” calls for an offer of support', (text, expected) => {
  expect(dangersIn(text)).toEqual(expected);
});

test.each([
  "I OD'd last night",
  "I'm ODing",
  "he's ODing in the bathroom",
  'She’s OD’ing right now',
  'They ODed',
  'I think I ODd',
  "OD'ing again",
  'i od´d',
  'I took too much time-release oxy and feel strange',
])('an overdose is heard however it is spelled: “%s”', (text) => {
  expect(dangersIn(text)).toEqual(['OVERDOSE']);
});

test('what stands for an apostrophe, by whatever keyboard, changes nothing', () => {
  for (const sign of "'’ʼ‘`´ʹʻʽˈ′‛＇՚") {
    expect(dangersIn(`I don${sign}t want to live`)).toEqual(['SUICIDE']);
    expect(dangersIn(`he won${sign}t wake up`)).toEqual(['OVERDOSE']);
    expect(dangersIn(`I OD${sign}d`)).toEqual(['OVERDOSE']);
  }
});

test.each([
  'On a new diet, and studied all day',
  'It was an odd day, and the odds are good',
  'I am dying to see you all on Sunday',
  'You are killing it at work!',
  'Overdose Awareness Day is on Monday',
  'Naloxone and overdose prevention training, Tuesday at 6',
  'I used to live in Troy and went to high school there',
  'I want to use the gym more',
  'I never want to use again',
  'After practice I need a drink of water',
  'Cut myself some slack today',
  'Me muero de risa con ustedes',
  'Casi me muero de hambre en la reunión',
  'Voy a cortarme el pelo',
  'No quiero consumir nunca más',
  'Quiero ponerme al día con la lectura',
  'Estoy a punto de tomar el autobús',
  'Corrí cinco kms y estoy mejor sin mi coche',
  '',
])('“%s” is a false friend', (text) => {
  expect(dangersIn(text)).toEqual([]);
});

test('a false friend does not hide what is said beside it', () => {
  expect(dangersIn('I want to use the gym, because else I want to use')).toEqual(['CRAVING']);
  expect(dangersIn('me muero de risa, pero quiero morirme')).toEqual(['SUICIDE']);
});

test('however it is written: case, accents, signs and what stands around change nothing', () => {
  const around = fc.string({ unit: fc.constantFrom(' ', '.', '!', '\n', '—', '😀', '“') });
  const phrase = fc.constantFrom('quiero morir', 'no quiero vivir', 'hacerme daño');
  fc.assert(
    fc.property(around, phrase, around, fc.boolean(), (before, text, after, loud) => {
      const written = loud ? text.toUpperCase() : text.normalize('NFD');
      return dangersIn(`${before} ${written} ${after}`).includes('SUICIDE');
    }),
  );
});

test('it takes no longer than a long text needs', () => {
  const began = performance.now();
  dangersIn('want to '.repeat(5000));
  expect(performance.now() - began).toBeLessThan(500);
});

test.each([
  ['I took too much on purpose', 'OVERDOSE'],
  ['I am about to use my last bag', 'CRAVING'],
  ['I want to use my stash', 'CRAVING'],
  ['Quiero ponerme a consumir, quiero consumir', 'CRAVING'],
  ['It is a relapse', 'CRAVING'],
  ['He will not wake up, he is not breathing', 'OVERDOSE'],
] as const)('what is harmless elsewhere does not hide it: “%s”', (text, danger) => {
  expect(dangersIn(text)).toEqual([danger]);
});

test('the most urgent comes with the language that says it', () => {
  expect(gravestIn('I relapsed, y me quiero morir')).toEqual({ danger: 'SUICIDE', language: 'es' });
  expect(gravestIn('Our relapse prevention plan')).toBeNull();
});
