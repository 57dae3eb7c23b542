import type { RouteRecordRaw } from 'vue-router';

export const routes: RouteRecordRaw[] = [
  {
    path: '/meetings',
    name: 'meetings',
    component: () => import('./MeetingsPage.vue'),
    meta: { tab: { icon: 'pin', order: 15 } },
  },
  {
    path: '/meetings/mine',
    name: 'my-meetings',
    component: () => import('./MyMeetingsPage.vue'),
    meta: { back: { to: '/meetings', label: 'meetings.title' } },
  },
];
