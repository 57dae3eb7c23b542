import type { RouteRecordRaw } from 'vue-router';

export const routes: RouteRecordRaw[] = [
  {
    path: '/mentor',
    name: 'mentor',
    component: () => import('./MentorPage.vue'),
  },
];
