import { paragraph, prompt, steps } from '../lesson-content.ts';
import type { LibraryLesson } from './library-lesson.ts';

export const emotionLessons: readonly LibraryLesson[] = [
  {
    code: 'emotions-name',
    version: 1,
    kind: 'TEXT',
    topic: 'EMOTIONS',
    minutes: 4,
    contents: {
      en: {
        title: 'Feelings are messengers',
        summary: 'A feeling tells you something. It does not have to decide.',
        blocks: [
          paragraph(
            'A strong feeling can seem like an order: run, shout, use. It is closer to a message. You can read it first.',
          ),
          steps(
            'Three questions help to read it:',
            'What is it called? Angry, ashamed, sad, scared, lonely, hurt. Sometimes two at once.',
            'How strong is it, from 0 to 10?',
            'What does it ask for? Rest, company, fairness, safety, comfort.',
          ),
          paragraph(
            'Often the feeling gets a little smaller as soon as it has a name. Then look for a kind way to give it what it asks for.',
          ),
        ],
      },
      es: {
        title: 'Los sentimientos son mensajeros',
        summary: 'Un sentimiento le dice algo. No tiene que decidir.',
        blocks: [
          paragraph(
            'Un sentimiento fuerte puede parecer una orden: huir, gritar, consumir. Se parece más a un mensaje. Usted puede leerlo primero.',
          ),
          steps(
            'Tres preguntas ayudan a leerlo:',
            '¿Cómo se llama? Enojo, vergüenza, tristeza, miedo, soledad, dolor. A veces son dos a la vez.',
            '¿Qué tan fuerte es, de 0 a 10?',
            '¿Qué pide? Descanso, compañía, justicia, seguridad, consuelo.',
          ),
          paragraph(
            'Muchas veces el sentimiento baja un poco en cuanto tiene nombre. Luego busque una forma amable de darle lo que pide.',
          ),
        ],
      },
    },
  },
  {
    code: 'emotions-ground',
    version: 1,
    kind: 'EXERCISE',
    topic: 'EMOTIONS',
    minutes: 5,
    contents: {
      en: {
        title: 'Back to here and now',
        summary: 'When a feeling carries you away, your senses bring you back.',
        blocks: [
          steps(
            'Take your time with each. Say the words in your head or out loud.',
            'Look for five things of one color.',
            'Feel four things: your feet on the floor, the chair, your sleeve, the air.',
            'Listen for three sounds, near or far.',
            'Find two smells, or think of two that you like.',
            'Take one slow sip of water.',
          ),
          prompt('feeling', 'What is the feeling called, and how strong is it now, from 0 to 10?'),
          prompt(
            'need',
            'What does it ask for? What is one kind thing you can do about that today?',
          ),
        ],
      },
      es: {
        title: 'Volver al aquí y ahora',
        summary: 'Cuando un sentimiento se lo lleva, sus sentidos lo traen de vuelta.',
        blocks: [
          steps(
            'Tómese su tiempo con cada paso. Diga las palabras en silencio o en voz alta.',
            'Busque cinco cosas de un mismo color.',
            'Sienta cuatro cosas: los pies en el piso, la silla, la manga, el aire.',
            'Escuche tres sonidos, cerca o lejos.',
            'Encuentre dos olores, o piense en dos que le gusten.',
            'Tome un sorbo de agua, despacio.',
          ),
          prompt('feeling', '¿Cómo se llama el sentimiento, y qué tan fuerte es ahora, de 0 a 10?'),
          prompt('need', '¿Qué pide? ¿Qué cosa amable puede hacer hoy con eso?'),
        ],
      },
    },
  },
];
