import { paragraph, prompt, steps } from '../lesson-content.ts';
import type { LibraryLesson } from './library-lesson.ts';

export const problemSolvingLessons: readonly LibraryLesson[] = [
  {
    code: 'problems-small-steps',
    version: 1,
    kind: 'TEXT',
    topic: 'PROBLEM_SOLVING',
    minutes: 3,
    contents: {
      en: {
        title: 'Make a problem smaller',
        summary: 'A big problem is often several small ones that stand close together.',
        blocks: [
          paragraph(
            '“Everything is a mess” cannot be solved. “The rent is due on Friday and I am 80 dollars short” can.',
          ),
          steps(
            'To make a problem smaller:',
            'Say it in one sentence, with a day, a person or a number in it.',
            'Ask which part you can change, and let the other part be for now.',
            'Think of three things you could try, good or bad. More ideas give better ones.',
            'Pick one that you can start today, and start it small.',
          ),
          paragraph(
            'Asking somebody for help is one of the things you can try. It counts as solving.',
          ),
        ],
      },
      es: {
        title: 'Hacer más pequeño un problema',
        summary: 'Un problema grande suele ser varios pequeños que están muy juntos.',
        blocks: [
          paragraph(
            '«Todo es un desastre» no se puede resolver. «La renta vence el viernes y me faltan 80 dólares» sí.',
          ),
          steps(
            'Para hacer más pequeño un problema:',
            'Dígalo en una frase, con un día, una persona o un número.',
            'Pregúntese qué parte puede cambiar, y deje la otra por ahora.',
            'Piense en tres cosas que podría probar, buenas o malas. Entre más ideas, mejores salen.',
            'Elija una que pueda empezar hoy, y empiece en pequeño.',
          ),
          paragraph('Pedir ayuda es una de las cosas que puede probar. Cuenta como resolver.'),
        ],
      },
    },
  },
  {
    code: 'problems-plan',
    version: 1,
    kind: 'EXERCISE',
    topic: 'PROBLEM_SOLVING',
    minutes: 8,
    contents: {
      en: {
        title: 'One problem, one plan',
        summary: 'Take one thing that weighs on you and leave with a first step.',
        blocks: [
          prompt('problem', 'What is the problem, in one sentence?'),
          prompt('ideas', 'What are three things you could try?'),
          prompt('choice', 'Which one do you pick, and what speaks for it?'),
          prompt('first-step', 'What is the first small step, and when will you take it?'),
          paragraph(
            'If it does not work out, you have learned something. Come back and pick the next idea.',
          ),
        ],
      },
      es: {
        title: 'Un problema, un plan',
        summary: 'Tome una cosa que le pesa y salga con un primer paso.',
        blocks: [
          prompt('problem', '¿Cuál es el problema, en una frase?'),
          prompt('ideas', '¿Qué tres cosas podría probar?'),
          prompt('choice', '¿Cuál elige, y qué habla a su favor?'),
          prompt('first-step', '¿Cuál es el primer paso pequeño, y cuándo lo dará?'),
          paragraph('Si no resulta, habrá aprendido algo. Vuelva y elija la idea siguiente.'),
        ],
      },
    },
  },
];
