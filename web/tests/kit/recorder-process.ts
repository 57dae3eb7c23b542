// A process of its own that knows nothing of the portal: an app on the SDK. Told what to do by messages.
import { createClient, orThrow } from '@holdfast/sdk';

interface Order {
  number: number;
  enroll?: { alias: string };
  checkIn?: { memberId: string; craving: number };
}

const [url = '', email = '', password = ''] = process.argv.slice(2);
const { session } = orThrow(await createClient({ url }).sessions.create({ email, password }));
const holdfast = createClient({ url, auth: () => session?.token });

process.on('message', (order: Order) => void obey(order));
process.on('disconnect', () => process.exit());
process.send?.({ number: 0 });

async function obey({ number, enroll, checkIn }: Order): Promise<void> {
  try {
    const result = enroll ? await enrolled(enroll) : await recorded(checkIn);
    process.send?.({ number, result });
  } catch (error) {
    process.send?.({ number, problem: String(error) });
  }
}

async function enrolled(input: { alias: string }): Promise<string> {
  return orThrow(await holdfast.members.enroll(input), 'member').id;
}

async function recorded(input: Order['checkIn']): Promise<number> {
  return Date.parse(orThrow(await holdfast.checkIns.record(input ?? {}), 'checkIn').recordedAt);
}
