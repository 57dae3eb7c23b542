import type { FormError, FormErrorEvent } from '@nuxt/ui';
import { useI18n } from 'vue-i18n';
import type { ZodType } from 'zod';
import type { UserErrorFieldsFragment } from '../generated/graphql.ts';

/** The mistakes of a form in words, whether this browser finds them or the server. */
export function useFormWords() {
  const { t } = useI18n();

  return {
    /** A check for `UForm`, by a schema whose messages are keys of words. */
    check:
      (schema: ZodType) =>
      (state: unknown): FormError[] =>
        (schema.safeParse(state).error?.issues ?? []).map(({ path, message }) => ({
          name: path.join('.'),
          message: t(message),
        })),
    /** What the server refused, at the fields it names; those without a field are left out. */
    atFields: (mistakes: readonly UserErrorFieldsFragment[]): FormError[] =>
      mistakes.flatMap(({ code, field }) => {
        const name = field?.slice(1).join('.');
        return name ? [{ name, message: t(`errors.${code}`) }] : [];
      }),
    /** To the first field that has to be mended: it may be out of sight. */
    toMistake: ({ errors: [first] }: FormErrorEvent): void => {
      const field = first?.id ? document.getElementById(first.id) : null;
      const control = field?.matches('input, textarea')
        ? field
        : field?.querySelector<HTMLElement>('button');
      control?.focus({ preventScroll: true });
      control?.scrollIntoView({ block: 'center' });
    },
    /** What the server refused of the whole. */
    ofForm: (mistakes: readonly UserErrorFieldsFragment[]): string[] =>
      mistakes
        .filter(({ field }) => !field || field.length < 2)
        .map(({ code }) => t(`errors.${code}`)),
  };
}
