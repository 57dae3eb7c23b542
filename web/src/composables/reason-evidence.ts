/** Where the words for a piece of evidence are, and what goes into them. */
export interface Evidence {
  key: string;
  params: { name: string; value: string; word?: string };
}

/**
 * Finds the words for an input of a rule. `craving` stands for itself; `PHQ_9.9` is an item or a subscale
 * of an instrument; a value in capitals is a code with words of its own.
 */
export function evidenceOf({ name, value }: { name: string; value: string }): Evidence {
  // A dot would part a key of the words.
  const key = `evidence.${name.replace('.', '_')}`;
  const isCode = /^[A-Z][A-Z_]+$/.test(value);
  return { key, params: { name, value, ...(isCode && { word: `evidenceValue.${value}` }) } };
}
