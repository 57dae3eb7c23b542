import path from 'node:path';

/** Folders under api/src that are no domains: what all of them stand on ... */
const SHARED = new Set(['app', 'auth', 'common', 'generated']);
/** ... and what puts them together, and so may reach everywhere. */
const COMPOSITION = new Set(['app', 'cli', 'demo']);
/** A domain shows itself to the others in files of these names. */
const FACE = /(\.(service|entity|loaders|rows|tables)|-policy)\.ts$/;

/** `domain/file.ts` below api/src; undefined for a file of another package. */
function placeOf(file) {
  const [, place] = /.*\/api\/src\/(.*)$/.exec(file.split(path.sep).join('/')) ?? [];
  return place;
}

const folderOf = (place) => place.split('/')[0];

/**
 * A domain reaches another through its service, entity, loaders, rows, tables or policy, or through
 * a file that the option `published` names. What all domains stand on reaches none of them.
 * @type {import('eslint').Rule.RuleModule}
 */
export const domainBoundaries = {
  meta: {
    type: 'problem',
    schema: [
      {
        type: 'object',
        properties: { published: { type: 'array', items: { type: 'string' } } },
        additionalProperties: false,
      },
    ],
    messages: {
      deep: '{{to}} is inside the domain {{domain}}: go through its service, entity, loaders, rows, tables or policy.',
      upward: '{{to}} belongs to a domain, and {{folder}}/ stands below all domains.',
    },
  },
  create(context) {
    const from = placeOf(context.filename);
    if (!from?.includes('/') || COMPOSITION.has(folderOf(from))) return {};
    const published = new Set(context.options[0]?.published);
    const check = (node) => {
      if (!node.source?.value?.startsWith?.('.')) return;
      const to = placeOf(path.resolve(path.dirname(context.filename), node.source.value));
      if (!to?.includes('/')) return;
      const [folder, domain] = [folderOf(from), folderOf(to)];
      if (folder === domain || SHARED.has(domain)) return;
      if (SHARED.has(folder)) context.report({ node, messageId: 'upward', data: { to, folder } });
      else if (!FACE.test(to) && !published.has(to)) {
        context.report({ node, messageId: 'deep', data: { to, domain } });
      }
    };
    return {
      ImportDeclaration: check,
      ImportExpression: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
    };
  },
};
