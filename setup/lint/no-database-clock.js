const FUNCTIONS = 'now|clock_timestamp|statement_timestamp|transaction_timestamp|timeofday';
const VALUES = 'current_timestamp|current_date|current_time|localtimestamp|localtime';
const DATABASE_CLOCK = new RegExp(
  `(?<![\\w.])(?:(?:pg_catalog\\.)?(?:${FUNCTIONS})\\s*\\(\\s*\\)|(?:${VALUES})\\b)`,
  'i',
);
const SQL = /\b(select|insert|update|delete|values|set|where|returning|interval)\b/i;

/**
 * SQL asks `app.now()` for the time, which tests can move, and never PostgreSQL's own clock.
 * @type {import('eslint').Rule.RuleModule}
 */
export const noDatabaseClock = {
  meta: {
    type: 'problem',
    schema: [],
    messages: { clock: 'SQL reads the time from app.now(), not from {{found}}.' },
  },
  create(context) {
    const check = (node, text, isSql) => {
      const [found] = DATABASE_CLOCK.exec(text) ?? [];
      if (found && isSql) context.report({ node, messageId: 'clock', data: { found } });
    };
    return {
      Literal(node) {
        if (typeof node.value === 'string') check(node, node.value, SQL.test(node.value));
      },
      TemplateLiteral(node) {
        const text = node.quasis.map((quasi) => quasi.value.raw).join(' ');
        const { parent } = node;
        const isTagged = parent.type === 'TaggedTemplateExpression' && parent.quasi === node;
        check(node, text, isTagged || SQL.test(text));
      },
    };
  },
};
