import type { RouteRecordRaw } from 'vue-router';

export const routes: RouteRecordRaw[] = [
  {
    path: '/appointments',
    name: 'appointments',
    component: () => import('./AppointmentsPage.vue'),
    meta: { back: { to: '/', label: 'home.tab' } },
  },
];
