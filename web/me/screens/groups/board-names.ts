/** A name to begin with, made of words alone and of nothing that is known of a member. */
export function suggestedName(first: string, second: string, random = Math.random): string {
  const pick = (words: string) => {
    const all = words.split(' ');
    return all[Math.floor(random() * all.length)] ?? '';
  };
  return `${pick(first)} ${pick(second)}`;
}
