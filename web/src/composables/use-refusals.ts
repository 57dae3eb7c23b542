import type { FormError, FormErrorWithId } from '@nuxt/ui';
import { nextTick, ref, type Ref } from 'vue';
import { toMistake, type Told } from './use-form-words.ts';

/** Of a form of Nuxt UI: takes mistakes, and has those of fields that it shows. */
interface Fields {
  setErrors: (mistakes: FormError[]) => void;
  getErrors: () => FormErrorWithId[];
}

/** What was refused of a form: at the field that is named, or above them all where none shows it. */
export function useRefusals(fields: Readonly<Ref<Fields | null>>) {
  /** What stands above the fields. */
  const refused = ref<string[]>([]);

  return { refused, show };

  /** Fields may come or go by what was refused. */
  async function show(mistakes: readonly Told[]): Promise<void> {
    await nextTick();
    fields.value?.setErrors(mistakes.filter(({ name }) => name));
    const shown = fields.value?.getErrors() ?? [];
    const names = new Set(shown.map(({ name }) => name));
    refused.value = mistakes.flatMap(({ name, message }) => (names.has(name) ? [] : [message]));
    if (refused.value.length === 0) toMistake({ errors: shown });
  }
}
