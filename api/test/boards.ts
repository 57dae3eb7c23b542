import { groupOf, joinGroup } from './groups.ts';
import type { AnyData, TestApi } from './harness.ts';
import type { TestNetwork, TestPerson } from './test-network.ts';

export const BOARD = `id houseRules state viewerHosts openReviews version group { id }
  viewerSeat { alias restrictedUntil restrictionNote appealedAt }`;
export const POST = `id author byHost mine text state hiddenNote postedAt
  encouragements { kind count } viewerEncouragement`;
export const REVIEW = `id causes reasons notes urgent outcome settledBy { id } undoUntil post { ${POST} }`;

/** Codes and fields of what a payload refuses. */
export const codesOf = ({ userErrors }: AnyData): string[] =>
  userErrors.map(({ code, field }: AnyData) => `${code} ${field?.join('.') ?? ''}`);

interface Call {
  /** Arguments with their types, such as `id: ID!`. */
  takes: Record<string, string>;
  gives: string;
}

const gives = {
  board: `board { ${BOARD} }`,
  post: `post { ${POST} }`,
  review: `review { ${REVIEW} }`,
};
const id = { id: 'ID!' };

const calls = {
  boardOpen: { takes: { groupId: 'ID!', houseRules: 'String!' }, gives: gives.board },
  boardClose: { takes: { ...id, expectedVersion: 'Int!' }, gives: gives.board },
  boardJoin: { takes: { ...id, alias: 'String!' }, gives: gives.board },
  boardLeave: { takes: { ...id, posts: 'BoardLeaving!' }, gives: gives.board },
  boardAppeal: { takes: { ...id, note: 'String!' }, gives: gives.board },
  boardPostWrite: {
    takes: { boardId: 'ID!', input: 'BoardPostInput!' },
    gives: `${gives.post} offer { dangers resources { code } }`,
  },
  boardPostTakeBack: { takes: id, gives: gives.post },
  boardPostEncourage: { takes: { ...id, kind: 'BoardEncouragementKind' }, gives: gives.post },
  boardPostReport: {
    takes: { ...id, reason: 'BoardReportReason!', note: 'String' },
    gives: gives.post,
  },
  boardReviewKeep: { takes: id, gives: gives.review },
  boardReviewHide: { takes: { ...id, note: 'String!' }, gives: gives.review },
  boardReviewRestrict: {
    takes: { ...id, until: 'DateTime!', note: 'String!' },
    gives: gives.review,
  },
  boardReviewLift: { takes: id, gives: gives.review },
  boardReviewUndo: { takes: id, gives: gives.review },
} satisfies Record<string, Call>;

/** Calls a mutation of boards as somebody. @returns the payload */
export async function on(
  person: TestPerson,
  mutation: keyof typeof calls,
  { key, ...variables }: AnyData,
): Promise<AnyData> {
  const { takes, gives: selection } = calls[mutation] as Call;
  const all = { ...takes, idempotencyKey: 'String' };
  const declared = Object.entries(all).map(([name, type]) => `$${name}: ${type}`);
  const passed = Object.keys(all).map((name) => `${name}: $${name}`);
  const { data, errors } = await person.ask(
    `mutation (${declared.join(', ')}) {
      ${mutation}(${passed.join(', ')}) { userErrors { code field } ${selection} }
    }`,
    { ...variables, idempotencyKey: key },
  );
  if (errors) throw new Error(JSON.stringify(errors));
  return data[mutation];
}

/** The board of a group as somebody sees it; null where they do not. */
export async function boardOf(person: TestPerson, groupId: string): Promise<AnyData> {
  const { data, errors } = await person.ask(
    `query ($id: ID!) { board(groupId: $id) { ${BOARD}
      posts(first: 100) { nodes { ${POST} answers { ${POST} } } } } }`,
    { id: groupId },
  );
  if (errors) throw new Error(JSON.stringify(errors));
  return data.board;
}

/** What somebody reads on a board, newest first; null where they may not. */
export const readOn = async (person: TestPerson, board: AnyData): Promise<string[] | null> =>
  (await boardOf(person, board.group.id))?.posts?.nodes.map(
    ({ author, text, state }: AnyData) => `${author ?? '-'}: ${text ?? '-'} (${state})`,
  ) ?? null;

/** What waits for moderators, or what they decided, as somebody sees it. */
export async function reviewsOf(
  person: TestPerson,
  board: AnyData,
  settled = false,
): Promise<AnyData[] | null> {
  const { data, errors } = await person.ask(
    `query ($id: ID!, $settled: Boolean!) {
      boardReviews(boardId: $id, settled: $settled) { nodes { ${REVIEW} } }
    }`,
    { id: board.id, settled },
  );
  if (errors) throw new Error(JSON.stringify(errors));
  return data.boardReviews?.nodes ?? null;
}

/** Who wrote what waits, as a moderator is told. */
export const writerOf = async (person: TestPerson, review: AnyData): Promise<AnyData> =>
  (
    await person.ask(
      `query Who($id: ID!) { boardReview(id: $id) { writer { name member { id } } } }`,
      { id: review.id },
    )
  ).data.boardReview?.writer ?? null;

/** Posts something and gives the post. */
export async function posted(
  person: TestPerson,
  board: AnyData,
  text: string,
  input: AnyData = {},
): Promise<AnyData> {
  const done = await on(person, 'boardPostWrite', { boardId: board.id, input: { text, ...input } });
  if (!done.post) throw new Error(JSON.stringify(done));
  return done.post;
}

/** A network with a board on which two members are, and a third who is in the group alone. */
export async function boardCase(api: TestApi) {
  const network: TestNetwork = await api.network();
  const coordinator = await network.person('COORDINATOR');
  const host = await network.person('COUNSELOR');
  const wren = await network.person('MEMBER');
  const fern = await network.person('MEMBER');
  const ash = await network.person('MEMBER');
  const members = {
    wren: await network.member({ account: wren, alias: 'Wren' }),
    fern: await network.member({ account: fern, alias: 'Fern' }),
    ash: await network.member({ account: ash, alias: 'Ash' }),
  };
  const group = await groupOf(coordinator, { hostIds: [host.id] });
  for (const person of [wren, fern, ash]) await joinGroup(person, group);
  const { board } = await on(host, 'boardOpen', { groupId: group.id, houseRules: 'Be kind.' });
  await on(wren, 'boardJoin', { id: board.id, alias: 'Quiet River' });
  await on(fern, 'boardJoin', { id: board.id, alias: 'Morning Fox' });
  return { network, coordinator, host, wren, fern, ash, members, group, board };
}
