import type { RouteRecordRaw } from 'vue-router';

export const routes: RouteRecordRaw[] = [
  {
    path: '/meetings',
    name: 'meetings',
    component: () => import('./components/MeetingsPage.vue'),
    meta: { title: 'meetings.title', permission: 'MEETING_READ' },
  },
  {
    path: '/meetings/feeds',
    name: 'meeting-feeds',
    component: () => import('./components/FeedsPage.vue'),
    meta: { title: 'meetings.feeds.title', permission: 'MEETING_READ' },
  },
];
