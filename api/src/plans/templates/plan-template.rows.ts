import type { Selectable } from 'kysely';
import { globalId } from '../../common/ids.ts';
import { languages } from '../../common/language.ts';
import type { PlanTemplate } from '../../generated/schema.ts';
import type { PlanTemplateTable } from './plan-template.tables.ts';
import type { KeptTemplates } from './template-content.ts';
import type { LibraryTemplate } from './template-library.ts';

/** A template that comes with the software, as the schema has it. */
export const fromLibrary = ({ key, code, contents }: LibraryTemplate): PlanTemplate => ({
  __typename: 'PlanTemplate',
  id: globalId('PlanTemplate', key),
  code,
  ...wordsOf(contents),
  own: false,
  ended: false,
  version: 1,
});

/** A template of the organization's own, as the schema has it. */
export const toTemplate = (row: Selectable<PlanTemplateTable>): PlanTemplate => ({
  __typename: 'PlanTemplate',
  id: globalId('PlanTemplate', row.id),
  code: globalId('PlanTemplate', row.id),
  ...wordsOf(row.contents),
  own: true,
  ended: row.ended_at !== null,
  version: row.version,
});

/** The lessons of strategies are loaded by their field. */
function wordsOf(kept: KeptTemplates): Pick<PlanTemplate, 'title' | 'about' | 'contents'> {
  const contents = languages.flatMap((locale) => {
    const content = kept[locale];
    return content ? [{ locale, ...content }] : [];
  });
  return {
    title: contents.map(({ locale, title }) => ({ locale, text: title })),
    about: contents.map(({ locale, about }) => ({ locale, text: about })),
    contents,
  };
}
