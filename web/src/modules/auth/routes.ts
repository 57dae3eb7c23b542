import type { RouteRecordRaw } from 'vue-router';

export const routes: RouteRecordRaw[] = [
  {
    path: '/login',
    name: 'login',
    component: () => import('./components/LoginPage.vue'),
    meta: { title: 'auth.signIn', public: true },
  },
  {
    path: '/join',
    name: 'join',
    component: () => import('./components/JoinPage.vue'),
    meta: { title: 'auth.join.page', public: true },
  },
];
