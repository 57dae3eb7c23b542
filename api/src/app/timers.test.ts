import { expect, jest, test } from '@jest/globals';
import type { Services } from './services.ts';
import { sweepOnce } from './timers.ts';

test('a sweep that fails is logged, and keeps none behind it from its turn', async () => {
  const error = jest.fn();
  const services = { log: { error } } as unknown as Services;
  const ran: string[] = [];
  const err = new Error('one bad row');
  const breaks = () => Promise.reject(err);
  const works = () => {
    ran.push('works');
    return Promise.resolve();
  };
  await sweepOnce(services, [breaks, works, breaks, works], () => false);
  expect(ran).toEqual(['works', 'works']);
  expect(error.mock.calls).toEqual([
    [{ err, sweep: 'breaks' }, 'a sweep failed and is tried again'],
    [{ err, sweep: 'breaks' }, 'a sweep failed and is tried again'],
  ]);
});
