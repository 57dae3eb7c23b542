import { paragraph, prompt, steps } from '../lesson-content.ts';
import type { LibraryLesson } from './library-lesson.ts';

export const routineLessons: readonly LibraryLesson[] = [
  {
    code: 'routines-shape',
    version: 1,
    kind: 'TEXT',
    topic: 'ROUTINES',
    minutes: 3,
    contents: {
      en: {
        title: 'A day with a shape',
        summary: 'A few fixed points hold a day together.',
        blocks: [
          paragraph(
            'Using often gave the day its shape. When it goes, there are holes. You can fill them one at a time.',
          ),
          steps(
            'Begin with three fixed points:',
            'Get up at the same time, also on days off.',
            'One thing with somebody else: a meal, a meeting, a walk.',
            'One thing that ends the day: a shower, music, laying out clothes.',
          ),
          paragraph(
            'A day that goes off track has not undone the others. Pick up at the next fixed point.',
          ),
        ],
      },
      es: {
        title: 'Un día con forma',
        summary: 'Unos pocos puntos fijos sostienen el día.',
        blocks: [
          paragraph(
            'El consumo muchas veces le daba forma al día. Cuando se va, quedan huecos. Puede llenarlos de uno en uno.',
          ),
          steps(
            'Empiece con tres puntos fijos:',
            'Levántese a la misma hora, también en los días libres.',
            'Una cosa con otra persona: una comida, una reunión, una caminata.',
            'Una cosa que cierre el día: un baño, música, dejar lista la ropa.',
          ),
          paragraph(
            'Un día que se sale de su curso no borra los otros. Retome en el siguiente punto fijo.',
          ),
        ],
      },
    },
  },
  {
    code: 'routines-plan',
    version: 1,
    kind: 'EXERCISE',
    topic: 'ROUTINES',
    minutes: 6,
    contents: {
      en: {
        title: 'Plan tomorrow',
        summary: 'Three fixed points and one thing to look forward to.',
        blocks: [
          prompt('morning', 'When will you get up, and what comes first?'),
          prompt('people', 'Whom will you see or talk to?'),
          prompt('hard-hour', 'Which hour is usually the hardest, and what will you do in it?'),
          prompt('good', 'What is one thing you look forward to, however small?'),
        ],
      },
      es: {
        title: 'Planear mañana',
        summary: 'Tres puntos fijos y una cosa que le dé ganas.',
        blocks: [
          prompt('morning', '¿A qué hora se levantará, y qué viene primero?'),
          prompt('people', '¿A quién verá o con quién hablará?'),
          prompt('hard-hour', '¿Qué hora suele ser la más difícil, y qué hará en ella?'),
          prompt('good', '¿Qué cosa le da ganas, por pequeña que sea?'),
        ],
      },
    },
  },
];
