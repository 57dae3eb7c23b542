import type { RouteRecordRaw } from 'vue-router';

export const routes: RouteRecordRaw[] = [
  {
    path: '/concern/:organization',
    name: 'concern-form',
    component: () => import('./components/ConcernFormPage.vue'),
    meta: { title: 'concerns.form.page', public: true },
  },
  {
    path: '/referrals/concerns',
    name: 'concerns',
    component: () => import('./components/ConcernsPage.vue'),
    meta: { title: 'concerns.title', permission: 'REFERRAL_HANDLE' },
  },
  {
    path: '/referrals/concerns/:id',
    name: 'concern',
    component: () => import('./components/ConcernPage.vue'),
    meta: { title: 'concerns.one', permission: 'REFERRAL_HANDLE' },
  },
];
