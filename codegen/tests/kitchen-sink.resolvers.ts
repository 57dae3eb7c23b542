import { Readable } from 'node:stream';
import * as TG from 'type-graphql';
import {
  Member,
  MemberEventsArgs,
  MemberFields,
  MemberNotesArgs,
  MutationFields,
  MutationMemberRenameArgs,
  QueryFields,
  QueryMembersArgs,
  QueryNodeArgs,
  SubscriptionFields,
  SubscriptionMemberEventsArgs,
  type Event,
  type MemberRenamePayload,
  type Node,
  type Person,
  type StreamItem,
} from './golden/kitchen-sink.ts';

const rows: Member[] = ['Ada', 'Ben', 'Cleo'].map((name, index) => ({
  id: String(index),
  name,
  enrolledAt: '2026-03-01T08:30:00Z',
  days: 0,
}));

@TG.Resolver()
export class RootResolver {
  @TG.Query(...QueryFields.node)
  node(@TG.Args(() => QueryNodeArgs) { id }: QueryNodeArgs): Node | null {
    const row = rows.find((member) => member.id === id);
    return row ? { __typename: 'Member', ...row } : null;
  }

  @TG.Query(...QueryFields.members)
  members(@TG.Args(() => QueryMembersArgs) { filter }: QueryMembersArgs): Member[] {
    const sorted = filter.order === 'NAME' ? rows : rows.toReversed();
    return sorted.slice(filter.page.skip, filter.page.skip + filter.page.first);
  }

  @TG.Mutation(...MutationFields.memberRename)
  memberRename(
    @TG.Args(() => MutationMemberRenameArgs) { id, name }: MutationMemberRenameArgs,
  ): MemberRenamePayload {
    const row = rows.find((member) => member.id === id);
    if (!row) return { userErrors: [{ message: 'There is no such member.' }] };
    return { userErrors: [], member: { ...row, name } };
  }

  @TG.Subscription(SubscriptionFields.memberEvents[0], {
    ...SubscriptionFields.memberEvents[1],
    subscribe: () => Readable.from(['first']),
  })
  memberEvents(
    @TG.Args(() => SubscriptionMemberEventsArgs) { after }: SubscriptionMemberEventsArgs,
  ): StreamItem[] {
    const at = after ?? '2026-03-01T08:30:00Z';
    return [
      { __typename: 'Event', kind: 'CHECK_IN' },
      { __typename: 'Heartbeat', at },
    ];
  }
}

@TG.Resolver(() => Member)
export class MemberResolver {
  @TG.FieldResolver(...MemberFields.careTeam)
  careTeam(@TG.Root() member: Member): Person[] {
    return [{ id: `counselor of ${member.id}`, name: 'Dana' }];
  }

  @TG.FieldResolver(...MemberFields.days)
  days(): number {
    return 90;
  }

  @TG.FieldResolver(...MemberFields.notes)
  notes(@TG.Args(() => MemberNotesArgs) { first }: MemberNotesArgs): string[] {
    return Array<string>(first).fill('well');
  }

  @TG.FieldResolver(...MemberFields.events)
  events(@TG.Args(() => MemberEventsArgs) { first, kinds }: MemberEventsArgs): Event[] {
    return (kinds ?? []).flatMap((kind) => Array<Event>(first).fill({ kind }));
  }
}
