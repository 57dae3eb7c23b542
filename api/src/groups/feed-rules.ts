import { userError } from '../common/user-error.ts';
import type { MeetingFeedImportInput, UserError } from '../generated/schema.ts';
import { ianaTimeZone } from './feeds/time-zone.ts';

const LONGEST_NAME = 120;
const LONGEST_URL = 2000;

/** What is wrong with a wish to import a feed: a known one has all but its document already. */
export function checkFeedImport(input: MeetingFeedImportInput): UserError[] {
  return input.feedId == null ? checkNewFeed(input) : checkKnownFeed(input);
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
  const errors: UserError[] = [];
  const title = name?.trim() ?? '';
  if (title === '') errors.push(userError('REQUIRED', ['input', 'name']));
  if (title.length > LONGEST_NAME) errors.push(userError('TOO_LONG', ['input', 'name']));
  if (/\p{Cc}/u.test(title)) errors.push(userError('INVALID', ['input', 'name']));
  if (kind == null) errors.push(userError('REQUIRED', ['input', 'kind']));
  if (timeZone == null) errors.push(userError('REQUIRED', ['input', 'timeZone']));
  else if (ianaTimeZone(timeZone) === null)
    errors.push(userError('INVALID', ['input', 'timeZone']));
  if (url != null) errors.push(...checkUrl(url));
  else if (document == null) errors.push(userError('REQUIRED', ['input', 'url']));
  return errors;
}

/** A password in an address would be shown to everybody who sees the feed. */
function checkUrl(url: string): UserError[] {
  if (url.length > LONGEST_URL) return [userError('TOO_LONG', ['input', 'url'])];
  const { username, password } = new URL(url);
  return username === '' && password === '' ? [] : [userError('INVALID', ['input', 'url'])];
}
