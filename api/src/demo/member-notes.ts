/** What members write with a check-in, by how hard the day is; some in Spanish. */
export const memberNotes: Record<
  'en' | 'es',
  { good: readonly string[]; hard: readonly string[] }
> = {
  en: {
    good: [
      'Good shift today, came home tired in a good way.',
      'Cooked dinner for the whole house.',
      'Called my sister. We talked for an hour.',
      'Walked to the pier and back before work.',
      'The skills group helped. I used the breathing thing on the bus.',
      'Slept through the night for the first time in weeks.',
      'Saw my kids on Sunday.',
      'Finished the form for the apartment.',
    ],
    hard: [
      'Ran into somebody from before. Left, but it stays in my head.',
      'Payday is hard. I gave my card to my sister for the weekend.',
      'Argued with my brother. I went for a walk instead.',
      'Could not sleep again.',
      'Lonely evening. I went to the late meeting.',
      'My back hurts and that is when I want it most.',
      'I would like to talk to somebody tomorrow.',
    ],
  },
  es: {
    good: [
      'Buen día en el trabajo.',
      'Hablé con mi mamá, me hizo bien.',
      'Fui al grupo y me quedé a conversar.',
      'Dormí bien por fin.',
    ],
    hard: [
      'Fue un día pesado. Salí a caminar.',
      'Me encontré con gente de antes y me fui.',
      'No pude dormir otra vez.',
      'Me gustaría hablar con alguien mañana.',
    ],
  },
};

/** What staff write of a contact. */
export const contactNotes: readonly string[] = [
  'Spoke for ten minutes. Has the plan at hand and will call a friend tonight.',
  'Talked it through. Will come to the session on Thursday.',
  'Safe at home, not alone. Agreed on a call tomorrow morning.',
  'Has naloxone at home and knows where it is. We looked at the plan together.',
  'Asked directly how things are. Means safety talked about, sister is with them tonight.',
  'Wants to move the check-in to the evening. Done.',
  'Long week, little sleep. Appointment with the doctor on Monday.',
];
