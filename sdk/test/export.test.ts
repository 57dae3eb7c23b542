import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createClient } from '../src/client.ts';
import { AuthenticationError, PermissionError, ValidationError } from '../src/errors.ts';
import { orThrow } from '../src/or-throw.ts';
import { startRealApi, type RealApi } from './real-api.ts';

let api: RealApi;
const clientOf = (token: string) => createClient({ url: api.url, auth: () => token });
beforeAll(async () => {
  api = await startRealApi();
});
afterAll(() => api.close());

test('members leave as CSV, page by page', async () => {
  const { person } = await api.account('COORDINATOR');
  const { members } = clientOf(person.token);
  for (let i = 0; i < 101; i++) {
    orThrow(await members.enroll({ alias: `Wren ${String(i).padStart(3, '0')}` }), 'member');
  }
  const pieces = await Array.fromAsync(members.export());
  const rows = pieces.join('').trimEnd().split('\r\n');
  expect(rows[0]).toMatch(/^\ufeffid,alias,/);
  expect(rows).toHaveLength(102);
  expect(rows[1]).toContain('Wren 000');
  const own = await Array.fromAsync(members.export({ mine: true }));
  expect(own.join('').trimEnd().split('\r\n')).toHaveLength(1);
});

test('who may not, and what is asked wrongly, is told in typed errors', async () => {
  const { person: manager } = await api.account('HOUSE_MANAGER');
  const { person } = await api.account('COORDINATOR');
  const of = (token: string) => clientOf(token).members;
  await expect(of(manager.token).export().next()).rejects.toBeInstanceOf(PermissionError);
  await expect(of('none').export().next()).rejects.toBeInstanceOf(AuthenticationError);
  const wrong = of(person.token).export({ status: 'NO' as 'ACTIVE' });
  await expect(wrong.next()).rejects.toBeInstanceOf(ValidationError);
});
