import { LOCALES, type Locale } from '../../../app/locales.ts';
import type {
  PlanTemplateContentInput,
  PlanTemplateFieldsFragment,
  PlanTemplateInput,
} from '../../../generated/graphql.ts';
import {
  inputOf,
  merge,
  PARTS,
  withTheirs,
  wordsOf,
  type Clash,
  type PlanWords,
} from '../../plans/composables/plan-merge.ts';

/** A template in one language, as it is typed. */
export interface TemplateDraft {
  locale: Locale;
  title: string;
  about: string;
  words: PlanWords;
}

const empty = (): PlanWords => ({
  triggers: [],
  warningSigns: [],
  strategies: [],
  contacts: [],
  commitments: [],
  crisisSteps: [],
  reviewDue: '',
});

/** What is typed of a template, in each language; nothing where it has none. */
export function draftsOf(template: PlanTemplateFieldsFragment | null): TemplateDraft[] {
  return LOCALES.map((locale) => {
    const content = template?.contents.find(({ locale: of }) => of === locale);
    const words = content ? wordsOf({ ...content, contacts: [], reviewDue: null }) : empty();
    return { locale, title: content?.title ?? '', about: content?.about ?? '', words };
  });
}

/** Whether anything is there in this language. */
export const isWritten = ({ title, about, words }: TemplateDraft): boolean =>
  title.trim() !== '' || about.trim() !== '' || PARTS.some((part) => words[part].length > 0);

/** The languages that are sent, in their order. */
export const written = (drafts: readonly TemplateDraft[]): TemplateDraft[] =>
  drafts.filter(isWritten);

export const toInput = (drafts: readonly TemplateDraft[]): PlanTemplateInput => ({
  contents: written(drafts).map(contentOf),
});

function contentOf({ locale, title, about, words }: TemplateDraft): PlanTemplateContentInput {
  const { triggers, warningSigns, strategies, commitments, crisisSteps } = inputOf(words);
  return { locale, title, about, triggers, warningSigns, strategies, commitments, crisisSteps };
}

/** A language in which nothing is written. */
export const emptyDraft = (locale: Locale): TemplateDraft => ({
  locale,
  title: '',
  about: '',
  words: empty(),
});

/** Something that two changed at once, in which language. */
export interface TemplateClash {
  locale: Locale;
  clash: Clash;
}

/** What two people wrote on one template, put together; where they clash, mine until somebody chooses. */
export function mergeDrafts(
  base: readonly TemplateDraft[],
  mine: readonly TemplateDraft[],
  theirs: readonly TemplateDraft[],
): { drafts: TemplateDraft[]; clashes: TemplateClash[] } {
  const clashes: TemplateClash[] = [];
  const drafts = mine.map((draft) => {
    const of = (list: readonly TemplateDraft[]) =>
      list.find(({ locale }) => locale === draft.locale) ?? draft;
    const [before, other] = [of(base), of(theirs)];
    const { words, clashes: ofWords } = merge(before.words, draft.words, other.words);
    const pick = (part: 'title' | 'about') => {
      const [b, m, t] = [before[part], draft[part], other[part]];
      if (m === b) return t;
      if (t !== b && t !== m) ofWords.push({ part, key: part, mine: m, theirs: t });
      return m;
    };
    const merged = { ...draft, title: pick('title'), about: pick('about'), words };
    clashes.push(...ofWords.map((clash) => ({ locale: draft.locale, clash })));
    return merged;
  });
  return { drafts, clashes };
}

/** The draft with the other's version of what clashed. */
export function draftWithTheirs(draft: TemplateDraft, clash: Clash): TemplateDraft {
  if (clash.part === 'title' || clash.part === 'about') {
    return { ...draft, [clash.part]: clash.theirs };
  }
  return { ...draft, words: withTheirs(draft.words, clash) };
}
