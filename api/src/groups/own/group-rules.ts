import { checkCount, checkNeeded, checkNumber, checkText } from '../../common/bounds.ts';
import { checkLanguage } from '../../common/language.ts';
import { TELEHEALTH_LINK, type Telehealth } from '../../common/telehealth.ts';
import { userError } from '../../common/user-error.ts';
import type { GroupInput, GroupListingInput, UserError } from '../../generated/schema.ts';
import { meetingType } from '../feeds/type-codes.ts';

const LONGEST_NAME = 120;
const LONGEST_DESCRIPTION = 2000;
const LONGEST_PLACE = 200;
const LONGEST_ADDRESS = 300;
const LONGEST_URL = 500;
const MOST_TYPES = 20;
const MOST_LANGUAGES = 10;
const MOST_HOSTS = 10;
const NOT_ONLINE = 'Only what is held online has a link.';
const TYPES = 'A code of the Meeting Guide, or one of ours: `O`, `TC`.';

/** What is wrong with what a group is to be like, before anything is read. */
export function checkGroup(input: GroupInput, telehealth: Telehealth): UserError[] {
  const at = (...field: string[]) => ['input', ...field];
  const { name, description, locationName, address, venue, types, languages, hostIds } = input;
  return [
    ...checkNeeded(name, LONGEST_NAME, at('name')),
    ...checkText(description, LONGEST_DESCRIPTION, at('description')),
    ...checkText(locationName, LONGEST_PLACE, at('locationName')),
    ...checkText(address, LONGEST_ADDRESS, at('address')),
    ...(venue !== 'ONLINE' && !locationName?.trim()
      ? [userError('REQUIRED', at('locationName'))]
      : []),
    ...checkLink(input, telehealth),
    ...checkListing(input),
    ...checkCount(types, MOST_TYPES, at('types')),
    ...types.flatMap((code, i) =>
      meetingType(code) ? [] : [userError('INVALID', at('types', String(i)), TYPES)],
    ),
    ...checkCount(languages, MOST_LANGUAGES, at('languages')),
    ...languages.flatMap((language, i) => checkLanguage(language, at('languages', String(i)))),
    ...checkCount(hostIds, MOST_HOSTS, at('hostIds')),
  ];
}

function checkLink({ joinUrl, venue }: GroupInput, telehealth: Telehealth): UserError[] {
  if (joinUrl == null) return [];
  const field = ['input', 'joinUrl'];
  const tooLong = checkText(joinUrl, LONGEST_URL, field);
  if (tooLong.length > 0) return tooLong;
  if (venue !== 'IN_PERSON' && telehealth.accepts(joinUrl)) return [];
  const message = venue === 'IN_PERSON' ? NOT_ONLINE : TELEHEALTH_LINK;
  return [userError('INVALID', field, message)];
}

/** A listed group is for everybody to find, and so is what is said with it. */
function checkListing({ listing, admission, venue }: GroupInput): UserError[] {
  if (listing == null) return [];
  const at = (...field: string[]) => ['input', 'listing', ...field];
  if (admission === 'BY_INVITATION') {
    return [userError('INVALID', at(), 'Only a group that is not BY_INVITATION is listed.')];
  }
  const { latitude, longitude, conferenceUrl } = listing;
  return [
    ...checkDoor({ latitude, longitude }, venue, at),
    ...checkText(conferenceUrl, LONGEST_URL, at('conferenceUrl')),
    ...(conferenceUrl == null ? [] : checkPublicLink(conferenceUrl, venue, at('conferenceUrl'))),
  ];
}

/** Without somebody's name and password in it. */
function checkPublicLink(link: string, venue: GroupInput['venue'], field: string[]): UserError[] {
  const { protocol, username, password } = new URL(link);
  if (venue === 'IN_PERSON') return [userError('INVALID', field, NOT_ONLINE)];
  return protocol === 'https:' && username === '' && password === ''
    ? []
    : [userError('INVALID', field, 'An https address without a name and a password in it.')];
}

function checkDoor(
  { latitude, longitude }: Pick<GroupListingInput, 'latitude' | 'longitude'>,
  venue: GroupInput['venue'],
  at: (...field: string[]) => string[],
): UserError[] {
  const degrees = [
    ['latitude', latitude, 90],
    ['longitude', longitude, 180],
  ] as const;
  const hasDoor = latitude != null || longitude != null;
  return degrees.flatMap(([name, value, most]) => {
    if (value == null) return hasDoor ? [userError('REQUIRED', at(name))] : [];
    if (venue === 'ONLINE')
      return [userError('INVALID', at(name), 'What is only online has no place.')];
    return checkNumber(value, [-most, most], at(name));
  });
}
