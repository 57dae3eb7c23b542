import { expect, test } from '@jest/globals';
import { AuthenticationError, ConflictError, NotFoundError, ValidationError } from './errors.ts';
import type { UserErrorCode } from './generated/graphql.ts';
import { orThrow, rememberOperation } from './or-throw.ts';

const alert = { id: 'a1', version: 4 };
const because = (code: UserErrorCode) => ({
  userErrors: [{ code, field: ['input', 'alias'], message: 'Alias is missing.' }],
  alert: null as typeof alert | null,
});

test('a payload without user errors is given back, or what it holds', () => {
  const payload = { userErrors: [], alert: alert as typeof alert | null };
  expect(orThrow(payload)).toBe(payload);
  const { version } = orThrow(payload, 'alert');
  expect(version).toBe(4);
});

test('input that was refused says which fields', () => {
  expect(() => orThrow(because('REQUIRED'))).toThrow(ValidationError);
  expect(() => orThrow(because('IDEMPOTENCY_KEY_REUSED'))).toThrow(
    expect.objectContaining({ fields: because('IDEMPOTENCY_KEY_REUSED').userErrors }),
  );
  expect(() => orThrow(because('REQUIRED'))).toThrow('input.alias: Alias is missing.');
});

test.each<UserErrorCode>([
  'STALE_VERSION',
  'STATE_NOT_ALLOWED',
  'ALREADY_EXISTS',
  'TOO_LATE',
  'BED_OCCUPIED',
  'BED_HELD',
  'NO_PLACE',
  'SLOT_TAKEN',
])('%s carries the thing as it is now, for a second try', (code) => {
  const payload = { ...because(code), alert };
  expect(() => orThrow(payload, 'alert')).toThrow(ConflictError);
  const { userErrors: fields } = payload;
  expect(() => orThrow(payload)).toThrow(expect.objectContaining({ code, current: alert, fields }));
  expect(() => orThrow(payload)).toThrow('input.alias: Alias is missing.');
});

test('unknown things and wrong credentials have classes of their own', () => {
  expect(() => orThrow(because('NOT_FOUND'))).toThrow(NotFoundError);
  expect(() => orThrow(because('CREDENTIALS_INVALID'))).toThrow(AuthenticationError);
});

test('a result that the caller may no longer see is not found', () => {
  expect(() => orThrow({ userErrors: [], alert: null }, 'alert')).toThrow(NotFoundError);
});

test('the error names the operation', () => {
  const payload = because('NOT_FOUND');
  rememberOperation({ alertUndo: payload }, 'AlertUndo');
  expect(() => orThrow(payload)).toThrow(/^AlertUndo: /);
});
