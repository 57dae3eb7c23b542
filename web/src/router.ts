import { createRouter, createWebHistory, type RouteRecordRaw } from 'vue-router';
import { useSession } from './app/session.ts';
import type { Permission } from './generated/graphql.ts';

declare module 'vue-router' {
  interface RouteMeta {
    /** Key of the page's title. */
    title?: string;
    /** Open to anybody, outside the shell. */
    public?: boolean;
    /** For somebody signed in, but outside the shell. */
    unframed?: boolean;
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
    ...Object.values(modules).flat(),
    {
      path: '/unreachable',
      name: 'unreachable',
      component: () => import('./app/UnreachablePage.vue'),
      meta: { title: 'unreachable.title', public: true },
    },
    {
      path: '/:pathMatch(.*)*',
      name: 'not-found',
      component: () => import('./app/NotFoundPage.vue'),
      meta: { title: 'notFound.title' },
    },
  ],
  scrollBehavior: (_to, _from, saved) => saved ?? { top: 0 },
});

/** Where somebody starts: members on a page of their own, staff where somebody may wait for them. */
export function homePath(): string {
  const { viewer, may } = useSession();
  const roles = viewer.value?.roles ?? [];
  if (roles.length > 0 && roles.every((role) => role === 'MEMBER')) return '/welcome';
  return may('ALERT_READ') ? '/alerts' : '/caseload';
}

router.beforeEach(async (to) => {
  if (to.meta.public) return true;
  const { viewer, load } = useSession();
  const problem = await load();
  if (viewer.value) return memberAware(to.path);
  const redirect = to.fullPath === '/' ? undefined : to.fullPath;
  return { name: problem ? 'unreachable' : 'login', query: { redirect } };
});

/** A member who opens a staff page is led to the page that speaks to them. */
function memberAware(path: string): true | string {
  const home = homePath();
  return home === '/welcome' && path !== home ? home : true;
}

// After an update the server no longer has the parts that a page opened before would load now. Loading
// the page as a whole gets the new ones; once, lest a part that is really missing becomes a loop.
router.onError((_error, to) => {
  if (!navigator.onLine || sessionStorage.getItem(RELOADED_KEY) === to.fullPath) return;
  sessionStorage.setItem(RELOADED_KEY, to.fullPath);
  location.assign(to.fullPath);
});
