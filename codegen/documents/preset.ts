import { preset as clientPreset } from '@graphql-codegen/client-preset';
import { generatedHeader } from '../source.ts';
import * as documents from './plugin.ts';

/**
 * The client preset's types of all operations, with documents that are plain text: they drop out
 * of a bundle that does not use them, need no `graphql` at run time, and urql takes them as they
 * are. The preset's own are instances of a class, which neither holds for.
 */
export const documentsPreset: typeof clientPreset = {
  ...clientPreset,
  async buildGeneratesSection(options) {
    const sections = await clientPreset.buildGeneratesSection(options);
    return sections
      .filter(({ filename }) => filename.endsWith('/graphql.ts'))
      .map((section) => ({
        ...section,
        plugins: [
          { add: { content: generatedHeader } },
          ...section.plugins.filter(isKept),
          { documents: {} },
        ],
        pluginMap: { ...section.pluginMap, documents },
      }));
  },
};

const isKept = (plugin: object): boolean => !('typed-document-node' in plugin);
