import { useI18n } from 'vue-i18n';
import type { ProgramFieldsFragment } from '../../../generated/graphql.ts';

/** What a program is, in words. */
export function useProgramWords() {
  const { t, locale } = useI18n();

  return { kindLine, language };

  /** Group · ASAM 2.1 · English, Spanish */
  function kindLine({ kind, asamLevel, languages }: ProgramFieldsFragment): string {
    return [
      t(`programs.kind.${kind}`),
      ...(asamLevel ? [t('programs.asam', { level: asamLevel })] : []),
      ...(languages.length > 0 ? [languages.map(language).join(', ')] : []),
    ].join(' · ');
  }

  /** A language by its own tag, in the language of the reader. */
  function language(tag: string): string {
    return new Intl.DisplayNames([locale.value], { type: 'language' }).of(tag) ?? tag;
  }
}
