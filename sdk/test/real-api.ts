import { randomUUID } from 'node:crypto';

/** What the tests here use of the API's own test kit. Its other types are the API's business. */
interface TestKit {
  startApi(changes?: { port: number }): Promise<{
    app: { url: string };
    owner: { query(sql: string, values: unknown[]): Promise<unknown> };
    network(): Promise<TestNetwork>;
    close(): Promise<void>;
  }>;
}

interface TestNetwork {
  person(...roles: string[]): Promise<TestPerson>;
}

interface TestPerson {
  key: string;
  id: string;
  token: string;
}

/** Mentor and member who go together. */
export interface Pair {
  /** The mentorship's id. */
  id: string;
  mentor: TestPerson;
  /** The member's own. */
  account: TestPerson;
  coordinator: TestPerson;
}

interface Conversations {
  pairOf(api: unknown): Promise<Pair>;
}

interface PasswordHashing {
  Passwords: new () => { hash(password: string): Promise<string> };
}

const fromApi = (file: string) => import(new URL(`../../api/${file}`, import.meta.url).pathname);

/** Somebody who can sign in with a password. */
export interface Account {
  email: string;
  password: string;
  person: TestPerson;
}

/** The API itself, on a PostgreSQL of this test run, with a network of its own. */
export async function startRealApi() {
  const kit = (await fromApi('test/harness.ts')) as TestKit;
  const { Passwords } = (await fromApi('src/auth/passwords.ts')) as PasswordHashing;
  let api = await kit.startApi();
  const network = await api.network();
  const { url } = api.app;
  return { url: `${url}/graphql`, account, pair, restart, close: () => api.close() };

  /** Mentor and member who go together, in a network of their own. */
  async function pair(): Promise<Pair> {
    const { pairOf } = (await fromApi('test/conversations.ts')) as Conversations;
    return pairOf(api);
  }

  /** Stops the server and starts it again on its port and its database. */
  async function restart(): Promise<void> {
    await api.close();
    api = await kit.startApi({ port: Number(new URL(url).port) });
  }

  /** Somebody with these roles and a password. */
  async function account(...roles: string[]): Promise<Account> {
    const person = await network.person(...roles);
    const [email, password] = [`${randomUUID()}@example.org`, randomUUID()];
    await api.owner.query(
      `update account set email = $1, password_hash = $2
       from membership where membership.id = $3 and account.id = membership.account_id`,
      [email, await new Passwords().hash(password), person.key],
    );
    return { email, password, person };
  }
}

export type RealApi = Awaited<ReturnType<typeof startRealApi>>;
