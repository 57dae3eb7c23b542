import type { RouteRecordRaw } from 'vue-router';

export const routes: RouteRecordRaw[] = [
  {
    path: '/plan-templates',
    name: 'plan-templates',
    component: () => import('./components/TemplatesPage.vue'),
    meta: { title: 'templates.title', permission: 'PLAN_TEMPLATE_EDIT' },
  },
  {
    path: '/plan-templates/new',
    name: 'plan-template-new',
    component: () => import('./components/TemplateNewPage.vue'),
    meta: { title: 'templates.new', permission: 'PLAN_TEMPLATE_EDIT' },
  },
  {
    path: '/plan-templates/:id',
    name: 'plan-template',
    component: () => import('./components/TemplateEditPage.vue'),
    props: true,
    meta: { title: 'templates.edit', permission: 'PLAN_TEMPLATE_EDIT' },
  },
];
