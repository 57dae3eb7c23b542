import type { RouteRecordRaw } from 'vue-router';

export const routes: RouteRecordRaw[] = [
  {
    path: '/admin/staff',
    name: 'staff',
    component: () => import('./components/StaffPage.vue'),
    meta: { title: 'staff.title', permission: 'STAFF_MANAGE' },
  },
];
