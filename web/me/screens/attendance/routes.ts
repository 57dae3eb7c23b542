import type { RouteRecordRaw } from 'vue-router';

export const routes: RouteRecordRaw[] = [
  {
    path: '/attendance',
    name: 'attendance',
    component: () => import('./AttendancePage.vue'),
    meta: { back: { to: '/', label: 'home.tab' } },
  },
];
