import { v5 as uuidv5 } from 'uuid';
import { languages } from '../../common/language.ts';
import type { PlanTriggerKind } from '../../generated/schema.ts';
import type { KeptTemplate, KeptTemplates } from './template-content.ts';

/** Makes keys of codes; never changed, since clients keep ids of it. */
const NAMESPACE = '0f6b6a0c-6e0e-4c0d-9b5e-2b8f0a7d4c35';

/** A template that comes with the software. */
export interface LibraryTemplate {
  key: string;
  code: string;
  contents: KeptTemplates;
}

/** The same in both languages. */
type Text = readonly [en: string, es: string];

/** A template as it is written down here. */
interface Written {
  code: string;
  title: Text;
  about: Text;
  triggers: readonly { kind: PlanTriggerKind; intensity: number; words: Text }[];
  warningSigns: readonly Text[];
  /** `for` are places in `triggers`; none helps with any. */
  strategies: readonly { words: Text; for?: readonly number[] }[];
  commitments: readonly Text[];
  crisisSteps: readonly Text[];
}

const callForHelp: Text = [
  'I call or text 988, day or night. In danger of life I call 911.',
  'Llamo o escribo al 988, de día o de noche. En peligro de muerte llamo al 911.',
];

/**
 * Wordings to begin with, our own, at grade 6. They are there to be talked over and changed; a clinician
 * confirms them before they are used in care.
 */
const written: readonly Written[] = [
  {
    code: 'FIRST_MONTHS',
    title: ['The first months', 'Los primeros meses'],
    about: [
      'For the time after treatment, when daily life begins again.',
      'Para el tiempo después del tratamiento, cuando la vida diaria vuelve a empezar.',
    ],
    triggers: [
      {
        kind: 'TIME',
        intensity: 3,
        words: ['Evenings with nothing to do', 'Noches sin nada que hacer'],
      },
      {
        kind: 'PEOPLE',
        intensity: 4,
        words: ['People I used with', 'Gente con la que consumía'],
      },
      { kind: 'FEELING', intensity: 4, words: ['Feeling lonely or angry', 'Soledad o enojo'] },
    ],
    warningSigns: [
      ['I sleep badly for some nights', 'Duermo mal varias noches'],
      ['I skip meals or meetings', 'Me salto comidas o reuniones'],
      ['I tell nobody how I am', 'No le cuento a nadie cómo estoy'],
    ],
    strategies: [
      {
        words: [
          'Wait 20 minutes: a craving rises and goes down',
          'Esperar 20 minutos: las ganas suben y bajan',
        ],
      },
      {
        words: [
          'Leave the place and call somebody on the way',
          'Salir del lugar y llamar a alguien en el camino',
        ],
        for: [1],
      },
      {
        words: [
          'Plan the evening at noon, with one thing I like',
          'Planear la noche al mediodía, con algo que me guste',
        ],
        for: [0],
      },
      {
        words: [
          'Breathe slowly: in for 4, out for 6, ten times',
          'Respirar despacio: 4 al entrar, 6 al salir, diez veces',
        ],
        for: [2],
      },
    ],
    commitments: [
      ['I check in, also on bad days', 'Hago mi registro, también en los días malos'],
      ['I go to one meeting a week', 'Voy a una reunión por semana'],
    ],
    crisisSteps: [
      ['I go where I am not alone', 'Voy a donde no esté a solas'],
      [
        'I call the first person on my list, then the next',
        'Llamo a la primera persona de mi lista, luego a la siguiente',
      ],
      callForHelp,
    ],
  },
  {
    code: 'AFTER_A_SLIP',
    title: ['After a slip', 'Después de una recaída breve'],
    about: [
      'For the days after a return to use: what it can teach, and how to stay safe.',
      'Para los días después de volver a consumir: qué puede enseñar, y cómo cuidarse.',
    ],
    triggers: [
      {
        kind: 'OTHER',
        intensity: 4,
        words: ['What came just before it', 'Lo que pasó justo antes'],
      },
      {
        kind: 'FEELING',
        intensity: 4,
        words: ['Thinking that now it does not matter', 'Pensar que ahora ya da igual'],
      },
    ],
    warningSigns: [
      ['I keep it to myself', 'Me lo guardo'],
      ['I make plans to see somebody who sells', 'Hago planes de ver a alguien que vende'],
    ],
    strategies: [
      {
        words: ['Tell one person I trust, today', 'Contarle a una persona de confianza, hoy'],
      },
      {
        words: [
          'Write down what came before it, without judging',
          'Escribir qué pasó antes, sin juzgarme',
        ],
        for: [0],
      },
      {
        words: [
          'Remember: the days I have had stay mine',
          'Recordar: los días que he tenido siguen siendo míos',
        ],
        for: [1],
      },
    ],
    commitments: [
      ['I keep naloxone where others can find it', 'Tengo naloxona donde otros la encuentren'],
      ['I talk with my counselor this week', 'Hablo esta semana con quien me acompaña'],
    ],
    crisisSteps: [
      [
        'My body is not used to it any more: I do not use alone',
        'Mi cuerpo ya no está acostumbrado: no consumo a solas',
      ],
      [
        'I call the first person on my list, then the next',
        'Llamo a la primera persona de mi lista, luego a la siguiente',
      ],
      callForHelp,
    ],
  },
  {
    code: 'FURTHER_ON',
    title: ['Further on', 'Más adelante'],
    about: [
      'For later, when life is steady and old signs come quietly.',
      'Para después, cuando la vida es estable y las viejas señales llegan en silencio.',
    ],
    triggers: [
      {
        kind: 'CELEBRATION',
        intensity: 2,
        words: ['Parties and holidays', 'Fiestas y días festivos'],
      },
      {
        kind: 'MONEY',
        intensity: 3,
        words: ['Payday, or worries about money', 'El día de pago, o apuros de dinero'],
      },
      {
        kind: 'CONFLICT',
        intensity: 3,
        words: ['Conflict at home or at work', 'Conflictos en casa o en el trabajo'],
      },
    ],
    warningSigns: [
      ['I think that I do not need anybody any more', 'Pienso que ya no necesito a nadie'],
      ['I stop what has helped me', 'Dejo lo que me ha ayudado'],
    ],
    strategies: [
      {
        words: [
          'Arrive with a friend and my own way home',
          'Llegar con una amistad y con cómo volver a casa',
        ],
        for: [0],
      },
      {
        words: ['Move the money on the day it comes', 'Apartar el dinero el mismo día que llega'],
        for: [1],
      },
      {
        words: ['Go for a walk before I answer', 'Salir a caminar antes de responder'],
        for: [2],
      },
      { words: ['Help somebody who is new', 'Ayudar a alguien que recién empieza'] },
    ],
    commitments: [['I look at this plan every three months', 'Reviso este plan cada tres meses']],
    crisisSteps: [
      [
        'I say out loud to somebody: it is hard today',
        'Le digo a alguien en voz alta: hoy me cuesta',
      ],
      [
        'I call the first person on my list, then the next',
        'Llamo a la primera persona de mi lista, luego a la siguiente',
      ],
      callForHelp,
    ],
  },
];

