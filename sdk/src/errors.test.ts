import { inspect } from 'node:util';
import { expect, test } from '@jest/globals';
import {
  AuthenticationError,
  ConflictError,
  ConsentError,
  HoldfastError,
  NotFoundError,
  PermissionError,
  RateLimitError,
  ServerError,
  ValidationError,
} from './errors.ts';
import { fromGraphQL, fromStatus } from './failure.ts';
import { dataOf } from './reply.ts';

const call = { operation: 'MemberDetail', repeatable: true };
const headers = new Headers({ 'x-request-id': 'req-1' });

const CLASSES = [
  ['UNAUTHENTICATED', AuthenticationError, false],
  ['FORBIDDEN', PermissionError, false],
  ['NO_CONSENT', ConsentError, false],
  ['BAD_USER_INPUT', ValidationError, false],
  ['NOT_FOUND', NotFoundError, false],
  ['CONFLICT', ConflictError, false],
  ['RATE_LIMITED', RateLimitError, true],
  ['INTERNAL', ServerError, true],
  ['SOMETHING_NEW', ServerError, true],
] as const;

test.each(CLASSES)('%s is an error of its own class', (code, Class, retryable) => {
  const error = fromGraphQL([{ extensions: { code } }], null, call);
  expect(error).toBeInstanceOf(Class);
  expect(error).toBeInstanceOf(HoldfastError);
  expect(error).toMatchObject({ name: Class.name, code, retryable, operation: 'MemberDetail' });
});

test('input that was refused as a whole says why', () => {
  const message = 'The file has no column key and alias.';
  const error = fromGraphQL([{ message, extensions: { code: 'BAD_USER_INPUT' } }], null, call);
  expect(error.message).toBe(`MemberDetail: The input was refused. ${message} (BAD_USER_INPUT)`);
});

test('input that the schema refused names its field', () => {
  const message = 'Variable "$input" got an invalid value at "input.dueOn": Expected type "Date".';
  const extensions = { code: 'BAD_USER_INPUT', field: ['input', 'dueOn'] };
  expect(fromGraphQL([{ message, extensions }], null, call)).toMatchObject({
    fields: [{ code: 'INVALID', field: ['input', 'dueOn'], message }],
  });
});

test('a failure of a mutation without a key is not to be repeated', () => {
  const once = { operation: 'SessionEnd', repeatable: false };
  expect(fromGraphQL([{ extensions: { code: 'INTERNAL' } }], null, once).retryable).toBe(false);
  // Nothing was done.
  const later = fromGraphQL([{ extensions: { code: 'UNAVAILABLE', retryAfter: 1 } }], null, once);
  expect(later).toMatchObject({ code: 'UNAVAILABLE', retryable: true, retryAfter: 1 });
  expect(fromStatus(502, once).retryable).toBe(false);
});

test('an error says where and in which request', () => {
  const text = JSON.stringify({
    data: { member: { alias: 'Wren' } },
    errors: [
      {
        message: 'Wren: no such thing',
        path: ['member', 'phone'],
        extensions: { code: 'INTERNAL', requestId: 'req-2' },
      },
    ],
  });
  const error = thrownBy(() => dataOf({ status: 200, headers, text }, call));
  expect(error).toMatchObject({ requestId: 'req-2', path: ['member', 'phone'] });
  expect(error.message).toBe('MemberDetail: The API failed. (INTERNAL, request req-2)');
  expect(error.data).toEqual({ member: { alias: 'Wren' } });
  expect(error.graphqlErrors).toHaveLength(1);
});

test('a record is in no message and in nothing that a logger prints', () => {
  const alert = { id: 'a1', member: { alias: 'Wren' } };
  const errors = [{ message: 'Wren', extensions: { code: 'Wren said so' } }];
  const told = [
    fromGraphQL(errors, { member: alert.member }, call),
    new ConflictError({ code: 'STALE_VERSION', current: alert, data: { alert } }),
  ];
  for (const error of told) {
    expect(inspect(error, { depth: 9 }) + JSON.stringify(error)).not.toContain('Wren');
  }
  expect(told[1]).toHaveProperty('current', alert);
});

test('an answer that cannot be read is not quoted', () => {
  const text = '{"data":{"member":{"alias":"Wren"';
  const error = thrownBy(() => dataOf({ status: 200, headers, text }, call));
  expect(error).toMatchObject({ code: 'UNEXPECTED_RESPONSE', requestId: 'req-1' });
  expect(inspect(error)).not.toContain('Wren');
});

test('Retry-After may be a date', () => {
  const inTenSeconds = new Date(Date.now() + 10_000).toUTCString();
  const limited = { status: 429, headers: new Headers({ 'retry-after': inTenSeconds }), text: '' };
  const { retryAfter } = thrownBy(() => dataOf(limited, call));
  expect(retryAfter).toBeGreaterThan(7);
  expect(retryAfter).toBeLessThan(11);
});

function thrownBy(action: () => unknown): HoldfastError {
  try {
    action();
  } catch (error) {
    if (error instanceof HoldfastError) return error;
    throw error;
  }
  throw new Error('Nothing was thrown.');
}
