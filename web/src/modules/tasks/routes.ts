import type { RouteRecordRaw } from 'vue-router';

export const routes: RouteRecordRaw[] = [
  {
    path: '/tasks',
    name: 'tasks',
    component: () => import('./components/TasksPage.vue'),
    meta: { title: 'tasks.title', permission: 'TASK_HANDLE' },
  },
];
