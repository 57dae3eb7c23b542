import type { Context } from '../app/operation-context.ts';
import type { PlanPage } from '../generated/schema.ts';
import { panelsOf } from './plan-panels.ts';
import { languageOf } from '../common/language.ts';
import { wordsIn } from './plan-page-words.ts';
import { setPage } from './set-page.ts';

/**
 * The plan as a document to print; null when the viewer may not see it. The page names neither the member
 * nor the network: who finds it learns of nobody.
 */
export async function pageOf(
  ctx: Context,
  key: string,
  locale: string | null | undefined,
): Promise<PlanPage | null> {
  const plan = await ctx.loaders.plan.load(key);
  const member = plan && (await ctx.loaders.member.load(plan.memberKey));
  if (!member) return null;
  const language = languageOf(locale ?? member.locale);
  const words = wordsIn(language);
  const file = await setPage({
    title: words.title,
    language,
    paper: member.timeZone.startsWith('America/') ? 'LETTER' : 'A4',
    panels: panelsOf(plan, words, language),
  });
  return {
    fileName: 'plan.pdf',
    mediaType: 'application/pdf',
    content: file.toString('base64'),
  };
}
