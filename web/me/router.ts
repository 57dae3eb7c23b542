import { createRouter, createWebHistory, type RouteRecordRaw } from 'vue-router';
import type { IconName } from './components/icons.ts';

declare module 'vue-router' {
  interface RouteMeta {
    /** In `/me`: the place at the foot of the screen that leads here, from the left. */
    tab?: { icon: IconName; order: number };
    /** In `/me`, of every screen without one: whither it leads back, and the key of that place's name. */
    back?: { to: string; label: string };
  }
}

/** Every screen brings its own `routes`. */
const screens = import.meta.glob<RouteRecordRaw[]>('./screens/*/routes.ts', {
  eager: true,
  import: 'routes',
});

export const router = createRouter({
  history: createWebHistory('/me/'),
  routes: [...Object.values(screens).flat(), { path: '/:pathMatch(.*)*', redirect: '/' }],
  scrollBehavior: (_to, _from, saved) => saved ?? { top: 0 },
});

const RELOADED_KEY = 'holdfast-me-reloaded';

// After an update the server no longer has the parts that a page opened before would load now. Loading
// the page as a whole gets the new ones; once, lest a part that is really missing becomes a loop.
router.onError((_error, to) => {
  if (!navigator.onLine || sessionStorage.getItem(RELOADED_KEY) === to.fullPath) return;
  sessionStorage.setItem(RELOADED_KEY, to.fullPath);
  location.assign(router.resolve(to).href);
});
