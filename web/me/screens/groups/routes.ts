import type { RouteRecordRaw } from 'vue-router';

export const routes: RouteRecordRaw[] = [
  {
    path: '/groups',
    name: 'groups',
    component: () => import('./GroupsPage.vue'),
    meta: { back: { to: '/', label: 'home.tab' } },
  },
  {
    path: '/groups/:id',
    name: 'group-board',
    component: () => import('./BoardPage.vue'),
    props: true,
    meta: { back: { to: '/groups', label: 'groups.title' } },
  },
];
