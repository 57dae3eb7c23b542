import { sql } from 'kysely';
import type { Context } from '../app/operation-context.ts';
import { requireViewer } from '../auth/require-viewer.ts';
import { badInput } from '../common/api-error.ts';
import type {
  MemberDuplicate,
  MemberDuplicatesInput,
  RecordCategory,
} from '../generated/schema.ts';
import { judge } from './likeness.ts';
import { LONGEST_ALIAS, LONGEST_NAME } from './member-rules.ts';

const MOST = 5;
/** The parts of a record that names, birth date and telephone are of. */
const COMPARED: readonly RecordCategory[] = ['IDENTITY', 'CONTACT'];

interface AlikeRow {
  member_id: string;
  alias_likeness: number;
  name_likeness: number;
  same_birth_date: boolean;
  same_phone: boolean;
}

/** Members who may be the person looked for, the most alike first. Looking at them is recorded. */
export async function findDuplicates(
  ctx: Context,
  input: MemberDuplicatesInput,
): Promise<MemberDuplicate[]> {
  const { organizationId } = requireViewer(ctx);
  const alias = given(input.alias, 'alias', LONGEST_ALIAS);
  const name = given(input.legalName, 'legalName', LONGEST_NAME);
  const phone =
    input.phone == null ? null : ctx.services.sealer.blindIndex(organizationId, input.phone);
  const { rows } = await sql<AlikeRow>`
    select * from app.members_alike(${organizationId}::uuid, ${alias}::text, ${name}::text,
      ${input.birthDate ?? null}::date, ${phone}::text)`.execute(await ctx.lane.read());
  const judged = await Promise.all(
    rows.map(async (row) => {
      const member = await ctx.loaders.member.load(row.member_id);
      const likeness = {
        alias: row.alias_likeness,
        legalName: row.name_likeness,
        birthDate: row.same_birth_date,
        phone: row.same_phone,
      };
      const isVisible = member !== null && COMPARED.every((part) => !member.hidden.has(part));
      const judgment = judge(likeness, isVisible);
      return judgment ? [{ ...judgment, key: row.member_id, member, isVisible }] : [];
    }),
  );
  return judged
    .flat()
    .sort((a, b) => b.score - a.score || b.key.localeCompare(a.key))
    .slice(0, MOST)
    .map(({ key, member, isVisible, reasons, score, likely }) => {
      ctx.trail.saw(key);
      return { member, reasons, score: isVisible ? score : null, likely };
    });
}

function given(text: string | null | undefined, field: string, longest: number): string | null {
  const typed = text?.trim() ?? '';
  if (typed.length > longest) {
    throw badInput(`\`input.${field}\` has at most ${String(longest)} characters.`);
  }
  return typed === '' ? null : typed;
}
