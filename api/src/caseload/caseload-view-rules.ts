import type { Viewer } from '../auth/viewer.ts';
import { checkNeeded } from '../common/bounds.ts';
import { userError } from '../common/user-error.ts';
import type {
  CaseloadViewInput,
  MemberOrderField,
  RiskBand,
  UserError,
} from '../generated/schema.ts';

const LONGEST_NAME = 60;
const SHORTEST_ALIAS = 2;
const LONGEST_ALIAS = 60;
const ALIAS = `${String(SHORTEST_ALIAS)} to ${String(LONGEST_ALIAS)} characters.`;

/** What is sealed of a view, as one text: a name or an alias may be a member's. */
export interface CaseloadViewContent {
  name: string;
  bands: RiskBand[];
  mine: boolean;
  alias: string | null;
  order: MemberOrderField;
}

/** What is wrong with a view. Only who administers shares, and nobody shares an alias. */
export function checkView(
  input: CaseloadViewInput,
  { permissions }: Pick<Viewer, 'permissions'>,
): UserError[] {
  const alias = input.alias?.trim() || null;
  const isAliasOut =
    alias !== null && (alias.length < SHORTEST_ALIAS || alias.length > LONGEST_ALIAS);
  return [
    ...checkNeeded(input.name, LONGEST_NAME, ['input', 'name']),
    ...(isAliasOut ? [userError('OUT_OF_RANGE', ['input', 'alias'], ALIAS)] : []),
    ...(input.shared && alias !== null
      ? [userError('INVALID', ['input', 'alias'], 'A shared view names nobody.')]
      : []),
    ...(input.shared && !permissions.has('STAFF_MANAGE')
      ? [userError('INVALID', ['input', 'shared'], 'Who administers shares views.')]
      : []),
  ];
}

/** Takes an input that was checked. */
export const contentOf = ({
  name,
  bands,
  mine,
  alias,
  order,
}: CaseloadViewInput): CaseloadViewContent => ({
  name: name.trim(),
  bands: [...new Set(bands)],
  mine,
  alias: alias?.trim() || null,
  order,
});
