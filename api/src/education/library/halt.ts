import { paragraph, prompt, steps } from '../lesson-content.ts';
import type { LibraryLesson } from './library-lesson.ts';

export const haltLessons: readonly LibraryLesson[] = [
  {
    code: 'halt',
    version: 1,
    kind: 'EXERCISE',
    topic: 'HALT',
    minutes: 3,
    contents: {
      en: {
        title: 'Hungry, angry, lonely, tired',
        summary: 'Four plain needs that can feel like an urge.',
        blocks: [
          paragraph(
            'Before you decide anything, stop and go through the four. Each has a simple answer.',
          ),
          steps(
            'HALT:',
            'Hungry? Eat something, even something small.',
            'Angry? Say it to somebody safe, or walk until it is less.',
            'Lonely? Call, write, or go where people are.',
            'Tired? Rest, and let what can wait wait until tomorrow.',
          ),
          prompt('which', 'Which of the four is there now?'),
          prompt('answer', 'What will you do about it in the next hour?'),
        ],
      },
      es: {
        title: 'Hambre, enojo, soledad, cansancio',
        summary: 'Cuatro necesidades sencillas que pueden sentirse como deseo de consumir.',
        blocks: [
          paragraph(
            'Antes de decidir algo, deténgase y repase las cuatro. Cada una tiene una respuesta sencilla.',
          ),
          steps(
            'Pregúntese:',
            '¿Hambre? Coma algo, aunque sea poco.',
            '¿Enojo? Dígaselo a alguien de confianza, o camine hasta que baje.',
            '¿Soledad? Llame, escriba, o vaya donde haya gente.',
            '¿Cansancio? Descanse, y deje para mañana lo que pueda esperar.',
          ),
          prompt('which', '¿Cuál de las cuatro está ahora?'),
          prompt('answer', '¿Qué hará con eso en la próxima hora?'),
        ],
      },
    },
  },
];
