import { createClient, orThrow } from '@holdfast/sdk';
import type { Credentials } from './people.ts';

const AT_ONCE = 8;

/** Enrolls `count` members called `Crowd 0001` and so on. */
export async function enrollMany(origin: string, who: Credentials, count: number): Promise<void> {
  const url = `${origin}/graphql`;
  const { session } = orThrow(await createClient({ url }).sessions.create(who));
  const holdfast = createClient({ url, auth: () => session?.token });

  let next = 0;
  const work = async () => {
    while (next < count) {
      const alias = `Crowd ${String(++next).padStart(4, '0')}`;
      orThrow(await holdfast.members.enroll({ alias }));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
}
