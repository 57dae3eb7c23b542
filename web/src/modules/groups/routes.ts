import type { RouteRecordRaw } from 'vue-router';

export const routes: RouteRecordRaw[] = [
  {
    path: '/groups',
    name: 'groups',
    component: () => import('./components/GroupsPage.vue'),
    meta: { title: 'groups.title', permission: 'MEETING_READ' },
  },
  {
    path: '/groups/new',
    name: 'group-new',
    component: () => import('./components/GroupNewPage.vue'),
    meta: { title: 'groups.form.new', permission: 'GROUP_MANAGE' },
  },
  {
    path: '/groups/:id/edit',
    name: 'group-edit',
    component: () => import('./components/GroupEditPage.vue'),
    props: true,
    meta: { title: 'groups.form.editTitle', permission: 'GROUP_MANAGE' },
  },
  {
    path: '/groups/:id',
    component: () => import('./components/GroupPage.vue'),
    props: true,
    meta: { title: 'groups.one', permission: 'MEETING_READ' },
    children: [
      { path: '', name: 'group', component: () => import('./components/MeetingsTab.vue') },
      {
        path: 'members',
        name: 'group-members',
        component: () => import('./components/MembersTab.vue'),
      },
      { path: 'about', name: 'group-about', component: () => import('./components/AboutTab.vue') },
      {
        path: 'board',
        name: 'group-board',
        component: () => import('../boards/components/BoardTab.vue'),
        meta: { title: 'boards.title', permission: 'BOARD_POST' },
      },
      {
        path: 'moderation',
        name: 'group-moderation',
        component: () => import('../boards/components/ModerationTab.vue'),
        meta: { title: 'boards.moderation', permission: 'BOARD_MODERATE' },
      },
    ],
  },
];
