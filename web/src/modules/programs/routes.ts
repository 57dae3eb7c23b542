import type { RouteRecordRaw } from 'vue-router';

export const routes: RouteRecordRaw[] = [
  {
    path: '/programs',
    name: 'programs',
    component: () => import('./components/ProgramsPage.vue'),
    meta: { title: 'programs.title', permission: 'PROGRAM_READ' },
  },
  {
    path: '/programs/new',
    name: 'program-new',
    component: () => import('./components/ProgramNewPage.vue'),
    meta: { title: 'programs.form.new', permission: 'PROGRAM_MANAGE' },
  },
  {
    path: '/programs/:id/edit',
    name: 'program-edit',
    component: () => import('./components/ProgramEditPage.vue'),
    props: true,
    meta: { title: 'programs.form.editTitle', permission: 'PROGRAM_MANAGE' },
  },
  {
    path: '/programs/:id',
    component: () => import('./components/ProgramPage.vue'),
    props: true,
    meta: { title: 'programs.one', permission: 'PROGRAM_READ' },
    children: [
      {
        path: '',
        name: 'program',
        component: () => import('./components/MembersTab.vue'),
      },
      {
        path: 'waiting',
        name: 'program-waiting',
        component: () => import('./components/WaitingTab.vue'),
      },
      {
        path: 'sessions',
        name: 'program-sessions',
        component: () => import('./components/SessionsTab.vue'),
      },
      {
        path: 'about',
        name: 'program-about',
        component: () => import('./components/AboutTab.vue'),
      },
    ],
  },
];
