import type { RouteRecordRaw } from 'vue-router';

export const routes: RouteRecordRaw[] = [
  {
    path: '/caseload',
    name: 'caseload',
    component: () => import('./components/CaseloadPage.vue'),
    meta: { title: 'caseload.title', permission: 'MEMBER_READ' },
  },
];
