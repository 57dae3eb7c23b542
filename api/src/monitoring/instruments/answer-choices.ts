import type { Choice, ChoiceItem, LocalizedText } from './instrument-definition.ts';

/** Shared by PHQ and GAD; the published wording in both languages. */
export const daysInTwoWeeks: readonly Choice[] = [
  { value: 0, label: { en: 'Not at all', es: 'Ningún día' } },
  { value: 1, label: { en: 'Several days', es: 'Varios días' } },
  { value: 2, label: { en: 'More than half the days', es: 'Más de la mitad de los días' } },
  { value: 3, label: { en: 'Nearly every day', es: 'Casi todos los días' } },
];

/** Builds a scored item from its wording and the choices it shares with others. */
export function choiceItem(
  code: string,
  text: LocalizedText,
  choices: readonly Choice[],
): ChoiceItem {
  return { code, kind: 'CHOICE', text, choices, scored: true };
}

/** The codes `first` to `last` of items that are numbered through. */
export function itemCodes(first: number, last: number): string[] {
  return Array.from({ length: last - first + 1 }, (_, index) => String(first + index));
}
