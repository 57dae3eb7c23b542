import { paragraph, prompt, steps } from '../lesson-content.ts';
import type { LibraryLesson } from './library-lesson.ts';

export const refusingLessons: readonly LibraryLesson[] = [
  {
    code: 'refusing-words',
    version: 1,
    kind: 'TEXT',
    topic: 'REFUSING',
    minutes: 3,
    contents: {
      en: {
        title: 'Saying no',
        summary: 'A short no is easier to say, and harder to argue with.',
        blocks: [
          paragraph(
            'You do not owe anybody a reason. The longer the answer, the more there is to argue about.',
          ),
          steps(
            'A no that works:',
            'Say it first and say it once: “No, thanks.”',
            'Stand or sit straight and look at the person.',
            'Offer something else if you like: “I’ll have a soda.” “Let’s get something to eat.”',
            'If they go on, say it again in the same words, and then leave.',
          ),
          paragraph(
            'Leaving early is not rude. It is looking after yourself. Have a way home before you go.',
          ),
        ],
      },
      es: {
        title: 'Decir que no',
        summary: 'Un no corto es más fácil de decir y más difícil de discutir.',
        blocks: [
          paragraph(
            'No le debe a nadie una razón. Cuanto más larga la respuesta, más hay para discutir.',
          ),
          steps(
            'Un no que funciona:',
            'Dígalo primero y dígalo una vez: «No, gracias».',
            'Párese o siéntese derecho y mire a la persona.',
            'Ofrezca otra cosa si quiere: «Tomo un refresco». «Vamos a comer algo».',
            'Si insisten, repítalo con las mismas palabras, y luego váyase.',
          ),
          paragraph(
            'Irse temprano no es grosero. Es cuidarse. Tenga cómo volver a casa antes de ir.',
          ),
        ],
      },
    },
  },
  {
    code: 'refusing-rehearse',
    version: 1,
    kind: 'EXERCISE',
    topic: 'REFUSING',
    minutes: 6,
    contents: {
      en: {
        title: 'Practice your no',
        summary: 'Words that you have said once come more easily the second time.',
        blocks: [
          prompt('situation', 'Who could offer you something, and where?'),
          prompt('words', 'What will you say, in one short sentence?'),
          paragraph(
            'Say it out loud three times, standing up. Ask somebody you trust to play the other part.',
          ),
          prompt('way-out', 'How will you leave if they go on? Whom can you call?'),
        ],
      },
      es: {
        title: 'Practique su no',
        summary: 'Las palabras que ya dijo una vez salen mejor la segunda.',
        blocks: [
          prompt('situation', '¿Quién podría ofrecerle algo, y dónde?'),
          prompt('words', '¿Qué dirá, en una frase corta?'),
          paragraph(
            'Dígalo en voz alta tres veces, de pie. Pida a alguien de confianza que haga la otra parte.',
          ),
          prompt('way-out', '¿Cómo se irá si insisten? ¿A quién puede llamar?'),
        ],
      },
    },
  },
];
