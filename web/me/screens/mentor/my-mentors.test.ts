import { expect, test } from '@jest/globals';
import { asMember, type MyMentorship } from './my-mentors.ts';

test('who is a member and a mentor sees here the mentors they have, not those they mentor', () => {
  const mentorships = [
    { id: 'own', viewerParty: 'MEMBER' },
    { id: 'of another', viewerParty: 'MENTOR' },
  ] as MyMentorship[];
  expect(asMember(mentorships).map(({ id }) => id)).toEqual(['own']);
});
