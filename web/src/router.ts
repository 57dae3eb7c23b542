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
      path: '/:pathMatch(.*)*',
      name: 'not-found',
      component: () => import('./app/NotFoundPage.vue'),
      meta: { title: 'notFound.title' },
    },
  ],
  scrollBehavior: (_to, _from, saved) => saved ?? { top: 0 },
});

/** Where somebody starts: members have a page of their own, staff their caseload. */
export function homePath(): string {
  const { viewer } = useSession();
  const roles = viewer.value?.roles ?? [];
  return roles.length > 0 && roles.every((role) => role === 'MEMBER') ? '/welcome' : '/caseload';
}

router.beforeEach(async (to) => {
  if (to.meta.public) return true;
  const { viewer, load } = useSession();
  const problem = await load();
  if (viewer.value) return memberAware(to.path);
  const redirect = to.fullPath === '/' ? undefined : to.fullPath;
  return { path: '/login', query: { redirect, problem: problem?.code } };
});

/** A member who opens a staff page is led to the page that speaks to them. */
function memberAware(path: string): true | string {
  const home = homePath();
  return home === '/welcome' && path !== home ? home : true;
}
