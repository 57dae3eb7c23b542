import type { PageWords } from './plan-page-words.ts';
import type { PlanState } from '../generated/schema.ts';
import type { Wording } from './plan-differences.ts';

/** A line of a panel. */
export interface PanelLine {
  text: string;
  /** How it is set. */
  as: 'TITLE' | 'HEADING' | 'STRONG' | 'TEXT' | 'ITEM' | 'STEP';
}

/** What stands together on a quarter of the page. */
export type Panel = PanelLine[];

type PlanWords = Wording & { state: PlanState };

/**
 * A plan on four quarters, in the order in which somebody needs them who has it in their hand: whom to
 * call, what to do, what helps, and what to look out for.
 */
export function panelsOf(plan: PlanWords, words: PageWords, locale: string): Panel[] {
  const heading = (text: string): PanelLine => ({ as: 'HEADING', text });
  const list = (title: string, texts: string[], as: 'ITEM' | 'STEP' = 'ITEM'): Panel =>
    texts.length === 0 ? [] : [heading(title), ...texts.map((text) => ({ as, text }))];
  const call: Panel = [
    { as: 'TITLE', text: words.title },
    ...(plan.state === 'DRAFT' ? [{ as: 'STRONG', text: words.draft } as const] : []),
    ...(plan.contacts.length > 0 ? [heading(words.call)] : []),
    ...plan.contacts.flatMap((contact): PanelLine[] => [
      { as: 'STRONG', text: [contact.name, shownPhone(contact.phone)].filter(Boolean).join('  ') },
      { as: 'TEXT', text: aboutOf(contact, words) },
    ]),
    { as: 'TEXT', text: words.anyTime },
  ];
  const review =
    plan.reviewDue === null ? [] : [`${words.review} ${dayIn(plan.reviewDue, locale)}.`];
  return [
    call,
    list(
      words.crisis,
      plan.crisisSteps.map((step) => step.words),
      'STEP',
    ),
    list(
      words.helps,
      plan.strategies.map((strategy) => withTriggers(strategy, plan, words)),
    ),
    [
      ...list(
        words.signs,
        plan.warningSigns.map((sign) => sign.words),
      ),
      ...list(
        words.triggers,
        plan.triggers.map((trigger) => trigger.words),
      ),
      ...list(
        words.commitments,
        plan.commitments.map((commitment) => commitment.words),
      ),
      ...[...review, words.carry].map((text): PanelLine => ({ as: 'TEXT', text })),
    ],
  ];
}

function aboutOf({ relation, nightCalls }: Wording['contacts'][number], words: PageWords): string {
  const when = nightCalls ? words.night : words.day;
  return relation ? `${relation}, ${when}` : when;
}

function withTriggers(
  { words, triggers }: Wording['strategies'][number],
  plan: Wording,
  { against }: PageWords,
): string {
  const known = plan.triggers.filter(({ key }) => triggers.includes(key));
  if (known.length === 0) return words;
  return `${words} (${against}: ${known.map((trigger) => trigger.words).join('; ')})`;
}

/** A number of North America as people read it; any other as it is. */
const shownPhone = (phone: string | null) =>
  phone?.replace(/^\+1(\d{3})(\d{3})(\d{4})$/, '$1-$2-$3') ?? '';

const dayIn = (date: string, locale: string) =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${date}T00:00:00Z`),
  );
