import type { RouteRecordRaw } from 'vue-router';

export const routes: RouteRecordRaw[] = [
  {
    path: '/alerts',
    name: 'alerts',
    component: () => import('./components/AlertsPage.vue'),
    meta: { title: 'alerts.title', permission: 'ALERT_READ' },
  },
  {
    path: '/alerts/:id',
    name: 'alert',
    component: () => import('./components/AlertPage.vue'),
    props: true,
    meta: { title: 'alerts.one', permission: 'ALERT_READ' },
  },
];
