import { GraphQLScalarType } from 'graphql';
import {
  GraphQLDateTime,
  GraphQLEmailAddress,
  GraphQLLocalDate,
  GraphQLLocalTime,
  GraphQLTimeZone,
} from 'graphql-scalars';
import { parsePhoneNumberFromString } from 'libphonenumber-js';
import { scalarTexts } from '../generated/scalar-texts.ts';

interface ScalarTexts {
  name: string;
  description: string;
  specifiedByURL?: string;
}

/**
 * A scalar that is text in the server as on the wire. What callers send is checked and brought
 * into one form; what the server answers is its own and passes, so that a list costs nothing.
 */
function textScalar(
  texts: ScalarTexts,
  parse: (text: string) => string,
  print: (value: unknown) => string = ownText,
  judge: (text: string) => string = (text) => text,
): GraphQLScalarType<string, string> {
  return new GraphQLScalarType({
    ...texts,
    parseValue: (value) => {
      let taken: string;
      try {
        taken = parse(ownText(value));
      } catch {
        // What a library says of it quotes it, which may be a member's data.
        throw new TypeError(`The value is not of the form of ${texts.name}.`);
      }
      // What is said of it here quotes nothing.
      return judge(taken);
    },
    serialize: print,
  });
}

function ownText(value: unknown): string {
  if (typeof value !== 'string') throw new TypeError('The value is not text.');
  return value;
}

/** Input keeps milliseconds. Output may have PostgreSQL's microseconds. */
const dateTime = textScalar(
  scalarTexts.DateTime,
  (text) => GraphQLDateTime.parseValue(text).toISOString(),
  printMoment,
  ofOurTime,
);

/**
 * Nobody of whom something is told was born before 1900, and a calculation from here never leaves the years
 * that PostgreSQL and JavaScript write alike.
 */
function ofOurTime(text: string): string {
  if (text < '1900' || text >= '3000') throw new TypeError('The year is not of 1900 to 2999.');
  return text;
}

/** What PostgreSQL writes for a timestamptz while the session's zone is UTC, and RFC 3339 in UTC. */
const momentInUtc = /^(\d{4}-\d\d-\d\d)[ T](\d\d:\d\d:\d\d(?:\.\d+)?)(?:\+00(?::00)?|Z)$/;

function printMoment(value: unknown): string {
  if (value instanceof Date) return value.toISOString();
  const parts = momentInUtc.exec(ownText(value));
  if (!parts) throw new TypeError('The text is not a moment in UTC.');
  return `${parts[1]}T${parts[2]}Z`;
}

const date = textScalar(
  scalarTexts.Date,
  (text) => GraphQLLocalDate.parseValue(text),
  ownText,
  ofOurTime,
);

const localTime = textScalar(scalarTexts.LocalTime, (text) => {
  const time = GraphQLLocalTime.parseValue(text);
  return time.length === 'HH:MM'.length ? `${time}:00` : time.slice(0, 'HH:MM:SS'.length);
});

const timeZone = textScalar(scalarTexts.TimeZone, (text) => {
  // Node's Intl also takes offsets such as +05:00, which know no daylight saving.
  if (!/^[A-Za-z]/.test(text)) throw new TypeError('The text is not the name of a time zone.');
  return GraphQLTimeZone.parseValue(text);
});

/** No mailbox has a longer address, and none a longer part before the @ (RFC 5321). */
const LONGEST_ADDRESS = 254;
const LONGEST_MAILBOX = 64;

/** With a dot in its domain: mail to `a@b` reaches nobody outside of one machine. */
const emailAddress = textScalar(scalarTexts.EmailAddress, (text) => {
  if (text.length > LONGEST_ADDRESS || text.indexOf('@') > LONGEST_MAILBOX) {
    throw new TypeError(
      `The text is longer than an e-mail address: ${String(LONGEST_ADDRESS)} characters, ${String(LONGEST_MAILBOX)} before the @.`,
    );
  }
  const address = GraphQLEmailAddress.parseValue(text);
  if (!/@[^@]+\.[^.@]+$/.test(address)) {
    throw new TypeError('The text is not an e-mail address with a domain.');
  }
  return address;
});

/** Spaces, dashes and brackets are taken away; a number without its country is refused. */
const phoneNumber = textScalar(scalarTexts.PhoneNumber, (text) => {
  const number = parsePhoneNumberFromString(text);
  if (!number?.isPossible() || number.ext) {
    throw new TypeError('The text is not a telephone number with its country.');
  }
  return number.number;
});

/** Portals make links of these, so that a `javascript:` address must not come in. */
const url = textScalar(scalarTexts.URL, (text) => {
  const address = new URL(text);
  if (!['https:', 'http:'].includes(address.protocol)) {
    throw new TypeError('The text is not a web address.');
  }
  return address.toString();
});

/** Whether it is genuine is for the list or stream to say that it belongs to. */
const cursor = textScalar(scalarTexts.Cursor, (text) => text);

// Under the names of the SDL, which would hide the platform's Date and URL in this module.
export {
  cursor as Cursor,
  date as Date,
  dateTime as DateTime,
  emailAddress as EmailAddress,
  localTime as LocalTime,
  phoneNumber as PhoneNumber,
  timeZone as TimeZone,
  url as URL,
};
