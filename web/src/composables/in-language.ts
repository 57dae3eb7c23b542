/** What there is in a language, or else in the first of those there are. */
export function contentIn<Content extends { locale: string }>(
  contents: readonly Content[],
  locale: string,
): Content | undefined {
  return contents.find((content) => content.locale === locale) ?? contents[0];
}

/** A text in a language, or else in the first it has. */
export const textIn = (
  texts: readonly { locale: string; text: string }[],
  locale: string,
): string => contentIn(texts, locale)?.text ?? '';
