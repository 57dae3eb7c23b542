import type { RouteRecordRaw } from 'vue-router';

export const routes: RouteRecordRaw[] = [
  {
    path: '/mentor',
    name: 'mentor',
    component: () => import('./MentorPage.vue'),
  },
  {
    path: '/mentor/:id/steps',
    name: 'mentor-steps',
    component: () => import('./StepsPage.vue'),
    props: true,
  },
  {
    path: '/mentor/:id',
    name: 'mentor-messages',
    component: () => import('./MessagesPage.vue'),
    props: true,
  },
];
