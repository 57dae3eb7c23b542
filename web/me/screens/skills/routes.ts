import type { RouteRecordRaw } from 'vue-router';

export const routes: RouteRecordRaw[] = [
  {
    path: '/skills',
    name: 'skills',
    component: () => import('./SkillsPage.vue'),
    meta: { tab: { icon: 'book', order: 20 } },
  },
];
