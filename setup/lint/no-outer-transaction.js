/** Methods that open a transaction and hand it to their callback. */
const OPENS = new Set(['transactional', 'command', 'snapshot']);
const isFunction = (node) =>
  node?.type === 'ArrowFunctionExpression' || node?.type === 'FunctionExpression';

/**
 * Inside `em.transactional((inner) => ...)` or `lane.command(...)` the outer object would work on
 * another connection, outside of the transaction: what it reads is stale, what it writes stays
 * when the transaction rolls back, and under load the pool runs dry.
 * @type {import('eslint').Rule.RuleModule}
 */
export const noOuterTransaction = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      outer:
        '{{name}} works outside of the transaction that it opened: use what the callback is given.',
    },
  },
  create(context) {
    const { sourceCode } = context;
    /** Callbacks that are being walked, with the text of what opened them. */
    const open = [];

    const check = (node) => {
      if (open.length === 0) return;
      const name = sourceCode.getText(node);
      for (const { callback, opener } of open) {
        if (name === opener && isInside(node, callback) && !isShadowed(node, callback)) {
          context.report({ node, messageId: 'outer', data: { name } });
        }
      }
    };

    /** Whether the name was declared by the callback itself, or inside of it. */
    function isShadowed(node, callback) {
      const root = rootOf(node);
      if (root.type !== 'Identifier') return false;
      let scope = sourceCode.getScope(root);
      while (scope && isInside(scope.block, callback)) {
        if (scope.set.has(root.name)) return true;
        scope = scope.upper;
      }
      return false;
    }

    return {
      CallExpression(node) {
        const { callee } = node;
        const callback = node.arguments.find(isFunction);
        if (callback && callee.type === 'MemberExpression' && OPENS.has(callee.property.name)) {
          open.push({ callback, opener: sourceCode.getText(callee.object) });
        }
      },
      'CallExpression:exit'(node) {
        if (open.at(-1)?.callback.parent === node) open.pop();
      },
      Identifier: (node) => isReference(node) && check(node),
      MemberExpression: check,
    };
  },
};

const isInside = (node, outer) =>
  node.range[0] >= outer.range[0] && node.range[1] <= outer.range[1];

const rootOf = (node) => (node.type === 'MemberExpression' ? rootOf(node.object) : node);

/** Not the `em` of `ctx.em`, of `{ em: 1 }` or of a parameter. */
function isReference(node) {
  const { parent } = node;
  if (parent.type === 'MemberExpression') return parent.object === node;
  if (parent.type === 'Property') return parent.value === node;
  return !isFunction(parent) || parent.body === node;
}
