import type { CrisisLanguage } from './crisis-resources.ts';
import type { MessageDanger } from './safety-response.ts';

/** What was found in a message, and in which language it speaks of it. */
export interface Danger {
  danger: MessageDanger;
  language: CrisisLanguage;
}

/**
 * Words that speak of danger, the gravest first. A small list on purpose: it decides only whether help is
 * offered to who writes, so a word too many costs a glance, and one that is missing leaves the help that is on
 * every screen. Without accents, apostrophes and capitals. To be confirmed by a clinician.
 */
const words: readonly [MessageDanger, Record<CrisisLanguage, readonly string[]>][] = [
  [
    'MESSAGE_SELF_HARM',
    {
      en: [
        'suicide',
        'suicidal',
        'kill myself',
        'killing myself',
        'end my life',
        'end it all',
        'want to die',
        'wanna die',
        'better off dead',
        'dont want to live',
        'hurt myself',
        'harm myself',
        'self harm',
      ],
      es: [
        'suicidio',
        'suicidarme',
        'suicidarse',
        'suicida',
        'matarme',
        'quitarme la vida',
        'quiero morir',
        'quiero morirme',
        'no quiero vivir',
        'acabar con todo',
        'hacerme dano',
        'lastimarme',
      ],
    },
  ],
  [
    'MESSAGE_OVERDOSE',
    {
      en: [
        'overdose',
        'overdosed',
        'overdosing',
        'took too much',
        'took too many',
        'not breathing',
        'wont wake up',
        'cant wake',
        'fentanyl',
      ],
      es: [
        'sobredosis',
        'tome demasiado',
        'tomo demasiado',
        'tome demasiadas',
        'no respira',
        'no despierta',
        'no se despierta',
        'fentanilo',
      ],
    },
  ],
  [
    'MESSAGE_CRISIS',
    {
      en: [
        'relapse',
        'relapsed',
        'relapsing',
        'about to use',
        'going to use',
        'gonna use',
        'want to use',
        'used again',
        'about to drink',
        'going to drink',
        'gonna drink',
        'need a drink',
        'drank again',
        'cant stay sober',
      ],
      es: [
        'recaida',
        'recai',
        'recaer',
        'voy a consumir',
        'quiero consumir',
        'ganas de consumir',
        'consumi otra vez',
        'volvi a consumir',
        'voy a beber',
        'voy a tomar',
        'ganas de beber',
        'volvi a beber',
      ],
    },
  ],
];

/** Whether a message speaks of danger; the gravest that it speaks of. It is not kept and nobody is told. */
export function dangerIn(text: string): Danger | null {
  const read = ` ${plain(text)} `;
  for (const [danger, byLanguage] of words) {
    for (const language of ['en', 'es'] as const) {
      if (byLanguage[language].some((word) => read.includes(` ${word} `))) {
        return { danger, language };
      }
    }
  }
  return null;
}

/** Words alone, each after one space: no accents, no capitals, `can't` as `cant`. */
const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f'’`]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
