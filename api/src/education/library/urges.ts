import { breathing, paragraph, prompt, steps } from '../lesson-content.ts';
import type { LibraryLesson } from './library-lesson.ts';

export const urgeLessons: readonly LibraryLesson[] = [
  {
    code: 'urges-waves',
    version: 1,
    kind: 'TEXT',
    topic: 'URGES',
    minutes: 4,
    contents: {
      en: {
        title: 'An urge is a wave',
        summary: 'It rises, and it falls again, also when you do not act on it.',
        blocks: [
          paragraph(
            'When an urge comes it can seem that it will grow until you give in. Watch it like a wave: it comes up, it has a top, and it comes down.',
          ),
          steps(
            'What can help while it is high:',
            'Wait. Set a timer for fifteen minutes and decide nothing before it rings.',
            'Move. Leave the place, walk, take a shower.',
            'Talk. Call somebody from your plan and say “I have an urge”. You need not explain.',
            'Remember why. Read what you wrote down on a good day.',
          ),
          paragraph(
            'If waves come one after another, you do not have to ride them alone. Tell your counselor, or ask for support now.',
          ),
        ],
      },
      es: {
        title: 'El deseo de consumir es una ola',
        summary: 'Sube y vuelve a bajar, también cuando usted no le hace caso.',
        blocks: [
          paragraph(
            'Cuando llega el deseo puede parecer que crecerá hasta que usted ceda. Mírelo como una ola: sube, llega arriba y baja.',
          ),
          steps(
            'Lo que puede ayudar mientras está alta:',
            'Esperar. Ponga un reloj de quince minutos y no decida nada antes de que suene.',
            'Moverse. Salga del lugar, camine, báñese.',
            'Hablar. Llame a alguien de su plan y diga «tengo deseos de consumir». No tiene que explicar.',
            'Recordar por qué. Lea lo que escribió un buen día.',
          ),
          paragraph(
            'Si las olas vienen una tras otra, no tiene que pasarlas a solas. Dígaselo a su consejero o pida apoyo ahora.',
          ),
        ],
      },
    },
  },
  {
    code: 'urges-surf',
    version: 1,
    kind: 'EXERCISE',
    topic: 'URGES',
    minutes: 6,
    contents: {
      en: {
        title: 'Ride it out',
        summary: 'Stay with an urge for a few minutes and watch it change.',
        blocks: [
          paragraph(
            'Do this where you are safe and where nothing to use is near. If there is something near, leave first, or call somebody.',
          ),
          prompt('before', 'How strong is the urge now, from 0 to 10? Where in your body is it?'),
          breathing(4, 0, 6, 12),
          steps(
            'While you breathe:',
            'Look at the place in your body. Is it warm, tight, moving?',
            'Say to yourself: this is an urge. It is not me. It will pass.',
            'When it rises, breathe with it. When it falls, notice that too.',
          ),
          prompt('after', 'How strong is it now? What changed?'),
        ],
      },
      es: {
        title: 'Pasar la ola',
        summary: 'Quédese unos minutos con el deseo y mire cómo cambia.',
        blocks: [
          paragraph(
            'Hágalo donde esté a salvo y no haya nada que consumir cerca. Si hay algo cerca, salga primero o llame a alguien.',
          ),
          prompt(
            'before',
            '¿Qué tan fuerte es el deseo ahora, de 0 a 10? ¿En qué parte del cuerpo está?',
          ),
          breathing(4, 0, 6, 12),
          steps(
            'Mientras respira:',
            'Mire ese lugar del cuerpo. ¿Está caliente, tenso, se mueve?',
            'Dígase: esto es un deseo. No soy yo. Va a pasar.',
            'Cuando sube, respire con él. Cuando baja, nótelo también.',
          ),
          prompt('after', '¿Qué tan fuerte es ahora? ¿Qué cambió?'),
        ],
      },
    },
  },
];
