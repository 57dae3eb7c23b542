import type { RouteRecordRaw } from 'vue-router';

export const routes: RouteRecordRaw[] = [
  {
    path: '/calendar/hours',
    name: 'staff-hours',
    component: () => import('./components/HoursPage.vue'),
    meta: { title: 'appointments.hours.title', permission: 'APPOINTMENT_HANDLE' },
  },
];
