import type { RouteRecordRaw } from 'vue-router';

export const routes: RouteRecordRaw[] = [
  {
    path: '/lessons',
    name: 'lessons',
    component: () => import('./components/LessonsPage.vue'),
    meta: { title: 'lessons.title', permission: 'LESSON_READ' },
  },
];
