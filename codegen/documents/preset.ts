import { preset as clientPreset } from '@graphql-codegen/client-preset';
import { generatedHeader } from '../source.ts';
import * as documentsPlugin from './plugin.ts';

/**
 * The client preset's types of all operations, with documents that are plain text: they drop out
 * of a bundle that does not use them, need no `graphql` at run time, and urql takes them as they
 * are. The preset's own are instances of a class, which neither holds for.
 */
export const documentsPreset: typeof clientPreset = {
  ...clientPreset,
  async buildGeneratesSection(options) {
    const documents = options.documents.toSorted(byLocation);
    const sections = await clientPreset.buildGeneratesSection({ ...options, documents });
    return sections
      .filter(({ filename }) => filename.endsWith('/graphql.ts'))
      .map((section) => ({
        ...section,
        plugins: [
          { add: { content: generatedHeader } },
          ...section.plugins.filter(isKept),
          { documents: {} },
        ],
        pluginMap: { ...section.pluginMap, documents: documentsPlugin },
      }));
  },
};

const isKept = (plugin: object): boolean => !('typed-document-node' in plugin);

/** Files are read side by side and arrive in any order. */
const byLocation = (a: { location?: string }, b: { location?: string }): number =>
  (a.location ?? '') < (b.location ?? '') ? -1 : 1;
