import { expect, test } from '@jest/globals';
import type { TaskFieldsFragment } from '../../../generated/graphql.ts';
import { namedSubject } from './named-subject.ts';

type Task = Pick<TaskFieldsFragment, 'kind' | 'subject' | 'member'>;
const about = (node: object | null, member: Task['member'] = null): Task => ({
  kind: 'FOLLOW_UP',
  subject: { type: 'Concern', id: 'c', node } as Task['subject'],
  member,
});
const concern = { __typename: 'Concern', id: 'c', about: 'Jo from the bakery' };

test('whom a concern is about names its follow-up', () => {
  expect(namedSubject(about(concern))).toEqual({ type: 'Concern', name: 'Jo from the bakery' });
});

test('once it is about a member, the name in what was sent is not said beside theirs', () => {
  expect(namedSubject(about(concern, { __typename: 'Member', id: 'm', alias: 'Wren' }))).toBeNull();
});

test('nobody is named where nothing may be seen, or where it is another kind of thing', () => {
  expect(namedSubject(about(null))).toBeNull();
  expect(namedSubject(about({ __typename: 'Plan', id: 'p' }))).toBeNull();
  expect(namedSubject({ kind: 'FOLLOW_UP', subject: null, member: null })).toBeNull();
});

test('what nobody sees to any more is named where somebody is looked for, and a program not where a place is offered', () => {
  const program = about({ __typename: 'Program', id: 'p', name: 'First weeks' });
  expect(namedSubject({ ...program, kind: 'SUCCESSOR' })).toEqual({
    type: 'Program',
    name: 'First weeks',
  });
  expect(namedSubject({ ...program, kind: 'PLACE_OPEN' })).toBeNull();
});
