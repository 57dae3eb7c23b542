import { expect, test } from '@jest/globals';
import type { TaskFieldsFragment } from '../../../generated/graphql.ts';
import { namedSubject } from './named-subject.ts';

type Task = Pick<TaskFieldsFragment, 'subject' | 'member'>;
const about = (node: object | null, member: Task['member'] = null): Task => ({
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
  expect(namedSubject({ subject: null, member: null })).toBeNull();
});
