import type { RouteRecordRaw } from 'vue-router';

export const routes: RouteRecordRaw[] = [
  {
    path: '/calendar',
    name: 'calendar',
    component: () => import('./components/CalendarPage.vue'),
    meta: { title: 'sessions.calendar.title', permission: 'PROGRAM_READ' },
  },
  {
    path: '/calendar/new',
    name: 'session-new',
    component: () => import('./components/SessionFormPage.vue'),
    meta: { title: 'sessions.form.newTitle', permission: 'SESSION_MANAGE' },
  },
  {
    path: '/sessions/:id/edit',
    name: 'session-edit',
    component: () => import('./components/SessionFormPage.vue'),
    meta: { title: 'sessions.form.editTitle', permission: 'SESSION_MANAGE' },
  },
  {
    path: '/sessions/:id/roll',
    name: 'session-roll',
    component: () => import('./components/RollPage.vue'),
    meta: { title: 'sessions.roll.title', permission: 'ROLL_RECORD' },
  },
  {
    path: '/sessions/:id/code',
    name: 'session-code',
    component: () => import('./components/HostCodePage.vue'),
    meta: { title: 'sessions.code.title', permission: 'ROLL_RECORD' },
  },
];
