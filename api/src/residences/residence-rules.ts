import { checkCount, checkNeeded, checkText } from '../common/bounds.ts';
import { refuseIfAny, userError } from '../common/user-error.ts';
import type { ResidenceInput, UserError } from '../generated/schema.ts';

const LONGEST_NAME = 120;
const LONGEST_ADDRESS = 300;
const LONGEST_DESCRIPTION = 2000;
const LONGEST_RULE = 300;
const LONGEST_PART_NAME = 60;
const LONGEST_NOTE = 500;
const CURRENCIES: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'));
const MOST_RULES = 40;
const MOST_MANAGERS = 10;
const MOST_ROOMS = 60;
const MOST_BEDS = 20;

/** What is wrong with what a residence is to be like. */
export function checkResidence(input: ResidenceInput): UserError[] {
  const at = (...field: string[]) => ['input', ...field];
  return [
    ...checkNeeded(input.name, LONGEST_NAME, at('name')),
    ...checkText(input.address, LONGEST_ADDRESS, at('address')),
    ...checkText(input.description, LONGEST_DESCRIPTION, at('description')),
    ...checkCount(input.houseRules, MOST_RULES, at('houseRules')),
    ...checkCount(input.managerIds, MOST_MANAGERS, at('managerIds')),
    ...checkCount(input.rooms, MOST_ROOMS, at('rooms')),
    ...input.houseRules.flatMap((rule, i) =>
      checkNeeded(rule, LONGEST_RULE, at('houseRules', String(i))),
    ),
    ...checkCurfew(input),
    ...(input.currency == null || CURRENCIES.has(input.currency)
      ? []
      : [userError('INVALID', at('currency'), 'A currency as ISO 4217 names it: `USD`.')]),
    ...input.rooms.flatMap(({ name, beds }, i) => [
      ...checkNeeded(name, LONGEST_PART_NAME, at('rooms', String(i), 'name')),
      ...checkCount(beds, MOST_BEDS, at('rooms', String(i), 'beds')),
      ...beds.flatMap((bed, j) =>
        checkNeeded(bed.name, LONGEST_PART_NAME, at('rooms', String(i), 'beds', String(j), 'name')),
      ),
    ]),
    ...twice(input.rooms.map(({ name }) => name)).map((i) =>
      userError('ALREADY_EXISTS', at('rooms', String(i), 'name')),
    ),
    ...input.rooms.flatMap(({ beds }, i) =>
      twice(beds.map(({ name }) => name)).map((j) =>
        userError('ALREADY_EXISTS', at('rooms', String(i), 'beds', String(j), 'name')),
      ),
    ),
  ];
}

/** @throws Refusal when a note is too long */
export function checkNote(note: string | null | undefined, field: string[]): void {
  refuseIfAny(checkText(note, LONGEST_NOTE, field));
}

function checkCurfew({ curfew }: ResidenceInput): UserError[] {
  return twice(curfew.map(({ weekday }) => weekday)).map((i) =>
    userError('ALREADY_EXISTS', ['input', 'curfew', String(i), 'weekday']),
  );
}

/** Where a name is given that an earlier place has. */
function twice(names: readonly string[]): number[] {
  const plain = names.map((name) => name.trim());
  return plain.flatMap((name, i) => (plain.indexOf(name) < i ? [i] : []));
}
