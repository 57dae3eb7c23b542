import type { MentorshipStepTemplate } from '../generated/schema.ts';

/** Titles of a list in one language, in order. */
type Titles = readonly string[];

/**
 * Our own few words for each step: enough to know which one is meant. The steps themselves are the fellowship's,
 * and stand in its books.
 */
export const stepTemplates: Record<MentorshipStepTemplate, { en: Titles; es: Titles }> = {
  TWELVE_STEPS: {
    en: [
      'Step 1: seeing that I cannot do it alone',
      'Step 2: hope that something can help',
      'Step 3: letting myself be helped',
      'Step 4: an honest look at myself',
      'Step 5: saying it to somebody',
      'Step 6: being ready to change',
      'Step 7: asking for help to change',
      'Step 8: whom I hurt',
      'Step 9: making good what can be made good',
      'Step 10: looking again, day by day',
      'Step 11: quiet time',
      'Step 12: passing it on',
    ],
    es: [
      'Paso 1: ver que a solas no puedo',
      'Paso 2: esperanza de que algo puede ayudar',
      'Paso 3: dejarme ayudar',
      'Paso 4: una mirada honesta a mí mismo',
      'Paso 5: decírselo a alguien',
      'Paso 6: estar dispuesto a cambiar',
      'Paso 7: pedir ayuda para cambiar',
      'Paso 8: a quién hice daño',
      'Paso 9: reparar lo que se puede reparar',
      'Paso 10: volver a mirar, día a día',
      'Paso 11: un rato de calma',
      'Paso 12: pasarlo a otros',
    ],
  },
  FIRST_WEEKS: {
    en: [
      'Find a meeting that feels right',
      'Three people I can call, and their numbers on paper',
      'A plan for the hardest hour of the day',
      'Something that is good for the body, twice a week',
      'One evening with people who do not drink or use',
    ],
    es: [
      'Encontrar una reunión que me haga bien',
      'Tres personas a quienes puedo llamar, con sus números en papel',
      'Un plan para la hora más difícil del día',
      'Algo bueno para el cuerpo, dos veces por semana',
      'Una tarde con gente que no bebe ni consume',
    ],
  },
};
