import type { Role } from '../generated/schema.ts';

export const DEMO_PASSWORD = 'holdfast-demo';

/** The sign-ins of the demo network, one a role. */
export const demoAccounts: readonly { email: string; role: Role; name: string }[] = [
  { email: 'admin@demo.holdfast.example', role: 'ADMINISTRATOR', name: 'Amara Lindqvist' },
  { email: 'coordinator@demo.holdfast.example', role: 'COORDINATOR', name: 'Teo Marchetti' },
  { email: 'counselor@demo.holdfast.example', role: 'COUNSELOR', name: 'Dana Okafor' },
  { email: 'house@demo.holdfast.example', role: 'HOUSE_MANAGER', name: 'Ruth Abernathy' },
  { email: 'mentor@demo.holdfast.example', role: 'MENTOR', name: 'Sam Whitfield' },
  { email: 'member@demo.holdfast.example', role: 'MEMBER', name: 'Robin' },
];
