import { setTimeout as sleep } from 'node:timers/promises';

/** `@jest/globals` under a runner that knows no time limits: a test that hangs is named, and the next one runs. */
const LIMIT_MS = 30_000;

export const { describe, expect, jest } = globalThis;
export const test = Object.assign(limited(globalThis.test), {
  each: (table, ...rest) => limited(globalThis.test.each(table, ...rest)),
  only: limited(globalThis.test.only),
  skip: globalThis.test.skip,
});
export const beforeAll = limitedHook(globalThis.beforeAll);
export const beforeEach = limitedHook(globalThis.beforeEach);
export const afterAll = limitedHook(globalThis.afterAll);
export const afterEach = limitedHook(globalThis.afterEach);

function limited(declare) {
  return (name, work, milliseconds) => declare(name, restoring(within(work, milliseconds)));
}

/** A worker's files share their modules: no spy of one test stands in the way of another. */
function restoring(work) {
  return (...args) => work(...args).finally(() => jest.restoreAllMocks());
}

function limitedHook(declare) {
  return (work, milliseconds) => declare(within(work, milliseconds));
}

function within(work, milliseconds = LIMIT_MS) {
  return async (...args) => {
    const ended = new AbortController();
    const late = sleep(milliseconds, undefined, { signal: ended.signal }).then(() => {
      throw new Error(`Took longer than ${milliseconds} ms`);
    });
    try {
      await Promise.race([work(...args), late]);
    } finally {
      ended.abort();
      late.catch(() => undefined);
    }
  };
}
