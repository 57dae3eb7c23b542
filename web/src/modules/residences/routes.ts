import type { RouteRecordRaw } from 'vue-router';

export const routes: RouteRecordRaw[] = [
  {
    path: '/residences',
    name: 'residences',
    component: () => import('./components/ResidencesPage.vue'),
    meta: { title: 'residences.title', permission: 'RESIDENCE_READ' },
  },
  {
    path: '/residences/new',
    name: 'residence-new',
    component: () => import('./components/ResidenceNewPage.vue'),
    meta: { title: 'residences.form.new', permission: 'RESIDENCE_MANAGE' },
  },
  {
    path: '/residences/:id/edit',
    name: 'residence-edit',
    component: () => import('./components/ResidenceEditPage.vue'),
    props: true,
    meta: { title: 'residences.form.edit', permission: 'RESIDENCE_MANAGE' },
  },
  {
    path: '/residences/:id',
    component: () => import('./components/ResidencePage.vue'),
    props: true,
    meta: { title: 'residences.one', permission: 'RESIDENCE_READ' },
    children: [
      { path: '', redirect: { name: 'residence-beds' } },
      {
        path: 'beds',
        name: 'residence-beds',
        component: () => import('./components/BedsTab.vue'),
      },
      {
        path: 'curfew',
        name: 'residence-curfew',
        component: () => import('../evening/components/CurfewTab.vue'),
      },
      {
        path: 'chores',
        name: 'residence-chores',
        component: () => import('../evening/components/ChoresTab.vue'),
      },
      {
        path: 'meetings',
        name: 'residence-meetings',
        component: () => import('./components/MeetingsTab.vue'),
      },
      {
        path: 'incidents',
        name: 'residence-incidents',
        component: () => import('../incidents/components/IncidentsTab.vue'),
      },
      {
        path: 'ledger',
        name: 'residence-ledger',
        component: () => import('../ledger/components/LedgerTab.vue'),
        meta: { permission: 'HOUSE_LEDGER' },
      },
      {
        path: 'stays',
        name: 'residence-stays',
        component: () => import('./components/StaysTab.vue'),
      },
      {
        path: 'about',
        name: 'residence-about',
        component: () => import('./components/AboutTab.vue'),
      },
    ],
  },
];
