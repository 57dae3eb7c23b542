import { checkNeeded } from '../../common/bounds.ts';
import { checkOwnLanguages, type Language } from '../../common/language.ts';
import { userError } from '../../common/user-error.ts';
import type {
  PlanContentInput,
  PlanTemplateContentInput,
  PlanTemplateInput,
  UserError,
} from '../../generated/schema.ts';
import { checkContent, checkGaps, toContent } from '../plan-rules.ts';
import type { KeptTemplate, KeptTemplates } from './template-content.ts';

const LONGEST_TITLE = 120;
const LONGEST_ABOUT = 300;

/** What is wrong with a template of the organization's own. */
export function checkTemplate({ contents }: PlanTemplateInput): UserError[] {
  const path = ['input', 'contents'];
  if (contents.length === 0) return [userError('REQUIRED', path)];
  const foreign = checkOwnLanguages(
    contents.map(({ locale }) => locale),
    path,
  );
  if (foreign.length > 0) return foreign;
  return contents.flatMap((content, at) => checkOne(content, [...path, String(at)]));
}

function checkOne(content: PlanTemplateContentInput, path: string[]): UserError[] {
  const wording = wordingOf(content);
  const mistakes = [
    ...checkNeeded(content.title, LONGEST_TITLE, [...path, 'title']),
    ...checkNeeded(content.about, LONGEST_ABOUT, [...path, 'about']),
    ...checkContent(wording, path),
  ];
  // Words of a wording that is none have no places to be missing from.
  return mistakes.length > 0 ? mistakes : checkGaps(toContent(wording), path);
}

/** A template's contents as they are kept, by language. */
export const toKept = ({ contents }: PlanTemplateInput): KeptTemplates =>
  Object.fromEntries(contents.map((content) => [content.locale as Language, keptOf(content)]));

function keptOf(content: PlanTemplateContentInput): KeptTemplate {
  const { contacts: _, ...words } = toContent(wordingOf(content));
  return { title: content.title.trim(), about: content.about.trim(), ...words };
}

/** A template has no people to call: whom, only the one who begins with it knows. */
function wordingOf(content: PlanTemplateContentInput): PlanContentInput {
  const { triggers, warningSigns, strategies, commitments, crisisSteps } = content;
  return { triggers, warningSigns, strategies, contacts: [], commitments, crisisSteps };
}
