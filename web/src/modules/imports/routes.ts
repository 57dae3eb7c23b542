import type { RouteRecordRaw } from 'vue-router';

export const routes: RouteRecordRaw[] = [
  {
    path: '/admin/import',
    name: 'imports',
    component: () => import('./components/ImportsPage.vue'),
    meta: { title: 'imports.title', permission: 'MEMBER_IMPORT' },
  },
  {
    path: '/admin/import/:id',
    name: 'import',
    component: () => import('./components/ImportPage.vue'),
    props: true,
    meta: { title: 'imports.title', permission: 'MEMBER_IMPORT' },
  },
];
