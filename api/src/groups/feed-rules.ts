import { checkNeeded, checkNumber, checkText } from '../common/bounds.ts';
import { userError } from '../common/user-error.ts';
import type {
  MeetingFeedEditInput,
  MeetingFeedImportInput,
  UserError,
} from '../generated/schema.ts';
import { REFRESH_HOURS } from './feed-schedule.ts';
import { ianaTimeZone } from './feeds/time-zone.ts';

const LONGEST_NAME = 120;
const LONGEST_URL = 2000;

/** What is wrong with a wish to import a feed: a known one has all but its document already. */
export function checkFeedImport(input: MeetingFeedImportInput): UserError[] {
  return input.feedId == null ? checkNewFeed(input) : checkKnownFeed(input);
}

/** What is wrong with what a feed is to be. */
export function checkFeedEdit(input: MeetingFeedEditInput): UserError[] {
  const { name, url, timeZone, refreshHours: hours } = input;
  const errors = [...checkName(name), ...checkZone(timeZone)];
  if (url != null) errors.push(...checkUrl(url));
  const { least, most } = REFRESH_HOURS;
  errors.push(...checkNumber(hours, [least, most], ['input', 'refreshHours']));
  // What is in no place cannot be fetched by itself.
  if (hours != null && url == null) errors.push(userError('REQUIRED', ['input', 'url']));
  return errors;
}

function checkKnownFeed(input: MeetingFeedImportInput): UserError[] {
  const own = ['name', 'kind', 'url', 'timeZone'] as const;
  return own
    .filter((field) => input[field] != null)
    .map((field) => userError('INVALID', ['input', field], 'A known feed has its own.'));
}

function checkNewFeed({
  name,
  kind,
  url,
  timeZone,
  document,
}: MeetingFeedImportInput): UserError[] {
  const errors = checkName(name ?? '');
  if (kind == null) errors.push(userError('REQUIRED', ['input', 'kind']));
  if (timeZone == null) errors.push(userError('REQUIRED', ['input', 'timeZone']));
  else errors.push(...checkZone(timeZone));
  if (url != null) errors.push(...checkUrl(url));
  else if (document == null) {
    errors.push(userError('REQUIRED', ['input', 'url'], 'A feed is read by url or document.'));
  }
  return errors;
}

function checkName(name: string): UserError[] {
  const field = ['input', 'name'];
  const isLine = !/\p{Cc}/u.test(name.trim());
  return [
    ...checkNeeded(name, LONGEST_NAME, field),
    ...(isLine ? [] : [userError('INVALID', field, 'One line.')]),
  ];
}

const checkZone = (timeZone: string): UserError[] =>
  ianaTimeZone(timeZone) === null
    ? [userError('INVALID', ['input', 'timeZone'], 'A time zone of IANA: `America/New_York`.')]
    : [];

/** A password in an address would be shown to everybody who sees the feed. */
function checkUrl(url: string): UserError[] {
  const tooLong = checkText(url, LONGEST_URL, ['input', 'url']);
  if (tooLong.length > 0) return tooLong;
  const { username, password } = new URL(url);
  return username === '' && password === ''
    ? []
    : [userError('INVALID', ['input', 'url'], 'Without a name and a password in it.')];
}
