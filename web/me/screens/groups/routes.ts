import type { RouteRecordRaw } from 'vue-router';

export const routes: RouteRecordRaw[] = [
  {
    path: '/groups',
    name: 'groups',
    component: () => import('./GroupsPage.vue'),
  },
  {
    path: '/groups/:id',
    name: 'group-board',
    component: () => import('./BoardPage.vue'),
    props: true,
  },
];
