import { RuleTester } from 'eslint';
import { after, describe, it } from 'node:test';
import { domainBoundaries } from './domain-boundaries.js';
import { noDatabaseClock } from './no-database-clock.js';
import { noOuterTransaction } from './no-outer-transaction.js';

Object.assign(RuleTester, { afterAll: after, describe, it });
const tester = new RuleTester();

const inFile = (place, code, published) => ({
  code,
  filename: `/clone/api/src/${place}`,
  options: published ? [{ published }] : [],
});

tester.run('domain-boundaries', domainBoundaries, {
  valid: [
    inFile('alerts/alert.service.ts', `import { a } from '../members/member.service.ts'`),
    inFile('alerts/alert.service.ts', `import { a } from '../members/member-policy.ts'`),
    inFile('alerts/alert.service.ts', `import { a } from '../common/clock.ts'`),
    inFile('alerts/alert.service.ts', `import { a } from './alert-states.ts'`),
    inFile('alerts/tests/ack.test.ts', `import { a } from '../alert-states.ts'`),
    inFile('alerts/alert.service.ts', `import { a } from '../../test/harness.ts'`),
    inFile('alerts/alert.service.ts', `import pg from 'pg'`),
    inFile('alerts/a.ts', `import { a } from '../plans/sign.ts'`, ['plans/sign.ts']),
    inFile('app/services.ts', `import { a } from '../alerts/alert-stream-source.ts'`),
    inFile('server.ts', `import { a } from './alerts/alert-states.ts'`),
  ],
  invalid: [
    {
      ...inFile('alerts/alert.service.ts', `import { a } from '../members/member-rules.ts'`),
      errors: [{ messageId: 'deep' }],
    },
    {
      ...inFile('groups/feeds/fetch.ts', `export { a } from '../../members/member-rules.ts'`),
      errors: [{ messageId: 'deep' }],
    },
    {
      ...inFile('common/ids.ts', `import { a } from '../members/member.entity.ts'`),
      errors: [{ messageId: 'upward' }],
    },
  ],
});

tester.run('no-database-clock', noDatabaseClock, {
  valid: [
    'sql`select app.now()`',
    'sql`select now_at from alert where snow() > 1`',
    `const text = 'An online meeting on now (or soon)'`,
    `test('now() is refused in SQL')`,
    'db.query(`update alert set due_at = ${now}`)',
  ],
  invalid: [
    { code: 'sql`now()`', errors: [{ messageId: 'clock' }] },
    { code: `db.query('select NOW ()')`, errors: [{ messageId: 'clock' }] },
    { code: 'db.query(`delete from a where at < current_date`)', errors: [{ messageId: 'clock' }] },
    { code: 'sql`select pg_catalog.now()`', errors: [{ messageId: 'clock' }] },
    { code: 'sql`select ${a} where at > clock_timestamp()`', errors: [{ messageId: 'clock' }] },
  ],
});

tester.run('no-outer-transaction', noOuterTransaction, {
  valid: [
    'em.transactional((inner) => inner.find(Plan))',
    'em.transactional((em) => em.find(Plan))',
    'em.transactional(async () => { const em = other(); await em.flush(); })',
    'em.transactional((inner) => inner.em.flush()); em.clear()',
    'ctx.lane.command(({ db }) => db.insert()); ctx.lane.read()',
    'em.transactional((inner) => save({ em: inner }))',
    'lanes.map((lane) => lane.command((c) => c.db.insert()))',
  ],
  invalid: [
    {
      code: 'em.transactional((inner) => { inner.persist(a); return em.flush(); })',
      errors: [{ messageId: 'outer' }],
    },
    {
      code: 'this.em.transactional(async (inner) => inner.map(() => this.em.find(Plan)))',
      errors: [{ messageId: 'outer' }],
    },
    {
      code: 'class A { #em; b() { return this.#em.transactional((em) => this.#em.flush()); } }',
      errors: [{ messageId: 'outer' }],
    },
    {
      code: 'ctx.lane.command(async ({ db }) => load(await ctx.lane.read()))',
      errors: [{ messageId: 'outer' }],
    },
    { code: 'em.transactional((inner) => save(em))', errors: [{ messageId: 'outer' }] },
  ],
});
