import type { RouteRecordRaw } from 'vue-router';

export const routes: RouteRecordRaw[] = [
  {
    path: '/plan',
    name: 'plan',
    component: () => import('./PlanPage.vue'),
    meta: { tab: { icon: 'plan', order: 10 } },
  },
];
