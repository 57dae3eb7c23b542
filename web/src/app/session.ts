import { computed, readonly, ref, shallowRef } from 'vue';
import { SessionCreateDocument, SessionEndDocument, ViewerDocument } from '../generated/graphql.ts';
import type { Permission, Role, ViewerQuery } from '../generated/graphql.ts';
import { graphqlClient, renewGraphqlClient, whenSessionLost } from './graphql-client.ts';
import { forgetKept } from './kept-on-device.ts';
import { problemOf, type Problem } from './problem.ts';

export type Viewer = NonNullable<ViewerQuery['viewer']>;

export interface Credentials {
  email: string;
  password: string;
}

/** Under which it stands who has begun what this tab keeps. */
const BEGUN_BY = 'holdfast-begun-by';

const viewer = shallowRef<Viewer | null>(null);
const expired = ref(false);
let loading: Promise<Problem | null> | undefined;

whenSessionLost(() => {
  expired.value = viewer.value !== null;
});

/** Who is signed in here, and how that changes. One for the whole portal. */
export function useSession() {
  return {
    viewer: readonly(viewer),
    /** The session ended while somebody was at work: ask for the password, keep the work. */
    expired: readonly(expired),
    timeZone: computed(() => viewer.value?.organization.timeZone ?? 'UTC'),
    /** Whether some of what the viewer's members have is hidden: an empty list is no all-clear then. */
    seesPart: computed(() => !is('ADMINISTRATOR') && !is('COORDINATOR') && !is('COUNSELOR')),
    may,
    is,
    load,
    signIn,
    signOut,
    reauthenticate,
  };
}

/** Whether the viewer holds a permission. */
function may(permission: Permission): boolean {
  return viewer.value?.permissions.includes(permission) ?? false;
}

/** Whether the viewer has a role here. */
function is(role: Role): boolean {
  return viewer.value?.roles.includes(role) ?? false;
}

/** Asks once who is signed in. Gives the problem when nobody could say. */
function load(): Promise<Problem | null> {
  loading ??= readViewer();
  return loading;
}

async function readViewer(): Promise<Problem | null> {
  const { data, error } = await graphqlClient.value
    .query(ViewerDocument, {}, { requestPolicy: 'network-only' })
    .toPromise();
  viewer.value = data?.viewer ?? null;
  if (viewer.value) beginFor(viewer.value.person.id);
  if (!error) return null;
  loading = undefined;
  return problemOf(error);
}

/** What was begun in this tab is of whoever began it: where a session has run out, another may be the next. */
function beginFor(person: string): void {
  if (sessionStorage.getItem(BEGUN_BY) !== person) sessionStorage.clear();
  sessionStorage.setItem(BEGUN_BY, person);
}

/** Signs in by cookie. Gives null, or the code of what went wrong. */
async function signIn(credentials: Credentials): Promise<Problem | null> {
  const problem = await createSession(credentials);
  if (problem) return problem;
  renewGraphqlClient();
  loading = readViewer();
  return loading;
}

/**
 * Signs the same person in again, over whatever is open. Somebody else's address is refused: their
 * screen would show the first person's work.
 */
async function reauthenticate(password: string): Promise<Problem | null> {
  const email = viewer.value?.email;
  if (!email) return { code: 'UNAUTHENTICATED', requestId: null };
  const problem = await createSession({ email, password });
  if (!problem) expired.value = false;
  return problem;
}

async function createSession({ email, password }: Credentials): Promise<Problem | null> {
  const { data, error } = await graphqlClient.value
    .mutation(SessionCreateDocument, { input: { email, password, transport: 'COOKIE' } })
    .toPromise();
  if (error) return problemOf(error);
  const [mistake] = data?.sessionCreate.userErrors ?? [];
  if (mistake) return { code: mistake.code, requestId: null };
  return data?.sessionCreate.session ? null : { code: 'SECOND_FACTOR', requestId: null };
}

/** Ends the session, and forgets all that was read or begun in it, even when no server answers. */
async function signOut(): Promise<void> {
  await graphqlClient.value.mutation(SessionEndDocument, {}).toPromise();
  viewer.value = null;
  expired.value = false;
  loading = undefined;
  sessionStorage.clear();
  // A device that keeps nothing has nothing to forget.
  await forgetKept().catch(() => undefined);
  renewGraphqlClient();
}
