import type { FormError, FormErrorEvent } from '@nuxt/ui';
import { useI18n } from 'vue-i18n';
import type { ZodType } from 'zod';
import type { UserErrorFieldsFragment } from '../generated/graphql.ts';

/** A mistake in words, with the field at which it stands; without one it is of the whole form. */
export interface Told {
  name?: string | undefined;
  message: string;
}

/** The mistakes of a form in words, whether this browser finds them or the server. */
export function useFormWords() {
  const { t } = useI18n();
  /** What the server refused, at the field of the input that it names, or at the argument. */
  const told = ({ code, field }: UserErrorFieldsFragment): Told => ({
    name: (isOfInput({ field }) ? field?.slice(1) : field)?.join('.'),
    message: t(`errors.${code}`),
  });

  return {
    /** A check for `UForm`, by a schema whose messages are keys of words. */
    check:
      (schema: ZodType) =>
      (state: unknown): FormError[] =>
        (schema.safeParse(state).error?.issues ?? []).map(({ path, message }) => ({
          name: path.join('.'),
          message: t(message),
        })),
    told,
    /** The same, where fields are called otherwise in the form. */
    renamed:
      (names: Readonly<Record<string, string>>) =>
      (mistake: UserErrorFieldsFragment): Told => {
        const { name = '', message } = told(mistake);
        return { name: names[name] ?? name, message };
      },
    /** What the server refused, at the fields it names; those without a field are left out. */
    atFields: (mistakes: readonly UserErrorFieldsFragment[]): FormError[] =>
      mistakes.filter(isOfInput).map(told),
    toMistake,
    /** What the server refused of the whole. */
    ofForm: (mistakes: readonly UserErrorFieldsFragment[]): string[] =>
      mistakes.filter((mistake) => !isOfInput(mistake)).map(({ code }) => t(`errors.${code}`)),
  };
}

/** To the first field that has to be mended: it may be out of sight. */
export function toMistake({ errors: [first] }: Pick<FormErrorEvent, 'errors'>): void {
  const field = first?.id ? document.getElementById(first.id) : null;
  const control = field?.matches('input, textarea')
    ? field
    : field?.querySelector<HTMLElement>('button');
  control?.focus({ preventScroll: true });
  control?.scrollIntoView({ block: 'center' });
}

const isOfInput = ({ field }: Pick<UserErrorFieldsFragment, 'field'>): boolean =>
  (field?.length ?? 0) > 1;
