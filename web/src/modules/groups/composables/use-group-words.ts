import { useI18n } from 'vue-i18n';
import { textIn } from '../../../composables/in-language.ts';
import type { GroupFieldsFragment } from '../../../generated/graphql.ts';

/** What a group is, in words. */
export function useGroupWords() {
  const { t, locale } = useI18n();

  return { groupLine, traits, language };

  /** SMART Recovery · in person · English, Spanish */
  function groupLine({ fellowship, venue, languages }: GroupFieldsFragment): string {
    return [
      textIn(fellowship.name, locale.value),
      t(`groups.venue.${venue}`),
      ...(languages.length > 0 ? [languages.map(language).join(', ')] : []),
    ].join(' · ');
  }

  /** What is said of a group, each with its icon. */
  function traits({ secular, medicationWelcoming, audiences, admission }: GroupFieldsFragment) {
    return [
      ...(admission === 'BY_INVITATION'
        ? [{ key: 'admission', icon: 'i-lucide-mail', label: t('groups.admission.BY_INVITATION') }]
        : []),
      ...(secular
        ? [{ key: 'secular', icon: 'i-lucide-circle-dashed', label: t('groups.secular') }]
        : []),
      ...(medicationWelcoming
        ? [{ key: 'medication', icon: 'i-lucide-pill', label: t('groups.medication') }]
        : []),
      ...audiences.map((audience) => ({
        key: audience,
        icon: 'i-lucide-users-round',
        label: t(`groups.audience.${audience}`),
      })),
    ];
  }

  /** A language by its own tag, in the language of the reader. */
  function language(tag: string): string {
    return new Intl.DisplayNames([locale.value], { type: 'language' }).of(tag) ?? tag;
  }
}
