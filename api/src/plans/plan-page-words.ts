import { languageOf } from '../common/language.ts';

/** The headings of the page, at grade 6; numbers to call are those of the United States. */
const words = {
  en: {
    title: 'My plan',
    call: 'I call',
    day: 'by day',
    night: 'day and night',
    anyTime: '988: call or text, day or night, free. 911: in danger of life.',
    crisis: 'When it gets bad',
    helps: 'What helps me',
    against: 'for',
    signs: 'Signs I know',
    triggers: 'What can set it off',
    commitments: 'What I have decided',
    review: 'We look at it again on',
    draft: 'Draft: not signed yet',
    carry: 'Fold it twice, and keep it with you.',
  },
  es: {
    title: 'Mi plan',
    call: 'Llamo a',
    day: 'de día',
    night: 'de día y de noche',
    anyTime:
      '988: llamar o escribir, de día o de noche, gratis; español: 2. 911: en peligro de muerte.',
    crisis: 'Cuando se pone difícil',
    helps: 'Lo que me ayuda',
    against: 'para',
    signs: 'Señales que conozco',
    triggers: 'Lo que puede empezarlo',
    commitments: 'Lo que he decidido',
    review: 'Lo volvemos a ver el',
    draft: 'Borrador: todavía sin firmar',
    carry: 'Dóblelo dos veces y llévelo consigo.',
  },
} as const;

export type PageWords = (typeof words)['en' | 'es'];

export const wordsIn = (locale: string): PageWords => words[languageOf(locale)];
