import { breathing, paragraph, prompt, steps } from '../lesson-content.ts';
import type { LibraryLesson } from './library-lesson.ts';

export const stressLessons: readonly LibraryLesson[] = [
  {
    code: 'stress-signs',
    version: 1,
    kind: 'TEXT',
    topic: 'STRESS',
    minutes: 4,
    contents: {
      en: {
        title: 'Notice stress early',
        summary: 'Stress is easier to turn down while it is still small.',
        blocks: [
          paragraph(
            'Stress is your body getting ready to act. That is useful when a car comes too fast. It is hard when it stays on all day.',
          ),
          steps(
            'Stress often shows first in one of these places:',
            'Body: tight jaw or shoulders, a fast heart, an upset stomach.',
            'Thoughts: “I can’t do this”, going over the same thing again and again.',
            'What you do: rushing, snapping at people, skipping meals, staying in bed.',
          ),
          paragraph(
            'Everybody has their own first sign. When you know yours, you can do one small thing early: drink water, step outside, call somebody, put one task off until tomorrow.',
          ),
          paragraph(
            'You do not have to get rid of all stress. One notch lower is enough to choose well.',
          ),
        ],
      },
      es: {
        title: 'Notar el estrés a tiempo',
        summary: 'El estrés se baja mejor cuando todavía es pequeño.',
        blocks: [
          paragraph(
            'El estrés es su cuerpo que se prepara para actuar. Sirve cuando un carro viene muy rápido. Pesa cuando dura todo el día.',
          ),
          steps(
            'El estrés suele verse primero en uno de estos lugares:',
            'Cuerpo: mandíbula u hombros tensos, corazón rápido, estómago revuelto.',
            'Pensamientos: «no puedo con esto», dar vueltas a lo mismo una y otra vez.',
            'Lo que hace: correr, contestar mal, saltarse comidas, quedarse en cama.',
          ),
          paragraph(
            'Cada persona tiene su primera señal. Cuando conoce la suya, puede hacer a tiempo una cosa pequeña: tomar agua, salir un momento, llamar a alguien, dejar una tarea para mañana.',
          ),
          paragraph(
            'No hace falta quitarse todo el estrés. Un punto menos basta para elegir bien.',
          ),
        ],
      },
    },
  },
  {
    code: 'stress-breathing',
    version: 1,
    kind: 'EXERCISE',
    topic: 'STRESS',
    minutes: 3,
    contents: {
      en: {
        title: 'Slow breathing',
        summary: 'Two minutes of breathing with a longer way out than in.',
        blocks: [
          paragraph(
            'Sit or stand so that your belly can move. Let your shoulders drop. You can keep your eyes open.',
          ),
          breathing(4, 1, 6, 11),
          paragraph(
            'If you feel dizzy, stop and breathe as you like. It does not have to be perfect.',
          ),
          prompt('after', 'How do you feel now, compared with before?'),
        ],
      },
      es: {
        title: 'Respirar despacio',
        summary: 'Dos minutos de respiración, más larga al soltar que al tomar aire.',
        blocks: [
          paragraph(
            'Siéntese o párese de modo que el vientre pueda moverse. Suelte los hombros. Puede dejar los ojos abiertos.',
          ),
          breathing(4, 1, 6, 11),
          paragraph('Si se marea, pare y respire como quiera. No tiene que salir perfecto.'),
          prompt('after', '¿Cómo se siente ahora, comparado con antes?'),
        ],
      },
    },
  },
];
