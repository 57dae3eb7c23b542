import type { MeetingDuplicateReason } from '../../generated/schema.ts';
import { searchable } from '../meeting-search.ts';

/** What two meetings are compared by; they are held on the same days at the same time already. */
export interface Comparable {
  name: string;
  groupName: string | null;
  /** Degrees; null where unknown, or where they stand for an area. */
  latitude: number | null;
  longitude: number | null;
  /** Canonical codes. */
  types: readonly string[];
  /** Where it is joined, as `conferenceOf` tells it. */
  conference: string | null;
}

/** How alike two meetings are. */
export interface Likeness {
  /** 0 to 1. */
  score: number;
  reasons: MeetingDuplicateReason[];
}

/** Places as near as this are one: lists put their marks on the door, the house or the street. */
export const SAME_PLACE_METERS = 100;
const METERS_A_DEGREE = 111_195;
/** Of two names' pairs of letters, so many have to be the same. */
const ALIKE_FROM = 0.7;
/** What names of meetings have in common. */
const FILLING = /\b(the|a|an|of|group|grupo|meeting|reunion|aa|na)\b/g;
/** For whom a meeting is, or whose: two that differ in one of these are two, however alike their names are. */
const FOR_WHOM =
  /\b(mens?|women?s?|hombres|mujeres|young|jovenes|lgbtq?|alanon|al anon|alateen|families|family|familias|ca|cma|ga|oa|smart|dharma|lifering|wellbriety)\b/g;
const AA_OR_NA = /\b(aa|na)\b/g;
const WEIGHTS: Record<MeetingDuplicateReason, number> = {
  SAME_PLACE: 0.5,
  SAME_CONFERENCE: 0.5,
  SAME_NAME: 0.5,
  ALIKE_NAME: 0.3,
};

/**
 * Whether two meetings of different lists, on the same days at the same time, are one: the same door or the same
 * address to join at, and names that are alike. Neither alone is enough: a church has several rooms, and
 * every town a Saturday morning group. Null when they are two.
 */
export function likenessOf(one: Comparable, other: Comparable): Likeness | null {
  const where: MeetingDuplicateReason[] = [];
  if (areNear(one, other)) where.push('SAME_PLACE');
  const isJoinedAlike = one.conference !== null && one.conference === other.conference;
  if (isJoinedAlike) where.push('SAME_CONFERENCE');
  if (where.length === 0) return null;
  if (areForOthers(one, other)) return null;
  const name = nameReason(one, other);
  if (name === null) return null;
  const reasons = [...where, name];
  const sum = reasons.reduce((total, reason) => total + WEIGHTS[reason], 0);
  return { score: Math.min(1, sum), reasons };
}

/** Whether the names or kinds say that these are meetings for different people, or of different fellowships. */
function areForOthers(one: Comparable, other: Comparable): boolean {
  const [a, b] = [one, other].map((meeting) => namesOf(meeting).map(plainOf).join(' '));
  const said = (text = '', words: RegExp) => [...new Set(text.match(words) ?? [])].sort().join();
  if (said(a, FOR_WHOM) !== said(b, FOR_WHOM)) return true;
  const [aaOrNa, otherAaOrNa] = [said(a, AA_OR_NA), said(b, AA_OR_NA)];
  if (aaOrNa !== '' && otherAaOrNa !== '' && aaOrNa !== otherAaOrNa) return true;
  const isFor = (meeting: Comparable, type: string) => meeting.types.includes(type);
  return (isFor(one, 'M') && isFor(other, 'W')) || (isFor(one, 'W') && isFor(other, 'M'));
}

function areNear(one: Comparable, other: Comparable): boolean {
  const north = (one.latitude ?? 0) - (other.latitude ?? 0);
  // Nearly all are far off, which is told without the arcs.
  if (Math.abs(north) * METERS_A_DEGREE > SAME_PLACE_METERS) return false;
  const meters = metersBetween(one, other);
  return meters !== null && meters <= SAME_PLACE_METERS;
}

/** On the ground, by the haversine formula. */
export function metersBetween(one: Comparable, other: Comparable): number | null {
  if (one.latitude === null || one.longitude === null) return null;
  if (other.latitude === null || other.longitude === null) return null;
  const half = (degrees: number) => Math.sin((degrees * Math.PI) / 360) ** 2;
  const cosine = (degrees: number) => Math.cos((degrees * Math.PI) / 180);
  const chord =
    half(other.latitude - one.latitude) +
    cosine(one.latitude) * cosine(other.latitude) * half(other.longitude - one.longitude);
  const radius = (METERS_A_DEGREE * 180) / Math.PI;
  return 2 * radius * Math.asin(Math.min(1, Math.sqrt(chord)));
}

/** Where a link leads, whatever door it takes: a list may add the password, or leave `www.` out. */
export function conferenceOf(url: string | null): string | null {
  const parsed = url === null ? null : URL.parse(url);
  if (!parsed) return null;
  const host = parsed.hostname.replace(/^(www|us\d+web|[\w-]+(?=\.zoom\.us))\./, '');
  const path = parsed.pathname.replace(/\/+$/, '').replace(/^\/w?j\//, '/j/');
  // A front page is nobody's room.
  return path === '' ? null : `${host}${path}`.toLowerCase();
}

function nameReason(one: Comparable, other: Comparable): MeetingDuplicateReason | null {
  const likeness = Math.max(
    ...namesOf(one).flatMap((a) => namesOf(other).map((b) => nameLikeness(a, b))),
  );
  if (likeness === 1) return 'SAME_NAME';
  return likeness >= ALIKE_FROM ? 'ALIKE_NAME' : null;
}

/** Some lists name the group where others name the meeting. */
const namesOf = ({ name, groupName }: Comparable) =>
  groupName === null ? [name] : [name, groupName];

/** How many pairs of letters two names share, 0 to 1 (Dice). */
export function nameLikeness(one: string, other: string): number {
  const [a, b] = [bare(one), bare(other)];
  if (a === b) return a === '' ? 0 : 1;
  const [pairs, others] = [pairsOf(a), pairsOf(b)];
  const total = pairs.length + others.length;
  const left = new Map<string, number>();
  for (const pair of pairs) left.set(pair, (left.get(pair) ?? 0) + 1);
  let shared = 0;
  for (const pair of others) {
    const count = left.get(pair) ?? 0;
    if (count > 0) shared += 1;
    left.set(pair, count - 1);
  }
  // Names with the same letters in another order are alike, and not the same.
  return total === 0 ? 0 : Math.min((2 * shared) / total, 0.99);
}

/** Letters and digits alone, without what all names have. A name of nothing else stays as it is. */
function bare(name: string): string {
  const plain = plainOf(name);
  const telling = plain.replace(FILLING, ' ').replace(/ +/g, ' ').trim();
  return telling === '' ? plain.trim() : telling;
}

/** Longer ones are no names, and would be looked through for each that is near. */
const LONGEST_NAME = 200;

const plainOf = (name: string): string =>
  searchable(name.slice(0, LONGEST_NAME))
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ');

function pairsOf(text: string): string[] {
  const letters = text.replaceAll(' ', '');
  return Array.from({ length: Math.max(0, letters.length - 1) }, (_, at) =>
    letters.slice(at, at + 2),
  );
}
