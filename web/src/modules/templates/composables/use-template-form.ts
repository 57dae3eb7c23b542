import { computed, ref, shallowRef } from 'vue';
import { useI18n } from 'vue-i18n';
import type { Locale } from '../../../app/locales.ts';
import { useSteps } from '../../../composables/use-steps.ts';
import {
  PlanTemplateCreateDocument,
  PlanTemplateEditDocument,
  type PlanTemplateFieldsFragment,
  type PlanTemplateInput,
  type UserErrorFieldsFragment,
} from '../../../generated/graphql.ts';
import { same, type Clash } from '../../plans/composables/plan-merge.ts';
import {
  draftsOf,
  draftWithTheirs,
  emptyDraft,
  mergeDrafts,
  toInput,
  written,
  type TemplateClash,
  type TemplateDraft,
} from './template-draft.ts';

type Template = PlanTemplateFieldsFragment;

/** What the server refused, and in which language it stood when it was sent; null for the whole. */
export interface TemplateMistake extends UserErrorFieldsFragment {
  locale: Locale | null;
}

/**
 * A template being written. When somebody else was first, what does not clash is put together and the rest
 * is asked for; it is saved once that is chosen and somebody says so again. When somebody has ended it
 * meanwhile, it is saved as a new one.
 * @param template the one that is changed; a new one when null
 * @param begins what the form begins with
 */
export function useTemplateForm(template: Template | null, begins: Template | null) {
  const { t } = useI18n();
  const { busy, send, complain, say } = useSteps();
  const drafts = ref<TemplateDraft[]>(draftsOf(begins));
  const base = shallowRef(draftsOf(begins));
  const version = shallowRef(template?.version ?? 0);
  const mistakes = shallowRef<readonly TemplateMistake[]>([]);
  const clashes = shallowRef<readonly TemplateClash[]>([]);
  /** Whether somebody else was first. */
  const met = shallowRef(false);
  /** Whether there is nothing any more that could be changed. */
  const ended = shallowRef(false);
  const dirty = computed(() => !same(drafts.value, base.value));
  /** The languages in which something is not as it was. */
  const changed = computed(() =>
    drafts.value.filter((draft, at) => !same(draft, base.value[at])).map(({ locale }) => locale),
  );

  return {
    drafts,
    busy,
    mistakes,
    clashes,
    met,
    ended,
    dirty,
    changed,
    save,
    leaveOut,
    useMine,
    useTheirs,
  };

  /** @returns whether it is saved */
  async function save(): Promise<boolean> {
    const languages = written(drafts.value).map(({ locale }) => locale);
    const input = toInput(drafts.value);
    const { data, error } =
      template && !ended.value ? await edit(template.id, input) : await create(input);
    if (error) complain(error);
    if (!data) return false;
    const codes = data.userErrors.map(({ code }) => code);
    if (codes.includes('STALE_VERSION') && data.planTemplate) meet(data.planTemplate);
    else if (codes.includes('STATE_NOT_ALLOWED')) ended.value = true;
    else {
      mistakes.value = data.userErrors.map((mistake) => ({
        ...mistake,
        locale: languages[Number(mistake.field?.[2])] ?? null,
      }));
    }
    if (codes.length > 0) return false;
    base.value = draftsOf(data.planTemplate);
    drafts.value = draftsOf(data.planTemplate);
    say(t('templates.saved'));
    return true;
  }

  async function create(input: PlanTemplateInput) {
    const { data, error } = await send('template-create', PlanTemplateCreateDocument, { input });
    return { data: data?.planTemplateCreate, error };
  }

  async function edit(id: string, input: PlanTemplateInput) {
    const step = { id, expectedVersion: version.value, input };
    const { data, error } = await send('template-edit', PlanTemplateEditDocument, step);
    return { data: data?.planTemplateEdit, error };
  }

  function meet(theirs: Template): void {
    const other = draftsOf(theirs);
    const merged = mergeDrafts(base.value, drafts.value, other);
    drafts.value = merged.drafts;
    clashes.value = merged.clashes;
    base.value = other;
    version.value = theirs.version;
    mistakes.value = [];
    met.value = true;
  }

  /** A template has one language at least. */
  function leaveOut(locale: Locale): void {
    drafts.value = drafts.value.map((draft) =>
      draft.locale === locale ? emptyDraft(locale) : draft,
    );
  }

  function useMine(chosen: Clash): void {
    clashes.value = clashes.value.filter(({ clash }) => clash !== chosen);
  }

  function useTheirs(chosen: Clash): void {
    const at = clashes.value.find(({ clash }) => clash === chosen)?.locale;
    drafts.value = drafts.value.map((draft) =>
      draft.locale === at ? draftWithTheirs(draft, chosen) : draft,
    );
    useMine(chosen);
  }
}
