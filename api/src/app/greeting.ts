import { demoAccounts, DEMO_PASSWORD } from '../demo/demo-accounts.ts';
import type { App } from './app.ts';

/** Where to go, and how to sign in, in a few lines. */
export function greeting({ url, services }: App, milliseconds: number): string {
  const { config } = services;
  const address = url.replace('127.0.0.1', 'localhost');
  const mounted = config.frontends.map(({ name, path }) => `  ${name.padEnd(10)}${address}${path}`);
  const demo = [
    '',
    `Demo sign-ins, password ${DEMO_PASSWORD}:`,
    ...demoAccounts.map(({ email, role }) => `  ${email.padEnd(36)}${role.toLowerCase()}`),
  ];
  return [
    `Holdfast ${config.version} is ready (${String(milliseconds)} ms).`,
    ...mounted,
    `  ${'API'.padEnd(10)}${address}/graphql`,
    ...(config.demo ? demo : []),
    '',
    'Ctrl-C stops it.',
  ].join('\n');
}
