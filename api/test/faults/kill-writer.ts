/** Records check-ins until told to stop; asks the other server with the same key when one is gone. */
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { createClient, HoldfastError } from '@holdfast/sdk';

/** So many failures in a row are no restart any more. */
const MOST_ATTEMPTS = 200;

const [urls = '', token = '', members = ''] = process.argv.slice(2);
const clients = urls
  .split(',')
  .map((url) => createClient({ url, auth: () => token, retries: 0, timeoutMs: 3000 }));
const memberIds = members.split(',');
const acknowledged: string[] = [];
let retries = 0;
let stopped = false;
process.once('message', () => {
  stopped = true;
});

async function record(memberId: string): Promise<string> {
  const idempotencyKey = randomUUID();
  for (let attempt = 0; ; attempt += 1) {
    try {
      const client = clients[attempt % clients.length];
      const answer = await client?.checkIns.record({ memberId, craving: 9 }, { idempotencyKey });
      if (answer?.checkIn) return answer.checkIn.id;
      throw new Error(JSON.stringify(answer?.userErrors));
    } catch (error) {
      if (!(error instanceof HoldfastError) || !error.retryable || attempt > MOST_ATTEMPTS)
        throw error;
      retries += 1;
      await sleep(50);
    }
  }
}

for (let i = 0; !stopped; i += 1) {
  acknowledged.push(await record(memberIds[i % memberIds.length] ?? ''));
}
process.send?.({ acknowledged, retries }, undefined, {}, () => process.exit(0));
