import { readonly, shallowRef } from 'vue';
import {
  SessionEndDocument,
  ViewerDocument,
  type ViewerQuery,
} from '../../src/generated/graphql.ts';
import { ask, signInAgain, type Problem } from './api.ts';

type Viewer = NonNullable<ViewerQuery['viewer']>;

const viewer = shallowRef<Viewer | null>(null);
const problem = shallowRef<Problem | null>(null);

/** Where somebody ends up who wants to be away from here at once: a page that tells of nothing. */
const ELSEWHERE = 'https://www.wikipedia.org/';

/** Who is signed in. One for the whole entry; the cookie is the portal's. */
export function useSession() {
  return { viewer: readonly(viewer), problem: readonly(problem), load, signOut, leaveAtOnce };
}

/** Asks who is signed in; whoever is not is led to sign in. */
async function load(): Promise<void> {
  problem.value = null;
  const reply = await ask(ViewerDocument, {});
  problem.value = reply.problem;
  viewer.value = reply.data?.viewer ?? null;
  if (reply.data && !viewer.value) signInAgain();
}

async function signOut(): Promise<void> {
  await ask(SessionEndDocument, {});
  sessionStorage.clear();
  location.replace('/login');
}

/**
 * Somebody looks over the shoulder: nothing is left on the screen, the session ends also when nobody
 * waits for the answer, and the way back leads to signing in.
 */
function leaveAtOnce(): void {
  document.body.replaceChildren();
  document.title = '';
  sessionStorage.clear();
  void fetch('/graphql', {
    method: 'POST',
    keepalive: true,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: SessionEndDocument }),
  });
  location.replace(ELSEWHERE);
}
