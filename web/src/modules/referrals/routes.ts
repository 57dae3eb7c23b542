import type { RouteRecordRaw } from 'vue-router';

export const routes: RouteRecordRaw[] = [
  {
    path: '/referrals',
    name: 'referrals',
    component: () => import('./components/ReferralsPage.vue'),
    meta: { title: 'referrals.title', permission: 'REFERRAL_HANDLE' },
  },
  {
    path: '/referrals/new',
    name: 'referral-new',
    component: () => import('./components/ReferralNewPage.vue'),
    meta: { title: 'referrals.new', permission: 'REFERRAL_HANDLE' },
  },
  {
    path: '/referrals/:id',
    name: 'referral',
    component: () => import('./components/ReferralPage.vue'),
    meta: { title: 'referrals.one', permission: 'REFERRAL_HANDLE' },
  },
];
