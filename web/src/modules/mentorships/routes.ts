import type { RouteRecordRaw } from 'vue-router';

export const routes: RouteRecordRaw[] = [
  {
    path: '/mentorships',
    name: 'mentorships',
    component: () => import('./components/MentorshipsPage.vue'),
    meta: { title: 'mentorships.title', permission: 'MENTORSHIP_READ' },
  },
  {
    path: '/mentorships/new',
    name: 'mentorship-new',
    component: () => import('./components/SuggestPage.vue'),
    meta: { title: 'mentorships.suggest.title', permission: 'MENTORSHIP_PROPOSE' },
  },
  {
    path: '/mentorships/profiles/:id',
    name: 'mentor-profile',
    component: () => import('./components/ProfilePage.vue'),
    props: true,
    meta: { title: 'mentorships.profile.title', permission: 'MENTOR_PROFILE_EDIT' },
  },
  {
    path: '/mentorships/profiles/:id/care',
    name: 'mentor-care',
    component: () => import('./components/CarePage.vue'),
    props: true,
    meta: { title: 'mentorships.care.title', permission: 'MENTOR_PROFILE_EDIT' },
  },
  {
    path: '/mentorships/:id',
    component: () => import('./components/MentorshipPage.vue'),
    props: true,
    meta: { title: 'mentorships.one', permission: 'MENTORSHIP_READ' },
    children: [
      {
        path: '',
        name: 'mentorship',
        component: () => import('./components/OverviewTab.vue'),
      },
      {
        path: 'messages',
        name: 'mentorship-messages',
        component: () => import('./components/MessagesTab.vue'),
      },
      {
        path: 'steps',
        name: 'mentorship-steps',
        component: () => import('./components/StepsTab.vue'),
      },
      {
        path: 'reports',
        name: 'mentorship-reports',
        component: () => import('./components/ReportsTab.vue'),
        meta: { permission: 'MENTORSHIP_REPORT_REVIEW' },
      },
    ],
  },
];
