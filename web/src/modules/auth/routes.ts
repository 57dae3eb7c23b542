import type { RouteRecordRaw } from 'vue-router';

export const routes: RouteRecordRaw[] = [
  {
    path: '/login',
    name: 'login',
    component: () => import('./components/LoginPage.vue'),
    meta: { title: 'auth.signIn', public: true },
  },
  {
    path: '/welcome',
    name: 'welcome',
    component: () => import('./components/MemberWelcomePage.vue'),
    meta: { title: 'auth.member.title', unframed: true },
  },
];
