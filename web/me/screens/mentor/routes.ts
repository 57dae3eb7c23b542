import type { RouteRecordRaw } from 'vue-router';

export const routes: RouteRecordRaw[] = [
  {
    path: '/mentor',
    name: 'mentor',
    component: () => import('./MentorPage.vue'),
    meta: { back: { to: '/', label: 'home.tab' } },
  },
  {
    path: '/mentor/:id/steps',
    name: 'mentor-steps',
    component: () => import('./StepsPage.vue'),
    props: true,
    meta: { back: { to: '/mentor', label: 'mentor.title' } },
  },
  {
    path: '/mentor/:id',
    name: 'mentor-messages',
    component: () => import('./MessagesPage.vue'),
    props: true,
    meta: { back: { to: '/mentor', label: 'mentor.title' } },
  },
];
