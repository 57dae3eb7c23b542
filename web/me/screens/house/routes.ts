import type { RouteRecordRaw } from 'vue-router';

export const routes: RouteRecordRaw[] = [
  {
    path: '/house',
    name: 'house',
    component: () => import('./HousePage.vue'),
    meta: { back: { to: '/', label: 'home.tab' } },
  },
];
