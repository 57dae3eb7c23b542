import type { RouteRecordRaw } from 'vue-router';

export const routes: RouteRecordRaw[] = [
  {
    path: '/members/new',
    name: 'member-new',
    component: () => import('./components/EnrollPage.vue'),
    meta: { title: 'members.enroll.title', permission: 'MEMBER_ENROLL' },
  },
  {
    path: '/members/:id/merge',
    name: 'member-merge',
    component: () => import('./components/merge/MergePage.vue'),
    props: true,
    meta: { title: 'members.merge.title', permission: 'MEMBER_MERGE' },
  },
  {
    path: '/members/:id',
    component: () => import('./components/MemberPage.vue'),
    props: true,
    meta: { title: 'members.one', permission: 'MEMBER_READ' },
    children: [
      {
        path: '',
        name: 'member',
        component: () => import('./components/timeline/TimelineTab.vue'),
      },
      {
        path: 'scores',
        name: 'member-scores',
        component: () => import('./components/scores/ScoresTab.vue'),
      },
      {
        path: 'plan',
        name: 'member-plan',
        component: () => import('../plans/components/PlanTab.vue'),
      },
      {
        path: 'appointments',
        name: 'member-appointments',
        component: () => import('../appointments/components/MemberAppointments.vue'),
        meta: { permission: 'APPOINTMENT_BOOK' },
      },
      {
        path: 'team',
        name: 'member-team',
        component: () => import('./components/TeamTab.vue'),
      },
      {
        path: 'profile',
        name: 'member-profile',
        component: () => import('./components/ProfileTab.vue'),
      },
    ],
  },
];