/** Every template that comes with the software. */
export const templateLibrary: readonly LibraryTemplate[] = written.map((template) => ({
  key: uuidv5(template.code, NAMESPACE),
  code: template.code,
  contents: Object.fromEntries(
    languages.map((language, at) => [language, contentIn(template, at)]),
  ) as KeptTemplates,
}));

/** An entry has the same key in both languages, and wherever a plan begins with it. */
function contentIn(template: Written, at: number): KeptTemplate {
  const say = (text: Text) => text[at] ?? '';
  const lines = (part: string, texts: readonly Text[]) =>
    texts.map((text, place) => ({ key: keyOf(template, part, place), words: say(text) }));
  return {
    title: say(template.title),
    about: say(template.about),
    triggers: template.triggers.map(({ kind, intensity, words }, place) => ({
      key: keyOf(template, 'trigger', place),
      kind,
      intensity,
      words: say(words),
    })),
    warningSigns: lines('sign', template.warningSigns),
    strategies: template.strategies.map((strategy, place) => ({
      key: keyOf(template, 'strategy', place),
      words: say(strategy.words),
      triggers: (strategy.for ?? []).map((trigger) => keyOf(template, 'trigger', trigger)),
    })),
    commitments: lines('commitment', template.commitments),
    crisisSteps: lines('step', template.crisisSteps),
  };
}

function keyOf({ code }: Written, part: string, place: number): string {
  return `${code}-${part}-${String(place + 1)}`;
}
