import type { RouteRecordRaw } from 'vue-router';

export const routes: RouteRecordRaw[] = [
  {
    path: '/today',
    name: 'today',
    component: () => import('./components/TodayPage.vue'),
    meta: { title: 'today.title', permission: 'MEMBER_READ' },
  },
];
