import { v7 as uuidv7 } from 'uuid';
import type { Command } from '../app/lane.ts';
import { later } from '../common/instant.ts';
import { nameColumns } from '../community/board-seat.service.ts';
import type { Sealer } from '../common/sealed.ts';
import type { BoardEncouragementKind } from '../generated/schema.ts';

const HOUR = 3_600_000;
const HOST = 'host';

interface DemoPost {
  /** The chosen name, or the host. */
  by: string;
  hoursAgo: number;
  text: string;
  answers?: DemoPost[];
  /** Who gave which word. */
  given?: Record<string, BoardEncouragementKind>;
}

const names = ['Quiet River', 'Morning Fox', 'Old Harbor', 'Patient Oak', 'Silver Lark'];

const posts: DemoPost[] = [
  {
    by: HOST,
    hoursAgo: 200,
    text: 'Welcome to our board. Write when you like, about what you like. Wednesday at seven there is tea.',
    given: { 'Morning Fox': 'THANK_YOU', 'Old Harbor': 'THANK_YOU' },
  },
  {
    by: 'Old Harbor',
    hoursAgo: 120,
    text: 'First pay in a long time today. I bought a decent coffee maker and sat on the stairs with the first cup.',
    given: { 'Quiet River': 'WELL_DONE', 'Silver Lark': 'WELL_DONE', [HOST]: 'WELL_DONE' },
    answers: [
      { by: 'Silver Lark', hoursAgo: 117, text: 'Best cup of the year. Enjoy every one of them.' },
    ],
  },
  {
    by: 'Morning Fox',
    hoursAgo: 49,
    text: 'Evenings after work are the long part. What do you do between six and nine?',
    given: { 'Patient Oak': 'WITH_YOU', 'Quiet River': 'WITH_YOU' },
    answers: [
      {
        by: 'Patient Oak',
        hoursAgo: 47,
        text: 'I walk to the pier and back. Forty minutes, no phone.',
      },
      {
        by: 'Quiet River',
        hoursAgo: 46,
        text: 'I cook something slow, so that I have to stay with it.',
      },
      {
        by: HOST,
        hoursAgo: 30,
        text: 'The hall is open until nine on weekdays, with a fire going.',
      },
    ],
  },
  {
    by: 'Quiet River',
    hoursAgo: 20,
    text: 'Slept seven hours. I had forgotten what that is like.',
    given: { 'Silver Lark': 'WELL_DONE' },
  },
  {
    by: 'Patient Oak',
    hoursAgo: 6,
    text: 'My neighbor from the second floor is in here too, I am sure of it. Hello to him!',
  },
];

interface BoardPlace {
  command: Command;
  sealer: Sealer;
  personOf: (email: string) => string;
}

interface Writer {
  seat_id: string | null;
  host_id: string | null;
}

/** The board of one group, with what was written there, and one post that waits for a moderator. */
export async function setUpBoards({ command, sealer, personOf }: BoardPlace): Promise<void> {
  const { db, organizationId: organization_id, now } = command;
  const group = await db
    .selectFrom('support_group')
    .select('id')
    .where('name', '=', 'Evening circle')
    .executeTakeFirstOrThrow();
  const board = uuidv7();
  await db
    .insertInto('group_board')
    .values({
      organization_id,
      id: board,
      group_id: group.id,
      house_rules:
        'We speak of ourselves.\nWe name nobody, here or elsewhere.\nWe ask before we give advice.',
      opened_at: later(now, -210 * HOUR),
    })
    .execute();
  const host = personOf('counselor@demo.holdfast.example');
  const writers = new Map<string, Writer>([[HOST, { seat_id: null, host_id: host }]]);
  for (const [name, seat] of await seatsOn(command, board, group.id)) {
    writers.set(name, { seat_id: seat, host_id: null });
  }
  const writerOf = (name: string): Writer => {
    const writer = writers.get(name);
    if (!writer) throw new Error(`Nobody on the demo's board is called ${name}.`);
    return writer;
  };
  const write = async (post: DemoPost, parent_id: string | null): Promise<string> => {
    const id = uuidv7();
    const content = sealer.seal(organization_id, post.text);
    const posted_at = later(now, -post.hoursAgo * HOUR);
    const place = { organization_id, id, board_id: board, parent_id, posted_at };
    await db
      .insertInto('board_post')
      .values({ ...place, ...writerOf(post.by), content, state: 'SHOWN' })
      .execute();
    for (const [name, kind] of Object.entries(post.given ?? {})) {
      const given = { organization_id, id: uuidv7(), post_id: id, kind, given_at: posted_at };
      await db
        .insertInto('board_encouragement')
        .values({ ...given, ...writerOf(name) })
        .execute();
    }
    for (const answer of post.answers ?? []) await write(answer, id);
    return id;
  };
  let newest = '';
  for (const post of posts) newest = await write(post, null);
  await report({ command, sealer }, board, newest, writerOf('Silver Lark'));
}

/** Places of the first who are in the group, by the names they chose. */
async function seatsOn(
  { db, organizationId: organization_id, now }: Command,
  board: string,
  group: string,
): Promise<[string, string][]> {
  const members = await db
    .selectFrom('group_membership')
    .select('member_id')
    .where('group_id', '=', group)
    .orderBy('id')
    .limit(names.length)
    .execute();
  const seats = members.map(({ member_id }, at) => ({
    organization_id,
    id: uuidv7(),
    board_id: board,
    member_id,
    ...nameColumns(names[at] ?? ''),
    joined_at: later(now, -205 * HOUR),
  }));
  await db.insertInto('board_seat').values(seats).execute();
  return seats.map(({ alias, id }) => [alias, id]);
}

async function report(
  { command, sealer }: Pick<BoardPlace, 'command' | 'sealer'>,
  board_id: string,
  post_id: string,
  by: Writer,
): Promise<void> {
  const { db, organizationId: organization_id, now } = command;
  const review_id = uuidv7();
  const reported_at = later(now, -5 * HOUR);
  await db
    .insertInto('board_review')
    .values({
      organization_id,
      id: review_id,
      board_id,
      post_id,
      urgency: 0,
      opened_at: reported_at,
    })
    .execute();
  await db
    .insertInto('board_report')
    .values({
      organization_id,
      id: uuidv7(),
      review_id,
      cause: 'REPORT',
      reason: 'PRIVACY',
      note: sealer.seal(organization_id, 'This may tell who somebody is.'),
      ...by,
      reported_at,
    })
    .execute();
}
