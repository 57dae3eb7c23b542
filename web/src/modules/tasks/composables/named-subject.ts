import type { TaskFieldsFragment } from '../../../generated/graphql.ts';

/** Who is named in what a follow-up is about, and by what kind of thing. */
export interface NamedSubject {
  type:
    'CaseloadHandOver' | 'Concern' | 'Group' | 'Mentorship' | 'Program' | 'Referral' | 'Residence';
  name: string;
}

/**
 * Who is named in what a follow-up is about. Null where nobody is, where the viewer may not see it, and once it
 * is about a member, who is called as they wish.
 */
export function namedSubject({
  kind,
  subject,
  member,
}: Pick<TaskFieldsFragment, 'kind' | 'subject' | 'member'>): NamedSubject | null {
  const node = member ? null : subject?.node;
  const named = (type: NamedSubject['type'], name: string | null | undefined) =>
    name == null ? null : { type, name };
  switch (node?.__typename) {
    case 'CaseloadHandOver':
      return named(node.__typename, node.from?.name);
    case 'Concern':
      return named(node.__typename, node.about);
    case 'Mentorship':
      return named(node.__typename, node.memberAlias);
    case 'Referral':
      return named(node.__typename, node.personName);
    case 'Group':
    case 'Program':
    case 'Residence':
      return kind === 'SUCCESSOR' ? named(node.__typename, node.name) : null;
    default:
      return null;
  }
}
