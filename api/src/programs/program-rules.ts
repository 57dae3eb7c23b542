import { checkCount, checkNeeded, checkNumber, checkText } from '../common/bounds.ts';
import { checkLanguage } from '../common/language.ts';
import type { ProgramInput, UserError } from '../generated/schema.ts';

const LONGEST_NAME = 200;
const LONGEST_LEVEL = 10;
const LONGEST_DESCRIPTION = 2000;
const LONGEST_PHASE_NAME = 100;
const MOST_PLACES = 10_000;
const MOST_WEEKS = 260;
const MOST_LANGUAGES = 10;
const MOST_LEADS = 10;
const MOST_PHASES = 20;

/** What is wrong with what a program is to be like. */
export function checkProgram(input: ProgramInput): UserError[] {
  const at = (...field: string[]) => ['input', ...field];
  return [
    ...checkNeeded(input.name, LONGEST_NAME, at('name')),
    ...checkText(input.asamLevel, LONGEST_LEVEL, at('asamLevel')),
    ...checkText(input.description, LONGEST_DESCRIPTION, at('description')),
    ...checkNumber(input.capacity, [1, MOST_PLACES], at('capacity')),
    ...checkCount(input.languages, MOST_LANGUAGES, at('languages')),
    ...checkCount(input.leadIds, MOST_LEADS, at('leadIds')),
    ...checkCount(input.phases, MOST_PHASES, at('phases')),
    ...input.languages.flatMap((language, i) =>
      checkLanguage(language, at('languages', String(i))),
    ),
    ...input.phases.flatMap(({ name, weeks }, i) => [
      ...checkNeeded(name, LONGEST_PHASE_NAME, at('phases', String(i), 'name')),
      ...checkNumber(weeks, [1, MOST_WEEKS], at('phases', String(i), 'weeks')),
    ]),
  ];
}
