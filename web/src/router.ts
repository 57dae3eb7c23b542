import {
  createRouter,
  createWebHistory,
  type RouteLocationNormalized,
  type RouteMeta,
  type RouteRecordRaw,
} from 'vue-router';
import { moduleOf, needWords } from './app/i18n.ts';
import { MEMBER_ENTRY, toMemberEntry } from './app/member-entry.ts';
import { useSession } from './app/session.ts';
import { EVERYWHERE, WORDS_OF } from './app/words-of.ts';
import type { Permission } from './generated/graphql.ts';

declare module 'vue-router' {
  interface RouteMeta {
    /** Key of the page's title. */
    title?: string;
    /** Whose routes it is among. */
    module?: string;
    /** Open to anybody, outside the shell. */
    public?: boolean;
    /** What the viewer must be allowed to do; without it the page says so. */
    permission?: Permission;
  }
}

const RELOADED_KEY = 'holdfast-reloaded';

/** Every module brings its own `routes`. */
const modules = import.meta.glob<RouteRecordRaw[]>('./modules/*/routes.ts', {
  eager: true,
  import: 'routes',
});

export const router = createRouter({
  history: createWebHistory(),
  routes: [
    { path: '/', redirect: () => homePath() },
    ...Object.entries(modules).flatMap(([path, routes]) =>
      routes.map((route) => ({ ...route, meta: { ...route.meta, module: moduleOf(path) } })),
    ),
    {
      path: '/unreachable',
      name: 'unreachable',
      component: () => import('./app/UnreachablePage.vue'),
      meta: { title: 'unreachable.title', public: true },
    },
    {
      path: `${MEMBER_ENTRY}:rest(.*)*`,
      beforeEnter: toMemberEntry,
      component: () => import('./app/NotFoundPage.vue'),
      meta: { title: 'notFound.title', public: true },
    },
    {
      path: '/:pathMatch(.*)*',
      name: 'not-found',
      component: () => import('./app/NotFoundPage.vue'),
      meta: { title: 'notFound.title' },
    },
  ],
  // Another tab of one thing is read where one is.
  scrollBehavior: (to, from, saved) => saved ?? (isSameThing(to, from) ? false : { top: 0 }),
});

/** Whether two places are tabs of one thing, such as of a member. */
const isSameThing = (one: RouteLocationNormalized, other: RouteLocationNormalized): boolean =>
  one.params['id'] !== undefined &&
  one.params['id'] === other.params['id'] &&
  one.matched.at(-2) === other.matched.at(-2);

/** Where somebody starts: members at their own entry, staff where their day begins. */
export function homePath(): string {
  const { viewer } = useSession();
  const roles = viewer.value?.roles ?? [];
  if (roles.length > 0 && roles.every((role) => role === 'MEMBER')) return MEMBER_ENTRY;
  return '/today';
}

router.beforeEach(async (to) => {
  if (to.meta.public) return true;
  const { viewer, load } = useSession();
  const problem = await load();
  if (viewer.value) {
    // On their way while the page's own code is fetched; whether they come is asked below.
    needWords(wordsOf(to.meta)).catch(() => undefined);
    return memberAware();
  }
  const redirect = to.fullPath === '/' ? undefined : to.fullPath;
  return { name: problem ? 'unreachable' : 'login', query: { redirect } };
});

router.beforeResolve(({ meta }) => needWords(wordsOf(meta)));

/** The modules whose words a page shows; before the sign-in a page stands alone. */
function wordsOf({ module, public: alone }: RouteMeta): string[] {
  const own = module === undefined ? [] : [module];
  return alone ? own : [...EVERYWHERE, ...own, ...own.flatMap((name) => WORDS_OF[name] ?? [])];
}

/** A member who opens a staff page is led to the entry that speaks to them. */
function memberAware(): true | string {
  const home = homePath();
  return home === MEMBER_ENTRY ? home : true;
}

// After an update the server no longer has the parts that a page opened before would load now. Loading
// the page as a whole gets the new ones; once, lest a part that is really missing becomes a loop.
router.onError((_error, to) => {
  if (!navigator.onLine || sessionStorage.getItem(RELOADED_KEY) === to.fullPath) return;
  sessionStorage.setItem(RELOADED_KEY, to.fullPath);
  location.assign(to.fullPath);
});
