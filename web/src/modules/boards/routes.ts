import type { RouteRecordRaw } from 'vue-router';

export const routes: RouteRecordRaw[] = [
  {
    path: '/groups/:id/board',
    name: 'group-board',
    component: () => import('./components/BoardPage.vue'),
    props: true,
    meta: { title: 'boards.title', permission: 'BOARD_POST' },
  },
  {
    path: '/groups/:id/moderation',
    name: 'group-moderation',
    component: () => import('./components/ModerationPage.vue'),
    props: true,
    meta: { title: 'boards.moderation', permission: 'BOARD_MODERATE' },
  },
];
