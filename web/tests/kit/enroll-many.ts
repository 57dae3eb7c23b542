import { createClient, orThrow } from '@holdfast/sdk';
import type { Credentials } from './people.ts';

const AT_ONCE = 8;

/** Enrolls `count` members called `Crowd 0001` and so on. */
export async function enrollMany(origin: string, who: Credentials, count: number): Promise<void> {
  let token: string | undefined;
  const holdfast = createClient({ url: `${origin}/graphql`, auth: () => token });
  const { session } = orThrow(await holdfast.sessions.create(who));
  token = session?.token ?? undefined;

  let next = 0;
  const work = async () => {
    while (next < count) {
      const alias = `Crowd ${String(++next).padStart(4, '0')}`;
      orThrow(await holdfast.members.enroll({ alias }));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
}
