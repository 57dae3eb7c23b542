import { preset as clientPreset } from '@graphql-codegen/client-preset';
import { scalars } from '../scalars.ts';
import { generatedHeader } from '../source.ts';
import * as documentsPlugin from './plugin.ts';

const sectionPlugins: Record<string, object>[] = [
  { add: { content: generatedHeader } },
  { 'typescript-operations': {} },
  { documents: {} },
];

/**
 * The client preset's types of all operations, with documents that are plain text: they drop out
 * of a bundle that does not use them, need no `graphql` at run time, and urql takes them as they
 * are. The preset's own are instances of a class, which neither holds for.
 */
const documentsPreset: typeof clientPreset = {
  ...clientPreset,
  async buildGeneratesSection(options) {
    const documents = options.documents.toSorted(byLocation);
    const sections = await clientPreset.buildGeneratesSection({ ...options, documents });
    return sections
      .filter(({ filename }) => filename.endsWith('/graphql.ts'))
      .map((section) => ({
        ...section,
        plugins: sectionPlugins,
        pluginMap: { ...section.pluginMap, documents: documentsPlugin },
      }));
  },
};

/** Files are read side by side and arrive in any order. */
const byLocation = (a: { location?: string }, b: { location?: string }): number =>
  (a.location ?? '') < (b.location ?? '') ? -1 : 1;

/** The typed operations, alike for SDK and portal. Enums are unions of literals. */
export const typedDocuments = {
  preset: documentsPreset,
  presetConfig: { fragmentMasking: false },
  config: {
    scalars: { ...scalars, ID: 'string' },
    strictScalars: true,
    inlineFragmentTypes: 'combine',
    namingConvention: 'keep',
    useTypeImports: true,
  },
};
