const LONGEST = 80;

/** The first words of a text, on one line, for what names it: whole where it is short. */
export function firstWords(text: string): string {
  const line = text.trim().replaceAll(/\s+/g, ' ');
  if (line.length <= LONGEST) return line;
  const cut = line.slice(0, LONGEST);
  const atWord = cut.lastIndexOf(' ');
  return `${atWord > 0 ? cut.slice(0, atWord) : cut}…`;
}
