import { expect, test } from '@jest/globals';
import type { BedRequestFieldsFragment } from '../../../generated/graphql.ts';
import { requestDraft, toRequest } from './request-draft.ts';

const house = (id: string, endedAt: string | null = null) => ({ id, name: id, endedAt });

/** As much of a request as a draft begins with. */
const request = (asked: Partial<BedRequestFieldsFragment>) =>
  ({ ...requestDraft(null), residences: [], ...asked }) as unknown as BedRequestFieldsFragment;

test('whose houses have all closed chooses others: that is no wish for any, and names none that is gone', () => {
  const draft = requestDraft(
    request({ anyHouse: false, residences: [house('Oak', '2026-11-20T10:00:00Z')] }),
  );
  expect(toRequest(draft)).toMatchObject({ anyHouse: false, residenceIds: [] });
});

test('of the houses that were asked for those stay that go on', () => {
  const residences = [house('Oak', '2026-11-20T10:00:00Z'), house('Elm')];
  const draft = requestDraft(request({ anyHouse: false, residences }));
  expect(toRequest(draft)).toMatchObject({ anyHouse: false, residenceIds: ['Elm'] });
});

test('who comes to ask for any names no houses, also where some are still chosen', () => {
  const draft = requestDraft(request({ anyHouse: false, residences: [house('Elm')] }));
  expect(toRequest({ ...draft, anyHouse: true })).toMatchObject({
    anyHouse: true,
    residenceIds: [],
  });
});

test('a new request is for any house until some are chosen', () => {
  expect(toRequest(requestDraft(null))).toMatchObject({ anyHouse: true, residenceIds: [] });
});
