import type { Page } from 'playwright-core';

/** The demo network's sign-ins, by role; see `api/src/demo/demo-accounts.ts`. */
export type DemoRole = 'admin' | 'coordinator' | 'counselor' | 'house' | 'mentor' | 'member';

export interface Credentials {
  email: string;
  password: string;
}

export function credentialsOf(role: DemoRole): Credentials {
  return { email: `${role}@demo.holdfast.example`, password: 'holdfast-demo' };
}

const SIGN_IN = `mutation SignIn($input: SessionCreateInput!) {
  sessionCreate(input: $input) { userErrors { code } session { id } }
}`;

/** Signs in by cookie, without the form, which has a test of its own, and before any page is open. */
export async function signIn(page: Page, role: DemoRole): Promise<void> {
  const answer = await ask<{ sessionCreate: { session: object | null } }>(page, SIGN_IN, {
    input: { ...credentialsOf(role), transport: 'COOKIE' },
  });
  if (!answer.sessionCreate.session) throw new Error(`The demo has no ${role} who can sign in`);
}

/** Asks the API with the cookie of the page's window. @throws Error with what the API said */
export async function ask<Data>(page: Page, query: string, variables: object = {}): Promise<Data> {
  const response = await page.context().request.post('/graphql', { data: { query, variables } });
  const { data, errors } = (await response.json()) as { data?: unknown; errors?: unknown };
  if (errors || !data) throw new Error(JSON.stringify(errors));
  return data as Data;
}
